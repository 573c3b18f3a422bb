"""What stands above the rows: title, buttons, filters with counts, names of the columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from opinion_desktop.domain.comparison_rows import RowFilter
from opinion_desktop.domain.opinions import Opinion
from opinion_desktop.ui import theme
from opinion_desktop.ui.comparison import words
from opinion_desktop.ui.comparison.row_card import ACTIONS_EM, STRIP_PX, TOPIC_EM
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.buttons import link_button, plain_button, primary_button
from opinion_desktop.ui.widgets.cards import Card, EmptyState
from opinion_desktop.ui.widgets.choices import Choice, FilterChips
from opinion_desktop.ui.widgets.fields import LineField
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, IconLabel, MutedLabel


class Head(QWidget):
    """Title and buttons of the page.

    Signals:
        next_requested: go to the next topic to check.
        print_requested: print the comparison.
        read_requested: show both letters side by side.
        topic_requested: the words of a new topic.
        pair_chosen: the keys of two opinions, parted by a line break.
    """

    next_requested = Signal()
    print_requested = Signal()
    read_requested = Signal()
    topic_requested = Signal(str)
    pair_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None, *, editable: bool) -> None:
        """Build it without counts.

        Args:
            parent: the widget that owns it.
            editable: whether topics can be added.
        """
        super().__init__(parent)
        self._pairs: list[tuple[Opinion, Opinion]] = []
        self.title = Heading(self.tr("What the two opinions say"), 1)
        self.next_button = primary_button(
            self.tr("Check the next topic"), Icon.ARROW_RIGHT, "next_to_check"
        )
        self.pair_button = plain_button("", Icon.CHEVRON_DOWN, "choose_pair")
        self.read_button = plain_button(self.tr("Read both in full"), Icon.COLUMNS_2, "read_both")
        self.add_button = plain_button(self.tr("Add a topic"), Icon.PLUS, "add_topic")
        buttons = FlowLayout()
        for button in (self.next_button, self.read_button, self.add_button, self.pair_button):
            buttons.addWidget(button)
        self._topic_form = self._make_form()
        self._done = self._make_done()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_M)
        column.addWidget(self.title)
        column.addLayout(buttons)
        column.addWidget(self._topic_form)
        column.addWidget(self._done)
        self.add_button.setVisible(editable)
        self.next_button.clicked.connect(self.next_requested)
        self.read_button.clicked.connect(self.read_requested)
        self.add_button.clicked.connect(self._open_form)
        self.pair_button.clicked.connect(self._open_pairs)

    def show_pairs(self, opinions: Sequence[Opinion], shown: tuple[Opinion, Opinion]) -> None:
        """Offer which two of three or more opinions to compare."""
        self._pairs = [
            (one, other) for place, one in enumerate(opinions) for other in opinions[place + 1 :]
        ]
        text = _pair_words(shown)
        self.pair_button.setText(text)
        self.pair_button.setAccessibleName(
            self.tr("Choose which two to compare. Now: {pair}").format(pair=text)
        )
        self.pair_button.setVisible(len(opinions) > 2)

    def show_progress(self, rows: int, to_check: int) -> None:
        """Show the one thing to do: check the next topic, or print when none is left."""
        is_done = rows > 0 and to_check == 0
        self.next_button.setVisible(to_check > 0)
        if is_done:
            self._done_words.setText(self.tr("All %n compared.", "", rows))
        self._done.setVisible(is_done)

    def pair_menu(self) -> QMenu:
        """Make the menu of pairs."""
        menu = QMenu(self)
        menu.setObjectName("pairs")
        for one, other in self._pairs:
            action = menu.addAction(_pair_words((one, other)))
            action.triggered.connect(partial(self._choose, one.key, other.key))
        return menu

    def _make_form(self) -> Card:
        form = Card("sunken")
        self._field = LineField(
            "new_topic", self.tr("New topic"), self.tr("For example: Is there an infection?")
        )
        add = plain_button(self.tr("Add"), Icon.CHECK, "new_topic_add", self.tr("Add this topic"))
        leave = link_button(
            self.tr("Cancel"), None, "new_topic_cancel", self.tr("Cancel the new topic")
        )
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_M)
        row.addWidget(self._field, 1)
        row.addWidget(add)
        row.addWidget(leave)
        form.body.addLayout(row)
        form.hide()
        add.clicked.connect(self._add)
        self._field.returnPressed.connect(self._add)
        leave.clicked.connect(self._close_form)
        return form

    def _make_done(self) -> Card:
        done = Card("done")
        self._done_words = BodyLabel("", "strong")
        button = primary_button(
            self.tr("Print for the family meeting"), Icon.PRINTER, "print_comparison"
        )
        button.clicked.connect(self.print_requested)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_M)
        row.addWidget(IconLabel(Icon.CIRCLE_CHECK, "agree"))
        row.addWidget(self._done_words, 1)
        row.addWidget(button)
        done.body.addLayout(row)
        done.hide()
        return done

    def _open_form(self) -> None:
        self._topic_form.show()
        self._field.setFocus()

    def _close_form(self) -> None:
        self._field.set_text("")
        self._topic_form.hide()
        self.add_button.setFocus()

    def _add(self) -> None:
        text = self._field.text().strip()
        if text:
            self._close_form()
            self.topic_requested.emit(text)
        else:
            self._field.setFocus()

    def _open_pairs(self) -> None:
        menu = self.pair_menu()
        menu.popup(self.pair_button.mapToGlobal(QPoint(0, self.pair_button.height())))

    def _choose(self, first: str, second: str) -> None:
        self.pair_chosen.emit(first, second)


class Filters(QWidget):
    """The filter chips and how many rows they show.

    Signals:
        chosen: another filter, by a person.
    """

    chosen = Signal(RowFilter)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with all rows."""
        super().__init__(parent)
        self.chips = FilterChips("comparison_filter", self.tr("Show topics"))
        self._line = MutedLabel(small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(self.chips)
        column.addWidget(self._line)
        self.chips.chosen.connect(self._choose)

    def current(self) -> RowFilter:
        """Give the filter that is chosen."""
        return RowFilter(self.chips.current() or RowFilter.ALL)

    def set_current(self, wanted: RowFilter) -> None:
        """Choose a filter from the program."""
        self.chips.set_current(wanted.value)

    def show_counts(self, counts: Mapping[RowFilter, int]) -> None:
        """Show the chips that match something; the chosen one stays if it still does."""
        choices = []
        for wanted, n in counts.items():
            look = words.filter_look(wanted)
            choices.append(
                Choice(
                    key=wanted.value,
                    text=self._text(wanted, n),
                    icon=look.icon if look else None,
                    color_token=look.token if look else "text",
                )
            )
        self.chips.set_choices(choices)
        every = counts.get(RowFilter.ALL, 0)
        line = self.tr("Showing {n} of {all}")
        self._line.setText(line.format(n=counts.get(self.current(), 0), all=every))
        self._line.setVisible(self.current() is not RowFilter.ALL)

    def _text(self, wanted: RowFilter, n: int) -> str:
        """Return the words of a chip with its count."""
        if n == 1 and wanted in {RowFilter.DIFFER, RowFilter.AGREE}:
            return self.tr("1 differs") if wanted is RowFilter.DIFFER else self.tr("1 agrees")
        texts = {
            RowFilter.ALL: self.tr("All %n", "", n),
            RowFilter.TO_CHECK: self.tr("%n to check", "", n),
            RowFilter.DIFFER: self.tr("%n differ", "", n),
            RowFilter.PARTLY: self.tr("%n same idea", "", n),
            RowFilter.ONLY_FIRST: self.tr("%n only in first", "", n),
            RowFilter.ONLY_SECOND: self.tr("%n only in second", "", n),
            RowFilter.NEITHER: self.tr("%n neither says", "", n),
            RowFilter.AGREE: self.tr("%n agree", "", n),
        }
        return texts[wanted]

    def _choose(self, key: str) -> None:
        announce(self, self._line.text())
        self.chosen.emit(RowFilter(key))


class NoOpinions(EmptyState):
    """What stands there while there are fewer than two opinions."""

    def __init__(self, go: Callable[[], object], parent: QWidget | None = None) -> None:
        """Say what is missing.

        Args:
            go: opens the Opinions tab.
            parent: the widget that owns it.
        """
        button = primary_button(
            QCoreApplication.translate("NoOpinions", "Go to Opinions"),
            Icon.STETHOSCOPE,
            "go_to_opinions",
        )
        sentence = QCoreApplication.translate("NoOpinions", "Add both opinions to compare them.")
        super().__init__(Icon.COLUMNS_2, sentence, button, parent)
        button.clicked.connect(go)
        self.setProperty("pane", True)  # noqa: FBT003


class ColumnHeads(QWidget):
    """The names of both opinions above their columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._icons = (IconLabel(Icon.NUMBER_1, "first"), IconLabel(Icon.NUMBER_2, "second"))
        self._names = (Heading("", 3), Heading("", 3))
        self._lines = (MutedLabel(small=True), MutedLabel(small=True))
        self._grid = QGridLayout(self)
        edge = theme.GAP_L + 2  # margin and border of a card
        self._grid.setContentsMargins(edge, 0, edge, 0)
        self._grid.setHorizontalSpacing(theme.GAP_M)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(MutedLabel(self.tr("Topic"), wrap=False), 0, 0)
        for place, (icon, name, line) in enumerate(
            zip(self._icons, self._names, self._lines, strict=True)
        ):
            row = QHBoxLayout()
            row.setSpacing(theme.GAP_S)
            row.addWidget(icon)
            row.addWidget(name, 1)
            self._grid.addLayout(row, 0, place + 1)
            line.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(line, 1, place + 1)
            for label in (name, line):
                label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        # A column without an item would have no gap before it, other than in the cards.
        self._grid.addWidget(QWidget(self), 0, 3)
        self.fit()

    def show_opinions(self, opinions: tuple[Opinion, Opinion]) -> None:
        """Name the two opinions that are compared."""
        for place, opinion in enumerate(opinions):
            self._icons[place].set_icon(*words.OPINION_ICONS[opinion.kind])
            self._names[place].setText(words.opinion_name(opinion))
            self._lines[place].setText(words.doctor_line(opinion))

    def fit(self) -> None:
        """Give the columns the widths that they have in the cards."""
        em = theme.current().em
        strip = STRIP_PX + theme.GAP_M
        self._grid.setColumnMinimumWidth(0, em(TOPIC_EM) + strip)
        self._grid.setColumnMinimumWidth(3, em(ACTIONS_EM))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)


def _pair_words(pair: tuple[Opinion, Opinion]) -> str:
    """Name two opinions: "First opinion – Second opinion"."""
    return " – ".join(words.opinion_name(one) for one in pair)  # a dash
