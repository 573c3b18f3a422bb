"""Draw the images of the sample, for a worker process: whoever asks for it loads nothing heavy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def ct(folder: Path, progress: Callable[[int, int], None]) -> tuple[Path, ...]:
    """Write the CT as DICOM files; see `phantom.write_ct`."""
    from opinion_desktop.sample.phantom import write_ct

    return write_ct(folder, progress)


def radiographs(folder: Path, progress: Callable[[int, int], None]) -> tuple[Path, ...]:
    """Write the radiographs as DICOM files; see `phantom.write_radiographs`."""
    from opinion_desktop.sample.phantom import write_radiographs

    return write_radiographs(folder, progress)
