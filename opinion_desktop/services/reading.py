"""What worker processes do with a file that somebody handed us, whatever kind it is.

Plain functions over paths; no Qt here, since worker processes load it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from opinion_desktop.documents import facts, pages, photos, texts
from opinion_desktop.documents.facts import DocumentKind
from opinion_desktop.domain.problems import NoText
from opinion_desktop.imaging import inspect as inspecting
from opinion_desktop.imaging import render as rendering

PAGE_DPI = 150
POINTS = 72
PHOTO_PX = 4096


def inspect(path: Path, progress: Callable[..., None] = lambda *_: None) -> dict[str, Any]:
    """Say what is in a file, folder, disc or ZIP; every file is counted once."""
    return inspecting.inspect(path, progress)


def render_png(file: Path, number: int, window: tuple[float, float] | None) -> bytes:
    """Render a frame, page or photo as the viewer shows it, as PNG bytes.

    Args:
        file: an image, a PDF or a photo.
        number: frame or page, from 1.
        window: centre and width in modality units, or None for the image's own.

    Raises:
        Problem: why it cannot be shown.
    """
    kind = facts.look(file).kind
    if kind is DocumentKind.PDF:
        picture = pages.render(file, number - 1, scale=PAGE_DPI / POINTS)
    elif kind.is_picture:
        picture = photos.open_photo(file, PHOTO_PX, page=number - 1).pixels
    else:
        picture = rendering.render(file, number, window)
    return rendering.write_png(picture)


def text_of(file: Path) -> str:
    """Return the text of a PDF, all pages, or of a text file.

    Raises:
        NoText: if it is neither.
        Problem: if it is locked or is damaged.
    """
    kind = facts.look(file).kind
    if kind is DocumentKind.PDF:
        return "\n".join(pages.plain_texts(file))
    if kind is DocumentKind.TEXT:
        return texts.read_text(file).text
    raise NoText(kind.value)
