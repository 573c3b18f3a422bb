"""What the page that a doctor reads is made of: the story in a few lines, pain, records.

Pure: takes the entities of a case and gives facts; words are found by services/summaries.py.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from opinion_desktop.domain.case import Side
from opinion_desktop.domain.checklist_view import group_of
from opinion_desktop.domain.concerns import Concern, HealthFact
from opinion_desktop.domain.lanes import part_of_day
from opinion_desktop.domain.questions import Question, QuestionStatus, Recipient
from opinion_desktop.domain.record_kinds import RecordGroup, RecordStatus, overdue
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent, in_order

TOP_CONCERNS = 3
MOST_LINES = 8
PAIN = "pain_now"

SIDES = {
    Side.LEFT: QT_TRANSLATE_NOOP("Summaries", "left"),
    Side.RIGHT: QT_TRANSLATE_NOOP("Summaries", "right"),
    Side.BOTH: QT_TRANSLATE_NOOP("Summaries", "both sides"),
    Side.MIDDLE: QT_TRANSLATE_NOOP("Summaries", "middle"),
}
QUALITIES = {
    "sharp": QT_TRANSLATE_NOOP("Summaries", "sharp"),
    "dull": QT_TRANSLATE_NOOP("Summaries", "dull"),
    "burning": QT_TRANSLATE_NOOP("Summaries", "burning"),
    "numb": QT_TRANSLATE_NOOP("Summaries", "numb"),
    "tingling": QT_TRANSLATE_NOOP("Summaries", "tingling"),
    "stiff": QT_TRANSLATE_NOOP("Summaries", "stiff"),
    "weak": QT_TRANSLATE_NOOP("Summaries", "weak"),
    "swollen": QT_TRANSLATE_NOOP("Summaries", "swollen"),
    "leaking": QT_TRANSLATE_NOOP("Summaries", "leaking"),
    "unstable": QT_TRANSLATE_NOOP("Summaries", "unstable"),
    "other": QT_TRANSLATE_NOOP("Summaries", "something else"),
}
SINCE_KINDS = {
    "before": QT_TRANSLATE_NOOP("Summaries", "before surgery"),
    "right_after": QT_TRANSLATE_NOOP("Summaries", "right after surgery"),
    "later": QT_TRANSLATE_NOOP("Summaries", "began later"),
}

# What tells the story first; all other kinds come after these, entries of the same rank by
# their date. Medicines and values stand elsewhere on the page.
_WEIGHT = {
    kind: weight
    for weight, kinds in enumerate(
        (
            ("surgery", "reoperation"),
            ("first_symptom", "readmission", "emergency_visit", "complication"),
            ("symptom", "diagnosis", "opinion"),
            ("discharge", "procedure", "visit"),
            ("pathology", "imaging", "lab_test", "walking", "work"),
            ("therapy", "phone_advice", "off_opioids", "driving", "sport", "stitches_out"),
        )
    )
    for kind in kinds
}
_LEAST = len(_WEIGHT)
_ELSEWHERE = {"medicine", "measure", "document_asked", "document_received", "question_answered"}
OPINION_KINDS = frozenset({"opinion"})
"""Kinds of events that are held back with a sealed first opinion."""


def timeline_lines(
    events: Iterable[RecoveryEvent], most: int = MOST_LINES, *, blind: bool = False
) -> tuple[RecoveryEvent, ...]:
    """Choose the events that tell the story in a few lines.

    Args:
        events: of one case; what is not for the doctor is left out.
        most: how many lines there are.
        blind: leave out what a sealed first opinion holds back.

    Returns:
        In the order of time, those without a date last. Of kinds that matter as much,
        later events come first: they are what is still to be judged.
    """
    found = [
        event
        for event in events
        if event.show_to_doctor
        and event.kind not in _ELSEWHERE
        and not (blind and event.kind in OPINION_KINDS)
    ]
    latest_first = reversed(in_order(found))
    chosen = sorted(latest_first, key=_weight)[:most]
    return in_order(chosen)


def _weight(event: RecoveryEvent) -> int:
    return _WEIGHT.get(event.kind, _LEAST)


@dataclass(frozen=True, kw_only=True)
class PainPoint:
    """One pain score; `x` is its day as an ordinal number and the part of the day."""

    x: float
    day: date
    value: Decimal


@dataclass(frozen=True, kw_only=True)
class PainCourse:
    """The pain scores of one place of the body since surgery, in the order of time.

    `place` is "" where none was typed; `other_places` counts the places that are left out.
    """

    points: tuple[PainPoint, ...]
    place: str = ""
    other_places: int = 0

    @property
    def lowest(self) -> PainPoint:
        """The lowest score; the latest day that has it."""
        return min(reversed(self.points), key=_value)

    @property
    def highest(self) -> PainPoint:
        """The highest score; the first day that has it."""
        return max(self.points, key=_value)

    @property
    def latest(self) -> PainPoint:
        """The last score."""
        return self.points[-1]

    def marked(self) -> tuple[PainPoint, ...]:
        """Return lowest, highest and latest without repeating one, in the order of time."""
        wanted = {self.highest, self.lowest, self.latest}
        return tuple(point for point in self.points if point in wanted)


def _value(point: PainPoint) -> Decimal:
    return point.value


def pain_course(values: Iterable[Measurement], surgery: date | None) -> PainCourse | None:
    """Collect "pain now" since surgery, or of all time where the day of surgery is not known.

    Args:
        values: of one case; only those whose day is known exactly are taken. Scores of
            different places are never mixed: the place with most scores is taken.
        surgery: day 0.

    Returns:
        The course, or None if there is no such score.
    """
    found = [
        (value.place.strip(), day, value)
        for value in values
        if value.measure == PAIN
        and (day := value.when.exact)
        and (surgery is None or day >= surgery)
    ]
    if not found:
        return None
    counts = Counter(place for place, _, _ in found)
    place = max(counts, key=lambda name: (counts[name], name))
    points = sorted(
        (
            PainPoint(x=day.toordinal() + part_of_day(value.time), day=day, value=value.value)
            for where, day, value in found
            if where == place
        ),
        key=lambda point: point.x,
    )
    return PainCourse(points=tuple(points), place=place, other_places=len(counts) - 1)


def medicines_now(events: Iterable[RecoveryEvent]) -> tuple[RecoveryEvent, ...]:
    """Return the medicines that are still taken and may be shown, by name."""
    taken = (
        event
        for event in events
        if event.kind == "medicine" and event.ongoing and event.show_to_doctor
    )
    return tuple(sorted(taken, key=lambda event: (event.title.casefold(), event.key)))


@dataclass(frozen=True, kw_only=True)
class Missing:
    """A record that is not there; `status` may be overdue, `reason` is in the person's words."""

    record: RecordItem
    status: RecordStatus
    due: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class RecordsHeld:
    """Which records are there, which are missing and why."""

    have: tuple[RecordItem, ...]
    missing: tuple[Missing, ...]


