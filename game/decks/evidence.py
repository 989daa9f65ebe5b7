"""Everything that the verdict about a deck depends on, as bytes: what a cache must compare before it may answer."""

import hashlib
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.decks.files import MAIN_FILE, FolderFiles, read_bytes, read_folder
from game.decks.problem import Problem

PROGRAM = Path(__file__).resolve().parents[1]
FORMAT = 2
ALWAYS = ("en", "zh_CN")
NAME_LINE = re.compile(rb"^(id|language):[ \t]*['\"]?([A-Za-z0-9_-]+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Home:
    """Where the game's own things are: folders with catalogues, what the fonts cover, the icons, and a cache."""

    locales: tuple[Path, ...] = ()
    coverage: Path | None = None
    icons: Path | None = None
    cache: Path | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A deck's files, the catalogues it should have (None: missing), what the fonts cover and the names of icons."""

    files: FolderFiles
    catalogues: Mapping[str, Path | None]
    coverage: str | None
    icons: frozenset[str] | None

    def key(self) -> str:
        """Changes whenever the verdict may change: files, catalogues, fonts, the program, the Python."""
        sha = hashlib.sha256(f"{FORMAT}|{sys.version}|{self.files.folder}|{self.files.digest}".encode())
        sha.update(repr([found.order for found in self.files.problems]).encode())
        for locale, path in sorted(self.catalogues.items()):
            sha.update(locale.encode() + b"\0" + (path.read_bytes() if path and path.is_file() else b"-"))
        sha.update(f"{self.coverage}|{sorted(self.icons or ())}".encode())
        sha.update(program_stamp().encode())
        return sha.hexdigest()


def gather(folder: Path, home: Home) -> Evidence:
    """The evidence about the deck in a folder."""
    files = read_folder(folder)
    main = files.contents.get(MAIN_FILE, b"")
    names = {match[1]: match[2].decode() for match in reversed([*NAME_LINE.finditer(main)])}
    deck_id, language = names.get(b"id", folder.name), names.get(b"language", "")
    folders = (*home.locales, folder / "locales")
    catalogues = catalogue_paths(deck_id, language, folders)
    return Evidence(files, catalogues, coverage_text(home.coverage), icon_names(home.icons))


def catalogue_paths(deck_id: str, language: str, folders: Iterable[Path]) -> dict[str, Path | None]:
    """Where the deck's catalogue is for each language that it should be read in; None where there is none."""
    found: dict[str, Path | None] = {locale: None for locale in ALWAYS}
    for folder in folders:
        for path in sorted(folder.glob("*/LC_MESSAGES/*.po")):
            locale = path.parent.parent.name
            if path.stem == deck_id:
                found[locale] = path
            else:
                found.setdefault(locale, None)
    found.pop(language, None)
    return found


def coverage_text(path: Path | None) -> str | None:
    """What the fonts cover, or None when nothing says so."""
    content = read_bytes(path) if path else None
    return None if content is None or isinstance(content, Problem) else content.decode("ascii", "replace")


def icon_names(folder: Path | None) -> frozenset[str] | None:
    """The icons that there are, or None when there is no folder of icons."""
    names = frozenset(path.stem for path in folder.glob("*.svg")) if folder else frozenset()
    return names or None


def program_stamp() -> str:
    """Names the state of the program's own files, so that a changed rule never meets an old verdict."""
    sources = sorted((*PROGRAM.glob("decks/**/*.py"), *PROGRAM.glob("rules/**/*.py")))
    marks = [f"{path.name}:{(stat := path.stat()).st_size}:{stat.st_mtime_ns}" for path in sources]
    return "|".join(marks)
