"""Home: four doors at first, later the case list with the next step on top."""

from __future__ import annotations

import shutil
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from opinion_desktop.domain.case import Case, CaseKind
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.domain.next_action import ActionKind, NextAction
from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.domain.problems import LibraryDamaged, LibraryReadOnly, LibraryUnreadable
from opinion_desktop.domain.questions import Question
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.services import cases
from opinion_desktop.services.cases import CaseAnswers
from opinion_desktop.services.restoring import Restored
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.storage.library import Library
from opinion_desktop.ui import pasted, theme
from opinion_desktop.ui.home import words
from opinion_desktop.ui.home.adding import WhichCase, name_of_place
from opinion_desktop.ui.home.page import ROWS, HomePage, next_words
from opinion_desktop.ui.panes_walk import next_pane
from opinion_desktop.ui.widgets.lists import DropZone, ListRow
from tests.support.a11y_audit import accessible_name, assert_accessible
from tests.support.desk import make_desk, make_workspace
from tests.support.dicom import make_slice, to_bytes
from tests.support.entities import make_case, make_record

KNEE = CaseAnswers(operation="Knee replacement", packs=("joint",), patient_name="Anna Roy")


@pytest.fixture
def desk(tmp_path, qapp):
    theme.current().apply("light")
    with make_desk(tmp_path) as made:
        yield made


@pytest.fixture
def home(qtbot, desk):
    def opened():
        page = HomePage(desk)
        qtbot.addWidget(page)
        page.resize(1280, 720)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return opened


@pytest.fixture
def told(desk):
    heard = []
    desk.notices.news.connect(lambda news: heard.append((news.text, news.undoable)))
    desk.notices.problem.connect(heard.append)
    desk.notices.listen()
    return heard


def add(desk, *made):
    desk.library.write(tuple(Change(None, case) for case in made))


def press(qtbot, page, name):
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def texts(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def rows(page):
    return [row for row in page.findChildren(ListRow) if row.isVisible()]


# --- first run ---


def test_the_first_run_shows_four_doors_and_asks_nothing(home):
    page = home()
    doors = [button.text() for button in page.findChildren(QPushButton)]
    assert doors == [
        "Start my case",
        "Open a case package…",
        "Explore the sample case",
        "Restore a backup…",
    ]
    assert page.title() == "Home"
    assert page.primary_button.text() == "Start my case"
    assert {"Gather", "Describe", "Share", "Compare"} <= set(texts(page))
    assert any("no medical advice" in text for text in texts(page))


@pytest.mark.parametrize(("name", "signal"), [("start", "start_case"), ("sample", "open_sample")])
def test_a_door_leads_on(qtbot, home, name, signal):
    page = home()
    with qtbot.waitSignal(getattr(page, signal)):
        press(qtbot, page, f"first_{name}")


@pytest.mark.parametrize(("chosen", "said"), [("/tmp/x.odcase", 1), ("", 0)])
def test_a_case_package_is_answered_by_one_clear_sentence(
    qtbot, home, told, monkeypatch, chosen, said
):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    press(qtbot, home(), "first_package")
    sentence = "This version cannot open case packages yet. Nothing was changed."
    assert told == [(sentence, False)] * said


def test_a_backup_brings_the_cases_back(qtbot, home, told, tmp_path, monkeypatch):
    with make_desk(tmp_path / "before") as before:
        cases.create_case(before.library, KNEE)
        cases.create_case(before.library, CaseAnswers())
    shutil.copytree(tmp_path / "before" / "library", tmp_path / "stick")
    Library(tmp_path / "library").close()  # the tables ask this library again
    page = home()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "stick"))
    with qtbot.waitSignal(page.refreshed, timeout=20_000):
        press(qtbot, page, "first_restore")
    assert told == [("2 cases are back.", False)]
    assert len(rows(page)) == 2
    assert page.primary_button.text() == "Continue"


