"""Plain-text files: which letters their bytes are."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

from opinion_desktop.domain.document_problems import DocumentTooLarge

MAX_BYTES = 20_000_000
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


@dataclass(frozen=True, kw_only=True)
class PlainText:
    """What a text file says, with plain line ends, and how its letters were coded."""

    text: str
    encoding: str


def read_text(source: Path | bytes) -> PlainText:
    """Decode a text file.

    Args:
        source: one path, or the bytes.

    Returns:
        The text; control characters stand as U+FFFD, so that nothing is hidden by them.

    Raises:
        DocumentTooLarge: if it has more than MAX_BYTES.
        OSError: if the path cannot be read.
    """
    if isinstance(source, bytes):
        content = source[: MAX_BYTES + 1]
    else:
        with source.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise DocumentTooLarge("bytes", len(content), MAX_BYTES)
    text, encoding = decoded(content)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return PlainText(text=_CONTROLS.sub("\ufffd", text), encoding=encoding)


def decoded(content: bytes) -> tuple[str, str]:
    """Tell letters from bytes: a byte order mark, else UTF-8, else Windows-1252, else Latin-1.

    Args:
        content: of a file, or its beginning.

    Returns:
        The text without the mark, and the name of the encoding.
    """
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace"), "utf-16"
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding), encoding.removesuffix("-sig")
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1"), "latin-1"
