"""What leads elsewhere in a PDF, as data alone: its own contents, and links; none is opened."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2.raw as pdfium

from opinion_desktop.documents.pdf_files import one_line, opened, opened_page, shown_boxes
from opinion_desktop.domain.anchors import Box

MAX_OUTLINE = 2_000
MAX_LINKS = 1_000
ADDRESS_BYTES = 4 * 2**10


@dataclass(frozen=True, kw_only=True)
class OutlineEntry:
    """A line of the document's own contents; `level` and `page` from 0."""

    level: int
    title: str
    page: int | None


@dataclass(frozen=True, kw_only=True)
class Link:
    """A link as data: it leads to a page (from 0) or names an address; nothing opens it."""

    box: Box
    page: int | None
    address: str


def outline(source: Path | bytes, password: str | None = None) -> tuple[OutlineEntry, ...]:
    """Read the document's own contents, at most MAX_OUTLINE lines and 8 levels.

    Args:
        source: one path, or the bytes of a PDF.
        password: for a locked document.

    Returns:
        The lines in their order; empty if there are none.

    Raises:
        PdfLocked: if it needs a password, or another one.
        PdfDamaged: if the document cannot be opened.
    """
    entries = []
    with opened(source, password) as document:
        for mark in islice(document.get_toc(max_depth=8), MAX_OUTLINE):
            target = mark.get_dest()
            page = target.get_index() if target else None
            entries.append(
                OutlineEntry(level=mark.level, title=one_line(mark.get_title()), page=page)
            )
    return tuple(entries)


def links(source: Path | bytes, page: int, password: str | None = None) -> tuple[Link, ...]:
    """List the links of a page as data, at most MAX_LINKS.

    Args:
        source: one path, or the bytes of a PDF.
        page: from 0.
        password: for a locked document.

    Returns:
        Where they stand and what they say; actions other than "go to" and "address" have
        neither page nor address.

    Raises:
        PdfLocked: if it needs a password, or another one.
        PdfDamaged: if the document or this page cannot be read.
    """
    found: list[Link] = []
    with opened(source, password) as document, opened_page(document, page) as sheet:
        place, link, area = ctypes.c_int(), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
        while len(found) < MAX_LINKS and pdfium.FPDFLink_Enumerate(sheet, place, link):
            pdfium.FPDFLink_GetAnnotRect(link, area)
            corners = np.array([[area.left, area.top, area.right, area.bottom]], np.float64)
            left, top, right, bottom = shown_boxes(sheet, corners)[0].tolist()
            found.append(
                Link(
                    box=(left, top, right, bottom),
                    page=_target(document, link),
                    address=_address(document, link),
                )
            )
    return tuple(found)


def _target(document: Any, link: Any) -> int | None:
    place = pdfium.FPDFLink_GetDest(document, link)
    index = pdfium.FPDFDest_GetDestPageIndex(document, place) if place else -1
    return index if index >= 0 else None


def _address(document: Any, link: Any) -> str:
    action = pdfium.FPDFLink_GetAction(link)
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    length = pdfium.FPDFAction_GetURIPath(document, action, None, 0)
    buffer = ctypes.create_string_buffer(min(length, ADDRESS_BYTES) or 1)
    if length > len(buffer):
        return ""
    pdfium.FPDFAction_GetURIPath(document, action, buffer, length)
    return one_line(buffer.value.decode("utf-8", "replace"))
