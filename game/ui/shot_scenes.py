"""How to come to each scene of the front, for pictures and tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from game.bots.kinds import seated
from game.record.journal import Journal
from game.record.replay import header_of
from game.rules import engine
from game.rules.action import Action
from game.rules.game import Game
from game.rules.setup import Setup
from game.rules.view import view_for
from game.ui.app import App
from game.ui.atlas import FIRST_CHOICE
from game.ui.driver import Driver
from game.ui.journey import Journey
from game.ui.match import Match
from game.ui.plan import Plan, shared_chairs, solo_chairs
from game.ui.scenes.event import EventSheet
from game.ui.scenes.help import HelpScene
from game.ui.scenes.result import ResultScene
from game.ui.scenes.table import TableScene
from game.ui.scenes.why import WhyScene
from game.ui.widgets.choice import Tabs

SEED = 11
ROUNDS = 4
PATIENCE = 400


def journey(app: App) -> Journey:
    """A journey that has just begun, at the title."""
    found = Journey(app)
    found.begin({})
    return found


def title(app: App, driver: Driver) -> None:
    """The first screen."""
    journey(app)
    driver.settle()


def title_with_game(app: App, driver: Driver) -> None:
    """The first screen when a game can be gone on with."""
    _write_game(app, "a")
    title(app, driver)


def places(app: App, driver: Driver) -> None:
    """All places."""
    journey(app).places()


def setup(app: App, driver: Driver) -> None:
    """The set-up for one person."""
    journey(app).setup(FIRST_CHOICE)


def setup_shared(app: App, driver: Driver) -> None:
    """The set-up for six teams at one screen."""
    setup(app, driver)
    choose_tab(driver, "who", 1)
    for _ in range(2):
        driver.click("add")


def settings(app: App, driver: Driver) -> None:
    """The settings."""
    journey(app).settings()


def help_page(number: int) -> Callable[[App, Driver], None]:
    """A page of the help."""

    def show(app: App, driver: Driver) -> None:
        journey(app)
        app.frame.push(HelpScene(app, number))

    return show


def resume(app: App, driver: Driver) -> None:
    """Two games that wait, and one whose file is damaged."""
    for name in ("a", "b"):
        _write_game(app, name)
    broken = _write_game(app, "c")
    lines = broken.read_bytes().split(b"\n")
    broken.write_bytes(b"\n".join([lines[0], b'{"n": 1, "type"', *lines[2:]]))
    journey(app).sessions()


def resume_empty(app: App, driver: Driver) -> None:
    """No game waits."""
    journey(app).sessions()


def table(app: App, driver: Driver) -> None:
    """The first turn at the table."""
    journey(app).start(Plan(FIRST_CHOICE, solo_chairs(app.say), rounds=ROUNDS, seed=SEED))


def table_coach(app: App, driver: Driver) -> None:
    """The first lesson of the guided turn."""
    journey(app).start(Plan(FIRST_CHOICE, solo_chairs(app.say), rounds=ROUNDS, seed=SEED, coach=True))


def table_sheet(app: App, driver: Driver) -> None:
    """A card looked at closely."""
    table(app, driver)
    driver.click("card.1")


def table_event(app: App, driver: Driver) -> None:
    """An event of the outlook looked at."""
    table(app, driver)
    driver.key("tab")
    driver.click(next(widget.id for widget in driver.frame.widgets if widget.id.startswith("event.")))


def table_keep(app: App, driver: Driver) -> None:
    """The question which card to keep."""
    table(app, driver)
    driver.click("study")


def table_brief(app: App, driver: Driver) -> None:
    """A secret brief."""
    table(app, driver)
    driver.click("brief")


def table_hand_on(app: App, driver: Driver) -> None:
    """The question to which team something is handed on."""
    table(app, driver)
    driver.click("hand-on")


def table_give(app: App, driver: Driver) -> None:
    """The question what is handed on."""
    table_hand_on(app, driver)
    driver.click("pick.0")


def table_choice(app: App, driver: Driver) -> None:
    """An event that lets the class choose, looked at before it comes."""
    table(app, driver)
    scene = driver.frame.scene
    if isinstance(scene, TableScene):
        events, state = scene.match.game.events.values(), scene.match.state
        chosen = next(event for event in events if any(call.verb == "choose" for call in event.effects))
        state.outlook = [(chosen.id, state.outlook[-1][1]), state.outlook[-1]]
        driver.frame.push(EventSheet(scene.place, scene.match, chosen))


def table_goals(app: App, driver: Driver) -> None:
    """What is to be reached."""
    table(app, driver)
    driver.click("goals")


def table_hand_over(app: App, driver: Driver) -> None:
    """Six teams at one screen: the next one is called."""
    journey(app).start(Plan(FIRST_CHOICE, shared_chairs(app.say, 6), rounds=ROUNDS, seed=SEED))


def table_beat(kind: str) -> Callable[[App, Driver], None]:
    """The first moment of a kind after the first round: work, event, accounts, round."""

    def show(app: App, driver: Driver) -> None:
        chairs = [chair._replace(bot="greedy") for chair in solo_chairs(app.say)]
        journey(app).start(Plan(FIRST_CHOICE, tuple(chairs), rounds=ROUNDS, seed=SEED))
        for _ in range(PATIENCE):
            scene = driver.frame.scene
            if isinstance(scene, TableScene) and (beat := scene.flow.beat) is not None:
                if beat.kind == kind:
                    return
                driver.key("space")
            else:
                driver.advance(0.1)

    return show


def pause(app: App, driver: Driver) -> None:
    """The menu over the table."""
    table(app, driver)
    driver.key("escape")


def result(app: App, driver: Driver) -> None:
    """The end of a game."""
    _show_result(app)


def result_page(number: int) -> Callable[[App, Driver], None]:
    """The end of a game with another page of it open."""

    def show(app: App, driver: Driver) -> None:
        _show_result(app)
        choose_tab(driver, "page", number)

    return show


def choose_tab(driver: Driver, name: str, number: int) -> None:
    """Clicks on one of the words of a row of tabs."""
    tabs = driver.find(name)
    if isinstance(tabs, Tabs):
        driver.click_at(*tabs.cells()[number].center)


def why(kind: str) -> Callable[[App, Driver], None]:
    """The sum behind a number, over the end of a game."""

    def show(app: App, driver: Driver) -> None:
        found = _show_result(app)
        app.frame.push(WhyScene(found.place, found.match, kind))

    return show


def why_open(app: App, driver: Driver) -> None:
    """The sum behind the total, its first line open."""
    why("total")(app, driver)
    driver.click("cause.0")


def _show_result(app: App) -> ResultScene:
    way = journey(app)
    place = app.atlas.place(FIRST_CHOICE)
    game = engine.new_game(place.deck, Setup(place.deck.id, teams=4, rounds=ROUNDS, seed=SEED))
    match = Match(game, solo_chairs(app.say), actions=_played(game))
    scene = ResultScene(app, way, place, match)
    app.frame.push(scene)
    return scene


def _played(game: Game) -> tuple[Action, ...]:
    """The actions of a whole game between bots."""
    bots = seated(game, ["greedy"], game.setup.seed)
    state = engine.start(game).state
    actions = []
    while not state.over:
        action = bots[state.seat].choose(view_for(game, state, state.seat))
        actions.append(action)
        state = engine.apply(game, state, action).state
    return tuple(actions)


def _write_game(app: App, name: str) -> Path:
    """A game of a few steps on disk."""
    place = app.atlas.place(FIRST_CHOICE)
    game = engine.new_game(place.deck, Setup(place.deck.id, teams=4, rounds=ROUNDS, seed=SEED))
    path = app.folders.sessions / f"20261122-17410{name}-{place.deck.id}.jsonl"
    chairs = [list(chair) for chair in solo_chairs(app.say)]
    with Journal.create(path, {**header_of(game), "chairs": chairs}) as journal:
        journal.act(Action("engage"), 0)
        journal.act(Action("done"), 0)
    return path
