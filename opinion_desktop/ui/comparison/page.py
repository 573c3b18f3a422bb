"""The Comparison tab: both opinions by topic; a person sets each result."""

from __future__ import annotations

from collections import Counter
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.changes import Step
from opinion_desktop.domain.comparison import ComparisonRow, Dismissal, OwnTopic
from opinion_desktop.domain.comparison_rows import (
    Row,
    RowFilter,
    counts,
    in_order,
    in_sequence,
    matches,
)
from opinion_desktop.domain.difference_reasons import DifferenceReason
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.opinions import Opinion, Statement
from opinion_desktop.domain.questions import Decision, Question, Recipient
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.services.comparing import Comparing
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.settings import SINGLE_KEYS
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.comparison import words
from opinion_desktop.ui.comparison.acts import Act, Asked
from opinion_desktop.ui.comparison.asking import asking
from opinion_desktop.ui.comparison.decisions import Decisions, topic_of
from opinion_desktop.ui.comparison.head import ColumnHeads, Filters, Head, NoOpinions
from opinion_desktop.ui.comparison.report import printed
from opinion_desktop.ui.comparison.row_list import RowList, is_stop
from opinion_desktop.ui.comparison.side import SidePart
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.page import Page, scroll_area
from opinion_desktop.ui.widgets.panels import SidePanel
from opinion_desktop.ui.widgets.text import MutedLabel

ROWS = {Opinion, Statement, OwnTopic, ComparisonRow, Dismissal, Question}
SHARE = (10, 3)  # of rows and questions on a wide page
SIDE = {Question, Decision, Opinion}


