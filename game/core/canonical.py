"""One spelling for equal values, so that a digest of a deck, a state or a replay means the same everywhere."""

import hashlib
import json
from dataclasses import fields, is_dataclass
from typing import Any


def plain(value: Any) -> Any:
    """The value as JSON types. Tuples become lists, sets sorted lists, dataclasses and named tuples their fields."""
    if isinstance(value, bool | int | str) or value is None:
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    if isinstance(value, dict) or hasattr(value, "items"):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(plain(entry) for entry in value)
    if isinstance(value, list | tuple):
        return [plain(entry) for entry in value]
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"no canonical form for {type(value).__name__}")


def canonical(value: Any) -> bytes:
    """UTF-8 JSON with sorted keys and no spaces. Raises TypeError for values that have no canonical form."""
    text = json.dumps(plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def digest(value: Any) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the canonical bytes."""
    return hashlib.sha256(canonical(value)).hexdigest()[:16]
