"""PDF pages as pixels and as text: facts, drawing, text, search.

All functions run in a worker process; they start no script, form, link or attachment.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from opinion_desktop.documents.page_text import Hit, PageText, matches, merged
from opinion_desktop.documents.pdf_files import one_line, opened, opened_page, shown_boxes
from opinion_desktop.domain.anchors import Box
from opinion_desktop.domain.document_problems import DocumentTooLarge, PdfDamaged

MAX_PIXELS = 100_000_000  # 300 MB as RGB
MAX_CHARACTERS = 200_000
MAX_HITS = 5_000
MAX_TEXT = 20_000_000  # characters of all pages
TEXT_PAGES = 3


@dataclass(frozen=True, kw_only=True)
class PdfFacts:
    """What a PDF says of itself; `sizes` are width and height in points, as shown.

    `has_text` looks at the first three pages alone. `encrypted` is also true for a
    document that opens without a password.
    """

    pages: int
    sizes: tuple[tuple[float, float], ...]
    title: str
    encrypted: bool
    has_text: bool


def open_facts(source: Path | bytes, password: str | None = None) -> PdfFacts:
    """Count and measure the pages.

    Args:
        source: one path, or the bytes of a PDF.
        password: for a locked document.

    Returns:
        The facts; a page that cannot be measured has the size (0, 0).

    Raises:
        PdfLocked: if it needs a password, or another one.
        PdfDamaged: if it is no PDF or has no page that can be found.
        DocumentTooLarge: if it is beyond the limits of `pdf_files`.
    """
    with opened(source, password) as document:
        count = len(document)
        return PdfFacts(
            pages=count,
            sizes=tuple(_size(document, page) for page in range(count)),
            title=one_line(document.get_metadata_value("Title")),
            encrypted=pdfium.FPDF_GetSecurityHandlerRevision(document) >= 0,
            has_text=any(_has_text(document, page) for page in range(min(count, TEXT_PAGES))),
        )


def _size(document: Any, page: int) -> tuple[float, float]:
    try:
        width, height = document.get_page_size(page)
    except pypdfium2.PdfiumError:
        return (0.0, 0.0)
    return (round(width, 3), round(height, 3))


def _has_text(document: Any, page: int) -> bool:
    try:
        return bool(_plain(document, page)[0].strip())
    except PdfDamaged:
        return False


def render(
    source: Path | bytes,
    page: int,
    *,
    scale: float | None = None,
    width_px: int | None = None,
    tile: tuple[int, int, int, int] | None = None,
    quarter_turns: int = 0,
    password: str | None = None,
) -> NDArray[np.uint8]:
    """Draw a page on white.

    Args:
        source: one path, or the bytes of a PDF.
        page: from 0.
        scale: pixels for a point (1/72 inch); 150 dpi is 150 / 72. Default 1.
        width_px: width of the whole picture in its place; it wins over `scale`.
        tile: left, top, width, height in pixels of the whole picture: draws this part alone.
        quarter_turns: clockwise, on top of the turn that the page itself asks for.
        password: for a locked document.

    Returns:
        (rows, columns, 3) RGB, a new array.

    Raises:
        PdfLocked: if it needs a password, or another one.
        PdfDamaged: if the document or this page cannot be read.
        DocumentTooLarge: if more than MAX_PIXELS are asked for.
    """
    with opened(source, password) as document, opened_page(document, page) as sheet:
        width, height = sheet.get_size()
        if quarter_turns % 2:
            width, height = height, width
        if width_px is not None:
            factor = width_px / max(width, 1e-6)
        else:
            factor = 1.0 if scale is None else scale
        whole = (max(1, round(width * factor)), max(1, round(height * factor)))
        left, top, columns, rows = tile or (0, 0, *whole)
        if columns * rows > MAX_PIXELS or max(whole) > 2**30:
            raise DocumentTooLarge("pixels", max(columns * rows, *whole), MAX_PIXELS)
        pixels = np.full((rows, columns, 3), 255, np.uint8)
        bitmap = pdfium.FPDFBitmap_CreateEx(
            columns, rows, pdfium.FPDFBitmap_BGR, pixels.ctypes.data, columns * 3
        )
        if not bitmap:
            raise PdfDamaged(page)
        try:
            pdfium.FPDF_RenderPageBitmap(
                bitmap,
                sheet,
                -left,
                -top,
                *whole,
                quarter_turns % 4,
                pdfium.FPDF_ANNOT | pdfium.FPDF_REVERSE_BYTE_ORDER,
            )
        finally:
            pdfium.FPDFBitmap_Destroy(bitmap)
        return pixels


def text(source: Path | bytes, page: int, password: str | None = None) -> PageText:
    """Read the characters of a page with their places.

    Args:
        source: one path, or the bytes of a PDF.
        page: from 0.
        password: for a locked document.

    Returns:
        Text with plain line ends, and a box for each character.

    Raises:
        PdfLocked: if it needs a password, or another one.
        PdfDamaged: if the document or this page cannot be read.
    """
    with opened(source, password) as document:
        content, places, is_cut = _plain(document, page)
        return PageText(
            page=page,
            text=content,
            boxes=_boxes(document, page, places),
            is_picture=not content.strip(),
            is_cut=is_cut,
        )


def plain_texts(
    source: Path | bytes,
    *,
    first: int = 0,
    last: int | None = None,
    password: str | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[str, ...]:
    """Read the text of many pages without places, for the index.

    Args:
        source: one path, or the bytes of a PDF.
        first: the first page, from 0.
        last: the page after the last; all if None.
        password: for a locked document.
        progress: called with pages done and pages in all.

    Returns:
        One text a page; empty for a picture and for a page that cannot be read.

    Raises:
        PdfLocked: if it needs a password, or another one.
        PdfDamaged: if the document cannot be opened.
        DocumentTooLarge: if there are more than 20 MB of text.
    """
    texts: list[str] = []
    length = 0
    with opened(source, password) as document:
        pages = range(len(document))[first:last]
        for page in pages:
            try:
                content = _plain(document, page)[0]
            except PdfDamaged:
                content = ""
            length += len(content)
            if length > MAX_TEXT:
                raise DocumentTooLarge("characters", length, MAX_TEXT)
            texts.append(content)
            progress(len(texts), len(pages))
    return tuple(texts)


def _plain(document: Any, page: int) -> tuple[str, NDArray[np.intp], bool]:
    """Read text, PDFium's index of each of its characters, and whether it was cut."""
    with opened_page(document, page) as sheet:
        letters = _letters(sheet, page)
        try:
            count = max(0, pdfium.FPDFText_CountChars(letters))
            kept = min(count, MAX_CHARACTERS)
            content = _in_one_piece(letters, kept)
            if len(content) != kept:
                # Characters without a meaning are left out there: ask for each one.
                codes = (pdfium.FPDFText_GetUnicode(letters, index) for index in range(kept))
                content = "".join(_printable(code) for code in codes)
        finally:
            pdfium.FPDFText_ClosePage(letters)
    # A hyphen at the end of a line comes as one of two marks, without the line end; it is
    # kept as a soft hyphen, which search passes over. Other line ends are two characters.
    content = content.replace("\x02", "\u00ad").replace("\ufffe", "\u00ad").replace("\x00", " ")
    places = np.flatnonzero(np.frombuffer(content.encode("utf-32-le"), np.uint32) != ord("\r"))
    content = content.replace("\r", "")
    return content, places, count > kept


