"""The facts of one object for `inspect` on a single file (C5 of the viewer paper)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from opinion_desktop.domain.image_problems import ImageProblem
from opinion_desktop.domain.studies import ImageHeader, Look
from opinion_desktop.imaging.frames import decode
from opinion_desktop.imaging.geometry import orientation_letters
from opinion_desktop.imaging.stages import Stages, Window

_PICTURES = frozenset(("image", "film"))


def object_facts(path: Path, seen: Look) -> tuple[dict[str, Any] | None, ImageProblem | None]:
    """Gather what a single object says of itself.

    Args:
        path: the file.
        seen: what `headers.look` said of it.

    Returns:
        The facts, None if it is no DICOM object; and why its first picture cannot be
        decoded, None if it can or if it has none.
    """
    header = seen.header
    if header is None:
        return None, None
    facts: dict[str, Any] = {
        "sop_class": header.sop_class_uid,
        "class_name": header.class_name,
        "transfer_syntax": header.transfer_syntax,
        "rows": header.rows or None,
        "columns": header.columns or None,
        "frames": header.frames or None,
        "photometric": header.photometric if header.rows else None,
        "bits_stored": header.bits_stored or None,
        "signed": header.signed if header.rows else None,
        "lossy": header.lossy,
        "unit": None,
        "windows": None,
        "spacing": {
            "mm": list(header.pixel_spacing) if header.pixel_spacing else None,
            "kind": header.spacing_kind,
            "magnification": header.magnification,
        },
        "orientation": orientation_letters(header.image_orientation, header.patient_orientation),
        "overlays": None,
        "shutter": None,
        "cine": _cine(header),
        "report_text": None,
        "key_images": None,
        "state_images": None,
        "waveform": None,
        "pdf": None,
    }
    if header.kind not in _PICTURES:
        return facts, None
    try:
        stages = decode(path).stages
    except ImageProblem as problem:
        return facts, problem
    facts |= {
        "unit": stages.unit or None,
        "windows": [_window(window) for window in stages.windows],
        "overlays": [
            {"group": f"{overlay.group:04X}", "kind": overlay.kind, "label": overlay.label}
            for overlay in stages.overlays
        ]
        or None,
        "shutter": _shutter(stages),
        "lossy_ratio": stages.lossy_ratio or None,
        "complete_rows": stages.complete_rows,
    }
    return facts, None


def _window(window: Window) -> dict[str, Any]:
    return {
        "center": window.center,
        "width": window.width,
        "name": window.name,
        "function": window.function,
    }


def _shutter(stages: Stages) -> list[str] | None:
    return list(stages.shutter.shapes) if stages.shutter else None


def _cine(header: ImageHeader) -> dict[str, Any] | None:
    if header.frames_per_second is None:
        return None
    return {
        "fps": round(header.frames_per_second, 3),
        "frame_times_ms": list(header.frame_times_ms) or None,
    }
