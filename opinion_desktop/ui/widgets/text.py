"""Headings and texts that follow the theme."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from opinion_desktop.ui import fonts, icons, theme
from opinion_desktop.ui.icons import Icon

Level = Literal[1, 2, 3]
Role = Literal["body", "strong", "muted", "small", "warn", "danger"]


class Heading(QLabel):
    """A title of level 1 (page), 2 (part) or 3 (card)."""

    def __init__(self, text: str, level: Level = 2, parent: QWidget | None = None) -> None:
        """Show a title.

        Args:
            text: the title.
            level: 1 to 3, from large to small.
            parent: the widget that owns it.
        """
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", f"h{level}")
        fonts.embolden(self)
        self.setWordWrap(True)
        _grow(self)


class BodyLabel(QLabel):
    """A text that wraps and can be selected with the mouse."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        parent: QWidget | None = None,
        *,
        wrap: bool = True,
    ) -> None:
        """Show a text.

        Args:
            text: plain text, never markup.
            role: how it looks; "warn" and "danger" always stand beside a word or icon.
            parent: the widget that owns it.
            wrap: break long lines.
        """
        super().__init__(text, parent)
        # Names from foreign files are shown here; markup in them must stay text.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        fonts.embolden(self, on=role == "strong")
        self.setWordWrap(wrap)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if wrap:
            _grow(self)

    def set_role(self, role: Role) -> None:
        """Change how the text looks."""
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)
            fonts.embolden(self, on=role == "strong")


class MutedLabel(BodyLabel):
    """A quieter text: dates, counts, hints."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        small: bool = False,
        wrap: bool = True,
    ) -> None:
        """Show a quiet text.

        Args:
            text: plain text.
            parent: the widget that owns it.
            small: a little smaller than the body text.
            wrap: break long lines.
        """
        super().__init__(text, "small" if small else "muted", parent, wrap=wrap)


class IconLabel(QLabel):
    """A picture beside a text that says the same in words."""

    def __init__(
        self,
        icon: Icon,
        color_token: str = "text",  # noqa: S107
        size: float = icons.BUTTON_PX,
        parent: QWidget | None = None,
    ) -> None:
        """Show an icon that follows the theme.

        Args:
            icon: what to show.
            color_token: a colour name of `ui/theme.py`.
            size: pixels at 12 pt text.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_icon(icon, color_token)

    def set_icon(self, icon: Icon, color_token: str = "text") -> None:  # noqa: S107
        """Show another icon."""
        icons.set_icon(self, icon, color_token, self._size)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again, after a property that it asks for has changed.

    Call `fonts.embolden` after it: polishing brings the font back that the widget had before.
    """
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def _grow(label: QLabel) -> None:
    """Let a wrapped label take the width it is given, and the height it then needs."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    theme.remeasure(label)
