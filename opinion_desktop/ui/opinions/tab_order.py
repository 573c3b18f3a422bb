"""Tab goes down the page also through what was made later than its neighbours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain(first: QWidget, inside: QWidget) -> QWidget:
    """Let Tab lead from one widget through all fields and buttons of another.

    Args:
        first: what comes before; takes the focus itself.
        inside: its fields follow in the order in which they were laid out.

    Returns:
        The last one, from which Tab goes on to what followed `first` until now.
    """
    stop = Qt.FocusPolicy.TabFocus
    for widget in inside.findChildren(QWidget):
        if (widget.focusPolicy() & stop) == stop and widget.window() is first.window():
            QWidget.setTabOrder(first, widget)
            first = widget
    return first
