"""The sentences of an import's result card: what became of each file, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.import_report import Fate, ImportedFile
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP

_CONTEXT = "ReportWords"
_ZIP = QT_TRANSLATE_NOOP("ReportWords", "This ZIP is built in an unsafe way and was not opened.")
_ENCRYPTED = QT_TRANSLATE_NOOP(
    "ReportWords", "It is protected with a password. Unpack it first, then add what is in it."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "ReportWords", "It could not be read safely and was left out. The others are fine."
)
_DAMAGED = QT_TRANSLATE_NOOP("ReportWords", "It is damaged and cannot be shown.")
_TOO_LARGE = QT_TRANSLATE_NOOP("ReportWords", "It is larger than this app opens. It is kept.")

# By the codes of the import, which are also the class names of what stopped a reader.
_SENTENCES = {
    "truncated": QT_TRANSLATE_NOOP(
        "ReportWords",
        "It ends too early. The part that is there is shown. Ask for a new copy of the disc.",
    ),
    "damaged": _DAMAGED,
    "unsupported_syntax": QT_TRANSLATE_NOOP(
        "ReportWords",
        "It uses a picture format that cannot be shown here. It is kept and can be shared.",
    ),
    "not_displayable": QT_TRANSLATE_NOOP(
        "ReportWords", "It is kept, but there is nothing to show."
    ),
    "no_pixels": QT_TRANSLATE_NOOP("ReportWords", "It has no picture in it. It is kept."),
    "too_large": _TOO_LARGE,
    "missing_from_disc": QT_TRANSLATE_NOOP(
        "ReportWords",
        "The disc’s list names files that are not on it. Ask the hospital about the disc.",
    ),
    "directory_unusable": QT_TRANSLATE_NOOP(
        "ReportWords",
        "The disc’s own list could not be used. All files were looked at instead.",
    ),
    "not_listed": QT_TRANSLATE_NOOP(
        "ReportWords",
        "The disc’s list does not name it. It was found all the same.",
    ),
    "wrong_syntax": QT_TRANSLATE_NOOP(
        "ReportWords",
        "It says one picture format and holds another. It is shown as what it holds.",
    ),
    "other_copy": QT_TRANSLATE_NOOP(
        "ReportWords", "It has the number of an image you have, but differs. Both are kept."
    ),
    "encrypted": QT_TRANSLATE_NOOP(
        "ReportWords",
        "It is protected by the hospital’s software. Ask for a copy without it.",
    ),
    "locked": QT_TRANSLATE_NOOP(
        "ReportWords", "It needs a password to be shown. It is kept. Ask for a copy without one."
    ),
    "unsafe_name": QT_TRANSLATE_NOOP(
        "ReportWords", "Its name could lead out of its folder. It was not read."
    ),
    "unsafe_archive": _ZIP,
    "gone": QT_TRANSLATE_NOOP(
        "ReportWords",
        "It could not be read: the disc was taken out, or is scratched here. Try again.",
    ),
    "ArchiveUnsafe": _ZIP,
    "ArchiveEncrypted": _ENCRYPTED,
    "ArchiveDamaged": QT_TRANSLATE_NOOP(
        "ReportWords", "This ZIP is damaged and could not be opened. Ask for a new copy."
    ),
    "ReaderDied": _UNREADABLE,
    "ReaderTooSlow": _UNREADABLE,
    "ReaderTooBig": _UNREADABLE,
    "Unreadable": _UNREADABLE,
}
_NOT_MEDICAL = QT_TRANSLATE_NOOP(
    "ReportWords", "It is not a medical record, for example a program of the disc. It was left out."
)
_PLAIN = {Fate.DAMAGED: _DAMAGED, Fate.NOT_MEDICAL: _NOT_MEDICAL}


def reason(file: ImportedFile) -> str:
    """Return why a file is where it is on the card, in words; "" for a file without a remark.

    A code of a newer reader gets the sentence of what became of the file.
    """
    text = _SENTENCES.get(file.code) or _PLAIN.get(file.fate, "")
    return QCoreApplication.translate(_CONTEXT, text) if text else ""
