"""The sample studies, written once for all tests of this folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pydicom
import pytest
from pydicom.dataset import FileDataset

from opinion_desktop.sample.phantom import write_studies


@dataclass(frozen=True)
class Written:
    folder: Path
    paths: tuple[Path, ...]
    told: list[tuple[int, int]]

    def read(self, study: str, number: int = 1) -> FileDataset:
        return pydicom.dcmread(self.folder / study / f"IM{number:04d}.dcm")


@pytest.fixture(scope="session")
def written(tmp_path_factory) -> Written:
    folder = tmp_path_factory.mktemp("sample") / "studies"
    told: list[tuple[int, int]] = []
    paths = write_studies(folder, lambda done, total: told.append((done, total)))
    return Written(folder, paths, told)
