"""The files of a deck's folder, read within limits, and what made them unreadable."""

import codecs
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.decks.messages import READING
from game.decks.place import Place
from game.decks.problem import Problem, problem
from game.decks.reading import Reading, read_text

MOST_BYTES = 2_000_000
MAIN_FILE = "deck.yaml"
APART = ("map.yaml",)
MARKS = ((codecs.BOM_UTF32_LE, "UTF-32"), (codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16"))


@dataclass(frozen=True, slots=True)
class FolderFiles:
    """The bytes of a deck's files by name, and the problems of those that could not be read."""

    folder: Path
    contents: Mapping[str, bytes]
    problems: tuple[Problem, ...] = ()

    @property
    def digest(self) -> str:
        """Changes whenever a byte of a file or a file's name does."""
        sha = hashlib.sha256()
        for name, content in sorted(self.contents.items()):
            sha.update(f"{name}\0{len(content)}\0".encode())
            sha.update(content)
        return sha.hexdigest()


def read_folder(folder: Path) -> FolderFiles:
    """The YAML files that make the deck's document. A folder that is none gives a problem and no contents."""
    if not folder.is_dir():
        code = "not-a-deck-folder" if folder.exists() else "missing-file"
        return FolderFiles(folder, {}, (named(folder, code),))
    contents: dict[str, bytes] = {}
    problems: list[Problem] = []
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.suffix == ".yml":
            problems.append(named(path, "unread-file"))
        if path.suffix != ".yaml" or path.name in APART or path.name.startswith("."):
            continue
        content = read_bytes(path)
        if isinstance(content, Problem):
            problems.append(content)
        else:
            contents[path.name] = content
    if not (folder / MAIN_FILE).exists():
        problems.append(named(folder, "no-deck-file"))
    return FolderFiles(folder, contents, tuple(problems))


def named(path: Path, code: str, **params: object) -> Problem:
    """A problem with a whole file."""
    return problem(Place(str(path)), code, READING[code], **params)


def read_bytes(path: Path) -> bytes | Problem:
    """The file's bytes, or why there are none: missing, a folder, too large, or not to be read."""
    try:
        if path.is_dir():
            return named(path, "not-a-file")
        size = path.stat().st_size
        if size > MOST_BYTES:
            return named(path, "file-too-large", size=size, most=MOST_BYTES)
        return path.read_bytes()
    except FileNotFoundError:
        return named(path, "missing-file")
    except OSError as error:
        return named(path, "unreadable-file", reason=error.strerror or type(error).__name__)


def read_yaml(content: bytes, file: str) -> Reading:
    """The values of a file's bytes. UTF-8 only; a byte-order mark of UTF-8 is dropped."""
    reading = Reading(file)
    for mark, name in MARKS:
        if content.startswith(mark):
            reading.report(1, 1, "wrong-encoding", guess=name)
            return reading
    body = content.removeprefix(codecs.BOM_UTF8)
    try:
        return read_text(body.decode("utf-8").replace("\r\n", "\n"), file)
    except UnicodeDecodeError as error:
        before = body[: error.start]
        line, column = before.count(b"\n") + 1, len(before.rsplit(b"\n", 1)[-1].decode("utf-8")) + 1
        reading.report(line, column, "wrong-encoding", guess=guessed_encoding(body))
        return reading


def guessed_encoding(content: bytes) -> str:
    """The likeliest encoding of bytes that are not UTF-8."""
    if content.count(0) > len(content) // 4:
        return "UTF-16"
    try:
        content.decode("gb18030")
    except UnicodeDecodeError:
        return "Latin-1"
    return "GBK"
