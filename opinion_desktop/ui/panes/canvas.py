"""The picture itself: paints it, and turns mouse moves into steps, brightness, zoom, moves."""

from __future__ import annotations

import math
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from opinion_desktop.imaging.grey import default_window
from opinion_desktop.imaging.stages import Window
from opinion_desktop.services.pictures import Picture
from opinion_desktop.ui import theme
from opinion_desktop.ui.panes import drawing
from opinion_desktop.ui.panes.drawing import View

NOTCH = 120  # one step of a wheel in Qt's eighths of a degree
WHEEL_ZOOM = 1.15
FAST_STEP = 10
DRAG_PX = 8  # pane pixels of dragging for one image
WINDOW_PX = 250  # dragging this far changes brightness by one width
CLICK_PX = 4  # a press that moved less is a click


class Tool(StrEnum):
    """What dragging with the left button does."""

    SCROLL = "scroll"
    WINDOW = "window"
    ZOOM = "zoom"
    MOVE = "move"


class PictureCanvas(QWidget):
    """Shows one picture and how it lies there.

    Signals:
        stepped: a person asked for this many images on.
        window_chosen: a person changed brightness and contrast.
        view_changed: zoom or place of the picture changed.
        opened_alone: a double click.
        menu_wanted: a right click, or the menu key, here.
    """

    stepped = Signal(int)
    window_chosen = Signal(Window)
    view_changed = Signal()
    opened_alone = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty canvas.

        Args:
            name: object name.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 90)
        self.tool = Tool.SCROLL
        self.letters: dict[str, str] = {}
        self.note = ""
        self._picture: Picture | None = None
        self._window: Window | None = None
        self._invert = False
        self._view = View()
        self._drawn: drawing.Drawn | None = None
        self._press: QPointF | None = None
        self._before: tuple[View, Window | None] = (View(), None)
        self._button = Qt.MouseButton.NoButton
        self._stepped_by = 0
        self._wheel = 0
        self._space = False

    # What is shown ------------------------------------------------------------------------

    @property
    def picture(self) -> Picture | None:
        """What is shown, or None."""
        return self._picture

    @property
    def view(self) -> View:
        """How it lies in the pane."""
        return self._view

    @property
    def invert(self) -> bool:
        """Whether it is shown as a negative."""
        return self._invert

    def show_picture(self, picture: Picture | None, window: Window | None) -> None:
        """Show another picture; zoom and place stay."""
        self._picture, self._window = picture, window
        self.update()

    def set_window(self, window: Window | None) -> None:
        """Show it in another brightness; None means that of the file."""
        self._window = window
        self.update()

    def set_invert(self, invert: bool) -> None:
        """Show it as a negative or not."""
        self._invert = invert
        self.update()

    def set_view(self, view: View) -> None:
        """Lay it in another way."""
        self._view = view
        self.update()
        self.view_changed.emit()

    def window_in_use(self) -> Window | None:
        """Give the brightness in use; None without a picture or for colours."""
        if self._picture is None or self._picture.stages.is_colour:
            return None
        if self._window is not None:
            return self._window
        return default_window(self._picture.stages, self._picture.levels[-1])

    def scale(self) -> float:
        """Give pane pixels for one image pixel; 1 without a picture."""
        if self._picture is None:
            return 1.0
        return drawing.scale_of(self._picture, self._view, self._size())

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in or out, at a point or at the centre."""
        if self._picture is not None:
            centre = QPointF(self.width() / 2, self.height() / 2)
            self.set_view(
                drawing.zoomed(self._picture, self._view, self._size(), factor, at or centre)
            )

    def fit(self) -> None:
        """Show the whole picture."""
        self.set_view(replace(self._view, scale=None, shift=(0.0, 0.0)))

    def actual_size(self) -> None:
        """Show one image pixel on one pane pixel."""
        self.set_view(replace(self._view, scale=1.0))

    def _size(self) -> QSizeF:
        return QSizeF(self.size())

    # Painting -----------------------------------------------------------------------------

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._picture is not None:
            mapped = drawing.transform(self._picture, self._view, self._size())
            self._drawn = drawing.draw(
                self._picture,
                mapped,
                self.rect(),
                self.devicePixelRatio(),
                self._window,
                invert=self._invert,
                last=self._drawn,
            )
            if self._drawn is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.setTransform(mapped)
                painter.drawImage(self._drawn.area, self._drawn.image)
                painter.resetTransform()
            self._paint_letters(painter)
        if self.note:
            self._paint_words(painter, self.note, Qt.AlignmentFlag.AlignCenter)
        if self.hasFocus():
            painter.setPen(QPen(theme.current().color("focus"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_letters(self, painter: QPainter) -> None:
        flags = Qt.AlignmentFlag
        places = {
            "left": flags.AlignLeft | flags.AlignVCenter,
            "right": flags.AlignRight | flags.AlignVCenter,
            "top": flags.AlignHCenter | flags.AlignTop,
            "bottom": flags.AlignHCenter | flags.AlignBottom,
        }
        for edge, place in places.items():
            self._paint_words(painter, self.letters.get(edge, ""), place)

    def _paint_words(self, painter: QPainter, text: str, place: Qt.AlignmentFlag) -> None:
        """Write in white with a black edge, which can be read on any picture."""
        if not text:
            return
        font = theme.current().font("h3")
        painter.setFont(font)
        metrics = painter.fontMetrics()
        room = self.rect().adjusted(8, 8, -8, -8)
        box = metrics.boundingRect(room, int(place.value), text)
        path = QPainterPath()
        path.addText(QPointF(box.left(), box.top() + metrics.ascent()), font, text)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(path, QPen(QColor(Qt.GlobalColor.black), 4))
        painter.fillPath(path, QColor(Qt.GlobalColor.white))

    # Mouse and wheel ----------------------------------------------------------------------

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        self._wheel += delta.y() or delta.x()  # Shift turns the wheel sideways on some systems
        notches = int(self._wheel / NOTCH)
        self._wheel -= notches * NOTCH
        if notches and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(WHEEL_ZOOM**notches, event.position())
        elif notches:
            fast = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-notches * (FAST_STEP if fast else 1))
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._press, self._button = event.position(), event.button()
        self._before = self._view, self.window_in_use()
        self._stepped_by = 0

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._press is None:
            return
        moved = event.position() - self._press
        tool = self._dragging_tool()
        if tool is Tool.SCROLL:
            steps = int(moved.y() / DRAG_PX)
            if steps != self._stepped_by:
                by, self._stepped_by = steps - self._stepped_by, steps
                self.stepped.emit(by)
        elif tool is Tool.WINDOW:
            self._drag_window(moved)
        elif self._picture is not None:
            view = self._before[0]
            if tool is Tool.MOVE:
                shift = view.shift[0] + moved.x(), view.shift[1] + moved.y()
                fixed = drawing.scale_of(self._picture, view, self._size())
                self.set_view(replace(view, scale=fixed, shift=shift))
            else:
                factor = math.exp(-moved.y() / WINDOW_PX)
                self.set_view(
                    drawing.zoomed(self._picture, view, self._size(), factor, self._press)
                )

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._press = self._press, None
        if event.button() is Qt.MouseButton.RightButton and pressed is not None:
            way = event.position() - pressed
            if abs(way.x()) + abs(way.y()) < CLICK_PX:
                self.menu_wanted.emit(event.position().toPoint())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened_alone.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # A right press begins a drag here; the menu comes when it was only a click.
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(self.rect().center())
        event.accept()

    def _dragging_tool(self) -> Tool:
        if self._button is Qt.MouseButton.RightButton:
            return Tool.WINDOW
        if self._button is Qt.MouseButton.MiddleButton or self._space:
            return Tool.MOVE
        return self.tool

    def _drag_window(self, moved: QPointF) -> None:
        start = self._before[1]
        if start is None:
            return
        share = start.width / WINDOW_PX
        width = max(start.width + moved.x() * share, min(1.0, start.width))
        center = start.center - moved.y() * share  # down is brighter
        function = "LINEAR" if start.function == "TABLE" else start.function
        if function == "LINEAR":
            width = max(width, 1.0)
        self.window_chosen.emit(Window(center, width, function))

    # Keys and focus -----------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._space = True
        super().keyPressEvent(event)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
        super().keyReleaseEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._space = False
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.view_changed.emit()
