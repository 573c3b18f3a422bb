"""Build small DICOM objects: every transfer syntax, with or without its envelope."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

import imagecodecs
import numpy as np
from pydicom import Dataset, dcmwrite
from pydicom.encaps import encapsulate

IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
BIG_ENDIAN = "1.2.840.10008.1.2.2"
RLE = "1.2.840.10008.1.2.5"
JPEG = "1.2.840.10008.1.2.4.50"
JPEG_12 = "1.2.840.10008.1.2.4.51"
JPEG_LOSSLESS = "1.2.840.10008.1.2.4.70"
JPEG_LS = "1.2.840.10008.1.2.4.80"
JPEG_2000 = "1.2.840.10008.1.2.4.90"
HTJ2K = "1.2.840.10008.1.2.4.201"
HTJ2K_LOSSY = "1.2.840.10008.1.2.4.203"
JPEG_XL = "1.2.840.10008.1.2.4.110"
DEFLATED_FRAME = "1.2.840.10008.1.2.8.1"

CT_CLASS = "1.2.840.10008.5.1.4.1.1.2"
ENHANCED_MR = "1.2.840.10008.5.1.4.1.1.4.1"


def ramp(rows: int = 8, columns: int = 8, dtype: str = "u2") -> np.ndarray:
    """Give rows of rising values, each pixel another one."""
    return np.arange(rows * columns).reshape(rows, columns).astype(dtype)


def make_object(**elements: Any) -> Dataset:
    """Make a data set with the UIDs that every object needs; keywords are DICOM's own."""
    data = Dataset()
    data.SOPClassUID = CT_CLASS
    data.SOPInstanceUID = "2.25.1"
    data.StudyInstanceUID = "2.25.100"
    data.SeriesInstanceUID = "2.25.200"
    data.PatientName = "Okafor^Anna"
    data.PatientID = "P1"
    data.Modality = "CT"
    for name, value in elements.items():
        setattr(data, name, value)
    return data


def make_slice(
    pixels: np.ndarray | None = None,
    *,
    position_mm: float | None = None,
    frames: int = 0,
    **elements: Any,
) -> Dataset:
    """Make an image of one or more frames in plain pixels.

    Args:
        pixels: (rows, columns), (rows, columns, 3), or with `frames` one more axis before.
        position_mm: z of an axial image with 1 mm pixels; None leaves geometry out.
        frames: number of frames, 0 for the plain form without Number of Frames.
    """
    pixels = ramp() if pixels is None else pixels
    frame_shape = pixels.shape[1:] if frames else pixels.shape
    colour = len(frame_shape) == 3
    data = make_object()
    data.Rows, data.Columns = frame_shape[:2]
    data.SamplesPerPixel = 3 if colour else 1
    data.PhotometricInterpretation = "RGB" if colour else "MONOCHROME2"
    if colour:
        data.PlanarConfiguration = 0
    data.BitsAllocated = data.BitsStored = pixels.dtype.itemsize * 8
    data.HighBit = data.BitsStored - 1
    data.PixelRepresentation = int(pixels.dtype.kind == "i")
    if frames:
        data.NumberOfFrames = frames
    if position_mm is not None:
        data.ImagePositionPatient = [0, 0, position_mm]
        data.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
        data.PixelSpacing = [1, 1]
        data.FrameOfReferenceUID = "2.25.300"
    data.PixelData = padded(pixels.tobytes())
    for name, value in elements.items():
        setattr(data, name, value)
    return data


def padded(content: bytes) -> bytes:
    """Make the length even."""
    return content + b"\0" * (len(content) % 2)


