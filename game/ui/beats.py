"""The moments after a turn: events gathered into beats that the table plays one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from game.core.event import Event
from game.rules.game import Game
from game.rules.state import ONE, State

OPENERS: Mapping[str, str] = MappingProxyType({
    "work-finished": "work", "event-struck": "event", "insight-gained": "insight", "round-opened": "round",
    "game-over": "over",
})
LEAST_SMOKE, MOST_SMOKE = 0.55, 1.45  # over a zone that emits next to nothing, and over the one that emits most
CHANGES = frozenset({"coins-changed", "trust-changed", "carbon-changed", "output-changed", "meter-changed",
                     "savings-changed", "effort-promised", "work-shifted", "option-chosen"})
ACCOUNT_CAUSES = frozenset({"income", "savings", "upkeep", "above-path", "well-under-path"})


@dataclass(slots=True)
class Beat:
    """One moment: `kind` is move, work, event, insight, accounts, round or over; `subject` the card, insight or event
    that it is about; `seat` whose it is."""

    kind: str
    subject: str = ""
    seat: int = -1
    events: list[Event] = field(default_factory=list)


def beats(events: Sequence[Event]) -> list[Beat]:
    """The events in order, gathered: moves, each work that finishes, the event, the accounts, the new round."""
    found: list[Beat] = []
    for event in events:
        if event.kind in OPENERS:
            found.append(Beat(OPENERS[event.kind], subject_of(event), event.params.get("seat", -1), [event]))
        elif event.kind == "round-closed" or is_account(event):
            if not found or found[-1].kind != "accounts":
                found.append(Beat("accounts"))
            found[-1].events.append(event)
        elif event.kind in CHANGES and found and found[-1].kind in ("work", "event", "insight"):
            home = next((beat for beat in reversed(found) if beat.kind in ("work", "event")), found[-1])
            home.events.append(event)
        elif event.kind != "looked-up":
            if not found or found[-1].kind != "move":
                found.append(Beat("move", seat=event.params.get("seat", -1)))
            found[-1].events.append(event)
    return found


def subject_of(event: Event) -> str:
    """The id of what an event is about, or empty."""
    params = event.params
    key = {"work-finished": "card", "event-struck": "event", "insight-gained": "insight"}.get(event.kind, "")
    return str(params.get(key, ""))


def is_account(event: Event) -> bool:
    """Whether an event belongs to the accounts at the end of a round."""
    cause = event.params.get("cause")
    return cause is not None and cause.kind == "rule" and cause.id in ACCOUNT_CAUSES


@dataclass(slots=True)
class Shown:
    """The numbers that the table shows, on their way from one state to the next, beat by beat."""

    intensity: list[int]
    activity: list[int]
    output: int
    trust: int
    coins: list[int]
    meters: list[int]
    built: set[str]

    @classmethod
    def of(cls, state: State) -> Shown:
        """The numbers of a state."""
        return cls(state.intensity[:], state.activity[:], state.output, state.trust, state.coins[:], state.meters[:],
                   {card for card, _ in state.built})

    def take(self, event: Event) -> None:
        """Moves the numbers by one event."""
        params = event.params
        match event.kind:
            case "carbon-changed":
                self.activity[params["source"]] += params["activity"]
                self.intensity[params["source"]] += params["intensity"]
            case "output-changed":
                self.output += params["by"]
            case "trust-changed":
                self.trust += params["by"]
            case "coins-changed":
                self.coins[params["seat"]] += params["by"]
            case "meter-changed":
                self.meters[params["meter"]] += params["by"]
            case "work-finished":
                self.built.add(params["card"])

    def emission(self, game: Game, source: int) -> int:
        """What a source emits, in hundredths of a point."""
        return (game.shares[source] * self.activity[source] * self.intensity[source] + 50_000_000) // 100_000_000

    def total(self, game: Game) -> int:
        """The site's emissions in hundredths of a point."""
        return sum(self.emission(game, source) for source in range(len(game.shares)))

    def per_unit(self, game: Game) -> int:
        """Emissions per unit of output, in hundredths of a point."""
        return (self.total(game) * ONE + self.output // 2) // self.output

    def zone_smoke(self, game: Game) -> dict[str, float]:
        """The smoke over each zone: as it emits against its start, thicker where most is emitted."""
        now: dict[str, int] = {}
        first: dict[str, int] = {}
        for number, source in enumerate(game.deck.sources):
            now[source.zone] = now.get(source.zone, 0) + self.emission(game, number)
            first[source.zone] = first.get(source.zone, 0) + source.share
        most = max(first.values(), default=0)
        return {zone: now[zone] / first[zone] * (LEAST_SMOKE + (MOST_SMOKE - LEAST_SMOKE) * (first[zone] / most) ** 0.5)
                for zone in now if first[zone]}

    def clarity(self, game: Game) -> float:
        """How clear sky and water are: 0 from 115 points on, a quarter at the start's 100, 1 at 60 points or less."""
        return max(0.0, min(1.0, (11_500 - self.total(game)) / 5_500))
