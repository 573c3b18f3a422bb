"""One statement while it is being edited: the doctor's words, their place, a short version."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.opinions import Said, Statement
from opinion_desktop.domain.topics import Certainty
from opinion_desktop.services.labels import certainty_label
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.opinions.tab_order import chain
from opinion_desktop.ui.widgets.buttons import icon_button, link_button
from opinion_desktop.ui.widgets.drop_down import DropDown
from opinion_desktop.ui.widgets.fields import LineField, TextArea
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel


@dataclass(frozen=True, kw_only=True)
class StatementEdit:
    """A statement as it shall be, and the name of the step; typing joins to typing."""

    statement: Statement
    step: str
    typing: bool = False


class Sources(QWidget):
    """The places of a statement as links: "p. 2" opens the page, "X-ray, image 4" the slice.

    Signals:
        opened: a person wants to see this place.
        removed: a person wants this place taken off.
    """

    opened = Signal(Anchor)
    removed = Signal(Anchor)

    def __init__(self, name: str, topic: str, parent: QWidget | None = None) -> None:
        """Start without places.

        Args:
            name: begins all object names.
            topic: ends all accessible names.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._name, self._topic = name, topic
        self._flow = FlowLayout(self, theme.GAP_S, theme.GAP_XS)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_places(self, anchors: tuple[Anchor, ...], *, editable: bool) -> None:
        """Show these places.

        Args:
            anchors: in the order in which they were added.
            editable: whether each can be taken off.
        """
        self._flow.clear()
        for number, anchor in enumerate(anchors):
            text = anchor.label or self.tr("Place {n}").format(n=number + 1)
            icon = Icon.SCAN if anchor.is_image else Icon.FILE_TEXT
            spoken = self.tr("Show {place}: {topic}").format(place=text, topic=self._topic)
            if number:
                spoken = f"{spoken} ({number + 1})"
            link = link_button(text, icon, f"{self._name}_source_{number}", spoken)
            link.clicked.connect(partial(self._open, anchor))
            self._flow.addWidget(link)
            link.show()
            if editable:
                self._add_removal(anchor, number, text)
        self.setVisible(bool(anchors))

    def _add_removal(self, anchor: Anchor, number: int, text: str) -> None:
        spoken = self.tr("Take off {place}: {topic}").format(place=text, topic=self._topic)
        if number:
            spoken = f"{spoken} ({number + 1})"
        button = icon_button(
            self.tr("Take off this place"),
            Icon.UNLINK_2,
            f"{self._name}_unlink_{number}",
            spoken,
        )
        button.clicked.connect(partial(self._remove, anchor))
        self._flow.addWidget(button)
        button.show()

    def _open(self, anchor: Anchor) -> None:
        self.opened.emit(anchor)

    def _remove(self, anchor: Anchor) -> None:
        self.removed.emit(anchor)


