"""What can be measured during recovery: unit, accepted values, chart, words at the ends.

Source: product paper, section 11. The accepted values ask "is that right?"; they never
block and are no medical limits. Keys are stored in cases and never renamed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP


class Chart(StrEnum):
    """How the values of a measure are drawn."""

    LINE = "line"
    BAND = "band"
    SMALL_LINE = "small_line"
    DOTS = "dots"
    BARS = "bars"
    BARS_AND_MEDIAN = "bars_and_median"
    STACKED_BARS = "stacked_bars"
    STRIP = "strip"
    PHOTO_STRIP = "photo_strip"
    LAB_LINE = "lab_line"


@dataclass(frozen=True, kw_only=True)
class Span:
    """The accepted values of one number, both ends inside, and the step of its field."""

    minimum: Decimal
    maximum: Decimal
    step: Decimal = Decimal(1)


@dataclass(frozen=True, kw_only=True)
class Second:
    """The second number of a measure, such as the lower blood pressure."""

    label: str
    unit: str
    accepted: Span
    ends: tuple[str, str] | None = None


@dataclass(frozen=True, kw_only=True)
class Measure:
    """One kind of value; texts are English, `unit` is the unit in which it is stored.

    `accepted` is None where any value is taken as printed. `ends` are the words for 0
    and 10. `other_unit` may be typed instead and is turned into `unit`.
    """

    key: str
    label: str
    unit: str
    accepted: Span | None
    chart: Chart = Chart.LINE
    note: str = ""
    ends: tuple[str, str] | None = None
    second: Second | None = None
    other_unit: str = ""


def _span(minimum: str, maximum: str, step: str = "1") -> Span:
    return Span(minimum=Decimal(minimum), maximum=Decimal(maximum), step=Decimal(step))


_TEN = _span("0", "10")
_OF_TEN = "0\u201310"
_NONE = QT_TRANSLATE_NOOP("Measures", "None")
_WORST = QT_TRANSLATE_NOOP("Measures", "Worst")
_VERY_POOR = QT_TRANSLATE_NOOP("Measures", "Very poor")
_VERY_GOOD = QT_TRANSLATE_NOOP("Measures", "Very good")
_PAIN_NOTE = QT_TRANSLATE_NOOP("Measures", "One entry for each place that hurts.")


def _pain(key: str, label: str, chart: Chart = Chart.LINE) -> Measure:
    return Measure(
        key=key,
        label=label,
        unit=_OF_TEN,
        accepted=_TEN,
        chart=chart,
        note=_PAIN_NOTE,
        ends=(_NONE, _WORST),
    )


def _activity(key: str, label: str) -> Measure:
    return Measure(
        key=key,
        label=label,
        unit=_OF_TEN,
        accepted=_TEN,
        chart=Chart.SMALL_LINE,
        ends=(
            QT_TRANSLATE_NOOP("Measures", "Not possible"),
            QT_TRANSLATE_NOOP("Measures", "As before"),
        ),
    )


def _strip(key: str, label: str, *, good_at_ten: bool = False) -> Measure:
    ends = (_VERY_POOR, _VERY_GOOD) if good_at_ten else (_NONE, _WORST)
    return Measure(key=key, label=label, unit=_OF_TEN, accepted=_TEN, chart=Chart.STRIP, ends=ends)


def _plain(key: str, label: str, unit: str, accepted: Span) -> Measure:
    return Measure(key=key, label=label, unit=unit, accepted=accepted)


_PER_MINUTE = QT_TRANSLATE_NOOP("Measures", "per minute")

MEASURES: tuple[Measure, ...] = (
    _pain("pain_now", QT_TRANSLATE_NOOP("Measures", "Pain now")),
    _pain("pain_worst", QT_TRANSLATE_NOOP("Measures", "Pain at its worst"), Chart.BAND),
    _pain("pain_rest", QT_TRANSLATE_NOOP("Measures", "Pain at rest")),
    _pain("pain_moving", QT_TRANSLATE_NOOP("Measures", "Pain when moving")),
    Measure(
        key="recovered",
        label=QT_TRANSLATE_NOOP("Measures", "How recovered do you feel?"),
        unit="%",
        accepted=_span("0", "100"),
    ),
    _activity("activity_1", QT_TRANSLATE_NOOP("Measures", "Your first named activity")),
    _activity("activity_2", QT_TRANSLATE_NOOP("Measures", "Your second named activity")),
    _activity("activity_3", QT_TRANSLATE_NOOP("Measures", "Your third named activity")),
    Measure(
        key="temperature",
        label=QT_TRANSLATE_NOOP("Measures", "Temperature"),
        unit="°C",
        accepted=_span("34.0", "42.0", "0.1"),
        chart=Chart.DOTS,
        note=QT_TRANSLATE_NOOP(
            "Measures", "A limit line is drawn only if you type it from your discharge sheet."
        ),
        other_unit="°F",
    ),
    Measure(
        key="steps",
        label=QT_TRANSLATE_NOOP("Measures", "Steps"),
        unit=QT_TRANSLATE_NOOP("Measures", "per day"),
        accepted=_span("0", "60000"),
        chart=Chart.BARS_AND_MEDIAN,
        note=QT_TRANSLATE_NOOP("Measures", "With several devices, pick one source for a day."),
    ),
    _plain("pulse", QT_TRANSLATE_NOOP("Measures", "Pulse"), _PER_MINUTE, _span("30", "220")),
    Measure(
        key="bp",
        label=QT_TRANSLATE_NOOP("Measures", "Blood pressure"),
        unit="mmHg",
        accepted=_span("60", "260"),
        second=Second(
            label=QT_TRANSLATE_NOOP("Measures", "Lower value"),
            unit="mmHg",
            accepted=_span("30", "160"),
        ),
    ),
    _plain("spo2", QT_TRANSLATE_NOOP("Measures", "Oxygen level"), "%", _span("60", "100")),
    _plain("breathing", QT_TRANSLATE_NOOP("Measures", "Breaths"), _PER_MINUTE, _span("5", "60")),
    Measure(
        key="weight",
        label=QT_TRANSLATE_NOOP("Measures", "Weight"),
        unit="kg",
        accepted=_span("20", "400", "0.1"),
        note=QT_TRANSLATE_NOOP("Measures", "Also shown as % since you left hospital."),
        other_unit="lb",
    ),
    Measure(
        key="sleep",
        label=QT_TRANSLATE_NOOP("Measures", "Sleep"),
        unit="h",
        accepted=_span("0", "24", "0.5"),
        chart=Chart.BARS,
        second=Second(
            label=QT_TRANSLATE_NOOP("Measures", "How well you slept"),
            unit=_OF_TEN,
            accepted=_TEN,
            ends=(_VERY_POOR, QT_TRANSLATE_NOOP("Measures", "Very well")),
        ),
    ),
    Measure(
        key="joint_range",
        label=QT_TRANSLATE_NOOP("Measures", "Bend and stretch"),
        unit=QT_TRANSLATE_NOOP("Measures", "degrees"),
        accepted=_span("-20", "180"),
        note=QT_TRANSLATE_NOOP("Measures", "Name the joint, the side, and by yourself or helped."),
    ),
    _plain(
        "walk_distance",
        QT_TRANSLATE_NOOP("Measures", "Walking distance"),
        "m",
        _span("0", "50000"),
    ),
    _plain("walk_time", QT_TRANSLATE_NOOP("Measures", "Walking time"), "min", _span("0", "600")),
    _plain(
        "sit_to_stand",
        QT_TRANSLATE_NOOP("Measures", "Standing up from a chair"),
        QT_TRANSLATE_NOOP("Measures", "times in 30 s"),
        _span("0", "60"),
    ),
    _plain("grip", QT_TRANSLATE_NOOP("Measures", "Grip"), "kg", _span("0", "100", "0.1")),
    Measure(
        key="drain",
        label=QT_TRANSLATE_NOOP("Measures", "Drain or stoma"),
        unit=QT_TRANSLATE_NOOP("Measures", "mL in 24 h"),
        accepted=_span("0", "5000"),
        chart=Chart.BARS,
        note=QT_TRANSLATE_NOOP("Measures", "Write the colour as a word."),
    ),
    Measure(
        key="wound",
        label=QT_TRANSLATE_NOOP("Measures", "Wound"),
        unit="mm",
        accepted=_span("0", "500"),
        chart=Chart.PHOTO_STRIP,
        second=Second(
            label=QT_TRANSLATE_NOOP("Measures", "Width of the wound"),
            unit="mm",
            accepted=_span("0", "500"),
        ),
    ),
    Measure(
        key="painkillers",
        label=QT_TRANSLATE_NOOP("Measures", "Pain tablets"),
        unit=QT_TRANSLATE_NOOP("Measures", "tablets"),
        accepted=_span("0", "50", "0.5"),
        chart=Chart.STACKED_BARS,
        second=Second(
            label=QT_TRANSLATE_NOOP("Measures", "Strength of all together"),
            unit="mg",
            accepted=_span("0", "10000"),
        ),
    ),
    _strip("nausea", QT_TRANSLATE_NOOP("Measures", "Nausea")),
    _strip("fatigue", QT_TRANSLATE_NOOP("Measures", "Tiredness")),
    _strip("mood", QT_TRANSLATE_NOOP("Measures", "Mood"), good_at_ten=True),
    _strip("appetite", QT_TRANSLATE_NOOP("Measures", "Appetite"), good_at_ten=True),
    _strip("bowel", QT_TRANSLATE_NOOP("Measures", "Bowel trouble")),
    Measure(
        key="lab",
        label=QT_TRANSLATE_NOOP("Measures", "Laboratory value"),
        unit="",
        accepted=None,
        chart=Chart.LAB_LINE,
        note=QT_TRANSLATE_NOOP("Measures", "Type the name, unit and range as they are printed."),
    ),
    Measure(
        key="score",
        label=QT_TRANSLATE_NOOP("Measures", "Score your clinic gave you"),
        unit="",
        accepted=None,
        note=QT_TRANSLATE_NOOP(
            "Measures", "Type its name, who gave it and its range, such as Oxford 0 to 48."
        ),
    ),
)
WOUND_TICKS = {
    "dry": QT_TRANSLATE_NOOP("Measures", "Dry"),
    "leaking": QT_TRANSLATE_NOOP("Measures", "Leaking"),
    "red": QT_TRANSLATE_NOOP("Measures", "Red"),
    "open": QT_TRANSLATE_NOOP("Measures", "Open"),
    "smell": QT_TRANSLATE_NOOP("Measures", "Smell"),
}

_BY_KEY = {measure.key: measure for measure in MEASURES}


def measure_of(key: str) -> Measure:
    """Return the measure with this key; one of a newer program takes any value."""
    return _BY_KEY.get(key) or Measure(key=key, label=key, unit="", accepted=None)


def plausible(measure: Measure, value: Decimal, second: Decimal | None = None) -> bool:
    """Say whether the values, in stored units, are accepted without asking again."""
    pairs = (
        (measure.accepted, value),
        (measure.second.accepted if measure.second else None, second),
    )
    return all(
        span is None or number is None or span.minimum <= number <= span.maximum
        for span, number in pairs
    )


def in_stored_unit(measure: Measure, value: Decimal, unit: str) -> Decimal:
    """Turn a typed value into the unit in which the measure is stored.

    Args:
        measure: what was measured.
        value: the number as typed.
        unit: the measure's `unit` or `other_unit`.

    Returns:
        The value; from °F rounded to 0.01 °C and from lb to 0.01 kg, so that it shows
        as the same number when it is turned back.

    Raises:
        ValueError: if the measure has no such unit.
    """
    if unit == measure.unit:
        return value
    if unit != measure.other_unit:
        raise ValueError(f"{measure.key} has no unit {unit}")
    exact = (value - 32) * 5 / 9 if unit == "°F" else value * _KG_IN_LB
    return exact.quantize(Decimal("0.01"))


def in_other_unit(measure: Measure, value: Decimal) -> Decimal:
    """Turn a stored temperature into °F or a weight into lb, to one decimal place."""
    exact = value * 9 / 5 + 32 if measure.other_unit == "°F" else value / _KG_IN_LB
    return exact.quantize(Decimal("0.1"))


_KG_IN_LB = Decimal("0.45359237")  # international avoirdupois pound, exact by definition
