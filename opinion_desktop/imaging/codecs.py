"""Decoders of compressed frames: one table from the kind of stream to its function.

The stream decides, not the header: what the first bytes show wins over the transfer
syntax.  Sizes inside the stream are checked before a decoder sees it.
Source: DICOM PS3.5 8.2, A.4; the choices are those of section 2 of the viewer paper.
"""

from __future__ import annotations

import math
import struct
import warnings
import zlib
from collections.abc import Callable

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.pixels.decoders import rle

from opinion_desktop.domain.image_problems import (
    ImageDamaged,
    ImageTooLarge,
    NoPixels,
    SyntaxUnsupported,
)
from opinion_desktop.imaging import syntaxes
from opinion_desktop.imaging.frame_index import PixelShape
from opinion_desktop.imaging.sniff import (
    jpeg_frame_header,
    jpeg_segments,
    stream_family,
    stream_size,
)

MAX_PIXELS = 400_000_000
Pixels = NDArray[np.generic]
_ADOBE, _JFIF = 0xEE, 0xE0
_FULL_ADOBE = 12  # bytes of content; with its length field 14


def check_size(rows: int, columns: int, samples: int = 1) -> None:
    """Refuse pictures that are larger than this program opens.

    Raises:
        ImageTooLarge: above 400 million values.
    """
    if rows * columns * max(samples, 1) > MAX_PIXELS:
        raise ImageTooLarge(columns=columns, rows=rows)


def decode_stream(data: bytes, syntax: str, shape: PixelShape) -> tuple[Pixels, str]:
    """Decode one compressed frame.

    Args:
        data: all bytes of the frame, fragments joined.
        syntax: its transfer syntax UID.
        shape: what the header says of rows, columns and samples.

    Returns:
        (rows, columns) or (rows, columns, samples) as the decoder gives them, unsigned
        unless the stream itself is signed; and the family that was really decoded.

    Raises:
        SyntaxUnsupported: for films and unknown transfer syntaxes.
        NoPixels: if the pixels were left on a server.
        ImageTooLarge: if header or stream claim too much.
        ImageDamaged: if the decoder fails or gives another size.
    """
    declared = syntaxes.family_of(syntax)
    if declared == "server":
        raise NoPixels(syntax)
    family = _really(declared, stream_family(data))
    if family not in _DECODERS:
        raise SyntaxUnsupported(syntax, syntaxes.name_of(syntax))
    check_size(shape.rows, shape.columns, shape.samples)
    size = stream_size(data, family)
    # 0 rows: their number comes after the scan (DNL).
    if size is not None and size[0] and size != (shape.rows, shape.columns):
        raise ImageDamaged("stream size")
    try:
        pixels = _DECODERS[family](data, shape)
    except _ERRORS as error:
        raise ImageDamaged(family) from error
    wanted: tuple[int, ...] = (shape.rows, shape.columns)
    if shape.samples > 1:
        wanted = (*wanted, shape.samples)
    if pixels.shape[:2] != wanted[:2] or pixels.size != math.prod(wanted):
        raise ImageDamaged("decoded size")
    return pixels.reshape(wanted), family


def _really(declared: str, seen: str) -> str:
    """Choose between what is declared and what the stream shows (T2)."""
    if declared == "film" or (seen == "jpeg_2000" and declared == "htj2k_lossless"):
        return declared
    return seen or declared


def _rle(data: bytes, shape: PixelShape) -> Pixels:
    kind = "<u1" if shape.bits_allocated == 8 else f"<u{shape.bits_allocated // 8}"
    count = shape.rows * shape.columns
    if len(data) < 64 or struct.unpack_from("<I", data)[0] > 15:
        raise ImageDamaged("rle header")
    try:
        planes = np.frombuffer(imagecodecs.dicomrle_decode(data, kind), kind)
        if planes.size < count * shape.samples:
            raise ValueError
        planes = planes.reshape(shape.samples, -1)[:, :count]
    except _ERRORS:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            flat = rle._rle_decode_frame(  # noqa: SLF001 the only plain function pydicom has
                data, shape.rows, shape.columns, shape.samples, shape.bits_allocated
            )
        planes = np.frombuffer(bytes(flat), kind).reshape(shape.samples, -1)
    planes = planes.reshape(shape.samples, shape.rows, shape.columns)
    return planes[0] if shape.samples == 1 else np.ascontiguousarray(planes.transpose(1, 2, 0))


def _deflated(data: bytes, shape: PixelShape) -> Pixels:
    wanted = (shape.frame_bits + 7) // 8
    content = zlib.decompressobj(-15).decompress(data, wanted + 1)
    if len(content) < wanted:
        raise ImageDamaged("deflated frame")
    return unpack(content, shape, big=False)


def _jpeg(data: bytes, shape: PixelShape) -> Pixels:
    if shape.samples != 3:
        return np.asarray(imagecodecs.jpeg8_decode(data))
    colours = jpeg_colours(data, shape.photometric)
    return np.asarray(imagecodecs.jpeg8_decode(data, colorspace=colours, outcolorspace="RGB"))


