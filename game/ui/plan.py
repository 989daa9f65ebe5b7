"""What is decided before a game: the place, who sits where, how long, how hard."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from game.bots.kinds import KINDS
from game.i18n.translator import N_, Translator
from game.rules.setup import TEAMS, BadSetup, Setup
from game.ui.match import Chair

ROUNDS_OF_MINUTES: Mapping[int, int] = MappingProxyType({60: 4, 90: 6, 120: 8})
USUAL_TEAMS = 4
USUAL_ROUNDS = 6
SEEDS = 2**31
USUAL_BOT = "greedy"
TEAM_NAMES = (N_("Otters"), N_("Foxes"), N_("Sprouts"), N_("Bees"), N_("Cranes"), N_("Pandas"))
PARTNERS = ("greedy", "lookahead", "greedy", "lookahead", "greedy")
MINUTES_BETWEEN, MINUTES_OF_A_PERSON = 2.0, 2.0


@dataclass(frozen=True, slots=True)
class Plan:
    """A game about to begin; `deck` is an id or a path. Without a `seed` chance is left to the machine.

    `coach` asks for the guided first turn.
    """

    deck: str
    chairs: tuple[Chair, ...]
    level: str = "normal"
    rounds: int = USUAL_ROUNDS
    seed: int | None = None
    coach: bool = False

    def setup(self, deck_id: str) -> Setup:
        """The rules' part of it, for the deck of that id. Raises BadSetup."""
        seed = secrets.randbelow(SEEDS) if self.seed is None else self.seed
        return Setup(deck_id, "hero", self.level, len(self.chairs), self.rounds, seed)


def team_name(say: Translator, number: int) -> str:
    """The name that a team has until it takes one of its own."""
    return say.text(TEAM_NAMES[number % len(TEAM_NAMES)])


def solo_chairs(say: Translator, partners: int = 3) -> tuple[Chair, ...]:
    """One person and some bots that keep company."""
    bots = [Chair(team_name(say, number), number, PARTNERS[number - 1]) for number in range(1, partners + 1)]
    return (Chair(team_name(say, 0), 0), *bots)


def shared_chairs(say: Translator, teams: int = USUAL_TEAMS) -> tuple[Chair, ...]:
    """Several teams of people at one screen."""
    return tuple(Chair(team_name(say, number), number) for number in range(teams))


def minutes(rounds: int, people: int) -> int:
    """About how long the game lasts, in minutes: a moment for every round and two minutes for each person's turn."""
    return 5 * round(rounds * (MINUTES_BETWEEN + MINUTES_OF_A_PERSON * people) / 5)


def plan_of(options: Mapping[str, Any], deck: str, say: Translator) -> Plan:
    """The plan that a command line asks for. One person with bots if it says nothing of teams. Raises BadSetup."""
    teams = int(options.get("teams") or USUAL_TEAMS)
    if teams not in TEAMS:
        raise BadSetup("bad-teams", given=teams, low=TEAMS.start, high=TEAMS.stop - 1)
    rounds = int(options.get("rounds") or ROUNDS_OF_MINUTES[int(options.get("minutes") or 90)])
    bots = _bot_kinds(options)
    chairs = list(shared_chairs(say, teams))
    if bots or not options.get("teams"):
        kinds = bots or [USUAL_BOT]
        chairs[1:] = [chair._replace(bot=kinds[number % len(kinds)]) for number, chair in enumerate(chairs[1:])]
    return Plan(deck, tuple(chairs), str(options.get("level") or "normal"), rounds, options.get("seed"))


def _bot_kinds(options: Mapping[str, Any]) -> Sequence[str]:
    kinds = [name for name in str(options.get("bots") or "").split(",") if name]
    if unknown := next((name for name in kinds if name not in KINDS), ""):
        raise UnknownBot(unknown)
    return kinds


class UnknownBot(LookupError):
    """Raised for a kind of bot that there is not."""
