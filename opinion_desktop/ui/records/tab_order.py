"""Keeps Tab going down the page: parts that are made later would come last."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def order_tabs(root: QWidget) -> None:
    """Let Tab visit what lies in the layouts of `root` in their order."""
    stops = [stop for stop in _inside(root) if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(stops):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _inside(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is None:
        return
    yield widget
    if isinstance(widget, QSplitter):
        for number in range(widget.count()):
            if number:
                yield widget.handle(number)
            yield from _inside(widget.widget(number))
    elif isinstance(widget, QScrollArea):
        yield from _inside(widget.widget())
    elif layout := widget.layout():
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item and (inner := item.layout()):
            yield from _laid_out(inner)
        elif item:
            yield from _inside(item.widget())