def test_a_folder_without_a_backup_is_told(qtbot, home, told, tmp_path, monkeypatch):
    page = home()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    press(qtbot, page, "first_restore")
    (tmp_path / "Holiday").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "Holiday"))
    press(qtbot, page, "first_restore")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert [type(problem) for problem in told] == [LibraryUnreadable]


def test_what_was_restored_is_said_in_words(qapp):
    assert words.restored_words(Restored(cases=0)).startswith("There is no other case")
    assert words.restored_words(Restored(cases=1)) == "1 case is back."
    assert words.restored_words(Restored(cases=2, lost_files=1)) == (
        "2 cases are back. 1 file could not be read from the backup."
    )
    assert words.restored_words(Restored(cases=2, lost_files=3, damaged_rows=1)) == (
        "2 cases are back. 3 files could not be read from the backup. "
        "Some entries were damaged and are shown as they were before."
    )


# --- with cases ---


def test_the_last_case_says_its_next_step(qtbot, desk, home):
    case = make_case(title="My knee", packs=("joint",))
    have = make_record(case, kind="discharge_summary", status=RecordStatus.HAVE)
    late = make_record(
        case, kind="pathology_report", status=RecordStatus.ASKED, due=date(2026, 1, 9)
    )
    make_workspace(desk, case, have, late)
    page = home()
    said = texts(page)
    assert "1 request is overdue" in said
    assert "1 of 2 records settled" in said
    assert any(
        text.startswith("Next step: ask again for “") and text.endswith("due on 9 January 2026.")
        for text in said
    )
    bar = page.findChild(QWidget, "continue_card").findChild(QProgressBar)
    assert (bar.value(), bar.maximum()) == (1, 2)
    for name, signal in (
        ("continue_case", page.open_case),
        ("continue_files", page.add_files),
        ("continue_pain", page.add_pain),
    ):
        with qtbot.waitSignal(signal) as signalled:
            press(qtbot, page, name)
        assert signalled.args == [case.key]


@pytest.mark.parametrize(
    ("action", "sentence"),
    [
        (
            NextAction(
                kind=ActionKind.OVERDUE,
                label="My letter",
                asked_on=date(2026, 1, 2),
                due=date(2026, 1, 9),
            ),
            (
                "Next step: ask again for “My letter”. You asked on 2 January 2026; "
                "it was due on 9 January 2026."
            ),
        ),
        (
            NextAction(kind=ActionKind.RECORD, subject="operation_report"),
            "Next step: get “Operation report” for your records. A specialist will need it.",
        ),
        (
            NextAction(kind=ActionKind.REFUSED, subject="operation_report"),
            "Next step: “Operation report” was refused. See in Records what you can do.",
        ),
        (
            NextAction(kind=ActionKind.CONCERN),
            "Next step: say in your own words what worries you most.",
        ),
        (
            NextAction(kind=ActionKind.TOPIC, subject="cause", count=2),
            "Next step: compare what both doctors say about the cause.",
        ),
        (
            NextAction(kind=ActionKind.TOPIC, subject="own.x", label="Rust?"),
            "Next step: compare what both doctors say about “Rust?”.",
        ),
        (
            NextAction(kind=ActionKind.TOPIC, subject="newer"),
            "Next step: compare both opinions, topic by topic.",
        ),
        (
            NextAction(kind=ActionKind.QUESTION, count=1),
            "Next step: get an answer to the question on your list.",
        ),
        (
            NextAction(kind=ActionKind.QUESTION, count=3),
            "Next step: get answers to the 3 questions on your list.",
        ),
        (
            NextAction(kind=ActionKind.NOTHING),
            "Nothing is waiting. You can add to your recovery timeline at any time.",
        ),
    ],
)
def test_each_next_step_is_a_full_sentence(qapp, action, sentence):
    assert words.next_step(action) == sentence


