"""F6: go from one part of the screen to the next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

LINE_PX = 40  # parts that begin this close to each other stand side by side


def next_pane(window: QWidget, step: int) -> None:
    """Give the focus to the next part of the window, or the one before with -1.

    A part is any visible widget with the dynamic property `pane` and no such part inside;
    its focus goes to itself or to the first of its children that takes it.
    """
    marked = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.property("pane") and widget.isVisibleTo(window)
    ]
    panes = [
        one
        for one in marked
        if not any(one.isAncestorOf(inner) for inner in marked if inner is not one)
    ]
    if not panes:
        return
    panes.sort(key=partial(_place, window))
    focus = QApplication.focusWidget()
    inside = [n for n, pane in enumerate(panes) if focus and pane.isAncestorOf(focus)]
    start = inside[-1] if inside else (-1 if step > 0 else 0)
    for further in range(1, len(panes) + 1):
        if _focus(panes[(start + step * further) % len(panes)]):
            return


def _place(window: QWidget, pane: QWidget) -> tuple[int, int]:
    """Give where a part begins: its line, roughly, then how far from the left."""
    corner = pane.mapTo(window, QPoint())
    return corner.y() // LINE_PX, corner.x()


def _focus(pane: QWidget) -> bool:
    """Focus a part, or say that nothing in it takes the focus now."""
    for widget in (pane, *pane.findChildren(QWidget)):
        takes = widget.isVisible() and widget.isEnabled()
        if takes and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False
