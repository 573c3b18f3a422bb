"""What all panes of the viewer have in common, and the calm words in place of a picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.problems import Problem
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.problem_text import words
from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.text import BodyLabel, IconLabel

ZOOM_KEYS = frozenset((Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0))


class Pane(QWidget):
    """One thing that is looked at: an image series, a document, a photo or a text.

    Signals:
        anchor_taken: a person wants the present place as evidence.
        quote_chosen: a person wants the chosen words as a quote.
        place_changed: another image or page is shown.
        stepped: a person went this many images or pages on (not the program).
    """

    anchor_taken = Signal(Anchor)
    quote_chosen = Signal(Anchor)
    place_changed = Signal()
    stepped = Signal(int)

    def __init__(self, desk: Desk, name: str, where: str, parent: QWidget | None = None) -> None:
        """Make an empty pane.

        Args:
            desk: the services.
            name: begins all object names, unique in the window.
            where: ends all accessible names where several panes stand side by side
                ("left side"), or "".
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.desk = desk
        self.name = name
        self.where = where
        self._evidence: QPushButton | None = None
        self._has_quote = False
        self.setObjectName(name)

    def named(self, text: str) -> str:
        """Give an accessible name that is unique although there are two panes."""
        return f"{text}, {self.where}" if self.where else text

    def title(self) -> str:
        """Name what is shown."""
        return ""

    def anchor(self) -> Anchor:
        """Give the present place."""
        return Anchor()

    def show_anchor(self, anchor: Anchor) -> None:
        """Go to a place in what is shown."""
        del anchor

    def place(self) -> int:
        """Give the image or page that is shown, from 0."""
        return 0

    def count(self) -> int:
        """Give how many images or pages there are."""
        return 1

    def go_to(self, place: int) -> None:
        """Show another image or page; places beyond the ends mean the ends."""
        del place

    def step(self, by: int) -> None:
        """Go on as a person does: `stepped` tells of it."""
        before = self.place()
        self.go_to(before + by)
        if moved := self.place() - before:
            self.stepped.emit(moved)

    def view_state(self) -> dict[str, object]:
        """Give place, zoom and so on as plain values."""
        return {"place": self.place()}

    def restore_view(self, state: dict[str, object]) -> None:
        """Go back to what `view_state` gave."""
        place = state.get("place")
        if isinstance(place, int):
            self.go_to(place)

    def clear(self) -> None:
        """Show nothing any more and give memory back."""

    def focus_target(self) -> QWidget:
        """Give the widget that takes the keys."""
        return self

    def evidence_button(self) -> QPushButton:
        """Make the button that takes the present place as evidence, or the chosen words."""
        self._evidence = plain_button("", None, f"{self.name}_evidence")
        self._evidence.clicked.connect(self._take)
        self.offer_quote(offered=False)
        return self._evidence

    def offer_quote(self, *, offered: bool) -> None:
        """Let the button take the chosen words instead of the place, or no longer."""
        self._has_quote = offered
        text = self.tr("Use as quote") if offered else self.tr("Use as evidence")
        if self._evidence is not None:
            self._evidence.setText(text)
            self._evidence.setAccessibleName(self.named(text))
            icons.set_icon(self._evidence, Icon.TEXT_QUOTE if offered else Icon.LINK_2)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in ZOOM_KEYS:
                event.accept()  # what is shown grows, not the text of the window
                return True
        return super().event(event)

    def _take(self) -> None:
        if self._has_quote:
            self.quote_chosen.emit(self.anchor())
        else:
            self.anchor_taken.emit(self.anchor())


def slim(label: QLabel) -> QLabel:
    """Let a wrapped label ask for one line at least, so that the picture keeps its room.

    Args:
        label: takes the height that it needs as long as there is enough.

    Returns:
        The same label.
    """
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


class MessageView(QWidget):
    """Says in place of a picture why there is none, or that it is being read."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start empty.

        Args:
            name: object name.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._picture = IconLabel(Icon.INFO, "muted", 36)
        self._happened = BodyLabel(role="strong")
        self._safe = BodyLabel(role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
        column.addStretch(1)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._happened, self._safe):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(slim(label))
        self.extra = QVBoxLayout()
        column.addLayout(self.extra)
        column.addStretch(1)

    def text(self) -> str:
        """Give the words that are shown."""
        return " ".join(part for part in (self._happened.text(), self._safe.text()) if part)

    def say(self, happened: str, safe: str = "", icon: Icon = Icon.INFO) -> None:
        """Say a sentence, and perhaps a quieter one below it."""
        self._picture.set_icon(icon, "muted")
        self._happened.setText(happened)
        self._safe.setText(safe)
        self._safe.setVisible(bool(safe))

    def say_problem(self, problem: Problem) -> None:
        """Say what happened, what is safe and what to do."""
        found = words(problem)
        safe = " ".join(part for part in (found.safe, found.action) if part)
        self.say(found.happened, safe, Icon.TRIANGLE_ALERT)
        announce(self, str(found))


class ContentStack(QStackedLayout):
    """The contents of a pane, or words in their place."""

    def __init__(self, content: QWidget, name: str) -> None:
        """Start with the contents in front.

        Args:
            content: what is shown when all is well; a child of the pane.
            name: object name of the words.
        """
        super().__init__()
        self.content = content
        # The layout shows its first widget at once: without a parent it would be a window.
        self.message = MessageView(name, content.parentWidget())
        self.currentChanged.connect(self._put_first)
        self.addWidget(content)
        self.addWidget(self.message)

    @override
    def hasHeightForWidth(self) -> bool:
        return False

    @override
    def sizeHint(self) -> QSize:
        # What is around the picture, above all the name, gets its room first.
        return self.content.minimumSize()

    def _put_first(self) -> None:
        """Let F6 find what is shown before the buttons around it."""
        if shown := self.currentWidget():
            shown.lower()

    def show_content(self) -> None:
        """Put the contents in front."""
        self.setCurrentWidget(self.content)

    def show_problem(self, problem: Problem) -> None:
        """Put the words of a problem in front."""
        self.message.say_problem(problem)
        self.setCurrentWidget(self.message)


class EmptyPane(Pane):
    """A pane that nothing has been opened in yet."""

    def __init__(self, desk: Desk, name: str, where: str, parent: QWidget | None = None) -> None:
        """Say what to do; arguments as for `Pane`."""
        super().__init__(desk, name, where, parent)
        self._message = MessageView(f"{name}_words", self)
        self._message.say(
            self.tr("Nothing is open here."),
            self.tr("Choose a scan, document or photo in the list."),
            Icon.SCAN_SEARCH,
        )
        column = QVBoxLayout(self)
        column.addWidget(self._message)

    @override
    def title(self) -> str:
        return self.tr("empty")
