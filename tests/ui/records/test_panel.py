"""What a person changes beside the list is stored as it is typed, and can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.files import FileState, StoredFile
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.ui.panes_walk import next_pane
from opinion_desktop.ui.records import words
from opinion_desktop.ui.widgets.cards import Chip
from opinion_desktop.ui.widgets.text import BodyLabel
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


def test_what_was_typed_a_moment_ago_survives_a_change(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("operation_report")
    panel = room.page.parts.panel
    panel.set_status("refused")
    qtbot.keyClicks(panel.note, "Called the ward")
    qtbot.keyClick(panel.note, Qt.Key.Key_Tab)
    panel.reason.setFocus()
    qtbot.keyClicks(panel.reason, "Too old")
    # Text that was dropped or dictated arrives without the focus, and nobody has heard of it.
    panel.note.insertPlainText(" twice")
    other = room.records["discharge_summary"]
    room.workspace.put("x", replace(other, note="from elsewhere"))
    assert panel.note.toPlainText() == "Called the ward twice"
    assert panel.reason.text() == "Too old"
    stored = room.record("operation_report")
    assert (stored.note, stored.reason) == ("Called the ward twice", "Too old")
    assert room.record("discharge_summary").note == "from elsewhere"


def test_half_a_date_survives_a_change_and_not_another_line(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("operation_report")
    panel = room.page.parts.panel
    panel.set_status("asked")
    due = room.record("operation_report").due
    panel.due.first.year.selectAll()
    qtbot.keyClicks(panel.due.first.year, "20")
    panel.note.setFocus()
    asked = replace(room.records["discharge_summary"], status=RecordStatus.ASKED)
    room.workspace.put("x", asked)
    assert panel.due.first.year.text() == "20"
    assert room.record("operation_report").due == due
    room.show("discharge_summary")
    assert panel.due.first.year.text() == ""


def test_a_step_keeps_what_is_typed_and_what_changed_meanwhile(
    open_room: Open, qtbot: QtBot, records
) -> None:
    step = make_step(records["operation_report"], "asked", 3)
    room = open_room(step)
    room.show("operation_report")
    row = room.page.parts.panel.history._rows[step.key]
    row.set_open(True)
    row._whom.insert("Ms Cole")
    room.workspace.put("x", replace(step, text="by phone"))
    stored = room.stored(step)
    assert (stored.whom, stored.text) == ("Ms Cole", "by phone")
    assert row._whom.text() == "Ms Cole"


def test_f6_goes_between_list_and_details(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    parts = room.page.parts
    parts.tree.setFocus()
    next_pane(room.page, 1)
    assert parts.panel_scroller.isAncestorOf(QApplication.focusWidget())
    next_pane(room.page, 1)
    assert parts.scroller.isAncestorOf(QApplication.focusWidget())
