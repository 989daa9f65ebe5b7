"""`bench`: how fast the game is on this machine. A bench is a module with `measure`, and one entry here."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import NamedTuple, Protocol, cast

from game.cli.console import FINE, Console, WrongUse
from game.cli.measuring import Figure, Pace
from game.cli.options import add_json
from game.cli.table import table
from game.decks.problem import nearest
from game.i18n.translator import N_, Translator

USUAL_SECONDS = 2.0


class BenchModule(Protocol):
    """What a bench's module holds."""

    def measure(self, pace: Pace, console: Console) -> Sequence[Figure]: ...


class Bench(NamedTuple):
    """A line of the table: `name` is what is typed, and the module is `game.cli.bench_<name>`."""

    name: str
    help: str

    def is_present(self) -> bool:
        return find_spec(self.module) is not None

    @property
    def module(self) -> str:
        return "game.cli.bench_" + self.name

    def load(self) -> BenchModule:
        return cast(BenchModule, import_module(self.module))


BENCHES = (
    Bench("playouts", N_("random games of every play format, beside the engines of others")),
    Bench("apply", N_("one checked step with its events")),
    Bench("simulate", N_("bot games with few and many cards, and more and more of them")),
    Bench("deck", N_("checking and opening a deck, with and without the cache")),
    Bench("commands", N_("whole commands, start and all")),
    Bench("frame", N_("the Hero table drawn anew, beside plain blits of the screen")),
    Bench("start", N_("the first picture, beside that of a bare window")),
    Bench("idle", N_("the window while nobody touches it")),
    Bench("soak", N_("memory, game after game")),
)


def present() -> list[Bench]:
    """The benches whose modules are there, in the order of the table."""
    return [bench for bench in BENCHES if bench.is_present()]


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """NAME, --seconds and --json."""
    listed = " · ".join(f"{bench.name}: {say.text(bench.help)}" for bench in present())
    parser.add_argument("name", metavar="NAME", nargs="?", help=listed)
    parser.add_argument("--seconds", type=float, default=USUAL_SECONDS, metavar="S",
                        help=say.text("how long each thing is measured"))
    add_json(parser, say)


def run(arguments: Namespace, console: Console) -> int:
    """0; the figures, names in English so that they can be sent to somebody. WrongUse for an unknown bench."""
    benches = [bench for bench in present() if arguments.name in (None, bench.name)]
    if not benches:
        raise WrongUse(unknown(arguments.name, console.say))
    pace = Pace(max(0.0, arguments.seconds))
    steps = console.progress(benches, len(benches), console.say.text("benches"))
    measured = {bench.name: tuple(bench.load().measure(pace, console)) for bench in steps}
    if arguments.json:
        console.show_json({name: [as_plain(figure) for figure in figures] for name, figures in measured.items()})
        return FINE
    rows = [(name, figure.name, shown(figure.value), figure.unit, figure.goal)
            for name, figures in measured.items() for figure in figures]
    for row in table(("bench", "what", "value", "unit", "goal"), rows):
        console.show(row)
    return FINE


def as_plain(figure: Figure) -> dict[str, object]:
    """A figure for JSON."""
    return {"name": figure.name, "value": round(figure.value, 4), "unit": figure.unit, "goal": figure.goal}


def shown(value: float) -> str:
    """A number with three digits that count, and no fewer than its whole part has."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def unknown(name: str, say: Translator) -> str:
    """The line about a bench that there is not."""
    names = [bench.name for bench in present()]
    near = nearest(name, names)
    if near:
        return say.text("There is no bench “{name}”. Did you mean “{near}”?", name=name, near=near)
    return say.text("There is no bench “{name}”. There are: {known}", name=name, known=", ".join(names))
