"""The line above a document: page, search, and what else can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from opinion_desktop.ui import theme
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import icon_button, plain_button
from opinion_desktop.ui.widgets.fields import LineField
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, MutedLabel

PAGE_FIELD_PX = 22  # padding and border of a field


class PageBar(QWidget):
    """Buttons and fields of a page pane; decides nothing.

    Signals:
        page_wanted: a page, from 0.
        page_stepped: this many pages on.
        search_wanted: words to look for; "" to stop looking.
        hit_wanted: the next hit (1) or the one before (-1).
        choosing_toggled: whether the arrow keys choose words.
    """

    page_wanted = Signal(int)
    page_stepped = Signal(int)
    search_wanted = Signal(str)
    hit_wanted = Signal(int)
    choosing_toggled = Signal(bool)

    def __init__(
        self, name: str, named: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """Make the line.

        Args:
            name: begins all object names.
            named: makes an accessible name unique in the window.
            parent: the widget that owns it.
        """
        super().__init__(parent)
        self._name = name
        self._named = named
        self._build()
        self._connect()

    def _build(self) -> None:
        name, named = self._name, self._named
        previous, following = self.tr("Page before"), self.tr("Next page")
        self.previous_button = icon_button(
            previous, Icon.CHEVRON_LEFT, f"{name}_previous", named(previous)
        )
        self.next_button = icon_button(
            following, Icon.CHEVRON_RIGHT, f"{name}_next", named(following)
        )
        self.page_field = LineField(f"{name}_page", named(self.tr("Page")))
        self.page_field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.count_label = BodyLabel(wrap=False)
        self.find_field = LineField(
            f"{name}_find", named(self.tr("Find in this document")), self.tr("Find")
        )
        up, down = self.tr("Hit before"), self.tr("Next hit")
        self.hit_up = icon_button(up, Icon.CHEVRON_UP, f"{name}_hit_up", named(up))
        self.hit_down = icon_button(down, Icon.CHEVRON_DOWN, f"{name}_hit_down", named(down))
        self.hits = MutedLabel(wrap=False)
        self.hits.setObjectName(f"{name}_hits")
        choose = self.tr("Choose words")
        self.choose_button = plain_button(choose, None, f"{name}_choose", named(choose))
        self.choose_button.setProperty("kind", "filter")
        self.choose_button.setCheckable(True)
        self.choose_button.setToolTip(self.tr("Choose words with the arrow keys (key F2)"))
        more = self.tr("More")
        self.more_button = plain_button(more, None, f"{name}_more", named(more))
        self.more_button.setProperty("menu", "true")
        self.menu = QMenu(self.more_button)
        self.more_button.setMenu(self.menu)
        self.flow = FlowLayout(self, theme.GAP_XS, theme.GAP_XS)
        for widget in (
            self.previous_button,
            self.page_field,
            self.count_label,
            self.next_button,
            self.find_field,
            self.hit_up,
            self.hit_down,
            self.hits,
            self.choose_button,
            self.more_button,
        ):
            self.flow.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().changed.connect(self._resize)
        self._resize()
        self.show_hits(0, 0, looking=False)

    def _connect(self) -> None:
        self.previous_button.clicked.connect(partial(self._step, -1))
        self.next_button.clicked.connect(partial(self._step, 1))
        self.page_field.edited.connect(self._typed_page)
        self.find_field.edited.connect(self.search_wanted)
        self.find_field.returnPressed.connect(self._entered)
        self.choose_button.clicked.connect(self.choosing_toggled)
        self.hit_up.clicked.connect(partial(self._hit, -1))
        self.hit_down.clicked.connect(partial(self._hit, 1))

    def add_action(self, text: str, name: str, run: Callable[[], None]) -> QAction:
        """Add a line to the menu of this bar."""
        action = QAction(text, self)
        action.setObjectName(f"{self._name}_{name}")
        action.triggered.connect(partial(_without_arguments, run))
        self.menu.addAction(action)
        return action

    def show_page(self, page: int, count: int) -> None:
        """Show which page is in view, from 0."""
        self.page_field.set_text(str(page + 1))
        self.count_label.setText(self.tr("of {m}").format(m=count))
        self.previous_button.setEnabled(page > 0)
        self.next_button.setEnabled(page + 1 < count)

    def show_hits(self, current: int, count: int, *, looking: bool) -> None:
        """Say how many places were found.

        Args:
            current: number of the one in view, from 1.
            count: how many there are so far.
            looking: whether words are searched at all.
        """
        self.hits.setVisible(looking)
        self.hit_up.setVisible(count > 0)
        self.hit_down.setVisible(count > 0)
        if count:
            self.hits.setText(self.tr("{n} of {m}").format(n=current, m=count))
        else:
            self.hits.setText(self.tr("Not found"))

    def _resize(self) -> None:
        self.find_field.setFixedWidth(theme.current().em(8))
        self.page_field.setFixedWidth(theme.current().em(2) + PAGE_FIELD_PX)

    def _step(self, by: int, *_: object) -> None:
        self.page_stepped.emit(by)

    def _hit(self, by: int, *_: object) -> None:
        self.hit_wanted.emit(by)

    def _typed_page(self, text: str) -> None:
        if text.strip().isdecimal():
            self.page_wanted.emit(int(text) - 1)

    def _entered(self) -> None:
        self.find_field.flush()
        self.hit_wanted.emit(1)


def _without_arguments(run: Callable[[], None], *_: object) -> None:
    run()
