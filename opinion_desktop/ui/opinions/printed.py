"""The opinions as HTML for paper: topic by topic, each sentence with its source."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.opinion_view import TopicPlace, answer_of, by_topic, is_blank, number_of
from opinion_desktop.domain.opinions import Opinion, Said, Statement
from opinion_desktop.services.labels import certainty_label
from opinion_desktop.ui.opinions import words


def printed_html(
    title: str,
    opinions: tuple[Opinion, ...],
    places: tuple[TopicPlace, ...],
    statements: tuple[Statement, ...],
) -> str:
    """Lay out what all opinions say.

    Args:
        title: heads the sheet.
        opinions: in order, one column each.
        places: the topics; those on which nobody has entered anything are left out.
        statements: all of the case.

    Returns:
        HTML for `services.printing.to_pdf`; the head of the table is repeated on each page.
    """
    said = [by_topic(statements, opinion.key) for opinion in opinions]
    topic = QCoreApplication.translate("Opinions", "Topic")
    width = 78 // max(len(opinions), 1)
    heads = "".join(
        f'<th align="left" width="{width}%">{_head(number_of(opinion, opinions), opinion)}</th>'
        for opinion in opinions
    )
    rows = "".join(
        f"<tr><td><b>{escape(words.topic_words(place))}</b></td>"
        + "".join(f"<td>{_cell(one.get(place.key, ()))}</td>" for one in said)
        + "</tr>"
        for place in places
        if any(answer_of(one.get(place.key, ())) for one in said)
    )
    return (
        f"<h1>{escape(title)}</h1>"
        '<table border="1" cellspacing="0" cellpadding="6" width="100%">'
        f'<thead><tr><th align="left" width="22%">{escape(topic)}</th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _head(number: int, opinion: Opinion) -> str:
    facts = words.facts_line(opinion)
    return escape(words.opinion_name(number)) + (f"<br/>{escape(facts)}" if facts else "")


def _cell(statements: tuple[Statement, ...]) -> str:
    answer = answer_of(statements)
    if answer is None:
        return "–"
    parts = [escape(words.answer_words(answer))] if answer is not Said.SAID else []
    parts += [_statement(one) for one in statements if not is_blank(one)]
    return "".join(f"<p>{part}</p>" for part in parts if part)


def _statement(statement: Statement) -> str:
    lines = []
    if statement.quote.strip():
        quoted = QCoreApplication.translate("Opinions", "“{quote}”")
        lines.append(escape(quoted.format(quote=statement.quote.strip())).replace("\n", "<br/>"))
    if statement.short.strip():
        short = QCoreApplication.translate("Opinions", "My words: {text}")
        lines.append(f"<i>{escape(short.format(text=statement.short.strip()))}</i>")
    if statement.certainty:
        lines.append(escape(certainty_label(statement.certainty)))
    if labels := [anchor.label for anchor in statement.anchors if anchor.label]:
        source = QCoreApplication.translate("Opinions", "Source: {places}")
        lines.append(f"<small>{escape(source.format(places=', '.join(labels)))}</small>")
    return "<br/>".join(lines)
