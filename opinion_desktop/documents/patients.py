"""Whom a letter is about: the name and birth date in its own labelled fields, or nothing.

What is not plain is left open: it is better to miss a name than to take a doctor's for it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from opinion_desktop.documents.dates import read_day
from opinion_desktop.domain.guessing import FOLDING

READ_LINES = 60
MOST_WORDS = 4
NEAR_LINES = 2  # in which a birth date tells that "Name:" is the patient's


@dataclass(frozen=True, kw_only=True)
class Patient:
    """What a letter says of its patient; `name` is as written, "Family^Given" if it says so."""

    name: str = ""
    born: date | None = None


NOBODY = Patient()
"""What is found where nothing is said."""

# "Patient:" alone inside a line may begin a sentence ("Message for patient: …").
_PATIENT = re.compile(
    r"(?:^|(?<=[|;])|(?<=[|;] ))patient(?:'s|e)?(?: ?\(e\))? ?[:=] ?"
    r"|(?:^|(?<=\s)|(?<=[|;]))(?:patient(?:'s|e)?(?: ?\(e\))? (?:full )?name"
    r"|(?:full )?name of (?:the )?patient|(?:nom|identite) (?:du|de la|de l'usager|du/de la) ?"
    r"patiente?) ?[:=] ?"
)
_SUBJECT = re.compile(r"^(?:re|regarding|concerning|objet|concerne|for|pour|sujet|subject) ?: ?")
_FAMILY = re.compile(r"^(?:(?:family|last) name|surname|nom de famille|nom) ?[:=] ?")
_GIVEN = re.compile(
    r"(?:^|(?<=\s)|(?<=[|;,]))(?:(?:given|first) names?|forenames?|prenoms?) ?[:=] ?"
)
_NAME = re.compile(r"^(?:full )?name ?[:=] ?")
_BORN = re.compile(
    r"(?<![a-z.])(?:d\.?o\.?b\.?|date of birth|birth ?date|date de naissance|ddn"
    r"|nee?(?:\(e\))? le ?(?=:)) ?[:=-]? ?"
)
_BORN_IN_SUBJECT = re.compile(r"(?<![a-z])(?:born(?: on)?|nee?(?:\(e\))? le) ?:? ?")
_TITLES = {"mr", "mrs", "ms", "miss", "mme", "mlle", "m", "monsieur", "madame", "mx"}
_PARTICLES = {"de", "du", "des", "van", "von", "der", "den", "la", "le", "di", "da", "al", "bin"}
# What ends a name: the label of the next field.
_LABELS = {
    "date", "dob", "d.o.b", "born", "birth", "birthdate", "nee", "ne", "ddn", "sex", "sexe",
    "gender", "age", "mrn", "nhs", "nam", "ramq", "no", "number", "numero", "dossier", "hospital",
    "address", "adresse", "tel", "phone", "id", "ward", "room", "prenom", "nom", "name", "hcn",
}  # fmt: skip
# What no name has: these fields tell of something or somebody else.
_OTHERS = {
    "dr", "dre", "doctor", "docteur", "docteure", "prof", "professor", "md", "frcs", "frcsc",
    "nurse", "surgeon", "chirurgien", "physician", "clinic", "clinique", "department", "service",
    "right", "left", "knee", "hip", "spine", "shoulder", "ankle", "wrist", "hand", "foot", "total",
    "replacement", "arthroplasty", "opinion", "referral", "request", "report", "letter", "known",
    "information", "education", "care", "consent", "surgery", "operation", "synthetic", "example",
    "alert", "chief", "complaint", "please",
    "male", "female", "see", "seen", "unknown", "anonymous", "withheld", "copy", "your", "the",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")


def find_patient(text: str) -> Patient:
    """Find the patient in the labelled fields of a letter.

    Args:
        text: of the first pages.

    Returns:
        The name that "Patient:", "Name:", "Re:" or their French give, with at least two
        full words, and the day behind "Date of birth" and the like. A field that is not
        there, is unclear, or says two things is left open.
    """
    plain = unicodedata.normalize("NFC", text)  # so that folding keeps the places of letters
    lines = [" ".join(line.split()) for line in plain.splitlines() if line.strip()][:READ_LINES]
    folded = [line.translate(FOLDING) for line in lines]
    names: list[str] = []
    for find in (_labelled, _family_and_given, _subjects, _plain_names):
        names = names or find(lines, folded)
    days = {day for line in folded for day in _days(_BORN, line)}
    subjects = (line for line in folded if _SUBJECT.match(line) or _PATIENT.search(line))
    days |= {day for line in subjects for day in _days(_BORN_IN_SUBJECT, line)}
    alike = {tuple(sorted(name.translate(FOLDING).replace("^", " ").split())) for name in names}
    return Patient(
        name=names[0] if len(alike) == 1 else "",
        born=days.pop() if len(days) == 1 else None,
    )


def _labelled(lines: list[str], folded: list[str]) -> list[str]:
    found = ((line, _PATIENT.search(low)) for line, low in zip(lines, folded, strict=True))
    return _full(_name(line[hit.end() :]) for line, hit in found if hit)


def _subjects(lines: list[str], folded: list[str]) -> list[str]:
    """Take the name out of "Re: Anna Roy, born 2 March 1948"; other subjects are no persons."""
    found = []
    for line, low in zip(lines, folded, strict=True):
        hit = _SUBJECT.match(low)
        born = _BORN_IN_SUBJECT.search(low) or _BORN.search(low)
        if hit and born:
            found.append(_name(line[hit.end() : born.start()]))
    return _full(found)


def _family_and_given(lines: list[str], folded: list[str]) -> list[str]:
    """Join "Nom : Roy" and "Prénom : Anna" of one line or of two that follow each other."""
    found = []
    for place, (line, low) in enumerate(zip(lines, folded, strict=True)):
        family = _FAMILY.match(low)
        below = place + 1 < len(lines)
        given = _GIVEN.search(low) or (below and _GIVEN.match(folded[place + 1]))
        if family and given:
            rest = line if _GIVEN.search(low) else lines[place + 1]
            first, last = _name(rest[given.end() :]), _name(line[family.end() :])
            found.append(f"{last}^{first}" if first and last else "")
    return _full(found)


def _plain_names(lines: list[str], folded: list[str]) -> list[str]:
    """Take "Name:" where a birth date stands near; elsewhere it may be anybody's."""
    found = []
    for place, (line, low) in enumerate(zip(lines, folded, strict=True)):
        hit = _NAME.match(low) or _FAMILY.match(low)
        near = folded[place : place + 1 + NEAR_LINES]
        if hit and any(_BORN.search(other) for other in near):
            found.append(_name(line[hit.end() :]))
    return _full(found)


def _full(names: Iterable[str]) -> list[str]:
    return [name for name in names if len(re.split(r"[\^ ]", name)) > 1]


def _name(words: str) -> str:
    """Read a name from the beginning of some words; "" if it may be something else."""
    found: list[str] = []
    family = ""
    for part in words.split():
        word = part.rstrip(",;")
        plain = word.translate(FOLDING).rstrip(".")
        if plain in _OTHERS:
            return ""
        if plain in _TITLES and not found:
            continue
        if plain.rstrip(":") in _LABELS or not _WORD.fullmatch(word):
            break
        if not word[0].isupper() and plain not in _PARTICLES:
            break
        found.append(word)
        if word != part:
            if family or len(found) > 1:  # "Anna Roy, Ottawa"
                break
            family = f"{word}^"  # "Roy, Anna"
            found = []
    if len(found) > MOST_WORDS:
        return ""
    return family + " ".join(found)


def _days(label: re.Pattern[str], folded: str) -> list[date]:
    days = (read_day(folded[hit.end() :]) for hit in label.finditer(folded))
    return [day for day in days if day]
