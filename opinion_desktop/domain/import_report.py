"""What an import did: every file that was handed over, counted exactly once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What became of one file."""

    ADDED = "added"
    ALREADY_HERE = "already_here"
    NOT_MEDICAL = "not_medical"
    DAMAGED = "damaged"


@dataclass(frozen=True, kw_only=True)
class ImportedFile:
    """One file that was handed over, and what became of it.

    `file_key` is the stored file (also the one that was already here); `code` is the code
    of the import report for what is damaged or odd, "" if nothing is.
    """

    name: str
    fate: Fate
    file_key: str = ""
    code: str = ""


@dataclass(frozen=True)
class ImportCounts:
    """The numbers of the result card; together they are all files that were looked at."""

    added: int = 0
    already_here: int = 0
    not_medical: int = 0
    damaged: int = 0

    @property
    def total(self) -> int:
        """All files."""
        return self.added + self.already_here + self.not_medical + self.damaged


@dataclass(frozen=True, kw_only=True)
class ImportReport:
    """What one import did.

    Attributes:
        files: every file, in the order in which it was read.
        found: how many files there were; more than `files` if it was cancelled.
        studies: keys of the studies that images were added to.
        unsorted: keys of the files and studies that nobody knows where to put yet.
        strangers: keys of the studies and letters that name another person than the case does.
        cancelled: whether a person stopped it; what is listed is kept.
        stopped: class name of the Problem that ended it early, "" if none did.
    """

    files: tuple[ImportedFile, ...] = ()
    found: int = 0
    studies: tuple[str, ...] = ()
    unsorted: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()
    cancelled: bool = False
    stopped: str = ""

    def counts(self) -> ImportCounts:
        """Count the files by what became of them."""
        fates = [file.fate for file in self.files]
        return ImportCounts(
            added=fates.count(Fate.ADDED),
            already_here=fates.count(Fate.ALREADY_HERE),
            not_medical=fates.count(Fate.NOT_MEDICAL),
            damaged=fates.count(Fate.DAMAGED),
        )

    def of(self, fate: Fate) -> tuple[ImportedFile, ...]:
        """Return the files with one fate."""
        return tuple(file for file in self.files if file.fate is fate)
