"""Has two opinions read side by side, off the GUI thread, and says why in words.

Only proposes; what a person decided is in the workspace.  Values that were chosen come
first, then the sentences are read by the engine, topic by topic, each text once.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opinion_desktop import paths
from opinion_desktop.comparison.explain import REASONS
from opinion_desktop.comparison.proposals import Proposal
from opinion_desktop.domain.changes import Step
from opinion_desktop.domain.comparison import ComparisonRow, Dismissal, OwnTopic
from opinion_desktop.domain.comparison_rows import (
    Ground,
    Mark,
    Row,
    SentencePair,
    Suggestion,
    from_values,
    in_sequence,
    quotes,
    rows_of,
    sides,
    suggested,
)
from opinion_desktop.domain.opinions import Opinion, Said, Statement
from opinion_desktop.domain.problems import Problem
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.labels import certainty_label, translated
from opinion_desktop.services.workspace import Workspace

if TYPE_CHECKING:
    from opinion_desktop.comparison.resources import Resources

BETWEEN = "\n\n"  # keeps the statements of one topic apart for the engine
WHOLE_SENTENCES = frozenset({"weak", "one_side"})  # reasons without deciding words

VALUE_REASONS: dict[str, str] = {
    "neither_mentions": QT_TRANSLATE_NOOP("Comparing", "Neither opinion mentions this."),
    "both_cannot_answer": QT_TRANSLATE_NOOP(
        "Comparing", "Both say that these records cannot answer it."
    ),
    "field_same": QT_TRANSLATE_NOOP("Comparing", "The same is filled in for both: {a}."),
    "field_differ": QT_TRANSLATE_NOOP("Comparing", "Filled in: first {a}, second {b}."),
}
_QUOTED = QT_TRANSLATE_NOOP("Comparing", "“{words}”")
_BY_CHOICE = frozenset({"field_same", "field_differ"})  # facts are keys, not quotes


@dataclass(frozen=True)
class Texts:
    """The words of both opinions on one topic: (key of the statement, quote)."""

    first: tuple[tuple[str, str], ...]
    second: tuple[tuple[str, str], ...]
    topic: str = ""


class Comparing(QObject):
    """What is proposed for the two opinions that are being compared.

    Signals:
        changed: suggestions came or went; ask `rows` again.
    """

    changed = Signal()

    def __init__(self, desk: Desk, workspace: Workspace, parent: QObject | None = None) -> None:
        """Compare the first two opinions of the case; read them in the background."""
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._read: dict[Texts, tuple[SentencePair, ...]] = {}
        self._asked: frozenset[Texts] = frozenset()
        self._pair = self._usable(("", ""))
        workspace.changed.connect(self._take)
        self._read_new()

    @property
    def pair(self) -> tuple[str, str] | None:
        """The keys of the two opinions, or None while there are fewer than two."""
        return self._pair

    @property
    def is_reading(self) -> bool:
        """Whether some topics are still being read."""
        return bool(self._asked)

    def choose(self, first: str, second: str) -> None:
        """Compare two other opinions; `changed` tells at once, and again when they are read."""
        self._pair = self._usable((first, second))
        self._read_new()
        self.changed.emit()

    def rows(self) -> tuple[Row, ...]:
        """Return a row for each topic, in topic order; empty while there are no two opinions."""
        if self._pair is None:
            return ()
        return rows_of(
            self._pair,
            self._workspace.all(Statement),
            self._workspace.all(OwnTopic),
            self._workspace.all(ComparisonRow),
            self._suggestions(),
            self._workspace.all(Dismissal),
        )

    def _suggestions(self) -> dict[str, Suggestion]:
        found = {}
        for topic, (first, second) in self._sides().items():
            suggestion = from_values(topic, first, second) or suggested(
                self._read.get(_texts(topic, first, second), ())
            )
            if suggestion:
                found[topic] = suggestion
        return found

    def _sides(self) -> dict[str, tuple[tuple[Statement, ...], tuple[Statement, ...]]]:
        return sides(self._workspace.all(Statement), self._pair) if self._pair else {}

    def _usable(self, wanted: tuple[str, str]) -> tuple[str, str] | None:
        """Return the wanted two opinions if both are there, else the first two, else None."""
        keys = [one.key for one in in_sequence(self._workspace.all(Opinion))]
        if wanted[0] != wanted[1] and set(wanted) <= set(keys):
            return wanted
        return (keys[0], keys[1]) if len(keys) > 1 else None

    def _take(self, step: Step) -> None:
        kinds = {type(change.entity) for change in step.changes}
        if kinds & {Opinion, Statement}:
            self._pair = self._usable(self._pair or ("", ""))
            self._read_new()

    def _read_new(self) -> None:
        """Start reading what has not been read yet; an older run is given up."""
        wanted = frozenset(
            texts
            for topic, (first, second) in self._sides().items()
            if quotes(first) and quotes(second) and not from_values(topic, first, second)
            if (texts := _texts(topic, first, second)) not in self._read
        )
        if wanted <= self._asked:
            return
        self._asked = wanted
        # A list in a fixed order: two runs read the same in the same order.
        work = partial(
            propose,
            paths.resources() / "comparison",
            tuple(sorted(wanted, key=lambda texts: (texts.topic, texts.first))),
        )
        job = self._desk.jobs.run(
            "", work, lane=f"comparison {self._workspace.case_key}", background=True
        )
        job.succeeded.connect(self._keep)
        job.failed.connect(self._give_up)

    def _keep(self, read: dict[Texts, tuple[SentencePair, ...]]) -> None:
        self._read.update(read)
        self._asked = self._asked - frozenset(read)
        self.changed.emit()

    def _give_up(self, problem: Problem) -> None:
        """Wait for nothing any more; the rows can be judged without suggestions."""
        self._asked = frozenset()
        self._desk.notices.report(problem)
        self.changed.emit()


def propose(
    folder: Path, wanted: Sequence[Texts], context: JobContext
) -> dict[Texts, tuple[SentencePair, ...]]:
    """Read two opinions topic by topic; runs in a job.

    Args:
        folder: `resources/comparison`.
        wanted: the words of both on each topic.
        context: of the job.

    Returns:
        The words of a topic to the pairs of sentences that were found in them.

    Raises:
        JobCancelled: if nobody wants the result any more.
        OSError: if the data of the engine is missing.
    """
    # numpy takes a moment to load: it comes here, in the thread of the job.
    from opinion_desktop.comparison.compare import Stopped, compare  # noqa: PLC0415

    found = {}
    for texts in wanted:
        context.check()
        first, second = (
            BETWEEN.join(quote for _, quote in side) for side in (texts.first, texts.second)
        )
        proposals: tuple[Proposal, ...] = ()
        # It stops only because the context was cancelled, which the next check tells.
        with suppress(Stopped):
            proposals = compare(
                first,
                second,
                _resources(folder),
                topic=texts.topic,
                cancelled=lambda: context.cancelled,
            )
        context.check()
        found[texts] = tuple(_pair_of(proposal, texts, first, second) for proposal in proposals)
    return found


@cache
def _resources(folder: Path) -> Resources:
    from opinion_desktop.comparison.resources import Resources  # noqa: PLC0415  # as above

    return Resources.load(folder)


def ground_words(ground: Ground) -> str:
    """Return one reason in words, with its quotes, in the language of the window."""
    if ground.key in _BY_CHOICE:
        facts = {name: certainty_label(key) for name, key in ground.facts}
    else:
        facts = {
            name: translated("Comparing", _QUOTED).format(words=words)
            for name, words in ground.facts
        }
    if ground.key in VALUE_REASONS:
        return translated("Comparing", VALUE_REASONS[ground.key]).format(**facts)
    return translated("Reasons", REASONS[ground.key]).format(**facts)


def _texts(topic: str, first: Sequence[Statement], second: Sequence[Statement]) -> Texts:
    one, other = (
        tuple((said.key, said.quote) for said in side if said.said is Said.SAID and said.quote)
        for side in (first, second)
    )
    return Texts(one, other, topic)


def _pair_of(proposal: Proposal, texts: Texts, first: str, second: str) -> SentencePair:
    marks = [
        mark
        for reason in proposal.reasons
        if reason.key not in WHOLE_SENTENCES
        for span, side in ((reason.first, texts.first), (reason.second, texts.second))
        if span
        for mark in _marks(side, *span)
    ]
    return SentencePair(
        result=RowResult(proposal.label.value) if proposal.is_grounded else RowResult.OPEN,
        first=tuple(first[start:end] for start, end in proposal.first),
        second=tuple(second[start:end] for start, end in proposal.second),
        grounds=tuple(Ground(key=reason.key, facts=reason.facts) for reason in proposal.reasons),
        marks=tuple(dict.fromkeys(marks)),
        sureness=proposal.score_milli,
    )


def _marks(side: Sequence[tuple[str, str]], start: int, end: int) -> list[Mark]:
    """Find which characters of which quotes a span of the joined text covers."""
    found = []
    at = 0
    for key, quote in side:
        left, right = max(start - at, 0), min(end - at, len(quote))
        if left < right:
            found.append(Mark(statement_key=key, start=left, end=right))
        at += len(quote) + len(BETWEEN)
    return found
