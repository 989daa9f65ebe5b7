"""A classroom for tests: cockpit and projector under drivers, in time of its own, on a machine whose cables move."""

from math import ceil
from pathlib import Path

from game.record.folders import Folders
from game.session.act import Act
from game.session.state import Session
from game.ui.app import App
from game.ui.driver import Driver
from game.ui.journey import Journey
from game.ui.session.desk import Desk
from game.ui.session.hall import Desktop
from game.ui.session.visit import Visit

NOTES = ("say", "watch", "ask", "stuck")
SHAPES = "●■▲◆★⬢"


class StandIn:
    """A window that is not on any desktop."""

    def __init__(self, frame, screen=0):
        self.frame = frame
        self.screen = screen
        self.is_open = True
        self.has_focus = False

    def move_to(self, screen):
        self.screen = screen

    def take_focus(self):
        self.has_focus = True

    def close(self):
        self.is_open = False


class Classroom:
    """`screens` is how many there are now; `killed` starts everything anew from the log, with its last line torn."""

    def __init__(self, home: Path, locale: str = "zh_CN", screens: int = 2, size: tuple[int, int] = (1280, 720)):
        self.folders = Folders(*(home / name for name in Folders._fields))
        self.locale, self.size, self.screens = locale, size, screens
        self.clock = 1000
        self._open()

    def _open(self) -> None:
        self.app = App(self.folders, self.size, locale=self.locale, at_once=True)
        self.app.frame.change_theme(self.app.frame.canvas.theme.with_motion(True))
        self.journey = Journey(self.app)
        self.journey.begin({})
        self.visit = self.journey._visit = Visit(
            self.app, self.journey, Desktop(lambda: self.screens, StandIn), at_once=True)
        self.visit.playouts = 2
        self.visit._diorama = lambda: None
        self.app.windows.append(StandIn(self.app.frame))
        self.cockpit = Driver(self.app.frame)

    @property
    def desk(self) -> Desk:
        return self.visit.desk

    @property
    def session(self) -> Session:
        return self.desk.session

    @property
    def audience(self) -> Driver:
        return Driver(self.visit.hall.frame)

    @property
    def log(self) -> Path:
        return sorted(self.folders.sessions.glob("*.jsonl"))[-1]

    def begin(self, teams: int = 6, minutes: int = 90, deck: str = "low-carbon-ranch") -> None:
        """The cockpit of a new session, as its set-up opens it."""
        self.visit.setup({"deck": deck, "teams": teams, "minutes": minutes, "seed": 3})
        self.cockpit.click("start")

    def key(self, *names: str) -> None:
        for name in names:
            self.cockpit.key(name)

    def wait(self, seconds: int) -> None:
        """Lets time pass, as the loop would, half a minute at a time."""
        for _ in range(-(-seconds // 30)):
            self.clock += 30
            self.visit.between(float(self.clock))
        self.cockpit.frame_changed()

    def killed(self) -> None:
        """The process is gone without a word; the next one goes on with what is on disk."""
        path = self.log
        scribe, self.visit._scribe = self.visit._scribe, None
        scribe.close()
        self.app.close()
        with path.open("ab") as log:
            log.write(b'{"n":99999,"type":"act","ver')
        self._open()
        self.clock += 4000
        self.visit.go_on(path)

    def close(self) -> None:
        self.app.close()

    # -- what the class sees

    def shown(self) -> str:
        """All words on the projector."""
        return "\n".join(record.text for record in self.audience.texts())

    def private_words(self) -> list[str]:
        """Words on the projector that belong to a hand, a brief or the script."""
        shown, words, session = self.shown(), self.desk.place.words, self.session
        scripts = [words(f"script/{step.id}.{note}") for step in session.plan.steps for note in NOTES]
        state = session.course.state
        public = {*(card for card, _ in state.built), *(work[0] for work in state.works), *state.discard, state.joint}
        public |= {event.params.get("card") for beat in self.desk.board.queue for event in beat.events}
        hands = [words(f"{card}.name") for hand in state.hands for card in hand if card not in public]
        briefs = [] if state.over else [words(f"{brief}.{part}") for brief in state.briefs for part in ("name", "text")]
        known = [*scripts, *briefs] + ([] if state.over else hands)
        meters = {words(f"meter/{meter.id}.name") for meter in session.plan.game.deck.meters}
        return [text for text in known if text and text in shown and text not in meters]

    def small_or_cut(self) -> list[str]:
        """Texts on the projector that are smaller than a fortieth of its height, or cut off."""
        least = ceil(self.visit.hall.frame.size[1] / 40)
        return [record.text for record in self.audience.texts() if record.size < least or record.overflow]


def at_step(room, activity):
    """The class at the first step of an activity."""
    if room.session.phase == "ready":
        room.key("space")
    step = next(step.id for step in room.session.plan.steps if step.activity == activity)
    room.desk.do(Act("jump", {"step": step}))
    room.cockpit.frame_changed()
