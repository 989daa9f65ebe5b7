"""How far a state is from the deck's goals, as it stands or with works finished."""

from game.core.event import Cause
from game.rules.game import Game
from game.rules.program import CLASS
from game.rules.state import State

STEP_WEIGHTS = (1.0, 0.35, 0.15)
NOBODY = Cause("rule", "appraisal")


def gap(game: Game, state: State) -> float:
    """What is missing to the three steps of the result, in points; the first step counts most. 0 when all hold."""
    return sum(weight * test.gap(state, CLASS) for weight, test in zip(STEP_WEIGHTS, game.results, strict=False))


def finish(game: Game, state: State, name: str, seat: int) -> None:
    """Puts a card to work in an imagined state, in place; questions that it asks stay on the agenda."""
    card = game.cards[name]
    state.built.append((name, seat))
    for tag in card.tags:
        state.tag_count[tag] = state.tag_count.get(tag, 0) + 1
    for owner in range(len(state.coins)) if seat == CLASS else (seat,):
        state.savings[owner] += card.savings - card.upkeep
    state.joint_done += card.kind == "joint"
    game.programs[name].run(0, state, seat, NOBODY, None)


def projected(game: Game, state: State, rounds_left: int) -> State:
    """The state as it will be when the works under way are finished that can be in so many rounds."""
    after = state.clone()
    after.agenda = []
    for card, seat, left in state.works:
        if left <= rounds_left:
            finish(game, after, card, seat)
    after.agenda = []
    return after


def softened(game: Game, event: str, state: State) -> str:
    """The name of the program that an event would run if it struck now."""
    for number, softening in enumerate(game.events[event].softened):
        if state.tag_count.get(softening.tag, 0) >= softening.at_least:
            return f"{event}.{number}"
    return event