class StatementForm(QWidget):
    """The fields of one statement; tells of what a person does, never of loading.

    Signals:
        edited: the statement as it shall be.
        removal_requested: the statement to remove.
        opened: a place to show.
    """

    edited = Signal(StatementEdit)
    removal_requested = Signal(Statement)
    opened = Signal(Anchor)

    def __init__(
        self, statement: Statement, topic: str, number: int, parent: QWidget | None = None
    ) -> None:
        """Show a statement.

        Args:
            statement: stored, or a blank one that is stored with the first edit.
            topic: words of the topic, for spoken names.
            number: of the statement under its topic, from 0.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._statement = statement
        self._name = f"statement_{statement.topic}_{number}"
        self._topic = f"{topic} ({number + 1})" if number else topic
        self._build()
        self._connect()
        self._load(statement)

    @property
    def statement(self) -> Statement:
        """What is shown."""
        return self._statement

    def show_statement(self, statement: Statement) -> None:
        """Show what is stored now; what was typed and is not told yet stays in its field."""
        before, self._statement = self._statement, statement
        # Other words than were stored before have been typed and are not told yet.
        if before.quote != statement.quote and self.quote.toPlainText() == before.quote:
            self.quote.set_text(statement.quote)
        if before.short != statement.short and self.short.text() == before.short:
            self.short.set_text(statement.short)
        if before.said != statement.said:
            self._show_said()
        if before.certainty != statement.certainty:
            self._show_certainty()
        if before.anchors != statement.anchors:
            self._show_sources()

    def start(self) -> None:
        """Put the cursor into the words."""
        self.quote.setFocus()

    def has_cursor(self) -> bool:
        """Whether a person is in one of the fields."""
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus()

    def flush(self) -> None:
        """Tell of typing that has not been told yet."""
        self.quote.flush()
        self.short.flush()

    def _build(self) -> None:
        self._quote_label = MutedLabel(small=True)
        self.quote = TextArea(
            f"{self._name}_quote",
            self.tr("In the doctor’s words: {topic}").format(topic=self._topic),
            self.tr("Copy the sentence as it stands in the letter."),
            (2, 10),
            self,  # before the places, as Tab goes
        )
        self.sources = Sources(self._name, self._topic, self)
        self.short = LineField(
            f"{self._name}_short",
            self.tr("My short version: {topic}").format(topic=self._topic),
            self.tr("What it means, in your own words"),
        )
        self.certainty = DropDown()
        self.certainty.setObjectName(f"{self._name}_certainty")
        self.certainty.setAccessibleName(
            self.tr("How sure the doctor is: {topic}").format(topic=self._topic)
        )
        self.certainty.addItem(self.tr("Not said"), "")
        for certainty in Certainty:
            self.certainty.addItem(certainty_label(certainty), str(certainty))
        self.remove_button = link_button(
            self.tr("Remove statement"),
            Icon.TRASH,
            f"{self._name}_remove",
            self.tr("Remove statement: {topic}").format(topic=self._topic),
        )
        self._short_label = MutedLabel(self.tr("My short version"), small=True)
        self._sure_label = MutedLabel(self.tr("How sure is the doctor?"), small=True)
        below = QHBoxLayout()
        below.setSpacing(theme.GAP_S)
        below.addWidget(self.certainty)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        for part in (self._quote_label, self.quote, self.sources, self._short_label, self.short):
            column.addWidget(part)
        column.addWidget(self._sure_label)
        column.addLayout(below)
        column.addWidget(self.remove_button)

    def _connect(self) -> None:
        self.quote.edited.connect(self._type_quote)
        self.short.edited.connect(self._type_short)
        self.certainty.activated.connect(self._choose_certainty)
        self.remove_button.clicked.connect(self._remove)
        self.sources.opened.connect(self.opened)
        self.sources.removed.connect(self._take_off)

    def _show_sources(self) -> None:
        self.sources.set_places(self._statement.anchors, editable=True)
        chain(self.quote, self.sources)

    def _load(self, statement: Statement) -> None:
        self.quote.set_text(statement.quote)
        self.short.set_text(statement.short)
        self._show_said()
        self._show_certainty()
        self._show_sources()

    def _show_said(self) -> None:
        words = (
            self.tr("Why they cannot answer, in the doctor’s words")
            if self._statement.said is Said.CANNOT_ANSWER
            else self.tr("In the doctor’s words")
        )
        self._quote_label.setText(words)

    def _show_certainty(self) -> None:
        place = self.certainty.findData(self._statement.certainty)
        if place < 0:  # a word of a newer program stays as it is
            self.certainty.addItem(self._statement.certainty, self._statement.certainty)
            place = self.certainty.count() - 1
        self.certainty.setCurrentIndex(place)

    def _type_quote(self, text: str) -> None:
        said = self._statement.said
        if text.strip() and said is Said.NOT_MENTIONED:
            said = Said.SAID
        typed = replace(self._statement, quote=text, said=said)
        self._tell(typed, self.tr("Edit quote"), typing=True)

    def _type_short(self, text: str) -> None:
        step = self.tr("Edit short version")
        self._tell(replace(self._statement, short=text), step, typing=True)

    def _choose_certainty(self) -> None:
        chosen = replace(self._statement, certainty=self.certainty.currentData())
        self._tell(chosen, self.tr("Change certainty"))

    def _take_off(self, anchor: Anchor) -> None:
        kept = tuple(one for one in self._statement.anchors if one != anchor)
        self._tell(replace(self._statement, anchors=kept), self.tr("Take off a place"))

    def _tell(self, statement: Statement, step: str, *, typing: bool = False) -> None:
        if statement != self._statement:
            self.edited.emit(StatementEdit(statement=statement, step=step, typing=typing))

    def _remove(self) -> None:
        self.flush()
        self.removal_requested.emit(self._statement)


class StatementView(QWidget):
    """One statement to read: the doctor's words, the short version, the places.

    Signals:
        opened: a place to show.
    """

    opened = Signal(Anchor)

    def __init__(
        self, statement: Statement, topic: str, number: int, parent: QWidget | None = None
    ) -> None:
        """Show a statement; arguments as for `StatementForm`."""
        super().__init__(parent)
        topic = f"{topic} ({number + 1})" if number else topic
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        for label in self._labels(statement):
            column.addWidget(label)
        if statement.anchors:
            sources = Sources(f"statement_{statement.topic}_{number}", topic, self)
            sources.set_places(statement.anchors, editable=False)
            sources.opened.connect(self.opened)
            column.addWidget(sources)

    def _labels(self, statement: Statement) -> list[QLabel]:
        found: list[QLabel] = []
        if statement.quote.strip():
            found.append(BodyLabel(self.tr("“{quote}”").format(quote=statement.quote.strip())))
        if statement.short.strip():
            text = self.tr("My words: {text}").format(text=statement.short.strip())
            found.append(MutedLabel(text))
        if statement.certainty:
            sure = certainty_label(statement.certainty)
            found.append(MutedLabel(self.tr("How sure: {certainty}").format(certainty=sure)))
        return found
