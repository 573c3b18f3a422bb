"""The word lists of one language, compiled once; the lists themselves are data.

`resources/comparison/words_<language>.json` holds fragments of regular expressions over
lower-case text without accents. Each list is one class of words, never a list of errors.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

Words = dict[str, Any]

SUFFIXES = [
    "ations",
    "ation",
    "ements",
    "ement",
    "ingly",
    "ically",
    "ments",
    "ment",
    "ities",
    "ity",
    "iness",
    "ness",
    "ings",
    "ing",
    "ions",
    "ion",
    "ies",
    "ied",
    "ates",
    "ated",
    "ate",
    "ers",
    "ical",
    "ally",
    "al",
    "ed",
    "es",
    "ly",
    "er",
    "ees",
    "ee",
    "s",
    "e",
    "y",
]


def fold(text: str) -> str:
    """Take the accents off; a ligature becomes its letters."""
    spelled = text.replace("œ", "oe").replace("Œ", "OE")
    decomposed = unicodedata.normalize("NFKD", spelled)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def stem(word: str) -> str:
    """Cut the commonest English and French endings; short words and numbers stay."""
    if len(word) <= 4 or word[0].isdigit():
        return word
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[: -len(suffix)]
    return word


def any_of(fragments: Iterable[str]) -> re.Pattern[str]:
    """Compile whole words or phrases out of fragments; no fragment matches nothing."""
    joined = "|".join(sorted(fragments, key=lambda fragment: (-len(fragment), fragment)))
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)" if joined else r"(?!)")


def before(fragments: Iterable[str]) -> re.Pattern[str]:
    """Compile what must stand directly before a place, to be searched in the text up to it."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(fragments))})\s*(?:\w+\s)?$")


@cache
def _compiled(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{form})(?!\w)")


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """One way to say a concept: the longer form wins over the shorter."""

    rank: int
    form: str
    concept: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """The form as a pattern, compiled when a text first needs it: most never do."""
        return _compiled(self.form)


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """All lists of one language, ready to be searched."""

    abbreviations: Mapping[str, str]
    abbreviation: re.Pattern[str]
    phrases: Mapping[str, tuple[Phrase, ...]]
    stop: frozenset[str]
    generic: frozenset[str]
    anatomy: frozenset[str]
    cue_words: frozenset[str]
    function_words: frozenset[str]
    numbers: Mapping[str, float]
    units: Mapping[str, tuple[str, float]]
    quantity: re.Pattern[str]
    from_to: re.Pattern[str]
    grade: re.Pattern[str]
    repeats: tuple[tuple[str, float, re.Pattern[str]], ...]
    sides: Mapping[str, re.Pattern[str]]
    opposites: tuple[tuple[frozenset[str], frozenset[str]], ...]
    concepts: Mapping[str, re.Pattern[str]]
    contrast_concepts: tuple[str, ...]
    slots: Mapping[str, re.Pattern[str]]
    topics: Mapping[str, re.Pattern[str]]
    labels: Mapping[str, re.Pattern[str]]
    background_headings: re.Pattern[str]
    cues: Mapping[str, re.Pattern[str]]
    before: Mapping[str, re.Pattern[str]]


# Lists that become one pattern each, found in `Lexicon.cues` under their own name.
CUES = [
    "yearly",
    "lifelong",
    "change",
    "negation",
    "negation_strict",
    "negation_after",
    "not_negation",
    "scope_end",
    "scope_place",
    "hedge",
    "uncertain",
    "condition",
    "addition",
    "agrees",
    "disagrees",
    "at_once",
    "medicines",
    "plan",
    "background",
    "greeting",
]


def read_words(path: Path) -> Words:
    """Read the lists of one language.

    Args:
        path: a `words_<language>.json`.

    Returns:
        List name to list.
    """
    words: Words = json.loads(path.read_text(encoding="utf-8"))
    return words


def joined(own: Words, other: Words) -> Words:
    """Add the lists of another language to one's own; where both have a key, own wins.

    French letters name medicines and tests in English words; English ones never use French.
    """
    result: Words = {}
    for name, value in own.items():
        added = other[name]
        if name == "function_words":  # they tell the languages apart
            result[name] = value
            continue
        if isinstance(value, list):
            result[name] = value + [word for word in added if word not in value]
        elif (value and not isinstance(next(iter(value.values())), list)) or name == "units":
            result[name] = {**added, **value}
        else:
            result[name] = {
                key: value.get(key, [])
                + [w for w in added.get(key, []) if w not in value.get(key, [])]
                for key in sorted({*added, *value})
            }
    return result


