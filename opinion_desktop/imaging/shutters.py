"""Shutters: what a file wants hidden at the edges of its picture.

Source: DICOM PS3.3 C.7.6.11, C.7.6.15; rows and columns count from 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.imaging.elements import DataSet
from opinion_desktop.imaging.overlays import Overlay

_SHAPE, _VALUE, _GROUP = 0x00181600, 0x00181622, 0x00181623


@dataclass(frozen=True, kw_only=True)
class Shutter:
    """What stays visible is inside all of the shapes.

    Attributes:
        shapes: of "RECTANGULAR", "CIRCULAR", "POLYGONAL", "BITMAP".
        rectangle: left, right, upper, lower edge: columns, then rows, from 1; the edges
            themselves are hidden no more than the standard says: they stay visible.
        circle: centre row, centre column, radius in pixels.
        polygon: (row, column) corners.
        overlay_group: of the bitmap; set bits are hidden.
        grey: 0 to 255, what hidden pixels show.
    """

    shapes: tuple[str, ...]
    rectangle: tuple[int, int, int, int] | None = None
    circle: tuple[float, float, float] | None = None
    polygon: tuple[tuple[float, float], ...] = ()
    overlay_group: int = 0
    grey: int = 0


def shutter_of(data: DataSet) -> Shutter | None:
    """Read the shutter of an object, None if it has none that can be used."""
    shapes = {shape.upper() for shape in data.texts(_SHAPE)}
    rectangle = circle = None
    polygon: tuple[tuple[float, float], ...] = ()
    group = 0
    if "RECTANGULAR" in shapes:
        edges = [data.integer(tag) for tag in (0x00181602, 0x00181604, 0x00181606, 0x00181608)]
        if None not in edges:
            left, right, upper, lower = (edge or 0 for edge in edges)
            rectangle = (left, right, upper, lower)
    if "CIRCULAR" in shapes:
        centre, radius = data.numbers(0x00181610), data.number(0x00181612)
        if len(centre) == 2 and radius and radius > 0:
            circle = (float(centre[0]), float(centre[1]), float(radius))
    if "POLYGONAL" in shapes:
        values = [float(value) for value in data.numbers(0x00181620)]
        if len(values) >= 6:
            polygon = tuple(zip(values[::2], values[1::2], strict=False))
    if "BITMAP" in shapes:
        group = data.integer(_GROUP) or 0
    usable = {
        "RECTANGULAR": rectangle, "CIRCULAR": circle, "POLYGONAL": polygon, "BITMAP": group,
    }  # fmt: skip
    names = tuple(name for name, value in usable.items() if value)
    if not names:
        return None
    return Shutter(
        shapes=names,
        rectangle=rectangle,
        circle=circle,
        polygon=polygon,
        overlay_group=group,
        grey=round((data.integer(_VALUE) or 0) * 255 / 65535),
    )


def hidden(
    shutter: Shutter, rows: int, columns: int, overlays: tuple[Overlay, ...] = ()
) -> NDArray[np.bool_]:
    """Give (rows, columns), True where the shutter hides the picture.

    Args:
        shutter: the shapes.
        rows: of the picture.
        columns: of the picture.
        overlays: of the same frame, for a bitmap shutter.
    """
    mask = np.zeros((rows, columns), np.bool_)
    row = np.arange(1, rows + 1)[:, None]
    column = np.arange(1, columns + 1)[None, :]
    if shutter.rectangle:
        left, right, upper, lower = shutter.rectangle
        mask |= (column < left) | (column > right) | (row < upper) | (row > lower)
    if shutter.circle:
        centre_row, centre_column, radius = shutter.circle
        mask |= (row - centre_row) ** 2 + (column - centre_column) ** 2 > radius**2
    if shutter.polygon:
        mask |= ~_inside(shutter.polygon, rows, columns)
    for overlay in overlays:
        if overlay.group == shutter.overlay_group:
            mask |= overlay.mask()
    return mask


def _inside(polygon: tuple[tuple[float, float], ...], rows: int, columns: int) -> NDArray[np.bool_]:
    """Fill a polygon by the even-odd rule; pixel centres on whole numbers, from 1."""
    inside = np.zeros((rows, columns), np.bool_)
    row = np.arange(1, rows + 1, dtype=np.float64)
    column = np.arange(1, columns + 1, dtype=np.float64)[None, :]
    for (r0, c0), (r1, c1) in zip(polygon, polygon[1:] + polygon[:1], strict=True):
        if r0 == r1:
            continue
        crossed = (row >= min(r0, r1)) & (row < max(r0, r1))
        where = c0 + (row[crossed] - r0) * (c1 - c0) / (r1 - r0)
        inside[crossed] ^= column >= where[:, None]
    return inside
