"""Say in a PDF of our own which characters its letters are, for whoever searches or listens."""

from __future__ import annotations

import re
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, StreamObject

# Inter draws each pair with one shape, and Qt writes the lower code of the two into the PDF.
USUAL = {
    b"<0009>": b"<0020>",  # a tab for a space
    b"<02BC>": b"<2019>",  # a modifier letter for an apostrophe
    b"<02EE>": b"<201D>",  # a modifier letter for a closing quotation mark
}
_UNUSUAL = re.compile(b"|".join(USUAL))
_TARGETS = re.compile(rb"\[[^\]]*\]")


def with_usual_characters(pdf: bytes) -> bytes:
    """Let copied and searched text hold spaces, apostrophes and quotation marks as typed.

    Args:
        pdf: as `QPdfWriter` makes it. Foreign PDFs do not come here.

    Returns:
        The same pages; only the ToUnicode maps of the fonts differ (ISO 32000-1, 9.10.3).
    """
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    for index in range(len(writer.pages)):
        for font in _fonts(writer.pages[index]):
            stream = font.get("/ToUnicode")
            table = stream.get_object() if stream is not None else None
            if isinstance(table, StreamObject):
                table.set_data(_mended(table.get_data()))
    made = BytesIO()
    writer.write(made)
    return made.getvalue()


def _fonts(page: DictionaryObject) -> list[DictionaryObject]:
    resources = page.get("/Resources", DictionaryObject()).get_object()
    fonts = resources.get("/Font", DictionaryObject()).get_object()
    return [font.get_object() for font in fonts.values()]


def _mended(table: bytes) -> bytes:
    """Exchange codes in the lists of what a range of glyphs stands for, not the glyphs."""

    def usual(targets: re.Match[bytes]) -> bytes:
        return _UNUSUAL.sub(lambda code: USUAL[code[0]], targets[0])

    return _TARGETS.sub(usual, table)
