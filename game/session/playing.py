"""The verbs around the game: actions, undo, awards, and rounds that pass quietly."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from game.rules.action import Action, actor
from game.rules.engine import why_not
from game.rules.state import State
from game.session.act import Act, Reason, Stop, action_of, play_act
from game.session.clock import rounds_ahead
from game.session.conducting import entered
from game.session.state import OVER, RUNNING, Session, Told
from game.session.verb import Verb, has_seat, noted, recorded

PLAY_STAGES = ("inspire", "explore")
MOST_POINTS = 999


def no_game(session: Session, action: list) -> Reason | None:
    """Not a time to play, a broken action, or what the rules say."""
    if session.stage not in PLAY_STAGES:
        return Stop.GAME_RESTS
    if session.bonus is not None:
        return Stop.BONUS_RUNS
    if session.plan.preset.machines and session.stage == "explore":
        return Stop.OWN_MACHINES
    played = action_of(action)
    if played is None:
        return Stop.BAD_VALUE
    state = session.course.state
    return why_not(session.plan.game, state, actor(played, state.seat), played)


def game(session: Session, action: list) -> Told:
    """The game after an action; the script follows it from the first round to the last and the count."""
    course = session.course.after(Action(*action))
    after = replace(session, course=course, at=step_of_round(session, course.state))
    notes = () if after.at == session.at else (entered(after),)
    return Told(after, notes, course.steps[-1].events)


def step_of_round(session: Session, state: State) -> int:
    """The place of the script's step that goes with a state of the game; never before the one where the class is."""
    if session.stage != "explore":
        return session.at
    places = session.plan.stage_steps("explore")
    wanted = "count" if state.over else "first" if state.round == 1 else "middle"
    if wanted == "middle" and state.round == session.plan.game.setup.rounds:
        wanted = "last"
    fitting = [at for at in places if session.plan.steps[at].activity == wanted]
    return max(session.at, fitting[0]) if fitting else session.at


def no_outcome(session: Session, seat: int, result: int, total: int) -> Reason | None:
    """All play one game, no such team, or numbers that cannot be."""
    if not session.plan.preset.machines:
        return Stop.ONE_GAME
    if not has_seat(session, seat):
        return Stop.NO_SUCH_TEAM
    sound = 0 <= result <= len(session.plan.game.deck.results) and 0 <= total <= MOST_POINTS
    return None if sound else Stop.BAD_VALUE


def outcome(session: Session, seat: int, result: int, total: int) -> Told:
    """How a table's own game ended: the step of the result, and the total in whole points (0: not told)."""
    outcomes = {**session.records.outcomes, seat: (result, total)}
    return noted(recorded(session, outcomes=outcomes), "outcome-told", seat=seat)


def no_undo(session: Session, count: int) -> Reason | None:
    if session.stage not in PLAY_STAGES:
        return Stop.GAME_RESTS
    if session.bonus is not None:
        return Stop.BONUS_RUNS
    return None if 0 < count <= len(session.course.actions) else Stop.NOTHING_TO_UNDO


def undo(session: Session, count: int) -> Told:
    """The game without its last actions, of people and of the Game Master. The round that it is in again is played."""
    course = session.course.undone(count)
    return noted(replace(session, course=course, dropped=session.dropped - {course.state.round}), "undone", count=count)


def award_act(seat: int, coins: int, reason: str) -> Act:
    """The act that gives a team coins (or takes them), for a reason in a few words."""
    return play_act(Action("award", reason, seat, coins))


def rewind_act(session: Session, round_number: int) -> Act:
    """The act that takes the game back to the opening of a round."""
    back = len(session.course.actions) - session.course.checkpoints()[round_number - 1]
    return Act("undo", {"count": back})


def no_drop(session: Session, rounds: list) -> Reason | None:
    """Rounds that are not to come, or have been dropped already."""
    ahead = rounds_ahead(session)
    sound = rounds and all(type(number) is int for number in rounds) and len(set(rounds)) == len(rounds)
    if not sound:
        return Stop.BAD_VALUE
    return None if set(rounds) <= set(ahead) else Stop.ROUND_HAS_PASSED


def drop(session: Session, rounds: list) -> Told:
    """Rounds that will pass quietly when they come."""
    dropped = session.dropped | set(rounds)
    return noted(replace(session, dropped=dropped), "rounds-dropped", rounds=tuple(sorted(rounds)))


def no_keep(session: Session, rounds: list) -> Reason | None:
    sound = rounds and all(type(number) is int and number in session.dropped for number in rounds)
    if not sound:
        return Stop.BAD_VALUE
    return None if min(rounds) > session.course.state.round else Stop.ROUND_HAS_PASSED


def keep(session: Session, rounds: list) -> Told:
    """Rounds that will be played after all."""
    return noted(replace(session, dropped=session.dropped - set(rounds)), "rounds-kept", rounds=tuple(sorted(rounds)))


def following(session: Session) -> Act | None:
    """What must be done next by itself: a dropped round that has just been opened passes quietly."""
    state = session.course.state
    if state.over or state.round not in session.dropped or session.stage not in PLAY_STAGES:
        return None
    quiet = play_act(Action("quiet"))
    return quiet if no_game(session, quiet.params["action"]) is None else None


def awards(session: Session) -> tuple[Action, ...]:
    """The Game Master's awards that stand, in order: `to`, `amount` and the reason as `item`."""
    return tuple(action for action in session.course.actions if action.verb == "award")


VERBS: Mapping[str, Verb] = MappingProxyType({
    "game": Verb({"action": list}, no_game, game),
    "outcome": Verb({"seat": int, "result": int, "total": int}, no_outcome, outcome, (RUNNING, OVER)),
    "undo": Verb({"count": int}, no_undo, undo),
    "drop-rounds": Verb({"rounds": list}, no_drop, drop),
    "keep-rounds": Verb({"rounds": list}, no_keep, keep),
})
