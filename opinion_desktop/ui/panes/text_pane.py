"""A plain-text file, to be read, copied and quoted."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.problems import Problem
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.picture_feed import in_worker
from opinion_desktop.services.pictures import read_text
from opinion_desktop.ui import theme
from opinion_desktop.ui.panes.pane import ContentStack, Pane, slim
from opinion_desktop.ui.widgets.text import BodyLabel

QUOTE_CHARACTERS = 2000


class TextPane(Pane):
    """Shows the text of a file; words can be selected and quoted."""

    def __init__(self, desk: Desk, name: str, where: str, parent: QWidget | None = None) -> None:
        """Make an empty pane; arguments as for `Pane`."""
        super().__init__(desk, name, where, parent)
        self._key = ""
        self._title = ""
        self._wanted = ""
        self.header = BodyLabel("", "strong")
        self.header.setObjectName(f"{name}_header")
        self.text = QPlainTextEdit(self)
        self.text.setObjectName(f"{name}_text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.stack = ContentStack(self.text, f"{name}_message")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_XS, theme.GAP_XS, theme.GAP_XS, theme.GAP_XS)
        column.setSpacing(theme.GAP_XS)
        column.addWidget(slim(self.header))
        column.addLayout(self.stack, 1)
        column.addWidget(self.evidence_button(), 0, Qt.AlignmentFlag.AlignLeft)
        self.text.copyAvailable.connect(self._chosen)

    def show_text(self, source: Path, title: str, key: str = "") -> None:
        """Show a text file; arguments as for `PhotoPane.show_photo`."""
        self._title, self._key, self._wanted = title, key, ""
        self.header.setText(title)
        self.text.clear()
        self.text.setAccessibleName(self.named(self.tr("Text: {name}").format(name=title)))
        work = partial(in_worker, self.desk.workers, partial(read_text, source))
        job = self.desk.jobs.run("", work, lane=f"{self.name} {id(self)}")
        job.succeeded.connect(self._take_text)
        job.failed.connect(self._failed)

    @override
    def title(self) -> str:
        return self._title

    @override
    def anchor(self) -> Anchor:
        quote = self.text.textCursor().selectedText().replace("\u2029", "\n")
        return Anchor(file_key=self._key, quote=quote[:QUOTE_CHARACTERS], label=self._title)

    @override
    def show_anchor(self, anchor: Anchor) -> None:
        self._wanted = anchor.quote
        self._find_wanted()

    @override
    def focus_target(self) -> QWidget:
        return self.text

    def _take_text(self, text: str) -> None:
        self.text.setPlainText(text)
        self.stack.show_content()
        self._find_wanted()

    def _failed(self, problem: Problem) -> None:
        self.stack.show_problem(problem)

    def _find_wanted(self) -> None:
        """Select the quoted words, once the text is here."""
        start = self.text.toPlainText().find(self._wanted) if self._wanted else -1
        if start >= 0:
            cursor = self.text.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(start + len(self._wanted), QTextCursor.MoveMode.KeepAnchor)
            self.text.setTextCursor(cursor)
            self.text.centerCursor()

    def _chosen(self, chosen: bool) -> None:
        self.offer_quote(offered=chosen)
