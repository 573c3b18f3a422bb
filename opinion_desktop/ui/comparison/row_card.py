"""One topic as a card: its result, both opinions in the doctors' words, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.comparison_rows import Row
from opinion_desktop.domain.difference_reasons import DifferenceReason
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.services.labels import reason_label, result_label, suggested_label
from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.comparison import words
from opinion_desktop.ui.comparison.acts import SINGLE_KEYS, Act, Asked
from opinion_desktop.ui.comparison.cells import QuoteCell
from opinion_desktop.ui.comparison.why_panel import WhyPanel
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import link_button
from opinion_desktop.ui.widgets.cards import Chip
from opinion_desktop.ui.widgets.fields import TextArea
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.lists import ListRow
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, MutedLabel, restyle

TOPIC_EM, ACTIONS_EM = 16.5, 9.25  # widths of the outer columns
STRIP_PX = 6
QWIDGETSIZE_MAX = 16777215  # of Qt: no limit
EXPLAINED = {RowResult.DIFFER, RowResult.PARTLY}


class RowCard(ListRow):
    """A row of the comparison that can be read, judged and asked about by mouse and keys.

    Signals:
        asked: a person wants something done with this row.
        place_requested: a person wants to see a page or image.
    """

    asked = Signal(Asked)
    place_requested = Signal(Anchor)

    def __init__(
        self,
        row: Row,
        names: tuple[str, str],
        questions: int,
        single_keys: Callable[[], bool],
        parent: QWidget | None = None,
        *,
        editable: bool,
    ) -> None:
        """Show a row.

        Args:
            row: what is known about the topic.
            names: what the two opinions are called.
            questions: how many questions belong to the topic.
            single_keys: asked whether letters act on the row.
            parent: the widget that owns it.
            editable: whether results can be set here.
        """
        super().__init__(row.topic, "", parent)
        self.row = row
        self._names = names
        self._questions = questions
        self._single_keys = single_keys
        self._editable = editable
        self._columns: bool | None = None
        self._why: WhyPanel | None = None
        self._note: TextArea | None = None
        self._reason: QPushButton | None = None
        self._fixed_note: BodyLabel | None = None
        self._build()
        self.set_columns(columns=True)
        self._show_row()

    def _build(self) -> None:
        topic = self.row.topic
        self._strip = QFrame()
        self._strip.setFixedWidth(STRIP_PX)
        self._title = Heading("", 3)
        self._chip = Chip(words.LOOKS[RowResult.OPEN].chip, "", None)
        self._detail = MutedLabel(small=True)
        self._by = MutedLabel(small=True)
        self._head = QWidget()
        # No flow: it would take the height that a text needs where it is narrowest.
        head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.GAP_XS)
        self._first_line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._first_line.setSpacing(theme.GAP_XS)
        self._first_line.addWidget(self._title, 1)
        left = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        self._first_line.addWidget(self._chip, 0, left)
        head.addLayout(self._first_line)
        head.addWidget(self._detail)
        head.addWidget(self._by)
        self._cells = tuple(QuoteCell(f"{side}_{topic}") for side in ("first", "second"))
        for cell in self._cells:
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            cell.place_requested.connect(self.place_requested)
        self._acts = QWidget()
        self._actions = FlowLayout(self._acts, theme.GAP_M, theme.GAP_XS)
        self._buttons: dict[str, QPushButton] = {}
        self._below = QVBoxLayout()
        self._below.setSpacing(theme.GAP_S)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GAP_M)
        self._grid.setVerticalSpacing(theme.GAP_S)
        self.body.addWidget(self._strip)
        self.body.addLayout(self._grid, 1)

    def set_columns(self, *, columns: bool) -> None:
        """Lay out in columns, or one part below the other where the page is narrow."""
        self._fit(columns=columns)
        if self._columns == columns:
            return
        self._columns = columns
        self._grid.removeItem(self._below)
        self._below.setParent(None)  # a layout takes in no layout that has a parent
        for part in (self._head, self._acts, *self._cells):
            self._grid.removeWidget(part)
        for cell, name in zip(self._cells, self._names, strict=True):
            cell.set_caption(name, shown=not columns)
        for column in range(4):
            self._grid.setColumnStretch(column, int(column in {1, 2} if columns else column < 2))
        top = Qt.AlignmentFlag.AlignTop
        if columns:
            self._grid.addWidget(self._head, 0, 0, 2, 1, top)
            self._grid.addWidget(self._cells[0], 0, 1)
            self._grid.addWidget(self._cells[1], 0, 2)
            self._grid.addWidget(self._acts, 0, 3, top)
            self._grid.addLayout(self._below, 1, 1, 1, 3)
        else:
            self._grid.addWidget(self._head, 0, 0, 1, 2)
            self._grid.addWidget(self._cells[0], 1, 0)
            self._grid.addWidget(self._cells[1], 1, 1)
            self._grid.addWidget(self._acts, 2, 0, 1, 2)
            self._grid.addLayout(self._below, 3, 0, 1, 2)

    def _fit(self, *, columns: bool) -> None:
        """Fix the outer columns; elsewhere title and chip share a line."""
        em = theme.current().em
        way = QBoxLayout.Direction
        self._first_line.setDirection(way.TopToBottom if columns else way.LeftToRight)
        for part, width in ((self._head, em(TOPIC_EM)), (self._acts, em(ACTIONS_EM))):
            part.setMinimumWidth(width if columns else 0)
            part.setMaximumWidth(width if columns else QWIDGETSIZE_MAX)

    def show_row(self, row: Row, names: tuple[str, str], questions: int) -> None:
        """Show what has become of the row; what has the focus keeps it."""
        if (row, names, questions) == (self.row, self._names, self._questions):
            return
        was = self.row
        self.row, self._names, self._questions = row, names, questions
        self._show_row()
        if self._why and (was.suggestion != row.suggestion or row.result is not was.result):
            self._close_why()

    @property
    def is_why_open(self) -> bool:
        """Whether the reasons are shown."""
        return self._why is not None

    def toggle_why(self) -> None:
        """Open or close the reasons of the suggestion, if there is one."""
        if self._why:
            self._close_why()
        elif self.row.suggestion:
            self._why = WhyPanel(self.row, self._names)
            self._why.confirmed.connect(partial(self._ask, Act.CONFIRM))
            self._why.dismissed.connect(partial(self._ask, Act.DISMISS))
            self._why.change_requested.connect(self._change_at)
            self._below.addWidget(self._why)
            self._why.show()

    def flush(self) -> None:
        """Store a note that has not been stored yet."""
        if self._note:
            self._note.flush()

    def open_note(self) -> None:
        """Show the field for a note, and go there."""
        self._show_note(wanted=True)
        if self._note:
            self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def change_menu(self) -> QMenu:
        """Make the menu with all results."""
        menu = QMenu(self)
        menu.setObjectName(f"results_{self.key}")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for result, look in words.LOOKS.items():
            action = menu.addAction(result_label(result))
            action.setObjectName(f"result_{result}")
            icons.set_icon(action, look.icon, look.token)
            action.triggered.connect(partial(self._ask, Act.SET, result.value))
        return menu

    def reason_menu(self) -> QMenu:
        """Make the menu with the reasons why two opinions differ."""
        menu = QMenu(self)
        menu.setObjectName(f"reasons_{self.key}")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for reason in DifferenceReason:
            action = menu.addAction(reason_label(reason))
            action.setObjectName(f"reason_{reason}")
            action.triggered.connect(partial(self._ask, Act.REASON, reason.value))
        return menu

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        found = SINGLE_KEYS.get(Qt.Key(event.key()))
        is_plain = plain == Qt.KeyboardModifier.NoModifier
        if found is None or not is_plain or not self._single_keys():
            super().keyPressEvent(event)
        else:
            self.asked.emit(Asked(self.key, *found))

    # --- showing ---

    def _show_row(self) -> None:
        row, topic = self.row, words.topic_name(self.row)
        shown = row.set_result
        look = words.LOOKS[shown]
        self._title.setText(topic)
        detail = ""
        if row.is_stale:
            detail = self.tr("The source text changed. Please check again.")
        elif shown is RowResult.OPEN and row.suggestion:
            detail = (
                result_label(row.proposed)
                if row.proposed is not RowResult.OPEN
                else self.tr("Both write about this – compare them.")  # a dash
            )
        is_suggested = row.proposed is not RowResult.OPEN
        text = suggested_label() if is_suggested else result_label(shown)
        # "Same idea, different detail" would be too wide for the column: its second half goes
        # below the chip.
        short, _, rest = text.partition(", ")
        self._chip.set_state(look.chip, short, look.icon)
        self._chip.setAccessibleName(text)
        detail = detail or rest
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        by = self._judged_words()
        self._by.setText(by)
        self._by.setVisible(bool(by))
        self._fit(columns=bool(self._columns))
        if self._strip.property("strip") != look.strip:
            self._strip.setProperty("strip", look.strip)
            restyle(self._strip)
        marks = row.suggestion.marks if row.suggestion else ()
        for cell, name, side in zip(self._cells, self._names, (row.first, row.second), strict=True):
            cell.show_statements(side, marks, name, topic)
        self._show_actions(topic)
        self._show_note(wanted=False)
        said = [
            words.with_topic(name, words.side_text(side))
            for name, side in zip(self._names, (row.first, row.second), strict=True)
        ]
        self.setAccessibleName(" ".join((topic, f"{text}.", detail, *said)))

    def _judged_words(self) -> str:
        judged = self.row.judged
        if judged is None or judged.result is RowResult.OPEN or not judged.judged_by:
            return ""
        return words.judged_line(judged)

    def _show_actions(self, topic: str) -> None:
        """Show the buttons that fit, keeping those that are there already."""
        row = self.row
        wanted: list[tuple[str, str, Icon]] = []
        if self._editable and (row.proposed is not RowResult.OPEN or row.is_stale):
            confirm = self.tr("Confirm again") if row.is_stale else self.tr("Yes, use this")
            wanted.append(("confirm", confirm, Icon.CHECK))
        if row.suggestion and row.result is RowResult.OPEN:
            wanted.append(("why", self.tr("Why?"), Icon.INFO))
        if self._editable:
            is_open = row.set_result is RowResult.OPEN and row.proposed is RowResult.OPEN
            change = self.tr("Your result") if is_open else self.tr("Change")
            wanted.append(("change", change, Icon.PENCIL))
        if self._questions:
            asked = self.tr("%n question(s)", "", self._questions)
            wanted.append(("question", asked, Icon.MESSAGE_CIRCLE_QUESTION_MARK))
        elif self._editable and row.result is not RowResult.OPEN:
            wanted.append(("question", self.tr("Ask about this"), Icon.PLUS))
        if self._editable and row.result is not RowResult.OPEN and not self._note_text():
            wanted.append(("add_note", self.tr("Add a note"), Icon.NOTEBOOK_PEN))
        if not row.first and not row.second:
            wanted.append(("write", self.tr("Write it in"), Icon.STETHOSCOPE))
        self._set_actions(wanted, topic)
        self._show_reason(topic)

    def _show_reason(self, topic: str) -> None:
        row = self.row
        is_wanted = self._editable and row.result in EXPLAINED
        if is_wanted and self._reason is None:
            self._reason = link_button("", Icon.CHEVRON_DOWN, f"reason_{self.key}", parent=self)
            self._reason.clicked.connect(self._choose_reason)
            self._below.insertWidget(0, self._reason)
        if self._reason:
            reason = row.judged.reason if row.judged else ""
            text = self.tr("Why they differ: not said yet")
            if reason:
                text = self.tr("Why they differ: {reason}").format(reason=reason_label(reason))
            self._reason.setText(text)
            self._reason.setAccessibleName(words.with_topic(text, topic))
            self._reason.setVisible(is_wanted)

    def _set_actions(self, wanted: list[tuple[str, str, Icon]], topic: str) -> None:
        slots = {
            "confirm": partial(self._ask, Act.CONFIRM),
            "why": self.toggle_why,
            "change": self._change,
            "question": partial(self._ask, Act.QUESTION),
            "add_note": self.open_note,
            "write": partial(self._ask, Act.WRITE),
        }
        keys = [key for key, _, _ in wanted]
        for key in [key for key in self._buttons if key not in keys]:
            old = self._buttons.pop(key)
            if old.hasFocus():
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._actions.removeWidget(old)
            old.hide()
            old.deleteLater()
        for key, text, icon in wanted:
            button = self._buttons.get(key)
            if button is None:
                button = link_button(text, icon, f"{key}_{self.key}", parent=self)
                button.clicked.connect(slots[key])
                self._buttons[key] = button
            self._actions.removeWidget(button)
            self._actions.addWidget(button)
            button.show()
            button.setText(text)
            button.setAccessibleName(words.with_topic(text, topic))

    def _note_text(self) -> str:
        return self.row.judged.note if self.row.judged else ""

    def _show_note(self, *, wanted: bool) -> None:
        note = self._note_text()
        if self._note is None and (note or wanted) and self._editable:
            name = self.tr("Our note: {topic}").format(topic=words.topic_name(self.row))
            self._note = TextArea(
                f"note_{self.key}", name, self.tr("Our note for the family meeting"), (1, 6)
            )
            self._note.edited.connect(partial(self._ask, Act.NOTE))
            self._below.insertWidget(1 if self._reason else 0, self._note)
            self._note.show()  # a layout would show it later, too late for the focus
        elif self._note is None and note and self._fixed_note is None:
            self._fixed_note = BodyLabel(note)
            self._below.insertWidget(0, self._fixed_note)
        if self._note and not self._note.hasFocus():
            self._note.set_text(note)

    # --- what a person does ---

    def _ask(self, act: Act, value: str | bool = "") -> None:
        # `clicked` and `triggered` pass whether the button is checked; that is no value.
        self.asked.emit(Asked(self.key, act, value if isinstance(value, str) else ""))

    def _change(self) -> None:
        self._change_at(self._buttons["change"])

    def _change_at(self, button: QWidget) -> None:
        self.change_menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def _choose_reason(self) -> None:
        button = self._reason
        if button:
            self.reason_menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def _close_why(self) -> None:
        if self._why:
            if self._why.isAncestorOf(self.focusWidget() or self):
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._below.removeWidget(self._why)
            self._why.hide()
            self._why.deleteLater()
            self._why = None
