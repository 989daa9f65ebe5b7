"""A game as it can be played again: its deck, rules, set-up and actions, and the digest of where it ended."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from game.core.canonical import canonical, digest
from game.record import recording
from game.record.fault import StoreError
from game.record.files import read_bytes, write_whole
from game.rules import RULES_VERSION, engine
from game.rules.action import Action
from game.rules.game import Game
from game.rules.model import Deck
from game.rules.refusal import IllegalAction
from game.rules.setup import BadSetup, Setup
from game.rules.state import State

FORMAT = "carbon-pathfinders-replay"
VERSION = 1


class ReplayDiffers(Exception):
    """Raised when a replay does not come out as recorded. `index` is the action (from 0), or the number of actions
    when only the end differs; `refusal` is why the action was not allowed, or ""."""

    def __init__(self, index: int, refusal: str = "") -> None:
        super().__init__(f"{index} {refusal}")
        self.index = index
        self.refusal = refusal


@dataclass(frozen=True)
class Replay:
    """`setup` holds the plain values of a Setup; `end` is the digest of the last state, "" while the game goes on."""

    deck_id: str
    deck_digest: str
    rules_version: int
    setup: Mapping[str, Any]
    actions: tuple[Action, ...] = ()
    end: str = ""


def header_of(game: Game) -> dict[str, Any]:
    """What a journal's header and a replay say about a game before its first action."""
    return {
        "deck_id": game.deck.id,
        "deck_digest": game.deck.digest,
        "rules_version": RULES_VERSION,
        "setup": asdict(game.setup),
    }


def replay_of(game: Game, actions: Iterable[Action], last: State | None = None) -> Replay:
    """The replay of a game with these actions; with the last state it can be verified."""
    end = "" if last is None else digest(last.as_plain())
    return Replay(**header_of(game), actions=tuple(actions), end=end)


def save(replay: Replay, path: Path) -> None:
    """Writes a replay file; the same replay gives the same bytes. StoreError if it cannot be written."""
    write_whole(path, canonical({"format": FORMAT, "version": VERSION, **asdict(replay)}) + b"\n")


def load(path: Path) -> Replay:
    """The replay in a replay file or in a journal; StoreError `not-a-replay` or why it cannot be read."""
    content = read_bytes(path)
    if content.startswith(b"{") and recording.FORMAT.encode() in content.split(b"\n", 1)[0]:
        return of_recording(recording.read(path))
    try:
        values = json.loads(content)
        if values.pop("format") != FORMAT:
            raise StoreError("not-a-replay", path=str(path))
        if values.pop("version") > VERSION:
            raise StoreError("too-new", path=str(path))
        return _shaped(values)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise StoreError("not-a-replay", path=str(path)) from error


def of_recording(found: recording.Recording) -> Replay:
    """The replay of the game that a journal recorded, of the actions that still stand."""
    end = found.entries[-1].values.get("state", "") if found.is_over else ""
    try:
        values = {name: found.header[name] for name in ("deck_id", "deck_digest", "rules_version", "setup")}
        return _shaped({**values, "actions": [list(action) for action in found.actions()], "end": end})
    except (KeyError, TypeError, ValueError) as error:
        raise StoreError("not-a-replay", path=str(found.path)) from error


def _shaped(values: Mapping[str, Any]) -> Replay:
    replay = Replay(**{**values, "actions": tuple(Action(*action) for action in values["actions"])})
    texts = (replay.deck_id, replay.deck_digest, replay.end)
    if not all(isinstance(text, str) for text in texts) or not isinstance(replay.setup, Mapping):
        raise TypeError("a replay has texts and a set-up")
    return replay


def game_of(replay: Replay, deck: Deck) -> Game:
    """The game that the replay is of. StoreError `other-deck`, `other-rules` or `not-a-replay` where it cannot be."""
    if replay.deck_digest != deck.digest:
        raise StoreError("other-deck", deck=replay.deck_id)
    if replay.rules_version != RULES_VERSION:
        raise StoreError("other-rules", recorded=replay.rules_version, current=RULES_VERSION)
    try:
        return engine.new_game(deck, Setup(**replay.setup))
    except (BadSetup, TypeError) as error:
        raise StoreError("not-a-replay", path=replay.deck_id) from error


def steps(game: Game, actions: Iterable[Action]) -> Iterator[engine.Step]:
    """The start, then the step of each action; ReplayDiffers at one that is not allowed."""
    step = engine.start(game)
    yield step
    for index, action in enumerate(actions):
        try:
            step = engine.apply(game, step.state, action)
        except IllegalAction as error:
            raise ReplayDiffers(index, error.refusal.value) from error
        yield step


def verify(replay: Replay, game: Game) -> State:
    """The last state of the replay played again; ReplayDiffers when it is not what was recorded."""
    state = engine.start(game).state
    for step in steps(game, replay.actions):
        state = step.state
    if replay.end and digest(state.as_plain()) != replay.end:
        raise ReplayDiffers(len(replay.actions))
    return state
