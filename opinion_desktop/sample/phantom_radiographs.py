r"""Radiographs of the sample pelvis: paths through bone, metal and soft tissue, made into a film.

Rows run down, columns to the left side of the body, as DICOM wants for an AP view (L\F).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.sample.phantom_bones import (
    CUP_CENTRE,
    CUP_RADIUS_MM,
    ball,
    cortex_mm,
    femur,
    metal,
    pelvis,
    stem,
)
from opinion_desktop.sample.phantom_film import (
    BODY_MM,
    COLUMNS,
    ROWS,
    TOP_MM,
    clips,
    film,
    soft_tissue,
)
from opinion_desktop.sample.phantom_shapes import (
    Floats,
    Grid,
    Solid,
    blur,
    fade,
    grain,
    sample,
    spread,
    stretch,
)

STEP_MM = 0.6
DEPTH_MM = 1.5
HALF_MM = 168.0
LOW_MM, HIGH_MM = -186.0, 160.0
SLAB = 4  # levels, BAND: rows of a picture, that are worked on at a time; they fit the cache
BAND = 64
# Attenuation per mm at about 70 kV, beyond that of the soft tissue it replaces.
BONE_MU, METAL_MU = 0.038, 0.11


@dataclass(frozen=True)
class Implant:
    """The metal of one half: length through it, and distance to edges as seen from the front."""

    metal: Floats
    outline: Floats
    stem: Floats


@dataclass(frozen=True)
class Paths:
    """Lengths in mm through one half of the body: (rows, columns) from head and midline."""

    bone: Floats
    implant: Implant | None = None


@dataclass(frozen=True)
class Setup:
    """How one picture was taken."""

    seed: int
    turn_deg: float
    shift_mm: tuple[float, float]
    line: bool = False
    clips: bool = False


def _axis(low: float, high: float, step: float) -> Floats:
    return np.arange(low + step / 2, high, step, dtype=np.float32)


def _grid(u: tuple[float, float], y: tuple[float, float], z: tuple[float, float]) -> Grid:
    return Grid(z=_axis(*z, STEP_MM), y=_axis(*y, DEPTH_MM), u=_axis(*u, STEP_MM))


def _through(
    distance: Floats,
    cortex: Floats | float,
    inside: Floats | float,
    without: Floats | None = None,
) -> Floats:
    """Add up bone from front to back, dense in the outer layer and absent in `without`."""
    whole = fade(distance, 1.2)
    layer = fade(-distance - cortex, 1.2)
    layer *= 1 - inside
    layer += inside
    whole *= layer
    if without is not None:
        whole *= 1 - fade(without, 1.2)
    total: Floats = whole.sum(axis=1, dtype=np.float32) * np.float32(DEPTH_MM)
    return total


def _by_slabs(grid: Grid, measure: Callable[[Grid], Floats]) -> Floats:
    """Measure a grid a few levels at a time: (levels, columns), from the feet."""
    return np.concatenate([measure(slab) for _, slab in grid.slabs(SLAB)])


def _place(picture: Floats, grid: Grid) -> Floats:
    """Put a part into the half picture that all parts share."""
    rows = round((HIGH_MM - LOW_MM) / STEP_MM)
    half = np.zeros((rows, round(HALF_MM / STEP_MM)), np.float32)
    top = round((HIGH_MM - float(grid.z[-1])) / STEP_MM - 0.5)
    left = round(float(grid.u[0]) / STEP_MM - 0.5)
    half[top : top + picture.shape[0], left : left + picture.shape[1]] = picture[::-1]
    return half


def _femur_path(grid: Grid, *, worn: bool = False, cut: bool = False) -> Floats:
    """Add up a femur; its inside is dense in the head and nearly empty in the shaft.

    A cut femur leaves room for the stem.
    """

    def measure(slab: Grid) -> Floats:
        z = slab.z[:, None, None]
        inside = np.interp(z, [-130, -80, -50, -10], [0.03, 0.10, 0.22, 0.34]).astype(np.float32)
        bone = femur(slab, worn=worn, cut=cut).distance
        return _through(bone, cortex_mm(z), inside, stem(slab) if cut else None)

    return _place(_by_slabs(grid, measure), grid)


def _basin_path(slab: Grid) -> Floats:
    """Add up the pelvis."""
    return _through(pelvis(slab).distance, 1.3, 0.2)


def _reamed(slab: Grid) -> Floats:
    """Say how much of the pelvis the cup takes the place of."""
    bone: Solid = pelvis(slab)
    before = _through(bone.distance, 1.3, 0.2)
    bone.cut_ball(CUP_CENTRE, CUP_RADIUS_MM)
    lost: Floats = before - _through(bone.distance, 1.3, 0.2)
    return lost


def paths() -> tuple[Paths, Paths, Paths]:
    """Measure the halves that the pictures are put together from.

    Returns:
        A sound hip, a worn hip, and a hip with an implant.
    """
    grid = _grid((0, HALF_MM), (-60, 96), (-105.6, HIGH_MM))
    basin_path = _place(_by_slabs(grid, _basin_path), grid)
    # The cup takes the place of some bone; only this part is measured again.
    around = grid.part(grid.around(CUP_CENTRE, CUP_CENTRE, CUP_RADIUS_MM + 3))
    lost = _place(_by_slabs(around, _reamed), around)

    leg = _grid((60, HALF_MM), (-33, 36), (LOW_MM, 34.2))
    # Bone under load at the roof of a worn joint turns dense.
    rows, columns = np.ogrid[: basin_path.shape[0], : basin_path.shape[1]]
    level = HIGH_MM - (rows + 0.5) * STEP_MM
    out = (columns + 0.5) * STEP_MM
    load = np.exp(-(((out - 94) / 15) ** 2) - ((level - 27) / 6.5) ** 2).astype(np.float32)
    cysts = sum(
        np.exp(-((out - u) ** 2 + (level - z) ** 2) / r**2)
        for u, z, r in ((98, 30, 3.2), (88, 33, 2.4), (93, 18, 2.6))
    )
    for hole_u, hole_z in ((21, 88), (18.5, 70), (15.5, 52), (12, 37)):
        away = np.hypot((out - hole_u) * 0.85, level - hole_z)
        basin_path *= 1 - 0.42 * np.clip((6.4 - away) / 2.2, 0, 1) * (level < hole_z + 9)
        roof = np.exp(-(((away - 7.2) / 1.1) ** 2)) * (level > hole_z - 1)
        basin_path *= 1 + 0.22 * roof
    basin_path = basin_path.astype(np.float32)
    # The main beams of the neck run from its lower edge up into the head.
    along = np.clip(((106 - out) * 18 + (level + 42) * 58) / (18**2 + 58**2), 0, 1)
    beam = np.hypot(out - 106 + along * 18, level + 42 - along * 58)
    beams = (1 + 0.16 * np.exp(-((beam / 8) ** 2))).astype(np.float32)
    sound = basin_path + _femur_path(leg) * beams
    worn = basin_path + _femur_path(leg, worn=True) * beams
    worn = worn * (1 + 0.45 * load) * (1 - 0.34 * np.asarray(cysts, np.float32))
    high = _grid((60, HALF_MM), (-33, 36), (LOW_MM, 58.2))
    bone = basin_path - lost + _femur_path(leg, cut=True)
    outline, solid = np.split(_by_slabs(high, _metal_path), 2, axis=1)
    return (
        Paths(sound),
        Paths(worn.astype(np.float32)),
        Paths(
            bone,
            Implant(
                metal=_place(blur(solid, 3), high),
                outline=_place(outline - 20, high) + 20,
                stem=_place(_by_slabs(leg, lambda slab: stem(slab).min(axis=1)) - 20, leg) + 20,
            ),
        ),
    )


def _metal_path(slab: Grid) -> Floats:
    """Give the distance to the outline of the metal, and beside it the length through metal."""
    shapes = metal(slab)
    # The ball is of a heavier metal than the rest.
    length = (shapes < 0).sum(axis=1) + 1.4 * (ball(slab) < 0).sum(axis=1)
    return np.hstack([shapes.min(axis=1), (length * DEPTH_MM).astype(np.float32)])


def radiograph(left: Paths, right: Paths, setup: Setup) -> NDArray[np.uint16]:
    """Take one picture.

    Args:
        left: the left half of the body, shown on the right of the picture.
        right: the right half.
        setup: turn and shift of the person, noise, and what is special.

    Returns:
        (ROWS, COLUMNS), 0 to 4095, dense parts bright.
    """
    random = np.random.default_rng(setup.seed)
    bone_map = np.concatenate([right.bone[:, ::-1], left.bone], axis=1)
    beams = grain(random, 512, (5, 1.4), 74)
    texture = 1 + 0.045 * beams + 0.05 * grain(random, 512, (2.0, 1.4), -30)
    texture = spread(texture, (512, COLUMNS))
    soft_map = soft_tissue(random)
    x, z = _body(setup)
    total = stretch(
        soft_map,
        (TOP_MM - z[:, COLUMNS // 2]) / (BODY_MM * 8) + 6,
        x[ROWS // 2] / (BODY_MM * 8) + soft_map.shape[1] / 2,
    )
    np.maximum(total, 0, out=total)
    for top in range(0, ROWS, BAND):
        band = slice(top, top + BAND)
        rows = (HIGH_MM - z[band]) * np.float32(1 / STEP_MM) - np.float32(0.5)
        columns = x[band] * np.float32(1 / STEP_MM) - np.float32(0.5)
        bone = sample(bone_map, rows, columns + np.float32(left.bone.shape[1]))
        bone *= texture[top % 512 : top % 512 + BAND]
        # The implant lies between these body levels, and never farther out than 160 mm.
        if right.implant and top + BAND > 78 / BODY_MM and top < 312 / BODY_MM:
            at = slice(COLUMNS // 2 - int(160 / BODY_MM), COLUMNS // 2 - int(44 / BODY_MM))
            place = (rows[:, at], -1 - columns[:, at])
            bone[:, at] *= _beside_stem(
                sample(right.implant.stem, *place), x[band, at], z[band, at], line=setup.line
            )
            shape = fade(sample(right.implant.outline, *place), 0.5)
            shape *= np.maximum(sample(right.implant.metal, *place), 2.0)
            total[band, at] += np.float32(METAL_MU) * shape
        bone *= np.float32(BONE_MU)
        total[band] += bone
    if setup.clips:
        total += clips(x, z)
    return film(total, random)


def _body(setup: Setup) -> tuple[Floats, Floats]:
    """Say where in the body each pixel looks: mm to the left and to the head."""
    turn = np.float32(np.deg2rad(setup.turn_deg))
    cosine, sine = np.cos(turn), np.sin(turn)
    column = (np.arange(COLUMNS, dtype=np.float32) - COLUMNS / 2) * np.float32(BODY_MM)
    x, z = np.empty((2, ROWS, COLUMNS), np.float32)
    for top in range(0, ROWS, BAND):
        row = (np.arange(top, top + BAND, dtype=np.float32) * np.float32(BODY_MM) - 160)[:, None]
        across = cosine * column - (sine * row - np.float32(setup.shift_mm[0]))
        level = np.float32(TOP_MM - setup.shift_mm[1] - 160) - row * cosine - column * sine
        # No two sides are alike: the left half is a little wider, both are gently uneven.
        x[top : top + BAND] = across * (1 + np.float32(0.012) * np.tanh(across / 40))
        x[top : top + BAND] += np.float32(1.2) * np.sin(level / 41) * np.cos(across / 67)
        z[top : top + BAND] = level
    return x, z


def _beside_stem(distance: Floats, x: Floats, z: Floats, *, line: bool) -> Floats:
    """Say how much bone is left beside the stem: a thin dark line with a dense rim, or all."""
    if not line:
        result: Floats = 1 + 0.05 * np.exp(-(((distance - 1) / 1.2) ** 2))
        return result
    outer = -x > np.interp(-z, [20, 145], [118, 124.5])
    reach = np.where(outer, _ramp(z, -98, -30), _ramp(z, -66, -44))
    gap = np.exp(-(((distance - 0.8) / 0.7) ** 4))
    rim = np.exp(-(((distance - 2.4) / 0.7) ** 2))
    left: Floats = 1 - reach * (0.70 * gap - 0.35 * rim)
    return left


def _ramp(z: Floats, low: float, high: float) -> Floats:
    return np.clip((z - low) / 8, 0, 1) * np.clip((high - z) / 4, 0, 1)


SETUPS = {
    "before": Setup(11, -1.1, (2.0, 0.0)),
    "after": Setup(23, 0.9, (-3.0, 3.0), clips=True),
    "follow_up": Setup(37, -0.4, (1.0, -2.0), line=True),
}
"""How each of the three pictures was taken."""


def radiographs() -> dict[str, NDArray[np.uint16]]:
    """Take the three pictures, by key of their study."""
    sound, worn, implant = paths()
    return {
        key: radiograph(sound, worn if key == "before" else implant, setup)
        for key, setup in SETUPS.items()
    }
