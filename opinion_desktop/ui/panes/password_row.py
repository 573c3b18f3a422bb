"""Asks for the password of a locked document; it is kept only while the document is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.text import BodyLabel


class PasswordRow(QWidget):
    """A field and a button.

    Signals:
        given: the password that a person typed.
    """

    given = Signal(str)

    def __init__(
        self, name: str, named: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """Start hidden.

        Args:
            name: begins the object names.
            named: makes an accessible name unique in the window.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._again = BodyLabel(self.tr("This password does not fit."))
        self.field = QLineEdit()
        self.field.setObjectName(f"{name}_password")
        self.field.setAccessibleName(named(self.tr("Password of this PDF")))
        self.field.setPlaceholderText(self.tr("Password"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        text = self.tr("Open")
        self.button = plain_button(
            text, Icon.KEY_ROUND, f"{name}_unlock", named(self.tr("Open PDF"))
        )
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addStretch(1)
        row.addWidget(self.field)
        row.addWidget(self.button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self._again)
        column.addLayout(row)
        self.field.returnPressed.connect(self._give)
        self.button.clicked.connect(self._give)
        self.hide()

    def ask(self, *, again: bool) -> None:
        """Show the field.

        Args:
            again: whether a password was tried and did not fit.
        """
        self._again.setVisible(again)
        self.field.clear()
        self.show()
        self.field.setFocus()

    def _give(self) -> None:
        if self.field.text():
            self.given.emit(self.field.text())
