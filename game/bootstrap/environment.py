"""Makes sure that the game runs with its packages: those of this Python, or a place of its own (see `making`)."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from game.bootstrap import requirements
from game.bootstrap.words import CannotStart, tell


def prepare(root: str, arguments: Sequence[str]) -> list | int:
    """The game's arguments once its packages can be imported; an exit status when they cannot, or when the
    game has already run in another process (its status)."""
    try:
        rest, wheel_folder = split_wheels(list(arguments))
        extras = ["test"] if rest[:1] == ["test"] else []
        needed = requirements.read(Path(root, "pyproject.toml"), extras)
        if not requirements.unmet(needed):
            return rest
        making = import_module("game.bootstrap.making")  # only now: most starts do not need it and must not wait
        return making.entered(Path(root), needed, wheel_folder, rest)
    except CannotStart as reason:
        tell(reason.key, **reason.params)
    except OSError as error:
        tell("cannot-write", folder=error.filename or root, reason=error.strerror or error)
    except KeyboardInterrupt:
        tell("stopped")
    return 2


def split_wheels(arguments: list) -> tuple:
    """The arguments without `--wheels DIR`, and the folder if one was given, else None."""
    for index, argument in enumerate(arguments):
        if argument.startswith("--wheels="):
            return arguments[:index] + arguments[index + 1 :], Path(argument[len("--wheels=") :])
        if argument == "--wheels":
            if index + 1 == len(arguments):
                raise CannotStart("no-folder-given")
            return arguments[:index] + arguments[index + 2 :], Path(arguments[index + 1])
    return arguments, None
