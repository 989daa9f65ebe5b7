"""What every widget is: a rectangle with an id that draws itself and turns input into intents."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from pygame import FRect

from game.ui.canvas import Canvas
from game.ui.inputs import Compose, Key, Text

FRAME_TIME = 1 / 60


class Intent(NamedTuple):
    """What a person wants: `press`, `change`, `submit` or `cancel` of the widget `id`, maybe with a value."""

    id: str
    kind: str
    value: Any = None


class Look(NamedTuple):
    """In which state a widget is drawn; `focus` only while the keyboard is in use."""

    hover: bool = False
    held: bool = False
    focus: bool = False


class Widget:
    """A thing on the screen. `rect` is in logical units of the window; `hint` appears beside it after a moment.
    `takes_focus` lets the keyboard reach it, `takes_text` lets it be typed into, `lifted` lays it over its neighbours,
    `is_solid` is false for what the pointer goes through,
    `pans` says that pulling at what is inside scrolls it, `keeps_drag` that this widget is pulled for itself.

    A scene makes its widgets anew whenever it is built; `adopt` lets a new one go on from the old one of the same id.
    """

    takes_focus = False
    lifted = False
    pans = False
    keeps_drag = False
    takes_text = False
    is_solid = True

    def __init__(self, id: str, rect: FRect, *, enabled: bool = True, hint: str = "") -> None:
        self.id = id
        self.rect = rect
        self.enabled = enabled
        self.hint = hint

    @property
    def label(self) -> str:
        """The words by which a person would name it; empty if it has none."""
        return ""

    @property
    def children(self) -> "Sequence[Widget]":
        """Widgets inside this one, in focus order."""
        return ()

    @property
    def clip(self) -> FRect | None:
        """Where children are visible, if not everywhere."""
        return None

    def draw(self, canvas: Canvas, look: Look) -> None:
        """Draws what lies under the children."""

    def draw_over(self, canvas: Canvas) -> None:
        """Draws what lies over the children."""

    def shift(self, dx: float, dy: float) -> None:
        """Moves it with all its children."""
        self.rect.move_ip(dx, dy)
        for child in self.children:
            child.shift(dx, dy)

    def adopt(self, old: "Widget") -> None:
        """Takes over passing state (scroll, caret, running movement) from its forerunner."""

    def tick(self, now: float) -> bool:
        """True while it moves; `now` in seconds."""
        return False

    def reveal(self, child: "Widget") -> None:
        """Brings a child into view."""

    def press(self, x: float, y: float) -> list[Intent]:
        """The pointer went down on it."""
        return []

    def drag(self, x: float, y: float) -> list[Intent]:
        """The pointer moved after `press`, wherever it is now."""
        return []

    def release(self, x: float, y: float) -> list[Intent]:
        """The pointer went up after `press`, wherever it is now."""
        return []

    def wheel(self, dy: float) -> bool:
        """The wheel turned over it or a child; True if that did something."""
        return False

    def key(self, key: Key) -> list[Intent] | None:
        """A key while it has the focus; None leaves the key to others."""
        return None

    def write(self, event: Text | Compose) -> list[Intent]:
        """Text from keyboard or input method while it has the focus."""
        return []


class Pressable(Widget):
    """A widget that, pressed by pointer, enter or space, gives the intent `press` with its `value`; `words` name it."""

    takes_focus = True

    def __init__(self, id: str, rect: FRect, words: str = "", *, enabled: bool = True, hint: str = "",
                 value: object = None) -> None:
        super().__init__(id, rect, enabled=enabled, hint=hint)
        self.words = words
        self.value = value

    @property
    def label(self) -> str:
        return self.words or self.hint

    def release(self, x: float, y: float) -> list[Intent]:
        return [Intent(self.id, "press", self.value)] if self.rect.collidepoint(x, y) else []

    def key(self, key: Key) -> list[Intent] | None:
        return [Intent(self.id, "press", self.value)] if key.name in ("return", "space", "enter") else None


def walk(widgets: Sequence[Widget]) -> Iterator[Widget]:
    """All widgets with their children, in focus order."""
    for widget in widgets:
        yield widget
        yield from walk(widget.children)


def by_height(widgets: Sequence[Widget]) -> list[Widget]:
    """The widgets from the lowest to the highest: those `lifted` lie over their neighbours."""
    return sorted(widgets, key=lambda widget: widget.lifted)


def path_to(widgets: Sequence[Widget], id: str) -> list[Widget]:
    """The widget of that id after all that it lies in, outermost first; empty if there is none."""
    for widget in widgets:
        if widget.id == id:
            return [widget]
        if inner := path_to(widget.children, id):
            return [widget, *inner]
    return []


def path_at(widgets: Sequence[Widget], x: float, y: float) -> list[Widget]:
    """The topmost widget at a place after all that it lies in, outermost first; empty if there is none."""
    for widget in reversed(by_height(widgets)):
        inside = widget.clip is None or widget.clip.collidepoint(x, y)
        inner = path_at(widget.children, x, y) if inside else []
        if inner:
            return [widget, *inner]
        if widget.is_solid and widget.rect.collidepoint(x, y):
            return [widget]
    return []


def draw_focus(canvas: Canvas, rect: FRect, radius: float) -> None:
    """The ring around what has the focus, three units outside its edge."""
    canvas.ring(rect.inflate(8, 8), "focus", radius + 4, 3)
