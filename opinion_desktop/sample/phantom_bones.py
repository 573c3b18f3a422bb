"""The bones and the implant of the sample person, as solids in mm.

u runs from the midline outwards, y to the back, z to the head; the middle of the
hip joint is at HIP. The numbers are typical sizes of an adult pelvis.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from opinion_desktop.sample.phantom_shapes import Floats, Grid, Point, Solid, rod

HIP: Point = (88.0, 0.0, 0.0)
HEAD_RADIUS_MM = 23.5
CUP_CENTRE: Point = (86.0, 0.0, 2.0)
CUP_RADIUS_MM = 26.0
CUP_INNER_MM = 22.5
CUP_OPENING = np.array([0.68, -0.24, -0.69], np.float32)  # outwards, forwards, down
BALL_RADIUS_MM = 16.0
STEM = (
    # Middle of the stem and half its width as seen from the front and from the side.
    # (u, z, half width, half depth)
    (117.5, -24.0, 13.5, 7.5),
    (122.5, -42.0, 13.0, 7.3),
    (125.0, -60.0, 10.6, 6.9),
    (125.6, -85.0, 8.4, 6.4),
    (124.9, -110.0, 6.9, 5.9),
    (124.1, -132.0, 5.6, 5.2),
    (123.7, -144.0, 3.9, 3.9),
)
NECK = ((86.0, 0.0, 2.0), (113.0, 0.0, -25.0), (5.8, 7.2))

# The wing of the ilium, level by level: its ends at the back and front and the bow
# between, each (u, y, half thickness).
WING = (
    (18.0, (72.0, 24.0, 9.0), (82.0, 6.0, 11.0), (92.0, -14.0, 9.0)),
    (36.0, (66.0, 30.0, 9.0), (84.0, 8.0, 9.0), (99.0, -26.0, 8.0)),
    (50.0, (54.0, 50.0, 8.0), (90.0, 8.0, 6.5), (106.0, -34.0, 7.0)),
    (66.0, (43.0, 66.0, 8.5), (98.0, 10.0, 4.5), (116.0, -44.0, 6.0)),
    (84.0, (38.0, 76.0, 8.0), (106.0, 12.0, 3.6), (125.0, -44.0, 5.5)),
    (104.0, (40.0, 79.0, 7.5), (113.0, 16.0, 3.2), (131.0, -33.0, 5.0)),
    (124.0, (50.0, 74.0, 6.0), (118.0, 22.0, 3.6), (130.0, -14.0, 5.0)),
    (138.0, (70.0, 62.0, 5.0), (114.0, 28.0, 4.6), (121.0, 6.0, 5.0)),
    (147.0, (90.0, 46.0, 4.5), (104.0, 34.0, 5.0), (110.0, 22.0, 4.5)),
    (152.0, (96.0, 41.0, 1.0), (101.0, 35.0, 1.5), (104.0, 30.0, 1.0)),
)
SACRUM = (
    # Level, half width, middle from front to back, half thickness.
    (-6.0, 1.0, 43.0, 0.5),
    (-1.0, 3.0, 47.0, 3.0),
    (10.0, 6.0, 56.0, 4.0),
    (24.0, 13.0, 65.0, 6.0),
    (46.0, 22.0, 68.0, 9.0),
    (68.0, 31.0, 62.0, 13.0),
    (88.0, 41.0, 53.0, 16.0),
    (100.0, 45.0, 46.0, 18.0),
    (108.0, 38.0, 43.0, 17.0),
    (114.0, 27.0, 41.0, 15.0),
    (122.0, 14.0, 40.0, 9.0),
)


Table = tuple[tuple[float, ...], ...]


def _smooth(table: Table, z: Floats, rounding_mm: int) -> Floats:
    """Read columns of a table at levels, with the corners between its rows rounded.

    Args:
        table: rows of a level and its values, levels rising.
        z: (n,) levels in mm.
        rounding_mm: length over which corners are rounded.

    Returns:
        (columns, n).
    """
    levels, rounded = _rounded(table, rounding_mm)
    return np.array([np.interp(z, levels, column) for column in rounded], np.float32)


@lru_cache(maxsize=4)
def _rounded(table: Table, rounding_mm: int) -> tuple[Floats, list[Floats]]:
    """Read a table at every mm, with its corners rounded: levels, and one array a column."""
    rows = np.array(table, np.float32)
    low, high = float(rows[0, 0]), float(rows[-1, 0])
    fine = np.arange(low - 2 * rounding_mm, high + 2 * rounding_mm + 1)
    kernel = np.ones(rounding_mm) / rounding_mm
    columns = []
    for values in rows.T[1:]:
        at_mm = np.interp(fine, rows[:, 0], values)
        rounded = np.convolve(np.convolve(at_mm, kernel, "same"), kernel, "same")
        columns.append(rounded[rounding_mm:-rounding_mm])
    return fine[rounding_mm:-rounding_mm], columns


def _wing(u: Floats, y: Floats, z: Floats) -> Floats:
    """Distance to the curved plate through WING."""
    table = tuple((level, *back, *bow, *front) for level, back, bow, front in WING)
    values = _smooth(table, z.ravel(), 11)[:, :, None, None]
    back, bow, front = values[0:3], values[3:6], values[6:9]
    # A curve through the three points, in three straight pieces.
    pull = 2 * bow - (back + front) / 2
    inner = (4 * back + 4 * pull + front) / 9
    outer = (back + 4 * pull + 4 * front) / 9
    plate = np.minimum(_strip(u, y, back, inner), _strip(u, y, inner, outer))
    plate = np.minimum(plate, _strip(u, y, outer, front))
    result: Floats = np.maximum(plate, np.maximum(z - WING[-1][0], WING[0][0] - z))
    return result


def _strip(u: Floats, y: Floats, start: Floats, end: Floats) -> Floats:
    """Distance in the axial plane to a strip whose ends change from level to level."""
    along_u, along_y = end[0] - start[0], end[1] - start[1]
    du, dy = u - start[0], y - start[1]
    length = along_u * along_u + along_y * along_y
    part = du * (along_u / length) + dy * (along_y / length)
    np.clip(part, 0, 1, out=part)
    du, dy = du - part * along_u, dy - part * along_y
    du *= du
    dy *= dy
    du += dy
    away: Floats = np.sqrt(du, out=du)
    part *= end[2] - start[2]
    part += start[2]
    away -= part
    return away


def _sacrum(u: Floats, y: Floats, z: Floats) -> Floats:
    """Distance to one half of the sacrum and tail bone, without the holes."""
    # It leans forward: the front of its upper end lies lower than the back.
    lean = z + np.float32(0.32) * (y - 48) * (z > 20)
    wide, middle, thick = _smooth(SACRUM, z.ravel(), 9)[:, :, None, None]
    body = np.hypot(np.maximum(u - wide + thick * 0.5, 0), y - middle - u * 0.12) - thick
    width = np.interp(z, [22, 50, 112], [-4, 3, 7]).astype(np.float32)
    solid = np.maximum(body, width - np.hypot(u * 0.7, y - middle - thick * 0.45))
    result: Floats = np.maximum(np.maximum(solid, lean - 112), SACRUM[0][0] - 3 - z)
    return result


def _acetabulum(u: Floats, y: Floats, z: Floats) -> Floats:
    """Distance to the bowl around the head of the femur, open outwards and down."""
    du, dy, dz = u - HIP[0], y - HIP[1], z - HIP[2]
    radius = np.sqrt(du * du + dy * dy + dz * dz)
    shell = np.maximum(radius - 34.5, 27.0 - radius)
    opening = du * CUP_OPENING[0] + dy * CUP_OPENING[1] + dz * CUP_OPENING[2] - 5.0
    result: Floats = np.maximum(shell, opening)
    return result


def pelvis(grid: Grid) -> Solid:
    """Build one half of the pelvis with sacrum and the lowest vertebrae."""
    bone = Solid(grid)
    bone.join((30, -52, 18), (138, 88, 152), _wing, 3)
    bone.chain((((44, 60, 66), 8), ((58, 34, 40), 8), ((64, 8, 14), 8), ((61, -14, -6), 8)))
    bone.rod((86, 4, 44), (82, 4, 30), (11, 15))
    bone.chain((((76, 24, -6), 15), ((70, 33, -50), 13), ((62, 24, -80), 12), ((42, 0, -88), 7)))
    bone.rod((68, 36, 2), (51, 50, -10), (6, 2.5))
    bone.chain((((66, -20, -8), 11), ((40, -36, -22), 8), ((17, -46, -34), 10)))
    bone.rod((14, -46, -36), (14, -42, -60), (11.5, 9.5))
    bone.rod((16, -42, -60), (42, 0, -88), (7, 7))
    bone.join((50, -36, -36), (124, 36, 36), _acetabulum, 4)
    bone.cut_ball(HIP, 26.0)
    spine = Solid(grid)
    spine.join((0, 0, -6), (56, 110, 122), _sacrum, 4)
    for z in (131.0, 166.0):
        spine.join((0, 0, z - 15), (30, 60, z + 15), lambda u, y, c, z=z: _vertebra(u, y, c, z), 2)
        spine.rod((14, 52, z + 4), (39, 58, z + 9), (6, 3.2))
        spine.rod((0, 62, z - 2), (0, 84, z - 12), (4, 5))
        spine.rod((16, 60, z - 4), (15, 62, z - 22), (6, 5))
    bone.distance = np.minimum(bone.distance, spine.distance)
    return bone


def _vertebra(u: Floats, y: Floats, z: Floats, level: float) -> Floats:
    """Distance to half a vertebral body with a waist."""
    waist = 1.5 * np.cos((z - level) * np.float32(np.pi / 15))
    round_part = (np.hypot(u * 0.78, y - 32) - 19.5) + waist
    result: Floats = np.maximum(round_part, np.abs(z - level + np.float32(0.22) * (y - 32)) - 12.5)
    return result


def femur(grid: Grid, *, worn: bool = False, cut: bool = False) -> Solid:
    """Build the upper femur.

    Args:
        grid: points of one half of the body.
        worn: the head sits higher, is a little flat and has rims.
        cut: head and neck are removed, as for an implant.

    Returns:
        Solid bone.
    """
    bone = Solid(grid)
    lift = 2.2 if worn else 0.0
    if not cut:
        bone.ball((HIP[0] + lift * 0.2, HIP[1], HIP[2] + lift), HEAD_RADIUS_MM, blend=5)
        bone.chain((((90, 0, -2), 15.5), ((106, 1, -18), 14.5), ((124, 4, -36), 19)), blend=9)
    bone.chain((((133, 8, -3), 10.5), ((138, 9, -22), 14), ((132, 5, -46), 17)), blend=7)
    bone.rod((126, 4, -40), (126, 3, -70), (19, 16.5), blend=8)
    bone.rod((126, 3, -66), (122.5, 0, -225), (16.6, 14.2), blend=3)
    bone.rod((116, 13, -62), (110, 16, -67), (9, 6))
    if worn and not cut:
        bone.rod((72, 0, -16), (78, 0, -24), (4.5, 3), blend=3)
        bone.rod((103, 0, 18), (107, 0, 14), (4, 3), blend=3)
        bone.rod((111, -8, 25), (119, -10, 21), (3.6, 1.8), blend=1)
    if cut:
        # Sawn from the notch of the greater trochanter to 15 mm above the lesser one.
        bone.cut((60, -60, -80), (145, 60, 40), _sawn)
    return bone


def _sawn(u: Floats, y: Floats, z: Floats) -> Floats:
    """Distance to what the saw takes: head and neck, above a plane and inside of another."""
    above = (0.8 * (u - 118) - 22 - z) / np.float32(1.28) + 0 * y
    inside = (u - 121 - 0.3 * (z + 22)) / np.float32(1.05) + 0 * y
    corner = np.maximum(8 - np.abs(above - inside), 0)
    result: Floats = np.maximum(above, inside) + corner * corner / 32
    return result


def cortex_mm(z: Floats) -> Floats:
    """Thickness of the dense outer layer of the femur at a level."""
    levels = [-215.0, -120.0, -85.0, -60.0, -30.0, 0.0]
    return np.interp(z, levels, [7.4, 6.8, 5.0, 3.0, 1.6, 1.2]).astype(np.float32)


def stem(grid: Grid) -> Floats:
    """Give the distance to the stem of the implant."""
    table = np.array(STEM, np.float32)
    u, y, z = grid.points((slice(None), slice(None), slice(None)))
    flat = z.ravel()
    middle, wide, deep = (
        np.interp(flat, table[::-1, 1], table[::-1, column])[:, None, None].astype(np.float32)
        for column in (0, 2, 3)
    )
    # A rounded rectangle: the power of 4 keeps the corners that hold it against turning.
    side = ((u - middle) / wide) ** 4 + (y / deep) ** 4
    body = (np.sqrt(np.sqrt(side)) - 1) * deep
    top = table[0, 1] + (table[-1, 0] - u) * np.float32(0.75) + 0 * z
    result: Floats = np.maximum(body, np.maximum(z - top, table[-1, 1] - z)).astype(np.float32)
    return result


def ball(grid: Grid) -> Floats:
    """Give the distance to the ball of the implant."""
    u, y, z = grid.points((slice(None), slice(None), slice(None)))
    return rod(u, y, z, CUP_CENTRE, CUP_CENTRE, (BALL_RADIUS_MM, BALL_RADIUS_MM))


def metal(grid: Grid) -> Floats:
    """Give the distance to all metal: cup, ball, neck, stem and the one screw."""
    u, y, z = grid.points((slice(None), slice(None), slice(None)))
    du, dy, dz = u - CUP_CENTRE[0], y - CUP_CENTRE[1], z - CUP_CENTRE[2]
    radius = np.sqrt(du * du + dy * dy + dz * dz)
    opening = du * CUP_OPENING[0] + dy * CUP_OPENING[1] + dz * CUP_OPENING[2]
    cup = np.maximum(np.maximum(radius - CUP_RADIUS_MM, CUP_INNER_MM - radius), opening)
    parts = np.minimum(cup, radius - BALL_RADIUS_MM)
    parts = np.minimum(parts, rod(u, y, z, *NECK))
    screw = rod(u, y, z, (80.0, 8.0, 25.0), (73.0, 24.0, 52.0), (2.6, 2.2))
    result: Floats = np.minimum(np.minimum(parts, screw), stem(grid))
    return result
