"""The frame of the command line: words, languages, statuses, and faults of every kind."""

import io
import json
import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from game import __version__
from game.cli import command as table
from game.cli import main as frame
from game.cli.command import COMMANDS, Command
from game.cli.console import WrongUse
from game.cli.parser import explained
from game.i18n.translator import Translator
from game.record.fault import StoreError

ROOT = Path(__file__).parents[2]


class FakeWindow:
    def __init__(self):
        self.opened = []

    def run(self, options):
        self.opened.append(options)
        return 0


class FakeModule:
    """Stands in for a command's module: its `run` is the function given."""

    def __init__(self, run):
        self.run = run

    def add_arguments(self, parser, say):
        parser.add_argument("deck", metavar="DECK")
        parser.add_argument("--teams", type=int)
        parser.add_argument("--level", choices=("easy", "hard"))


@pytest.fixture
def doing(monkeypatch):
    """Makes `play` do what the given function does."""

    def install(run):
        monkeypatch.setattr(Command, "load", lambda self: FakeModule(run))
        monkeypatch.setattr(Command, "is_present", lambda self: True)

    return install


def raising(error):
    def run(arguments, console):
        raise error

    return run


def test_without_arguments_the_window_opens_at_the_title_screen():
    window = FakeWindow()
    assert frame.main([], window) == 0
    assert window.opened == [{}]


def test_help_lists_the_commands_that_are_there_on_stdout(capsys):
    assert frame.main(["--help"]) == 0
    shown = capsys.readouterr()
    assert "doctor" in shown.out and "say what this machine has" in shown.out and shown.err == ""


def test_the_version_is_a_result(capsys):
    assert frame.main(["--version"]) == 0
    assert capsys.readouterr().out == __version__ + "\n"


@pytest.mark.parametrize("line", [c.words for c in COMMANDS if c.is_present() and not c.verbatim])
def test_every_command_explains_itself_in_both_languages(line, capsys):
    for locale, sign in (("en", "Usage: main.py " + line), ("zh-Hans-CN", "用法：main.py " + line)):
        assert frame.main([*line.split(), "--help", "--locale", locale] if line != "deck text" else
                          ["--locale", locale, *line.split(), "--help"]) == 0
        assert sign in capsys.readouterr().out


def test_every_module_of_the_table_has_the_two_functions():
    for line in table.present():
        module = line.load()
        assert callable(module.add_arguments) and callable(module.run), line.words


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["doctr"], "There is no command “doctr”. Did you mean “doctor”?"),
        (["xyzzy"], "There is no command “xyzzy”.\n"),
        (["play"], "Missing: DECK"),
        (["play", "ranch", "--tems", "3"], "Not understood: --tems 3"),
        (["play", "ranch", "--teams", "many"], "--teams must be a number; not “many”"),
        (["play", "ranch", "--teams"], "--teams needs a value"),
        (["play", "ranch", "--level", "mad"], "--level can be easy, hard; not “mad”"),
    ],
)
def test_wrong_use_is_one_sentence_on_stderr_and_status_two(doing, capsys, arguments, sentence):
    doing(lambda arguments, console: 0)
    assert frame.main(arguments) == 2
    shown = capsys.readouterr()
    assert sentence in shown.err and shown.out == ""


def test_a_group_without_a_command_shows_its_commands(doing, capsys):
    doing(lambda arguments, console: 0)
    assert frame.main(["deck"]) == 2
    assert "deck simulate" in capsys.readouterr().err
    assert frame.main(["deck", "--help"]) == 0
    shown = capsys.readouterr().out
    assert "deck simulate" in shown and "doctor" not in shown
    assert frame.main(["deck", "chek"]) == 2
    assert "Did you mean “deck check”?" in capsys.readouterr().err


def test_what_argparse_says_anew_is_passed_on_as_it_is():
    assert explained("something new", Translator("en")) == "something new"


@pytest.mark.parametrize(
    ("error", "status", "sentence"),
    [
        (WrongUse("This is why."), 2, "This is why.\n"),
        (StoreError("disk-full", path="/x"), 2, "no room left on the disk"),
        (StoreError("damaged", path="/x", line=3), 1, "damaged at line 3"),
        (KeyboardInterrupt(), 2, "Stopped."),
    ],
)
def test_expected_faults_are_said_in_a_sentence(doing, capsys, error, status, sentence):
    doing(raising(error))
    assert frame.main(["play", "ranch"]) == status
    shown = capsys.readouterr()
    assert sentence in shown.err and "Traceback" not in shown.err and shown.out == ""


