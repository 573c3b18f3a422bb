"""Semibold letters, which this Qt needs told twice."""

from __future__ import annotations

import weakref

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_WEIGHT = QFont.Tag("wght")
# Asking Qt for all widgets instead meets some that are half gone, and dies of it.
_semibold: weakref.WeakSet[QWidget] = weakref.WeakSet()


def semibold(font: QFont, *, on: bool = True) -> QFont:
    """Give a font with semibold letters, or with plain ones.

    Qt 6.11 on Linux finds no weights in a variable font that came from a file; there a
    `font-weight` alone changes nothing and the axis must be set. Elsewhere both say the same.

    Args:
        font: stays as it is.
        on: whether the letters are semibold.
    """
    made = QFont(font)
    if on:
        made.setWeight(QFont.Weight.DemiBold)
        made.setVariableAxis(_WEIGHT, float(QFont.Weight.DemiBold))
    return made


def semibold_widgets() -> list[QWidget]:
    """Give the widgets whose text is semibold now."""
    return [widget for widget in _semibold if isValid(widget)]


def embolden(widget: QWidget, *, on: bool = True) -> None:
    """Show the text of a widget semibold; family and size still follow the theme.

    Args:
        widget: a label or button.
        on: whether the letters are semibold.
    """
    if on:
        _semibold.add(widget)
    else:
        _semibold.discard(widget)
    if bool(widget.property("semibold")) != on:
        widget.setProperty("semibold", on)
        # A widget that was never polished must not be: Qt would forget the font below.
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
    widget.setFont(semibold(QFont(), on=on))
