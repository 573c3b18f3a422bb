"""From entries to lanes: which lanes there are, and what is on each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.lanes import Spread, spread
from opinion_desktop.domain.measures import MEASURES, Chart, Measure, measure_of
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.services import labels
from opinion_desktop.ui.timeline import entries
from opinion_desktop.ui.timeline.entries import Entry, Units
from opinion_desktop.ui.timeline.lane_items import Mark

translate = QCoreApplication.translate
MEDICINES = "medicines"
HAPPENED = "happened"
_ORDER = {measure.key: place for place, measure in enumerate(MEASURES)}
_FAHRENHEIT_LEAST = (96.8, 102.2)  # 36 to 39 degrees Celsius
_LEAST = {"temperature": (36.0, 39.0), "recovered": (0.0, 100.0)}
_SHAPES = {"surgery": "diamond", "reoperation": "diamond"}
_TRIANGLES = {"symptom", "complication"}
_CIRCLES = {"primary", "agree"}


@dataclass(kw_only=True)
class Series:
    """The values of one measure at one place, in the order of time.

    `xs`, `ys` and `keys` are the values with a sure day; `unsure` the others; `seconds`
    the second numbers that share the axis, such as the lower blood pressure.
    """

    name: str
    xs: list[float] = field(default_factory=list)
    ys: list[float] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    unsure: list[tuple[Spread, float, str]] = field(default_factory=list)
    seconds: list[tuple[float, float]] = field(default_factory=list)


@dataclass(kw_only=True)
class ValueLaneData:
    """One lane of values: its measure, its title and its series, largest first."""

    key: str
    measure: Measure
    title: str
    token: str
    least: tuple[float, float] | None
    series: list[Series] = field(default_factory=list)


@dataclass(kw_only=True)
class MarkLaneData:
    """One lane of events."""

    key: str
    title: str
    marks: list[Mark]
    rows: int


LaneData = ValueLaneData | MarkLaneData


def lanes_of(found: Sequence[Entry], units: Units) -> list[LaneData]:
    """Lay entries on lanes: what happened, pain, temperature, medicines, other measures.

    Args:
        found: all entries, in the order of time; those without a date are left out.
        units: how temperatures are shown.
    """
    happened: list[Mark] = []
    medicines: list[Mark] = []
    values = value_lanes(found, units)
    for entry in found:
        if entry.place and isinstance(entry.entity, RecoveryEvent):
            mark = mark_of(entry.entity, entry.place)
            (medicines if entry.entity.kind == "medicine" else happened).append(mark)
    lanes: list[LaneData] = []
    if happened:
        title = translate("TimelineLanes", "What happened")
        rows = min(4, len(happened))
        lanes.append(MarkLaneData(key=HAPPENED, title=title, marks=happened, rows=rows))
    first = [lane for lane in values if _comes_first(lane.measure)]
    lanes += first
    if medicines:
        title = translate("TimelineLanes", "Medicines")
        rows = min(6, len(medicines))
        lanes.append(MarkLaneData(key=MEDICINES, title=title, marks=medicines, rows=rows))
    lanes += [lane for lane in values if not _comes_first(lane.measure)]
    return lanes


def _comes_first(measure: Measure) -> bool:
    return measure.key.startswith("pain_") or measure.key == "temperature"


def mark_of(event: RecoveryEvent, place: Spread) -> Mark:
    """Say how an event is drawn."""
    token = entries.event_token(event)
    shape = _SHAPES.get(event.kind, "circle" if token in _CIRCLES else "square")
    return Mark(
        key=event.key,
        start=place,
        end=spread(event.end) if event.end else None,
        ongoing=event.ongoing,
        text=_mark_text(event),
        token=token,
        shape="triangle" if event.kind in _TRIANGLES else shape,
    )


def _mark_text(event: RecoveryEvent) -> str:
    name = entries.short_text(event)
    if event.kind != "medicine":
        return name
    if event.ongoing:
        return translate("TimelineLanes", "{medicine} – still taking").format(medicine=name)
    if event.end:
        return translate("TimelineLanes", "{medicine} – stopped").format(medicine=name)
    return name


def value_lanes(found: Iterable[Entry], units: Units) -> list[ValueLaneData]:
    """Collect the values of each measure; several places of pain share a lane.

    A laboratory value or score has a lane for each name, since their scales differ.
    """
    lanes: dict[tuple[str, str], ValueLaneData] = {}
    series: dict[tuple[str, str], tuple[Series, Measure]] = {}
    for value, place, _ in found:
        if place is None or not isinstance(value, Measurement):
            continue
        where = (value.measure, value.place)
        if where not in series:
            series[where] = (Series(name=value.place), measure_of(value.measure))
            _lane(lanes, value, units).series.append(series[where][0])
        line, measure = series[where]
        _add(line, measure, value, place, units)
    for line, _measure in series.values():
        _sort(line)
    for lane in lanes.values():
        lane.series.sort(key=lambda line: -len(line.xs) - len(line.unsure))
    return sorted(lanes.values(), key=_rank)


def _sort(line: Series) -> None:
    """Put values in the order in which they stand: one about a day counts as its noon."""
    if any(after < before for before, after in pairwise(line.xs)):
        order = sorted(range(len(line.xs)), key=line.xs.__getitem__)
        line.xs, line.ys, line.keys = (
            [line.xs[i] for i in order],
            [line.ys[i] for i in order],
            [line.keys[i] for i in order],
        )
    line.seconds.sort()


def _rank(lane: ValueLaneData) -> tuple[int, str]:
    return _ORDER.get(lane.measure.key, len(_ORDER)), lane.title


def _lane(
    lanes: dict[tuple[str, str], ValueLaneData], value: Measurement, units: Units
) -> ValueLaneData:
    measure = measure_of(value.measure)
    own = value.place if measure.accepted is None else ""
    where = (value.measure, own)
    if where not in lanes:
        lanes[where] = ValueLaneData(
            key=f"{value.measure}/{own}",
            measure=measure,
            title=lane_title(measure, own, units),
            token=entries.measure_token(value.measure),
            least=_least(measure, units),
        )
    return lanes[where]


def lane_title(measure: Measure, own: str, units: Units) -> str:
    """Name a lane: "Pain now (0 none – 10 worst)", "Temperature °C", "Laboratory value, CRP"."""
    label = labels.measure_label(measure)
    if own:
        return f"{label}, {own}"
    if entries.is_score(measure):
        low, high = labels.measure_ends(measure)
        return translate("TimelineLanes", "{label} (0 {low} – 10 {high})").format(
            label=label, low=low.lower(), high=high.lower()
        )
    unit = entries.shown_unit(measure, units)
    return f"{label} ({unit})" if unit else label


def _least(measure: Measure, units: Units) -> tuple[float, float] | None:
    if entries.is_score(measure):
        return 0.0, 10.0
    if measure.key == "temperature" and units.fahrenheit:
        return _FAHRENHEIT_LEAST
    if measure.chart in {Chart.BARS, Chart.BARS_AND_MEDIAN, Chart.STACKED_BARS}:
        return 0.0, 1.0
    return _LEAST.get(measure.key)


def _add(line: Series, measure: Measure, value: Measurement, place: Spread, units: Units) -> None:
    stored = entries.shown_value(measure, value.value, units) if measure.other_unit else value.value
    shown = float(stored)
    if not place.sure:
        line.unsure.append((place, shown, value.key))
        return
    line.xs.append(place.x)
    line.ys.append(shown)
    line.keys.append(value.key)
    if value.second is not None and measure.second and measure.second.unit == measure.unit:
        line.seconds.append((place.x, float(value.second)))
