"""Keeps Tab going down the page: parts that are made later would come last."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QWidget


def order_tabs(root: QWidget) -> None:
    """Let Tab visit what lies in the layouts of `root` in their order."""
    stops = [stop for stop in _inside(root) if stop.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in zip(stops, stops[1:], strict=False):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _inside(widget: QWidget) -> Iterator[QWidget]:
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
        if item is None:
            continue
        if widget := item.widget():
            yield from _inside(widget)
        elif inner := item.layout():
            yield from _laid_out(inner)
