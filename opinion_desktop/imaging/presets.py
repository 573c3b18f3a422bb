"""Brightness presets by modality: one table, keys 3 to 8 of the viewer.

Centre and width are in modality units (HU for CT).  Other modalities have no fixed scale,
so that only the windows of their files are offered.
"""

from __future__ import annotations

from opinion_desktop.imaging.stages import Window

WINDOW_PRESETS: dict[str, tuple[Window, ...]] = {
    "CT": (
        Window(35, 110, name="Brain"),
        Window(50, 320, name="Abdomen"),
        Window(80, 400, name="Mediastinum"),
        Window(350, 2000, name="Bone"),
        Window(-500, 1500, name="Lung"),
        Window(120, 380, name="MIP"),
    ),
}


def presets_for(modality: str) -> tuple[Window, ...]:
    """Give the presets of a modality in the order of their keys, () where there are none."""
    return WINDOW_PRESETS.get(modality, ())
