"""Transfer syntaxes: their names, their element encoding, and what kind of stream they hold.

Source: DICOM PS3.6 A, PS3.5 A.
"""

from __future__ import annotations

from opinion_desktop.imaging.elements import Coding

IMPLICIT = "1.2.840.10008.1.2"
EXPLICIT = "1.2.840.10008.1.2.1"
DEFLATED = "1.2.840.10008.1.2.1.99"
BIG_ENDIAN = "1.2.840.10008.1.2.2"
GE_PRIVATE = "1.2.840.113619.5.2"
RLE = "1.2.840.10008.1.2.5"
DEFLATED_FRAME = "1.2.840.10008.1.2.8.1"
PLAIN = frozenset((IMPLICIT, EXPLICIT, DEFLATED, BIG_ENDIAN, GE_PRIVATE))

_JPEG = "1.2.840.10008.1.2.4."
# UID -> (name, family); a family is what a frame's stream is, "native" for none.
SYNTAXES: dict[str, tuple[str, str]] = {
    IMPLICIT: ("Implicit VR Little Endian", "native"),
    EXPLICIT: ("Explicit VR Little Endian", "native"),
    DEFLATED: ("Deflated Explicit VR Little Endian", "native"),
    BIG_ENDIAN: ("Explicit VR Big Endian", "native"),
    GE_PRIVATE: ("GE Private Implicit VR Big Endian", "native"),
    RLE: ("RLE Lossless", "rle"),
    DEFLATED_FRAME: ("Deflated Image Frame Compression", "deflated"),
    _JPEG + "50": ("JPEG Baseline", "jpeg"),
    _JPEG + "51": ("JPEG Extended", "jpeg"),
    _JPEG + "53": ("JPEG Spectral Selection", "jpeg"),
    _JPEG + "55": ("JPEG Full Progression", "jpeg"),
    _JPEG + "57": ("JPEG Lossless", "jpeg_lossless"),
    _JPEG + "70": ("JPEG Lossless SV1", "jpeg_lossless"),
    _JPEG + "80": ("JPEG-LS Lossless", "jpeg_ls"),
    _JPEG + "81": ("JPEG-LS Near-lossless", "jpeg_ls"),
    _JPEG + "90": ("JPEG 2000 Lossless", "jpeg_2000"),
    _JPEG + "91": ("JPEG 2000", "jpeg_2000"),
    _JPEG + "92": ("JPEG 2000 Part 2 Lossless", "jpeg_2000"),
    _JPEG + "93": ("JPEG 2000 Part 2", "jpeg_2000"),
    _JPEG + "201": ("HTJ2K Lossless", "htj2k_lossless"),
    _JPEG + "202": ("HTJ2K Lossless RPCL", "htj2k_lossless"),
    _JPEG + "203": ("HTJ2K", "jpeg_2000"),
    _JPEG + "110": ("JPEG XL Lossless", "jpeg_xl"),
    _JPEG + "111": ("JPEG XL JPEG Recompression", "jpeg_xl"),
    _JPEG + "112": ("JPEG XL", "jpeg_xl"),
    _JPEG + "94": ("JPIP Referenced", "server"),
    _JPEG + "95": ("JPIP Referenced Deflate", "server"),
    _JPEG + "204": ("JPIP HTJ2K Referenced", "server"),
    _JPEG + "205": ("JPIP HTJ2K Referenced Deflate", "server"),
}
for _number, _name in (
    (100, "MPEG2 Main Level"), (101, "MPEG2 High Level"), (102, "MPEG-4 AVC/H.264 4.1"),
    (103, "MPEG-4 AVC/H.264 4.1 BD"), (104, "MPEG-4 AVC/H.264 4.2 2D"),
    (105, "MPEG-4 AVC/H.264 4.2 3D"), (106, "MPEG-4 AVC/H.264 Stereo"),
    (107, "HEVC/H.265 Main"), (108, "HEVC/H.265 Main 10"),
):  # fmt: skip
    SYNTAXES[f"{_JPEG}{_number}"] = (_name, "film")
    SYNTAXES[f"{_JPEG}{_number}.1"] = (f"{_name}, fragmentable", "film")


def name_of(uid: str) -> str:
    """Name a transfer syntax for people; its UID if it is unknown."""
    return SYNTAXES.get(uid, (uid, ""))[0]


def family_of(uid: str) -> str:
    """Say what kind of stream a frame is; "" for an unknown transfer syntax."""
    return SYNTAXES.get(uid, ("", ""))[1]


def coding_of(uid: str) -> Coding:
    """Say how the elements are written under a transfer syntax."""
    return Coding(explicit=uid not in {IMPLICIT, GE_PRIVATE, ""}, big=uid == BIG_ENDIAN)


def plain(coding: Coding) -> str:
    """Name the plain transfer syntax of an element encoding."""
    if not coding.explicit:
        return IMPLICIT
    return BIG_ENDIAN if coding.big else EXPLICIT
