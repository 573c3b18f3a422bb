"""The rows of the comparison as cards: built when they are needed, walked through by keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.comparison_rows import Row
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.ui import theme
from opinion_desktop.ui.comparison.acts import Asked
from opinion_desktop.ui.comparison.row_card import RowCard
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import link_button

AT_ONCE = 2  # cards that are there when the page opens; the next ones come one by one
IDLE = 24  # cards that are built while nothing else happens; more come with the scroll bar
MORE = 12  # cards added by one step up or down
COLUMNS_EM = 52  # narrower cards put their parts below each other


class RowList(QWidget):
    """Cards of which only those near the ones that are looked at exist.

    Signals:
        asked: a person wants something done with a row.
        place_requested: a person wants to see a page or image.
        columns_changed: whether cards are laid out in columns now.
        built: cards have come or changed; the order of Tab must be set again.
    """

    asked = Signal(Asked)
    place_requested = Signal(Anchor)
    columns_changed = Signal(bool)
    built = Signal()

    def __init__(
        self, single_keys: Callable[[], bool], parent: QWidget | None = None, *, editable: bool
    ) -> None:
        """Make an empty list.

        Args:
            single_keys: asked whether letters act on the focused row.
            parent: the widget that owns it.
            editable: whether results can be set here.
        """
        super().__init__(parent)
        self.setObjectName("comparison_rows")
        self.setAccessibleName(self.tr("Topics"))
        self._single_keys = single_keys
        self._editable = editable
        self._rows: tuple[Row, ...] = ()
        self._names = ("", "")
        self._questions: Mapping[str, int] = {}
        self._cards: dict[str, RowCard] = {}
        self._start = self._end = 0
        self._current = ""
        self._columns, self._em = True, 0
        self._above = link_button("", Icon.CHEVRON_UP, "comparison_above", parent=self)
        self._above.hide()
        self._above.clicked.connect(self._show_above)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GAP_M)
        self._column.addWidget(self._above)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._build_one)

    # --- what is shown ---

    def set_rows(
        self, rows: Sequence[Row], names: tuple[str, str], questions: Mapping[str, int]
    ) -> None:
        """Show these rows; cards that stay keep their focus, selection and open parts.

        Args:
            rows: in the order in which they stand.
            names: what the two opinions are called.
            questions: topic to how many questions belong to it.
        """
        before = [row.topic for row in self._rows]
        self._rows, self._names, self._questions = tuple(rows), names, dict(questions)
        topics = self.topics()
        for topic in set(self._cards) - set(topics):
            self._cards[topic].hide()
        if topics != before:
            # As many as there were: a row that goes must not fold the list behind it.
            self._start = min(self._start, max(0, len(topics) - 1)) if before else 0
            kept = self._end - self._start if self._current in topics else 0
            self._end = min(len(topics), self._start + max(AT_ONCE, kept))
            self._arrange(self._next_focus(before, topics))
        for topic in topics[self._start : self._end]:
            self._update(topic)
        self._idle.start()

    def flush(self) -> None:
        """Store what has not been stored yet."""
        for card in list(self._cards.values()):
            card.flush()

    def reset(self) -> None:
        """Forget where the person was in the list; the next rows begin at the top."""
        self._start = self._end = 0

    def forget_cards(self) -> None:
        """Throw all cards away, for instance when other opinions are compared."""
        for card in self._cards.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards, self._rows, self._current = {}, (), ""
        self.reset()

    def topics(self) -> list[str]:
        """Give the topics of the rows in order."""
        return [row.topic for row in self._rows]

    def cards(self) -> list[RowCard]:
        """Give the cards that exist and are shown, in order."""
        return [
            self._cards[topic]
            for topic in self.topics()[self._start : self._end]
            if topic in self._cards
        ]

    def card(self, topic: str) -> RowCard | None:
        """Give the card of a topic if it is shown, building it if need be."""
        if topic not in self.topics():
            return None
        self._reach(self.topics().index(topic))
        return self._cards[topic]

    def current(self) -> str:
        """Give the topic of the row that last had the focus, or ""."""
        return self._current

    def go_to(self, topic: str, *, focus: bool = True) -> bool:
        """Bring a row into view.

        Args:
            topic: its key.
            focus: whether it gets the focus.

        Returns:
            Whether there is such a row.
        """
        card = self.card(topic)
        if card is None:
            return False
        self._mark(topic)
        if focus:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, card, self._show_current)
        return True

    def go_to_next(self, step: int) -> bool:
        """Go to the next (1) or previous (-1) row to check or differing, round the end."""
        topics = self.topics()
        wanted = {
            row.topic for row in self._rows if row.result in {RowResult.OPEN, RowResult.DIFFER}
        }
        if not wanted:
            return False
        at = topics.index(self._current) if self._current in topics else (-1 if step > 0 else 0)
        places = ((at + step * far) % len(topics) for far in range(1, len(topics) + 1))
        return self.go_to(next(topics[place] for place in places if topics[place] in wanted))

    def grow(self) -> None:
        """Build some more cards below; call it when the end comes into view."""
        if self._end < len(self._rows):
            self._reach(min(self._end + MORE, len(self._rows)) - 1)

    # --- keys ---

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        topics = self.topics()
        at = topics.index(self._current) if self._current in topics else -1
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        others = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if others != Qt.KeyboardModifier.NoModifier or at < 0:
            super().keyPressEvent(event)
        elif step and 0 <= at + step < len(topics):
            self.go_to(topics[at + step])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.go_to(topics[0 if key == Qt.Key.Key_Home else -1])
        elif key == Qt.Key.Key_N and self._single_keys():
            self.go_to_next(-1 if shift else 1)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.check_columns()

    def check_columns(self) -> None:
        """Choose columns or not by the present width; also after the text size has changed."""
        em = theme.current().em(COLUMNS_EM)
        columns = self.width() >= em
        if (columns, em) == (self._columns, self._em):
            return  # to touch the cards would have all of them laid out again
        told = columns != self._columns
        self._columns, self._em = columns, em
        for card in self._cards.values():
            card.set_columns(columns=columns)
        if told:
            self.columns_changed.emit(columns)

    # --- building ---

    def _reach(self, place: int) -> None:
        """Have the card at a place; a far one is not reached by building all before it."""
        if self._start <= place < self._end:
            self._have(self.topics()[place])
            return
        if self._end <= place < self._end + IDLE:
            self._end = place + 1
        else:
            self._start = max(0, place - 1)
            self._end = min(len(self._rows), place + AT_ONCE)
        self._arrange("")

    def _show_above(self) -> None:
        self._start = max(0, self._start - MORE)
        self._arrange("")

    def _build_one(self) -> None:
        """Build a card and come again, until enough are there."""
        if self._end < len(self._rows) and self._end - self._start < IDLE:
            self._end += 1
            self._have(self.topics()[self._end - 1])
            self._column.addWidget(self._cards[self.topics()[self._end - 1]])
            self._cards[self.topics()[self._end - 1]].show()
            return
        self._idle.stop()
        self.built.emit()

    def _arrange(self, focus: str) -> None:
        """Put the cards of the present part into the layout, and hide all others."""
        topics = self.topics()
        part = topics[self._start : self._end]
        self.setUpdatesEnabled(False)
        held = QApplication.focusWidget()
        for topic, card in self._cards.items():
            self._column.removeWidget(card)
            if topic not in part:
                card.hide()
        for topic in part:
            card = self._have(topic)
            self._column.addWidget(card)
            card.show()
        self._above.setVisible(self._start > 0)
        text = self.tr("Show %n topic(s) above", "", self._start)
        self._above.setText(text)
        self._above.setAccessibleName(text)
        if focus in part:
            self._cards[focus].setFocus(Qt.FocusReason.OtherFocusReason)
        elif held and self.isAncestorOf(held) and held.isVisibleTo(self):
            held.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setUpdatesEnabled(True)
        self._idle.start()

    def _have(self, topic: str) -> RowCard:
        if topic in self._cards:
            return self._cards[topic]
        row = next(row for row in self._rows if row.topic == topic)
        card = RowCard(
            row,
            self._names,
            self._questions.get(topic, 0),
            self._single_keys,
            self,
            editable=self._editable,
        )
        card.set_columns(columns=self._columns)
        card.asked.connect(self._pass_on)
        card.place_requested.connect(self.place_requested)
        card.chosen.connect(self._chosen)
        self._cards[topic] = card
        return card

    def _update(self, topic: str) -> None:
        row = next(row for row in self._rows if row.topic == topic)
        self._cards[topic].show_row(row, self._names, self._questions.get(topic, 0))

    def stops(self) -> list[QWidget]:
        """Give what Tab stops at, in the order in which it stands on the page."""
        stops: list[QWidget] = [self._above]
        for card in self.cards():
            inside = [one for one in card.findChildren(QWidget) if is_stop(one)]
            inside.sort(key=lambda one: _place_in(card, one))
            stops += [card, *inside]
        return stops

    # --- focus and selection ---

    def _next_focus(self, before: list[str], topics: list[str]) -> str:
        """Name the row that takes the focus of one that has gone."""
        held = QApplication.focusWidget()
        card = self._cards.get(self._current)
        if not card or self._current in topics or self._current not in before:
            return ""
        had_focus = held is not None and (held is card or card.isAncestorOf(held))
        later = before[before.index(self._current) + 1 :]
        earlier = before[: before.index(self._current)][::-1]
        heir = next((topic for topic in (*later, *earlier) if topic in topics), "")
        self._mark(heir)
        return heir if had_focus else ""

    def _chosen(self) -> None:
        card = self.sender()
        if isinstance(card, RowCard):
            self._mark(card.key)

    def _mark(self, topic: str) -> None:
        self._current = topic
        for key, card in self._cards.items():
            card.set_selected(key == topic)

    def _show_current(self) -> None:
        card = self._cards.get(self._current)
        above = self.parentWidget()
        while above and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if card and isinstance(above, QScrollArea):
            bar, seen = above.verticalScrollBar(), above.viewport().height()
            origin = above.viewport().mapFromGlobal(card.mapToGlobal(QPoint(0, 0)))
            top = origin.y() + bar.value() - theme.GAP_M
            low = top + card.height() + 2 * theme.GAP_M - seen
            # Of a card that is higher than the screen, the top is shown.
            bar.setValue(min(top, max(low, bar.value())) if top > bar.value() else top)

    def _pass_on(self, asked: Asked) -> None:
        self._mark(asked.topic)
        self.asked.emit(asked)


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops at a widget."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return by_tab == Qt.FocusPolicy.TabFocus


def _place_in(card: RowCard, widget: QWidget) -> tuple[int, int]:
    """Order the stops of a card: first cell, second cell, buttons, what is below."""
    names = (
        "first_",
        "second_",
        "confirm_",
        "why_",
        "change_",
        "reason_",
        "question_",
        "add_note_",
    )
    name = widget.objectName()
    for place, start in enumerate(names):
        if name == f"{start}{card.key}" or (place < 2 and name.startswith(start)):
            return place, 0
    return len(names), 0