def to_bytes(data: Dataset, syntax: str = EXPLICIT, *, preamble: bool = True) -> bytes:
    """Write a data set as a file.

    Args:
        data: with pixels in the form that `syntax` wants.
        syntax: transfer syntax UID.
        preamble: False leaves out preamble and file meta information.
    """
    implicit, big = syntax == IMPLICIT, syntax == BIG_ENDIAN
    if "PixelData" in data and data["PixelData"].VR == "OB or OW":
        wide = data.BitsAllocated > 8
        data["PixelData"].VR = "OW" if implicit or wide else "OB"
        if big and wide:
            kind = f"u{data.BitsAllocated // 8}"
            data.PixelData = np.frombuffer(data.PixelData, kind).byteswap().tobytes()
    body = BytesIO()
    dcmwrite(body, data, implicit_vr=implicit, little_endian=not big)
    content = body.getvalue()
    if not preamble:
        return content
    if syntax == DEFLATED:
        content = padded(deflate(content))
    return envelope(data, syntax) + content


def envelope(data: Dataset, syntax: str) -> bytes:
    """Give preamble and file meta information (PS3.10 7.1), for any transfer syntax UID."""
    values = {2: data.SOPClassUID, 3: data.SOPInstanceUID, 0x10: syntax}
    meta = b"\2\0\1\0OB\0\0\2\0\0\0\0\1"
    for element, text in values.items():
        value = padded(str(text).encode())
        meta += struct.pack("<HH2sH", 2, element, b"UI", len(value)) + value
    return b"\0" * 128 + b"DICM" + struct.pack("<HH2sHI", 2, 0, b"UL", 4, len(meta)) + meta


def pack(
    data: Dataset, streams: list[bytes], syntax: str, *, table: bool = True, pieces: int = 1
) -> bytes:
    """Put compressed frames into a data set and write it.

    Args:
        data: an image; its pixels are replaced.
        streams: one for each frame.
        syntax: transfer syntax UID.
        table: whether the Basic Offset Table is filled.
        pieces: fragments for each frame.
    """
    data.PixelData = encapsulate(streams, fragments_per_frame=pieces, has_bot=table)
    data["PixelData"].VR = "OB"
    data["PixelData"].is_undefined_length = True
    return to_bytes(data, syntax)


def rle(pixels: np.ndarray) -> bytes:
    """Pack one frame as DICOM RLE in literal runs (PS3.5 G), most significant bytes first."""
    planes = pixels[..., None] if pixels.ndim == 2 else pixels
    segments = []
    for sample in range(planes.shape[2]):
        values = np.ascontiguousarray(planes[..., sample])
        split = values.view("u1").reshape(-1, values.dtype.itemsize)
        for byte in reversed(range(values.dtype.itemsize)):
            content = split[:, byte].tobytes()
            parts = [content[n : n + 128] for n in range(0, len(content), 128)]
            segments.append(padded(b"".join(bytes([len(p) - 1]) + p for p in parts)))
    offsets, place = [], 64
    for segment in segments:
        offsets.append(place)
        place += len(segment)
    header = struct.pack("<16I", len(segments), *offsets, *[0] * (15 - len(segments)))
    return header + b"".join(segments)


def deflate(content: bytes) -> bytes:
    """Pack bytes as a raw deflate stream."""
    stream = zlib.compressobj(9, zlib.DEFLATED, -15)
    return stream.compress(content) + stream.flush()


def encode(pixels: np.ndarray, syntax: str) -> bytes:
    """Encode one frame without loss (JPEG: nearly)."""
    bits = pixels.dtype.itemsize * 8
    match syntax:
        case _ if syntax == RLE:
            return rle(pixels)
        case _ if syntax == JPEG:
            return imagecodecs.jpeg8_encode(pixels, 100)
        case _ if syntax == JPEG_12:
            return imagecodecs.jpeg8_encode(pixels, 100, bitspersample=12)
        case _ if syntax == JPEG_LOSSLESS:
            return imagecodecs.ljpeg_encode(pixels, bitspersample=bits)
        case _ if syntax == JPEG_LS:
            return imagecodecs.jpegls_encode(pixels)
        case _ if syntax == JPEG_2000:
            return imagecodecs.jpeg2k_encode(pixels, 0, reversible=True, codecformat="j2k")
        case _ if syntax == HTJ2K:
            return imagecodecs.htj2k_encode(pixels, reversible=True)
        case _ if syntax == JPEG_XL:
            return imagecodecs.jpegxl_encode(pixels, lossless=True)
        case _:
            return deflate(pixels.tobytes())
