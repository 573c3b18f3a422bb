"""What an object is, by its SOP class: a picture, a report, a state, or only to be kept.

Source: DICOM PS3.4 B.5, PS3.6 A.
"""

from __future__ import annotations

from pydicom._uid_dict import UID_dictionary

DIRECTORY = "1.2.840.10008.1.3.10"
_STORAGE = "1.2.840.10008.5.1.4.1.1."
ENCAPSULATED_PDF = _STORAGE + "104.1"
ENCAPSULATED_CDA = _STORAGE + "104.2"
KEY_OBJECTS = _STORAGE + "88.59"
# They hold pixels, but what these mean is not a picture to be shown by itself.
_NOT_SHOWN = frozenset(
    _STORAGE + tail for tail in ("66.4", "66.7", "66.8", "481.2", "30", "66", "66.1", "66.2")
)
_GROUPS = (("88.", "report"), ("9.", "waveform"), ("11.", "state"))


def kind_of(sop_class: str, *, has_picture: bool) -> str:
    """Say which kind of object this is.

    Args:
        sop_class: SOP Class UID.
        has_picture: whether the object has rows, columns and pixel data.

    Returns:
        "image", "document", "report", "waveform", "state", "key_objects" or "other"
        (films are told from images by their frames, in `headers`).
    """
    if sop_class in {ENCAPSULATED_PDF, ENCAPSULATED_CDA}:
        return "document"
    if sop_class == KEY_OBJECTS:
        return "key_objects"
    if sop_class in _NOT_SHOWN:
        return "other"
    if sop_class.startswith(_STORAGE):
        tail = sop_class[len(_STORAGE) :]
        for start, kind in _GROUPS:
            if tail.startswith(start):
                return kind
    if class_name(sop_class).split(" - ")[0].endswith("Image") or has_picture:
        return "image"
    return "other"


def class_name(sop_class: str) -> str:
    """Name a SOP class for lists, "" if nobody registered it."""
    entry = UID_dictionary.get(sop_class)
    return entry[0].removesuffix(" Storage") if entry else ""
