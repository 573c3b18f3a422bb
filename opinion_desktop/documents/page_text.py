"""The text of one page and where it stands: search in it, quote from it, select in it.

Pure values and rules; `pages.py` reads them from a PDF. Boxes are ten-thousandths of the
page's width and height as it is shown, from its upper left corner.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from opinion_desktop.domain.anchors import Box
from opinion_desktop.domain.guessing import FOLDING

NO_BOX: Box = (0, 0, 0, 0)
"""Of a space or line end that stands nowhere on the page."""

Point = tuple[int, int]
"""A place on a page, in ten-thousandths of its width and height."""

NEEDLE_CHARACTERS = 200


@dataclass(kw_only=True)
class Line:
    """Characters that stand beside each other: where, and their places in the text."""

    box: Box
    places: list[int]


@dataclass(frozen=True, kw_only=True)
class PageText:
    """The characters of a page in reading order, one box each.

    `is_picture` says that the page has no text: a scan, whose words cannot be searched.
    `is_cut` says that the page had more characters than are kept.
    """

    page: int
    text: str
    boxes: tuple[Box, ...]
    is_picture: bool
    is_cut: bool = False

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the page; a drag asks for them at each move of the mouse."""
        return tuple(_lines(self.boxes))


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A place where the searched words stand: characters start to end of page `page`."""

    page: int
    start: int
    end: int
    boxes: tuple[Box, ...]


def matches(text: str, needle: str) -> Iterator[tuple[int, int]]:
    """Find words without regard to case, accents, line ends and hyphens.

    Args:
        text: of a page.
        needle: what is searched; its first 200 characters count.

    Yields:
        Start and end of each place in `text`, from the first to the last, not overlapping.
    """
    words = needle[:NEEDLE_CHARACTERS].translate(FOLDING).split()
    if not any(word.strip("-") for word in words):
        return
    # A soft hyphen is folded away, and it may have been a real one: so hyphens are optional.
    pattern = r"\s+".join(re.escape(word).replace(r"\-", "-?") for word in words)
    starts: list[int] = []
    for match in re.finditer(pattern, text.translate(FOLDING)):
        if not starts:
            starts = _folded_starts(text)
        yield _origin(starts, match.start()), _origin(starts, match.end() - 1) + 1


def _folded_starts(text: str) -> list[int]:
    """Say where each character begins once all are folded; one entry a character."""
    return list(accumulate((len(FOLDING[ord(char)]) for char in text), initial=0))[:-1]


def _origin(starts: list[int], folded: int) -> int:
    """Find the character that a folded place came from (the last that begins there)."""
    low, high = 0, len(starts)
    while low < high:
        middle = (low + high) // 2
        if starts[middle] <= folded:
            low = middle + 1
        else:
            high = middle
    return low - 1


def quote_boxes(page_text: PageText, start: int, end: int) -> tuple[Box, ...]:
    """Say where a quotation stands: one box a line.

    Args:
        page_text: of the page.
        start: first character, from 0.
        end: the one after the last; places outside of the text are left out.

    Returns:
        Boxes from the first line to the last; empty for spaces alone.
    """
    return merged(page_text.boxes[max(0, start) : max(0, end)])


def merged(boxes: Sequence[Box]) -> tuple[Box, ...]:
    """Join the boxes of characters that stand on one line.

    Args:
        boxes: in reading order; NO_BOX among them is skipped.

    Returns:
        One box a line, in reading order.
    """
    return tuple(line.box for line in _lines(boxes))


def _lines(boxes: Sequence[Box]) -> list[Line]:
    lines: list[Line] = []
    for place, box in enumerate(boxes):
        if box[2] <= box[0] or box[3] <= box[1]:
            continue
        if lines and _continues(lines[-1].box, box):
            line = lines[-1].box
            lines[-1].places.append(place)
            lines[-1].box = (
                min(line[0], box[0]),
                min(line[1], box[1]),
                max(line[2], box[2]),
                max(line[3], box[3]),
            )
        else:
            lines.append(Line(box=box, places=[place]))
    return lines


def _continues(line: Box, box: Box) -> bool:
    """Whether a character stands on the line so far, also where the script runs leftwards."""
    middle = (box[1] + box[3]) / 2
    overlaps = line[1] <= middle <= line[3]
    # A column further right begins beyond a gap of several letters: not the same line.
    gap = max(box[0] - line[2], line[0] - box[2])
    return overlaps and gap <= 3 * (box[3] - box[1])


def words_between(page_text: PageText, one: Point, other: Point) -> tuple[int, int]:
    """Select as any text is selected: from where a drag began to where it ended.

    All words between the two stand in the selection, whole lines too; a word of which a part
    was dragged over is taken whole.

    Args:
        page_text: of the page.
        one: where the drag began, in ten-thousandths of width and height of the page.
        other: where it ended; it may stand before the beginning.

    Returns:
        Start and end for `quote_boxes` and for slicing the text; (0, 0) if no line was touched.
    """
    left, right = sorted((one[0], other[0]))
    top, bottom = sorted((one[1], other[1]))
    if not any(
        box[0] <= right and left <= box[2] and box[1] <= bottom and top <= box[3]
        for box in (line.box for line in page_text.lines)
    ):
        return (0, 0)
    text = page_text.text
    start, end = sorted(_caret(page_text, point) for point in (one, other))
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return (0, 0)
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return (start, end)


def _caret(page_text: PageText, point: Point) -> int:
    """Find the place between two characters that is nearest to a point: its line comes first."""
    x, y = point
    line = min(
        page_text.lines,
        key=lambda line: (
            max(line.box[1] - y, y - line.box[3], 0),
            max(line.box[0] - x, x - line.box[2], 0),
        ),
    )
    place = min(
        line.places,
        key=lambda place: max(page_text.boxes[place][0] - x, x - page_text.boxes[place][2], 0),
    )
    box = page_text.boxes[place]
    return place + (2 * x > box[0] + box[2])
