"""Bad files, a newer library and a full disk: each has its sentence, and nothing is lost."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QWidget

from opinion_desktop.domain.files import FileKind, FileState, StoredFile
from opinion_desktop.domain.import_report import Fate, ImportReport
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.storage.database import open_database
from opinion_desktop.storage.library import DATABASE
from opinion_desktop.storage.migrations import STEPS
from opinion_desktop.ui.panes.canvas_pane import CanvasPane
from opinion_desktop.ui.viewer.page import ViewerPage
from tests.journeys.person import Person
from tests.support.dicom import make_slice, pack, ramp, to_bytes
from tests.support.pdfs import letter, locked, text_pdf

JPEG = "1.2.840.10008.1.2.4.50"  # PS3.5 A.4.1, JPEG Baseline
JPEG_START = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"


def image(number: int, **elements: object) -> object:
    pixels = ramp(64, 64)  # large enough that a cut falls into the picture
    return make_slice(
        pixels, position_mm=2.0 * number, SOPInstanceUID=f"2.25.{number}", InstanceNumber=number,
        StudyDate="20250514", StudyDescription="CT KNEE", SeriesNumber=1, **elements,
    )  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A disc on which nearly everything went wrong."""
    place = tmp_path / "scratched disc"
    place.mkdir()
    (place / "IM1").write_bytes(to_bytes(image(1)))
    whole = to_bytes(image(2))
    (place / "IM2").write_bytes(whole[: -64 * 64])  # half of 64 x 64 pixels of two bytes
    broken = image(3)
    (place / "IM3").write_bytes(pack(broken, [JPEG_START + b"not a picture" * 9], JPEG))
    (place / "locked.pdf").write_bytes(locked(text_pdf(letter("The hidden letter")), "secret"))
    (place / "broken.pdf").write_bytes(b"%PDF-1.7\ncut off")
    (place / "photo.jpg").write_bytes(JPEG_START + b"this is no photo")
    (place / "sound.pdf").write_bytes(text_pdf(letter("Dear Anna, all is well.")))
    return place


@pytest.fixture
def added(person: Person, folder: Path) -> Person:
    """A person who dropped that disc on Home."""
    person.drop([folder])
    person.wait(lambda: person.window.case_view is not None)
    person.wait(lambda: person.desk.imports.last_report(person.workspace.case_key))
    return person


def report_of(person: Person) -> ImportReport:
    report = person.desk.imports.last_report(person.workspace.case_key)
    assert report is not None
    return report


def stored(person: Person, name: str) -> StoredFile:
    (file,) = (one for one in person.workspace.all(StoredFile) if one.name == name)
    return file


def listed(person: Person, fate: Fate) -> dict[str, str]:
    """Click a number of the card, unfold the scans; give the sentence of each file below it."""
    person.click(f"result_{fate.value}")
    view = person.find("result_files", QListView)
    assert isinstance(view, QListView)
    model = view.model()
    for row in reversed(range(model.rowCount())):
        view.setCurrentIndex(model.index(row, 0, QModelIndex()))
        QTest.keyClick(view, Qt.Key.Key_Right)
    rows = [str(model.index(n, 0, QModelIndex()).data()) for n in range(model.rowCount())]
    return {Path(name).name: said for name, _, said in (row.partition("\n") for row in rows)}


