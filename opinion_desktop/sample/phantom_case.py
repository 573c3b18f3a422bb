"""Who the sample case is about and when things happened: pictures and letters take it from here.

Everybody and everything named here is invented.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, time

PATIENT_NAME = "Odile Fairweather"
PATIENT_NAME_DICOM = "FAIRWEATHER^ODILE"
PATIENT_ID = "SAMPLE-004172"
BIRTH_DATE = date(1959, 3, 14)
HOSPITAL = "Rideau Bend General Hospital"

DATES = {
    "symptom": date(2023, 10, 1),
    "referral_first": date(2024, 12, 9),
    "images_before": date(2025, 1, 20),
    "surgery": date(2025, 3, 18),
    "images_after": date(2025, 3, 19),
    "discharge": date(2025, 3, 20),
    "pathology": date(2025, 3, 25),
    "clinic_six_weeks": date(2025, 4, 29),
    "images_follow_up": date(2025, 7, 21),
    "first_opinion": date(2025, 7, 24),
    "referral_second": date(2025, 7, 30),
    "medicines": date(2025, 8, 5),
    "second_visit": date(2025, 8, 14),
    "second_opinion": date(2025, 8, 19),
    "ct": date(2025, 8, 27),
}
"""Fixed days of the story; surgery is day 0."""


@dataclass(frozen=True, kw_only=True)
class SampleStudy:
    """One study of the sample case, as the imaging department would label it."""

    key: str
    date: date
    time: time
    accession: str
    modality: str
    study_description: str
    series_description: str
    referred_by: str

    @property
    def study_uid(self) -> str:
        """Study Instance UID."""
        return uid(self.key, "study")

    @property
    def series_uid(self) -> str:
        """Series Instance UID of the one series."""
        return uid(self.key, "series")


def uid(*parts: str) -> str:
    """Give the same UID for the same parts, every time and everywhere.

    Args:
        parts: words that name the object, such as ("ct", "image", "12").

    Returns:
        "2.25." and a 128-bit number with the bits of a name-based UUID.

    Source: DICOM PS3.5 B.2.
    """
    digest = bytearray(hashlib.sha256("/".join(("opinion sample", *parts)).encode()).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    return f"2.25.{int.from_bytes(digest, 'big')}"


STUDIES = (
    SampleStudy(
        key="before",
        date=DATES["images_before"],
        time=time(10, 42, 5),
        accession="RB25-010877",
        modality="DX",
        study_description="XR PELVIS AND RIGHT HIP",
        series_description="Pelvis AP",
        referred_by="WINTERGILL^PRIYA^^DR",
    ),
    SampleStudy(
        key="after",
        date=DATES["images_after"],
        time=time(9, 15, 31),
        accession="RB25-031204",
        modality="DX",
        study_description="XR PELVIS AND RIGHT HIP POST-OP",
        series_description="Pelvis AP post-op day 1",
        referred_by="ASHGROVE^MARTIN^^DR",
    ),
    SampleStudy(
        key="follow_up",
        date=DATES["images_follow_up"],
        time=time(13, 27, 48),
        accession="RB25-072239",
        modality="DX",
        study_description="XR PELVIS AND RIGHT HIP",
        series_description="Pelvis AP follow-up",
        referred_by="ASHGROVE^MARTIN^^DR",
    ),
    SampleStudy(
        key="ct",
        date=DATES["ct"],
        time=time(8, 5, 12),
        accession="RB25-082716",
        modality="CT",
        study_description="CT PELVIS AND RIGHT HIP WITHOUT CONTRAST",
        series_description="Pelvis axial 2 mm metal",
        referred_by="BELCOURT^SIMONE^^DR",
    ),
)
"""The four studies, oldest first; the newest was made after both opinions."""
