"""One line that takes the name of an own topic."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.fields import LineField


class OwnTopicRow(QWidget):
    """A field and its button; the page empties the field once the topic is stored.

    Signals:
        added: the name as it was typed.
    """

    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.field = LineField(
            "opinions_new_topic",
            self.tr("Name of your own topic"),
            self.tr("Your own topic, such as “Is there an infection?”"),
        )
        self.button = plain_button(self.tr("Add topic"), Icon.PLUS, "opinions_add_topic")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._add)
        self.field.returnPressed.connect(self._add)

    def _add(self) -> None:
        self.added.emit(self.field.text())
