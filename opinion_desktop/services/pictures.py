"""What worker processes do for the viewer: pictures, pages and texts, ready to be drawn.

Plain functions over a path or bytes and the values that they return; no Qt here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.documents import pages, photos, texts
from opinion_desktop.documents.page_text import Hit, PageText
from opinion_desktop.documents.pages import PdfFacts
from opinion_desktop.domain.studies import ImageHeader
from opinion_desktop.imaging import headers
from opinion_desktop.imaging.frames import Frame, decode
from opinion_desktop.imaging.render import draw_overlay
from opinion_desktop.imaging.shutters import hidden
from opinion_desktop.imaging.stages import Stages

LEVEL_PX = 1024  # larger pictures get reduced levels, so that a pane never windows all of them
PHOTO_PX = 4096
HATCH_STEP, HATCH_GREY = 16, 96

# What a cover says of a pixel; where pixels are joined the highest wins.
PLAIN, HIDDEN, MISSING, HATCHED, DARK_EDGE, WHITE = range(6)


@dataclass(frozen=True, kw_only=True, eq=False)
class Picture:
    """A decoded picture at several sizes.

    Attributes:
        stages: what turns its values into grey levels.
        levels: (rows, columns) stored values or (rows, columns, 3) RGB; each level has half
            the rows and columns of the one before, the last at most 1024 of each.
        covers: for each level (rows, columns) of PLAIN to WHITE, or () if all is PLAIN.
        frames: how many pictures the file has.
    """

    stages: Stages
    levels: tuple[NDArray[Any], ...]
    covers: tuple[NDArray[np.uint8], ...] = ()
    frames: int = 1

    @property
    def rows(self) -> int:
        """Number of rows at full size."""
        return int(self.levels[0].shape[0])

    @property
    def columns(self) -> int:
        """Number of columns at full size."""
        return int(self.levels[0].shape[1])

    @property
    def bytes(self) -> int:
        """How much memory it takes."""
        return sum(array.nbytes for array in (*self.levels, *self.covers))


@dataclass(frozen=True, kw_only=True, eq=False)
class DrawnPage:
    """A page as pixels: (rows, columns, 3) RGB of page `page`, drawn `width_px` wide."""

    page: int
    width_px: int
    turns: int
    pixels: NDArray[np.uint8]


def read_picture(source: Path | bytes, frame: int = 0) -> Picture:
    """Decode one frame of a DICOM object and reduce it.

    Args:
        source: a path, or the bytes of the whole file.
        frame: number of the frame, from 0.

    Raises:
        ImageProblem: why it cannot be shown; see `imaging.frames.decode`.
    """
    found = decode(source, frame)
    covered = _cover(found)
    covers: tuple[NDArray[np.uint8], ...] = ()
    levels = _levels(found.pixels, average=found.stages.padding is None)
    if covered is not None:
        covers = tuple(_cover_levels(covered, len(levels)))
    return Picture(stages=found.stages, levels=levels, covers=covers, frames=found.frames)


def read_photo(source: Path | bytes, page: int = 0) -> Picture:
    """Read a photo, turned as it was taken; also one page of a scanned picture.

    Args:
        source: one path, or the bytes.
        page: of a file with several, from 0.

    Raises:
        PhotoUnreadable: if nothing of it can be shown.
        DocumentTooLarge: if it has more pixels than are unpacked.
    """
    photo = photos.open_photo(source, PHOTO_PX, page=page)
    return Picture(
        stages=Stages(photometric="RGB", flags=("truncated",) if photo.is_cut else ()),
        levels=_levels(photo.pixels, average=True),
        frames=photo.facts.pages,
    )


def read_headers(paths: tuple[Path, ...]) -> tuple[ImageHeader | None, ...]:
    """Read the headers of stored objects again; None for those that give none."""
    return tuple(look.header for look in headers.looks(paths))


def read_facts(source: Path | bytes, password: str | None = None) -> PdfFacts:
    """Count and measure the pages of a PDF; see `documents.pages.open_facts`."""
    return pages.open_facts(source, password)


def draw_page(
    source: Path | bytes, page: int, width_px: int, turns: int = 0, password: str | None = None
) -> DrawnPage:
    """Draw a page of a PDF.

    Args:
        source: one path, or the bytes.
        page: from 0.
        width_px: of the drawing.
        turns: quarter turns clockwise.
        password: for a locked document.

    Raises:
        PdfDamaged: if this page cannot be read.
        PdfLocked: if it needs a password.
        DocumentTooLarge: if the drawing would be too large.
    """
    pixels = pages.render(source, page, width_px=width_px, quarter_turns=turns, password=password)
    return DrawnPage(page=page, width_px=width_px, turns=turns, pixels=pixels)


def read_page_text(source: Path | bytes, page: int, password: str | None = None) -> PageText:
    """Read the characters of a page with their places; see `documents.pages.text`."""
    return pages.text(source, page, password)


def find_in_pages(
    source: Path | bytes, needle: str, first: int, last: int, password: str | None = None
) -> tuple[Hit, ...]:
    """Search some pages; see `documents.pages.find`."""
    return pages.find(source, needle, first=first, last=last, password=password)


def read_text(source: Path | bytes) -> str:
    """Decode a text file; see `documents.texts.read_text`."""
    return texts.read_text(source).text


def _levels(pixels: NDArray[Any], *, average: bool) -> tuple[NDArray[Any], ...]:
    """Halve a picture until it is at most `LEVEL_PX` of each side."""
    levels = [np.ascontiguousarray(pixels)]
    while max(levels[-1].shape[:2]) > LEVEL_PX:
        levels.append(_halved(levels[-1], average=average))
    return tuple(levels)


def _halved(pixels: NDArray[Any], *, average: bool) -> NDArray[Any]:
    """Join 2 x 2 pixels; a last odd row or column stands for itself.

    Values beside padding must not be mixed with it, so that every second pixel is taken then.
    """
    if not average:
        return np.ascontiguousarray(pixels[::2, ::2])
    tall = pixels if pixels.shape[0] % 2 == 0 else np.concatenate([pixels, pixels[-1:]])
    even = tall if tall.shape[1] % 2 == 0 else np.concatenate([tall, tall[:, -1:]], axis=1)
    wide: type[Any] = np.float32 if pixels.dtype.kind == "f" else np.int64
    if pixels.dtype.itemsize <= 2 and pixels.dtype.kind != "f":
        wide = np.int32  # four values of 16 bits fit
    total: NDArray[Any] = even[::2, ::2].astype(wide)
    total += even[1::2, ::2]
    total += even[::2, 1::2]
    total += even[1::2, 1::2]
    joined = total / 4 if wide is np.float32 else total >> 2
    return np.ascontiguousarray(joined.astype(pixels.dtype))


def _cover(frame: Frame) -> NDArray[np.uint8] | None:
    """Say which pixels are not simply the picture, or None if all are."""
    rows, columns = frame.pixels.shape[:2]
    stages = frame.stages
    complete = stages.complete_rows or rows
    if stages.shutter is None and not stages.overlays and complete >= rows:
        return None
    cover = np.zeros((rows, columns), np.uint8)
    if complete < rows:
        cover[complete:] = MISSING
        row = np.arange(complete, rows)[:, None]
        column = np.arange(columns)[None, :]
        cover[complete:][(row + column) % HATCH_STEP == 0] = HATCHED
    if stages.shutter is not None:
        cover[hidden(stages.shutter, rows, columns, stages.overlays)] = HIDDEN
    hiding = stages.shutter.overlay_group if stages.shutter else 0
    drawn = np.full((rows, columns), 128, np.uint8)
    for overlay in stages.overlays:
        if overlay.group != hiding:
            draw_overlay(drawn, overlay)
    cover[drawn == 0] = DARK_EDGE
    cover[drawn == 255] = WHITE
    return cover


def _cover_levels(cover: NDArray[np.uint8], count: int) -> list[NDArray[np.uint8]]:
    """Halve a cover so that no thin line gets lost."""
    levels = [cover]
    while len(levels) < count:
        last = levels[-1]
        rows, columns = last.shape
        even = np.pad(last, ((0, rows % 2), (0, columns % 2)), mode="edge")
        joined = np.maximum(
            np.maximum(even[::2, ::2], even[1::2, ::2]),
            np.maximum(even[::2, 1::2], even[1::2, 1::2]),
        )
        levels.append(np.ascontiguousarray(joined))
    return levels
