"""Every icon of the program, drawn in the colours of the theme."""

from __future__ import annotations

import weakref
from enum import Enum
from functools import cache

from lucide import lucide_icon
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel
from shiboken6 import isValid

from opinion_desktop.ui import theme

BUTTON_PX = 18  # at 12 pt; all sizes here grow with the text
CARD_PX = 26
_TEXT_GAP_PX = 6  # a styled button leaves no room between picture and text


class Icon(Enum):
    """A picture by what it shows; the value is its name in Lucide, or one of our own drawings."""

    ACTIVITY = "activity"
    ARROW_LEFT = "arrow-left"
    ARROW_RIGHT = "arrow-right"
    BADGE_CHECK = "badge-check"
    BLEND = "blend"
    BOOK_OPEN = "book-open"
    CALENDAR = "calendar"
    CAMERA = "camera"
    CHECK = "check"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_LEFT = "chevron-left"
    CHEVRON_RIGHT = "chevron-right"
    CHEVRON_UP = "chevron-up"
    CIRCLE = "circle"
    CIRCLE_CHECK = "circle-check"
    CIRCLE_DASHED = "circle-dashed"
    CIRCLE_MINUS = "circle-minus"
    CIRCLE_OFF = "circle-off"
    CIRCLE_QUESTION_MARK = "circle-question-mark"
    CIRCLE_SLASH = "circle-slash"
    CIRCLE_X = "circle-x"
    CLIPBOARD_LIST = "clipboard-list"
    CLOCK = "clock"
    CLOCK_ALERT = "clock-alert"
    COLUMNS_2 = "columns-2"
    CONTRAST = "contrast"
    COPY = "copy"
    DOWNLOAD = "download"
    DROPLET = "droplet"
    DUMBBELL = "dumbbell"
    EQUAL = "equal"
    EQUAL_APPROXIMATELY = "equal-approximately"
    EQUAL_NOT = "equal-not"
    EYE = "eye"
    EYE_OFF = "eye-off"
    FILE_EXCLAMATION_POINT = "file-exclamation-point"
    FILE_PLUS = "file-plus"
    FILE_TEXT = "file-text"
    FLAG = "flag"
    FOLDER = "folder"
    FOLDER_PLUS = "folder-plus"
    FOOTPRINTS = "footprints"
    HARD_DRIVE = "hard-drive"
    HARD_DRIVE_DOWNLOAD = "hard-drive-download"
    HEART_PULSE = "heart-pulse"
    HOSPITAL = "hospital"
    HOUSE = "house"
    IMAGE = "image"
    INBOX = "inbox"
    INFO = "info"
    KEY_ROUND = "key-round"
    LANGUAGES = "languages"
    LAYOUT_DASHBOARD = "layout-dashboard"
    LINK_2 = "link-2"
    LIST_CHECKS = "list-checks"
    LOCK = "lock"
    LOCK_KEYHOLE = "lock-keyhole"
    LOCK_KEYHOLE_OPEN = "lock-keyhole-open"
    MAIL = "mail"
    MAXIMIZE = "maximize"
    MESSAGE_CIRCLE_QUESTION_MARK = "message-circle-question-mark"
    MICROSCOPE = "microscope"
    MINUS = "minus"
    MOON = "moon"
    MOVE = "move"
    NOTEBOOK_PEN = "notebook-pen"
    PACKAGE_OPEN = "package-open"
    PAUSE = "pause"
    PENCIL = "pencil"
    PHONE = "phone"
    PILL = "pill"
    PLAY = "play"
    PLUS = "plus"
    PRINTER = "printer"
    REDO_2 = "redo-2"
    ROTATE_CCW = "rotate-ccw"
    ROTATE_CW = "rotate-cw"
    RULER = "ruler"
    SCALE = "scale"
    SCAN = "scan"
    SCAN_SEARCH = "scan-search"
    SCISSORS = "scissors"
    SEARCH = "search"
    SETTINGS = "settings"
    SHARE = "share"
    SHIELD_CHECK = "shield-check"
    SIREN = "siren"
    SQUARE_SPLIT_HORIZONTAL = "square-split-horizontal"
    STAR = "star"
    STETHOSCOPE = "stethoscope"
    SYRINGE = "syringe"
    TABLE = "table"
    TAG = "tag"
    TEST_TUBE = "test-tube"
    TEXT_QUOTE = "text-quote"
    THERMOMETER = "thermometer"
    TRASH = "trash"
    TRIANGLE_ALERT = "triangle-alert"
    TRIANGLE_RIGHT = "triangle-right"
    UNDO_2 = "undo-2"
    UNLINK_2 = "unlink-2"
    UPLOAD = "upload"
    USER = "user"
    USERS = "users"
    VIDEO = "video"
    WEIGHT = "weight"
    X = "x"
    ZOOM_IN = "zoom-in"
    NUMBER_1 = "own:M10 9l2.5-2v10M10 17h5"
    NUMBER_2 = "own:M9.5 9.2a2.6 2.6 0 1 1 4.6 1.7L9.5 17h5"
    NUMBER_3 = "own:M9.5 7.5h5l-3 3.8a2.9 2.9 0 1 1-2.2 4.7"
    NUMBER_4 = "own:M13.5 17v-10l-4.5 7h6.5"

    @property
    def is_own(self) -> bool:
        """Whether the drawing is ours: Lucide has no numbers in circles."""
        return self.value.startswith("own:")

    def svg(self) -> str:
        """Give the drawing, 24 x 24, with `currentColor` as its only colour."""
        if not self.is_own:
            return _lucide(self.value)
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none"'
            ' stroke="currentColor" stroke-width="2" stroke-linecap="round"'
            f' stroke-linejoin="round"><circle cx="12" cy="12" r="10"/>'
            f'<path d="{self.value.removeprefix("own:")}"/></svg>'
        )


