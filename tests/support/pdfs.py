"""Small real PDFs for tests, written by hand: what stands where is known to the point."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from PIL import Image
from pypdf import PdfWriter

Line = tuple[float, float, float, str]
"""x, y in points from the lower left, size in points, the words."""


def text_pdf(
    *pages: Sequence[Line],
    size: tuple[float, float] = (612, 792),
    turn: int = 0,
    title: str = "",
    catalog: str = "",
    page_entries: str = "",
    extra: Sequence[str] = (),
) -> bytes:
    """Write a PDF with lines in Helvetica.

    Args:
        pages: the lines of each page.
        size: of all pages, in points.
        turn: /Rotate of all pages.
        title: in the document's information.
        catalog: further entries of the catalogue, as PDF source.
        page_entries: further entries of each page.
        extra: further objects; the first is number 5.
    """
    contents = [_content(lines) for lines in pages]
    first = 5 + len(extra)
    kids = " ".join(f"{first + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Title ({title}) >>".encode("cp1252"),
        *(item.encode("cp1252") for item in extra),
    ]
    for number, content in enumerate(contents):
        objects += [
            (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}]"
                f" /Rotate {turn} /Resources << /Font << /F1 3 0 R >> >>"
                f" /Contents {first + 2 * number + 1} 0 R {page_entries} >>"
            ).encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        ]
    return assembled(objects)


def assembled(objects: Sequence[bytes]) -> bytes:
    """Put numbered objects into a file; the first is the catalogue, the fourth the information."""
    out = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, item in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    info = b"/Info 4 0 R " if len(objects) > 3 else b""
    out += b"trailer << /Size %d /Root 1 0 R %s>>\n" % (len(objects) + 1, info)
    return bytes(out) + b"startxref\n%d\n%%%%EOF\n" % start


def _content(lines: Sequence[Line]) -> bytes:
    drawn = []
    for x, y, size, words in lines:
        quoted = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        drawn.append(f"BT /F1 {size} Tf {x} {y} Td ({quoted}) Tj ET".encode("cp1252"))
    return b"\n".join(drawn)


def letter(*words: str, top: float = 740, size: float = 12) -> list[Line]:
    """Lay lines out as on a letter: one below the other, 72 points from the left."""
    return [(72, top - 1.5 * size * n, size, line) for n, line in enumerate(words)]


def locked(content: bytes, password: str) -> bytes:
    """Lock a PDF with a password (RC4, 128 bits: needs no further package)."""
    writer = PdfWriter(clone_from=io.BytesIO(content))
    writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def scanned_pdf(rows: int = 80, columns: int = 60) -> bytes:
    """Make a page that is a picture alone, as a scanner does."""
    shade = np.linspace(0, 255, rows * columns).reshape(rows, columns).astype(np.uint8)
    out = io.BytesIO()
    Image.fromarray(shade).save(out, "PDF", resolution=72)
    return out.getvalue()
