"""Text fields that tell of a person's edits, not of each key and not of loading."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from opinion_desktop.ui import theme

PAUSE_MS = 1000  # how long a person rests before a draft is kept


class LineField(QLineEdit):
    """One line of text.

    Signals:
        edited: the text, at most a second after a key and when the focus leaves.
    """

    edited = Signal(str)

    def __init__(
        self, name: str, accessible_name: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        """Make an empty line.

        Args:
            name: object name, unique on its page.
            accessible_name: what a screen reader calls it; the words of its label.
            hint: shown while it is empty.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setPlaceholderText(hint)
        self._told = self._loaded = ""
        self._pause = _pause(self)
        self._pause.timeout.connect(self.flush)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self.flush)

    def set_text(self, text: str) -> None:
        """Load a text; this is no edit. The cursor stays if the text is the same."""
        self._pause.stop()
        self._told = self._loaded = text
        if self.text() != text:
            self.setText(text)

    def untell(self) -> bool:
        """Take back that the text was told of: it could not be stored, so it is told again.

        Returns:
            Whether it holds anything that is not stored.
        """
        self._told = self._loaded
        return self.text() != self._loaded

    def flush(self) -> None:
        """Tell of an edit that has not been told yet."""
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.edited.emit(self._told)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _typed(self) -> None:
        _start(self._pause)


class TextArea(QPlainTextEdit):
    """Several lines of plain text; grows with what is typed, Tab goes on to the next field.

    Signals:
        edited: the text, at most a second after a key and when the focus leaves.
    """

    edited = Signal(str)

    def __init__(
        self,
        name: str,
        accessible_name: str,
        hint: str = "",
        lines: tuple[int, int] = (3, 12),
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty area.

        Args:
            name: object name, unique on its page.
            accessible_name: what a screen reader calls it; the words of its label.
            hint: shown while it is empty.
            lines: its least and largest height; beyond, it scrolls.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._told = self._loaded = ""
        self._loading = False
        self._pause = _pause(self)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        theme.current().changed.connect(self._grow)
        self._grow()

    def set_text(self, text: str) -> None:
        """Load a text; this is no edit. The cursor stays if the text is the same."""
        self._pause.stop()
        self._told = self._loaded = text
        if self.toPlainText() != text:
            self._loading = True
            self.setPlainText(text)
            self._loading = False

    def untell(self) -> bool:
        """Take back that the text was told of: it could not be stored, so it is told again.

        Returns:
            Whether it holds anything that is not stored.
        """
        self._told = self._loaded
        return self.toPlainText() != self._loaded

    def flush(self) -> None:
        """Tell of an edit that has not been told yet."""
        self._pause.stop()
        text = self.toPlainText()
        if text != self._told:
            self._told = text
            self.edited.emit(text)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _typed(self) -> None:
        if not self._loading:
            _start(self._pause)

    def _grow(self) -> None:
        # The size of a plain-text document counts lines as they are wrapped, not pixels.
        needed = int(self.document().size().height())
        shown = min(max(needed, self._lines[0]), self._lines[1])
        around = 2 * int(self.document().documentMargin()) + 14  # padding and border
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + around)


def _pause(parent: QWidget) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(PAUSE_MS)
    return timer


def _start(pause: QTimer) -> None:
    """Start it unless it runs: what is typed without a pause must be stored, too."""
    if not pause.isActive():
        pause.start()
