"""Choosing the line where a file or study belongs: a menu of groups and their lines."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from opinion_desktop.domain.checklist_view import lines_of, sections
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.records import words


def move_menu(
    workspace: Workspace,
    chosen: Callable[[RecordItem], None],
    parent: QWidget,
    *,
    without: str = "",
) -> QMenu:
    """Make a menu of all lines, grouped as on the page; it deletes itself when it is closed.

    Args:
        workspace: the case.
        chosen: called with the line that a person chose.
        parent: the widget that shows the menu.
        without: key of a line to leave out: where the file is now.
    """
    menu = QMenu(parent)
    menu.setObjectName("move_menu")
    menu.setAccessibleName(QCoreApplication.translate("MoveMenu", "Records of this case"))
    menu.setToolTipsVisible(False)
    for section in sections(lines_of(workspace.all(RecordItem), (), (), words.today())):
        lines = [line for line in section.lines if line.key != without]
        if not lines:
            continue
        inside = menu.addMenu(words.section_title(section.group, len(lines)))
        for line in lines:
            action = inside.addAction(words.record_name(line.record))
            action.setData(line.key)
            action.triggered.connect(partial(chosen, line.record))
    return menu
