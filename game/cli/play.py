"""`play`: a game in the window; or without one a whole session in which bots are the class, recorded as it goes."""

from argparse import ArgumentParser, Namespace
from collections import deque
from datetime import datetime
from typing import Any

from game.bots.kinds import seated
from game.cli.command import Command, present
from game.cli.console import FINE, Console, WrongUse
from game.cli.deck_home import load_deck
from game.cli.game_setup import bot_names, narrator, setup_of, window_options
from game.cli.options import MINUTES_OF_ROUNDS, add_game
from game.cli.simulated_class import SimulatedClass
from game.core.canonical import digest
from game.i18n.translator import Translator
from game.record import shelf
from game.record.journal import Journal
from game.record.sitting import Sitting, session_header
from game.rules import engine
from game.rules.state import POINT
from game.session.clock import stage_times
from game.session.engine import begin
from game.session.plan import plan_of
from game.session.state import Session


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
    plan = plan_of(game, loaded.session, arguments.minutes or MINUTES_OF_ROUNDS[game.setup.rounds])
    path = shelf.new_path(console.folders.sessions, loaded.id, datetime.now())
    header = session_header(plan, console.say.locale if arguments.locale else "", rehearsal=True)
    with Journal.create(path, header) as journal:
        sitting = Sitting(begin(plan), journal)
        deque(SimulatedClass(sitting, bots, loaded.said, bool(report)).play(), maxlen=0)
        end(sitting.session, journal)
    if report is not None:
        report.load().run(Namespace(file=str(path), output=arguments.report, turns=True, locale=None), console)
    if arguments.json:
        console.show_json({**summary(sitting.session), "replay": str(path)})
        return FINE
    voice = narrator(loaded, console)
    for sentence in filter(None, map(voice.event, sitting.session.course.events)):
        console.show(sentence)
    return FINE


def report_command(console: Console) -> Command:
    """The command that writes reports. WrongUse where this version has none."""
    for command in present():
        if command.words == "report":
            return command
    raise WrongUse(console.say.text("There is no command “{typed}”.", typed="report"))


def end(session: Session, journal: Journal) -> None:
    """Writes that a session is over, with the digest of the game's last state."""
    state = session.course.state
    journal.end(state=digest(state.as_plain()), result=state.result)


def summary(session: Session) -> dict[str, Any]:
    """What there is to know of a session whose game is over; carbon in points, 100 at the start, time in minutes."""
    game, state = session.plan.game, session.course.state
    over = next(event for event in reversed(session.course.events) if event.kind == "game-over")
    setup = game.setup
    return {
        "deck": setup.deck_id,
        "format": setup.format,
        "level": setup.level,
        "seed": setup.seed,
        "teams": setup.teams,
        "rounds_played": len(state.totals) - 1,
        "result": over.params["result"],
        "total_start": 100,
        "total_end": over.params["total"] / POINT,
        "intensity_end": over.params["intensity"] / POINT,
        "briefs": over.params["stars"],
        "stages": [{"name": stage.stage, "minutes": round(stage.spent / 60, 1)} for stage in stage_times(session)],
        "actions": len(session.course.actions),
    }
