"""Compiles a .po file. It stands apart because Babel takes its time to load, and a start with a cache needs none."""

from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from game.i18n.measures import known_locale


def compiled(po: Path) -> bytes:
    """The bytes of the .mo file; entries marked fuzzy are left out. Babel writes plural forms only with a locale.

    ValueError for a catalogue that cannot be read.
    """
    try:
        with po.open("rb") as source:
            catalogue = read_po(source, locale=known_locale(po.parent.parent.name), abort_invalid=True)
    except (PoFileError, UnicodeDecodeError) as error:
        raise ValueError(str(error)) from error
    buffer = BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()
