"""F6: go from one part of the screen to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_pane(window: QWidget, step: int) -> None:
    """Give the focus to the next part of the window, or the one before with -1.

    A part is any visible widget with the dynamic property `pane`; its focus goes to
    itself or to the first of its children that takes it.
    """
    panes = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.property("pane") and widget.isVisibleTo(window)
    ]
    if not panes:
        return
    focus = QApplication.focusWidget()
    inside = [n for n, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)]
    start = inside[-1] if inside else (-1 if step > 0 else 0)
    _focus(panes[(start + step) % len(panes)])


def _focus(pane: QWidget) -> None:
    for widget in (pane, *pane.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
