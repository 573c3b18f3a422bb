"""Open one DICOM object by its content: preamble or not, and the encoding it really has.

Source: DICOM PS3.10 7.1, PS3.5 10 and A; the rules for what breaks them are our own.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from opinion_desktop.domain.image_problems import ImageDamaged, NotDicom
from opinion_desktop.imaging import syntaxes
from opinion_desktop.imaging.elements import PIXEL_TAGS, VR_NAMES, Coding, DataSet, parse
from opinion_desktop.imaging.sniff import kind_of_bytes
from opinion_desktop.imaging.sources import InflatedSource, Source, open_source

SOP_CLASS, SOP_INSTANCE = 0x00080016, 0x00080018
_META_CLASS, _META_INSTANCE, _META_SYNTAX = 0x00020002, 0x00020003, 0x00020010
_FIRST_GROUPS = (0x0002, 0x0008)
_FALSE_START = 2048  # longest believable first value of a file without preamble


@dataclass
class Opened:
    """One object, opened.

    Attributes:
        source: where the positions of `data` point to (inflated if it was deflated).
        data: its elements.
        syntax: transfer syntax UID: as declared, or what the data turned out to be.
        sop_class, sop_instance: of the data set, else of the file meta information.
        flags: "wrong_syntax", "truncated".
    """

    source: Source
    data: DataSet
    syntax: str
    sop_class: str
    sop_instance: str
    flags: tuple[str, ...] = ()

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, *_: object) -> None:
        self.source.close()


def open_object(source: Path | bytes | Source, *, stop: int = PIXEL_TAGS[0]) -> Opened:
    """Open a file or its bytes and note its elements.

    Args:
        source: a path, or the whole file as bytes.
        stop: the pass ends at this tag, at the latest at Pixel Data.

    Returns:
        The object; close it, or use it in `with`.

    Raises:
        NotDicom: if the bytes are no DICOM object, or lack SOP Class and Instance UID.
        ImageDamaged: if the medium gives no bytes, or the data set is unusable.
    """
    bytes_ = source if isinstance(source, Source) else open_source(source)
    try:
        return _open(bytes_, stop)
    except BaseException:
        bytes_.close()
        raise


def _open(source: Source, stop: int) -> Opened:
    head = bytes(source.head[:4096])
    start = _begin(head)
    if start is None:
        raise NotDicom(kind_of_bytes(head))
    declared, meta_class, meta_instance, body = "", "", "", start
    if head[start : start + 2] == b"\x02\x00":
        explicit = head[start + 4 : start + 6] in VR_NAMES
        meta = parse(source, start, Coding(explicit=explicit), stop=0x00030000)
        body = _after_meta(meta)
        declared = meta.uid(_META_SYNTAX)
        meta_class, meta_instance = meta.uid(_META_CLASS), meta.uid(_META_INSTANCE)
    elif head[start : start + 2] == b"\x00\x02":  # a big endian meta header: against the rules
        meta = parse(source, start, Coding(explicit=True, big=True), stop=0x00030000)
        body = _after_meta(meta)
        declared = meta.uid(_META_SYNTAX)
    inner, coding, believed = _encoding(source, body, declared)
    data = parse(inner, body if inner is source else 0, coding, stop=stop)
    flags = ["wrong_syntax"] if declared and believed != declared else []
    if data.truncated:
        flags.append("truncated")
    sop_class = data.uid(SOP_CLASS) or meta_class
    sop_instance = data.uid(SOP_INSTANCE) or meta_instance
    if not (sop_class and sop_instance) and not _is_believable(head, data):
        raise NotDicom(kind_of_bytes(head)) if start == 0 else ImageDamaged("header")
    return Opened(inner, data, believed, sop_class, sop_instance, tuple(flags))


def _is_believable(head: bytes, data: DataSet) -> bool:
    """Whether a marked object without UIDs still holds a picture (O13)."""
    return head[128:132] == b"DICM" and data.pixel is not None


def _begin(head: bytes) -> int | None:
    """Find the first element; None if this is no DICOM object."""
    if head[128:132] == b"DICM":
        return 132
    if head[:4] == b"DICM":  # a preamble that was cut away
        return 4
    if len(head) >= 16 and _coding_at(head, 0) is not None:
        return 0
    return None


def _coding_at(head: bytes, at: int) -> Coding | None:
    """Guess the encoding from the element at `at`, None if there is no plausible one."""
    for big, order in ((False, "little"), (True, "big")):
        group = int.from_bytes(head[at : at + 2], order)  # type: ignore[arg-type]
        element = int.from_bytes(head[at + 2 : at + 4], order)  # type: ignore[arg-type]
        if group not in _FIRST_GROUPS or element > 0x1200:
            continue
        if head[at + 4 : at + 6] in VR_NAMES:
            return Coding(explicit=True, big=big)
        size = int.from_bytes(head[at + 4 : at + 8], order)  # type: ignore[arg-type]
        if size <= _FALSE_START:
            return Coding(explicit=False, big=big)
    return None


def _after_meta(meta: DataSet) -> int:
    """Give the position after group 0002; its own length element is often wrong."""
    return max((at + size for _, at, size in meta.found.values()), default=meta.end)


def _encoding(source: Source, body: int, declared: str) -> tuple[Source, Coding, str]:
    """Decide how the data set is written: as declared if its first element fits (O11)."""
    window, base = source.window(body, 16)
    head = bytes(window[body - base : body - base + 16])
    seen = _coding_at(head, 0)
    if declared == syntaxes.DEFLATED and seen is None:
        packed = source.take(body, max(source.size - body, 0))
        inflated = InflatedSource(packed)
        source.close()
        inside = _coding_at(bytes(inflated.head[:16]), 0) or Coding(explicit=True)
        return inflated, inside, declared
    if declared == syntaxes.DEFLATED and seen is not None:
        return source, seen, syntaxes.plain(seen)
    coding = syntaxes.coding_of(declared)
    if seen is None or seen == coding:
        return source, coding, declared or syntaxes.plain(coding)
    if declared in syntaxes.PLAIN or not declared:
        return source, seen, syntaxes.plain(seen)
    return source, seen, declared  # a compressed one with its elements written otherwise
