"""Load the two kinds of letters that come with the program."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import fontpkg_atkinson_hyperlegible
import fontpkg_inter
from PySide6.QtGui import QFontDatabase

INTER = "Inter"
ATKINSON = "Atkinson Hyperlegible"


@cache
def load() -> frozenset[str]:
    """Make Inter and Atkinson Hyperlegible known to Qt; once for each run.

    Needs a QGuiApplication.

    Returns:
        The families that Qt found in the files.
    """
    families: set[str] = set()
    for package in (fontpkg_inter, fontpkg_atkinson_hyperlegible):
        for file in sorted((Path(package.ROOT) / "files").glob("*.ttf")):
            number = QFontDatabase.addApplicationFont(str(file))
            families.update(QFontDatabase.applicationFontFamilies(number))
    return frozenset(families)
