"""What is typed in the editor stays, whatever else changes before it is stored."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtTest import QTest

from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from tests.ui.timeline.support import day


def test_a_title_stays_while_another_field_is_entered_and_something_changes(opened, qtbot):
    page, workspace = opened
    page.edit("visit")
    form = page.editor.event_form
    form.text.setFocus()
    form.title.clear()
    QTest.keyClicks(form.title, "stitches out")
    visit = workspace.get(RecoveryEvent, "visit")
    workspace.put("x", replace(visit, show_to_doctor=not visit.show_to_doctor))
    assert form.title.text() == "stitches out"
    qtbot.waitUntil(
        lambda: workspace.get(RecoveryEvent, "visit").title == "stitches out", timeout=5000
    )
    assert workspace.get(RecoveryEvent, "visit").show_to_doctor != visit.show_to_doctor


def test_a_note_on_a_value_stays_when_the_value_changes(opened):
    page, workspace = opened
    page.edit("fever")
    form = page.editor.value_form
    form.note.setFocus()
    QTest.keyClicks(form.place, "ear")
    workspace.put("x", replace(workspace.get(Measurement, "fever"), note="From elsewhere"))
    assert form.place.text() == "ear"


def test_half_a_date_stays_until_it_is_one_or_the_stored_one_changes(opened):
    page, workspace = opened
    page.edit("visit")
    form = page.editor.event_form
    year = form.start.first.year
    year.setFocus()
    year.clear()
    QTest.keyClicks(year, "20")
    form.title.setFocus()
    visit = workspace.get(RecoveryEvent, "visit")
    workspace.put("x", replace(visit, show_to_doctor=not visit.show_to_doctor))
    assert year.text() == "20"
    assert workspace.get(RecoveryEvent, "visit").start == visit.start
    workspace.put("x", replace(visit, start=day(2024, 6, 3)))
    assert year.text() == "2024"


def test_half_a_date_does_not_follow_to_another_entry(opened):
    page, _ = opened
    page.edit("visit")
    form = page.editor.event_form
    form.start.first.year.setFocus()
    form.start.first.year.clear()
    QTest.keyClicks(form.start.first.year, "20")
    page.edit("surgery")
    assert form.start.first.year.text() == "2025"
    page.edit("swelling")  # it has the same year
    assert (form.start.first.day.text(), form.start.first.year.text()) == ("1", "2025")
