"""A CT of the sample pelvis: 128 axial slices with the implant, in Hounsfield units.

Rows run to the back, columns to the left side of the body, slices from head to feet.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.sample.phantom_bones import (
    CUP_CENTRE,
    CUP_INNER_MM,
    cortex_mm,
    femur,
    metal,
    pelvis,
    stem,
)
from opinion_desktop.sample.phantom_shapes import (
    FAR_MM,
    MARGIN_MM,
    NOTHING,
    Floats,
    Grid,
    Point,
    blur,
    fade,
    grain,
    rod,
)

SLICES, SIZE = 128, 384
SLICE_MM, PIXEL_MM = 2.0, 1.0
TOP_MM = 102.0  # level of the first slice
FIRST_X_MM = -(SIZE - 1) / 2 * PIXEL_MM
FIRST_Y_MM = -180.0
# Only these rows hold the person; the rest is air and the table.
BODY_ROWS = slice(58, 322)
AIR_HU, FAT_HU, MUSCLE_HU, SKIN_HU, METAL_HU = -1000, -100, 52, 20, 3000
LOWEST_HU, HIGHEST_HU = -1024, 3071
SLAB = 4  # slices that are worked on at a time; they fit the cache

MUSCLES: tuple[tuple[Point, Point, tuple[float, float]], ...] = (
    ((62, 88, 76), (122, 60, -24), (21, 22)),
    ((44, 96, 44), (104, 74, -44), (15, 20)),
    ((123, 60, -24), (106, 62, -84), (14, 7)),
    ((134, 22, -60), (122, 30, -160), (8, 11)),
    ((116, 44, 108), (141, 12, 2), (21, 13)),
    ((126, -24, 82), (152, -22, -34), (15, 12)),
    ((46, 6, 110), (76, -40, 2), (21, 16)),
    ((76, -40, 2), (109, -8, -62), (16, 8)),
    ((92, 2, 104), (82, -34, 22), (16, 12)),
    ((56, 14, 16), (52, 2, -38), (9, 7)),
    ((112, -50, 40), (110, -66, -160), (10, 19)),
    ((146, -16, -36), (144, -20, -160), (18, 27)),
    ((125, -24, -52), (120, -28, -160), (13, 17)),
    ((97, -32, -84), (94, -36, -160), (11, 20)),
    ((30, -40, -50), (74, -12, -160), (13, 24)),
    ((48, 12, -82), (80, 26, -160), (17, 25)),
    ((22, -24, -60), (38, -8, -160), (8, 11)),
    ((62, 42, -84), (72, 58, -160), (9, 19)),
    ((68, 50, -80), (108, 56, -160), (8, 21)),
    ((119, -62, 72), (76, -70, -130), (8, 10)),
    ((24, -84, 104), (18, -74, -18), (11, 8)),
    ((46, -80, 104), (34, -76, 20), (9, 6)),
    ((70, 52, 6), (134, 22, -4), (9, 6)),
    ((24, 88, 104), (22, 94, 48), (17, 9)),
    ((42, -44, -22), (112, -6, -66), (10, 8)),
)
"""Muscles of one half, as rods (u, y, z) with a radius at each end; they swell until they touch."""
SWELL_MM = 8.0
VESSELS: tuple[tuple[Point, Point, tuple[float, float]], ...] = (
    ((54, -34, 80), (86, -68, -14), (5, 5)),
    ((46, -28, 80), (76, -68, -14), (6, 6)),
    ((86, -68, -14), (84, -46, -160), (5, 4)),
    ((76, -68, -14), (76, -44, -160), (6, 5)),
)
"""Great vessels, in the same way."""


def levels() -> Floats:
    """Levels of the slices in mm, falling from head to feet."""
    return TOP_MM - SLICE_MM * np.arange(SLICES, dtype=np.float32)


def _grid() -> Grid:
    rows = np.arange(BODY_ROWS.start, BODY_ROWS.stop, dtype=np.float32)
    return Grid(
        z=levels()[::-1].copy(),
        y=FIRST_Y_MM + rows * np.float32(PIXEL_MM),
        u=(np.arange(SIZE // 2, dtype=np.float32) + 0.5) * np.float32(PIXEL_MM),
    )


def _skin(grid: Grid) -> Floats:
    """Distance to the skin of trunk and thighs, roughly."""
    u, y, z = grid.points((slice(None), slice(None), slice(None)))
    wide = np.interp(z, [-150, -35, 30, 102], [176, 180, 175, 164]).astype(np.float32)
    back = np.interp(z, [-150, -40, 60, 102], [98, 108, 112, 106]).astype(np.float32)
    # Sums of what hangs on one axis alone: the only full-size step is the root.
    trunk = np.sqrt((np.abs(u) / wide) ** 2.4 + (np.abs(y - 6) / back) ** 2.4)
    trunk *= 105
    trunk += np.maximum(-74 - z, 0) * np.float32(1.5) - 105
    leg_wide = np.interp(z, [-155, -40], [84, 90]).astype(np.float32)
    leg = np.sqrt(((u - 94) / leg_wide) ** 2 + ((y - 2) / (leg_wide + 4)) ** 2)
    leg -= 1
    leg *= 86
    seam = np.maximum(18 - np.abs(trunk - leg), 0)
    result: Floats = (np.minimum(trunk, leg) - seam * seam / 72).astype(np.float32)
    return result


def _muscles(grid: Grid) -> tuple[Floats, Floats]:
    """Distance to the nearest muscle, and how much farther the next one is."""
    first = np.full(grid.shape, FAR_MM, np.float32)
    second = first.copy()
    for start, end, radii in MUSCLES:
        box = grid.around(start, end, max(radii) + MARGIN_MM + SWELL_MM)
        if box == NOTHING:
            continue
        new = rod(*grid.points(box), start, end, radii)
        near, far = first[box], second[box]
        np.minimum(far, np.maximum(near, new), out=far)
        np.minimum(near, new, out=near)
    return first, second - first


def _flesh(grid: Grid, pattern: Floats) -> tuple[Floats, Floats]:
    """Give HU of skin, fat and muscle of one half, and the distance to the skin.

    Args:
        grid: points of one half.
        pattern: (z, y, u) texture of the muscles, standard deviation 1; broadcasts to the grid.
    """
    skin = _skin(grid)
    nearest, gap = _muscles(grid)
    nearest += 1.3 * pattern
    nearest -= SWELL_MM
    amount = fade(nearest, 2.5)
    gap *= np.float32(0.45)
    amount *= np.minimum(gap, 1, out=gap)
    amount *= np.clip((-skin - 15) * np.float32(1 / 3), 0, 1)
    for start, end, radii in VESSELS:
        box = grid.around(start, end, max(radii) + 3)
        if box == NOTHING:
            continue
        vessel = rod(*grid.points(box), start, end, radii)
        amount[box] = np.maximum(amount[box] * np.clip(vessel / 2, 0, 1), 0.95 * fade(vessel, 1.5))
    # Fat with a hint of the pattern, and towards muscle as far as there is some.
    flesh = (MUSCLE_HU - FAT_HU) * (0.93 + 0.05 * pattern) - 6 * pattern
    flesh = flesh * amount
    flesh += FAT_HU + 6 * pattern
    _put(flesh, float(SKIN_HU), fade(np.abs(skin + 1.2) - 1.2, 1))
    return flesh, skin


def _put(hu: Floats, value: Floats | float, amount: Floats) -> None:
    """Mix `value` into `hu` in place, as much as `amount` says."""
    change: Floats = value - hu
    change *= amount
    hu += change


def _bone(hu: Floats, distance: Floats, cortex: Floats | float, inside: Floats | float) -> None:
    """Put bone into `hu`: a dense layer around spongy bone."""
    layer = fade(-distance - cortex, 1.4)
    layer *= 1150 - inside
    layer += inside
    _put(hu, layer, fade(distance, 1.4))


def _implant(hu: Floats, grid: Grid) -> Floats:
    """Put the implant into the right half and say where its metal is, 0 to 1."""
    u, y, z = grid.points((slice(None), slice(None), slice(None)))
    middle = (CUP_CENTRE, CUP_CENTRE, (CUP_INNER_MM, CUP_INNER_MM))
    _put(hu, 25.0, fade(rod(u, y, z, middle[0], middle[1], (25.5, 25.5)), 1.2))
    _put(hu, -85.0, fade(rod(u, y, z, *middle), 1.2))
    around = stem(grid)
    # The thin line that the two opinions read differently: beside the upper stem, mostly outside.
    reach = np.clip((z + 98) / 8, 0, 1) * np.clip((-28 - z) / 4, 0, 1) * (u > 121)
    reach = np.maximum(reach, np.clip((z + 66) / 6, 0, 1) * np.clip((-44 - z) / 4, 0, 1))
    # Elsewhere bone has grown to the stem.
    grown = np.clip((z + 142) / 4, 0, 1) * np.clip((-34 - z) / 6, 0, 1) * (1 - reach) * (hu > -80)
    _put(hu, 850.0, fade(around - 2.2, 1.2) * grown)
    _put(hu, 900.0, fade(np.abs(around - 3.0) - 0.6, 1.0) * reach * (hu > 0))
    _put(hu, 20.0, fade(np.abs(around - 1.0) - 1.0, 1.0) * reach * (around > -1))
    amount = fade(metal(grid), 1.0)
    _put(hu, float(METAL_HU), amount)
    return amount


def _ovals(random: np.random.Generator) -> list[tuple[Point, Point, float, float]]:
    """List bladder, womb, rectum and bowel: middle, radii, HU and thickness of the wall."""
    ovals: list[tuple[Point, Point, float, float]] = [
        ((3, -24, 0), (41, 26, 27), 6, 3),
        ((-2, 12, 12), (27, 17, 22), 52, 1),
    ]
    for step in range(9):
        middle = (4 * np.sin(step / 2), 40 - 0.12 * (step - 6) ** 2, -40.0 + step * 13)
        ovals.append((middle, (14, 12, 12), -820 if step in {3, 4, 7} else 35, 3))
    for _ in range(34):
        centre = (random.uniform(-62, 62), random.uniform(-62, 8), random.uniform(40, 108))
        size = random.uniform(8, 13)
        content = float(random.choice((18.0, 24.0, 30.0, 12.0, -780.0)))
        ovals.append((centre, (size * 1.3, size, size * 1.1), content, 2.5))
    return ovals


def _organs(hu: Floats, grid: Grid, ovals: list[tuple[Point, Point, float, float]]) -> None:
    """Put the soft organs into whole slices; the u of `grid` runs through both halves."""
    for centre, radii, value, wall in ovals:
        low, high = (
            (centre[0] + side * (radii[0] + 4), centre[1] + side * (radii[1] + 4),
             centre[2] + side * (radii[2] + 4))
            for side in (-1, 1)
        )  # fmt: skip
        box = grid.box(low, high)
        if box == NOTHING:
            continue
        a, b, c = (
            (axis - np.float32(middle)) * np.float32(1 / radius)
            for axis, middle, radius in zip(grid.points(box), centre, radii, strict=True)
        )
        distance = (np.sqrt(a * a + b * b + c * c) - 1) * np.float32(min(radii))
        part = hu[box]
        _put(part, 40.0, fade(distance - wall, 1.5))
        _put(part, value, fade(distance, 1.5))


class _Streaks:
    """The mild dark and bright rays that metal throws."""

    def __init__(self, shape: tuple[int, int], random: np.random.Generator) -> None:
        """Draw four fans of rays, and measure every pixel around a middle once.

        Args:
            shape: (rows, columns) of a slice.
            random: source of the rays.
        """
        self._shape = shape
        turns = np.linspace(-np.pi, np.pi, 720, endpoint=False)
        rays = [
            13 * np.convolve(np.tile(line, 3), np.hanning(9), "same")[720:1440]
            - 46 * np.abs(np.cos(turns)) ** 14
            for line in random.standard_normal((4, 720))
        ]
        rows, columns = (np.arange(1 - size, size, dtype=np.float32) for size in shape)
        self._radius = np.sqrt(rows[:, None] ** 2 + columns**2)
        turn = np.arctan2(rows[:, None], columns) + np.float32(np.pi)
        turn = (turn * np.float32(359.9 / np.pi)).astype(np.int16)
        decay = np.exp(self._radius * np.float32(-1 / 75))
        self._fans = [np.array(ray, np.float32)[turn] * decay for ray in rays]

    def add(self, hu: Floats, metal: Floats, fan: int) -> None:
        """Add the rays to one slice.

        Args:
            hu: (rows, columns), changed in place.
            metal: (rows, fewer columns) where metal is, 0 to 1, from the first column on.
            fan: 0 to 3, which of the fans.
        """
        total = float(metal.sum())
        if total < 4:
            return
        middle = [
            round(float(metal.sum(axis=1 - axis) @ np.arange(metal.shape[axis])) / total)
            for axis in (0, 1)
        ]
        rows, columns = (
            slice(size - 1 - at, 2 * size - 1 - at)
            for size, at in zip(self._shape, middle, strict=True)
        )
        size = np.float32(np.sqrt(total / np.pi))
        ray = self._radius[rows, columns] - np.float32(0.6) * size
        ray *= np.float32(min(total / 260, 2.4) / 6)
        np.clip(ray, 0, np.float32(min(total / 260, 2.4)), out=ray)
        ray *= self._fans[fan][rows, columns]
        hu += ray


class _Person:
    """The person without noise, a slab of slices at a time."""

    def __init__(self, random: np.random.Generator) -> None:
        """Draw what all slabs share."""
        self._grid = _grid()
        streaks = np.stack([grain(random, 192, (5, 2.2), angle) for angle in (25, 60, 120)])
        self._pattern = streaks[:, np.arange(self._grid.y.size) % 192]
        self._ovals = _ovals(random)
        self._rays = _Streaks((self._grid.y.size, SIZE), random)

    def slabs(self) -> Iterator[tuple[int, Floats]]:
        """Yield the index of the first slice of each slab, and (slices, rows, columns) HU."""
        for at, slab in self._grid.slabs(SLAB):
            pattern = self._pattern[np.arange(at.start, at.stop) // 3 % 3]
            hu, metal_there, skin = self._halves(slab, pattern)
            both = Grid(z=slab.z, y=slab.y, u=np.concatenate([-slab.u[::-1], slab.u]))
            _organs(hu, both, self._ovals)
            for level, (picture, solid) in enumerate(zip(hu, metal_there, strict=True), at.start):
                self._rays.add(picture, solid, (SLICES - 1 - level) // 3 % 4)
            _put(hu, float(AIR_HU), 1 - fade(_mirrored(skin, skin), 1.2))
            # Levels rise from the feet, slices begin at the head.
            yield SLICES - at.stop, hu[::-1]

    def _halves(self, grid: Grid, pattern: Floats) -> tuple[Floats, Floats, Floats]:
        """Give HU of both halves side by side, the metal of the right one, and the skin."""
        flesh, skin = _flesh(grid, pattern)
        box = grid.box((0, -72, -140), (150, 118, 200))
        if box != NOTHING:
            _bone(flesh[box], pelvis(grid.part(box)).distance, 1.4, 190.0)
        right, left = flesh.copy(), flesh
        box = grid.box((60, -40, -200), (168, 44, 40))
        if box != NOTHING:
            leg = grid.part(box)
            z = leg.z[:, None, None]
            spongy = np.interp(z, [-130, -80, -50, -10], [-40, 40, 140, 260]).astype(np.float32)
            for half, cut in ((right, True), (left, False)):
                _bone(half[box], femur(leg, cut=cut).distance, cortex_mm(z), spongy)
        solid = np.zeros(grid.shape, np.float32)
        box = grid.box((54, -36, -150), (160, 40, 58))
        if box != NOTHING:
            solid[box] = _implant(right[box], grid.part(box))
        return _mirrored(right, left), solid[:, :, ::-1], skin


def _mirrored(right: Floats, left: Floats) -> Floats:
    """Put two halves side by side, the right one mirrored."""
    return np.concatenate([right[:, :, ::-1], left], axis=2)


def volume(seed: int = 53) -> NDArray[np.int16]:
    """Make the stack.

    Args:
        seed: of the noise.

    Returns:
        (SLICES, SIZE, SIZE) in HU, from head to feet, LOWEST_HU to HIGHEST_HU.
    """
    random = np.random.default_rng(seed)
    person = _Person(random)
    x = np.arange(SIZE, dtype=np.float32)[None, :] + np.float32(FIRST_X_MM)
    rows = np.arange(SIZE, dtype=np.float32)[:, None] + np.float32(FIRST_Y_MM)
    table = np.abs(rows - 124 + x * x / 900)
    bed = 850 * fade(table - 0.9, 1.2) + 120 * fade(np.abs(table - 9) - 8, 1.5)
    noise = blur(random.standard_normal((16, SIZE, SIZE), np.float32), 1, passes=1) * 42
    shifts = random.integers(SIZE, size=(SLICES, 2))
    outside_field = np.hypot(rows - 12, x) > SIZE / 2
    result = np.empty((SLICES, SIZE, SIZE), np.int16)
    picture = np.empty((SIZE, SIZE), np.float32)
    for first, slab in person.slabs():
        for index, body in enumerate(slab, start=first):
            picture.fill(AIR_HU)
            picture[BODY_ROWS] = body
            picture += bed * (picture < -900)
            picture += np.roll(noise[index % 16], shifts[index], (0, 1))
            np.clip(np.rint(picture, out=picture), LOWEST_HU, HIGHEST_HU, out=picture)
            picture[outside_field] = LOWEST_HU
            result[index] = picture
    return result
