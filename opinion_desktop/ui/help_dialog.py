"""F1: the keys that work on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.services.labels import translated
from opinion_desktop.ui import theme
from opinion_desktop.ui.actions import KEYS
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import primary_button
from opinion_desktop.ui.widgets.page import scroll_area
from opinion_desktop.ui.widgets.text import BodyLabel, Heading

MORE: tuple[tuple[str, str], ...] = (
    ("Ctrl+1 … 7", QT_TRANSLATE_NOOP("Keys", "Go to a tab")),
    ("Ins", QT_TRANSLATE_NOOP("Keys", "Add")),
    ("Enter, F2", QT_TRANSLATE_NOOP("Keys", "Open or edit")),
    ("Del", QT_TRANSLATE_NOOP("Keys", "Remove; Undo brings it back")),
    ("Esc", QT_TRANSLATE_NOOP("Keys", "Close the panel; text is kept")),
    ("P, T, M", QT_TRANSLATE_NOOP("Keys", "Timeline: pain, temperature, medicine")),
    ("S, W, Z, R", QT_TRANSLATE_NOOP("Keys", "Viewer: scroll, brightness, zoom, report")),
    ("A, P, D, 1, 2, 0", QT_TRANSLATE_NOOP("Keys", "Comparison: set the result of a row")),
    ("N, C, W, Q", QT_TRANSLATE_NOOP("Keys", "Comparison: next, confirm, why, question")),
)


class KeysDialog(QDialog):
    """A table of keys and what they do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the table."""
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.addWidget(Heading(self.tr("Keys"), 2))
        area = scroll_area("keys_scroll")
        grid = QGridLayout(area.widget())
        grid.setHorizontalSpacing(theme.GAP_XL)
        lines = [(", ".join(keys), translated("Actions", text)) for _, text, keys in KEYS]
        lines += [(keys, translated("Keys", text)) for keys, text in MORE]
        for row, (keys, text) in enumerate(lines):
            grid.addWidget(BodyLabel(keys, "strong", wrap=False), row, 0)
            grid.addWidget(BodyLabel(text), row, 1)
        grid.setColumnStretch(1, 1)
        column.addWidget(area, 1)
        close = primary_button(self.tr("Close"), Icon.CHECK, "close_keys")
        close.clicked.connect(self.accept)
        column.addWidget(close)
        self.resize(theme.current().em(42), theme.current().em(38))
        close.setFocus()
