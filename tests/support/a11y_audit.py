"""Find the accessibility faults of a window that a program can see.

`audit(window)` checks a shown window once; `assert_accessible(widget)` walks it through text
sizes and themes.  Not judged here: wording, icons that differ by colour alone, own painting.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QScrollBar,
    QSlider,
    QStyle,
    QTabBar,
    QTextEdit,
    QTreeView,
    QWidget,
)

from opinion_desktop.ui import theme

MIN_TARGET_PX = 24
MIN_CONTRAST = 4.5
WINDOW_PX = (1280, 720)
MAX_ROWS_PER_LEVEL = 300
MAX_TAB_STOPS = 2000

INTERACTIVE = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QTextEdit,
    QPlainTextEdit,
    QAbstractItemView,
    QAbstractSpinBox,
    QSlider,
    QGraphicsView,
)
SIZED = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


def assert_accessible(
    widget: QWidget,
    sizes: Sequence[int] = (12, 14, 18, 24),
    themes: Sequence[theme.ThemeName] = ("light", "dark"),
    window_px: tuple[int, int] = WINDOW_PX,
) -> None:
    """Show a widget in each text size and theme, and fail with all faults that are found.

    Args:
        widget: a window or a page without a parent; it is resized and shown.
        sizes: text sizes in points.
        themes: names for `Theme.apply`.
        window_px: how large it is shown.
    """
    look = theme.current()
    faults: list[str] = []
    try:
        for points in sizes:
            for name in themes:
                look.apply(name, points)
                _settle(widget, window_px)
                faults += [f"{name} {points} pt: {fault}" for fault in audit(widget)]
    finally:
        look.apply("light", theme.TEXT_SIZES[0])
    assert not faults, "\n".join(faults)


def screenshots(
    widget: QWidget,
    name: str,
    sizes: Sequence[int] = (12, 24),
    themes: Sequence[theme.ThemeName] = ("light", "dark"),
    window_px: tuple[int, int] = WINDOW_PX,
) -> list[Path]:
    """Save pictures of a widget for a person to look at.

    Args:
        widget: a window or a page without a parent; it is resized and shown.
        name: the pictures are called `name_theme_points.png`.
        sizes: text sizes in points.
        themes: names for `Theme.apply`.
        window_px: how large it is shown.

    Returns:
        The files, in the folder that OPINION_PICTURES names; none without that variable.
    """
    folder = os.environ.get("OPINION_PICTURES")
    if not folder:
        return []
    look, files = theme.current(), []
    Path(folder).mkdir(parents=True, exist_ok=True)
    try:
        for points in sizes:
            for which in themes:
                look.apply(which, points)
                _settle(widget, window_px)
                files.append(Path(folder) / f"{name}_{which}_{points}.png")
                widget.grab().save(str(files[-1]))
    finally:
        look.apply("light", theme.TEXT_SIZES[0])
    return files


def audit(root: QWidget, min_target_px: int = MIN_TARGET_PX) -> list[str]:
    """Run every check on a shown window; one sentence for each fault."""
    QApplication.processEvents()
    return [
        *missing_names(root),
        *same_names(root),
        *small_targets(root, min_target_px),
        *cut_labels(root),
        *cut_cells(root),
        *oversized_window(root),
        *tab_order_jumps(root),
        *low_contrast(root),
    ]


def shown(root: QWidget) -> list[QWidget]:
    """List the visible widgets inside a window."""
    return [
        w for w in root.findChildren(QWidget) if w.isVisibleTo(root) and w.width() and w.height()
    ]


def accessible_name(widget: QWidget) -> str:
    """Give the name that a screen reader gets; a tooltip does not count."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return (interface.text(QAccessible.Text.Name) if interface else "").strip()


def made_by_qt(widget: QWidget) -> bool:
    """Tell apart what Qt builds itself: viewports, scroll bars, the arrows of a spin box."""
    return (
        widget.objectName().startswith("qt_")
        or isinstance(widget, QScrollBar)
        or isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QTabBar)
    )


