"""What the boxes and forms of the Overview are made of."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from opinion_desktop.ui import fonts, theme
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import Heading, MutedLabel


class Row(QWidget):
    """A field with its words above."""

    def __init__(self, words: str, *fields: QWidget, parent: QWidget | None = None) -> None:
        """Put the words over the fields.

        Args:
            words: what is asked for.
            *fields: take the answer, one below the other.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(MutedLabel(words))
        for field in fields:
            column.addWidget(field)


class Box(Card):
    """A part of the page: a heading with a button beside it, and contents in `lines`."""

    def __init__(
        self, title: str, button: QPushButton | None = None, parent: QWidget | None = None
    ) -> None:
        """Make an empty box.

        Args:
            title: what stands in it.
            button: adds something, or opens more; this box takes it over.
            parent: the widget that owns it.
        """
        super().__init__("plain", "", parent)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(theme.GAP_XS)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        head.addWidget(Heading(title, 2), 1)
        if button:
            head.addWidget(button)
        self.body.addLayout(head)
        self.body.addLayout(self.lines)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete its widgets."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner:
            clear(inner)
        if widget:
            widget.hide()
            widget.deleteLater()


class ToggleChips(QWidget):
    """Buttons that stay pressed; of `single` ones at most one, and none at first.

    Signals:
        edited: a person pressed one; ask `value`.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        accessible_name: str,
        choices: Iterable[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        single: bool = False,
    ) -> None:
        """Start with nothing chosen.

        Args:
            name: object name; each button is called `name_key`.
            accessible_name: what is chosen; the words of its label.
            choices: key and words, in order.
            parent: the widget that owns it.
            single: pressing one lets go of the others.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._single = single
        self._buttons: dict[str, QPushButton] = {}
        self._unknown: tuple[str, ...] = ()
        flow = FlowLayout(self)
        for key, words in choices:
            button = QPushButton(words)
            button.setObjectName(f"{name}_{key}")
            button.setProperty("kind", "filter")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{accessible_name}: {words}")
            button.toggled.connect(partial(_embolden, button))
            button.clicked.connect(partial(self._clicked, key))
            self._buttons[key] = button
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def value(self) -> tuple[str, ...]:
        """Give the chosen keys in their order; keys of a newer program are kept."""
        chosen = tuple(key for key, button in self._buttons.items() if button.isChecked())
        return chosen if self._single else chosen + self._unknown

    def set_value(self, keys: Iterable[str]) -> None:
        """Show what is chosen; this is not told."""
        wanted = tuple(keys)
        for key, button in self._buttons.items():
            button.setChecked(key in wanted)
        self._unknown = tuple(key for key in wanted if key and key not in self._buttons)

    def _clicked(self, key: str) -> None:
        if self._single and self._buttons[key].isChecked():
            self.set_value((key,))
        self.edited.emit()


def _embolden(button: QPushButton, on: bool) -> None:
    fonts.embolden(button, on=on)
