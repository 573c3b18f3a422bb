"""A photo or scanned picture, turned as it was taken."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.problems import Problem
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.picture_feed import in_worker
from opinion_desktop.services.pictures import Picture, read_photo
from opinion_desktop.ui.panes import words
from opinion_desktop.ui.panes.canvas import Tool
from opinion_desktop.ui.panes.canvas_pane import CanvasPane
from opinion_desktop.ui.panes.drawing import View


class PhotoPane(CanvasPane):
    """Shows one photo, or the pages of a scanned picture."""

    def __init__(self, desk: Desk, name: str, where: str, parent: QWidget | None = None) -> None:
        """Make an empty pane; arguments as for `Pane`."""
        super().__init__(desk, name, where, parent)
        self._source: Path | None = None
        self._key = ""
        self._title = ""
        self._page = 0
        self._pages = 1
        self._lane = f"{name} {id(self)}"
        self.canvas.tool = Tool.MOVE

    def show_photo(self, source: Path, title: str, key: str = "", page: int = 0) -> None:
        """Show a photo.

        Args:
            source: where its bytes are.
            title: what it is called.
            key: of its stored file, for links.
            page: of a scanned picture with several, from 0.
        """
        self._source, self._title, self._key = source, title, key
        self._page, self._pages = max(page, 0), max(page + 1, 1)
        self.canvas.show_picture(None, None)
        self.canvas.set_invert(False)
        self.canvas.set_view(View())
        self._read()

    @override
    def title(self) -> str:
        return self._title

    @override
    def anchor(self) -> Anchor:
        label = words.page_label(self._page) if self._pages > 1 else self._title
        return Anchor(file_key=self._key, page=self._page, label=label)

    @override
    def show_anchor(self, anchor: Anchor) -> None:
        if self._source is not None and anchor.page != self._page:
            self._page = anchor.page
            self._pages = max(self._pages, anchor.page + 1)
            self._read()

    @override
    def place(self) -> int:
        return self._page

    @override
    def count(self) -> int:
        return self._pages

    @override
    def go_to(self, place: int) -> None:
        place = min(max(place, 0), self._pages - 1)
        if place != self._page:
            self._page = place
            self._read()

    @override
    def clear(self) -> None:
        self._source = None
        self.canvas.show_picture(None, None)

    def _read(self) -> None:
        if self._source is None:
            return
        self._late.start()
        work = partial(in_worker, self.desk.workers, partial(read_photo, self._source, self._page))
        job = self.desk.jobs.run("", work, lane=self._lane)
        job.succeeded.connect(self._take_photo)
        job.failed.connect(self._failed)
        self._show_slider()
        self._look()
        self.place_changed.emit()

    def _take_photo(self, picture: Picture) -> None:
        if self._source is None:
            return
        self._pages = max(picture.frames, 1)
        self._show(picture, None)
        self._show_slider()
        self._look()

    def _failed(self, problem: Problem) -> None:
        self._late.stop()
        self.stack.show_problem(problem)

    @override
    def _describe(self) -> None:
        self.header.setText(self._title)
        parts = []
        if self._pages > 1:
            parts.append(self.tr("Page {n} of {m}").format(n=self._page + 1, m=self._pages))
        if self.canvas.picture is not None:
            parts.append(self.zoom_words())
            if "truncated" in self.canvas.picture.stages.flags:
                parts.append(self.tr("a part is missing"))
        self.facts.setText(" · ".join(parts))
        self.canvas.setAccessibleName(self.named(self.tr("Photo: {name}").format(name=self._title)))
        self.slider.setAccessibleName(self.named(self.tr("Page of the picture")))
