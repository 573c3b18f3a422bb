"""Two linked groups of units to findings: what is the same, what differs, and by which words.

A finding weighs HARD (both cannot be true or followed), less (a shade), or nothing (a note).
Every set is sorted before use: the result must not depend on the hash seed of the process.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from opinion_desktop.comparison.facts import AFFIRMED, DENIED, OPEN, Token
from opinion_desktop.comparison.normalise import Span
from opinion_desktop.comparison.proposals import Reason
from opinion_desktop.comparison.quantities import Quantity, overlap, same
from opinion_desktop.comparison.resources import Resources
from opinion_desktop.comparison.units import Unit

HARD, MIDDLE = 2.0, 1.0
EXPLANATION = 0.6  # shared words below this share of the other words: another explanation
CLOSE = 40  # letters between a denying word and what it denies, to quote both
SIDE_NAMES = ("R", "L", "B")
ADVICE = frozenset({"medication", "treatment", "activity", "tests", "followup"})
NUMBER_KEYS = {"drugmass": "dose", "perday": "how_often", "perweek": "how_often", "grade": "stage"}
Quoted = tuple[Unit, Span]  # canonical span
Units = Sequence[Unit]


@dataclass(frozen=True)
class Finding:
    """One thing found: the name of a feature, its weight, and the reason to show."""

    kind: str
    weight: float
    reason: Reason


class Reader:
    """Compares two groups of linked units of two texts."""

    def __init__(
        self,
        texts: tuple[str, str],
        groups: tuple[Units, Units],
        weights: Mapping[str, float],
        resources: Resources,
    ) -> None:
        """Collect the telling words of both groups.

        Args:
            texts: first and second text.
            groups: the linked units of either, none empty.
            weights: of stems and concepts.
            resources: word lists.
        """
        self._texts = texts
        self._groups = groups
        self._weights = weights
        self._generic = resources.generic
        self._lexicons = [resources.lexicons[code] for code in sorted(resources.lexicons)]
        self._stop = resources.stop
        self._cue_words = frozenset[str]().union(*(lex.cue_words for lex in self._lexicons))
        self._anatomy = frozenset[str]().union(*(lex.anatomy for lex in self._lexicons))
        self._content = tuple(self._contents(group) for group in groups)
        shared = self._content[0].keys() & self._content[1].keys()
        self._strong = sorted(word for word in shared if word not in self._generic)
        self._only = tuple(
            sorted(w for w in content if w not in shared and w not in self._generic)
            for content in self._content
        )

    def _contents(self, group: Units) -> dict[str, list[tuple[Unit, Token]]]:
        found: defaultdict[str, list[tuple[Unit, Token]]] = defaultdict(list)
        for unit in group:
            for token in unit.words:
                short = len(token.word) < 3 or token.word[0].isdigit()
                if not short and token.word not in self._stop | self._cue_words:
                    found[token.stem].append((unit, token))
        return dict(found)

    def _weigh(self, words: Sequence[str]) -> float:
        return sum(self._weights.get(word, 1.0) for word in words)

    @property
    def wording(self) -> float:
        """The weight of the shared words as a share of the shorter side's words, 0 to 1."""
        strong = self._weigh(self._strong)
        own = [strong + self._weigh(words) for words in self._only]
        return strong / max(1e-9, min(own))

    @property
    def has_common_words(self) -> bool:
        """Whether a telling word stands in both."""
        return bool(self._strong)

    @property
    def says_alike(self) -> bool:
        """Whether both affirm, both deny or both leave open the same telling word or class.

        Names of parts of the body tell nothing: every sentence about a hip names the hip.
        """
        words = (
            [{token.polarity for _, token in content[word]} for content in self._content]
            for word in self._strong
            if word not in self._anatomy
        )
        classes = (
            [{polarity for polarity, _ in unit.concepts[name]} for unit in (one, two)]
            for one in self._groups[0]
            for two in self._groups[1]
            for name in sorted(one.concepts.keys() & two.concepts.keys())
        )
        return any(one == two for one, two in (*words, *classes))

    @property
    def says_so(self) -> bool:
        """Whether one says "I agree", and not "I would agree if"."""
        return any(
            "agrees" in unit.cues and "condition" not in unit.cues
            for group in self._groups
            for unit in group
        )

    def findings(self) -> tuple[Finding, ...]:
        """Compare everything.

        Returns:
            All findings, in a fixed order.
        """
        return (
            *self._polarities(),
            *self._sides(),
            *self._quantities(),
            *self._one_number(),
            *self._opposites(),
            *self._medicines(),
            *self._cues(),
            *self._explanations(),
        )

    def common_words(self) -> Reason:
        """Give the note that quotes a few words both have in common."""
        words = sorted(self._strong, key=lambda word: (-self._weights.get(word, 1.0), word))[:1]
        if not words:
            return Reason("same_meaning", (), self._groups[0][0].span, self._groups[1][0].span)
        places = [self._content[side][words[0]][0] for side in (0, 1)]
        first, second = (unit.source((token.start, token.end)) for unit, token in places)
        return Reason("same_words", (("a", self._texts[0][slice(*first)]),), first, second)

    def _pair(self, key: str, one: Quoted | Span, two: Quoted | Span) -> Reason:
        spans = [
            place[0].source(place[1]) if isinstance(place[0], Unit) else place
            for place in (one, two)
        ]
        quotes = tuple(
            (name, self._texts[side][slice(*spans[side])]) for side, name in enumerate("ab")
        )
        return Reason(key, quotes, spans[0], spans[1])

    def _single(self, key: str, side: int, place: Quoted) -> Reason:
        span = place[0].source(place[1])
        quote = (("a", self._texts[side][slice(*span)]),)
        return Reason(key, quote, span if side == 0 else None, span if side == 1 else None)

    def _quote(self, unit: Unit, start: int, end: int, polarity: int) -> Quoted:
        """Quote a word with the word that denies it or leaves it open."""
        unsure = unit.cues.get("uncertain")
        if polarity == OPEN and unsure is not None:
            return unit, (min(start, unsure[0]), max(end, unsure[1]))
        if polarity == DENIED:
            near = [s for s in unit.denials if s[1] <= start and start - s[1] <= CLOSE]
            behind = [s for s in unit.denials if s[0] >= end and s[0] - end <= CLOSE]
            if near:
                return unit, (max(near)[0], end)
            if behind:
                return unit, (start, min(behind, key=lambda s: (s[0], -s[1]))[1])
        return unit, (start, end)

    def _is_advice(self) -> bool:
        return all(
            any(unit.planned or unit.topic in ADVICE for unit in group) for group in self._groups
        ) and any(unit.topic in ADVICE for group in self._groups for unit in group)

    def _polarities(self) -> Iterator[Finding]:
        """Find words that one affirms and the other denies or leaves open."""
        clinical = [word for word in self._strong if word not in self._anatomy] or self._strong
        denied = "do_or_not" if self._is_advice() else "presence"
        for word in clinical:
            places = [self._content[side][word][0] for side in (0, 1)]
            said = [{token.polarity for _, token in self._content[side][word]} for side in (0, 1)]
            quotes = [
                self._quote(unit, token.start, token.end, token.polarity) for unit, token in places
            ]
            if {AFFIRMED} in said and {DENIED} in said:
                yield Finding("negation", HARD, self._pair(denied, *quotes))
            elif {OPEN} in said and {DENIED} in said:
                yield Finding("certainty", HARD, self._pair("ruled_out", *quotes))
            elif {OPEN} in said and {AFFIRMED} in said:
                yield Finding("certainty", MIDDLE, self._pair("surer", *quotes))
        for name in sorted({name for lex in self._lexicons for name in lex.contrast_concepts}):
            every = [
                [(unit, place) for unit in group for place in unit.concepts.get(name, ())]
                for group in self._groups
            ]
            said = [{polarity for _, (polarity, _) in side} for side in every]
            if {AFFIRMED} in said and {DENIED} in said:
                quotes = [
                    self._quote(unit, *span, polarity)
                    for unit, (polarity, span) in (side[0] for side in every)
                ]
                yield Finding("negation", HARD, self._pair(denied, *quotes))

    def _sides(self) -> Iterator[Finding]:
        named = [
            {side: unit.sides[side] for unit in group for side in SIDE_NAMES if side in unit.sides}
            for group in self._groups
        ]
        if named[0] and named[1] and not named[0].keys() & named[1].keys():
            spans = [next(iter(found.values())) for found in named]
            yield Finding("side", HARD, self._pair("side", *spans))

    def _quantities(self) -> Iterator[Finding]:
        """Compare the numbers of each dimension that both name."""
        every = [
            [(u, q) for u in group for q in u.quantities if q.role != "ago"]
            for group in self._groups
        ]
        kinds = [{q.dimension for _, q in side} for side in every]
        for dimension in sorted(kinds[0] & kinds[1]):
            here = [[(u, q) for u, q in side if q.dimension == dimension] for side in every]
            if dimension == "time":
                roles = {q.role for _, q in here[0]} & {q.role for _, q in here[1]}
                if roles:
                    here = [[(u, q) for u, q in side if q.role in roles] for side in here]
            yield from self._dimension(dimension, here)

    def _dimension(
        self, dimension: str, sides: list[list[tuple[Unit, Quantity]]]
    ) -> Iterator[Finding]:
        rest = [
            [(u, q) for u, q in sides[side] if not any(same(q, o) for _, o in sides[1 - side])]
            for side in (0, 1)
        ]
        places = [
            (u, (q.start, q.end))
            for u, q in (side[0] for side in (r or s for r, s in zip(rest, sides, strict=True)))
        ]
        if rest[0] and rest[1]:
            if dimension == "time" and any(overlap(p, q) for _, p in rest[0] for _, q in rest[1]):
                yield Finding("range", MIDDLE, self._pair("range", *places))
            elif dimension == "level":
                yield Finding("level", HARD, self._pair("level", *places))
            else:
                key = NUMBER_KEYS.get(dimension, "number")
                if dimension == "time":
                    key = "how_long" if rest[0][0][1].role in {"for", "every"} else "when"
                elif dimension.startswith("tnm"):
                    key = "stage"
                yield Finding("number", HARD, self._pair(key, *places))
        elif not rest[0] and not rest[1]:
            yield Finding("same_value", 0.0, self._pair("same_value", *places))
        elif dimension not in {"time", "level"}:
            side = 0 if rest[0] else 1
            yield Finding("extra_number", MIDDLE, self._single("one_number", side, places[side]))

    def _one_number(self) -> Iterator[Finding]:
        """Find a dimension that only one of them names."""
        every = [
            {
                q.dimension: (u, (q.start, q.end))
                for u in group
                for q in u.quantities
                if q.role != "ago"
            }
            for group in self._groups
        ]
        for side in (0, 1):
            alone = sorted(every[side].keys() - every[1 - side].keys())
            if alone:
                place = every[side][alone[0]]
                yield Finding("one_number", 0.5, self._single("one_number", side, place))
                return

    def _opposites(self) -> Iterator[Finding]:
        """Find pairs of words that point in different directions ("stable", "loosening")."""
        table: list[dict[tuple[str, int], Quoted]] = []
        for group in self._groups:
            said: dict[tuple[str, int], Quoted] = {}
            for unit in group:
                for token in unit.plain:
                    for word in (token.word, token.stem):
                        said.setdefault((word, token.polarity), (unit, (token.start, token.end)))
            table.append(said)
        seen = set()
        for lexicon in self._lexicons:
            for good, bad in lexicon.opposites:
                if (good, bad) in seen:
                    continue
                seen.add((good, bad))
                yes = [self._said(s, ((good, AFFIRMED), (bad, DENIED))) for s in table]
                no = [self._said(s, ((bad, AFFIRMED),)) for s in table]
                for side in (0, 1):
                    mine, theirs = yes[side], no[1 - side]
                    if mine and theirs and not no[side] and not yes[1 - side]:
                        key = "start_stop" if "stop" in bad else "opposite"
                        quotes = (mine, theirs) if side == 0 else (theirs, mine)
                        yield Finding("opposite", 1.5, self._pair(key, *quotes))

    @staticmethod
    def _said(
        said: Mapping[tuple[str, int], Quoted], ways: Sequence[tuple[frozenset[str], int]]
    ) -> Quoted | None:
        return next(
            (
                said[word, pol]
                for words, pol in ways
                for word in sorted(words)
                if (word, pol) in said
            ),
            None,
        )

    def _medicines(self) -> Iterator[Finding]:
        named = [
            {name: (unit, span) for unit in group for name, span in unit.medicines.items()}
            for group in self._groups
        ]
        if not (named[0] and named[1]):
            return
        if not named[0].keys() & named[1].keys():
            quotes = [side[min(side)] for side in named]
            yield Finding("medicine", HARD, self._pair("medicine", *quotes))
            return
        for side in (0, 1):
            extra = sorted(named[side].keys() - named[1 - side].keys())
            if extra:
                place = named[side][extra[0]]
                yield Finding("extra_medicine", MIDDLE, self._single("addition", side, place))
                return

    def _cues(self) -> Iterator[Finding]:
        """Compare how sure, on which condition, with what added; and who says "I agree"."""
        cue = {
            name: [
                next(((u, u.cues[name]) for u in group if name in u.cues), None)
                for group in self._groups
            ]
            for name in ("hedge", "condition", "addition", "agrees", "disagrees", "at_once")
        }
        for name, weight, key in (
            ("hedge", 0.6, "unsure"),
            ("condition", 0.7, "condition"),
            ("addition", 0.5, "addition"),
        ):
            one, two = cue[name]
            if (one is None) == (two is None):
                continue
            side, place = (0, one) if one is not None else (1, two)
            assert place is not None  # noqa: S101 - the line above chose the side that has one
            urgent = cue["at_once"][1 - side]
            quoted = place if name == "hedge" else (place[0], self._clause(place))
            if name == "condition" and urgent is not None:
                order = (quoted, urgent) if side == 0 else (urgent, quoted)
                yield Finding("now_or_if", HARD, self._pair("now_or_if", *order))
            yield Finding(name, weight, self._single(key, side, quoted))
        for name, weight in (("disagrees", 0.6), ("agrees", 0.0)):
            one, two = cue[name]
            if name == "agrees" and any(cue["disagrees"]):
                continue
            if one is not None or two is not None:
                side, place = (0, one) if one is not None else (1, two)
                assert place is not None  # noqa: S101 - the line above chose the side that has one
                yield Finding(name, weight, self._single("says_so", side, place))

    @staticmethod
    def _clause(place: Quoted) -> Span:
        """Give the words from a cue to the end of its clause."""
        unit, (start, end) = place
        text = unit.mapped.text
        stops = [at for at in (text.find(mark, end) for mark in ",;:.") if at >= 0]
        return start, max(end, min(stops, default=len(text)))

    def _explanations(self) -> Iterator[Finding]:
        """Find two causes that share too few of their telling words."""
        if not any(group[0].topic == "cause" for group in self._groups):
            return
        own = [[w for w in words if self._weights.get(w, 1.0) > 1] for words in self._only]
        if not own[0] or not own[1]:
            return
        if self._weigh(self._strong) >= EXPLANATION * min(map(self._weigh, own)):
            return
        places = []
        for side in (0, 1):
            word = min(own[side], key=lambda w: (-self._weights.get(w, 1.0), w))
            unit, token = self._content[side][word][0]
            places.append((unit, (token.start, token.end)))
        yield Finding("explanation", 1.6, self._pair("explanation", *places))
