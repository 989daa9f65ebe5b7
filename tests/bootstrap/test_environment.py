"""The first start on machines of different kinds."""

import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path
from string import Formatter

import pytest

from game.bootstrap import environment, making, requirements, words

ROOT = Path(__file__).parents[2]
PYPROJECT = '[project]\ndependencies = ["tiny-one>=1,<2"]\n[project.optional-dependencies]\ntest = ["tiny-two"]\n'
APP = """
import sys
def main(arguments):
    import tiny_one
    print("tiny", tiny_one.VERSION, *arguments)
    return 0
"""


def make_wheel(folder: Path, name: str, version: str) -> Path:
    folder.mkdir(exist_ok=True)
    stem = f"{name.replace('-', '_')}-{version}"
    wheel = folder / f"{stem}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"{name.replace('-', '_')}.py", f"VERSION = '{version}'\n")
        archive.writestr(f"{stem}.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        archive.writestr(f"{stem}.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{stem}.dist-info/RECORD", "")
    return wheel


@pytest.fixture
def project(tmp_path):
    """A checkout in small: the real main.py and bootstrap, an app that needs one tiny package."""
    root = tmp_path / "checkout"
    (root / "game").mkdir(parents=True)
    shutil.copy(ROOT / "main.py", root)
    shutil.copytree(ROOT / "game/bootstrap", root / "game/bootstrap", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "game/__init__.py").touch()
    (root / "game/app.py").write_text(APP)
    (root / "pyproject.toml").write_text(PYPROJECT)
    (root / "requirements.txt").write_text("tiny-one==1.0\n")
    return root


def start(project: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=project, env={**os.environ, **variables}, capture_output=True, text=True, encoding="utf-8",
    )


class FakePip:
    """Stands in for subprocess.Popen: each call ends with the next of the given (status, output)."""

    def __init__(self, *outcomes):
        self.outcomes = list(outcomes)
        self.commands = []

    def __call__(self, command, **options):
        self.commands.append(command)
        self.returncode, output = self.outcomes.pop(0)
        self.stdout = io.StringIO(output)
        return self

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None


@pytest.fixture
def without(monkeypatch):
    """Hides standard modules, as stock Debian does."""

    def hide(*names):
        monkeypatch.setattr(making, "find_spec", lambda name: None if name in names else find_spec(name))

    return hide


def test_main_can_be_read_by_old_pythons_that_then_say_they_are_too_old():
    import ast

    ast.parse((ROOT / "main.py").read_text(encoding="utf-8"), feature_version=(3, 4))
    for name in ("python3.8", "python3.9", "python3.10"):
        old = shutil.which(name)
        if old and subprocess.run([old, "-c", ""], capture_output=True).returncode == 0:
            run = subprocess.run([old, str(ROOT / "main.py")], capture_output=True)
            assert run.returncode == 2
            assert "Python 3.11" in run.stderr.decode("utf-8") and b"Traceback" not in run.stderr


def test_nothing_is_made_where_the_packages_are_there(project, tmp_path):
    for wheel in [make_wheel(tmp_path / "have", "tiny-one", "1.5")]:
        zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    run = start(project, "play", PYTHONPATH=str(tmp_path / "site"))
    assert (run.stdout, run.stderr, run.returncode) == ("tiny 1.5 play\n", "", 0)
    assert not (project / ".venv").exists()


def test_a_wheels_folder_is_enough_to_start_and_is_unpacked_only_once(project):
    make_wheel(project / "wheels", "tiny-one", "1.2")
    first = start(project, "deck", "list", PATH="")
    assert (first.stdout, first.returncode) == ("tiny 1.2 deck list\n", 0)
    assert "Unpacking" in first.stderr and "不用上网" in first.stderr
    assert start(project).stderr == ""


def test_the_wheels_option_names_another_folder_and_is_not_passed_on(project, tmp_path):
    make_wheel(tmp_path / "stick", "tiny-one", "1.3")
    assert start(project, "--wheels", str(tmp_path / "stick"), "doctor").stdout == "tiny 1.3 doctor\n"


@pytest.mark.skipif(find_spec("ensurepip") is None, reason="this Python has no venv")
def test_without_wheels_a_virtual_environment_is_made_and_entered(project, tmp_path):
    make_wheel(tmp_path / "index", "tiny-one", "1.0")
    run = start(project, "bench", PIP_NO_INDEX="1", PIP_FIND_LINKS=str(tmp_path / "index"))
    assert (run.stdout, run.returncode) == ("tiny 1.0 bench\n", 0), run.stderr
    assert (project / ".venv/pyvenv.cfg").exists()
    assert start(project).stderr == ""


def test_an_unfinished_environment_is_made_again(project):
    (project / ".venv").mkdir()
    (project / ".venv" / making.MARK).write_text("making\n")
    (project / ".venv/rubbish").touch()
    make_wheel(project / "wheels", "tiny-one", "1.2")
    run = start(project)
    assert "not finished" in run.stderr and run.returncode == 0
    assert not (project / ".venv/rubbish").exists()


def test_an_environment_of_another_python_that_is_not_ours_is_left_alone(project, capsys):
    (project / ".venv").mkdir()
    (project / ".venv/pyvenv.cfg").write_text("version = 3.2\n")
    make_wheel(project / "wheels", "tiny-one", "1.2")
    assert environment.prepare(str(project), []) == 2
    assert "made by another Python" in capsys.readouterr().err
    assert (project / ".venv/pyvenv.cfg").read_text() == "version = 3.2\n"


@pytest.mark.parametrize(
    ("wheels", "sentence"),
    [([], "No .whl files"), ([("tiny-other", "1.0")], "nothing that fits"), ([("tiny-one", "7.0")], "still missing")],
)
def test_wheels_that_do_not_do_are_reported_in_one_sentence(project, capsys, wheels, sentence):
    (project / "wheels").mkdir()
    for name, version in wheels:
        make_wheel(project / "wheels", name, version)
    assert environment.prepare(str(project), ["--wheels", str(project / "wheels")]) == 2
    assert sentence in capsys.readouterr().err


def test_no_network_is_one_sentence(project, capsys, monkeypatch, without):
    without("ensurepip")
    monkeypatch.setattr(subprocess, "Popen", FakePip((1, "WARNING: Retrying ... NewConnectionError: failed\n")))
    assert environment.prepare(str(project), []) == 2
    assert "no network" in capsys.readouterr().err


def test_pins_that_do_not_suit_give_way_to_the_stated_ranges(project, capsys, monkeypatch, without):
    without("ensurepip")
    pip = FakePip((1, "Collecting tiny-one==1.0\nERROR: No matching distribution"), (1, "ERROR: again"))
    monkeypatch.setattr(subprocess, "Popen", pip)
    assert environment.prepare(str(project), []) == 2
    assert pip.commands[1][-1] == "tiny-one>=1,<2"
    shown = capsys.readouterr().err
    assert "  tiny-one\n" in shown and "install.log" in shown
    assert (project / ".venv/install.log").read_text() == "ERROR: again"


def test_without_ensurepip_packages_go_into_a_folder(project, monkeypatch, without, tmp_path):
    without("ensurepip")
    pip = FakePip((0, ""))
    monkeypatch.setattr(subprocess, "Popen", pip)
    environment.prepare(str(project), [])
    assert "--target" in pip.commands[0] and "packages-cp" in pip.commands[0][pip.commands[0].index("--target") + 1]


def test_without_venv_and_pip_it_says_what_to_install(project, capsys, without):
    without("ensurepip", "pip")
    assert environment.prepare(str(project), []) == 2
    assert "sudo apt install python3-venv" in capsys.readouterr().err
    assert not (project / ".venv").exists()


def test_a_wheels_folder_beside_main_that_does_not_do_gives_way_to_the_network(project, capsys, monkeypatch, without):
    without("ensurepip")
    pip = FakePip((1, "ConnectTimeout"))
    monkeypatch.setattr(subprocess, "Popen", pip)
    make_wheel(project / "wheels", "tiny-other", "1.2")
    assert environment.prepare(str(project), []) == 2
    shown = capsys.readouterr().err
    assert "nothing that fits" in shown and "no network" in shown and len(pip.commands) == 1


def test_the_test_command_asks_for_what_only_tests_need(project, capsys):
    make_wheel(project / "wheels", "tiny-one", "1.2")
    assert environment.prepare(str(project), ["test", "-q", "--wheels", str(project / "wheels")]) == 2
    assert "tiny-two" in capsys.readouterr().err


def test_the_wrong_pygame_is_named(project, capsys, monkeypatch):
    monkeypatch.setattr(requirements, "wrong_pygame", lambda: True)
    make_wheel(project / "wheels", "tiny-other", "1")
    assert environment.prepare(str(project), ["--wheels", str(project / "wheels")]) == 2
    assert "pygame-ce" in capsys.readouterr().err


def test_stopping_leaves_a_mark_so_that_the_next_start_begins_afresh(project, capsys, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    make_wheel(project / "wheels", "tiny-one", "1.2")
    monkeypatch.setattr(making.wheels, "unpack", interrupted)
    assert environment.prepare(str(project), []) == 2
    assert "Stopped" in capsys.readouterr().err
    assert (project / ".venv" / making.MARK).read_text() == "making\n"


def test_a_wheels_option_without_a_folder_is_wrong_use(project, capsys):
    assert environment.prepare(str(project), ["--wheels"]) == 2
    assert "--wheels" in capsys.readouterr().err


@pytest.mark.parametrize("key", sorted(words.WORDS))
def test_both_languages_name_the_same_things(key):
    chinese, english = ({name for _, name, _, _ in Formatter().parse(text) if name} for text in words.WORDS[key])
    assert chinese == english
    assert re.search("[\u4e00-\u9fff]", words.WORDS[key][0])
