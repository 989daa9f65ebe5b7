"""All verbs of the cockpit by name. A new one is an entry of the module that it belongs to."""

from collections.abc import Mapping
from types import MappingProxyType

from game.session import coaching, conducting, making, opening, playing
from game.session.verb import Verb

VERBS: Mapping[str, Verb] = MappingProxyType(
    {**conducting.VERBS, **opening.VERBS, **coaching.VERBS, **playing.VERBS, **making.VERBS}
)
