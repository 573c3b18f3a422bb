"""The words for every Problem: what happened, what is safe, and one thing to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import singledispatch

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from opinion_desktop.domain import document_problems as documents
from opinion_desktop.domain import image_problems as images
from opinion_desktop.domain import problems as p

translate: Callable[[str, str], str] = QCoreApplication.translate


@dataclass(frozen=True)
class Words:
    """A problem in words; `safe` and `action` may be empty."""

    happened: str
    safe: str = ""
    action: str = ""

    @override
    def __str__(self) -> str:
        """Return all sentences in one line."""
        return " ".join(part for part in (self.happened, self.safe, self.action) if part)


@singledispatch
def words(problem: p.Problem) -> Words:
    """Return the words for a problem, in the language of the window."""
    del problem
    return Words(
        translate("Problems", "This did not work."),
        translate("Problems", "Everything that you entered before is saved."),
    )


@words.register
def _library_too_new(problem: p.LibraryTooNew) -> Words:
    del problem
    return Words(
        translate("Problems", "A newer version of Opinion Desktop made this library."),
        translate("Problems", "Nothing was changed."),
        translate("Problems", "Install the newer version, or choose another library folder."),
    )


@words.register
def _library_unreadable(problem: p.LibraryUnreadable) -> Words:
    return Words(
        translate("Problems", "The library in this folder cannot be read: {name}.").format(
            name=problem.path.parent.name
        ),
        translate("Problems", "Nothing was changed, and the stored files are still there."),
        translate("Problems", "Choose another folder, or ask for help with this one."),
    )


@words.register
def _library_damaged(problem: p.LibraryDamaged) -> Words:
    del problem
    return Words(
        translate("Problems", "A part of the library can no longer be read."),
        translate("Problems", "The stored files are still there, and nothing more is written."),
        translate("Problems", "Close the program and copy the library folder to another disk."),
    )


@words.register
def _library_in_use(problem: p.LibraryInUse) -> Words:
    del problem
    return Words(
        translate("Problems", "This library is open in another window."),
        translate("Problems", "Here you can read everything; nothing is changed."),
        translate("Problems", "Close the other window to make changes."),
    )


@words.register
def _library_read_only(problem: p.LibraryReadOnly) -> Words:
    del problem
    return Words(
        translate("Problems", "Nothing can be written to the library now."),
        translate("Problems", "Everything saved before is safe."),
        translate(
            "Problems", "Close the other window, or free the disk from its write protection."
        ),
    )


@words.register
def _disk_full(problem: p.DiskFull) -> Words:
    del problem
    return Words(
        translate("Problems", "Not saved: the disk is full."),
        translate("Problems", "Everything saved before is safe."),
        translate("Problems", "Make room on the disk, then do it again."),
    )


@words.register
def _not_yours(problem: p.NotYours) -> Words:
    del problem
    return Words(
        translate("Problems", "This belongs to the person who sent the case, so it is read-only."),
        translate("Problems", "Your own notes can be changed."),
        "",
    )


@words.register
def _file_gone(problem: p.FileGone) -> Words:
    return Words(
        translate("Problems", "{name} could not be read any more.").format(name=problem.path.name),
        translate("Problems", "What was copied before is safe."),
        translate("Problems", "Put the disc or folder back, then add it again."),
    )


@words.register
def _nothing_found(problem: p.NothingFound) -> Words:
    return Words(
        translate("Problems", "There is no file in {name}.").format(name=problem.path.name),
        translate("Problems", "Nothing was added."),
        translate("Problems", "Look in the folder, or choose another one."),
    )


@words.register
def _no_screen(problem: p.NoScreen) -> Words:
    del problem
    return Words(
        translate("Problems", "There is no screen to open a window on."),
        "",
        translate("Problems", "Use the commands that need none: opinion-desktop --help"),
    )


@words.register
def _row_damaged(problem: p.RowDamaged) -> Words:
    del problem
    return Words(
        translate(
            "Problems", "One entry was damaged on the disk. Its last sound version is shown."
        ),
        translate("Problems", "All other entries are fine."),
        "",
    )


@words.register
def _unreadable(problem: p.Unreadable) -> Words:
    del problem
    return Words(
        translate("Problems", "This file is damaged and cannot be shown."),
        translate("Problems", "The other files are fine, and this one is kept as it is."),
        translate("Problems", "Ask for a new copy of it."),
    )


@words.register
def _reader_too_slow(problem: p.ReaderTooSlow) -> Words:
    del problem
    return Words(
        translate("Problems", "This file took too long to read and was left out."),
        translate("Problems", "The other files are fine, and this one is kept as it is."),
        "",
    )


@words.register
def _reader_too_big(problem: p.ReaderTooBig) -> Words:
    del problem
    return Words(
        translate("Problems", "This file is larger than can be opened safely."),
        translate("Problems", "The other files are fine, and this one is kept as it is."),
        "",
    )


@words.register
def _reader_died(problem: p.ReaderDied) -> Words:
    del problem
    return Words(
        translate("Problems", "This file could not be read safely."),
        translate("Problems", "The other files are fine, and this one is kept as it is."),
        "",
    )


@words.register
def _libraries_missing(problem: p.LibrariesMissing) -> Words:
    return Words(
        translate("Problems", "Opinion Desktop needs system libraries that are missing here."),
        "",
        translate("Problems", "Install them: sudo apt-get install {packages}").format(
            packages=" ".join(problem.packages)
        ),
    )


@words.register
def _case_unknown(problem: p.CaseUnknown) -> Words:
    return Words(
        translate("Problems", "There is no case called {title}.").format(title=problem.title),
        "",
        translate("Problems", "Look at the titles on Home."),
    )


@words.register
def _cannot_write(problem: p.CannotWrite) -> Words:
    return Words(
        translate("Problems", "{name} could not be written.").format(name=problem.path.name),
        translate("Problems", "Nothing in the case was changed."),
        translate("Problems", "Choose another folder."),
    )


@words.register
def _image_truncated(problem: images.ImageTruncated) -> Words:
    del problem
    return Words(
        translate("Problems", "This file ends too early, before its picture."),
        translate("Problems", "It is kept as it is."),
        translate("Problems", "Ask for a new copy of the disc."),
    )


@words.register
def _image_damaged(problem: images.ImageDamaged) -> Words:
    del problem
    return Words(
        translate("Problems", "This image is damaged and cannot be shown."),
        translate("Problems", "The others are fine, and this one is kept as it is."),
        translate("Problems", "Ask for a new copy of the disc."),
    )


@words.register
def _not_dicom(problem: images.NotDicom) -> Words:
    del problem
    return Words(translate("Problems", "This file is not a medical image."))


@words.register
def _syntax_unsupported(problem: images.SyntaxUnsupported) -> Words:
    return Words(
        translate("Problems", "This image uses a format that cannot be shown: {name}.").format(
            name=problem.name
        ),
        translate("Problems", "It is kept and can be shared. The others are fine."),
    )


@words.register
def _image_too_large(problem: images.ImageTooLarge) -> Words:
    return Words(
        translate(
            "Problems", "This image says that it is {columns} × {rows}, more than this app opens."
        ).format(columns=problem.columns, rows=problem.rows),
        translate("Problems", "It is kept as it is."),
    )


@words.register
def _no_pixels(problem: images.NoPixels) -> Words:
    del problem
    return Words(
        translate("Problems", "This file has no picture in it."),
        translate("Problems", "It is kept as it is."),
    )


@words.register
def _nothing_to_show(problem: images.NothingToShow) -> Words:
    return Words(
        translate("Problems", "This file is kept, but cannot be displayed here: {name}.").format(
            name=problem.name
        )
    )


@words.register
def _no_such_frame(problem: images.NoSuchFrame) -> Words:
    return Words(
        translate(
            "Problems", "This file has {frames} pictures; number {wanted} is not there."
        ).format(frames=problem.frames, wanted=problem.wanted)
    )


@words.register
def _pdf_locked(problem: documents.PdfLocked) -> Words:
    del problem
    return Words(
        translate("Problems", "This PDF is locked with a password."),
        translate("Problems", "It is kept as it is."),
        translate("Problems", "Ask the place it came from for one without a password."),
    )


@words.register
def _pdf_damaged(problem: documents.PdfDamaged) -> Words:
    del problem
    return Words(
        translate("Problems", "This PDF is damaged and cannot be shown."),
        translate("Problems", "It is kept as it is, and the other files are fine."),
        translate("Problems", "Ask for a new copy of it."),
    )


@words.register
def _photo_unreadable(problem: documents.PhotoUnreadable) -> Words:
    del problem
    return Words(
        translate("Problems", "This picture cannot be shown."),
        translate("Problems", "It is kept as it is, and the other files are fine."),
    )


@words.register
def _archive_unsafe(problem: documents.ArchiveUnsafe) -> Words:
    del problem
    return Words(
        translate("Problems", "This ZIP is built in an unsafe way and was not opened."),
        translate("Problems", "Nothing was changed."),
    )


@words.register
def _archive_encrypted(problem: documents.ArchiveEncrypted) -> Words:
    del problem
    return Words(
        translate("Problems", "This ZIP is locked with a password and was not opened."),
        translate("Problems", "Nothing was changed."),
        translate("Problems", "Unpack it first, then add the folder."),
    )


@words.register
def _archive_damaged(problem: documents.ArchiveDamaged) -> Words:
    del problem
    return Words(
        translate("Problems", "This ZIP is damaged and was not opened."),
        translate("Problems", "Nothing was changed."),
        translate("Problems", "Ask for a new copy of it."),
    )


@words.register
def _document_too_large(problem: documents.DocumentTooLarge) -> Words:
    del problem
    return Words(
        translate("Problems", "This document is larger than can be opened safely."),
        translate("Problems", "It is kept as it is."),
    )


@words.register
def _no_text(problem: p.NoText) -> Words:
    del problem
    return Words(
        translate("Problems", "This file holds no text that can be read."),
        "",
        translate("Problems", "Use a PDF or a text file."),
    )
