"""All topics of the opinion that is shown; one of them may be open for editing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.opinion_view import TopicPlace
from opinion_desktop.domain.opinions import Opinion, Statement
from opinion_desktop.ui.opinions.statement_form import StatementEdit
from opinion_desktop.ui.opinions.topic_row import TopicRow
from opinion_desktop.ui.widgets.lists import CardList, ListRow

AT_ONCE = 3  # rows that are seen first; all of them would hold up the opening of the page
AT_A_TIME = 2


@dataclass(frozen=True)
class GivenAnswer:
    """One click on "Not mentioned" and the like; `said` is "" to take it back."""

    topic: str
    said: str


class TopicList(CardList):
    """The topics; Up and Down move, Enter edits, Delete removes, Esc is done.

    Signals:
        topic_opened: the key of the topic that is being edited now, or "".
        answer_given: an answer without words.
        edited: a statement as it shall be.
        statement_removal: a statement to remove.
        topic_removal: the key of an own topic to remove.
        place_opened: a place to show.
        filled: all rows show what they stand for; until then those further down are bare.
    """

    topic_opened = Signal(str)
    answer_given = Signal(GivenAnswer)
    edited = Signal(StatementEdit)
    statement_removal = Signal(Statement)
    topic_removal = Signal(str)
    place_opened = Signal(Anchor)
    filled = Signal()

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Make an empty list; arguments as for `CardList`."""
        super().__init__(name, accessible_name, parent)
        self._open = ""
        self._opinion: Opinion | None = None
        self._said: dict[str, tuple[Statement, ...]] = {}
        self._editable = False
        self._bare: list[TopicRow] = []
        self._filler = QTimer(self)
        self._filler.setInterval(0)
        self._filler.timeout.connect(self._fill_some)
        self.activated.connect(self.open_topic)
        self.removal_requested.connect(self._remove_at)

    def show_opinion(
        self,
        opinion: Opinion,
        places: tuple[TopicPlace, ...],
        said: dict[str, tuple[Statement, ...]],
        *,
        editable: bool,
    ) -> None:
        """Show what an opinion says.

        Args:
            opinion: the one.
            places: all topics in order.
            said: topic key to statements in order.
            editable: whether anything may be changed.
        """
        if self._opinion and self._opinion.key != opinion.key:
            self._open = ""
        self._opinion, self._said, self._editable = opinion, said, editable
        if [row.place for row in self._topic_rows()] != list(places):
            self._set_places(places)
        for place, row in enumerate(self._topic_rows()):
            if place < AT_ONCE or row.is_filled():
                self._load(row)
        self._bare = [row for row in self._topic_rows() if not row.is_filled()]
        self._filler.start()

    def is_filled(self) -> bool:
        """Whether all rows show what they stand for."""
        return not self._filler.isActive()

    def flush_before(self, places: tuple[TopicPlace, ...]) -> None:
        """Keep what is being typed if other topics are about to be listed."""
        if [row.place for row in self._topic_rows()] != list(places):
            self.flush()

    def flush(self) -> None:
        """Tell of typing that has not been told yet, before rows are made anew."""
        for row in self._topic_rows():
            for form in row.forms():
                form.flush()

    def open_key(self) -> str:
        """Give the key of the topic that is being edited, or ""."""
        return self._open

    def edited_statement(self) -> str:
        """Give the key of the statement that a person works on, or ""."""
        row = self.topic_row(self._open)
        if row is None:
            return ""
        stored = [form.statement.key for form in row.forms()]
        return row.edited_key() or (stored[-1] if stored else "")

    def topic_row(self, key: str) -> TopicRow | None:
        """Give the row of a topic, or None."""
        row = self.row(key)
        return row if isinstance(row, TopicRow) else None

    def open_topic(self, key: str, *, focus: bool = True) -> None:
        """Edit a topic; the one that was edited is closed.

        Args:
            key: of the topic; "" closes.
            focus: put the cursor into the words.
        """
        if not self._editable or not self._opinion:
            return
        before = self._open
        # While the row is still open: storing one field must not close the form that has
        # another to tell, or that one would be told with the first as it was before.
        self.flush()
        self._open = key
        for changed in {before, key}:
            if row := self.topic_row(changed):
                self._load(row)
        if row := self.topic_row(key):
            self.set_current(key)
            if focus:
                row.start()
        if before != key:
            self.topic_opened.emit(key)

    def _topic_rows(self) -> list[TopicRow]:
        return [row for row in self.rows() if isinstance(row, TopicRow)]

    def _set_places(self, places: tuple[TopicPlace, ...]) -> None:
        made: list[ListRow] = []
        for place in places:
            row = TopicRow(place)
            row.edit_requested.connect(partial(self.open_topic, place.key))
            row.done_requested.connect(partial(self._close, place.key))
            row.answer_given.connect(partial(self._answer, place.key))
            row.topic_removal.connect(partial(self._remove_topic, place.key))
            row.edited.connect(self.edited)
            row.statement_removal.connect(self.statement_removal)
            row.opened.connect(self.place_opened)
            made.append(row)
        self._bare = []
        self.set_rows(made)

    def _load(self, row: TopicRow) -> None:
        if self._opinion:
            row.show_topic(
                self._opinion,
                self._said.get(row.key, ()),
                is_open=row.key == self._open,
                editable=self._editable,
            )

    def _fill_some(self) -> None:
        for row in self._bare[:AT_A_TIME]:
            self._load(row)
        del self._bare[:AT_A_TIME]
        if not self._bare:
            self._filler.stop()
            self.filled.emit()

    def _close(self, key: str) -> None:
        self.open_topic("")
        if row := self.topic_row(key):
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, topic: str, said: str) -> None:
        self.answer_given.emit(GivenAnswer(topic, said))

    def _remove_topic(self, key: str) -> None:
        self.topic_removal.emit(key)

    def _remove_at(self, key: str) -> None:
        """Remove the one statement of a row; of several, the person chooses in the form."""
        there = self._said.get(key, ())
        if not self._editable or not there:
            return
        if len(there) == 1:
            self.statement_removal.emit(there[0])
        else:
            self.open_topic(key)
