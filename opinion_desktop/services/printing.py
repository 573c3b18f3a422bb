"""HTML laid out on pages and made into a PDF: everything that the program prints.

The same bytes go to the preview, to a file and to paper. QtGui only; needs a QGuiApplication.
"""

from __future__ import annotations

import os
import sys
from typing import Literal

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPixmap,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTransform,
)

from opinion_desktop.services import typefaces

Paper = Literal["letter", "a4"]
PAPERS: dict[Paper, QPageSize.PageSizeId] = {
    "letter": QPageSize.PageSizeId.Letter,
    "a4": QPageSize.PageSizeId.A4,
}
PAGE_WORDS = {"en": "Page {page} of {pages}", "fr": "Page {page} de {pages}"}
WEIGHT = QFont.Tag("wght")
BASE_POINTS = 12.0
FOOTER_POINTS = 8.5
MARGIN_MM = 19.0
# One CSS pixel is one dot, so that a layout does not depend on the screen it is made on.
DOTS_PER_INCH = 96
FOOTER_DOTS = 34.0
LONGEST_KEPT = 0.3
"""Part of a page up to which a paragraph is not torn apart."""


def drawing_application() -> QGuiApplication:
    """Give the application that drawing text needs, where no window has made one."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([sys.argv[0]])


def to_pdf(
    html: str,
    *,
    title: str,
    paper: Paper = "letter",
    language: str = "en",
    footer: str = "",
) -> bytes:
    """Lay out HTML on pages and make a PDF of it, in whichever thread.

    All objects live and end in the thread that calls; the letters are loaded on the GUI
    thread when the window is dressed, and Qt guards them. In other threads Qt takes images
    where it takes pixmaps on the GUI thread.

    Args:
        html: a whole document or a piece; pictures as data: addresses or file paths. Rows of
            <thead> are repeated on each page. Lengths in px are 1/96 inch.
        title: shown by PDF readers.
        paper: size of the sheet.
        language: "en" or "fr"; of the page number, other languages get the English words.
        footer: one line at the left of the foot of each page; cut short if it is too long.

    Returns:
        The bytes of a PDF; two runs differ only in its dates and its identifier.
    """
    typefaces.load()
    # A long document starts timers; Qt 6.11 warns of them in a thread without a dispatcher,
    # which a loop brings along (`test_pages_made_in_a_job_are_those_made_here`).
    QEventLoop()
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setTitle(title)
    writer.setCreator("Opinion Desktop")
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(PAPERS[paper]),
            QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    sheet = QSizeF(writer.width(), writer.height())
    document = _lay_out(html, writer, QSizeF(sheet.width(), sheet.height() - FOOTER_DOTS))
    words = PAGE_WORDS.get(language, PAGE_WORDS["en"])
    pages = document.pageCount()
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        _paint_page(painter, document, page)
        _paint_foot(painter, sheet, footer, words.format(page=page + 1, pages=pages))
    painter.end()
    target.close()
    # pypdf is not needed before something is printed, and the window starts faster without it.
    from opinion_desktop.documents.character_map import (  # noqa: PLC0415
        with_usual_characters,
    )

    return with_usual_characters(bytes(target.data().data()))


def _font(points: float) -> QFont:
    """Choose the letters that come with the program, the same on every computer."""
    font = QFont(typefaces.INTER)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(points)
    # Hinting moves letters to whole dots of a screen, which paper does not have.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Joined and alternate letters come out of the PDF as other characters: "ofﬂine", or boxes.
    for feature in (b"liga", b"clig", b"calt", b"dlig"):
        font.setFeature(QFont.Tag(feature.decode()), 0)
    return font


def _lay_out(html: str, writer: QPdfWriter, page: QSizeF) -> QTextDocument:
    """Break the HTML into pages of one size."""
    document = QTextDocument()
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(BASE_POINTS))
    document.setHtml(html)
    _obey_heading_sizes(document)
    _embolden_by_axis(document)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(page)
    _shrink_pictures(document, page)
    _keep_paragraphs_whole(document)
    return document


def _keep_paragraphs_whole(document: QTextDocument) -> None:
    """Start a new page before a short paragraph that would be torn, with its heading."""
    height = document.pageSize().height()
    layout = document.documentLayout()
    start = block = document.begin()
    while block.isValid():
        space = layout.blockBoundingRect(block)
        if not block.previous().blockFormat().headingLevel():
            start = block
        torn = int(space.top() // height) != int((space.bottom() - 1) // height)
        # Rows of tables break between lines; a page break inside of a cell would move nothing.
        in_table = QTextCursor(block).currentTable() is not None
        if torn and not in_table and space.height() < height * LONGEST_KEPT:
            cursor = QTextCursor(start)
            shape = cursor.blockFormat()
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setBlockFormat(shape)
        block = block.next()


def _obey_heading_sizes(document: QTextDocument) -> None:
    """Let a size in points win where Qt would enlarge a heading by its own step on top."""
    own, points = QTextFormat.Property.FontSizeAdjustment, QTextFormat.Property.FontPointSize
    for cursor, shape in _fragments(document):
        if shape.hasProperty(own) and shape.hasProperty(points):
            shape.clearProperty(own)
            cursor.setCharFormat(shape)


def _embolden_by_axis(document: QTextDocument) -> None:
    """Draw bold letters from the font's own axis of weights.

    Without it Qt thickens the plain letters by drawing them twice, and then the PDF holds
    every bold word twice for whoever searches or listens.
    """
    for cursor, shape in _fragments(document):
        font = shape.font()
        if font.weight() > QFont.Weight.Medium and font.family() == typefaces.INTER:
            font.setVariableAxis(WEIGHT, float(font.weight()))
            font.setWeight(QFont.Weight.Normal)
            shape.setFont(font)
            cursor.setCharFormat(shape)


def _fragments(document: QTextDocument) -> list[tuple[QTextCursor, QTextCharFormat]]:
    """Select each run of letters of one format."""
    found = []
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            cursor = QTextCursor(document)
            cursor.setPosition(fragment.position())
            cursor.setPosition(
                fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor
            )
            found.append((cursor, fragment.charFormat()))
            parts += 1
        block = block.next()
    return found


def _shrink_pictures(document: QTextDocument, page: QSizeF) -> None:
    """Keep each picture inside a page, in its proportions."""
    for cursor, shape in _fragments(document):
        if shape.isImageFormat():
            picture = shape.toImageFormat()
            size = _picture_size(document, picture)
            scale = min(page.width() / size.width(), page.height() / size.height(), 1.0)
            picture.setWidth(size.width() * scale)
            picture.setHeight(size.height() * scale)
            cursor.setCharFormat(picture)


def _picture_size(document: QTextDocument, picture: QTextImageFormat) -> QSizeF:
    """Find the size that a picture asks for: its attributes, or its own pixels."""
    image = document.resource(QTextDocument.ResourceType.ImageResource.value, picture.name())
    # A picture that cannot be found leaves a gap of this size.
    own = QSizeF(16, 16)
    if isinstance(image, QPixmap | QImage) and not image.isNull():
        own = QSizeF(image.size())
    width, height = picture.width(), picture.height()
    if width > 0 and height > 0:
        return QSizeF(width, height)
    if width > 0:
        return QSizeF(width, own.height() * width / own.width())
    if height > 0:
        return QSizeF(own.width() * height / own.height(), height)
    return own


def _paint_page(painter: QPainter, document: QTextDocument, page: int) -> None:
    """Draw what stands on one page, in black whatever the theme of the window."""
    size = document.pageSize()
    top = page * size.height()
    context = QAbstractTextDocumentLayout.PaintContext()
    # Half a dot less at both ends: lines that only touch the page belong to its neighbours.
    context.clip = QRectF(0, top + 0.5, size.width(), size.height() - 1)
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    painter.save()
    painter.setTransform(QTransform.fromTranslate(0, -top), combine=True)
    painter.setClipRect(QRectF(0, top, size.width(), size.height()))
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_foot(painter: QPainter, sheet: QSizeF, footer: str, number: str) -> None:
    """Draw a line, the words of the foot and the page number below the text."""
    font = _font(FOOTER_POINTS)
    metrics = QFontMetricsF(font, painter.device())
    painter.save()
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    top = sheet.height() - metrics.height()
    painter.drawLine(0, round(top - 5), round(sheet.width()), round(top - 5))
    wide = metrics.horizontalAdvance(number)
    room = QRectF(0, top, sheet.width() - wide - 24, metrics.height())
    words = metrics.elidedText(footer, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft, words)
    painter.drawText(
        QRectF(0, top, sheet.width(), metrics.height()), Qt.AlignmentFlag.AlignRight, number
    )
    painter.restore()
