"""A class of ninety minutes at both windows, by keys alone, with everything that goes wrong on such a day."""

from datetime import date
from types import SimpleNamespace

from game.rules.view import view_for
from game.session.clock import forecast
from game.session.engine import apply
from game.session.plan import STAGES
from game.ui.session.cockpit.tasks.plan import KEYS
from game.ui.session.papers import write_papers
from game.ui.session.plans import options
from tests.ui.session.classroom import Classroom

NAMES = ("水獭队", "绿色豆浆队", "红色馒头队", "牛牛冲冲冲", "银河护卫牧场", "彩虹")


class Twin:
    """The same class on a machine that is never killed: every act as it is done, and nothing else."""

    def __init__(self, room: Classroom) -> None:
        self.session = room.session
        self.watch(room)

    def watch(self, room: Classroom) -> None:
        """Follows the sitting that there is now."""
        sitting, act = room.desk.sitting, room.desk.sitting.act

        def spy(done):
            told = act(done)
            self.session = apply(self.session, done).session
            return told

        sitting.act = spy

    def killed(self, room: Classroom) -> None:
        """The class's machine dies; this one does not."""
        room.killed()
        self.watch(room)


class Lesson:
    """A Game Master who keeps to the script; after every key the class's picture is looked over."""

    def __init__(self, room: Classroom) -> None:
        self.room = room
        self.leaks: list[tuple[str, str]] = []
        self.blemishes: list[tuple[str, str]] = []
        self.seen: list[str] = []
        self._looked: tuple = ()

    def look(self) -> None:
        """Looks at the projector once for every picture."""
        step, desk = self.room.session.step.id, self.room.desk
        now = (step, desk.page, len(desk.board.queue), desk.session.records, desk.session.course.state.round)
        if now == self._looked:
            return
        self._looked = now
        self.leaks += [(step, text) for text in self.room.private_words()]
        self.blemishes += [(step, text) for text in self.room.small_or_cut()]
        if not self.seen or self.seen[-1] != step:
            self.seen.append(step)

    def key(self, *names: str) -> None:
        for name in names:
            self.room.key(name)
        self.look()

    def until(self, activity: str) -> None:
        """Space, and nothing else, until the class is there."""
        for _ in range(60):
            if self.room.session.step.activity == activity:
                return
            self.room.wait(30)
            self.key("space")
        raise AssertionError(f"space does not lead to {activity}")

    def name_teams(self) -> None:
        self.room.cockpit.click("name.0")
        for name in NAMES:
            self.room.cockpit.type_text(name)
            self.room.cockpit.key("return")
        self.look()

    def count_hands(self, counts: tuple[int, ...]) -> None:
        questions = len(self.room.session.plan.document["pulse"])
        self.room.cockpit.click(f"count.{self.room.session.plan.document['pulse'][0]['id']}.0")
        for entry in self.room.session.plan.document["pulse"][:questions]:
            for number in range(len(entry["options"])):
                self.room.cockpit.type_text(str(counts[number]))
                self.room.cockpit.key("return")
            self.look()

    def plan_round(self) -> None:
        """Every table's plan by its number and the keys of its choices, then all carried out and looked at."""
        desk = self.room.desk
        for seat in range(6):
            self.room.key(str(seat + 1))
            found = options(desk.session.plan.game, desk.session.course.state, seat, desk.plans.of(seat))
            if found:
                self.room.key(KEYS[min(len(found) - 1, seat)])
            if desk.sheet.seat >= 0:
                self.room.key("escape")
        self.look()
        self.carry_out()

    def carry_out(self) -> None:
        """Space; once more where no table has a plan."""
        self.key("space")
        if self.room.desk.armed:
            self.key("space")
        self.answer()

    def answer(self) -> None:
        while self.room.desk.question:
            self.key("1")

    def look_up(self) -> None:
        while self.room.desk.board.beat is not None:
            self.room.wait(30)
            self.key("space")


