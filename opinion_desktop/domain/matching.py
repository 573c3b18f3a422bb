"""Does this scan belong to this person?  Only says what differs; a person decides."""

from __future__ import annotations

import re
import unicodedata
from datetime import date


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


def _words(name: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    found = set(re.findall(r"[a-z0-9]+", plain.replace("'", "")))
    found -= {"mr", "mrs", "ms", "dr", "mme", "m", "anonymous", "anon"}
    return {word for word in found if len(word) > 1} or found