def test_the_time_of_opening_is_said_in_words(qapp):
    now = datetime.now(UTC)
    today = now.astimezone().date()
    assert words.opened_words(None, today) == "Not opened here yet"
    assert words.opened_words(now, today).startswith("Last open today at ")
    # Noon of that day in UTC is the same day from UTC-11 to UTC+11.
    before = datetime(2025, 5, 3, 12, tzinfo=UTC)
    assert words.opened_words(before, today) == "Last open on 3 May 2025"
    assert words.overdue_words(2) == "2 requests are overdue"


def test_each_kind_of_case_bears_its_badge(desk, home):
    add(
        desk,
        make_case(title="Mine"),
        make_case(title="Theirs", kind=CaseKind.RECEIVED),
        make_case(title="Made up", kind=CaseKind.SAMPLE),
    )
    page = home()
    assert {"Your case", "Received case", "Sample"} <= set(texts(page))
    assert [accessible_name(row) for row in rows(page)] == [
        "Mine, Your case",
        "Theirs, Received case",
        "Made up, Sample",
    ]


def test_a_received_case_takes_no_files(desk, home):
    add(desk, make_case(title="Theirs", kind=CaseKind.RECEIVED))
    page = home()
    card = page.findChild(QWidget, "continue_card")
    shown = [button.text() for button in card.findChildren(QPushButton) if button.isVisible()]
    assert shown == ["Continue"]


def test_rows_open_by_key_and_by_button(qtbot, desk, home):
    add(desk, make_case(key="a", title="A"), make_case(key="b", title="B"))
    page = home()
    first, second = rows(page)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.open_case) as opened:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert opened.args == ["b"]
    assert accessible_name(page.findChild(QPushButton, "open_a")) == "Open A"
    with qtbot.waitSignal(page.open_case) as opened:
        press(qtbot, page, "open_a")
    assert opened.args == ["a"]


@pytest.mark.parametrize("by_key", [True, False])
def test_removing_asks_nothing_and_can_be_undone(qtbot, desk, home, told, by_key):
    add(desk, make_case(key="a", title="A"), make_case(key="b", title="B"))
    page = home()
    with qtbot.waitSignal(page.remove_case) as removed:
        if by_key:
            rows(page)[0].setFocus()
            qtbot.keyClick(rows(page)[0], Qt.Key.Key_Delete)
        else:
            press(qtbot, page, "remove_a")
    assert removed.args == ["a"]
    assert told == [("Case removed: A", True)]
    (left,) = rows(page)
    assert left.key == "b"
    assert left.hasFocus()
    assert cases.undo_last_removal(desk.library) == "a"
    page.refresh()
    assert {row.key for row in rows(page)} == {"a", "b"}


