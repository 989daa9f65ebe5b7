"""Steps of pictures only: which one the class sees, and a touch to any other."""

from __future__ import annotations

from collections.abc import Sequence

from pygame import FRect

from game.i18n.sessions import worded
from game.session.coaching import lessons
from game.ui.layout import Share, columns, grid
from game.ui.session.cockpit.lines import LineTap
from game.ui.session.cockpit.tasks.task import NOTE, Task, heading
from game.ui.session.desk import Desk
from game.ui.session.pages import MIRROR, pages
from game.ui.widgets.base import Widget
from game.ui.widgets.plain import Label


class PicturesTask(Task):
    """Names the pictures of the step and goes to the one that is touched."""

    def build(self, desk: Desk, rect: FRect) -> Sequence[Widget]:
        say, count = desk.place.say, pages(desk.session)
        title, room = heading(rect, say.text("Pictures of this step") if desk.session.plan.preset.guided
                              else say.text("What the class sees now"))
        cells = columns(room, [Share()], 0) if count == 1 else grid(room, 1, max(6, count), 8)
        if count == 1:
            words = say.text("One picture: {stage}. Talk for as long as you like.",
                             stage=worded(say, "stage", desk.session.stage))
            return [title, Label("one.picture", cells[0], words, NOTE)]
        return [title, *(
            LineTap(f"page.{number}", cell, page_words(desk, number), key=str(number + 1), value=number,
                    selected=number == desk.page) for number, cell in zip(range(count), cells, strict=False))]

    def press(self, desk: Desk, name: str, value: object) -> bool:
        if not name.startswith("page."):
            return False
        desk.turn_to(int(value))
        return True


def page_words(desk: Desk, page: int) -> str:
    """The name of a picture of the step."""
    say, words, document = desk.place.say, desk.place.words, desk.session.plan.document
    activity = desk.session.step.activity
    panels = document.get("panels", ())
    if activity == "story":
        return words(f"panel/{panels[page]['id']}.title") if page < len(panels) else say.text("What would you do?")
    if activity == "talk":
        return words(f"reflection/{document['reflection'][page]['id']}.text")
    if activity == "mirror" and page < len(MIRROR):
        return (say.text("What the real place did"), say.text("What it cost"), say.text("What went wrong there"),
                say.text("It is not the answer"))[page]
    if activity == "mirror":
        return say.text("Number Detective")
    if activity == "rules":
        names = {"place": say.text("The place"), "line": say.text("The line and the promise"),
                 "outlook": say.text("Look ahead"), "uses": say.text("Plan"), "together": say.text("All at once"),
                 "turn": say.text("The first turn, together"), "look-up": say.text("Look up!"),
                 "accounts": say.text("Accounts")}
        return names[lessons(desk.session.plan)[page]]
    if activity == "count":
        return (say.text("How far we came"), say.text("What each team had in mind"))[page]
    return say.text("Picture {number}", number=page + 1)
