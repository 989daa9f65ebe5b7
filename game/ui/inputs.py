"""What a person does, in small events that know nothing of the library below. Positions are logical units."""

from typing import Literal, NamedTuple


class Pointer(NamedTuple):
    """Mouse or finger: `kind` says moved, pressed, released; `button` is 1 left, 2 middle, 3 right, 0 for a move."""

    kind: Literal["move", "down", "up", "leave"]
    x: float
    y: float
    button: int = 0


class Wheel(NamedTuple):
    """The wheel or a two-finger swipe at a place; `dy` above 0 goes up, in notches."""

    x: float
    y: float
    dy: float
    dx: float = 0.0


class Key(NamedTuple):
    """A key by name (`tab`, `left`, `return`, `a`, `f11`), with the modifiers held. Auto-repeat sends it again."""

    name: str
    shift: bool = False
    control: bool = False
    alt: bool = False


class Text(NamedTuple):
    """Finished text from the keyboard or the input method."""

    text: str


class Compose(NamedTuple):
    """Text still being composed in the input method, with the place of its caret; empty when done."""

    text: str
    caret: int = 0


class Tick(NamedTuple):
    """The time in seconds, from any start."""

    now: float


InputEvent = Pointer | Wheel | Key | Text | Compose | Tick
