"""Studies of the sample case: drawn by formula, written as DICOM, the same on every computer.

Two radiographs after the operation and one before it, and a CT after both opinions.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from opinion_desktop.disk import write_new
from opinion_desktop.sample import phantom_ct, phantom_radiographs
from opinion_desktop.sample.phantom_case import STUDIES
from opinion_desktop.sample.phantom_dicom import radiograph_file, slice_files


def _ignore(_done: int, _total: int) -> None:
    """Report to nobody."""


def write_studies(folder: Path, progress: Callable[[int, int], None] = _ignore) -> tuple[Path, ...]:
    """Draw and write the four studies of the sample case.

    Args:
        folder: where to write; made if need be. Each study gets a folder named by its key.
        progress: told how many files of how many are done; may raise to stop.

    Returns:
        The files: radiographs, then slices from head to feet.

    Raises:
        FileExistsError: if `folder` already holds such files.
        OSError: if the disk does not take them.
    """
    films = len(STUDIES) - 1
    total = films + phantom_ct.SLICES
    return (
        *write_radiographs(folder, lambda done, _: progress(done, total)),
        *write_ct(folder, lambda done, _: progress(films + done, total)),
    )


def write_radiographs(
    folder: Path, progress: Callable[[int, int], None] = _ignore
) -> tuple[Path, ...]:
    """Draw and write the radiographs alone; arguments and errors as for `write_studies`."""
    films = [study for study in STUDIES if study.modality != "CT"]
    progress(0, len(films))
    pictures = phantom_radiographs.radiographs()
    written = []
    for study in films:
        content = radiograph_file(study, pictures[study.key])
        written.append(_write(folder / study.key / "IM0001.dcm", content))
        progress(len(written), len(films))
    return tuple(written)


def write_ct(folder: Path, progress: Callable[[int, int], None] = _ignore) -> tuple[Path, ...]:
    """Draw and write the CT alone; arguments and errors as for `write_studies`."""
    (study,) = (one for one in STUDIES if one.modality == "CT")
    progress(0, phantom_ct.SLICES)
    written = []
    for index, content in enumerate(slice_files(study, phantom_ct.volume())):
        written.append(_write(folder / study.key / f"IM{index + 1:04d}.dcm", content))
        progress(len(written), phantom_ct.SLICES)
    return tuple(written)


def _write(place: Path, content: bytes) -> Path:
    place.parent.mkdir(parents=True, exist_ok=True)
    with write_new(place) as target:
        target.write(content)
    return place
