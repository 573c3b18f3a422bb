"""Which words of a unit are affirmed, denied or left open; sides, cues, concepts, medicines."""

from __future__ import annotations

import bisect
import itertools
import re
from dataclasses import dataclass

from opinion_desktop.comparison.lexicon import Lexicon, stem
from opinion_desktop.comparison.normalise import Mapped, Span

TOKEN = re.compile(
    r"(?:(?<![a-z])(?:qu|[cdjlmnst])'(?=[a-z]{2}))?"  # French elision is no part of the word
    r"([a-z][a-z'+/-]{0,60}\d{0,6}(?:[/-]\d{1,6})?|\d{1,9}(?:[.,]\d{1,6})?|%)"
)
PUNCTUATION = re.compile(r"[;:()]")
NEXT_IN_LIST = re.compile(r",\s*(?:no|or|and|nor|ni|ou|et|\w+ (?:or|and|ou|et)|\w+,|\w+\s*$)")
NEGATIVE_FOR = re.compile(r"negative for")
CAPITAL_SIDE = {
    "R": re.compile(r"(?<![\w/.])R(?=\s[a-zA-Z])"),
    "L": re.compile(r"(?<![\w/.])L(?=\s[a-zA-Z])"),
}
AFFIRMED, OPEN, DENIED = 1, 0, -1


@dataclass(frozen=True)
class Token:
    """One canonical word; [start, end) are offsets into the canonical text."""

    word: str
    stem: str
    polarity: int
    start: int
    end: int


def _denied_before(masked: str, lexicon: Lexicon, *, strict: bool) -> list[Span]:
    """Find what a denying word reaches: up to the end of its clause."""
    ends = [m.start() for m in lexicon.cues["scope_end"].finditer(masked)]
    ends += [m.start() for m in PUNCTUATION.finditer(masked)]
    ends += [m.start() for m in lexicon.cues["scope_place"].finditer(masked)]
    ends += [m.start() for m in lexicon.before["and"].finditer(masked)]
    ends.sort()
    commas = [m.start() for m in re.finditer(",", masked)]
    reach = []
    cue = lexicon.cues["negation_strict" if strict else "negation"]
    for match in cue.finditer(masked):
        place = bisect.bisect_left(ends, match.end())
        end = ends[place] if place < len(ends) else len(masked)
        comma = bisect.bisect_right(commas, match.end())
        if (
            comma < len(commas)
            and commas[comma] < end
            and not NEXT_IN_LIST.match(masked, commas[comma])
        ):
            end = commas[comma]
        reach.append((match.end(), end))
    return reach


def _denied_behind(masked: str, lexicon: Lexicon) -> list[Span]:
    """Find what stands before "is not needed", back to the beginning of its clause."""
    ends = [m.start() for m in lexicon.cues["scope_end"].finditer(masked)]
    ends += [m.start() for m in PUNCTUATION.finditer(masked)]
    commas = [m.start() for m in re.finditer(",", masked)]
    reach = []
    for match in lexicon.cues["negation_after"].finditer(masked):
        if NEGATIVE_FOR.match(masked[match.start() :].lstrip()):
            continue
        start = max((end for end in ends if end < match.start() - 1), default=-1)
        for comma in commas:
            if start < comma < match.start() and len(masked[comma : match.start()].split()) > 1:
                start = comma
        reach.append((start + 1, match.start()))
    return reach


def tokens(text: str, lexicon: Lexicon, *, strict: bool = False) -> tuple[Token, ...]:
    """Cut a canonical text into words, each affirmed, denied or left open.

    Args:
        text: as `normalise` gives it.
        lexicon: the lists of its language.
        strict: listen to plain denials alone ("no", "not"), not to "avoid" or "stop".

    Returns:
        The words in their order. A word denied twice is affirmed.
    """
    masked = lexicon.cues["not_negation"].sub(lambda m: "~" * len(m.group()), text)
    change = [0] * (len(text) + 1)
    for start, end in _denied_before(masked, lexicon, strict=strict):
        change[start] += 1
        change[end] -= 1
    times = list(itertools.accumulate(change))
    if not strict:
        for start, end in _denied_behind(masked, lexicon):
            times[start:end] = [1] * (end - start)
    unsure = bool(lexicon.cues["uncertain"].search(text))
    found = []
    for match in TOKEN.finditer(text):
        start, end = match.span(1)
        denied = times[start] % 2 == 1
        polarity = DENIED if denied else OPEN if unsure else AFFIRMED
        found.append(Token(match[1], stem(match[1]), polarity, start, end))
    return tuple(found)


def denials(text: str, lexicon: Lexicon) -> tuple[Span, ...]:
    """Find the denying words themselves ("no", "is excluded") in a canonical text."""
    masked = lexicon.cues["not_negation"].sub(lambda m: "~" * len(m.group()), text)
    return tuple(
        m.span()
        for name in ("negation", "negation_after")
        for m in lexicon.cues[name].finditer(masked)
    )


def sides(source: str, span: Span, mapped: Mapped, lexicon: Lexicon) -> dict[str, Span]:
    """Find which sides a unit names.

    Args:
        source: the whole text.
        span: the unit in it.
        mapped: the canonical text of the unit.
        lexicon: the lists of its language.

    Returns:
        "R", "L" or "B" (both) to the words that say so, as a span of the source.
    """
    found: dict[str, Span] = {}
    for side in ("R", "L"):
        match = lexicon.sides[side].search(mapped.text)
        capital = CAPITAL_SIDE[side].search(source, *span)
        if match:
            found[side] = mapped.source(*match.span())
        elif capital:
            found[side] = capital.span()
    both = lexicon.sides["B"].search(mapped.text)
    if both and not found:
        found["B"] = mapped.source(*both.span())
    return found


def first_cues(text: str, lexicon: Lexicon) -> dict[str, Span]:
    """Find the first place of each cue ("if", "I agree", "probably") in a canonical text."""
    found = {}
    for name in ("hedge", "condition", "addition", "agrees", "disagrees", "at_once", "uncertain"):
        match = lexicon.cues[name].search(text)
        if match:
            found[name] = match.span()
    return found


def concepts(
    text: str, words: tuple[Token, ...], lexicon: Lexicon
) -> dict[str, tuple[tuple[int, Span], ...]]:
    """Find the classes that words belong to (any painkiller, any operation).

    Args:
        text: canonical text.
        words: its tokens.
        lexicon: the lists of its language.

    Returns:
        Concept to (polarity, span in the canonical text) of each place.
    """
    polarity = {token.start: token.polarity for token in words}
    found = {}
    for name, pattern in lexicon.concepts.items():
        places = tuple(
            (polarity.get(m.start(), AFFIRMED), m.span()) for m in pattern.finditer(text)
        )
        if places:
            found[name] = places
    return found
