"""What a card would do once it works, told before anybody commits to it."""

from typing import NamedTuple

from game.core.event import Cause, Event
from game.rules import change
from game.rules.formats.hero.moves.build import price
from game.rules.game import Game
from game.rules.program import CLASS
from game.rules.state import State


class Foresight(NamedTuple):
    """Changes that a card would bring as things stand: total, intensity and output in hundredths of a point, trust in
    steps, coins at once and each round for its owner, the rounds until then, and what it costs now.

    `events` are the changes one by one, each with its cause.
    """

    total: int
    intensity: int
    output: int
    trust: int
    coins: int
    each_round: int
    rounds: int
    price: int
    events: tuple[Event, ...]


def foresee(game: Game, state: State, card: str, seat: int) -> Foresight:
    """What a card would do for a seat (-1 for a joint project) if it were finished now. Cards that ask show nothing
    of what depends on the answer."""
    entry = game.cards[card]
    after = state.clone()
    after.agenda = []
    events: list[Event] = []
    owner = 0 if seat == CLASS else seat
    game.programs[card].run(0, after, seat, Cause(entry.kind, card, seat), events)
    rounds = entry.rounds if seat == CLASS else game.abilities[state.roles[seat]].rounds(entry)
    cost = price(game, state, seat, entry) if entry.kind == "measure" and seat != CLASS else entry.cost
    lasting = after.savings[owner] - state.savings[owner] - after.upkeep[owner] + state.upkeep[owner]
    return Foresight(
        total=change.total(game.shares, after) - change.total(game.shares, state),
        intensity=change.intensity_index(game.shares, after) - change.intensity_index(game.shares, state),
        output=(after.output - state.output), trust=after.trust - state.trust,
        coins=after.coins[owner] - state.coins[owner], each_round=lasting + entry.savings - entry.upkeep,
        rounds=rounds, price=cost, events=tuple(events),
    )
