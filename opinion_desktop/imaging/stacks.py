"""Stacks: split a series into what the wheel runs through, and put each in order.

Source: DICOM PS3.3 C.7.6.2.1.1, C.7.6.16, C.7.6.17; the rules S2 to S10 are ours.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from statistics import median

from opinion_desktop.domain.studies import ImageHeader, ImageRef, Stack, Vector
from opinion_desktop.imaging.geometry import angle_between, dot, normal_of, plane_name

MOST_STACKS = 8
MOST_PHASES = 7  # more are offered, not taken for granted
SAME_TILT_DEGREES = 1.0
SAME_PLACE_MM = 0.01
GAP_FACTOR = 1.5
EQUAL_GAPS = 0.1
LEAST_FOR_CUTS = 10
_TILTED = frozenset(("CT", "PT"))
_ONE_STACK = frozenset(("CR", "DX", "MG"))
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, kw_only=True)
class Picture:
    """One frame that can be a member of a stack."""

    ref: ImageRef
    header: ImageHeader
    position: Vector | None
    orientation: tuple[float, ...] | None
    number: tuple[int, ...]  # Instance Number, or Dimension Index Values
    moment: tuple[float, ...]
    stack_id: str = ""

    @property
    def normal(self) -> Vector | None:
        """Normal of the image, None without orientation."""
        return normal_of(self.orientation) if self.orientation else None


def pictures_of(file: str, header: ImageHeader) -> list[Picture]:
    """List the frames of one object."""
    if header.frame_geometry:
        return [
            Picture(
                ref=ImageRef(file=file, sop_instance_uid=header.sop_instance_uid, frame=number),
                header=header,
                position=frame.position,
                orientation=frame.orientation or header.image_orientation,
                number=frame.index_values,
                moment=(float(frame.time_index), float(number)),
                stack_id=frame.stack_id,
            )
            for number, frame in enumerate(header.frame_geometry)
        ]
    number = () if header.instance_number is None else (header.instance_number,)
    return [
        Picture(
            ref=ImageRef(file=file, sop_instance_uid=header.sop_instance_uid, frame=frame),
            header=header,
            position=header.image_position,
            orientation=header.image_orientation,
            number=number,
            moment=_moment(header),
        )
        for frame in range(max(header.frames, 1))
    ]


def _moment(header: ImageHeader) -> tuple[float, ...]:
    """Order of images at one place: time, trigger, echo, b-value (S3, S6)."""
    return (
        float(header.temporal_position or 0),
        header.trigger_time or 0.0,
        float(header.echo_number or 0),
        header.b_value or 0.0,
        _seconds(header.acquisition_time or header.content_time),
    )


def _seconds(time: str) -> float:
    try:
        return float(time.rpartition(".")[0] or time) if len(time) < 20 else 0.0
    except ValueError:
        return 0.0


def build_stacks(files: Sequence[tuple[str, ImageHeader]], *, can_match: bool) -> tuple[Stack, ...]:
    """Split the images of one series into stacks in display order.

    Args:
        files: (key of the file, its header) of one series, pictures only.
        can_match: whether stacks of this series may be paired with others.

    Returns:
        The stacks, by the lowest Instance Number in each; films each for itself.
    """
    films = [entry for entry in files if entry[1].frames > 1 and not entry[1].frame_geometry]
    stills = [entry for entry in files if entry not in films] if films else list(files)
    pictures = [picture for file, header in stills for picture in pictures_of(file, header)]
    stacks = [_stack(group, can_match=can_match) for group in _split(pictures)]
    ordered = sorted(
        films, key=lambda entry: (_or_last(entry[1].instance_number), natural(entry[0]))
    )
    stacks += [_film(pictures_of(file, header)) for file, header in ordered]
    return tuple(stacks)


def _split(pictures: list[Picture]) -> list[list[Picture]]:
    """Apply each rule that gives a sensible number of stacks (S2)."""
    if not pictures:
        return []
    groups = [pictures]
    if pictures[0].header.modality not in _ONE_STACK:
        for rule in _RULES:
            parts = [part for group in groups for part in _by(group, rule)]
            lone = any(len(part) == 1 for part in parts) and len(pictures) > 1
            # A single image across the others cannot be sorted with them: it goes out.
            lone = lone and not (rule is _plane and max(map(len, parts)) > 2)
            if len(parts) <= MOST_STACKS and not (lone and len(parts) > len(groups)):
                groups = parts
    return sorted(groups, key=lambda group: min(_number(picture) for picture in group))


def _by(group: list[Picture], rule: Callable[[Picture], Hashable]) -> list[list[Picture]]:
    parts: dict[Hashable, list[Picture]] = defaultdict(list)
    for picture in group:
        parts[rule(picture)].append(picture)
    return list(parts.values())


def _plane(picture: Picture) -> Hashable:
    return plane_name(picture.orientation) if picture.orientation else ""


def _technique(picture: Picture) -> Hashable:
    header = picture.header
    if header.modality in _TILTED:
        return header.kernel, round(header.gantry_tilt or 0.0, 1)
    if header.modality == "MR":
        return (
            header.sequence,
            header.repetition_time,
            header.echo_time,
            header.flip_angle,
            header.b_value,
        )
    return ()


_RULES: tuple[Callable[[Picture], Hashable], ...] = (
    lambda picture: picture.header.sop_class_uid,
    lambda picture: picture.header.image_type[:3],
    lambda picture: (picture.header.rows, picture.header.columns),
    lambda picture: bool(picture.header.contrast),
    lambda picture: picture.stack_id,
    _plane,
    _technique,
)


def _stack(group: list[Picture], *, can_match: bool) -> Stack:
    first = group[0]
    placed = all(picture.position and picture.orientation for picture in group)
    if first.header.modality in _ONE_STACK or not placed:
        return _unplaced(group, can_match=can_match)
    tilts = _tilts(group)
    ordered: list[Picture] = []
    positions: list[float] = []
    starts, phases, possible = [], 1, 1
    for tilt in tilts:
        starts.append(len(ordered))
        run, along = _along(tilt)
        if len(tilts) == 1:
            run, along, phases, possible = _phases(run, along)
        ordered += run
        positions += along
    once = positions[: len(positions) // phases]
    spacing = _usual_gap(once, starts)
    gaps = _gaps(once, starts, spacing)
    return Stack(
        plane=plane_name(first.orientation or (1, 0, 0, 0, 1, 0)),
        images=tuple(picture.ref for picture in ordered),
        order="position" if len(group) > 1 else "number",
        spacing_mm=spacing,
        positions_mm=tuple(positions),
        phases=phases,
        possible_phases=possible,
        group_starts=tuple(starts),
        gaps=gaps,
        can_cut=_can_cut(ordered[: len(once)], once, spacing, starts) and possible == phases,
        can_match=can_match,
        frame_of_reference_uid=first.header.frame_of_reference_uid,
        rows=first.header.rows,
        columns=first.header.columns,
    )


def _unplaced(group: list[Picture], *, can_match: bool) -> Stack:
    """Order by number, then time, then file name as people read it (S5)."""
    header = group[0].header
    ordered = sorted(
        group,
        key=lambda picture: (
            _number(picture),
            picture.moment,
            natural(picture.ref.file),
            picture.ref.frame,
        ),
    )
    numbers = {_number(picture) for picture in group}
    by_frame = bool(header.frame_geometry)
    order = "frame" if by_frame else "number" if len(numbers) > 1 or len(group) == 1 else "time"
    orientation = group[0].orientation
    return Stack(
        plane=plane_name(orientation) if orientation else "",
        images=tuple(picture.ref for picture in ordered),
        order=order,
        can_match=can_match,
        frame_of_reference_uid=header.frame_of_reference_uid,
        rows=header.rows,
        columns=header.columns,
    )


def _film(frames: list[Picture]) -> Stack:
    """Keep the frames of a film in file order (S8)."""
    header = frames[0].header
    return Stack(
        images=tuple(picture.ref for picture in frames),
        order="frame",
        can_match=False,
        rows=header.rows,
        columns=header.columns,
    )


def _tilts(group: list[Picture]) -> list[list[Picture]]:
    """Divide images of one main plane by their tilt, in order of their first number (S4)."""
    found: list[tuple[Vector, list[Picture]]] = []
    for picture in sorted(group, key=_number):
        normal = picture.normal or (0.0, 0.0, 1.0)
        for other, members in found:
            if angle_between(normal, other) <= SAME_TILT_DEGREES:
                members.append(picture)
                break
        else:
            found.append((normal, [picture]))
    return [members for _, members in found]


def _along(group: list[Picture]) -> tuple[list[Picture], list[float]]:
    """Sort along the normal, so that numbers rise (S3)."""
    normal = group[0].normal or (0.0, 0.0, 1.0)
    keyed = [(dot(picture.position or (0, 0, 0), normal), picture) for picture in group]
    if not _rises(keyed, normal):
        keyed = [(-along, picture) for along, picture in keyed]
    keyed.sort(
        key=lambda entry: (
            round(entry[0] / SAME_PLACE_MM),
            entry[1].moment,
            _number(entry[1]),
            natural(entry[1].ref.file),
        )
    )
    return [picture for _, picture in keyed], [along for along, _ in keyed]


def _rises(keyed: list[tuple[float, Picture]], normal: Vector) -> bool:
    """Whether numbers rise with the distance.

    Without numbers: feet to head, right to left, front to back, which is along the
    positive patient axes.
    """
    numbers = [(along, picture.number) for along, picture in keyed if picture.number]
    # Ranks, so that one wrong number does not turn the stack round.
    by_place = {entry: rank for rank, entry in enumerate(sorted(numbers))}
    by_number = sorted(numbers, key=lambda entry: entry[1])
    middle = (len(numbers) - 1) / 2
    trend = sum(
        (rank - middle) * (by_place[entry] - middle) for rank, entry in enumerate(by_number)
    )
    if abs(trend) > 0:
        return trend > 0
    return max(normal, key=abs) > 0


def _phases(run: list[Picture], along: list[float]) -> tuple[list[Picture], list[float], int, int]:
    """Recognise the same positions n times and put phase after phase (S6).

    Returns:
        Images, their positions, number of phases used, and number that is possible.
    """
    places: list[list[int]] = []
    for number, value in enumerate(along):
        if places and abs(value - along[places[-1][0]]) <= SAME_PLACE_MM * 2:
            places[-1].append(number)
        else:
            places.append([number])
    counts = {len(place) for place in places}
    times = counts.pop() if len(counts) == 1 and len(places) > 1 else 1
    if not 2 <= times <= MOST_PHASES:
        return run, along, 1, times
    order = [place[phase] for phase in range(times) for place in places]
    return [run[n] for n in order], [along[n] for n in order], times, times


def _steps(positions: list[float], starts: list[int]) -> list[tuple[int, float]]:
    """List (place, distance to the next) inside each group."""
    return [
        (n, positions[n + 1] - positions[n])
        for n in range(len(positions) - 1)
        if n + 1 not in starts
    ]


def _usual_gap(positions: list[float], starts: list[int]) -> float | None:
    steps = [step for _, step in _steps(positions, starts) if step > SAME_PLACE_MM]
    return round(median(steps), 4) if steps else None


def _gaps(
    positions: list[float], starts: list[int], usual: float | None
) -> tuple[tuple[int, int], ...]:
    """Say where images are missing (S10)."""
    if usual is None:
        return ()
    return tuple(
        (n, max(round(step / usual) - 1, 1))
        for n, step in _steps(positions, starts)
        if step > GAP_FACTOR * usual
    )


def _can_cut(
    ordered: list[Picture], positions: list[float], usual: float | None, starts: list[int]
) -> bool:
    """Whether other planes can be calculated: 10 images, one tilt, equal gaps, no shear (R1)."""
    if len(ordered) < LEAST_FOR_CUTS or len(starts) > 1 or usual is None:
        return False
    sizes = {(picture.header.rows, picture.header.columns) for picture in ordered}
    steps = [step for _, step in _steps(positions, starts)]
    if len(sizes) > 1 or any(abs(step - usual) > EQUAL_GAPS * usual for step in steps):
        return False
    first, last = ordered[0].position, ordered[-1].position
    if first is None or last is None:
        return False
    length = math.dist(first, last)
    return abs(abs(positions[-1] - positions[0]) - length) <= 0.01 * length


def _number(picture: Picture) -> tuple[int, ...]:
    return picture.number or (2**31,)


def _or_last(number: int | None) -> int:
    return 2**31 if number is None else number


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """Sort key that reads numbers in names as numbers: "IM9" before "IM10"."""
    return tuple(
        (0, int(part), "") if part.isdecimal() else (1, 0, part.lower())
        for part in _DIGITS.split(name[-200:])
        if part
    )
