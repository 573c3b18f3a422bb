"""How large a pixel is, and which words must stand beside a length.

Source: DICOM PS3.3 10.7, C.7.6.2.1.1, C.8.5.5.
"""

from __future__ import annotations

from dataclasses import dataclass

from opinion_desktop.imaging.elements import DataSet

PROJECTIONS = frozenset(("CR", "DX", "DR", "MG", "XA", "RF", "IO", "PX", "RTIMAGE"))
CROSS_SECTIONS = frozenset(("CT", "MR", "PT", "NM", "OPT"))
_PIXEL, _IMAGER, _NOMINAL = 0x00280030, 0x00181164, 0x00182010
_CALIBRATION, _ASPECT, _MAGNIFICATION = 0x00280A02, 0x00280034, 0x00181114
_REGIONS = 0x00186011
_CENTIMETRES = 3
_TWO_D = 1


@dataclass(frozen=True, kw_only=True)
class Spacing:
    """Size of a pixel.

    Attributes:
        mm: between rows (vertical), then between columns; None if only pixels are known.
        kind: "patient", "detector", "marker", "geometry", "unstated", "film", "region", "none".
        magnification: Estimated Radiographic Magnification Factor, if the file has one.
        aspect: height of a pixel divided by its width.
    """

    mm: tuple[float, float] | None = None
    kind: str = "none"
    magnification: float | None = None
    aspect: float = 1.0


def spacing_of(data: DataSet, modality: str, rows: int, columns: int) -> Spacing:
    """Find the size of a pixel and its calibration in one data set.

    Args:
        data: the object.
        modality: as in the object.
        rows: of the image, to check ultrasound regions against.
        columns: likewise.
    """
    pixel, imager = _pair(data, _PIXEL), _pair(data, _IMAGER)
    nominal = _pair(data, _NOMINAL)
    mm, kind = _choose(data, modality, pixel, imager, nominal)
    if modality == "US" or _REGIONS in data:
        region = _region(data, rows, columns)
        mm, kind = (region, "region") if region else (None, "none")
    shape = mm or pixel or imager or nominal or _pair(data, _ASPECT)
    magnification = data.number(_MAGNIFICATION)
    return Spacing(
        mm=mm,
        kind=kind,
        magnification=magnification if magnification and magnification > 0 else None,
        aspect=shape[0] / shape[1] if shape else 1.0,
    )


def _choose(
    data: DataSet,
    modality: str,
    pixel: tuple[float, float] | None,
    imager: tuple[float, float] | None,
    nominal: tuple[float, float] | None,
) -> tuple[tuple[float, float] | None, str]:
    if modality in PROJECTIONS or imager:
        if imager and (pixel is None or pixel == imager):
            return imager, "detector"
        if pixel:
            how = data.uid(_CALIBRATION)
            return pixel, {"FIDUCIAL": "marker", "GEOMETRY": "geometry"}.get(how, "unstated")
    if pixel and modality in CROSS_SECTIONS:
        return pixel, "patient"
    if nominal and (pixel is None or pixel == nominal):
        return nominal, "film"
    return (pixel, "unstated") if pixel else (None, "none")


def _pair(data: DataSet, tag: int) -> tuple[float, float] | None:
    if tag not in data.found:
        return None
    values = data.numbers(tag)
    if len(values) == 1:
        values *= 2  # some films send one value for both
    if len(values) < 2 or not all(0 < value < 1e5 for value in values[:2]):
        return None
    return float(values[0]), float(values[1])


def _region(data: DataSet, rows: int, columns: int) -> tuple[float, float] | None:
    """Give the spacing if all 2-D regions in cm agree and lie inside the image (M6, M7)."""
    found = set()
    for region in data.items(_REGIONS):
        if region.integer(0x00186012) != _TWO_D:
            continue
        units = region.integer(0x00186024), region.integer(0x00186026)
        right, bottom = region.integer(0x0018601C) or 0, region.integer(0x0018601E) or 0
        across, down = region.number(0x0018602C) or 0.0, region.number(0x0018602E) or 0.0
        if units != (_CENTIMETRES, _CENTIMETRES) or across <= 0 or down <= 0:
            return None
        if right > columns or bottom > rows:
            return None
        found.add((round(down * 10, 6), round(across * 10, 6)))
    return found.pop() if len(found) == 1 else None