def jpeg_colours(data: bytes, photometric: str) -> str:
    """Say which colours a JPEG stream of three components holds: "RGB" or "YCBCR" (T4).

    A full Adobe marker decides, else a JFIF marker, else the names of the components,
    else Photometric Interpretation.
    """
    segments = jpeg_segments(data)
    for marker, content in segments:
        if marker == _ADOBE and content[:5] == b"Adobe" and len(content) >= _FULL_ADOBE:
            return "YCBCR" if content[11] == 1 else "RGB"
    if any(marker == _JFIF and content[:4] == b"JFIF" for marker, content in segments):
        return "YCBCR"
    frame = jpeg_frame_header(data)[1]
    names = frame[6:15:3]
    if names == b"RGB":
        return "RGB"
    if names == b"\1\2\3":
        return "YCBCR"
    return "RGB" if photometric == "RGB" else "YCBCR"


def _jpeg_lossless(data: bytes, shape: PixelShape) -> Pixels:
    if shape.samples == 1:
        try:
            pixels = np.asarray(imagecodecs.ljpeg_decode(data))
        except _ERRORS:
            pixels = np.empty(0)
        if pixels.size == shape.rows * shape.columns:  # it may be empty instead of an error
            return pixels
    return np.asarray(imagecodecs.jpegsof3_decode(data))


def _jpeg_ls(data: bytes, shape: PixelShape) -> Pixels:
    return np.asarray(imagecodecs.jpegls_decode(data))


def _jpeg_2000(data: bytes, shape: PixelShape) -> Pixels:
    return np.asarray(imagecodecs.jpeg2k_decode(data))


def _htj2k_lossless(data: bytes, shape: PixelShape) -> Pixels:
    try:
        return np.asarray(imagecodecs.htj2k_decode(data))
    except _ERRORS:
        return _jpeg_2000(data, shape)


def _jpeg_xl(data: bytes, shape: PixelShape) -> Pixels:
    return np.asarray(imagecodecs.jpegxl_decode(data))


def unpack(content: bytes, shape: PixelShape, *, big: bool, first_bit: int = 0) -> Pixels:
    """Lay out the plain bytes of one frame (PS3.5 8.1).

    Args:
        content: at least the bytes of the frame; what is missing is 0.
        shape: the layout.
        big: whether words are big endian.
        first_bit: where the frame begins in `content`.

    Returns:
        (rows, columns) or (rows, columns, samples); native YBR_FULL_422 stays packed as
        (rows, 2 x columns).

    Raises:
        ImageDamaged: if Bits Allocated is none that exists.
    """
    bits = shape.bits_allocated
    flat: Pixels
    content, first_bit = content[first_bit // 8 :], first_bit % 8
    if bits == 1:
        flat = np.unpackbits(np.frombuffer(content, np.uint8), bitorder="little")[first_bit:]
    elif bits in {8, 16, 32, 64}:
        kind = ("f" if shape.is_float else "u") + str(bits // 8)
        flat = np.frombuffer(content, (">" if big else "<") + kind, len(content) * 8 // bits)
        if big or not flat.dtype.isnative:
            flat = flat.astype(flat.dtype.newbyteorder("="))
    elif bits == 12:
        flat = _twelve(np.frombuffer(content, np.uint8))
    else:
        raise ImageDamaged("bits allocated")
    count = shape.frame_bits // bits
    if flat.size < count:
        flat = np.concatenate([flat, np.zeros(count - flat.size, flat.dtype)])
    flat = flat[:count]
    if count != shape.rows * shape.columns * shape.samples:
        return flat.reshape(shape.rows, -1) if "422" in shape.photometric else flat
    if shape.samples == 1:
        return flat.reshape(shape.rows, shape.columns)
    if shape.planar == 1:
        return flat.reshape(shape.samples, shape.rows, shape.columns).transpose(1, 2, 0)
    return flat.reshape(shape.rows, shape.columns, shape.samples)


def _twelve(packed: NDArray[np.uint8]) -> NDArray[np.uint16]:
    """Unpack the retired form of two values in three bytes (PS3.5 8.1.1, little endian)."""
    triples = packed[: packed.size // 3 * 3].reshape(-1, 3).astype(np.uint16)
    values = np.empty((triples.shape[0], 2), np.uint16)
    values[:, 0] = triples[:, 0] | (triples[:, 1] & 0x0F) << 8
    values[:, 1] = triples[:, 1] >> 4 | triples[:, 2] << 4
    return values.reshape(-1)


# A decoder may raise any of these on bytes that are none of its kind.
_ERRORS: tuple[type[Exception], ...] = (
    ValueError,
    RuntimeError,  # base of most errors of imagecodecs
    OverflowError,
    IndexError,
    struct.error,
    zlib.error,
    NotImplementedError,
)
_DECODERS: dict[str, Callable[[bytes, PixelShape], Pixels]] = {
    "rle": _rle,
    "deflated": _deflated,
    "jpeg": _jpeg,
    "jpeg_lossless": _jpeg_lossless,
    "jpeg_ls": _jpeg_ls,
    "jpeg_2000": _jpeg_2000,
    "htj2k_lossless": _htj2k_lossless,
    "jpeg_xl": _jpeg_xl,
}
