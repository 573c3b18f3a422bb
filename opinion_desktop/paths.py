"""Where resources, settings and libraries are: in a checkout, a wheel or a frozen build."""

from __future__ import annotations

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of styles, words and tables that ship with the program."""
    inside = HERE / "resources"
    return inside if inside.is_dir() else HERE.parent / "resources"


def default_library() -> Path:
    """Return where the library lies when nobody names another place."""
    return _data_home() / "OpinionDesktop" / "Library"


def log_folder() -> Path:
    """Return the folder of the log; it never holds patient data."""
    return _data_home() / "OpinionDesktop" / "Logs"


def _data_home() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share"))
