"""Grey levels: modality, VOI and presentation stages, at whatever size is on the screen.

`pixels` may be the frame, or any part or reduction of it: only values count here.
Source: DICOM PS3.3 C.11.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.imaging.stages import Stages, Window

__all__ = [
    "Stages", "Window", "default_window", "modality_values", "to_display", "value_range",
]  # fmt: skip

_TABLE_LIMIT = 1 << 17
_CLAMPED = frozenset(("NM", "PT"))


def to_display(
    pixels: NDArray[Any],
    stages: Stages,
    window: Window | None = None,
    *,
    invert: bool = False,
) -> NDArray[np.uint8]:
    """Map stored values to grey levels; colour passes through.

    Args:
        pixels: (rows, columns) stored values, or (rows, columns, 3) RGB.
        stages: of the frame they come from.
        window: None for the frame's own (`default_window` of these pixels).
        invert: the person's choice, on top of what the file says.

    Returns:
        (rows, columns) or (rows, columns, 3), 0 to 255; a new array.  Padding is black,
        inverted or not.

    Source: PS3.3 C.11.1, C.11.2.1.2, C.11.2.1.3, C.11.4, C.11.6.
    """
    if pixels.ndim == 3:
        rgb: NDArray[np.uint8] = pixels.astype(np.uint8)
        return 255 - rgb if invert else rgb
    window = window or default_window(stages, pixels)
    is_linear = (
        window.function in {"LINEAR", "LINEAR_EXACT"}
        and stages.modality_table is None
        and stages.presentation_table is None
        and not (window.function == "LINEAR" and window.width <= 1)
    )
    flip = stages.inverse != invert
    if is_linear:
        grey = _linear(pixels, stages, window, flip=flip)
    else:
        grey = _by_table(pixels, stages, window, flip=flip)
    if stages.padding is not None:
        low, high = stages.padding
        grey[(pixels >= low) & (pixels <= high)] = 0
    return grey


def modality_values(pixels: NDArray[Any], stages: Stages) -> NDArray[np.float64]:
    """Give modality values (HU for CT) of stored values, of any shape (C.11.1)."""
    if stages.modality_table is not None:
        return stages.modality_table.map(pixels).astype(np.float64)
    return pixels.astype(np.float64) * stages.slope + stages.intercept


def value_range(pixels: NDArray[Any], stages: Stages) -> tuple[float, float]:
    """Give the smallest and largest modality value of what is no padding."""
    kept = pixels
    if stages.padding is not None:
        low, high = stages.padding
        kept = pixels[(pixels < low) | (pixels > high)]
    if kept.dtype.kind == "f":
        kept = kept[np.isfinite(kept)]
    if not kept.size:
        return 0.0, 1.0
    if stages.modality_table is not None:
        values = stages.modality_table.map(kept)
        return float(values.min()), float(values.max())
    ends = [float(end) * stages.slope + stages.intercept for end in (kept.min(), kept.max())]
    return min(ends), max(ends)


def default_window(stages: Stages, pixels: NDArray[Any]) -> Window:
    """Choose the window that is shown first: of the file, else smallest to largest value.

    Args:
        stages: of the frame.
        pixels: its stored values, looked at only if the file has no window.

    Returns:
        The first window, else the first VOI table, else LINEAR_EXACT from the smallest to
        the largest value; for NM and PT the lower edge is not below 0.
    """
    if stages.windows:
        return _clamped(stages, stages.windows[0])
    if stages.voi_tables:
        return table_window(stages, 0)
    low, high = value_range(pixels, stages)
    span = high - low
    return _clamped(stages, Window((low + high) / 2, span if span > 0 else 1.0, "LINEAR_EXACT"))


def table_window(stages: Stages, number: int) -> Window:
    """Name the VOI table of this number as a window."""
    table = stages.voi_tables[number]
    count = len(table.entries)
    return Window(table.first + count / 2, float(count), "TABLE", table.name, number)


def _clamped(stages: Stages, window: Window) -> Window:
    """Move the lower edge of NM and PT windows up to 0."""
    low, high = window.center - window.width / 2, window.center + window.width / 2
    if stages.modality not in _CLAMPED or low >= 0 or high <= 0 or window.function == "SIGMOID":
        return window
    return Window(high / 2, max(high, 1.0), window.function, window.name)


def _linear(
    pixels: NDArray[Any], stages: Stages, window: Window, *, flip: bool
) -> NDArray[np.uint8]:
    """C.11.2.1.2.1 and C.11.2.1.3.2 as one multiplication and one addition."""
    if window.function == "LINEAR":
        scale, centre = 255.0 / (window.width - 1), window.center - 0.5
    else:
        scale, centre = 255.0 / window.width, window.center
    slope = stages.slope * scale
    offset = (stages.intercept - centre) * scale + 127.5
    if flip:
        slope, offset = -slope, 255.0 - offset
    wide = pixels.dtype.itemsize > 2
    work: NDArray[Any] = pixels.astype(np.float64 if wide else np.float32)
    work *= slope
    work += offset + 0.5  # cut below: rounds half up
    if pixels.dtype.kind == "f":
        np.nan_to_num(work, copy=False, nan=0.0)
    np.clip(work, 0.0, 255.5, out=work)
    return work.astype(np.uint8)


def _by_table(
    pixels: NDArray[Any], stages: Stages, window: Window, *, flip: bool
) -> NDArray[np.uint8]:
    """Work out each value that occurs once, then look the pixels up."""
    if pixels.dtype.kind != "f" and pixels.size:
        low, high = int(pixels.min()), int(pixels.max())
        if high - low < _TABLE_LIMIT and high - low < 4 * pixels.size:
            values = np.arange(low, high + 1, dtype=np.int64)
            table = _levels(values, stages, window, flip=flip)
            places = pixels.astype(np.int64) - low
            return table[places]
    return _levels(pixels, stages, window, flip=flip)


def _levels(
    stored: NDArray[Any], stages: Stages, window: Window, *, flip: bool
) -> NDArray[np.uint8]:
    shares = _presented(_voi(modality_values(stored, stages), stages, window), stages)
    if flip:
        shares = 1.0 - shares
    return np.floor(np.nan_to_num(shares) * 255.0 + 0.5).astype(np.uint8)


def _voi(values: NDArray[np.float64], stages: Stages, window: Window) -> NDArray[np.float64]:
    """Map modality values to 0..1."""
    center, width = window.center, window.width
    if window.function == "TABLE":
        table = stages.voi_tables[window.table]
        return table.map(values).astype(np.float64) / table.top
    if window.function == "SIGMOID":
        with np.errstate(over="ignore"):
            return np.asarray(1.0 / (1.0 + np.exp(-4.0 * (values - center) / width)))
    if window.function == "LINEAR":
        center, width = center - 0.5, width - 1
        if width <= 0:
            return np.asarray(values > center, np.float64)
    return np.clip((values - center) / width + 0.5, 0.0, 1.0)


def _presented(shares: NDArray[np.float64], stages: Stages) -> NDArray[np.float64]:
    """Apply the presentation table; its input is the whole range of the window's output."""
    table = stages.presentation_table
    if table is None:
        return shares
    places = np.rint(shares * (len(table.entries) - 1)) + table.first
    return table.map(places).astype(np.float64) / table.top
