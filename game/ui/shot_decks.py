"""How to come to the tables and ends of every place that comes with the game: early, on the way, late."""

from __future__ import annotations

from collections.abc import Callable

from game.bots.kinds import seated
from game.record.journal import Journal
from game.record.replay import header_of
from game.rules import engine
from game.rules.action import Action
from game.rules.game import Game
from game.rules.setup import Setup
from game.rules.state import State
from game.rules.view import view_for
from game.ui.app import App
from game.ui.driver import Driver
from game.ui.journey import Journey
from game.ui.match import Match
from game.ui.plan import solo_chairs
from game.ui.scenes.result import ResultScene
from game.ui.scenes.why import WhyScene
from game.ui.widgets.choice import Tabs

SEED = 11
ROUNDS = 6
PERSON = 0
BOT = "lookahead"


def table_of(deck: str, round: int) -> Callable[[App, Driver], None]:
    """A deck's table in a round, when it is the turn of the person at it; bots have played so far."""

    def show(app: App, driver: Driver) -> None:
        game = _game(app, deck)
        way = Journey(app)
        way.begin({})
        path = app.folders.sessions / f"20261122-174100-{game.deck.id}.jsonl"
        chairs = [list(chair) for chair in solo_chairs(app.say)]
        with Journal.create(path, {**header_of(game), "chairs": chairs}) as journal:
            for action, seat in _played(game, lambda state: state.round >= round and state.seat == PERSON):
                journal.act(action, seat)
        way.go_on(path)

    return show


def pressed(deck: str, round: int, widget: str) -> Callable[[App, Driver], None]:
    """The same, with the first widget pressed whose id begins so."""

    def show(app: App, driver: Driver) -> None:
        table_of(deck, round)(app, driver)
        driver.click(next(one.id for one in driver.frame.widgets if one.takes_focus and one.id.startswith(widget)))

    return show


def result_of(deck: str, page: int = 0) -> Callable[[App, Driver], None]:
    """The end of a game in a deck, one of its pages open."""

    def show(app: App, driver: Driver) -> None:
        _end(app, deck)
        tabs = driver.find("page")
        if page and isinstance(tabs, Tabs):
            driver.click_at(*tabs.cells()[page].center)

    return show


def why_of(deck: str, kind: str) -> Callable[[App, Driver], None]:
    """The sum behind a number at the end of a game in a deck, its first line open."""

    def show(app: App, driver: Driver) -> None:
        found = _end(app, deck)
        app.frame.push(WhyScene(found.place, found.match, kind))
        driver.click("cause.0")

    return show


def setup_of(deck: str) -> Callable[[App, Driver], None]:
    """The set-up for a deck."""

    def show(app: App, driver: Driver) -> None:
        way = Journey(app)
        way.begin({})
        way.setup(deck)

    return show


def shots_of(name: str, deck: str) -> dict[str, Callable[[App, Driver], None]]:
    """All pictures of a deck by what they are called: `NAME-…`."""
    made = {
        "setup": setup_of(deck), "early": table_of(deck, 1), "mid": table_of(deck, 3), "late": table_of(deck, ROUNDS),
        "result": result_of(deck), "goals": result_of(deck, 1), "turns": result_of(deck, 2),
        "mirror": result_of(deck, 3), "why": why_of(deck, "total"), "joint": pressed(deck, 1, "joint."),
    }
    opened = {"sheet": "card.", "event": "event.", "zone": "zone.", "offer": "growth.", "brief": "brief",
              "role": "team.role", "learned": "insights"}
    made |= {key: pressed(deck, 4, widget) for key, widget in opened.items()}
    return {f"{name}-{key}": show for key, show in made.items()}


def _end(app: App, deck: str) -> ResultScene:
    way = Journey(app)
    way.begin({})
    game = _game(app, deck)
    actions = [action for action, _ in _played(game, lambda state: False)]
    scene = ResultScene(app, way, app.atlas.place(deck), Match(game, solo_chairs(app.say), actions=actions))
    app.frame.push(scene)
    return scene


def _game(app: App, deck: str) -> Game:
    loaded = app.atlas.place(deck).deck
    return engine.new_game(loaded, Setup(loaded.id, teams=4, rounds=ROUNDS, seed=SEED))


def _played(game: Game, is_there: Callable[[State], bool]) -> list[tuple[Action, int]]:
    """What bots do, and in which seat, until somebody is there or the game is over."""
    bots = seated(game, [BOT], game.setup.seed)
    state = engine.start(game).state
    found = []
    while not (state.over or is_there(state)):
        action = bots[state.seat].choose(view_for(game, state, state.seat))
        found.append((action, state.seat))
        state = engine.apply(game, state, action).state
    return found
