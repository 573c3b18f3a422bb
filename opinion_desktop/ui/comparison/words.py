"""How a result looks and is called on the comparison page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.comparison import ComparisonRow
from opinion_desktop.domain.comparison_rows import Row, RowFilter
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said, Statement
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.services import labels
from opinion_desktop.services.labels import translated
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.cards import ChipKind

CONTEXT = "ComparisonWords"


@dataclass(frozen=True)
class Look:
    """The shape and colour of a result: icon, chip, colour of the icon, strip."""

    icon: Icon
    chip: ChipKind
    token: str
    strip: str


LOOKS = {
    RowResult.AGREE: Look(Icon.EQUAL, ChipKind.AGREE, "agree", "agree"),
    RowResult.PARTLY: Look(Icon.EQUAL_APPROXIMATELY, ChipKind.PARTLY, "text", "none"),
    RowResult.DIFFER: Look(Icon.EQUAL_NOT, ChipKind.DIFFER, "differ", "differ"),
    RowResult.ONLY_FIRST: Look(Icon.NUMBER_1, ChipKind.FIRST, "first", "first"),
    RowResult.ONLY_SECOND: Look(Icon.NUMBER_2, ChipKind.SECOND, "second", "second"),
    RowResult.NEITHER: Look(Icon.CIRCLE_OFF, ChipKind.NEITHER, "text", "none"),
    RowResult.OPEN: Look(Icon.CIRCLE_DASHED, ChipKind.SUGGEST, "text", "none"),
}

CONFIRM_LABELS = {
    RowResult.AGREE: QT_TRANSLATE_NOOP("ComparisonWords", "Yes, use this: they agree"),
    RowResult.PARTLY: QT_TRANSLATE_NOOP("ComparisonWords", "Yes, use this: different detail"),
    RowResult.DIFFER: QT_TRANSLATE_NOOP("ComparisonWords", "Yes, use this: they differ"),
    RowResult.ONLY_FIRST: QT_TRANSLATE_NOOP("ComparisonWords", "Yes, use this: only in first"),
    RowResult.ONLY_SECOND: QT_TRANSLATE_NOOP("ComparisonWords", "Yes, use this: only in second"),
    RowResult.NEITHER: QT_TRANSLATE_NOOP("ComparisonWords", "Yes, use this: neither says"),
}
OPINION_LABELS = {
    OpinionKind.FIRST: QT_TRANSLATE_NOOP("ComparisonWords", "First opinion"),
    OpinionKind.SECOND: QT_TRANSLATE_NOOP("ComparisonWords", "Second opinion"),
    OpinionKind.THIRD: QT_TRANSLATE_NOOP("ComparisonWords", "Third opinion"),
}
OPINION_ICONS = {
    OpinionKind.FIRST: (Icon.NUMBER_1, "first"),
    OpinionKind.SECOND: (Icon.NUMBER_2, "second"),
    OpinionKind.THIRD: (Icon.NUMBER_3, "text"),
}
_SAID = {
    Said.NOT_MENTIONED: QT_TRANSLATE_NOOP("ComparisonWords", "Not mentioned."),
    Said.CANNOT_ANSWER: QT_TRANSLATE_NOOP("ComparisonWords", "Cannot answer from these records."),
}
_QUOTED = QT_TRANSLATE_NOOP("ComparisonWords", "“{words}”")
_WITH_TOPIC = QT_TRANSLATE_NOOP("ComparisonWords", "{topic}: {words}")
_NOTHING = QT_TRANSLATE_NOOP("ComparisonWords", "Nothing entered yet.")
_TITLE = re.compile(r"^(?:dre?|doctor|docteure?|prof)\b\.?\s+", re.IGNORECASE)


def filter_look(wanted: RowFilter) -> Look | None:
    """Return how a filter chip looks; None for the one that shows all."""
    if wanted is RowFilter.ALL:
        return None
    return LOOKS[RowResult.OPEN if wanted is RowFilter.TO_CHECK else RowResult(wanted.value)]


def topic_name(row: Row) -> str:
    """Return the question that is the name of a row."""
    return row.label or labels.topic_label(row.topic)


def subject(row: Row) -> str:
    """Return a topic as it stands inside a sentence."""
    return labels.topic_subject(row.topic) or row.label


def subject_in_words(row: Row) -> str:
    """Return a topic for a sentence; a family's own topic in quotation marks."""
    return labels.topic_subject(row.topic) or quoted(row.label)


def opinion_name(opinion: Opinion) -> str:
    """Return "First opinion" and so on."""
    return translated(CONTEXT, OPINION_LABELS[opinion.kind])


def doctor_line(opinion: Opinion) -> str:
    """Return who gave an opinion and when, on one line."""
    who = ", ".join(part for part in (opinion.author, opinion.specialty) if part)
    when = labels.date_words(opinion.when) if opinion.when else ""
    return " · ".join(part for part in (who, when) if part)


def surname(opinion: Opinion) -> str:
    """Return the name of a doctor without "Dr"."""
    return _TITLE.sub("", opinion.author.strip())


def said_words(statement: Statement) -> str:
    """Return what a doctor says, or that the letter says nothing about it."""
    return translated(CONTEXT, _SAID.get(statement.said, "")) or statement.quote


def side_text(statements: Sequence[Statement]) -> str:
    """Return one side of a row as plain text."""
    texts = [text for one in statements if (text := said_words(one))]
    return " ".join(texts) or translated(CONTEXT, _NOTHING)


def places(statements: Sequence[Statement]) -> tuple[Anchor, ...]:
    """Return each page or image of one side once; a page with all boxes on it."""
    found: dict[tuple[object, ...], Anchor] = {}
    for anchor in (anchor for one in statements for anchor in one.anchors):
        if anchor.is_image:
            key: tuple[object, ...] = (anchor.series_uid, anchor.sop_instance_uid, anchor.frame)
        else:
            key = (anchor.file_key, anchor.page)
        known = found.get(key)
        if known is None:
            found[key] = anchor
        else:
            boxes = tuple(dict.fromkeys((*known.boxes, *anchor.boxes)))
            found[key] = Anchor(
                file_key=known.file_key,
                page=known.page,
                boxes=boxes,
                quote=known.quote,
                study_uid=known.study_uid,
                series_uid=known.series_uid,
                sop_instance_uid=known.sop_instance_uid,
                frame=known.frame,
                label=known.label,
            )
    return tuple(found.values())


def judged_line(judged: ComparisonRow) -> str:
    """Return who set a result and when: "Odile, 23 August 2025"."""
    day = day_of(judged.judged_at)
    return ", ".join(part for part in (judged.judged_by, day) if part)


def day_of(moment: str) -> str:
    """Return the day of an ISO date and time in words, or "" if it is none."""
    try:
        return labels.date_words(datetime.fromisoformat(moment).date())
    except ValueError:
        return ""


def with_topic(topic: str, said: str) -> str:
    """Put a name before words, with the colon of the language."""
    return translated(CONTEXT, _WITH_TOPIC).format(topic=topic, words=said)


def quoted(text: str) -> str:
    """Put words into the quotation marks of the language; a full stop at the end goes."""
    return translated(CONTEXT, _QUOTED).format(words=text.rstrip(". "))
