"""A list of choices that drops down from a box."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox
from typing_extensions import override


class DropDown(QComboBox):
    """A combo box whose list is as wide as its words, however narrow the box itself is."""

    @override
    def showPopup(self) -> None:
        view = self.view()
        around = 2 * view.frameWidth() + view.verticalScrollBar().sizeHint().width()
        room = self.screen().availableGeometry().width()
        view.setMinimumWidth(min(view.sizeHintForColumn(0) + around, room))
        super().showPopup()
