"""Which emits more? The ice-breaker's order and how near a table came to it."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any, NamedTuple


class OrderScore(NamedTuple):
    """`right` of all `pairs` stand the right way round; `placed` things stand in their own place."""

    right: int
    pairs: int
    placed: int


def items(document: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """The things to put in order, by their ids: decks list them from least to most, which would give the answer away.
    None where it has no footprint."""
    footprint = document.get("footprint")
    return sorted(footprint["items"], key=lambda item: item["id"]) if footprint else ()


def ordered_ids(document: Mapping[str, Any]) -> tuple[str, ...]:
    """The right order, least first; things that emit the same by their ids."""
    return tuple(item["id"] for item in sorted(items(document), key=lambda item: item["value"]))


def scored(document: Mapping[str, Any], ids: Sequence[str]) -> OrderScore:
    """How good an order is. Two things that emit the same are right either way."""
    values = {item["id"]: item["value"] for item in items(document)}
    pairs = [(values[low], values[high]) for low, high in combinations(ids, 2)]
    ranked = sorted(values[each] for each in ids)
    placed = sum(values[each] == value for each, value in zip(ids, ranked, strict=True))
    return OrderScore(sum(low <= high for low, high in pairs), len(pairs), placed)
