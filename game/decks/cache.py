"""Finished inspections in the user's cache folder: never needed, never trusted blindly, never older than the files.

A file holds the digest of what follows, the key of the evidence, and a pickle of the Inspection. It is only read when
the digest fits, and only classes of the game's own can be unpickled.
"""

import hashlib
import io
import os
import pickle
from pathlib import Path
from typing import Any

from game.decks.loaded import Inspection

ALLOWED = ("game.decks.", "game.rules.model")


class OwnClassesOnly(pickle.Unpickler):
    """Refuses to make anything that is not the game's own."""

    def find_class(self, module: str, name: str) -> Any:
        """The class, if the game defines it."""
        if not module.startswith(ALLOWED):
            raise pickle.UnpicklingError(f"{module}.{name} has no business in a cache")
        return super().find_class(module, name)


def cache_file(cache: Path, folder: Path) -> Path:
    """The file for a deck's folder; a changed deck replaces it."""
    name = hashlib.sha256(str(folder).encode()).hexdigest()[:16]
    return cache / "decks" / f"{name}.inspection"


def recall(path: Path, key: str) -> Inspection | None:
    """The kept inspection with this key, or None when there is none or the file is not as it was written."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    digest, _, rest = content.partition(b"\n")
    kept_key, _, payload = rest.partition(b"\n")
    if kept_key.decode("ascii", "replace") != key or hashlib.sha256(rest).hexdigest().encode() != digest:
        return None
    try:
        inspection = OwnClassesOnly(io.BytesIO(payload)).load()
    except (pickle.UnpicklingError, AttributeError, ImportError, EOFError, IndexError, TypeError, ValueError):
        return None
    return inspection if isinstance(inspection, Inspection) else None


def keep(path: Path, key: str, inspection: Inspection) -> bool:
    """Writes the inspection whole; whether that worked. A full disk or a read-only folder is no fault."""
    rest = key.encode() + b"\n" + pickle.dumps(inspection, protocol=5)
    draft = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(hashlib.sha256(rest).hexdigest().encode() + b"\n" + rest)
        os.replace(draft, path)
    except OSError:
        return False
    return True
