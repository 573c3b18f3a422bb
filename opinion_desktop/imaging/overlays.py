"""Overlay planes: bitmaps of one bit that a file wants drawn over its picture.

Source: DICOM PS3.3 C.9.2, PS3.5 8.1.2.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.imaging.elements import DataSet

GROUPS = tuple(range(0x6000, 0x6020, 2))


@dataclass(frozen=True, kw_only=True, eq=False)
class Overlay:
    """One plane, cut to the picture of one frame.

    Attributes:
        group: 0x6000 to 0x601E.
        bits: (rows, columns) of the picture, packed eight to a byte along the columns.
        columns: of the picture.
        kind: "G" for graphics, "R" for a region of interest.
        label: for people, "" if none.
    """

    group: int
    bits: NDArray[np.uint8]
    columns: int
    kind: str = "G"
    label: str = ""

    def mask(self) -> NDArray[np.bool_]:
        """Give the plane as (rows, columns) of the picture, True where it is drawn."""
        return np.unpackbits(self.bits, axis=1, count=self.columns).astype(np.bool_)


def overlays_of(
    data: DataSet, frame: int, rows: int, columns: int, words: NDArray[np.generic] | None
) -> tuple[Overlay, ...]:
    """Read the planes that belong to one frame.

    Args:
        data: the object.
        frame: number of the frame, from 0.
        rows: of the picture.
        columns: of the picture.
        words: (rows, columns) pixel words before masking, where embedded planes live;
            None where they cannot (colour, lossy streams).
    """
    found = []
    for group in GROUPS:
        base = group << 16
        if base | 0x0010 not in data and base | 0x0100 not in data:
            continue
        has_own = base | 0x3000 in data
        plane = _own(data, base, frame) if has_own else _embedded(data, base, words)
        if plane is None:
            continue
        top, left = _origin(data, base)
        picture = _cut(plane, top, left, rows, columns)
        found.append(
            Overlay(
                group=group,
                bits=np.packbits(picture, axis=1),
                columns=columns,
                kind=data.uid(base | 0x0040) or "G",
                label=data.text(base | 0x1500) or data.text(base | 0x0022),
            )
        )
    return tuple(found)


def _origin(data: DataSet, base: int) -> tuple[int, int]:
    """Give the 0-based row and column of the first pixel; 1, 1 is the picture's first one."""
    values = data.numbers(base | 0x0050)
    return (int(values[0]) - 1, int(values[1]) - 1) if len(values) >= 2 else (0, 0)


def _own(data: DataSet, base: int, frame: int) -> NDArray[np.bool_] | None:
    """Unpack the plane of `frame` from Overlay Data; None if it has none there."""
    rows, columns = data.integer(base | 0x0010) or 0, data.integer(base | 0x0011) or 0
    if rows <= 0 or columns <= 0:
        return None
    planes = max(data.integer(base | 0x0015) or 1, 1)
    first = max(data.integer(base | 0x0051) or 1, 1) - 1
    has_frames = base | 0x0015 in data and planes > 1
    number = frame - first if has_frames or base | 0x0051 in data else 0
    if not 0 <= number < planes:
        return None
    _, at, length = data.found[base | 0x3000]
    start = number * rows * columns
    offset = start // 8
    wanted = (start % 8 + rows * columns + 7) // 8
    content = data.source.take(at + offset, max(min(wanted, length - offset), 0))
    packed = np.frombuffer(content, np.uint8)
    if data.coding.big and data.vr(base | 0x3000) == "OW" and packed.size % 2 == 0:
        packed = packed.reshape(-1, 2)[:, ::-1].reshape(-1)
    bits = np.unpackbits(packed, bitorder="little")[start % 8 :][: rows * columns]
    plane = np.zeros(rows * columns, np.bool_)
    plane[: bits.size] = bits
    return plane.reshape(rows, columns)


def _embedded(
    data: DataSet, base: int, words: NDArray[np.generic] | None
) -> NDArray[np.bool_] | None:
    """Take the plane from an unused bit of the pixel words (retired form)."""
    position = data.integer(base | 0x0102) or 0
    allocated = data.integer(base | 0x0100) or 1
    if words is None or words.ndim != 2 or allocated <= 1 or words.dtype.kind not in "ui":
        return None
    if not 0 < position < words.dtype.itemsize * 8:
        return None
    plane: NDArray[np.bool_] = (words.view(f"u{words.dtype.itemsize}") >> position) & 1 == 1
    return plane


def _cut(
    plane: NDArray[np.bool_], top: int, left: int, rows: int, columns: int
) -> NDArray[np.bool_]:
    """Place a plane that may start outside, or be smaller or larger than the picture."""
    picture = np.zeros((rows, columns), np.bool_)
    r0, c0 = max(top, 0), max(left, 0)
    r1, c1 = min(top + plane.shape[0], rows), min(left + plane.shape[1], columns)
    if r0 < r1 and c0 < c1:
        picture[r0:r1, c0:c1] = plane[r0 - top : r1 - top, c0 - left : c1 - left]
    return picture
