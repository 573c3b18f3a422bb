"""The completeness points of a record, for a person to tick."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from opinion_desktop.ui import theme
from opinion_desktop.ui.widgets.text import Heading, MutedLabel


class TickList(QWidget):
    """Points with boxes and their count: "12 of 14 points ticked".

    Signals:
        ticked: the number of the point, counted from 0, and whether it holds now.
    """

    ticked = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None, *, editable: bool = True) -> None:
        """Start without points.

        Args:
            parent: the widget that owns it.
            editable: whether they can be ticked.
        """
        super().__init__(parent)
        self._editable = editable
        self._texts: tuple[str, ...] = ()
        self._boxes: list[QCheckBox] = []
        self._count = MutedLabel(small=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP_XS)
        self._column.addWidget(Heading(self.tr("Points to tick"), 3))
        self._column.addWidget(self._count)

    def load(self, texts: Sequence[str], ticks: Sequence[int]) -> None:
        """Show points.

        Args:
            texts: the points in order.
            ticks: the numbers of those that hold.
        """
        if tuple(texts) != self._texts:
            self._rebuild(tuple(texts))
        for number, box in enumerate(self._boxes):
            box.setChecked(number in ticks)
        held = sum(number < len(texts) for number in ticks)
        self._count.setText(
            self.tr("{n} of {total} points ticked").format(n=held, total=len(texts))
        )
        self.setVisible(bool(texts))

    def boxes(self) -> list[QCheckBox]:
        """Return the boxes in order."""
        return list(self._boxes)

    def _rebuild(self, texts: tuple[str, ...]) -> None:
        for box in self._boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._texts, self._boxes = texts, []
        for number, text in enumerate(texts):
            box = QCheckBox(_wrapped(text))
            box.setObjectName(f"tick_{number}")
            box.setAccessibleName(text)
            box.setEnabled(self._editable)
            box.clicked.connect(partial(self._tick, number))
            self._column.addWidget(box)
            box.show()
            self._boxes.append(box)

    def _tick(self, number: int) -> None:
        self.ticked.emit(number, self._boxes[number].isChecked())


def _wrapped(text: str, width: int = 34) -> str:
    """Break a long point into lines: a tick box does not wrap by itself."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)
