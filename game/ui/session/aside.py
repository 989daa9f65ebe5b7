"""Work in a process of its own: in a thread it would hold up the frames of the window."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

GENTLE = 4


class Aside:
    """A call of a module's function under way in another process; arguments and result are pickled.

    Where no process can be had, or it dies, a thread does the work after all.
    """

    def __init__(self, work: Callable[..., Any], *arguments: Any) -> None:
        self._call = (work, arguments)
        self._found: Future[Any] = Future()
        context = get_context("spawn")
        self._here, there = context.Pipe(duplex=False)
        self._process: Any = context.Process(target=send_result, args=(there, work, arguments), daemon=True)
        try:
            self._process.start()
        except OSError:
            self._process = None
            self._work_here()
        there.close()

    def done(self) -> bool:
        """Whether the result is there."""
        self._look(0.0)
        return self._found.done()

    def result(self) -> Any:
        """The result; waits for it. What the work raises is raised here."""
        self._look(None)
        return self._found.result()

    def close(self) -> None:
        """Ends the other process; nobody waits for its result any more."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process = None
        self._here.close()

    def _look(self, patience: float | None) -> None:
        """Takes the result if it comes within so many seconds; None waits for it."""
        if self._process is None or not self._here.poll(patience):
            return
        try:
            self._found.set_result(self._here.recv())
        except EOFError:
            self._work_here()
        self._process.join()
        self._process = None

    def _work_here(self) -> None:
        work, arguments = self._call
        worker = ThreadPoolExecutor(1, "aside")
        self._found = worker.submit(work, *arguments)
        worker.shutdown(wait=False)


def send_result(there: Connection, work: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """What the other process does; other programs go first, and an interruption is the window's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(GENTLE)
    there.send(work(*arguments))