def test_removing_the_only_case_leads_to_the_doors(qtbot, desk, home):
    add(desk, make_case(key="a", title="A"))
    page = home()
    press(qtbot, page, "remove_a")
    assert page.primary_button.text() == "Start my case"
    assert page.primary_button.hasFocus()
    # There is no case to find: the focus stays where it is.
    qtbot.keyClick(page.primary_button, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.primary_button.hasFocus()


def test_what_cannot_be_removed_is_told_and_stays(qtbot, desk, home, told):
    add(desk, make_case(key="a", title="A"))
    page = home()
    desk.library.read_only = True
    press(qtbot, page, "remove_a")
    assert [type(problem) for problem in told] == [LibraryReadOnly]
    assert len(rows(page)) == 1


def test_a_case_is_found_by_its_words(qtbot, desk, home):
    add(
        desk,
        make_case(key="a", title="My knee", patient_name="Anna Roy"),
        make_case(key="b", title="My hip", patient_name="Zoé Roy"),
    )
    page = home()
    page.primary_button.setFocus()
    qtbot.keyClick(page.primary_button, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    find = page.findChild(QLineEdit, "find_case")
    qtbot.waitUntil(find.hasFocus)
    qtbot.keyClicks(find, "roy KNEE")
    assert [row.key for row in rows(page)] == ["a"]
    qtbot.keyClicks(find, "x")
    assert not rows(page)
    assert "No case has “roy KNEEx” in its name." in texts(page)
    find.clear()
    assert len(rows(page)) == 2


def test_many_cases_are_built_when_they_are_asked_for(qtbot, desk, home):
    add(desk, *(make_case(title=f"Case {n}") for n in range(ROWS + 5)))
    page = home()
    assert len(rows(page)) == ROWS
    press(qtbot, page, "more_cases")
    assert len(rows(page)) == ROWS + 5
    assert not page.findChild(QPushButton, "more_cases").isVisible()


def test_the_column_beside_starts_something(qtbot, desk, home, told, monkeypatch):
    add(desk, make_case())
    page = home()
    for name, signal in (("start_case", page.start_case), ("open_sample", page.open_sample)):
        with qtbot.waitSignal(signal):
            press(qtbot, page, name)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/x.odcase", ""))
    press(qtbot, page, "open_package")
    assert len(told) == 1


def drop(zone, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    zone.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))


@pytest.fixture
def scans(tmp_path):
    """Three slices of one study, in a folder."""
    folder = tmp_path / "Knee_scans 2025"
    folder.mkdir()
    for number in range(3):
        scan = make_slice(
            position_mm=2.5 * number, SOPInstanceUID=f"2.25.{number + 1}",
            InstanceNumber=number + 1, PatientName="ROY^ANNA", StudyDescription="CT knee",
        )  # fmt: skip
        (folder / f"IM{number}").write_bytes(to_bytes(scan))
    return folder


def held(desk, kind, key):
    return [one for one in desk.library.load(key).entities if isinstance(one, kind)]


def test_dropped_files_go_to_the_case_that_the_person_names(qtbot, desk, home, told, scans):
    last, other = make_case(title="Last"), make_case(title="Other")
    strange = make_case(title="Strange", kind=CaseKind.RECEIVED)
    add(desk, other, strange, last)
    cases.remember_summary(desk.library, Workspace(desk.library, last.key, desk.notices))
    page = home()
    drop(page.findChild(DropZone), scans, scans.parent / "old.odcase")
    assert len(told) == 1  # packages cannot be opened yet
    question = page.findChild(WhichCase)
    model = question.list.model()
    listed = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert listed == ["Last", "Other", "A new case"]
    assert_accessible(question, sizes=(12, 24))
    qtbot.keyClick(question.list, Qt.Key.Key_Down)
    opened = []
    page.files_taken.connect(opened.append)
    with qtbot.waitSignal(desk.imports.finished, timeout=30_000):
        press(qtbot, question, "which_case_add")
    assert opened == [other.key]
    assert [study.images for study in held(desk, ImagingStudy, other.key)] == [3]
    assert held(desk, Case, other.key)[0].title == "Other"
    assert len(told) == 1


def test_the_sample_is_never_proposed_for_own_files(qtbot, desk, home, scans):
    sample = replace(make_case(), key="s", title="Sample", kind=CaseKind.SAMPLE)
    add(desk, sample)
    page = home()
    page.take_paths([scans])
    question = page.findChild(WhichCase)
    assert question.list.currentItem().text() == "A new case"
    press(qtbot, question, "which_case_cancel")


def test_dropping_can_be_taken_back(qtbot, desk, home, scans):
    add(desk, make_case())
    page = home()
    zone = page.findChild(DropZone)
    with qtbot.assertNotEmitted(page.files_taken, wait=20):
        drop(zone, scans.parent / "old.ODCASE")
        assert page.findChild(WhichCase) is None
        drop(zone, scans)
        press(qtbot, page.findChild(WhichCase), "which_case_cancel")
    assert len(cases.summaries(desk.library)) == 1


def test_the_question_says_what_was_dropped(qtbot, desk, home, tmp_path):
    add(desk, make_case())
    page = home()
    papers = [tmp_path / f"{name}.pdf" for name in ("letter", "x" * 60, "scan", "note", "bill")]
    folder = tmp_path / "CD of 2025"
    folder.mkdir()
    said = {
        "letter.pdf": papers[:1],
        f"3 files: letter.pdf, {'x' * 39}…, scan.pdf": papers[:3],
        f"5 files: letter.pdf, {'x' * 39}…, scan.pdf and 2 more": papers,
        "The folder CD of 2025": [folder],
        "2 files and folders: The folder CD of 2025, letter.pdf": [folder, papers[0]],
    }
    for words_of, paths in said.items():
        page.take_paths(paths)
        (question,) = page.findChildren(WhichCase)
        assert question.findChild(QLabel, "which_case_files").text() == words_of
        press(qtbot, question, "which_case_cancel")
        qtbot.waitUntil(lambda: not page.findChildren(WhichCase))


def test_a_pasted_picture_that_is_not_added_is_not_kept(qtbot, desk, home, tmp_path):
    add(desk, make_case())
    page = home()
    board = QMimeData()
    board.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    own = tmp_path / "own.pdf"
    own.write_bytes(b"mine")
    folder = desk.library.files.staging_folder()
    (picture,) = pasted.picture_in(board, folder)
    page.take_paths([picture, own])
    question = page.findChild(WhichCase)
    label = question.findChild(QLabel, "which_case_files")
    assert label.text() == "2 files: The picture that you pasted, own.pdf"
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert not folder.exists()
    assert desk.library.files.staging.exists()
    assert own.read_bytes() == b"mine"


@pytest.mark.parametrize("chosen", [True, False])
def test_a_new_case_is_named_after_its_scans_and_told(qtbot, desk, home, told, scans, chosen):
    if chosen:
        add(desk, make_case())
    page = home()
    opened = []
    page.files_taken.connect(opened.append)
    with qtbot.waitSignal(desk.imports.finished, timeout=30_000):
        page.take_paths([scans])
        if chosen:
            question = page.findChild(WhichCase)
            question.list.setCurrentRow(1)
            qtbot.keyClick(question.list, Qt.Key.Key_Return)
        assert held(desk, Case, opened[0])[0].title == "Knee scans 2025"
    assert told == [
        ("A new case was made: Anna Roy – CT knee. You can rename it in Overview.", False)
    ]
    workspace = desk.workspaces.open(opened[0])
    assert workspace.case.title == "Anna Roy – CT knee"
    assert desk.imports.last_report(opened[0]).counts().added == 3


def test_a_case_of_papers_is_named_after_their_folder(qtbot, desk, home, told, tmp_path):
    folder = tmp_path / "Dr Osei"
    folder.mkdir()
    (folder / "note.txt").write_text("Dear Anna, all is well.")
    page = home()
    other = make_case()
    add(desk, other)
    desk.imports.finished.emit(other.key)
    with qtbot.waitSignal(desk.imports.finished, timeout=30_000):
        page.take_paths([folder / "note.txt"])
    desk.imports.finished.emit(other.key)  # another import says nothing of this case
    assert told == [("A new case was made: Dr Osei. You can rename it in Overview.", False)]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Knee_scans 2025/", "Knee scans 2025"),
        ("DICOM/", ""),
        ("20250812/", ""),
        ("portal.zip", "portal"),
        ("Hip letters/a.pdf", "Hip letters"),
        ("Downloads/a.pdf", ""),
    ],
)
def test_a_name_that_says_nothing_is_no_name(tmp_path, path, name):
    made = tmp_path / path
    if path.endswith("/"):
        made.mkdir()
    assert name_of_place([made]) == name
    assert name_of_place([tmp_path / "a" / "x.pdf", tmp_path / "b" / "x.pdf"]) == ""


