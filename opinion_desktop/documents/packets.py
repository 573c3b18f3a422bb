"""Several PDFs as one, for printing: pages in order, one bookmark for each part."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.errors import FileNotDecryptedError, PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, NameObject

from opinion_desktop.domain.document_problems import DocumentTooLarge, PdfDamaged, PdfLocked

MAX_BYTES = 300_000_000
FAILURES = (
    PyPdfError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    NotImplementedError,
    RecursionError,
    EOFError,
)
"""What pypdf raises for damaged files."""
_CARRIERS = {"/FileAttachment", "/Movie", "/RichMedia", "/Screen", "/Sound", "/3D"}


def merge(parts: Sequence[Path | bytes], titles: Sequence[str]) -> bytes:
    """Put PDFs one behind the other.

    Scripts, attachments and actions are left behind; links to places in the same part
    stay. The parts themselves are not changed.

    Args:
        parts: paths or bytes of PDFs.
        titles: the bookmark of each part.

    Returns:
        The bytes of one PDF.

    Raises:
        PdfLocked: if a part needs a password.
        PdfDamaged: if a part cannot be read; `part` counts from 0.
        DocumentTooLarge: if the parts have more than MAX_BYTES together.
    """
    length = sum(len(part) if isinstance(part, bytes) else part.stat().st_size for part in parts)
    if length > MAX_BYTES:
        raise DocumentTooLarge("bytes", length, MAX_BYTES)
    writer = PdfWriter()
    for number, (part, title) in enumerate(zip(parts, titles, strict=True)):
        try:
            reader = PdfReader(io.BytesIO(part) if isinstance(part, bytes) else part)
            if not reader.pages:
                raise PdfDamaged(part=number)
            reader.root_object.pop("/AcroForm", None)  # fields stay as they look
            for page in reader.pages:
                _disarm(page)
            writer.append(reader, outline_item=title, import_outline=False)
        except FileNotDecryptedError as error:
            raise PdfLocked(tried=False) from error
        except FAILURES as error:
            raise PdfDamaged(part=number) from error
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _disarm(page: PageObject) -> None:
    """Take actions from a page in memory, before it is copied, and notes that lead nowhere."""
    page.pop("/AA", None)
    notes = page.get("/Annots")
    notes = notes.get_object() if notes is not None else None
    kept = ArrayObject()
    for reference in notes if isinstance(notes, ArrayObject) else ():
        note = reference.get_object()
        if isinstance(note, DictionaryObject) and note.get("/Subtype") not in _CARRIERS:
            note.pop("/AA", None)
            action = note.get("/A")
            if isinstance(action, DictionaryObject) and action.get("/S") == "/GoTo":
                action.pop("/Next", None)
            else:
                note.pop("/A", None)
            kept.append(reference)
    page[NameObject("/Annots")] = kept
