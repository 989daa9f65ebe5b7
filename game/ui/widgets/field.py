"""A line of text to type in, with an input method's composition shown where it will land."""

from __future__ import annotations

from pygame import FRect

from game.ui.canvas import Canvas, Type
from game.ui.inputs import Compose, Key, Text
from game.ui.widgets.base import Intent, Look, Widget, draw_focus

WORDS = Type(18, valign="middle", max_lines=1, smallest=18)
PADDING = 14.0


class TextField(Widget):
    """Gives `change` with the whole text at every edit and `submit` on enter; holds at most `longest` characters.

    A first press, or Ctrl+A, marks the whole text: what is typed then takes its place. A second press unmarks it.
    """

    takes_focus = True
    takes_text = True

    def __init__(
        self, id: str, rect: FRect, text: str = "", *, placeholder: str = "", longest: int = 60,
        enabled: bool = True, hint: str = "",
    ) -> None:
        super().__init__(id, rect, enabled=enabled, hint=hint)
        self.text = text
        self.placeholder = placeholder
        self.longest = longest
        self.caret = len(text)
        self.composition = ""
        self.marked = False
        self._first = 0.0

    @property
    def label(self) -> str:
        return self.placeholder or self.hint

    def adopt(self, old: TextField) -> None:
        self.caret = min(old.caret, len(self.text))
        self.composition = old.composition
        self.marked = old.marked and bool(self.text)
        self._first = old._first

    def press(self, x: float, y: float) -> list[Intent]:
        self._mark(not self.marked)
        return []

    def write(self, event: Text | Compose) -> list[Intent]:
        if isinstance(event, Compose):
            self.composition = event.text
            return self._put("", 0) if self.marked and event.text else []
        self.composition = ""
        if self.marked:
            self.text, self.caret = "", 0
        printable = "".join(sign for sign in event.text if sign.isprintable())
        added = printable[: self.longest - len(self.text)]
        return self._put(self.text[: self.caret] + added + self.text[self.caret :], self.caret + len(added))

    def key(self, key: Key) -> list[Intent] | None:
        if self.composition and key.name != "tab":
            return []
        at, text = self.caret, self.text
        if key.control and key.name == "a":
            self._mark(True)
            return []
        match key.name:
            case "backspace" | "delete" if self.marked:
                return self._put("", 0)
            case "backspace":
                return self._put(text[: max(0, at - 1)] + text[at:], max(0, at - 1))
            case "delete":
                return self._put(text[:at] + text[at + 1 :], at)
            case "left" | "right" | "home" | "end":
                goals = {"left": max(0, at - 1), "right": min(len(text), at + 1), "home": 0, "end": len(text)}
                self.caret, self.marked = goals[key.name], False
                return []
            case "return" | "enter":
                return [Intent(self.id, "submit", text)]
            case "space":
                return []
        return None

    def draw(self, canvas: Canvas, look: Look) -> None:
        canvas.box(self.rect, "panel", 10)
        canvas.ring(self.rect, "accent" if look.focus else "control-line", 10, 2.5 if look.focus else 1.5)
        room = self.rect.inflate(-2 * PADDING, -8)
        if not self.text and not self.composition:
            canvas.text(self.placeholder, room, Type(18, "ink-soft", valign="middle", max_lines=1, smallest=11))
        with canvas.clipped(room.inflate(4, 0)):
            self._draw_text(canvas, room, look.focus)
        if look.focus:
            draw_focus(canvas, self.rect, 10)

    def _draw_text(self, canvas: Canvas, room: FRect, focus: bool) -> None:
        before, after = _unbroken(self.text[: self.caret]), _unbroken(self.text[self.caret :])
        composition = _unbroken(self.composition)
        start, composed = _width(canvas, before), _width(canvas, composition)
        caret = start + composed
        self._first = max(min(self._first, start), caret - room.width + 4)
        left = room.x - max(0.0, self._first)
        parts = ((before, left, "ink"), (composition, left + start, "accent"), (after, left + caret, "ink"))
        for words, x, tint in parts:
            if words:
                place = FRect(x, room.y, _width(canvas, words) + 2, room.height)
                if focus and self.marked:
                    canvas.box(FRect(x, room.centery - 13, place.width - 2, 26), "accent-soft")
                canvas.text(words, place, WORDS._replace(colour=tint))
        if composition:
            canvas.box(FRect(left + start, room.centery + 13, composed, 2), "accent", 1)
        if focus:
            canvas.box(FRect(left + caret, room.centery - 13, 2, 26), "accent", 1)

    def _mark(self, marked: bool) -> None:
        self.caret, self.marked = len(self.text), marked and bool(self.text)

    def _put(self, text: str, caret: int) -> list[Intent]:
        self.caret, self.marked = caret, False
        if text == self.text:
            return []
        self.text = text
        return [Intent(self.id, "change", text)]


def _unbroken(text: str) -> str:
    return text.replace(" ", "\u00a0")


def _width(canvas: Canvas, text: str) -> float:
    return canvas.measure(text, WORDS)[0] if text else 0.0
