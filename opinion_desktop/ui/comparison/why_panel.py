"""Why the program suggests a result: both sentences and the reason, and what to do about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from opinion_desktop.domain.comparison_rows import Row, SentencePair
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.services.comparing import ground_words
from opinion_desktop.services.labels import result_label, translated
from opinion_desktop.ui.comparison import words
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.buttons import plain_button
from opinion_desktop.ui.widgets.cards import Card
from opinion_desktop.ui.widgets.flow import FlowLayout
from opinion_desktop.ui.widgets.text import BodyLabel, Heading, MutedLabel


class WhyPanel(Card):
    """Opened under a row by "Why?".

    Signals:
        confirmed: the suggestion is right.
        change_requested: another result is right; the button that was pressed.
        dismissed: the sentences are not about the same thing.
    """

    confirmed = Signal()
    change_requested = Signal(QWidget)
    dismissed = Signal()

    def __init__(self, row: Row, names: tuple[str, str], parent: QWidget | None = None) -> None:
        """Show the reasons of a row that has a suggestion.

        Args:
            row: with its suggestion.
            names: what the two opinions are called.
            parent: the widget that owns it.
        """
        super().__init__("sunken", "", parent)
        self.setObjectName(f"why_{row.topic}")
        self._names = names
        topic = words.topic_name(row)
        self.body.addWidget(Heading(self.tr("Why this suggestion?"), 3))
        pairs = row.suggestion.pairs if row.suggestion else ()
        if row.suggestion and row.suggestion.result is RowResult.OPEN:
            self.body.addWidget(
                BodyLabel(self.tr("Both write about this – compare them."))  # a dash
            )
        for pair in pairs:
            self._add_pair(pair, many=len(pairs) > 1)
        self.body.addWidget(
            MutedLabel(self.tr("A suggestion can be wrong. The letters come first."), small=True)
        )
        self._add_buttons(row, topic)

    def _add_pair(self, pair: SentencePair, *, many: bool) -> None:
        if many:
            self.body.addWidget(BodyLabel(result_label(pair.result), "strong"))
        for name, sentences in zip(self._names, (pair.first, pair.second), strict=True):
            if sentences:
                text = self.tr("{opinion}: “{words}”")
                self.body.addWidget(BodyLabel(text.format(opinion=name, words=" ".join(sentences))))
        for ground in pair.grounds:
            self.body.addWidget(BodyLabel(ground_words(ground), "muted"))

    def _add_buttons(self, row: Row, topic: str) -> None:
        flow = FlowLayout()
        if row.proposed is not RowResult.OPEN:
            spoken = translated(words.CONTEXT, words.CONFIRM_LABELS[row.proposed])
            confirm = plain_button(
                self.tr("Yes, use this"),
                Icon.CHECK,
                f"why_confirm_{row.topic}",
                words.with_topic(spoken, topic),
            )
            confirm.clicked.connect(self.confirmed)
            flow.addWidget(confirm)
        change = plain_button(
            self.tr("Change"),
            Icon.PENCIL,
            f"why_change_{row.topic}",
            self.tr("Change in this panel: {topic}").format(topic=topic),
        )
        change.clicked.connect(partial(self._change, change))
        flow.addWidget(change)
        if row.proposed is not RowResult.OPEN:
            text = self.tr("No, dismiss")
            dismiss = plain_button(
                text, Icon.UNLINK_2, f"why_not_{row.topic}", words.with_topic(text, topic)
            )
            dismiss.clicked.connect(self.dismissed)
            flow.addWidget(dismiss)
        self.body.addLayout(flow)

    def _change(self, button: QWidget) -> None:
        self.change_requested.emit(button)
