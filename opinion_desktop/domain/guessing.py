"""Which record of the checklist a letter looks like; a person confirms or changes it.

Words in title lines weigh most, then headings and wording of the body, then the file
name. Below the threshold there is no guess: the person is asked.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from opinion_desktop.domain.guessing_rules import RULES, SECOND_WORDS, Rule

LETTERS = "first_opinion_letters"  # record kind R04
THRESHOLD = 5
TITLE_LINES = 14
TITLE_LENGTH = 90
WRAPPED_LENGTH = 60
HEADING_START = 25
READ_CHARACTERS = 12_000
_OTHERS = {"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "\u00ad": ""}
_QUOTES = "\u2018\u2019\u02bc"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212"


class _Folding(dict[int, str]):
    """For `str.translate`: letters without accents and case, plain quotes and dashes."""

    def __missing__(self, code: int) -> str:
        letter = chr(code).casefold()
        if letter in _QUOTES:
            plain = "'"
        elif letter in _DASHES:
            plain = "-"
        else:
            parts = _OTHERS.get(letter, unicodedata.normalize("NFKD", letter))
            plain = "".join(part for part in parts if not unicodedata.combining(part))
        self[code] = plain
        return plain


FOLDING = _Folding()
"""Maps a code point to its plain letters; the one table for looking words up."""


@dataclass(frozen=True, kw_only=True)
class Guess:
    """One kind of record that a document may be, and the words that say so."""

    record_kind: str
    score: int
    reasons: tuple[str, ...]


_SECOND = re.compile(rf"(?<![a-z]){SECOND_WORDS}(?![a-z])")
_ORDER = tuple(dict.fromkeys(rule.kind for rule in RULES))


def guess_record(text: str, name: str) -> tuple[Guess, ...]:
    """Say which records a document may be, best first; nothing if nothing is likely.

    Args:
        text: of the first pages; may be empty, as for a scanned page.
        name: of the file, with or without its folder and ending.

    Returns:
        Guesses with a score of at least THRESHOLD, the highest first; `reasons` are the
        words of the document that decided, folded, the weightiest first. The first guess
        may be proposed if its score stands well above the second's. A letter that is
        headed as a second opinion, or asks for one, is never the first doctor's; it may
        be `SECOND_OPINION`, which is no record.

    Source: product.md section 5.
    """
    body = text[:READ_CHARACTERS]
    places = {
        "text": re.sub(r"\s+", " ", body.translate(FOLDING)),
        "name": _stem(name).translate(FOLDING),
    }
    titles = _title_lines(body)
    found: dict[str, list[tuple[int, str]]] = {kind: [] for kind in _ORDER}
    for rule in RULES:
        if rule.where == "title":
            hit = _in_titles(rule, titles)
        else:
            match = rule.pattern.search(places[rule.where])
            hit = (rule.weight, match[0].strip()) if match else None
        if hit:
            found[rule.kind].append(hit)
    if _speaks_of_second(titles, places["name"]):
        found[LETTERS].clear()
    guesses = [_guess(kind, hits) for kind, hits in found.items()]
    likely = [guess for guess in guesses if guess.score >= THRESHOLD]
    return tuple(sorted(likely, key=lambda guess: (-guess.score, _ORDER.index(guess.record_kind))))


def guess_title(text: str, name: str) -> str:
    """Propose a title: the line that names the kind of document, else the file's name.

    Args:
        text: of the first page; may be empty.
        name: of the file.

    Returns:
        One line as it is written in the document, or the file's name without its ending
        and with spaces for underscores.
    """
    best = (0, "")
    lines = [" ".join(line.split()) for line in text[:READ_CHARACTERS].splitlines() if line.strip()]
    for place, line in enumerate(lines[:TITLE_LINES]):
        if len(line) <= TITLE_LENGTH:
            folded = [(place, line.translate(FOLDING))]
            hits = [_in_titles(rule, folded) for rule in RULES if rule.where == "title"]
            weight = max((hit[0] for hit in hits if hit), default=0)
            best = max(best, (weight, line), key=lambda pair: pair[0])
    return best[1] or re.sub(r"[\s_]+", " ", _stem(name)).strip()


def _stem(name: str) -> str:
    last = re.split(r"[/\\]", name)[-1]
    return re.sub(r"\.[A-Za-z0-9]{1,5}$", "", last)


def _title_lines(text: str) -> list[tuple[int, str]]:
    """Take the short lines at the top, folded, with their places.

    A line that goes on from a full one is no title, whatever words it begins with.
    """
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    return [
        (place, line.translate(FOLDING))
        for place, (before, line) in enumerate(pairwise(["", *lines[:TITLE_LINES]]))
        if len(line) <= TITLE_LENGTH and not (len(before) >= WRAPPED_LENGTH and line[0].islower())
    ]


def _speaks_of_second(titles: list[tuple[int, str]], name: str) -> bool:
    """Whether the name, or a line at the top before its middle, says "second opinion"."""
    named = _SECOND.search(re.sub(r"[_.-]", " ", name))
    found = (_SECOND.search(line) for _, line in titles)
    return bool(named) or any(hit and hit.start() <= HEADING_START for hit in found)


def _in_titles(rule: Rule, titles: list[tuple[int, str]]) -> tuple[int, str] | None:
    """Weigh the first title line that the rule finds.

    A line that is little more than the words themselves is a heading and counts fully; a
    sentence or a labelled line ("Pathology report: to follow") counts a third.
    """
    for place, line in titles:
        match = rule.pattern.search(line)
        if match:
            is_heading = match.start() <= HEADING_START and not re.search(
                r"[:.] *\w|[,;]|\. *$", line[match.end() :]
            )
            earlier = 2 if is_heading and place < 4 else 0
            return (rule.weight + earlier if is_heading else rule.weight // 3), match[0].strip()
    return None


def _guess(kind: str, hits: list[tuple[int, str]]) -> Guess:
    ordered = sorted(hits, key=lambda hit: -hit[0])
    words = dict.fromkeys(word for _, word in ordered)
    return Guess(record_kind=kind, score=sum(weight for weight, _ in hits), reasons=tuple(words))
