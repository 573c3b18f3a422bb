"""An import of 500 slices and 20 letters, against a plain copy and SHA-256 of the same bytes."""

from __future__ import annotations

import hashlib
import shutil
import time
from functools import partial
from pathlib import Path

import numpy as np

from opinion_desktop.domain.case import Case
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.files import StoredFile
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.importing import add_now
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.main_window import MainWindow
from tests.benchmarks.measure import Gaps, Row, folder, settle, wait_for
from tests.benchmarks.sample import window_on
from tests.support.dicom import make_slice, to_bytes
from tests.support.pdfs import letter, text_pdf

SLICES, LETTERS, PIXELS = 500, 20, 512
ROUNDS = 2


def make_data(place: Path) -> int:
    """Write the slices and the letters; the same every time.

    Returns:
        How many bytes they are.
    """
    place.mkdir()
    random = np.random.default_rng(1)
    pixels = random.integers(0, 4096, (PIXELS, PIXELS), np.uint16)
    for index in range(SLICES):
        # Rolled, so that no two files are the same: equal files are stored once.
        data = make_slice(np.roll(pixels, index, 0), position_mm=2.0 * index)
        data.SOPInstanceUID = f"2.25.1{index:04d}"
        data.InstanceNumber = index + 1
        data.StudyDate = "20250827"
        (place / f"IM{index:04d}.dcm").write_bytes(to_bytes(data))
    for index in range(LETTERS):
        words = [f"Discharge summary {index}", "Date of discharge: 20 March 2025"]
        words += [f"Line {line}: the wound is dry and the hip moves well." for line in range(30)]
        page = letter(*words, top=760)
        (place / f"letter {index:02d}.pdf").write_bytes(text_pdf(page, page, page))
    return sum(file.stat().st_size for file in place.iterdir())


def copy_and_hash(source: Path, target: Path) -> set[str]:
    """Copy every file, then read the copy and hash it."""
    target.mkdir()
    found = set()
    for file in sorted(source.iterdir()):
        shutil.copyfile(file, target / file.name)
        found.add(hashlib.sha256((target / file.name).read_bytes()).hexdigest())
    return found


def run() -> list[Row]:
    """Import in a job and without one, and copy, in turn; each import has a new library."""
    alone, plain, in_window, gaps = [], [], [], Gaps()
    with folder() as place:
        size = make_data(place / "given")
        print(f"{SLICES + LETTERS} files, {size / 1e6:.0f} MB")
        for _ in range(ROUNDS):
            with folder() as other:
                start = time.perf_counter()
                hashes = copy_and_hash(place / "given", other / "copy")
                plain.append(time.perf_counter() - start)
            with folder() as other, window_on(other / "library") as (desk, _window):
                workspace = _case(desk)
                start = time.perf_counter()
                add_now(workspace, desk.workers, JobContext(), (place / "given",))
                alone.append(time.perf_counter() - start)
                assert {one.sha256 for one in workspace.all(StoredFile)} == hashes
            with folder() as other, window_on(other / "library") as (desk, window):
                window.open_case(_case(desk).case_key)
                assert window.case_view is not None
                window.case_view.open_tab("records")
                settle(500)
                in_window.append(_seconds_in_window(desk, window, gaps, place / "given"))
                stored = window.case_view.workspace.all(StoredFile)
                assert {one.sha256 for one in stored} == hashes
    gaps.tell()
    return [
        Row(name="bring and file away", ours=tuple(alone), yardstick=tuple(plain), unit="s"),
        Row(name="the same in the window", ours=tuple(in_window), yardstick=tuple(plain), unit="s"),
        *gaps.rows("window"),
    ]


def _seconds_in_window(desk: Desk, window: MainWindow, gaps: Gaps, given: Path) -> float:
    done: list[str] = []
    desk.imports.finished.connect(done.append)
    start = time.perf_counter()
    with gaps.watch("importing"):
        desk.imports.add(window.case_view.workspace, (given,))
        wait_for(partial(bool, done))
        return time.perf_counter() - start


def _case(desk: Desk) -> Workspace:
    case = Case(key="measured", title="Measured")
    desk.library.write((Change(None, case),))
    return Workspace(desk.library, case.key, desk.notices)
