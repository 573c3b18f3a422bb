"""Files get in by drop, dialog, paste and ZIP; every one is counted; the checklist shows them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from opinion_desktop.domain.files import FileKind, ImagingStudy, StoredFile
from opinion_desktop.domain.import_report import ImportReport
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RecordItem
from tests.journeys.person import Person
from tests.support.dicom import make_slice, to_bytes
from tests.support.pdfs import letter, text_pdf


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What a hospital hands out: scans without extensions, letters, a viewer program."""
    place = tmp_path / "from the hospital"
    (place / "DICOM" / "A").mkdir(parents=True)
    for number in range(5):
        content = make_slice(
            position_mm=2.0 * number, SOPInstanceUID=f"2.25.{number + 1}",
            InstanceNumber=number + 1, StudyDate="20250514", StudyDescription="CT KNEE",
        )  # fmt: skip
        (place / "DICOM" / "A" / f"IM{number:04}").write_bytes(to_bytes(content))
    report = letter("OPERATIVE REPORT", "Surgeon: Dr. Tremblay", "Procedure: knee replacement")
    (place / "op.pdf").write_bytes(text_pdf(report))
    (place / "letter.pdf").write_bytes(text_pdf(letter("Dear neighbour, the cat is well.")))
    (place / "broken.pdf").write_bytes(b"%PDF-1.7 cut off")
    (place / "viewer.exe").write_bytes(b"MZ" + bytes(200))
    return place


@pytest.fixture
def case(person: Person) -> Person:
    """A case whose pages were skipped but for the operation."""
    person.click("first_start")
    person.click("start_next")
    person.type("start_operation", "Knee replacement")
    for name in ("start_next", "start_skip", "start_skip", "start_skip"):
        person.click(name)
    person.wait(lambda: person.window.case_view is not None)
    return person


def report_of(person: Person) -> ImportReport:
    person.wait(lambda: person.desk.imports.last_report(person.workspace.case_key))
    report = person.desk.imports.last_report(person.workspace.case_key)
    assert report is not None
    return report


def test_a_dropped_folder_is_sorted_counted_and_shown(case: Person, folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    case.drop([folder])
    report = report_of(case)
    counts = report.counts()
    assert (counts.added, counts.already_here, counts.not_medical, counts.damaged) == (7, 0, 1, 1)
    assert counts.total == report.found == len(before)
    (study,) = case.workspace.all(ImagingStudy)
    assert study.description == "CT KNEE"
    lines = {record.kind: record for record in case.workspace.all(RecordItem)}
    assert lines["operation_report"].status is RecordStatus.HAVE
    assert case.window.case_view is not None
    assert case.window.case_view.tab == "records"
    card = case.find("result_card")
    case.wait(lambda: "7" in case.texts(card))
    case.see("Where does this go?")
    assert {path: path.read_bytes() for path in before} == before
    case.undo()
    assert case.workspace.all(StoredFile) == ()
    case.redo()
    assert len(case.workspace.all(StoredFile)) == 8


def test_the_file_dialog_adds_files(
    case: Person, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = ([str(folder / "op.pdf")], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: chosen)
    case.window.actions_by_name["add_files"].trigger()
    assert report_of(case).counts().added == 1


def test_a_pasted_file_and_a_pasted_picture_are_added(case: Person, folder: Path) -> None:
    board = QGuiApplication.clipboard()
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(folder / "op.pdf"))])
    board.setMimeData(files)
    case.window.actions_by_name["paste"].trigger()
    assert report_of(case).counts().added == 1
    case.desk.imports.dismiss(case.workspace.case_key)
    picture = QImage(32, 24, QImage.Format.Format_RGB32)
    picture.fill(QColor(Qt.GlobalColor.darkCyan))
    image = QMimeData()
    image.setImageData(picture)
    board.setMimeData(image)
    case.window.actions_by_name["paste"].trigger()
    assert report_of(case).counts().added == 1
    kinds = [file.kind for file in case.workspace.all(StoredFile)]
    assert kinds == [FileKind.PDF, FileKind.PHOTO]
    board.clear()


def test_a_zip_is_opened_and_the_same_disc_again_adds_nothing(
    case: Person, folder: Path, tmp_path: Path
) -> None:
    packed = tmp_path / "portal.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(folder))
    case.drop([packed])
    assert report_of(case).counts().added == 7
    case.desk.imports.dismiss(case.workspace.case_key)
    case.drop([folder])
    counts = report_of(case).counts()
    assert (counts.added, counts.already_here) == (0, 8)


def test_an_empty_folder_gets_its_sentence(case: Person, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    case.drop([tmp_path / "empty"])
    case.see("There is no file in empty.")


def test_files_dropped_on_home_begin_a_case(person: Person, folder: Path) -> None:
    person.drop([folder / "op.pdf"])
    person.wait(lambda: person.window.case_view is not None)
    assert report_of(person).counts().added == 1


def test_the_record_says_what_it_is_and_its_status_can_be_set(in_sample: Person) -> None:
    in_sample.open_tab("Records")
    in_sample.see("Records to gather")
    before = {record.kind: record for record in in_sample.workspace.all(RecordItem)}
    record = before["lab_trends"]
    in_sample.desk.navigation.open("records", record.key)
    in_sample.see("A trend says more than one value.")
    in_sample.click("record_status_asked")
    in_sample.wait(
        lambda: in_sample.workspace.get(RecordItem, record.key).status is RecordStatus.ASKED
    )
    in_sample.type("record_note", "Ask the lab on Monday")
    in_sample.wait(
        lambda: in_sample.workspace.get(RecordItem, record.key).note == "Ask the lab on Monday"
    )
    in_sample.undo()
    in_sample.undo()
    assert in_sample.workspace.get(RecordItem, record.key) == record