class ComparisonPage(Page):
    """What the two opinions say, topic by topic.

    Rows stand in the order to check, differ, partly, only in one, neither, agree.  While a
    person works they keep their place: a row that has just been judged does not run away
    from under the hand.  Choosing a filter or coming back to the page orders them anew.
    """

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the comparison of the open case."""
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._editable = workspace.may_edit(ComparisonRow.owner)
        self._decisions = Decisions(workspace, self)
        self._comparing = Comparing(desk, workspace, self)
        self._rows: dict[str, Row] = {}
        self._order: list[str] = []
        self._is_behind = True  # nothing is shown yet
        self._build()
        self._connect()
        self._choose_part()

    def _build(self) -> None:
        # From the outside in: each widget that changes its parent is styled once more, and
        # so is all that it holds.
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget(self)
        self._outer.addWidget(self._stack)
        inner = QWidget()
        self.scroller = scroll_area("comparison_scroll", inner)
        self.side = SidePart(self._desk, self._workspace, self._decisions)
        self._panel = SidePanel(
            self.scroller, self.side, "", "comparison_panel", SHARE, self._stack
        )
        self._stack.addWidget(self._panel)
        go = partial(self._desk.navigation.open, "opinions", "")
        self._stack.addWidget(NoOpinions(go, self._stack))
        self._head = Head(inner, editable=self._editable)
        self._filters = Filters(inner)
        self._caution = MutedLabel(
            self.tr("These are suggestions. They can miss things. Both letters come first."),
            inner,
            small=True,
        )
        self._columns = ColumnHeads(inner)
        self.rows = RowList(self._takes_single_keys, inner, editable=self._editable)
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_M, theme.GAP_XL)
        column.setSpacing(theme.GAP_M)
        for part in (self._head, self._filters, self._caution, self._columns, self.rows):
            column.addWidget(part)
        column.addStretch(1)
        self.side.fill()
        self._panel.set_title(self.side.title())
        self.setProperty("pane", False)  # noqa: FBT003  # its parts are
        self.scroller.setProperty("pane", True)  # noqa: FBT003

    def _connect(self) -> None:
        self._workspace.changed.connect(self._take)
        self._comparing.changed.connect(self._show_changes)
        self._head.next_requested.connect(self._go_to_next)
        self._head.print_requested.connect(self._print)
        self._head.read_requested.connect(self._read_both)
        self._head.topic_requested.connect(self._add_topic)
        self._head.pair_chosen.connect(self._choose_pair)
        self._filters.chosen.connect(self._filter)
        self.rows.asked.connect(self._act)
        self.rows.place_requested.connect(self._desk.navigation.show)
        self.rows.built.connect(self._order_focus)
        self.rows.columns_changed.connect(self._columns.setVisible)
        self._panel.panel_toggled.connect(self._panel_toggled)
        self.side.question_ended.connect(self._question_ended)
        bar = self.scroller.verticalScrollBar() if self.scroller else None
        if bar:
            bar.valueChanged.connect(self._scrolled)
        theme.current().changed.connect(self._fit)

    # --- Page ---

    @override
    def title(self) -> str:
        return self.tr("Comparison")

    @override
    def set_wide(self, wide: bool) -> None:
        gap = 0 if wide else theme.GAP_S  # around the button that opens the panel
        self._outer.setContentsMargins(0, gap, gap, 0)
        self._panel.set_wide(wide)
        if wide:
            self._panel.splitter.setSizes([SHARE[0] * self.width(), SHARE[1] * self.width()])

    @override
    def state(self) -> dict[str, object]:
        pair = self._comparing.pair
        return {
            **super().state(),
            "filter": self._filters.current().value,
            "row": self.rows.current(),
            "pair": list(pair) if pair else [],
        }

    @override
    def restore(self, state: dict[str, object]) -> None:
        pair, wanted, row = state.get("pair"), state.get("filter"), state.get("row")
        if isinstance(pair, list) and len(pair) == 2 and tuple(pair) != self._comparing.pair:
            self._choose_pair(str(pair[0]), str(pair[1]))
        if wanted in set(RowFilter):
            self._filters.set_current(RowFilter(str(wanted)))
        self._refresh(anew=True)
        if isinstance(row, str):
            self.rows.go_to(row, focus=False)
        super().restore(state)

    @override
    def show_target(self, target: Target) -> bool:
        self._catch_up()
        topic = topic_of(self._workspace, target.entity_key)
        if topic not in self._rows:
            return False
        if not matches(self._rows[topic], self._filters.current()):
            self._filters.set_current(RowFilter.ALL)
            self._refresh(anew=True)
        return self.rows.go_to(topic)

    @override
    def printed(self) -> tuple[str, str] | None:
        """Return the title and HTML to print, or None while there are no two opinions."""
        opinions = self._opinions()
        if opinions is None:
            return None
        rows = self._comparing.rows()
        count = sum(row.result is RowResult.OPEN for row in rows)
        left = self.tr("%n topic(s) not compared yet.", "", count) if count else ""
        return self.tr("Comparison"), printed(self._workspace, rows, opinions, left)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._show_side()
            self._refresh(anew=True)

    # --- showing ---

    def _choose_part(self) -> None:
        """Show the rows, or what to do while there are no two opinions."""
        self._stack.setCurrentIndex(0 if self._opinions() else 1)
        self.primary_button = self._head.next_button

    def _show_changes(self) -> None:
        """Show the rows as they are now; a hidden page does so when it is opened."""
        if self.isVisible():
            self._refresh()
        else:
            self._is_behind = True
            self._choose_part()

    def _catch_up(self) -> None:
        if self._is_behind:
            self._refresh(anew=True)

    def _refresh(self, *, anew: bool = False) -> None:
        """Show the rows as they are now.

        Args:
            anew: order them; else rows that are known keep their place.
        """
        self._is_behind = False
        self._choose_part()
        opinions = self._opinions()
        if opinions is None:
            return
        rows = in_order(self._comparing.rows())
        self._rows = {row.topic: row for row in rows}
        topics = [row.topic for row in rows]
        if anew:
            self._order = topics
        else:
            known = set(self._order)
            self._order = [
                *(topic for topic in self._order if topic in self._rows),
                *(topic for topic in topics if topic not in known),
            ]
        found = counts(rows)
        self._filters.show_counts(found)
        wanted = self._filters.current()
        shown = [self._rows[topic] for topic in self._order if matches(self._rows[topic], wanted)]
        self._head.show_pairs(in_sequence(self._workspace.all(Opinion)), opinions)
        self._head.read_button.setVisible(any(one.letter_key for one in opinions))
        self._head.show_progress(len(rows), found.get(RowFilter.TO_CHECK, 0))
        self._caution.setVisible(any(row.proposed is not RowResult.OPEN for row in rows))
        self._columns.show_opinions(opinions)
        asked = Counter(one.topic for one in self._workspace.all(Question) if one.topic)
        names = (words.opinion_name(opinions[0]), words.opinion_name(opinions[1]))
        self.rows.set_rows(shown, names, asked)

    def _opinions(self) -> tuple[Opinion, Opinion] | None:
        pair = self._comparing.pair
        found = [self._workspace.get(Opinion, key) for key in pair or ()]
        there = [one for one in found if one]
        return (there[0], there[1]) if len(there) == 2 else None

    def _take(self, step: Step) -> None:
        kinds = {type(change.entity) for change in step.changes}
        # First of all, or what was typed a moment ago would be shown over.
        self.side.flush()
        self.rows.flush()
        if kinds & SIDE and self.isVisible():
            self._show_side()
        if kinds & ROWS:
            self._show_changes()

    def _show_side(self) -> None:
        self.side.refresh()
        self._panel.set_title(self.side.title())

    def _scrolled(self, place: int) -> None:
        if self.scroller:
            bar = self.scroller.verticalScrollBar()
            if place > bar.maximum() - self.scroller.viewport().height():
                self.rows.grow()

    def _order_focus(self) -> None:
        """Let Tab go down the page, then to the divider and the side, whatever came when."""
        above = [
            one
            for part in (self._head, self._filters)
            for one in part.findChildren(QWidget)
            if is_stop(one)
        ]
        stops = [self._panel.button, *above, *self.rows.stops(), self._panel.splitter.handle(1)]
        for one, other in pairwise((*stops, *self.side.stops())):
            QWidget.setTabOrder(one, other)

    def _fit(self) -> None:
        self._columns.fit()
        self.rows.check_columns()

    def _takes_single_keys(self) -> bool:
        return self._desk.settings.get(SINGLE_KEYS)

    # --- what a person does ---

    def _act(self, asked: Asked) -> None:
        row, pair = self._rows.get(asked.topic), self._comparing.pair
        if row is None or pair is None:
            return
        if asked.act is Act.WHY:
            self._toggle_why(asked.topic)
        elif asked.act is Act.QUESTION:
            self._ask_about(asked.topic)
        elif asked.act is Act.WRITE:
            self._desk.navigation.open("opinions", asked.topic)
        elif self._editable:
            self._decide(row, pair, asked)

    def _decide(self, row: Row, pair: tuple[str, str], asked: Asked) -> None:
        if asked.act is Act.CONFIRM:
            result = row.set_result if row.is_stale else row.proposed
            if result is not RowResult.OPEN:
                self._decisions.set_result(row, pair, result)
        elif asked.act is Act.SET:
            self._decisions.set_result(row, pair, RowResult(asked.value))
        elif asked.act is Act.DISMISS:
            self._decisions.dismiss(row)
        elif asked.act is Act.REASON:
            self._decisions.explain(row, pair, DifferenceReason(asked.value))
        else:
            self._decisions.set_note(row, pair, asked.value)

    def _toggle_why(self, topic: str) -> None:
        card = self.rows.card(topic)
        if card:
            card.toggle_why()
            self._order_focus()

    def _ask_about(self, topic: str) -> None:
        if not self.is_wide():
            self._panel.set_open(True)
        mine = [one.key for one in self._workspace.all(Question) if one.topic == topic]
        if self.side.go_to(topic):
            return
        if mine:
            self._desk.navigation.open("next_steps", mine[0])
        elif self._editable:
            self.side.begin_question(topic, *self._suggested_question(topic))

    def _suggested_question(self, topic: str) -> tuple[str, Recipient]:
        """Give the words of a question about a topic, and for whom it is."""
        row, opinions = self._rows.get(topic), self._opinions()
        return asking(row, opinions) if row and opinions else ("", Recipient.BOTH)

    def _question_ended(self, topic: str) -> None:
        """Go back to the row that the question was about."""
        if not self.is_wide():
            self._panel.set_open(False)
        self.rows.go_to(topic)

    def _go_to_next(self) -> None:
        if self._filters.current() is not RowFilter.TO_CHECK:
            self._filters.set_current(RowFilter.ALL)
            self._refresh()
        to_check = [
            topic for topic in self.rows.topics() if self._rows[topic].result is RowResult.OPEN
        ]
        if to_check:
            topics = self.rows.topics()
            current = self.rows.current()
            after = topics[topics.index(current) + 1 :] if current in topics else topics
            self.rows.go_to(next((one for one in after if one in to_check), to_check[0]))

    def _filter(self, wanted: RowFilter) -> None:
        del wanted
        self.rows.reset()
        self._refresh(anew=True)

    def _choose_pair(self, first: str, second: str) -> None:
        self.rows.forget_cards()
        self._order = []
        self._comparing.choose(first, second)

    def _add_topic(self, label: str) -> None:
        topic = self._decisions.add_topic(label)
        if topic:
            self._filters.set_current(RowFilter.ALL)
            self._refresh()
            self.rows.go_to(topic)
            announce(self, self.tr("Topic added."))

    def _read_both(self) -> None:
        """Show both letters side by side; one alone if only one is there."""
        letters = [one for one in self._opinions() or () if one.letter_key]
        for place, opinion in enumerate(letters):
            anchor = Anchor(file_key=opinion.letter_key, label=words.opinion_name(opinion))
            self._desk.navigation.show(anchor, beside=place > 0)

    def _print(self) -> None:
        """Do what Ctrl+P does; the window owns the preview."""
        action = self.window().findChild(QAction, "print")
        if isinstance(action, QAction):
            action.trigger()

    def _panel_toggled(self, is_open: bool) -> None:
        if is_open:
            self.side.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
