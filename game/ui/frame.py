"""The content of one window: a stack of scenes, who has the focus, what lies over all (hint, notices)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

import pygame

from game.ui.canvas import Canvas, Tools
from game.ui.focus import Focus
from game.ui.inputs import Compose, InputEvent, Key, Pointer, Text, Tick, Wheel
from game.ui.layer import Layer
from game.ui.motion import Alarm
from game.ui.scene import Scene
from game.ui.theme import Theme
from game.ui.widgets.base import FRAME_TIME, Intent, Widget, walk

if TYPE_CHECKING:
    from game.ui.overlay import Overlay, Paint

PAN_SLACK = 12.0


class Frame:
    """Takes input events, passes them to widgets and scenes, and draws when something changed.

    `sound` is called with the name of a sound; `shortcuts` maps key names that work in every scene to what they do.
    `closed` is set when the last scene is left; `drawings` counts how often something was drawn anew.
    """

    def __init__(self, tools: Tools, theme: Theme, size: tuple[int, int]) -> None:
        self.canvas = Canvas(tools, theme, size)
        self.sound: Callable[[str], None] = lambda name: None
        self.shortcuts: dict[str, Callable[[], None]] = {}
        self.closed = False
        self.drawings = 0
        self._layers: list[Layer] = []
        self._focus = Focus()
        self._overlay: Overlay | None = None
        self._alarm = Alarm()
        self._stale = True
        self._dirty = True
        self._drawn = False
        self._stirs = False
        self._unsettled = True
        self._now = 0.0

    # -- the stack of scenes

    @property
    def scene(self) -> Scene | None:
        """The scene on top."""
        return self._layers[-1].scene if self._layers else None

    def push(self, scene: Scene) -> None:
        """Shows a scene over the present one."""
        if self._layers:
            self._layers[-1].focus = self._focus.id
        self._layers.append(Layer(scene))
        self._begin(scene)

    def pop(self) -> None:
        """Goes back to the scene below; without one the frame is closed."""
        self._layers.pop()
        self.closed = not self._layers
        if self._layers:
            self._focus = Focus(self._layers[-1].focus, by_keyboard=self._focus.by_keyboard)
        self._change_picture()

    def replace(self, scene: Scene) -> None:
        """Shows a scene instead of the present one."""
        if self._layers:
            self._layers[-1] = Layer(scene)
            self._begin(scene)
        else:
            self.push(scene)

    # -- what may change from outside

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.canvas.surface.get_size()

    def resize(self, size: tuple[int, int]) -> None:
        """The window has another size."""
        if size != self.size:
            self.canvas = Canvas(self.canvas.tools, self.canvas.theme, size)
            self._drawn = False
            self.rebuild()

    def change_theme(self, theme: Theme) -> None:
        """Another look from now on."""
        self.canvas.theme = theme
        self.rebuild()

    def rebuild(self) -> None:
        """Something that the scenes show has changed."""
        self._stale = self._dirty = True

    def invalidate(self) -> None:
        """All that is shown is to be drawn again, from the widgets that are there."""
        self._dirty = True

    def notify(self, text: str, icon: str = "info", tone: str = "accent") -> None:
        """Shows a short notice for a few seconds; `tone` is a colour role."""
        self._over.notices.add(text, icon, tone, self._now)
        self._dirty = True

    def fly(self, paint: Paint, start: pygame.FRect, end: pygame.FRect, delay: float = 0.0) -> None:
        """Lets something painted by `(canvas, rect)` fly from one place to another, unless motion is reduced."""
        if not self.canvas.theme.reduced_motion:
            self._over.fly(paint, start, end, self._now, delay)
            self._dirty = True

    # -- what is there

    @property
    def text_field(self) -> pygame.FRect | None:
        """Where text is being typed, in logical units; None if nothing takes text now."""
        widget = self._find(self._focus.id)
        return widget.rect if widget is not None and widget.takes_text else None

    @property
    def wait(self) -> float | None:
        """Seconds until something here moves again; None at rest."""
        return 0.0 if self._dirty and self.canvas.is_behind else self._alarm.wait(self._now)

    @property
    def is_awake(self) -> bool:
        """Whether something moves or is to be drawn. A frame that is not need not be told the time."""
        return self.needs_drawing or self.wait is not None

    @property
    def roots(self) -> Sequence[Widget]:
        """The outermost widgets of the scene on top, lowest first."""
        self._refresh()
        return self._layers[-1].widgets if self._layers else ()

    @property
    def widgets(self) -> list[Widget]:
        """All widgets of the scene on top, in focus order."""
        return list(walk(self.roots))

    @property
    def focus(self) -> str:
        """The id of the widget that has the focus, or empty."""
        self._refresh()
        return self._focus.id

    def set_focus(self, id: str) -> None:
        """Gives the focus to a widget of the scene on top and brings it into view."""
        self._refresh()
        self._focus.id = id
        self._layers[-1].reveal(id)
        self._dirty = True

    # -- drawing

    @property
    def needs_drawing(self) -> bool:
        """True if what was last drawn is out of date."""
        return self._dirty or self._stale or self._stirs

    def draw(self) -> pygame.Surface:
        """The content, drawn anew if something changed."""
        self._refresh()
        self.drawings += self.needs_drawing
        if self._dirty and self._layers:
            self.canvas.now = self._now
            self.canvas.begin(whole=not self._drawn)
            lowest = max((number for number, layer in enumerate(self._layers) if layer.scene.opaque), default=0)
            for layer in self._layers[lowest:]:
                layer.draw(self.canvas, self._focus if layer is self._layers[-1] else None)
            self._draw_hint()
            if self._overlay is not None:
                self._overlay.draw(self.canvas, self._now)
            self._dirty, self._drawn = self.canvas.is_behind, True
        elif self._stirs and self._layers:
            self._draw_stirring()
        self._stirs = False
        return self.canvas.surface

    def _draw_stirring(self) -> None:
        """Only the part of the scene that moves by itself; all else is as it was drawn last."""
        self.canvas.now = self._now
        layer = self._layers[-1]
        part = layer.scene.stirring()
        if part is not None:
            layer.draw_part(self.canvas, self._focus, part)

    def _draw_hint(self) -> None:
        widget = self._find(self._focus.hinted)
        if widget is not None and self._hint_wait == 0:
            import_module("game.ui.notice").draw_hint(self.canvas, widget.hint, widget.rect)

    # -- input

    def handle(self, event: InputEvent) -> None:
        """Lets one input event take effect."""
        if not self._layers:
            return
        self._refresh()
        if not isinstance(event, Tick) and (not isinstance(event, Pointer) or event.kind != "move" or self._focus.held):
            self._layers[-1].stills.forget()
        match event:
            case Tick():
                self._tick(event.now)
            case Pointer():
                self._point(event)
            case Wheel():
                self._wheel(event)
            case Key():
                self._key(event)
            case Text() | Compose():
                self._write(event)

    def _tick(self, now: float) -> None:
        self._now = now
        waits = [wait for layer in self._layers for wait in layer.tick(now)]
        hint = max(FRAME_TIME, self._hint_wait) if self._hint_wait else None
        over = [wait for wait in (self._overlay and self._overlay.wait(now), hint) if wait is not None]
        only_stirs = not over and self._only_stirs()
        self._unsettled = self._unsettled or not only_stirs
        if self._alarm.rings(now, [*waits, *over]):
            self._stirs = not self._unsettled
            self._dirty = self._dirty or self._unsettled
            self._unsettled = not only_stirs

    def _only_stirs(self) -> bool:
        """Whether nothing moves but what the scene on top moves by itself."""
        top = self._layers[-1]
        is_calm = self._drawn and top.rests and top.scene.opaque and self._hint_wait is None
        return is_calm and top.scene.stirring() is not None

    @property
    def _hint_wait(self) -> float | None:
        """Seconds until a hint is to be shown, 0 while it is; None without one."""
        return self._focus.hint_wait(self._find(self._focus.hinted), self._now)

    def _point(self, event: Pointer) -> None:
        path = [] if event.kind == "leave" else self._layers[-1].at(event.x, event.y)
        self._dirty = self._focus.point(path, self._now) or self._dirty
        held = self._find(self._focus.held)
        if event.kind == "down" and event.button == 1:
            self._press(path, event)
        elif event.kind == "move" and held is not None:
            self._drag(held, event)
        elif event.kind == "up" and event.button == 1 and held is not None:
            self._focus.held = ""
            self._tell(held.release(event.x, event.y))

    def _press(self, path: list[Widget], event: Pointer) -> None:
        self._focus.by_keyboard = False
        target = path[-1] if path else None
        if target is None or not target.enabled:
            return
        if target.takes_focus:
            self._focus.id = target.id
        self._focus.held, self._focus.held_at = target.id, (event.x, event.y)
        self._tell(target.press(event.x, event.y))

    def _drag(self, held: Widget, event: Pointer) -> None:
        panning = self._layers[-1].panning(held.id)
        if panning is None or abs(event.y - self._focus.held_at[1]) < PAN_SLACK:
            self._tell(held.drag(event.x, event.y))
            return
        self._focus.held = panning.id
        panning.press(*self._focus.held_at)
        self._tell(panning.drag(event.x, event.y))

    def _wheel(self, event: Wheel) -> None:
        for widget in reversed(self._layers[-1].at(event.x, event.y)):
            if widget.wheel(event.dy):
                self._dirty = True
                return

    def _key(self, key: Key) -> None:
        self._focus.use_keyboard(self._now)
        self._dirty = True
        widget = self._find(self._focus.id)
        if widget is not None and (intents := widget.key(key)) is not None:
            self._tell(intents)
        elif widget is not None and widget.takes_text and len(key.name) == 1 and not key.control:
            return
        elif self._layers[-1].scene.key(key):
            self.rebuild()
        elif key.name == "escape":
            self._layers[-1].scene.back()
        elif key.name in self.shortcuts:
            self.shortcuts[key.name]()
        elif target := self._focus.moved(key, self._layers[-1].widgets):
            self.set_focus(target)

    def _write(self, event: Text | Compose) -> None:
        widget = self._find(self._focus.id)
        if widget is not None and widget.takes_text:
            self._tell(widget.write(event))

    def _tell(self, intents: Sequence[Intent]) -> None:
        for intent in intents:
            if intent.kind == "press":
                self.sound("click")
            if self._layers:
                self._layers[-1].scene.handle(intent)
        if intents:
            self.rebuild()
        self._dirty = True

    # -- inside

    @property
    def _over(self) -> Overlay:
        """What lies over the scenes, made when there is something: the first picture does not need it."""
        self._overlay = self._overlay or import_module("game.ui.overlay").Overlay()
        return self._overlay

    def _find(self, id: str) -> Widget | None:
        return self._layers[-1].find(id) if self._layers else None

    def _refresh(self) -> None:
        if not self._stale:
            return
        self._stale = False
        for layer in self._layers:
            layer.build(self.canvas.rect)
        if self._layers:
            self._settle_focus(self._layers[-1])

    def _begin(self, scene: Scene) -> None:
        self._focus = Focus(by_keyboard=self._focus.by_keyboard)
        scene.enter(self)
        self._change_picture()

    def _change_picture(self) -> None:
        if self._drawn and not self.canvas.theme.reduced_motion:
            self._over.fade_from(self.canvas.surface, self._now)
        self.rebuild()

    def _settle_focus(self, top: Layer) -> None:
        order = top.focusable()
        if self._focus.id not in order:
            wanted = top.scene.first_focus()
            self._focus.id = wanted if wanted in order else (order[0] if order else "")
            top.reveal(self._focus.id)
