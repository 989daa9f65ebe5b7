"""Colour roles of the diorama for one theme: each role is a ramp of three tones, dark, middle and light."""

from dataclasses import dataclass
from pathlib import Path

from game.ui.diorama.documents import DioramaError, did_you_mean, read_document

Colour = tuple[int, int, int]
THEMES = ("light", "dark", "high-contrast")


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """The colour `share` (0 to 1) of the way from the first to the second."""
    return tuple(round(a + (b - a) * share) for a, b in zip(first, second, strict=True))


@dataclass(frozen=True, slots=True)
class DioramaPalette:
    """Colours of one theme by role; `contrast` is how far the dark and light tones lie from the middle (1 = normal)."""

    theme: str
    roles: dict[str, Colour]
    contrast: float
    shade: Colour
    glow: Colour
    unlit: frozenset[str]

    @classmethod
    def load(cls, path: Path, theme: str = "light") -> "DioramaPalette":
        """The theme's colours from palette.yaml; raises DioramaError for an unknown theme or a bad colour."""
        document = read_document(path)
        themes = document.get("themes", {})
        if theme not in themes:
            raise DioramaError(str(path), [f"no theme {theme!r}{did_you_mean(theme, list(themes))}"])
        own = themes[theme]
        base = {role: _colour(path, role, text) for role, text in document["roles"].items()}
        tint, strength = _colour(path, "tint", own["tint"]), own["tint-strength"]
        roles = {role: mix(colour, _multiply(colour, tint), strength) for role, colour in base.items()}
        roles |= {role: _colour(path, role, text) for role, text in own.get("roles", {}).items()}
        shade, glow = _colour(path, "shade", own["shade"]), _colour(path, "glow", own["glow"])
        return cls(theme, roles, own["contrast"], shade, glow, frozenset(own.get("unlit", [])))

    def colour(self, role: str) -> Colour:
        """The middle tone of a role; raises KeyError for a role that the palette does not have."""
        return self.roles[role]

    def tone(self, role: str, light: float) -> Colour:
        """The role's colour under light from 0 (turned away) over 0.5 (the middle tone) to 1 (full)."""
        middle = self.roles[role]
        if role in self.unlit:
            return middle
        away = min(1.0, abs(light - 0.5) * 2) * self.contrast
        if light < 0.5:
            return mix(middle, _multiply(middle, self.shade), min(1.0, away))
        return mix(middle, self.glow, min(1.0, away * 0.30))


def _multiply(first: Colour, second: Colour) -> Colour:
    return tuple(a * b // 255 for a, b in zip(first, second, strict=True))


def _colour(path: Path, role: str, text: object) -> Colour:
    if not isinstance(text, str) or len(text) != 7 or not text.startswith("#"):
        raise DioramaError(str(path), [f"{role}: a colour is written '#rrggbb', not {text!r}"])
    try:
        return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)
    except ValueError as error:
        raise DioramaError(str(path), [f"{role}: a colour is written '#rrggbb', not {text!r}"]) from error
