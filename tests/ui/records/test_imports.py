"""After an import: numbers that add up, reasons in words, and a place for every file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.files import FileState, ImagingStudy, StoredFile
from opinion_desktop.domain.import_report import Fate, ImportedFile, ImportReport
from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.ui.records.page import RecordsPage
from opinion_desktop.ui.widgets.cards import Chip
from opinion_desktop.ui.widgets.text import BodyLabel
from tests.support.dicom import make_slice, to_bytes
from tests.support.entities import make_record, make_surgery
from tests.support.pdfs import letter, text_pdf
from tests.ui.records.conftest import Open, Room, make_file, make_study

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("grabbing the keyboard")


def press(room: Room, name: str, qtbot: QtBot) -> None:
    buttons = room.page.findChildren(QPushButton, name)
    shown = [button for button in buttons if button.isVisible()]
    assert len(shown) == 1, name
    qtbot.mouseClick(shown[0], LEFT)


def numbers(room: Room) -> list[str]:
    return [button.text() for button in room.page.parts.card.numbers.values()]


def listed(room: Room) -> list[str]:
    model = room.page.parts.card.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def visible(room: Room) -> set[str]:
    return {label.text() for label in room.page.findChildren(BodyLabel) if label.isVisible()}


def bring(room: Room, qtbot: QtBot, *paths: Path, to: str = "") -> ImportReport:
    with qtbot.waitSignal(room.desk.imports.finished, timeout=30000):
        room.page._add(paths, room.records[to].key if to else "")
    report = room.desk.imports.last_report(room.workspace.case_key)
    assert report
    return report


def show_report(room: Room, report: ImportReport) -> None:
    """Let the page show a report without an import."""
    room.desk.imports._reports[room.workspace.case_key] = report
    room.page._imported(room.workspace.case_key)


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    """Three images of one study in 2025, two letters, a program and a broken PDF: seven files."""
    folder = tmp_path / "disc"
    folder.mkdir()
    for number in range(3):
        image = make_slice(
            SOPInstanceUID=f"2.25.{number + 1}", StudyDate="20250814",
            StudyDescription="X-ray knee", PatientName="ROY^ANNA", PatientBirthDate="19480302",
        )  # fmt: skip
        (folder / f"IM{number}").write_bytes(to_bytes(image))
    report = letter("OPERATION REPORT", "Surgeon: Dr Tremblay", "Operation: right total knee")
    (folder / "report.pdf").write_bytes(text_pdf(report))
    (folder / "cat.pdf").write_bytes(text_pdf(letter("Dear neighbour,", "the cat is well.")))
    (folder / "viewer.exe").write_bytes(b"MZ" + bytes(500))
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<< broken")
    return folder


def test_a_disc_is_filed_and_its_numbers_add_up(
    open_room: Open, qtbot: QtBot, case, disc: Path
) -> None:
    room = open_room(make_surgery(case))
    assert not room.page.parts.card.isVisible()
    report = bring(room, qtbot, disc)
    assert report.counts().total == report.found == 7
    assert numbers(room) == [
        "5 added", "0 you already had", "1 not a medical record", "1 damaged",
    ]  # fmt: skip
    assert not room.page.parts.card.numbers[Fate.ALREADY_HERE].isEnabled()
    # The letter is known by its text, the scan by its date after surgery (12 May 2025).
    assert room.record("operation_report").status is RecordStatus.HAVE
    (study,) = room.workspace.all(ImagingStudy)
    assert study.record_key == room.records["images_after"].key
    room.show("images_after")
    (row,) = room.page.parts.panel.files.list.rows()
    assert row.accessibleName() == "14 August 2025 · X-ray knee"
    assert "3 images" in visible(room)
    assert "Suggested by what is in it – check it" in visible(room)
    title = room.page.parts.unsorted.button.text()
    assert title == "Where does this go? (2)"  # the cat, and the broken PDF


def test_each_number_opens_its_files_with_reasons(
    open_room: Open, qtbot: QtBot, case, disc: Path
) -> None:
    room = open_room(make_surgery(case))
    bring(room, qtbot, disc)
    press(room, "result_added", qtbot)
    assert "disc/report.pdf\nIn Operation report." in listed(room)
    scan = "14 August 2025 · X-ray knee – 3 images, from disc\nIn Scans after surgery."
    assert scan in listed(room)
    assert "disc/IM0\nIn Scans after surgery." not in listed(room)
    assert "disc/cat.pdf\nIn no record yet." in listed(room)
    press(room, "result_not_medical", qtbot)
    assert [text.split("\n")[0] for text in listed(room)] == ["disc/viewer.exe"]
    assert listed(room)[0].endswith("It was left out.")
    assert not room.page.parts.card.show_button.isVisible()
    press(room, "result_damaged", qtbot)
    assert listed(room) == ["disc/broken.pdf\nIt is damaged and cannot be shown."]
    press(room, "result_damaged", qtbot)
    assert listed(room) == []
    assert not room.page.parts.card.list.isVisible()


def test_a_file_that_is_here_already_says_where(
    open_room: Open, qtbot: QtBot, case, disc: Path
) -> None:
    room = open_room(make_surgery(case))
    bring(room, qtbot, disc / "report.pdf")
    again = bring(room, qtbot, disc / "report.pdf")
    assert again.counts().already_here == 1
    press(room, "result_already_here", qtbot)
    assert listed(room) == ["report.pdf\nYou already have this file, in Operation report."]
    room.show("discharge_summary")
    press(room, "result_show", qtbot)
    assert room.page.parts.tree.key() == room.records["operation_report"].key
    room.show("discharge_summary")
    qtbot.keyClick(room.page.parts.card.list, Qt.Key.Key_Down)
    qtbot.keyClick(room.page.parts.card.list, Qt.Key.Key_Return)
    assert room.page.parts.tree.key() == room.records["operation_report"].key
    assert not room.page.parts.card.undo_button.isVisible()  # nothing was added


def test_undo_takes_the_whole_import_back(open_room: Open, qtbot: QtBot, case, disc: Path) -> None:
    room = open_room(make_surgery(case))
    bring(room, qtbot, disc)
    qtbot.waitUntil(room.page.parts.card.undo_button.isVisible)
    press(room, "result_undo", qtbot)
    assert room.workspace.all(StoredFile) == ()
    assert room.workspace.all(ImagingStudy) == ()
    assert room.record("operation_report").status is RecordStatus.NEED
    assert not room.page.parts.card.isVisible()
    assert room.desk.imports.last_report(room.workspace.case_key) is None


def test_undo_is_offered_only_while_it_means_the_import(
    open_room: Open, qtbot: QtBot, disc: Path
) -> None:
    room = open_room()
    bring(room, qtbot, disc / "report.pdf")
    assert room.page.parts.card.undo_button.isVisible()
    room.page.parts.panel.set_status("refused")
    assert not room.page.parts.card.undo_button.isVisible()
    room.workspace.undo()
    assert room.page.parts.card.undo_button.isVisible()


def test_files_added_to_a_line_are_filed_there_without_a_guess(
    open_room: Open, qtbot: QtBot, disc: Path
) -> None:
    room = open_room()
    bring(room, qtbot, disc / "cat.pdf", to="photos")
    (file,) = room.workspace.all(StoredFile)
    assert (file.record_key, file.guess) == (room.records["photos"].key, "")
    assert not room.page.parts.unsorted.isVisible()


def test_the_card_stays_until_it_is_closed(open_room: Open, qtbot: QtBot, disc: Path) -> None:
    room = open_room()
    bring(room, qtbot, disc / "report.pdf")
    again = RecordsPage(room.desk, room.workspace)
    qtbot.addWidget(again)
    again.show()
    assert again.parts.card.isVisible()
    press(room, "result_close", qtbot)
    assert not room.page.parts.card.isVisible()
    third = RecordsPage(room.desk, room.workspace)
    qtbot.addWidget(third)
    third.show()
    assert not third.parts.card.isVisible()


def test_another_case_does_not_show_its_import_here(open_room: Open) -> None:
    room = open_room()
    room.page._imported("another case")
    assert not room.page.parts.card.isVisible()


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"cancelled": True}, "Stopped by you: 1 of 300 are finished and kept."),
        ({"stopped": "DiskFull"}, "It ended early: 1 of 300 are finished and kept."),
    ],
)
def test_an_import_that_was_stopped_says_what_is_kept(open_room: Open, facts, said) -> None:
    room = open_room()
    files = (ImportedFile(name="a.exe", fate=Fate.NOT_MEDICAL),)
    show_report(room, ImportReport(files=files, found=300, **facts))
    assert said in visible(room)
    assert room.page.parts.card._title.text() == "1 file looked at"


def test_a_scan_of_another_person_is_asked_about(
    open_room: Open, qtbot: QtBot, case, records
) -> None:
    stranger = {"patient_name": "SMITH^JOHN", "birth_date": date(1950, 1, 2)}
    kept = make_study(case, records["images_after"], description="CT", **stranger)
    gone = make_study(case, records["images_after"], description="MRI", **stranger)
    image = make_file(case, None, kind="dicom", study_key=gone.key)
    room = open_room(kept, gone, image)
    files = (ImportedFile(name="IM1", fate=Fate.ADDED, file_key=image.key),)
    show_report(room, ImportReport(files=files, found=1, strangers=(kept.key, gone.key)))
    text = (
        "This scan says SMITH, JOHN, born 2 January 1950. "
        "Your case says Anna Roy, born 2 March 1948."
    )
    assert text in visible(room)
    press(room, f"keep_{kept.key}", qtbot)
    kept_buttons = room.page.findChildren(QPushButton, f"keep_{kept.key}")
    assert not any(button.isVisible() for button in kept_buttons)
    assert room.page.parts.card.close_button.hasFocus()
    assert room.page.state()["kept"] == [kept.key]
    press(room, f"remove_{gone.key}", qtbot)
    assert room.stored(gone) is None
    assert room.stored(kept) == kept
    assert text not in visible(room)


def test_a_letter_about_another_person_is_asked_about_and_keeps_its_mark(
    open_room: Open, qtbot: QtBot, case, tmp_path: Path
) -> None:
    room = open_room()
    fields = "Patient: John Smith   Date of birth: 14 February 1950"
    (tmp_path / "letter.pdf").write_bytes(text_pdf(letter("Operative report", fields)))
    (tmp_path / "own.pdf").write_bytes(
        text_pdf(letter("Discharge summary", "Patient: ROY, Anna", "DOB: 2 March 1948"))
    )
    born = "Date of birth: 3 May 1961"
    (tmp_path / "born.pdf").write_bytes(text_pdf(letter("Discharge summary", born)))
    report = bring(room, qtbot, *(tmp_path / f"{name}.pdf" for name in ("letter", "own", "born")))
    files = {file.name: file for file in room.workspace.all(StoredFile)}
    assert set(report.strangers) == {files["letter.pdf"].key, files["born.pdf"].key}
    case_says = "Your case says Anna Roy, born 2 March 1948."
    assert f"This letter says John Smith, born 14 February 1950. {case_says}" in visible(room)
    assert f"This letter says the date of birth 3 May 1961. {case_says}" in visible(room)
    room.show("operation_report")
    qtbot.waitUntil(lambda: "Another name: John Smith" in chips(room))
    assert " · Another name: John Smith" in room.page.printed()[1]
    press(room, f"keep_{files['letter.pdf'].key}", qtbot)
    assert not visible_button(room, f"keep_{files['letter.pdf'].key}")
    assert "Another name: John Smith" in chips(room)
    press(room, f"remove_{files['born.pdf'].key}", qtbot)
    assert room.stored(files["born.pdf"]) is None
    assert room.stored(files["own.pdf"]) is not None


def chips(room: Room) -> set[str]:
    return {chip.text() for chip in room.page.findChildren(Chip) if chip.isVisible()}


# --- where does this go? ---


def test_the_best_guess_is_one_click(open_room: Open, qtbot: QtBot, case) -> None:
    file = make_file(case, name="wound.jpg", kind="photo", guess="photos")
    room = open_room(file)
    assert room.page.parts.unsorted.button.text() == "Where does this go? (1)"
    press(room, f"put_{file.key}_photos", qtbot)
    assert room.stored(file).record_key == room.records["photos"].key
    assert room.record("photos").status is RecordStatus.HAVE
    assert not room.page.parts.unsorted.isVisible()
    room.workspace.undo()
    assert room.page.parts.unsorted.isVisible()


def test_a_guess_can_bring_a_record_that_the_list_lacks(
    open_room: Open, qtbot: QtBot, case, records
) -> None:
    del records["function_tests"]
    file = make_file(case, name="emg.pdf", guess="function_tests")
    room = open_room(file)
    press(room, f"put_{file.key}_function_tests", qtbot)
    (made,) = [r for r in room.workspace.all(RecordItem) if r.kind == "function_tests"]
    assert room.stored(file).record_key == made.key
    assert made.status is RecordStatus.HAVE
    room.workspace.undo()
    assert room.stored(made) is None


def test_a_scan_without_a_date_is_before_or_after(open_room: Open, qtbot: QtBot, case) -> None:
    study = make_study(case, when=None)
    room = open_room(study)
    texts = [
        button.text()
        for button in room.page.parts.unsorted.findChildren(QPushButton)
        if button.isVisible()
    ]
    assert texts[1:3] == ["Scans before surgery", "Scans after surgery"]
    press(room, f"put_{study.key}_images_before", qtbot)
    assert room.stored(study).record_key == room.records["images_before"].key


def test_any_record_can_be_chosen_from_the_menu(open_room: Open, qtbot: QtBot, case) -> None:
    file = make_file(case, name="letter.pdf")
    room = open_room(file)
    press(room, f"other_{file.key}", qtbot)
    menu = room.page.findChild(QMenu, "move_menu")
    groups = {action.text(): action.menu() for action in menu.actions()}
    action = next(a for a in groups["Medicines"].actions() if a.text() == "Allergies and reactions")
    action.trigger()
    menu.close()
    assert room.stored(file).record_key == room.records["allergies"].key


def test_what_is_left_here_is_not_asked_about_again(open_room: Open, qtbot: QtBot, case) -> None:
    files = [make_file(case, name="a.pdf"), make_file(case, name="b.pdf")]
    room = open_room(*files)
    press(room, f"leave_{files[0].key}", qtbot)
    section = room.page.parts.unsorted
    assert section.button.text() == "Where does this go? (1)"
    assert section.button.hasFocus()
    press(room, f"leave_{files[1].key}", qtbot)
    assert section.button.text() == "Files without a record (2)"
    assert not section.is_open()
    again = RecordsPage(room.desk, room.workspace)
    qtbot.addWidget(again)
    again.restore(room.page.state())
    assert again.parts.unsorted.button.text() == "Files without a record (2)"
    qtbot.mouseClick(section.button, LEFT)
    press(room, f"other_{files[0].key}", qtbot)  # one may still change one's mind
    menu = room.page.findChild(QMenu, "move_menu")
    menu.actions()[0].menu().actions()[0].trigger()
    menu.close()
    assert room.page.state()["left"] == [files[1].key]


def test_a_loose_file_can_be_looked_at(open_room: Open, qtbot: QtBot, case) -> None:
    file = make_file(case, name="a.pdf", state="damaged")
    room = open_room(file)
    found = []
    room.desk.navigation.open_requested.connect(found.append)
    press(room, f"look_{file.key}", qtbot)
    assert found[0].anchor.file_key == file.key


def test_many_loose_files_are_shown_when_asked_for(open_room: Open, qtbot: QtBot, case) -> None:
    room = open_room(*[make_file(case, name="scan.pdf") for _ in range(23)])
    section = room.page.parts.unsorted
    qtbot.waitUntil(lambda: len(section._cards) == 20)
    press(room, "unsorted_more", qtbot)
    qtbot.waitUntil(lambda: len(section._cards) == 23)
    assert not section._more.isVisible()
    new = list(section._cards.values())[20]
    assert new.isAncestorOf(QApplication.focusWidget())


def test_what_is_gone_meanwhile_is_left_alone(open_room: Open, case, records) -> None:
    room = open_room()
    room.page.acts.handle("remove", "gone")
    room.page.acts.file("gone", make_record(case))
    room.page._add(())
    assert room.workspace.undo_text is None


def test_the_images_of_a_scan_are_one_row_that_unfolds(
    open_room: Open, qtbot: QtBot, case, records
) -> None:
    study = make_study(case, records["images_after"], description="CT abdomen", when=None)
    slices = [make_file(case, name=f"IM{n}", kind="dicom", study_key=study.key) for n in range(128)]
    room = open_room(study, *slices)
    files = tuple(
        ImportedFile(
            name=f"CD/{'A' if n < 126 else 'B'}/IM{n}",
            fate=Fate.ADDED,
            file_key=file.key,
            code="not_listed" if n == 5 else "",
        )
        for n, file in enumerate(slices)
    )
    show_report(room, ImportReport(files=files, found=128))
    press(room, "result_added", qtbot)
    reports = room.page.parts.card.list
    assert listed(room) == [
        "CT abdomen – 126 images, from CD/A",
        "CT abdomen – 2 images, from CD/B\nIn Scans after surgery.",
    ]
    model = reports.model()
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(spoken) == "CT abdomen – 126 images, from CD/A, folded"
    qtbot.keyClick(reports, Qt.Key.Key_Right)
    assert len(listed(room)) == 128
    assert model.index(0, 0).data(spoken).endswith(", unfolded")
    assert listed(room)[6].startswith("CD/A/IM5\nIn Scans after surgery. The disc")
    qtbot.keyClick(reports, Qt.Key.Key_Right)  # it is unfolded: nothing more to unfold
    assert len(listed(room)) == 128
    qtbot.keyClick(reports, Qt.Key.Key_Left)
    assert len(listed(room)) == 2
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(reports, key)
    assert len(listed(room)) == 2
    box = reports.visualRect(model.index(1, 0))
    qtbot.mouseClick(reports.viewport(), LEFT, pos=box.center())
    assert [row.partition("\n")[0] for row in listed(room)[1:]] == [
        "CT abdomen – 2 images, from CD/B", "CD/B/IM126", "CD/B/IM127",
    ]  # fmt: skip
    press(room, "result_show", qtbot)
    assert room.page.parts.tree.key() == records["images_after"].key


def test_filing_one_of_many_touches_one_card(open_room: Open, qtbot: QtBot, case, records) -> None:
    files = [make_file(case, name=f"scan {n}.pdf") for n in range(300)]
    room = open_room(*files)
    section = room.page.parts.unsorted
    room.page.restore({})
    for shown in (20, 40, 60, 80, 100):
        qtbot.waitUntil(lambda shown=shown: len(section._cards) == shown, timeout=20_000)
        if shown < 100:
            press(room, "unsorted_more", qtbot)
    assert section._more.text() == "Show 20 more"
    before = dict(section._cards)
    assert len(before) == 100
    room.page.acts.file(files[3].key, room.records["operation_report"])
    after = section._cards
    assert files[3].key not in after
    assert list(after)[-1] == files[100].key
    assert all(after[key] is card for key, card in before.items() if key in after)
    assert [section.body.itemAt(n).widget() for n in range(100)] == [
        after[file.key] for file in (*files[:3], *files[4:101])
    ]
    room.workspace.undo()
    assert section.body.itemAt(3).widget() is section._cards[files[3].key]
    assert section.show_thing(files[250].key) is section._cards[files[250].key]
    assert section.show_thing("gone") is None
    room.workspace.put("x", replace(files[0], title="Bone scan"))
    assert section._cards[files[0].key].accessibleName() == "Bone scan"


def test_a_doctors_letter_can_be_the_second_opinion(open_room: Open, qtbot: QtBot, case) -> None:
    first = Opinion(key="first", case_key=case.key, kind=OpinionKind.FIRST)
    letters = [make_file(case, name=name, guess="first_opinion_letters") for name in ("a", "b")]
    bill = make_file(case, name="c", guess="referral_insurance")
    plain = make_file(case, name="Deuxième avis.pdf")
    room = open_room(first, *letters, bill, plain)
    assert visible_button(room, f"second_{plain.key}")
    button = room.page.findChild(QPushButton, f"second_{letters[0].key}")
    assert button.text() == "Use it as the second opinion"
    assert room.page.findChild(QPushButton, f"second_{bill.key}") is None
    found = []
    room.desk.navigation.open_requested.connect(found.append)
    press(room, f"second_{letters[0].key}", qtbot)
    (second,) = (one for one in room.workspace.all(Opinion) if one.key != "first")
    assert (second.kind, second.letter_key) == (OpinionKind.SECOND, letters[0].key)
    assert (found[0].tab, found[0].entity_key) == ("opinions", second.key)
    assert letters[0].key not in room.page.parts.unsorted._cards
    qtbot.waitUntil(lambda: not visible_button(room, f"second_{letters[1].key}"))
    room.workspace.undo()
    assert visible_button(room, f"second_{letters[0].key}")
    room.page.acts.use_as_second("gone")
    assert len(room.workspace.all(Opinion)) == 1


def test_a_letter_that_calls_itself_a_second_opinion_is_offered_as_it_alone(
    open_room: Open, qtbot: QtBot, case
) -> None:
    letters = [make_file(case, name=name, guess="second_opinion") for name in ("a", "b")]
    broken = make_file(case, name="Second opinion.pdf", state=FileState.DAMAGED)
    room = open_room(*letters, broken)
    assert not visible_button(room, f"second_{broken.key}")
    assert visible_button(room, f"second_{letters[0].key}")
    assert not visible_button(room, f"put_{letters[0].key}_second_opinion")
    press(room, f"second_{letters[0].key}", qtbot)
    (second,) = room.workspace.all(Opinion)
    assert (second.kind, second.letter_key) == (OpinionKind.SECOND, letters[0].key)
    qtbot.waitUntil(lambda: not visible_button(room, f"second_{letters[1].key}"))
    assert visible_button(room, f"other_{letters[1].key}")


def visible_button(room: Room, name: str) -> bool:
    return any(button.isVisible() for button in room.page.findChildren(QPushButton, name))
