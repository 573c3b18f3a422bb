"""Chips of which any number may be chosen; the kit's own choose exactly one."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from opinion_desktop.ui import fonts, icons
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.flow import FlowLayout


class PackChips(QWidget):
    """Chips that are switched on and off, each by itself.

    Signals:
        toggled: a person switched one; ask `chosen`.
    """

    toggled = Signal()

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Start without chips.

        Args:
            name: object name; each chip is called `name_key`.
            accessible_name: what the chips choose.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._flow = FlowLayout(self)
        self._buttons: dict[str, QPushButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Add chips, each a key and its words; call once."""
        for key, text in choices:
            button = QPushButton(text)
            button.setObjectName(f"{self.objectName()}_{key}")
            spoken = self.tr("{question}: {answer}")
            button.setAccessibleName(spoken.format(question=self.accessibleName(), answer=text))
            button.setProperty("kind", "filter")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.toggled.connect(partial(_show, button))
            button.clicked.connect(self._clicked)
            _show(button, on=False)
            self._flow.addWidget(button)
            self._buttons[key] = button

    def chosen(self) -> tuple[str, ...]:
        """Give the keys that are switched on, in the order of the chips."""
        return tuple(key for key, button in self._buttons.items() if button.isChecked())

    def set_chosen(self, keys: Collection[str]) -> None:
        """Switch on exactly these; this is not told."""
        for key, button in self._buttons.items():
            button.setChecked(key in keys)

    def _clicked(self) -> None:
        self.toggled.emit()


def _show(button: QPushButton, on: bool) -> None:
    """Tell chosen chips apart by shape and weight, not by colour alone."""
    fonts.embolden(button, on=on)
    icons.set_icon(button, Icon.CHECK if on else Icon.PLUS, "primary" if on else "muted")
    button.updateGeometry()
