"""A first look at a document: what it is, how long, what it says first, what it would run."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import DependencyError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject

from opinion_desktop.documents import pages
from opinion_desktop.documents.dates import find_date
from opinion_desktop.documents.packets import FAILURES
from opinion_desktop.documents.patients import NOBODY, Patient, find_patient
from opinion_desktop.documents.photos import photo_facts
from opinion_desktop.documents.texts import decoded
from opinion_desktop.domain.document_problems import PdfLocked
from opinion_desktop.domain.guessing import (
    FOLDING,
    TITLE_LENGTH,
    TITLE_LINES,
    guess_title,
)

HEAD_BYTES = 8 * 2**10
TEXT_BYTES = 20_000
TEXT_PAGES = 3
WALKED_OBJECTS = 20_000
WALKED_BYTES = 64 * 2**20
_HEIF = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"}
_RUNS = {
    "/JavaScript": "script",
    "/Launch": "launch",
    "/SubmitForm": "form_submit",
    "/ImportData": "form_submit",
    "/URI": "link",
    "/GoToR": "link",
    "/GoToE": "link",
    "/Rendition": "media",
    "/Movie": "media",
    "/Sound": "media",
    "/RichMedia": "media",
    "/RichMediaExecute": "media",
    "/Screen": "media",
    "/3D": "media",
}


class DocumentKind(Enum):
    """What a file is by its first bytes; its name is not asked."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"
    WEBP = "webp"
    GIF = "gif"
    BMP = "bmp"
    AVIF = "avif"
    HEIC = "heic"
    TEXT = "text"
    RTF = "rtf"
    HTML = "html"
    OFFICE = "office"
    ZIP = "zip"
    DICOM = "dicom"
    EMPTY = "empty"
    OTHER = "other"

    @property
    def is_picture(self) -> bool:
        """Whether `photos` reads it."""
        return self in _PICTURES

    @property
    def is_shown(self) -> bool:
        """Whether this room can show it; the others are kept and named."""
        return self.is_picture or self in {DocumentKind.PDF, DocumentKind.TEXT}


