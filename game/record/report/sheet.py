"""The numbers of a report as CSV: one number a line, with what it is about."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from game.record.report.story import Story
from game.rules.state import POINT
from game.session.clock import stage_times
from game.session.footprint import scored
from game.session.pulse import changes

HEAD = ("what", "of", "when", "value", "unit")
BYTE_ORDER_MARK = "\ufeff"

Row = tuple[str, str, str, object, str]


def sheet(story: Story) -> str:
    """The CSV text, marked as UTF-8 for spreadsheets. What and unit are codes, so that files can be put together."""
    return written(HEAD, rows(story))


def written(head: Iterable[str], lines: Iterable[Iterable[object]]) -> str:
    """Lines as CSV text."""
    buffer = StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows([safe(cell) for cell in line] for line in lines)
    return BYTE_ORDER_MARK + buffer.getvalue()


def safe(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    return "'" + cell if isinstance(cell, str) and cell[:1] in ("=", "+", "-", "@") else cell


def rows(story: Story) -> Iterator[Row]:
    """Everything that is a number."""
    yield from game_rows(story)
    session, records = story.session, story.session.records
    for stage in stage_times(session):
        yield "stage", stage.stage, "planned", round(stage.planned / 60, 1), "min"
        yield "stage", stage.stage, "spent", round(stage.spent / 60, 1), "min"
    for change in changes(session):
        for when, share in (("before", change.before), ("after", change.after)):
            if share:
                yield "pulse", change.id, when, share.yes, change.means
                yield "pulse", change.id, when, share.of, "answers"
    for when, asked in records.pulse.items():
        for item, counts in asked.items():
            for place, count in enumerate(counts, start=1):
                yield "pulse-option", f"{item}/{place}", when, count, "answers"
    for seat, ids in sorted(records.orders.items()):
        yield "order", story.team(seat), "", scored(session.plan.document, ids).right, "pairs"
    for seat, draft in sorted(records.cards.items()):
        yield "card", story.team(seat), "", draft["name"], ""
    for seat, (result, total) in sorted(records.outcomes.items()):
        yield "outcome", story.team(seat), "step", result, "step"
        yield "outcome", story.team(seat), "total", total, "points"
    for (seat, _), pledge in sorted(records.pledges.items()):
        yield "pledge", story.team(seat), pledge["by"], f"{pledge['who']}: {pledge['what']}", ""


def game_rows(story: Story) -> Iterator[Row]:
    """The game: totals and output by round, result, stars, what was built."""
    state, game = story.state, story.session.plan.game
    for number, (total, output) in enumerate(zip(state.totals, state.outputs, strict=True)):
        yield "total", game.deck.id, f"round {number}", total / POINT, "points"
        yield "output", game.deck.id, f"round {number}", output / POINT, "points"
        yield "promised", game.deck.id, f"round {number}", game.path[number] / POINT, "points"
    if state.over:
        yield "result", game.deck.id, "end", state.result, "step"
    over = story.over()
    for seat, stars in enumerate(over.params["stars"] if over else ()):
        yield "stars", story.team(seat), "end", stars, "stars"
    for card, seat in state.built:
        yield "built", card, "", story.team(seat), ""
    for turn in story.turns:
        yield "chance", f"action {turn.at}", f"round {turn.round}", round(turn.after - turn.before, 3), "share"
