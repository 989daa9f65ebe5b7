"""What a command gets: a voice, two streams, the user's folders, and the window if there is one."""

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol, TextIO

from tqdm import tqdm

from game.core.canonical import plain
from game.i18n.translator import Translator
from game.record.folders import Folders

FINE, NOT_FINE, WRONG = 0, 1, 2


class WrongUse(Exception):
    """Raised by a command that cannot do what was asked: its sentence goes to stderr, the exit status is 2."""


class OutputLost(Exception):
    """Raised when a result cannot leave, as on a full disk."""


@contextmanager
def leaving() -> Iterator[None]:
    """Turns the faults of writing a result into OutputLost. A reader that went away stays a BrokenPipeError."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputLost from error


class Window(Protocol):
    """The window as commands know it: they may not import it, the composition root hands it in."""

    def run(self, options: Mapping[str, Any]) -> int:
        """Opens the window, at the title screen if there are no options; the exit status once it is closed."""

    def shots(self, options: Mapping[str, Any]) -> int:
        """Draws scenes into PNG files without a window; the exit status."""


@dataclass(frozen=True)
class Console:
    """Results go to `out`, everything else to `err`. `environment` is a copy of the process's variables."""

    say: Translator
    out: TextIO
    err: TextIO
    folders: Folders
    environment: Mapping[str, str]
    window: Window | None = None

    def show(self, text: str) -> None:
        """Writes one result, a line of its own."""
        with leaving():
            self.out.write(text + "\n")

    def flush(self) -> None:
        """Sends off what was shown."""
        with leaving():
            self.out.flush()

    def show_json(self, value: Any) -> None:
        """Writes one result as JSON with sorted keys; tuples, sets and dataclasses as in `core.canonical`."""
        self.show(json.dumps(plain(value), ensure_ascii=False, sort_keys=True, indent=2))

    def tell(self, text: str) -> None:
        """Writes one message to the person at the terminal."""
        self.err.write(text + "\n")
        self.err.flush()

    def progress(self, steps: Iterable[Any], total: int, label: str) -> Iterable[Any]:
        """The steps as they are, with a bar on stderr while they last when that is a terminal."""
        if not self.err.isatty():
            return steps
        return tqdm(steps, total=total, desc=label, file=self.err, leave=False, dynamic_ncols=True)
