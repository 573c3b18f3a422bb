"""Decode one frame: one call, one reading of the file, pixels and all stages out.

Source: DICOM PS3.5 8, PS3.3 C.7.6.3; the order is that of the pixel pipeline.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.domain.image_problems import (
    ImageDamaged,
    ImageTruncated,
    NoPixels,
    NoSuchFrame,
    NothingToShow,
)
from opinion_desktop.domain.studies import FramePlace
from opinion_desktop.imaging import syntaxes
from opinion_desktop.imaging.codecs import check_size, decode_stream, unpack
from opinion_desktop.imaging.colour import to_rgb
from opinion_desktop.imaging.frame_index import PixelShape, frame_places, pixel_shape
from opinion_desktop.imaging.opening import Opened, open_object
from opinion_desktop.imaging.overlays import overlays_of
from opinion_desktop.imaging.sop_classes import DIRECTORY, class_name, kind_of
from opinion_desktop.imaging.stages import Stages, stages_of
from opinion_desktop.imaging.tables import palette_of

Pixels = NDArray[np.generic]


@dataclass(frozen=True, kw_only=True, eq=False)
class Frame:
    """One picture, decoded but not yet windowed.

    Attributes:
        pixels: (rows, columns) stored values with their sign, or (rows, columns, 3)
            RGB of 0 to 255 (palettes and YBR are resolved).
        stages: what turns them into a picture.
        frames: how many frames the object has.
    """

    pixels: Pixels
    stages: Stages
    frames: int = 1


def decode(source: Path | bytes, frame: int = 0, place: FramePlace | None = None) -> Frame:
    """Decode one frame of an object.

    Args:
        source: a path, or the bytes of the whole file.
        frame: number of the frame, from 0.
        place: where its bytes are, from `places`; None looks for it.

    Returns:
        The pixels and everything that display needs.

    Raises:
        NotDicom: if the file is no DICOM object.
        NothingToShow: if it is of a class that cannot be displayed here.
        NoPixels: if there is no picture in it.
        NoSuchFrame: if it has fewer frames.
        ImageTooLarge: if header or stream claim more than 400 million values.
        ImageTruncated: if the file ends before the frame begins.
        ImageDamaged: if the bytes cannot be decoded.
        SyntaxUnsupported: if no decoder reads them.
    """
    with open_object(source) as opened:
        shape = shown_shape(opened)
        if place is None:
            found = frame_places(opened)
            frames = max(len(found), opened.data.integer(0x00280008) or 0)
            if not 0 <= frame < len(found):
                if not found or 0 <= frame < frames:
                    raise ImageTruncated(wanted=frame + 1, found=len(found))
                raise NoSuchFrame(wanted=frame + 1, frames=frames)
            place = found[frame]
        else:
            frames = max(opened.data.integer(0x00280008) or 1, 1)
        return _decode(opened, shape, frame, place, frames)


def places(source: Path | bytes) -> tuple[FramePlace, ...]:
    """Find where the bytes of all frames are, to be kept for `decode`.

    Args:
        source: a path, or the bytes of the whole file.

    Returns:
        One place for each frame.

    Raises:
        NotDicom: if the file is no DICOM object.
        NothingToShow: if it is of a class that cannot be displayed here.
        NoPixels: if there is no picture in it.
        ImageDamaged: if its pixels have no sensible layout.
    """
    with open_object(source) as opened:
        shown_shape(opened)
        return frame_places(opened)


def shown_shape(opened: Opened) -> PixelShape:
    """Check that an object is a picture that may be decoded, and give its layout.

    Raises:
        NothingToShow: if its class cannot be displayed here.
        NoPixels: if it has no Pixel Data.
        ImageTruncated: if the file ends before Pixel Data.
        ImageDamaged: if it has no rows or columns.
        ImageTooLarge: if it claims more than 400 million values.
    """
    shape = pixel_shape(opened.data)
    has_picture = opened.data.pixel is not None and shape.rows > 0
    kind = kind_of(opened.sop_class, has_picture=has_picture)
    if kind != "image" or opened.sop_class == DIRECTORY:
        raise NothingToShow(opened.sop_class, class_name(opened.sop_class))
    if opened.data.pixel is None:
        if opened.data.truncated:
            raise ImageTruncated(wanted=1, found=0)
        raise NoPixels(opened.sop_class)
    if not shape.rows or not shape.columns or not shape.bits_allocated:
        raise ImageDamaged("size")
    check_size(shape.rows, shape.columns, shape.samples)
    return shape


def _decode(
    opened: Opened, shape: PixelShape, number: int, place: FramePlace, frames: int
) -> Frame:
    data = opened.data
    stages = stages_of(data, shape, number)
    content = b"".join(opened.source.take(at, length) for at, length in place.pieces)
    flags = list(opened.flags)
    rows = shape.rows
    if syntaxes.family_of(place.transfer_syntax) == "native":
        if not content:
            raise ImageTruncated(wanted=number + 1, found=number)
        if len(content) < place.length + place.missing:
            rows = min(len(content) * 8 * shape.rows // shape.frame_bits, shape.rows)
            flags.append("truncated")
        swapped = opened.data.coding.big or place.transfer_syntax == syntaxes.GE_PRIVATE
        words = unpack(_in_order(opened, content), shape, big=swapped, first_bit=place.first_bit)
        family = "native"
    else:
        try:
            words, family = decode_stream(content, place.transfer_syntax, shape)
        except ImageDamaged as error:
            if place.missing:
                raise ImageTruncated(wanted=number + 1, found=number) from error
            raise
        if place.missing:
            rows = _drawn_rows(words)
            flags.append("truncated")
    if family != syntaxes.family_of(opened.syntax):
        flags.append("wrong_syntax")
    embedded = words if words.ndim == 2 and family in {"native", "rle"} else None
    overlays = overlays_of(data, number, shape.rows, shape.columns, embedded)
    pixels, photometric = _meaning(data, shape, words, family, content)
    return Frame(
        pixels=np.ascontiguousarray(pixels),
        stages=replace(
            stages,
            photometric=photometric,
            overlays=overlays,
            complete_rows=rows,
            flags=tuple(dict.fromkeys(flags)),
        ),
        frames=frames,
    )


def _drawn_rows(words: Pixels) -> int:
    """Count the rows before the even ones that a decoder puts where its bytes ended."""
    same = (words == words[-1:]).reshape(words.shape[0], -1).all(axis=1)
    return int(words.shape[0] - np.argmin(same[::-1])) if not same.all() else 0


def _in_order(opened: Opened, content: bytes) -> bytes:
    """Undo the swap of 8-bit pixels that were sent as 16-bit big endian words (PS3.5 A.3)."""
    data = opened.data
    if not data.coding.big or data.pixel is None or data.pixel[1] != "OW":
        return content
    if (data.integer(0x00280100) or 0) > 8 or len(content) % 2:
        return content
    return np.frombuffer(content, ">u2").astype("<u2").tobytes()


def _meaning(
    data: object, shape: PixelShape, words: Pixels, family: str, content: bytes
) -> tuple[Pixels, str]:
    """Turn decoded words into stored values or RGB, and say which."""
    if shape.samples > 1:
        photometric = shape.photometric
        if family in {"jpeg_2000", "htj2k_lossless"} and photometric.startswith("YBR_FULL"):
            family = "native" if not _undoes_transform(content) else family
        rgb = to_rgb(words, photometric, family, _bits(words, shape), shape.columns)
        return rgb, "RGB"
    stored = stored_values(words, shape)
    if shape.photometric == "PALETTE COLOR":
        palette = palette_of(data, signed=shape.signed)  # type: ignore[arg-type]
        if palette is not None:
            return palette.colours(stored), "RGB"
    mono = "MONOCHROME1" if shape.photometric == "MONOCHROME1" else "MONOCHROME2"
    return stored, mono


def _bits(words: Pixels, shape: PixelShape) -> int:
    """Bits of a colour sample; a stream of bytes has 8, whatever the header says."""
    return min(shape.bits_stored, words.dtype.itemsize * 8)


def _undoes_transform(content: bytes) -> bool:
    """Whether a JPEG 2000 stream has its component transform switched on (COD marker)."""
    at = content.find(b"\xff\x52")
    return at < 0 or content[at + 8 : at + 9] != b"\0"


def stored_values(words: Pixels, shape: PixelShape) -> Pixels:
    """Take the stored bits out of pixel words and give them their sign (PS3.5 8.1.1).

    Args:
        words: of any shape, as decoded.
        shape: says which bits are stored, and whether they are signed.

    Returns:
        The same shape; int or uint of the same width, or floats as they are.
    """
    if words.dtype.kind == "f":
        return words
    if words.dtype.kind == "b":
        words = words.astype(np.uint8)
    width = words.dtype.itemsize * 8
    stored = min(shape.bits_stored, width)
    low = max(min(shape.high_bit, width - 1) + 1 - stored, 0)
    unsigned = words.view(f"u{width // 8}")
    if shape.signed:
        up = width - stored - low
        signed = (unsigned << up if up else unsigned).view(f"i{width // 8}")
        return signed >> (width - stored) if stored < width else signed
    if low:
        unsigned = unsigned >> low
    return unsigned & ((1 << stored) - 1) if stored < width else unsigned
