"""A case with real files in a real library, for tests of panes and pages."""

from __future__ import annotations

import hashlib
import io
from datetime import date
from typing import Any

import numpy as np
from PIL import Image

from opinion_desktop.domain.case import Case, new_key
from opinion_desktop.domain.files import FileKind, StoredFile
from opinion_desktop.imaging.stages import Stages
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.pictures import Picture
from opinion_desktop.services.viewing import Viewing
from opinion_desktop.services.workspace import Workspace
from tests.support.desk import make_workspace
from tests.support.dicom import make_slice, to_bytes
from tests.support.entities import make_case

LEVEL = 100  # the stored value of image n is n x 100 everywhere


def slice_bytes(number: int, **elements: Any) -> bytes:
    """Make image `number` (from 0) of a CT: all pixels number x 100, 2 mm apart."""
    facts = {
        "position_mm": 2.0 * number,
        "InstanceNumber": number + 1,
        "SOPInstanceUID": f"2.25.10{number}",
        "StudyDate": "20250514",
        "PatientName": "OKAFOR^ANNA",
        "PatientBirthDate": "19480302",
        "SeriesDescription": "Hip",
        "WindowCenter": 200,
        "WindowWidth": 400,
    }
    pixels = elements.pop("pixels", np.full((16, 16), number * LEVEL, "u2"))
    return to_bytes(make_slice(pixels, **{**facts, **elements}))


def stored(desk: Desk, case: Case, content: bytes, **facts: Any) -> StoredFile:
    """Put bytes into the library and describe them."""
    sha256 = desk.library.files.add(io.BytesIO(content))
    assert sha256 == hashlib.sha256(content).hexdigest()
    described = {"name": "file", "kind": FileKind.DICOM, **facts}
    return StoredFile(
        key=new_key(), case_key=case.key, sha256=sha256, size=len(content), **described
    )


def ct_files(desk: Desk, case: Case, count: int, **elements: Any) -> list[StoredFile]:
    """Store a CT series of `count` images; a second series needs other UIDs."""
    suffix = elements.pop("suffix", "")
    return [
        stored(
            desk,
            case,
            slice_bytes(number, **{"SOPInstanceUID": f"2.25.10{number}{suffix}", **elements}),
            sop_instance_uid=f"2.25.10{number}{suffix}",
        )
        for number in range(count)
    ]


def xray_file(desk: Desk, case: Case, **elements: Any) -> StoredFile:
    """Store one radiograph of another study."""
    facts = {
        "Modality": "DX",
        "SOPClassUID": "1.2.840.10008.5.1.4.1.1.1.1",
        "StudyInstanceUID": "2.25.101",
        "SeriesInstanceUID": "2.25.201",
        "SOPInstanceUID": "2.25.999",
        "StudyDate": "20250901",
        "SeriesDescription": "Hip AP",
        "ImageLaterality": "L",
        "PatientOrientation": ["L", "F"],
        "position_mm": None,
    }
    return stored(desk, case, slice_bytes(2, **{**facts, **elements}))


def photo_bytes(width: int = 30, height: int = 20, color: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), color).save(out, "PNG")
    return out.getvalue()


def photo_file(desk: Desk, case: Case, **facts: Any) -> StoredFile:
    described = {"kind": FileKind.PHOTO, "name": "wound.png", **facts}
    return stored(desk, case, described.pop("content", photo_bytes()), **described)


def open_viewing(qtbot: Any, desk: Desk, case: Case, *entities: Any) -> Viewing:
    """Open the case and wait until its files have been looked through."""
    workspace = make_workspace(desk, case, *entities)
    return wait_for_studies(qtbot, desk, workspace)


def wait_for_studies(qtbot: Any, desk: Desk, workspace: Workspace) -> Viewing:
    viewing = Viewing.of(desk, workspace)
    qtbot.waitUntil(lambda: not viewing.is_loading, timeout=30_000)
    return viewing


def a_case() -> Case:
    return make_case(title="My hip", birth_date=date(1948, 3, 2))


def picture(pixels: np.ndarray, *more: np.ndarray, covers: Any = (), **stages: Any) -> Picture:
    """Make a decoded picture without any file."""
    return Picture(stages=Stages(**stages), levels=(pixels, *more), covers=covers)
