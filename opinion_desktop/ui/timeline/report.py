"""The timeline in words: a sentence for each lane, and the sheet that is printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.lanes import course
from opinion_desktop.domain.measures import measure_of
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.services import labels
from opinion_desktop.ui.timeline import entries
from opinion_desktop.ui.timeline.entries import Entry, Units

translate = QCoreApplication.translate


def sentences(found: Sequence[Entry], units: Units) -> list[str]:
    """Say what the lanes show: how many entries, and the course of each measure.

    Only values and dates are stated; whether they are good or bad is not judged.

    Args:
        found: in the order of time.
        units: how values are shown.
    """
    dated = [entry.entity for entry in found if entry.place]
    if not dated:
        return []
    said = [_count(dated)]
    series: dict[tuple[str, str], list[Measurement]] = {}
    for entity in dated:
        if isinstance(entity, Measurement):
            series.setdefault((entity.measure, entity.place), []).append(entity)
    return said + [course_text(values, units) for values in series.values()]


def _count(dated: Sequence[entries.TimelineEntity]) -> str:
    return translate("TimelineReport", "Entries: {n}, from {first} to {last}.").format(
        n=len(dated),
        first=labels.date_words(entries.when_of(dated[0])),
        last=labels.date_words(entries.when_of(dated[-1])),
    )


def course_text(values: Sequence[Measurement], units: Units) -> str:
    """Say the course of one measure: "Pain now: from 8 on 13 May to 2 on 1 July, then 6 on ...".

    Args:
        values: of one measure and place, in the order of time, at least one.
        units: how values are shown.
    """
    numbers = [float(value.value) for value in values]
    turns = [values[place] for place in course(numbers)]
    patterns = (
        translate("TimelineReport", "{name}: {a} on {on_a}."),
        translate("TimelineReport", "{name}: from {a} on {on_a} to {b} on {on_b}."),
        translate(
            "TimelineReport", "{name}: from {a} on {on_a} to {b} on {on_b}, then {c} on {on_c}."
        ),
        translate(
            "TimelineReport",
            "{name}: from {a} on {on_a} to {b} on {on_b}, then {c} on {on_c}, then {d} on {on_d}.",
        ),
    )
    facts = {"name": _name(values[0], units)}
    for letter, value in zip("abcd", turns, strict=False):
        measure = measure_of(value.measure)
        shown = entries.shown_value(measure, value.value, units)
        facts[letter] = labels.number_words(shown)
        facts[f"on_{letter}"] = labels.date_words(value.when)
    return patterns[len(turns) - 1].format_map(facts)


def _name(value: Measurement, units: Units) -> str:
    measure = measure_of(value.measure)
    label = labels.measure_label(measure)
    unit = "" if entries.is_score(measure) else entries.shown_unit(measure, units)
    name = f"{label} ({unit})" if unit else label
    return f"{name}, {value.place}" if value.place else name


def printed_html(title: str, found: Sequence[Entry], units: Units) -> str:
    """Lay the timeline out as a table for paper; what is not for the doctor is left out.

    Args:
        title: the heading.
        found: in the order of time, those without a date last.
        units: how values are shown.
    """
    shown = [entry for entry in found if _is_for_doctor(entry)]
    headings = (
        translate("TimelineReport", "Date"),
        translate("TimelineReport", "What"),
        translate("TimelineReport", "Value"),
        translate("TimelineReport", "Notes"),
    )
    hidden = len(found) - len(shown)
    parts = [f"<h1>{escape(title)}</h1>"]
    parts += [f"<p>{escape(text)}</p>" for text in sentences(shown, units)]
    parts.append('<table width="100%" cellspacing="0" cellpadding="4" border="1">')
    parts.append("<thead><tr>" + _cells(headings, "th") + "</tr></thead><tbody>")
    parts += [f"<tr>{_cells(_row(entry, units), 'td')}</tr>" for entry in shown]
    parts.append("</tbody></table>")
    if hidden:
        words = translate("TimelineReport", "Not printed, since not shown to the doctor: {n}.")
        parts.append(f"<p>{escape(words.format(n=hidden))}</p>")
    return "".join(parts)


def _row(entry: Entry, units: Units) -> tuple[str, str, str, str]:
    entity = entry.entity
    return (
        entries.date_text(entity, units),
        entries.what_text(entity),
        entries.value_column(entity, units),
        entries.note_text(entity),
    )


def _cells(texts: Iterable[str], tag: str) -> str:
    return "".join(f"<{tag}>{escape(text)}</{tag}>" for text in texts)


def _is_for_doctor(entry: Entry) -> bool:
    return not isinstance(entry.entity, RecoveryEvent) or entry.entity.show_to_doctor