_PICTURES = {
    DocumentKind.JPEG, DocumentKind.PNG, DocumentKind.TIFF, DocumentKind.WEBP,
    DocumentKind.GIF, DocumentKind.BMP, DocumentKind.AVIF,
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class DocumentLook:
    """What a first look at a file shows.

    `text` is of the first pages, at most 20 kB; `dated` is the day that the document or
    the camera names. `active` counts what a PDF would run, by "script", "launch",
    "form_submit", "form", "link", "attachment", "media"; it is None if that could not be
    found out, so that nobody takes silence for safety. `patient` is what labelled fields of
    the text say. `needs_password` says that nothing
    else could be read.
    """

    kind: DocumentKind
    pages: int = 0
    title: str = ""
    text: str = ""
    dated: date | None = None
    active: tuple[tuple[str, int], ...] | None = ()
    patient: Patient = NOBODY
    encrypted: bool = False
    needs_password: bool = False


def kind_of(head: bytes) -> DocumentKind:
    """Tell the kind of a file from its beginning.

    Args:
        head: the first 8 KiB, or less if the file is shorter.

    Returns:
        The kind.
    """
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if not head:
        return DocumentKind.EMPTY
    if head[128:132] == b"DICM":
        return DocumentKind.DICOM
    if head.startswith(b"BM") and head[6:10] == bytes(4):
        return DocumentKind.BMP
    if head[4:8] == b"ftyp":
        return _film_kind(head)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return DocumentKind.WEBP
    if head.startswith(b"PK\x03\x04"):
        office = b"[Content_Types].xml" in head or b"mimetypeapplication/vnd.oasis" in head
        return DocumentKind.OFFICE if office else DocumentKind.ZIP
    if b"%PDF-" in head[:1024]:
        return DocumentKind.PDF
    return _text_kind(head)


_STARTS = (
    (b"%PDF-", DocumentKind.PDF),
    (b"\xff\xd8\xff", DocumentKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", DocumentKind.PNG),
    (b"II*\0", DocumentKind.TIFF),
    (b"MM\0*", DocumentKind.TIFF),
    (b"II+\0", DocumentKind.TIFF),
    (b"MM\0+", DocumentKind.TIFF),
    (b"GIF87a", DocumentKind.GIF),
    (b"GIF89a", DocumentKind.GIF),
    (b"{\\rtf", DocumentKind.RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DocumentKind.OFFICE),
)


def _film_kind(head: bytes) -> DocumentKind:
    """Tell pictures from films, which share the ISO base media format (ISO 14496-12, 4.3)."""
    brands = {head[8:12], *(head[at : at + 4] for at in range(16, min(len(head), 64), 4))}
    if b"avif" in brands:
        return DocumentKind.AVIF
    return DocumentKind.HEIC if head[8:12] in _HEIF else DocumentKind.OTHER


def _text_kind(head: bytes) -> DocumentKind:
    text, encoding = decoded(head)
    if encoding != "utf-16" and re.search(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]", head):
        return DocumentKind.OTHER
    if encoding == "latin-1":  # bytes that no Windows letter has
        return DocumentKind.OTHER
    if re.match(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", text, re.IGNORECASE):
        return DocumentKind.HTML
    return DocumentKind.TEXT


def look(path: Path) -> DocumentLook:
    """Take a first look at one file; nothing in it is run.

    Args:
        path: of the file.

    Returns:
        What it shows. A PDF that asks for a password is a look, not a Problem.

    Raises:
        PdfDamaged: if it begins as a PDF and cannot be opened.
        PhotoUnreadable: if it begins as a picture and has none.
        DocumentTooLarge: if it is beyond the limits of this room.
        OSError: if the path cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    kind = kind_of(head)
    if kind is DocumentKind.PDF:
        return _look_at_pdf(path)
    if kind.is_picture:
        facts = photo_facts(path)
        dated = facts.taken.date() if facts.taken else None
        return DocumentLook(
            kind=kind, pages=facts.pages, dated=dated, title=guess_title("", path.name)
        )
    if kind is DocumentKind.TEXT:
        with path.open("rb") as file:
            text = decoded(file.read(TEXT_BYTES))[0]
        return DocumentLook(
            kind=kind,
            pages=1,
            title=title_of(text, path.name),
            text=text,
            dated=find_date(text),
            patient=find_patient(text),
        )
    return DocumentLook(kind=kind, title=guess_title("", path.name))


def _look_at_pdf(path: Path) -> DocumentLook:
    try:
        facts = pages.open_facts(path)
    except PdfLocked:
        return DocumentLook(
            kind=DocumentKind.PDF,
            title=guess_title("", path.name),
            active=None,
            encrypted=True,
            needs_password=True,
        )
    texts = pages.plain_texts(path, last=TEXT_PAGES)
    text = "\n".join(texts).encode()[:TEXT_BYTES].decode("utf-8", "ignore")
    return DocumentLook(
        kind=DocumentKind.PDF,
        pages=facts.pages,
        title=title_of(text, path.name, facts.title),
        text=text,
        dated=find_date(text),
        patient=find_patient(text),
        active=count_active(path),
        encrypted=facts.encrypted,
    )


def title_of(text: str, name: str, own: str = "") -> str:
    """Name a document: its own title, else a heading that says its kind, else its file name.

    Args:
        text: of the first pages; may be empty.
        name: of the file.
        own: the title in the document's facts; many programs write a file name there.

    Returns:
        One line; the file name stands without its ending.
    """
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    headings = "\n".join(line for line in lines[:TITLE_LINES] if is_heading(line))
    return _sensible(own, name) or guess_title(headings, "") or guess_title("", name)


def is_heading(line: str, *, own: bool = False) -> bool:
    """Whether a line may head a document: short, no sentence, nobody speaks or is greeted.

    Args:
        line: of the text, or a title.
        own: somebody gave it as the title: then "My operation" is no sentence.
    """
    words = line.strip()
    # "M.D." and "no." end with a full stop and no sentence does so after one letter.
    ends = words.endswith((",", ";", "?", "!")) or re.search(r"\w{3}\.$", words)
    folded = words.translate(FOLDING)
    speaks = _SPEAKS.match(folded) and not (own and _WHOSE.match(folded))
    return bool(words) and len(words) <= TITLE_LENGTH and not ends and not speaks


# "I recommend an opinion", "J'ai vu", "Dear Dr. Osei", also after a dash or a number.
_SPEAKS = re.compile(
    r"\W*(?:\d+[.)]? *)?(?:(?:i|we|he|she|they|you|my|our|je|nous|il|elle|ils|elles|on|vous|mon|ma|"
    r"notre|dear|hello|cher|chere|chers|bonjour|thank|thanks|merci|please|veuillez|madame|"
    r"monsieur)\b|(?:j|m|t|s|l)'(?:ai|avons|a)\b|i'(?:ve|m|d|ll)\b|we'(?:ve|re|d|ll)\b|"
    r"(?:this|the) patient\b|(?:le|la|ce|cette) patiente?\b)"
)
_WHOSE = re.compile(
    r"(?:my|our|mon|ma|notre|madame|monsieur|(?:the|this|le|la|ce|cette) patiente?'s|"
    r"on (?:the|an?|my|your|his|her))\b"
)
_PROGRAM = re.compile(
    r"^(?:microsoft (?:word|excel|powerpoint)|adobe \w+|powerpoint) - ", re.IGNORECASE
)
_UNNAMED = re.compile(
    r"(?:(?:untitled|sans titre|no title|template)(?: document)?|new document|nouveau document|"
    r"document sans titre|scanned (?:document|image)|(?:word|pdf) document|slide|diapositive|"
    r"document|scan|page|image|print|pdf|file|doc|fichier|rapport|report|letter|lettre|"
    r"[0-9a-f-]{12,})?[\W\d_]*",
    re.IGNORECASE,
)
_SOFTWARE = re.compile(
    r"(?:adobe |acrobat |(?:libre|open)office|microsoft |pdf ?creator|camscanner|scanned with |"
    r"crystal reports|pr[ée]sentation powerpoint|powerpoint pr|ghostscript|canon |epson |xerox |"
    r"ricoh |konica |kyocera |brother (?:mfc|dcp)|hp (?:scan|officejet|laserjet|digital)|about:|"
    r"https?:|file:)",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"\.(?:docx?|dotx?|rtf|odt|pdf|xlsx?|pptx?|txt|html?|indd|pages|tiff?|jpe?g)$", re.IGNORECASE
)


def _sensible(own: str, name: str) -> str:
    """Return a document's own title, or "" if a program made it up or it is a file name."""
    given = " ".join(_PROGRAM.sub("", own).split())
    words = _ENDING.sub("", given)
    is_file = words != given and " " not in words
    made_up = _UNNAMED.fullmatch(words) or _SOFTWARE.match(words) or "_" in words
    is_name = words.casefold() == guess_title("", name).casefold()
    return words if is_heading(words, own=True) and not (made_up or is_file or is_name) else ""


def count_active(path: Path) -> tuple[tuple[str, int], ...] | None:
    """Count what a PDF would run or open if a program let it.

    Args:
        path: of a PDF.

    Returns:
        Names with their counts, in the order of the alphabet; None if the file is too
        large, too tangled or too damaged to be sure.
    """
    if path.stat().st_size > WALKED_BYTES:
        return None
    found: Counter[str] = Counter()
    try:
        with path.open("rb") as file:
            reader = PdfReader(file)
            whole = _walk(reader.root_object, found)
    except (*FAILURES, DependencyError):
        return None
    return tuple(sorted(found.items())) if whole else None


def _walk(root: PdfObject, found: Counter[str]) -> bool:
    """Look at each object once; False if there are more than WALKED_OBJECTS."""
    seen: set[tuple[int, int]] = set()
    waiting: list[PdfObject] = [root]
    for _ in range(WALKED_OBJECTS):
        if not waiting:
            return True
        item = waiting.pop()
        if isinstance(item, IndirectObject):
            if (item.idnum, item.generation) in seen:
                continue
            seen.add((item.idnum, item.generation))
            resolved = item.get_object()
            if resolved is None:
                continue
            item = resolved
        if isinstance(item, DictionaryObject):
            _count(item, found)
            waiting += [item.raw_get(key) for key in item if key != "/Parent"]
        elif isinstance(item, ArrayObject):
            waiting += [part for part in item if isinstance(part, _HOLDS_MORE)]
    return False


_HOLDS_MORE = (IndirectObject, DictionaryObject, ArrayObject)


def _count(item: DictionaryObject, found: Counter[str]) -> None:
    for key in ("/S", "/Subtype"):
        name = item.get(key)
        # "/S" also names the style of page numbers and "/Subtype" kinds of fonts.
        if isinstance(name, str) and name in _RUNS:
            found[_RUNS[name]] += 1
    if "/EF" in item:
        found["attachment"] += 1
    if "/FT" in item:
        found["form"] += 1
    if "/XFA" in item:
        found["script"] += 1
