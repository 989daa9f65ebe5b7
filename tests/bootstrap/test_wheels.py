"""Choosing and unpacking wheels."""

import zipfile

import pytest

from game.bootstrap import wheels
from game.bootstrap.words import CannotStart

LINUX = wheels.Machine((3, 12), "linux_x86_64", (2, 36))
ALPINE = wheels.Machine((3, 12), "linux_x86_64", ())
MAC = wheels.Machine((3, 12), "macosx_14_5_arm64", ())
WINDOWS = wheels.Machine((3, 12), "win_amd64", ())


@pytest.mark.parametrize(
    ("tags", "machine", "fits"),
    [
        ("py3-none-any", LINUX, True),
        ("py2.py3-none-any", WINDOWS, True),
        ("py2-none-any", LINUX, False),
        ("cp312-cp312-manylinux_2_28_x86_64", LINUX, True),
        ("cp312-cp312-manylinux_2_39_x86_64", LINUX, False),
        ("cp312-cp312-manylinux2014_x86_64.manylinux_2_17_x86_64", LINUX, True),
        ("cp312-cp312-manylinux2014_aarch64", LINUX, False),
        ("cp311-cp311-manylinux2014_x86_64", LINUX, False),
        ("cp39-abi3-manylinux2014_x86_64", LINUX, True),
        ("cp313-abi3-manylinux2014_x86_64", LINUX, False),
        ("cp312-cp312t-manylinux2014_x86_64", LINUX, False),
        ("cp312-cp312-manylinux2014_x86_64", ALPINE, False),
        ("cp312-cp312-musllinux_1_2_x86_64", ALPINE, True),
        ("cp312-cp312-macosx_11_0_arm64", MAC, True),
        ("cp312-cp312-macosx_10_13_universal2", MAC, True),
        ("cp312-cp312-macosx_15_0_arm64", MAC, False),
        ("cp312-cp312-macosx_11_0_x86_64", MAC, False),
        ("cp312-cp312-win_amd64", WINDOWS, True),
        ("cp312-cp312-win_arm64", WINDOWS, False),
    ],
)
def test_a_wheel_fits_when_its_tags_name_this_python_and_machine(tags, machine, fits):
    assert wheels.fits(f"tiny-1.0-{tags}.whl", machine) is fits


def test_this_machine_takes_wheels_for_any_machine():
    assert wheels.fits("tiny-1.0-py3-none-any.whl", wheels.Machine.here())


def test_the_newest_fitting_wheel_of_each_distribution_is_chosen(tmp_path):
    for name in ("tiny-1.9-py3", "tiny-1.10-py3", "tiny-2.0-cp27", "Other_One-1-py3"):
        (tmp_path / f"{name}-none-any.whl").touch()
    names = [path.name for path in wheels.choose(tmp_path, LINUX)]
    assert names == ["Other_One-1-py3-none-any.whl", "tiny-1.10-py3-none-any.whl"]


def test_files_land_where_python_and_programs_look(tmp_path):
    wheel = tmp_path / "tiny-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("tiny/__init__.py", "A = 1")
        archive.writestr("tiny-1.data/purelib/tiny_more.py", "B = 2")
        archive.writestr("tiny-1.data/scripts/tiny", "#!/bin/sh")
        archive.writestr("tiny-1.data/headers/tiny.h", "")
    wheels.unpack(wheel, tmp_path / "out")
    files = sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.*"))
    assert files == ["tiny/__init__.py", "tiny_more.py"]
    assert (tmp_path / "out/bin/tiny").stat().st_mode & 0o100


@pytest.mark.parametrize("name", ["../evil.py", "/evil.py", "C:\\evil.py"])
def test_a_wheel_that_writes_outside_its_folder_is_refused(tmp_path, name):
    wheel = tmp_path / "tiny-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(name, "")
    with pytest.raises(CannotStart, match="bad-wheel"):
        wheels.unpack(wheel, tmp_path / "out")
    assert not (tmp_path / "evil.py").exists()


def test_a_torn_wheel_is_named(tmp_path):
    wheel = tmp_path / "tiny-1-py3-none-any.whl"
    wheel.write_bytes(b"PK\x03\x04 torn")
    with pytest.raises(CannotStart) as caught:
        wheels.unpack(wheel, tmp_path / "out")
    assert caught.value.params["name"] == wheel.name
