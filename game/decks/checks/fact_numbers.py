"""A number does not agree with the ledger.

The `printed` quotation of a fact must be able to mean its `value` (万 and 亿, percent signs and thousands separators
are understood), a derived fact must be what its sum gives, and a number of two digits or more in the text of a card
must be one of the facts that the card names as its basis. The claim of a Number Detective may be wrong: it should be.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.models.ledger import Fact
from game.decks.numerals import Printed, arabic_numbers, can_mean, near, worked_out
from game.decks.place import Path
from game.decks.problem import ERROR, N_, WARNING, Message, Problem

CODES: Mapping[str, Message] = MappingProxyType({
    "printed-mismatch": Message(ERROR, N_("“{printed}” cannot mean {value}.")),
    "derived-mismatch": Message(ERROR, N_("The sum gives {sum}, but the value is {value}.")),
    "fact-mismatch": Message(WARNING, N_("“{number}” is none of the facts that this card rests on ({facts}).")),
})
SMALL = 10
SUM_TOLERANCE = 0.02


def check(subject: Subject) -> Iterator[Problem]:
    """Problems with numbers of the ledger, and with numbers that lean on it."""
    facts: dict[str, Fact] = {}
    for path, fact in subject.draft.entries("facts"):
        facts[fact.id] = fact
        yield from ledger_problems(subject, path, fact)
    for path, card in subject.draft.entries("measures", "growth", "joint", "events"):
        if card.basis and card.basis.facts:
            yield from claims(subject, (*path, "text"), card.text, card.basis.facts, facts)


def ledger_problems(subject: Subject, path: Path, fact: Fact) -> Iterator[Problem]:
    """Whether a fact's quotation and sum agree with its value."""
    if fact.printed and not agrees(fact.printed, fact.value):
        params = {"printed": fact.printed, "value": fact.value}
        yield subject.problem((*path, "printed"), "printed-mismatch", CODES["printed-mismatch"], **params)
    result = worked_out(fact.derived.how) if fact.derived else None
    if result is not None and isinstance(fact.value, int | float) and not near(result, fact.value, SUM_TOLERANCE):
        params = {"sum": f"{result:g}", "value": fact.value}
        yield subject.problem((*path, "derived"), "derived-mismatch", CODES["derived-mismatch"], **params)


def agrees(printed: str, value: float | str) -> bool:
    """Whether the quotation can mean the value; of a value in words, such as a date, each number must be there."""
    if isinstance(value, str):
        wanted = [number.meanings[0] for number in arabic_numbers(value)]
        return all(can_mean(printed, number) in (True, None) for number in wanted)
    return can_mean(printed, value) in (True, None)


def claims(
    subject: Subject, path: Path, text: str, names: Iterable[str], facts: Mapping[str, Fact]
) -> Iterator[Problem]:
    """A warning for each number in a card's text that none of its facts has."""
    known = [facts[name] for name in names if name in facts]
    for number in arabic_numbers(text):
        telling = number.scaled or number.meanings[0] >= SMALL
        if telling and not any(is_number_of(number, fact) for fact in known):
            params = {"number": number.text, "facts": ", ".join(names)}
            yield subject.problem(path, "fact-mismatch", CODES["fact-mismatch"], **params)


def is_number_of(number: Printed, fact: Fact) -> bool:
    """Whether a number can be the fact's value, a number of its quotation, or its year."""
    if fact.year in number.meanings:
        return True
    if isinstance(fact.value, str):
        return number.text in fact.value
    quoted = [meaning for printed in arabic_numbers(fact.printed or "") for meaning in printed.meanings]
    return any(number.can_mean(value) for value in (fact.value, *quoted))
