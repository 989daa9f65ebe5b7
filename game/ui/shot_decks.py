"""The tables and ends of every place that comes with the game, at the beginning, on the way and late."""

from __future__ import annotations

from collections.abc import Callable

from game.bots.kinds import seated
from game.rules import engine
from game.rules.action import Action
from game.rules.game import Game
from game.rules.setup import Setup
from game.rules.view import view_for
from game.ui.app import App
from game.ui.driver import Driver
from game.ui.journey import Journey
from game.ui.match import Match
from game.ui.plan import solo_chairs
from game.ui.scenes.result import ResultScene
from game.ui.scenes.table import TableScene

SEED = 11
ROUNDS = 6
ALONE = 0


def table_of(deck: str, round: int) -> Callable[[App, Driver], None]:
    """The table of a deck at the first turn of the person at it in a round, played by bots so far."""

    def show(app: App, driver: Driver) -> None:
        way = Journey(app)
        way.begin({})
        place = app.atlas.place(deck)
        match = _match(app, deck, lambda state: state.round >= round and state.seat == ALONE)
        diorama = app.dioramas.fresh(place.map_path, app.settings.theme) if place.map_path else None
        app.frame.push(TableScene(place, match, diorama, why=lambda kind, number: None, pause=lambda: None,
                                  help=way.help, finished=lambda: None))

    return show


def result_of(deck: str) -> Callable[[App, Driver], None]:
    """The end of a whole game in a deck."""

    def show(app: App, driver: Driver) -> None:
        way = Journey(app)
        way.begin({})
        app.frame.push(ResultScene(app, way, app.atlas.place(deck), _match(app, deck, lambda state: state.over)))

    return show


def _match(app: App, deck: str, is_there: Callable) -> Match:
    place = app.atlas.place(deck)
    game = engine.new_game(place.deck, Setup(place.deck.id, teams=4, rounds=ROUNDS, seed=SEED))
    return Match(game, solo_chairs(app.say), actions=_played(game, is_there))


def _played(game: Game, is_there: Callable) -> tuple[Action, ...]:
    bots = seated(game, ["lookahead"], game.setup.seed)
    state = engine.start(game).state
    actions = []
    while not state.over and not is_there(state):
        action = bots[state.seat].choose(view_for(game, state, state.seat))
        actions.append(action)
        state = engine.apply(game, state, action).state
    return tuple(actions)
