"""The cache of finished inspections: an aid, never an authority."""

import hashlib
import pickle
from pathlib import Path

import pytest

from game.decks import opening
from game.decks.cache import cache_file, recall
from game.decks.evidence import Home, gather
from game.decks.opening import inspected


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(cache=tmp_path / "cache")


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows by one each time that a deck is really read."""
    seen: list[str] = []
    real = opening.import_module

    def watched(name: str):
        seen.append(name)
        return real(name)

    monkeypatch.setattr(opening, "import_module", watched)
    return seen


def test_the_second_look_at_a_deck_comes_from_the_cache(tiny: Path, home: Home, readings: list[str]) -> None:
    first = inspected(tiny, home)
    assert inspected(tiny, home) == first
    assert len(readings) == 1


def test_a_changed_file_is_read_again(tiny: Path, home: Home, readings: list[str]) -> None:
    inspected(tiny, home)
    cards = tiny / "cards.yaml"
    cards.write_text(cards.read_text("utf-8").replace("cost: 6\n", "cost: 7\n"), "utf-8")
    pump = next(card for card in inspected(tiny, home).loaded.deck.measures if card.id == "heat-pump")
    assert (pump.cost, len(readings)) == (7, 2)


def test_new_translations_and_fonts_are_seen(tiny: Path, home: Home, tmp_path: Path) -> None:
    key = gather(tiny, home).key()
    catalogue = tiny / "locales" / "zh_CN" / "LC_MESSAGES" / "tiny.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text('msgid ""\nmsgstr ""\n', "utf-8")
    with_catalogue = gather(tiny, home).key()
    coverage = tmp_path / "coverage.txt"
    coverage.write_text("0020-007E\n", "utf-8")
    with_fonts = gather(tiny, Home(coverage=coverage, cache=home.cache)).key()
    assert len({key, with_catalogue, with_fonts}) == 3


@pytest.mark.parametrize("damage", [
    lambda content: b"",
    lambda content: content[: len(content) // 2],
    lambda content: content[:-1] + bytes([content[-1] ^ 1]),
    lambda content: b"not a cache at all",
    lambda content: content.replace(b"\n", b"\r\n", 2),
])  # fmt: skip
def test_a_damaged_cache_is_read_past(tiny: Path, home: Home, readings: list[str], damage) -> None:
    first = inspected(tiny, home)
    path = cache_file(home.cache, tiny)
    path.write_bytes(damage(path.read_bytes()))
    assert inspected(tiny, home) == first
    assert len(readings) == 2


class Harm:
    """Would write a file when unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self):
        return Path.touch, (self.path,)


def test_a_cache_cannot_run_foreign_code(tiny: Path, home: Home, tmp_path: Path) -> None:
    key = gather(tiny, home).key()
    path = cache_file(home.cache, tiny)
    path.parent.mkdir(parents=True)
    rest = key.encode() + b"\n" + pickle.dumps(Harm(tmp_path / "harm"))
    path.write_bytes(hashlib.sha256(rest).hexdigest().encode() + b"\n" + rest)
    assert recall(path, key) is None
    assert not (tmp_path / "harm").exists()


def test_without_a_cache_folder_decks_still_open(tiny: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where a folder should be", "utf-8")
    for cache in (None, blocked):
        assert inspected(tiny, Home(cache=cache)).loaded is not None


def test_problems_are_kept_too(tiny: Path, home: Home) -> None:
    (tiny / "events.yaml").write_text("events: [\n", encoding="utf-8")
    first = inspected(tiny, home)
    assert first.loaded is None
    assert inspected(tiny, home) == first
