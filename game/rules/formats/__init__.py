"""Play formats: one module each, with NAME, start, legal, refusal and advance. A new format is one entry here."""

from collections.abc import Mapping
from types import MappingProxyType

from game.rules.formats.format import Format
from game.rules.formats.hero import play as hero

FORMATS: Mapping[str, Format] = MappingProxyType({kind.NAME: kind for kind in (hero,)})
