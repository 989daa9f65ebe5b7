"""Conditions: one module each, with NAME, PARAMS, compile and a docstring that is its manual page.

A condition with a single parameter is written short in a deck: `trust-at-least: 4`.
"""

from collections.abc import Mapping
from types import MappingProxyType

from game.rules.conditions import (
    backed_at_least,
    built,
    coins_at_least,
    either,
    engaged_at_least,
    grown,
    helped_at_least,
    intensity_at_least,
    intensity_at_most,
    joint_done,
    meter_at_least,
    negation,
    output_at_least,
    output_at_most,
    path_kept,
    richest,
    round_at_least,
    source_at_most,
    total_at_least,
    total_at_most,
    trust_at_least,
    trust_at_most,
)
from game.rules.program import ConditionKind

CONDITIONS: Mapping[str, ConditionKind] = MappingProxyType({kind.NAME: kind for kind in (
    backed_at_least, built, coins_at_least, either, engaged_at_least, grown, helped_at_least,
    intensity_at_least, intensity_at_most, joint_done, meter_at_least, negation, output_at_least,
    output_at_most, path_kept, richest, round_at_least, source_at_most, total_at_least, total_at_most,
    trust_at_least, trust_at_most,
)})