def compile_lexicon(words: Words) -> Lexicon:
    """Compile the lists of one language.

    Args:
        words: as `read_words` or `joined` gave them.

    Returns:
        The lists as patterns and sets.
    """
    short = sorted(words["abbreviations"], key=lambda key: (-len(key), key))
    units = {name: (str(kind), float(factor)) for name, (kind, factor) in words["units"].items()}
    numbers = {word: float(value) for word, value in words["numbers"].items()}
    names = _alternatives(units)
    number = rf"(?:\d{{1,9}}(?:[.,]\d{{1,4}})?|{_alternatives(numbers)})"
    start, to = words["from_to"][0::2], words["from_to"][1::2]
    conceptual = ("concepts", "slots", "topics", "labels", "sides")
    compiled = {
        name: {key: any_of(words[name][key]) for key in sorted(words[name])}
        for name in conceptual
        if name != "labels"
    }
    return Lexicon(
        abbreviations=words["abbreviations"],
        abbreviation=re.compile(rf"(?<![\w/])(?:{'|'.join(map(re.escape, short))})(?![\w/])"),
        phrases=_index(words["phrases"]),
        stop=frozenset(fold(word) for word in words["stop"]),
        generic=frozenset(stem(fold(word)) for word in words["generic"]),
        anatomy=frozenset(stem(word) for word in words["anatomy"]),
        cue_words=frozenset(words["cue_words"]),
        function_words=frozenset(words["function_words"]),
        numbers=numbers,
        units=units,
        quantity=re.compile(
            rf"(?<![\w.])(?P<low>{number})(?:\s*(?:-|to|a|or|and|et|ou)\s*(?P<high>{number}))?"
            rf"[\s-]*(?P<unit>{names})(?![\w/])"
        ),
        from_to=re.compile(
            rf"\b(?:{'|'.join(start)})\s+\d[\d.,]{{0,8}}\s?(?:{names})?\s+(?:{'|'.join(to)})\s+(?=\d)"
        ),
        grade=re.compile(rf"\b({'|'.join(words['grade'])})\s+(iv|iii|ii|i|[0-9])([abc]?)\b"),
        repeats=tuple(
            (dimension, float(times), any_of(words[name][times]))
            for name, dimension in (("per_day", "perday"), ("per_week", "perweek"))
            for times in sorted(words[name], reverse=True)
        ),
        sides=compiled["sides"],
        opposites=tuple((frozenset(one), frozenset(two)) for one, two in words["opposites"]),
        concepts=compiled["concepts"],
        contrast_concepts=tuple(words["contrast_concepts"]),
        slots=compiled["slots"],
        topics=compiled["topics"],
        labels={
            key: re.compile(rf"^(?:{'|'.join(words['labels'][key])})") for key in words["labels"]
        },
        background_headings=re.compile(rf"^(?:{'|'.join(words['background_headings'])})"),
        cues={name: any_of(words[name]) for name in CUES},
        before={name: before(words[f"{name}_before"]) for name in ("ago", "every", "when")}
        | {"ago_after": re.compile(rf"[\s-]*(?:{'|'.join(words['ago_after'])})")}
        | {"and": re.compile(_and_clause(words))},
    )


def _and_clause(words: Words) -> str:
    """Match an "and" that begins a clause of its own."""
    joint, verbs = "|".join(words["and_clause"]), "|".join(words["verbs"])
    return rf"\b(?:{joint})\b(?=\s(?:\S+\s){{0,4}}?(?:{verbs})\b)"


def _alternatives(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=lambda n: (-len(n), n)))


def _index(phrases: Mapping[str, list[str]]) -> dict[str, tuple[Phrase, ...]]:
    """Index all forms by their first letters.

    One alternation of 400 forms took a hundred times as long as looking up two letters.
    """
    forms = sorted(
        ((fold(form), concept) for concept, forms in phrases.items() for form in forms),
        key=lambda pair: (-len(pair[0]), pair),
    )
    index: defaultdict[str, list[Phrase]] = defaultdict(list)
    for rank, (form, concept) in enumerate(forms):
        key = form[:2] if re.match(r"[a-z]{2}(?![?*])", form) else form[:1]
        index[key].append(Phrase(rank=rank, form=form, concept=concept))
    return {key: tuple(found) for key, found in index.items()}
