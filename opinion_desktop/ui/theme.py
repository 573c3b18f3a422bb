"""Colours, sizes and letters of every window; no other file holds a colour.

Style rules are in `resources/styles/app.qss`, pictures are drawn by `ui/icons.py`.
"""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from string import Template
from typing import Literal, get_args

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from opinion_desktop import paths
from opinion_desktop.services import typefaces
from opinion_desktop.ui import fonts, style_pictures

ThemeName = Literal["system", "light", "dark", "contrast"]
Letters = Literal["inter", "atkinson"]
TEXT_SIZES = (12, 14, 18, 24)  # points
WIDE_EM = 75  # pages at least as wide lay their side panel beside the rest
GAP_XS, GAP_S, GAP_M, GAP_L, GAP_XL = 4, 8, 12, 16, 24  # pixels
MIN_TARGET_PX = 32
MIN_POINTS = 10.5

LIGHT: Mapping[str, str] = {
    "window": "#F3F5F7",
    "surface": "#FFFFFF",
    "sunken": "#E9EEF2",
    "border": "#CBD5DD",
    "border_strong": "#74828F",
    "text": "#17222D",
    "muted": "#4B5A68",
    "disabled": "#8A96A1",
    "primary": "#0B5A78",
    "primary_hover": "#084A63",
    "on_primary": "#FFFFFF",
    "primary_soft": "#DCEDF4",
    "link": "#0B5A78",
    "focus": "#C2410C",
    "agree": "#0B6F55",
    "agree_bg": "#E2F3EC",
    "differ": "#7A3300",
    "differ_bg": "#FDEBDD",
    "first": "#B0357F",
    "first_bg": "#FBE9F3",
    "second": "#143C7E",
    "second_bg": "#E4EEFA",
    "warn": "#8A5A00",
    "warn_bg": "#FFF4D6",
    "danger": "#B3261E",
    "danger_bg": "#FCE9E7",
    "sel": "#0B5A78",
    "on_sel": "#FFFFFF",
}

DARK: Mapping[str, str] = {
    "window": "#12181E",
    "surface": "#1A222A",
    "sunken": "#0D1216",
    "border": "#33414D",
    "border_strong": "#7F8F9D",
    "text": "#E8EEF3",
    "muted": "#A9B7C3",
    "disabled": "#6C7985",
    "primary": "#6CC0DF",
    "primary_hover": "#8BD0EA",
    "on_primary": "#06222E",
    "primary_soft": "#17384A",
    "link": "#7CCBE7",
    "focus": "#FFB020",
    "agree": "#6FE3B8",
    "agree_bg": "#123329",
    "differ": "#FFA35A",
    "differ_bg": "#40240F",
    "first": "#EBB0E0",
    "first_bg": "#3D2138",
    "second": "#6AA3F0",
    "second_bg": "#152F4C",
    "warn": "#F2C14E",
    "warn_bg": "#3A2E0C",
    "danger": "#FF9A91",
    "danger_bg": "#43191A",
    "sel": "#246A85",
    "on_sel": "#FFFFFF",
}

# Every text pair reaches 7:1 and every border has the colour of the text.
HIGH_CONTRAST: Mapping[str, str] = {
    "window": "#FFFFFF",
    "surface": "#FFFFFF",
    "sunken": "#F0F0F0",
    "border": "#000000",
    "border_strong": "#000000",
    "text": "#000000",
    "muted": "#1F2933",
    "disabled": "#5A5A5A",
    "primary": "#003F5A",
    "primary_hover": "#002B3F",
    "on_primary": "#FFFFFF",
    "primary_soft": "#D5ECF6",
    "link": "#003F5A",
    "focus": "#A83200",
    "agree": "#005A43",
    "agree_bg": "#FFFFFF",
    "differ": "#5C2600",
    "differ_bg": "#FFFFFF",
    "first": "#9A1F6B",
    "first_bg": "#FFFFFF",
    "second": "#0E2C66",
    "second_bg": "#FFFFFF",
    "warn": "#5E3C00",
    "warn_bg": "#FFFFFF",
    "danger": "#8F1710",
    "danger_bg": "#FFFFFF",
    "sel": "#003F5A",
    "on_sel": "#FFFFFF",
}

