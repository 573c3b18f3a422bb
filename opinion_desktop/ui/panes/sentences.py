"""Where sentences and words begin and end in the text of a page, and how keys choose them.

Pure rules over a text; places are counted in characters from its start.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

Span = tuple[int, int]
"""First character and the one after the last."""

FULL_LINE = 0.7  # a line shorter than this part of the longest does not run on into the next
_WORD = re.compile(r"\S+")
_LINE = re.compile(r"[^\r\n]*")
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*$")
# A name, a title or a number may end with a dot without ending the sentence.
_SHORT = re.compile(
    r"^\W*(?:[A-Z]|[A-Za-z]\.[A-Za-z]|Dr|Mr|Mrs|Ms|St|Ste|Prof|No|nos?|vs|p|pp|fig)\.$"
)


def words(text: str) -> list[Span]:
    """Find what stands between spaces."""
    return [match.span() for match in _WORD.finditer(text)]


def sentences(text: str) -> list[Span]:
    """Find the sentences of a page; a heading or a line of an address is one too.

    A PDF has no paragraphs, only lines.  A line that is much shorter than the longest ends
    what is said, as the last line of a paragraph and the lines of an address do.

    Args:
        text: of a page, with line ends.

    Returns:
        The sentences from the first to the last, without the spaces around them.
    """
    lines = [match.span() for match in _LINE.finditer(text) if match.group().strip()]
    longest = max((end - start for start, end in lines), default=0)
    found: list[Span] = []
    begun = -1
    for start, end in lines:
        inside = [(start + a, start + b) for a, b in words(text[start:end])]
        for place, (first, last) in enumerate(inside):
            begun = first if begun < 0 else begun
            is_last = place + 1 == len(inside)
            word = text[first:last]
            stops = bool(_STOP.search(word)) and not (_SHORT.match(word) and not is_last)
            if stops or (is_last and end - start < FULL_LINE * longest):
                found.append((begun, last))
                begun = -1
    if begun >= 0:
        found.append((begun, lines[-1][0] + len(text[slice(*lines[-1])].rstrip())))
    return found


def moved(chosen: Span, units: Sequence[Span], by: int) -> Span | None:
    """Choose the next sentence or word, or the one before.

    Args:
        chosen: what is chosen now.
        units: all sentences, or all words, of the page.
        by: 1 or -1.

    Returns:
        Another one; None beyond the ends of the page.  From several words it goes to the
        first or last of them.
    """
    start, end = chosen
    inside = [unit for unit in units if start <= unit[0] and unit[1] <= end]
    if len(inside) > 1:
        return inside[0] if by > 0 else inside[-1]
    if by > 0:
        return next((unit for unit in units if unit[0] >= end), None)
    return next((unit for unit in reversed(units) if unit[0] < start), None)


def extended(chosen: Span, units: Sequence[Span], by: int) -> Span:
    """Let the end of what is chosen go on by a sentence or word, or come back.

    Args:
        chosen: what is chosen now.
        units: all sentences, or all words, of the page.
        by: 1 or -1.
    """
    start, end = chosen
    if by > 0:
        return start, next((unit[1] for unit in units if unit[1] > end), end)
    return start, next((unit[1] for unit in reversed(units) if start < unit[1] < end), end)
