"""Card use: is every card wanted sometimes, and none always?

Counted in the lookahead's games. A measure counts as offered when it lies in a hand in a turn in which it could be
built, and as taken when that hand builds it; growth as offered when a team could take it from the row; a joint
project when it comes to the table. A card that is taken in fewer than 3 of 100 offers is dead paper, one in more than
85 is no decision.

After Jaffe et al., Evaluating Competitive Game Balance with Restricted Play (2012), who ask of each option whether a
good player ever needs it, and whether it can ever do without.
"""

from collections.abc import Iterable, Mapping, Sequence

from game.bots.appraisal import Appraiser
from game.bots.gates.gate import N_, Counts, Hint, Sample, Verdict, judged
from game.bots.intervals import Interval, wilson
from game.rules.action import Action
from game.rules.game import Game
from game.rules.state import State

NAME = "card-use"
TITLE = N_("Every card sometimes, none always")
LOOKAHEAD = Sample(("lookahead",), percent=30)
DEAD, AUTOMATIC = 0.03, 0.85
NEVER = N_("“{card}” is taken in {share} of offers: lower its price, or give it more effect.")
ALWAYS = N_("“{card}” is taken in {share} of offers: raise its price, or give it an upkeep or another drawback.")


class Offers:
    """Keys `("offered", card)` and `("taken", card)`."""

    def __init__(self, appraiser: Appraiser) -> None:
        self.offered: set[tuple] = set()
        self.taken: set[tuple] = set()
        self.copies: dict[tuple[int, str], int] = {}

    def decides(self, state: State, actions: Sequence[Action], action: Action) -> None:
        """What could be taken, and what is."""
        if state.agenda[-1][0] != "turn":
            return
        seat = state.seat
        for each in actions:
            if each.verb == "build":
                self.offered.add((each.item, seat, self.copies.get((seat, each.item), 0)))
            elif each.verb == "grow":
                self.offered.add((each.item, -1, 0))
        if state.joint:
            self.offered.add((state.joint, -1, 0))
        if action.verb == "build":
            copy = self.copies.get((seat, action.item), 0)
            self.taken.add((action.item, seat, copy))
            self.copies[seat, action.item] = copy + 1
        elif action.verb == "grow":
            self.taken.add((action.item, -1, 0))

    def counts(self, state: State) -> Mapping[tuple, int]:
        """Offers and takings of all cards."""
        started = {card for card, _ in state.built} | {card for card, _, _ in state.works}
        noted: dict[tuple, int] = {("games",): 1}
        for offer in self.offered:
            noted["offered", offer[0]] = noted.get(("offered", offer[0]), 0) + 1
            if offer in self.taken or (offer[1:] == (-1, 0) and offer[0] in started):
                noted["taken", offer[0]] = noted.get(("taken", offer[0]), 0) + 1
        return noted


def samples(game: Game) -> Sequence[Sample]:
    """The lookahead's games."""
    return (LOOKAHEAD,)


def watch(appraiser: Appraiser) -> Offers:
    """All offers."""
    return Offers(appraiser)


def judge(game: Game, counted: Mapping[Sample, Counts]) -> Iterable[Verdict]:
    """The least and the most wanted card, and every other card that is out of range."""
    counts = counted[LOOKAHEAD]
    rates = {
        card: wilson(counts["taken", card], counts["offered", card]) for card in game.cards if counts["offered", card]
    }
    if not rates:
        return
    ranked = sorted(rates, key=lambda card: (rates[card].value, card))
    least = [card for card in ranked if rates[card].high < DEAD] or ranked[:1]
    most = [card for card in reversed(ranked) if rates[card].low > AUTOMATIC] or ranked[-1:]
    for card in least:
        yield judged(NAME, "least-taken", rates[card], counts["offered", card], floor=DEAD, subject=card,
                     under=hint(NEVER, card, rates[card]))
    for card in most:
        yield judged(NAME, "most-taken", rates[card], counts["offered", card], ceiling=AUTOMATIC, subject=card,
                     over=hint(ALWAYS, card, rates[card]))


def hint(text: str, card: str, rate: Interval) -> Hint:
    """A hint about a card."""
    return Hint(text, {"card": card, "share": rate.value})
