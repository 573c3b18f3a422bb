"""The names of scans, people and places in the words of a patient."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.files import StoredFile
from opinion_desktop.domain.studies import Study
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.services.labels import date_words, translated
from opinion_desktop.services.viewing import ShownStack

_XRAY = QT_TRANSLATE_NOOP("Scans", "X-ray")
MODALITIES = {
    "CR": _XRAY,
    "DX": _XRAY,
    "DR": _XRAY,
    "RG": _XRAY,
    "RF": QT_TRANSLATE_NOOP("Scans", "Moving X-ray (fluoroscopy)"),
    "XA": QT_TRANSLATE_NOOP("Scans", "X-ray of vessels (angiogram)"),
    "MG": QT_TRANSLATE_NOOP("Scans", "Mammogram"),
    "CT": QT_TRANSLATE_NOOP("Scans", "CT scan"),
    "MR": QT_TRANSLATE_NOOP("Scans", "MRI scan"),
    "US": QT_TRANSLATE_NOOP("Scans", "Ultrasound"),
    "PT": QT_TRANSLATE_NOOP("Scans", "PET scan"),
    "NM": QT_TRANSLATE_NOOP("Scans", "Nuclear medicine scan"),
    "ECG": QT_TRANSLATE_NOOP("Scans", "Heart tracing (ECG)"),
    "SR": QT_TRANSLATE_NOOP("Scans", "Report"),
    "KO": QT_TRANSLATE_NOOP("Scans", "Chosen images"),
    "PR": QT_TRANSLATE_NOOP("Scans", "Marks on images"),
}
_SCAN = QT_TRANSLATE_NOOP("Scans", "Scan")

SIDES = {
    "L": QT_TRANSLATE_NOOP("Scans", "Left side"),
    "R": QT_TRANSLATE_NOOP("Scans", "Right side"),
    "B": QT_TRANSLATE_NOOP("Scans", "Both sides"),
}


def modality_words(modality: str) -> str:
    """Name a kind of scan: "X-ray" for DX."""
    return translated("Scans", MODALITIES.get(modality, _SCAN))


def side_words(laterality: str) -> str:
    """Name the side of the body that an image says it shows, or ""."""
    return translated("Scans", SIDES.get(laterality.upper(), ""))


def person_words(name: str) -> str:
    """Write a DICOM name as people read it: "OKAFOR^ANNA" becomes "OKAFOR, ANNA"."""
    family, *others = name.split("=", maxsplit=1)[0].split("^")
    given = " ".join(part.strip() for part in others[:2] if part.strip())
    return ", ".join(part for part in (family.strip(), given) if part)


def scan_words(modality: str, when: date | None) -> str:
    """Name an examination: "X-ray of 14 May 2025"."""
    kind = modality_words(modality)
    if when is None:
        return kind
    pattern = QCoreApplication.translate("Scans", "{kind} of {date}")
    return pattern.format(kind=kind, date=date_words(when))


def study_words(study: Study) -> str:
    """Name an examination for a list: its day, its kind, and what the hospital calls it."""
    kinds = [series.modality for series in study.series if series.kind in {"image", "film"}]
    first = kinds[0] if kinds else (study.series[0].modality if study.series else "")
    words = scan_words(first, study.date)
    return f"{words} · {study.description}" if study.description else words


def stack_words(shown: ShownStack) -> str:
    """Name a series: what the hospital calls it, and which of its stacks this is."""
    series = shown.series
    name = series.description or series.body_part or modality_words(series.modality)
    if shown.count > 1:
        name = f"{name} ({shown.number + 1}/{shown.count})"
    return name


def file_words(file: StoredFile) -> str:
    """Name a document or photo for a list."""
    name = file.title.strip() or file.name
    return f"{name} · {date_words(file.when)}" if file.when else name


def image_label(shown: ShownStack, place: int) -> str:
    """Name a place in a series for a link: "X-ray of 14 May 2025, image 4"."""
    pattern = QCoreApplication.translate("Scans", "{scan}, image {n}")
    return pattern.format(scan=scan_words(shown.series.modality, shown.study.date), n=place + 1)


def page_label(page: int) -> str:
    """Name a page for a link: "p. 2"."""
    return QCoreApplication.translate("Scans", "p. {n}").format(n=page + 1)


def plain(text: str, *, lines: bool = False) -> str:
    """Write page text as people type it: no soft hyphens, and as one line unless asked."""
    text = text.replace("\u00ad", "")
    return text if lines else " ".join(text.split())
