"""Solid shapes by distance on a grid of points, and the smoothing that pictures need.

Coordinates are mm in one half of the body: u from the midline outwards, y to the
back, z to the head. Distances are negative inside a shape.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Point = tuple[float, float, float]
FAR_MM = 30.0
MARGIN_MM = 7.0
NOTHING = (slice(0, 0), slice(0, 0), slice(0, 0))


@dataclass(frozen=True)
class Grid:
    """Points at which shapes are sampled: three rising axes in mm."""

    z: Floats
    y: Floats
    u: Floats

    @property
    def shape(self) -> tuple[int, int, int]:
        """(z, y, u)."""
        return self.z.size, self.y.size, self.u.size

    def box(self, low: Point, high: Point) -> tuple[slice, slice, slice]:
        """Find the part of the grid between two corners, given as (u, y, z)."""
        if not self.reaches(low[2], high[2]):
            return NOTHING
        return (
            _between(self.z, low[2], high[2]),
            _between(self.y, low[1], high[1]),
            _between(self.u, low[0], high[0]),
        )

    def points(self, box: tuple[slice, slice, slice]) -> tuple[Floats, Floats, Floats]:
        """Give u, y, z of a part, shaped so that they broadcast to it."""
        return (
            self.u[box[2]][None, None, :],
            self.y[box[1]][None, :, None],
            self.z[box[0]][:, None, None],
        )

    def reaches(self, low: float, high: float) -> bool:
        """Say whether there are points near these levels."""
        return bool(self.z.size) and self._lowest <= high and self._highest >= low

    @cached_property
    def _lowest(self) -> float:
        return float(self.z[0])

    @cached_property
    def _highest(self) -> float:
        return float(self.z[-1])

    def part(self, box: tuple[slice, slice, slice]) -> Grid:
        """Give the points of a box as a grid of their own."""
        return Grid(z=self.z[box[0]], y=self.y[box[1]], u=self.u[box[2]])

    def slabs(self, levels: int) -> Iterator[tuple[slice, Grid]]:
        """Cut the grid across z: small pieces stay in the cache while they are worked on."""
        for first in range(0, self.z.size, levels):
            at = slice(first, min(first + levels, self.z.size))
            yield at, Grid(z=self.z[at], y=self.y, u=self.u)

    def around(self, start: Point, end: Point, reach: float) -> tuple[slice, slice, slice]:
        """Find the part of the grid that lies within `reach` mm of a line between two points."""
        low_z, high_z = min(start[2], end[2]) - reach, max(start[2], end[2]) + reach
        if not self.reaches(low_z, high_z):
            return NOTHING
        rise = end[2] - start[2]
        first, last = 0.0, 1.0
        if rise:
            # Only the piece of the line that is near these levels counts.
            ends = (
                (self._lowest - reach - start[2]) / rise,
                (self._highest + reach - start[2]) / rise,
            )
            first, last = (min(max(one, 0.0), 1.0) for one in sorted(ends))
        (low_u, high_u), (low_y, high_y) = (
            sorted(start[axis] + part * (end[axis] - start[axis]) for part in (first, last))
            for axis in (0, 1)
        )
        return self.box(
            (low_u - reach, low_y - reach, low_z), (high_u + reach, high_y + reach, high_z)
        )


def _between(axis: Floats, low: float, high: float) -> slice:
    first, last = np.searchsorted(axis, (low, high))
    return slice(int(first), int(last))


class Solid:
    """A body put together from simple shapes; outside it the distance is `FAR_MM` at most."""

    def __init__(self, grid: Grid) -> None:
        """Start empty."""
        self.grid = grid
        self.distance = np.full(grid.shape, FAR_MM, np.float32)

    def join(self, low: Point, high: Point, shape: Callable[..., Floats], blend: float) -> None:
        """Add a shape, rounding the seam.

        Args:
            low: corner (u, y, z) of a box around the shape, mm.
            high: the opposite corner.
            shape: distance to the shape from u, y, z.
            blend: width of the rounded seam, mm.
        """
        box = self.grid.box(
            (low[0] - MARGIN_MM, low[1] - MARGIN_MM, low[2] - MARGIN_MM),
            (high[0] + MARGIN_MM, high[1] + MARGIN_MM, high[2] + MARGIN_MM),
        )
        self._join(box, shape, blend)

    def _join(
        self, box: tuple[slice, slice, slice], shape: Callable[..., Floats], blend: float
    ) -> None:
        """Add a shape inside of a box."""
        old = self.distance[box]
        if not old.size:
            return
        new = shape(*self.grid.points(box))
        seam = old - new
        np.abs(seam, out=seam)
        np.subtract(np.float32(blend), seam, out=seam)
        np.maximum(seam, 0, out=seam)
        seam *= seam
        seam *= np.float32(0.25 / blend)
        np.minimum(old, new, out=old)
        old -= seam

    def cut(self, low: Point, high: Point, shape: Callable[..., Floats]) -> None:
        """Take a shape away; parameters as for `join`."""
        box = self.grid.box(low, high)
        old = self.distance[box]
        if old.size:
            np.maximum(old, -shape(*self.grid.points(box)), out=old)

    def rod(
        self, start: Point, end: Point, radii: tuple[float, float], *, blend: float = 6.0
    ) -> None:
        """Add a round rod between two points, with a radius in mm at each end."""
        box = self.grid.around(start, end, max(radii) + MARGIN_MM)
        self._join(box, lambda u, y, z: rod(u, y, z, start, end, radii), blend)

    def chain(self, points: tuple[tuple[Point, float], ...], *, blend: float = 6.0) -> None:
        """Add rods through points, each with its radius in mm."""
        for (start, first), (end, last) in pairwise(points):
            self.rod(start, end, (first, last), blend=blend)

    def ball(self, centre: Point, radius: float, *, blend: float = 6.0) -> None:
        """Add a ball."""
        self.rod(centre, centre, (radius, radius), blend=blend)

    def cut_ball(self, centre: Point, radius: float) -> None:
        """Take a ball away."""
        u, y, z = centre
        self.cut(
            (u - radius, y - radius, z - radius),
            (u + radius, y + radius, z + radius),
            lambda a, b, c: rod(a, b, c, centre, centre, (radius, radius)),
        )


def rod(
    u: Floats, y: Floats, z: Floats, start: Point, end: Point, radii: tuple[float, float]
) -> Floats:
    """Give the distance to a round rod; a rod without length is a ball.

    Args:
        u: outwards, mm; with y and z it broadcasts to the shape of the result.
        y: to the back, mm.
        z: to the head, mm.
        start: one end (u, y, z).
        end: the other end.
        radii: radius at each end, mm.

    Returns:
        Distance in mm, negative inside.
    """
    along = np.array([e - s for s, e in zip(start, end, strict=True)], np.float32)
    length = float(along @ along)
    du, dy, dz = u - np.float32(start[0]), y - np.float32(start[1]), z - np.float32(start[2])
    # What hangs on two axes alone is added before it spreads to the third.
    away: Floats = (dy * dy + dz * dz) + du * du
    if length == 0:
        np.sqrt(away, out=away)
        away -= np.float32(radii[0])
        return away
    unit = along / np.float32(length)
    part = (dy * unit[1] + dz * unit[2]) + du * unit[0]
    # |d - t a|^2 = |d|^2 - t (2 p - t) |a|^2, where p is t before it is cut to the rod.
    twice = part * np.float32(2 * length)
    np.clip(part, 0, 1, out=part)
    twice -= part * np.float32(length)
    twice *= part
    away -= twice
    np.maximum(away, 0, out=away)
    np.sqrt(away, out=away)
    part *= np.float32(radii[1] - radii[0])
    part += np.float32(radii[0])
    away -= part
    return away


def fade(distance: Floats, width: float) -> Floats:
    """Turn distance into how much of a point is inside: 1 inside, 0 outside, `width` mm between."""
    inside: Floats = np.multiply(distance, np.float32(-1 / width))
    inside += np.float32(0.5)
    return np.clip(inside, 0, 1, out=inside)


def blur(picture: Floats, size: int, *, passes: int = 2) -> Floats:
    """Smooth the last two axes with repeated box averages.

    Args:
        picture: (..., rows, columns).
        size: side of the box in pixels; made odd.
        passes: two give a triangle, three nearly a Gaussian.

    Returns:
        A new array of the same shape.
    """
    half = max(size // 2, 1)
    for _ in range(passes):
        for axis in (-1, -2):
            picture = _box(picture, half, axis)
    return picture


def _box(picture: Floats, half: int, axis: int) -> Floats:
    """Average over 2 half + 1 neighbours along one axis; edges repeat."""
    size = picture.shape[axis]
    wide = 2 * half + 1
    before = np.repeat(picture.take([0], axis), half, axis)
    after = np.repeat(picture.take([-1], axis), half, axis)
    padded = np.concatenate([before, picture, after], axis)

    def shifted(by: int) -> Floats:
        part = slice(by, by + size)
        return padded[..., part] if axis == -1 else padded[..., part, :]

    total = shifted(0).copy()
    for by in range(1, wide):
        total += shifted(by)
    total *= np.float32(1 / wide)
    return total


def grain(
    random: np.random.Generator, size: int, along: tuple[float, float], angle_deg: float
) -> Floats:
    """Make a square of seamless noise drawn out in one direction, as bone beams are.

    Args:
        random: source of the noise.
        size: side in pixels.
        along: smoothing along and across the direction, pixels (standard deviation).
        angle_deg: direction, counted from the columns towards the rows.

    Returns:
        (size, size), mean 0, standard deviation 1.
    """
    wave = np.fft.rfft2(random.standard_normal((size, size), np.float32))
    rows = np.fft.fftfreq(size).astype(np.float32)[:, None]
    columns = np.fft.rfftfreq(size).astype(np.float32)[None, :]
    cosine, sine = (np.float32(turn(np.deg2rad(angle_deg))) for turn in (np.cos, np.sin))
    length = (columns * cosine + rows * sine) * np.float32(along[0])
    across = (rows * cosine - columns * sine) * np.float32(along[1])
    wave *= np.exp(np.float32(-2 * np.pi**2) * (length * length + across * across))
    wave[0, 0] = 0
    noise = np.fft.irfft2(wave, s=(size, size))
    result: Floats = (noise / noise.std()).astype(np.float32)
    return result


def spread(tile: Floats, shape: tuple[int, int]) -> Floats:
    """Repeat a seamless square over a picture of `shape` (rows, columns)."""
    rows = np.arange(shape[0]) % tile.shape[0]
    columns = np.arange(shape[1]) % tile.shape[1]
    result: Floats = tile[rows[:, None], columns[None, :]]
    return result


def sample(picture: Floats, rows: Floats, columns: Floats) -> Floats:
    """Read a picture between its pixels, linearly; places outside read the edge.

    Args:
        picture: (rows, columns).
        rows: wanted row positions, any shape that broadcasts with `columns`.
        columns: wanted column positions.

    Returns:
        The values there.
    """
    rows = np.clip(rows, 0, picture.shape[0] - 1.001)
    columns = np.clip(columns, 0, picture.shape[1] - 1.001)
    top, left = rows.astype(np.int32), columns.astype(np.int32)
    down, right = rows - top.astype(np.float32), columns - left.astype(np.float32)
    flat = picture.ravel()
    at = top * picture.shape[1] + left
    upper = flat[at] * (1 - right) + flat[at + 1] * right
    at += picture.shape[1]
    lower = flat[at] * (1 - right) + flat[at + 1] * right
    result: Floats = upper * (1 - down) + lower * down
    return result


def stretch(picture: Floats, rows: Floats, columns: Floats) -> Floats:
    """Read a picture between its pixels where rows and columns are straight.

    Args:
        picture: (rows, columns).
        rows: (n,) wanted row positions.
        columns: (m,) wanted column positions.

    Returns:
        (n, m); like `sample`, and several times faster.
    """
    for axis, wanted in ((0, rows), (1, columns)):
        at = np.clip(wanted, 0, picture.shape[axis] - 1.001)
        low = at.astype(np.int32)
        part = (at - low).astype(np.float32)
        part = part[:, None] if axis == 0 else part
        first = picture.take(low, axis)
        second = picture.take(low + 1, axis)
        second -= first
        second *= part
        first += second
        picture = first
    return picture
