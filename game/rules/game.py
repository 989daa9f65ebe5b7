"""A deck made ready for one set-up: programs compiled, shares worked out, the actions that seats will choose from."""

from collections.abc import Callable

from game.rules.abilities import ABILITIES
from game.rules.abilities.ability import Ability
from game.rules.action import Action
from game.rules.compiler import Compiler
from game.rules.model import Card, Deck, EventCard, Level
from game.rules.program import Program
from game.rules.setup import TEAMS, BadSetup, Setup
from game.rules.state import State

USUAL_ROUNDS = 6
USUAL_TURNS = 24
LEFT_OVER_PERCENT = 100
CLASS_EFFORT = 72
LEAST_EFFORT, MOST_EFFORT = 2, 6
CROWD = 5
CROWD_HAND = 4
PLAIN = Ability({})


class Game:
    """Everything about a game that does not change while it is played.

    Coins and effort are shares of what the whole class has, so that two and six teams, four and eight rounds meet the
    same place with the same means: `purse` and `income` are class totals at the start and for a round, `effort` is a
    team's in a turn. In a crowd of teams hands are smaller and a role's gift takes effort, so that nobody waits long.
    """

    def __init__(self, deck: Deck, setup: Setup) -> None:
        if setup.level not in deck.levels:
            raise BadSetup("bad-level", given=setup.level, known=tuple(deck.levels))
        if setup.format not in deck.formats:
            raise BadSetup("bad-format", given=setup.format, known=deck.formats)
        self.deck = deck
        self.setup = setup
        self.level: Level = deck.levels[setup.level]
        self.cards: dict[str, Card] = {card.id: card for card in (*deck.measures, *deck.growth, *deck.joint)}
        self.events: dict[str, EventCard] = {event.id: event for event in deck.events}
        self.hand = min(self.level.hand, CROWD_HAND) if setup.teams >= CROWD else self.level.hand
        each = share(CLASS_EFFORT, setup.teams * setup.rounds)
        self.effort = min(MOST_EFFORT, max(LEAST_EFFORT, each))
        self.gift_effort = int(setup.teams >= CROWD)
        purse = deck.economy.purse + deck.economy.by_teams[setup.teams - min(TEAMS)]
        self.purse = max(0, share(purse * self.level.income, 100))
        self.income = self._income()
        self._compile()
        self._tabulate()

    def _income(self) -> int:
        """Coins of the class in a round. Fewer turns leave less effort over to become coins, and get more here."""
        usual = self.deck.economy.income * self.level.income * USUAL_ROUNDS
        missed = LEFT_OVER_PERCENT * (USUAL_TURNS - self.setup.teams * self.setup.rounds)
        return max(0, share(usual + missed, 100 * self.setup.rounds))

    def _compile(self) -> None:
        compiler = Compiler(self.deck)
        self.shares = compiler.shares
        self.meters = self.deck.meters
        self.needs: dict[str, Callable[[State, int], bool]] = {}
        for card in self.cards.values():
            compiler.program(card.id, card.effects)
            if card.needs:
                self.needs[card.id] = compiler.all_of(card.needs).holds
        self.abilities: dict[str, Ability] = {"": PLAIN}
        for role in self.deck.roles:
            if role.active:
                compiler.program(role.id, role.active)
            passive = role.passive
            self.abilities[role.id] = ABILITIES[passive.name](passive.params) if passive else PLAIN
        self.active = {role.id for role in self.deck.roles if role.active}
        for event in self.deck.events:
            compiler.program(event.id, event.effects)
            for index, softening in enumerate(event.softened):
                compiler.program(f"{event.id}.{index}", softening.effects)
        self.stars = {brief.id: tuple(compiler.all_of(star) for star in brief.stars) for brief in self.deck.briefs}
        self.results = tuple(compiler.all_of(result.when) for result in self.deck.results)
        self.programs: dict[str, Program] = compiler.programs
        self.choices = compiler.choices

    def _tabulate(self) -> None:
        ids = tuple(self.cards)
        self.costs = {name: card.cost for name, card in self.cards.items()}
        self.build_of = {card: Action("build", card) for card in ids}
        self.grow_of = {card: Action("grow", card) for card in ids}
        self.advise_of = {card: Action("advise", card) for card in ids}
        self.keep_of = {card: Action("keep", card) for card in ids}
        self.give_of = {card: Action("give", card) for card in ids}
        end = (self.deck.path_end + self.level.path) * 100
        rounds = self.setup.rounds
        self.path = tuple(10_000 - share((10_000 - end) * index, rounds) for index in range(rounds + 1))

    def year(self, round_number: int) -> int:
        """The real year at the end of a round (round 0: the start)."""
        start, end = self.deck.years
        return start + share((end - start) * round_number, self.setup.rounds)


def share(amount: int, parts: int) -> int:
    """Rounded division of whole numbers, halves upwards."""
    return (2 * amount + parts) // (2 * parts)
