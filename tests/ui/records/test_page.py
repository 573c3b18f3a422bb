"""The checklist on screen: what it says, where keys lead, what is remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu, QProgressBar, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import CaseKind
from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.timeline import RecoveryEvent
from opinion_desktop.services import settings as options
from opinion_desktop.ui import theme
from opinion_desktop.ui.records.page import RecordsPage
from opinion_desktop.ui.widgets.text import BodyLabel
from tests.support.desk import make_workspace
from tests.support.entities import make_case
from tests.ui.records.conftest import Open, Room, make_file, make_step, make_study

# The offscreen platform says so of each menu.
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")
ASKED = {"status": RecordStatus.ASKED}


def rows(room: Room) -> list[tuple[str, ...]]:
    """Read the tree as a person does: headings and, where they are unfolded, lines."""
    tree, model = room.page.parts.tree, room.page.parts.tree.rows
    found = []
    for number in range(model.rowCount()):
        heading = model.index(number, 0)
        found.append((heading.data(),))
        if tree.isExpanded(heading):
            for row in range(model.rowCount(heading)):
                cells = [model.index(row, column, heading).data() for column in range(4)]
                found.append(tuple(cells))
    return found


def targets(room: Room) -> list[Target]:
    found: list[Target] = []
    room.desk.navigation.open_requested.connect(found.append)
    return found


def test_lines_stand_in_groups_with_status_files_and_next_step(
    open_room: Open, case, records
) -> None:
    room = open_room(make_file(case, records["operation_report"]), operation_report=ASKED)
    shown = rows(room)
    assert shown[0] == ("From the hospital",)
    assert shown[1] == ("Operation report", "Asked", "1 PDF, 3 pages", "Type when you expect it")
    assert ("Scans and X-rays (radiology)",) in shown
    assert shown[-1][0].startswith("Also useful (")


def test_a_line_is_spoken_with_its_status(open_room: Open) -> None:
    room = open_room()
    index = room.page.parts.tree.rows.index_of(room.records["pathology_report"].key)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tissue laboratory report, Need it"
    status = index.siblingAtColumn(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert status == "Need it"


def test_the_model_keeps_the_rules_of_qt(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    tester = ModelTester(None)
    tester.check(room.page.parts.tree.rows, force_py=True)
    room.page.parts.panel.set_status("have")
    room.workspace.remove("Remove", room.record("allergies"))
    tester._cleanup()


def test_one_change_touches_one_row(open_room: Open) -> None:
    room = open_room()
    touched, resets = [], []
    model = room.page.parts.tree.rows
    model.dataChanged.connect(lambda first, last: touched.append((first.data(), last.row())))
    model.modelReset.connect(lambda: resets.append(1))
    room.show("operation_report")
    room.page.parts.panel.set_status("refused")
    assert touched == [("Operation report", 0)]
    assert not resets


def test_the_header_counts_what_is_settled(open_room: Open) -> None:
    room = open_room()
    total = sum(not record.folded for record in room.records.values())
    room.show("operation_report")
    room.page.parts.panel.set_status("have")
    useful = len(room.records) - total
    sentence = f"1 of {total} records settled. {total - 1} to ask. {useful} more are also useful."
    bar = room.page.findChild(QProgressBar)
    assert (bar.accessibleName(), bar.value(), bar.maximum()) == (sentence, 1, total)
    assert sentence in [label.text() for label in room.page.findChildren(BodyLabel)]


def test_the_filter_shows_what_is_left_and_keeps_the_line_in_hand(
    open_room: Open, qtbot: QtBot
) -> None:
    room = open_room()
    room.show("operation_report")
    todo = room.page.findChild(QPushButton, "records_filter_todo")
    qtbot.mouseClick(todo, Qt.MouseButton.LeftButton)
    assert ("Consent form",) not in [row[:1] for row in rows(room)]
    room.page.parts.panel.set_status("have")
    assert "Operation report" not in [row[0] for row in rows(room)]
    assert room.page.parts.panel._title.text() == "Operation report (operative note)"


def test_nothing_left_is_said(open_room: Open) -> None:
    room = open_room()
    room.page.parts.filter.set_current("todo")
    done = [
        record.__class__(**{**vars(record), "status": RecordStatus.NOT_NEEDED})
        for record in room.workspace.all(RecordItem)
    ]
    room.workspace.put("All", *done)
    assert room.page.parts._done.isVisible()
    assert not room.page.parts.tree.isVisible()


def test_also_useful_is_folded_until_a_person_unfolds_it(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    assert "Consent form" not in [row[0] for row in rows(room)]
    tree = room.page.parts.tree
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_End)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert "Consent form" in [row[0] for row in rows(room)]
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert "Consent form" not in [row[0] for row in rows(room)]


def test_arrow_keys_change_the_line_in_the_panel(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("operation_report")
    tree = room.page.parts.tree
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert room.page.parts.panel._title.text().startswith("Implant card or stickers")


def test_enter_opens_the_first_file_in_the_viewer(
    open_room: Open, qtbot: QtBot, case, records
) -> None:
    file = make_file(case, records["operation_report"], title="Report")
    study = make_study(case, records["images_after"])
    room = open_room(file, study)
    found = targets(room)
    room.show("operation_report")
    qtbot.keyClick(room.page.parts.tree, Qt.Key.Key_Return)
    room.show("images_after")
    qtbot.keyClick(room.page.parts.tree, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert found == [
        Target(tab="viewer", anchor=Anchor(file_key=file.key, label="Report")),
        Target(
            tab="viewer",
            entity_key=study.key,
            anchor=Anchor(study_uid=study.study_uid, label="14 May 2025 · X-ray knee"),
        ),
    ]


def test_enter_on_a_line_without_files_leads_to_adding_one(open_room: Open, qtbot: QtBot) -> None:
    room = open_room(size=(700, 700))
    room.show("operation_report")
    room.page.parts.tree.setFocus()
    assert not room.page.parts.panel.isVisible()
    qtbot.keyClick(room.page.parts.tree, Qt.Key.Key_Return)
    assert room.page.parts.panel.isVisible()
    assert room.page.parts.panel.add_button.hasFocus()


def test_s_opens_the_status_menu(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("operation_report")
    qtbot.keyClick(room.page.parts.tree, Qt.Key.Key_S)
    menu = room.page.findChild(QMenu, "status_menu")
    names = [action.text() for action in menu.actions()]
    assert names == ["Need it", "Asked", "Have it", "None exists", "Refused", "Not needed"]
    assert [action.isChecked() for action in menu.actions()] == [True, *[False] * 5]
    menu.actions()[3].trigger()
    menu.close()
    assert room.record("operation_report").status is RecordStatus.NONE_EXISTS
    assert room.workspace.undo_text == "Change status"


def test_n_leads_to_the_note(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("operation_report")
    qtbot.keyClick(room.page.parts.tree, Qt.Key.Key_N)
    assert room.page.parts.panel.note.hasFocus()


def test_single_letters_can_be_switched_off(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.desk.settings.set(options.SINGLE_KEYS, value=False)
    room.show("operation_report")
    qtbot.keyClick(room.page.parts.tree, Qt.Key.Key_N)
    qtbot.keyClick(room.page.parts.tree, Qt.Key.Key_S)
    assert not room.page.parts.panel.note.hasFocus()
    assert room.page.findChild(QMenu, "status_menu") is None


def test_delete_takes_the_only_file_away_and_undo_brings_it_back(
    open_room: Open, qtbot: QtBot, case, records
) -> None:
    have = {"status": RecordStatus.HAVE, "checked": True}
    file = make_file(case, records["operation_report"])
    room = open_room(file, operation_report=have)
    news = []
    room.desk.notices.news.connect(news.append)
    room.show("operation_report")
    qtbot.keyClick(room.page.parts.tree, Qt.Key.Key_Delete)
    assert room.workspace.all(StoredFile) == ()
    assert room.record("operation_report").status is RecordStatus.NEED
    assert (news[0].text, news[0].undoable) == ("Remove a file", True)
    room.workspace.undo()
    assert room.stored(file) == file
    assert room.record("operation_report").checked


def test_delete_asks_which_of_several_files(open_room: Open, qtbot: QtBot, case, records) -> None:
    line = records["operation_report"]
    room = open_room(make_file(case, line, name="a.pdf"), make_file(case, line, name="b.pdf"))
    room.show("operation_report")
    qtbot.keyClick(room.page.parts.tree, Qt.Key.Key_Delete)
    assert len(room.workspace.all(StoredFile)) == 2
    first = room.page.parts.panel.files.list.rows()[0]
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert [file.name for file in room.workspace.all(StoredFile)] == ["b.pdf"]
    room.show("discharge_summary")
    qtbot.keyClick(room.page.parts.tree, Qt.Key.Key_Delete)  # nothing there: nothing happens
    assert len(room.workspace.all(StoredFile)) == 1


def test_a_scan_goes_with_its_images_and_its_place_on_the_timeline(
    open_room: Open, qtbot: QtBot, case, records
) -> None:
    study = make_study(case, records["images_after"])
    image = make_file(case, None, kind="dicom", study_key=study.key)
    event = RecoveryEvent(
        key="event", case_key=case.key, kind="imaging", start=_day(), study_key=study.key
    )
    room = open_room(study, image, event, images_after={"status": RecordStatus.HAVE})
    room.show("images_after")
    qtbot.keyClick(room.page.parts.tree, Qt.Key.Key_Delete)
    for kind in (ImagingStudy, StoredFile, RecoveryEvent):
        assert room.workspace.all(kind) == ()
    room.workspace.undo()
    assert room.stored(event) == event


def _day():
    from opinion_desktop.domain.partial_dates import PartialDate  # noqa: PLC0415

    return PartialDate.year(2025)


def test_an_own_record_gets_its_name_as_it_is_typed(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    qtbot.mouseClick(room.page.parts.add_own, Qt.MouseButton.LeftButton)
    label = room.page.parts.panel.label
    assert label.hasFocus()
    qtbot.keyClicks(label, "Diary")
    label.flush()
    (own,) = [record for record in room.workspace.all(RecordItem) if record.kind == "own"]
    assert own.label == "Diary"
    assert ("Diary", "Need it", "", "Add a file or a note") in rows(room)
    room.workspace.undo()
    room.workspace.undo()
    assert room.stored(own) is None
    assert room.page.parts.tree.line() is not None  # another line is in hand


def test_an_own_record_can_be_removed_and_its_files_wait(
    open_room: Open, qtbot: QtBot, case, records
) -> None:
    from tests.support.entities import make_record  # noqa: PLC0415

    own = make_record(case, kind="own", label="Diary")
    file = make_file(case, own)
    step = make_step(own, "asked", 3)
    room = open_room(own, file, step)
    assert room.page.show_target(Target(tab="records", entity_key=own.key))
    qtbot.mouseClick(room.page.parts.panel.remove_button, Qt.MouseButton.LeftButton)
    assert room.stored(own) is None
    assert room.stored(step) is None
    assert room.stored(file).record_key == ""
    assert room.page.parts.unsorted.button.text() == "Where does this go? (1)"
    room.workspace.undo()
    assert room.stored(file) == file


def test_a_case_without_a_checklist_can_make_one(desk, qtbot: QtBot) -> None:
    workspace = make_workspace(desk, make_case())
    page = RecordsPage(desk, workspace)
    qtbot.addWidget(page)
    page.show()
    assert page.printed() is None
    assert not page.parts.tree.isVisible()
    assert not page.parts.panel.isVisible()
    qtbot.mouseClick(page.parts.make_list, Qt.MouseButton.LeftButton)
    # The operation is not known, so the nine basics are asked for (product.md 5).
    assert len(workspace.all(RecordItem)) == 9
    assert page.parts.tree.isVisible()


def test_another_page_can_lead_to_a_record_a_step_a_file_or_a_scan(
    open_room: Open, qtbot: QtBot, case, records
) -> None:
    file = make_file(case, records["discharge_summary"])
    study = make_study(case, records["images_after"])
    image = make_file(case, None, kind="dicom", study_key=study.key)
    loose = make_file(case, name="loose.pdf")
    step = make_step(records["pathology_report"], "asked", 3)
    room = open_room(file, study, image, loose, step)

    def go(key: str) -> str:
        assert room.page.show_target(Target(tab="records", entity_key=key))
        return room.page.parts.panel._title.text()

    assert go(room.records["consent_form"].key).startswith("Consent form")
    assert go(step.key).startswith("Tissue laboratory report")
    assert go(file.key).startswith("Leaving-hospital summary")
    assert room.page.parts.panel.files.list.current() == file.key
    assert go(image.key).startswith("Scans after surgery")
    assert room.page.parts.panel.files.list.current() == study.key
    room.page.parts.unsorted.set_open(False)
    go(loose.key)
    assert room.page.parts.unsorted.is_open()
    assert not room.page.show_target(Target(tab="records", entity_key="gone"))


def test_a_line_that_is_filtered_out_is_shown_when_asked_for(open_room: Open) -> None:
    room = open_room(operation_report={"status": RecordStatus.HAVE, "checked": True})
    room.page.parts.filter.set_current("todo")
    room.page._refresh()
    target = Target(tab="records", entity_key=room.records["operation_report"].key)
    assert room.page.show_target(target)
    assert room.page.parts.filter.current() == "all"
    assert room.page.parts.tree.key() == target.entity_key


def test_the_place_is_remembered(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    room.show("pathology_report")
    room.page.parts.tree.set_folded(["hospital"])
    room.page.scroller.verticalScrollBar().setValue(120)
    state = room.page.state()
    again = RecordsPage(room.desk, room.workspace)
    qtbot.addWidget(again)
    again.resize(1280, 900)
    again.show()
    again.restore(state)
    assert again.parts.tree.key() == room.records["pathology_report"].key
    assert again.parts.tree.folded() == ["hospital"]
    qtbot.waitUntil(lambda: again.scroller.verticalScrollBar().value() > 0)
    again.restore({"record": "gone", "folded": "no list"})  # of another version: left out


def test_a_change_elsewhere_is_shown(open_room: Open, case) -> None:
    room = open_room()
    event = RecoveryEvent(key="event", case_key=case.key, kind="visit", start=_day())
    room.workspace.put("Add", event)
    files = {row[0]: row[2] for row in rows(room) if len(row) > 1}
    assert files["One-page timeline"] == "1 entry"


def test_records_made_here_lead_to_their_tab(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    found = targets(room)
    room.show("one_page_timeline")
    button = room.page.parts.panel.made_button
    assert button.text() == "Open the timeline"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert found == [Target(tab="timeline")]
    room.show("operation_report")
    assert not button.isVisible()


def test_a_received_case_is_read_and_not_changed(desk, qtbot: QtBot, records, case) -> None:
    from dataclasses import replace  # noqa: PLC0415

    received = replace(case, kind=CaseKind.RECEIVED)
    file = make_file(case, records["operation_report"], guess="operation_report")
    loose = make_file(case, name="loose.pdf", guess="photos")
    step = make_step(records["operation_report"], "asked", 3)
    workspace = make_workspace(desk, received, *records.values(), file, loose, step)
    page = RecordsPage(desk, workspace)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    room = Room(desk, workspace, page, records)
    room.show("operation_report")
    for button in (page.parts.add_files, page.parts.add_own, page.parts.panel.add_button):
        assert not button.isVisible()
    before = workspace.all(StoredFile)
    qtbot.keyClick(page.parts.tree, Qt.Key.Key_Delete)
    qtbot.keyClick(page.parts.tree, Qt.Key.Key_S)
    qtbot.keyClick(page.parts.panel.files.list.rows()[0], Qt.Key.Key_Delete)
    assert page.findChild(QMenu, "status_menu") is None
    assert workspace.all(StoredFile) == before
    names = {button.text() for button in page.findChildren(QPushButton) if button.isVisible()}
    assert not names & {
        "Yes, it belongs here",
        "Move…",
        "Leave it here",
        "Add a step",
        "Another record…",
    }


def test_a_right_click_on_a_row_offers_its_status(open_room: Open) -> None:
    from PySide6.QtGui import QContextMenuEvent  # noqa: PLC0415

    room = open_room()
    tree = room.page.parts.tree
    at = tree.visualRect(tree.rows.index_of(room.records["discharge_summary"].key)).center()
    reason = QContextMenuEvent.Reason.Mouse
    tree.contextMenuEvent(QContextMenuEvent(reason, at, tree.viewport().mapToGlobal(at)))
    menu = room.page.findChild(QMenu, "status_menu")
    menu.actions()[2].trigger()
    menu.close()
    assert room.record("discharge_summary").status is RecordStatus.HAVE


def test_a_double_click_opens_a_file_or_folds_a_heading(
    open_room: Open, qtbot: QtBot, case, records
) -> None:
    room = open_room(make_file(case, records["operation_report"]))
    found, tree = targets(room), room.page.parts.tree
    at = tree.visualRect(tree.rows.index_of(records["operation_report"].key)).center()
    for place in (at, tree.visualRect(tree.rows.index(0, 0)).center()):
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(found) == 1
    assert not tree.isExpanded(tree.rows.index(0, 0))


def test_the_tree_is_as_high_as_its_rows(open_room: Open, qtbot: QtBot) -> None:
    room = open_room()
    tree = room.page.parts.tree

    def last() -> int:
        index = tree.rows.index(tree.rows.rowCount() - 1, 0)
        return tree.visualRect(index).bottom()

    qtbot.waitUntil(lambda: abs(tree.viewport().height() - last()) < 12)
    theme.current().apply("dark", 24)
    qtbot.waitUntil(lambda: abs(tree.viewport().height() - last()) < 12)
    theme.current().apply("light")
    assert QModelIndex() == tree.rows.index(99, 0)
