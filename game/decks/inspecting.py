"""From a deck's files to its problems and, if none is an error, the deck."""

from collections.abc import Iterable

from game.decks.building import build_deck
from game.decks.checks import run_checks
from game.decks.checks.subject import Subject, Surroundings
from game.decks.coverage import parse_coverage
from game.decks.document import read_document
from game.decks.evidence import Evidence
from game.decks.loaded import Inspection, LoadedDeck
from game.decks.problem import ERROR, Problem
from game.decks.shape import Draft, read_draft
from game.decks.translation import read_catalogue


def inspect(evidence: Evidence) -> Inspection:
    """Reads, checks and builds a deck. Never raises for what an author may have written."""
    document, problems = read_document(evidence.files)
    if not document.values:
        return Inspection(in_order(problems), None)
    draft, faults = read_draft(document)
    if not document.is_whole:
        return Inspection(in_order([*problems, *(fault for fault in faults if not is_of_whole(fault))]), None)
    problems += faults
    problems += run_checks(Subject(draft, surroundings(evidence)))
    sound = draft.deck is not None and all(found.level != ERROR for found in problems)
    return Inspection(in_order(problems), loaded_deck(draft, evidence) if sound else None)


def is_of_whole(fault: Problem) -> bool:
    """True for a key that no file of the deck has: one that could not be read may hold it."""
    return fault.code == "missing-key" and (fault.line, fault.column) == (1, 1)


def surroundings(evidence: Evidence) -> Surroundings:
    """Coverage, icons and catalogues, parsed."""
    coverage = parse_coverage(evidence.coverage) if evidence.coverage is not None else None
    catalogues = {locale: read_catalogue(path) if path else None for locale, path in evidence.catalogues.items()}
    return Surroundings(coverage, evidence.icons, catalogues)


def loaded_deck(draft: Draft, evidence: Evidence) -> LoadedDeck:
    """The deck of a draft without errors."""
    document = draft.document
    return LoadedDeck(
        deck=build_deck(draft),
        texts={text.context: text.text for text in draft.texts},
        document=document.values,
        places=document.value_places,
        folder=str(evidence.files.folder),
        language=document.values["language"],
    )


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems as one reads the files, each once."""
    return tuple(sorted({found.order: found for found in problems}.values(), key=lambda found: found.order))
