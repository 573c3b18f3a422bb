"""F1: what the screen is for, and the keys that work on it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from opinion_desktop.services.labels import translated
from opinion_desktop.ui import actions, help_words, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import primary_button
from opinion_desktop.ui.widgets.dialogs import resize_on_screen
from opinion_desktop.ui.widgets.page import scroll_area
from opinion_desktop.ui.widgets.text import BodyLabel, Heading


class HelpDialog(QDialog):
    """A few sentences about one screen, then a table of keys."""

    def __init__(self, screen: str, name: str, parent: QWidget | None = None) -> None:
        """Show the help of a screen.

        Args:
            screen: a key of `help_words.WORDS`; others have keys alone.
            name: of the screen, in the language of the window.
            parent: the window.
        """
        super().__init__(parent)
        self.setObjectName("help_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help: {screen}").format(screen=name))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setSpacing(theme.GAP_M)
        column.addWidget(Heading(name, 2))
        for sentence in help_words.WORDS.get(screen, ()):
            column.addWidget(BodyLabel(translated("Help", sentence)))
        column.addWidget(Heading(self.tr("Keys"), 3))
        column.addLayout(_table(screen))
        column.addStretch(1)
        area = scroll_area("help_scroll", body)
        close = primary_button(self.tr("Close"), Icon.CHECK, "close_help")
        close.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addWidget(close)
        resize_on_screen(self, theme.current().em(42), theme.current().em(38))
        close.setFocus()


def _table(screen: str) -> QGridLayout:
    """Lay out the keys of one screen first, then those that work everywhere."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.GAP_XL)
    grid.setColumnStretch(1, 1)
    own = [line for line in help_words.KEYS if line[0] == screen]
    common = [line for line in help_words.KEYS if not line[0]]
    lines = [(keys, translated("Keys", text)) for _, keys, text in own]
    lines += [(", ".join(keys), translated("Actions", text)) for _, text, keys in actions.KEYS]
    lines += [(keys, translated("Keys", text)) for _, keys, text in common]
    for row, (keys, text) in enumerate(lines):
        grid.addWidget(BodyLabel(_printed(keys), "strong", wrap=False), row, 0)
        grid.addWidget(BodyLabel(text), row, 1)
    return grid


def _printed(keys: str) -> str:
    """Name keys as they are printed on keyboards of the language of the window."""
    return re.sub(
        "|".join(help_words.KEY_NAMES), lambda name: translated("KeyNames", name[0]), keys
    )
