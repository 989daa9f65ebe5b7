"""The living picture of a place, for those who keep one of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.diorama import Diorama, DioramaError
from game.ui.place import Place

if TYPE_CHECKING:
    from game.ui.app import App


def living_picture(app: App, place: Place) -> Diorama | None:
    """A diorama of the place in the present look; None where it has none, or, with a notice, where it is no good."""
    path = place.map_path
    if path is None:
        return None
    try:
        return app.dioramas.fresh(path, app.settings.theme)
    except DioramaError:
        app.frame.notify(app.say.text("The picture of this place cannot be shown."), "warning", "warn")
        return None
