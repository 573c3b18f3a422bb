"""Settings and privacy: one page, every choice applies at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop import __version__
from opinion_desktop.services import settings as options
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.settings import Setting
from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.preferences.about import INTENDED_USE_EN, INTENDED_USE_FR, LICENCES
from opinion_desktop.ui.widgets.buttons import primary_button
from opinion_desktop.ui.widgets.cards import Card, Chip, ChipKind
from opinion_desktop.ui.widgets.choices import Choice, Disclosure, FilterChips
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.page import Page
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, MutedLabel

T = TypeVar("T", bool, int, str)
SYSTEM = "system"  # the chip for "": as the computer is set
_WIDEST_EM = 60


class PreferencesPage(Page):
    """Reading, units, storage, about.

    Signals:
        left: the person wants to go back.
    """

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what is chosen."""
        super().__init__(parent)
        self._desk = desk
        self._settings = desk.settings
        self._shown: dict[str, Callable[[], None]] = {}
        self._build()
        self._settings.changed.connect(self._show_setting)
        theme.current().changed.connect(self._fit)

    @override
    def title(self) -> str:
        return self.tr("Settings")

    def _build(self) -> None:
        body = self.scrolled_body()
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_L)
        self.primary_button = primary_button(self.tr("Back"), Icon.ARROW_LEFT, "settings_back")
        self.primary_button.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Settings"), 1), 1)
        head.addWidget(self.primary_button)
        column.addLayout(head)
        self._reading(_section(column, self.tr("Reading")))
        self._units(_section(column, self.tr("Units")))
        self._storage(_section(column, self.tr("Storage")))
        self._about(_section(column, self.tr("About")))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._inner, 100)
        row.addStretch(1)
        body.addLayout(row)
        body.addStretch(1)
        if self.scroller and (inner := self.scroller.widget()):
            # Its own minimum counts every wrapped text as if it were narrow, and scrolls too far.
            inner.setMinimumHeight(1)
        self._fit()

    def _fit(self) -> None:
        self._inner.setMaximumWidth(theme.current().em(_WIDEST_EM))

    # Sections ---------------------------------------------------------------------------

    def _reading(self, column: QVBoxLayout) -> None:
        sizes = [(str(size), self.tr("{n} pt").format(n=size)) for size in theme.TEXT_SIZES]
        self._choose(column, self.tr("Text size"), options.TEXT_SIZE, int, sizes)
        self._choose(
            column,
            self.tr("Colours"),
            options.THEME,
            str,
            [
                (SYSTEM, self.tr("Like my computer")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("contrast", self.tr("High contrast")),
            ],
        )
        self._choose(
            column,
            self.tr("Letters"),
            options.LETTERS,
            str,
            [("inter", "Inter"), ("atkinson", "Atkinson Hyperlegible")],
        )
        self._choose(
            column,
            self.tr("Language"),
            options.LANGUAGE,
            _language,
            [(SYSTEM, self.tr("Like my computer")), ("en", "English"), ("fr", "Français")],
        )
        self._single_keys = QCheckBox(self.tr("Single-letter keys in lists and pictures"))
        self._single_keys.setObjectName("settings_single_keys")
        self._single_keys.setAccessibleName(self._single_keys.text())
        self._single_keys.clicked.connect(self._set_single_keys)
        column.addWidget(self._single_keys)
        column.addWidget(MutedLabel(self.tr("For example P for a pain score. F1 shows them.")))
        self._shown[options.SINGLE_KEYS.name] = self._show_single_keys
        self._show_single_keys()

    def _units(self, column: QVBoxLayout) -> None:
        self._choose(
            column,
            self.tr("Temperature"),
            options.FAHRENHEIT,
            _is_true,
            [("false", "°C"), ("true", "°F")],
            self.tr("What you typed stays as it is and is shown in this unit."),
        )
        self._choose(
            column,
            self.tr("Paper"),
            options.PAPER,
            str,
            [("letter", self.tr("Letter")), ("a4", "A4")],
        )

    def _storage(self, column: QVBoxLayout) -> None:
        column.addWidget(BodyLabel(self.tr("Your library is in this folder:"), "strong"))
        folder = BodyLabel(_breakable(str(self._desk.library.path)))
        folder.setObjectName("settings_folder")
        folder.setAccessibleName(str(self._desk.library.path))
        column.addWidget(folder)
        column.addWidget(
            MutedLabel(
                self.tr(
                    "It holds all your cases and files. To keep a backup, close the program "
                    "and copy the whole folder."
                )
            )
        )

    def _about(self, column: QVBoxLayout) -> None:
        version = self.tr("Opinion Desktop, version {version}").format(version=__version__)
        column.addWidget(BodyLabel(version, "strong"))
        column.addWidget(BodyLabel(self.tr("Makes no network connections")))
        chips = FlowLayout()
        chips.addWidget(Chip(ChipKind.WARN, self.tr("Draft wording"), Icon.PENCIL))
        column.addLayout(chips)
        column.addWidget(
            MutedLabel(
                self.tr("Medical and legal texts are not yet approved by a clinician and a lawyer.")
            )
        )
        for heading, text in (
            (self.tr("Intended use (English)"), INTENDED_USE_EN),
            (self.tr("Intended use (French)"), INTENDED_USE_FR),
        ):
            column.addSpacing(theme.GAP_S)
            column.addWidget(Heading(heading, 3))
            column.addWidget(BodyLabel(text))
        licences = Disclosure(self.tr("Licences"), "settings_licences")
        for licence in LICENCES:
            licences.body.addWidget(BodyLabel(f"{licence.part}: {licence.licence}"))
        column.addWidget(licences)

    # Choices ----------------------------------------------------------------------------

    def _choose(
        self,
        column: QVBoxLayout,
        label: str,
        setting: Setting[T],
        parse: Callable[[str], T],
        choices: list[tuple[str, str]],
        note: str = "",
    ) -> None:
        """Add chips for one setting; the key of a chip is its value as text."""
        chips = FilterChips(f"settings_{setting.name.rpartition('/')[2]}", label)
        chips.set_choices(Choice(key=key, text=text) for key, text in choices)
        chips.chosen.connect(partial(self._set, setting, parse))
        column.addWidget(BodyLabel(label, "strong"))
        column.addWidget(chips)
        if note:
            column.addWidget(MutedLabel(note))
        column.addSpacing(theme.GAP_XS)
        show = partial(self._show_chip, chips, setting)
        self._shown[setting.name] = show
        show()

    def _set(self, setting: Setting[T], parse: Callable[[str], T], key: str) -> None:
        self._settings.set(setting, parse(key))

    def _show_chip(self, chips: FilterChips, setting: Setting[T]) -> None:
        value = self._settings.get(setting)
        chips.set_current((str(value).lower() if isinstance(value, bool) else str(value)) or SYSTEM)

    def _set_single_keys(self) -> None:
        self._settings.set(options.SINGLE_KEYS, self._single_keys.isChecked())

    def _show_single_keys(self) -> None:
        self._single_keys.setChecked(self._settings.get(options.SINGLE_KEYS))

    def _show_setting(self, name: str) -> None:
        """Follow what is chosen elsewhere, such as the text size by its keys."""
        if name in self._shown:
            self._shown[name]()


def _language(key: str) -> str:
    return "" if key == SYSTEM else key


def _is_true(key: str) -> bool:
    return key == "true"


def _section(column: QVBoxLayout, title: str) -> QVBoxLayout:
    card = Card()
    card.body.addWidget(Heading(title, 2))
    column.addWidget(card)
    return card.body


def _breakable(path: str) -> str:
    """Let a long path wrap after its separators."""
    zero_width_space = "\u200b"
    return path.replace("/", f"/{zero_width_space}").replace("\\", f"\\{zero_width_space}")
