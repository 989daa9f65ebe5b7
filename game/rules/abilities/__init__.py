"""Passive abilities of roles: one module each, a subclass of `Ability` with NAME and PARAMS."""

from collections.abc import Mapping
from types import MappingProxyType

from game.rules.abilities.ability import Ability
from game.rules.abilities.cheaper import Cheaper
from game.rules.abilities.generous import Generous
from game.rules.abilities.listener import Listener
from game.rules.abilities.matched import Matched
from game.rules.abilities.quick import Quick
from game.rules.abilities.steady import Steady
from game.rules.abilities.thrifty import Thrifty
from game.rules.abilities.well_read import WellRead

ABILITIES: Mapping[str, type[Ability]] = MappingProxyType({kind.NAME: kind for kind in (
    Cheaper, Generous, Listener, Matched, Quick, Steady, Thrifty, WellRead,
)})