def test_a_whole_class_goes_through_at_both_windows_whatever_goes_wrong(classroom, tmp_path):
    room = classroom()
    room.begin()
    lesson, twin = Lesson(room), Twin(room)
    lesson.key("space")
    lesson.name_teams()
    assert [team.name for team in room.session.teams] == list(NAMES)
    room.wait(120)
    lesson.until("order")
    for seat in range(6):
        lesson.key(str(seat + 1), *"bacde")
    assert len(room.session.records.orders) == 6
    lesson.until("pulse")
    lesson.count_hands((12, 9, 5, 2))
    assert set(map(tuple, room.session.records.pulse["before"].values())) == {(12, 9, 5), (12, 9, 5, 2)}
    twin.killed(room)
    lesson.until("detective")
    lesson.key("1", *"abcabc")
    assert set(room.session.records.detectives) == {"sixty-five-of-what"}
    lesson.until("first")

    lesson.key("=")
    assert sum(room.session.clock.extra.values()) == 60
    lesson.plan_round()
    lesson.look_up()
    before = room.session.course
    room.key("z", "1")
    assert len(room.session.course.actions) < len(before.actions)
    lesson.carry_out()
    lesson.look_up()
    assert room.session.course.state.round == 2

    lesson.plan_round()
    twin.killed(room)
    room.screens = 1
    room.wait(30)
    assert not room.visit.hall.has_projector
    lesson.look_up()
    room.key("f2")
    assert room.visit.hall.is_here
    room.key("f2")
    room.screens = 2
    room.wait(30)
    assert room.visit.hall.has_projector
    room.key("z", "1")
    lesson.carry_out()
    while not room.session.course.state.over:
        lesson.look_up()
        room.wait(60)
        lesson.plan_round()
    lesson.look_up()
    assert room.session.step.activity == "count"
    twin.killed(room)
    lesson.until("make")
    make_cards(room)
    lesson.until("show")
    lesson.key("space")
    lesson.until("path")
    lesson.until("close")
    lesson.count_hands((3, 5, 9, 11))
    lesson.key("space")
    assert room.session.phase == "over"

    room.cockpit.click("papers")
    (folder,) = room.folders.reports.iterdir()
    other = SimpleNamespace(session=twin.session, place=room.desk.place, insights=room.desk.insights)
    unhurt = write_papers(other, tmp_path / "unhurt", date.today(), room.visit.playouts)
    for name in ("report.html", "report.csv"):
        assert (folder / name).read_bytes() == (unhurt / name).read_bytes()

    assert lesson.leaks == []
    assert lesson.blemishes == []
    assert [stage for stage in STAGES if any(room.session.plan.steps[room.session.plan.index_of(step)].stage == stage
                                             for step in lesson.seen)] == list(STAGES)
    assert 0 < forecast(room.session).spent <= 90 * 60 + 600


def make_cards(room: Classroom) -> None:
    """The first table makes a fair card by clicks, and it comes into the bonus round."""
    game = room.session.plan.game
    room.cockpit.click("card.name.0")
    room.cockpit.type_text("饭菜称一称")
    room.cockpit.key("return")
    room.cockpit.type_text("每天中午称一称剩饭，写在黑板上。")
    room.cockpit.key("return")
    room.cockpit.click(f"tag.{game.deck.tags[0]}")
    room.cockpit.click(f"source.{game.deck.sources[1].id}")
    for _ in range(3):
        room.cockpit.click("more.cut")
    room.cockpit.click("card.bonus")
    assert room.session.bonus is not None
    while room.session.bonus is not None and not room.session.bonus.state.over:
        room.key("1")
    while room.desk.board.beat is not None:
        room.key("space")


def test_the_state_that_the_class_sees_covers_every_hand(classroom):
    room = classroom()
    room.begin(teams=3)
    room.key("space", "j")
    room.key("8")
    covered = room.desk.board.facts().state
    assert covered.hands == view_for(room.session.plan.game, room.session.course.state, -1).state.hands
    assert {card for hand in covered.hands for card in hand} == {"?"}
