"""A journal written by a thread of its own, so that the window never waits for a disk."""

from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread

from game.record.fault import StoreError
from game.record.journal import Journal

Order = Callable[[Journal], object]


class Scribe:
    """Takes down what it is told, in order. `fault` is why the last entry has to wait, or None when all is on disk."""

    def __init__(self, journal: Journal) -> None:
        self.fault: StoreError | None = None
        self._journal = journal
        self._orders: SimpleQueue[Order | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name="scribe")
        self._thread.start()

    def tell(self, order: Order) -> None:
        """Has something written, soon: `scribe.tell(lambda journal: journal.act(action, seat))`."""
        self._orders.put(order)

    def close(self) -> None:
        """Waits until all is written and closes the journal. StoreError if something could not be written."""
        self._orders.put(None)
        self._thread.join()
        self._journal.close()

    def _work(self) -> None:
        while (order := self._orders.get()) is not None:
            try:
                order(self._journal)
                self.fault = None
            except StoreError as fault:
                self.fault = fault
