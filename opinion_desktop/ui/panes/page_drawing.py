"""Draws the pages of a document that a view lacks, one after the other."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from shiboken6 import isValid

from opinion_desktop.domain.problems import Problem
from opinion_desktop.services import pictures
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.jobs import Job
from opinion_desktop.services.picture_feed import in_worker
from opinion_desktop.services.pictures import DrawnPage
from opinion_desktop.ui.panes.page_view import PageView


class PageDrawing(QObject):
    """Gives a `PageView` the pixels that it asks for; what is asked for first is drawn first."""

    def __init__(self, desk: Desk, lane: str, view: PageView) -> None:
        """Draw nothing yet.

        Args:
            desk: the services.
            lane: name of the place.
            view: shows the pages; owns this object.
        """
        super().__init__(view)
        self._desk, self._lane, self._view = desk, f"{lane} page", view
        self._source: Path | bytes | None = None
        self._password: str | None = None
        self._drawing: Job | None = None
        view.wanted.connect(self.go_on)

    def open(self, source: Path | bytes, password: str | None) -> None:
        """Draw the pages of another document from now on."""
        self.close()
        self._source, self._password = source, password

    def close(self) -> None:
        """Draw nothing any more."""
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawing = self._source = None

    def go_on(self) -> None:
        """Draw one more page; the next follows when it is here."""
        page = self._view.missing()
        if self._drawing is not None or self._source is None or page is None:
            return
        draw = partial(
            pictures.draw_page,
            self._source,
            page,
            self._view.width_px(page),
            self._view.turns,
            self._password,
        )
        work = partial(in_worker, self._desk.workers, draw)
        self._drawing = job = self._desk.jobs.run("", work, lane=self._lane)
        job.succeeded.connect(partial(self._take, job))
        job.failed.connect(partial(self._lose, job, page))

    def _take(self, job: Job, drawn: DrawnPage) -> None:
        if isValid(self) and self._drawing is job:
            self._drawing = None
            self._view.put(drawn)
            self.go_on()

    def _lose(self, job: Job, page: int, problem: Problem) -> None:
        del problem  # the page itself says that it cannot be shown
        if isValid(self) and self._drawing is job:
            self._drawing = None
            self._view.put_failure(page)
            self.go_on()
