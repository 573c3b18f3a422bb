"""What stands around every screen: news above it, Undo and long work below it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from opinion_desktop.services.jobs import Jobs
from opinion_desktop.services.notices import News
from opinion_desktop.services.problem_text import Words
from opinion_desktop.ui.widgets.progress import ProgressStrip
from opinion_desktop.ui.widgets.strips import NoticeStrip, UndoStrip


class Frame(QWidget):
    """The strips of a window around its screen.

    Attributes:
        notice: what happened, above the screen.
        undo: what was just removed, below it.

    Signals:
        undo_requested: Undo was pressed in the strip.
    """

    undo_requested = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        """Stand around nothing yet; follow the long work of `jobs`."""
        super().__init__(parent)
        self._stack = QStackedWidget()
        progress = ProgressStrip()
        progress.watch(jobs)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(progress)
        self.notice = NoticeStrip(self)
        self._column.insertWidget(0, self.notice)
        self.undo = self._undo_strip()

    def show_screen(self, screen: QWidget) -> None:
        """Put a screen in place of the one before, which is gone then."""
        old = self._stack.currentWidget()
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def tell(self, news: News) -> None:
        """Say what was done, with Undo if that can be taken back."""
        self.undo.offer(news.text, undoable=news.undoable)

    def tell_problem(self, words: Words) -> None:
        """Say what happened, what is safe and what to do."""
        self.notice.tell_problem(words)

    def speak_anew(self, show_again: Callable[[], object]) -> None:
        """Take the words of the language that was just chosen.

        What needs attention stays, in the words in which it was said; so does the focus.

        Args:
            show_again: makes the screen once more.
        """
        focus = QApplication.focusWidget()
        name = focus.objectName() if focus else ""
        self.notice.speak_anew()
        self._column.removeWidget(self.undo)
        self.undo.deleteLater()
        self.undo = self._undo_strip()
        show_again()
        screen = self._stack.currentWidget()
        again = screen.findChild(QWidget, name) if screen and name else None
        if again is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo_strip(self) -> UndoStrip:
        undo = UndoStrip(self)
        self._column.insertWidget(2, undo)
        undo.undo_requested.connect(self.undo_requested)
        return undo
