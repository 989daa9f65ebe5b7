"""`deck simulate`: bots play a deck many times, and what they do is held against the gates."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from tqdm import tqdm

from game.bots.cluster import NoCluster, on_cluster
from game.bots.gates import GATES
from game.bots.gates.gate import Verdict
from game.bots.simulation import Outcome, Plan, Runner, batches, in_processes, in_this_process, simulate
from game.bots.trial import Fault
from game.cli.console import FINE, NOT_FINE, Console, WrongUse
from game.cli.deck_home import deck_translator, load_deck
from game.cli.options import LEVELS, ROUNDS_OF_MINUTES, add_deck, add_json
from game.cli.simulation_page import page
from game.cli.simulation_words import SimulationWords
from game.cli.table import table
from game.i18n.translator import Translator
from game.rules.setup import Setup

FORMATS = ("hero",)
MOST_GAMES = 1_000_000


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """DECK, how many games of what kind, how to play them, and how to show what came of it."""
    add_deck(parser, say)
    parser.add_argument("-n", "--games", type=int, default=1_000, metavar="N",
                        help=say.text("games of each simple kind"))
    parser.add_argument("--format", choices=FORMATS, default="hero", help=say.text("the play format"))
    parser.add_argument("--level", choices=LEVELS, default="normal", help=say.text("how hard it is"))
    parser.add_argument("--teams", type=int, default=4, metavar="N", help=say.text("how many teams play: 2 to 6"))
    parser.add_argument("--rounds", type=int, choices=tuple(ROUNDS_OF_MINUTES.values()), default=6,
                        help=say.text("how many rounds it has"))
    parser.add_argument("--jobs", type=int, metavar="J", help=say.text("processes at the same time"))
    parser.add_argument("--cluster", metavar="ADDRESS", help=say.text("the scheduler of a dask.distributed cluster"))
    parser.add_argument("--gate", action="append", choices=tuple(gate.NAME for gate in GATES), default=[],
                        help=say.text("only this gate; can be given several times"))
    parser.add_argument("--html", metavar="FILE", help=say.text("also write a page with pictures"))
    add_json(parser, say)


def run(arguments: Namespace, console: Console) -> int:
    """0 when all gates are passed, 1 when one is missed or games could not be played. Raises WrongUse or BadSetup."""
    loaded = load_deck(arguments.deck, console)
    words = SimulationWords(loaded, deck_translator(loaded, console), console.say)
    setup = Setup(loaded.id, arguments.format, arguments.level, arguments.teams, arguments.rounds)
    plan = Plan(loaded.deck, setup, games(arguments, console.say), tuple(arguments.gate))
    outcome = played(plan, runner(arguments, console.say), console)
    if arguments.html:
        write(Path(arguments.html), page(plan, outcome, words), console.say)
    if arguments.json:
        console.show_json(as_plain(plan, outcome, words))
    else:
        show(outcome, words, console)
    return NOT_FINE if outcome.faults or not all(verdict.ok for verdict in outcome.verdicts) else FINE


def games(arguments: Namespace, say: Translator) -> int:
    """How many games. WrongUse for none or far too many."""
    if not 1 <= arguments.games <= MOST_GAMES:
        raise WrongUse(say.text("-n must be between 1 and {most}.", most=say.number(MOST_GAMES)))
    return arguments.games


def runner(arguments: Namespace, say: Translator) -> Runner:
    """Who plays the games: a cluster, some processes (by default one for each core), or this process."""
    if arguments.cluster:
        return on_cluster(arguments.cluster)
    jobs = os.cpu_count() or 1 if arguments.jobs is None else arguments.jobs
    if jobs < 1:
        raise WrongUse(say.text("--jobs must be 1 or more."))
    return in_processes(jobs) if jobs > 1 else in_this_process


def played(plan: Plan, run_batches: Runner, console: Console) -> Outcome:
    """The outcome, with a bar on stderr while it is made when that is a terminal. WrongUse without its cluster."""
    total = sum(batch.games for batch in batches(plan)) if console.err.isatty() else 0
    with tqdm(total=total, desc=console.say.text("games"), file=console.err, leave=False, dynamic_ncols=True,
              disable=not console.err.isatty()) as bar:
        try:
            return simulate(plan, run_batches, bar.update)
        except NoCluster as missing:
            raise WrongUse(console.say.text("The cluster cannot be used: {reason}", reason=missing)) from None


def show(outcome: Outcome, words: SimulationWords, console: Console) -> None:
    """The verdicts as a table, hints and faults after it."""
    say = console.say
    rows = [
        (words.gate(verdict.gate), words.measure(verdict), words.number(verdict, verdict.value),
         f"{words.number(verdict, verdict.low)}–{words.number(verdict, verdict.high)}", words.wanted(verdict),
         say.number(verdict.games), words.verdict(verdict))
        for verdict in outcome.verdicts
    ]
    if rows:
        head = (say.text("gate"), say.text("measured"), say.text("value"), say.text("probably"), say.text("wanted"),
                say.text("sample"), say.text("verdict"))
        for row in table(head, rows):
            console.show(row)
    for verdict in outcome.verdicts:
        for hint in verdict.hints:
            console.show(words.hint(hint))
    for fault, _ in outcome.faults:
        file, line, column = words.place(fault)
        console.show(f"{file}:{line}:{column}: {words.fault(fault)} [{fault.kind}]")


def as_plain(plan: Plan, outcome: Outcome, words: SimulationWords) -> dict[str, Any]:
    """Everything as the command line's contract names its parts."""
    return {
        "deck": plan.deck.id, "format": plan.setup.format, "level": plan.setup.level, "teams": plan.setup.teams,
        "rounds": plan.setup.rounds, "games": plan.games,
        "gates": [plain_verdict(verdict, words) for verdict in outcome.verdicts],
        "faults": [plain_fault(fault, count, words) for fault, count in outcome.faults],
        "ok": not outcome.faults and all(verdict.ok for verdict in outcome.verdicts),
    }


def plain_verdict(verdict: Verdict, words: SimulationWords) -> dict[str, Any]:
    """One measured number."""
    return {
        "gate": verdict.gate, "measure": verdict.measure, "subject": verdict.subject, "unit": verdict.unit,
        "value": round(verdict.value, 4), "low": round(verdict.low, 4), "high": round(verdict.high, 4),
        "floor": verdict.floor, "ceiling": verdict.ceiling, "sample": verdict.games, "ok": verdict.ok,
        "enough": verdict.enough,
        "hints": [words.hint(hint) for hint in verdict.hints],
    }


def plain_fault(fault: Fault, count: int, words: SimulationWords) -> dict[str, Any]:
    """One fault with its place."""
    file, line, column = words.place(fault)
    return {"path": file, "line": line, "column": column, "code": fault.kind, "card": fault.card, "games": count,
            "message": words.fault(fault)}


def write(path: Path, text: str, say: Translator) -> None:
    """Writes the page. WrongUse when the place cannot be written to."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise WrongUse(say.text("{path} cannot be written: {reason}", path=path, reason=error.strerror)) from None
