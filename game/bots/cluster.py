"""The same simulation over a dask.distributed cluster, for those who have one (the `cluster` extra)."""

from collections.abc import Callable, Iterator, Sequence

from game.bots.simulation import Batch, Runner, Tally


class NoCluster(Exception):
    """Raised when dask.distributed is not installed or its scheduler cannot be reached."""


def on_cluster(address: str) -> Runner:
    """A runner that hands the batches to the workers of the scheduler at an address. They need the same game."""

    def run(task: Callable[[Batch], Tally], plays: Sequence[Batch]) -> Iterator[Tally]:
        try:
            from distributed import Client, as_completed
        except ImportError as missing:
            raise NoCluster(str(missing)) from missing
        try:
            client = Client(address, timeout="10s", set_as_default=False)
        except OSError as unreachable:
            raise NoCluster(str(unreachable)) from unreachable
        with client, client.as_current():
            for future in as_completed(client.map(task, plays, pure=False)):
                yield future.result()

    return run
