"""What `deck simulate` costs: a game with few and with many cards, more and more games, and their memory."""

import tracemalloc
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from game.bots.simulation import Batch, Plan, in_this_process, play_batch, simulate
from game.cli.console import Console
from game.cli.deck_home import load_deck
from game.cli.measuring import Figure, Pace
from game.rules.model import Card, Deck, EventCard
from game.rules.setup import Setup

DECK = "low-carbon-ranch"
SMALL, LARGE = 60, 300
GATES = ("mid-game", "dead-turns")
LEAST_GAMES, GAMES_A_SECOND = 4, 10
MEGABYTE = 1_000_000

Listed = TypeVar("Listed", Card, EventCard)


def measure(pace: Pace, console: Console) -> list[Figure]:
    """Milliseconds a game of a planner and a greedy class at two sizes of a deck and their ratio; the time of twice as
    many games over that of some; and the peak of Python's memory with four times as many games over that with some."""
    deck, setup = load_deck(DECK, console).deck, Setup(DECK, teams=2, rounds=4)
    return [*sizes(deck, setup, pace), *lengths(deck, setup, pace)]


def sizes(deck: Deck, setup: Setup, pace: Pace) -> list[Figure]:
    """A small and a large deck in the same run."""
    plans = {f"a game, {cards} cards": Plan(sized(deck, cards), setup) for cards in (SMALL, LARGE)}
    rates = pace.rates({name: lambda seed, plan=plan: two_games(plan, seed) for name, plan in plans.items()})
    small, large = (1000 / rate.done_a_second for rate in rates.values())
    costs = [Figure(name, cost, "ms") for name, cost in zip(rates, (small, large), strict=True)]
    return [*costs, Figure(f"{LARGE} : {SMALL} cards", large / small, "times", "≤ 3")]


def two_games(plan: Plan, seed: int) -> int:
    """Plays one game with each sort of class; how many there were."""
    for bot in ("greedy", "lookahead"):
        play_batch(plan, Batch((bot,), plan.setup.level, seed, 1))
    return 2


def lengths(deck: Deck, setup: Setup, pace: Pace) -> list[Figure]:
    """Some games, twice and four times as many."""
    games = max(LEAST_GAMES, round(GAMES_A_SECOND * pace.seconds))
    once, twice, more = (Plan(deck, setup, times * games, GATES) for times in (1, 2, 4))
    first = pace.median(lambda: simulate(once, in_this_process), least=1)
    second = pace.median(lambda: simulate(twice, in_this_process), least=1)
    low, high = peak(once), peak(more)
    return [
        Figure("twice the games : the games", second / first, "times", "≤ 2.3"),
        Figure("peak memory", low / MEGABYTE, "MB"),
        Figure("peak, four times the games : the games", high / low, "times", "≤ 1.3"),
    ]


def peak(plan: Plan) -> int:
    """The most bytes that Python's objects took while a plan was simulated, beyond those that were there before."""
    tracemalloc.start()
    simulate(plan, in_this_process)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def sized(deck: Deck, cards: int) -> Deck:
    """A deck with so many measures and growth cards, and events and joint projects in proportion: its own first, then
    the same under other names. For numbers of cards under the deck's own, the deck itself."""
    own = len(deck.measures) + len(deck.growth)
    measures = max(0, cards - own) * len(deck.measures) // own + len(deck.measures)
    factor = max(1.0, cards / own)
    return replace(
        deck, measures=repeated(deck.measures, measures),
        growth=repeated(deck.growth, max(cards, own) - measures),
        joint=repeated(deck.joint, round(factor * len(deck.joint))),
        events=repeated(deck.events, round(factor * len(deck.events))),
    )


def repeated(entries: Sequence[Listed], count: int) -> tuple[Listed, ...]:
    """So many entries, the first ones as they are."""
    again = [entries[place % len(entries)] for place in range(len(entries), count)]
    return (*entries, *(replace(entry, id=f"{entry.id}-{place}") for place, entry in enumerate(again, 2)))
