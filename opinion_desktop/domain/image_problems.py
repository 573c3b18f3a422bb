"""What can go wrong with one file of a scan; each class has its code of the import report.

Facts alone: the codes are those of the report (`inspect --json`), the words for a
person are found elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from opinion_desktop.domain.problems import Problem


class ImageProblem(Problem):
    """Base of what keeps one picture from being shown; `code` names it in reports."""

    code: ClassVar[str] = "damaged"


@dataclass(eq=False, repr=False)
class NotDicom(ImageProblem):
    """The bytes are no DICOM object; `kind` says what they look like ("pdf", "junk", ...)."""

    LOGGED = ("kind",)
    code = "not_medical"

    kind: str


@dataclass(eq=False, repr=False)
class ImageDamaged(ImageProblem):
    """The bytes contradict themselves; `place` is the step that noticed."""

    LOGGED = ("place",)

    place: str


@dataclass(eq=False, repr=False)
class ImageTruncated(ImageProblem):
    """The file ends before the wanted picture begins."""

    LOGGED = ("wanted", "found")
    code = "truncated"

    wanted: int
    found: int


@dataclass(eq=False, repr=False)
class SyntaxUnsupported(ImageProblem):
    """The picture is stored in a form that no decoder here reads."""

    LOGGED = ("uid", "name")
    code = "unsupported_syntax"

    uid: str
    name: str


@dataclass(eq=False, repr=False)
class ImageTooLarge(ImageProblem):
    """The file says that its picture is larger than this program opens."""

    LOGGED = ("columns", "rows")
    code = "too_large"

    columns: int
    rows: int


@dataclass(eq=False, repr=False)
class NoPixels(ImageProblem):
    """An object of a picture class without a picture in it, or left on a server."""

    LOGGED = ("sop_class_uid",)
    code = "no_pixels"

    sop_class_uid: str


@dataclass(eq=False, repr=False)
class NothingToShow(ImageProblem):
    """A valid object, kept and shared, of a class that cannot be displayed here."""

    LOGGED = ("sop_class_uid", "name")
    code = "not_displayable"

    sop_class_uid: str
    name: str


@dataclass(eq=False, repr=False)
class NoSuchFrame(ImageProblem):
    """The object holds fewer pictures than the number asked for (both count from 1)."""

    LOGGED = ("wanted", "frames")
    code = "no_pixels"

    wanted: int
    frames: int
