"""What a person changes beside the list is stored as it is typed, and can be undone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.files import FileState, StoredFile
from opinion_desktop.domain.record_kinds import RecordStatus, RequestKind
from opinion_desktop.domain.records import RequestStep
from opinion_desktop.ui.records import words
from opinion_desktop.ui.records.request_history import StepRow
from opinion_desktop.ui.widgets.cards import Chip
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel
from tests.ui.records.conftest import Open, Room, make_file, make_step, make_study

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


def test_the_panel_says_why_whom_to_ask_and_what_to_expect(open_room: Open) -> None:
    room = open_room()
    room.show("operation_report")
    assert room.page.parts.panel._title.text() == "Operation report (operative note)"
    assert {
        "Shows what was found, done, removed and left inside.",
        "Whom to ask: Hospital records office, not the ward",
        "Comes as: PDF, paper",
        "0 of 14 points ticked",
    } <= said(room)


def test_a_status_is_chosen_and_undone(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("operation_report")
    press(room, "record_status_not_needed", qtbot)
    assert room.record("operation_report").status is RecordStatus.NOT_NEEDED
    reason = room.page.parts.panel.reason
    assert reason.isVisible()
    qtbot.keyClicks(reason, "Not mine")
    reason.flush()
    assert room.record("operation_report").reason == "Not mine"
    room.workspace.undo()
    room.workspace.undo()
    assert room.record("operation_report") == room.records["operation_report"]
    assert room.page.parts.panel.status.current() == "need"


def test_asking_sets_the_due_date_of_a_checked_law(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("operation_report")
    press(room, "record_status_asked", qtbot)
    # Ontario: 30 days (product.md 6).
    assert room.record("operation_report").due == TODAY + timedelta(days=30)
    due = room.page.parts.panel.due
    assert due.day() == TODAY + timedelta(days=30)
    due.first.year.selectAll()
    qtbot.keyClicks(due.first.year, str(TODAY.year + 5))
    assert room.record("operation_report").due.year == TODAY.year + 5
    press(room, "record_status_have", qtbot)
    assert room.record("operation_report").due is None


def test_without_a_checked_law_the_date_is_typed(desk, qtbot, records, case) -> None:
    from dataclasses import replace  # noqa: PLC0415

    from opinion_desktop.ui.records.page import RecordsPage  # noqa: PLC0415
    from tests.support.desk import make_workspace  # noqa: PLC0415

    workspace = make_workspace(desk, replace(case, place="other"), *records.values())
    page = RecordsPage(desk, workspace)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    room = Room(desk, workspace, page, records)
    room.show("operation_report")
    page.parts.panel.set_status("asked")
    assert room.record("operation_report").due is None
    assert "Type a date when you ask. The law of your place was not checked." in said(room)
    boxes = page.parts.panel.due.first
    for box, text in ((boxes.day, "2"), (boxes.year, "2031")):
        qtbot.keyClicks(box, text)
    assert room.record("operation_report").due is None  # not a whole day yet
    qtbot.keyClicks(boxes.month, "Dec")
    boxes.month.activated.emit(boxes.month.currentIndex())
    assert str(room.record("operation_report").due) == "2031-12-02"
    for box in (boxes.day, boxes.year):
        box.selectAll()
        qtbot.keyClick(box, Qt.Key.Key_Delete)
    boxes.month.setCurrentIndex(0)
    boxes.month.activated.emit(0)
    assert room.record("operation_report").due is None


def test_points_are_ticked_and_counted(open_room: Open, qtbot: QtBot) -> None:
    room = open_room(operation_report={"ticks": (0,)})
    room.show("operation_report")
    ticks = room.page.parts.panel.ticks.boxes()
    assert [box.isChecked() for box in ticks[:3]] == [True, False, False]
    ticks[2].click()
    assert room.record("operation_report").ticks == (0, 2)
    assert "2 of 14 points ticked" in said(room)
    ticks[0].click()
    assert room.record("operation_report").ticks == (2,)
    room.workspace.undo()
    assert ticks[0].isChecked()


def test_checked_by_you_is_offered_for_what_is_there(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("operation_report")
    tick = room.page.findChild(QCheckBox, "record_checked")
    assert not tick.isVisible()
    room.page.parts.panel.set_status("have")
    tick.click()
    assert room.record("operation_report").checked
    chips = [c.text() for c in room.page.parts.panel.findChildren(Chip) if c.isVisible()]
    assert chips == ["Have it", "Checked by you"]
    tick.click()
    assert not room.record("operation_report").checked


def test_a_note_is_stored_as_it_is_typed_and_survives_changes_elsewhere(
    open_room: Open, qtbot: QtBot
) -> None:
    room = open_room()
    room.show("operation_report")
    note = room.page.parts.panel.note
    note.setFocus()
    qtbot.keyClicks(note, "Ask for Marie")
    room.page.parts.panel.set_status("refused")  # the field is not loaded over what is typed
    assert note.toPlainText() == "Ask for Marie"
    qtbot.waitUntil(lambda: room.record("operation_report").note == "Ask for Marie", timeout=3000)
    assert room.record("operation_report").status is RecordStatus.REFUSED


def test_what_is_half_typed_is_stored_with_its_own_line(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("operation_report")
    qtbot.keyClicks(room.page.parts.panel.note, "Marie")
    room.show("discharge_summary")
    assert room.record("operation_report").note == "Marie"
    assert room.record("discharge_summary").note == ""
    assert room.page.parts.panel.note.toPlainText() == ""


# --- files ---


def test_a_guess_is_shown_and_can_be_confirmed(open_room: Open, qtbot: QtBot, case, records):
    file = make_file(case, records["operation_report"], guess="operation_report")
    room = open_room(file, operation_report={"status": RecordStatus.HAVE})
    room.show("operation_report")
    assert "Suggested by what is in it – check it" in said(room)
    press(room, f"file_{file.key}_right", qtbot)
    assert room.stored(file).guess == ""
    assert "Suggested by what is in it – check it" not in said(room)
    room.workspace.undo()
    assert room.stored(file) == file


def test_a_file_can_be_moved_to_another_record(open_room: Open, qtbot: QtBot, case, records):
    file = make_file(case, records["operation_report"], guess="operation_report")
    step = make_step(records["operation_report"], "asked", 3, due=TODAY)
    room = open_room(file, step, operation_report={"status": RecordStatus.HAVE})
    room.show("operation_report")
    press(room, f"file_{file.key}_move", qtbot)
    menu = room.page.findChild(QMenu, "move_menu")
    groups = {action.text(): action.menu() for action in menu.actions()}
    names = {action.text(): action for action in groups["From the hospital"].actions()}
    assert "Operation report" not in names  # where it is now
    names["Leaving-hospital summary"].trigger()
    menu.close()
    moved = room.stored(file)
    assert (moved.record_key, moved.guess) == (records["discharge_summary"].key, "")
    assert room.record("discharge_summary").status is RecordStatus.HAVE
    # It was asked for before it came; without a file it is waited for again.
    assert room.record("operation_report").status is RecordStatus.ASKED
    assert room.record("operation_report").due == TODAY
    room.workspace.undo()
    assert room.stored(file) == file


def test_files_open_and_go_by_their_buttons(open_room: Open, qtbot: QtBot, case, records):
    study = make_study(case, records["images_after"])
    room = open_room(study)
    found = []
    room.desk.navigation.open_requested.connect(found.append)
    room.show("images_after")
    press(room, f"file_{study.key}_open", qtbot)
    assert found[0].entity_key == study.key
    press(room, f"file_{study.key}_remove", qtbot)
    assert room.stored(study) is None
    assert room.workspace.undo_text == "Remove a scan"


def test_a_damaged_file_stays_until_a_new_copy_has_come(
    open_room: Open, qtbot: QtBot, case, records, monkeypatch, tmp_path
):
    broken = make_file(case, records["operation_report"], state=FileState.DAMAGED)
    room = open_room(broken, operation_report={"status": RecordStatus.HAVE})
    room.show("operation_report")
    chips = [c.text() for c in room.page.parts.panel.findChildren(Chip) if c.isVisible()]
    assert "Damaged file" in chips
    fresh = tmp_path / "again.txt"
    fresh.write_text("Operation report\nSurgeon: Dr Tremblay")
    monkeypatch.setattr("opinion_desktop.ui.pasted.choose_files", lambda *_: ())
    press(room, f"file_{broken.key}_replace", qtbot)  # changed one's mind
    assert room.stored(broken)
    monkeypatch.setattr("opinion_desktop.ui.pasted.choose_files", lambda *_: (fresh,))
    with qtbot.waitSignal(room.desk.imports.finished, timeout=30000):
        press(room, f"file_{broken.key}_replace", qtbot)
    assert [file.name for file in room.workspace.all(StoredFile)] == ["again.txt"]
    assert room.record("operation_report").status is RecordStatus.HAVE


def test_damaged_images_are_counted_on_their_scan(open_room: Open, case, records):
    study = make_study(case, records["images_after"])
    image = {"kind": "dicom", "study_key": study.key, "state": FileState.DAMAGED}
    room = open_room(study, make_file(case, **image), make_file(case, **image))
    room.show("images_after")
    chips = [c.text() for c in room.page.parts.panel.findChildren(Chip) if c.isVisible()]
    assert "2 of its images damaged" in chips


def test_many_files_are_shown_when_asked_for(open_room: Open, qtbot: QtBot, case, records):
    files = [make_file(case, records["operation_report"], name="scan.pdf") for _ in range(23)]
    room = open_room(*files)
    room.show("operation_report")
    rows = room.page.parts.panel.files.list
    assert len(rows.rows()) == 20
    press(room, "record_files_more", qtbot)
    names = [row.accessibleName() for row in rows.rows()]
    assert len(names) == len(set(names)) == 23
    assert names[:2] == ["scan.pdf", "scan.pdf (2)"]


# --- asking ---


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
