"""The table before the first round."""

from game.core.event import Event
from game.core.rng import seeded, shuffle
from game.rules import piles
from game.rules.change import Log, total
from game.rules.game import Game
from game.rules.state import State


def lay_out(game: Game, seed: int, log: Log) -> State:
    """A shuffled, dealt table with the first round on its agenda."""
    deck, setup = game.deck, game.setup
    state = State(setup.teams, len(deck.sources))
    state.rng = seeded(seed)
    state.trust = deck.economy.trust
    state.meters = [meter.start for meter in deck.meters]
    state.pile = [card.id for card in deck.measures for _ in range(card.copies)]
    state.growth_pile = [card.id for card in deck.growth for _ in range(card.copies)]
    state.joint_pile = [card.id for card in deck.joint]
    state.event_pile = [event.id for event in deck.events]
    roles = [role.id for role in deck.roles]
    briefs = [brief.id for brief in deck.briefs if brief.from_teams <= setup.teams]
    for pile in (state.pile, state.growth_pile, state.joint_pile, state.event_pile, roles, briefs):
        state.rng = shuffle(state.rng, pile)
    state.roles = [roles[seat % len(roles)] if roles else "" for seat in range(setup.teams)]
    state.briefs = [briefs[seat % len(briefs)] if briefs else "" for seat in range(setup.teams)]
    for seat in range(setup.teams):
        state.coins[seat] = portion(game.purse, setup.teams, seat)
    state.totals.append(total(game.shares, state))
    state.outputs.append(state.output)
    if log is not None:
        introduce(game, state, log)
    for seat in range(setup.teams):
        piles.deal(state, seat, game.hand, log)
    state.agenda.append(("open", -1))
    return state


def introduce(game: Game, state: State, log: list[Event]) -> None:
    """Notes who is who and what everybody starts with."""
    log.append(Event("game-started", {"teams": state.seats, "rounds": game.setup.rounds, "total": state.totals[0],
                                      "trust": state.trust}))
    for seat, (role, brief) in enumerate(zip(state.roles, state.briefs, strict=True)):
        log.append(Event("role-taken", {"seat": seat, "role": role, "coins": state.coins[seat]}))
        log.append(Event("brief-dealt", {"seat": seat, "brief": brief}, -1 if game.level.open_briefs else seat))


def portion(coins: int, teams: int, place: int) -> int:
    """A team's part of the class's coins; the odd ones go to the first places."""
    return coins // teams + (1 if place < coins % teams else 0)
