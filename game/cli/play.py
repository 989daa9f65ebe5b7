"""`play`: a game in the window, or without one between bots, recorded as it goes."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from game.bots.bot import Bot
from game.bots.kinds import seated
from game.cli.command import Command, present
from game.cli.console import FINE, Console, WrongUse
from game.cli.deck_home import load_deck
from game.cli.game_setup import bot_names, narrator, setup_of, window_options
from game.cli.options import add_game
from game.core.canonical import digest
from game.core.event import Event
from game.i18n.translator import Translator
from game.record import shelf
from game.record.journal import Journal
from game.record.replay import header_of
from game.rules import engine
from game.rules.engine import Step
from game.rules.game import Game
from game.rules.state import POINT
from game.rules.view import view_for


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """See `options.add_game`."""
    add_game(parser, say)


def run(arguments: Namespace, console: Console) -> int:
    """0 once the game is played to its end or the window is closed."""
    if not arguments.headless:
        if console.window is None:
            raise WrongUse(console.say.text("There is no window here. With --headless bots play all teams."))
        return console.window.run(window_options(arguments))
    loaded = load_deck(arguments.deck, console)
    game = engine.new_game(loaded.deck, setup_of(arguments, loaded))
    bots = seated(game, bot_names(arguments, console), game.setup.seed)
    report = report_command(console) if arguments.report else None
    path = shelf.new_path(console.folders.sessions, loaded.id, datetime.now())
    with Journal.create(path, header_of(game)) as journal:
        steps = list(played(game, bots, journal))
    if report is not None:
        report.load().run(Namespace(file=str(path), output=arguments.report), console)
    events = [event for step in steps for event in step.events]
    if arguments.json:
        console.show_json({**summary(game, events), "actions": len(steps) - 1, "replay": str(path)})
        return FINE
    voice = narrator(loaded, console)
    for sentence in filter(None, map(voice.event, events)):
        console.show(sentence)
    return FINE


def report_command(console: Console) -> Command:
    """The command that writes reports. WrongUse where this version has none."""
    for command in present():
        if command.words == "report":
            return command
    raise WrongUse(console.say.text("There is no command “{typed}”.", typed="report"))


def played(game: Game, bots: Sequence[Bot], journal: Journal) -> Iterator[Step]:
    """The steps of a game between bots, each action written down before the next is thought of."""
    step = engine.start(game)
    yield step
    while not step.state.over:
        seat = step.state.seat
        action = bots[seat].choose(view_for(game, step.state, seat))
        step = engine.apply(game, step.state, action)
        journal.act(action, seat)
        yield step
    journal.end(state=digest(step.state.as_plain()), result=step.state.result)


def summary(game: Game, events: Sequence[Event]) -> dict[str, Any]:
    """What there is to know of a finished game; carbon in points, 100 at the start."""
    over = next(event for event in reversed(events) if event.kind == "game-over")
    closed = [event for event in events if event.kind == "round-closed"]
    setup = game.setup
    return {
        "deck": setup.deck_id,
        "format": setup.format,
        "level": setup.level,
        "seed": setup.seed,
        "teams": setup.teams,
        "rounds_played": len(closed),
        "result": over.params["result"],
        "total_start": 100,
        "total_end": over.params["total"] / POINT,
        "intensity_end": over.params["intensity"] / POINT,
        "briefs": over.params["stars"],
    }
