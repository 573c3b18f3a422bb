"""The line of tools above image panes: every tool has words, and nothing needs a drag."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QSizePolicy, QWidget

from opinion_desktop.imaging.stages import Window
from opinion_desktop.ui import fonts, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.panes.brightness import BrightnessDialog
from opinion_desktop.ui.panes.canvas import WHEEL_ZOOM, Tool
from opinion_desktop.ui.panes.canvas_pane import CanvasPane
from opinion_desktop.ui.panes.image_pane import ImagePane
from opinion_desktop.ui.panes.pane import Pane
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.flow import FlowLayout

ZOOM_STEP = WHEEL_ZOOM**2


class ImageTools(QWidget):
    """Tools, presets and the view menu; they act on the pane that was set last.

    Signals:
        tool_chosen: what dragging does from now on.
    """

    tool_chosen = Signal(Tool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make the line; nothing in it can be used before `set_pane`.

        Args:
            name: begins all object names.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._name = name
        self._pane: CanvasPane | None = None
        self._buttons: dict[Tool, QPushButton] = {}
        self.flow = FlowLayout(self, theme.GAP_XS, theme.GAP_XS)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._build()
        self.set_pane(None)

    def _build(self) -> None:
        group = QButtonGroup(self)
        for tool, text, icon, key in (
            (Tool.SCROLL, self.tr("Scroll"), Icon.SCAN, "S"),
            (Tool.WINDOW, self.tr("Brightness"), Icon.CONTRAST, "W"),
            (Tool.ZOOM, self.tr("Zoom"), Icon.ZOOM_IN, "Z"),
            (Tool.MOVE, self.tr("Move"), Icon.MOVE, "T"),
        ):
            button = plain_button(
                text, icon, f"{self._name}_{tool}", self.tr("Tool: {tool}").format(tool=text)
            )
            button.setProperty("kind", "filter")
            button.setCheckable(True)
            button.setToolTip(self.tr("{text} (key {key})").format(text=text, key=key))
            button.toggled.connect(partial(_embolden, button))
            button.clicked.connect(partial(self._choose, tool))
            group.addButton(button)
            self._buttons[tool] = button
            self.flow.addWidget(button)
        self.presets_button = self._menu_button(self.tr("Presets"), "presets")
        self.view_button = self._menu_button(self.tr("View"), "view")
        self.fit_button = plain_button(self.tr("Fit"), Icon.MAXIMIZE, f"{self._name}_fit")
        self.reset_button = plain_button(self.tr("Reset"), Icon.ROTATE_CCW, f"{self._name}_reset")
        self.fit_button.clicked.connect(self._fit)
        self.reset_button.clicked.connect(self._reset)
        for button in (
            self.presets_button,
            self.fit_button,
            self.reset_button,
            self.view_button,
        ):
            self.flow.addWidget(button)
        self._fill_view_menu()
        self.presets_button.menu().aboutToShow.connect(self._fill_presets)
        self._buttons[Tool.SCROLL].setChecked(True)

    def _menu_button(self, text: str, name: str) -> QPushButton:
        button = plain_button(text, None, f"{self._name}_{name}")
        button.setProperty("menu", "true")
        button.setMenu(QMenu(button))
        return button

    def _fill_view_menu(self) -> None:
        self._turning: list[QAction] = []
        menu = self.view_button.menu()
        for text, name, keys, run in (
            (self.tr("Actual size"), "actual", "Ctrl+0", self._actual),
            (self.tr("Zoom in"), "zoom_in", "Ctrl++", partial(self._zoom, ZOOM_STEP)),
            (self.tr("Zoom out"), "zoom_out", "Ctrl+-", partial(self._zoom, 1 / ZOOM_STEP)),
            (self.tr("Negative"), "negative", "N", self._negative),
            (self.tr("Turn right"), "turn_right", "Alt+R", partial(self._turn, 1)),
            (self.tr("Turn left"), "turn_left", "Alt+L", partial(self._turn, -1)),
            (self.tr("Flip left and right"), "flip", "Alt+F", self._flip),
        ):
            # The key stands in the text alone: the pane takes it, so that two panes can have it.
            action = QAction(f"{text}\t{keys}", self)
            action.setObjectName(f"{self._name}_{name}")
            action.triggered.connect(run)
            menu.addAction(action)
            if keys.startswith("Alt"):
                self._turning.append(action)
        menu.aboutToShow.connect(self._refresh_view_menu)

    def set_pane(self, pane: Pane | None) -> None:
        """Let the tools act on another pane; None for none that shows pictures."""
        self._pane = pane if isinstance(pane, CanvasPane) else None
        is_image = isinstance(pane, ImagePane)
        for button in (self.fit_button, self.reset_button, self.view_button):
            button.setEnabled(self._pane is not None)
        for button in (*self._buttons.values(), self.presets_button):
            button.setEnabled(is_image)

    def show_tool(self, tool: Tool) -> None:
        """Show which tool is in use; this is not told."""
        self._buttons[tool].setChecked(True)

    def show_menu(self, at: QPoint) -> None:
        """Open the menu of the picture at a place of the screen."""
        if self._pane is None:
            return
        self._refresh_view_menu()
        self._fill_presets()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.presets_button.menu().actions())
        menu.addSeparator()
        menu.addActions(self.view_button.menu().actions())
        menu.popup(at)

    def _fill_presets(self) -> None:
        menu = self.presets_button.menu()
        menu.clear()
        if self._pane is None:
            return
        plain = QAction(self.tr("As the hospital set it"), menu)
        plain.triggered.connect(partial(self._set_window, None))
        menu.addAction(plain)
        for named in self._pane.windows():
            action = QAction(f"{named.text}\t{named.key}", menu)
            action.triggered.connect(partial(self._set_window, named.window))
            menu.addAction(action)
        typed = QAction(self.tr("Type the values…"), menu)
        typed.setObjectName(f"{self._name}_type_values")
        typed.setEnabled(self._pane.canvas.window_in_use() is not None)
        typed.triggered.connect(self._type_values)
        menu.addAction(typed)

    def _refresh_view_menu(self) -> None:
        for action in self._turning:
            action.setEnabled(self._pane is not None and self._pane.may_turn())

    def _type_values(self, *_: object) -> None:
        if self._pane is not None:
            BrightnessDialog(self._pane, self).open()

    def _choose(self, tool: Tool, *_: object) -> None:
        self.tool_chosen.emit(tool)

    def _set_window(self, window: Window | None, *_: object) -> None:
        if self._pane is not None:
            self._pane.set_window(window)

    def _fit(self, *_: object) -> None:
        if self._pane is not None:
            self._pane.canvas.fit()

    def _reset(self, *_: object) -> None:
        if self._pane is not None:
            self._pane.reset()

    def _actual(self, *_: object) -> None:
        if self._pane is not None:
            self._pane.canvas.actual_size()

    def _zoom(self, factor: float, *_: object) -> None:
        if self._pane is not None:
            self._pane.canvas.zoom_by(factor)

    def _negative(self, *_: object) -> None:
        if self._pane is not None:
            self._pane.toggle_negative()

    def _turn(self, quarter: int, *_: object) -> None:
        if self._pane is not None:
            self._pane.turn(quarter)

    def _flip(self, *_: object) -> None:
        if self._pane is not None:
            self._pane.flip()


def _embolden(button: QPushButton, on: bool) -> None:
    fonts.embolden(button, on=on)
