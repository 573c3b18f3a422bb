"""Opens PDF files for the other files of this room: size checked, forms and scripts off.

PDFium is not made for threads: one call at a time in a process, as in the workers.
"""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from opinion_desktop.domain.document_problems import DocumentTooLarge, PdfDamaged, PdfLocked

MAX_BYTES = 1 << 30
MAX_PAGES = 20_000
IN_MEMORY_BYTES = 64 << 20  # larger ones are read from their path, piece by piece
KEPT = 2
TITLE_CHARACTERS = 300
USES = 64  # a document keeps fonts and pictures of its pages: begin afresh now and then
_FINE = 10_000_000

_Key = tuple[object, ...]


@dataclass
class _Kept:
    document: Any
    uses: int = 0


_kept: dict[_Key, _Kept] = {}  # of this process, the newest last


@contextmanager
def opened(source: Path | bytes, password: str | None = None) -> Iterator[Any]:
    """Give an open `pypdfium2.PdfDocument`; its form environment is never started.

    The two newest small documents stay open, so that the next page costs no parsing. They
    are held in memory: no file stays open, so it can be moved and deleted on Windows too.

    Args:
        source: one path, or the bytes of a PDF.
        password: for a locked document.

    Yields:
        The document, valid inside the block.

    Raises:
        PdfLocked: if it needs a password, or another one.
        PdfDamaged: if it is no PDF or has no page that can be found.
        DocumentTooLarge: if it has more than MAX_BYTES or MAX_PAGES.
        OSError: if the path cannot be read.
    """
    size = len(source) if isinstance(source, bytes) else source.stat().st_size
    if size > MAX_BYTES:
        raise DocumentTooLarge("bytes", size, MAX_BYTES)
    if size > IN_MEMORY_BYTES:
        document = _open(source, password)
        try:
            yield document
        finally:
            document.close()
    else:
        yield _from_kept(source, password)


def _from_kept(source: Path | bytes, password: str | None) -> Any:
    if isinstance(source, bytes):
        key: _Key = (hashlib.sha256(source).digest(), password)
    else:
        state = source.stat()
        key = (source.absolute(), state.st_size, state.st_mtime_ns, state.st_ino, password)
    kept = _kept.pop(key, None)
    if kept is None or kept.uses >= USES:
        if kept is not None:
            kept.document.close()
        content = source if isinstance(source, bytes) else source.read_bytes()
        kept = _Kept(_open(content, password))
    kept.uses += 1
    _kept[key] = kept
    while len(_kept) > KEPT:
        _kept.pop(next(iter(_kept))).document.close()
    return kept.document


def _open(source: Path | bytes, password: str | None) -> Any:
    try:
        document = pypdfium2.PdfDocument(source, password)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pdfium.FPDF_ERR_PASSWORD:
            raise PdfLocked(tried=password is not None) from error
        raise PdfDamaged from error
    count = len(document)
    if count > MAX_PAGES:
        document.close()
        raise DocumentTooLarge("pages", count, MAX_PAGES)
    return document


@contextmanager
def opened_page(document: Any, page: int) -> Iterator[Any]:
    """Give one page of an open document.

    Args:
        document: from `opened`.
        page: from 0.

    Yields:
        A `pypdfium2.PdfPage`, valid inside the block.

    Raises:
        PdfDamaged: if there is no such page or it cannot be read.
    """
    if not 0 <= page < len(document):
        raise PdfDamaged(page)
    try:
        opened_one = document.get_page(page)
    except pypdfium2.PdfiumError as error:
        raise PdfDamaged(page) from error
    try:
        yield opened_one
    finally:
        opened_one.close()


def shown_boxes(sheet: Any, corners: NDArray[np.float64]) -> NDArray[np.int32]:
    """Turn rectangles of page space into boxes of the page as it is shown.

    Args:
        sheet: an open page.
        corners: (n, 4) left, top, right, bottom in points, upwards from the lower left.

    Returns:
        (n, 4) left, top, right, bottom in ten-thousandths of width and height, downwards
        from the upper left; what lies outside of the page is cut to its edge.
    """
    origin, across, up = (_device(sheet, x, y) for x, y in ((0, 0), (1000, 0), (0, 1000)))
    turn = np.array([across - origin, up - origin]) / 1000
    one = corners[:, :2] @ turn + origin
    two = corners[:, 2:] @ turn + origin
    edges = np.hstack([np.minimum(one, two), np.maximum(one, two)]) / (_FINE / 10_000)
    sound = np.nan_to_num(edges, nan=0.0, posinf=10_000.0, neginf=0.0)
    return np.clip(np.rint(sound), 0, 10_000).astype(np.int32)


def _device(sheet: Any, x: float, y: float) -> NDArray[np.float64]:
    across, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(sheet, 0, 0, _FINE, _FINE, 0, x, y, across, down)
    return np.array([across.value, down.value], np.float64)


def one_line(text: str) -> str:
    """Make one printable line of a text that the file may have filled with anything.

    Args:
        text: a title or an address as the file has it.

    Returns:
        At most TITLE_CHARACTERS, with single spaces for all that cannot be printed.
    """
    plain = "".join(char if char.isprintable() else " " for char in text[: 4 * TITLE_CHARACTERS])
    return " ".join(plain.split())[:TITLE_CHARACTERS]
