"""What image and photo panes share: canvas, slider, foot line, zoom, turn, negative."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.imaging.stages import Window
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.pictures import Picture
from opinion_desktop.services.settings import SINGLE_KEYS
from opinion_desktop.ui import theme
from opinion_desktop.ui.panes.canvas import FAST_STEP, WHEEL_ZOOM, PictureCanvas, Tool
from opinion_desktop.ui.panes.drawing import View
from opinion_desktop.ui.panes.pane import ContentStack, Pane, slim
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel

LOADING_MS = 300  # what comes sooner needs no word
_TOOL_KEYS = {
    Qt.Key.Key_S: Tool.SCROLL,
    Qt.Key.Key_W: Tool.WINDOW,
    Qt.Key.Key_Z: Tool.ZOOM,
    Qt.Key.Key_T: Tool.MOVE,
}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


@dataclass(frozen=True)
class NamedWindow:
    """A brightness that can be chosen: its words, its key on the keyboard ("" for none)."""

    text: str
    key: str
    window: Window


class CanvasPane(Pane):
    """A pane with a picture on a canvas.

    Signals:
        tool_chosen: a person chose a tool by its key.
        look_changed: brightness, negative, zoom or turn is another now.
        alone_wanted: a person wants this pane alone, or both again.
        series_wanted: the series this many places further in the list.
        menu_wanted: the menu of the picture, at this place of the screen.
    """

    tool_chosen = Signal(Tool)
    look_changed = Signal()
    alone_wanted = Signal()
    series_wanted = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, desk: Desk, name: str, where: str, parent: QWidget | None = None) -> None:
        """Make an empty pane; arguments as for `Pane`."""
        super().__init__(desk, name, where, parent)
        self.canvas = PictureCanvas(f"{name}_canvas", self)
        self.header = BodyLabel("", "strong")
        self.header.setObjectName(f"{name}_header")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"{name}_slider")
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.facts = MutedLabel(small=True)
        self.facts.setObjectName(f"{name}_facts")
        self.stack = ContentStack(self.canvas, f"{name}_message")
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LOADING_MS)
        self._lay_out()
        self.canvas.stepped.connect(self.step)
        self.canvas.window_chosen.connect(self.set_window)
        self.canvas.view_changed.connect(self._view_changed)
        self.canvas.opened_alone.connect(self.alone_wanted)
        self.canvas.menu_wanted.connect(self._ask_menu)
        self.slider.valueChanged.connect(self._slid)
        self._late.timeout.connect(self._say_loading)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_M)
        foot.addWidget(self.slider, 1)
        foot.addWidget(self.evidence_button())
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XS, theme.GAP_XS, theme.GAP_XS, theme.GAP_XS)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(slim(self.header))
        column.addLayout(self.stack, 1)
        column.addWidget(slim(self.facts))
        column.addLayout(foot)

    @override
    def focus_target(self) -> QWidget:
        return self.canvas

    # How it is shown ----------------------------------------------------------------------

    def set_tool(self, tool: Tool) -> None:
        """Choose what dragging with the left button does."""
        self.canvas.tool = tool

    def set_window(self, window: Window | None) -> None:
        """Show another brightness; None means that of the file."""
        self.canvas.set_window(window)
        self._look()

    def windows(self) -> list[NamedWindow]:
        """Give the brightness presets that fit what is shown."""
        return []

    def may_turn(self) -> bool:
        """Whether turning and flipping mix up no sides of the body."""
        return self.canvas.picture is not None

    def turn(self, quarter: int) -> None:
        """Turn clockwise by a quarter, or back with -1."""
        if self.may_turn():
            view = self.canvas.view
            # After a flip the picture turns the other way round.
            step = -quarter if view.flipped else quarter
            self.canvas.set_view(replace(view, turns=(view.turns + step) % 4, shift=(0.0, 0.0)))
            self._look()

    def flip(self) -> None:
        """Exchange left and right."""
        if self.may_turn():
            self.canvas.set_view(replace(self.canvas.view, flipped=not self.canvas.view.flipped))
            self._look()

    def toggle_negative(self) -> None:
        """Show black as white, or as before."""
        self.canvas.set_invert(not self.canvas.invert)
        self._look()

    def reset(self) -> None:
        """Take back zoom, move, brightness and turn; the image stays."""
        self.canvas.set_invert(False)
        self.canvas.set_view(View())
        self.set_window(None)

    @override
    def view_state(self) -> dict[str, object]:
        view = self.canvas.view
        return {
            "place": self.place(),
            "scale": view.scale,
            "shift": list(view.shift),
            "turns": view.turns,
            "flipped": view.flipped,
            "invert": self.canvas.invert,
        }

    @override
    def restore_view(self, state: dict[str, object]) -> None:
        super().restore_view(state)
        scale, shift, turns = state.get("scale"), state.get("shift"), state.get("turns")
        view = View(
            scale=scale if isinstance(scale, float) else None,
            shift=(float(shift[0]), float(shift[1]))
            if isinstance(shift, list) and len(shift) == 2
            else (0.0, 0.0),
            turns=turns if isinstance(turns, int) else 0,
            flipped=state.get("flipped") is True,
        )
        self.canvas.set_view(view)
        self.canvas.set_invert(state.get("invert") is True)
        self._look()

    def zoom_words(self) -> str:
        """Say how large it is shown: "120 %"."""
        return self.tr("{n}%").format(n=round(100 * self.canvas.scale()))

    # Inside -------------------------------------------------------------------------------

    def _show_slider(self) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, self.count() - 1)
            self.slider.setValue(self.place())
        # It keeps its room, so that the button beside it stays where it is.
        self.slider.setEnabled(self.count() > 1)

    def _slid(self, value: int) -> None:
        if value != self.place():
            self.step(value - self.place())

    def _show(self, picture: Picture, window: Window | None) -> None:
        self._late.stop()
        self.canvas.note = ""
        self.canvas.show_picture(picture, window)
        self.stack.show_content()

    def _say_loading(self) -> None:
        self.canvas.note = self.tr("Loading…")
        self.canvas.update()

    def _view_changed(self) -> None:
        self._look()

    def _look(self) -> None:
        """Write the lines around the picture again."""
        self._describe()
        self.look_changed.emit()

    def _describe(self) -> None:
        """Say what is shown; subclasses fill header, facts and letters."""

    def _ask_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self.canvas.mapToGlobal(at))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if held == Qt.KeyboardModifier.ControlModifier:
            return self._take_control_key(key)
        if held == Qt.KeyboardModifier.AltModifier:
            return self._take_turn_key(key)
        if held == Qt.KeyboardModifier.ShiftModifier and key in _STEPS:
            self.step(_STEPS[key] * FAST_STEP)
            return True
        if held:
            return False
        return self._take_plain_key(key)

    def _take_plain_key(self, key: Qt.Key) -> bool:
        if key in _STEPS:
            self.step(_STEPS[key])
        elif key == Qt.Key.Key_Home:
            self.step(-self.count())
        elif key == Qt.Key.Key_End:
            self.step(self.count())
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.series_wanted.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_Escape:
            self.reset()
        elif not self.desk.settings.get(SINGLE_KEYS):
            return False
        elif key in _TOOL_KEYS:
            self.tool_chosen.emit(_TOOL_KEYS[key])
        elif key == Qt.Key.Key_N:
            self.toggle_negative()
        else:
            named = {chosen.key: chosen.window for chosen in self.windows()}
            digit = chr(key) if Qt.Key.Key_0 <= key <= Qt.Key.Key_9 else "-"
            if digit not in named:
                return False
            self.set_window(named[digit])
        return True

    def _take_control_key(self, key: Qt.Key) -> bool:
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.canvas.zoom_by(WHEEL_ZOOM**2)
        elif key == Qt.Key.Key_Minus:
            self.canvas.zoom_by(WHEEL_ZOOM**-2)
        elif key == Qt.Key.Key_0:
            self.canvas.actual_size()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.canvas.fit()
        else:
            return False
        return True

    def _take_turn_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_R:
            self.turn(1)
        elif key == Qt.Key.Key_L:
            self.turn(-1)
        elif key == Qt.Key.Key_F:
            self.flip()
        else:
            return False
        return True
