"""Units with all that linking and comparing look at, and what words weigh."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from opinion_desktop.comparison import facts
from opinion_desktop.comparison.facts import Token
from opinion_desktop.comparison.lexicon import Lexicon, fold
from opinion_desktop.comparison.normalise import Mapped, Span, normalise
from opinion_desktop.comparison.quantities import Quantity, quantities
from opinion_desktop.comparison.segment import Piece, segment
from opinion_desktop.comparison.topics import best_topic, topic_scores
from opinion_desktop.comparison.vectors import spelled

LETTERS = re.compile(r"[a-zà-ÿœ]+")
GENERIC_WEIGHT = 0.35


class Stopped(Exception):
    """Raised by `compare` once `cancelled()` says that nobody wants the result."""


@dataclass(frozen=True, kw_only=True)
class Unit:
    """One sentence-like piece of a text; spans named `canonical` are of the changed text."""

    start: int
    end: int
    heading: str
    mapped: Mapped
    words: tuple[Token, ...]
    plain: tuple[Token, ...]  # the same words, by plain denials alone
    bag: Mapping[str, int]  # stems and concepts
    quantities: tuple[Quantity, ...]
    sides: Mapping[str, Span]
    topics: Mapping[str, float]
    topic: str
    background: bool
    greeting: bool
    concepts: Mapping[str, tuple[tuple[int, Span], ...]]
    cues: Mapping[str, Span]  # canonical
    denials: tuple[Span, ...]  # canonical
    planned: bool
    slots: frozenset[str]
    medicines: Mapping[str, Span]  # canonical
    spelled: tuple[str, ...]  # the words as they were written, for the vectors

    @property
    def span(self) -> Span:
        """The unit in its source."""
        return self.start, self.end

    def source(self, canonical: Span) -> Span:
        """Give the words of the source behind a place of the canonical text, trimmed."""
        text = self.mapped.text
        start, end = canonical
        while start < end - 1 and text[start] == " ":
            start += 1
        while end > start + 1 and text[end - 1] == " ":
            end -= 1
        return self.mapped.source(start, end)


def language_of(text: str, lexicons: Mapping[str, Lexicon], otherwise: str) -> str:
    """Tell the language of a piece of text by its commonest little words.

    Args:
        text: any text.
        lexicons: the lists by language.
        otherwise: what to say if no language has more of them.

    Returns:
        A key of `lexicons`.
    """
    words = Counter(fold(word) for word in LETTERS.findall(text.lower()))
    seen = {
        language: sum(words[word] for word in lexicon.function_words)
        for language, lexicon in lexicons.items()
    }
    best = max(seen.values())
    leaders = [language for language in sorted(seen) if seen[language] == best]
    return leaders[0] if len(leaders) == 1 else otherwise


def _unit(text: str, piece: Piece, lexicon: Lexicon) -> Unit:
    mapped = normalise(text, piece.start, piece.end, lexicon)
    words = facts.tokens(mapped.text, lexicon)
    found = facts.concepts(mapped.text, words, lexicon)
    bag = Counter(
        token.stem
        for token in words
        if token.word not in lexicon.stop and not token.word[0].isdigit() and len(token.word) > 1
    )
    bag.update({name: len(places) for name, places in found.items()})
    scores = topic_scores(mapped.text, piece.heading, lexicon)
    medicines: dict[str, Span] = {}
    for match in lexicon.cues["medicines"].finditer(mapped.text):
        medicines.setdefault(match.group(), match.span())
    return Unit(
        start=piece.start,
        end=piece.end,
        heading=piece.heading,
        mapped=mapped,
        words=words,
        plain=facts.tokens(mapped.text, lexicon, strict=True),
        bag=bag,
        quantities=quantities(mapped.text, lexicon),
        sides=facts.sides(text, (piece.start, piece.end), mapped, lexicon),
        topics=scores,
        topic=best_topic(scores),
        background=bool(
            lexicon.background_headings.search(fold(piece.heading))
            or lexicon.cues["background"].search(mapped.text)
        ),
        greeting=bool(lexicon.cues["greeting"].search(mapped.text)) and not medicines,
        concepts=found,
        cues=facts.first_cues(mapped.text, lexicon),
        denials=facts.denials(mapped.text, lexicon),
        planned=bool(lexicon.cues["plan"].search(mapped.text)),
        slots=frozenset(
            name for name, pattern in lexicon.slots.items() if pattern.search(mapped.text)
        ),
        medicines=medicines,
        spelled=tuple(spelled(text[piece.start : piece.end])),
    )


def units_of(
    text: str, lexicons: Mapping[str, Lexicon], cancelled: Callable[[], bool]
) -> tuple[Unit, ...]:
    """Cut a text into units and read the facts of each.

    Args:
        text: a letter, a report, or a single statement.
        lexicons: the lists by language.
        cancelled: asked before each unit.

    Returns:
        All units in the order of the text.

    Raises:
        Stopped: if nobody wants the result any more.
    """
    document = language_of(text, lexicons, "en")
    units = []
    for piece in segment(text):
        if cancelled():
            raise Stopped
        language = language_of(text[piece.start : piece.end], lexicons, document)
        units.append(_unit(text, piece, lexicons[language]))
    return tuple(units)


def wanted(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """Leave greetings aside, unless the text has nothing else."""
    return tuple(unit for unit in units if not unit.greeting) or units


def weights_of(units: Iterable[Unit], generic: frozenset[str]) -> dict[str, float]:
    """Weigh words by how rare they are in both texts.

    Args:
        units: of both texts.
        generic: stems that every letter holds; they weigh a third.

    Returns:
        Stem or concept to weight, rounded to thousandths.
    """
    every = list(units)
    seen: Counter[str] = Counter()
    for unit in every:
        seen.update(unit.bag.keys())
    return {
        word: round(
            math.log((len(every) + 1) / (count + 0.5)) * (GENERIC_WEIGHT if word in generic else 1),
            3,
        )
        for word, count in seen.items()
    }
