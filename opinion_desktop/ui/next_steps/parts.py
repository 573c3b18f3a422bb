"""What the boxes of Next steps are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from opinion_desktop.domain.partial_dates import PartialDate
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import icon_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.dates import DateBoxes
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import Heading, MutedLabel


class Row(QWidget):
    """A field with its words above."""

    def __init__(self, words: str, field: QWidget, parent: QWidget | None = None) -> None:
        """Put the words over the field.

        Args:
            words: what is asked for.
            field: takes the answer.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(MutedLabel(words))
        column.addWidget(field)


class Folder(Card):
    """A card that opens in the page and closes again by its button or Esc.

    Signals:
        closed: a person closed it.
    """

    closed = Signal()

    def __init__(self, title: str, name: str, close: str, parent: QWidget | None = None) -> None:
        """Start hidden; lay out the contents in `body`.

        Args:
            title: of the card.
            name: object name; its button is called `name_close`.
            close: the spoken name of that button.
            parent: the widget that owns it.
        """
        super().__init__("sunken", "", parent)
        self.setObjectName(name)
        self.close_button = icon_button(self.tr("Close"), Icon.X, f"{name}_close", close)
        head = QHBoxLayout()
        head.addWidget(Heading(title, 3), 1)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        self.close_button.clicked.connect(self.close_folder)
        self.hide()

    def close_folder(self) -> None:
        """Close it; what was typed stays in its fields."""
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_folder()
        else:
            super().keyPressEvent(event)


class Radios(QWidget):
    """Radio buttons of which none is chosen at first.

    Signals:
        chosen: the key that a person chose.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        accessible_name: str,
        choices: Iterable[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        in_row: bool = False,
    ) -> None:
        """Start with nothing chosen.

        Args:
            name: object name; each button is called `name_key`.
            accessible_name: what is chosen.
            choices: key and words, in order.
            parent: the widget that owns it.
            in_row: side by side instead of below each other.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        layout: QLayout
        if in_row:
            layout = FlowLayout(self, theme.GAP_M)
        else:
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        for key, words in choices:
            button = QRadioButton(words)
            button.setObjectName(f"{name}_{key}")
            button.setAccessibleName(self._spoken(words))
            button.clicked.connect(partial(self._clicked, key))
            self._group.addButton(button)
            self._buttons[key] = button
            layout.addWidget(button)

    def value(self) -> str:
        """Give the chosen key, or ""."""
        return next((key for key, one in self._buttons.items() if one.isChecked()), "")

    def set_value(self, key: str) -> None:
        """Show what is chosen, or nothing for ""; this is not told."""
        if key != self.value():
            self._group.setExclusive(False)
            for name, button in self._buttons.items():
                button.setChecked(name == key)
            self._group.setExclusive(True)

    def set_words(self, key: str, words: str) -> None:
        """Change the words of one button."""
        self._buttons[key].setText(words)
        self._buttons[key].setAccessibleName(self._spoken(words))

    def _spoken(self, words: str) -> str:
        spoken = self.tr("{question}: {answer}")
        return spoken.format(question=self.accessibleName(), answer=words)

    def _clicked(self, key: str) -> None:
        self.chosen.emit(key)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete its widgets."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner:
            clear(inner)
        if widget:
            widget.hide()
            widget.deleteLater()


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
        if self.day() != day and (self.day() or self.boxes.is_empty()):
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
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        if inner:
            yield from _in_layout_order(inner)
        return
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
