"""What a first look at a file showed, and the way through folders; loads no reader.

The looking itself is done by `services/looking.py`, in worker processes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from opinion_desktop.domain.files import FileKind, FileState
from opinion_desktop.domain.studies import ImageHeader


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What a first look showed.

    Attributes:
        kind: how it is stored; OTHER means that it is no record and is left out.
        is_archive: a ZIP, to be opened and looked into.
        state, code: whether it can be shown, and the report's code if not.
        header: for DICOM.
        title, text, dated, pages: for documents.
        patient_name, birth_date: what the text of a document says of its patient.
        guess: key of the record kind that its words suggest, or "".
        gone: it could not be read at all.
    """

    kind: FileKind = FileKind.OTHER
    is_archive: bool = False
    state: FileState = FileState.SOUND
    code: str = ""
    header: ImageHeader | None = None
    title: str = ""
    text: str = ""
    dated: date | None = None
    pages: int = 0
    patient_name: str = ""
    birth_date: date | None = None
    guess: str = ""
    gone: bool = False


def walk(paths: tuple[Path, ...]) -> Iterator[Path]:
    """Give every file of files and folders, those of a folder before its sub-folders.

    Links inside are not followed: they could lead out of the folder, or in a circle.  A
    folder that cannot be listed is given itself, so that it is counted and told.
    """
    yield from _walk(tuple(path.resolve() if path.is_symlink() else path for path in paths))


def _walk(paths: tuple[Path, ...]) -> Iterator[Path]:
    for path in sorted(paths):
        if path.is_symlink():
            continue
        if path.is_dir():
            try:
                inside = sorted(path.iterdir())
                folders = {part for part in inside if part.is_dir()}
            except OSError:
                yield path
                continue
            yield from _walk(tuple(part for part in inside if part not in folders))
            yield from _walk(tuple(part for part in inside if part in folders))
        elif path.exists():
            yield path
