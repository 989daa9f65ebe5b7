"""Reading requirements and seeing which are missing."""

import re
import tomllib
from pathlib import Path

import pytest

from game.bootstrap import requirements

ROOT = Path(__file__).parents[2]


def distribution(folder: Path, name: str, version: str, module: str | None = None) -> None:
    info = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    if module:
        (folder / f"{module}.py").write_text("")


@pytest.mark.parametrize(
    ("version", "bounds", "is_met"),
    [
        ("2.5.6", ">=2.5.6,<3", True),
        ("2.5.5", ">=2.5.6,<3", False),
        ("3.0", ">=2.5.6,<3", False),
        ("2.10.0", ">=2.9", True),
        ("1.0", "==1.0.0", True),
        ("1.1rc1", "!=1.1", False),
    ],
)
def test_a_version_meets_a_requirement_when_it_lies_within_its_bounds(tmp_path, version, bounds, is_met):
    distribution(tmp_path, "tiny-one", version, "tiny_one")
    needed = [requirements.parse("tiny-one" + bounds)]
    assert (requirements.unmet(needed, [str(tmp_path)]) == []) is is_met


def test_a_distribution_whose_files_are_gone_is_unmet(tmp_path):
    distribution(tmp_path, "tiny-one", "1.0")
    needed = [requirements.parse("tiny-one")]
    assert requirements.unmet(needed, [str(tmp_path)]) == needed


def test_pygame_beside_pygame_ce_counts_as_missing(tmp_path):
    distribution(tmp_path, "pygame-ce", "2.5.8", "pygame")
    needed = [requirements.parse("pygame-ce>=2.5.6,<3")]
    assert requirements.unmet(needed, [str(tmp_path)]) == []
    distribution(tmp_path, "pygame", "2.6.1")
    assert requirements.unmet(needed, [str(tmp_path)]) == needed
    assert requirements.wrong_pygame([str(tmp_path)])


@pytest.mark.parametrize("text", ["", "tiny; python_version<'3'", "tiny[extra]", "tiny~=1.0"])
def test_a_requirement_that_cannot_be_read_is_an_error(text):
    with pytest.raises(ValueError, match="cannot read"):
        requirements.parse(text)


def test_every_pinned_version_lies_within_the_stated_range():
    pins = {}
    for name in ("requirements.txt", "requirements-test.txt"):
        for found in re.finditer(r"^([\w.-]+)==([\d.]+)", (ROOT / name).read_text(encoding="utf-8"), re.M):
            pins[requirements.normalised(found[1])] = requirements.release(found[2])
    for needed in requirements.read(ROOT / "pyproject.toml", ["test"]):
        version = pins[requirements.normalised(needed.name)]
        within = [requirements.COMPARE[op](version, requirements.release(bound)) for op, bound in needed.bounds]
        assert all(within), needed


@pytest.mark.parametrize("extras", [(), ("test",), ("test", "cluster")])
def test_the_lists_of_pyproject_are_read_as_toml_has_them(extras):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    stated = [*project["dependencies"], *(line for name in extras for line in project["optional-dependencies"][name])]
    assert requirements.read(ROOT / "pyproject.toml", extras) == [requirements.parse(line) for line in stated]
