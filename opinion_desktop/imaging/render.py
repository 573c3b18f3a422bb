"""A finished picture of one frame: window, shutter, overlays, true shape; PNG bytes.

This is what the command line writes and what thumbnails are made of; a pane uses the
same steps at its own size.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import imagecodecs
import numpy as np
from numpy.typing import NDArray

from opinion_desktop.imaging.codecs import check_size
from opinion_desktop.imaging.frames import Frame, decode
from opinion_desktop.imaging.grey import to_display
from opinion_desktop.imaging.overlays import Overlay
from opinion_desktop.imaging.shutters import hidden
from opinion_desktop.imaging.stages import Window

_HATCH_STEP, _HATCH_GREY = 16, 96


def render(
    source: Path | bytes, frame: int = 1, window: tuple[float, float] | None = None
) -> NDArray[np.uint8]:
    """Draw one frame at its own size.

    Args:
        source: a path, or the bytes of the whole file.
        frame: number of the frame, from 1.
        window: centre and width in modality units (LINEAR); None for the file's own.

    Returns:
        (rows, columns) or (rows, columns, 3), 0 to 255: overlays and shutter on; where
        pixels are not square, the finer axis keeps its count and the other is stretched.

    Raises:
        ImageProblem: as `frames.decode`.
    """
    chosen = None if window is None else _window(*window)
    return compose(decode(source, frame - 1), chosen)


def _window(center: float, width: float) -> Window:
    return Window(center, width) if width >= 1 else Window(center, max(width, 1e-9), "LINEAR_EXACT")


def compose(
    frame: Frame,
    window: Window | None = None,
    *,
    invert: bool = False,
    overlays: bool = True,
    shutter: bool = True,
) -> NDArray[np.uint8]:
    """Put the stages of a decoded frame together (P7 to P16).

    Args:
        frame: the decoded frame.
        window: None for its own.
        invert: the person's choice.
        overlays: whether overlay planes are drawn.
        shutter: whether hidden edges stay hidden.

    Returns:
        (rows, columns) or (rows, columns, 3), 0 to 255, pixels made square.

    Raises:
        ImageTooLarge: if square pixels would make more than 400 million of them.
    """
    stages = frame.stages
    rows, columns = frame.pixels.shape[:2]
    # Rows that are not in the file count neither for the window nor in the picture.
    there = frame.pixels[: stages.complete_rows] if stages.complete_rows else frame.pixels
    picture = np.zeros((rows, *frame.pixels.shape[1:]), np.uint8)
    picture[: there.shape[0]] = to_display(there, stages, window, invert=invert)
    if there.shape[0] < rows:
        _hatch(picture, there.shape[0])
    if shutter and stages.shutter is not None:
        picture[hidden(stages.shutter, rows, columns, stages.overlays)] = stages.shutter.grey
    if overlays:
        hiding = stages.shutter.overlay_group if stages.shutter else 0
        for overlay in stages.overlays:
            if overlay.group != hiding:
                draw_overlay(picture, overlay)
    return square(picture, stages.spacing.aspect)


def draw_overlay(picture: NDArray[np.uint8], overlay: Overlay) -> None:
    """Draw a plane into `picture`: white with a dark edge, seen on any ground."""
    mask = overlay.mask()
    around = mask.copy()
    around[1:] |= mask[:-1]
    around[:-1] |= mask[1:]
    wide = around.copy()
    wide[:, 1:] |= around[:, :-1]
    wide[:, :-1] |= around[:, 1:]
    picture[wide & ~mask] = 0
    picture[mask] = 255


def _hatch(picture: NDArray[np.uint8], first: int) -> None:
    """Mark rows that the file does not hold by slanting lines."""
    row = np.arange(first, picture.shape[0])[:, None]
    column = np.arange(picture.shape[1])[None, :]
    picture[first:][(row + column) % _HATCH_STEP == 0] = _HATCH_GREY


def square(picture: NDArray[np.uint8], aspect: float) -> NDArray[np.uint8]:
    """Stretch the coarser axis, so that a circle is round (P16).

    Args:
        picture: (rows, columns) or (rows, columns, 3).
        aspect: height of a pixel divided by its width.

    Returns:
        The same array if pixels are square within 0.1 %.

    Raises:
        ImageTooLarge: if it would grow above 400 million values.
    """
    rows, columns = picture.shape[:2]
    if not 0.001 < aspect < 1000 or abs(aspect - 1) < 0.001:
        return picture
    result: NDArray[np.uint8]
    if aspect > 1:
        wanted = max(round(rows * aspect), 1)
        check_size(wanted, columns)
        places = (np.arange(wanted) + 0.5) * (rows / wanted)
        result = np.take(picture, places.astype(np.intp), 0)
        return result
    wanted = max(round(columns / aspect), 1)
    check_size(rows, wanted)
    places = (np.arange(wanted) + 0.5) * (columns / wanted)
    result = np.take(picture, places.astype(np.intp), 1)
    return result


def thumbnail(source: Path | bytes, frame: int = 0, size: int = 160) -> NDArray[np.uint8]:
    """Draw one frame small, for lists.

    Args:
        source: a path, or the bytes of the whole file.
        frame: number of the frame, from 0.
        size: longest side of the result at most.

    Returns:
        (rows, columns) or (rows, columns, 3), 0 to 255, without overlays.

    Raises:
        ImageProblem: as `frames.decode`.
    """
    whole = decode(source, frame)
    step = max(-(-max(whole.pixels.shape[:2]) // size), 1)
    pixels = np.ascontiguousarray(whole.pixels[step // 2 :: step, step // 2 :: step])
    rows = whole.stages.complete_rows
    small = replace(
        whole.stages, shutter=None, overlays=(), complete_rows=-(-rows // step) if rows else 0
    )
    picture = compose(replace(whole, pixels=pixels, stages=small))
    longest = max(picture.shape[:2])
    if longest > size:  # pixels were not square
        stride = -(-longest // size)
        picture = np.ascontiguousarray(picture[::stride, ::stride])
    return picture


def write_png(picture: NDArray[np.uint8]) -> bytes:
    """Give the PNG bytes of a grey or RGB picture."""
    return bytes(imagecodecs.png_encode(np.ascontiguousarray(picture)))