def missing_names(root: QWidget) -> Iterator[str]:
    """Find what takes the focus and has no name."""
    for widget in shown(root):
        if made_by_qt(widget) or isinstance(widget, QHeaderView | QLabel | QTabBar):
            continue
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        needs_name = isinstance(widget, (*INTERACTIVE, QProgressBar))
        if (needs_name or takes_focus) and not accessible_name(widget):
            kind, name = type(widget).__name__, widget.objectName()
            yield f"NO-NAME {kind} {name!r} tip={widget.toolTip()!r}"


def same_names(root: QWidget) -> Iterator[str]:
    """Find buttons that a screen reader cannot tell apart."""
    buttons = (w for w in shown(root) if isinstance(w, QAbstractButton) and w.isEnabled())
    for name, count in Counter(accessible_name(b) for b in buttons).items():
        if name and count > 1:
            yield f"SAME-NAME {count} buttons called {name!r}: add the row or topic to the name"


def small_targets(root: QWidget, min_px: int) -> Iterator[str]:
    """Find what is hard to hit."""
    for widget in shown(root):
        if not isinstance(widget, SIZED) or made_by_qt(widget):
            continue
        if min(widget.width(), widget.height()) < min_px:
            size = f"{widget.width()}x{widget.height()}"
            yield f"SMALL {type(widget).__name__} {accessible_name(widget)!r} {size} < {min_px}"


def cut_labels(root: QWidget) -> Iterator[str]:
    """Find texts on labels and buttons that do not fit."""
    for widget in shown(root):
        if not isinstance(widget, QLabel | QAbstractButton) or made_by_qt(widget):
            continue
        text = widget.text()
        if not text:
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            need = widget.heightForWidth(widget.width())
            if need > widget.height() + 2:
                yield f"CLIPPED {text[:40]!r} needs {need} px high, has {widget.height()}"
        elif widget.sizeHint().width() > widget.width() + 2:
            need = widget.sizeHint().width()
            yield f"CLIPPED {text[:40]!r} needs {need} px, has {widget.width()}"


def cut_cells(root: QWidget) -> Iterator[str]:
    """Find cut texts in cells, and views that scroll sideways."""
    for view in shown(root):
        if not isinstance(view, QAbstractItemView) or isinstance(view.parent(), QComboBox):
            continue
        if view.model() is None:
            continue
        if view.horizontalScrollBar().maximum() > 0 and view.viewport().width() > 0:
            yield f"SIDEWAYS {accessible_name(view)!r} must be scrolled sideways to read its text"
        for index in _indexes(view):
            if _is_cut(view, index):
                yield f"CUT {str(index.data())[:40]!r} in {accessible_name(view)!r}"


def oversized_window(root: QWidget, size: tuple[int, int] = WINDOW_PX) -> Iterator[str]:
    """Find a window that cannot be made small enough."""
    need = root.minimumSizeHint().expandedTo(root.minimumSize())
    if need.width() > size[0] or need.height() > size[1]:
        yield f"OVERFLOW window needs {need.width()}x{need.height()} > {size[0]}x{size[1]}"


def _place(root: QWidget, widget: QWidget, beside: QWidget) -> QPoint:
    """Say where a widget is seen; in an area that scrolls without `beside`, not below its end."""
    at = widget.mapTo(root, QPoint(0, 0))
    around = widget.parentWidget()
    while around is not None and around is not root:
        if isinstance(around, QScrollArea) and not around.isAncestorOf(beside):
            at.setY(min(at.y(), around.mapTo(root, around.rect().bottomLeft()).y()))
        around = around.parentWidget()
    return at


