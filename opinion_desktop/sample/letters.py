"""Letters and reports of the sample case as HTML, in English and Canadian French.

Words lie in resources/sample; names, dates and numbers come from the same place as the pictures.
"""

from __future__ import annotations

import html
import re
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from string import Template
from typing import Literal

from opinion_desktop import paths
from opinion_desktop.sample.phantom_case import (
    BIRTH_DATE,
    DATES,
    HOSPITAL,
    PATIENT_ID,
    PATIENT_NAME,
    STUDIES,
)

Language = Literal["en", "fr"]

MONTHS: dict[Language, tuple[str, ...]] = {
    "en": (
        *("January", "February", "March", "April", "May", "June", "July"),
        *("August", "September", "October", "November", "December"),
    ),
    "fr": (
        *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
        *("août", "septembre", "octobre", "novembre", "décembre"),
    ),
}
BLOOD_THINNER_END = date(2025, 4, 22)
_STATEMENT = re.compile(r'<span class="t-(\w+)">(.*?)</span>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class LetterStatement:
    """One sentence of an opinion letter and the topic that it is about."""

    topic: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Letter:
    """One letter or report of the sample case.

    `record_kind` is a key of the checklist, "" for the second opinion, which is no record.
    `statements` are filled for the two opinions; their words stand in the letter as they are.
    """

    key: str
    file_name: str
    title: str
    date: date
    record_kind: str
    html: str
    footer: str
    statements: tuple[LetterStatement, ...] = ()


def date_words(day: date, language: Language) -> str:
    """Write a date as a letter does: "March 18, 2025", "18 mars 2025"."""
    month = MONTHS[language][day.month - 1]
    if language == "fr":
        return f"{'1er' if day.day == 1 else day.day} {month} {day.year}"
    return f"{month} {day.day}, {day.year}"


def letters(language: Language, folder: Path | None = None) -> tuple[Letter, ...]:
    """Put the letters of the sample case together.

    Args:
        language: of the words; the facts are the same.
        folder: where style.toml and the words lie; the program's own by default.

    Returns:
        All letters, oldest first, each an HTML document for `services.printing.to_pdf`.

    Raises:
        KeyError: if a letter names a fact that does not exist.
    """
    place = folder or paths.resources() / "sample"
    styles = tomllib.loads((place / "style.toml").read_text(encoding="utf-8"))
    words = tomllib.loads((place / f"{language}.toml").read_text(encoding="utf-8"))
    facts = _facts(language, words["words"])
    return tuple(
        _letter(entry, styles[entry["style"]]["html"], facts, language)
        for entry in words["letters"]
    )


def _facts(language: Language, words: dict[str, str]) -> dict[str, str]:
    """Collect what a letter may name: people and places, dates, accession numbers, labels."""
    symptom = DATES["symptom"]
    return {
        **{f"word_{key}": value for key, value in words.items()},
        **words,
        **{key: date_words(day, language) for key, day in DATES.items()},
        **{f"accession_{study.key}": study.accession for study in STUDIES},
        "patient": PATIENT_NAME,
        "patient_id": PATIENT_ID,
        "born": date_words(BIRTH_DATE, language),
        "hospital": HOSPITAL,
        "blood_thinner_end": date_words(BLOOD_THINNER_END, language),
        "symptom_month": f"{MONTHS[language][symptom.month - 1]} {symptom.year}",
    }


def _letter(entry: dict[str, str], style: str, facts: dict[str, str], language: Language) -> Letter:
    day = DATES[entry["date"]]
    body = Template(entry["html"]).substitute(facts)
    own = {"title": entry["title"], "date": date_words(day, language), "body": body}
    page = Template(style).substitute({**facts, **own})
    return Letter(
        key=entry["key"],
        file_name=entry["file"],
        title=entry["title"],
        date=day,
        record_kind=entry["record"],
        html=f'<html lang="{language}"><body>{page}</body></html>',
        footer=facts["footer"],
        statements=tuple(
            LetterStatement(topic, _plain(words)) for topic, words in _STATEMENT.findall(body)
        ),
    )


def _plain(words: str) -> str:
    """Give the text of a piece of HTML in one line."""
    return " ".join(html.unescape(_TAG.sub("", words)).split())
