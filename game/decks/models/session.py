"""What a session needs beside the game: panels, scripts, pulse, reflection, mirror and pledge."""

from typing import Annotated, Literal

from pydantic import Field

from game.decks.models.base import Basis, FactIds, Id, Line, LongName, Part, Passage, SpaceMark, Spoken, Unit, ZoneId
from game.decks.models.people import Option


class Panel(Part):
    """A picture of the opening story, over a zone of the map."""

    id: Annotated[Id, SpaceMark("panel", "panel/")]
    title: LongName
    text: Passage
    zone: ZoneId | None = None
    mood: Literal["calm", "worry", "hope"] = "calm"


class Dilemma(Part):
    """The question that the whole game turns on."""

    id: Literal["dilemma"]
    text: Passage


class FootprintItem(Part):
    """One of the things to put in order of emissions."""

    id: Id
    name: LongName
    value: Annotated[float, Field(ge=0)]
    unit: Unit
    facts: FactIds = Field(default_factory=list)
    basis: Basis | None = None


class Footprint(Part):
    """The ice-breaker: which emits more?"""

    id: Literal["footprint"]
    question: Line
    items: Annotated[list[FootprintItem], Field(min_length=3, max_length=7)]


class Minutes(Part):
    """Planned minutes of a step in a session of 60, 90 and 120 minutes."""

    short: Annotated[int, Field(ge=0, le=60, alias="60")]
    middle: Annotated[int, Field(ge=0, le=60, alias="90")]
    long: Annotated[int, Field(ge=0, le=60, alias="120")]


class ScriptStep(Part):
    """A step of the Game Master's script."""

    id: Annotated[Id, SpaceMark("script", "script/")]
    stage: Literal["ice-break", "inspire", "explore", "create", "debrief"]
    minutes: Minutes
    title: LongName
    say: Spoken
    watch: Passage | None = None
    ask: Passage | None = None
    stuck: Passage | None = None


class PulseQuestion(Part):
    """A question that is asked before and after."""

    id: Annotated[Id, SpaceMark("pulse", "pulse/")]
    kind: Literal["knowledge", "urgency", "hope", "intention"]
    text: Passage
    options: list[Option] = Field(default_factory=list)
    answer: Passage | None = None
    facts: FactIds = Field(default_factory=list)


class Reflection(Part):
    """A question for the debrief."""

    id: Annotated[Id, SpaceMark("reflection", "reflection/")]
    text: Passage


class Mirror(Part):
    """What the real place did, what it cost, what went wrong, and why it is not the answer."""

    id: Literal["mirror"]
    did: Spoken
    cost: Spoken
    wrong: Spoken
    not_the_answer: Spoken


class Pledge(Part):
    """What to write on a pledge."""

    id: Literal["pledge"]
    hint: Passage


class Starter(Part):
    """A sentence to begin a card of one's own with."""

    id: Id
    text: Line


class Create(Part):
    """The card workshop of the session."""

    id: Literal["create"]
    hint: Passage
    starters: list[Starter] = Field(default_factory=list)
