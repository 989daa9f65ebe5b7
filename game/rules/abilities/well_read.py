"""Studying draws three cards instead of two; one is kept."""

from game.rules.abilities.ability import Ability


class WellRead(Ability):
    """Studying draws three cards instead of two; one is kept."""

    NAME = "well-read"

    study_draws = 3
