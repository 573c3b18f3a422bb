"""The sheet for the visit, as HTML: what to ask with room to write, and what was answered.

All words come in as values or through `tr`, which translates what is marked here under
"Summary"; pages and fonts are left to services/printing.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.exchange.summary import INTENDED_USE, Translator, labelled, with_foot

ANSWER = QT_TRANSLATE_NOOP("Summary", "Answer")
ANSWERED = QT_TRANSLATE_NOOP("Summary", "Already answered or settled")
WHO_WHEN = QT_TRANSLATE_NOOP("Summary", "Who, and when")

WRITING_LINES = 3
_RULE = "_" * 44


@dataclass(frozen=True, kw_only=True)
class SheetQuestion:
    """A question on the sheet and what was answered."""

    text: str
    answer: str = ""
    answered: str = ""


@dataclass(frozen=True, kw_only=True)
class QuestionWords:
    """The question sheet in words: groups of questions, and the warning-sign card.

    `foot` stands at the foot of each page. `groups` are to ask, by whom they are for;
    `answered` are no longer to ask. `warning` is the title, the introduction and
    the end of the card; `signs` are both lists with their headings.
    """

    title: str
    foot: str = ""
    head: tuple[str, ...] = ()
    groups: tuple[tuple[str, tuple[SheetQuestion, ...]], ...] = ()
    answered: tuple[SheetQuestion, ...] = ()
    warning: tuple[str, str, str] = ("", "", "")
    signs: tuple[tuple[str, tuple[str, ...]], ...] = ()


def questions_html(words: QuestionWords, tr: Translator) -> str:
    """Lay out the sheet for the visit: the warning-sign card, then questions in large type.

    Args:
        words: groups of questions in their order.
        tr: translates the words beside the writing lines.

    Returns:
        A piece of HTML in which everything that a person typed is escaped. Questions to ask
        are followed by writing lines; those that are answered stand in a section at the end.

    Source: product paper, sections 10 (the card stands on page 1) and 15.
    """
    parts = [f"<h1>{escape(words.title)}</h1>"]
    parts += [f"<p>{escape(line)}</p>" for line in words.head]
    parts += _warning(words, tr)
    number = 0
    for heading, questions in words.groups:
        parts.append(f"<h2>{escape(heading)}</h2>")
        for question in questions:
            number += 1
            parts.append(_to_ask(number, question, tr))
    if words.answered:
        parts.append(f"<h2>{escape(tr(ANSWERED))}</h2>")
    for place, question in enumerate(words.answered, number + 1):
        parts.append(_answered(place, question, tr))
    return with_foot(f"<style>{_LARGE}</style>" + "\n".join(parts), words.foot)


_LARGE = (
    "h1 {font-size: 20pt; margin: 0 0 6px 0;} h2 {font-size: 17pt; margin: 16px 0 4px 0;} "
    "p {font-size: 15pt; margin: 0 0 8px 0;} .small {font-size: 12pt;} "
    ".rule {font-size: 24pt;} td {font-size: 12pt;}"
)


def _to_ask(number: int, question: SheetQuestion, tr: Translator) -> str:
    said = f"<br/>{_answer(question, tr)}" if question.answer else ""
    rules = f'<br/><span class="rule">{_RULE}</span>' * WRITING_LINES
    who = f'<br/><span class="small">{labelled(tr(WHO_WHEN), "", tr)}</span>'
    # One paragraph: a question is never on another page than its lines.
    return f"<p><b>{number}. {_lines(question.text)}</b>{said}{rules}{who}</p>"


def _answered(number: int, question: SheetQuestion, tr: Translator) -> str:
    parts = [f"<p><b>{number}. {_lines(question.text)}</b></p>"]
    if question.answer:
        parts.append(f"<p>{_answer(question, tr)}</p>")
    if question.answered:
        parts.append(f'<p class="small">{escape(question.answered)}</p>')
    return "".join(parts)


def _answer(question: SheetQuestion, tr: Translator) -> str:
    return labelled(tr(ANSWER), _lines(question.answer), tr)


def _lines(text: str) -> str:
    return escape(text.strip()).replace("\n", "<br/>")


def _warning(words: QuestionWords, tr: Translator) -> list[str]:
    """Draw the card in a frame; it is the same for everyone."""
    title, introduction, foot = words.warning
    cells = [f"<b>{escape(title)}</b> {escape(introduction)}"]
    for heading, signs in words.signs:
        rows = " • ".join(escape(sign) for sign in signs)
        cells.append(labelled(heading, rows, tr))
    cells += [escape(foot), escape(tr(INTENDED_USE))]
    rows = "".join(f"<tr><td>{cell}</td></tr>" for cell in cells)
    return [f'<table width="100%" border="1" cellspacing="0" cellpadding="6">{rows}</table>']
