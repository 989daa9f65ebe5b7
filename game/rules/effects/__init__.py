"""Effect verbs: one module each, with NAME, PARAMS, compile and a docstring that is its manual page.

A new verb is a new module and one entry here; loader, checks, schema and `deck` commands read the rest from it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from game.rules.effects import (
    activity,
    advise,
    choose,
    coins,
    cut,
    delay,
    draw,
    effort,
    hasten,
    meter,
    output,
    savings,
    surge,
    trust,
    when,
    worsen,
)
from game.rules.program import Verb

VERBS: Mapping[str, Verb] = MappingProxyType({verb.NAME: verb for verb in (
    activity, advise, choose, coins, cut, delay, draw, effort,
    hasten, meter, output, savings, surge, trust, when, worsen,
)})
