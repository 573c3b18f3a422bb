"""The comparison on paper: what people confirmed, where it stands, and the open questions."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.comparison_rows import Row
from opinion_desktop.domain.opinions import Opinion, Statement
from opinion_desktop.domain.questions import Question, Recipient, waiting_questions
from opinion_desktop.domain.topics import RowResult
from opinion_desktop.services.labels import reason_label, result_label
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.comparison import words


def printed(
    workspace: Workspace, rows: Sequence[Row], opinions: tuple[Opinion, Opinion], left: str
) -> str:
    """Write the comparison of a case as HTML.

    Args:
        workspace: the case.
        rows: of the comparison.
        opinions: the two that are compared.
        left: how many topics are not compared yet, in words; "" if none.

    Returns:
        As `report`.
    """
    asked = waiting_questions(workspace.all(Question))
    return report(rows, opinions, asked, workspace.case.title, left)


def report(
    rows: Iterable[Row],
    opinions: tuple[Opinion, Opinion],
    questions: Sequence[Question],
    case_title: str,
    left: str,
) -> str:
    """Write the comparison for the family meeting as HTML.

    Args:
        rows: those without a result that still holds are left out.
        opinions: the two that are compared.
        questions: that have no answer yet.
        case_title: stands above.
        left: how many topics are not compared yet, in words; "" if none.

    Returns:
        HTML for `printing.to_pdf`.
    """
    confirmed = [row for row in rows if row.result is not RowResult.OPEN]
    parts = [
        f"<h1>{_title()}</h1>",
        f"<p>{html.escape(case_title)}</p>",
        *(
            f"<p>{_after_name(words.opinion_name(one), words.doctor_line(one))}</p>"
            for one in opinions
        ),
    ]
    parts += [_row(row, opinions) for row in confirmed]
    if left:
        parts.append(f"<p>{html.escape(left)}</p>")
    if questions:
        title = QCoreApplication.translate("ComparisonReport", "Open questions")
        items = "".join(
            f"<li>{html.escape(words.with_topic(_recipient(one, opinions), one.text))}</li>"
            for one in questions
        )
        parts.append(f"<h2>{html.escape(title)}</h2><ul>{items}</ul>")
    return "".join(parts)


def _after_name(name: str, text: str) -> str:
    """Put a bold name before words, with the colon of the language."""
    before, after = (html.escape(part) for part in words.with_topic(name, "\0").split("\0"))
    return f"<b>{before.rstrip()}</b> {html.escape(text)}{after}"


def _title() -> str:
    return html.escape(QCoreApplication.translate("ComparisonReport", "What the two opinions say"))


def _row(row: Row, opinions: tuple[Opinion, Opinion]) -> str:
    result = result_label(row.result)
    if row.judged and row.judged.reason:
        result = f"{result} – {reason_label(row.judged.reason)}"  # a dash
    judged = f" ({words.judged_line(row.judged)})" if row.judged else ""
    cells = "".join(
        f'<td width="50%" valign="top"><b>{html.escape(words.opinion_name(opinion))}</b><br/>'
        f"{_side(statements)}</td>"
        for opinion, statements in zip(opinions, (row.first, row.second), strict=True)
    )
    note = row.judged.note if row.judged else ""
    our = QCoreApplication.translate("ComparisonReport", "Our note: {note}")
    after = f"<p>{html.escape(our.format(note=note))}</p>" if note else ""
    return (
        f"<h2>{html.escape(words.topic_name(row))}</h2>"
        f"<p><b>{html.escape(result)}</b>{html.escape(judged)}</p>"
        f'<table width="100%" cellspacing="0" cellpadding="4" border="1"><tr>{cells}</tr></table>'
        f"{after}"
    )


def _side(statements: Sequence[Statement]) -> str:
    lines = []
    for one in statements:
        places = ", ".join(dict.fromkeys(anchor.label for anchor in one.anchors if anchor.label))
        source = f" [{places}]" if places else ""
        lines.append(html.escape(words.said_words(one) + source))
    return "<br/>".join(lines) or html.escape(words.side_text(()))


def _recipient(question: Question, opinions: tuple[Opinion, Opinion]) -> str:
    for opinion in opinions:
        if question.recipient == opinion.kind.value:
            return opinion.author or words.opinion_name(opinion)
    if question.recipient is Recipient.FAMILY:
        return QCoreApplication.translate("ComparisonReport", "The family")
    return QCoreApplication.translate("ComparisonReport", "Both doctors")
