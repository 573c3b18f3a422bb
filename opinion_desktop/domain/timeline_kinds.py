"""The kinds of events on the recovery timeline, with their group and icon.

Source: product paper, section 11; icons are Lucide names of the screen paper, section 5.3.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP


class EventGroup(StrEnum):
    """What an event belongs to, in the order of the menu."""

    MILESTONES = "milestones"
    CARE = "care"
    MEDICINE = "medicine"
    PROBLEMS = "problems"
    OWN = "own"
    APP = "app"


EVENT_GROUP_LABELS = {
    EventGroup.MILESTONES: QT_TRANSLATE_NOOP("EventKinds", "Milestones"),
    EventGroup.CARE: QT_TRANSLATE_NOOP("EventKinds", "Care"),
    EventGroup.MEDICINE: QT_TRANSLATE_NOOP("EventKinds", "Medicine"),
    EventGroup.PROBLEMS: QT_TRANSLATE_NOOP("EventKinds", "Problems"),
    EventGroup.OWN: QT_TRANSLATE_NOOP("EventKinds", "Own data"),
    EventGroup.APP: QT_TRANSLATE_NOOP("EventKinds", "Made by the app"),
}


@dataclass(frozen=True)
class EventKind:
    """One kind of event; `is_span` ones usually have an end, `EventGroup.APP` are not typed."""

    key: str
    label: str
    group: EventGroup
    icon: str
    is_span: bool = False


def _kinds(
    group: EventGroup, *rows: tuple[str, str, str], spans: frozenset[str] = frozenset()
) -> tuple[EventKind, ...]:
    return tuple(EventKind(key, label, group, icon, key in spans) for key, icon, label in rows)


EVENT_KINDS: tuple[EventKind, ...] = (
    *_kinds(
        EventGroup.MILESTONES,
        ("first_symptom", "flag", QT_TRANSLATE_NOOP("EventKinds", "First symptom")),
        ("diagnosis", "flag", QT_TRANSLATE_NOOP("EventKinds", "Diagnosis")),
        ("surgery", "scissors", QT_TRANSLATE_NOOP("EventKinds", "Surgery")),
        ("discharge", "flag", QT_TRANSLATE_NOOP("EventKinds", "Left hospital")),
        ("stitches_out", "flag", QT_TRANSLATE_NOOP("EventKinds", "Drain or stitches out")),
        ("off_opioids", "flag", QT_TRANSLATE_NOOP("EventKinds", "Off strong painkillers")),
        ("walking", "flag", QT_TRANSLATE_NOOP("EventKinds", "Walking unaided")),
        ("driving", "flag", QT_TRANSLATE_NOOP("EventKinds", "Driving again")),
        ("work", "flag", QT_TRANSLATE_NOOP("EventKinds", "Back to work")),
        ("sport", "flag", QT_TRANSLATE_NOOP("EventKinds", "Back to sport")),
    ),
    *_kinds(
        EventGroup.CARE,
        ("visit", "stethoscope", QT_TRANSLATE_NOOP("EventKinds", "Visit")),
        ("phone_advice", "phone", QT_TRANSLATE_NOOP("EventKinds", "Advice by phone")),
        ("emergency_visit", "siren", QT_TRANSLATE_NOOP("EventKinds", "Emergency visit")),
        ("readmission", "bed", QT_TRANSLATE_NOOP("EventKinds", "Back in hospital")),
        ("reoperation", "scissors", QT_TRANSLATE_NOOP("EventKinds", "Another operation")),
        ("procedure", "syringe", QT_TRANSLATE_NOOP("EventKinds", "Procedure or injection")),
        ("imaging", "scan", QT_TRANSLATE_NOOP("EventKinds", "Scan or X-ray")),
        ("lab_test", "test-tube", QT_TRANSLATE_NOOP("EventKinds", "Laboratory test")),
        ("pathology", "microscope", QT_TRANSLATE_NOOP("EventKinds", "Tissue result")),
        ("therapy", "dumbbell", QT_TRANSLATE_NOOP("EventKinds", "Physiotherapy")),
        spans=frozenset({"readmission"}),
    ),
    *_kinds(
        EventGroup.MEDICINE,
        ("medicine", "pill", QT_TRANSLATE_NOOP("EventKinds", "Medicine")),
        spans=frozenset({"medicine"}),
    ),
    *_kinds(
        EventGroup.PROBLEMS,
        ("symptom", "triangle-alert", QT_TRANSLATE_NOOP("EventKinds", "Symptom")),
        (
            "complication",
            "triangle-alert",
            QT_TRANSLATE_NOOP("EventKinds", "Problem after surgery"),
        ),
        spans=frozenset({"symptom"}),
    ),
    *_kinds(
        EventGroup.OWN,
        ("measure", "activity", QT_TRANSLATE_NOOP("EventKinds", "Measure")),
        ("photo", "camera", QT_TRANSLATE_NOOP("EventKinds", "Photo")),
        ("video", "video", QT_TRANSLATE_NOOP("EventKinds", "Video")),
        ("exercise", "footprints", QT_TRANSLATE_NOOP("EventKinds", "Exercise")),
        ("note", "notebook-pen", QT_TRANSLATE_NOOP("EventKinds", "Note")),
    ),
    *_kinds(
        EventGroup.APP,
        ("document_asked", "file-text", QT_TRANSLATE_NOOP("EventKinds", "Record asked for")),
        ("document_received", "file-text", QT_TRANSLATE_NOOP("EventKinds", "Record received")),
        ("opinion", "stethoscope", QT_TRANSLATE_NOOP("EventKinds", "Opinion")),
        (
            "question_answered",
            "message-circle-question-mark",
            QT_TRANSLATE_NOOP("EventKinds", "Question answered"),
        ),
    ),
)

_BY_KEY = {kind.key: kind for kind in EVENT_KINDS}


def event_kind(key: str) -> EventKind:
    """Return the kind with this key; one of a newer program is kept as a note named by its key."""
    return _BY_KEY.get(key) or EventKind(key, key, EventGroup.OWN, "notebook-pen")
