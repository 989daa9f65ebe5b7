"""A question has no right answer, or several.

Number Detectives and knowledge questions of the pulse mark exactly one option with `right: true`. The other questions
of the pulse ask what somebody thinks; nothing is right or wrong there.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import ERROR, N_, Message, Problem

CODES: Mapping[str, Message] = MappingProxyType({
    "right-answers": Message(ERROR, N_("{count} options are marked as right; it must be exactly one.")),
    "no-right-or-wrong": Message(ERROR, N_("A question about opinion has no right option.")),
})


def check(subject: Subject) -> Iterator[Problem]:
    """Problems with the options of questions."""
    for path, question in subject.draft.entries("detectives", "pulse"):
        right = sum(option.right for option in question.options)
        opinion = getattr(question, "kind", "knowledge") != "knowledge"
        if opinion and right:
            yield subject.problem((*path, "options"), "no-right-or-wrong", CODES["no-right-or-wrong"])
        elif not opinion and right != 1:
            yield subject.problem((*path, "options"), "right-answers", CODES["right-answers"], count=right)
