"""The strip for long work: what is going on, how far it is, and Cancel."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from opinion_desktop.services.job_context import Progress
from opinion_desktop.services.jobs import Job, Jobs
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.text import BodyLabel

DELAY_MS = 1000  # work that is over sooner is not worth a line
_SURE_AFTER_S = 3.0
_MINUTE_S = 60


class _Line(QWidget):
    """One job: words, bar, Cancel."""

    def __init__(self, job: Job, clock: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._clock, self._began = job.title, clock, clock()
        self._last_words = self.tr("{title}: done.").format(title=job.title)
        self._words = BodyLabel(self.tr("{title}…").format(title=job.title))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(job.title)
        self._cancel = plain_button(
            self.tr("Cancel"),
            Icon.X,
            "progress_cancel",
            self.tr("Cancel: {title}").format(title=job.title),
        )
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_L)
        row.addLayout(column, 1)
        row.addWidget(self._cancel)
        self._cancel.clicked.connect(self._stopping)
        self._cancel.clicked.connect(job.cancel)
        # Methods of a widget: Qt brings signals of the job's thread to the GUI thread.
        job.progressed.connect(self.show_progress)
        job.cancelled.connect(self._cancelled)
        job.failed.connect(self._failed)
        self.hide()

    def appear(self) -> None:
        """Come into view, and say so."""
        self.show()
        strip = self.parentWidget()
        if strip:
            strip.show()
        announce(self, self._words.text())

    def last_words(self) -> str:
        """Say how the job ended."""
        return self._last_words

    def show_progress(self, progress: Progress) -> None:
        """Show a count, and the time that is left once it can be guessed."""
        if not progress.total:
            return
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        words = self.tr("{title}: {done} of {total}").format(
            title=self._title, done=progress.done, total=progress.total
        )
        gone_s = self._clock() - self._began
        if gone_s >= _SURE_AFTER_S and 0 < progress.done < progress.total:
            left_s = gone_s * (progress.total - progress.done) / progress.done
            words = f"{words} · {self._left(left_s)}"
        self._words.setText(words)

    def _left(self, left_s: float) -> str:
        """Round up to what a person can use: 5 s steps, then minutes."""
        if left_s <= _MINUTE_S:
            return self.tr("about {n} s left").format(n=max(5, 5 * math.ceil(left_s / 5)))
        return self.tr("about {n} min left").format(n=math.ceil(left_s / _MINUTE_S))

    def _stopping(self) -> None:
        self._cancel.setEnabled(False)
        self._words.setText(self.tr("{title}: stopping…").format(title=self._title))

    def _cancelled(self) -> None:
        self._last_words = self.tr("{title}: stopped. What was finished is kept.").format(
            title=self._title
        )

    def _failed(self) -> None:
        self._last_words = self.tr("{title}: not finished.").format(title=self._title)


class ProgressStrip(Card):
    """All long work that runs, one line each; hidden while there is none."""

    def __init__(
        self,
        parent: QWidget | None = None,
        delay_ms: int = DELAY_MS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start hidden.

        Args:
            parent: the widget that owns it.
            delay_ms: how long work runs before it is shown.
            clock: seconds, for the time that is left.
        """
        super().__init__("bar", "", parent)
        self.setObjectName("progress_strip")
        self._delay_ms = delay_ms
        self._clock = clock
        self._lines: dict[Job, _Line] = {}
        self.hide()

    def watch(self, jobs: Jobs) -> None:
        """Show each job that starts from now on and has a title."""
        jobs.started.connect(self.add_job)

    def add_job(self, job: Job) -> None:
        """Show one job, once it has run for a while; a job without a title is never shown."""
        if job.title:
            line = _Line(job, self._clock, self)
            self.body.addWidget(line)
            self._lines[job] = line
            job.ended.connect(self._job_ended)
            QTimer.singleShot(self._delay_ms, line, line.appear)

    def _job_ended(self) -> None:
        job = self.sender()
        line = self._lines.pop(job) if isinstance(job, Job) else None
        if line:
            if not line.isHidden():
                announce(self, line.last_words())
            line.hide()
            line.deleteLater()
        if all(other.isHidden() for other in self._lines.values()):
            self.hide()
