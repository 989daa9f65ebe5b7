"""`report`: writes what there is to say about a recorded session, or about all sessions in a folder."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from game.bots.turning import PLAYOUTS, turning_points
from game.cli.console import FINE, Console, WrongUse
from game.cli.deck_home import deck_translator, load_deck
from game.i18n.phrases import phrase
from game.i18n.translator import Translator
from game.record import recording, replay, shelf
from game.record.fault import StoreError
from game.record.files import write_whole
from game.record.folders import shipped
from game.record.recording import Recording
from game.record.replay import ReplayDiffers
from game.record.report.chapters import certificates, chapters, subtitle
from game.record.report.page import page
from game.record.report.paper import paper
from game.record.report.parts import Certificate, Chapter
from game.record.report.sheet import sheet
from game.record.report.story import Story, voice_of, words_with_cards
from game.record.report.summary import summary, summary_sheet
from game.record.sitting import HEADER, plan_in, restored
from game.session.state import Session

BOTS_PLAY = ("hero",)


def add_arguments(parser: ArgumentParser, say: Translator) -> None:
    """FILE, -o DIR and --no-turns."""
    parser.add_argument("file", metavar="FILE", help=say.text("a recorded session, or a folder of them"))
    parser.add_argument("-o", "--output", metavar="DIR", required=True, help=say.text("where the report is put"))
    parser.add_argument("--no-turns", dest="turns", action="store_false",
                        help=say.text("without the turning points, which take some seconds"))


def run(arguments: Namespace, console: Console) -> int:
    """0 once the files are written. WrongUse where there is nothing to report, StoreError for files."""
    source, target = Path(arguments.file), Path(arguments.output)
    if source.is_dir():
        return sum_up(source, target, console)
    story = told(recording.read(source), console, arguments.turns, arguments.locale)
    put(target, "report", story.title(), subtitle(story), chapters(story), certificates(story), sheet(story), story.say)
    console.tell(console.say.text("The report is in {path}", path=target))
    return FINE


def told(found: Recording, console: Console, turns: bool, locale: str | None = None) -> Story:
    """The story of a recording, in the language that was asked for, else in the session's own. StoreError or WrongUse
    where it does not fit the deck."""
    recorded = replay.of_recording(found)
    loaded = load_deck(recorded.deck_id, console)
    game = replay.game_of(recorded, loaded.deck)
    try:
        session = restored(found, plan_in(found, game, loaded.session))
    except ReplayDiffers as difference:
        raise WrongUse(console.say.text("Entry {number} of the recording does not fit the deck.",
                                        number=difference.index + 1)) from difference
    header = found.header.get(HEADER) or {}
    spoken = voiced(console, "" if locale else header.get("locale", ""))
    texts = deck_translator(loaded, spoken)
    words = words_with_cards(session, lambda path: loaded.said(path, texts))
    points = turning_points(session.course, game.setup.seed) if turns and can_turn(session) else ()
    return Story(session, spoken.say, words, voice_of(session, spoken.say, words), points, PLAYOUTS,
                 day_of(header.get("held", "")), bool(header.get("rehearsal")))


def can_turn(session: Session) -> bool:
    """Whether bots can play on in this game, and there is something to play on from."""
    return session.plan.game.setup.format in BOTS_PLAY and bool(session.course.actions)


def voiced(console: Console, locale: str) -> Console:
    """The console speaking a locale; as it is for none."""
    if not locale or locale == console.say.locale:
        return console
    say = Translator.load(locale, [shipped("locales")], ["app"], console.folders.cache / "locales")
    return Console(say, console.out, console.err, console.folders, console.environment, console.window)


def day_of(text: str) -> date | None:
    """The day in a header; None where there is none."""
    try:
        return date.fromisoformat(text)
    except (ValueError, TypeError):
        return None


def sum_up(folder: Path, target: Path, console: Console) -> int:
    """Writes the summary of all sessions in a folder; names those that cannot be read and goes on without them."""
    stories = []
    for entry in reversed(shelf.listed(folder)):
        try:
            stories.append(told(recording.read(entry.path), console, False))
        except StoreError as fault:
            console.tell(f"{entry.path.name}: {phrase(console.say, fault.code, fault.params)}")
        except WrongUse as mistake:
            console.tell(f"{entry.path.name}: {mistake}")
    if not stories:
        raise WrongUse(console.say.text("There is no recorded session in {path}", path=folder))
    title = console.say.text("Sessions at a glance")
    put(target, "summary", title, str(folder), summary(stories, console.say), (), summary_sheet(stories), console.say)
    console.tell(console.say.text("The report is in {path}", path=target))
    return FINE


def put(target: Path, name: str, title: str, below: str, parts: Iterable[Chapter], praise: Sequence[Certificate],
        numbers: str, say: Translator) -> None:
    """Writes the three files of a report. StoreError where that fails."""
    content = tuple(parts)
    write_whole(target / f"{name}.html", page(title, below, content, say.locale).encode())
    write_whole(target / f"{name}.pdf", paper(title, below, content, praise, shipped("assets") / "fonts", say.locale))
    write_whole(target / f"{name}.csv", numbers.encode())