def _letters(sheet: Any, page: int) -> Any:
    letters = pdfium.FPDFText_LoadPage(sheet)
    if not letters:
        raise PdfDamaged(page)
    return letters


def _in_one_piece(letters: Any, count: int) -> str:
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    # It may write less, never more than asked for plus the end mark.
    written = pdfium.FPDFText_GetText(letters, 0, count, buffer)
    return (
        memoryview(buffer)
        .cast("B")[: 2 * max(0, written - 1)]
        .tobytes()
        .decode("utf-16-le", "replace")
    )


def _printable(code: int) -> str:
    return "\ufffd" if code > 0x10FFFF or 0xD800 <= code < 0xE000 else chr(code)


def _boxes(document: Any, page: int, places: NDArray[np.intp]) -> tuple[Box, ...]:
    """Measure characters, given by their PDFium indices."""
    with opened_page(document, page) as sheet:
        letters = _letters(sheet, page)
        count = len(places)
        rectangles = (pdfium.FS_RECTF * max(1, count))()
        measure = pdfium.FPDFText_GetLooseCharBox
        try:
            for place, index in enumerate(places.tolist()):
                measure(letters, index, rectangles[place])
        finally:
            pdfium.FPDFText_ClosePage(letters)
        corners = np.frombuffer(rectangles, np.float32)[: 4 * count].reshape(-1, 4)
        shown = shown_boxes(sheet, corners.astype(np.float64))
    # Spaces and line ends that PDFium adds have no extent: they stand nowhere.
    shown[(corners[:, 0] == corners[:, 2]) | (corners[:, 1] == corners[:, 3])] = 0
    columns = shown.T.tolist()
    return tuple(zip(*columns, strict=True))


def find(
    source: Path | bytes,
    needle: str,
    *,
    first: int = 0,
    last: int | None = None,
    password: str | None = None,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[Hit, ...]:
    """Search the pages without regard to case and accents; also across line ends.

    Args:
        source: one path, or the bytes of a PDF.
        needle: what is searched; spaces stand for any white space.
        first: the first page, from 0; ask in portions to show the first hits early.
        last: the page after the last; all if None.
        password: for a locked document.
        progress: called with pages done and pages in all.

    Returns:
        At most MAX_HITS places, page by page; pages that cannot be read have none.

    Raises:
        PdfLocked: if it needs a password, or another one.
        PdfDamaged: if the document cannot be opened.
    """
    hits: list[Hit] = []
    with opened(source, password) as document:
        pages = range(len(document))[first:last]
        for done, page in enumerate(pages, 1):
            with suppress(PdfDamaged):
                hits += _hits(document, page, needle)
            progress(done, len(pages))
            if len(hits) >= MAX_HITS:
                break
    return tuple(hits[:MAX_HITS])


def _hits(document: Any, page: int, needle: str) -> list[Hit]:
    content, places, _ = _plain(document, page)
    spans = list(islice(matches(content, needle), MAX_HITS))
    if not spans:
        return []
    wanted = np.concatenate([places[start:end] for start, end in spans])
    boxes = _boxes(document, page, wanted)
    hits, done = [], 0
    for start, end in spans:
        own = boxes[done : done + end - start]
        done += end - start
        hits.append(Hit(page=page, start=start, end=end, boxes=merged(own)))
    return hits
