"""The text of one page and where it stands: search in it, quote from it, select in it.

Pure values and rules; `pages.py` reads them from a PDF. Boxes are ten-thousandths of the
page's width and height as it is shown, from its upper left corner.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from opinion_desktop.domain.anchors import Box
from opinion_desktop.domain.guessing import FOLDING

NO_BOX: Box = (0, 0, 0, 0)
"""Of a space or line end that stands nowhere on the page."""

NEEDLE_CHARACTERS = 200


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


def merged(boxes: tuple[Box, ...]) -> tuple[Box, ...]:
    """Join the boxes of characters that stand on one line.

    Args:
        boxes: in reading order; NO_BOX among them is skipped.

    Returns:
        One box a line, in reading order.
    """
    lines: list[Box] = []
    for box in boxes:
        if box[2] <= box[0] or box[3] <= box[1]:
            continue
        if lines and _continues(lines[-1], box):
            line = lines[-1]
            lines[-1] = (
                min(line[0], box[0]),
                min(line[1], box[1]),
                max(line[2], box[2]),
                max(line[3], box[3]),
            )
        else:
            lines.append(box)
    return tuple(lines)


def _continues(line: Box, box: Box) -> bool:
    """Whether a character stands on the line so far, also where the script runs leftwards."""
    middle = (box[1] + box[3]) / 2
    overlaps = line[1] <= middle <= line[3]
    # A column further right begins beyond a gap of several letters: not the same line.
    gap = max(box[0] - line[2], line[0] - box[2])
    return overlaps and gap <= 3 * (box[3] - box[1])


def words_in(page_text: PageText, box: Box) -> tuple[int, int]:
    """Select by a rectangle: the whole words from the first to the last inside it.

    Args:
        page_text: of the page.
        box: the rectangle; its corners may be given in any order.

    Returns:
        Start and end for `quote_boxes` and for slicing the text; (0, 0) if no character's
        middle lies inside.
    """
    left, right = sorted((box[0], box[2]))
    top, bottom = sorted((box[1], box[3]))
    inside = [
        place
        for place, (x1, y1, x2, y2) in enumerate(page_text.boxes)
        if x2 > x1
        and left * 2 <= x1 + x2 <= right * 2
        and top * 2 <= y1 + y2 <= bottom * 2
        and not page_text.text[place].isspace()
    ]
    if not inside:
        return (0, 0)
    start, end = inside[0], inside[-1] + 1
    while start > 0 and not page_text.text[start - 1].isspace():
        start -= 1
    while end < len(page_text.text) and not page_text.text[end].isspace():
        end += 1
    return (start, end)
