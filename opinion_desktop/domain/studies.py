"""Studies, series, stacks and images: what imaging finds in files and hands out.

Values alone.  A file is named by a key of the caller's choice (a SHA-256 or a path);
frames count from 0 here and everywhere in code, and from 1 only on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

Vector = tuple[float, float, float]


@dataclass(frozen=True, kw_only=True)
class FrameGeometry:
    """Where one frame of an enhanced multi-frame object lies (PS3.3 C.7.6.16).

    Attributes:
        position: centre of the first pixel in patient coordinates, mm.
        orientation: direction of the rows, then of the columns.
        spacing: mm between rows, then between columns.
        stack_id: Stack ID of Frame Content; frames of one ID are one stack.
        index_values: Dimension Index Values, the order that the maker meant.
        time_index: Temporal Position Index, from 1; 0 if not given.
    """

    position: Vector | None = None
    orientation: tuple[float, ...] | None = None
    spacing: tuple[float, float] | None = None
    stack_id: str = ""
    index_values: tuple[int, ...] = ()
    time_index: int = 0


@dataclass(frozen=True, kw_only=True)
class ImageHeader:
    """The facts of one DICOM object that lists, grouping and matching need; no path.

    Attributes:
        patient_name: alphabetic group first, "Family^Given" as sent.
        image_position: centre of the first pixel in patient coordinates, mm.
        image_orientation: six direction cosines, rows first.
        pixel_spacing: mm between rows (vertical), then between columns.
        spacing_kind: "patient", "detector", "marker", "geometry", "unstated", "film",
            "region" or "none": which words must stand beside a length.
        kind: "image", "film", "document", "report", "waveform", "state", "key_objects",
            "other", or "directory" for a DICOMDIR.
        class_name: name of the SOP class, for lists.
        frames: number of frames, at least 1 for pictures, else 0.
        lossy_ratio: 20.0 for "lossy 20:1", 0.0 if the ratio is not known.
        directory_records: number of records when the object is a DICOMDIR, else None.
        referenced: SOP Instance UIDs and frames (from 1, () for all) of key objects and states.
        flags: codes of what was odd while reading ("wrong_syntax", "truncated").
    """

    sop_class_uid: str = ""
    sop_instance_uid: str = ""
    study_uid: str = ""
    series_uid: str = ""
    transfer_syntax: str = ""
    kind: str = "other"
    class_name: str = ""
    patient_name: str = ""
    patient_id: str = ""
    birth_date: date | None = None
    sex: str = ""
    study_date: date | None = None
    study_time: str = ""
    study_description: str = ""
    accession_number: str = ""
    institution: str = ""
    manufacturer: str = ""
    modality: str = ""
    body_part: str = ""
    laterality: str = ""
    view_position: str = ""
    protocol: str = ""
    series_number: int | None = None
    series_description: str = ""
    series_time: str = ""
    instance_number: int | None = None
    acquisition_number: int | None = None
    image_type: tuple[str, ...] = ()
    content_date: str = ""
    content_time: str = ""
    acquisition_time: str = ""
    frame_of_reference_uid: str = ""
    image_position: Vector | None = None
    image_orientation: tuple[float, ...] | None = None
    patient_orientation: tuple[str, ...] = ()
    pixel_spacing: tuple[float, float] | None = None
    spacing_kind: str = "none"
    magnification: float | None = None
    slice_thickness: float | None = None
    rows: int = 0
    columns: int = 0
    frames: int = 0
    samples: int = 1
    photometric: str = ""
    bits_allocated: int = 0
    bits_stored: int = 0
    signed: bool = False
    lossy: bool = False
    lossy_ratio: float = 0.0
    burned_in: str = ""
    contrast: str = ""
    kernel: str = ""
    gantry_tilt: float | None = None
    sequence: str = ""
    repetition_time: float | None = None
    echo_time: float | None = None
    flip_angle: float | None = None
    b_value: float | None = None
    echo_number: int | None = None
    temporal_position: int | None = None
    trigger_time: float | None = None
    frame_times_ms: tuple[float, ...] = ()
    frames_per_second: float | None = None
    frame_geometry: tuple[FrameGeometry, ...] = ()
    title: str = ""
    referenced: tuple[tuple[str, tuple[int, ...]], ...] = ()
    directory_records: int | None = None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class FramePlace:
    """Where the bytes of one frame are, so that it can be read without parsing the file.

    Attributes:
        pieces: (offset, length) in the file, or in the inflated data set of a deflated
            file; the bytes of all pieces joined are the frame.
        transfer_syntax: UID that says how to decode them.
        first_bit: for native 1-bit frames the bit of the first byte where they begin.
        missing: bytes that the frame should have and the file has not.
    """

    pieces: tuple[tuple[int, int], ...]
    transfer_syntax: str
    first_bit: int = 0
    missing: int = 0

    @property
    def length(self) -> int:
        """Number of bytes that are there."""
        return sum(length for _, length in self.pieces)


@dataclass(frozen=True, kw_only=True)
class ImageRef:
    """One picture: a file by its key, the object in it and the frame, from 0."""

    file: str
    sop_instance_uid: str
    frame: int = 0


@dataclass(frozen=True, kw_only=True)
class Stack:
    """Images that the wheel runs through, in display order.

    Attributes:
        plane: "axial", "sagittal", "coronal" or "" without orientation.
        images: display order; with phases, all slices of phase 0, then of phase 1, ...
        order: what ordered them: "position", "number", "time" or "frame".
        spacing_mm: usual distance between neighbours along the normal.
        positions_mm: distance of each image along the normal of its group, or ().
        phases: how many times the same positions come (4-D); 1 for a plain stack.
        possible_phases: how many could be told apart; from 8 on they are only offered.
        group_starts: places where a group with another tilt begins; (0,) for one group.
        gaps: (place of the image before, number of images that are missing after it).
        can_cut: whether other planes may be calculated from it (MPR).
        can_match: False for localizers, dose pages and papers: never paired.
        frame_of_reference_uid: equal ones share coordinates; "" if none.
    """

    plane: str = ""
    images: tuple[ImageRef, ...]
    order: str = "number"
    spacing_mm: float | None = None
    positions_mm: tuple[float, ...] = ()
    phases: int = 1
    possible_phases: int = 1
    group_starts: tuple[int, ...] = (0,)
    gaps: tuple[tuple[int, int], ...] = ()
    can_cut: bool = False
    can_match: bool = True
    frame_of_reference_uid: str = ""
    rows: int = 0
    columns: int = 0

    @property
    def files(self) -> tuple[str, ...]:
        """Keys of its files in display order, each once."""
        return tuple(dict.fromkeys(image.file for image in self.images))

    @property
    def middle(self) -> ImageRef:
        """The image for a thumbnail, and the first to be shown."""
        return self.images[len(self.images) // self.phases // 2]


@dataclass(frozen=True, kw_only=True)
class Series:
    """One series of a study: its stacks, last the ones that are never shown first."""

    uid: str
    number: int | None = None
    modality: str = ""
    description: str = ""
    body_part: str = ""
    laterality: str = ""
    kind: str = "image"
    stacks: tuple[Stack, ...] = ()
    is_auxiliary: bool = False

    @property
    def images(self) -> tuple[ImageRef, ...]:
        """All images, stack by stack."""
        return tuple(image for stack in self.stacks for image in stack.images)

    @property
    def files(self) -> tuple[str, ...]:
        """Keys of all files, each once, in display order."""
        return tuple(dict.fromkeys(image.file for image in self.images))


@dataclass(frozen=True, kw_only=True)
class Study:
    """One examination of one person, series in the order of lists."""

    uid: str
    patient_name: str = ""
    patient_id: str = ""
    birth_date: date | None = None
    sex: str = ""
    date: date | None = None
    time: str = ""
    description: str = ""
    accession_number: str = ""
    institution: str = ""
    series: tuple[Series, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Look:
    """What one file turned out to be, by its content.

    Attributes:
        kind: "dicom", "dicomdir", "pdf", "jpeg", "png", "tiff", "webp", "gif", "heic",
            "zip", "html", "rtf", "text", "empty" or "junk".
        header: for "dicom" and "dicomdir", as far as it could be read.
        problem: code of the import report, or None.
        facts: what the words of that code name: pairs of name and value.
        notes: codes that are said although the file is shown ("wrong_syntax", "truncated").
    """

    kind: str
    header: ImageHeader | None = None
    problem: str | None = None
    facts: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def is_medical(self) -> bool:
        """Whether the file is an object that belongs into a study."""
        return self.kind == "dicom" and self.header is not None
