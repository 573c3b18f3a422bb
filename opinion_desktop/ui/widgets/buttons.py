"""The four kinds of button: one main thing to do, others, links, and pictures alone."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from opinion_desktop.ui import fonts, icons
from opinion_desktop.ui.icons import Icon


def primary_button(
    text: str,
    icon: Icon | None,
    name: str,
    accessible_name: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """Make the one filled button of a screen.

    Args:
        text: up to four words.
        icon: stands before the text.
        name: object name, unique on its page.
        accessible_name: text and object, "Open Sample case", where `text` alone would not
            be unique in the window.
        parent: the widget that owns it.
    """
    return _button("primary", text, icon, name, accessible_name, parent)


def plain_button(
    text: str,
    icon: Icon | None,
    name: str,
    accessible_name: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """Make a button with a border; arguments as for `primary_button`."""
    return _button("plain", text, icon, name, accessible_name, parent)


def link_button(
    text: str,
    icon: Icon | None,
    name: str,
    accessible_name: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """Make a button that looks like a link; arguments as for `primary_button`."""
    button = _button("link", text, icon, name, accessible_name, parent)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


def icon_button(
    text: str,
    icon: Icon,
    name: str,
    accessible_name: str = "",
    parent: QWidget | None = None,
) -> QPushButton:
    """Make a button that shows a picture alone; `text` is its tooltip and its spoken name."""
    button = _button("icon", "", icon, name, accessible_name or text, parent)
    button.setToolTip(text)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button


class _Button(QPushButton):
    """A button whose icon keeps its distance from a text that comes or goes later."""

    @override
    def setText(self, text: str) -> None:
        changes = bool(text) != bool(self.text())
        super().setText(text)
        if changes:
            icons.show_again(self)


def _button(
    kind: str, text: str, icon: Icon | None, name: str, accessible_name: str, parent: QWidget | None
) -> QPushButton:
    button = _Button(text, parent)
    button.setProperty("kind", kind)
    button.setObjectName(name)
    button.setAccessibleName(accessible_name or text.replace("&", ""))
    button.setAutoDefault(False)
    fonts.embolden(button, on=kind == "primary")
    if icon:
        token = {"primary": "on_primary", "link": "link"}.get(kind, "text")
        icons.set_icon(button, icon, token)
    return button
