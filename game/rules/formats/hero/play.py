"""The Hero format as the engine sees it: lay out, list, refuse, advance."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from game.rules.action import DONE, MASTER, MASTER_VERBS, Action
from game.rules.change import Log
from game.rules.formats.hero import dealing, ending, master, rounds
from game.rules.formats.hero.moves import ANSWER_MOVES, MOVES, TURN_MOVES, done
from game.rules.game import Game
from game.rules.refusal import Refusal
from game.rules.state import State

NAME = "hero"
ANSWERS = {"keep": ANSWER_MOVES["keep"], "give": ANSWER_MOVES["give"], "choose": ANSWER_MOVES["choose"]}


def start(game: Game, seed: int, log: Log) -> State:
    """The table, dealt, with the first seat to act."""
    state = dealing.lay_out(game, seed, log)
    settle(game, state, log)
    return state


def legal(game: Game, state: State, seat: int) -> list[Action]:
    """What this seat can do now, in a stable order; nothing when it is not its turn."""
    if not state.agenda or state.agenda[-1][1] != seat:
        return []
    actions: list[Action] = []
    answer = ANSWERS.get(state.agenda[-1][0])
    if answer is not None:
        answer.extend(game, state, seat, actions)
        return actions
    for move in TURN_MOVES:
        move.extend(game, state, seat, actions)
    return actions


def refusal(game: Game, state: State, seat: int, action: Action) -> Refusal | None:
    """The first reason against an action, or None when it is legal."""
    if state.over:
        return Refusal.GAME_IS_OVER
    if seat == MASTER:
        return master.refusal(game, state, action)
    if state.seat != seat:
        return Refusal.NOT_YOUR_TURN
    move = MOVES.get(action.verb)
    if move is None:
        return Refusal.UNKNOWN_ACTION
    asked = state.agenda[-1][0]
    if asked in ANSWERS and asked != action.verb:
        return Refusal.CHOOSE_FIRST
    if asked not in ANSWERS and action.verb in ANSWERS:
        return Refusal.NOTHING_TO_CHOOSE
    return move.refusal(game, state, seat, action)


def advance(game: Game, state: State, action: Action, log: Log) -> None:
    """Carries out a legal action of the seat whose turn it is (or of the Game Master), in place, and all that follows
    by itself."""
    if action.verb in MASTER_VERBS:
        master.perform(game, state, action, log)
    else:
        MOVES[action.verb].perform(game, state, state.agenda[-1][1], action, log)
    settle(game, state, log)


def attempt(game: Game, state: State, action: Action) -> None:
    """For planning: like `advance`, but the turn stays open even when nothing is left to do in it."""
    MOVES[action.verb].perform(game, state, state.agenda[-1][1], action, None)
    settle(game, state, None, ends_turns=False)


def settle(game: Game, state: State, log: Log, ends_turns: bool = True) -> None:
    """Does everything on the agenda that needs nobody, and ends turns in which nothing is left to do."""
    agenda = state.agenda
    while agenda:
        if state.trust == 0:
            ending.close(game, state, "no-trust", log)
            return
        task = agenda[-1]
        handler = AUTOMATIC.get(task[0])
        if handler is not None:
            agenda.pop()
            handler(game, state, task, log)
        elif ends_turns and task[0] == "turn" and is_spent(game, state, task[1]):
            done.perform(game, state, task[1], DONE, log)
        else:
            return


def is_spent(game: Game, state: State, seat: int) -> bool:
    """Whether a seat could only end its turn: no effort, no ability, nothing that is free for it."""
    if state.effort[seat] or (not game.gift_effort and state.roles[seat] in game.active and not state.used[seat]):
        return False
    ability = game.abilities[state.roles[seat]]
    return bool(ability.hand_on_effort or state.handed[seat] or not (state.hands[seat] or state.coins[seat]))


def resume_program(game: Game, state: State, task: tuple, log: Log) -> None:
    """Goes on with an effect list that waited for an answer."""
    _, seat, program, index, cause = task
    game.programs[program].run(index, state, seat, cause, log)


AUTOMATIC: Mapping[str, Callable[[Game, State, tuple, Log], None]] = MappingProxyType({
    "open": rounds.open_round,
    "look-up": rounds.look_up,
    "finish": rounds.finish,
    "strike": rounds.strike,
    "accounts": rounds.accounts,
    "close": rounds.close,
    "run": resume_program,
})
