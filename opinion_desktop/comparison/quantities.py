"""Numbers with a meaning: doses, times, lengths, stages, levels, laboratory values."""

from __future__ import annotations

import re
from dataclasses import dataclass

from opinion_desktop.comparison.lexicon import Lexicon

LIFELONG_DAYS, YEAR_DAYS = 36_500.0, 365.0
ROMAN = {"i": 1.0, "ii": 2.0, "iii": 3.0, "iv": 4.0}
LETTER = {"": 0.0, "a": 0.1, "b": 0.2, "c": 0.3}
TNM = re.compile(r"\b[cpy]{0,2}([tnm])([0-4])([abc]?)\b")
GRADED = re.compile(r"\bgraded? it (\d)\b")
SPINE = re.compile(r"\b([clts]\d{1,2})[/-]([clts]?\d{1,2})\b")
LABORATORY = re.compile(
    r"\b(inr|hba1c|psatest|crp|tshtest|bilirubin\w*|ha?emoglobin\w*|blood count|calcium|"
    r"white cells|creatinine|egfr|renalfunction|ca ?125|ferritin\w*|b12|albumin\w*|troponin\w*|"
    r"platelets|plaquettes|leucocytes|sodium|potassium|ejection fraction|tsh|psa|esr)\b"
    r"[^\d.;]{0,24}"
    r"(\d{1,6}(?:[.,]\d{1,3})?)"
    r"(?! ?(?:weeks?|months?|days?|hours?|years?|semaines?|mois|jours?|heures?|ans?)\b)"
)
NOT_AGO = re.compile(r"[\s-]*(?:after|post(?!-?op)|later|apres)")
SHARP = frozenset({"time", "temp", "angle"})
EXACT = 1e-6  # what floats lose: 0.3 g are 300 mg
ONE = frozenset({"a", "an", "un", "une"})
BARE_LETTERS = frozenset({"an", "c", "l", "m", "h", "g"})  # a unit only behind digits


@dataclass(frozen=True, kw_only=True)
class Quantity:
    """One number or range, in the base unit of its dimension (days, mg, mm, ml ...).

    `role` is, for a time: ago, every, when or for; for a mass: dose; else empty.
    [start, end) are offsets into the canonical text of the unit.  `factor` is what one of the
    unit it was said in holds of the base unit, 0 if it was said without one.
    """

    dimension: str
    low: float
    high: float
    role: str
    start: int
    end: int
    name: str = ""  # of a spinal level
    factor: float = 0.0


def _point(dimension: str, value: float, match: re.Match[str], role: str = "") -> Quantity:
    return Quantity(
        dimension=dimension,
        low=value,
        high=value,
        role=role,
        start=match.start(),
        end=match.end(),
    )


def _value(word: str, lexicon: Lexicon) -> float:
    known = lexicon.numbers.get(word)
    return float(word.replace(",", ".")) if known is None else known


def _blank(text: str, match: re.Match[str]) -> str:
    return text[: match.start()] + " " * len(match.group()) + text[match.end() :]


def _role(text: str, match: re.Match[str], lexicon: Lexicon) -> str:
    """Tell from the words around a time whether it is past, repeated, a date or a length."""
    behind = text[match.end() : match.end() + 16]
    ahead = text[max(0, match.start() - 24) : match.start()]
    if lexicon.before["ago_after"].match(behind) and not NOT_AGO.match(behind):
        return "ago"
    for role in ("ago", "every", "when"):
        if lexicon.before[role].search(ahead):
            return role
    return "for"


