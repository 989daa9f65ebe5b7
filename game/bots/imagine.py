"""A full state that agrees with a view: what is covered is guessed from what is left."""

from game.core.rng import shuffle
from game.rules.game import Game
from game.rules.state import HIDDEN, State
from game.rules.view import View


def imagined(game: Game, view: View, rng: int) -> State:
    """One possible state behind a view, drawn with `rng` among those that fit."""
    state = view.state.clone()
    state.rng = rng
    deck = game.deck
    hands = [card for hand in state.hands for card in hand]
    shown = [card for task in state.agenda if task[0] == "keep" for card in task[2]]
    taken = hands + shown + state.discard + [card for card, _ in state.built] + [card for card, _, _ in state.works]
    unseen = left_over([card.id for card in deck.measures for _ in range(card.copies)], taken)
    rng = shuffle(rng, unseen)
    state.hands = [[unseen.pop() if card == HIDDEN else card for card in hand] for hand in state.hands]
    state.agenda = [uncovered(task, unseen) for task in state.agenda]
    state.pile = unseen[:len(state.pile)]
    used = [card for card, _ in state.built] + [card for card, _, _ in state.works] + state.growth_row
    state.growth_pile = left_over([card.id for card in deck.growth for _ in range(card.copies)], used)
    state.joint_pile = left_over([card.id for card in deck.joint], [*used, state.joint])
    seen = state.event_discard + [name for name, _ in state.outlook]
    state.event_pile = left_over([event.id for event in deck.events], seen)
    for pile in (state.growth_pile, state.joint_pile, state.event_pile):
        rng = shuffle(rng, pile)
    state.briefs = ["" if brief == HIDDEN else brief for brief in state.briefs]
    return state


def uncovered(task: tuple, unseen: list[str]) -> tuple:
    """A task with its covered cards guessed."""
    if task[0] == "keep" and HIDDEN in task[2]:
        return task[0], task[1], tuple(unseen.pop() for _ in task[2])
    return task


def left_over(everything: list[str], taken: list[str]) -> list[str]:
    """What remains of a multiset when some of it is taken."""
    counts: dict[str, int] = {}
    for name in taken:
        counts[name] = counts.get(name, 0) + 1
    rest = []
    for name in everything:
        if counts.get(name):
            counts[name] -= 1
        else:
            rest.append(name)
    return rest
