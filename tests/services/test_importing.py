"""Whatever is handed over is counted once, kept byte for byte, and filed or asked about."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from opinion_desktop import disk
from opinion_desktop.domain.case import CaseKind, new_key
from opinion_desktop.domain.files import FileKind, FileState, ImagingStudy, StoredFile
from opinion_desktop.domain.import_report import Fate, ImportCounts
from opinion_desktop.domain.opinions import Opinion, OpinionKind
from opinion_desktop.domain.problems import DiskFull, NothingFound, NotYours, Problem
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.domain.timeline import RecoveryEvent
from opinion_desktop.services import cases
from opinion_desktop.services.bringing import bring
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.importing import add_now
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.seen import walk
from opinion_desktop.services.workspace import Workspace
from tests.support.desk import make_desk, make_workspace
from tests.support.dicom import make_slice, to_bytes
from tests.support.entities import make_case, make_record, make_surgery
from tests.support.pdfs import letter, text_pdf


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_desk(tmp_path) as made:
        yield made


@pytest.fixture
def workspace(desk: Desk) -> Workspace:
    case = make_case(patient_name="Anna Roy", birth_date=date(1948, 3, 2))
    return make_workspace(
        desk, case, make_surgery(case),
        make_record(case, kind="operation_report"), make_record(case, kind="images_after"),
        make_record(case, kind="images_before", status=RecordStatus.ASKED),
    )  # fmt: skip


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    folder = tmp_path / "disc"
    (folder / "A").mkdir(parents=True)
    for number in range(3):
        content = to_bytes(
            make_slice(
                position_mm=2.5 * number, SOPInstanceUID=f"2.25.{number + 1}",
                InstanceNumber=number + 1, StudyDate="20250814",
                PatientName="ROY^ANNA", PatientBirthDate="19480302",
            )
        )  # fmt: skip
        (folder / "A" / f"IM{number}").write_bytes(content)
    (folder / "report.pdf").write_bytes(
        text_pdf(
            letter("OPERATION REPORT", "Surgeon: Dr L. Tremblay", "Operation: right total knee")
        )
    )
    (folder / "holiday.pdf").write_bytes(text_pdf(letter("Dear neighbour, the cat is well.")))
    picture = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(picture, "JPEG")
    (folder / "wound.jpg").write_bytes(picture.getvalue())
    (folder / "AUTORUN.INF").write_text("[autorun]\nopen=viewer.exe\n")
    (folder / "viewer.exe").write_bytes(b"MZ" + bytes(500))
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<< broken")
    return folder


def test_every_file_is_counted_once(desk: Desk, workspace: Workspace, disc: Path) -> None:
    report = add_now(workspace, desk.workers, JobContext(), (disc,))
    assert report.counts() == ImportCounts(added=6, already_here=0, not_medical=2, damaged=1)
    assert report.counts().total == report.found == 9
    assert [file.name for file in report.of(Fate.NOT_MEDICAL)] == [
        "disc/AUTORUN.INF", "disc/viewer.exe",
    ]  # fmt: skip


def test_originals_are_kept_byte_for_byte(desk: Desk, workspace: Workspace, disc: Path) -> None:
    before = {path.name: path.read_bytes() for path in disc.rglob("*") if path.is_file()}
    add_now(workspace, desk.workers, JobContext(), (disc,))
    for file in workspace.all(StoredFile):
        assert workspace.library.files.path(file.sha256).read_bytes() == before[file.name]
        assert file.size == len(before[file.name])
    assert before == {path.name: path.read_bytes() for path in disc.rglob("*") if path.is_file()}


def test_letters_and_scans_go_to_their_lines_and_the_rest_is_asked(
    desk: Desk, workspace: Workspace, disc: Path
) -> None:
    report = add_now(workspace, desk.workers, JobContext(), (disc,))
    lines = {record.kind: record for record in workspace.all(RecordItem)}
    files = {file.name: file for file in workspace.all(StoredFile)}
    assert files["report.pdf"].record_key == lines["operation_report"].key
    assert files["report.pdf"].guess == "operation_report"
    assert lines["operation_report"].status is RecordStatus.HAVE
    (study,) = workspace.all(ImagingStudy)
    assert (study.images, study.when) == (3, date(2025, 8, 14))
    assert study.record_key == lines["images_after"].key
    assert lines["images_before"].status is RecordStatus.ASKED
    assert set(report.unsorted) == {
        files[name].key for name in ("holiday.pdf", "wound.jpg", "broken.pdf")
    }
    assert files["wound.jpg"].guess == "photos"
    assert files["broken.pdf"].state is FileState.DAMAGED
    assert {file.kind for file in files.values()} == {FileKind.DICOM, FileKind.PDF, FileKind.PHOTO}
    (event,) = workspace.all(RecoveryEvent)
    assert (event.kind, event.study_key) == ("imaging", study.key)
    assert set(workspace.library.headers(file.sha256 for file in files.values())) == {
        file.sha256 for file in files.values() if file.kind is FileKind.DICOM
    }
    assert "OPERATION REPORT" in workspace.library.text(files["report.pdf"].sha256)


def test_one_undo_takes_the_whole_import_back(desk: Desk, workspace: Workspace, disc: Path) -> None:
    before = workspace.all(RecordItem)
    add_now(workspace, desk.workers, JobContext(), (disc,))
    workspace.undo()
    assert workspace.all(StoredFile) == ()
    assert workspace.all(ImagingStudy) == ()
    assert workspace.all(RecordItem) == before
    workspace.redo()
    assert len(workspace.all(StoredFile)) == 7


def test_the_same_disc_again_adds_nothing(desk: Desk, workspace: Workspace, disc: Path) -> None:
    add_now(workspace, desk.workers, JobContext(), (disc,))
    files = workspace.all(StoredFile)
    report = add_now(workspace, desk.workers, JobContext(), (disc,))
    assert report.counts() == ImportCounts(already_here=7, not_medical=2)
    assert workspace.all(StoredFile) == files
    assert {file.file_key for file in report.of(Fate.ALREADY_HERE)} == {file.key for file in files}


def test_more_images_of_a_study_join_it(desk: Desk, workspace: Workspace, disc: Path) -> None:
    add_now(workspace, desk.workers, JobContext(), (disc / "A" / "IM0",))
    add_now(workspace, desk.workers, JobContext(), (disc,))
    (study,) = workspace.all(ImagingStudy)
    assert study.images == 3
    assert len(workspace.all(RecoveryEvent)) == 1


def test_a_drop_on_a_line_goes_there(desk: Desk, workspace: Workspace, disc: Path) -> None:
    line = next(r for r in workspace.all(RecordItem) if r.kind == "images_before")
    report = add_now(workspace, desk.workers, JobContext(), (disc,), line.key)
    assert report.unsorted == ()
    assert {file.record_key for file in workspace.all(StoredFile)} == {"", line.key}
    assert {study.record_key for study in workspace.all(ImagingStudy)} == {line.key}


def test_a_zip_is_opened_and_its_files_are_counted(
    desk: Desk, workspace: Workspace, disc: Path, tmp_path: Path
) -> None:
    packed = tmp_path / "portal.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for path in sorted(disc.rglob("*")):
            if path.is_file():
                archive.write(path, path.relative_to(disc))
        archive.writestr("inner.zip", b"PK\x05\x06" + bytes(18))
    report = add_now(workspace, desk.workers, JobContext(), (packed,))
    assert report.counts() == ImportCounts(added=6, not_medical=3, damaged=1)
    assert report.found == 10
    assert list(desk.library.files.staging.iterdir()) == []


def test_a_damaged_zip_is_one_damaged_file(
    desk: Desk, workspace: Workspace, tmp_path: Path
) -> None:
    packed = tmp_path / "portal.zip"
    packed.write_bytes(b"PK\x03\x04" + bytes(300))
    report = add_now(workspace, desk.workers, JobContext(), (packed,))
    assert report.counts() == ImportCounts(damaged=1)
    assert report.files[0].code == "ArchiveDamaged"


def test_an_empty_folder_is_told(desk: Desk, workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(NothingFound):
        add_now(workspace, desk.workers, JobContext(), (tmp_path / "empty",))


def test_a_stranger_is_asked_about(desk: Desk, workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "IM1"
    path.write_bytes(to_bytes(make_slice(PatientName="SMITH^JO", PatientBirthDate="19500101")))
    report = add_now(workspace, desk.workers, JobContext(), (path,))
    assert report.strangers == report.studies
    assert len(report.strangers) == 1


def test_a_file_that_vanishes_half_way_is_told_and_the_rest_is_kept(
    desk: Desk, workspace: Workspace, disc: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add = desk.library.files.add

    def vanish(source: object) -> str:
        if str(getattr(source, "name", "")).endswith("IM1"):
            raise OSError(5, "Input/output error")
        return add(source)

    monkeypatch.setattr(desk.library.files, "add", vanish)
    report = add_now(workspace, desk.workers, JobContext(), (disc,))
    assert report.counts() == ImportCounts(added=5, not_medical=2, damaged=2)
    (gone,) = (file for file in report.files if file.code == "gone")
    assert gone.name == "disc/A/IM1"


def test_a_disk_that_fills_up_keeps_what_is_finished(
    desk: Desk, workspace: Workspace, disc: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = []
    replace = disk.replace

    def fill_up(source: Path, target: Path) -> None:
        if len(moved) == 2:
            raise OSError(28, "No space left on device")
        moved.append(target)
        replace(source, target)

    monkeypatch.setattr(disk, "replace", fill_up)
    with pytest.raises(DiskFull):
        add_now(workspace, desk.workers, JobContext(), (disc,))
    assert len(workspace.all(StoredFile)) == 2
    monkeypatch.setattr(disk, "replace", replace)
    add_now(workspace, desk.workers, JobContext(), (disc,))
    assert len(workspace.all(StoredFile)) == 7


def test_cancelling_keeps_what_is_finished(desk: Desk, disc: Path) -> None:
    context = JobContext()
    for number in range(60):
        (disc / f"letter {number:02}.txt").write_text(f"Letter {number}")
    seen = []

    def stop_soon(progress: object) -> None:
        seen.append(progress)
        if getattr(progress, "done", 0) >= 24:
            context.cancel()

    context._report = stop_soon
    delivery = bring(context, desk.workers, desk.library.files, (disc,))
    assert delivery.cancelled
    assert 0 < len(delivery.files) < delivery.found == 69


def test_in_the_background_the_report_arrives_once(
    desk: Desk, workspace: Workspace, disc: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.imports.finished, timeout=20_000) as told:
        desk.imports.add(workspace, (disc,))
    assert told.args == [workspace.case_key]
    report = desk.imports.last_report(workspace.case_key)
    assert report is not None
    assert report.counts().added == 6
    desk.imports.dismiss(workspace.case_key)
    assert desk.imports.last_report(workspace.case_key) is None


def many_notes(folder: Path, count: int) -> Path:
    folder.mkdir(exist_ok=True)
    for number in range(count):
        (folder / f"note {number:03}.txt").write_text(f"Note {number}")
    return folder


def test_a_case_that_is_left_and_opened_again_gets_its_files(
    desk: Desk, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = desk.workspaces.open(workspace.case_key)
    with qtbot.waitSignal(desk.imports.finished, timeout=30_000):
        desk.imports.add(opened, (many_notes(tmp_path / "notes", 60),))
        again = desk.workspaces.open(workspace.case_key)
        assert again is opened
    assert len(again.all(StoredFile)) == 60
    assert again.undo_text == "Add files"
    assert desk.workspaces.open(workspace.case_key) is not opened


def test_the_same_folder_twice_at_once_gives_each_file_once(
    desk: Desk, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = desk.workspaces.open(workspace.case_key)
    folder = many_notes(tmp_path / "notes", 60)
    told: list[str] = []
    desk.imports.finished.connect(told.append)
    desk.imports.add(opened, (folder,))
    desk.imports.add(opened, (folder,))
    qtbot.waitUntil(lambda: len(told) == 2, timeout=40_000)
    files = opened.all(StoredFile)
    assert len(files) == len({file.sha256 for file in files}) == 60


def test_closing_the_window_files_what_is_finished(
    desk: Desk, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = desk.workspaces.open(workspace.case_key)
    job = desk.imports.add(opened, (many_notes(tmp_path / "notes", 400),))
    assert job is not None
    with qtbot.waitSignal(job.progressed, check_params_cb=lambda now: now.done > 0, timeout=30_000):
        pass
    desk.imports.finish()
    stored = [path for path in (desk.library.path / "files").rglob("*") if path.is_file()]
    assert 0 < len(opened.all(StoredFile)) == len(stored)


def test_a_case_removed_meanwhile_takes_its_files_with_it(
    desk: Desk, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = desk.workspaces.open(workspace.case_key)
    desk.imports.add(opened, (many_notes(tmp_path / "notes", 30),))
    cases.remove_case(desk.library, opened.case_key)
    desk.imports.finish()
    assert desk.library.load(opened.case_key).entities == ()
    assert cases.undo_last_removal(desk.library) == opened.case_key


def test_nothing_is_copied_where_nothing_can_be_added(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    received = make_workspace(desk, make_case(kind=CaseKind.RECEIVED))
    told: list[Problem] = []
    desk.notices.problem.connect(told.append)
    desk.notices.listen()
    assert desk.imports.add(received, (many_notes(tmp_path / "notes", 3),)) is None
    assert [type(problem) for problem in told] == [NotYours]


def test_a_folder_that_cannot_be_listed_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many_notes(tmp_path / "disc", 2)
    (tmp_path / "disc" / "scratched").mkdir()
    iterdir = Path.iterdir

    def listed(self: Path) -> Iterator[Path]:
        if self.name == "scratched":
            raise OSError(5, "Input/output error")
        return iterdir(self)

    monkeypatch.setattr(Path, "iterdir", listed)
    found = [path.name for path in walk((tmp_path / "disc",))]
    assert found == ["note 000.txt", "note 001.txt", "scratched"]


def test_a_link_that_was_chosen_is_followed_and_one_inside_is_not(tmp_path: Path) -> None:
    folder = many_notes(tmp_path / "disc", 1)
    (folder / "inside").symlink_to(tmp_path)
    (tmp_path / "chosen").symlink_to(folder)
    assert [path.name for path in walk((tmp_path / "chosen",))] == ["note 000.txt"]


def test_a_letter_out_of_a_zip_keeps_its_name(
    desk: Desk, workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "letters.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Dr_Osei_June.pdf", text_pdf(letter("Dear Anna, I recommend rest.")))
    add_now(workspace, desk.workers, JobContext(), (path,))
    (file,) = workspace.all(StoredFile)
    assert (file.name, file.title) == ("Dr_Osei_June.pdf", "Dr Osei June")


def test_a_letter_that_may_be_the_second_opinion_is_asked_about(desk: Desk, tmp_path: Path) -> None:
    case = make_case()
    line = make_record(case, kind="first_opinion_letters")
    workspace = make_workspace(desk, case, line)
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    first.write_bytes(text_pdf(letter("Clinic letter", "I recommend rest.")))
    second.write_bytes(text_pdf(letter("Clinic letter", "I recommend a scan.")))
    add_now(workspace, desk.workers, JobContext(), (first,))
    (file,) = workspace.all(StoredFile)
    assert (file.record_key, file.guess) == (line.key, "first_opinion_letters")
    opinion = Opinion(key=new_key(), case_key=case.key, kind=OpinionKind.FIRST)
    workspace.put("Add opinion", opinion)
    report = add_now(workspace, desk.workers, JobContext(), (second,))
    (letter_of_second,) = (one for one in workspace.all(StoredFile) if one.name == "second.pdf")
    assert (letter_of_second.record_key, letter_of_second.guess) == ("", "first_opinion_letters")
    assert report.unsorted == (letter_of_second.key,)


def test_a_letter_headed_second_opinion_is_nobody_elses(desk: Desk, tmp_path: Path) -> None:
    case = make_case()
    line = make_record(case, kind="first_opinion_letters")
    workspace = make_workspace(desk, case, line)
    headed, named = tmp_path / "scan1.pdf", tmp_path / "scan2.pdf"
    dear = ("Dear Dr Osei,", "Thank you for referring her. I saw her today.", "Yours sincerely")
    headed.write_bytes(text_pdf(letter("Second opinion: right hip", *dear)))
    named.write_bytes(text_pdf(letter(*dear), title="Second opinion of Dr Roy"))
    report = add_now(workspace, desk.workers, JobContext(), (headed, named))
    for file in workspace.all(StoredFile):
        assert (file.record_key, file.guess) == ("", "second_opinion")
        assert file.key in report.unsorted
    (kept,) = workspace.all(RecordItem)
    assert kept.status is RecordStatus.NEED
