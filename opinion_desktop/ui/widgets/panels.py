"""Panes side by side: a splitter that keys can move, and a panel that folds."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QSplitterHandle,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import plain_button

_STEP_PX = 24
_HANDLE_PX = 12


class Splitter(QSplitter):
    """A splitter whose handle takes the focus; arrow keys move it."""

    def __init__(
        self,
        orientation: Qt.Orientation,
        name: str,
        accessible_name: str,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty splitter.

        Args:
            orientation: Horizontal puts panes beside each other.
            name: object name.
            accessible_name: what the handle divides, such as "Files and picture".
            parent: the widget that owns it.
        """
        super().__init__(orientation, parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_HANDLE_PX)

    @override
    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    def __init__(self, orientation: Qt.Orientation, splitter: Splitter) -> None:
        super().__init__(orientation, splitter)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Divider: {panes}").format(panes=splitter.accessibleName()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        at = self.x() if self.orientation() is Qt.Orientation.Horizontal else self.y()
        self.moveSplitter(at + step * _STEP_PX)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("border_strong"))
        box, middle = self.rect(), self.rect().center()
        if self.orientation() is Qt.Orientation.Horizontal:
            painter.drawRoundedRect(middle.x() - 1, middle.y() - 16, 4, 32, 2, 2)
        else:
            painter.drawRoundedRect(middle.x() - 16, middle.y() - 1, 32, 4, 2, 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)


class SidePanel(QWidget):
    """A main part with a panel: beside it on a wide page, behind a button on a narrow one.

    Signals:
        panel_toggled: whether a person has opened the panel on a narrow page.
    """

    panel_toggled = Signal(bool)

    def __init__(
        self,
        main: QWidget,
        panel: QWidget,
        title: str,
        name: str,
        share: tuple[int, int] = (7, 3),
        parent: QWidget | None = None,
    ) -> None:
        """Put two widgets together.

        Args:
            main: the larger part.
            panel: the smaller part.
            title: the words of the button that opens the panel, "Questions (3)".
            name: object name; the button is called `name_button`.
            share: how a wide page is divided.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._main, self._panel, self._title = main, panel, title
        self._wide = True
        self._is_open = False
        self.button = plain_button(title, Icon.CHEVRON_RIGHT, f"{name}_button")
        self.splitter = Splitter(Qt.Orientation.Horizontal, f"{name}_splitter", title)
        self.splitter.addWidget(main)
        self.splitter.addWidget(panel)
        for index, part in enumerate(share):
            self.splitter.setStretchFactor(index, part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(row)
        column.addWidget(self.splitter, 1)
        self.button.clicked.connect(self._clicked)
        self._arrange()

    def set_wide(self, wide: bool) -> None:
        """Lay out for a wide or a narrow page; call it from `Page.set_wide`."""
        self._wide = wide
        self._arrange()

    def set_open(self, is_open: bool) -> None:
        """Open or close the panel of a narrow page from the program; this is not told."""
        self._is_open = is_open
        self._arrange()

    def is_panel_shown(self) -> bool:
        """Whether the panel can be seen."""
        return self._wide or self._is_open

    def set_title(self, title: str) -> None:
        """Change the words of the button, for instance its count."""
        self._title = title
        self._arrange()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._wide and self._is_open:
            self._clicked()
            self.button.setFocus()
        else:
            super().keyPressEvent(event)

    def _clicked(self) -> None:
        self.set_open(not self._is_open)
        self.panel_toggled.emit(self._is_open)

    def _arrange(self) -> None:
        covered = not self._wide and self._is_open
        self.button.setVisible(not self._wide)
        self.button.setText(self.tr("Back") if covered else self._title)
        self.button.setAccessibleName(
            self.tr("Close {panel}").format(panel=self._title) if covered else self._title
        )
        icons.set_icon(self.button, Icon.ARROW_LEFT if covered else Icon.CHEVRON_RIGHT)
        self._panel.setVisible(self._wide or covered)
        self._main.setVisible(not covered)