def test_where_nothing_can_be_stored_nothing_is_begun(desk, home, told, scans, monkeypatch):
    page = home()
    monkeypatch.setattr(desk.library, "read_only", True)
    page.take_paths([scans])
    assert [type(problem) for problem in told] == [LibraryReadOnly]
    case = make_case()
    monkeypatch.setattr(desk.library, "read_only", False)
    add(desk, case)
    monkeypatch.setattr(desk.library, "read_only", True)
    page._add_to(case.key, (scans,))
    assert [type(problem) for problem in told] == [LibraryReadOnly] * 2


def test_both_numbers_of_a_case_are_the_same(desk, home):
    case = make_case()
    records = [make_record(case) for _ in range(3)]
    add(desk, case, *records)
    workspace = Workspace(desk.library, case.key, desk.notices)
    cases.remember_summary(desk.library, workspace)
    # The program ended inside the case: nobody remembered what was settled since.
    workspace.put("x", replace(records[0], status=RecordStatus.HAVE))
    shown = [text for text in texts(home()) if "settled" in text]
    assert shown == ["1 of 3 records settled"] * 2


def test_the_second_opinion_comes_before_questions(desk):
    case = make_case()
    entities = [
        case,
        Concern(key="c", case_key=case.key, what="It hurts"),
        Question(key="q", case_key=case.key, text="Why?"),
    ]
    first = Opinion(key="1", case_key=case.key, kind=OpinionKind.FIRST)
    second = Opinion(key="2", case_key=case.key, kind=OpinionKind.SECOND)
    letter = StoredFile(
        key="l", case_key=case.key, sha256="0", size=1, name="osei.pdf",
        guess="first_opinion_letters",
    )  # fmt: skip
    day = date(2026, 1, 1)
    asks = "Next step: get an answer to the question on your list."
    assert next_words(entities, day) == asks
    assert next_words([*entities, first], day) == (
        "Next step: ask for the second opinion, and add it when the letter is here."
    )
    assert next_words([*entities, first, letter], day) == (
        "Next step: say in Records whether “osei.pdf” is the second opinion."
    )
    assert next_words([*entities, first, replace(letter, guess="second_opinion")], day) == (
        "Next step: say in Records whether “osei.pdf” is the second opinion."
    )
    assert next_words([*entities, first, second, letter], day) == asks
    missing = make_record(case, kind="operation_report")
    assert "Operation report" in next_words([*entities, first, missing], day)


