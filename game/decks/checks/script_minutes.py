"""The Game Master's script does not fill its stage.

For each length the minutes of a stage's steps add up to the stage's share: 60 minutes are 6 + 9 + 24 + 9 + 12,
90 minutes 9 + 13 + 36 + 14 + 18, 120 minutes 12 + 18 + 48 + 18 + 24. The debrief never has less than 10.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.decks.checks.subject import Subject
from game.decks.problem import ERROR, N_, WARNING, Message, Problem

CODES: Mapping[str, Message] = MappingProxyType({
    "no-script": Message(WARNING, N_("The stage “{stage}” has no step in the script.")),
    "script-minutes": Message(
        WARNING, N_("The steps of “{stage}” fill {count} of {planned} minutes in a session of {length}.")
    ),
    "short-debrief": Message(ERROR, N_("The debrief has {count} minutes in a session of {length}; the least is 10.")),
})
STAGES: Mapping[str, tuple[int, int, int]] = MappingProxyType({
    "ice-break": (6, 9, 12),
    "inspire": (9, 13, 18),
    "explore": (24, 36, 48),
    "create": (9, 14, 18),
    "debrief": (12, 18, 24),
})
LENGTHS = (60, 90, 120)
LEAST_DEBRIEF = 10


def check(subject: Subject) -> Iterator[Problem]:
    """Problems with the minutes of each stage and length."""
    if subject.whole is None:
        return
    for stage, plans in STAGES.items():
        steps = [(path, step.minutes) for path, step in subject.draft.entries("script") if step.stage == stage]
        if not steps:
            yield subject.problem(("script",), "no-script", CODES["no-script"], stage=stage)
            continue
        path = (*steps[0][0], "minutes")
        for at, (length, planned) in enumerate(zip(LENGTHS, plans, strict=True)):
            count = sum((minutes.short, minutes.middle, minutes.long)[at] for _, minutes in steps)
            if stage == "debrief" and count < LEAST_DEBRIEF:
                yield subject.problem(path, "short-debrief", CODES["short-debrief"], count=count, length=length)
            elif count != planned:
                params = {"stage": stage, "count": count, "planned": planned, "length": length}
                yield subject.problem(path, "script-minutes", CODES["script-minutes"], **params)
