"""What will be printed: the same bytes are shown, saved and sent to the printer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop import disk
from opinion_desktop.domain.problems import CannotWrite, Problem
from opinion_desktop.exchange.summary import foot_of
from opinion_desktop.services import pictures, printing
from opinion_desktop.services import settings as options
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.labels import language
from opinion_desktop.services.pictures import DrawnPage
from opinion_desktop.services.workers import Workers
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.panes.drawing import image_of
from opinion_desktop.ui.panes.page_pane import PagePane
from opinion_desktop.ui.widgets.buttons import plain_button, primary_button
from opinion_desktop.ui.widgets.dialogs import resize_on_screen

PRINT_DPI = 200


class PrintPreview(QDialog):
    """Shows a PDF of ours before it is saved or printed; Esc closes.

    The pages are made beside the window, which answers meanwhile; saving and printing wait.

    Attributes:
        content: the bytes of the PDF; empty until they are made.
    """

    def __init__(self, desk: Desk, title: str, html: str, parent: QWidget | None = None) -> None:
        """Have the pages laid out, and show them once they are there.

        Args:
            desk: the services.
            title: of the document; also the proposed file name.
            html: a whole document or a piece; see `printing.to_pdf`.
            parent: the window that it belongs to.
        """
        super().__init__(parent)
        self._desk = desk
        self._title = title
        self.content = b""
        self.setWindowTitle(self.tr("Print: {title}").format(title=title))
        self.pane = PagePane(desk, "preview", "", takes_evidence=False)
        self.save_button = plain_button(self.tr("Save as PDF…"), Icon.DOWNLOAD, "preview_save")
        self.print_button = primary_button(self.tr("Print…"), Icon.PRINTER, "preview_print")
        close = plain_button(self.tr("Close"), Icon.X, "preview_close", self.tr("Close preview"))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.print_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(self.pane, 1)
        column.addLayout(row)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        close.clicked.connect(self.reject)
        resize_on_screen(self, theme.current().em(54), theme.current().em(44))
        self.pane.view.note = self.tr("The pages are being made…")
        for button in (self.print_button, self.save_button):
            button.setEnabled(False)
        work = partial(_lay_out, html, title, self._paper(), language())
        job = desk.jobs.run("", work)
        job.succeeded.connect(self._show_pages)
        job.failed.connect(self._not_made)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pane.focus_target().setFocus()

    def save_to(self, path: Path) -> None:
        """Write the PDF to a file, in place of what may be there.

        Args:
            path: where.
        """
        passing = path.with_name(f".{path.name}.part")
        try:
            passing.unlink(missing_ok=True)
            with disk.write_new(passing) as file:
                file.write(self.content)
            disk.replace(passing, path)
        except OSError:
            self._desk.notices.report(CannotWrite(path))
            return
        self._desk.notices.tell(self.tr("Saved as {name}.").format(name=path.name))

    def print_to(self, printer: QPrinter) -> None:
        """Draw the pages of the same bytes and send them to a printer.

        Args:
            printer: paper and range of pages as a person has chosen them.
        """
        first, last = printer.fromPage() or 1, printer.toPage() or self.pane.count()
        pages = range(max(first, 1) - 1, min(last, self.pane.count()))
        width = round(printer.pageLayout().paintRect(QPageLayout.Unit.Inch).width() * PRINT_DPI)
        work = partial(_draw_all, self._desk.workers, self.content, pages, width)
        job = self._desk.jobs.run(self.tr("Printing"), work)
        job.succeeded.connect(partial(_paint, printer))
        job.failed.connect(self._failed)

    def _show_pages(self, content: bytes) -> None:
        self.content = content
        for button in (self.print_button, self.save_button):
            button.setEnabled(True)
        self.pane.show_document(content, self._title)

    def _save(self) -> None:
        name = "".join(char if char.isalnum() or char in " -_" else "_" for char in self._title)
        folder = self._desk.settings.get(options.LAST_FOLDER)
        proposed = str(Path(folder) / f"{name}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), proposed, self.tr("PDF files (*.pdf)")
        )
        if chosen:
            self.save_to(Path(chosen))

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title)
        printer.setFullPage(True)
        printer.setPageSize(QPageSize(printing.PAPERS[self._paper()]))
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.pane.count())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)

    def _paper(self) -> printing.Paper:
        return "a4" if self._desk.settings.get(options.PAPER) == "a4" else "letter"

    def _not_made(self, problem: Problem) -> None:
        """Close, as there is nothing to see; the window says why."""
        self.reject()
        self._failed(problem)

    def _failed(self, problem: Problem) -> None:
        self._desk.notices.report(problem)


def _lay_out(
    html: str, title: str, paper: printing.Paper, language: str, context: JobContext
) -> bytes:
    context.check()
    return printing.to_pdf(html, title=title, paper=paper, language=language, footer=foot_of(html))


def _draw_all(
    workers: Workers, content: bytes, pages: range, width: int, context: JobContext
) -> tuple[DrawnPage, ...]:
    drawn = []
    for number, page in enumerate(pages):
        context.progress(number, len(pages))
        drawn.append(workers.call(partial(pictures.draw_page, content, page, width), context))
    return tuple(drawn)


def _paint(printer: QPrinter, drawn: tuple[DrawnPage, ...]) -> None:
    """Put one drawing on each sheet, as wide as the sheet."""
    painter = QPainter(printer)
    for number, page in enumerate(drawn):
        if number:
            printer.newPage()
        sheet = printer.pageLayout().paintRectPixels(printer.resolution())
        rows, columns = page.pixels.shape[:2]
        height = round(sheet.width() * rows / columns)
        painter.drawImage(QRect(0, 0, sheet.width(), height), image_of(page.pixels))
    painter.end()
