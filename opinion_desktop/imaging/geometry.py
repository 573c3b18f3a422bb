"""Patient coordinates: where pixels are, which way is left, where two planes cross.

Patient coordinates are mm, x to the patient's left, y to the back, z to the head.
Pixel coordinates here are (row, column) with 0.0 at the centre of the first pixel.
Source: DICOM PS3.3 C.7.6.2.1.1.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from opinion_desktop.domain.studies import Vector

_LETTERS = (("L", "R"), ("P", "A"), ("H", "F"))
_OPPOSITES = dict(zip("RLAPHF", "LRPAFH", strict=True))
_PLANES = ("sagittal", "coronal", "axial")
_OBLIQUE = 0.2  # share of a second direction from which it gets its own letter (about 12 degrees)
CROSSING_DEGREES = 10.0
PARALLEL_DEGREES = 5.0


@dataclass(frozen=True, kw_only=True)
class Plane:
    """One image in space.

    Attributes:
        position: centre of the first pixel.
        orientation: direction of the rows (towards higher columns), then of the columns.
        spacing: mm between rows, between columns.
        rows, columns: of the image.
    """

    position: Vector
    orientation: tuple[float, ...]
    spacing: tuple[float, float] = (1.0, 1.0)
    rows: int = 1
    columns: int = 1

    @property
    def normal(self) -> Vector:
        """Direction that looks through the image; length 1."""
        return normal_of(self.orientation)

    @property
    def along(self) -> float:
        """Distance of the plane from the origin along its normal, mm."""
        return dot(self.position, self.normal)


def dot(a: Sequence[float], b: Sequence[float]) -> float:
    """Multiply two vectors to a number."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Sequence[float], b: Sequence[float]) -> Vector:
    """Multiply two vectors to the one at right angles to both."""
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def normal_of(orientation: Sequence[float]) -> Vector:
    """Give the normal of Image Orientation (Patient): row direction x column direction."""
    normal = cross(orientation[:3], orientation[3:6])
    length = math.sqrt(dot(normal, normal)) or 1.0
    return normal[0] / length, normal[1] / length, normal[2] / length


def plane_name(orientation: Sequence[float]) -> str:
    """Name the main plane by the largest part of the normal: "axial", "sagittal", "coronal"."""
    normal = normal_of(orientation)
    sizes = [abs(part) for part in normal]
    return _PLANES[sizes.index(max(sizes))]


def angle_between(first: Sequence[float], second: Sequence[float]) -> float:
    """Give the angle between two normals, 0 to 90 degrees; the sign of neither counts."""
    cosine = abs(dot(first, second))
    return math.degrees(math.acos(min(cosine, 1.0)))


def direction_letters(direction: Sequence[float]) -> str:
    """Name a direction by one letter of R L A P H F, or two when it is oblique."""
    parts = sorted(enumerate(direction), key=lambda part: -abs(part[1]))
    letters = ""
    for axis, part in parts[:2]:
        if abs(part) >= _OBLIQUE:
            letters += _LETTERS[axis][part < 0]
    return letters


def orientation_letters(
    orientation: Sequence[float] | None,
    patient_orientation: Sequence[str] = (),
    *,
    turns: int = 0,
    flipped: bool = False,
) -> dict[str, str]:
    """Name the four edges of a picture.

    Args:
        orientation: Image Orientation (Patient), six numbers, or None.
        patient_orientation: Patient Orientation as sent, used without `orientation`.
        turns: quarter turns clockwise.
        flipped: whether left and right are exchanged after the turn.

    Returns:
        "left", "right", "top", "bottom" -> letters, "" where nothing is known.
    """
    right = bottom = ""
    left = top = ""
    if orientation is not None and len(orientation) == 6:
        right, bottom = direction_letters(orientation[:3]), direction_letters(orientation[3:])
        left = direction_letters([-part for part in orientation[:3]])
        top = direction_letters([-part for part in orientation[3:]])
    elif len(patient_orientation) == 2:
        right, bottom = (_plain(letters) for letters in patient_orientation)
        left, top = opposite(right), opposite(bottom)
    edges = [top, right, bottom, left]  # a turn clockwise moves each to the next
    turns %= 4
    edges = edges[-turns:] + edges[:-turns] if turns else edges
    top, right, bottom, left = edges
    if flipped:
        left, right = right, left
    return {"left": left, "right": right, "top": top, "bottom": bottom}


def _plain(letters: str) -> str:
    """Keep known letters, at most two; a vet's or empty value gives ""."""
    kept = letters.strip().upper()
    return kept[:2] if kept and set(kept) <= set("RLAPHF") else ""


def opposite(letters: str) -> str:
    """Give the letters of the other direction."""
    return "".join(_OPPOSITES.get(letter, letter) for letter in letters)


