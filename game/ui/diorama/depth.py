"""What hides what: the back-to-front order of boxes in the isometric view."""

from collections.abc import Sequence

from game.ui.diorama.projection import TILT, Box

_TOUCH = 1e-4


def is_in_front(box: Box, other: Box) -> bool:
    """Whether a plane across one axis separates the boxes with `box` on the viewer's side."""
    return (
        box[0] >= other[3] - _TOUCH or box[1] >= other[4] - _TOUCH or box[2] >= other[5] - _TOUCH
    )


def meet_on_screen(box: Box, other: Box) -> bool:
    """Whether the projections of two boxes overlap (three separating axes of their hexagons)."""
    return (
        box[0] - box[4] < other[3] - other[1]
        and other[0] - other[4] < box[3] - box[1]
        and box[0] - TILT * box[5] < other[3] - TILT * other[2]
        and other[0] - TILT * other[5] < box[3] - TILT * box[2]
        and box[1] - TILT * box[5] < other[4] - TILT * other[2]
        and other[1] - TILT * other[5] < box[4] - TILT * box[2]
    )


def back_to_front(boxes: Sequence[Box]) -> list[int]:
    """Indices of the boxes in painting order; boxes that run into each other keep the order they came in."""
    behind: list[list[int]] = [[] for _ in boxes]
    active: list[int] = []
    for index in sorted(range(len(boxes)), key=lambda each: boxes[each][0] - boxes[each][4]):
        left = boxes[index][0] - boxes[index][4]
        active = [other for other in active if boxes[other][3] - boxes[other][1] > left]
        for other in active:
            _note_pair(boxes, min(index, other), max(index, other), behind)
        active.append(index)
    return _visit_all(behind)


def centre_depth(box: Box) -> float:
    """How near the viewer the middle of the box is: a starting order that is right for small things."""
    return box[0] + box[3] + box[1] + box[4] + (box[2] + box[5]) * 0.5


def _note_pair(boxes: Sequence[Box], first: int, second: int, behind: list[list[int]]) -> None:
    if not meet_on_screen(boxes[first], boxes[second]):
        return
    if is_in_front(boxes[second], boxes[first]) or not is_in_front(boxes[first], boxes[second]):
        behind[second].append(first)
    else:
        behind[first].append(second)


def _visit_all(behind: list[list[int]]) -> list[int]:
    order: list[int] = []
    seen = [False] * len(behind)
    for start in range(len(behind)):
        stack = [(start, False)]
        while stack:
            index, is_done = stack.pop()
            if is_done:
                order.append(index)
            elif not seen[index]:
                seen[index] = True
                stack.append((index, True))
                stack.extend((other, False) for other in sorted(behind[index], reverse=True))
    return order
