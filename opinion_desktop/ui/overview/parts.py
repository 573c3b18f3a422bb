"""What the boxes and forms of the Overview are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.ui import fonts, theme
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.dates import DateBoxes
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import Heading, MutedLabel


def half_typed(boxes: DateBoxes) -> bool:
    """Whether a date is being typed and is none yet: loading must not take it away."""
    return boxes.value() is None and not boxes.is_empty()


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
            spoken = self.tr("{question}: {answer}")
            button.setAccessibleName(spoken.format(question=accessible_name, answer=words))
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


class DayField(QWidget):
    """A date that is known to the day.

    Signals:
        edited: a person typed a whole date, or emptied the boxes; ask `day`.
    """

    edited = Signal()

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Start empty.

        Args:
            name: object name of the boxes.
            accessible_name: the words of their label.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.boxes = DateBoxes(name, accessible_name)
        self._hint = MutedLabel(self.tr("Type day, month and year."), small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self.boxes)
        column.addWidget(self._hint)
        self._show_parts()
        self.boxes.edited.connect(self._touched)

    def day(self) -> date | None:
        """Give the day, or None while it is empty or not whole."""
        when = self.boxes.value()
        return when.exact if when else None

    def set_day(self, day: date | None) -> None:
        """Show a day, or empty boxes; this is not told, and leaves alone what is half typed."""
        if self.day() != day and not half_typed(self.boxes):
            self.boxes.set_value(PartialDate.day(day) if day else None)
            self._show_parts()

    def _touched(self) -> None:
        self._show_parts()
        if self.day() or self.boxes.is_empty():
            self.edited.emit()

    def _show_parts(self) -> None:
        self.boxes.kind.hide()
        self.boxes.about.hide()
        is_partly = self.day() is None and not self.boxes.is_empty() and not self.boxes.hint()
        self._hint.setVisible(is_partly)


def order_tabs(root: QWidget) -> None:
    """Let Tab go through a part of the page as it is laid out, also after rows were added."""
    stops = [
        widget
        for widget in _in_layout_order(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def _in_layout_order(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    if layout := widget.layout():
        yield from _items(layout)


def _items(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner = item.layout() if item else None
        widget = item.widget() if item else None
        if inner:
            yield from _items(inner)
        elif widget:
            yield from _in_layout_order(widget)
