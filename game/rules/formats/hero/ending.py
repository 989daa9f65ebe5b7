"""The end of a game: which step the class reached, and the stars of every brief."""

from game.core.event import Event
from game.rules import change
from game.rules.change import Log
from game.rules.game import Game
from game.rules.program import CLASS
from game.rules.state import State

EARLY = ("no-trust", "bankrupt")


def close(game: Game, state: State, why: str, log: Log) -> None:
    """Ends the game for a reason: `last-round`, `no-trust` or `bankrupt`."""
    state.over = True
    state.ending = why
    state.agenda.clear()
    state.result = 0 if why in EARLY else step_reached(game, state)
    if log is not None:
        log.append(Event("game-over", {
            "why": why, "result": state.result, "total": change.total(game.shares, state),
            "intensity": change.intensity_index(game.shares, state), "stars": stars(game, state)}))


def step_reached(game: Game, state: State) -> int:
    """0 for not yet, else the highest step (1-3) whose conditions hold now."""
    reached = 0
    for number, test in enumerate(game.results, start=1):
        if test.holds(state, CLASS):
            reached = number
    return reached


def stars(game: Game, state: State) -> tuple[int, ...]:
    """Stars (0-3) of each seat's brief as things stand."""
    return tuple(sum(stars_won(game, state, seat)) for seat in range(len(state.briefs)))


def stars_won(game: Game, state: State, seat: int) -> tuple[bool, ...]:
    """For each star of a seat's brief whether it is won as things stand."""
    return tuple(test.holds(state, seat) for test in game.stars.get(state.briefs[seat], ()))
