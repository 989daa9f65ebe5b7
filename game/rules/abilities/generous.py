"""Handing on costs no effort."""

from game.rules.abilities.ability import Ability


class Generous(Ability):
    """Handing on costs no effort."""

    NAME = "generous"

    hand_on_effort = 0
