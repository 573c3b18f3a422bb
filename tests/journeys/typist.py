"""Types into a note until it is killed; prints how many letters it has typed. Not a test."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from opinion_desktop import app as application
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services import cases
from opinion_desktop.services.settings import Settings
from opinion_desktop.ui.main_window import MainWindow

EVERY_MS = 80


def main() -> None:
    app = QApplication(sys.argv[:1])
    library = Path(sys.argv[1])
    settings = Settings(library.with_name("typist.ini"))
    application.wear(app, settings)
    desk = application.furnish(library, settings)
    case = cases.create_case_for_files(desk.library, "My knee")
    window = MainWindow(desk)
    window.show()
    window.open_case(case.key)
    view = window.case_view
    assert view is not None
    record = view.workspace.all(RecordItem)[0]
    desk.navigation.open("records", record.key)
    field = window.findChild(QPlainTextEdit, "record_note")
    assert field is not None
    field.setFocus()
    typed = 0

    def type_one() -> None:
        nonlocal typed
        QTest.keyClick(field, Qt.Key.Key_A)
        typed += 1
        print(typed, flush=True)

    timer = QTimer()
    timer.timeout.connect(type_one)
    timer.start(EVERY_MS)
    app.exec()


if __name__ == "__main__":
    main()
