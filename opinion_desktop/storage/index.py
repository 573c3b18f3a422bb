"""What is derived from the stored files: headers of images and texts of documents.

Losing it costs a new reading of the files, never data.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import peewee as pw

from opinion_desktop.domain.studies import ImageHeader
from opinion_desktop.storage import codec
from opinion_desktop.storage.rows import BATCH
from opinion_desktop.storage.tables import HeaderRow, PageTextRow


def put_headers(db: pw.SqliteDatabase, headers: Mapping[str, ImageHeader]) -> None:
    """Remember the header of each stored object, by the SHA-256 of its file."""
    rows = [(key, codec.to_json(header)) for key, header in headers.items()]
    with db.atomic():
        db.cursor().executemany('REPLACE INTO "image_header" (sha256, body) VALUES (?, ?)', rows)


def headers(hashes: Iterable[str]) -> dict[str, ImageHeader]:
    """Return the remembered headers of these files; what cannot be read again is left out."""
    found: dict[str, ImageHeader] = {}
    for batch in pw.chunked(list(hashes), BATCH):
        for row in HeaderRow.select().where(HeaderRow.sha256.in_(batch)):
            try:
                found[row.sha256] = codec.from_json(ImageHeader, row.body)
            except ValueError:  # written by another version: read the file again
                continue
    return found


def put_texts(db: pw.SqliteDatabase, texts: Mapping[str, str]) -> None:
    """Remember the text of the first pages of each document, by the SHA-256 of its file."""
    with db.atomic():
        rows = list(texts.items())
        db.cursor().executemany('REPLACE INTO "page_text" (sha256, text) VALUES (?, ?)', rows)


def text(sha256: str) -> str:
    """Return the remembered text of a document, "" if there is none."""
    row = PageTextRow.get_or_none(PageTextRow.sha256 == sha256)
    return row.text if row else ""
