"""How a verb, condition or ability describes its parameters: loader, checks, schema and manual read these."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter.

    `kind` is one of: int, source, meter, tag, tags, card, who, scope, flag, effects, conditions, condition, options.
    A parameter without a default is required. `low` and `high` bound whole numbers.
    """

    name: str
    kind: str
    doc: str
    default: Any = None
    required: bool = True
    low: int | None = None
    high: int | None = None


def optional(name: str, kind: str, doc: str, default: Any, low: int | None = None, high: int | None = None) -> Param:
    """A parameter that may be left out."""
    return Param(name, kind, doc, default, False, low, high)


def filled(params: tuple[Param, ...], given: Mapping[str, Any]) -> dict[str, Any]:
    """The given parameters with the defaults of those left out."""
    return {param.name: given.get(param.name, param.default) for param in params}
