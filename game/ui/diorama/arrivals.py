"""New props drop in and settle: the short pop when a measure is finished."""

from game.ui.diorama.standing import Standing

_SECONDS = 0.55
_STAGGER = 0.05
_LONGEST_WAIT = 0.9
_DROP = 1.3  # tiles above the ground at the start


class Arrivals:
    """Props on their way in; the clock starts with the first frame after `expect`."""

    def __init__(self):
        self._waiting: list[Standing] = []
        self._started: float | None = None

    def expect(self, props: list[Standing]) -> None:
        """These props appear from the next frame on, one shortly after the other."""
        self._waiting = props
        self._started = None

    @property
    def keys(self) -> set[tuple]:
        """Keys of the props that are still arriving."""
        return {each.key for each in self._waiting}

    def are_over(self, now: float) -> bool:
        """Whether every prop has settled (also when none was expected)."""
        if not self._waiting or self._started is None:
            return not self._waiting
        return now > self._started + min(_LONGEST_WAIT, _STAGGER * len(self._waiting)) + _SECONDS

    def poses(self, now: float) -> list[tuple[Standing, float, float]]:
        """Each visible arriving prop with its height above its place in tiles and its size (1 = full)."""
        if self._started is None:
            self._started = now
        found = []
        for index, standing in enumerate(self._waiting):
            wait = min(_LONGEST_WAIT, _STAGGER * index)
            share = (now - self._started - wait) / _SECONDS
            if share > 0:
                found.append((standing, *_pose(min(1.0, share))))
        return found


def _pose(share: float) -> tuple[float, float]:
    """Falls with an eased end, then swells a little and settles."""
    fall = min(1.0, share / 0.6)
    height = _DROP * (1 - fall) ** 2
    size = 0.45 + 0.55 * fall
    if share > 0.6:
        rest = (share - 0.6) / 0.4
        size = 1.0 + 0.10 * (1 - rest) * (1 - (2 * rest - 1) ** 2 * 0.4)
    return height, size
