"""What the rows of the timeline say, and how list and table follow changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.timeline import entries
from opinion_desktop.ui.timeline.entries import Units, entry_of
from opinion_desktop.ui.timeline.entry_model import EntryModel, EntryTableModel
from tests.ui.timeline.support import ABOUT_AUGUST, AUGUST, day, event, knee, value

SURGERY = Units(surgery=date(2025, 5, 12))
NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("entity", "words"),
    [
        (event("visit", day(2025, 5, 19)), "19 May 2025 (day 7)"),
        (event("visit", day(2025, 5, 1)), "1 May 2025"),
        (event("visit", ABOUT_AUGUST), "about August 2025"),
        (event("visit", PartialDate.unknown()), "date not known"),
        (event("symptom", AUGUST, ongoing=True), "since August 2025"),
        (event("symptom", day(2025, 5, 12), end=AUGUST), "12 May 2025 – August 2025"),
        (value("pain_now", day(2025, 5, 12), 3, time="08:30"), "12 May 2025, 08:30 (day 0)"),
    ],
)
def test_a_row_says_when(entity, words):
    assert entries.date_text(entity, SURGERY) == words


@pytest.mark.parametrize(
    ("entity", "words"),
    [
        (event("surgery", AUGUST, "right knee"), "Surgery: right knee"),
        (event("discharge", AUGUST), "Left hospital"),
        (
            event("medicine", AUGUST, "Oxycodone", dose="5 mg", frequency="4 a day"),
            "Oxycodone 5 mg, 4 a day",
        ),
        (event("medicine", AUGUST), "Medicine"),
        (value("pain_now", AUGUST, 6, place="knee"), "Pain now 6 of 10, knee"),
        (value("temperature", AUGUST, "38.4"), f"Temperature 38.4{NBSP}°C"),
        (value("recovered", AUGUST, 70), "How recovered do you feel? 70%"),
        (value("bp", AUGUST, 120, second=Decimal(80)), f"Blood pressure 120 / 80{NBSP}mmHg"),
        (
            value("sleep", AUGUST, 7, second=Decimal(8)),
            f"Sleep 7{NBSP}h; How well you slept: 8 of 10",
        ),
        (value("score", AUGUST, 31, place="Oxford"), "Score your clinic gave you 31, Oxford"),
    ],
)
def test_a_row_says_what(entity, words):
    assert entries.title_text(entity, Units()) == words


def test_fahrenheit_is_shown_and_stored_as_celsius():
    # 38.4 * 9 / 5 + 32 = 101.12, shown as 101.1.
    warm, units = value("temperature", AUGUST, "38.4"), Units(fahrenheit=True)
    assert entries.title_text(warm, units) == f"Temperature 101.1{NBSP}°F"
    measure = entries.measure_of("temperature")
    assert entries.stored_value(measure, Decimal("101.1"), units) == Decimal("38.39")
    assert entries.stored_value(measure, Decimal("38.4"), Units()) == Decimal("38.4")
    assert entries.shown_unit(entries.measure_of("weight"), units) == "kg"


def test_notes_are_one_line():
    assert (
        entries.note_text(event("note", AUGUST, text="one\ntwo", effect="helped"))
        == "helped; one two"
    )
    assert (
        entries.note_text(value("pain_now", AUGUST, 1, place="knee", note="stairs"))
        == "knee; stairs"
    )


def test_a_medicine_has_its_frequency_as_value():
    assert (
        entries.value_column(event("medicine", AUGUST, frequency="4 a day"), Units()) == "4 a day"
    )
    assert entries.value_column(event("visit", AUGUST), Units()) == ""


@pytest.mark.parametrize(
    ("entity", "icon", "token"),
    [
        (event("surgery", AUGUST), Icon.SCISSORS, "primary"),
        (event("readmission", AUGUST), Icon.HOSPITAL, "agree"),
        (event("from_the_future", AUGUST), Icon.NOTEBOOK_PEN, "muted"),
        (value("temperature", AUGUST, 37), Icon.THERMOMETER, "second"),
        (value("pain_now", AUGUST, 3), Icon.ACTIVITY, "first"),
        (value("weight", AUGUST, 70), Icon.WEIGHT, "primary"),
    ],
)
def test_each_kind_has_its_picture(entity, icon, token):
    assert entries.icon_of(entity) == (icon, token)


def model_of(*entities):
    model = EntryModel()
    model.load(map(entry_of, entities), SURGERY)
    return model


def keys(model):
    return [entry.key for entry in model.entries()]


def test_the_list_is_in_order_and_valid(qtmodeltester):
    model = model_of(*knee())
    qtmodeltester.check(model)
    # On the day of surgery: the surgery itself first.
    assert keys(model)[:4] == ["surgery", "oxycodone", "acetaminophen", "pain8"]
    assert keys(model)[-1] == "fell"
    assert model.index(0).data() == "12 May 2025 (day 0)\nSurgery: right knee replacement"
    assert model.row("fell") == len(knee()) - 1
    assert model.row("nobody") == -1


def test_a_changed_word_touches_its_row_alone(qtbot):
    model = model_of(*knee())
    visit = next(entity for entity in knee() if entity.key == "visit")
    with qtbot.waitSignal(model.dataChanged) as told:
        model.take([("visit", entry_of(replace(visit, title="seen")))])
    assert told.args[0].row() == told.args[1].row() == model.row("visit")
    assert "seen" in model.index(model.row("visit")).data()


@pytest.mark.parametrize(
    ("when", "place"), [(day(2024, 1, 1), 0), (day(2025, 12, 1), -2), (day(2025, 6, 1), 4)]
)
def test_a_changed_date_moves_the_row(qtmodeltester, when, place):
    # One entry has no date and stays last; four stand before June.
    model = model_of(*(entity for entity in knee() if entity.key not in {"fever", "cooler"}))
    visit = next(entity for entity in knee() if entity.key == "visit")
    qtmodeltester.check(model)
    model.take([("visit", entry_of(replace(visit, start=when)))])
    assert keys(model)[place] == "visit"
    orders = [entry.order for entry in model.entries()]
    assert orders == sorted(orders)


def test_entries_come_and_go(qtbot):
    model = model_of(*knee())
    new = event("visit", day(2025, 5, 14), key="new")
    with qtbot.waitSignal(model.rowsInserted):
        model.take([("new", entry_of(new))])
    assert keys(model)[4] == "new"
    with qtbot.waitSignal(model.rowsRemoved):
        model.take([("new", None)])
    assert "new" not in keys(model)
    model.take([("new", None)])


def test_many_changes_are_read_in_at_once(qtbot):
    model = model_of(*knee())
    many = [event("visit", day(2025, 5, 14), key=f"n{n:02}") for n in range(60)]
    with qtbot.waitSignal(model.modelReset):
        model.take([*((new.key, entry_of(new)) for new in many), ("visit", None)])
    assert len(keys(model)) == len(knee()) + 59
    assert model.data(model.index(-1)) is None
    assert model.data(model.index(0), 999) is None


def test_the_table_has_the_same_numbers(qtmodeltester):
    table = EntryTableModel()
    table.load(map(entry_of, knee()), SURGERY)
    qtmodeltester.check(table)
    row = table.row("pain8")
    assert table.cells(row) == ("13 May 2025, 08:00 (day 1)", "Pain now", "8 of 10", "knee")
    assert table.key(row) == "pain8"
    assert table.text([row]).splitlines() == [
        "Date\tWhat\tValue\tNotes",
        "13 May 2025, 08:00 (day 1)\tPain now\t8 of 10\tknee",
    ]


def test_a_scan_on_a_lane_is_called_a_scan():
    scan = event("imaging", day(2025, 5, 12), title="Lumbar")
    assert entries.short_text(scan) == "Scan or X-ray: Lumbar"
    assert entries.short_text(event("visit", day(2025, 5, 12), title="stitches")) == "stitches"
