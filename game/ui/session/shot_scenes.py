"""How to come to the screens of a session, for pictures and tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pygame import Surface

from game.bots.greedy import Greedy
from game.rules.action import Action
from game.rules.view import view_for
from game.session.act import Act, play_act
from game.ui.app import App
from game.ui.atlas import FIRST_CHOICE
from game.ui.driver import Driver
from game.ui.session.lead import forward
from game.ui.session.setup import ClassPlan
from game.ui.session.visit import Visit
from game.ui.shot_scenes import journey

SEED, TEAMS = 11, 6
FEW_PLAYOUTS = 6
ORDERS = ((1, 0, 2, 3, 4), (0, 1, 2, 3, 4), (4, 3, 2, 1, 0))
OUTCOMES = ((0, 1, 88), (1, 2, 79), (2, 0, 97), (3, 3, 64))

Scene = Callable[[App, Driver], Surface | None]
Prepare = Callable[[Visit], None]


def setup_of(preset: str) -> Scene:
    """The set-up of a session in a kind of room."""

    def show(app: App, driver: Driver) -> None:
        Visit(app, journey(app), at_once=True).setup({"deck": FIRST_CHOICE, "preset": preset})

    return show


def cockpit(activity: str, *keys: str, prepare: Prepare | None = None, preset: str = "one-projector") -> Scene:
    """The cockpit in the first step of an activity, after some keys."""

    def show(app: App, driver: Driver) -> None:
        _class_at(app, activity, prepare, preset)
        driver.frame_changed()
        for key in keys:
            driver.key(key)

    return show


def projector(activity: str, pictures: int = 0, prepare: Prepare | None = None, preset: str = "one-projector",
              deck: str = FIRST_CHOICE) -> Scene:
    """The class's picture in the first step of an activity, so many pictures on."""

    def show(app: App, driver: Driver) -> Surface:
        visit = _class_at(app, activity, prepare, preset, deck)
        for _ in range(pictures):
            forward(visit.desk)
        return Driver(visit.hall.frame).settle()

    return show


def beat(kind: str, deck: str = FIRST_CHOICE) -> Scene:
    """The class's picture while it looks up, at the first beat of a kind."""

    def show(app: App, driver: Driver) -> Surface:
        visit = _class_at(app, "first", after_rounds(2), "one-projector", deck)
        desk = visit.desk
        _play(visit, desk.session.course.state.round)
        while desk.board.beat is not None and desk.board.beat.kind != kind:
            forward(desk)
        return Driver(visit.hall.frame).settle()

    return show


def shots_in(name: str, deck: str) -> dict[str, Scene]:
    """What a class sees most in another place: `NAME-projector-…`."""
    made = {
        "teams": projector("teams", deck=deck), "order-open": projector("order", 1, whole, deck=deck),
        "story": projector("story", deck=deck), "sources": projector("sources", deck=deck),
        "detective-open": projector("detective", 1, deck=deck), "table": projector("first", deck=deck),
        "moves": beat("move", deck), "struck": beat("event", deck), "accounts": beat("accounts", deck),
        "count": projector("count", prepare=whole, deck=deck), "turned": projector("path", 1, whole, deck=deck),
        "mirror-1": projector("mirror", 0, whole, deck=deck),
    }
    return {f"{name}-projector-{what}": scene for what, scene in made.items()}


def after_rounds(rounds: int) -> Prepare:
    """So many rounds played by bots, and looked at."""

    def prepare(visit: Visit) -> None:
        _to(visit, "first")
        for number in range(1, rounds + 1):
            _play(visit, number)
        visit.desk.settle()

    return prepare


def whole(visit: Visit) -> None:
    """The game to its end, orders laid, hands counted, a card and a pledge made."""
    after_rounds(visit.desk.session.plan.game.setup.rounds)(visit)
    desk = visit.desk
    known = [item["id"] for item in desk.session.plan.document["footprint"]["items"]]
    for seat, order in enumerate(ORDERS):
        desk.do(Act("order", {"seat": seat, "ids": [known[at] for at in order]}))
    for when, counts in (("before", (9, 8, 5, 2)), ("after", (3, 6, 9, 6))):
        for entry in desk.session.plan.document["pulse"]:
            desk.do(Act("pulse", {"when": when, "item": entry["id"], "counts": list(counts[:len(entry["options"])])}))
    deck = desk.session.plan.game.deck
    names = {"name": "饭菜称一称", "text": "每天中午称一称剩饭。", "tags": [deck.tags[0]]}
    numbers = {"cost": 5, "rounds": 1, "source": deck.sources[1].id, "cut": 8, "trust": 0, "savings": 0, "upkeep": 0}
    desk.do(Act("card", {"seat": 0, "draft": {**names, **numbers}}))
    desk.do(Act("pledge", {"seat": 0, "number": 0, "who": "三班", "what": "中午称剩饭", "by": "五月"}))


def told(visit: Visit) -> None:
    """The tables of a computer room have told how it ended."""
    for seat, result, total in OUTCOMES:
        visit.desk.do(Act("outcome", {"seat": seat, "result": result, "total": total}))


def studied(visit: Visit) -> None:
    """A table has studied, and the game asks which card it keeps."""
    _to(visit, "first")
    visit.desk.plans.add(0, Action("study"))
    visit.desk.carry_out()