@cache  # Lucide opens its database anew each time
def _lucide(name: str) -> str:
    return str(lucide_icon(name))


_pixmaps: dict[tuple[Icon, str, int, int, float], QPixmap] = {}
_icons: dict[tuple[Icon, str, int, int, float], QIcon] = {}
_actions: weakref.WeakKeyDictionary[QAction, tuple[Icon, str]] = weakref.WeakKeyDictionary()
# Asking Qt for all widgets instead meets some that are half gone, and dies of it.
_drawn: weakref.WeakSet[QAbstractButton | QLabel] = weakref.WeakSet()
_watched: weakref.WeakSet[theme.Theme] = weakref.WeakSet()


def pixmap(
    icon: Icon,
    color_token: str = "text",  # noqa: S107
    size: float = BUTTON_PX,
) -> QPixmap:
    """Draw an icon for a label or a painter.

    Args:
        icon: what to draw.
        color_token: a colour name of `ui/theme.py`.
        size: width and height in pixels at 12 pt text; grows with the text.

    Returns:
        The picture in the present theme; ask again after `Theme.changed`.
    """
    return _draw(icon, color_token, size, 0)


def icon(
    icon: Icon,
    color_token: str = "text",  # noqa: S107
    size: float = BUTTON_PX,
    gap: int = 0,
) -> QIcon:
    """Draw an icon for a button, an action or a cell, with its paler twin for disabled ones.

    Args:
        icon: what to draw.
        color_token: a colour name of `ui/theme.py`.
        size: width and height in pixels at 12 pt text; grows with the text.
        gap: empty pixels at the right, for buttons with a text.

    Returns:
        The icon in the present theme; ask again after `Theme.changed`, or use `set_icon`.
    """
    _watch()
    key = (icon, color_token, round(size * 100), gap, _ratio())
    if key not in _icons:
        made = QIcon(_draw(icon, color_token, size, gap))
        made.addPixmap(_draw(icon, "disabled", size, gap), QIcon.Mode.Disabled)
        _icons[key] = made
    return _icons[key]


def set_icon(
    target: QAbstractButton | QLabel | QAction,
    icon: Icon,
    color_token: str = "text",  # noqa: S107
    size: float = BUTTON_PX,
) -> None:
    """Show an icon on a button, label or action, and draw it again in each new theme.

    Args:
        target: gets the picture; a button with text gets a gap beside it.
        icon: what to draw.
        color_token: a colour name of `ui/theme.py`.
        size: pixels at 12 pt text; an action leaves the size to its button or menu.
    """
    _watch()
    if isinstance(target, QAction):
        _actions[target] = (icon, color_token)
    else:
        target.setProperty("drawn_icon", (icon.name, color_token, size))
        _drawn.add(target)
    _show(target, icon, color_token, size)


def _show(
    target: QAbstractButton | QLabel | QAction, what: Icon, color_token: str, size: float
) -> None:
    if isinstance(target, QAction):
        target.setIcon(icon(what, color_token))
    elif isinstance(target, QLabel):
        target.setPixmap(pixmap(what, color_token, size))
    else:
        gap = _TEXT_GAP_PX if target.text() else 0
        px = theme.current().icon_px(size)
        target.setIcon(icon(what, color_token, size, gap))
        target.setIconSize(QSize(px + gap, px))


def _draw(icon: Icon, color_token: str, size: float, gap: int) -> QPixmap:
    _watch()
    ratio = _ratio()
    key = (icon, color_token, round(size * 100), gap, ratio)
    if key not in _pixmaps:
        look = theme.current()
        px = look.icon_px(size)
        picture = QPixmap(round((px + gap) * ratio), round(px * ratio))
        picture.fill(Qt.GlobalColor.transparent)
        svg = icon.svg().replace("currentColor", look.color(color_token).name())
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, px * ratio, px * ratio))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        _pixmaps[key] = picture
    return _pixmaps[key]


def _ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def _watch() -> None:
    look = theme.current()
    if look not in _watched:
        _watched.add(look)
        look.changed.connect(redraw)


def show_again(target: QAbstractButton | QLabel) -> None:
    """Draw the icon of a button or label once more, if it has one."""
    if drawn := target.property("drawn_icon"):
        name, color_token, size = drawn
        _show(target, Icon[name], color_token, size)


def redraw() -> None:
    """Forget every drawn picture, and draw those on screen in the present theme."""
    _pixmaps.clear()
    _icons.clear()
    for widget in list(_drawn):
        if isValid(widget):
            show_again(widget)
    for action, (what, color_token) in list(_actions.items()):
        if isValid(action):  # a menu may have gone while Python still knows its actions
            _show(action, what, color_token, BUTTON_PX)
