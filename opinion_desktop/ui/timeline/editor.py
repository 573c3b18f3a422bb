"""The panel that edits what is chosen: an event, a medicine or a value."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.timeline import Measurement, RecoveryEvent
from opinion_desktop.services import labels
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.timeline import entries
from opinion_desktop.ui.timeline.entries import TimelineEntity, Units
from opinion_desktop.ui.timeline.event_form import EventForm
from opinion_desktop.ui.timeline.form_rows import tab_stops
from opinion_desktop.ui.timeline.value_form import ValueForm
from opinion_desktop.ui.widgets.buttons import link_button, plain_button
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.page import scroll_area
from opinion_desktop.ui.widgets.text import Heading, IconLabel


class Editor(QFrame):
    """A heading, the form, the ways to the source, and Remove.

    Attributes:
        comes_after: where the Tab key comes from when it enters the panel.

    Signals:
        closed: the key of the entry that a person closed, or ""; everything typed is stored.
        removal_requested: the key of the entry to remove.
    """

    closed = Signal(str)
    removal_requested = Signal(str)

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start empty; `edit` or `begin` fills it."""
        super().__init__(parent)
        self.setObjectName("timeline_editor")
        self.setProperty("card", "plain")
        self._desk, self._workspace = desk, workspace
        self._form: EventForm | ValueForm | None = None
        self.comes_after: QWidget | None = None
        self._build()
        self.done.clicked.connect(self.close_panel)
        self.remove.clicked.connect(self._remove)

    def _build(self) -> None:
        self._picture = IconLabel(Icon.PENCIL, "primary")
        self._heading = Heading("", 3)
        # Everything is stored by itself, but a person looks for a way to say so.
        self.done = plain_button(
            self.tr("Done"), Icon.CHECK, "timeline_done", self.tr("Done with this entry")
        )
        top = QHBoxLayout()
        top.setSpacing(theme.GAP_S)
        top.addWidget(self._picture)
        top.addWidget(self._heading, 1)
        top.addWidget(self.done)
        self._links = QWidget()
        self._link_row = FlowLayout(self._links)
        self.remove = plain_button(self.tr("Remove entry"), Icon.TRASH, "timeline_remove")
        inner = QWidget()
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.GAP_S, 0)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self._links)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroller = scroll_area("timeline_editor_scroll", inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_XS, theme.GAP_S)
        outer.setSpacing(theme.GAP_S)
        outer.addLayout(top)
        outer.addWidget(self._scroller, 1)

    @cached_property
    def event_form(self) -> EventForm:
        """The form of events, made when first needed."""
        form = EventForm(self._workspace)
        self._column.insertWidget(1, form)
        return form

    @cached_property
    def value_form(self) -> ValueForm:
        """The form of values, made when first needed."""
        form = ValueForm(self._workspace)
        self._column.insertWidget(1, form)
        return form

    def key(self) -> str:
        """Give the key of the entry that is shown, or ""."""
        return "" if self.isHidden() else self._key()

    def _key(self) -> str:
        form = self._form
        return form.key() if form else ""

    def edit(self, entity: TimelineEntity, units: Units, *, focus: bool) -> None:
        """Show an entry.

        Args:
            entity: as it is now.
            units: how values are shown.
            focus: whether the first field gets the focus.
        """
        if isinstance(entity, RecoveryEvent):
            self._show_form(self.event_form)
            self.event_form.edit(entity.key, units.surgery)
        else:
            self._show_form(self.value_form)
            self.value_form.edit(entity.key, units)
        self._head(entity)
        self._show_links(entity)
        self.remove.setVisible(self._workspace.may_edit(entity.owner))
        self._scroller.verticalScrollBar().setValue(0)
        self.show()
        self._order_tabs()
        if focus and self._form:
            self._form.focus_first()

    def begin(self, measure: str, units: Units, place: str = "") -> None:
        """Begin a new value."""
        self._show_form(self.value_form)
        self.value_form.begin(measure, units, place)
        self._picture.set_icon(entries.measure_icon(measure), entries.measure_token(measure))
        self._heading.setText(labels.measure_label(measure))
        self._links.hide()
        self.remove.hide()
        self.show()
        self._order_tabs()
        self.value_form.focus_first()

    def refresh(self) -> None:
        """Show the entry as it is now; close if it is gone."""
        if not self._key():
            return
        entity = self._workspace.get(RecoveryEvent, self._key()) or self._workspace.get(
            Measurement, self._key()
        )
        if entity is None:
            self.hide()
            return
        self._head(entity)
        self.remove.setVisible(self._workspace.may_edit(entity.owner))
        if self._form:
            self._form.refresh()

    def flush(self) -> None:
        """Store what was typed and not yet told."""
        if self._form:
            self._form.flush()

    def close_panel(self) -> None:
        """Close the panel; what was typed is stored."""
        self.flush()
        self.hide()
        self.closed.emit(self._key())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _show_form(self, form: EventForm | ValueForm) -> None:
        if self._form and self._form is not form:
            self._form.flush()
            self._form.hide()
        self._form = form
        form.show()

    def _order_tabs(self) -> None:
        """Let Tab go down the panel, although its parts were made in another order."""
        stops = [*([self.comes_after] if self.comes_after else []), *tab_stops(self)]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _head(self, entity: TimelineEntity) -> None:
        self._picture.set_icon(*entries.icon_of(entity))
        if isinstance(entity, RecoveryEvent):
            self._heading.setText(labels.event_label(entity.kind))
        else:
            self._heading.setText(labels.measure_label(entity.measure))

    def _show_links(self, entity: TimelineEntity) -> None:
        """Offer the scan, file or page that belongs to an entry."""
        self._link_row.clear()
        if isinstance(entity, RecoveryEvent):
            for place, anchor in enumerate(entity.anchors):
                words = anchor.label or self.tr("source {n}").format(n=place + 1)
                self._add_link(f"timeline_open_{place}", words, partial(self._show_anchor, anchor))
            if entity.study_key:
                opens = partial(self._open_study, entity.study_key)
                self._add_link("timeline_open_study", self.tr("scan"), opens)
            if entity.file_key:
                opens = partial(self._show_anchor, Anchor(file_key=entity.file_key))
                self._add_link("timeline_open_file", self.tr("file"), opens)
        self._links.setVisible(self._link_row.count() > 0)

    def _add_link(self, name: str, words: str, opens: Callable[[], None]) -> None:
        text = self.tr("Open it: {what}").format(what=words)
        button = link_button(text, Icon.LINK_2, name)
        button.clicked.connect(opens)
        self._link_row.addWidget(button)

    def _show_anchor(self, anchor: Anchor) -> None:
        self._desk.navigation.show(anchor)

    def _open_study(self, key: str) -> None:
        self._desk.navigation.open("viewer", key)

    def _remove(self) -> None:
        if key := self._key():
            self.removal_requested.emit(key)
