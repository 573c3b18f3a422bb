"""Finds the doctors' sentences in the letters of the sample case; worker processes run it."""

from __future__ import annotations

from pathlib import Path

from opinion_desktop.documents import pages
from opinion_desktop.documents.page_text import matches, quote_boxes
from opinion_desktop.sample.case import Place


def find_places(
    sentences: tuple[tuple[Path, str], ...],
) -> dict[tuple[str, str], Place]:
    """Say where each sentence stands in its letter."""
    found: dict[tuple[str, str], Place] = {}
    for path in dict.fromkeys(path for path, _ in sentences):
        sheets = [pages.text(path, page) for page in range(pages.open_facts(path).pages)]
        for text in (text for other, text in sentences if other == path):
            for sheet in sheets:
                for start, end in matches(sheet.text, text):
                    boxes = quote_boxes(sheet, start, end)
                    found.setdefault((path.name, text), Place(page=sheet.page, boxes=boxes))
    return found
