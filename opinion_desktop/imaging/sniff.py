"""What the first bytes of a file, or of a compressed picture, look like."""

from __future__ import annotations

_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF-", "pdf"),
    (0, b"\xff\xd8\xff", "jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", "png"),
    (0, b"II*\0", "tiff"),
    (0, b"MM\0*", "tiff"),
    (0, b"GIF8", "gif"),
    (8, b"WEBP", "webp"),
    (4, b"ftyphei", "heic"),
    (4, b"ftypmif1", "heic"),
    (4, b"ftypavif", "avif"),
    (0, b"PK\x03\x04", "zip"),
    (0, b"PK\x05\x06", "zip"),
    (0, b"{\\rtf", "rtf"),
    (0, b"MZ", "junk"),
)
_HTML = (b"<!doctype html", b"<html")
_SCRIPTS = (b"[autorun]",)


def kind_of_bytes(head: bytes) -> str:
    """Name the kind of a file that is no DICOM object, by its first bytes (512 are enough).

    Returns:
        "pdf", "jpeg", "png", "tiff", "gif", "webp", "heic", "avif", "zip", "rtf",
        "html", "text", "empty" or "junk".
    """
    if not head:
        return "empty"
    for at, magic, kind in _MAGIC:
        if head[at : at + len(magic)] == magic:
            return kind
    if b"%PDF-" in head[:1024]:  # mail programs put lines before it
        return "pdf"
    start = head[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(_HTML):
        return "html"
    if start.startswith(_SCRIPTS):
        return "junk"
    return "text" if _is_text(head[:2048]) else "junk"


def _is_text(head: bytes) -> bool:
    controls = sum(byte < 32 and byte not in b"\t\r\n\f\x1b" for byte in head)
    return controls == 0


def stream_family(data: bytes) -> str:
    """Name what a compressed frame is by its code stream; "" if it shows none (T2).

    Args:
        data: the first bytes of the frame, enough to hold its frame header.

    Returns:
        "jpeg", "jpeg_lossless", "jpeg_ls", "jpeg_2000", "jpeg_xl" or "".
    """
    if data[:4] == b"\xff\x4f\xff\x51" or data[4:8] == b"jP  ":
        return "jpeg_2000"
    if data[:2] == b"\xff\x0a" or data[4:8] == b"JXL ":
        return "jpeg_xl"
    if data[:2] != b"\xff\xd8":
        return ""
    marker = jpeg_frame_header(data)[0]
    return {0xC3: "jpeg_lossless", 0xF7: "jpeg_ls", 0: ""}.get(marker, "jpeg")


def jpeg_frame_header(data: bytes) -> tuple[int, bytes]:
    """Find the start-of-frame segment of a JPEG or JPEG-LS stream.

    Returns:
        Its marker (0xC0 to 0xCF, 0xF7) and the segment after the length; (0, b"") if
        there is none.
    """
    for marker, segment in jpeg_segments(data):
        if (0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}) or marker == 0xF7:
            return marker, segment
    return 0, b""


def jpeg_segments(data: bytes) -> list[tuple[int, bytes]]:
    """List the segments (marker, content) before the first scan of a JPEG stream."""
    found = []
    pos = 2
    while pos + 4 <= len(data) and data[pos] == 0xFF:
        marker = data[pos + 1]
        if marker == 0xFF:
            pos += 1
            continue
        if marker == 0xDA:
            break
        size = int.from_bytes(data[pos + 2 : pos + 4], "big")
        found.append((marker, data[pos + 4 : pos + 2 + size]))
        pos += 2 + max(size, 2)
    return found


def stream_size(data: bytes, family: str) -> tuple[int, int] | None:
    """Read (rows, columns) that a stream declares, None where it cannot be told (T5)."""
    if family in {"jpeg", "jpeg_lossless", "jpeg_ls"}:
        segment = jpeg_frame_header(data)[1]
        if len(segment) >= 5:
            return int.from_bytes(segment[1:3], "big"), int.from_bytes(segment[3:5], "big")
        return None
    if family in {"jpeg_2000", "htj2k_lossless"}:
        at = data.find(b"\xff\x4f\xff\x51")
        if at >= 0 and len(data) >= at + 24:
            words = [int.from_bytes(data[n : n + 4], "big") for n in range(at + 8, at + 24, 4)]
            return words[1] - words[3], words[0] - words[2]
    return None
