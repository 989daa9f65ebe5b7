"""The only doors through which coins, trust, carbon, output and meters change: each notes its cause.

All take the log last; None means that nobody listens (playouts). What they note sums exactly to the change, so the
answer to any "why?" is a sum over events.
"""

from game.core.event import Cause, Event
from game.rules.state import ONE, State

TRUST_MOST = 10
Log = list[Event] | None


def coins(state: State, seat: int, by: int, cause: Cause, log: Log) -> int:
    """Gives or takes coins; a purse never falls below zero. The change that really happened."""
    before = state.coins[seat]
    after = max(0, before + by)
    state.coins[seat] = after
    if log is not None and after != before:
        log.append(Event("coins-changed", {"seat": seat, "by": after - before, "now": after, "cause": cause}))
    return after - before


def trust(state: State, by: int, cause: Cause, log: Log) -> None:
    """Moves trust within 0 to 10."""
    before = state.trust
    state.trust = min(TRUST_MOST, max(0, before + by))
    if log is not None and state.trust != before:
        log.append(Event("trust-changed", {"by": state.trust - before, "now": state.trust, "cause": cause}))


def emission(shares: list[int], state: State, source: int) -> int:
    """What a source emits now, in hundredths of a point: base share x activity x intensity."""
    return (shares[source] * state.activity[source] * state.intensity[source] + 50_000_000) // 100_000_000


def total(shares: list[int], state: State) -> int:
    """The site's emissions in hundredths of a point: the sum of the sources."""
    tally = 0
    for share, activity, intensity in zip(shares, state.activity, state.intensity, strict=True):
        tally += (share * activity * intensity + 50_000_000) // 100_000_000
    return tally


def intensity_index(shares: list[int], state: State) -> int:
    """Emissions per unit of output in hundredths of a point (10,000 at the start)."""
    return (total(shares, state) * ONE + state.output // 2) // state.output


def source_to(shares: list[int], state: State, source: int, activity: int, intensity: int, cause: Cause,
              log: Log) -> None:
    """Sets a source's activity and intensity and notes what that does to the total."""
    if log is None:
        state.activity[source] = max(0, activity)
        state.intensity[source] = max(0, intensity)
        return
    before = emission(shares, state, source)
    old = state.activity[source], state.intensity[source]
    state.activity[source], state.intensity[source] = new = max(0, activity), max(0, intensity)
    if new != old:
        by = emission(shares, state, source) - before
        log.append(Event("carbon-changed", {"source": source, "by": by, "activity": new[0] - old[0],
                                            "intensity": new[1] - old[1], "cause": cause}))


def output(state: State, by: int, cause: Cause, log: Log) -> None:
    """Moves the output index by ten-thousandths of its start; it never falls below a tenth."""
    before = state.output
    state.output = max(ONE // 10, before + by)
    if log is not None and state.output != before:
        log.append(Event("output-changed", {"by": state.output - before, "now": state.output, "cause": cause}))


def meter(state: State, index: int, by: int, low: int, high: int, cause: Cause, log: Log) -> None:
    """Moves a meter within its range."""
    before = state.meters[index]
    state.meters[index] = min(high, max(low, before + by))
    if log is not None and state.meters[index] != before:
        log.append(Event("meter-changed", {"meter": index, "by": state.meters[index] - before,
                                           "now": state.meters[index], "cause": cause}))


def savings(state: State, seat: int, by: int, cause: Cause, log: Log) -> None:
    """Changes what a team saves each round from now on; negative is upkeep."""
    if by >= 0:
        state.savings[seat] += by
    else:
        state.upkeep[seat] -= by
    if log is not None and by:
        log.append(Event("savings-changed", {"seat": seat, "by": by, "cause": cause}))
