"""Timeline and viewer in the whole window: entries are told, images and letters are looked at."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QSlider, QTableView, QWidget

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.domain.partial_dates import Precision
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.ui.panes.page_pane import PagePane
from opinion_desktop.ui.viewer.page import ViewerPage
from tests.journeys.acts import drag, turn_wheel
from tests.journeys.person import Person


def add(person: Person, kind: str) -> None:
    menu = person.window.findChild(QMenu, "timeline_add_menu")
    assert menu is not None
    menu.aboutToShow.emit()
    entries = [menu, *menu.findChildren(QMenu)]
    (action,) = (a for one in entries for a in one.actions() if a.objectName() == f"add_{kind}")
    action.trigger()


def test_a_pain_score_is_three_clicks_and_can_be_undone(in_sample: Person) -> None:
    before = in_sample.workspace.all(Measurement)
    in_sample.open_tab("Timeline")
    in_sample.click("timeline_quick_pain")
    in_sample.click("quick_pain_score_7")
    in_sample.wait(lambda: len(in_sample.workspace.all(Measurement)) == len(before) + 1)
    (made,) = set(in_sample.workspace.all(Measurement)) - set(before)
    assert (made.measure, made.value) == ("pain_now", Decimal(7))
    in_sample.click("quick_pain_done")
    in_sample.undo()
    assert in_sample.workspace.all(Measurement) == before
    in_sample.redo()
    assert len(in_sample.workspace.all(Measurement)) == len(before) + 1


def test_a_medicine_and_an_unsure_event_are_added_edited_and_removed(in_sample: Person) -> None:
    before = in_sample.workspace.all(RecoveryEvent)
    in_sample.open_tab("Timeline")
    add(in_sample, "medicine")
    in_sample.type("timeline_title", "Ibuprofen")
    in_sample.type("timeline_dose", "400 mg")
    add(in_sample, "visit")
    in_sample.type("timeline_title", "Family doctor")
    (medicine, visit) = in_sample.workspace.all(RecoveryEvent)[len(before) :]
    assert (medicine.title, medicine.dose) == ("Ibuprofen", "400 mg")
    day = in_sample.find("timeline_start_day")
    day.setFocus()
    QTest.keyClick(day, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(day, Qt.Key.Key_Delete)
    QTest.keyClick(day, Qt.Key.Key_Tab)
    in_sample.wait(
        lambda: in_sample.workspace.get(RecoveryEvent, visit.key).start.precision is Precision.MONTH
    )
    in_sample.click("timeline_remove")
    in_sample.wait(lambda: in_sample.workspace.get(RecoveryEvent, visit.key) is None)
    in_sample.see("Undo")
    while in_sample.workspace.undo_text:
        in_sample.undo()
    assert in_sample.workspace.all(RecoveryEvent) == before


def test_list_lanes_and_table_stay_in_step(in_sample: Person) -> None:
    surgery = next(e for e in in_sample.workspace.all(RecoveryEvent) if e.kind == "surgery")
    in_sample.desk.navigation.open("timeline", surgery.key)
    assert in_sample.window.case_view is not None
    page = in_sample.window.case_view.page
    assert page.entries.selected() == [surgery.key]  # type: ignore[attr-defined]
    in_sample.click("timeline_as_table")
    table = in_sample.find("timeline_table", QTableView)
    assert isinstance(table, QTableView)
    assert table.model().rowCount() == len(in_sample.workspace.all(Measurement)) + len(
        in_sample.workspace.all(RecoveryEvent)
    )


def viewer(person: Person) -> ViewerPage:
    assert person.window.case_view is not None
    page = person.window.case_view.page
    assert isinstance(page, ViewerPage)
    return page


def labels(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def test_a_scan_is_scrolled_brightened_zoomed_and_always_named(in_sample: Person) -> None:
    study = next(s for s in in_sample.workspace.all(ImagingStudy) if s.modality == "CT")
    in_sample.desk.navigation.open("viewer", study.key)
    page = viewer(in_sample)
    host = page.hosts[0]
    in_sample.wait(lambda: "brightness" in labels(host))  # the picture itself is there
    assert "of 128" in labels(host)
    assert "FAIRWEATHER, ODILE · born 14 March 1959" in labels(host)
    assert "Not for diagnostic reading" in labels(host)
    canvas = in_sample.find(f"{host.pane().name}_canvas")
    before = host.anchor()
    turn_wheel(canvas, -1)
    in_sample.wait(lambda: host.anchor() != before)
    slider = host.findChild(QSlider)
    assert slider is not None
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    in_sample.wait(lambda: "Image 1 of 128" in labels(host))
    canvas.setFocus()  # its frame is part of the picture
    words, plain = labels(host), canvas.grab().toImage()
    place = canvas.rect().center()
    drag(canvas, Qt.MouseButton.RightButton, place, place + QPoint(60, 40))
    in_sample.wait(lambda: labels(host) != words)
    in_sample.wait(lambda: canvas.grab().toImage() != plain)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    in_sample.wait(lambda: labels(host) == words)
    in_sample.wait(lambda: canvas.grab().toImage() == plain)
    assert "Not for diagnostic reading" in labels(host)


def test_a_letter_is_searched_copied_and_read_beside_a_scan(in_sample: Person) -> None:
    files = {file.name: file for file in in_sample.workspace.all(StoredFile)}
    letter = files["2025-08-19 Second opinion Dr Belcourt.pdf"]
    study = next(s for s in in_sample.workspace.all(ImagingStudy) if s.modality == "DX")
    in_sample.desk.navigation.open("viewer", study.key)
    page = viewer(in_sample)
    in_sample.wait(lambda: "FAIRWEATHER" in labels(page.hosts[0]))
    in_sample.desk.navigation.show(Anchor(file_key=letter.key, page=1), beside=True)
    in_sample.wait(page.hosts[1].isVisible)
    assert page.hosts[0].isVisible()
    in_sample.wait(lambda: "FAIRWEATHER" in labels(page.hosts[0]))
    in_sample.wait(lambda: page.hosts[1].opened == f"file:{letter.key}")
    name = page.hosts[1].pane().name
    pane = page.hosts[1].pane()
    assert isinstance(pane, PagePane)
    in_sample.wait(lambda: pane.count() == 3)
    QTest.keyClicks(pane.bar.find_field, "loosening")
    QTest.keyClick(pane.bar.find_field, Qt.Key.Key_Return)
    in_sample.wait(lambda: pane.search.hits)
    assert pane.bar.hits.text().startswith("1 of")
    QGuiApplication.clipboard().clear()
    more = in_sample.find(f"{name}_more", QPushButton)
    menu = more.menu()
    menu.aboutToShow.emit()
    (copy,) = (action for action in menu.actions() if "opy page" in action.text())
    copy.trigger()
    in_sample.wait(lambda: len(QGuiApplication.clipboard().text()) > 100)
