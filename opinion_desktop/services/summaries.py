"""The pages for a doctor in words: the overview, the question sheet, and their parts.

The window and the command line print what `overview` and `questions` return; layout is left
to exchange/summary.py, PDF to services/printing.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain import warning_signs
from opinion_desktop.domain.case import Surgery
from opinion_desktop.domain.concerns import Concern, HealthFact
from opinion_desktop.domain.lanes import joins, surgery_day
from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.domain.overview import (
    QUALITIES,
    SINCE_KINDS,
    TOP_CONCERNS,
    Missing,
    PainCourse,
    facts_of,
    in_rank,
    medicines_now,
    open_questions,
    pain_course,
    records_held,
    timeline_lines,
)
from opinion_desktop.domain.partial_dates import post_op_day
from opinion_desktop.domain.question_bank import MOST_QUESTIONS
from opinion_desktop.domain.questions import (
    WAITING,
    Question,
    QuestionStatus,
    Recipient,
    waiting_questions,
)
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.exchange.summary import (
    ConcernWords,
    OverviewWords,
    overview_html,
)
from opinion_desktop.exchange.summary_chart import ChartPoint, data_address, pain_svg
from opinion_desktop.exchange.summary_questions import QuestionWords, SheetQuestion, questions_html
from opinion_desktop.services import labels
from opinion_desktop.services.filing import other_names
from opinion_desktop.services.side_words import with_side
from opinion_desktop.services.workspace import Workspace

translate = QCoreApplication.translate


def _summary_words(text: str) -> str:
    return labels.translated("Summary", text)


def today() -> date:
    """Return the day on this computer."""
    return datetime.now().astimezone().date()


def overview(
    workspace: Workspace, *, blind: bool = False, day: date | None = None
) -> tuple[str, str]:
    """Put together the page that a doctor reads, in the language of the window.

    Args:
        workspace: the case.
        blind: leave out what a sealed first opinion holds back: opinions on the timeline
            and questions that come from the comparison. What somebody was told about a
            worry is never on this page.
        day: the day that is printed; today if not given.

    Returns:
        Title and HTML, for `printing.to_pdf`.
    """
    on = day or today()
    title = translate("Summaries", "Overview for the doctor")
    events = workspace.all(RecoveryEvent)
    course = pain_course(workspace.all(Measurement), day_of_surgery(workspace))
    concerns = in_rank(workspace.all(Concern))
    asked = open_questions(workspace.all(Question), blind=blind)
    held = records_held(workspace.all(RecordItem), on)
    facts = workspace.all(HealthFact)
    printed = translate("Summaries", "Printed on {date}").format(date=labels.date_words(on))
    head = (person_line(workspace), surgery_line(workspace, on), printed)
    words = OverviewWords(
        title=workspace.case.title or title,
        foot=foot_line(workspace),
        head=tuple(line for line in head if line),
        concerns=tuple(
            ConcernWords(what=one.what, facts=concern_facts(one)) for one in concerns[:TOP_CONCERNS]
        ),
        more_concerns=max(0, len(concerns) - TOP_CONCERNS),
        questions=tuple(question.text for question in asked[:MOST_QUESTIONS]),
        more_questions=max(0, len(asked) - MOST_QUESTIONS),
        timeline=tuple(
            (event_date(event), event_words(event)) for event in timeline_lines(events, blind=blind)
        ),
        pain=pain_sentence(course) if course else "",
        chart=_chart(course) if course else "",
        medicines=tuple(medicine_words(event) for event in medicines_now(events)),
        allergies=tuple(fact_words(fact) for fact in facts_of(facts, "allergy")),
        conditions=tuple(fact_words(fact) for fact in facts_of(facts, "condition")),
        operations=tuple(fact_words(fact) for fact in facts_of(facts, "operation")),
        have=tuple(_held_words(workspace, record) for record in held.have),
        missing=missing_words(held.missing),
    )
    return title, overview_html(words, _summary_words)


def questions(workspace: Workspace) -> tuple[str, str]:
    """Put together the sheet for the visit: the warning-sign card, then the questions.

    Args:
        workspace: the case.

    Returns:
        Title and HTML, for `printing.to_pdf`. Questions that wait for an answer come first,
        by whom they are for, the family last; the others keep their answers, below.
    """
    numbers = warning_signs.help_numbers(workspace.case.place)
    card = (warning_signs.TITLE, warning_signs.INTRODUCTION, warning_signs.FOOT)
    heading, introduction, end = (labels.warning_text(text, numbers) for text in card)
    found = sorted(workspace.all(Question), key=lambda question: (question.rank, question.key))
    waiting = waiting_questions(found)
    groups = tuple(
        (
            recipient_words(workspace, recipient),
            tuple(_sheet_question(one) for one in waiting if one.recipient is recipient),
        )
        for recipient in Recipient
    )
    title = translate("Summaries", "Questions for the visit")
    head = (workspace.case.title, person_line(workspace))
    words = QuestionWords(
        title=title,
        foot=foot_line(workspace),
        head=tuple(line for line in head if line),
        groups=tuple((who, lines) for who, lines in groups if lines),
        answered=tuple(_sheet_question(one) for one in found if one.status not in WAITING),
        warning=(heading, introduction, end),
        signs=tuple((half.heading, half.signs) for half in labels.warning_card(numbers)),
    )
    return title, questions_html(words, _summary_words)


def _sheet_question(asked: Question) -> SheetQuestion:
    plain = {*WAITING, QuestionStatus.ANSWERED}  # its place on the sheet says that much
    status = "" if asked.status in plain else labels.question_status_label(asked.status)
    said = " · ".join(filter(None, (answered_words(asked), status)))
    return SheetQuestion(text=asked.text, answer=asked.answer.strip(), answered=said)


# --- parts, also shown by the window ---


def day_of_surgery(workspace: Workspace) -> date | None:
    """Return day 0 of the case, if it is known exactly."""
    return surgery_day(workspace.all(Surgery), workspace.all(RecoveryEvent))


def person_line(workspace: Workspace) -> str:
    """Say who it is: "Anna Roy, born 2 March 1948", or ""."""
    case = workspace.case
    if case.birth_date is None:
        return case.patient_name
    born = translate("Summaries", "born {date}").format(date=labels.date_words(case.birth_date))
    return ", ".join(part for part in (case.patient_name, born) if part)


def foot_line(workspace: Workspace) -> str:
    """Say whose page it is, for the foot of each page: name, date of birth, case."""
    return " · ".join(filter(None, (person_line(workspace), workspace.case.title)))


def surgery_line(workspace: Workspace, on: date) -> str:
    """Say which operation, when, how many days ago, by whom and where; "" if nothing is known.

    Args:
        workspace: the case.
        on: the day on which it is read.
    """
    first = next(iter(workspace.all(Surgery)), None)
    day = day_of_surgery(workspace)
    parts = []
    if first:
        parts.append(with_side(first.operation, first.side))
        parts.append(labels.date_words(first.when) if first.when else "")
    if day and on >= day:
        number = post_op_day(day, on)
        parts.append(translate("Summaries", "day {n} after surgery").format(n=number))
    if first:
        parts.append(", ".join(part for part in (first.surgeon, first.hospital) if part))
    return " · ".join(part for part in parts if part)


def since_words(concern: Concern) -> str:
    """Say since when: "began later, about June 2025"."""
    kind = labels.translated("Summaries", SINCE_KINDS.get(concern.since_kind, ""))
    when = labels.date_words(concern.since) if concern.since else ""
    return ", ".join(part for part in (kind, when) if part)


def where_words(concern: Concern) -> str:
    """Say where: "Front of the thigh, right"."""
    return with_side(concern.where, concern.side)


def strength_words(concern: Concern) -> str:
    """Say how strong: "now 3 of 10, worst 6 of 10", or ""."""
    parts = []
    if concern.strength_now is not None:
        parts.append(translate("Summaries", "now {n} of 10").format(n=concern.strength_now))
    if concern.strength_worst is not None:
        parts.append(translate("Summaries", "worst {n} of 10").format(n=concern.strength_worst))
    return ", ".join(parts)


def quality_words(concern: Concern) -> str:
    """Say what it is like: "dull, weak"."""
    known = (labels.translated("Summaries", QUALITIES.get(key, key)) for key in concern.quality)
    return ", ".join(known)


def concern_facts(concern: Concern) -> tuple[tuple[str, str], ...]:
    """Return what is known about a worry, as label and words; what was told is left out."""
    rows = (
        (translate("Summaries", "Since"), since_words(concern)),
        (translate("Summaries", "Where"), where_words(concern)),
        (translate("Summaries", "What it is like"), quality_words(concern)),
        (translate("Summaries", "How strong"), strength_words(concern)),
        (translate("Summaries", "How often"), concern.pattern),
        (translate("Summaries", "Worse"), concern.worse),
        (translate("Summaries", "Better"), concern.better),
        (translate("Summaries", "Biggest worry"), concern.worry),
        (translate("Summaries", "Hope"), concern.hope),
        (translate("Summaries", "Not acceptable"), concern.not_acceptable),
    )
    return tuple((label, text.strip()) for label, text in rows if text.strip())


def event_date(event: RecoveryEvent) -> str:
    """Say when: "12 May 2025", "since about May 2025", "2 April 2025 to 14 August 2025"."""
    start = labels.date_words(event.start)
    if event.ongoing:
        return translate("Summaries", "since {date}").format(date=start)
    if event.end:
        end = labels.date_words(event.end)
        return translate("Summaries", "{start} to {end}").format(start=start, end=end)
    return start


def event_words(event: RecoveryEvent) -> str:
    """Say what happened: its own words, or the name of its kind."""
    return event.title.strip() or labels.event_label(event.kind)


def medicine_words(event: RecoveryEvent) -> str:
    """Say what is taken: "Ramipril 5 mg, once a day"."""
    name = f"{event_words(event)} {event.dose}".strip()
    return ", ".join(part for part in (name, event.frequency) if part)


def fact_words(fact: HealthFact) -> str:
    """Say an allergy, condition or operation: "Sulfa antibiotics (Rash, 1998)"."""
    return f"{fact.text} ({fact.detail})" if fact.detail.strip() else fact.text


def record_words(record: RecordItem) -> str:
    """Return the name of a line of the checklist."""
    return record.label if record.kind == "own" else labels.record_label(record.kind)


def _held_words(workspace: Workspace, record: RecordItem) -> str:
    names = other_names(workspace, record.key)
    return f"{record_words(record)} ({names})" if names else record_words(record)


def missing_words(lines: Iterable[Missing]) -> tuple[str, ...]:
    """Say what is missing and why: "Not asked for yet: Operation report, Photos".

    Args:
        lines: as `records_held` gives them; those with the same reason are told together.
    """
    grouped: dict[str, list[str]] = {}
    for line in lines:
        grouped.setdefault(_why(line), []).append(record_words(line.record))
    said = translate("Summaries", "{why}: {records}")
    return tuple(said.format(why=why, records=", ".join(names)) for why, names in grouped.items())


def _why(line: Missing) -> str:
    why = labels.status_label(line.status)
    if line.status is RecordStatus.NEED:
        why = translate("Summaries", "Not asked for yet")
    elif line.due:
        pattern = (
            translate("Summaries", "{status}, was due on {date}")
            if line.status is RecordStatus.OVERDUE
            else translate("Summaries", "{status}, expected by {date}")
        )
        why = pattern.format(status=why, date=labels.date_words(line.due))
    return f"{why} ({line.reason})" if line.reason else why


_ONE = QT_TRANSLATE_NOOP("Summaries", "{name}: {latest} of 10 on {latest_on}. One score.")
_SEVERAL = QT_TRANSLATE_NOOP(
    "Summaries",
    "{name}: highest {highest} of 10 on {highest_on}, lowest {lowest} on {lowest_on}, "
    "latest {latest} on {latest_on}. {n} scores.",
)


def pain_sentence(course: PainCourse) -> str:
    """State the highest, lowest and latest pain score with their days; it judges nothing."""
    name = labels.measure_label("pain_now")
    text = labels.translated("Summaries", _ONE if len(course.points) == 1 else _SEVERAL).format(
        name=f"{name} ({course.place})" if course.place else name,
        n=len(course.points),
        highest=labels.number_words(course.highest.value),
        highest_on=labels.date_words(course.highest.day),
        lowest=labels.number_words(course.lowest.value),
        lowest_on=labels.date_words(course.lowest.day),
        latest=labels.number_words(course.latest.value),
        latest_on=labels.date_words(course.latest.day),
    )
    if course.other_places:
        text += " " + translate("Summaries", "Other places are on the timeline.")
    return text


def _chart(course: PainCourse) -> str:
    marked = set(course.marked())
    points = [
        ChartPoint(
            x=point.x,
            value=float(point.value),
            label=labels.number_words(point.value) if point in marked else "",
        )
        for point in course.points
    ]
    first, last = course.points[0].day, course.latest.day
    ends = (labels.date_words(first), labels.date_words(last) if last != first else "")
    svg = pain_svg(points, joins([point.x for point in points]), ends, pain_sentence(course))
    return data_address(svg)


def recipient_words(workspace: Workspace, recipient: Recipient) -> str:
    """Say for whom a question is: "For Dr. Osei", "For both doctors", "For the family"."""
    if recipient is Recipient.BOTH:
        return translate("Summaries", "For both doctors")
    if recipient is Recipient.FAMILY:
        return translate("Summaries", "For the family")
    kind = OpinionKind.FIRST if recipient is Recipient.FIRST else OpinionKind.SECOND
    if name := doctor_name(workspace, kind):
        return translate("Summaries", "For {doctor}").format(doctor=name)
    if kind is OpinionKind.FIRST:
        return translate("Summaries", "For the first doctor")
    return translate("Summaries", "For the second doctor")


def doctor_name(workspace: Workspace, kind: OpinionKind) -> str:
    """Return who wrote the first or second opinion, or ""; the surgeon stands for the first."""
    names = [
        opinion.author.strip()
        for opinion in workspace.all(Opinion)
        if opinion.kind is kind and opinion.author.strip()
    ]
    if not names and kind is OpinionKind.FIRST:
        names = [one.surgeon.strip() for one in workspace.all(Surgery) if one.surgeon.strip()]
    return names[0] if names else ""


def answered_words(question: Question) -> str:
    """Say who answered and when: "Dr. Osei, 20 August 2025", or ""."""
    when = labels.date_words(question.answered_on) if question.answered_on else ""
    return ", ".join(part for part in (question.answered_by.strip(), when) if part)
