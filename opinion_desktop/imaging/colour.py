"""Colour pictures to RGB: YBR forms of plain and losslessly packed pixels, depth to 8 bits.

Palettes are in `tables`; JPEG, JPEG 2000 and JPEG XL decoders give RGB themselves.
Source: DICOM PS3.3 C.7.6.3.1.2.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from opinion_desktop.domain.image_problems import SyntaxUnsupported

_RGB_ALREADY = frozenset(("jpeg", "jpeg_2000", "jpeg_xl", "htj2k_lossless"))
_RETIRED = frozenset(("ARGB", "CMYK", "HSV"))


def to_rgb(
    pixels: NDArray[np.generic], photometric: str, family: str, bits_stored: int, columns: int
) -> NDArray[np.uint8]:
    """Turn decoded samples into RGB.

    Args:
        pixels: (rows, columns, 3), or (rows, 2 x columns) for packed native 4:2:2.
        photometric: Photometric Interpretation as sent.
        family: what decoded them: "native", "rle", "jpeg", ...
        bits_stored: of each sample.
        columns: of the picture.

    Returns:
        (rows, columns, 3).

    Raises:
        SyntaxUnsupported: for ARGB, CMYK, HSV and native 4:2:0.
    """
    if photometric in _RETIRED or (pixels.ndim == 3 and pixels.shape[2] != 3):
        raise SyntaxUnsupported("", photometric)
    samples = to_8_bit(pixels, bits_stored)
    if pixels.ndim == 2:
        samples = _spread_422(samples, columns)
    elif pixels.ndim != 3:
        raise SyntaxUnsupported("", photometric)
    if family in _RGB_ALREADY or photometric not in {
        "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_422", "YBR_PARTIAL_420",
    }:  # fmt: skip
        result: NDArray[np.uint8] = np.ascontiguousarray(samples)
        return result
    return ybr_to_rgb(samples, partial="PARTIAL" in photometric)


def to_8_bit(pixels: NDArray[np.generic], bits_stored: int) -> NDArray[np.uint8]:
    """Keep the high bits of each sample, or stretch samples of fewer than 8 bits."""
    values = pixels.view(f"u{pixels.dtype.itemsize}") if pixels.dtype.kind == "i" else pixels
    if bits_stored > 8:
        return (values.astype(np.uint32) >> (bits_stored - 8)).astype(np.uint8)
    if bits_stored < 8:
        top = 2**bits_stored - 1
        stretched: NDArray[np.uint8] = (
            np.minimum(values, top).astype(np.uint16) * 255 // top
        ).astype(np.uint8)
        return stretched
    return values.astype(np.uint8)


def _spread_422(packed: NDArray[np.uint8], columns: int) -> NDArray[np.uint8]:
    """Y1 Y2 Cb Cr for two pixels -> Y Cb Cr for each."""
    groups = packed.reshape(packed.shape[0], -1, 4)
    samples = np.empty((packed.shape[0], groups.shape[1] * 2, 3), np.uint8)
    samples[:, 0::2, 0] = groups[..., 0]
    samples[:, 1::2, 0] = groups[..., 1]
    samples[..., 1] = np.repeat(groups[..., 2], 2, axis=1)
    samples[..., 2] = np.repeat(groups[..., 3], 2, axis=1)
    return samples[:, :columns]


def ybr_to_rgb(samples: NDArray[np.uint8], *, partial: bool) -> NDArray[np.uint8]:
    """Convert Y, Cb, Cr; `partial` has luminance 16 to 235 and chrominance 16 to 240."""
    values = samples.astype(np.float32)
    blue, red = values[..., 1] - 128, values[..., 2] - 128
    if partial:
        light = (values[..., 0] - 16) * np.float32(255 / 219)
        scale = np.float32(255 / 224)
        blue, red = blue * scale, red * scale
    else:
        light = values[..., 0]
    result = np.empty_like(values)
    result[..., 0] = light + np.float32(1.402) * red
    result[..., 1] = light - np.float32(0.344136) * blue - np.float32(0.714136) * red
    result[..., 2] = light + np.float32(1.772) * blue
    np.rint(result, out=result)
    np.clip(result, 0, 255, out=result)
    return result.astype(np.uint8)
