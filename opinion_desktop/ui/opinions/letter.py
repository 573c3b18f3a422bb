"""The doctor's letter beside what is typed: a PDF, a picture or a text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.files import FileKind, FileState, StoredFile
from opinion_desktop.domain.opinions import Opinion
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.opinions.menus import menu_on
from opinion_desktop.ui.panes.page_pane import PagePane
from opinion_desktop.ui.panes.pane import Pane
from opinion_desktop.ui.panes.photo_pane import PhotoPane
from opinion_desktop.ui.panes.text_pane import TextPane
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.cards import Card, EmptyState
from opinion_desktop.ui.widgets.text import BodyLabel, Heading


class LetterPanel(QWidget):
    """Shows the letter of one opinion and hands on the words that are chosen in it.

    Signals:
        quote_chosen: words that a person wants under a topic.
        anchor_taken: a place that a person wants as a source.
    """

    quote_chosen = Signal(Anchor)
    anchor_taken = Signal(Anchor)

    def __init__(
        self,
        desk: Desk,
        workspace: Workspace,
        fill_menu: Callable[[QMenu], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show no letter yet.

        Args:
            desk: the services.
            workspace: the case; gives the stored bytes.
            fill_menu: fills the menu that chooses the letter.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._desk, self._workspace = desk, workspace
        self._panes: dict[FileKind, Pane] = {}
        self._shown = ""
        self._build(fill_menu)

    def _build(self, fill_menu: Callable[[QMenu], None]) -> None:
        self.setObjectName("letter_panel")
        self.setProperty("pane", "true")  # for F6
        self.change_button = plain_button(
            self.tr("Change letter"), Icon.FILE_TEXT, "letter_change", parent=self
        )
        menu_on(self.change_button, fill_menu)
        self.choose_button = plain_button(
            self.tr("Choose the letter"), Icon.FILE_PLUS, "letter_choose"
        )
        menu_on(self.choose_button, fill_menu)
        self._hint = Card("info")
        self._hint_words = BodyLabel()
        self._hint.body.addWidget(self._hint_words)
        self._empty = EmptyState(
            Icon.FILE_TEXT,
            self.tr("Put the letter here. It stays beside you while you type."),
            self.choose_button,
            self,  # the stack shows it at once: without a parent it would be a window
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        top = QHBoxLayout()
        top.addWidget(Heading(self.tr("The letter"), 2), 1)
        top.addWidget(self.change_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_S, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(top)
        column.addWidget(self._hint)
        column.addLayout(self._stack, 1)
        self.show_letter(None, editable=False)

    @property
    def shown(self) -> str:
        """The key of the file that is shown, or ""."""
        return self._shown

    def pane(self) -> Pane | None:
        """Give the pane in front, or None if there is no letter."""
        found = self._stack.currentWidget()
        return found if isinstance(found, Pane) else None

    def take_button(self) -> QPushButton | None:
        """Give the button that takes the chosen words or the place, if there is a letter."""
        found = self.pane()
        return found.findChild(QPushButton, f"{found.name}_evidence") if found else None

    def show_opinion(self, opinion: Opinion | None, *, editable: bool) -> None:
        """Show the letter of an opinion."""
        file = self._workspace.get(StoredFile, opinion.letter_key) if opinion else None
        self.show_letter(file, editable=editable)

    def show_letter(self, file: StoredFile | None, *, editable: bool) -> None:
        """Show a file, or the empty place; what is shown already stays as it lies.

        Args:
            file: the letter.
            editable: whether another one can be chosen and its words used.
        """
        self.change_button.setVisible(editable and file is not None)
        self.choose_button.setVisible(editable)
        if file is None:
            self._leave()
        elif file.key != self._shown:
            self._leave()
            self._open(file)
        self._say(file)
        if button := self.take_button():
            button.setVisible(editable)

    def show_place(self, anchor: Anchor) -> bool:
        """Go to a place in the letter; say whether it is in this letter."""
        found = self.pane()
        if found is None or anchor.is_image or anchor.file_key != self._shown:
            return False
        found.show_anchor(anchor)
        return True

    def menu_place(self) -> QPoint:
        """Give the place of the screen under which the topics open."""
        button = self.take_button() or self.change_button
        return button.mapToGlobal(button.rect().bottomLeft())

    def state(self) -> dict[str, object]:
        """Give how the letter lies, as plain values."""
        found = self.pane()
        return {"file": self._shown, "view": found.view_state() if found else {}}

    def restore(self, state: dict[str, object]) -> None:
        """Go back to what `state` gave, if the same letter is shown."""
        view, found = state.get("view"), self.pane()
        if found is not None and state.get("file") == self._shown and isinstance(view, dict):
            found.restore_view(view)

    def _leave(self) -> None:
        if (found := self.pane()) is not None:
            found.clear()
        self._shown = ""
        self._stack.setCurrentWidget(self._empty)

    def _open(self, file: StoredFile) -> None:
        source, title = self._workspace.library.files.path(file.sha256), file.title or file.name
        pane = self._pane(file.kind)
        if isinstance(pane, PagePane):
            pane.show_document(source, title, file.key)
        elif isinstance(pane, PhotoPane):
            pane.show_photo(source, title, file.key)
        elif isinstance(pane, TextPane):
            pane.show_text(source, title, file.key)
        if pane is not None:
            self._stack.setCurrentWidget(pane)
        self._shown = file.key

    def _pane(self, kind: FileKind) -> Pane | None:
        if kind not in self._panes:
            made: Pane
            if kind is FileKind.PDF:
                made = PagePane(self._desk, "letter_pages", self.tr("letter"), self)
            elif kind is FileKind.PHOTO:
                made = PhotoPane(self._desk, "letter_photo", self.tr("letter"), self)
            elif kind is FileKind.TEXT:
                made = TextPane(self._desk, "letter_text", self.tr("letter"), self)
            else:
                return None
            made.quote_chosen.connect(self.quote_chosen)
            made.anchor_taken.connect(self.anchor_taken)
            self._panes[kind] = made
            self._stack.addWidget(made)
        return self._panes[kind]

    def _say(self, file: StoredFile | None) -> None:
        text = ""
        if file is not None and file.kind not in {FileKind.PDF, FileKind.PHOTO, FileKind.TEXT}:
            text = self.tr("This file is kept, but cannot be displayed here.")
        elif file is not None and file.state is FileState.DAMAGED:
            text = self.tr("This letter is damaged. The file itself is kept as it came.")
        elif file is not None and _is_picture(file):
            text = self.tr("This letter is a picture. Type the text while you look at it.")
        self._hint_words.setText(text)
        self._hint.setVisible(bool(text))


def _is_picture(file: StoredFile) -> bool:
    """Whether no words can be taken from it: a photo, or a PDF of scanned pages."""
    if file.kind is FileKind.PDF:
        return file.state is FileState.SOUND and not file.has_text
    return file.kind is FileKind.PHOTO
