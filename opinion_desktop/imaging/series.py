"""Studies out of headers: who, which examination, which series, which stacks.

Pure: the same headers in any order give the same studies.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from opinion_desktop.domain.studies import ImageHeader, ImageRef, Series, Stack, Study
from opinion_desktop.imaging.stacks import build_stacks, natural

_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
_PICTURES = frozenset(("image", "film"))
_LOCALIZER_WORDS = re.compile(
    r"\b(loc|localizer|localiser|scout|survey|surview|topogram|topo|dose|protocol|"
    r"scanned|screen ?save|3[- ]?plane)\b",
    re.IGNORECASE,
)
_LOCALIZER_TYPES = frozenset(("LOCALIZER", "SCREEN SAVE", "SCOUT"))
_LAST = 2**31


def group(headers: Sequence[tuple[str, ImageHeader]]) -> tuple[Study, ...]:
    """Group objects into studies, series and stacks in display order.

    Args:
        headers: (your key of the file, its header), each file once, in any order.

    Returns:
        Studies by patient, then date and time; series by number, with localizers, dose
        pages and scanned papers last; stacks by their first image.  One UID with another
        patient or modality gives two entries.
    """
    studies: dict[tuple[str, ...], list[tuple[str, ImageHeader]]] = defaultdict(list)
    for file, header in sorted(headers, key=_reading_order):
        studies[(header.study_uid, *patient_key(header))].append((file, header))
    found = [_study(members) for members in studies.values()]
    return tuple(
        sorted(
            found,
            key=lambda study: (
                study.patient_name.casefold(),
                study.patient_id,
                study.date or date.min,
                study.time,
                study.uid,
            ),
        )
    )


def patient_key(header: ImageHeader) -> tuple[str, str]:
    """Tell patients apart: by ID, and by name without case, order marks and spaces."""
    name = re.sub(r"[\^\s,]+", " ", header.patient_name.split("=")[0]).strip().casefold()
    return header.patient_id.strip(), name


def _reading_order(entry: tuple[str, ImageHeader]) -> tuple[object, ...]:
    file, header = entry
    number = header.instance_number
    return (_LAST if number is None else number), natural(file), file


def _study(members: list[tuple[str, ImageHeader]]) -> Study:
    headers = [header for _, header in members]
    parts: dict[tuple[str, str, str], list[tuple[str, ImageHeader]]] = defaultdict(list)
    for file, header in members:
        kind = "image" if header.kind in _PICTURES else header.kind
        parts[header.series_uid, header.modality, kind].append((file, header))
    series = sorted((_series(entries) for entries in parts.values()), key=_series_order)
    first = headers[0]
    return Study(
        uid=first.study_uid,
        patient_name=_known(header.patient_name for header in headers),
        patient_id=first.patient_id,
        birth_date=next((h.birth_date for h in headers if h.birth_date), None),
        sex=_known(header.sex for header in headers),
        date=next((h.study_date for h in headers if h.study_date), None),
        time=_known(header.study_time for header in headers),
        description=_known(header.study_description for header in headers),
        accession_number=_known(header.accession_number for header in headers),
        institution=_known(header.institution for header in headers),
        series=tuple(series),
    )


def _known(values: Iterable[str]) -> str:
    return next((value for value in values if value), "")


def _series_order(series: Series) -> tuple[object, ...]:
    number = _LAST if series.number is None else series.number
    return series.kind not in _PICTURES, series.is_auxiliary, number, series.uid, series.modality


def _series(entries: list[tuple[str, ImageHeader]]) -> Series:
    headers = [header for _, header in entries]
    first = headers[0]
    kinds = {header.kind for header in headers}
    kind = first.kind if len(kinds) == 1 else "image"
    auxiliary = kind in _PICTURES and is_auxiliary(first)
    if kind in _PICTURES:
        stacks = build_stacks(entries, can_match=not auxiliary)
    else:
        images = tuple(
            ImageRef(file=file, sop_instance_uid=header.sop_instance_uid)
            for file, header in entries
        )
        stacks = (Stack(images=images, can_match=False),)
    return Series(
        uid=first.series_uid,
        number=first.series_number,
        modality=first.modality,
        description=_known(header.series_description or header.protocol for header in headers),
        body_part=_known(header.body_part for header in headers),
        laterality=_known(header.laterality for header in headers),
        kind=kind,
        stacks=stacks,
        is_auxiliary=auxiliary,
    )


def is_auxiliary(header: ImageHeader) -> bool:
    """Whether a series only helps: localizer, dose page, scanned paper (S9)."""
    if _LOCALIZER_TYPES & {part.upper() for part in header.image_type}:
        return True
    if header.sop_class_uid == _SECONDARY_CAPTURE and header.modality in {"CT", "MR", "DOC"}:
        return True
    return bool(_LOCALIZER_WORDS.search(header.series_description.replace("_", " ")))