def patient_point(plane: Plane, row: float, column: float) -> Vector:
    """Give the patient coordinates of a place in an image (C.7.6.2.1.1, equation 1).

    Args:
        plane: the image.
        row: 0.0 is the centre of the first row.
        column: 0.0 is the centre of the first column.
    """
    across, down = column * plane.spacing[1], row * plane.spacing[0]
    turn = plane.orientation
    return (
        plane.position[0] + turn[0] * across + turn[3] * down,
        plane.position[1] + turn[1] * across + turn[4] * down,
        plane.position[2] + turn[2] * across + turn[5] * down,
    )


def image_point(plane: Plane, point: Vector) -> tuple[float, float, float]:
    """Give (row, column, distance in mm from the plane) of a point in patient coordinates."""
    offset = [a - b for a, b in zip(point, plane.position, strict=True)]
    across, down = dot(offset, plane.orientation[:3]), dot(offset, plane.orientation[3:])
    return down / plane.spacing[0], across / plane.spacing[1], dot(offset, plane.normal)


def nearest_slice(point: Vector, planes: Sequence[Plane]) -> tuple[int, float]:
    """Find the image nearest to a point of the same Frame of Reference.

    Args:
        point: patient coordinates.
        planes: at least one image.

    Returns:
        Its place in `planes` and its distance in mm, measured along its normal; an image
        that holds the point wins over a nearer one that does not.
    """
    ranked = []
    for number, plane in enumerate(planes):
        row, column, distance = image_point(plane, point)
        inside = -0.5 <= row <= plane.rows - 0.5 and -0.5 <= column <= plane.columns - 0.5
        ranked.append((not inside, abs(distance), number))
    _, distance, number = min(ranked)
    return number, distance


def linked_slice(plane: Plane, others: Sequence[Plane], offset_mm: float = 0.0) -> int | None:
    """Find the image of another stack at the level of `plane` (N4).

    Args:
        plane: the image shown.
        others: the other stack, same Frame of Reference (or matched by `offset_mm`).
        offset_mm: the other stack's place along the normal minus ours.

    Returns:
        Its place in `others`; None if the stacks are not parallel within 5 degrees.
    """
    normal = plane.normal
    if not others or angle_between(normal, others[0].normal) > PARALLEL_DEGREES:
        return None
    wanted = plane.along + offset_mm
    return min(
        range(len(others)), key=lambda number: abs(dot(others[number].position, normal) - wanted)
    )


def reference_line(
    shown: Plane, other: Plane
) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Find the line in which another image crosses the one that is shown.

    Args:
        shown: the image to draw on.
        other: the image whose place is wanted, same Frame of Reference.

    Returns:
        Two ends as (row, column) in `shown`, upper end first, cut to its area; None where the
        planes meet at 10 degrees or less, or do not cross inside both images.
    """
    if angle_between(shown.normal, other.normal) <= CROSSING_DEGREES:
        return None
    # The four corners of `other`, outer edges; its border crosses the plane at two points.
    low_row, low_column = -0.5, -0.5
    high_row, high_column = other.rows - 0.5, other.columns - 0.5
    corners = [
        patient_point(other, row, column)
        for row, column in (
            (low_row, low_column), (low_row, high_column),
            (high_row, high_column), (high_row, low_column),
        )
    ]  # fmt: skip
    ends: list[tuple[float, float]] = []
    for start, stop in zip(corners, corners[1:] + corners[:1], strict=True):
        before, after = image_point(shown, start), image_point(shown, stop)
        if (before[2] < 0) == (after[2] < 0):
            continue
        share = before[2] / (before[2] - after[2])
        ends.append(
            (
                before[0] + (after[0] - before[0]) * share,
                before[1] + (after[1] - before[1]) * share,
            )
        )
    if len(ends) != 2:
        return None
    upper, lower = sorted(ends)
    return _clip(upper, lower, shown.rows, shown.columns)


def _clip(
    start: tuple[float, float], stop: tuple[float, float], rows: int, columns: int
) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Cut a line to the image's outer edges (Liang-Barsky)."""
    down, across = stop[0] - start[0], stop[1] - start[1]
    low, high = 0.0, 1.0
    for step, room in (
        (-down, start[0] + 0.5),
        (down, rows - 0.5 - start[0]),
        (-across, start[1] + 0.5),
        (across, columns - 0.5 - start[1]),
    ):
        if step == 0:
            if room < 0:
                return None
            continue
        share = room / step
        if step < 0:
            low = max(low, share)
        else:
            high = min(high, share)
    if low >= high:
        return None
    return (
        (start[0] + down * low, start[1] + across * low),
        (start[0] + down * high, start[1] + across * high),
    )
