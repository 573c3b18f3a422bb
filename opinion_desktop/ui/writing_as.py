"""Who is writing: the name that new entries of a case get."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import plain_button, primary_button
from opinion_desktop.ui.widgets.fields import LineField
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, Heading

_WIDTH_EM = 34


class WritingAs(QDialog):
    """Asks for one name; an empty one means the patient."""

    def __init__(self, author: str, parent: QWidget | None = None) -> None:
        """Show the present name.

        Args:
            author: whose name new entries get now.
            parent: the window.
        """
        super().__init__(parent)
        title = self.tr("Who is writing?")
        self.setObjectName("writing_as_dialog")
        self.setWindowTitle(title)
        self.setModal(True)
        self.field = LineField("writing_as_name", self.tr("Name"), self.tr("Anna (daughter)"))
        self.field.set_text(author)
        row = FlowLayout()
        save = primary_button(self.tr("Use this name"), Icon.CHECK, "writing_as_save")
        cancel = plain_button(self.tr("Cancel"), None, "writing_as_cancel")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_XL, theme.GAP_XL, theme.GAP_XL)
        column.setSpacing(theme.GAP_L)
        column.addWidget(Heading(title, 2))
        column.addWidget(
            BodyLabel(
                self.tr(
                    "This name stands beside what you add from now on. "
                    "Leave it empty if you are the patient."
                )
            )
        )
        column.addWidget(self.field)
        for button in (save, cancel):
            row.addWidget(button)
        column.addLayout(row)
        self.setMinimumWidth(theme.current().em(_WIDTH_EM))
        self.field.setFocus()

    @property
    def author(self) -> str:
        """The name as typed, without spaces around it."""
        return self.field.text().strip()
