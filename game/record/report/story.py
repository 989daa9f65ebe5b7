"""What a report is made from: a session that took place, and a voice that knows the deck's names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from game.core.event import Event
from game.i18n.narration import Ids, Narrator
from game.i18n.translator import Translator
from game.rules.action import Action
from game.rules.state import State
from game.session.draft import card_id
from game.session.state import Session


class Turn(Protocol):
    """A turning point: the chance of success before and after action number `at`; `seat` -1 for the Game Master."""

    at: int
    round: int
    seat: int
    before: float
    after: float


@dataclass(frozen=True)
class Story:
    """`words(path)` gives the deck's text at a path such as `mirror.did`. `held` is the day, None if unknown;
    `playouts` is how many games each chance in `turns` was counted from; in a rehearsal bots were the class."""

    session: Session
    say: Translator
    words: Callable[[str], str]
    voice: Narrator
    turns: Sequence[Turn] = ()
    playouts: int = 0
    held: date | None = None
    is_rehearsal: bool = False

    @property
    def state(self) -> State:
        """The last state of the game."""
        return self.session.course.state

    @property
    def rounds_played(self) -> int:
        """The rounds that have been closed."""
        return len(self.state.totals) - 1

    def over(self) -> Event | None:
        """The event of the game's end; None where it was not played to the end."""
        return next((event for event in self.session.course.steps[-1].events if event.kind == "game-over"), None)

    def team(self, seat: int) -> str:
        """A team's name."""
        return self.voice.team(seat)

    def title(self) -> str:
        """The deck's title."""
        return self.words("deck.title")

    def result(self) -> str:
        """The name of the step that the class reached; where every table played its own game, how many reached one."""
        if self.session.plan.preset.machines:
            outcomes = self.session.records.outcomes
            reached = sum(result > 0 for result, _ in outcomes.values())
            return self.say.text("{reached} of {all} tables at least as far as the real place", reached=reached,
                                 all=len(outcomes))
        if not self.state.over:
            return self.say.text("not played to the end")
        number = self.state.result
        return self.words(f"result/{self.voice.ids.results[number - 1]}.name") if number else self.say.text("not yet")

    def action(self, at: int, action: Action) -> str:
        """What an action of the game, taken or thought of in the place of number `at`, would do."""
        state = self.session.course.steps[at].state
        if action.verb == "quiet":
            return self.say.text("The rest of the round passes quietly")
        if action.verb == "award":
            coins = self.say.signed(action.amount)
            return self.say.text("{coins} coins from the Game Master for {to}", coins=coins, to=self.team(action.to))
        asked = state.agenda[-1][4].id if action.verb == "choose" else ""
        return self.voice.action(*action, asked_by=asked, joint=state.joint)


def words_with_cards(session: Session, words: Callable[[str], str]) -> Callable[[str], str]:
    """The deck's words, and the names and texts of the cards that the teams made."""
    made = {
        f"{card_id(seat)}.{field}": draft[field]
        for seat, draft in session.records.cards.items() for field in ("name", "text")
    }
    return lambda path: made[path] if path in made else words(path)


def voice_of(session: Session, say: Translator, words: Callable[[str], str]) -> Narrator:
    """A narrator that knows the deck's names, the teams' own names and the cards that they made."""
    deck = session.plan.game.deck
    words = words_with_cards(session, words)
    ids = Ids(*(tuple(entry.id for entry in entries) for entries in (deck.sources, deck.meters, deck.results)))
    numbered = Narrator(say, words, ids)
    return Narrator(say, words, ids, [team.name or numbered.team(seat) for seat, team in enumerate(session.teams)])
