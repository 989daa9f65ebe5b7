"""The team's own measures need no upkeep."""

from game.rules.abilities.ability import Ability


class Steady(Ability):
    """The team's own measures need no upkeep."""

    NAME = "steady"

    pays_upkeep = False
