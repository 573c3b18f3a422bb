"""What surrounds the bones on a radiograph, and the film that is made of it all.

Soft tissue, skin clips, the lead letter, and the way from attenuation to grey levels.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.sample.phantom_shapes import Floats, blur, fade, grain, spread, stretch

ROWS, COLUMNS = 1280, 1416
DETECTOR_MM = 0.3
MAGNIFICATION = 1.15
BODY_MM = DETECTOR_MM / MAGNIFICATION
TOP_MM = 152.0  # body level of the first row
# Attenuation per mm at about 70 kV.
FAT_MU, MUSCLE_MU = 0.0170, 0.0196
SCATTER = 0.006


def soft_tissue(random: np.random.Generator) -> Floats:
    """Attenuation of skin, fat and muscle, and gas in the bowel; quarter resolution."""
    step = BODY_MM * 8
    rows, columns = ROWS // 8 + 12, COLUMNS // 8 + 12
    z = (TOP_MM + 6 * step - np.arange(rows, dtype=np.float32) * step)[:, None]
    x = ((np.arange(columns, dtype=np.float32) - columns / 2) * step)[None, :]
    width = np.interp(z, [-190, -110, -35, 30, 100, 170], [176, 181, 184, 178, 166, 160])

    def oval(centre: float, half: Floats, thickness: Floats | float) -> Floats:
        inside = np.clip(1 - (np.abs(x - centre) / half) ** 2.3, 0, 1)
        result: Floats = thickness * np.sqrt(inside)
        return result

    depth = np.interp(z, [-190, -60, 0, 100, 170], [150, 195, 205, 190, 185])
    trunk = np.clip((z + 112) / 64, 0, 1)
    trunk = trunk * trunk * (3 - 2 * trunk)
    legs = np.clip((20 - z) / 110, 0, 1)
    legs = legs * legs * (3 - 2 * legs)
    leg_wide = np.interp(z, [-190, -40], [83, 92]) + 0 * z
    thick, lean = (
        (
            (oval(0, width - skin, depth - 1.7 * skin) * trunk) ** 4
            + (oval(93, leg_wide - skin * 0.75, 168 - skin * 1.4) * legs) ** 4
            + (oval(-93, leg_wide - skin * 0.75, 168 - skin * 1.4) * legs) ** 4
        )
        ** 0.25
        for skin in (0, 26)
    )
    lumps = spread(grain(random, 256, (9, 6), 60), (rows, columns))
    soft = thick * FAT_MU + lean * (MUSCLE_MU - FAT_MU) * (1 + 0.22 * lumps)
    # Layers of fat along the muscles that run to the hip.
    for side in (-1, 1):
        for a, b, wide in (
            ((20, 150), (104, -20), 2.6),
            ((60, 20), (120, 60), 2.2),
            ((112, 24), (140, 10), 2.5),
        ):
            along = np.clip(
                ((x * side - a[0]) * (b[0] - a[0]) + (z - a[1]) * (b[1] - a[1]))
                / ((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2),
                0,
                1,
            )
            away = np.hypot(
                x * side - a[0] - along * (b[0] - a[0]), z - a[1] - along * (b[1] - a[1])
            )
            soft -= 0.05 * np.exp(-((away / wide) ** 2))
    bladder = np.clip(1 - ((x - 3) / 42) ** 2 - ((z - 2) / 27) ** 2, 0, 1)
    soft += 0.16 * np.sqrt(bladder)
    gas = np.zeros_like(soft)
    for centre_x, centre_z, count, size in (
        (6, 52, 7, 10),
        (-62, 120, 9, 11),
        (78, 128, 8, 10),
        (28, 96, 5, 8),
    ):
        for _ in range(count):
            dx, dz = random.normal(0, size * 1.1, 2)
            a, b = random.uniform(0.6, 1.3, 2) * size
            near = np.clip(
                1 - ((x - centre_x - dx) / a) ** 2 - ((z - centre_z - dz) / b) ** 2, 0, 1
            )
            gas = np.maximum(gas, np.sqrt(near) * size * 1.5)
    return blur((soft - gas * 0.0155).astype(np.float32), 3)


def clips(x: Floats, z: Floats) -> Floats:
    """Draw the row of skin clips of the first days.

    Args:
        x: (ROWS, COLUMNS) place to the left of the body, mm.
        z: the same to the head.

    Returns:
        (ROWS, COLUMNS) attenuation of the clips.
    """
    total = np.zeros(np.broadcast_shapes(x.shape, z.shape), np.float32)
    for number in range(17):
        level = 34 - number * 8.0
        across = -158 - 6 * np.cos(number / 5) + 1.5 * np.sin(number * 2.1)
        row = int((TOP_MM - level) / BODY_MM)
        column = int(COLUMNS / 2 + across / BODY_MM)
        part = (slice(max(row - 60, 0), row + 60), slice(max(column - 70, 0), column + 70))
        near = np.maximum(np.abs(x[part] - across) - 4.2, 0)
        wire = np.hypot(near, z[part] - level - 0.12 * (x[part] - across)) - 0.35
        total[part] += 2.0 * fade(wire.astype(np.float32), 0.3)
    return total


def _letter(shape: tuple[int, int]) -> Floats:
    """Draw the lead letter R, 12 mm high at the detector; 1 where it is."""
    y = np.arange(shape[0], dtype=np.float32)[:, None] / shape[0] * 14 - 1
    x = np.arange(shape[1], dtype=np.float32)[None, :] / shape[1] * 10 - 1
    strokes = [
        ((0.5, 0.5), (0.5, 11.5)),
        ((0.5, 0.5), (4, 0.5)),
        ((0.5, 6.5), (4, 6.5)),
        ((3.5, 6.5), (7, 11.5)),
    ]
    away = np.where(x > 4, np.abs(np.hypot(x - 4, y - 3.5) - 3), 9)
    for (a, b), (c, d) in strokes:
        part = np.clip(
            ((x - a) * (c - a) + (y - b) * (d - b)) / ((c - a) ** 2 + (d - b) ** 2), 0, 1
        )
        away = np.minimum(away, np.hypot(x - a - part * (c - a), y - b - part * (d - b)))
    return fade((away - 0.85).astype(np.float32), 0.25)


def _bands() -> list[slice]:
    """Cut the rows into pieces that fit the cache."""
    return [slice(top, top + 64) for top in range(0, ROWS, 64)]


def film(total: Floats, random: np.random.Generator) -> NDArray[np.uint16]:
    """Turn attenuation into the picture that the X-ray machine shows.

    Args:
        total: (ROWS, COLUMNS) attenuation along each ray, no unit.
        random: source of the noise.

    Returns:
        (ROWS, COLUMNS), 0 to 4095, dense parts bright, with collimated edges and a letter.
    """
    light = np.exp(-total)
    veil = np.float32(SCATTER * (light[::8, ::8].mean() + 0.35))
    noise = blur(random.standard_normal(total.shape, np.float32), 3, passes=1)
    seen = light
    for band in _bands():
        part = light[band] * np.float32(1 - SCATTER)
        part += veil
        np.log(part, out=part)
        np.negative(part, out=part)
        rough = np.clip(part - np.float32(2.5), 0, 3)
        rough += 1
        rough *= np.float32(0.012)
        rough *= noise[band]
        np.add(part, rough, out=seen[band])
    small = blur(seen[::8, ::8], 17)
    wide = stretch(
        small, np.arange(ROWS, dtype=np.float32) / 8, np.arange(COLUMNS, dtype=np.float32) / 8
    )
    smooth = blur(seen, 5, passes=1)
    low, high = 0.25, 3.15
    slope = np.float32(-5.2 / (high - low))
    grey = seen
    for band in _bands():
        # The picture is seen - 0.5 wide + 1.3 (seen - smooth), and an S-curve makes it grey.
        part = seen[band] * np.float32(2.3)
        part -= wide[band] * np.float32(0.5)
        part -= smooth[band] * np.float32(1.3)
        part -= np.float32(low + 0.5 * (high - low))
        part *= slope
        np.exp(part, out=part)
        part += 1
        np.divide(np.float32(1 / 0.9), part, out=part)
        np.subtract(part, np.float32(0.05 / 0.9), out=grey[band])
    letter = _letter((48, 34))
    place = grey[125:173, 75:109]
    place += letter * (0.93 - place)
    grey *= 4095
    values = np.clip(grey, 0, 4095, out=grey)
    edge = 22
    values[:edge], values[-edge:], values[:, :edge], values[:, -edge:] = 0, 0, 0, 0
    result: NDArray[np.uint16] = np.rint(values, out=values).astype(np.uint16)
    return result
