"""The cockpit: one screen from which a whole session is led."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pygame import FRect, Surface

from game.session.act import Act
from game.session.state import OVER, READY
from game.ui.inputs import Key
from game.ui.scene import Scene
from game.ui.session.cockpit.bar import bar
from game.ui.session.cockpit.dialogs import KeysSheet, correct_sheet, jump_sheet
from game.ui.session.cockpit.head import head
from game.ui.session.cockpit.layout import cockpit_layout, guided_layout
from game.ui.session.cockpit.mirror import mirror
from game.ui.session.cockpit.script import guide, script
from game.ui.session.cockpit.strip import strip
from game.ui.session.cockpit.tasks.book import task_of
from game.ui.session.cockpit.team_sheet import TeamSheet
from game.ui.session.desk import Desk
from game.ui.session.lead import backward, forward
from game.ui.widgets.base import Intent, Widget
from game.ui.widgets.plain import Panel

KEYS: Mapping[str, str] = {
    "space": "next", "right": "next", "return": "next", "left": "back", "c": "chime", "f4": "chime", "f": "freeze",
    "f6": "freeze", "b": "blank", "f7": "blank", "=": "extend", "f8": "extend", "p": "pause", "f9": "pause",
    "z": "correct", "f10": "correct", "j": "jump", "f5": "jump", "w": "why", "f2": "window", "f3": "swap", "f1": "keys",
    "pagedown": "next", "page down": "next", "pageup": "back", "page up": "back",
}
ONLY_LED = ("chime", "freeze", "blank", "correct", "swap")
HANDWORK = ("make", "show")
NEXT_TABLE = "plan.ready"
ALWAYS = ("space", "right", "pagedown", "page down")


@dataclass(slots=True)
class Ways:
    """What the cockpit asks of others: the windows, the papers, the deck of own cards, the way out."""

    window: Callable[[], None] = lambda: None
    swap: Callable[[], None] = lambda: None
    papers: Callable[[], None] = lambda: None
    keep_deck: Callable[[], None] = lambda: None
    leave: Callable[[], None] = lambda: None
    mirror: Callable[[], Surface | None] = lambda: None


class CockpitScene(Scene):
    """`ways` lead out of it."""

    def __init__(self, desk: Desk, ways: Ways) -> None:
        self.desk = desk
        self.ways = ways

    def build(self, area: FRect) -> Sequence[Widget]:
        desk, is_guided = self.desk, self.desk.session.plan.preset.guided
        is_handwork = desk.session.step.activity in HANDWORK
        places = guided_layout(area, is_handwork) if is_guided else cockpit_layout(area)
        told = (guide if is_guided else script)(desk, places.script, self.frame.canvas.measure)
        inner = places.task.inflate(-32, -28)
        return [
            *head(desk, places.head), told,
            Panel("task", places.task, task_of(desk).build(desk, inner), depth=3),
            mirror(desk, places.mirror, self.ways.mirror), *([] if is_guided else strip(desk, places.teams)),
            *bar(desk, places.bar),
        ]

    def first_focus(self) -> str:
        return "next"

    def _rest(self) -> None:
        """The focus goes back to what Enter leads on with: the next table while one is open, else the next step."""
        self.frame.rebuild()
        is_open = any(widget.id == NEXT_TABLE for widget in self.frame.widgets)
        self.frame.set_focus(NEXT_TABLE if is_open else "next")

    # -- what is done

    def handle(self, intent: Intent) -> None:
        task = task_of(self.desk)
        if intent.kind == "change":
            task.change(self.desk, intent.id, intent.value)
        elif intent.kind == "submit":
            self._focus_after(task.submit(self.desk, intent.id, intent.value))
        elif intent.kind == "press":
            self._press(intent.id, intent.value)
        self.desk.outlets.changed()

    def _press(self, name: str, value: object) -> None:
        task = task_of(self.desk)
        if name == "papers":
            self.ways.papers()
        elif name == "card.keep-deck":
            task.flush(self.desk)
            self.ways.keep_deck()
        elif not task.press(self.desk, name, value):
            self.command(name, value)
        if self.frame.scene is self:
            self._rest()

    def _focus_after(self, id: str) -> None:
        self.frame.rebuild()
        if id and self.frame.scene is self and any(widget.id == id for widget in self.frame.widgets):
            self.frame.set_focus(id)

    def key(self, key: Key) -> bool:
        if key.control or key.alt:
            return False
        task = task_of(self.desk)
        used = key.name not in ALWAYS and task.key(self.desk, key)
        if not used and key.name in KEYS:
            self.command(KEYS[key.name], None)
            used = True
        if used:
            self.desk.outlets.changed()
            if self.frame.scene is self and self.frame.focus in ("next", NEXT_TABLE):
                self._rest()
        return used

    def command(self, name: str, value: object) -> None:
        """Does what a button of the head, the strip or the bar says."""
        desk, session = self.desk, self.desk.session
        if session.plan.preset.guided and name in ONLY_LED:
            return
        if name in ("next", "back"):
            task_of(desk).flush(desk)
            (forward if name == "next" else backward)(desk)
        elif name == "chime":
            desk.outlets.sound("chime")
        elif name in ("freeze", "blank"):
            is_on = session.screen.frozen if name == "freeze" else session.screen.blank
            desk.do(Act(name, {"on": not is_on}))
        elif name == "pause":
            desk.do(Act("pause" if session.clock.runs else "go-on", {}))
        elif name == "why":
            desk.ask_why()
        elif name == "extend":
            desk.do(Act("extend", {"minutes": 1}))
        elif name == "drop-rounds":
            desk.do(Act("drop-rounds", {"rounds": list(value)}))  # type: ignore[call-overload]
        else:
            self._open(name, value)

    def _open(self, name: str, value: object) -> None:
        if name == "window" or (name == "mirror" and self._leads_to_picture()):
            self.ways.window()
        elif name == "swap":
            self.ways.swap()
        elif name == "keys":
            self.frame.push(KeysSheet(self.desk))
        elif name == "correct":
            self.frame.push(correct_sheet(self.desk))
        elif name == "jump" and self.desk.session.phase not in (READY, OVER):
            self.frame.push(jump_sheet(self.desk))
        elif name.startswith("stage.") and self.desk.session.phase not in (READY, OVER):
            self.frame.push(jump_sheet(self.desk, name.removeprefix("stage.")))
        elif name.startswith("team."):
            self.frame.push(TeamSheet(self.desk, int(value)))  # type: ignore[call-overload]

    def _leads_to_picture(self) -> bool:
        """Whether the picture in small stands for the one in this window: a projector's must not go out by a touch."""
        return self.desk.session.plan.preset.guided or self.ways.mirror() is None

    def back(self) -> None:
        """Escape leaves a field, then closes the open table, then asks whether to leave; all is on disk in any case."""
        if self.frame.text_field is not None:
            self.frame.set_focus("next")
        elif self.desk.sheet.seat >= 0:
            self.desk.sheet.seat = -1
            self._rest()
        else:
            self.ways.leave()
