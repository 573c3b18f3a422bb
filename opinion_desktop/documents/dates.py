"""The day that a letter carries; an unclear one is left to a person."""

from __future__ import annotations

import re
from datetime import date

from opinion_desktop.domain.guessing import FOLDING

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january janvier jan janv", "february fevrier feb fevr fev", "march mars mar",
            "april avril apr avr", "may mai", "june juin jun", "july juillet jul juil",
            "august aout aug", "september septembre sept sep", "october octobre oct",
            "november novembre nov", "december decembre dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DATE = re.compile(
    rf"(?<![\d/.-])(?:{_YEAR}[-/.](?P<m>\d\d?)[-/.](?P<d>\d\d?)"
    rf"|(?P<one>\d\d?)[-/. ](?P<two>\d\d?)[-/. ]{_YEAR.replace('year', 'y2')}"
    rf"|(?P<day>\d\d?)(?:st|nd|rd|th|er)?[ -](?:of )?{_MONTH},?[ -]{_YEAR.replace('year', 'y3')}"
    rf"|{_MONTH.replace('month', 'month2')} (?P<day2>\d\d?)(?:st|nd|rd|th)?,? "
    rf"{_YEAR.replace('year', 'y4')})(?![\d/-])"
)
_BIRTH = re.compile(r"(?:born|birth|dob|d\.o\.b\.?|nee?\(?e?\)? le|naissance|ddn)[^0-9]{0,40}$")
_OWN = re.compile(r"(?:dictated|signed|reported|date|redige|signe|dicte)[ a-z'():]{0,20}$")
# "In his letter of July 24" names another letter.
_CITED = re.compile(
    r"(?:letter|report|note|visit|lettre|rapport|visite)s? (?:of|from|dated|du|date du) (?:the )?$"
)


def find_date(text: str) -> date | None:
    """Find the day that a document is of: the first labelled one, else the first not cited.

    Args:
        text: of the first page.

    Returns:
        The day; None if there is none, or the first one can be read in two ways
        ("03/04/2025"). Days of birth are passed over.
    """
    folded = " ".join(text[:20_000].translate(FOLDING).split())
    first: date | None = None
    for match in _DATE.finditer(folded):
        before = folded[max(0, match.start() - 40) : match.start()]
        if _BIRTH.search(before) or _CITED.search(before):
            continue
        found = _day(match)
        if found is None:
            continue
        if _OWN.search(before):
            return found
        first = first or found
    return first


def read_day(folded: str) -> date | None:
    """Read the day with which some words begin, None if there is none or it is unclear.

    Args:
        folded: by `FOLDING`, with single spaces.
    """
    match = _DATE.match(folded)
    return _day(match) if match else None


def _day(match: re.Match[str]) -> date | None:
    part = match.groupdict()
    year = int(part["year"] or part["y2"] or part["y3"] or part["y4"])
    if part["one"]:
        one, two = int(part["one"]), int(part["two"])
        # 13/02 is one day only; 03/04 is two, unless both say the same.
        if one <= 12 and two <= 12 and one != two:
            return None
        day, month = (one, two) if one > 12 or one == two else (two, one)
    elif part["m"]:
        day, month = int(part["d"]), int(part["m"])
    else:
        day = int(part["day"] or part["day2"])
        month = _MONTHS[part["month"] or part["month2"]]
    try:
        return date(year, month, day)
    except ValueError:
        return None
