"""What people decide on the comparison page, each as one step that Undo takes back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject

from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.comparison import ComparisonRow, Dismissal, OwnTopic
from opinion_desktop.domain.comparison_rows import OWN_PREFIX, Row, quotes
from opinion_desktop.domain.difference_reasons import DifferenceReason, draft
from opinion_desktop.domain.opinions import Opinion, Statement
from opinion_desktop.domain.questions import Decision, Question, QuestionStatus, Recipient
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.services import labels
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.comparison import words

EXPLAINED = {RowResult.DIFFER, RowResult.PARTLY}


class Decisions(QObject):
    """Writes results, reasons, notes, topics and questions of one case."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        """Write to `workspace`."""
        super().__init__(parent)
        self._workspace = workspace

    def set_result(self, row: Row, pair: tuple[str, str], result: RowResult) -> bool:
        """Set what a person found; who, when and what the letters said is kept with it.

        Args:
            row: as it is shown.
            pair: keys of the two opinions.
            result: `OPEN` takes an earlier result away.

        Returns:
            Whether it is stored.
        """
        before = self._judged(row, pair)
        if result is RowResult.OPEN:
            if row.judged is None:
                return True
            after = replace(
                before,
                result=result,
                reason="",
                judged_by="",
                judged_at="",
                first_quotes=(),
                second_quotes=(),
            )
        else:
            after = replace(
                before,
                result=result,
                reason=before.reason if result in EXPLAINED else "",
                judged_by=self._workspace.case.author or self.tr("me"),
                judged_at=datetime.now().astimezone().isoformat(timespec="seconds"),
                first_quotes=quotes(row.first),
                second_quotes=quotes(row.second),
            )
        return self._workspace.put(self.tr("Set result"), after)

    def set_note(self, row: Row, pair: tuple[str, str], note: str) -> bool:
        """Keep a note of the family beside a row."""
        after = replace(self._judged(row, pair), note=note)
        return self._workspace.put(self.tr("Change note"), after, typing=True)

    def dismiss(self, row: Row) -> bool:
        """Turn a suggestion down, for as long as both letters say what they say now."""
        if row.suggestion is None:
            return False
        entity = Dismissal(
            key=new_key(),
            case_key=self._workspace.case_key,
            topic=row.topic,
            first_quotes=quotes(row.first),
            second_quotes=quotes(row.second),
            label=str(row.suggestion.result),
        )
        return self._workspace.put(self.tr("Turn down suggestion"), entity)

    def explain(self, row: Row, pair: tuple[str, str], reason: DifferenceReason) -> bool:
        """Say why two opinions differ, and draft a question to each of the two doctors.

        Drafts of an earlier reason that nobody has touched make room.

        Returns:
            Whether it is stored.
        """
        before = self._judged(row, pair)
        mine = [one for one in self._workspace.all(Question) if one.topic == row.topic]
        untouched: list[Question] = []
        if before.reason in set(DifferenceReason):
            old = {one.text for one in self._drafts(row, pair, DifferenceReason(before.reason))}
            untouched = [
                one for one in mine if one.text in old and one.status is QuestionStatus.TO_ASK
            ]
        kept = {(one.text, one.recipient) for one in mine if one not in untouched}
        drafts = [
            one for one in self._drafts(row, pair, reason) if (one.text, one.recipient) not in kept
        ]
        after = replace(before, reason=reason.value)
        return self._workspace.apply(
            self.tr("Set reason"),
            Change(row.judged, after),
            *(Change(one, None) for one in untouched),
            *(Change(None, one) for one in drafts),
        )

    def add_topic(self, label: str) -> str:
        """Add an own topic.

        Returns:
            The key of its row, or "" if it could not be stored.
        """
        rank = max((one.rank for one in self._workspace.all(OwnTopic)), default=-1) + 1
        topic = OwnTopic(key=new_key(), case_key=self._workspace.case_key, label=label, rank=rank)
        stored = self._workspace.put(self.tr("Add topic"), topic)
        return f"{OWN_PREFIX}{topic.key}" if stored else ""

    def add_question(self, text: str, recipient: Recipient, topic: str = "") -> bool:
        """Add a question to a doctor or to both."""
        return self._workspace.put(
            self.tr("Add question"), self._question(text, recipient, topic, 0)
        )

    def set_asked(self, question: Question, *, asked: bool) -> bool:
        """Tick a question as asked, or take the tick away."""
        status = QuestionStatus.ASKED if asked else QuestionStatus.TO_ASK
        return self._workspace.put(self.tr("Tick question"), replace(question, status=status))

    def set_text(self, question: Question, text: str) -> bool:
        """Change the words of a question."""
        after = replace(question, text=text)
        return self._workspace.put(self.tr("Change question"), after, typing=True)

    def set_why(self, why: str) -> bool:
        """Keep why the family leans where it leans."""
        current = current_decision(self._workspace.all(Decision)) or Decision(
            key=new_key(), case_key=self._workspace.case_key
        )
        return self._workspace.put(
            self.tr("Change decision notes"), replace(current, why=why), typing=True
        )

    def _judged(self, row: Row, pair: tuple[str, str]) -> ComparisonRow:
        return row.judged or ComparisonRow(
            key=new_key(),
            case_key=self._workspace.case_key,
            topic=row.topic,
            first_opinion=pair[0],
            second_opinion=pair[1],
        )

    def _question(self, text: str, recipient: Recipient, topic: str, place: int) -> Question:
        last = max((one.rank for one in self._workspace.all(Question)), default=-1)
        return Question(
            key=new_key(),
            case_key=self._workspace.case_key,
            text=text,
            recipient=recipient,
            rank=last + 1 + place,
            topic=topic,
            author=self._workspace.case.author,
        )

    def _drafts(
        self, row: Row, pair: tuple[str, str], reason: DifferenceReason
    ) -> tuple[Question, ...]:
        """Draft a question to each doctor; nothing is drafted to an opinion that has gone."""
        first, second = (self._workspace.get(Opinion, key) for key in pair)
        if first is None or second is None:
            return ()
        drafts = draft(reason, facts_of(row, first, second, reason))
        recipients = (
            Recipient(kind) if kind in set(Recipient) else Recipient.BOTH
            for kind in (first.kind.value, second.kind.value)
        )
        return tuple(
            replace(
                self._question(labels.draft_text(one), recipient, row.topic, place),
                reason=reason.value,
            )
            for place, (one, recipient) in enumerate(zip(drafts, recipients, strict=True))
        )


def facts_of(row: Row, first: Opinion, second: Opinion, reason: DifferenceReason) -> dict[str, str]:
    """Gather what is known for a draft; a clause without its fact falls away.

    Args:
        row: the topic in both opinions.
        first: the first opinion.
        second: the second opinion.
        reason: why they differ.

    Returns:
        Facts for `difference_reasons.draft`, in words.
    """
    facts = {"topic": words.subject(row)}
    pair = row.suggestion.deciding[0] if row.suggestion and row.suggestion.deciding else None
    for side, opinion, statements, sentences in (
        ("first", first, row.first, pair.first if pair else ()),
        ("second", second, row.second, pair.second if pair else ()),
    ):
        said = (*sentences, *quotes(statements))
        facts[side] = words.surname(opinion)
        facts[f"{side}_letter_date"] = labels.date_words(opinion.when) if opinion.when else ""
        if said:
            is_quoted = reason is DifferenceReason.DIFFERENT_READING  # its sentence has the marks
            facts[f"{side}_words"] = said[0] if is_quoted else words.quoted(said[0])
    in_person = [one.way == "in_person" for one in (first, second)]
    if in_person[0] is not in_person[1]:
        facts["examined_by"] = "first" if in_person[0] else "second"
    facts["study"] = _study((*row.first, *row.second))
    return facts


def _study(statements: Iterable[Statement]) -> str:
    labels_of_images = (
        anchor.label for one in statements for anchor in one.anchors if anchor.is_image
    )
    return next((label for label in labels_of_images if label), "")


def current_decision(decisions: Iterable[Decision]) -> Decision | None:
    """Return the decision that holds now, or None."""
    return next((one for one in decisions if one.current), None)


def topic_of(workspace: Workspace, key: str) -> str:
    """Return the topic of a row, given itself, a judgement or an own topic."""
    judged = workspace.get(ComparisonRow, key)
    if judged:
        return judged.topic
    return f"{OWN_PREFIX}{key}" if workspace.get(OwnTopic, key) else key
