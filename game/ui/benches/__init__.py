"""Measurements of the window, in a process of their own: `python -m game.ui.benches NAME SECONDS`.

A measurement is a module with `measure(seconds)`, which gives figures: name, value, unit, goal.
"""

from __future__ import annotations

Row = tuple[str, float, str, str]