def _amount(text: str, match: re.Match[str], lexicon: Lexicon) -> Quantity | None:
    """Read one number with its unit, or say that it is none ("a m", "5 c")."""
    low_word, unit = match["low"], match["unit"]
    dimension, factor = lexicon.units[unit]
    if unit in BARE_LETTERS and not low_word[0].isdigit():
        return None
    if low_word in ONE and dimension != "time":
        return None
    low = _value(low_word, lexicon)
    if (unit == "c" and not 30 < low < 43) or (unit == "m" and low < 3):
        return None
    high = _value(match["high"], lexicon) if match["high"] else low
    role = _role(text, match, lexicon) if dimension == "time" else ""
    return Quantity(
        dimension=dimension,
        low=min(low, high) * factor,
        high=max(low, high) * factor,
        role="dose" if dimension == "drugmass" else role,
        start=match.start(),
        end=match.end(),
        factor=factor,
    )


def _repeats(text: str, lexicon: Lexicon) -> tuple[list[Quantity], str]:
    """Find how often a day and a week; give the text without those words."""
    found: dict[str, Quantity] = {}
    for dimension, times, pattern in lexicon.repeats:
        match = None if dimension in found else pattern.search(text)
        if match:
            found[dimension] = _point(dimension, times, match, "freq")
            text = _blank(text, match)
    return [found[dimension] for dimension in sorted(found)], text


def quantities(text: str, lexicon: Lexicon) -> tuple[Quantity, ...]:
    """Read all quantities of a unit.

    Args:
        text: canonical text, as `normalise` gives it.
        lexicon: the lists of its language.

    Returns:
        What was found, in a fixed order.
    """
    found, rest = _repeats(text, lexicon)
    if lexicon.cues["change"].search(text):  # "increase from 5 mg to 10 mg": the new dose counts
        for past in lexicon.from_to.finditer(rest):
            rest = _blank(rest, past)
    amounts = (_amount(rest, match, lexicon) for match in lexicon.quantity.finditer(rest))
    found += [amount for amount in amounts if amount is not None]
    for match in lexicon.grade.finditer(text):
        step = ROMAN.get(match[2])
        value = float(match[2]) if step is None else step
        found.append(_point("grade", value + LETTER[match[3]], match))
    found += [_point(f"tnm {m[1]}", float(m[2]) + LETTER[m[3]] + 1, m) for m in TNM.finditer(text)]
    found += [_point("grade", float(m[1]), m) for m in GRADED.finditer(text)]
    for cue, days, role in (("yearly", YEAR_DAYS, "every"), ("lifelong", LIFELONG_DAYS, "for")):
        once = lexicon.cues[cue].search(text)
        if once:
            found.append(_point("time", days, once, role))
    found += [
        Quantity(
            dimension="level",
            low=0.0,
            high=0.0,
            role="",
            start=m.start(),
            end=m.end(),
            name=f"{m[1]}/{m[2].lstrip('clts')}",
        )
        for m in SPINE.finditer(text)
    ]
    found += [
        _point(f"lab:{m[1]}", float(m[2].replace(",", ".")), m) for m in LABORATORY.finditer(text)
    ]
    return tuple(found)


def tolerance(one: Quantity, other: Quantity) -> float:
    """Give the share by which two equal amounts may differ.

    Times and degrees said in one unit are exact (10 days are not 11, 38 degrees are not
    38.5). Between units of time 12 % may be lost in speaking (12 weeks are 3 months); masses
    and lengths lose 2 % in rounding, and aspirin of 81 mg is that of 80 mg.
    """
    if one.dimension in SHARP and one.factor and one.factor == other.factor:
        return 0.0
    if one.dimension != "time":
        return 0.02
    return 0.12


def same(one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities of one dimension have the same value."""
    if one.name or other.name:
        return one.name == other.name
    share = tolerance(one, other)
    return all(
        abs(a - b) <= max(share, EXACT) * max(abs(a), abs(b), 1e-9)
        for a, b in ((one.low, other.low), (one.high, other.high))
    )


def overlap(one: Quantity, other: Quantity) -> bool:
    """Tell whether two ranges of one dimension share a value."""
    share = 1 + tolerance(one, other)
    return one.low <= other.high * share and other.low <= one.high * share
