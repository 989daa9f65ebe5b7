"""`replay`: tells a recorded game again, or checks that it still comes out as it was recorded."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from game.cli.console import FINE, NOT_FINE, Console
from game.cli.deck_home import load_deck
from game.cli.game_setup import narrator
from game.cli.options import add_json
from game.i18n.phrases import phrase
from game.i18n.translator import Translator
from game.record import replay
from game.record.fault import StoreError
from game.record.replay import Replay, ReplayDiffers

OUTDATED = frozenset({"other-deck", "other-rules"})


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """FILE, --verify and --json."""
    parser.add_argument("file", metavar="FILE", help=say.text("a recording"))
    parser.add_argument("--verify", action="store_true", help=say.text("only check that it comes out the same"))
    add_json(parser, say)


def run(arguments: Namespace, console: Console) -> int:
    """0 when the game could be played again to the recorded end, 1 when it differs."""
    recorded = replay.load(Path(arguments.file))
    loaded = load_deck(recorded.deck_id, console)
    try:
        game = replay.game_of(recorded, loaded.deck)
        if not arguments.verify:
            tell(recorded, arguments, console)
        last = replay.verify(recorded, game)
    except ReplayDiffers as difference:
        return differing(recorded, difference, arguments, console)
    except StoreError as fault:
        if fault.code not in OUTDATED:
            raise
        console.tell(phrase(console.say, fault.code, fault.params))
        return NOT_FINE
    if arguments.verify:
        answer(arguments, console, {"ok": True, "actions": len(recorded.actions), "over": last.over},
               console.say.plural("{n} action: it comes out the same.", "{n} actions: it comes out the same.",
                                  len(recorded.actions)))
    return FINE


def tell(recorded: Replay, arguments: Namespace, console: Console) -> None:
    """Everything that happened, a sentence each; with --json a list of events."""
    loaded = load_deck(recorded.deck_id, console)
    game = replay.game_of(recorded, loaded.deck)
    events = [event for step in replay.steps(game, recorded.actions) for event in step.events]
    if arguments.json:
        console.show_json([{"kind": event.kind, "seat": event.seat, "params": event.params} for event in events])
        return
    voice = narrator(loaded, console)
    for sentence in filter(None, map(voice.event, events)):
        console.show(sentence)


def differing(recorded: Replay, difference: ReplayDiffers, arguments: Namespace, console: Console) -> int:
    """Says where the replay differs; 1."""
    if difference.index == len(recorded.actions):
        sentence = console.say.text("The game ends differently from what was recorded.")
    else:
        sentence = console.say.text("Action {number} of {count} is not allowed.", number=difference.index + 1,
                                    count=len(recorded.actions))
    found = {"ok": False, "action": difference.index + 1, "reason": difference.refusal or "other-end"}
    answer(arguments, console, found, sentence)
    return NOT_FINE


def answer(arguments: Namespace, console: Console, found: dict[str, Any], sentence: str) -> None:
    """The result as JSON if that was asked for, else as a sentence."""
    if arguments.json:
        console.show_json(found)
    else:
        console.show(sentence)