TOKENS: Mapping[str, Mapping[str, str]] = {
    "light": LIGHT,
    "dark": DARK,
    "contrast": HIGH_CONTRAST,
}

_FAMILIES: Mapping[str, str] = {"inter": typefaces.INTER, "atkinson": typefaces.ATKINSON}
_HEADINGS = ("h1", "h2", "h3")
_BASE_CONTROL_PX = 22  # with padding and border a button is 36 pixels high


class Theme(QObject):
    """How every window of one application looks.

    Signals:
        changed: colours, text size or letters are new; what was painted must be painted again.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        """Take over the looks of `app`; `apply` puts the first theme on.

        Args:
            app: the application; it owns this object.
        """
        super().__init__(app)
        self._app = app
        self._wanted: ThemeName = "system"
        self._points = TEXT_SIZES[0]
        self._letters: Letters = "inter"
        self._shown = ""
        self._tokens = LIGHT
        # Rows and pages ask for these many times when they lay themselves out.
        self._fonts: dict[str, QFont] = {}
        self._em_px = 0
        self._follow_system()
        _Current.theme = self

    @property
    def name(self) -> str:
        """What is shown: "light", "dark" or "contrast", also when the system decides."""
        return self._shown or self._resolve()

    @property
    def points(self) -> int:
        """Size of the body text in points."""
        return self._points

    @property
    def scale(self) -> float:
        """Body text size relative to the smallest, 1.0 to 2.0; icons grow with it."""
        return self._points / TEXT_SIZES[0]

    def apply(self, name: ThemeName, points: int = 12, letters: Letters = "inter") -> None:
        """Put a theme on all windows, also those that are open.

        Args:
            name: "system" follows the operating system.
            points: size of the body text, one of `TEXT_SIZES`.
            letters: Inter, or Atkinson Hyperlegible.

        Raises:
            ValueError: if a theme, size or kind of letters does not exist.
        """
        if name not in get_args(ThemeName) or points not in TEXT_SIZES or letters not in _FAMILIES:
            raise ValueError((name, points, letters))
        self._wanted, self._points, self._letters = name, points, letters
        self._shown = self._resolve()
        self._tokens = TOKENS[self._shown]
        self._fonts.clear()
        self._em_px = 0
        typefaces.load()
        with _nothing_collected():
            self._put_on()
        self.changed.emit()

    def _put_on(self) -> None:
        # Qt polishes a widget once for each of its parents when a sheet follows another, but
        # once when there was none; the font must be there before, or some keep the old one.
        self._app.setPalette(self._palette())
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet("")
        if self._app.style().name() != "fusion":
            self._app.setStyle("Fusion")
            self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._style_sheet())
        self._embolden_again()

    def color(self, token: str) -> QColor:
        """Give a colour of the theme that is shown.

        Args:
            token: a key of `LIGHT`.

        Raises:
            KeyError: if there is no such token.
        """
        return QColor(self._tokens[token])

    def size(self, role: str) -> float:
        """Give a text size in points; headings grow by a constant, not by a factor.

        Args:
            role: "h1", "h2", "h3", "body" or "small".

        Raises:
            KeyError: if there is no such role.
        """
        grown = {"h1": 9.0, "h2": 3.0, "h3": 0.0, "body": 0.0, "small": -1.5}[role]
        return max(MIN_POINTS, self._points + grown)

    def font(self, role: str) -> QFont:
        """Give the font of a role, for what is painted without a style sheet.

        Args:
            role: "h1", "h2", "h3", "body" or "small".
        """
        if role not in self._fonts:
            font = QFont(_FAMILIES[self._letters])
            font.setPointSizeF(self.size(role))
            self._fonts[role] = fonts.semibold(font, on=role in _HEADINGS)
        return QFont(self._fonts[role])

    def em(self, count: float = 1.0) -> int:
        """Give `count` times the height of the body font, in pixels."""
        if not self._em_px:
            self._em_px = QFontInfo(self.font("body")).pixelSize()
        return round(count * self._em_px)

    def icon_px(self, size: float = 18) -> int:
        """Give the shown size of a picture that is `size` pixels at 12 pt."""
        return round(size * self.scale)

    def _resolve(self) -> str:
        if self._wanted != "system":
            return self._wanted
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        # Several platforms only ever say Unknown; light is the calmer guess.
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"

    def _follow_system(self) -> None:
        hints = self._app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def _system_changed(self) -> None:
        # The signal can come before the palette of the system, which would overwrite ours.
        QTimer.singleShot(0, self, self._reapply)

    def _reapply(self) -> None:
        if self._wanted == "system" and self._shown:
            self.apply(self._wanted, self._points, self._letters)

    def _embolden_again(self) -> None:
        """Set what a new style sheet takes away: the weight axis, and the sizes of labels."""
        for widget in fonts.semibold_widgets():
            role = widget.property("role")
            font = self.font(role if role in _HEADINGS else "body")
            widget.setFont(fonts.semibold(font))
        for label in list(_measured):
            if isValid(label):
                # A label measures itself once for each font, also while half of it is new.
                QApplication.sendEvent(label, QEvent(QEvent.Type.FontChange))

    def _style_sheet(self) -> str:
        source = (paths.resources() / "styles" / "app.qss").read_text(encoding="utf-8")
        roles = ("h1", "h2", "h3", "body", "small")
        line = QFontMetrics(self.font("body")).height()
        values = {
            **self._tokens,
            **{f"pt_{role}": f"{self.size(role):g}" for role in roles},
            "family": _FAMILIES[self._letters],
            "ctl": str(max(_BASE_CONTROL_PX, line)),
            "tick": str(self.icon_px(18)),
            "radio": str((self.icon_px(18) + 4) // 2),
            "arrow": str(self.icon_px(14)),
            "side": str(self.icon_px(28)),
            "bar": str(self.icon_px(10)),
            "pictures": style_pictures.publish(self._shown, self._tokens),
        }
        return Template(source).substitute(values)

    def _palette(self) -> QPalette:
        role, palette = QPalette.ColorRole, QPalette()
        names = {
            role.Window: "window",
            role.WindowText: "text",
            role.Base: "surface",
            role.AlternateBase: "sunken",
            role.Text: "text",
            role.Button: "surface",
            role.ButtonText: "text",
            role.BrightText: "danger",
            role.ToolTipBase: "surface",
            role.ToolTipText: "text",
            role.PlaceholderText: "muted",
            role.Highlight: "sel",
            role.HighlightedText: "on_sel",
            role.Link: "link",
            role.LinkVisited: "link",
            role.Accent: "primary",
            role.Light: "surface",
            role.Midlight: "sunken",
            role.Mid: "border",
            role.Dark: "border_strong",
            role.Shadow: "border_strong",
        }
        for where, token in names.items():
            palette.setColor(where, self.color(token))
        for where in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
            palette.setColor(QPalette.ColorGroup.Disabled, where, self.color("disabled"))
        palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, self.color("border"))
        return palette


_measured: weakref.WeakSet[QLabel] = weakref.WeakSet()


def remeasure(label: QLabel) -> None:
    """Have a label measure its text again after each change of the theme."""
    _measured.add(label)


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Keep the garbage collector away while Qt goes through all widgets.

    It would delete forgotten widgets from under Qt's hands, and the program dies of that.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Current:
    theme: Theme | None = None


def current() -> Theme:
    """Give the theme of the running application; the first call makes a light one.

    Raises:
        RuntimeError: if no QApplication runs.
    """
    if _Current.theme is None or not isValid(_Current.theme):
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("a theme needs a QApplication")
        Theme(app).apply("light")
    if _Current.theme is None:
        raise RuntimeError("the theme is gone")
    return _Current.theme


def is_wide(widget: QWidget) -> bool:
    """Tell whether a page has room for a side panel: 75 em or more.

    Args:
        widget: the page whose present width counts.
    """
    return widget.width() >= current().em(WIDE_EM)
