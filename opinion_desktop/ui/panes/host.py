"""A place that shows anything of a case: images, a PDF, a photo or a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar, cast

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.files import FileKind, FileState, StoredFile
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.viewing import ShownStack, Viewing
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.panes import words
from opinion_desktop.ui.panes.canvas import Tool
from opinion_desktop.ui.panes.canvas_pane import CanvasPane
from opinion_desktop.ui.panes.image_pane import ImagePane
from opinion_desktop.ui.panes.page_pane import PagePane
from opinion_desktop.ui.panes.pane import EmptyPane, MessageView, Pane
from opinion_desktop.ui.panes.photo_pane import PhotoPane
from opinion_desktop.ui.panes.text_pane import TextPane
from opinion_desktop.ui.widgets.text import restyle

P = TypeVar("P", bound=Pane)

PLACE_FORMAT = "application/x-opinion-desktop-place"
"""Mime type of a dragged list entry: "series:KEY" or "file:KEY"."""


@dataclass(frozen=True)
class _Waiting:
    """What to open once the studies are known: an anchor, or a list entry as it lay."""

    anchor: Anchor
    place: str
    view: Mapping[str, object]


class PaneHost(QFrame):
    """Shows one thing at a time in the pane that fits it; panes are made when first needed.

    Signals:
        anchor_taken: a person wants the present place as evidence.
        quote_chosen: a person wants the chosen words as a quote.
        content_changed: another thing is open.
        place_changed: another image or page is shown.
        stepped: a person went this many images or pages on.
        look_changed: brightness, zoom or turn is another now.
        tool_chosen: a person chose a tool by its key.
        alone_wanted: a person wants this pane alone, or both again.
        series_wanted: the series this many places further in the list.
        menu_wanted: the menu of the picture, at this place of the screen.
        activated: a person pressed into it, or it got the focus.
        place_dropped: a list entry was dropped here.
    """

    anchor_taken = Signal(Anchor)
    quote_chosen = Signal(Anchor)
    content_changed = Signal()
    place_changed = Signal()
    stepped = Signal(int)
    look_changed = Signal()
    tool_chosen = Signal(Tool)
    alone_wanted = Signal()
    series_wanted = Signal(int)
    menu_wanted = Signal(QPoint)
    activated = Signal()
    place_dropped = Signal(str)

    def __init__(
        self,
        desk: Desk,
        viewing: Viewing,
        name: str = "pane",
        where: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Start empty.

        Args:
            desk: the services.
            viewing: of the open case.
            name: begins all object names, unique in the window.
            where: ends all accessible names where several stand side by side.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._desk = desk
        self._viewing = viewing
        self._name = name
        self._where = where
        self._panes: dict[type[Pane], Pane] = {}
        self._open = ""
        self._waiting: _Waiting | None = None
        self._tool = Tool.SCROLL
        self.setObjectName(name)
        self.setProperty("pane", "true")
        self.setAcceptDrops(True)
        self._message = MessageView(f"{name}_words", self)
        self._empty = EmptyPane(desk, f"{name}_empty", where, self)
        self._layers = QStackedLayout()
        self._layers.addWidget(self._empty)
        self._layers.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addLayout(self._layers)
        viewing.studies_changed.connect(self._studies_changed)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)
        self.set_active(active=False)

    # What is open -------------------------------------------------------------------------

    @property
    def opened(self) -> str:
        """What is open: "series:KEY", "file:KEY" or ""."""
        return self._open

    def pane(self) -> Pane:
        """Give the pane in front."""
        found = self._layers.currentWidget()
        return found if isinstance(found, Pane) else self._empty

    def image_pane(self) -> ImagePane | None:
        """Give the pane in front if it shows images."""
        found = self.pane()
        return found if isinstance(found, ImagePane) else None

    def canvas_pane(self) -> CanvasPane | None:
        """Give the pane in front if it shows images or a photo."""
        found = self.pane()
        return found if isinstance(found, CanvasPane) else None

    def show_place(self, place: str) -> bool:
        """Open a list entry: "series:KEY" or "file:KEY"; say whether it is there."""
        kind, _, key = place.partition(":")
        if kind == "series" and (shown := self._viewing.stack(key)):
            self.show_stack(shown)
        elif kind == "file" and (file := self._viewing.workspace.get(StoredFile, key)):
            self.show_file(file)
        else:
            return False
        return True

    def show_file(self, file: StoredFile) -> None:
        """Open a document, photo or text; anything else is named calmly."""
        source, title = self._viewing.path(file.sha256), words.file_words(file)
        self._waiting = None
        if file.kind is FileKind.PDF:
            self._bring(PagePane).show_document(source, title, file.key)
        elif file.kind is FileKind.PHOTO and file.state is not FileState.NOT_SHOWN:
            self._bring(PhotoPane).show_photo(source, title, file.key)
        elif file.kind is FileKind.TEXT and file.state is not FileState.NOT_SHOWN:
            self._bring(TextPane).show_text(source, title, file.key)
        else:
            self._say(self.tr("This file is kept, but cannot be displayed here."), title)
        self._opened(f"file:{file.key}")

    def show_series(self, series_uid: str, at: int | None = None) -> None:
        """Open the first stack of a series, at an image from 0, or where it begins best."""
        found = self._viewing.find(Anchor(series_uid=series_uid))
        if found:
            self.show_stack(found[0], at)
        else:
            self._wait_for(Anchor(series_uid=series_uid))

    def show_stack(self, shown: ShownStack, at: int | None = None) -> None:
        """Open a stack at an image from 0; None for where it begins best."""
        self._waiting = None
        self._bring(ImagePane).show_stack(shown, at)
        self._opened(f"series:{shown.key}")

    def show_anchor(self, anchor: Anchor) -> None:
        """Open what an anchor points at, exactly there."""
        if anchor.is_image:
            found = self._viewing.find(anchor)
            if found:
                self.show_stack(*found)
            else:
                self._wait_for(anchor)
            return
        file = self._viewing.workspace.get(StoredFile, anchor.file_key)
        if file is None:
            self._say_gone()
            return
        if self._open != f"file:{file.key}":
            self.show_file(file)
        self.pane().show_anchor(anchor)

    def anchor(self) -> Anchor:
        """Give the present place."""
        return self.pane().anchor()

    def close_all(self) -> None:
        """Show nothing any more."""
        self._waiting = None
        before = self.pane()
        self._layers.setCurrentWidget(self._empty)
        before.clear()
        self._opened("")

    def set_active(self, *, active: bool) -> None:
        """Show whether keys and tools go to this pane."""
        value = "true" if active else "false"
        if self.property("selected") != value:
            self.setProperty("card", "row")
            self.setProperty("selected", value)
            restyle(self)

    def set_tool(self, tool: Tool) -> None:
        """Choose what dragging with the left button does in images."""
        self._tool = tool
        found = self._panes.get(ImagePane)
        if isinstance(found, ImagePane):
            found.set_tool(tool)

    def focus_content(self) -> None:
        """Give the keys to what is shown."""
        self.pane().focus_target().setFocus()
        self.activated.emit()  # also when it had the focus before

    def state(self) -> dict[str, object]:
        """Give what is open and how it lies there, as plain values."""
        return {"open": self._open, "view": self.pane().view_state() if self._open else {}}

    def restore(self, state: dict[str, object]) -> None:
        """Go back to what `state` gave, once it is there."""
        place, view = state.get("open"), state.get("view")
        if not isinstance(place, str) or not place:
            return
        kept = view if isinstance(view, dict) else {}
        if self.show_place(place):
            self.pane().restore_view(kept)
        elif place.startswith("series:"):
            self._wait_for(Anchor(), place, kept)

    # Inside -------------------------------------------------------------------------------

    def _bring(self, kind: type[P]) -> P:
        """Put the pane of a kind in front, made when it is first needed."""
        if kind not in self._panes:
            self._panes[kind] = self._make(kind)
        pane = self._panes[kind]
        before = self.pane()
        self._layers.setCurrentWidget(pane)
        if before is not pane:
            before.clear()
        return cast("P", pane)

    def _make(self, kind: type[Pane]) -> Pane:
        name = f"{self._name}_{kind.__name__}"
        if kind is ImagePane:
            pane: Pane = ImagePane(self._desk, self._viewing, name, self._where, self)
        else:
            pane = kind(self._desk, name, self._where, self)
        self._layers.addWidget(pane)
        pane.anchor_taken.connect(self.anchor_taken)
        pane.quote_chosen.connect(self.quote_chosen)
        pane.place_changed.connect(self.place_changed)
        pane.stepped.connect(self.stepped)
        if isinstance(pane, CanvasPane):
            pane.look_changed.connect(self.look_changed)
            pane.tool_chosen.connect(self.tool_chosen)
            pane.alone_wanted.connect(self.alone_wanted)
            pane.series_wanted.connect(self.series_wanted)
            pane.menu_wanted.connect(self.menu_wanted)
        if isinstance(pane, ImagePane):
            pane.set_tool(self._tool)
        return pane

    def _say(self, happened: str, safe: str = "") -> None:
        before = self.pane()
        self._message.say(happened, safe, Icon.INFO)
        self._layers.setCurrentWidget(self._message)
        before.clear()

    def _opened(self, place: str) -> None:
        if place != self._open:
            self._open = place
            self.content_changed.emit()

    def _say_gone(self) -> None:
        self._say(
            self.tr("This place is not in the case any more."),
            self.tr("The file may have been removed."),
        )
        self._opened("")

    def _wait_for(
        self, anchor: Anchor, place: str = "", view: Mapping[str, object] = MappingProxyType({})
    ) -> None:
        """Remember what to open until the files have been looked through."""
        self._waiting = _Waiting(anchor, place, view)
        if self._viewing.is_loading:
            self._say(self.tr("Opening…"))
        else:
            self._waiting = None
            self._say_gone()

    def _studies_changed(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting.place:
            if self.show_place(waiting.place):
                self.pane().restore_view(dict(waiting.view))
            else:
                self._say_gone()
        elif waiting is not None:
            self.show_anchor(waiting.anchor)
        elif self._open.startswith("series:"):
            self._refresh_stack()

    def _refresh_stack(self) -> None:
        """Keep the image in view when its series has got more, or say that it is gone."""
        pane, before = self.image_pane(), self.anchor()
        if pane is None or pane.shown is None:
            return
        now = self._viewing.stack(pane.shown.key)
        if now == pane.shown:
            return
        found = self._viewing.find(before)
        if found:
            pane.show_stack(*found)
            self._opened(f"series:{found[0].key}")
        else:
            self._say_gone()

    def check_files(self) -> None:
        """Close a document that is not in the case any more."""
        kind, _, key = self._open.partition(":")
        if kind == "file" and self._viewing.workspace.get(StoredFile, key) is None:
            self._say_gone()

    def _focus_changed(self, _: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new):
            self.activated.emit()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.activated.emit()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PLACE_FORMAT):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasFormat(PLACE_FORMAT):
            event.acceptProposedAction()
            place = bytes(event.mimeData().data(PLACE_FORMAT).data()).decode()
            self.place_dropped.emit(place)
