"""Boxes for a date that may be known in part: day, month name, year."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from opinion_desktop.domain.partial_dates import SEASONS, PartialDate, Precision
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.announce import announce
from opinion_desktop.ui.widgets.drop_down import DropDown
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, IconLabel, restyle

_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_WINTER_STARTS = SEASONS["winter"]


class _Boxes(QWidget):
    """Day, month and year side by side; nothing jumps on by itself."""

    touched = Signal()

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = _number(self.tr("Day"), 2, f"{name}_day", accessible_name)
        self.month = _combo(
            [("", self.tr("Month"))]
            + [
                (str(n), QLocale().standaloneMonthName(n, QLocale.FormatType.LongFormat))
                for n in range(1, 13)
            ],
            f"{name}_month",
            _named(accessible_name, self.tr("Month")),
        )
        self.year = _number(self.tr("Year"), 4, f"{name}_year", accessible_name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        for box in (self.day, self.month, self.year):
            row.addWidget(box)
        self.day.textEdited.connect(self.touched)
        self.month.activated.connect(self.touched)
        self.year.textEdited.connect(self.touched)
        self.fit()

    def fit(self) -> None:
        """Make the boxes as wide as their longest contents in the present text size."""
        metrics = self.fontMetrics()
        for box, words in ((self.day, self.tr("Day")), (self.year, self.tr("Year") + "0")):
            digits = "0" * box.maxLength()
            width = max(metrics.horizontalAdvance(text) for text in (words, digits))
            box.setFixedWidth(width + metrics.averageCharWidth() + 26)

    def is_empty(self) -> bool:
        return not (self.day.text() or self.month.currentData() or self.year.text())

    def has_no_year(self) -> bool:
        year = self.year.text()
        return not year.isdecimal() or not _FIRST_YEAR <= int(year) <= _LAST_YEAR

    def read(self) -> PartialDate | None:
        """Give the date, or None if it is not one yet."""
        day, month, year = self.day.text(), self.month.currentData(), self.year.text()
        if self.has_no_year():
            return None
        if day and not (month and day.isdecimal()):
            return None
        try:
            if day:
                return PartialDate.day(date(int(year), int(month), int(day)))
            return (
                PartialDate.month(int(year), int(month)) if month else PartialDate.year(int(year))
            )
        except ValueError:
            return None

    def show_date(self, when: date | None, precision: Precision = Precision.DAY) -> None:
        has_month = when and precision in {Precision.DAY, Precision.MONTH}
        self.day.setText(str(when.day) if when and precision is Precision.DAY else "")
        self.month.setCurrentIndex(when.month if when and has_month else 0)
        self.year.setText(str(when.year) if when else "")


class DateBoxes(QWidget):
    """A date as a person knows it: a day, a month, a year, a season, a span, or not known.

    Signals:
        edited: a person changed something; ask `value`.
    """

    edited = Signal()

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        """Start empty.

        Args:
            name: object name; its parts are called `name_day`, `name_month`, `name_year`,
                `name_kind`, `name_about`, ...
            accessible_name: the words of its label, such as "Date of surgery".
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._stored: PartialDate | None = None  # what `load` was told last
        self._build(name, accessible_name)
        self._show_parts()
        self.kind.activated.connect(self._kind_chosen)
        self.first.touched.connect(self._touched)
        self.last.touched.connect(self._touched)
        self.season.activated.connect(self._touched)
        self.season_year.textEdited.connect(self._touched)
        self.about.clicked.connect(self._touched)
        for boxes in (self.first, self.last):
            boxes.day.editingFinished.connect(self._box_left)
            boxes.year.editingFinished.connect(self._box_left)
        self.season_year.editingFinished.connect(self._box_left)
        theme.current().changed.connect(self._fit)

    def value(self) -> PartialDate | None:
        """Give the date, or None while it is empty or not a date yet."""
        kind = self.kind.currentData()
        if kind == "unknown":
            return PartialDate.unknown()
        if kind == "range":
            return self._range()
        made = self._season() if kind == "season" else self.first.read()
        if made and self.about.isChecked():
            return PartialDate(made.earliest, made.latest, made.precision, about=True)
        return made

    def set_value(self, when: PartialDate | None) -> None:
        """Show a date, or empty boxes; this is not told."""
        precision = when.precision if when else Precision.DAY
        kind = {
            Precision.SEASON: "season",
            Precision.RANGE: "range",
            Precision.UNKNOWN: "unknown",
        }.get(precision, "date")
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.about.setChecked(bool(when and when.about))
        self.first.show_date(None)
        self.last.show_date(None)
        self.season.setCurrentIndex(0)
        self.season_year.clear()
        if when and when.earliest and when.latest:
            if kind == "season":
                first = when.earliest
                names = [key for key, month in SEASONS.items() if month == first.month]
                self.season.setCurrentIndex(self.season.findData(names[0]))
                # A winter bears the year of its January.
                self.season_year.setText(str(first.year + (first.month == _WINTER_STARTS)))
            elif kind == "range":
                self.first.show_date(when.earliest)
                self.last.show_date(when.latest)
            else:
                self.first.show_date(when.earliest, precision)
        self._show_parts()

    def load(self, when: PartialDate | None) -> None:
        """Show a stored date, but keep what a person types and what is no date yet."""
        is_new, self._stored = when != self._stored, when
        typed_in = any(part.hasFocus() for part in self.findChildren(QWidget))
        if not typed_in and (is_new or not self.hint()):
            self.set_value(when)

    def is_empty(self) -> bool:
        """Whether nothing has been typed or chosen."""
        kind = self.kind.currentData()
        if kind == "season":
            return not (self.season.currentData() or self.season_year.text())
        if kind == "range":
            return self.first.is_empty() and self.last.is_empty()
        return kind != "unknown" and self.first.is_empty()

    def hint(self) -> str:
        """Say in one sentence what is still missing, or "" if nothing is."""
        if self.is_empty() or self.value():
            return ""
        if self.kind.currentData() == "range":
            return self.tr("Fill in both dates, the earlier one first.")
        if self.kind.currentData() == "season":
            return self.tr("Choose a season and type the year, such as 2025.")
        if self.first.has_no_year() and len(self.first.year.text()) == len(str(_FIRST_YEAR)):
            return self.tr("Check the year. It is too early or too late.")
        if self.first.has_no_year():
            return self.tr("Type the year with four digits. Day and month may stay empty.")
        if self.first.day.text() and not self.first.month.currentData():
            return self.tr("Choose the month too, or leave the day empty.")
        return self.tr("This day is not in the calendar. You can leave the day empty.")

    def point_out(self) -> bool:
        """Show what is missing as an error and go there; say whether something is."""
        if not self.hint():
            return False
        self._is_left = True
        self._show_hint()
        self._fault().setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.hint())
        return True

    def _build(self, name: str, label: str) -> None:
        self.kind = _combo(
            [
                ("date", self.tr("Date")),
                ("season", self.tr("Season")),
                ("range", self.tr("Between two dates")),
                ("unknown", self.tr("Date not known")),
            ],
            f"{name}_kind",
            _named(label, self.tr("what you know")),
        )
        self.first = _Boxes(name, label)
        self._and = BodyLabel(self.tr("and"), wrap=False)
        latest = self.tr("latest")
        self.last = _Boxes(f"{name}_last", f"{label}, {latest}")
        self.season = _combo(
            [
                ("", self.tr("Which season?")),
                ("spring", self.tr("Spring")),
                ("summer", self.tr("Summer")),
                ("autumn", self.tr("Autumn")),
                ("winter", self.tr("Winter")),
            ],
            f"{name}_season",
            _named(label, self.tr("Season")),
        )
        self.season_year = _number(self.tr("Year"), 4, f"{name}_season_year", label)
        self.about = QCheckBox(self.tr("about"))
        self.about.setObjectName(f"{name}_about")
        self.about.setAccessibleName(_named(label, self.tr("about, not exact")))
        flow = FlowLayout()
        for part in (
            self.first,
            self._and,
            self.last,
            self.season,
            self.season_year,
            self.about,
            self.kind,
        ):
            flow.addWidget(part)
        self._is_left = False  # with something in it that is no date yet
        self._sign = IconLabel(Icon.TRIANGLE_ALERT, "danger")
        self._hint = BodyLabel(role="muted")
        told = QHBoxLayout()
        told.setSpacing(theme.GAP_XS)
        told.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(flow)
        column.addLayout(told)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fit()

    def _season(self) -> PartialDate | None:
        year, name = self.season_year.text(), self.season.currentData()
        if not name or not year.isdecimal() or not _FIRST_YEAR <= int(year) <= _LAST_YEAR:
            return None
        return PartialDate.season(int(year), name)

    def _range(self) -> PartialDate | None:
        first, last = self.first.read(), self.last.read()
        if not (first and last and first.earliest and last.latest):
            return None
        if last.latest < first.earliest:
            return None
        return PartialDate.between(first.earliest, last.latest)

    def _kind_chosen(self) -> None:
        self._show_parts()
        self.edited.emit()

    def _touched(self) -> None:
        self._show_hint()
        self.edited.emit()

    def _show_parts(self) -> None:
        kind = self.kind.currentData()
        self.first.setVisible(kind in {"date", "range"})
        self._and.setVisible(kind == "range")
        self.last.setVisible(kind == "range")
        self.season.setVisible(kind == "season")
        self.season_year.setVisible(kind == "season")
        self.about.setVisible(kind in {"date", "season"})
        self._show_hint()

    def _show_hint(self) -> None:
        hint = self.hint()
        self._is_left = self._is_left and bool(hint)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._sign.setVisible(self._is_left)
        role = "danger" if self._is_left else "muted"
        if self._hint.property("role") != role:
            self._hint.setProperty("role", role)
            restyle(self._hint)

    def _box_left(self) -> None:
        """Say what is missing as an error once a person went on to something else."""
        if not any(part.hasFocus() for part in self.findChildren(QWidget)):
            self._is_left = True
            self._show_hint()

    def _fault(self) -> QWidget:
        """Give the box that is to be mended first."""
        kind = self.kind.currentData()
        if kind == "season":
            return self.season_year if self.season.currentData() else self.season
        boxes = self.last if kind == "range" and self.first.read() else self.first
        if boxes.has_no_year():
            return boxes.year
        return boxes.day if boxes.month.currentData() else boxes.month

    def _fit(self) -> None:
        self.first.fit()
        self.last.fit()
        self.season_year.setFixedWidth(self.first.year.width())


def _named(label: str, part: str) -> str:
    """Name a part of a date; some languages want a space before the colon."""
    pattern = QCoreApplication.translate("DateBoxes", "{label}: {part}")
    return pattern.format(label=label, part=part)


def _number(hint: str, digits: int, name: str, accessible_name: str) -> QLineEdit:
    box = QLineEdit()
    box.setMaxLength(digits)
    box.setPlaceholderText(hint)
    box.setObjectName(name)
    box.setAccessibleName(_named(accessible_name, hint))
    return box


def _combo(entries: list[tuple[str, str]], name: str, accessible_name: str) -> QComboBox:
    box = DropDown()
    for key, text in entries:
        box.addItem(text, key)
    box.setObjectName(name)
    box.setAccessibleName(accessible_name)
    return box
