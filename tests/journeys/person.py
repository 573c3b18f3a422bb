"""A person at the window: clicks, types, drops, looks; knows nothing that cannot be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.main_window import MainWindow

PATIENCE_MS = 45_000


class Person:
    """Drives one window by mouse and keyboard; waits for what must appear, never by time."""

    def __init__(self, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
        self.window = window
        self.desk = desk
        self.qtbot = qtbot

    @property
    def workspace(self) -> Workspace:
        assert self.window.case_view is not None
        return self.window.case_view.workspace

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Wait for a visible widget with this object name, in whatever window."""
        found: list[QWidget] = []

        def seen() -> bool:
            found[:] = [
                widget
                for top in QApplication.topLevelWidgets()
                if top.isVisible()
                for widget in (top, *top.findChildren(kind))
                if widget.objectName() == name and widget.isVisible()
            ]
            return bool(found)

        self.qtbot.waitUntil(seen, timeout=PATIENCE_MS)
        return found[0]

    def click(self, target: str | QWidget) -> None:
        widget = self.find(target) if isinstance(target, str) else target
        if isinstance(widget, QAbstractButton):
            self.wait(widget.isEnabled)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())

    def click_text(self, text: str) -> None:
        """Click the visible button whose words are `text`."""
        self.click(self.button(text))

    def button(self, text: str) -> QAbstractButton:
        found: list[QAbstractButton] = []

        def seen() -> bool:
            found[:] = [
                button
                for top in QApplication.topLevelWidgets()
                if top.isVisible()
                for button in top.findChildren(QAbstractButton)
                if button.isVisible() and text in {button.text(), button.accessibleName()}
            ]
            return bool(found)

        self.qtbot.waitUntil(seen, timeout=PATIENCE_MS)
        return found[0]

    def type(self, target: str | QWidget, text: str) -> None:
        """Click into a field, replace what is there, and leave it with Tab."""
        widget = self.find(target) if isinstance(target, str) else target
        field = widget
        if not isinstance(widget, QLineEdit | QPlainTextEdit):
            inner = widget.findChild(QLineEdit) or widget.findChild(QPlainTextEdit)
            field = inner or widget
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(field, letter)
            else:  # keyClicks knows ASCII alone, and aborts on anything else
                for event in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    plain = Qt.KeyboardModifier.NoModifier
                    QApplication.sendEvent(field, QKeyEvent(event, 0, plain, letter))
        QTest.keyClick(field, Qt.Key.Key_Tab)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
              widget: QWidget | None = None) -> None:  # fmt: skip
        QTest.keyClick(widget or self.focus() or self.window, key, modifier)

    def focus(self) -> QWidget | None:
        """Give the widget that keys go to; of our window, where nobody gave it back the focus."""
        return QApplication.focusWidget() or self.window.focusWidget()

    def choose(self, menu: QMenu, text: str) -> None:
        """Take an entry of an open menu."""
        action = next(action for action in _actions(menu) if action.text() == text)
        action.trigger()

    def open_tab(self, label: str) -> None:
        """Click a tab of the case by its words."""
        bar = self.find("case_tabs", QTabBar)
        assert isinstance(bar, QTabBar)
        (index,) = (n for n in range(bar.count()) if bar.tabText(n) == label)
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index).center())

    def drop(self, paths: Iterable[Path], onto: QWidget | None = None,
             at: QPoint | None = None) -> None:  # fmt: skip
        """Drop files as a file manager does."""
        widget = onto or self.window
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place = QPointF(at or widget.rect().center())
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(place.toPoint(), copy, mime, left, none)
        QApplication.sendEvent(widget, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(widget, QDropEvent(place, copy, mime, left, none))

    def texts(self, root: QWidget | None = None) -> str:
        """Everything that can be read on labels, buttons and fields now."""
        tops = (
            [root] if root else [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        )
        words = []
        for top in tops:
            for widget in top.findChildren(QWidget):
                if not widget.isVisible():
                    continue
                if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                    words.append(widget.text())
                elif isinstance(widget, QPlainTextEdit):
                    words.append(widget.toPlainText())
        return "\n".join(words)

    def see(self, text: str) -> None:
        """Wait until the words can be read somewhere."""
        self.wait(lambda: text in self.texts())

    def undo(self) -> None:
        """Press Ctrl+Z where no text field has the focus."""
        self.window.setFocus()
        self.window.actions_by_name["undo"].trigger()

    def redo(self) -> None:
        self.window.setFocus()
        self.window.actions_by_name["redo"].trigger()


def _actions(menu: QMenu) -> Iterable[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _actions(inner)
        else:
            yield action
