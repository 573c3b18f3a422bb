"""What people decided about two opinions: rows by topic, results, reasons, outcome."""

from __future__ import annotations

from dataclasses import dataclass

from opinion_desktop.domain.case import Owner
from opinion_desktop.domain.topics import RowResult


@dataclass(frozen=True, kw_only=True)
class OwnTopic:
    """A topic that the person added, such as "Is there an infection?"."""

    key: str
    owner: Owner = Owner.PATIENT
    case_key: str
    label: str
    rank: int = 0


@dataclass(frozen=True, kw_only=True)
class ComparisonRow:
    """A person's judgement on one topic of two opinions.

    `result` is set by a person, never by the program; `judged_by` and `judged_at`
    (ISO date and time) say who and when; `first_quotes` and `second_quotes` are what
    the two letters said at that moment, so that a later change of text is noticed.
    """

    key: str
    owner: Owner = Owner.FAMILY
    case_key: str
    topic: str
    first_opinion: str = ""
    second_opinion: str = ""
    result: RowResult = RowResult.OPEN
    reason: str = ""
    note: str = ""
    judged_by: str = ""
    judged_at: str = ""
    first_quotes: tuple[str, ...] = ()
    second_quotes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Dismissal:
    """A suggestion that a person turned down; it stays turned down."""

    key: str
    owner: Owner = Owner.FAMILY
    case_key: str
    topic: str
    first_quotes: tuple[str, ...] = ()
    second_quotes: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, kw_only=True)
class OutcomeJudgement:
    """One person's overall judgement on two axes; several stand side by side.

    `diagnosis`: same, refined, different, cannot_compare.  `treatment`: same,
    minor_change, major_change, cannot_compare.  `impact`: none, small, large.
    """

    key: str
    owner: Owner = Owner.FAMILY
    case_key: str
    role: str = ""
    name: str = ""
    diagnosis: str = ""
    treatment: str = ""
    impact: str = ""
    judged_at: str = ""
