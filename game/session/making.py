"""The verbs of creation: cards of the teams' own, the bonus round, pledges; and the "what if" of the debrief."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from game.core.canonical import digest
from game.rules.action import MASTER_VERBS, Action
from game.rules.course import Course
from game.rules.engine import Step, new_game, why_not
from game.rules.formats.hero.bonus import bonus_round
from game.rules.model import Card, Deck
from game.session.act import Reason, Stop, action_of
from game.session.balance import Verdict, weighed
from game.session.draft import card_id, card_of, draft_of, flaw, plain_draft
from game.session.state import OVER, RUNNING, Session, Told
from game.session.verb import Verb, has_seat, is_short, noted, recorded

MAKING_STAGES = ("create", "debrief")
BONUS_FORMATS = ("hero",)
PLEDGES = 3
LONGEST_PART = 60
PARTS = ("who", "what", "by")


def no_card(session: Session, seat: int, draft: dict) -> Reason | None:
    """No such team, the bonus round runs, or a draft that makes no card. Unfair cards are kept, but not played."""
    if not has_seat(session, seat):
        return Stop.NO_SUCH_TEAM
    if session.bonus is not None:
        return Stop.BONUS_RUNS
    made = draft_of(draft)
    return Stop.BAD_VALUE if made is None or flaw(session.plan.game.deck, made) else None


def card(session: Session, seat: int, draft: dict) -> Told:
    """A team's card, in the place of an earlier one."""
    made = draft_of(draft)
    assert made is not None
    cards = {**session.records.cards, seat: plain_draft(made)}
    verdict = verdict_on(session, card_of(session.plan.game.deck, made, seat))
    return noted(recorded(session, cards=cards), "card-made", seat=seat, verdict=verdict.code)


def verdict_on(session: Session, made: Card) -> Verdict:
    """How fair a card is in this session's game."""
    return weighed(session.plan.game, session.course.steps[0].state, made)


def made_cards(session: Session, playable: bool = True) -> tuple[tuple[int, Card], ...]:
    """The teams' cards by seat; by default only those that may come into the game."""
    deck = session.plan.game.deck
    drafts = ((seat, draft_of(draft)) for seat, draft in sorted(session.records.cards.items()))
    cards = [(seat, card_of(deck, draft, seat)) for seat, draft in drafts if draft is not None]
    return tuple((seat, made) for seat, made in cards if not playable or verdict_on(session, made).is_playable)


def deck_with(deck: Deck, cards: Sequence[Card]) -> Deck:
    """The deck with cards of the teams added to its measures."""
    own = [replace(each, copies=1) for each in cards]
    return replace(deck, measures=(*deck.measures, *own), digest=digest([deck.digest, *map(repr, own)]))


def no_bonus_opening(session: Session) -> Reason | None:
    """Not the time, a game that goes on or has no bonus round, or no card that may come into it."""
    if session.stage not in MAKING_STAGES:
        return Stop.GAME_RESTS
    if session.bonus is not None:
        return Stop.BONUS_RUNS
    if session.plan.preset.machines:
        return Stop.OWN_MACHINES
    if not session.course.state.over:
        return Stop.GAME_NOT_OVER
    if session.plan.game.setup.format not in BONUS_FORMATS:
        return Stop.NO_BONUS
    if not session.records.cards:
        return Stop.NO_CARD_MADE
    return None if made_cards(session) else Stop.CARD_NOT_FAIR


def open_bonus(session: Session) -> Told:
    """One more turn for every team, with its own card; all works finish at once."""
    made = {seat: replace(each, rounds=0) for seat, each in made_cards(session)}
    game = new_game(deck_with(session.plan.game.deck, tuple(made.values())), session.plan.game.setup)
    hands = [[card_id(seat)] if seat in made else [] for seat in range(len(session.teams))]
    course = Course(game, (Step(bonus_round(game, session.course.state, hands), ()),))
    return noted(replace(session, bonus=course), "bonus-opened", seats=tuple(made))


def no_bonus(session: Session, action: list) -> Reason | None:
    """No bonus round, a broken action, or what the rules say. The Game Master gives nothing here."""
    if session.bonus is None:
        return Stop.NO_BONUS
    played = action_of(action)
    if played is None or played.verb in MASTER_VERBS:
        return Stop.BAD_VALUE
    state = session.bonus.state
    return why_not(session.bonus.game, state, state.seat, played)


def bonus(session: Session, action: list) -> Told:
    """The bonus round after an action."""
    assert session.bonus is not None
    course = session.bonus.after(Action(*action))
    return Told(replace(session, bonus=course), (), course.steps[-1].events)


def no_pledge(session: Session, seat: int, number: int, who: str, what: str, by: str) -> Reason | None:
    if not has_seat(session, seat):
        return Stop.NO_SUCH_TEAM
    sound = 0 <= number < PLEDGES and all(is_short(part, LONGEST_PART) for part in (who, what, by))
    return None if sound else Stop.BAD_VALUE


def pledge(session: Session, seat: int, number: int, who: str, what: str, by: str) -> Told:
    """One of a team's pledges: which group, what, by when."""
    pledges = {**session.records.pledges, (seat, number): {"who": who, "what": what, "by": by}}
    return noted(recorded(session, pledges=pledges), "pledge-made", seat=seat)


def no_what_if(session: Session, at: int, action: list, ending: dict) -> Reason | None:
    """A place that the game has not, or an action that was not possible there."""
    if not 0 <= at < len(session.course.actions):
        return Stop.NO_SUCH_ITEM
    played = action_of(action)
    if played is None or not all(type(number) is int for number in ending.values()):
        return Stop.BAD_VALUE
    state = session.course.steps[at].state
    return why_not(session.plan.game, state, state.seat, played)


def what_if(session: Session, at: int, action: list, ending: dict) -> Told:
    """Keeps what another choice would have led to, as `bots.turning.what_if` worked it out."""
    found = {"at": at, "action": list(action), "ending": dict(ending)}
    return noted(recorded(session, what_ifs=(*session.records.what_ifs, found)), "what-if-asked", at=at)


VERBS: Mapping[str, Verb] = MappingProxyType({
    "card": Verb({"seat": int, "draft": dict}, no_card, card),
    "open-bonus": Verb({}, no_bonus_opening, open_bonus),
    "bonus": Verb({"action": list}, no_bonus, bonus),
    "pledge": Verb({"seat": int, "number": int, "who": str, "what": str, "by": str}, no_pledge, pledge,
                   (RUNNING, OVER)),
    "what-if": Verb({"at": int, "action": list, "ending": dict}, no_what_if, what_if, (RUNNING, OVER)),
})
