"""The journey: add, edit, remove; list, lanes and table stay in step; undo everything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import CaseKind
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.services.notices import News
from opinion_desktop.services.settings import FAHRENHEIT, SINGLE_KEYS
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.timeline.form_rows import today, typed_number
from opinion_desktop.ui.timeline.value_form import read_time
from tests.support.entities import make_surgery
from tests.ui.timeline.support import ABOUT_AUGUST, AUGUST, CASE, day, event, knee, value

NBSP = "\u00a0"


def button(page, name) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found
    return found


def press(page, name):
    QTest.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


def rows(page) -> list[str]:
    model = page.entries.list.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def retype(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    field.flush()


def reopened(workspace, desk):
    return Workspace(desk.library, CASE, desk.notices)


def only(workspace, kind):
    (found,) = workspace.all(kind)
    return found


# --- adding ---


def test_an_empty_timeline_starts_with_the_surgery_that_is_known(open_page, desk):
    surgery = make_surgery(type("C", (), {"key": CASE}))
    page, workspace = open_page(surgery)
    press(page, "timeline_add_surgery")
    made = only(workspace, RecoveryEvent)
    assert (made.kind, made.start, made.title) == ("surgery", surgery.when, "Knee")
    assert rows(page) == ["12 May 2025 (day 0)\nSurgery: Knee"]
    assert reopened(workspace, desk).all(RecoveryEvent) == (made,)
    workspace.undo()
    assert not rows(page)
    assert button(page, "timeline_add_surgery").isVisible()


def test_without_a_known_surgery_it_is_put_on_today(open_page):
    page, workspace = open_page()
    press(page, "timeline_add_surgery")
    assert only(workspace, RecoveryEvent).start == PartialDate.day(today())


@pytest.mark.qt_log_ignore("grabbing the keyboard")  # the offscreen platform says so of each menu
def test_the_menu_adds_an_event_of_today_and_opens_it(open_page):
    page, workspace = open_page()
    menu = page.toolbar.menu
    QTest.keyClick(page.entries.list.view, Qt.Key.Key_Insert)
    assert menu.isVisible()
    menu.close()
    menu.fill()
    assert len(menu.findChildren(QMenu)) == 5
    next(
        action
        for sub in menu.findChildren(QMenu)
        for action in sub.actions()
        if action.objectName() == "add_visit"
    ).trigger()
    made = only(workspace, RecoveryEvent)
    assert (made.kind, made.start, made.author) == ("visit", PartialDate.day(today()), "Anna")
    form = page.editor.event_form
    assert form.title.hasFocus()
    QTest.keyClicks(form.title, "Dr Roy")
    form.title.flush()
    assert only(workspace, RecoveryEvent).title == "Dr Roy"
    assert "Visit: Dr Roy" in rows(page)[0]
    assert page.entries.selected() == [made.key]


def test_a_medicine_by_keys_alone(opened, desk):
    page, workspace = opened
    page.entries.list.view.setFocus()
    QTest.keyClick(page.entries.list.view, Qt.Key.Key_M)
    form = page.editor.event_form
    retype(form.title, "Apixaban")
    retype(form.dose, "2.5 mg")
    retype(form.frequency, "2 a day")
    retype(form.effect, "none felt")
    retype_box(form.start.first.day, "14")
    form.start.first.month.setCurrentIndex(5)
    form.start.first.month.activated.emit(5)
    retype_box(form.start.first.year, "2025")
    made = next(e for e in reopened(workspace, desk).all(RecoveryEvent) if e.title == "Apixaban")
    assert (made.dose, made.frequency, made.effect) == ("2.5 mg", "2 a day", "none felt")
    assert made.start == day(2025, 5, 14)
    assert made.ongoing
    assert "since 14 May 2025\nApixaban 2.5 mg, 2 a day" in rows(page)
    assert form.ongoing.text() == "Still taking it"


def retype_box(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_three_clicks_keep_a_pain_score(opened, desk):
    page, workspace = opened
    before = len(workspace.all(Measurement))
    press(page, "timeline_quick_pain")
    press(page, "quick_pain_score_6")
    press(page, "quick_pain_done")
    assert not page.quick_pain.isVisible()
    found = reopened(workspace, desk).all(Measurement)
    assert len(found) == before + 1
    made = found[-1]
    assert (made.measure, made.value, made.when) == (
        "pain_now",
        Decimal(6),
        PartialDate.day(today()),
    )
    assert made.place == "back"  # as the last time
    assert page.entries.selected() == [made.key]


def test_a_pain_score_can_be_mended_and_placed_before_it_is_closed(opened):
    page, workspace = opened
    page.entries.list.view.setFocus()
    QTest.keyClick(page.entries.list.view, Qt.Key.Key_P)
    press(page, "quick_pain_score_6")
    press(page, "quick_pain_score_4")
    retype(page.quick_pain.place, "hip")
    retype(page.quick_pain.note, "walking")
    made = workspace.all(Measurement)[-1]
    assert (made.value, made.place, made.note) == (Decimal(4), "hip", "walking")
    QTest.keyClick(page.quick_pain.note, Qt.Key.Key_Escape)
    assert not page.quick_pain.isVisible()
    press(page, "timeline_quick_pain")
    assert page.quick_pain.picker.value() is None


def test_words_without_a_number_are_asked_about_and_never_lost(opened):
    page, workspace = opened
    before = len(workspace.all(Measurement))
    card = page.quick_pain
    press(page, "timeline_quick_pain")
    retype(card.place, "right foot")
    retype(card.note, "on the stairs")
    press(page, "quick_pain_done")
    assert card.isVisible()
    said = {label.text() for label in card.findChildren(QLabel)}
    assert "Choose a number too. Your words are kept with it." in said
    QTest.keyClick(card.note, Qt.Key.Key_Escape)
    assert not card.isVisible()
    press(page, "timeline_quick_pain")
    assert (card.place.text(), card.note.text()) == ("right foot", "on the stairs")
    press(page, "quick_pain_score_5")
    press(page, "quick_pain_done")
    assert not card.isVisible()
    assert len(workspace.all(Measurement)) == before + 1
    made = workspace.all(Measurement)[-1]
    assert (made.place, made.note) == ("right foot", "on the stairs")
    press(page, "timeline_quick_pain")
    assert (card.place.text(), card.note.text()) == ("right foot", "")
    page.remove([made.key])
    press(page, "quick_pain_done")  # nobody typed that place
    assert not card.isVisible()


def test_escape_asks_once_about_words_without_a_number(opened):
    page, _ = opened
    press(page, "timeline_quick_pain")
    retype(page.quick_pain.note, "on the stairs")
    QTest.keyClick(page.quick_pain.note, Qt.Key.Key_Escape)
    assert page.quick_pain.isVisible()
    QTest.keyClick(page.quick_pain.note, Qt.Key.Key_Escape)
    assert not page.quick_pain.isVisible()


def test_the_chosen_entry_is_edited_by_a_button_that_can_be_seen(opened):
    page, _ = opened
    assert not page.toolbar.edit.isEnabled()
    page.entries.choose(["visit"])
    press(page, "timeline_edit")
    assert page.editor.key() == "visit"
    page.entries.choose(["visit", "surgery"])
    assert not page.toolbar.edit.isEnabled()


def test_an_undone_pain_score_asks_again(opened):
    page, workspace = opened
    before = workspace.all(Measurement)
    press(page, "timeline_quick_pain")
    press(page, "quick_pain_score_6")
    workspace.undo()
    assert workspace.all(Measurement) == before
    assert page.quick_pain.picker.value() is None
    page.quick_pain.place.set_text("x")
    page.quick_pain.refresh()


def test_a_temperature_by_keys_alone(opened, desk):
    page, workspace = opened
    page.entries.list.view.setFocus()
    QTest.keyClick(page.entries.list.view, Qt.Key.Key_T)
    form = page.editor.value_form
    assert form.number.hasFocus()
    QTest.keyClicks(form.number, "37,9")
    form.flush()
    made = reopened(workspace, desk).all(Measurement)[-1]
    assert (made.measure, made.value) == ("temperature", Decimal("37.9"))
    assert form.question.isHidden()
    assert page.entries.selected() == [made.key]
    assert workspace.undo_text == "Add Temperature"


def test_a_value_without_a_number_is_not_stored(opened):
    page, workspace = opened
    before = workspace.all(Measurement)
    page.add_value("temperature")
    form = page.editor.value_form
    retype(form.note, "after a nap")
    retype(form.number, "warm")
    assert form.number_hint.isVisible()
    assert workspace.all(Measurement) == before
    retype(form.number, "37.1")
    assert not form.number_hint.isVisible()
    assert workspace.all(Measurement)[-1].note == "after a nap"


def test_an_impossible_value_is_asked_about_and_kept(opened):
    page, workspace = opened
    page.add_value("temperature")
    form = page.editor.value_form
    retype(form.number, "42.5")
    assert form.question.isVisible()
    assert form._asked.text() == f"42.5{NBSP}°C: is that right?"
    assert workspace.all(Measurement)[-1].value == Decimal("42.5")  # it never blocks
    press(page, "timeline_keep_value")
    assert not form.question.isVisible()
    key = workspace.all(Measurement)[-1].key
    page.edit("fever")
    page.edit(key)
    assert not form.question.isVisible()


def test_an_impossible_value_can_be_changed(opened):
    page, workspace = opened
    page.add_value("temperature")
    form = page.editor.value_form
    retype(form.number, "425")
    press(page, "timeline_change_value")
    assert form.number.hasFocus()
    assert form.number.selectedText() == "425"
    QTest.keyClicks(form.number, "38")
    assert not form.question.isVisible()
    form.flush()
    assert workspace.all(Measurement)[-1].value == Decimal(38)
    workspace.undo()  # typing in one field is one step
    assert workspace.all(Measurement)[-1].key == knee()[-1].key


# --- editing ---


def test_every_edit_of_an_event_can_be_undone(opened):
    page, workspace = opened
    original = workspace.get(RecoveryEvent, "visit")
    page.edit("visit")
    form = page.editor.event_form
    retype(form.title, "Dr Roy")
    retype(form.author, "Ben")
    form.text.setFocus()
    QTest.keyClicks(form.text, "all well")
    form.text.flush()
    form.kind.setCurrentIndex(form.kind.findData("therapy"))
    form.kind.activated.emit(form.kind.currentIndex())
    form.shown.click()
    press(page, "timeline_add_end")
    assert form.end.isVisible()
    for field, text in ((form.end.first.day, "4"), (form.end.first.year, "2025")):
        retype_box(field, text)
    form.end.first.month.setCurrentIndex(6)
    form.end.first.month.activated.emit(6)
    changed = workspace.get(RecoveryEvent, "visit")
    assert changed == replace(
        original,
        title="Dr Roy",
        author="Ben",
        text="all well",
        kind="therapy",
        show_to_doctor=False,
        end=day(2025, 6, 4),
    )
    while workspace.undo_text:
        workspace.undo()
    assert workspace.get(RecoveryEvent, "visit") == original
    assert form.title.text() == "stitches looked at"


def test_an_unsure_date_is_shown_everywhere(opened):
    page, workspace = opened
    page.edit("visit")
    form = page.editor.event_form
    form.start.first.day.clear()
    form.start.first.day.textEdited.emit("")
    form.start.about.click()
    assert workspace.get(RecoveryEvent, "visit").start == replace(
        PartialDate.month(2025, 6), about=True
    )
    assert "about June 2025\nVisit: stitches looked at" in rows(page)
    form.start.kind.setCurrentIndex(form.start.kind.findData("unknown"))
    form.start.kind.activated.emit(3)
    assert page.entries.list.tray_model.row("visit") >= 0
    assert page.entries.list.tray.button.text() == "Without a date (2)"
    assert page.entries.selected() == ["visit"]


def test_a_date_may_be_counted_from_surgery(opened):
    page, workspace = opened
    page.edit("visit")
    form = page.editor.event_form
    assert form.day.text() == "21"  # 12 May + 21 days = 2 June
    retype(form.day, "14")
    assert workspace.get(RecoveryEvent, "visit").start == day(2025, 5, 26)
    retype(form.day, "soon")
    assert workspace.get(RecoveryEvent, "visit").start == day(2025, 5, 26)


def test_an_end_before_the_start_is_pointed_out(opened):
    page, workspace = opened
    page.edit("swelling")
    form = page.editor.event_form
    assert form.end_hint.isHidden()
    workspace.put("x", replace(workspace.get(RecoveryEvent, "swelling"), end=day(2025, 6, 1)))
    assert not form.end_hint.isHidden()
    form.ongoing.click()
    changed = workspace.get(RecoveryEvent, "swelling")
    assert changed.ongoing
    assert changed.end is None
    assert form.end.parentWidget().isHidden()
    form.ongoing.click()
    assert not workspace.get(RecoveryEvent, "swelling").ongoing


def test_an_undo_does_not_take_the_words_being_typed(opened):
    page, workspace = opened
    page.edit("visit")
    form = page.editor.event_form
    form.title.setFocus()
    QTest.keyClicks(form.title, " today")
    workspace.put("x", replace(workspace.get(RecoveryEvent, "visit"), text="other"))
    assert form.title.text() == "stitches looked at today"
    assert form.text.toPlainText() == "other"


def test_what_was_typed_is_kept_when_another_entry_is_opened(opened):
    page, workspace = opened
    page.edit("visit")
    page.editor.event_form.title.setText("half typ")
    page.edit("fever")
    assert workspace.get(RecoveryEvent, "visit").title == "half typ"
    form = page.editor.value_form
    assert form.number.text() == "38.4"
    form.place.setText("ear")
    page.edit("surgery")
    assert workspace.get(Measurement, "fever").place == "ear"


def test_a_value_is_edited(opened):
    page, workspace = opened
    page.edit("sleep")
    form = page.editor.value_form
    retype(form.number, "6.5")
    press(page, "timeline_second_5")
    retype(form.time, "7h30")
    retype(form.author, "Ben")
    changed = workspace.get(Measurement, "sleep")
    assert (changed.value, changed.second) == (Decimal("6.5"), Decimal(5))
    assert (changed.time, changed.author) == ("07:30", "Ben")
    retype(form.time, "later")
    assert workspace.get(Measurement, "sleep").time == "07:30"
    form.when.first.day.clear()
    form.when.first.day.textEdited.emit("")
    changed = workspace.get(Measurement, "sleep")
    assert changed.when == PartialDate.month(2025, 6)
    assert changed.time == ""
    assert form.time.parentWidget().isHidden()


def test_the_date_of_a_new_value_is_chosen_before_its_number(opened):
    page, workspace = opened
    page.add_value("weight")
    form = page.editor.value_form
    retype_box(form.when.first.year, "2024")
    retype(form.number, "70")
    assert workspace.all(Measurement)[-1].when.earliest.year == 2024


def test_degrees_fahrenheit_are_typed_and_celsius_is_stored(opened, desk):
    page, workspace = opened
    page.edit("fever")
    desk.settings.set(FAHRENHEIT, value=True)
    form = page.editor.value_form
    assert form.number.text() == "101.1"
    retype(form.number, "100.4")
    assert workspace.get(Measurement, "fever").value == Decimal("38.00")
    assert any(f"100.4{NBSP}°F" in row for row in rows(page))
    desk.settings.set(SINGLE_KEYS, value=False)


def test_choosing_another_entry_shows_it_in_the_open_panel(opened):
    page, _ = opened
    page.edit("visit")
    page.entries.list.view.setFocus()
    QTest.keyClick(page.entries.list.view, Qt.Key.Key_Home)
    assert page.editor.key() == "surgery"
    QTest.keyClick(page.editor, Qt.Key.Key_Escape)
    assert page.editor.isHidden()
    assert page.editor.key() == ""
    assert page.entries.list.view.hasFocus()


def test_enter_edits_and_a_double_click_too(opened):
    page, _ = opened
    view = page.entries.list.view
    page.entries.choose(["visit"])
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.editor.key() == "visit"
    press(page, "timeline_done")
    at = view.visualRect(page.entries.list.model.index(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.editor.key() == "surgery"


@pytest.mark.parametrize("way", ["done", "escape"])
@pytest.mark.parametrize("width", [1280, 700])
def test_done_goes_back_to_the_list_with_the_entry_in_sight(open_page, way, width):
    page, workspace = open_page(*knee(), width=width)
    page.add_event("visit")
    (visit,) = (one for one in workspace.all(RecoveryEvent) if one.key == page.editor.key())
    if way == "done":
        press(page, "timeline_done")
    else:
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert page.editor.isHidden()
    assert page.entries.list.isVisible()
    assert page.entries.selected() == [visit.key]
    view = page.focusWidget()
    assert page.entries.list.isAncestorOf(view)
    seen = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(seen)


def test_a_fresh_timeline_shows_from_the_surgery_to_today(open_page):
    begun = today() - timedelta(days=40)
    known = make_surgery(type("C", (), {"key": CASE}))
    page, _ = open_page(replace(known, when=PartialDate.day(begun)))
    press(page, "timeline_add_surgery")
    press(page, "timeline_done")
    first, last = page.entries.lanes.shown()
    assert first == pytest.approx(begun.toordinal(), abs=2)
    assert last == pytest.approx(today().toordinal() + 1, abs=2)


def test_several_chosen_entries_open_none(opened):
    page, _ = opened
    page.entries.choose(["visit", "fever"])
    QTest.keyClick(page.entries.list.view, Qt.Key.Key_F2)
    assert page.editor.isHidden()


# --- removing ---


def test_removing_asks_nothing_and_can_be_undone(opened, desk):
    page, workspace = opened
    told = []
    desk.notices.news.connect(told.append)
    desk.notices.listen()
    page.entries.choose(["visit"])
    QTest.keyClick(page.entries.list.view, Qt.Key.Key_Delete)
    assert workspace.get(RecoveryEvent, "visit") is None
    assert told == [News("Remove entry", undoable=True)]
    assert page.entries.selected() == ["bp"]  # the next one
    workspace.undo()
    assert "2 June 2025 (day 21)\nVisit: stitches looked at" in rows(page)


def test_several_are_removed_as_one_step(opened):
    page, workspace = opened
    before = rows(page)
    page.entries.choose(["visit", "fever", "pain6"])
    QTest.keyClick(page.entries.list.view, Qt.Key.Key_Delete)
    assert len(rows(page)) == len(before) - 3
    workspace.undo()
    assert rows(page) == before
    page.remove([])
    assert rows(page) == before


def test_the_panel_removes_what_it_shows(opened):
    page, workspace = opened
    page.edit("fever")
    page.editor.remove.click()
    assert workspace.get(Measurement, "fever") is None
    assert page.editor.isHidden()


def test_removing_the_last_entry_shows_the_empty_place(open_page):
    page, workspace = open_page(event("visit", day(2025, 5, 12), key="visit"))
    page.remove(["visit"])
    assert button(page, "timeline_add_surgery").isVisible()
    workspace.undo()
    assert not button(page, "timeline_add_surgery").isVisible()


# --- in step ---


def test_left_and_right_step_through_list_and_lanes(opened):
    page, _ = opened
    view = page.entries.list.view
    page.entries.lanes.setFocus()
    QTest.keyClick(page.entries.lanes, Qt.Key.Key_Right)
    assert page.entries.selected() == ["surgery"]
    QTest.keyClick(page.entries.lanes, Qt.Key.Key_Right)
    assert page.entries.selected() == ["oxycodone"]
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert page.entries.selected() == ["surgery"]
    assert page.entries.lanes._chosen == ("surgery",)


def test_keys_with_a_modifier_and_unknown_keys_are_left_alone(opened):
    page, workspace = opened
    before = workspace.all(RecoveryEvent)
    view = page.entries.list.view
    QTest.keyClick(view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_X)
    QTest.keyClick(page.entries.lanes, Qt.Key.Key_X)
    assert workspace.all(RecoveryEvent) == before


def test_single_letters_can_be_switched_off(opened, desk):
    page, workspace = opened
    desk.settings.set(SINGLE_KEYS, value=False)
    before = workspace.all(RecoveryEvent)
    QTest.keyClick(page.entries.list.view, Qt.Key.Key_M)
    assert workspace.all(RecoveryEvent) == before


def test_stepping_in_an_empty_timeline_does_nothing(open_page):
    page, _ = open_page()
    page.entries.step(1)
    assert page.entries.selected() == []


def test_an_entry_of_the_tray_is_shown_when_it_is_chosen(opened):
    page, _ = opened
    tray = page.entries.list.tray
    assert not tray.is_open()
    assert page.show_target(Target(tab="timeline", entity_key="fell"))
    assert tray.is_open()
    assert page.entries.list.tray_view.hasFocus()
    assert page.entries.list.has_focus()
    page.entries.choose(["visit"])
    QTest.mouseClick(
        page.entries.list.tray_view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.entries.list.tray_view.visualRect(page.entries.list.tray_model.index(0)).center(),
    )
    assert page.entries.selected() == ["fell"]  # the list has let go of the visit
    assert not page.show_target(Target(tab="timeline", entity_key="nobody"))


def test_the_table_is_in_step_and_can_be_copied(opened):
    page, workspace = opened
    page.entries.choose(["fever"])
    press(page, "timeline_as_table")
    table = page.entries.table
    assert table.isVisible()
    assert table.keys() == page.entries.selected() == ["fever"]
    assert "Pain now, knee: from 8" in table.words.text()
    QTest.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[1:] == [f"19 May 2025 (day 7)\tTemperature\t38.4{NBSP}°C\t"]
    press(page, "timeline_copy")
    assert len(QGuiApplication.clipboard().text().splitlines()) == len(knee()) + 1
    at = table.view.visualRect(table.model.index(0, 0)).center()
    table.view.scrollToTop()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.editor.key() == table.keys()[0]
    press(page, "timeline_done")
    assert table.view.hasFocus()
    QTest.keyClick(table.view, Qt.Key.Key_Delete)
    assert len(workspace.all(RecoveryEvent) + workspace.all(Measurement)) == len(knee()) - 1
    QTest.keyClick(table.view, Qt.Key.Key_Down)
    QTest.keyClick(table.view, Qt.Key.Key_X)
    press(page, "timeline_as_table")
    assert page.entries.lanes.isVisible()


def test_where_a_person_was_is_remembered(opened, open_page, desk):
    page, _ = opened
    page.entries.choose(["stairs"])
    press(page, "timeline_days")
    press(page, "timeline_window_two_weeks")
    press(page, "timeline_as_table")
    state = page.state()
    fresh = type(page)(desk, page._workspace)
    fresh.restore(state)
    assert fresh.state() == state
    fresh.restore({"window": "nonsense", "keys": 3})
    assert fresh.toolbar.windows.current() == "two_weeks"
    fresh.deleteLater()


def test_the_sheet_for_paper_is_the_table(opened):
    page, _ = opened
    title, html = page.printed()
    assert title == "Timeline: My knee"
    assert html.count("<tr>") == len(knee()) + 1


# --- sources, rights ---


def test_an_entry_leads_to_what_it_came_from(open_page, desk):
    anchor = Anchor(file_key="letter", page=1, label="p. 2")
    placed = event(
        "imaging",
        day(2025, 5, 12),
        key="scan",
        anchors=(anchor, Anchor(file_key="x")),
        study_key="study",
        file_key="file",
    )
    page, _ = open_page(placed)
    asked = []
    desk.navigation.open_requested.connect(asked.append)
    page.edit("scan")
    texts = [button(page, f"timeline_open_{name}").text() for name in ("0", "1", "study", "file")]
    assert texts == ["Open it: p. 2", "Open it: source 2", "Open it: scan", "Open it: file"]
    for name in ("0", "study", "file"):
        button(page, f"timeline_open_{name}").click()
    assert asked == [
        Target(tab="viewer", anchor=anchor),
        Target(tab="viewer", entity_key="study"),
        Target(tab="viewer", anchor=Anchor(file_key="file")),
    ]


def test_what_the_program_made_keeps_its_kind(open_page):
    page, _ = open_page(event("opinion", day(2025, 5, 12), key="opinion"))
    page.edit("opinion")
    assert page.editor.event_form.kind.currentData() == "opinion"


def test_a_received_case_can_be_read_only(open_page):
    page, workspace = open_page(*knee(), kind=CaseKind.RECEIVED)
    assert not button(page, "timeline_add").isEnabled()
    page.edit("visit")
    assert page.editor.event_form.title.isReadOnly()
    assert page.editor.remove.isHidden()
    page.edit("fever")
    assert not page.editor.value_form.number.isEnabled()
    page.remove(["visit"])
    page.add_value("temperature")
    page.add_pain()
    assert workspace.get(RecoveryEvent, "visit")
    assert page.quick_pain.isHidden()


def test_a_narrow_page_shows_the_entry_alone(open_page):
    page, _ = open_page(*knee(), width=1000)
    page.edit("visit")
    assert not page.entries.isVisible()
    press(page, "timeline_done")
    assert page.entries.isVisible()
    page.resize(1300, 640)
    page.edit("visit")
    assert page.entries.isVisible()


def test_a_new_day_of_surgery_counts_the_days_anew(open_page):
    page, workspace = open_page(value("pain_now", day(2025, 5, 19), 3, key="pain"))
    assert rows(page) == ["19 May 2025\nPain now 3 of 10"]
    assert button(page, "timeline_days").isHidden()
    surgery = event("surgery", day(2025, 5, 12))
    workspace.put("Add surgery", surgery)
    assert rows(page)[1] == "19 May 2025 (day 7)\nPain now 3 of 10"
    assert button(page, "timeline_days").isVisible()


def test_the_chart_is_described_in_words(opened, qtbot):
    page, _ = opened
    lanes = page.entries.lanes
    qtbot.waitUntil(lambda: "Pain now, knee: from 8" in lanes.accessibleDescription())
    assert lanes.accessibleName() == "Chart of the recovery"


def test_a_long_list_has_rows_of_one_height(open_page):
    many = [
        event("visit", PartialDate.day(date.fromordinal(739000 + n)), f"No {n}") for n in range(301)
    ]
    page, workspace = open_page(*many, event("visit", ABOUT_AUGUST, key="one"))
    assert page.entries.list.view.uniformItemSizes()
    page.grab()
    press(page, "timeline_as_table")
    assert page.entries.table.model.rowCount() == 302
    QApplication.processEvents()
    workspace.put("x", replace(workspace.get(RecoveryEvent, "one"), start=AUGUST))


@pytest.mark.parametrize("measure", ["lab", "score"])
def test_printed_names_are_asked_for(opened, measure):
    page, workspace = opened
    page.add_value(measure)
    form = page.editor.value_form
    assert form.place.accessibleName() == "Name and unit, as printed"
    retype(form.number, "5.1")
    assert workspace.all(Measurement)[-1].measure == measure


def test_a_pain_score_is_edited_by_its_buttons(opened):
    page, workspace = opened
    page.edit("pain8")
    form = page.editor.value_form
    assert form.number.value() == 8
    assert button(page, "timeline_value_0").hasFocus()
    press(page, "timeline_value_7")
    assert workspace.get(Measurement, "pain8").value == Decimal(7)
    retype(form.note, "on stairs")
    page.edit("pain2")
    assert workspace.get(Measurement, "pain8").note == "on stairs"
    assert form.note.toPlainText() == ""
    workspace.undo()
    workspace.undo()
    assert workspace.get(Measurement, "pain8").value == Decimal(8)


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("8:30", "08:30"),
        ("8", "08:00"),
        ("08h30", "08:30"),
        ("", ""),
        ("25:00", None),
        ("8:75", None),
        ("noon", None),
    ],
)
def test_times_are_read_as_people_type_them(typed, time):
    assert read_time(typed) == time


@pytest.mark.parametrize(
    ("typed", "whole", "number"),
    [
        ("38,4", False, "38.4"),
        ("12,000", True, "12000"),
        ("12 000", True, "12000"),
        ("-5", True, "-5"),
        ("1e3", False, None),
        ("", False, None),
        ("nan", False, None),
        ("1234567890123", False, None),
    ],
)
def test_numbers_are_read_as_people_type_them(typed, whole, number):
    assert typed_number(typed, whole=whole) == (number and Decimal(number))
