"""The shape of the source tree that the import law relies on."""

from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_folder_with_python_files_is_a_package_or_the_import_law_would_not_see_it():
    folders = {path.parent for path in (ROOT / "game").rglob("*.py")}
    loose = [folder.relative_to(ROOT).as_posix() for folder in folders if not (folder / "__init__.py").exists()]
    assert loose == []
