"""Who wrote an opinion, where, when and how: read in one line, edited in a section below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from opinion_desktop.domain.files import StoredFile
from opinion_desktop.domain.opinion_view import WAYS
from opinion_desktop.domain.opinions import Opinion
from opinion_desktop.ui import icons, theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.opinions import words
from opinion_desktop.ui.opinions.menus import menu_on
from opinion_desktop.ui.opinions.tab_order import chain
from opinion_desktop.ui.widgets.buttons import link_button, plain_button
from opinion_desktop.ui.widgets.cards import Card, Chip, ChipKind
from opinion_desktop.ui.widgets.choices import Disclosure
from opinion_desktop.ui.widgets.dates import DateBoxes
from opinion_desktop.ui.widgets.drop_down import DropDown
from opinion_desktop.ui.widgets.fields import LineField
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, IconLabel, MutedLabel


@dataclass(frozen=True, kw_only=True)
class OpinionEdit:
    """An opinion as it shall be, and the name of the step; typing joins to typing."""

    opinion: Opinion
    step: str
    typing: bool = False


class OpinionHead(Card):
    """The doctor, the letter and the date of one opinion.

    Signals:
        edited: the opinion as it shall be.
        removal_requested: a person wants the opinion removed.
        letter_opened: a person wants the letter in the viewer.
    """

    edited = Signal(OpinionEdit)
    removal_requested = Signal()
    letter_opened = Signal()

    def __init__(self, fill_menu: Callable[[QMenu], None], parent: QWidget | None = None) -> None:
        """Show nothing yet.

        Args:
            fill_menu: fills the menu that chooses the letter.
            parent: the widget that owns it.
        """
        super().__init__("plain", "none", parent)
        self.setObjectName("opinion_head")
        self._opinion: Opinion | None = None
        self._has_letter = False
        self.fields: dict[str, LineField] = {}  # made when the section is first opened
        self._fill_menu = fill_menu
        self._build()
        self._details.toggled.connect(self._unfolded)
        self.letter_button.clicked.connect(self._open_letter)

    def show_opinion(
        self, opinion: Opinion, number: int, letter: StoredFile | None, *, editable: bool
    ) -> None:
        """Show an opinion; a field that did not change keeps what is being typed.

        Args:
            opinion: the one.
            number: its place, from 0.
            letter: its file, if there is one.
            editable: whether anything may be changed.
        """
        before, self._opinion = self._opinion, opinion
        self.set_strip(words.opinion_token(number) if number < 2 else "none")
        self._picture.set_icon(words.opinion_icon(number), words.opinion_token(number))
        self._name.setText(words.opinion_name(number))
        facts = words.facts_line(opinion)
        self._facts.setText(facts or self.tr("Whose opinion is it? Add the doctor below."))
        self._show_letter(letter)
        self._locked.setVisible(opinion.locked)
        self._checked.setVisible(bool(opinion.checked_with))
        self._checked.setText(self.tr("Checked with: {name}").format(name=opinion.checked_with))
        self._details.setVisible(editable)
        if before is None or before.key != opinion.key:
            if editable and not opinion.author:
                self._make_form()
            self._details.set_open(editable and not opinion.author)
            before = None
        if self.fields:
            self._load(before, opinion)

    def start(self) -> None:
        """Open the section and put the cursor into the name of the doctor."""
        self.set_open(is_open=True)
        self.fields["author"].setFocus()

    def flush(self) -> None:
        """Tell of typing that has not been told yet."""
        for field in self.fields.values():
            field.flush()

    def last_stop(self) -> QWidget:
        """Give the last place that Tab leads to in here."""
        return chain(self._details.button, self._details)

    def set_open(self, *, is_open: bool) -> None:
        """Fold or unfold the section in which all this is edited."""
        self._make_form()
        self._details.set_open(is_open)

    def _build(self) -> None:
        self._picture = IconLabel(Icon.NUMBER_1, "text", icons.CARD_PX)
        self._name = Heading("", 2)
        self._name.setWordWrap(False)
        self._facts = BodyLabel()
        self._locked = Chip(
            ChipKind.NEUTRAL, self.tr("Signed reply, file unchanged"), Icon.LOCK_KEYHOLE
        )
        self._checked = MutedLabel()
        self.letter_button = link_button("", Icon.FILE_TEXT, "head_letter")
        top = FlowLayout(None, theme.GAP_S, theme.GAP_XS)
        for part in (self._picture, self._name, self._locked, self.letter_button):
            top.addWidget(part)
        self.body.addLayout(top)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._checked)
        self._details = Disclosure(self.tr("About this opinion"), "head_details")
        self._details.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._details)

    def _make_form(self) -> None:
        """Make the fields, once; most openings of the page only show the lines above."""
        if self.fields:
            return
        self._details.body.addLayout(self._form())
        self.choose_button = plain_button(
            self.tr("Choose the letter"),
            Icon.FILE_PLUS,
            "head_choose",
            self.tr("Choose the letter of this opinion"),
        )
        menu_on(self.choose_button, self._fill_menu)
        self.remove_button = link_button(
            self.tr("Remove opinion"), Icon.TRASH, "head_remove", self.tr("Remove this opinion")
        )
        below = FlowLayout()
        below.addWidget(self.choose_button)
        below.addWidget(self.remove_button)
        self._details.body.addLayout(below)
        self._connect()
        chain(self._details.button, self._details)
        if self._opinion is not None:
            self._load(None, self._opinion)
        self.choose_button.setVisible(not self._has_letter)

    def _unfolded(self) -> None:
        self._make_form()

    def _form(self) -> QGridLayout:
        self.fields = {
            "author": LineField(
                "head_author", self.tr("Doctor"), self.tr("Such as Dr L. Tremblay")
            ),
            "specialty": LineField(
                "head_specialty", self.tr("Specialty"), self.tr("Such as orthopaedics")
            ),
            "place": LineField("head_place", self.tr("Hospital or city")),
            "checked_with": LineField(
                "head_checked_with",
                self.tr("Checked with"),
                self.tr("Who compared this with the letter?"),
            ),
        }
        self.when = DateBoxes("head_when", self.tr("Date of the opinion"))
        self.way = DropDown()
        self.way.setObjectName("head_way")
        self.way.setAccessibleName(self.tr("How the doctor saw you"))
        for way in ("", *WAYS):
            self.way.addItem(words.way_words(way), way)
        form = QGridLayout()
        form.setHorizontalSpacing(theme.GAP_M)
        form.setVerticalSpacing(theme.GAP_XS)
        places: list[tuple[QWidget, int, int, int]] = [
            (self.fields["author"], 0, 0, 1),
            (self.fields["specialty"], 0, 1, 1),
            (self.when, 1, 0, 2),
            (self.fields["place"], 2, 0, 1),
            (self.way, 2, 1, 1),
            (self.fields["checked_with"], 3, 0, 2),
        ]
        for widget, row, column, span in places:
            label = MutedLabel(widget.accessibleName(), small=True)
            form.addWidget(label, 2 * row, column, 1, span)
            form.addWidget(widget, 2 * row + 1, column, 1, span)
        form.setColumnStretch(0, 1)
        form.setColumnStretch(1, 1)
        return form

    def _connect(self) -> None:
        self.fields["author"].edited.connect(self._type_author)
        self.fields["specialty"].edited.connect(self._type_specialty)
        self.fields["place"].edited.connect(self._type_place)
        self.fields["checked_with"].edited.connect(self._type_checked_with)
        self.when.edited.connect(self._date_changed)
        self.way.activated.connect(self._way_chosen)
        self.remove_button.clicked.connect(self._ask_removal)

    def _show_letter(self, letter: StoredFile | None) -> None:
        self._has_letter = letter is not None
        self.letter_button.setVisible(self._has_letter)
        if self.fields:
            self.choose_button.setVisible(not self._has_letter)
        if letter is not None:
            title = words.shortened(words.file_title(letter))
            self.letter_button.setText(title.replace("&", "&&"))
            self.letter_button.setAccessibleName(self.tr("Open {letter}").format(letter=title))

    def _load(self, before: Opinion | None, opinion: Opinion) -> None:
        for name, field in self.fields.items():
            now, was = getattr(opinion, name), getattr(before, name, None)
            # Other words than were stored before have been typed and are not told yet.
            if before is None or (was != now and field.text() == was):
                field.set_text(now)
        # What a person is still typing gives the same date: then the boxes are left alone.
        is_new = before is None or before.when != opinion.when
        if before is None or (is_new and self.when.value() != opinion.when):
            self.when.set_value(opinion.when)
        if self.way.findData(opinion.way) < 0:
            self.way.addItem(opinion.way, opinion.way)
        self.way.setCurrentIndex(self.way.findData(opinion.way))

    def _type_author(self, text: str) -> None:
        self._type("author", text, self.tr("Edit doctor"))

    def _type_specialty(self, text: str) -> None:
        self._type("specialty", text, self.tr("Edit specialty"))

    def _type_place(self, text: str) -> None:
        self._type("place", text, self.tr("Edit place"))

    def _type_checked_with(self, text: str) -> None:
        self._type("checked_with", text, self.tr("Edit who checked"))

    def _type(self, field: str, text: str, step: str) -> None:
        if self._opinion:
            changed = replace(self._opinion, **{field: text})  # type: ignore[arg-type]
            self.edited.emit(OpinionEdit(opinion=changed, step=step, typing=True))

    def _date_changed(self) -> None:
        when = self.when.value()
        # A date that is not one yet is no reason to forget the old one.
        if self._opinion and (when or self.when.is_empty()) and when != self._opinion.when:
            changed = replace(self._opinion, when=when)
            step = self.tr("Change date of the opinion")
            self.edited.emit(OpinionEdit(opinion=changed, step=step, typing=True))

    def _way_chosen(self) -> None:
        way = self.way.currentData()
        if self._opinion and way != self._opinion.way:
            changed = replace(self._opinion, way=way)
            self.edited.emit(OpinionEdit(opinion=changed, step=self.tr("Change how you were seen")))

    def _ask_removal(self) -> None:
        self.flush()
        self.removal_requested.emit()

    def _open_letter(self) -> None:
        self.letter_opened.emit()
