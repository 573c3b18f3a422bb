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
        The files, study by study, slices from head to feet.

    Raises:
        FileExistsError: if `folder` already holds such files.
        OSError: if the disk does not take them.
    """
    total = len(phantom_radiographs.SETUPS) + phantom_ct.SLICES
    paths: list[Path] = []

    def write(place: Path, content: bytes) -> None:
        place.parent.mkdir(parents=True, exist_ok=True)
        with write_new(place) as target:
            target.write(content)
        paths.append(place)
        progress(len(paths), total)

    progress(0, total)
    pictures = phantom_radiographs.radiographs()
    for study in STUDIES:
        if study.modality == "CT":
            for index, content in enumerate(slice_files(study, phantom_ct.volume())):
                write(folder / study.key / f"IM{index + 1:04d}.dcm", content)
        else:
            write(folder / study.key / "IM0001.dcm", radiograph_file(study, pictures[study.key]))
    return tuple(paths)
