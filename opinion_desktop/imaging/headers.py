"""Headers: what one object is and belongs to, without touching its pixels.

`look` says what any file is, by its content, and never raises; `read_header` reads one
DICOM object.
"""

from __future__ import annotations

from pathlib import Path

from opinion_desktop.domain.image_problems import ImageDamaged, ImageProblem, NotDicom
from opinion_desktop.domain.studies import FrameGeometry, ImageHeader, Look
from opinion_desktop.imaging import syntaxes
from opinion_desktop.imaging.elements import DataSet
from opinion_desktop.imaging.fields import orientation, read_fields, vector
from opinion_desktop.imaging.frame_index import count_frames, pixel_shape, syntax_flags
from opinion_desktop.imaging.opening import Opened, open_object
from opinion_desktop.imaging.sop_classes import DIRECTORY, class_name, kind_of
from opinion_desktop.imaging.spacing import Spacing, spacing_of

_SHARED, _PER_FRAME = 0x52009229, 0x52009230
_RECORDS = 0x00041220
_DEFAULT_RATE = 10.0  # frames a second, where nothing else is known
MAX_PIXELS = 400_000_000


def read_header(source: Path | bytes) -> ImageHeader:
    """Read the header of one DICOM object.

    Args:
        source: a path, or the bytes of a whole file.

    Returns:
        Its facts; `flags` says what was odd.

    Raises:
        NotDicom: if it is no DICOM object.
        ImageDamaged: if its data set is unusable.
    """
    with open_object(source) as opened:
        return header_of(opened)


def look(path: Path | bytes) -> Look:
    """Say what a file is, by its content; never raises for what is in it.

    Args:
        path: the file, or its bytes.

    Returns:
        Kind, header for DICOM, and the code of the import report if there is a problem.
    """
    try:
        with open_object(path) as opened:
            header = header_of(opened)
    except NotDicom as other:
        return Look(kind=other.kind)
    except ImageProblem as broken:
        return Look(kind="dicom", problem=broken.code)
    if header.kind == "directory":
        return Look(kind="dicomdir", header=header)
    problem, facts = _problem_of(header)
    notes = tuple(flag for flag in header.flags if flag != problem)
    return Look(kind="dicom", header=header, problem=problem, facts=facts, notes=notes)


def looks(paths: tuple[Path, ...]) -> tuple[Look, ...]:
    """Look at a batch of files, in their order: one call of a worker instead of many."""
    return tuple(look(path) for path in paths)


def _problem_of(header: ImageHeader) -> tuple[str | None, tuple[tuple[str, str], ...]]:
    """Find the code of what keeps an object from being shown in full."""
    family = syntaxes.family_of(header.transfer_syntax)
    if header.kind in {"image", "film"}:
        if "no_pixels" in header.flags or family == "server":
            return "no_pixels", ()
        if family == "film" or "unknown_syntax" in header.flags:
            return "unsupported_syntax", (("name", syntaxes.name_of(header.transfer_syntax)),)
        if header.rows * header.columns * max(header.samples, 1) > MAX_PIXELS:
            return "too_large", (("width", str(header.columns)), ("height", str(header.rows)))
        if "truncated" in header.flags:
            return "truncated", ()
        if "damaged" in header.flags or not header.rows or not header.columns:
            return "damaged", ()
    elif header.kind in {"other", "report", "waveform", "state"}:
        return "not_displayable", (("name", header.class_name or header.sop_class_uid),)
    return ("truncated" if "truncated" in header.flags else None), ()


