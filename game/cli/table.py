"""Plain text tables whose columns line up, Han characters included."""

from collections.abc import Sequence

from game.decks.width import columns, padded, wrapped

GAP = "  "


def table(head: Sequence[str], rows: Sequence[Sequence[str]], widest: int = 48) -> list[str]:
    """The lines of a table: head, rule, rows. Cells wider than `widest` columns are wrapped."""
    widths = [min(widest, max(columns(row[at]) for row in (head, *rows))) for at in range(len(head))]
    lines = table_row(head, widths)
    lines.append(GAP.join("─" * width for width in widths))
    for row in rows:
        lines.extend(table_row(row, widths))
    return lines


def table_row(cells: Sequence[str], widths: Sequence[int]) -> list[str]:
    """The lines of one row."""
    stacks = [wrapped(cell, width) for cell, width in zip(cells, widths, strict=True)]
    height = max(len(stack) for stack in stacks)
    return [
        GAP.join(
            padded(stack[at] if at < len(stack) else "", width) for stack, width in zip(stacks, widths, strict=True)
        ).rstrip()
        for at in range(height)
    ]
