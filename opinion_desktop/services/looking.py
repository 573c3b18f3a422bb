"""The first look at files that somebody hands over: what each is, before it is copied.

Plain functions that worker processes run; no Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

from opinion_desktop.documents import facts as documents
from opinion_desktop.documents.facts import DocumentKind, DocumentLook
from opinion_desktop.domain.document_problems import DocumentTooLarge, PdfDamaged, PhotoUnreadable
from opinion_desktop.domain.files import FileKind, FileState
from opinion_desktop.domain.guessing import guess_record, guess_title
from opinion_desktop.domain.studies import ImageHeader
from opinion_desktop.imaging import headers
from opinion_desktop.services.seen import Seen

CLUTTER = {".inf", ".ini", ".cfg", ".bat", ".log", ".css", ".js", ".xml", ".json"}
"""Text files that belong to a disc's own viewer program, not to a person's records."""

KINDS = {
    DocumentKind.PDF: FileKind.PDF,
    DocumentKind.TEXT: FileKind.TEXT,
    DocumentKind.RTF: FileKind.TEXT,
    DocumentKind.OFFICE: FileKind.TEXT,
    DocumentKind.HEIC: FileKind.PHOTO,
}
"""How documents are stored; what is neither here nor a picture is no record."""


def look_at(
    files: tuple[tuple[Path, str], ...], progress: Callable[..., None] = lambda *_: None
) -> tuple[Seen, ...]:
    """Look at a batch of files, in their order; never raises for what is in them.

    Args:
        files: where each is, and what it was called where it came from.
        progress: told how many are done.
    """
    seen = []
    for number, (path, name) in enumerate(files, start=1):
        seen.append(_look(path, PurePath(name)))
        progress(number, len(files))
    return tuple(seen)


def _look(path: Path, name: PurePath) -> Seen:
    try:
        look = headers.look(path)
        if look.kind == "dicom":
            return _dicom(look.header, look.problem or "", look.notes)
        if look.kind == "dicomdir" or name.suffix.lower() in CLUTTER:
            return Seen()
        return _document(documents.look(path), name.name, path.name)
    except PhotoUnreadable:
        return Seen(kind=FileKind.PHOTO, state=FileState.DAMAGED, code="damaged")
    except DocumentTooLarge:
        return Seen(kind=FileKind.PDF, state=FileState.NOT_SHOWN, code="too_large")
    except PdfDamaged:
        return Seen(kind=FileKind.PDF, state=FileState.DAMAGED, code="damaged")
    except OSError:
        return Seen(code="gone", gone=True)


def _dicom(header: ImageHeader | None, problem: str, notes: tuple[str, ...]) -> Seen:
    if header is None or problem in {"damaged", "truncated"}:
        return Seen(
            kind=FileKind.DICOM, state=FileState.DAMAGED, code=problem or "damaged", header=header
        )
    state = FileState.NOT_SHOWN if problem else FileState.SOUND
    code = problem or (notes[0] if notes else "")
    return Seen(kind=FileKind.DICOM, state=state, code=code, header=header)


def _document(look: DocumentLook, name: str, stored: str) -> Seen:
    """Say what a document is; one out of a ZIP lies under another name than it had there."""
    if look.kind is DocumentKind.ZIP:
        return Seen(is_archive=True)
    kind = FileKind.PHOTO if look.kind.is_picture else KINDS.get(look.kind, FileKind.OTHER)
    state = FileState.SOUND if look.kind.is_shown else FileState.NOT_SHOWN
    if look.needs_password:
        state = FileState.LOCKED
    unnamed = look.title == guess_title("", stored)
    text = look.text if unnamed else f"{look.title}\n{look.text}"  # the title speaks first
    guesses = guess_record(text, name) if kind in {FileKind.PDF, FileKind.TEXT} else ()
    return Seen(
        kind=kind,
        state=state,
        guess=guesses[0].record_kind if guesses else "",
        code="locked" if look.needs_password else "",
        title=guess_title("", name) if unnamed else look.title,
        text=look.text,
        dated=look.dated,
        pages=look.pages,
        patient_name=look.patient.name,
        birth_date=look.patient.born,
    )
