"""Strips at the edge of a window: what was removed, and what needs attention."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.services.problem_text import Words
from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.buttons import icon_button, plain_button
from opinion_desktop.ui.widgets.cards import Card, CardKind
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, IconLabel

UNDO_MS = 12_000  # Ctrl+Z goes on working after the strip has gone


class UndoStrip(Card):
    """What was removed, and Undo: goes by itself, but not under the mouse or the focus.

    Signals:
        undo_requested: a person pressed Undo.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__("info", "", parent)
        self.setObjectName("undo_strip")
        self._words = BodyLabel()
        self.undo_button = plain_button(self.tr("Undo"), Icon.UNDO_2, "undo_strip_undo")
        self._close = icon_button(self.tr("Hide this line"), Icon.X, "undo_strip_close")
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(self._words, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self._close)
        self.body.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UNDO_MS)
        self._timer.timeout.connect(self._leave)
        self.undo_button.clicked.connect(self._undo)
        self._close.clicked.connect(self.hide)
        self.hide()

    def offer(self, text: str, *, undoable: bool = True) -> None:
        """Say what has happened.

        Args:
            text: one sentence: "Photo removed."
            undoable: whether Undo stands beside it.
        """
        self._words.setText(text)
        self.undo_button.setVisible(undoable)
        self.undo_button.setAccessibleName(self.tr("Undo: {text}").format(text=text))
        self.show()
        self._timer.start()
        announce(self, text)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def _leave(self) -> None:
        if self.undo_button.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _undo(self) -> None:
        self.hide()
        self.undo_requested.emit()


class NoticeStrip(Card):
    """A problem or a notice: what happened, what is safe, one button; stays until it is closed.

    Signals:
        acted: a person pressed the button.
        closed: a person closed the strip.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__("notice", "", parent)
        self.setObjectName("notice_strip")
        self._picture = IconLabel(Icon.TRIANGLE_ALERT, "warn", icons.CARD_PX)
        self._happened = BodyLabel(role="strong")
        self._safe = BodyLabel()
        self.action_button = plain_button("", None, "notice_strip_action")
        self._close = icon_button(_close_words(), Icon.X, "notice_strip_close")
        words = QVBoxLayout()
        words.setSpacing(theme.GAP_XS)
        words.addWidget(self._happened)
        words.addWidget(self._safe)
        below = FlowLayout()
        below.addWidget(self.action_button)
        words.addLayout(below)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_M)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self._close)
        self.body.addLayout(row)
        self.action_button.clicked.connect(self.acted)
        self._close.clicked.connect(self._closed)
        self.hide()

    def tell(
        self, happened: str, safe: str = "", button: str = "", kind: CardKind = "notice"
    ) -> None:
        """Say what has happened.

        Args:
            happened: one sentence.
            safe: what is still as it was, and what can be done; may be empty.
            button: the words of the one button; "" for none.
            kind: "notice", "problem" for errors alone, "done" or "info".
        """
        icon, token = {
            "problem": (Icon.CIRCLE_X, "danger"),
            "done": (Icon.CIRCLE_CHECK, "agree"),
            "info": (Icon.INFO, "link"),
        }.get(kind, (Icon.TRIANGLE_ALERT, "warn"))
        self.set_kind(kind)
        self._picture.set_icon(icon, token)
        self._happened.setText(happened)
        self._safe.setText(safe)
        self._safe.setVisible(bool(safe))
        self.action_button.setText(button)
        self.action_button.setAccessibleName(button)
        self.action_button.setVisible(bool(button))
        self.show()
        announce(self, f"{happened} {safe}".strip())

    def speak_anew(self) -> None:
        """Name the button in the language that was just chosen; what was said stays."""
        self._close.setAccessibleName(_close_words())
        self._close.setToolTip(_close_words())

    def tell_problem(self, words: Words, button: str = "") -> None:
        """Show a problem in the words of `services/problem_text.py`."""
        safe = " ".join(part for part in (words.safe, words.action) if part)
        self.tell(words.happened, safe, button, "problem")

    def _closed(self) -> None:
        self.hide()
        self.closed.emit()


def _close_words() -> str:
    return QCoreApplication.translate("NoticeStrip", "Close this notice")
