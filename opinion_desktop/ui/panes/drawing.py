"""From stored values to what is painted: the level, the part and the transform that fit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QImage, QTransform

from opinion_desktop.imaging.grey import default_window, to_display
from opinion_desktop.imaging.stages import Window
from opinion_desktop.services.pictures import (
    DARK_EDGE,
    HATCH_GREY,
    HATCHED,
    HIDDEN,
    MISSING,
    WHITE,
    Picture,
)

MIN_SCALE, MAX_SCALE = 0.02, 32.0


@dataclass(frozen=True, kw_only=True)
class View:
    """How a picture lies in its pane.

    Attributes:
        scale: pane pixels for one image pixel, or None to fit the pane.
        shift: pane pixels by which its centre is away from the centre of the pane.
        turns: quarter turns clockwise, before the flip.
        flipped: whether left and right are exchanged.
    """

    scale: float | None = None
    shift: tuple[float, float] = (0.0, 0.0)
    turns: int = 0
    flipped: bool = False


def stretch(picture: Picture) -> tuple[float, float]:
    """Give the factors of columns and rows that make pixels square (P16)."""
    aspect = picture.stages.spacing.aspect
    if not 0.001 < aspect < 1000:
        return 1.0, 1.0
    return (1.0, aspect) if aspect >= 1 else (1 / aspect, 1.0)


def fitting_scale(picture: Picture, view: View, pane: QSizeF) -> float:
    """Give the scale at which the whole picture just fits the pane."""
    across, down = stretch(picture)
    width, height = picture.columns * across, picture.rows * down
    if view.turns % 2:
        width, height = height, width
    fit = min(pane.width() / max(width, 1), pane.height() / max(height, 1))
    return min(max(fit, MIN_SCALE), MAX_SCALE)


def scale_of(picture: Picture, view: View, pane: QSizeF) -> float:
    """Give the scale in use."""
    return fitting_scale(picture, view, pane) if view.scale is None else view.scale


def transform(picture: Picture, view: View, pane: QSizeF) -> QTransform:
    """Map image coordinates (column, row; 0.0 at the outer corner) to the pane."""
    scale = scale_of(picture, view, pane)
    across, down = stretch(picture)
    middle = QTransform.fromTranslate(
        pane.width() / 2 + view.shift[0], pane.height() / 2 + view.shift[1]
    )
    return (
        QTransform.fromTranslate(-picture.columns / 2, -picture.rows / 2)
        * QTransform.fromScale(across, down)
        * QTransform().rotate(90 * (view.turns % 4))
        * QTransform.fromScale(-scale if view.flipped else scale, scale)
        * middle
    )


def zoomed(picture: Picture, view: View, pane: QSizeF, factor: float, at: QPointF) -> View:
    """Zoom so that what lies under `at` stays there."""
    before = scale_of(picture, view, pane)
    after = min(max(before * factor, MIN_SCALE), MAX_SCALE)
    real = after / before
    from_centre = at.x() - pane.width() / 2, at.y() - pane.height() / 2
    shift = (
        from_centre[0] - (from_centre[0] - view.shift[0]) * real,
        from_centre[1] - (from_centre[1] - view.shift[1]) * real,
    )
    return replace(view, scale=after, shift=shift)


@dataclass(frozen=True, eq=False)
class Drawn:
    """A part of a picture in grey levels: `image` covers `area` in image coordinates."""

    key: tuple[object, ...]
    image: QImage
    area: QRectF
    pixels: NDArray[np.uint8]  # the image borrows them


def draw(
    picture: Picture,
    mapped: QTransform,
    pane: QRect,
    ratio: float,
    window: Window | None,
    *,
    invert: bool,
    last: Drawn | None,
) -> Drawn | None:
    """Window what is visible of a picture, at the size at which it is shown.

    Args:
        picture: the picture.
        mapped: from image to pane.
        pane: the visible part of the pane.
        ratio: device pixels for a pane pixel.
        window: None for the picture's own.
        invert: the person's choice.
        last: what was drawn before, given back if it is still right.

    Returns:
        None if no part of the picture is visible.
    """
    back, _ = mapped.inverted()
    whole = QRectF(0, 0, picture.columns, picture.rows)
    visible = back.mapRect(QRectF(pane)).intersected(whole)
    if visible.isEmpty():
        return None
    per_pixel = max(abs(mapped.determinant()) ** 0.5 * ratio, 1e-6)
    level = 0
    while level + 1 < len(picture.levels) and per_pixel * 2 ** (level + 1) <= 1:
        level += 1
    size = 2**level
    pixels = picture.levels[level]
    left, top = int(visible.left()) // size, int(visible.top()) // size
    right = min(int(-(-visible.right() // size)), pixels.shape[1])
    bottom = min(int(-(-visible.bottom() // size)), pixels.shape[0])
    key = (picture, level, left, top, right, bottom, window, invert)
    if last is not None and last.key == key:
        return last
    window = window or default_window(picture.stages, picture.levels[-1])
    if window.function == "TABLE" and window.table >= len(picture.stages.voi_tables):
        # Chosen on another image of the series, which had the table.
        window = Window(window.center, max(window.width, 1.0))
    grey = to_display(pixels[top:bottom, left:right], picture.stages, window, invert=invert)
    if picture.covers:
        lay_cover(grey, picture.covers[level][top:bottom, left:right], picture)
    area = QRectF(left * size, top * size, (right - left) * size, (bottom - top) * size)
    return Drawn(key, image_of(grey), area, grey)


def lay_cover(grey: NDArray[np.uint8], cover: NDArray[np.uint8], picture: Picture) -> None:
    """Draw shutter, overlays and missing rows into grey levels."""
    shutter = picture.stages.shutter
    values = {
        HIDDEN: shutter.grey if shutter else 0,
        MISSING: 0,
        HATCHED: HATCH_GREY,
        DARK_EDGE: 0,
        WHITE: 255,
    }
    for mark, value in values.items():
        grey[cover == mark] = value


def image_of(pixels: NDArray[Any]) -> QImage:
    """Wrap grey or RGB bytes; the array must outlive the image."""
    rows, columns = pixels.shape[:2]
    form = QImage.Format.Format_RGB888 if pixels.ndim == 3 else QImage.Format.Format_Grayscale8
    return QImage(pixels.data, columns, rows, pixels.strides[0], form)
