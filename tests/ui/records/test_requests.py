"""Asking for a record is written down step by step, with the day an answer is due."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.record_kinds import RecordStatus, RequestKind
from opinion_desktop.domain.records import RequestStep
from opinion_desktop.ui.records import words
from opinion_desktop.ui.records.request_history import StepRow
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel
from tests.ui.records.conftest import Open, Room, make_step

# The offscreen platform says so of each menu.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")
TODAY = words.today()
LEFT = Qt.MouseButton.LeftButton


def press(room: Room, name: str, qtbot: QtBot) -> None:
    button = room.page.findChild(QPushButton, name)
    assert button.isVisible(), name
    qtbot.mouseClick(button, LEFT)


def said(room: Room) -> set[str]:
    return {
        label.text() for label in room.page.parts.panel.findChildren(BodyLabel) if label.isVisible()
    }


def add(room: Room, *path: str) -> RequestStep:
    """Choose an entry of the menu of steps."""
    before = set(room.workspace.all(RequestStep))
    menu = room.page.parts.panel.history.step_menu()
    for name in path:
        action = next(action for action in menu.actions() if action.text() == name)
        menu = action.menu() or menu
    action.trigger()
    (step,) = set(room.workspace.all(RequestStep)) - before
    return step


def row_of(room: Room, step: RequestStep) -> StepRow:
    return next(row for row in room.page.findChildren(StepRow) if row._step.key == step.key)


def test_asking_by_phone_is_written_down_with_its_due_date(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("operation_report")
    press(room, "add_step", qtbot)
    room.page.findChild(QMenu, "step_menu").close()
    step = add(room, "Asked", "By phone")
    due = TODAY + timedelta(days=30)  # Ontario
    assert (step.kind, step.when, step.due, step.text) == ("asked", TODAY, due, "By phone")
    record = room.record("operation_report")
    assert (record.status, record.due) == (RecordStatus.ASKED, due)
    row = row_of(room, step)
    assert row.fold.is_open()
    assert row.fold.button.text().endswith(": Asked")
    room.workspace.undo()
    assert room.workspace.all(RequestStep) == ()
    assert room.record("operation_report") == room.records["operation_report"]


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("Received", RecordStatus.HAVE),
        ("Refused", RecordStatus.REFUSED),
        ("Promised", RecordStatus.ASKED),
        ("Reminded", RecordStatus.ASKED),
        ("Fee named", RecordStatus.NEED),
        ("Note", RecordStatus.NEED),
    ],
)
def test_a_step_says_how_far_a_record_is(open_room: Open, kind, status) -> None:
    room = open_room()
    room.show("operation_report")
    add(room, kind)
    assert room.record("operation_report").status is status


def test_a_late_note_does_not_unsettle_what_is_there(open_room: Open) -> None:
    room = open_room(operation_report={"status": RecordStatus.HAVE})
    room.show("operation_report")
    add(room, "Refused")
    assert room.record("operation_report").status is RecordStatus.HAVE


def test_a_step_is_changed_in_place(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("operation_report")
    step = add(room, "Asked", "By letter")
    row = row_of(room, step)
    qtbot.keyClicks(row._whom, "Marie")
    row._whom.flush()
    row._text.selectAll()
    qtbot.keyClicks(row._text, "Letter of May")
    row._text.flush()
    assert (room.stored(step).whom, room.stored(step).text) == ("Marie", "Letter of May")
    row._when.first.year.selectAll()
    qtbot.keyClicks(row._when.first.year, str(TODAY.year - 1))
    moved = room.stored(step)
    assert moved.when.year == TODAY.year - 1
    assert moved.due == moved.when + timedelta(days=30)  # the law counts from that day
    assert room.record("operation_report").due == moved.due
    row._due.first.year.selectAll()
    qtbot.keyClicks(row._due.first.year, str(TODAY.year + 4))
    assert room.record("operation_report").due == room.stored(step).due
    facts = {label.text() for label in row.findChildren(MutedLabel)}
    assert any(text.startswith("Marie · Letter of May · Expected by ") for text in facts)


def test_a_reminder_with_a_new_date_moves_the_due_date(open_room: Open, qtbot, records) -> None:
    old = make_step(records["pathology_report"], "asked", 40, due=TODAY - timedelta(days=10))
    late = {"status": RecordStatus.ASKED, "due": TODAY - timedelta(days=10)}
    room = open_room(old, pathology_report=late)
    room.show("pathology_report")
    step = add(room, "Reminded")
    row = row_of(room, step)
    for box, text in ((row._due.first.day, "2"), (row._due.first.year, str(TODAY.year + 1))):
        qtbot.keyClicks(box, text)
    row._due.first.month.setCurrentIndex(12)
    row._due.first.month.activated.emit(12)
    assert str(room.record("pathology_report").due) == f"{TODAY.year + 1}-12-02"
    # An earlier step no longer decides.
    first = row_of(room, old)
    first.fold.button.click()
    first._due.first.year.selectAll()
    qtbot.keyClicks(first._due.first.year, str(TODAY.year + 3))
    assert str(room.record("pathology_report").due) == f"{TODAY.year + 1}-12-02"


def test_a_step_can_be_removed(open_room: Open, qtbot: QtBot, records) -> None:
    steps = [make_step(records["operation_report"], kind, 3) for kind in ("asked", "note")]
    room = open_room(*steps)
    room.show("operation_report")
    row = row_of(room, steps[0])
    row.fold.button.click()
    assert row.fold.is_open()
    row._remove.click()
    assert room.workspace.all(RequestStep) == (steps[1],)
    room.workspace.undo()
    assert set(room.workspace.all(RequestStep)) == set(steps)
    room.page.parts.panel.history._store(steps[0], typing=True)  # as it was: nothing to do
    assert room.workspace.undo_text is None


def test_late_typing_into_a_step_that_is_gone_is_left_out(open_room: Open, records) -> None:
    step = make_step(records["operation_report"], "asked", 3)
    room = open_room(step)
    room.workspace.remove("Remove", step)
    room.page.parts.panel.history._store(step, typing=True)
    assert room.workspace.all(RequestStep) == ()


def test_the_words_to_say_fit_the_people(open_room: Open) -> None:
    room = open_room()
    fold = room.page.parts.panel.history._how
    fold.set_open(True)
    room.show("operation_report")
    words_said = [text for text in said(room) if text.startswith("To the ")]
    assert len(words_said) == 1
    assert words_said[0].startswith("To the records office: “I need a copy of my own records.")
    room.show("first_opinion_letters")
    assert len([text for text in said(room) if text.startswith("To the ")]) == 3
    room.show("medicines")
    assert len([text for text in said(room) if text.startswith("To the ")]) == 2
    room.show("one_page_timeline")
    assert not room.page.parts.panel.history.isVisible()


def test_the_law_is_named_with_the_day_it_was_read(open_room: Open) -> None:
    room = open_room()
    room.show("operation_report")
    law = room.page.findChild(MutedLabel, "access_law").text()
    assert law.startswith("The Personal Health Information Protection Act, sections 52 to 54:")
    assert law.endswith("within 30 days. Law read on 22 November 2026.")
    assert RequestKind.ASKED.value == "asked"
