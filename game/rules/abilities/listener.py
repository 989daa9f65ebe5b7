"""Engaging people also brings the team a coin."""

from game.rules.abilities.ability import Ability


class Listener(Ability):
    """Engaging people also brings the team a coin."""

    NAME = "listener"

    engage_coins = 1
