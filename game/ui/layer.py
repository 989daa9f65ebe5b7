"""One scene of a window's stack, with the widgets that it built last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

from pygame import FRect

from game.ui.canvas import Canvas
from game.ui.focus import Focus
from game.ui.scene import Scene
from game.ui.stills import REACH, Stills
from game.ui.widgets.base import FRAME_TIME, Look, Widget, by_height, path_at, path_to, walk


class Layer:
    """A scene and its widgets; `focus` is who had the focus when another scene was laid over it, `rests` says that no
    widget moved at the last tick."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.widgets: Sequence[Widget] = ()
        self.focus = ""
        self.rests = True
        self._moving: set[str] = set()
        self.stills = Stills()

    def build(self, area: FRect) -> None:
        """Makes the widgets anew; each goes on from its forerunner. ValueError if an id comes twice."""
        old = {widget.id: widget for widget in walk(self.widgets)}
        self.widgets = self.scene.build(area)
        seen = Counter(widget.id for widget in walk(self.widgets))
        if twice := sorted(id for id, count in seen.items() if count > 1):
            raise ValueError(f"{type(self.scene).__name__} builds several widgets of one id: {', '.join(twice)}")
        for widget in walk(self.widgets):
            if type(old.get(widget.id)) is type(widget):
                widget.adopt(old[widget.id])
        self.stills.build(self.widgets)

    def find(self, id: str) -> Widget | None:
        """The widget of that id, if there is one."""
        path = path_to(self.widgets, id) if id else []
        return path[-1] if path else None

    def at(self, x: float, y: float) -> list[Widget]:
        """The topmost widget at a place after all that it lies in; empty if there is none."""
        return path_at(self.widgets, x, y)

    def focusable(self) -> list[str]:
        """The ids of the widgets that the keyboard can reach, in order."""
        return [widget.id for widget in walk(self.widgets) if widget.takes_focus and widget.enabled]

    def panning(self, id: str) -> Widget | None:
        """What scrolls when that widget is pulled along, if anything."""
        path = path_to(self.widgets, id)
        if not path or path[-1].keeps_drag:
            return None
        return next((outer for outer in reversed(path[:-1]) if outer.pans), None)

    def reveal(self, id: str) -> None:
        """Brings a widget into view."""
        path = path_to(self.widgets, id)
        for outer in path[:-1]:
            outer.reveal(path[-1])

    def tick(self, now: float) -> list[float]:
        """The seconds after which parts of it want to be drawn again."""
        moving = {widget.id for widget in self.widgets if any([inner.tick(now) for inner in walk([widget])])}
        for id in moving | self._moving:
            self.stills.drop(id)
        self._moving = moving
        self.rests = not moving
        ambient = self.scene.tick(now)
        waits = [FRAME_TIME] if moving else []
        return waits if ambient is None else [*waits, ambient]

    def draw(self, canvas: Canvas, focus: Focus | None) -> None:
        """Draws the scene and its widgets; `focus` only if it is on top."""
        canvas.is_below = focus is None
        self.scene.draw(canvas)
        self._draw_all(canvas, self.widgets, focus)

    def draw_part(self, canvas: Canvas, focus: Focus | None, part: FRect) -> None:
        """Draws only what lies in a part of the window."""
        near = part.inflate(2 * REACH, 2 * REACH)
        canvas.is_busy = False
        with canvas.clipped(part):
            self.scene.draw(canvas)
            self._draw_all(canvas, [widget for widget in self.widgets if widget.rect.colliderect(near)], focus)

    def _draw_all(self, canvas: Canvas, widgets: Sequence[Widget], focus: Focus | None) -> None:
        self.stills.begin(is_busy=canvas.is_busy)
        for widget in by_height(widgets):
            if widget.id in self._moving:
                self._draw(canvas, [widget], focus)
            else:
                self.stills.draw(canvas, widget, focus, partial(self._draw, canvas, [widget], focus))

    def _draw(self, canvas: Canvas, widgets: Sequence[Widget], focus: Focus | None) -> None:
        for widget in by_height(widgets):
            widget.draw(canvas, Look() if focus is None else focus.look(widget))
            if widget.clip is None:
                self._draw(canvas, widget.children, focus)
            else:
                with canvas.clipped(widget.clip):
                    self._draw(canvas, widget.children, focus)
            widget.draw_over(canvas)
