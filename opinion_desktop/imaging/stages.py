"""The stages of the pixel pipeline as values: all that display needs beside the pixels.

Read once with the frame, travel with it, and are applied by `grey`.
Source: DICOM PS3.3 C.7.5.1.1.2, C.7.6.16.2, C.11.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from opinion_desktop.domain.studies import Vector
from opinion_desktop.imaging.elements import DataSet
from opinion_desktop.imaging.fields import orientation, vector
from opinion_desktop.imaging.frame_index import PixelShape
from opinion_desktop.imaging.overlays import Overlay
from opinion_desktop.imaging.shutters import Shutter, shutter_of
from opinion_desktop.imaging.spacing import Spacing, spacing_of
from opinion_desktop.imaging.tables import LookupTable, table_of

FUNCTIONS = ("LINEAR", "LINEAR_EXACT", "SIGMOID")
_SHARED, _PER_FRAME = 0x52009229, 0x52009230


@dataclass(frozen=True)
class Window:
    """Which values are shown between black and white, in modality units (HU for CT).

    Attributes:
        center: Window Center.
        width: Window Width; at least 1 for LINEAR, above 0 for the others.
        function: "LINEAR", "LINEAR_EXACT", "SIGMOID", or "TABLE": the VOI table of number
            `table` of the image; centre and width then say its input range only.
        name: the explanation in the file, or of a preset.
        table: number of the VOI table.
    """

    center: float
    width: float
    function: str = "LINEAR"
    name: str = ""
    table: int = -1


@dataclass(frozen=True, kw_only=True, eq=False)
class Stages:
    """What turns the pixels of one frame into a picture.

    Attributes:
        modality: DICOM modality, "CT".
        photometric: of `Frame.pixels`: "MONOCHROME1", "MONOCHROME2" or "RGB".
        bits_stored, signed: of the stored values.
        slope, intercept: modality value = stored value x slope + intercept.
        modality_table: used instead of them if it is there.
        unit: of modality values, "HU", or "".
        windows: of the file, the first is the default.
        voi_tables: of the file, the default where there is no window.
        presentation_table: applied after the window, or None.
        inverse: whether low values are white (MONOCHROME1 or INVERSE).
        padding: stored values from, to (closed) that are no picture.
        overlays: planes of this frame.
        shutter: what is hidden, or None.
        spacing: size of a pixel and which words a length needs; shape of a pixel.
        position: centre of the first pixel, mm, patient coordinates.
        orientation: directions of rows and columns, or None.
        patient_orientation: letters of the rows' and columns' direction, as sent.
        complete_rows: rows that are really in the file; all rows if nothing is missing.
        flags: "wrong_syntax", "truncated".
    """

    modality: str = ""
    photometric: str = "MONOCHROME2"
    sent_photometric: str = ""
    bits_stored: int = 16
    signed: bool = False
    slope: float = 1.0
    intercept: float = 0.0
    modality_table: LookupTable | None = None
    unit: str = ""
    windows: tuple[Window, ...] = ()
    voi_tables: tuple[LookupTable, ...] = ()
    presentation_table: LookupTable | None = None
    inverse: bool = False
    padding: tuple[float, float] | None = None
    overlays: tuple[Overlay, ...] = ()
    shutter: Shutter | None = None
    spacing: Spacing = field(default_factory=Spacing)
    position: Vector | None = None
    orientation: tuple[float, ...] | None = None
    patient_orientation: tuple[str, ...] = ()
    frame_of_reference_uid: str = ""
    laterality: str = ""
    complete_rows: int = 0
    lossy: bool = False
    lossy_ratio: float = 0.0
    flags: tuple[str, ...] = ()

    @property
    def is_colour(self) -> bool:
        """Whether pixels are RGB, which no window touches."""
        return self.photometric == "RGB"


def stages_of(data: DataSet, shape: PixelShape, frame: int) -> Stages:
    """Read the stages of one frame.

    Args:
        data: the object.
        shape: its pixel layout.
        frame: number of the frame, from 0.

    Returns:
        The stages, without overlays and without what decoding finds out.

    Raises:
        ImageDamaged: if sequences are nested too deep.
    """
    own = data.item(_PER_FRAME, frame) if _PER_FRAME in data else None
    shared = data.item(_SHARED)
    groups = [group for group in (own, shared) if group is not None]
    value = _macro(groups, 0x00289145) or data
    voi = _macro(groups, 0x00289132) or data
    place, turn = _macro(groups, 0x00209113) or data, _macro(groups, 0x00209116) or data
    measures = _macro(groups, 0x00289110)
    modality = data.uid(0x00080060)
    table, slope, intercept = _modality(data, value, shape)
    unit = (table.name if table else value.text(0x00281054)) or ("HU" if modality == "CT" else "")
    negative = table is None and (shape.signed or intercept < 0 or slope < 0)
    presentation = data.item(0x20500010)
    spacing = spacing_of(data, modality, shape.rows, shape.columns)
    if measures is not None and 0x00280030 in measures:
        inner = spacing_of(measures, "CT", shape.rows, shape.columns)
        spacing = inner if inner.mm else spacing
    ratio = data.numbers(0x00282112)
    return Stages(
        modality=modality,
        photometric=shape.photometric,
        sent_photometric=shape.photometric,
        bits_stored=shape.bits_stored,
        signed=shape.signed,
        slope=slope,
        intercept=intercept,
        modality_table=table,
        unit="" if unit == "US" else unit,
        windows=windows_of(voi),
        voi_tables=tuple(
            found
            for item in voi.items(0x00283010)
            if (found := table_of(item, signed_input=negative)) is not None
        ),
        presentation_table=table_of(presentation, signed_input=False) if presentation else None,
        inverse=shape.photometric == "MONOCHROME1" or data.uid(0x20500020) == "INVERSE",
        padding=_padding(data, shape),
        shutter=shutter_of(data),
        spacing=spacing,
        position=vector(place, 0x00200032),
        orientation=orientation(turn, 0x00200037),
        patient_orientation=data.texts(0x00200020),
        frame_of_reference_uid=data.uid(0x00200052),
        laterality=data.uid(0x00200062) or data.uid(0x00200060),
        complete_rows=shape.rows,
        lossy=data.uid(0x00282110) == "01" or bool(ratio),
        lossy_ratio=float(ratio[-1]) if ratio else 0.0,
    )


def _macro(groups: list[DataSet], tag: int) -> DataSet | None:
    """Find a functional group: of the frame, else the shared one."""
    for group in groups:
        item = group.item(tag)
        if item is not None:
            return item
    return None


def _modality(
    data: DataSet, value: DataSet, shape: PixelShape
) -> tuple[LookupTable | None, float, float]:
    item = data.item(0x00283000)
    table = table_of(item, signed_input=shape.signed) if item is not None else None
    slope, intercept = value.number(0x00281053), value.number(0x00281052)
    if not slope:  # absent, or 0, which would make every picture empty
        slope = 1.0
    return table, float(slope), float(intercept or 0.0)


def windows_of(voi: DataSet) -> tuple[Window, ...]:
    """Read all window pairs that are valid; as many as there are both numbers (P10)."""
    function = voi.uid(0x00281056).upper() or "LINEAR"
    function = function if function in FUNCTIONS else "LINEAR"
    least = 1.0 if function == "LINEAR" else 1e-12
    names = voi.texts(0x00281055)
    pairs = zip(voi.numbers(0x00281050), voi.numbers(0x00281051), strict=False)
    return tuple(
        Window(float(center), float(width), function, names[n] if n < len(names) else "")
        for n, (center, width) in enumerate(pairs)
        if width >= least and abs(center) < 1e12 and width < 1e12
    )


def _padding(data: DataSet, shape: PixelShape) -> tuple[float, float] | None:
    if shape.is_float:
        value, limit = data.number(0x00280122), data.number(0x00280123)
    else:
        value, limit = data.number(0x00280120), data.number(0x00280121)
    if value is None:
        return None
    ends = [value, value if limit is None else limit]
    if not shape.is_float:
        ends = [_as_stored(int(end), shape) for end in ends]
    return min(ends), max(ends)


def _as_stored(value: int, shape: PixelShape) -> int:
    """Read a padding value with the sign that the pixels have, whatever VR it came in."""
    span = 1 << max(shape.bits_allocated, 1)
    value %= span
    return value - span if shape.signed and value >= span // 2 else value