def opened(person: Person, name: str) -> QWidget:
    """Open a file from the list of the viewer by a double click; give its pane."""
    person.open_tab("Viewer")
    assert person.window.case_view is not None
    page = person.window.case_view.page
    assert isinstance(page, ViewerPage)
    place = f"file:{stored(person, name).key}"
    index = page.model.row_of(place)
    assert index.isValid()
    page.files.scrollTo(index)
    at = page.files.visualRect(index).center()
    QTest.mouseClick(page.files.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(page.files.viewport(), Qt.MouseButton.LeftButton, pos=at)
    person.wait(lambda: page.hosts[0].opened == place)
    return page.hosts[0]


def test_every_bad_file_is_counted_with_its_sentence_and_kept(added: Person, folder: Path) -> None:
    report = report_of(added)
    counts = report.counts()
    assert counts.total == report.found == 7
    assert counts.not_medical == counts.already_here == 0
    good, bad = listed(added, Fate.ADDED), listed(added, Fate.DAMAGED)
    scan = "14 May 2025 · CT KNEE – 2 images, from scratched disc"
    assert len(good) == counts.added + 1
    assert scan in good
    assert len(bad) == counts.damaged
    assert "It needs a password to be shown. It is kept." in good["locked.pdf"]
    for name in ("broken.pdf", "photo.jpg"):
        assert bad[name].endswith("It is damaged and cannot be shown.")
    assert "It ends too early. The part that is there is shown." in {**good, **bad}["IM2"]
    for path in folder.iterdir():  # byte for byte, whatever is wrong with it
        file = stored(added, path.name)
        kept = added.workspace.library.files.path(file.sha256).read_bytes()
        assert kept == path.read_bytes()
        assert file.sha256 == hashlib.sha256(kept).hexdigest()
    assert stored(added, "locked.pdf").state is FileState.LOCKED
    assert stored(added, "photo.jpg").kind is FileKind.PHOTO


def test_a_damaged_and_a_truncated_image_stand_in_their_series(added: Person) -> None:
    added.open_tab("Viewer")
    assert added.window.case_view is not None
    page = added.window.case_view.page
    assert isinstance(page, ViewerPage)
    added.wait(lambda: page.hosts[0].opened.startswith("series:"))
    pane = page.hosts[0].pane()
    assert isinstance(pane, CanvasPane)
    assert pane.count() == 3
    pane.slider.setFocus()
    QTest.keyClick(pane.slider, Qt.Key.Key_Home)
    added.wait(lambda: "Image 1 of 3" in pane.facts.text() and pane.canvas.isVisible())
    assert "a part is missing" not in pane.facts.text()
    QTest.keyClick(pane.slider, Qt.Key.Key_Right)
    added.wait(lambda: "Image 2 of 3" in pane.facts.text() and pane.canvas.isVisible())
    added.see("a part is missing")
    QTest.keyClick(pane.slider, Qt.Key.Key_Right)
    added.see("This image is damaged and cannot be shown.")
    added.see("The others are fine, and this one is kept as it is.")
    assert "Okafor" in pane.header.text().title()
    assert "Not for diagnostic reading" in pane.facts.text()
    QTest.keyClick(pane.slider, Qt.Key.Key_Home)
    added.wait(pane.canvas.isVisible)


def test_a_locked_pdf_asks_for_its_password_and_opens_with_it(added: Person) -> None:
    host = opened(added, "locked.pdf")
    added.see("This PDF is locked with a password.")
    name = host.pane().name  # type: ignore[attr-defined]
    for typed in ("wrong", "secret"):
        field = added.find(f"{name}_password", QLineEdit)
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        if typed == "wrong":
            added.see("This password does not fit.")
    pages = added.find(f"{name}_pages")
    added.wait(pages.isVisible)
    QGuiApplication.clipboard().clear()

    def copied() -> bool:
        QTest.keyClick(pages, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        return QGuiApplication.clipboard().text().strip() == "The hidden letter"

    added.wait(copied)


def test_a_damaged_pdf_and_a_photo_that_is_none_say_so_and_the_next_file_opens(
    added: Person,
) -> None:
    opened(added, "broken.pdf")
    added.see("This PDF is damaged and cannot be shown.")
    opened(added, "photo.jpg")
    added.see("This picture cannot be shown.")
    host = opened(added, "sound.pdf")
    added.wait(lambda: added.find(f"{host.pane().name}_pages").isVisible())  # type: ignore[attr-defined]
    assert "cannot be shown" not in added.texts(host)


LOOKER = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from opinion_desktop import app
real = app.ask
def look():
    dialog = QApplication.activeModalWidget()
    print("\\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible()))
    dialog.findChild(QPushButton, "answer_close").click()
def asked(*arguments):
    QTimer.singleShot(0, look)
    return real(*arguments)
app.ask = asked
sys.exit(app.run(Path(sys.argv[1])))
"""


def test_a_library_of_a_newer_version_is_refused_in_words_and_left_alone(tmp_path: Path) -> None:
    library = tmp_path / "library"
    library.mkdir()
    database = open_database(library / DATABASE)
    database.pragma("user_version", len(STEPS) + 1)
    database.close()
    before = (library / DATABASE).read_bytes()
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_STATE_HOME": str(tmp_path / "state"), "APPDATA": str(tmp_path),
            "LOCALAPPDATA": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "LANG": "en_CA.UTF-8",
            "PYTHONPATH": os.pathsep.join(sys.path)}  # fmt: skip
    ended = subprocess.run(
        [sys.executable, "-c", LOOKER, str(library)], check=False, capture_output=True, text=True,
        timeout=90, env={**os.environ, **home},
    )  # fmt: skip
    happened = "A newer version of Opinion Desktop made this library."
    safe = "Nothing was changed. Install the newer version, or choose another library folder."
    assert ended.returncode == 1, ended.stderr
    assert happened in ended.stdout
    assert safe in ended.stdout
    assert f"{happened} {safe}" in ended.stderr
    assert (library / DATABASE).read_bytes() == before


def test_a_full_disk_is_told_keeps_what_was_typed_and_the_edit_is_repeated(
    in_sample: Person,
) -> None:
    record = next(r for r in in_sample.workspace.all(RecordItem) if r.kind == "lab_trends")
    in_sample.desk.navigation.open("records", record.key)
    field = in_sample.find("record_note")
    assert isinstance(field, QPlainTextEdit)
    database = in_sample.desk.library._db
    database.pragma("wal_checkpoint(truncate)")
    database.pragma("max_page_count", database.pragma("page_count"))
    pasted = "Ask the lab. " * 20_000  # more than the free pages of the file can hold
    QGuiApplication.clipboard().setText(pasted)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    in_sample.see("Not saved: the disk is full.")
    in_sample.see("Make room on the disk, then do it again.")
    assert in_sample.workspace.get(RecordItem, record.key) == record
    assert field.toPlainText() == pasted
    database.pragma("max_page_count", 2**30)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Exclam)
    in_sample.wait(
        lambda: in_sample.workspace.get(RecordItem, record.key).note.strip() == f"{pasted}!"
    )
    assert in_sample.window.case_view is not None
    assert not in_sample.window.case_view.is_unsaved
    in_sample.undo()
    assert in_sample.workspace.get(RecordItem, record.key) == record
