"""One place shows anything of a case: images, documents, photos, texts, or calm words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.files import FileKind, FileState
from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.domain.problems import DiskFull
from opinion_desktop.services import printing
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.viewing import Viewing
from opinion_desktop.ui.panes.canvas import Tool
from opinion_desktop.ui.panes.host import PLACE_FORMAT, PaneHost
from opinion_desktop.ui.panes.image_pane import ImagePane
from opinion_desktop.ui.panes.page_pane import PagePane
from opinion_desktop.ui.panes.photo_pane import PhotoPane
from opinion_desktop.ui.panes.text_pane import TextPane
from opinion_desktop.ui.print_preview import PrintPreview
from tests.support.a11y_audit import assert_accessible
from tests.support.desk import make_desk, make_workspace
from tests.support.pdfs import letter, text_pdf
from tests.ui.panes.case_files import (
    a_case,
    ct_files,
    open_viewing,
    photo_file,
    stored,
    wait_for_studies,
    xray_file,
)

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_desk(tmp_path) as made:
        yield made


def host_of(qtbot: QtBot, desk: Desk, viewing: Viewing) -> PaneHost:
    host = PaneHost(desk, viewing, "place", "")
    qtbot.addWidget(host)
    host.resize(500, 500)
    host.show()
    return host


def pdf_file(desk, case, *lines, **facts):
    content = text_pdf(letter(*(lines or ("A letter",))))
    return stored(desk, case, content, kind=FileKind.PDF, name="letter.pdf", **facts)


def text_file(desk, case, text="Pain at night.\nBetter in June.", **facts):
    return stored(desk, case, text.encode(), **{"kind": FileKind.TEXT, "name": "n.txt", **facts})


def test_everything_opens_in_the_pane_that_fits_it(qtbot: QtBot, desk: Desk):
    case = a_case()
    files = {
        PagePane: pdf_file(desk, case, title="Operation report"),
        PhotoPane: photo_file(desk, case),
        TextPane: text_file(desk, case),
    }
    images = ct_files(desk, case, 3)
    viewing = open_viewing(qtbot, desk, case, *files.values(), *images)
    host = host_of(qtbot, desk, viewing)
    assert (host.opened, host.pane().title()) == ("", "empty")
    for kind, file in files.items():
        assert host.show_place(f"file:{file.key}")
        assert isinstance(host.pane(), kind)
        assert host.opened == f"file:{file.key}"
        assert host.anchor().file_key == file.key
    host.show_series("2.25.200", 1)
    assert isinstance(host.pane(), ImagePane)
    assert host.anchor().sop_instance_uid == "2.25.101"
    assert host.image_pane() is host.canvas_pane() is host.pane()
    assert not host.show_place("file:gone")
    assert not host.show_place("series:gone")
    host.close_all()
    assert host.opened == ""
    assert host.anchor() == Anchor()


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (FileKind.OTHER, FileState.SOUND),
        (FileKind.PHOTO, FileState.NOT_SHOWN),
        (FileKind.TEXT, FileState.NOT_SHOWN),
    ],
)
def test_what_cannot_be_displayed_is_named(qtbot: QtBot, desk: Desk, kind, state):
    case = a_case()
    file = stored(desk, case, b"x", kind=kind, state=state, name="notes.docx")
    host = host_of(qtbot, desk, open_viewing(qtbot, desk, case, file))
    host.show_file(file)
    assert host._message.isVisible()
    assert "cannot be displayed here" in host._message.text()
    assert "notes.docx" in host._message.text()


def test_a_photo_is_seen_in_its_colours(qtbot: QtBot, desk: Desk):
    case = a_case()
    day = PartialDate.day(date(2025, 5, 14))
    photo = photo_file(desk, case, title="Wound", when=day)
    host = host_of(qtbot, desk, open_viewing(qtbot, desk, case, photo))
    host.show_file(photo)
    pane = host.pane()
    qtbot.waitUntil(lambda: pane.canvas.picture is not None, timeout=30_000)
    assert pane.header.text() == "Wound · 14 May 2025"
    color = pane.canvas.grab().toImage().pixelColor(pane.canvas.rect().center())
    assert (color.red(), color.green()) == (255, 0)
    assert not pane.slider.isEnabled()
    pane.turn(1)
    assert pane.canvas.view.turns == 1
    assert "%" in pane.facts.text()
    assert host.anchor() == Anchor(file_key=photo.key, label="Wound · 14 May 2025")


def test_the_pages_of_a_scanned_picture_can_be_turned(qtbot: QtBot, desk: Desk):
    out = BytesIO()
    pages = [Image.new("RGB", (20, 20), color) for color in ("red", "lime")]
    pages[0].save(out, "TIFF", save_all=True, append_images=pages[1:])
    case = a_case()
    scan = photo_file(desk, case, content=out.getvalue(), name="scan.tif")
    host = host_of(qtbot, desk, open_viewing(qtbot, desk, case, scan))
    host.show_file(scan)
    pane = host.pane()
    qtbot.waitUntil(lambda: pane.count() == 2, timeout=30_000)
    pane.step(1)
    qtbot.waitUntil(
        lambda: pane.canvas.picture.levels[0][0, 0].tolist() == [0, 255, 0], timeout=30_000
    )
    assert "Page 2 of 2" in pane.facts.text()
    assert host.anchor().label == "p. 2"
    host.show_anchor(Anchor(file_key=scan.key, page=0))
    assert pane.place() == 0


def test_a_photo_that_cannot_be_read_is_said(qtbot: QtBot, desk: Desk):
    case = a_case()
    photo = photo_file(desk, case, content=b"no picture")
    host = host_of(qtbot, desk, open_viewing(qtbot, desk, case, photo))
    host.show_file(photo)
    words = host.pane().stack.message
    qtbot.waitUntil(words.isVisible, timeout=30_000)
    assert "This picture cannot be shown." in words.text()
    host.pane().clear()
    host.pane().show_anchor(Anchor(page=1))


def test_words_of_a_text_can_be_quoted_and_found_again(qtbot: QtBot, desk: Desk):
    case = a_case()
    file = text_file(desk, case)
    host = host_of(qtbot, desk, open_viewing(qtbot, desk, case, file))
    host.show_file(file)
    pane = host.pane()
    qtbot.waitUntil(lambda: "Pain" in pane.text.toPlainText(), timeout=30_000)
    host.focus_content()
    pane.text.selectAll()
    told = []
    host.quote_chosen.connect(told.append)
    button = pane.findChild(object, f"{pane.name}_evidence")
    assert button.text() == "Use as quote"
    button.click()
    assert told[0].quote == "Pain at night.\nBetter in June."
    host.close_all()
    host.show_anchor(Anchor(file_key=file.key, quote="Better in June."))
    qtbot.waitUntil(
        lambda: pane.text.textCursor().selectedText() == "Better in June.", timeout=30_000
    )
    assert pane.title() == "n.txt"
    pane.show_anchor(Anchor(file_key=file.key, quote="not there"))


def test_a_text_that_is_too_large_is_said(qtbot: QtBot, desk: Desk, monkeypatch):
    case = a_case()
    file = text_file(desk, case, "x" * 20_000_001)
    host = host_of(qtbot, desk, open_viewing(qtbot, desk, case, file))
    host.show_file(file)
    qtbot.waitUntil(host.pane().stack.message.isVisible, timeout=30_000)
    assert "larger than can be opened" in host.pane().stack.message.text()


def test_an_anchor_opens_its_document_or_its_image(qtbot: QtBot, desk: Desk):
    case = a_case()
    file = stored(
        desk, case, text_pdf(letter("One"), letter("Two")), kind=FileKind.PDF, name="a.pdf"
    )
    viewing = open_viewing(qtbot, desk, case, file, *ct_files(desk, case, 3))
    host = host_of(qtbot, desk, viewing)
    host.show_anchor(Anchor(file_key=file.key, page=1))
    qtbot.waitUntil(lambda: host.pane().place() == 1, timeout=30_000)
    host.show_anchor(Anchor(series_uid="2.25.200", sop_instance_uid="2.25.102"))
    assert host.pane().place() == 2
    host.show_anchor(Anchor(file_key="gone"))
    assert "not in the case any more" in host._message.text()
    host.show_anchor(Anchor(series_uid="2.25.9", sop_instance_uid="2.25.9"))
    assert host.opened == ""


def test_what_is_wanted_early_opens_when_it_is_known(qtbot: QtBot, desk: Desk):
    case = a_case()
    workspace = make_workspace(desk, case, *ct_files(desk, case, 3))
    viewing = Viewing.of(desk, workspace)
    host = host_of(qtbot, desk, viewing)
    host.show_series("2.25.200")
    assert host._message.text() == "Opening…"
    wait_for_studies(qtbot, desk, workspace)
    assert host.pane().place() == 1
    kept = host.state()
    host.close_all()
    host.restore(kept)
    assert host.opened == kept["open"]


def test_what_was_open_comes_back_early_and_late(qtbot: QtBot, desk: Desk):
    case = a_case()
    files = ct_files(desk, case, 4)
    viewing = open_viewing(qtbot, desk, case, *files)
    host = host_of(qtbot, desk, viewing)
    host.show_series("2.25.200", 3)
    kept = host.state()
    again = Viewing(desk, viewing.workspace)  # still looking through the files
    late = host_of(qtbot, desk, again)
    late.restore(kept)
    assert late.opened == ""
    qtbot.waitUntil(lambda: late.opened == kept["open"], timeout=30_000)
    assert late.pane().place() == 3
    gone = Viewing(desk, viewing.workspace)
    lost = host_of(qtbot, desk, gone)
    lost.restore({"open": "series:gone", "view": {}})
    qtbot.waitUntil(lambda: "not in the case" in lost._message.text(), timeout=30_000)
    lost.restore({"open": "", "view": None})
    lost.restore({})


def test_more_images_of_a_series_keep_the_one_in_view(qtbot: QtBot, desk: Desk):
    case = a_case()
    files = ct_files(desk, case, 5)
    viewing = open_viewing(qtbot, desk, case, *files[1:])
    host = host_of(qtbot, desk, viewing)
    host.show_series("2.25.200", 1)
    seen = host.anchor()
    with qtbot.waitSignal(viewing.studies_changed, timeout=30_000):
        viewing.workspace.put("Add", files[0])
    assert (host.anchor().sop_instance_uid, host.pane().count()) == (seen.sop_instance_uid, 5)
    with qtbot.waitSignal(viewing.studies_changed, timeout=30_000):
        viewing.workspace.put("Add", xray_file(desk, case))  # nothing of ours
    assert host.pane().place() == 2
    with qtbot.waitSignal(viewing.studies_changed, timeout=30_000):
        viewing.workspace.remove("Remove", *files)
    assert host.opened == ""


def test_a_removed_document_is_closed(qtbot: QtBot, desk: Desk):
    case = a_case()
    file = text_file(desk, case)
    viewing = open_viewing(qtbot, desk, case, file)
    host = host_of(qtbot, desk, viewing)
    host.show_file(file)
    host.check_files()
    assert host.opened
    viewing.workspace.remove("Remove", file)
    host.check_files()
    assert host.opened == ""


def test_list_entries_can_be_dropped(qtbot: QtBot, desk: Desk):
    host = host_of(qtbot, desk, open_viewing(qtbot, desk, a_case()))
    told = []
    host.place_dropped.connect(told.append)
    data, other = QMimeData(), QMimeData()
    data.setData(PLACE_FORMAT, b"file:k")
    other.setText("file:k")
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    for mime, wanted in ((data, True), (other, False)):
        enter = QDragEnterEvent(QPoint(5, 5), copy, mime, LEFT, none)
        QApplication.sendEvent(host, enter)
        assert enter.isAccepted() is wanted
        QApplication.sendEvent(host, QDropEvent(QPointF(5, 5), copy, mime, LEFT, none))
    assert told == ["file:k"]


def test_the_pane_tells_when_somebody_turns_to_it(qtbot: QtBot, desk: Desk):
    case = a_case()
    host = host_of(qtbot, desk, open_viewing(qtbot, desk, case, *ct_files(desk, case, 1)))
    host.set_tool(Tool.ZOOM)
    host.show_series("2.25.200")
    assert host.canvas_pane().canvas.tool is Tool.ZOOM
    host.set_tool(Tool.MOVE)
    assert host.canvas_pane().canvas.tool is Tool.MOVE
    with qtbot.waitSignal(host.activated):
        qtbot.mouseClick(host, LEFT, pos=QPoint(1, 1))
    with qtbot.waitSignal(host.activated):
        host.focus_content()


def test_a_preview_shows_saves_and_prints_the_same_bytes(qtbot: QtBot, desk: Desk, tmp_path: Path):
    rows = "".join(f"<p>Line {n}</p>" for n in range(60))
    preview = PrintPreview(desk, "My/summary", f"<h1>Summary</h1>{rows}")
    qtbot.addWidget(preview)
    preview.show()
    pages = preview.pane.view
    assert pages.note == "The pages are being made…"
    assert not preview.save_button.isEnabled()
    assert not preview.print_button.isEnabled()
    qtbot.waitUntil(lambda: pages.page_count > 1, timeout=30_000)
    assert preview.save_button.isEnabled()
    assert preview.print_button.isEnabled()
    target = tmp_path / "out.pdf"
    target.write_bytes(b"older")
    preview.save_to(target)
    assert target.read_bytes() == preview.content
    assert [path.name for path in tmp_path.glob("*.part")] == []
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    preview.print_to(printer)
    paper = tmp_path / "paper.pdf"
    qtbot.waitUntil(lambda: paper.exists() and paper.read_bytes().endswith(b"%%EOF\n"),
                    timeout=30_000)  # fmt: skip
    assert paper.read_bytes().count(b"/Type /Page\n") == pages.page_count
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()


def test_a_place_that_cannot_be_written_is_said(qtbot: QtBot, desk: Desk, tmp_path: Path):
    preview = PrintPreview(desk, "Summary", "<p>One</p>")
    qtbot.addWidget(preview)
    told = []
    desk.notices.problem.connect(told.append)
    desk.notices.listen()
    preview.save_to(tmp_path / "no folder" / "out.pdf")
    assert type(told[0]).__name__ == "CannotWrite"
    assert not (tmp_path / "no folder").exists()


def test_a_preview_that_cannot_be_made_closes_and_says_why(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_args: object, **_more: object) -> bytes:
        raise DiskFull

    monkeypatch.setattr(printing, "to_pdf", fail)
    told = []
    desk.notices.problem.connect(told.append)
    desk.notices.listen()
    preview = PrintPreview(desk, "Summary", "<p>One</p>")
    qtbot.addWidget(preview)
    preview.show()
    qtbot.waitUntil(lambda: not preview.isVisible(), timeout=30_000)
    assert [type(problem) for problem in told] == [DiskFull]


def test_the_preview_is_accessible(qtbot: QtBot, desk: Desk):
    preview = PrintPreview(desk, "Summary", "<p>One</p>")
    qtbot.addWidget(preview)
    preview.show()
    qtbot.waitUntil(lambda: preview.pane.view.page_count == 1, timeout=30_000)
    assert_accessible(preview)


def test_a_grab_of_an_image_pane_is_no_empty_picture(qtbot: QtBot, desk: Desk):
    case = a_case()
    host = host_of(qtbot, desk, open_viewing(qtbot, desk, case, *ct_files(desk, case, 3)))
    host.show_series("2.25.200", 2)
    pane = host.canvas_pane()
    qtbot.waitUntil(lambda: pane.canvas.picture is not None, timeout=30_000)
    image: QImage = pane.canvas.grab().toImage()
    # value 200 in the window 200/400: (200 - 199.5) / 399 + 0.5 of 255 = 127.8
    assert image.pixelColor(pane.canvas.rect().center()).red() == 128


def test_the_dialogs_of_the_preview_lead_to_file_and_paper(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch
):
    preview = PrintPreview(desk, "My/summary", "<p>One</p>")
    qtbot.addWidget(preview)
    preview.show()
    qtbot.waitUntil(lambda: preview.pane.view.page_count == 1, timeout=30_000)
    proposed = []

    def choose(_parent, _title, name, _kinds):
        proposed.append(name)
        return (str(tmp_path / "chosen.pdf"), "") if len(proposed) > 1 else ("", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    preview.save_button.click()
    assert not (tmp_path / "chosen.pdf").exists()
    preview.save_button.click()
    assert (tmp_path / "chosen.pdf").read_bytes() == preview.content
    assert proposed[0] == "My_summary.pdf"
    printed = []
    monkeypatch.setattr(preview, "print_to", printed.append)
    answers = iter((QDialog.DialogCode.Rejected, QDialog.DialogCode.Accepted))
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: next(answers))
    preview.print_button.click()
    assert printed == []
    preview.print_button.click()
    assert printed[0].docName() == "My/summary"


def test_the_name_keeps_its_lines_when_there_is_little_room(qtbot: QtBot, desk: Desk):
    case = a_case()
    host = host_of(qtbot, desk, open_viewing(qtbot, desk, case, *ct_files(desk, case, 1)))
    host.show_series("2.25.200")
    host.resize(240, 330)
    header = host.canvas_pane().header
    qtbot.waitUntil(lambda: header.height() >= header.heightForWidth(header.width()))
    assert header.height() > 2 * header.fontMetrics().height()