def header_of(opened: Opened) -> ImageHeader:
    """Gather the facts of an opened object.

    Raises:
        ImageDamaged: if its sequences are nested too deep.
    """
    data = opened.data
    shape = pixel_shape(data)
    has_picture = data.pixel is not None and shape.rows > 0 and shape.columns > 0
    kind = kind_of(opened.sop_class, has_picture=has_picture)
    flags = list(opened.flags)
    frames = 0
    if kind == "image":
        frames, state = count_frames(opened, shape)
        flags += [state] if state and state not in flags else []
        flags += syntax_flags(opened)
    geometry = _frame_geometry(data, frames) if _PER_FRAME in data else ()
    has_places = any(frame.position for frame in geometry)
    film = syntaxes.family_of(opened.syntax) == "film" or (frames > 1 and not has_places)
    if kind == "image" and film:
        kind = "film"
    records = None
    if opened.sop_class == DIRECTORY:
        kind, records = "directory", len(data.items(_RECORDS))
    values = read_fields(data)
    modality = str(values.get("modality", ""))
    spacing = spacing_of(data, modality, shape.rows, shape.columns)
    first = geometry[0] if geometry else None
    if first and first.spacing:
        spacing = Spacing(mm=first.spacing, kind="patient")
    if first and not values.get("image_position"):
        values |= {"image_position": first.position, "image_orientation": first.orientation}
    if 0x00282112 in data:
        ratio = data.numbers(0x00282112)
        values |= {"lossy": True, "lossy_ratio": ratio[-1] if ratio else 0.0}
    if frames > 1:
        values["frame_times_ms"] = frame_times(data, frames)
        values["frames_per_second"] = frame_rate(data)
    if kind in {"key_objects", "state"}:
        values["referenced"] = _referenced(data)
    return ImageHeader(
        **values,
        sop_class_uid=opened.sop_class,
        sop_instance_uid=opened.sop_instance,
        transfer_syntax=opened.syntax,
        kind=kind,
        class_name=class_name(opened.sop_class),
        pixel_spacing=spacing.mm,
        spacing_kind=spacing.kind,
        magnification=spacing.magnification,
        rows=shape.rows,
        columns=shape.columns,
        frames=frames,
        samples=shape.samples,
        photometric=shape.photometric,
        bits_allocated=shape.bits_allocated,
        bits_stored=shape.bits_stored,
        signed=shape.signed,
        frame_geometry=geometry,
        directory_records=records,
        flags=tuple(flags),
    )


def frame_times(data: DataSet, frames: int) -> tuple[float, ...]:
    """Give how long each frame stands, in ms, where the object says it frame by frame.

    A vector that is too short repeats its last value (Z11); its first entry, which is 0,
    is the delay before the first frame (C.7.6.5).
    """
    values = [max(float(value), 0.0) for value in data.numbers(0x00181065)][:frames]
    if len(values) < 2 or not any(values):
        return ()
    return tuple(values + values[-1:] * (frames - len(values)))


def frame_rate(data: DataSet) -> float:
    """Give the frames per second at which a film wants to be seen (N2)."""
    rate = data.number(0x00082144)
    if rate and 0 < rate <= 1000:
        return float(rate)
    frame_ms = data.number(0x00181063)
    if frame_ms and frame_ms > 0:
        return 1000.0 / frame_ms
    times = [value for value in data.numbers(0x00181065) if value > 0]
    if times:
        return 1000.0 * len(times) / sum(times)
    rate = data.number(0x00180040)
    return float(rate) if rate and 0 < rate <= 1000 else _DEFAULT_RATE


def _frame_geometry(data: DataSet, frames: int) -> tuple[FrameGeometry, ...]:
    """Read place and order of each frame; per-frame groups win over shared ones (S7)."""
    shared = data.item(_SHARED)
    found = []
    for own in data.items(_PER_FRAME)[:frames]:
        groups = [group for group in (own, shared) if group is not None]
        content = own.item(0x00209111)
        spacing = _first(groups, 0x00289110, 0x00280030)
        place = _first(groups, 0x00209113, 0x00200032)
        turn = _first(groups, 0x00209116, 0x00200037)
        values = spacing.numbers(0x00280030) if spacing else ()
        found.append(
            FrameGeometry(
                position=vector(place, 0x00200032) if place else None,
                orientation=orientation(turn, 0x00200037) if turn else None,
                spacing=(float(values[0]), float(values[1])) if len(values) == 2 else None,
                stack_id=content.text(0x00209056) if content else "",
                index_values=tuple(map(int, content.numbers(0x00209157))) if content else (),
                time_index=(content.integer(0x00209128) or 0) if content else 0,
            )
        )
    return tuple(found)


def _first(groups: list[DataSet], macro: int, tag: int) -> DataSet | None:
    for group in groups:
        item = group.item(macro)
        if item is not None and tag in item:
            return item
    return None


def _referenced(data: DataSet) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """List the objects that a key object or a state names, in its order."""
    found: list[tuple[str, tuple[int, ...]]] = []
    try:
        _gather(data, (0x0040A730, 0x00081199, 0x00081115, 0x00081140), found)
    except ImageDamaged:
        return ()
    return tuple(dict.fromkeys(found))


def _gather(
    data: DataSet, sequences: tuple[int, ...], found: list[tuple[str, tuple[int, ...]]]
) -> None:
    for sequence in sequences:
        for item in data.items(sequence):
            uid = item.uid(0x00081155)
            if uid:
                frames = tuple(int(n) for n in item.numbers(0x00081160) if n >= 1)
                found.append((uid, frames))
            else:
                _gather(item, sequences, found)
