"""The page can be read, reached and printed in every size and both themes."""

from __future__ import annotations

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from opinion_desktop.domain.files import FileState
from opinion_desktop.domain.import_report import Fate, ImportedFile, ImportReport
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.services.printing import to_pdf
from opinion_desktop.ui.records import words
from tests.support.a11y_audit import assert_accessible, screenshots
from tests.ui.records.conftest import Open, Room, make_file, make_step, make_study

TODAY = words.today()


def full_room(open_room: Open, case, records) -> Room:
    report = records["operation_report"]
    files = [
        make_file(case, report, title="Operation report", guess="operation_report"),
        make_file(case, report, state=FileState.DAMAGED, name="broken.pdf"),
        make_file(case, name="letter.pdf", guess="follow_up_notes"),
        make_file(case, name="cat.pdf"),
    ]
    stranger = {"patient_name": "SMITH^JOHN", "birth_date": date(1950, 1, 2)}
    study = make_study(case, records["images_after"], guess="images_after", **stranger)
    due = TODAY - timedelta(days=8)
    asked = make_step(records["pathology_report"], "asked", 38, due=due, whom="Records <office>")
    told = make_step(records["operation_report"], "asked", 2, text="By phone")
    room = open_room(
        *files, study, asked, told,
        operation_report={"status": RecordStatus.HAVE, "ticks": (0, 1, 2)},
        pathology_report={"status": RecordStatus.ASKED, "due": due, "note": "Ask <Marie>\nagain"},
        lab_trends={"status": RecordStatus.ASKED, "due": TODAY + timedelta(days=7)},
        discharge_summary={"status": RecordStatus.HAVE, "checked": True},
        cultures={"status": RecordStatus.NOT_NEEDED, "reason": "No infection"},
    )  # fmt: skip
    room.desk.imports._reports[case.key] = ImportReport(
        files=(
            ImportedFile(name="disc/report.pdf", fate=Fate.ADDED, file_key=files[0].key),
            ImportedFile(name="disc/same.pdf", fate=Fate.ALREADY_HERE, file_key=files[0].key),
            ImportedFile(name="disc/AUTORUN.INF", fate=Fate.NOT_MEDICAL),
            ImportedFile(name="disc/broken.pdf", fate=Fate.DAMAGED, code="truncated"),
        ),
        found=9,
        cancelled=True,
        strangers=(study.key,),
    )
    room.page._imported(case.key)
    room.page.parts.card.numbers[Fate.DAMAGED].click()
    room.show("operation_report")
    return room


def test_the_list_is_accessible(open_room: Open, case, records) -> None:
    room = full_room(open_room, case, records)
    room.page.scroller.verticalScrollBar().setValue(0)
    screenshots(room.page, "records")
    assert_accessible(room.page)


def test_the_details_are_accessible(open_room: Open, case, records) -> None:
    room = full_room(open_room, case, records)
    room.page.parts.side.set_open(True)
    for row in room.page.parts.panel.history._rows.values():
        row.set_open(True)
    room.page.parts.panel.history._how.set_open(True)
    screenshots(room.page, "records_details")
    assert_accessible(room.page, sizes=(14, 24))


def test_other_statuses_are_accessible(open_room: Open, case, records) -> None:
    room = full_room(open_room, case, records)
    room.page.parts.side.set_open(True)
    for kind in ("pathology_report", "images_after", "cultures"):
        room.show(kind)
        assert_accessible(room.page, sizes=(24,), themes=("light",))


def test_a_fresh_list_is_accessible(open_room: Open) -> None:
    assert_accessible(open_room().page, sizes=(12, 24), themes=("dark",))


def test_tab_goes_down_the_page(open_room: Open, qtbot: QtBot, case, records) -> None:
    room = full_room(open_room, case, records)
    qtbot.wait(20)
    parts = room.page.parts
    chain, widget = [], parts.add_files
    while widget is not parts.panel.add_button:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    order = [parts.add_files, parts.add_own, parts.card.close_button, parts.tree]
    assert [chain.index(widget) for widget in order] == sorted(
        chain.index(widget) for widget in order
    )


def test_the_list_is_printed_with_its_request_history(open_room: Open, case, records) -> None:
    room = full_room(open_room, case, records)
    title, html = room.page.printed()
    assert title == "Records list"
    for text in (
        "My knee · Anna Roy, born 2 March 1948",
        "Overdue by 8 days",
        "Records &lt;office&gt;",
        "Ask &lt;Marie&gt;<br/>again",
        "14 May 2025 · X-ray knee · 3 images",
        "Have it, Checked by you",
        "Also useful (",
        "No infection",
    ):
        assert text in html, text
    assert "<office>" not in html
    assert to_pdf(html, title=title).startswith(b"%PDF")
