"""The picture of the place on a table: fitted into its part of the window, kept up to date, brought to life."""

from __future__ import annotations

from pygame import FRect, Rect, Surface

from game.rules.game import Game
from game.ui.beats import Shown
from game.ui.canvas import Canvas
from game.ui.diorama.diorama import Diorama

CHIPS = 34
ASIDE = 110.0  # so that the joint project lies over sky and not over the place


class Board:
    """Draws a diorama; without one (`diorama` None) only the ground of the window."""

    def __init__(self, diorama: Diorama | None) -> None:
        self.diorama = diorama
        self._box = Rect(0, 0, 0, 0)
        self._portraits: dict[tuple[str, tuple[int, int]], Surface | None] = {}

    def lay(self, canvas: Canvas, rect: FRect, game: Game, shown: Shown) -> None:
        """Fits the picture into `rect` and brings it up to date with the numbers that are shown."""
        if self.diorama is None:
            return
        box = canvas.px(rect)
        if box != self._box:
            self.diorama.resize(box, canvas.length(CHIPS), canvas.length(ASIDE))
            self._box = box
        activity = {source.zone: shown.activity[number] / 10_000 for number, source in enumerate(game.deck.sources)}
        self.diorama.set_state(shown.built, shown.zone_smoke(game), shown.clarity(game), activity)

    def draw(self, canvas: Canvas, now: float) -> None:
        """Paints the window's ground and the picture at the time `now`, in seconds."""
        if self.diorama is None:
            canvas.fill("paper")
            return
        canvas.fill_around(self._box, "paper")
        took_time = self.diorama.draw(canvas.surface, now, not canvas.theme.reduced_motion, is_patient=True)
        canvas.is_busy = canvas.is_busy or took_time

    def stirs(self, canvas: Canvas) -> bool:
        """Whether anything on the picture moves by itself."""
        return self.diorama is not None and not canvas.theme.reduced_motion

    def zone_at(self, canvas: Canvas, at: tuple[float, float]) -> str:
        """The zone at a place in logical units; empty if there is none."""
        if self.diorama is None:
            return ""
        return self.diorama.zone_at((at[0] * canvas.scale, at[1] * canvas.scale)) or ""

    def portrait(self, card: str, size: tuple[int, int]) -> Surface | None:
        """What a card would put here, premultiplied; None if it can be shown nowhere."""
        if self.diorama is None:
            return None
        key = (card, size)
        if key not in self._portraits:
            self._portraits[key] = self.diorama.portrait(card, size)
        return self._portraits[key]

    def prepare(self, canvas: Canvas, zone: str, card: str, art: FRect) -> bool:
        """Makes one of the pictures that a beat will need: the glow of its zone, or the portrait of its card, as large
        as `art`; empty for none. False if they are there already."""
        if self.diorama is None or self._box.width == 0:
            return False
        if zone and self.diorama.prepare_glow(zone):
            return True
        size = canvas.px(art).size
        if not card or (card, size) in self._portraits:
            return False
        self.portrait(card, size)
        return True

    def point_at(self, zone: str) -> None:
        """Lets one zone glow, or none."""
        if self.diorama is not None:
            self.diorama.highlight(zone or None)
