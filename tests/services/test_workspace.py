"""Values of one case: changed only by steps that are stored, undone and told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.case import Case, CaseKind, Owner, new_key
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.files import StoredFile
from opinion_desktop.domain.problems import DiskFull, NotYours
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.edits import PART
from opinion_desktop.services.notices import News
from opinion_desktop.services.workspace import Workspace
from tests.support.desk import make_desk, make_workspace
from tests.support.entities import make_case, make_record


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_desk(tmp_path) as made:
        yield made


def reopened(workspace: Workspace, desk: Desk) -> Workspace:
    return Workspace(desk.library, workspace.case_key, desk.notices)


def test_what_is_put_is_there_and_stored(desk: Desk) -> None:
    case = make_case()
    workspace = make_workspace(desk, case)
    record = make_record(case)
    assert workspace.put("Add record", record)
    assert workspace.get(RecordItem, record.key) == record
    assert workspace.all(RecordItem) == (record,)
    assert reopened(workspace, desk).all(RecordItem) == (record,)


def test_undo_and_redo_lead_to_the_same_stored_content(desk: Desk) -> None:
    case = make_case()
    workspace = make_workspace(desk, case)
    record = make_record(case)
    workspace.put("Add record", record)
    workspace.put("Write note", replace(record, note="Ask Monday"))
    assert workspace.undo_text == "Write note"
    workspace.undo()
    assert reopened(workspace, desk).all(RecordItem) == (record,)
    workspace.undo()
    assert reopened(workspace, desk).all(RecordItem) == ()
    assert workspace.redo_text == "Add record"
    workspace.redo()
    workspace.redo()
    assert reopened(workspace, desk).all(RecordItem)[0].note == "Ask Monday"
    assert workspace.redo_text is None


def test_typing_in_one_field_is_one_step(desk: Desk) -> None:
    case = make_case()
    workspace = make_workspace(desk, case)
    for text in ("M", "My", "My hip"):
        workspace.put("Change title", replace(workspace.case, title=text), typing=True)
    workspace.undo()
    assert workspace.case == case


def test_a_value_that_is_as_before_is_no_step(desk: Desk) -> None:
    case = make_case()
    workspace = make_workspace(desk, case)
    assert workspace.put("Change title", case)
    assert workspace.undo_text is None


def test_one_signal_for_one_step(desk: Desk, qtbot: QtBot) -> None:
    case = make_case()
    workspace = make_workspace(desk, case)
    steps = []
    workspace.changed.connect(steps.append)
    workspace.put("Add records", make_record(case), make_record(case))
    assert [len(step.changes) for step in steps] == [2]


def test_a_removal_is_told_and_undo_is_offered(desk: Desk) -> None:
    case = make_case()
    record = make_record(case)
    workspace = make_workspace(desk, case, record)
    told: list[News] = []
    desk.notices.news.connect(told.append)
    desk.notices.listen()
    workspace.remove("Remove record", record)
    assert told == [News("Remove record", undoable=True)]
    assert workspace.all(RecordItem) == ()
    workspace.undo()
    assert workspace.all(RecordItem) == (record,)


def test_a_full_disk_changes_nothing_and_is_told(desk: Desk) -> None:
    case = make_case()
    workspace = make_workspace(desk, case)
    database = desk.library._db
    failed = []
    workspace.failed.connect(failed.append)
    database.pragma("max_page_count", database.pragma("page_count"))
    assert not workspace.put("Change title", replace(case, title="x" * 200_000))
    assert isinstance(failed[0], DiskFull)
    assert workspace.case == case
    assert workspace.undo_text is None
    database.pragma("max_page_count", 2**30)
    assert workspace.put("Change title", replace(case, title="There is room"))


def test_a_failing_undo_keeps_history_and_disk_together(desk: Desk) -> None:
    case = make_case()
    workspace = make_workspace(desk, case)
    workspace.put("Change title", replace(case, title="x" * 200_000))
    workspace.put("Change title again", replace(case, title="y"))
    failed = []
    workspace.failed.connect(failed.append)
    database = desk.library._db
    database.pragma("wal_checkpoint(truncate)")
    database.pragma("max_page_count", database.pragma("page_count"))
    workspace.undo()
    assert [type(problem) for problem in failed] == [DiskFull]
    assert (workspace.case.title, workspace.undo_text) == ("y", "Change title again")
    database.pragma("max_page_count", 2**30)
    workspace.undo()
    database.pragma("max_page_count", database.pragma("page_count"))
    assert workspace.case.title == "x" * 200_000


def test_rows_of_the_sender_cannot_be_changed_in_a_received_case(desk: Desk) -> None:
    case = make_case(kind=CaseKind.RECEIVED)
    workspace = make_workspace(desk, case)
    failed = []
    workspace.failed.connect(failed.append)
    assert not workspace.may_edit()
    assert workspace.may_edit(Owner.FAMILY)
    assert not workspace.apply("Change title", Change(case, replace(case, title="Mine")))
    assert isinstance(failed[0], NotYours)
    assert workspace.put("Add", make_record(case, owner=Owner.FAMILY))


def test_a_case_that_is_not_there_is_a_bug(desk: Desk) -> None:
    with pytest.raises(KeyError):
        Workspace(desk.library, "nobody", desk.notices)


def test_values_of_another_case_stay_out(desk: Desk) -> None:
    other = make_case()
    desk.library.write((Change(None, other), Change(None, make_record(other))))
    workspace = make_workspace(desk, make_case())
    assert workspace.all(RecordItem) == ()
    assert len(workspace.all(Case)) == 1


def files(case: Case, count: int) -> tuple[StoredFile, ...]:
    return tuple(
        StoredFile(key=new_key(), case_key=case.key, name=f"{n}.pdf", sha256=f"{n:064d}", size=1)
        for n in range(count)
    )


@pytest.mark.parametrize("way", ["add", "undo", "redo"])
def test_what_is_typed_while_much_is_written_stays(desk: Desk, qtbot: QtBot, way: str) -> None:
    case = make_case()
    record = make_record(case)
    workspace = make_workspace(desk, case, record)
    done: list[bool] = []
    brought = (*files(case, 3 * PART), replace(record, status=RecordStatus.HAVE))
    workspace.put_many("Add files", brought, done.append)
    if way != "add":
        qtbot.waitUntil(lambda: bool(done))
        workspace.undo()
    if way == "redo":
        qtbot.waitUntil(lambda: workspace.redo_text is not None)
        workspace.redo()
    assert 0 < len(workspace.all(StoredFile)) < 3 * PART  # the rest is still to come or to go
    now = workspace.get(RecordItem, record.key)
    assert now is not None
    typed = replace(now, note="Ask on Monday")
    assert workspace.put("Write note", typed, typing=True)
    there = 0 if way == "undo" else 3 * PART
    qtbot.wait(50)
    again = reopened(workspace, desk)
    for one in (workspace, again):
        assert one.get(RecordItem, record.key) == typed
        assert len(one.all(StoredFile)) == there
    workspace.undo()  # the note first, then the files, whatever came between
    assert workspace.undo_text == (None if way == "undo" else "Add files")


def test_a_case_that_is_left_and_opened_again_has_all_of_a_large_step(
    desk: Desk, qtbot: QtBot
) -> None:
    case = make_case()
    make_workspace(desk, case)
    workspace = desk.workspaces.open(case.key)
    done: list[bool] = []
    workspace.put_many("Add files", files(case, 3 * PART), done.append)
    qtbot.waitUntil(lambda: bool(done))
    workspace.undo()
    assert workspace.all(StoredFile)
    again = desk.workspaces.open(case.key)
    assert again.all(StoredFile) == ()
    qtbot.wait(20)
    assert desk.library.load(case.key).entities == again.all(Case)
