"""The opinions tab: what each doctor says, topic by topic, with the letter beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.case import Owner
from opinion_desktop.domain.changes import Step
from opinion_desktop.domain.comparison import OutcomeJudgement, OwnTopic
from opinion_desktop.domain.files import StoredFile
from opinion_desktop.domain.navigation import Target
from opinion_desktop.domain.opinion_view import (
    answered_topics,
    by_topic,
    next_kind,
    number_of,
    under,
)
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Statement
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.opinions import words
from opinion_desktop.ui.opinions.entering import Entering
from opinion_desktop.ui.opinions.heading import OpinionHead
from opinion_desktop.ui.opinions.letter import LetterPanel
from opinion_desktop.ui.opinions.menus import menu_on, topic_menu
from opinion_desktop.ui.opinions.outcome import OutcomeBox
from opinion_desktop.ui.opinions.own_topic import OwnTopicRow
from opinion_desktop.ui.opinions.placing import KeptPlace, PlaceStrip, Placing, whose
from opinion_desktop.ui.opinions.printed import printed_html
from opinion_desktop.ui.opinions.tab_order import chain
from opinion_desktop.ui.opinions.topic_list import GivenAnswer, TopicList
from opinion_desktop.ui.widgets.buttons import plain_button, primary_button
from opinion_desktop.ui.widgets.cards import EmptyState
from opinion_desktop.ui.widgets.choices import FilterChips
from opinion_desktop.ui.widgets.page import Page, scroll_area
from opinion_desktop.ui.widgets.panels import SidePanel
from opinion_desktop.ui.widgets.text import Heading, MutedLabel

SHOWN = (Opinion, Statement, OwnTopic, OutcomeJudgement, StoredFile)
SHARE = (6, 5)  # of the topics and of the letter
ENOUGH = 2  # opinions that can be compared


class OpinionsPage(Page):
    """Opinions in their order; one is shown with its topics, its letter stays at the right."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        """Show the opinions of the open case."""
        super().__init__(parent)
        self._desk, self._workspace = desk, workspace
        self._entering = Entering(desk, workspace, self)
        self._kept_scroll: dict[str, object] = {}  # of `restore`, until all rows are there
        self._kept_letter: dict[str, object] = {}  # of `restore`, until the letter is there
        self._is_filled = False  # it fills when it is first seen, or told what to show
        self._build()
        self._connect()

    # Page ---------------------------------------------------------------------------------

    @override
    def title(self) -> str:
        return self.tr("Opinions")

    @override
    def set_wide(self, wide: bool) -> None:
        self.side.set_wide(wide)
        if wide:  # the letter is to be read, not only to be there
            self.side.splitter.setSizes([width * self.width() for width in SHARE])

    @override
    def state(self) -> dict[str, object]:
        return {
            **super().state(),
            "opinion": self._shown_key(),
            "topic": self.topics.open_key(),
            "letter": self.letter.state(),
        }

    @override
    def restore(self, state: dict[str, object]) -> None:
        opinion, topic = state.get("opinion"), state.get("topic")
        letter = state.get("letter")
        self._kept_letter = letter if isinstance(letter, dict) else {}
        self._kept_scroll = dict(state)
        if isinstance(opinion, str) and self._workspace.get(Opinion, opinion) is not None:
            self._show_key(opinion)
            if isinstance(topic, str) and topic:
                self.topics.open_topic(topic, focus=False)
        else:
            self._refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if not self._is_filled:
            self._refresh()
        super().showEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.kept.isVisible():
            self.kept.take()
        else:
            super().keyPressEvent(event)

    def _restore_scroll(self) -> None:
        kept, self._kept_scroll = self._kept_scroll, {}
        if kept:
            super().restore(kept)

    @override
    def show_target(self, target: Target) -> bool:
        if target.anchor is not None:
            return self._ask_place(target.anchor)
        key, topic = target.entity_key, ""
        if statement := self._workspace.get(Statement, key):
            key, topic = statement.opinion_key, statement.topic
        if self._workspace.get(Opinion, key) is None:
            return False
        self._show_key(key)
        self.side.set_open(False)
        if topic and (row := self.topics.topic_row(topic)):
            self.topics.set_current(topic)
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def printed(self) -> tuple[str, str] | None:
        opinions = self._entering.opinions()
        if not opinions:
            return None
        title, statements = self.tr("What the doctors say"), self._workspace.all(Statement)
        return title, printed_html(title, opinions, self._entering.places(), statements)

    # Building -----------------------------------------------------------------------------

    def _build(self) -> None:
        first = primary_button(words.add_words(OpinionKind.FIRST), Icon.PLUS, "opinions_add_first")
        menu_on(first, self._entering.fill_add_menu)
        sentence = self.tr("What did the first doctor say? Add the first opinion.")
        self.empty = EmptyState(Icon.STETHOSCOPE, sentence, first)
        self.add_first_button = first
        self.letter = LetterPanel(self._desk, self._workspace, self._fill_letter_menu)
        main = self._build_main()
        self.side = SidePanel(main, self.letter, self.tr("The letter"), "opinions_side", SHARE)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_S)
        self.kept = KeptPlace()
        outer.addWidget(self.kept)
        self._stack = QStackedLayout()
        outer.addLayout(self._stack)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.side)

    def _build_main(self) -> QWidget:
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, theme.GAP_S, theme.GAP_XL)
        body.setSpacing(theme.GAP_M)
        self.chips = FilterChips("opinions_shown", self.tr("Show"))
        self.strip = PlaceStrip()
        self.head = OpinionHead(self._fill_letter_menu)
        self.count = MutedLabel()
        self.topics = TopicList("opinion_topics", self.tr("Topics of this opinion"))
        self.own_topic = OwnTopicRow()
        self.outcome = OutcomeBox()
        parts = (self.strip, self.head, self.count, self.topics, self.own_topic, self.outcome)
        for part in (self._top(), *parts):
            body.addWidget(part)
        body.addStretch(1)
        self.scroller = scroll_area("opinions_scroll", inner)
        self.scroller.setProperty("pane", "true")  # for F6
        return self.scroller

    def _top(self) -> QWidget:
        self.primary_button = self.add_button = primary_button(
            words.add_words(OpinionKind.SECOND), Icon.PLUS, "opinions_add"
        )
        self.more_button = plain_button(
            words.add_words(OpinionKind.THIRD), Icon.PLUS, "opinions_more"
        )
        for button in (self.add_button, self.more_button):
            menu_on(button, self._entering.fill_add_menu)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        row = QHBoxLayout()
        row.addWidget(Heading(self.tr("What each doctor says"), 1), 1)
        row.addWidget(self.add_button)
        row.addWidget(self.more_button)
        column.addLayout(row)
        column.addWidget(self.chips)
        return holder

    def _connect(self) -> None:
        self._letter_later = QTimer(self)
        self._letter_later.setSingleShot(True)
        self._letter_later.setInterval(0)
        self._letter_later.timeout.connect(self._show_letter)
        self.topics.filled.connect(self._restore_scroll)
        self._workspace.changed.connect(self._written)
        self._entering.added.connect(self._opinion_added)
        self.chips.chosen.connect(self._show_key)
        self.head.edited.connect(self._entering.put_opinion)
        self.head.removal_requested.connect(self._remove_opinion)
        self.head.letter_opened.connect(self._open_letter)
        self.topics.edited.connect(self._entering.put_statement)
        self.topics.answer_given.connect(self._answer)
        self.topics.statement_removal.connect(self._entering.remove_statement)
        self.topics.topic_removal.connect(self._entering.remove_topic)
        self.topics.place_opened.connect(self._desk.navigation.show)
        self.topics.topic_opened.connect(self._show_source)
        self.own_topic.added.connect(self._add_topic)
        self.letter.quote_chosen.connect(self._quote_chosen)
        self.letter.anchor_taken.connect(self._anchor_taken)
        self.strip.placed.connect(self._placed)
        self.outcome.edited.connect(self._entering.put_judgement)
        self.outcome.removal_requested.connect(self._entering.remove_judgement)
        self.outcome.addition_requested.connect(self._entering.add_judgement)

    # Showing ------------------------------------------------------------------------------

    def _shown_key(self) -> str:
        return self.chips.current()

    def _shown(self) -> Opinion | None:
        return self._workspace.get(Opinion, self._shown_key())

    def _written(self, step: Step) -> None:
        if self._is_filled and any(isinstance(change.entity, SHOWN) for change in step.changes):
            self._refresh()

    def _show_key(self, key: str) -> None:
        self.head.flush()
        self.topics.open_topic("")
        self._list_opinions(self._entering.opinions())
        self.chips.set_current(key)
        self._refresh()

    def _list_opinions(self, opinions: tuple[Opinion, ...]) -> None:
        self.chips.set_choices(
            words.opinion_choice(number_of(opinion, opinions), opinion) for opinion in opinions
        )

    def _refresh(self) -> None:
        self._is_filled = True
        opinions = self._entering.opinions()
        self._stack.setCurrentWidget(self.side if opinions else self.empty)
        self.add_first_button.setVisible(self._workspace.may_edit())
        self._list_opinions(opinions)
        chain(self.more_button, self.chips)
        may_add = self._workspace.may_edit()
        text = words.add_words(next_kind(opinions))
        self.add_button.setText(text)
        self.add_button.setAccessibleName(text)
        self.add_button.setVisible(may_add and len(opinions) < ENOUGH)
        self.more_button.setVisible(may_add and len(opinions) >= ENOUGH)
        self.own_topic.setVisible(may_add)
        opinion = self._shown()
        if opinion is not None:
            self._show(opinion, number_of(opinion, opinions))
        self.outcome.setVisible(len(opinions) >= ENOUGH)
        self.outcome.show_judgements(
            self._workspace.all(OutcomeJudgement),
            editable=self._workspace.may_edit(Owner.FAMILY),
        )
        chain(self.own_topic.button, self.outcome)

    def _show(self, opinion: Opinion, number: int) -> None:
        editable = self._entering.may_edit(opinion)
        places = self._entering.places()
        self.topics.flush_before(places)
        said = by_topic(self._workspace.all(Statement), opinion.key)
        letter = self._workspace.get(StoredFile, opinion.letter_key)
        self.head.show_opinion(opinion, number, letter, editable=editable)
        self.topics.show_opinion(opinion, places, said, editable=editable)
        chain(self.head.last_stop(), self.topics)
        self._letter_later.start()
        done = answered_topics(places, said)
        self.count.setText(
            self.tr("{n} of {m} topics have an answer").format(n=done, m=len(places))
        )

    def _show_letter(self) -> None:
        """Open the letter once the rest is seen; reading it takes its time anyway."""
        opinion = self._shown()
        self.letter.show_opinion(
            opinion, editable=opinion is not None and self._entering.may_edit(opinion)
        )
        kept, self._kept_letter = self._kept_letter, {}
        if kept:
            self.letter.restore(kept)

    def _show_source(self, topic: str) -> None:
        """Bring the place of what is being edited into view beside it."""
        there = under(self._workspace.all(Statement), self._shown_key(), topic)
        anchors = [anchor for statement in there for anchor in statement.anchors]
        next((anchor for anchor in anchors if self.letter.show_place(anchor)), None)

    def _open_letter(self) -> None:
        if (opinion := self._shown()) and opinion.letter_key:
            self._desk.navigation.show(Anchor(file_key=opinion.letter_key))

    # What a person does -------------------------------------------------------------------

    def _fill_letter_menu(self, menu: QMenu) -> None:
        if opinion := self._shown():
            self._entering.fill_letter_menu(menu, opinion)

    def _opinion_added(self, key: str) -> None:
        self._show_key(key)
        self.side.set_open(False)
        self._kept_scroll = {"scroll": 0}  # its top, once its rows have their height
        self.head.start()
        if (anchor := self.kept.take()) is not None:
            self._ask_place(anchor)

    def _remove_opinion(self) -> None:
        if opinion := self._shown():
            self._entering.remove_opinion(opinion)

    def _answer(self, given: GivenAnswer) -> None:
        if (opinion := self._shown()) is not None:
            self._entering.answer(opinion, given)

    def _add_topic(self, name: str) -> None:
        if self._entering.add_topic(name):
            self.own_topic.field.set_text("")

    def _quote_chosen(self, anchor: Anchor) -> None:
        """Open the topics under the button; one choice makes the statement."""
        if self._shown() is not None:
            put = partial(self._put_quote, anchor)
            menu = topic_menu(self, self._entering.places(), put, self.topics.open_key())
            menu.popup(self.letter.menu_place())

    def _put_quote(self, anchor: Anchor, topic: str) -> None:
        self._placed(Placing(anchor=anchor, opinion=self._shown_key(), topic=topic))

    def _anchor_taken(self, anchor: Anchor) -> None:
        """Add the place to the statement that is being edited, or ask where it goes."""
        topic = self.topics.open_key()
        if topic:
            statement = self.topics.edited_statement()
            self._placed(
                Placing(anchor=anchor, opinion=self._shown_key(), topic=topic, statement=statement)
            )
        else:
            self._ask_place(anchor)

    def _ask_place(self, anchor: Anchor) -> bool:
        opinions = self._entering.opinions()
        choices = [
            (opinion, words.opinion_title(number_of(opinion, opinions), opinion))
            for opinion in opinions
            if self._entering.may_edit(opinion)
        ]
        if not choices:
            return self._keep_place(anchor)
        self.side.set_open(False)
        chosen = Placing(
            anchor=anchor,
            opinion=whose(anchor, opinions) or self._shown_key(),
            topic=self.topics.open_key() or self.topics.current(),
            statement=self.topics.edited_statement(),
        )
        statements = self._workspace.all(Statement)
        self.strip.ask(anchor, choices, self._entering.places(), statements, chosen)
        if self.scroller:
            self.scroller.ensureWidgetVisible(self.strip)
        return True

    def _keep_place(self, anchor: Anchor) -> bool:
        """Keep a place until the opinion is added that it belongs to."""
        if not self._workspace.may_edit():
            return False
        self._refresh()
        self.kept.keep(anchor)
        for button in (self.add_first_button, self.add_button, self.more_button):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _placed(self, placing: Placing) -> None:
        self.topics.flush()
        opinion = self._workspace.get(Opinion, placing.opinion)
        if opinion is not None and self._entering.place(opinion, placing):
            if opinion.key != self._shown_key():
                self._show_key(opinion.key)
            self.topics.set_current(placing.topic)
