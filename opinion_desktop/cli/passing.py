"""A library for the length of one run, removed at its end."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from opinion_desktop import paths


@contextmanager
def passing_folder() -> Iterator[Path]:
    """Give a fresh folder beside the library; it is removed when the block ends."""
    folder = paths.default_library().with_name(f"Demo-{os.getpid()}")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
