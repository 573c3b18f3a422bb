"""One calm dialog for everything that is not a Problem: what is safe, and a report to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout

from opinion_desktop import __version__
from opinion_desktop.ui.widgets.text import BodyLabel, Heading


class BugDialog(QDialog):
    """Says that something did not work; the report holds class and code places alone."""

    def __init__(self, kind: str, places: Sequence[str]) -> None:
        """Show the report of one bug."""
        super().__init__()
        self.setWindowTitle(self.tr("Something did not work"))
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(self.tr("Something did not work"), 2))
        layout.addWidget(
            BodyLabel(
                self.tr(
                    "What you entered before is saved. You can go on working. This report"
                    " holds no names and none of your records."
                )
            )
        )
        report = QPlainTextEdit("\n".join((f"Opinion Desktop {__version__}", kind, *places)))
        report.setObjectName("bug_report")
        report.setAccessibleName(self.tr("Report"))
        report.setReadOnly(True)
        layout.addWidget(report)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        for button, name in ((copy, "copy_report"), (close, "go_on")):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        layout.addWidget(buttons)
        self._report = report

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


def show_bug(kind: str, places: Sequence[str]) -> None:
    """Show the dialog once the event loop is back; from any thread; one at a time."""
    app = QCoreApplication.instance()
    if app is None:
        return

    def show() -> None:
        open_already = any(
            isinstance(widget, BugDialog) and widget.isVisible()
            for widget in QApplication.topLevelWidgets()
        )
        if not open_already:
            dialog = BugDialog(kind, places)
            dialog.setParent(QApplication.activeWindow(), dialog.windowFlags())
            dialog.open()

    QTimer.singleShot(0, app, show)  # queued to the thread of `app`, whoever calls
