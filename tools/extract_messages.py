"""Brings locales/*/LC_MESSAGES/app.po in step with the sentences in game/; with --check, says what is not.

    python tools/extract_messages.py [--check]
"""

import sys
from pathlib import Path

from babel.messages.extract import extract_from_file

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from game.i18n import upkeep  # noqa: E402 - found beside this folder

METHOD = "game.i18n.extraction:extract_python"
KEYWORDS = {"gettext": None, "pgettext": ((1, "c"), 2), "ngettext": (1, 2), "npgettext": ((1, "c"), 2, 3)}


def source_messages(root: Path = ROOT) -> list[upkeep.SourceMessage]:
    """Every sentence for translation in game/, by file and line."""
    found = []
    for path in sorted((root / "game").rglob("*.py")):
        place = path.relative_to(root).as_posix()
        for line, message, _, context in sorted(extract_from_file(METHOD, path, KEYWORDS), key=lambda entry: entry[0]):
            one, many = message if isinstance(message, tuple) else (message, "")
            found.append(upkeep.SourceMessage(one, many, context or "", f"{place}:{line}"))
    return found


def main(arguments: list[str]) -> int:
    """0 when all is in step (or has been brought so), 1 when the check found something."""
    source = upkeep.template(source_messages())
    failed = False
    for po in sorted((ROOT / "locales").glob("*/LC_MESSAGES/app.po")):
        locale = po.parent.parent.name
        if "--check" not in arguments:
            upkeep.update(po, locale, source)
        for flaw in upkeep.flaws(upkeep.read(po, locale), source):
            failed = True
            print(f"{po.relative_to(ROOT).as_posix()}:{flaw.line}: {flaw.code}: {flaw.message}")
    return 1 if failed and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
