"""What may be written to the log: fixed sentences with counts, keys and class names.

Exception texts are dropped, since they may quote a path or a name; the class and the
code place stay.
"""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from typing_extensions import override

LOGGER = logging.getLogger("opinion_desktop")
MEGABYTE = 2**20


class _WithoutValues(logging.Formatter):
    @override
    def formatException(self, ei: object) -> str:
        del ei
        return ""


def start(folder: Path) -> None:
    """Write the log of this run into `folder`; without a place to write there is none."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = RotatingFileHandler(
            folder / "opinion-desktop.log", maxBytes=MEGABYTE, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(_WithoutValues("%(asctime)s %(levelname)s %(message)s"))
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.INFO)