def test_an_unexpected_fault_is_written_to_a_log_that_is_named(doing, capsys, user_home):
    doing(raising(ZeroDivisionError("by nought")))
    assert frame.main(["play", "ranch"]) == 2
    (log,) = (user_home / "logs").iterdir()
    shown = capsys.readouterr().err
    assert str(log) in shown and "Traceback" not in shown
    assert "by nought" in log.read_text(encoding="utf-8") and "['play', 'ranch']" in log.read_text(encoding="utf-8")


def test_an_unexpected_fault_without_a_place_for_the_log_is_still_one_sentence(doing, capsys, user_home):
    (user_home / "logs").write_text("a file")
    doing(raising(ZeroDivisionError("by nought")))
    assert frame.main(["play", "ranch"]) == 2
    assert "by nought" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "spoken"),
    [
        (["--locale", "zh_CN", "play", "ranch"], "zh_CN"),
        (["--locale=zh-Hant", "play", "ranch"], "zh_CN"),
        (["play", "ranch", "--locale", "zh-Hans"], "zh_CN"),
        (["play", "ranch", "--locale=zh"], "zh_CN"),
        (["play", "ranch"], "en"),
        (["deck", "text", "extract", "--locale", "zh_CN"], "en"),
    ],
)
def test_the_locale_may_stand_before_or_after_the_command(doing, arguments, spoken):
    heard = []
    doing(lambda arguments, console: heard.append(console.say.locale) or 0)
    words, wanted = frame.split_locale(list(arguments))
    console = frame.open_console(wanted, None)
    assert console.say.locale == spoken


def test_the_environment_decides_when_nothing_is_asked_for(monkeypatch, capsys):
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert frame.main(["xyzzy"]) == 2
    assert capsys.readouterr().err == "没有“xyzzy”这个命令。\n"


def test_a_locale_without_translation_is_mentioned_and_does_no_harm(capsys):
    assert frame.main(["--locale", "fr_FR", "--version"]) == 0
    assert "fr_FR" in capsys.readouterr().err


def test_what_follows_a_verbatim_command_is_passed_on_unread(monkeypatch):
    seen = []
    monkeypatch.setattr(Command, "load", lambda self: FakeModule(lambda given, _: seen.append(given) or 0))
    assert frame.main(["test", "-k", "--locale", "--help"]) == 0
    assert seen == [Namespace(rest=["-k", "--locale", "--help"])]


def test_a_reader_that_goes_away_ends_the_command_quietly():
    script = (
        "import sys; from game.cli import main; from game.cli.command import Command\n"
        "class M:\n"
        "    def add_arguments(self, p, s): pass\n"
        "    def run(self, a, c):\n"
        "        for _ in range(100000): c.show('x' * 80)\n"
        "        return 0\n"
        "Command.load = lambda self: M()\n"
        "sys.exit(main.main(['doctor']))\n"
    )
    process = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdout.readline()
    process.stdout.close()
    with process.stderr as stream:
        assert stream.read() == b""
    assert process.wait() == 0


def test_the_doctor_finds_the_packages_and_the_folders(capsys, user_home):
    assert frame.main(["doctor", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["game"] == __version__ and found["missing"] == [] and str(user_home) in found["sessions"]
    assert found["sdl"].startswith("2.")
    assert frame.main(["doctor", "--locale", "zh_CN"]) == 0
    assert "可以" in capsys.readouterr().out


def test_the_doctor_survives_a_broken_display(monkeypatch):
    from game.cli import doctor

    monkeypatch.setattr(doctor, "PROBE", (sys.executable, "-c", "raise SystemExit(3)"))
    assert "3" in doctor.probed()["sdl"]


def test_pytest_statuses_become_ours(monkeypatch):
    from game.cli import test as command

    console = frame.open_console("", None)
    for status, ours in ((0, 0), (1, 1), (2, 2), (5, 2)):
        monkeypatch.setattr(command.subprocess, "call", lambda *_, cwd, status=status: status)
        assert command.run(Namespace(rest=[]), console) == ours


def test_progress_is_shown_on_a_terminal_only(capsys):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    console = frame.open_console("", None)
    assert list(console.progress(range(3), 3, "games")) == [0, 1, 2]
    assert capsys.readouterr().err == ""
    terminal = Terminal()
    shown = frame.Console(console.say, console.out, terminal, console.folders, {})
    assert list(shown.progress(range(3), 3, "games")) == [0, 1, 2]
    assert "games" in terminal.getvalue()


def test_main_speaks_utf8_into_a_pipe_whatever_the_terminal_speaks():
    run = subprocess.run(
        [sys.executable, "main.py", "--locale", "zh_CN", "--help"],
        cwd=ROOT, capture_output=True, env={**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"},
    )  # fmt: skip
    assert run.returncode == 0 and "用法" in run.stdout.decode("utf-8")
