"""The Viewer: a list at the left, one or two panes of any kind at the right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.changes import Step
from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.records import RecordItem
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.settings import SINGLE_KEYS
from opinion_desktop.services.viewing import Viewing
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.panes.canvas import Tool
from opinion_desktop.ui.panes.host import PaneHost
from opinion_desktop.ui.panes.tools import ImageTools
from opinion_desktop.ui.viewer.files_list import FilesList
from opinion_desktop.ui.viewer.files_model import FilesModel, changes_list
from opinion_desktop.ui.viewer.opening import Opening
from opinion_desktop.ui.viewer.scroll_lock import ScrollLock
from opinion_desktop.ui.widgets.buttons import plain_button, primary_button
from opinion_desktop.ui.widgets.cards import EmptyState
from opinion_desktop.ui.widgets.page import Page

LIST_EM = 17
LIST_SHARE = 0.26
PANE_EM = 16  # two panes that are narrower than this take over the room of the list


class ViewerPage(Page):
    """Shows scans, documents and photos of the case, two at a time."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show what the case holds; the first series opens when the page is first seen."""
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._viewing = Viewing.of(desk, workspace)
        self._active = 0
        self._restored = False
        self._build()
        self._connect()
        self._set_two(two=False)
        self._refresh()

    # Building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self.tools = ImageTools("viewer")
        self.tools.setProperty("pane", "true")  # for F6, as are the list and both hosts
        self.list_button = self._toggle(self.tr("Files"), Icon.CLIPBOARD_LIST, "files")
        self.two_button = self._toggle(self.tr("Two panes"), Icon.COLUMNS_2, "two")
        self.lock_button = self._toggle(self.tr("Lock scroll"), Icon.LINK_2, "lock")
        self.list_button.setChecked(True)
        for button in (self.list_button, self.two_button, self.lock_button):
            self.tools.flow.addWidget(button)
        self.model = FilesModel(self._viewing, self)
        self.files = FilesList(self.model)
        self.beside_button = primary_button(
            self.tr("Open next to it"), Icon.SQUARE_SPLIT_HORIZONTAL, "viewer_beside"
        )
        self.primary_button = self.beside_button
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(theme.GAP_S)
        side.addWidget(self.files, 1)
        side.addWidget(self.beside_button)
        places = (self.tr("left pane"), self.tr("right pane"))
        self.hosts = (
            PaneHost(self._desk, self._viewing, "viewer_left", places[0]),
            PaneHost(self._desk, self._viewing, "viewer_right", places[1]),
        )
        self.lock = ScrollLock(self._viewing, self.hosts)
        self._opening = Opening(self.hosts)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        for host in self.hosts:
            self._panes.addWidget(host)
        self._panes.setChildrenCollapsible(False)
        self._body = QSplitter(Qt.Orientation.Horizontal)
        self._body.addWidget(self._side)
        self._body.addWidget(self._panes)
        self._body.setStretchFactor(1, 1)
        self._body.setChildrenCollapsible(False)
        self._records_button = plain_button(
            self.tr("Go to Records"), Icon.CLIPBOARD_LIST, "viewer_records"
        )
        self._empty = EmptyState(
            Icon.SCAN_SEARCH,
            self.tr("There is nothing to look at yet. Add scans, letters or photos first."),
            self._records_button,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_M, theme.GAP_S)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.tools)
        column.addWidget(self._body, 1)
        column.addWidget(self._empty, 1)

    def _toggle(self, text: str, icon: Icon, name: str) -> QPushButton:
        button = plain_button(text, icon, f"viewer_{name}")
        button.setProperty("kind", "filter")
        button.setCheckable(True)
        return button

    def _connect(self) -> None:
        self._workspace.changed.connect(self._written)
        self._viewing.studies_changed.connect(self._refresh)
        self.files.open_requested.connect(self.open_place)
        self.files.shown.connect(self._look_at)
        self.files.picked.connect(self._pick)
        self.files.current_changed.connect(self._refresh_buttons)
        self.beside_button.clicked.connect(self._open_beside)
        self.list_button.clicked.connect(self._fold_list)
        self.two_button.clicked.connect(self._set_two)
        self.lock_button.clicked.connect(self.lock.set_on)
        self.tools.tool_chosen.connect(self._choose_tool)
        self._records_button.clicked.connect(self._go_to_records)
        theme.current().changed.connect(self._dress)
        for number, host in enumerate(self.hosts):
            host.activated.connect(partial(self._work_in, number))
            host.content_changed.connect(partial(self._content_changed, number))
            host.stepped.connect(partial(self._stepped, host))
            host.tool_chosen.connect(self._choose_tool)
            host.alone_wanted.connect(partial(self._toggle_alone, number))
            host.series_wanted.connect(partial(self._next_series, number))
            host.menu_wanted.connect(partial(self._show_menu, number))
            host.place_dropped.connect(partial(self._dropped, number))
            host.anchor_taken.connect(self._use)
            host.quote_chosen.connect(self._use)

    # What pages do ------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Viewer")

    @override
    def state(self) -> dict[str, object]:
        return {
            "panes": [host.state() for host in self.hosts],
            "two": self.two_button.isChecked(),
            "active": self._active,
            "list": self.list_button.isChecked(),
            "lock": self.lock.is_on,
            "chosen": self.files.current_place(),
        }

    @override
    def restore(self, state: dict[str, object]) -> None:
        self._restored = True
        self._set_two(two=state.get("two") is True)
        panes = state.get("panes")
        for host, kept in zip(self.hosts, panes if isinstance(panes, list) else [], strict=False):
            if isinstance(kept, dict):
                host.restore(kept)
        self.list_button.setChecked(state.get("list") is not False)
        self._side.setVisible(self.list_button.isChecked())
        self.files.choose(str(state.get("chosen") or ""))
        self._activate(1 if state.get("active") == 1 and state.get("two") is True else 0)
        if state.get("lock") is True:
            self.lock_button.setChecked(True)
            self.lock.set_on(on=True)

    @override
    def show_target(self, target: Target) -> bool:
        anchor = target.anchor or self._anchor_of(target.entity_key)
        if anchor is None:
            return False
        self._restored = True
        host = self._host_for(beside=target.beside)
        host.show_anchor(anchor)
        self.files.choose(host.opened)
        host.focus_content()
        self._make_room()
        return True

    def _anchor_of(self, key: str) -> Anchor | None:
        """Find what an entity of the case means here."""
        if self._workspace.get(StoredFile, key):
            return Anchor(file_key=key)
        studies = self._workspace.all(ImagingStudy)
        record = self._workspace.get(RecordItem, key)
        for study in studies:
            if study.key == key or (record is not None and study.record_key == key):
                return Anchor(study_uid=study.study_uid)
        if record is not None:
            for file in self._workspace.all(StoredFile):
                if file.record_key == key:
                    return Anchor(file_key=file.key)
        return None

    def open_place(self, place: str) -> None:
        """Open a list entry in an empty pane or else in the active one, and go there."""
        self._open_in(self._opening.target(place, self._seen(), self._active), place)

    def _open_in(self, number: int, place: str) -> None:
        self._restored = True
        self._opening.open(number, place)
        self._activate(number)
        self.hosts[number].focus_content()
        self._make_room()

    def _look_at(self, place: str) -> None:
        """Show a list entry; the keys stay with the list."""
        self._restored = True
        number = self._opening.target(place, self._seen(), self._active)
        self._opening.look(number, place)
        self._activate(number)

    def _seen(self) -> tuple[int, ...]:
        return (0, 1) if self.two_button.isChecked() else (self._active,)

    # Panes --------------------------------------------------------------------------------

    def active_host(self) -> PaneHost:
        """Give the pane that keys and tools go to."""
        return self.hosts[self._active]

    def _host_for(self, *, beside: bool) -> PaneHost:
        if beside and self.hosts[self._active].opened:
            self._set_two(two=True)
            self._activate(1 - self._active)
        return self.hosts[self._active]

    def _open_beside(self) -> None:
        """Open what is chosen beside what was open before somebody looked at it."""
        if place := self.files.current_place():
            self._opening.bring_back(self._active, place)
            self._host_for(beside=True)
            self._open_in(self._active, place)

    def _pick(self, place: str) -> None:
        self._look_at(place)
        self._make_room()

    def _make_room(self) -> None:
        """Fold the list away where it would leave too little for two panes."""
        narrow = self._panes.width() < 2 * theme.current().em(PANE_EM)
        if self._has_both() and narrow and self.list_button.isChecked():
            self.list_button.setChecked(False)
            self._fold_list(shown=False)
            self.active_host().focus_content()  # the list cannot keep the keys

    def _activate(self, number: int) -> None:
        self._active = number
        two = self.two_button.isChecked()
        for index, host in enumerate(self.hosts):
            host.set_active(active=two and index == number)
        self.tools.set_pane(self.hosts[number].pane())

    def _work_in(self, number: int) -> None:
        self._opening.settle(number)
        self._activate(number)

    def _content_changed(self, number: int) -> None:
        if number == self._active:
            self.tools.set_pane(self.hosts[number].pane())
        self.lock.opened(self.hosts[number])
        self._refresh_buttons()

    def _set_two(self, two: bool) -> None:
        self.two_button.setChecked(two)
        if two:
            for host in self.hosts:
                host.show()
            half = max(self._panes.width() // 2, 1)
            self._panes.setSizes([half, half])
        else:
            for index, host in enumerate(self.hosts):
                host.setVisible(index == self._active)
        self._activate(self._active)
        self._refresh_buttons()

    def _fold_list(self, shown: bool) -> None:
        self._side.setVisible(shown)

    def _toggle_alone(self, number: int) -> None:
        self._active = number
        self._set_two(two=not self.two_button.isChecked())

    def _stepped(self, host: PaneHost, by: int) -> None:
        del by
        if self.two_button.isChecked():
            self.lock.follow(host)

    def _next_series(self, number: int, by: int) -> None:
        host = self.hosts[number]
        places = self.model.places("series:")
        if host.opened in places:
            wanted = places.index(host.opened) + by
            if 0 <= wanted < len(places):
                host.show_place(places[wanted])
                self.files.choose(places[wanted])

    def _dropped(self, number: int, place: str) -> None:
        self._open_in(number, place)

    def _show_menu(self, number: int, at: QPoint) -> None:
        self._activate(number)
        self.tools.show_menu(at)

    def _choose_tool(self, tool: Tool) -> None:
        self.tools.show_tool(tool)
        for host in self.hosts:
            host.set_tool(tool)

    def _use(self, anchor: Anchor) -> None:
        self._desk.navigation.open("opinions", anchor=anchor)

    def _go_to_records(self) -> None:
        self._desk.navigation.open("records")

    # Refreshing ---------------------------------------------------------------------------

    def _written(self, step: Step) -> None:
        if changes_list(step):
            self._refresh()
            for host in self.hosts:
                host.check_files()

    def _refresh(self) -> None:
        self.files.refill()
        something = bool(self.model.rowCount()) or self._viewing.is_loading
        self.tools.setVisible(something)
        self._body.setVisible(something)
        self._empty.setVisible(not something)
        if not self._restored and not self._viewing.is_loading:
            self._open_first()
        self._refresh_buttons()

    def _open_first(self) -> None:
        """Start with the first series that is no localizer, else with the first document."""
        shown = [stack for stack in self._viewing.stacks() if stack.is_shown]
        best = next((stack for stack in shown if not stack.series.is_auxiliary), None)
        first = f"series:{best.key}" if best else next(iter(self.model.places()), "")
        if first:
            self._restored = True
            self.hosts[0].show_place(first)
            self.files.choose(first)

    def _refresh_buttons(self, *_: object) -> None:
        self.beside_button.setEnabled(bool(self.files.current_place()))
        self.lock_button.setEnabled(self._has_both())

    def _has_both(self) -> bool:
        return all(host.opened for host in self.hosts) and self.two_button.isChecked()

    def _dress(self) -> None:
        self.files.refill()  # its icons are drawn in the colours and size of the theme
        self._size_list()

    def _size_list(self) -> None:
        wide = max(self.width(), 1)
        beside = min(theme.current().em(LIST_EM), round(wide * LIST_SHARE))
        self._body.setSizes([beside, wide - beside])

    @override
    def set_wide(self, wide: bool) -> None:
        del wide  # the list stays; a person can fold it away by its button
        self._size_list()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        single = not event.modifiers() and self._desk.settings.get(SINGLE_KEYS)
        if single and event.key() in {Qt.Key.Key_L, Qt.Key.Key_U}:
            if self.lock_button.isEnabled():
                on = event.key() == Qt.Key.Key_L
                self.lock_button.setChecked(on)
                self.lock.set_on(on)
        elif single and event.key() == Qt.Key.Key_R:
            self._open_report()
        else:
            super().keyPressEvent(event)

    def _open_report(self) -> None:
        """Open the written report of the shown study next to it."""
        pane = self.active_host().image_pane()
        if pane is None or pane.shown is None:
            return
        studies = self._workspace.all(ImagingStudy)
        uid = pane.shown.study.uid
        keys = {study.record_key for study in studies if study.study_uid == uid} - {""}
        for file in self._workspace.all(StoredFile):
            if file.record_key in keys and not file.study_key:
                active = self._active
                self._host_for(beside=True).show_file(file)
                self._activate(active)  # keys and tools stay with the images
                return
        self._desk.notices.tell(self.tr("No written report is filed with this scan."))
