"""Measurements of the window. Each module is a process of its own: `python -m game.ui.benches.frame SECONDS`.

It prints a JSON list of figures: name, value, unit, goal.
"""