def test_f6_goes_between_both_columns(qtbot, desk, home):
    add(desk, make_case())
    page = home()
    page.primary_button.setFocus()
    next_pane(page, 1)
    assert page.focusWidget().objectName() == "start_case"
    next_pane(page, -1)
    assert page.focusWidget() is page.primary_button
    assert not page.property("pane")


def test_a_library_that_cannot_be_read_is_told(desk, home, told, monkeypatch):
    def damaged():
        raise LibraryDamaged

    monkeypatch.setattr(desk.library, "cases", damaged)
    home()
    assert [type(problem) for problem in told] == [LibraryDamaged]


def test_home_loads_one_case_however_many_there_are(desk, home, monkeypatch):
    for number in range(5):
        cases.create_case(desk.library, replace(KNEE, operation=f"Hip {number}"))
    loaded = []
    load = desk.library.load
    monkeypatch.setattr(desk.library, "load", lambda key: loaded.append(key) or load(key))
    began = time.monotonic()
    page = home()
    assert time.monotonic() - began < timedelta(seconds=30).total_seconds()
    assert len(loaded) == 1
    assert "My hip 4" in texts(page)


# --- for everybody ---


@pytest.mark.parametrize("size", theme.TEXT_SIZES)
def test_everybody_can_use_the_first_run(home, size):
    assert_accessible(home(), sizes=(size,))


@pytest.mark.parametrize("size", theme.TEXT_SIZES)
def test_everybody_can_use_the_case_list(desk, home, size):
    case = cases.create_case(desk.library, KNEE)
    late = make_record(case, kind="own", status=RecordStatus.ASKED, due=date(2020, 1, 1))
    add(
        desk,
        late,
        make_case(title="A. Okafor, shoulder revision with a long name", kind=CaseKind.RECEIVED),
        make_case(title="Sample case: hip replacement", kind=CaseKind.SAMPLE),
    )
    assert_accessible(home(), sizes=(size,))