def planned_round(visit: Visit) -> None:
    """Three tables have told their plans."""
    for seat, action in enumerate((Action("engage"), Action("back", amount=1), Action("study"))):
        visit.desk.plans.add(seat, action)


def turned(visit: Visit) -> None:
    """The first table has done something in the first turn."""
    _to(visit, "rules")
    visit.desk.turn_to(5)
    visit.desk.play(Action("engage"))


def _play(visit: Visit, number: int) -> None:
    """A round of the class, played by bots."""
    desk = visit.desk
    game = desk.session.plan.game
    bots = [Greedy(game, seat) for seat in range(game.setup.teams)]
    while not desk.session.course.state.over and desk.session.course.state.round == number:
        state = desk.session.course.state
        desk.do(play_act(bots[state.seat].choose(view_for(game, state, state.seat))))


def _to(visit: Visit, activity: str) -> None:
    step = next(step.id for step in visit.desk.session.plan.steps if step.activity == activity)
    visit.desk.do(Act("jump", {"step": step}))


def _class_at(app: App, activity: str, prepare: Prepare | None, preset: str, deck: str = FIRST_CHOICE) -> Visit:
    """A session at a step; before it has begun if the activity is empty. A class has six teams."""
    visit = Visit(app, journey(app), at_once=True)
    visit.playouts = FEW_PLAYOUTS
    plan = ClassPlan(deck, seed=SEED).in_room(preset)
    visit.begin(plan if plan.room.guided else plan.with_count(TEAMS))
    app.closing = visit.close
    if activity:
        forward(visit.desk)
        if prepare is not None:
            prepare(visit)
        if visit.desk.session.step.activity != activity:
            _to(visit, activity)
    return visit


OWN = "computer-room"
SHOTS: Mapping[str, Scene] = MappingProxyType({
    "class-setup": setup_of("one-projector"), "class-setup-machines": setup_of(OWN),
    "class-setup-family": setup_of("family"), "class-setup-solo": setup_of("solo"),
    "cockpit-ready": cockpit(""), "cockpit": cockpit("teams"), "cockpit-order": cockpit("order", "1", "b", "a"),
    "cockpit-pulse": cockpit("pulse"), "cockpit-story": cockpit("story"), "cockpit-detective": cockpit("detective"),
    "cockpit-turn": cockpit("rules", prepare=turned), "cockpit-plans": cockpit("first", prepare=planned_round),
    "cockpit-plan": cockpit("first", "2"), "cockpit-question": cockpit("first", prepare=studied),
    "cockpit-told": cockpit("first", "space", "space"), "cockpit-count": cockpit("count", prepare=whole),
    "cockpit-card": cockpit("make"), "cockpit-pledges": cockpit("show", "space", prepare=whole),
    "cockpit-path": cockpit("path", prepare=whole), "cockpit-close": cockpit("close", prepare=whole),
    "cockpit-papers": cockpit("close", *["space"] * 5, prepare=whole),
    "cockpit-keys": cockpit("first", "f1"), "cockpit-jump": cockpit("first", "j"),
    "cockpit-correct": cockpit("first", "z", prepare=after_rounds(1)),
    "cockpit-outcomes": cockpit("count", prepare=told, preset=OWN),
    "guided-story": cockpit("story", preset="solo"), "guided-table": cockpit("first", preset="solo"),
    "guided-order": cockpit("order", preset="family"),
    "projector-welcome": projector(""), "projector-teams": projector("teams"), "projector-order": projector("order"),
    "projector-order-open": projector("order", 1, whole), "projector-pulse": projector("pulse"),
    "projector-story": projector("story"), "projector-dilemma": projector("story", 6),
    "projector-sources": projector("sources"), "projector-detective": projector("detective"),
    "projector-detective-open": projector("detective", 1),
    **{f"projector-rules-{number + 1}": projector("rules", number) for number in range(8)},
    "projector-turn": projector("rules", prepare=turned),
    "projector-table": projector("first"), "projector-table-late": projector("last", prepare=after_rounds(4)),
    "projector-moves": beat("move"), "projector-work": beat("work"), "projector-struck": beat("event"),
    "projector-accounts": beat("accounts"), "projector-round": beat("round"),
    "projector-count": projector("count", prepare=whole), "projector-briefs": projector("count", 1, whole),
    "projector-think": projector("think"), "projector-make": projector("make", prepare=whole),
    "projector-show": projector("show", prepare=whole), "projector-pledges": projector("show", 1, whole),
    "projector-path": projector("path", prepare=whole), "projector-turned": projector("path", 1, whole),
    **{f"projector-mirror-{number + 1}": projector("mirror", number, whole) for number in range(5)},
    "projector-talk": projector("talk", prepare=whole), "projector-close": projector("close", prepare=whole),
    "projector-honours": projector("close", 5, whole), "projector-end": projector("close", 6, whole),
    "projector-machines": projector("first", prepare=told, preset=OWN),
    "projector-outcomes": projector("count", prepare=told, preset=OWN),
    "projector-paths": projector("path", prepare=told, preset=OWN),
    "projector-own-turns": projector("path", 1, told, OWN),
    **shots_in("port", "zero-carbon-port"), **shots_in("island", "hydrogen-island"),
})
"""The screens of a session; see `game.ui.shots`."""
