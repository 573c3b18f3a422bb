"""What all dialogs share."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME_PX = 60  # what the system draws around a window, at most


def resize_on_screen(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog a size, but never more than the screen has: its buttons are at the foot.

    Args:
        dialog: not shown yet.
        width: wanted, in pixels.
        height: wanted, in pixels.
    """
    room = dialog.screen().availableGeometry().size() - QSize(0, FRAME_PX)
    dialog.resize(QSize(width, height).boundedTo(room))
