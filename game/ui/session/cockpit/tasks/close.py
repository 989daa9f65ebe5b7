"""The close: the pulse after, then the papers to take home."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.session.pulse import changes
from game.ui.layout import Share, columns, rows
from game.ui.session.cockpit.taps import Tap
from game.ui.session.cockpit.tasks.pulse import PulseTask, question
from game.ui.session.cockpit.tasks.task import NOTE, heading
from game.ui.session.desk import Desk
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label


class CloseTask(PulseTask):
    """Counts a question a picture; on the last picture the report and the certificates are made."""

    def __init__(self) -> None:
        super().__init__("after")

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        if question(desk) is not None:
            return super().build(desk, rect)
        say = desk.place.say
        title, room = heading(rect, say.text("To take home"))
        buttons, lines = rows(room, [60, Share()], 14)
        (paper,) = columns(buttons, [Share()])
        words = []
        for change in changes(desk.session):
            if change.before is not None and change.after is not None:
                text = desk.place.words(f"pulse/{change.id}.text")
                words.append(f"{text}  {say.percent(change.before.part)} → {say.percent(change.after.part)}")
                if change.is_few:
                    words.append(say.text("Fewer than ten answers: this number means little."))
        return [title, Tap("papers", paper, say.text("Report and certificates (HTML, PDF, CSV)"), icon="printer",
                           kind="main"),
                Label("close.pulse", lines, "\n".join(words), NOTE)]
