"""The gates that a deck must pass: one module each. A new gate is a new module and one entry here."""

from collections.abc import Sequence
from typing import cast

from game.bots.gates import (
    briefs,
    card_use,
    choices,
    dead_turns,
    length,
    levels,
    mid_game,
    restricted_play,
    skill_gap,
    styles,
)
from game.bots.gates.gate import Gate

GATES: Sequence[Gate] = tuple(cast(Gate, module) for module in (
    skill_gap, levels, mid_game, dead_turns, choices, card_use, restricted_play, styles, briefs, length,
))
