"""What a lint rule gets to see: the draft of a deck and what lies around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from game.decks.coverage import Coverage
from game.decks.models.deck import DeckDocument
from game.decks.place import Path, Place
from game.decks.problem import Message, Problem, problem
from game.decks.shape import Draft
from game.decks.translation import Catalogue


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What checks need beside the deck. `coverage` and `icons` are None when nothing is known about them."""

    coverage: Coverage | None = None
    icons: frozenset[str] | None = None
    catalogues: Mapping[str, Catalogue | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Subject:
    """A draft under inspection. Rules about the whole stay silent while `whole` is None: a part is not readable yet."""

    draft: Draft
    around: Surroundings

    @property
    def whole(self) -> DeckDocument | None:
        """The document as models, if every part of it is valid."""
        return self.draft.deck

    def place(self, path: Path) -> Place:
        """Where the value at the path stands."""
        return self.draft.document.place(path)

    def problem(self, path: Path, code: str, message: Message, near: str = "", /, **params: Any) -> Problem:
        """A problem with the value at the path."""
        return problem(self.place(path), code, message, near, **params)
