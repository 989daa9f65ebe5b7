"""The face-down piles: taking from the top, and shuffling what was discarded back in when a pile runs out."""

from game.core.event import Event
from game.core.rng import shuffle
from game.rules.change import Log
from game.rules.state import State


def take(state: State, count: int) -> list[str]:
    """Up to `count` cards from the measure pile; the discard comes back, shuffled, when it is empty."""
    taken: list[str] = []
    while len(taken) < count:
        if not state.pile:
            if not state.discard:
                break
            state.pile, state.discard = state.discard, []
            state.rng = shuffle(state.rng, state.pile)
        taken.append(state.pile.pop())
    return taken


def deal(state: State, seat: int, count: int, log: Log) -> None:
    """Gives a seat cards from the pile; only that seat learns which."""
    cards = take(state, count)
    state.hands[seat].extend(cards)
    if log is not None and cards:
        log.append(Event("cards-drawn", {"seat": seat, "cards": tuple(cards)}, seat))
