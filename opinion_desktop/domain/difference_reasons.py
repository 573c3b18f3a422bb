"""Why two opinions differ, and the draft question to each doctor.

Source: product paper, section 13. There are always two drafts, equal in tone; a clause
without data is left out; the person edits before sending.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP


class DifferenceReason(StrEnum):
    """Why two opinions differ, as a person judges it."""

    DIFFERENT_RECORDS = "different_records"
    NEWER_DATA = "newer_data"
    DIFFERENT_READING = "different_reading"
    DIFFERENT_GUIDELINE = "different_guideline"
    DIFFERENT_RISK_VIEW = "different_risk_view"
    DIFFERENT_GOAL = "different_goal"
    EXAMINATION = "examination"
    NOT_KNOWN = "not_known"


REASON_LABELS = {
    DifferenceReason.DIFFERENT_RECORDS: QT_TRANSLATE_NOOP("Reasons", "Saw different records"),
    DifferenceReason.NEWER_DATA: QT_TRANSLATE_NOOP("Reasons", "Newer information"),
    DifferenceReason.DIFFERENT_READING: QT_TRANSLATE_NOOP(
        "Reasons", "Read the same thing differently"
    ),
    DifferenceReason.DIFFERENT_GUIDELINE: QT_TRANSLATE_NOOP(
        "Reasons", "Follow different guidelines"
    ),
    DifferenceReason.DIFFERENT_RISK_VIEW: QT_TRANSLATE_NOOP("Reasons", "Weigh risks differently"),
    DifferenceReason.DIFFERENT_GOAL: QT_TRANSLATE_NOOP("Reasons", "Aim at different goals"),
    DifferenceReason.EXAMINATION: QT_TRANSLATE_NOOP("Reasons", "Only one examined me"),
    DifferenceReason.NOT_KNOWN: QT_TRANSLATE_NOOP("Reasons", "Not known"),
}


@dataclass(frozen=True)
class Draft:
    """A draft to one doctor: sentences in English with placeholders, and what fills them.

    `doctor` is "first" or "second". Each sentence is translated alone, then filled.
    """

    doctor: str
    sentences: tuple[str, ...]
    facts: Mapping[str, str]


# A sentence is a row of wordings, the fullest first: the first one whose data is there is
# taken. An opening without data falls away, and what follows it alone with it.
_Wordings = tuple[str, ...]

_CHANGES = (
    QT_TRANSLATE_NOOP("Drafts", "Does it change your view on {topic}?"),
    QT_TRANSLATE_NOOP("Drafts", "Does it change your view?"),
)
_BEHIND = (
    QT_TRANSLATE_NOOP("Drafts", "What is behind your view on {topic}?"),
    QT_TRANSLATE_NOOP("Drafts", "What is behind your view?"),
)
_NOT_SEEN = (
    QT_TRANSLATE_NOOP("Drafts", "Dr {other} also saw {record} of {date}."),
    QT_TRANSLATE_NOOP("Drafts", "Dr {other} also saw {record}."),
)
_SEEN = (QT_TRANSLATE_NOOP("Drafts", "Dr {other} had not seen {record}."),)
_RESTS = (
    QT_TRANSLATE_NOOP("Drafts", "How much does your view on {topic} rest on it?"),
    QT_TRANSLATE_NOOP("Drafts", "How much does your view rest on it?"),
)
_NEWER = (
    QT_TRANSLATE_NOOP("Drafts", "Since your letter of {letter_date} there is {record}."),
    QT_TRANSLATE_NOOP("Drafts", "Since your letter there is {record}."),
)
_READING = (
    QT_TRANSLATE_NOOP("Drafts", "You wrote “{yours}”; Dr {other} wrote “{theirs}” about {study}."),
    QT_TRANSLATE_NOOP("Drafts", "You wrote “{yours}”; Dr {other} wrote “{theirs}”."),
)
_LOOK_AGAIN = (
    QT_TRANSLATE_NOOP("Drafts", "Could you look at {place} again and tell me what you see?"),
    QT_TRANSLATE_NOOP("Drafts", "Could you look again and tell me what you see?"),
)
_GUIDELINE = (
    QT_TRANSLATE_NOOP("Drafts", "Which guideline or experience is behind your advice on {topic}?"),
    QT_TRANSLATE_NOOP("Drafts", "Which guideline or experience is behind your advice?"),
)
_RISKS = (
    QT_TRANSLATE_NOOP("Drafts", "How do you weigh the risks of {option_a} and {option_b} for me?"),
    QT_TRANSLATE_NOOP("Drafts", "How do you weigh the risks for me?"),
)
_GOAL = (QT_TRANSLATE_NOOP("Drafts", "What matters most to me is {goal}."),)
_GOAL_CHANGES = (
    QT_TRANSLATE_NOOP("Drafts", "Does that change your advice on {topic}?"),
    QT_TRANSLATE_NOOP("Drafts", "Does that change your advice?"),
)
_WHICH_GOAL = (
    QT_TRANSLATE_NOOP("Drafts", "What does your advice on {topic} aim at?"),
    QT_TRANSLATE_NOOP("Drafts", "What does your advice aim at?"),
)
_FOUND = (
    QT_TRANSLATE_NOOP("Drafts", "Dr {other} found {finding} when examining me on {date}."),
    QT_TRANSLATE_NOOP("Drafts", "Dr {other} found {finding} when examining me."),
    QT_TRANSLATE_NOOP("Drafts", "Dr {other} has examined me."),
)
_THAT_CHANGES = (QT_TRANSLATE_NOOP("Drafts", "Does that change your view?"),)
_EXAMINED = (QT_TRANSLATE_NOOP("Drafts", "How much does your view rest on examining me?"),)
_SUGGESTS = (
    QT_TRANSLATE_NOOP("Drafts", "Dr {other} suggests {theirs}, because {their_reason}."),
    QT_TRANSLATE_NOOP("Drafts", "Dr {other} suggests {theirs}."),
)
_STILL_PREFER = (
    QT_TRANSLATE_NOOP("Drafts", "What would make you still prefer {yours}?"),
    QT_TRANSLATE_NOOP("Drafts", "What would make you still prefer your advice?"),
)


def draft(reason: DifferenceReason, facts: Mapping[str, str]) -> tuple[Draft, Draft]:
    """Draft a question to each of the two doctors.

    Args:
        reason: why they differ.
        facts: what is known, each may be missing or "": `first` and `second` (names without
            "Dr"), `first_words` and `second_words` (what each wrote or advised),
            `first_reason` and `second_reason`, `first_letter_date` and `second_letter_date`,
            `topic`, `record`, `date`, `study`, `place`, `finding`, `option_a`, `option_b`,
            `goal`, `seen_by` and `examined_by` ("first" or "second"). Dates are in words.

    Returns:
        The draft to the first doctor, then the one to the second.
    """
    return _draft(reason, facts, "first", "second"), _draft(reason, facts, "second", "first")


def _draft(reason: DifferenceReason, facts: Mapping[str, str], you: str, other: str) -> Draft:
    known = {
        **{name: facts.get(name, "") for name in _SHARED},
        "other": facts.get(other, ""),
        "yours": facts.get(f"{you}_words", ""),
        "theirs": facts.get(f"{other}_words", ""),
        "their_reason": facts.get(f"{other}_reason", ""),
        "letter_date": facts.get(f"{you}_letter_date", ""),
    }
    known = {name: text for name, text in known.items() if text}
    seen_by_you, examined_by_you = (
        {you: True, other: False}.get(facts.get(fact, "")) for fact in ("seen_by", "examined_by")
    )
    opening, question, alone = _plan(reason, seen_by_you, examined_by_you)
    first = _best(opening, known)
    if opening and not first:
        return Draft(you, (_best(alone, known),), known)
    return Draft(you, tuple(text for text in (first, _best(question, known)) if text), known)


def _plan(
    reason: DifferenceReason, seen: bool | None, examined: bool | None
) -> tuple[_Wordings, _Wordings, _Wordings]:
    """Return the opening, the question after it, and the question without an opening."""
    if reason is DifferenceReason.DIFFERENT_RECORDS:
        if seen is None:
            return (), _BEHIND, ()
        return (_SEEN, _RESTS, _BEHIND) if seen else (_NOT_SEEN, _CHANGES, _BEHIND)
    if reason is DifferenceReason.EXAMINATION:
        if examined is None:
            return (), _BEHIND, ()
        return ((), _EXAMINED, ()) if examined else (_FOUND, _THAT_CHANGES, _BEHIND)
    return _PLANS[reason]


_PLANS: dict[DifferenceReason, tuple[_Wordings, _Wordings, _Wordings]] = {
    DifferenceReason.NEWER_DATA: (_NEWER, _CHANGES, _BEHIND),
    DifferenceReason.DIFFERENT_READING: (_READING, _LOOK_AGAIN, _LOOK_AGAIN),
    DifferenceReason.DIFFERENT_GUIDELINE: ((), _GUIDELINE, ()),
    DifferenceReason.DIFFERENT_RISK_VIEW: ((), _RISKS, ()),
    DifferenceReason.DIFFERENT_GOAL: (_GOAL, _GOAL_CHANGES, _WHICH_GOAL),
    DifferenceReason.NOT_KNOWN: (_SUGGESTS, _STILL_PREFER, _BEHIND),
}
_SHARED = (
    *("topic", "record", "date", "study", "place", "finding"),
    *("option_a", "option_b", "goal"),
)


def _best(wordings: _Wordings, known: Mapping[str, str]) -> str:
    """Return the first wording that can be filled, or "" if there is none."""
    for wording in wordings:
        if {field for _, field, _, _ in string.Formatter().parse(wording) if field} <= set(known):
            return wording
    return ""
