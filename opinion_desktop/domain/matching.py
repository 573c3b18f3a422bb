"""Does this scan or letter belong to this person?  Only says what differs; a person decides."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from difflib import SequenceMatcher

from opinion_desktop.domain.guessing import FOLDING

LIKE = 0.7  # of two spellings of one name: "Mueller" and "Müller", a letter misread


_TITLES = {"mr", "mrs", "ms", "dr", "mme", "m", "anonymous", "anon"}


def is_other_person(
    scan_name: str, scan_born: date | None, case_name: str, case_born: date | None
) -> bool:
    """Say whether a scan names somebody else than the case does.

    What either side leaves open is no difference.  Names are compared word by word,
    without order, accents, case and titles, so that "ROY^ANNA^M" is "Anna Roy".

    Args:
        scan_name: as in the scan, parts divided by "^".
        scan_born: the birth date in the scan.
        case_name: as the person typed it.
        case_born: as the person typed it.
    """
    if scan_born and case_born and scan_born != case_born:
        return True
    scan, case = _words(scan_name), _words(case_name)
    if not scan or not case:
        return False
    fewer, more = sorted((scan, case), key=len)
    # A single word in common is no match for two: a family shares its name.
    return not fewer <= more


def is_other_name(letter_name: str, case_name: str) -> bool:
    """Say whether the name in a letter is surely another one than the case's.

    Letters write names in many ways, so that one word in common, or nearly so, is enough
    to be the same person; a name of fewer than two full words says nothing.

    Args:
        letter_name: as in the letter, parts divided by spaces or "^".
        case_name: as the person typed it.
    """
    letter, case = _full_words(letter_name), _full_words(case_name)
    if min(len(letter), len(case)) < 2:
        return False
    return not any(_alike(one, other) for one in letter for other in case)


def is_other_birth(letter_born: date | None, case_born: date | None) -> bool:
    """Say whether two birth dates are surely two; day and month may have changed places."""
    if letter_born is None or case_born is None or letter_born.year != case_born.year:
        return None not in {letter_born, case_born}
    days = (letter_born.day, letter_born.month), (case_born.day, case_born.month)
    return days[0] not in {days[1], days[1][::-1]}


def is_other_in_letter(
    letter_name: str, letter_born: date | None, case_name: str, case_born: date | None
) -> bool:
    """Say whether a letter is surely about somebody else than the case.

    Another birth date is enough; another name is not if the birth date is the same, as
    names change.

    Args:
        letter_name: as in the letter, parts divided by spaces or "^".
        letter_born: the birth date in the letter.
        case_name: as the person typed it.
        case_born: as the person typed it.
    """
    if is_other_birth(letter_born, case_born):
        return True
    same = letter_born is not None and letter_born == case_born
    return not same and is_other_name(letter_name, case_name)


def _full_words(name: str) -> set[str]:
    found = re.findall(r"[^\W\d_]+", name.replace("'", "").replace("’", "").translate(FOLDING))
    return {word for word in found if len(word) > 1} - _TITLES


def _alike(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return longer.startswith(shorter) or SequenceMatcher(None, one, other).ratio() >= LIKE


def _words(name: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    found = set(re.findall(r"[a-z0-9]+", plain.replace("'", "")))
    found -= _TITLES
    return {word for word in found if len(word) > 1} or found
