"""Writes the kept transcripts of tests/golden anew and names those that changed: read the difference before committing.

    python tools/regenerate_golden.py
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.golden.transcript import HERE, LOCALES, PLANS, transcript  # noqa: E402 - found beside this folder


def main() -> int:
    """0; every kept game has one file a language afterwards, and no other transcript is left."""
    wanted = {plan.path(locale): (plan, locale) for plan in PLANS for locale in LOCALES}
    for path in sorted(set(HERE.glob("*.txt")) - set(wanted)):
        path.unlink()
        print(f"gone: {path.name}")
    for path, (plan, locale) in wanted.items():
        content = transcript(plan, locale).encode("utf-8")
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)
            print(f"new: {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
