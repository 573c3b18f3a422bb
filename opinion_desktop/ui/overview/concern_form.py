"""The card of one worry: what the person knows about it, in their own words."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import Side, new_key
from opinion_desktop.domain.concerns import Concern
from opinion_desktop.domain.overview import QUALITIES, SIDES, SINCE_KINDS
from opinion_desktop.services import labels
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.overview.parts import Row, ToggleChips, clear, half_typed
from opinion_desktop.ui.widgets.buttons import link_button
from opinion_desktop.ui.widgets.choices import ScorePicker
from opinion_desktop.ui.widgets.dates import DateBoxes
from opinion_desktop.ui.widgets.fields import LineField, TextArea
from opinion_desktop.ui.widgets.text import Heading, MutedLabel


class ConcernForm(QWidget):
    """Edits one worry of the workspace; a new one is stored with its first words."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Start without a worry; `edit` gives one."""
        super().__init__(parent)
        self._desk, self._workspace = desk, workspace
        self._fresh = Concern(key="", case_key=workspace.case_key)
        self._anchors: tuple[Anchor, ...] = ()
        self._build()
        self._connect()

    def title(self) -> str:
        """Give the words above the form."""
        return self.tr("A worry")

    def key(self) -> str:
        """Give the key of the worry that is edited."""
        return self._fresh.key

    def edit(self, key: str, rank: int = 0) -> None:
        """Open a worry; "" opens a new one.

        Args:
            key: of the worry.
            rank: of a new one.
        """
        self.flush()
        self._fresh = Concern(
            key=key or new_key(),
            case_key=self._workspace.case_key,
            rank=rank,
            author=self._workspace.case.author,
        )
        self.since.set_value(None)  # half a date belongs to the worry before
        self.load()

    def first_field(self) -> QWidget:
        """Give the field that takes the focus."""
        return self.what

    def flush(self) -> None:
        """Store what has not been stored yet."""
        for field in self._texts:
            field.flush()

    def load(self) -> None:
        """Show what is stored, but not over what somebody is typing."""
        concern = self._current()
        for field, name in self._texts.items():
            words = str(getattr(concern, name))
            if not field.hasFocus():
                field.set_text(words)
        self.since_kind.set_value((concern.since_kind,))
        if self.since.value() != concern.since and not half_typed(self.since):
            self.since.set_value(concern.since)
        self.side.set_value((concern.side.value,))
        self.quality.set_value(concern.quality)
        self.now.set_value(concern.strength_now)
        self.worst.set_value(concern.strength_worst)
        self._show_anchors(concern.evidence)
        editable = self._workspace.may_edit(concern.owner)
        for part in self._parts:
            part.setEnabled(editable)

    def _build(self) -> None:
        ends = labels.measure_ends("pain_now")
        self.what = TextArea("concern_what", self.tr("What feels off, in your words"))
        kinds = [(key, labels.translated("Summaries", t)) for key, t in _SINCE]
        self.since_kind = ToggleChips(
            "concern_since_kind", self.tr("Since when?"), kinds, single=True
        )
        self.since = DateBoxes("concern_since", self.tr("Since this date"))
        self.where = LineField("concern_where", self.tr("Where?"))
        sides = [(side.value, labels.translated("Summaries", t)) for side, t in _SIDES]
        self.side = ToggleChips("concern_side", self.tr("Which side?"), sides, single=True)
        qualities = [(key, labels.translated("Summaries", t)) for key, t in _QUALITIES]
        self.quality = ToggleChips("concern_quality", self.tr("What is it like?"), qualities)
        self.now = ScorePicker("concern_now", self.tr("How strong now?"), ends)
        self.worst = ScorePicker("concern_worst", self.tr("How strong at its worst?"), ends)
        self.pattern = LineField("concern_pattern", self.tr("How often, how long?"))
        self.worse = LineField("concern_worse", self.tr("What makes it worse?"))
        self.better = LineField("concern_better", self.tr("What makes it better?"))
        self.told = TextArea("concern_told", self.tr("What were you told, by whom?"), lines=(2, 8))
        self.worry = TextArea("concern_worry", self.tr("What worries you most?"), lines=(2, 8))
        self.hope = TextArea("concern_hope", self.tr("What outcome do you hope for?"), lines=(2, 8))
        self.not_acceptable = TextArea(
            "concern_not_acceptable", self.tr("What would you not accept?"), lines=(2, 8)
        )
        self._texts: dict[LineField | TextArea, str] = {
            self.what: "what",
            self.where: "where",
            self.pattern: "pattern",
            self.worse: "worse",
            self.better: "better",
            self.told: "told",
            self.worry: "worry",
            self.hope: "hope",
            self.not_acceptable: "not_acceptable",
        }
        self._parts: tuple[QWidget, ...] = (
            *self._texts, self.since_kind, self.since, self.side, self.quality, self.now,
            self.worst,
        )  # fmt: skip
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        column.addWidget(Row(self.what.accessibleName(), self.what))
        column.addWidget(Row(self.since_kind.accessibleName(), self.since_kind, self.since))
        column.addWidget(
            MutedLabel(self.tr("These two are enough. All below helps the doctor, if you like."))
        )
        column.addWidget(Row(self.where.accessibleName(), self.where, self.side))
        self._add_rows(
            column,
            (self.quality, self.now, self.worst, self.pattern, self.worse, self.better),
        )
        told = self.tr("What were you told, by whom? This stays off the printed page.")
        column.addWidget(Row(told, self.told))
        self._add_rows(column, (self.worry, self.hope, self.not_acceptable))
        self._evidence_title = Heading(self.tr("Where this can be seen"), 3)
        self._evidence = QVBoxLayout()
        column.addWidget(self._evidence_title)
        column.addLayout(self._evidence)
        column.addStretch(1)

    def _add_rows(self, column: QVBoxLayout, fields: tuple[QWidget, ...]) -> None:
        for field in fields:
            column.addWidget(Row(field.accessibleName(), field))

    def _connect(self) -> None:
        for field, name in self._texts.items():
            field.edited.connect(partial(self._store_text, name))
        self.since_kind.edited.connect(self._store_since_kind)
        self.since.edited.connect(self._store_since)
        self.side.edited.connect(self._store_side)
        self.quality.edited.connect(self._store_quality)
        self.now.picked.connect(self._store_now)
        self.worst.picked.connect(self._store_worst)

    def _current(self) -> Concern:
        return self._workspace.get(Concern, self._fresh.key) or self._fresh

    def _store(self, *, typing: bool = False, **values: object) -> None:
        changed = replace(self._current(), **values)  # type: ignore[arg-type]
        self._workspace.put(self.tr("Edit worry"), changed, typing=typing)

    def _store_text(self, name: str, words: str) -> None:
        self._store(typing=True, **{name: words})

    def _store_since_kind(self) -> None:
        self._store(since_kind="".join(self.since_kind.value()))

    def _store_since(self) -> None:
        if self.since.value() or self.since.is_empty():
            self._store(typing=True, since=self.since.value())

    def _store_side(self) -> None:
        self._store(side=Side("".join(self.side.value())))

    def _store_quality(self) -> None:
        self._store(quality=self.quality.value())

    def _store_now(self, score: int) -> None:
        self._store(strength_now=score)

    def _store_worst(self, score: int) -> None:
        self._store(strength_worst=score)

    def _show_anchors(self, anchors: tuple[Anchor, ...]) -> None:
        self._evidence_title.setVisible(bool(anchors))
        if anchors == self._anchors:
            return
        self._anchors = anchors
        clear(self._evidence)
        for number, anchor in enumerate(anchors):
            words = anchor.label or anchor.quote or self.tr("Place {n}").format(n=number + 1)
            link = link_button(words, Icon.LINK_2, f"concern_evidence_{number}")
            link.clicked.connect(partial(self._show_place, anchor))
            self._evidence.addWidget(link)

    def _show_place(self, anchor: Anchor) -> None:
        self._desk.navigation.show(anchor)


_SINCE = tuple(SINCE_KINDS.items())
_SIDES = tuple(SIDES.items())
_QUALITIES = tuple(QUALITIES.items())
