"""The menu of everything that can be added, by group."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from opinion_desktop.domain.measures import MEASURES
from opinion_desktop.domain.timeline_kinds import EVENT_KINDS, EventGroup
from opinion_desktop.services import labels
from opinion_desktop.ui import icons
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.timeline import entries

_GROUPS = (EventGroup.MILESTONES, EventGroup.CARE, EventGroup.PROBLEMS, EventGroup.OWN)


class AddMenu(QMenu):
    """Pain, temperature and medicines first, then the groups; filled when first opened.

    Signals:
        event_wanted: the kind of event to add.
        value_wanted: the measure to add a value of.
    """

    event_wanted = Signal(str)
    value_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("timeline_add_menu")
        self.setAccessibleName(self.tr("Add entry"))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Make the entries, once."""
        if self.actions():
            return
        self._add_value(self, "pain_now", self.tr("Pain score\tP"))
        self._add_value(self, "temperature", self.tr("Temperature\tT"))
        self._add_event(self, "medicine", self.tr("Medicine\tM"))
        self._add_event(self, "surgery", labels.event_label("surgery"))
        self.addSeparator()
        for group in _GROUPS:
            menu = self.addMenu(labels.event_group_label(group))
            for kind in EVENT_KINDS:
                if kind.group is group and kind.key != "measure":
                    self._add_event(menu, kind.key, labels.event_label(kind))
        menu = self.addMenu(icons.icon(Icon.ACTIVITY), self.tr("Other measures"))
        for measure in MEASURES:
            if measure.key not in {"pain_now", "temperature"}:
                self._add_value(menu, measure.key, labels.measure_label(measure))

    def _add_event(self, menu: QMenu, kind: str, words: str) -> None:
        action = menu.addAction(icons.icon(entries.kind_icon(kind)), words)
        action.setObjectName(f"add_{kind}")
        action.triggered.connect(partial(self._want_event, kind))

    def _add_value(self, menu: QMenu, measure: str, words: str) -> None:
        action = menu.addAction(icons.icon(entries.measure_icon(measure)), words)
        action.setObjectName(f"add_{measure}")
        action.triggered.connect(partial(self._want_value, measure))

    def _want_event(self, kind: str) -> None:
        self.event_wanted.emit(kind)

    def _want_value(self, measure: str) -> None:
        self.value_wanted.emit(measure)
