"""Timeline in the whole window: values and unsure dates, list and lanes in step, the table."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QTableView

from opinion_desktop.domain.changes import Entity
from opinion_desktop.domain.partial_dates import Precision
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.ui.timeline.page import TimelinePage
from tests.journeys.acts import action, choose_data
from tests.journeys.person import Person


def timeline(person: Person) -> TimelinePage:
    person.open_tab("Timeline")
    assert person.window.case_view is not None
    page = person.window.case_view.page
    assert isinstance(page, TimelinePage)
    return page


def add(person: Person, kind: str) -> None:
    menu = person.window.findChild(QMenu, "timeline_add_menu")
    assert menu is not None
    menu.aboutToShow.emit()
    action(menu, f"add_{kind}").trigger()


def everything(person: Person) -> set[Entity]:
    return {*person.workspace.all(RecoveryEvent), *person.workspace.all(Measurement)}


def click_row(page: TimelinePage, key: str) -> None:
    """Click the row of an entry in the list."""
    view, model = page.entries.list.view, page.entries.list.model
    index = model.index(model.row(key))
    view.scrollTo(index)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center()
    )


def marks(page: TimelinePage) -> dict[tuple[str, ...], QPoint]:
    """Look where in the picture of the lanes something can be clicked."""
    lanes = page.entries.lanes
    size = lanes.view.viewport().size()
    found: dict[tuple[str, ...], QPoint] = {}
    for y in range(0, size.height(), 6):
        for x in range(0, size.width(), 6):
            if keys := lanes.keys_at(QPointF(x, y)):
                found.setdefault(keys, QPoint(x, y))
    return found


def test_a_temperature_is_typed_corrected_and_removed_each_undone_and_redone(
    in_sample: Person,
) -> None:
    before = everything(in_sample)
    page = timeline(in_sample)
    page.entries.list.view.setFocus()
    QTest.keyClick(page.entries.list.view, Qt.Key.Key_T)
    in_sample.type("timeline_value", "38.4")
    in_sample.wait(lambda: len(everything(in_sample)) == len(before) + 1)
    (made,) = everything(in_sample) - before
    assert isinstance(made, Measurement)
    assert (made.measure, made.value) == ("temperature", Decimal("38.4"))
    assert page.entries.selected() == [made.key]
    in_sample.type("timeline_value", "37.9")
    in_sample.wait(
        lambda: in_sample.workspace.get(Measurement, made.key).value == Decimal("37.9")
    )  # fmt: skip
    corrected = everything(in_sample)
    in_sample.click("timeline_remove")
    in_sample.wait(lambda: everything(in_sample) == before)
    in_sample.undo()
    assert everything(in_sample) == corrected
    in_sample.redo()
    assert everything(in_sample) == before
    while in_sample.workspace.undo_text:
        in_sample.undo()
    assert everything(in_sample) == before
    while in_sample.workspace.redo_text:
        in_sample.redo()
    assert everything(in_sample) == before  # the last step removed it


def test_a_number_that_is_none_is_not_stored_and_an_odd_one_is_asked_about(
    in_sample: Person,
) -> None:
    before = everything(in_sample)
    timeline(in_sample)
    add(in_sample, "temperature")
    in_sample.type("timeline_value", "warm")
    in_sample.see("Type a number, such as 38.4.")
    assert everything(in_sample) == before
    in_sample.type("timeline_value", "384")
    in_sample.see("is that right?")
    assert len(everything(in_sample)) == len(before) + 1
    in_sample.click("timeline_change_value")
    in_sample.type("timeline_value", "38.4")
    in_sample.wait(lambda: "is that right?" not in in_sample.texts())


def test_a_season_and_a_date_nobody_knows_are_kept_as_they_are(in_sample: Person) -> None:
    page = timeline(in_sample)
    before = everything(in_sample)
    add(in_sample, "visit")
    (made,) = everything(in_sample) - before
    in_sample.type("timeline_title", "Physiotherapist at home")
    choose_data(in_sample.find("timeline_start_kind"), "season")
    choose_data(in_sample.find("timeline_start_season"), "spring")
    in_sample.type("timeline_start_season_year", "2025")

    def start() -> object:
        return in_sample.workspace.get(RecoveryEvent, made.key).start

    in_sample.wait(lambda: start().precision is Precision.SEASON)  # type: ignore[attr-defined]
    # Spring is March to May, see `PartialDate.season`.
    assert start().earliest == date(2025, 3, 1)  # type: ignore[attr-defined]
    assert start().latest == date(2025, 5, 31)  # type: ignore[attr-defined]
    choose_data(in_sample.find("timeline_start_kind"), "unknown")
    in_sample.wait(lambda: start().precision is Precision.UNKNOWN)  # type: ignore[attr-defined]
    in_sample.see("Without a date (1)")
    assert page.entries.list.tray_model.row(made.key) == 0
    in_sample.undo()
    assert start().precision is not Precision.UNKNOWN  # type: ignore[attr-defined]
    in_sample.redo()
    assert start().precision is Precision.UNKNOWN  # type: ignore[attr-defined]


def test_a_click_in_the_list_marks_the_lanes_and_a_click_in_the_lanes_marks_the_list(
    in_sample: Person,
) -> None:
    page = timeline(in_sample)
    lanes = page.entries.lanes
    in_sample.wait(lambda: len(marks(page)) > 3)
    single = [keys[0] for keys in marks(page) if len(keys) == 1]
    first, last = single[0], single[-1]
    assert first != last
    plain = lanes.grab().toImage()
    click_row(page, first)
    assert page.entries.selected() == [first]
    in_sample.wait(lambda: lanes.grab().toImage() != plain)  # a band stands behind it
    spots = marks(page)
    QTest.mouseClick(lanes.view.viewport(), Qt.MouseButton.LeftButton, pos=spots[(last,)])
    assert page.entries.list.keys() == [last]
    view, model = page.entries.list.view, page.entries.list.model
    row = view.visualRect(model.index(model.row(last)))
    assert view.viewport().rect().intersects(row)  # it was brought into sight
    in_sample.click("timeline_as_table")
    table = in_sample.find("timeline_table", QTableView)
    assert isinstance(table, QTableView)
    assert page.entries.selected() == [last]
    assert len({index.row() for index in table.selectionModel().selectedIndexes()}) == 1
    in_sample.see("Show as chart")
    in_sample.click("timeline_as_table")
    assert page.entries.selected() == [last]


def test_an_entry_is_opened_from_the_list_and_its_new_words_are_undone_and_redone(
    in_sample: Person,
) -> None:
    page = timeline(in_sample)
    surgery = next(e for e in in_sample.workspace.all(RecoveryEvent) if e.kind == "surgery")
    click_row(page, surgery.key)
    QTest.keyClick(page.entries.list.view, Qt.Key.Key_Return)
    in_sample.type("timeline_title", "New hip")

    def title() -> str:
        return str(in_sample.workspace.get(RecoveryEvent, surgery.key).title)

    in_sample.wait(lambda: title() == "New hip")
    model = page.entries.list.model
    assert "New hip" in str(model.data(model.index(model.row(surgery.key))))
    in_sample.undo()
    assert title() == surgery.title
    in_sample.redo()
    assert title() == "New hip"
