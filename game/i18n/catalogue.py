"""Reads translations: the compiled catalogue when it is fresh, else the .po file, compiled once into a cache."""

import os
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path

from game.i18n.compiled import Compiled
from game.i18n.locales import fallback_chain


class CatalogueError(Exception):
    """Raised for a catalogue that cannot be read. `path` is the file, `reason` the reader's own words."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def load(
    folders: Sequence[Path], locale: str, domains: Iterable[str], cache: Path | None = None
) -> list[Compiled]:
    """The catalogues of the domains for a locale, each standing in for what the one before lacks.

    A folder holds `<locale>/LC_MESSAGES/<domain>.po`; the first that has a catalogue wins. Locales that may stand in
    (`xx` for `xx_YY`) come after all domains. With `cache`, compiled files are kept there if it can be written to.
    """
    chain: list[Compiled] = []
    for name in fallback_chain(locale):
        for domain in domains:
            for folder in folders:
                found = _open(folder / name / "LC_MESSAGES" / f"{domain}.po", cache)
                if found is not None:
                    chain.append(found)
                    break
    return chain


def _open(po: Path, cache: Path | None) -> Compiled | None:
    mo = po.with_suffix(".mo")
    if mo.exists() and (not po.exists() or mo.stat().st_mtime_ns >= po.stat().st_mtime_ns):
        return _parse(mo.read_bytes(), mo)
    if not po.exists():
        return None
    if cache is None:
        return _parse(_compiled(po), po)
    stamp = po.stat()
    kept = cache / f"{po.parent.parent.name}-{po.stem}-{stamp.st_mtime_ns:x}-{stamp.st_size:x}.mo"
    if kept.exists():
        return _parse(kept.read_bytes(), kept)
    compiled = _compiled(po)
    _keep(kept, compiled)
    return _parse(compiled, po)


def _parse(compiled: bytes, path: Path) -> Compiled:
    try:
        return Compiled(compiled)
    except (ValueError, LookupError) as error:
        raise CatalogueError(path, str(error)) from error


def _compiled(po: Path) -> bytes:
    try:
        return import_module("game.i18n.compiling").compiled(po)  # late: it loads Babel
    except ValueError as error:
        raise CatalogueError(po, str(error)) from error


def _keep(path: Path, content: bytes) -> bool:
    """True when the content could be put into the cache; a cache that cannot be written to is no fault."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(content)
        os.replace(temporary, path)
    except OSError:
        return False
    return True
