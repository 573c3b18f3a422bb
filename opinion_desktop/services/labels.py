"""Finds the words for the tables and values of the domain, in the language of the window.

Keys that this version does not know are shown as they are, so that nothing gets lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from opinion_desktop.domain.access_rules import LAW_SENTENCE, AccessRule
from opinion_desktop.domain.difference_reasons import REASON_LABELS, DifferenceReason, Draft
from opinion_desktop.domain.evidence import Evidence
from opinion_desktop.domain.measures import WOUND_TICKS, Measure, Second, measure_of
from opinion_desktop.domain.operations import COMMON_OPERATIONS
from opinion_desktop.domain.question_bank import (
    QUESTION_GROUP_LABELS,
    QUESTION_STATUS_LABELS,
    BankQuestion,
    QuestionGroup,
    bank_question,
)
from opinion_desktop.domain.record_kinds import (
    CHECKED_LABEL,
    DAMAGED_LABEL,
    GROUP_LABELS,
    LEVEL_LABELS,
    REQUEST_LABELS,
    REQUEST_WAYS,
    STATUS_LABELS,
    USUALLY_NOT_NEEDED,
    Level,
    RecordGroup,
    RecordKind,
    RecordStatus,
    record_kind,
)
from opinion_desktop.domain.record_packs import PACKS, PackItem, pack_item
from opinion_desktop.domain.timeline_kinds import (
    EVENT_GROUP_LABELS,
    EventGroup,
    EventKind,
    event_kind,
)
from opinion_desktop.domain.topics import (
    CERTAINTY_LABELS,
    RESULT_HELP,
    RESULT_LABELS,
    SUGGESTED_LABEL,
    TOPIC_GROUP_LABELS,
    Certainty,
    RowResult,
    Topic,
    TopicGroup,
    topic_of,
)
from opinion_desktop.domain.warning_signs import HelpNumbers, SignList, card
from opinion_desktop.services import value_words

# One door for all words.
date_words = value_words.date_words
file_size_words = value_words.file_size_words
language = value_words.language
number_words = value_words.number_words
translated = value_words.translated


def _in(context: str, table: Mapping[Any, str], key: str) -> str:
    return translated(context, table[key]) if key in table else str(key)


# --- records ---


def _record(kind: str | RecordKind | PackItem) -> RecordKind | PackItem:
    if isinstance(kind, str):
        return pack_item(kind) or record_kind(kind)
    return kind


def _context(kind: RecordKind | PackItem) -> str:
    return "RecordPacks" if isinstance(kind, PackItem) else "RecordKinds"


def record_label(kind: str | RecordKind | PackItem) -> str:
    """Return the plain name of a kind of record or pack item, given itself or its key."""
    found = _record(kind)
    return translated(_context(found), found.label)


def record_term(kind: str | RecordKind | PackItem) -> str:
    """Return the medical term that stands in brackets after the name, or ""."""
    found = _record(kind)
    return translated(_context(found), found.term)


def record_why(kind: str | RecordKind) -> str:
    """Return why a specialist needs it, or "" for what only a pack names."""
    found = _record(kind)
    return translated("RecordKinds", found.why) if isinstance(found, RecordKind) else ""


def record_ask(kind: str | RecordKind) -> str:
    """Return where to ask for it, or "" for what only a pack names."""
    found = _record(kind)
    return translated("RecordKinds", found.ask) if isinstance(found, RecordKind) else ""


def record_ticks(kind: str | RecordKind) -> tuple[str, ...]:
    """Return its completeness points in the order in which cases number them, from 0."""
    found = _record(kind)
    ticks = found.ticks if isinstance(found, RecordKind) else ()
    return tuple(translated("RecordTicks", tick) for tick in ticks)


def record_note(item: str | PackItem) -> str:
    """Return the remark under a pack item, or ""."""
    found = _record(item)
    return translated("RecordPacks", found.note) if isinstance(found, PackItem) else ""


def group_label(group: RecordGroup) -> str:
    """Return where the records of a group are to be had."""
    return _in("RecordKinds", GROUP_LABELS, group)


def level_label(level: Level) -> str:
    """Return how much a record matters, in words."""
    return _in("RecordKinds", LEVEL_LABELS, level)


def pack_label(key: str) -> str:
    """Return the name of a pack."""
    return _in("RecordPacks", {pack.key: pack.label for pack in PACKS}, key)


def operation_labels() -> tuple[str, ...]:
    """Return the common operations for completion, in alphabetical order."""
    names = (translated("Operations", operation.label) for operation in COMMON_OPERATIONS)
    return tuple(sorted(names, key=str.casefold))


def status_label(status: RecordStatus | str) -> str:
    """Return the word for the status of a record."""
    return _in("RecordStatus", STATUS_LABELS, status)


def checked_label() -> str:
    """Return the mark beside "Have it" for what the person checked."""
    return translated("RecordStatus", CHECKED_LABEL)


def damaged_label() -> str:
    """Return the mark on a file that cannot be read."""
    return translated("RecordStatus", DAMAGED_LABEL)


def request_label(step: str) -> str:
    """Return the word for one step of asking for a record."""
    return _in("RequestKinds", REQUEST_LABELS, step)


def request_way_label(way: str) -> str:
    """Return how somebody was asked: by letter, by phone, in the portal, in person."""
    return _in("RequestKinds", REQUEST_WAYS, way)


def not_needed_label(key: str) -> str:
    """Return why a found file is usually not needed."""
    return _in("RecordKinds", USUALLY_NOT_NEEDED, key)


# --- comparison ---


def topic_label(topic: str | Topic) -> str:
    """Return the question that is the name of a topic; own topics bear their own words."""
    found = topic_of(topic) if isinstance(topic, str) else topic
    return translated("Topics", found.label) if found else str(topic)


def topic_help(topic: str | Topic) -> str:
    """Return what belongs under a topic, or "" for an unknown one."""
    found = topic_of(topic) if isinstance(topic, str) else topic
    return translated("Topics", found.help) if found else ""


def topic_subject(topic: str | Topic) -> str:
    """Return a topic as it stands in a sentence, "your view on ..."; "" for an unknown one."""
    found = topic_of(topic) if isinstance(topic, str) else topic
    return translated("Topics", found.subject) if found else ""


def topic_group_label(group: TopicGroup) -> str:
    """Return the heading of a group of topics."""
    return _in("Topics", TOPIC_GROUP_LABELS, group)


def result_label(result: RowResult | str) -> str:
    """Return the words for how two opinions relate."""
    return _in("RowResults", RESULT_LABELS, result)


def result_help(result: RowResult) -> str:
    """Return when this result fits."""
    return _in("RowResults", RESULT_HELP, result)


def suggested_label() -> str:
    """Return the mark on everything the program proposes."""
    return translated("RowResults", SUGGESTED_LABEL)


def certainty_label(certainty: Certainty | str) -> str:
    """Return how sure a doctor is, with the chance in brackets."""
    return _in("Certainty", CERTAINTY_LABELS, certainty)


def reason_label(reason: DifferenceReason | str) -> str:
    """Return why two opinions differ."""
    return _in("Reasons", REASON_LABELS, reason)


def draft_text(draft: Draft) -> str:
    """Return the words of a draft to a doctor, filled with its facts."""
    sentences = (translated("Drafts", text) for text in draft.sentences)
    return " ".join(text.format_map(dict(draft.facts)) for text in sentences)


# --- timeline and questions ---


def measure_label(measure: str | Measure) -> str:
    """Return the name of a measure."""
    found = measure_of(measure) if isinstance(measure, str) else measure
    return translated("Measures", found.label)


def measure_unit(measure: str | Measure | Second) -> str:
    """Return the unit in which a value is stored."""
    found = measure_of(measure) if isinstance(measure, str) else measure
    return translated("Measures", found.unit)


def measure_note(measure: str | Measure) -> str:
    """Return the hint under the field of a measure, or ""."""
    found = measure_of(measure) if isinstance(measure, str) else measure
    return translated("Measures", found.note)


def measure_ends(measure: str | Measure | Second) -> tuple[str, str]:
    """Return the words for 0 and for 10; ("", "") where there are none."""
    found = measure_of(measure) if isinstance(measure, str) else measure
    low, high = found.ends or ("", "")
    return translated("Measures", low), translated("Measures", high)


def second_label(measure: str | Measure) -> str:
    """Return the name of the second number of a measure, or ""."""
    found = measure_of(measure) if isinstance(measure, str) else measure
    return translated("Measures", found.second.label) if found.second else ""


def wound_label(tick: str) -> str:
    """Return the word for one thing that a wound looks like."""
    return _in("Measures", WOUND_TICKS, tick)


def event_label(kind: str | EventKind) -> str:
    """Return the name of a kind of event."""
    found = event_kind(kind) if isinstance(kind, str) else kind
    return translated("EventKinds", found.label)


def event_group_label(group: EventGroup) -> str:
    """Return the heading of a group of events."""
    return _in("EventKinds", EVENT_GROUP_LABELS, group)


def question_text(question: str | BankQuestion) -> str:
    """Return a ready question; it may hold {week} or {goal}, which the person fills."""
    found = bank_question(question) if isinstance(question, str) else question
    return translated("QuestionBank", found.text) if found else str(question)


def question_group_label(group: QuestionGroup) -> str:
    """Return what a group of questions is about."""
    return _in("QuestionBank", QUESTION_GROUP_LABELS, group)


def question_status_label(status: str) -> str:
    """Return how far a question has come."""
    return _in("QuestionBank", QUESTION_STATUS_LABELS, status)


# --- rights, warning signs, evidence ---


def place_label(rule: AccessRule) -> str:
    """Return the name of the place where a rule holds."""
    return translated("AccessRules", rule.place)


def rule_text(text: str) -> str:
    """Return one text of an access rule: its law, time, extension, cost or refusal."""
    return translated("AccessRules", text)


def law_sentence(rule: AccessRule) -> str:
    """Return the legal sentence of a letter, or "" if the law was not checked."""
    if rule.checked is None:
        return ""
    return rule_text(LAW_SENTENCE).format(law=rule_text(rule.law), time=rule_text(rule.time))


def warning_text(text: str, numbers: HelpNumbers) -> str:
    """Return one text of the warning-sign card with the numbers of the place."""
    return translated("WarningSigns", text).format(
        emergency=translated("WarningSigns", numbers.emergency),
        health_line=numbers.health_line,
        crisis_line=numbers.crisis_line,
    )


def warning_card(numbers: HelpNumbers) -> tuple[SignList, SignList]:
    """Return both lists of the card in words: what to call for now, and today."""
    now, today = (
        SignList(
            warning_text(half.heading, numbers),
            tuple(warning_text(sign, numbers) for sign in half.signs),
        )
        for half in card(numbers)
    )
    return now, today


def evidence_text(evidence: Evidence) -> str:
    """Return the sentence of a study."""
    return translated("Evidence", evidence.text)


def evidence_population(evidence: Evidence) -> str:
    """Return who was studied, or ""."""
    return translated("Evidence", evidence.population)
