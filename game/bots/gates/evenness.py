"""From which standing on a class would rather win than lose, and how many winners stood below that.

The chance of winning is taken to rise with the standing as a logistic curve (Cox 1958), fitted to all games at once:
that needs far fewer games than groups of games that stood alike. How sure the share of winners is, the games tell
themselves: the same is worked out for two hundred samples drawn from them (Efron's bootstrap, 1979); the interval is
never narrower than that of a plain share of so many winners.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import accumulate
from math import exp

from game.bots.intervals import Interval, wilson
from game.core.rng import below, seeded

STEPS = 10
SHRINK = 0.02
STEEPEST = 30.0
SAMPLES = 200
MOST_DRAWN = 2_000
OUTSIDE = 0.025

Tally = Mapping[int, tuple[int, int]]
"""Games by standing: how many were lost and how many won."""


def from_behind(tally: Tally) -> Interval:
    """The share of winners that stood where losing was likelier, with its interval; 0 to 1 where nobody won."""
    value = behind(tally)
    if value is None:
        return Interval(0.0, 0.0, 1.0)
    games = sum(map(sum, tally.values()))
    shares = sorted(share for share in map(behind, resampled(tally, min(games, MOST_DRAWN))) if share is not None)
    cut, narrower = int(OUTSIDE * len(shares)), max(1.0, games / MOST_DRAWN) ** 0.5
    low, high = (min(value, shares[cut]), max(value, shares[-1 - cut])) if shares else (0.0, 1.0)
    winners = sum(won for _, won in tally.values())
    least = wilson(round(value * winners), winners)
    return Interval(value, min(least.low, value - (value - low) / narrower),
                    max(least.high, value + (high - value) / narrower))


def behind(tally: Tally) -> float | None:
    """The share of winners below an even chance; None without winners."""
    winners = sum(won for _, won in tally.values())
    if not winners:
        return None
    level, slope = fitted(tally)
    return sum(won for standing, (_, won) in tally.items() if level + slope * standing < 0) / winners


def fitted(tally: Tally) -> tuple[float, float]:
    """The level and the slope of the logistic curve, by Newton's method with a slight pull towards flat."""
    games = sum(map(sum, tally.values()))
    centre = sum(standing * sum(ends) for standing, ends in tally.items()) / games
    spread = (sum((standing - centre) ** 2 * sum(ends) for standing, ends in tally.items()) / games) ** 0.5 or 1.0
    scaled = [((standing - centre) / spread, lost + won, won) for standing, (lost, won) in tally.items()]
    level = slope = 0.0
    for _ in range(STEPS):
        level, slope = step(scaled, level, slope)
    return level - slope * centre / spread, slope / spread


def step(scaled: list[tuple[float, int, int]], level: float, slope: float) -> tuple[float, float]:
    """One step of Newton's method."""
    pull, tilt = -SHRINK * level, -SHRINK * slope
    flat, mixed, steep = SHRINK, 0.0, SHRINK
    for place, games, won in scaled:
        chance = 1 / (1 + exp(-min(STEEPEST, max(-STEEPEST, level + slope * place))))
        pull += won - games * chance
        tilt += (won - games * chance) * place
        weight = games * chance * (1 - chance)
        flat, mixed, steep = flat + weight, mixed + weight * place, steep + weight * place * place
    size = flat * steep - mixed * mixed
    return level + (steep * pull - mixed * tilt) / size, slope + (flat * tilt - mixed * pull) / size


def resampled(tally: Tally, size: int) -> Iterator[Tally]:
    """Samples of a size, drawn with repetition; always the same ones for the same tally."""
    kinds = [(standing, won) for standing in sorted(tally) for won in (0, 1)]
    bounds = list(accumulate(tally[standing][won] for standing, won in kinds))
    rng = seeded(bounds[-1], "evenness")
    for _ in range(SAMPLES):
        counted: dict[int, list[int]] = {}
        for _ in range(size):
            game, rng = below(rng, bounds[-1])
            standing, won = kinds[bisect_right(bounds, game)]
            counted.setdefault(standing, [0, 0])[won] += 1
        yield {standing: (lost, won) for standing, (lost, won) in counted.items()}
