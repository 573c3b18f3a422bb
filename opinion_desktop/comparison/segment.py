"""Text to sentence-like units with exact offsets, each under the heading it stands under."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
LEAD = re.compile(r"\s*(?:[-*•–‣▪]\s*|\(?\d{1,2}[.)]\s+(?=\S)|[a-z]\)\s+)?")
LABEL = re.compile(r"([A-ZÀ-Ý][\w/ ]{0,18}|[A-Z/]{2,8}) ?:\s+(?=\S)")
SENTENCE_END = re.compile(r"(?<!\b[A-Z])[.!?]+(?=\s+[\"'“«(A-Z0-9À-Ý]|\s*$)|;(?=\s|$)")
ABBREVIATED = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|Prof|St|vs|approx|e\.g|i\.e|cf|No|Fig|resp|env|M|Mme|Mlle|Dre|fig|ca|max|min)\.$"
)
SAYS_SOMETHING = re.compile(
    r"\b(?:is|are|was|stop|avoid|no|not|start|continue|est|pas|sans|aucune?|arr[eê]t\w*|[eé]viter)\b",
    re.IGNORECASE,
)
LISTED = re.compile(r"\s*[a-z]\)\s")
LONGEST = 1_000  # letters of a unit; what runs on for longer is no sentence, and costs its square
WRAPPED = 30  # letters; a shorter line was ended by its writer
WORD = re.compile(r"\w{2}")


@dataclass(frozen=True)
class Piece:
    """One unit: [start, end) in the text, trimmed, and the heading over it in lower case."""

    start: int
    end: int
    heading: str


def _is_heading(body: str, *, at_margin: bool) -> bool:
    """Tell a heading ("Plan:", "FOLLOW-UP") from a short statement ("Stop naproxen")."""
    words, stripped = body.split(), body.strip()
    if stripped.endswith(":"):
        return len(words) <= 6
    if len(words) > 4 or stripped[-1] in ".;,!?" or any(letter.isdigit() for letter in body):
        return False
    if SAYS_SOMETHING.search(body):
        return stripped.isupper() and len(words) == 1
    short = len(words) <= 3 and at_margin and stripped[:1].isupper()
    return stripped.isupper() or stripped.istitle() or short


def _joined_lines(text: str) -> list[tuple[int, int]]:
    """Join lines that were only wrapped: the next one goes on in lower case, without a gap."""
    lines: list[tuple[int, int]] = []
    for match in LINE.finditer(text):
        start, end = match.span()
        if lines:
            before, gap = text[lines[-1][0] : lines[-1][1]].rstrip(), text[lines[-1][1] : start]
            goes_on = text[start:end].lstrip()[:1].islower() and not LISTED.match(text, start)
            open_end = before[-1:].isalnum() or before[-1:] in ",-("
            if goes_on and open_end and len(before) >= WRAPPED and gap in {"\n", "\r\n"}:
                lines[-1] = (lines[-1][0], end)
                continue
        lines.append((start, end))
    return lines


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut [start, end) into trimmed sentences; a dot after "Dr" ends none."""
    found: list[tuple[int, int]] = []
    begin = start
    for mark in [*(m.end() + start for m in SENTENCE_END.finditer(text[start:end])), end]:
        piece = text[begin:mark]
        if mark < end and ABBREVIATED.search(piece):
            continue
        found += _shorter(text, begin, mark)
        begin = mark
    return found


def _shorter(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Trim a sentence, and cut it at spaces where it is longer than any sentence."""
    found = []
    while start < end:
        stop = end
        if end - start > LONGEST:
            space = text.rfind(" ", start + 1, start + LONGEST)
            stop = space if space > 0 else start + LONGEST
        piece = text[start:stop]
        low = start + len(piece) - len(piece.lstrip())
        high = low + len(piece.strip())
        if WORD.search(text[low:high]):
            found.append((low, high))
        start = stop
    return found


def segment(text: str) -> tuple[Piece, ...]:
    """Cut a text into units.

    Args:
        text: a letter, a report, or a single statement.

    Returns:
        Units in the order of the text, without overlap. A text of headings alone gives
        its lines: a statement of two words is still a statement.
    """
    lines = _joined_lines(text)
    pieces: list[Piece] = []
    heading = ""
    for start, end in lines:
        lead = LEAD.match(text, start, end)
        begin = lead.end() if lead else start
        body = text[begin:end]
        if not body.strip():
            continue
        if _is_heading(body, at_margin=begin == start):
            heading = body.strip().rstrip(":").strip().lower()
            continue
        label = LABEL.match(text, begin, end)
        local = label.group(1).lower() if label else heading
        pieces += [Piece(low, high, local) for low, high in _cut(text, begin, end)]
    if pieces:
        return tuple(pieces)
    return tuple(Piece(*span, "") for start, end in lines for span in _cut(text, start, end))
