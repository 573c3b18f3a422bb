"""One unit of text to canonical words that know where they stand in the source.

Abbreviations, ways to say the same thing, accents, capitals; no meaning is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from opinion_desktop.comparison.lexicon import Lexicon, fold

Span = tuple[int, int]  # half-open character offsets into the text as given

LETTERS = {"’": "'", "–": "-", "µ": "mc", "μ": "mc"}  # noqa: RUF001 - what letters hold
WORD_START = re.compile(r"(?<![\w-])[a-z]")
# 3/12 is three months, 4/7 four days, 0/3 nodes none of three; ER is a receptor before a score.
REWRITES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<=[^\W\d])-[ \t]*\r?\n\s*(?=[a-zà-ÿ])"), ""),  # a word cut at a line end
    (re.compile(r"\b(\d{1,2})/52\b"), r"\1 weeks"),
    (re.compile(r"\b(\d{1,2})/12\b"), r"\1 months"),
    (re.compile(r"\b([1-9])/7\b"), r"\1 days"),
    (re.compile(r"\b0/\d{1,2}\b|\b0 of (?:the )?\d{1,2}\b|\bnone of (?:the )?(?:\w+ )?"), " no "),
    (re.compile(r"\bER(?=\s*(?:\d|\+|pos|neg|strong))"), "oestrogen receptor"),
    (re.compile(r"\bPR(?=\s*(?:\d|\+|pos|neg|strong))"), "progesterone receptor"),
    (re.compile(r"(\d\s?(?:mg|mcg|g)?) ?x ?(\d) ?/ ?(?:jour|j)\b"), r"\1 \2 fois par jour"),
)
SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Mapped:
    """A changed text in which every character knows the source it came from."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, source: str, start: int, end: int) -> Mapped:
        """Begin with a piece of the source, unchanged."""
        return cls(source[start:end], tuple(range(start, end)), tuple(range(start + 1, end + 1)))

    def source(self, start: int, end: int) -> Span:
        """Give the smallest piece of the source behind [start, end) of the changed text.

        Args:
            start: offset into `text`.
            end: offset into `text`, above `start`.

        Returns:
            Offsets into the source.
        """
        return min(self.starts[start:end]), max(self.ends[start:end])

    def each(self, change: Callable[[str], str]) -> Mapped:
        """Change character by character; one may become several or none."""
        text, starts, ends = [], [], []
        for letter, start, end in zip(self.text, self.starts, self.ends, strict=True):
            changed = change(letter)
            text.append(changed)
            starts += [start] * len(changed)
            ends += [end] * len(changed)
        return Mapped("".join(text), tuple(starts), tuple(ends))

    def replaced(self, pieces: list[tuple[int, int, str]]) -> Mapped:
        """Put other words in place of pieces.

        Args:
            pieces: (start, end, new text), in order, without overlap, none of them empty.

        Returns:
            The changed text; every new character stands for the whole piece.
        """
        if not pieces:
            return self
        text: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        at = 0
        for start, end, words in pieces:
            text += [self.text[at:start], words]
            low, high = self.source(start, end)
            starts += [*self.starts[at:start], *[low] * len(words)]
            ends += [*self.ends[at:start], *[high] * len(words)]
            at = end
        text.append(self.text[at:])
        return Mapped("".join(text), (*starts, *self.starts[at:]), (*ends, *self.ends[at:]))


def _plain(letter: str) -> str:
    return letter.lower() if letter.isascii() else fold(letter).lower()


def _substituted(mapped: Mapped, pattern: re.Pattern[str], template: str) -> Mapped:
    return mapped.replaced(
        [(m.start(), m.end(), m.expand(template)) for m in pattern.finditer(mapped.text)]
    )


def _phrases(text: str, lexicon: Lexicon) -> list[tuple[int, int, str]]:
    """Find every listed phrase; at one place the longest form of the list wins."""
    found, reached = [], 0
    for word in WORD_START.finditer(text):
        start = word.start()
        if start < reached:
            continue
        best: tuple[int, int, str] | None = None
        for key in (text[start : start + 2], text[start]):
            for phrase in lexicon.phrases.get(key, ()):
                if best is not None and phrase.rank > best[0]:
                    break
                match = phrase.pattern.match(text, start)
                if match:
                    best = (phrase.rank, match.end(), phrase.concept)
                    break
        if best is not None:
            reached = best[1]
            found.append((start, reached, f" {best[2]} "))
    return found


def normalise(source: str, start: int, end: int, lexicon: Lexicon) -> Mapped:
    """Bring one unit into canonical words: lower case, no accents, one space between words.

    Args:
        source: the whole text.
        start: where the unit begins.
        end: where it ends.
        lexicon: the lists of its language.

    Returns:
        The canonical text, tied to the source character by character.
    """
    mapped = Mapped.of(source, start, end).each(lambda letter: LETTERS.get(letter, letter))
    for pattern, template in REWRITES:
        mapped = _substituted(mapped, pattern, template)
    mapped = mapped.replaced(
        [
            (m.start(), m.end(), lexicon.abbreviations[m.group()])
            for m in lexicon.abbreviation.finditer(mapped.text)
        ]
    )
    mapped = mapped.each(_plain)
    mapped = mapped.replaced(_phrases(mapped.text, lexicon))
    return _substituted(mapped, SPACES, " ")
