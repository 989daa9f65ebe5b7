"""The window for the class. It draws a picture that holds nothing private; frozen, it keeps the picture that it has."""

from __future__ import annotations

from collections.abc import Callable

from pygame import FRect

from game.i18n.sessions import worded
from game.session.plan import STAGES
from game.ui.canvas import Canvas, Type
from game.ui.diorama.diorama import Diorama
from game.ui.inputs import Key
from game.ui.motion import Tween
from game.ui.scene import Scene
from game.ui.session.audience import create, debrief, explore, icebreak, inspire, machines, rules
from game.ui.session.audience.jobs import draw_jobs
from game.ui.session.audience.pieces import Ground, View, ground, heading, passage, room_in
from game.ui.session.audience.sums import SUM
from game.ui.session.desk import Desk
from game.ui.session.picture import Picture
from game.ui.session.snapshot import picture_of
from game.ui.session.words import STAGE_ICONS

VIEWS: dict[str, View] = {**icebreak.VIEWS, **inspire.VIEWS, **rules.VIEWS, **explore.VIEWS, **create.VIEWS,
                          **debrief.VIEWS}
AMBIENT = 1 / 12
SLIDE = 0.3


class AudienceScene(Scene):
    """`remote` takes the keys that are pressed in this window; True if it used one. `is_live` says whether it is in a
    window now; a picture that is only shown in small does not move."""

    def __init__(self, desk: Desk, diorama: Diorama | None, remote: Callable[[Key], bool],
                 is_live: Callable[[], bool] = lambda: True) -> None:
        self.desk = desk
        self.is_live = is_live
        self.remote = remote
        self.picture = picture_of(desk)
        self._diorama = diorama
        self._board: tuple = ()
        self._now = 0.0
        self._turned = 0.0
        self._mark: tuple = ()

    @property
    def is_waiting(self) -> bool:
        """Whether the session has not begun, or is over: then the picture is the place with a few words."""
        return self.desk.session.phase != "running" and not self.desk.session.screen.frozen

    def refresh(self) -> None:
        """Takes the present picture, unless the Game Master has frozen the window."""
        screen = self.desk.session.screen
        if screen.frozen and not screen.blank and not self.picture.view.blank:
            return
        fresh = picture_of(self.desk)
        mark = (fresh.view.step, fresh.page, id(fresh.beat), self.desk.why, fresh.view.blank)
        if mark != self._mark:
            self._mark, self._turned = mark, self._now
        self.picture = fresh

    def build(self, area: FRect) -> tuple:
        self.refresh()
        return ()

    def draw(self, canvas: Canvas) -> None:
        picture, place = self.picture, self.desk.place
        if picture.view.blank:
            canvas.surface.fill((0, 0, 0))
            return
        canvas.fill("paper")
        view = self._view()
        layout = ground(canvas.rect, view.side, view.share)
        self._draw_board(canvas, layout, view)
        if view is explore.TABLE and picture.beat is None and not picture.plan.preset.guided:
            draw_jobs(canvas, layout.board, picture.facts.state.round, place)
        if view.paint is rules.paint_rules:
            rules.draw_hint(canvas, layout.board, picture, place)
        if view.paint is debrief.paint_mirror and picture.page == 0:
            debrief.draw_way(canvas, layout.board, picture, place)
        self._draw_head(canvas, layout.head)
        sheet = layout.sheet
        shift = self._shift(canvas)
        if view.side == "left":
            sheet = FRect(sheet.x - sheet.width * shift, sheet.y, sheet.width, sheet.height)
        with canvas.clipped(layout.sheet):
            view.paint(canvas, sheet, picture, place)

    def _view(self) -> View:
        picture = self.picture
        if self.is_waiting:
            return View("left", 0.5, paint_welcome if not picture.is_over else debrief.paint_end)
        if picture.sum is not None:
            return SUM
        if picture.beat is not None and picture.view.stage == "explore":
            return explore.TABLE
        if picture.plan.preset.machines and picture.view.activity in machines.VIEWS:
            return machines.VIEWS[picture.view.activity]
        view = VIEWS[picture.view.activity]
        pulses = len(picture.document.get("pulse", ()))
        if picture.view.activity == "close" and picture.page < pulses:
            return replace_view(view, "left", 0.6)
        if picture.view.activity == "count" and picture.page == 0:
            return replace_view(view, "left", 0.54)
        if picture.view.activity == "order" and picture.view.right_order:
            return replace_view(view, "foot", 0.76)
        return view

    def _shift(self, canvas: Canvas) -> float:
        if canvas.theme.reduced_motion or not self.is_live():
            return 0.0
        return Tween(0.06, 0.0, self._turned, SLIDE).at(self._now)

    def _draw_head(self, canvas: Canvas, rect: FRect) -> None:
        """Stage and place, and how much of the stage's time is left as a bar that nobody has to read."""
        say, view = self.desk.place.say, self.picture.view
        canvas.box(rect, "accent", 0)
        canvas.icon(STAGE_ICONS[view.stage], FRect(rect.x + 30, rect.y + 15, 44, 44), "on-accent")
        canvas.text(worded(say, "stage", view.stage), FRect(rect.x + 92, rect.y, 300, rect.height),
                    Type(32, "on-accent", bold=True, valign="middle", max_lines=1, smallest=20))
        title = FRect(rect.x + 400, rect.y, rect.width - 640, rect.height)
        canvas.text(self.desk.place.words("deck.title"), title,
                    Type(28, "on-accent", align="right", valign="middle", max_lines=1, smallest=19))
        now = STAGES.index(view.stage)
        for number in range(len(STAGES)):
            dot = FRect(rect.right - 200 + number * 36, rect.centery - 8, 28, 16)
            if number <= now:
                canvas.box(dot, "on-accent", 8)
            else:
                canvas.ring(dot, "on-accent", 8, 2)

    def _draw_board(self, canvas: Canvas, layout: Ground, view: View) -> None:
        """The living place, as it stands on the common table."""
        box = canvas.px(layout.board).clip(canvas.surface.get_rect())
        if self._diorama is None or box.width < 60 or box.height < 60:
            return
        zone = self._zone()
        board = (box, view.is_whole, zone if not view.is_whole else "")
        if board != self._board:
            self._board = board
            if view.is_whole:
                self._diorama.resize(box)
            else:
                self._diorama.fill(box, zone)
        game, shown = self.picture.game, self.picture.facts.shown
        activity = {source.zone: shown.activity[number] / 10_000 for number, source in enumerate(game.deck.sources)}
        self._diorama.highlight(zone or None)
        self._diorama.set_state(shown.built, shown.zone_smoke(game), shown.clarity(game), activity)
        self._diorama.draw(canvas.surface, self._now, not canvas.theme.reduced_motion)

    def _zone(self) -> str:
        """The zone that the picture speaks of."""
        picture = self.picture
        panels = picture.document.get("panels", ())
        if picture.view.activity == "story" and picture.page < len(panels):
            return str(panels[picture.page].get("zone") or "")
        if picture.beat is not None and picture.beat.subject:
            return str(self.desk.place.entry(picture.beat.subject).get("zone", ""))
        return ""

    def stirring(self) -> FRect | None:
        if self.picture.view.blank or self._now - self._turned < 2 * SLIDE:
            return None
        view = self._view()
        return ground(self.frame.canvas.rect, view.side, view.share).board

    def tick(self, now: float) -> float | None:
        self._now = now
        if self.picture.view.blank:
            return None
        still = self.frame.canvas.theme.reduced_motion
        if now - self._turned < SLIDE and not still:
            return 1 / 60
        return None if self._diorama is None or still else AMBIENT

    def key(self, key: Key) -> bool:
        return self.remote(key)

    def back(self) -> None:
        """Escape does nothing here: the class's picture is not closed by a slip of the hand."""


def replace_view(view: View, side: str, share: float) -> View:
    """The same picture on another side."""
    return view._replace(side=side, share=share)


def paint_welcome(canvas: Canvas, sheet: FRect, picture: Picture, place) -> None:
    """Before the beginning: the place and what it is."""
    room = heading(canvas, room_in(canvas, sheet), place.words("deck.title"))
    room = passage(canvas, room, place.words("deck.summary"))
    canvas.text(place.say.text("We begin in a moment."), room, Type(27, "ink-soft", smallest=20))