def tab_order_jumps(root: QWidget) -> Iterator[str]:
    """Find places where Tab goes back up the page."""
    chain: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not None and widget is not root and len(chain) < MAX_TAB_STOPS:
        by_tab = (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
        inside = root.isAncestorOf(widget)
        if by_tab and inside and widget.isEnabled() and widget.isVisibleTo(root):
            chain.append(widget)
        widget = widget.nextInFocusChain()
    if not chain:
        yield "TAB-ORDER nothing is reachable by Tab"
    for stop, next_stop in pairwise(chain):
        name, next_name = accessible_name(stop), accessible_name(next_stop)
        at, next_at = _place(root, stop, next_stop), next_stop.mapTo(root, QPoint(0, 0))
        if next_at.y() < at.y() - 60 and next_at.x() <= at.x() + 8:
            places = f"({at.x()},{at.y()}) -> {next_name!r} ({next_at.x()},{next_at.y()})"
            yield f"TAB-ORDER jumps up: {name!r} {places}"


def low_contrast(root: QWidget, need: float = MIN_CONTRAST) -> Iterator[str]:
    """Find pale labels from real pixels.

    The most common colour counts as ground, the colour farthest from it as ink.
    """
    image = root.grab().toImage()
    scale = image.devicePixelRatio()
    for label in shown(root):
        if not isinstance(label, QLabel) or not label.text() or not label.isEnabled():
            continue
        if label.visibleRegion().isEmpty():
            continue
        visible = label.visibleRegion().boundingRect()
        area = QRect(label.mapTo(root, visible.topLeft()), visible.size())
        pixels = Counter(
            image.pixel(int(x * scale), int(y * scale))
            for x in range(area.left(), area.right() + 1)
            for y in range(area.top(), area.bottom() + 1)
        )
        if len(pixels) < 2:
            continue
        ground = luminance(QColor(pixels.most_common(1)[0][0]))
        ink = max((luminance(QColor(p)) for p in pixels), key=lambda v: abs(v - ground))
        found = contrast(ground, ink)
        if found < need:
            yield f"CONTRAST {label.text()[:40]!r} {found:.2f} < {need}"


def contrast(one: float, other: float) -> float:
    """Give the ratio of two relative luminances, 1 to 21. Source: WCAG 2.2, 1.4.3."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def luminance(color: QColor) -> float:
    """Give the relative luminance, 0 to 1. Source: WCAG 2.2, definitions."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(v) for v in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _settle(widget: QWidget, window_px: tuple[int, int]) -> None:
    """Let layouts come to rest; wrapped labels need a second round."""
    widget.resize(*window_px)
    widget.show()
    for _ in range(4):
        QApplication.processEvents()


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    columns = _column_count(view)
    stack = [view.rootIndex()]
    while stack:
        parent = stack.pop()
        for row in range(min(model.rowCount(parent), MAX_ROWS_PER_LEVEL)):
            for column in range(columns):
                index = model.index(row, column, parent)
                if column == 0:
                    stack.append(index)
                if index.data() and not view.visualRect(index).isEmpty():
                    yield index


def _column_count(view: QAbstractItemView) -> int:
    if isinstance(view, QTreeView):
        return view.header().count()
    return view.columnCount() if hasattr(view, "columnCount") else 1


def _is_cut(view: QAbstractItemView, index: QModelIndex) -> bool:
    text, box = str(index.data()), view.visualRect(index)
    metrics = _metrics(view, index)
    used = 12
    if index.data(Qt.ItemDataRole.DecorationRole) is not None and view.iconSize().isValid():
        used += view.iconSize().width() + 6
    if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
        indicator = QStyle.PixelMetric.PM_IndicatorWidth
        used += view.style().pixelMetric(indicator, None, view) + 6
    if hasattr(view, "wordWrap") and view.wordWrap():
        area = QRect(0, 0, max(20, box.width() - used), 9999)
        need = metrics.boundingRect(area, int(Qt.TextFlag.TextWordWrap.value), text).height()
        return need > box.height() + 2
    if isinstance(view, QTreeView) and view.isFirstColumnSpanned(index.row(), index.parent()):
        return False
    widest = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
    return widest > box.width() - used + 2


def _metrics(view: QAbstractItemView, index: QModelIndex) -> QFontMetrics:
    font = index.data(Qt.ItemDataRole.FontRole)
    return view.fontMetrics() if font is None else QFontMetrics(font)
