"""What can go wrong with documents, photos and archives: facts alone, no prose."""

from __future__ import annotations

from dataclasses import dataclass

from opinion_desktop.domain.problems import Problem


@dataclass(eq=False, repr=False)
class PdfLocked(Problem):
    """The PDF asks for a password; `tried` says whether one was given and did not fit."""

    LOGGED = ("tried",)

    tried: bool


@dataclass(eq=False, repr=False)
class PdfDamaged(Problem):
    """The PDF, or only page `page` of it (from 0), cannot be read; `part` counts in a packet."""

    LOGGED = ("page", "part")

    page: int | None = None
    part: int | None = None


@dataclass(eq=False, repr=False)
class PhotoUnreadable(Problem):
    """No picture could be read; `form` is the kind of file its first bytes tell."""

    LOGGED = ("form",)

    form: str


@dataclass(eq=False, repr=False)
class ArchiveUnsafe(Problem):
    """The ZIP is built in an unsafe way; `entry` is the name inside it, if one is at fault."""

    LOGGED = ("reason",)

    reason: str
    entry: str = ""


@dataclass(eq=False, repr=False)
class ArchiveEncrypted(Problem):
    """At least one file in the ZIP is locked with a password."""


@dataclass(eq=False, repr=False)
class ArchiveDamaged(Problem):
    """The ZIP is cut off or changed; `entry` is the name inside it, if one is at fault."""

    LOGGED = ("reason",)

    reason: str
    entry: str = ""


@dataclass(eq=False, repr=False)
class DocumentTooLarge(Problem):
    """The file holds more than is opened here: `found` of `unit`, where `limit` is the most."""

    LOGGED = ("unit", "found", "limit")

    unit: str
    found: int
    limit: int
