"""What worker processes do with a file that somebody handed us, whatever kind it is.

Plain functions over paths; no Qt here, since worker processes load it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from opinion_desktop.documents import facts, pages, photos, texts
from opinion_desktop.domain.image_problems import NotDicom
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
        picture = pages.render(file, number - 1, PAGE_DPI / POINTS)
    elif kind in {"jpeg", "png", "tiff", "webp", "gif", "bmp"}:
        picture = photos.open_photo(file, PHOTO_PX).pixels
    else:
        picture = rendering.render(file, number, window)
    return rendering.write_png(picture)


def text_of(file: Path) -> str:
    """Return the text of a PDF, all pages, or of a text file.

    Raises:
        NotDicom: if it is neither.
        Problem: if it is locked or is damaged.
    """
    kind = facts.look(file).kind
    if kind == "pdf":
        count = pages.open_facts(file).pages
        return "\n".join(pages.text(file, page).text for page in range(count))
    if kind == "text":
        return texts.read_text(file)
    raise NotDicom(kind)
