"""Brightness and contrast by typing: the keyboard way of the right mouse button."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDialog, QDoubleSpinBox, QFormLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.imaging.stages import Window
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.panes.canvas_pane import CanvasPane
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.text import BodyLabel

MOST = 1_000_000.0


class BrightnessDialog(QDialog):
    """Two numbers; the picture follows at once, Esc keeps what is seen."""

    def __init__(self, pane: CanvasPane, parent: QWidget | None = None) -> None:
        """Show the numbers in use.

        Args:
            pane: whose picture follows.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._pane = pane
        self.setWindowTitle(self.tr("Brightness and contrast"))
        window = pane.canvas.window_in_use() or Window(0.0, 1.0)
        self._function = window.function if window.function != "TABLE" else "LINEAR"
        self.center = self._field("brightness_center", self.tr("Middle grey"), -MOST)
        self.width_field = self._field("brightness_width", self.tr("Range of greys"), 1.0)
        with QSignalBlocker(self.center), QSignalBlocker(self.width_field):
            self.center.setValue(window.center)
            self.width_field.setValue(window.width)
            step = max(round(window.width / 20), 1)
            self.center.setSingleStep(step)
            self.width_field.setSingleStep(step)
        form = QFormLayout()
        form.addRow(self.tr("Middle grey (centre)"), self.center)
        form.addRow(self.tr("Range of greys (width)"), self.width_field)
        close = plain_button(self.tr("Close"), Icon.CHECK, "brightness_close")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP_M)
        column.addWidget(
            BodyLabel(self.tr("A smaller middle is brighter. A smaller range has more contrast."))
        )
        column.addLayout(form)
        column.addWidget(close)
        self.center.valueChanged.connect(self._apply)
        self.width_field.valueChanged.connect(self._apply)

    def _field(self, name: str, accessible_name: str, least: float) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setObjectName(name)
        field.setAccessibleName(accessible_name)
        field.setDecimals(1)
        field.setRange(least, MOST)
        return field

    def _apply(self) -> None:
        window = Window(self.center.value(), self.width_field.value(), self._function)
        self._pane.set_window(window)

    @override
    def reject(self) -> None:
        self.accept()
