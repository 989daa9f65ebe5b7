"""What is fixed before a session begins: the deck's script cut to a length, and the way the room is set up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple

from game.rules.game import Game

STAGES = ("ice-break", "inspire", "explore", "create", "debrief")
LENGTHS = (60, 90, 120)
GUIDED_LENGTHS = (30, 40, 60)
LEAST_DEBRIEF = 600
SHARES: Mapping[str, int] = MappingProxyType(
    {"ice-break": 10, "inspire": 15, "explore": 40, "create": 15, "debrief": 20}
)
ACTIVITIES: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "ice-break": ("teams", "order", "pulse"),
    "inspire": ("story", "sources", "detective", "rules"),
    "explore": ("first", "middle", "last", "count"),
    "create": ("think", "make", "show"),
    "debrief": ("path", "mirror", "talk", "close"),
})


class PlannedStep(NamedTuple):
    """A step of the script: its stage, what belongs on the screen (see `ACTIVITIES`), and its time in seconds."""

    id: str
    stage: str
    activity: str
    seconds: int


class Preset(NamedTuple):
    """A way to set up the room.

    `minutes`, `teams`, `rounds` are usual values. `audience`: a second picture for all to see. `machines`: every table
    has its own. `bots`: seats that nobody takes are played. `guided`: the screen leads, there is no Game Master.
    """

    id: str
    minutes: int
    teams: int
    rounds: int
    audience: bool
    machines: bool
    bots: bool
    guided: bool

    @property
    def lengths(self) -> tuple[int, ...]:
        """The lengths in minutes that are usual."""
        return GUIDED_LENGTHS if self.guided else LENGTHS


PRESETS: Mapping[str, Preset] = MappingProxyType({
    preset.id: preset for preset in (
        Preset("one-projector", 90, 4, 6, True, False, False, False),
        Preset("computer-room", 90, 6, 6, True, True, False, False),
        Preset("family", 40, 3, 4, False, False, True, True),
        Preset("solo", 40, 4, 4, False, False, True, True),
    )
})


class BadPlan(ValueError):
    """Raised for a length or a preset that there is not."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`document` is what the deck says about sessions (see `decks.loaded.SESSION_KEYS`); `minutes` the whole length."""

    game: Game
    document: Mapping[str, Any]
    minutes: int
    preset: Preset
    steps: tuple[PlannedStep, ...]

    def index_of(self, step: str) -> int:
        """The place of a step; -1 for an id that no step has."""
        return next((at for at, planned in enumerate(self.steps) if planned.id == step), -1)

    def stage_steps(self, stage: str) -> range:
        """The places of a stage's steps."""
        places = [at for at, step in enumerate(self.steps) if step.stage == stage]
        return range(places[0], places[-1] + 1)

    def entry(self, key: str, entry_id: str) -> Mapping[str, Any] | None:
        """The entry of a list of the document with this id."""
        return next((entry for entry in self.document.get(key, ()) if entry["id"] == entry_id), None)


def plan_of(game: Game, document: Mapping[str, Any], minutes: int | None = None, preset: str = "one-projector") -> Plan:
    """The plan of a session of some minutes (from 30 to 240; the preset's own if left out). Raises BadPlan."""
    if preset not in PRESETS:
        raise BadPlan(preset)
    minutes = PRESETS[preset].minutes if minutes is None else minutes
    if not 30 <= minutes <= 240:
        raise BadPlan(str(minutes))
    nearest = min(LENGTHS, key=lambda length: abs(length - minutes))
    steps: list[PlannedStep] = []
    for stage in STAGES:
        steps += stage_plan(stage, document.get("script", ()), nearest)
    return Plan(game, document, minutes, PRESETS[preset], fitted(steps, minutes * 60))


def stage_plan(stage: str, script: Sequence[Mapping[str, Any]], minutes: int) -> list[PlannedStep]:
    """The steps of a stage as the script has them for a length; one without words where it has none."""
    entries = [entry for entry in script if entry["stage"] == stage]
    if not entries:
        return [PlannedStep(stage, stage, ACTIVITIES[stage][0], minutes * 60 * SHARES[stage] // 100)]
    return [
        PlannedStep(entry["id"], stage, activity_of(stage, entry["id"], at, len(entries)),
                    entry["minutes"][str(minutes)] * 60)
        for at, entry in enumerate(entries)
    ]


def activity_of(stage: str, step: str, at: int, count: int) -> str:
    """What belongs on the screen in a step: the last word of its id if that says so, else by its place."""
    names = ACTIVITIES[stage]
    word = step.rpartition("-")[2]
    return word if word in names else names[min(len(names) - 1, at * len(names) // count)]


def fitted(steps: Sequence[PlannedStep], seconds: int) -> tuple[PlannedStep, ...]:
    """The steps stretched or shrunk to a length; the debrief keeps its ten minutes, at the cost of the others."""
    whole = sum(step.seconds for step in steps) or 1
    debrief = sum(step.seconds for step in steps if step.stage == "debrief") or 1
    wanted = max(LEAST_DEBRIEF, debrief * seconds // whole)
    rest = max(1, whole - debrief)
    sized = [
        step._replace(seconds=step.seconds * wanted // debrief if step.stage == "debrief"
                      else step.seconds * (seconds - wanted) // rest)
        for step in steps
    ]
    longest = max(range(len(sized)), key=lambda at: sized[at].seconds * (sized[at].stage == "explore"))
    missing = seconds - sum(step.seconds for step in sized)
    sized[longest] = sized[longest]._replace(seconds=sized[longest].seconds + missing)
    return tuple(sized)
