"""Choosing by a click: filters with counts, a score from 0 to 10, a section that folds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from opinion_desktop.ui import fonts, icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import MutedLabel


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One filter: `text` holds the count already, as in "4 differ"."""

    key: str
    text: str
    icon: Icon | None = None
    color_token: str = "text"  # noqa: S105


class FilterChips(QWidget):
    """Chips of which exactly one is chosen; they wrap, the chosen one is filled and bold.

    Signals:
        chosen: the key of the chip that a person chose.
    """

    chosen = Signal(str)

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Start without chips.

        Args:
            name: object name; each chip is called `name_key`.
            accessible_name: what the chips choose, such as "Show topics".
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._flow = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Show these chips; the chosen one stays chosen if it is still there, else the first.

        Args:
            choices: in order; a chip whose key is known keeps its button, and so its focus.
        """
        before, wanted = self.current(), list(choices)
        keys = [choice.key for choice in wanted]
        if list(self._buttons) != keys:
            self._rebuild(keys)
        for choice in wanted:
            self._label(self._buttons[choice.key], choice)
        self.set_current(before if before in self._buttons else next(iter(keys), ""))

    def current(self) -> str:
        """Give the key of the chosen chip, or "" if there are none."""
        return next((key for key, button in self._buttons.items() if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Choose a chip from the program; this is not told."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def _rebuild(self, keys: list[str]) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
        self._flow.clear()
        self._buttons = {}
        for key in keys:
            button = QPushButton(self)
            button.setObjectName(f"{self.objectName()}_{key}")
            button.setProperty("kind", "filter")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.toggled.connect(partial(_embolden, button))
            button.clicked.connect(partial(self._choose, key))
            self._group.addButton(button)
            self._flow.addWidget(button)
            self._buttons[key] = button
            button.show()

    def _choose(self, key: str) -> None:
        self.chosen.emit(key)

    def _label(self, button: QPushButton, choice: Choice) -> None:
        button.setText(choice.text)
        button.setAccessibleName(f"{self.accessibleName()}: {choice.text}")
        if choice.icon:
            icons.set_icon(button, choice.icon, choice.color_token)


class ScorePicker(QWidget):
    """Eleven buttons from 0 to 10 with words at both ends.

    Signals:
        picked: the score that a person chose.
    """

    picked = Signal(int)

    def __init__(
        self,
        name: str,
        accessible_name: str,
        words: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """Start without a score.

        Args:
            name: object name; each button is called `name_0` to `name_10`.
            accessible_name: what is scored, such as "Pain now".
            words: what 0 and 10 mean.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._group = QButtonGroup(self)
        flow = FlowLayout(None, theme.GAP_XS)
        for score in range(11):
            button = QPushButton(str(score))
            button.setObjectName(f"{name}_{score}")
            button.setProperty("kind", "score")
            button.setCheckable(True)
            button.setAutoDefault(False)
            meaning = {0: f", {words[0]}", 10: f", {words[1]}"}.get(score, "")
            button.setAccessibleName(f"{accessible_name}: {score}{meaning}")
            button.toggled.connect(partial(_embolden, button))
            self._group.addButton(button, score)
            flow.addWidget(button)
        self._group.idClicked.connect(self.picked)
        # In one line above: under the buttons the second half stood below any of them.
        ends = MutedLabel(f"0 = {words[0]} · 10 = {words[1]}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(ends)
        column.addLayout(flow)

    def value(self) -> int | None:
        """Give the score, or None if nothing is chosen."""
        chosen = self._group.checkedId()
        return None if chosen < 0 else chosen

    def set_value(self, score: int | None) -> None:
        """Show a score, or none; this is not told."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == score)
        self._group.setExclusive(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if 0 <= digit <= 9 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            button = self._group.button(digit)
            button.setFocus()
            button.click()
        else:
            super().keyPressEvent(event)


class Disclosure(QWidget):
    """A section under a heading button that folds it away.

    Signals:
        toggled: whether a person has unfolded it.
    """

    toggled = Signal(bool)

    def __init__(
        self, title: str, name: str, parent: QWidget | None = None, *, is_open: bool = False
    ) -> None:
        """Make a section; lay out its contents in `body`.

        Args:
            title: the words of its button.
            name: object name of the button.
            parent: the widget that owns it.
            is_open: whether it starts unfolded.
        """
        super().__init__(parent)
        self.button = QPushButton(title)
        self.button.setObjectName(name)
        self.button.setProperty("kind", "fold")
        self.button.setCheckable(True)
        self.button.setAutoDefault(False)
        fonts.embolden(self.button)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(theme.GAP_XL, 0, 0, 0)
        self.body.setSpacing(theme.GAP_S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._content)
        self.set_open(is_open)
        self.button.clicked.connect(self._clicked)

    def is_open(self) -> bool:
        """Whether the contents are shown."""
        return self.button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold from the program; this is not told."""
        self.button.setChecked(is_open)
        self._content.setVisible(is_open)
        icons.set_icon(self.button, Icon.CHEVRON_DOWN if is_open else Icon.CHEVRON_RIGHT)
        state = self.tr("shown") if is_open else self.tr("folded")
        self.button.setAccessibleName(f"{self.button.text()}, {state}")

    def set_title(self, title: str) -> None:
        """Change the words of the button, for instance its count."""
        self.button.setText(title)
        self.set_open(self.is_open())

    def _clicked(self) -> None:
        self.set_open(self.button.isChecked())
        self.toggled.emit(self.button.isChecked())


def _embolden(button: QPushButton, on: bool) -> None:
    fonts.embolden(button, on=on)
