"""What a row of the timeline says: its dates, words and icon, the same in list, lanes and print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.lanes import Spread, spread
from opinion_desktop.domain.measures import (
    Measure,
    Second,
    in_other_unit,
    in_stored_unit,
    measure_of,
)
from opinion_desktop.domain.partial_dates import PartialDate, post_op_day
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.domain.timeline_kinds import EventGroup, event_kind
from opinion_desktop.services import labels
from opinion_desktop.ui.icons import Icon

translate = QCoreApplication.translate
TimelineEntity = RecoveryEvent | Measurement
Order = tuple[bool, date, date, str, str]

_MEASURE_ICONS = {
    "temperature": Icon.THERMOMETER,
    "weight": Icon.WEIGHT,
    "sleep": Icon.MOON,
    "drain": Icon.DROPLET,
    "pulse": Icon.HEART_PULSE,
    "bp": Icon.HEART_PULSE,
    "spo2": Icon.HEART_PULSE,
    "breathing": Icon.HEART_PULSE,
    "steps": Icon.FOOTPRINTS,
    "walk_distance": Icon.FOOTPRINTS,
    "walk_time": Icon.FOOTPRINTS,
    "joint_range": Icon.RULER,
    "grip": Icon.DUMBBELL,
    "painkillers": Icon.PILL,
    "lab": Icon.TEST_TUBE,
    "wound": Icon.CAMERA,
}
_GROUP_TOKENS = {
    EventGroup.MILESTONES: "primary",
    EventGroup.CARE: "agree",
    EventGroup.MEDICINE: "second",
    EventGroup.PROBLEMS: "text",
    EventGroup.OWN: "muted",
    EventGroup.APP: "muted",
}


class Entry(NamedTuple):
    """One row: the entity, where it stands on the axis (None without a date), and its order.

    A tuple, since a timeline makes ten thousand of them at once.
    """

    entity: TimelineEntity
    place: Spread | None
    order: Order

    @property
    def key(self) -> str:
        """The key of the entity."""
        return self.entity.key


@dataclass(frozen=True, kw_only=True)
class Units:
    """What words depend on besides the language: °F wanted, and the exact day of surgery."""

    fahrenheit: bool = False
    surgery: date | None = None


def entry_of(entity: TimelineEntity) -> Entry:
    """Place an event or a value on the axis."""
    if isinstance(entity, RecoveryEvent):
        when, time = entity.start, ""
        rank = "0" if entity.kind == "surgery" else "1"
    else:
        when, time, rank = entity.when, entity.time.zfill(5), "2"
    # On one day: surgery, other events, then values by their "HH:MM".
    return Entry(entity, spread(when, time), (*when.sort_key(), rank + time, entity.key))


def when_of(entity: TimelineEntity) -> PartialDate:
    """Give the date on which an entry begins."""
    return entity.start if isinstance(entity, RecoveryEvent) else entity.when


# --- dates ---


def date_text(entity: TimelineEntity, units: Units) -> str:
    """Say when: "12 May 2025 (day 0)", "12 May 2025 – 20 June 2025", "since about May 2025"."""
    start = labels.date_words(when_of(entity))
    if isinstance(entity, RecoveryEvent):
        if entity.ongoing:
            return translate("TimelineEntries", "since {date}").format(date=start)
        if entity.end:
            end = labels.date_words(entity.end)
            return translate("TimelineEntries", "{start} – {end}").format(start=start, end=end)
    elif entity.time:
        start = translate("TimelineEntries", "{date}, {time}").format(date=start, time=entity.time)
    exact = when_of(entity).exact
    if units.surgery and exact and (day := post_op_day(units.surgery, exact)) >= 0:
        return translate("TimelineEntries", "{date} (day {n})").format(date=start, n=day)
    return start


# --- values ---


def is_score(measure: Measure | Second) -> bool:
    """Whether it is given as one of eleven buttons from 0 to 10."""
    span = measure.accepted
    return bool(
        measure.ends
        and span
        and (span.minimum, span.maximum, span.step) == (Decimal(0), Decimal(10), Decimal(1))
    )


def shown_unit(measure: Measure, units: Units) -> str:
    """Give the unit in which a person reads and types a measure: "°C", "kg", "per minute"."""
    if measure.other_unit == "°F" and units.fahrenheit:
        return measure.other_unit
    return labels.measure_unit(measure)


def shown_value(measure: Measure, value: Decimal, units: Units) -> Decimal:
    """Turn a stored value into the unit that is shown."""
    if measure.other_unit == "°F" and units.fahrenheit:
        return in_other_unit(measure, value)
    return value


def stored_value(measure: Measure, shown: Decimal, units: Units) -> Decimal:
    """Turn a typed value into the unit that is stored."""
    if measure.other_unit == "°F" and units.fahrenheit:
        return in_stored_unit(measure, shown, measure.other_unit)
    return shown


def number_text(measure: Measure, value: Decimal, units: Units) -> str:
    """Say one stored value with its unit: "38.4 °C", "6 of 10", "70%"."""
    number = labels.number_words(shown_value(measure, value, units))
    return _with_unit(measure, number, shown_unit(measure, units))


def _with_unit(measure: Measure | Second, number: str, unit: str) -> str:
    if is_score(measure):
        return translate("TimelineEntries", "{number} of 10").format(number=number)
    if unit == "%":
        return translate("TimelineEntries", "{number}%").format(number=number)
    return f"{number}\u00a0{unit}" if unit else number  # a number and its unit stay together


def value_text(value: Measurement, units: Units) -> str:
    """Say a value with its second number: "120 / 80 mmHg", "7 h; How well you slept: 8 of 10"."""
    measure = measure_of(value.measure)
    second = measure.second
    if value.second is None or second is None:
        return number_text(measure, value.value, units)
    other = labels.number_words(value.second)
    if second.unit == measure.unit:
        both = f"{labels.number_words(shown_value(measure, value.value, units))} / {other}"
        return _with_unit(measure, both, shown_unit(measure, units))
    return translate("TimelineEntries", "{value}; {label}: {other}").format(
        value=number_text(measure, value.value, units),
        label=labels.second_label(measure),
        other=_with_unit(second, other, labels.measure_unit(second)),
    )


# --- words ---


def what_text(entity: TimelineEntity) -> str:
    """Say what it is, without its value: "Surgery: right knee", "Oxycodone 5 mg", "Pain now"."""
    if isinstance(entity, Measurement):
        return labels.measure_label(entity.measure)
    label = labels.event_label(entity.kind)
    if entity.kind == "medicine":
        parts = " ".join(part for part in (entity.title, entity.dose) if part)
        return parts or label
    if not entity.title:
        return label
    return translate("TimelineEntries", "{kind}: {title}").format(kind=label, title=entity.title)


def value_column(entity: TimelineEntity, units: Units) -> str:
    """Say the number of an entry for the table: its value, or how often a medicine is taken."""
    if isinstance(entity, Measurement):
        return value_text(entity, units)
    return entity.frequency if entity.kind == "medicine" else ""


def note_text(entity: TimelineEntity) -> str:
    """Say what else was written about it, on one line."""
    if isinstance(entity, Measurement):
        parts = (entity.place, entity.note)
    else:
        parts = (entity.effect, entity.text)
    return "; ".join(" ".join(part.split()) for part in parts if part)


def title_text(entity: TimelineEntity, units: Units) -> str:
    """Say an entry in one line: "Temperature 38.4 °C", "Oxycodone 5 mg, up to 4 a day"."""
    if isinstance(entity, RecoveryEvent):
        return ", ".join(part for part in (what_text(entity), value_column(entity, units)) if part)
    said = f"{what_text(entity)} {value_text(entity, units)}"
    return f"{said}, {entity.place}" if entity.place else said


def short_text(event: RecoveryEvent) -> str:
    """Name an event beside its marker: milestones by their kind, others by their own title.

    The title of a scan is a part of the body ("Lumbar"), so its kind stands before it.
    """
    if event.kind == "imaging":
        return what_text(event)
    if event.title and event_kind(event.kind).group is not EventGroup.MILESTONES:
        return event.title
    return labels.event_label(event.kind)


# --- pictures ---


def icon_of(entity: TimelineEntity) -> tuple[Icon, str]:
    """Give the icon of an entry and the name of its colour."""
    if isinstance(entity, Measurement):
        icon = _MEASURE_ICONS.get(entity.measure, Icon.ACTIVITY)
        return icon, measure_token(entity.measure)
    return kind_icon(entity.kind), event_token(entity)


def kind_icon(kind: str) -> Icon:
    """Give the icon of a kind of event."""
    name = event_kind(kind).icon
    known = {icon.value: icon for icon in Icon}
    return known.get(name, Icon.HOSPITAL if name == "bed" else Icon.NOTEBOOK_PEN)


def measure_icon(measure: str) -> Icon:
    """Give the icon of a measure."""
    return _MEASURE_ICONS.get(measure, Icon.ACTIVITY)


def event_token(event: RecoveryEvent) -> str:
    """Give the colour name of an event; it tells groups apart, never good from bad."""
    if event.kind in {"surgery", "reoperation"}:
        return "primary"
    return _GROUP_TOKENS[event_kind(event.kind).group]


def measure_token(measure: str) -> str:
    """Give the colour name of a measure; it tells lanes apart, never good from bad."""
    if measure.startswith("pain"):
        return "first"
    return "second" if measure == "temperature" else "primary"