def records_held(records: Iterable[RecordItem], today: date) -> RecordsHeld:
    """Tell which records a doctor can ask for, which are missing and why.

    Args:
        records: the checklist of one case. What this program makes itself is left out, and
            useful records that nobody began.
        today: a due date before it has passed.
    """
    have, missing = [], []
    for record in sorted(records, key=lambda record: record.rank):
        if group_of(record) is RecordGroup.APP:
            continue
        status = overdue(record.status, record.due, today)
        if status is RecordStatus.HAVE:
            have.append(record)
        elif not (record.folded and status in {RecordStatus.NEED, RecordStatus.NOT_NEEDED}):
            due = record.due if status in {RecordStatus.ASKED, RecordStatus.OVERDUE} else None
            missing.append(
                Missing(record=record, status=status, due=due, reason=record.reason.strip())
            )
    return RecordsHeld(tuple(have), tuple(missing))


def in_rank(concerns: Iterable[Concern]) -> tuple[Concern, ...]:
    """Return concerns, the most important first."""
    return tuple(sorted(concerns, key=lambda concern: (concern.rank, concern.key)))


def facts_of(facts: Iterable[HealthFact], kind: str) -> tuple[HealthFact, ...]:
    """Return the allergies, conditions or operations in their order."""
    found = (fact for fact in facts if fact.kind == kind)
    return tuple(sorted(found, key=lambda fact: (fact.rank, fact.key)))


def open_questions(questions: Iterable[Question], *, blind: bool = False) -> tuple[Question, ...]:
    """Return what a second doctor is asked and has not answered, in the person's order.

    Args:
        questions: of one case.
        blind: leave out questions that come from the comparison and so quote an opinion.
    """
    found = (
        question
        for question in questions
        if question.recipient in {Recipient.SECOND, Recipient.BOTH}
        and question.status in {QuestionStatus.TO_ASK, QuestionStatus.ASKED}
        and not (blind and (question.reason or question.topic))
    )
    return tuple(sorted(found, key=lambda question: (question.rank, question.key)))
