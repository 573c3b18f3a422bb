"""The page that is printed for a doctor, as HTML: the overview.

All words come in as values or through `tr`, which translates what is marked here under
"Summary"; the question sheet is left to summary_questions.py, pages and fonts to
services/printing.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape, unescape

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP

Translator = Callable[[str], str]

CONCERNS = QT_TRANSLATE_NOOP("Summary", "What worries me most")
MORE_CONCERNS = QT_TRANSLATE_NOOP("Summary", "More worries in the case: {n}")
QUESTIONS = QT_TRANSLATE_NOOP("Summary", "My questions")
MORE_QUESTIONS = QT_TRANSLATE_NOOP("Summary", "More questions in the case: {n}")
TIMELINE = QT_TRANSLATE_NOOP("Summary", "What happened")
PAIN = QT_TRANSLATE_NOOP("Summary", "Pain")
MEDICINES = QT_TRANSLATE_NOOP("Summary", "Medicines now")
ALLERGIES = QT_TRANSLATE_NOOP("Summary", "Allergies")
CONDITIONS = QT_TRANSLATE_NOOP("Summary", "Other conditions")
OPERATIONS = QT_TRANSLATE_NOOP("Summary", "Earlier operations")
HAVE = QT_TRANSLATE_NOOP("Summary", "Records I have")
MISSING = QT_TRANSLATE_NOOP("Summary", "Records that are missing, and why")
NOTHING = QT_TRANSLATE_NOOP("Summary", "Nothing written down")
CUT = QT_TRANSLATE_NOOP("Summary", "Long texts end with “…” here; the case holds them in full.")
INTENDED_USE = QT_TRANSLATE_NOOP(
    "Summary",
    "Made by the patient with Opinion Desktop, which arranges papers and notes. It does not "
    "diagnose, recommend or watch over anybody, and is not for emergencies.",
)
LABELLED = QT_TRANSLATE_NOOP("Summary", "{label}: {text}")
ANOTHER_NAME = QT_TRANSLATE_NOOP("Summary", "Another name: {name}")
ANOTHER_BIRTH = QT_TRANSLATE_NOOP("Summary", "Another date of birth: {date}")

LINE_CHARACTERS = 72  # a line of 12 pt on Letter paper in a wide font
MOST_PAGE_LINES = 74  # two sides, with room for headings that start a new side
CHART_LINES = 9


@dataclass(frozen=True, kw_only=True)
class ConcernWords:
    """A worry: its words, and what else is known as label and words."""

    what: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class OverviewWords:
    """Everything on the overview, in words; texts are plain, not HTML.

    `foot` stands at the foot of each page. `head` are lines under the title. `timeline`
    are date and text. `pain` is the sentence, `chart` a data: address of a picture or "".
    `more_*` count what the sheet leaves out.
    """

    title: str
    foot: str = ""
    head: tuple[str, ...] = ()
    concerns: tuple[ConcernWords, ...] = ()
    more_concerns: int = 0
    questions: tuple[str, ...] = ()
    more_questions: int = 0
    timeline: tuple[tuple[str, str], ...] = ()
    pain: str = ""
    chart: str = ""
    medicines: tuple[str, ...] = ()
    allergies: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    have: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def overview_html(words: OverviewWords, tr: Translator) -> str:
    """Lay out the page that a doctor reads: one sheet, two sides at most, 12 pt.

    Args:
        words: what is known; texts that would not fit are cut short.
        tr: translates the headings.

    Returns:
        A piece of HTML in which everything that a person typed is escaped.

    Source: product paper, section 15.
    """
    sheet, is_cut = fitted(words)
    parts = [f"<h1>{escape(sheet.title)}</h1>"]
    parts += [f"<p>{escape(line)}</p>" for line in sheet.head]
    parts += _concerns(sheet, tr)
    parts += _questions(sheet, tr)
    parts += _story(sheet, tr)
    for heading, lines in (
        (MEDICINES, sheet.medicines),
        (ALLERGIES, sheet.allergies),
        (CONDITIONS, sheet.conditions),
        (OPERATIONS, sheet.operations),
        (HAVE, sheet.have),
        (MISSING, sheet.missing),
    ):
        text = " · ".join(lines) if lines else tr(NOTHING)
        parts.append(f"<p>{labelled(tr(heading), escape(text), tr)}</p>")
    parts.append("<hr/>")
    if is_cut:
        parts.append(f"<p>{escape(tr(CUT))}</p>")
    parts.append(f"<p>{escape(tr(INTENDED_USE))}</p>")
    return with_foot(f"<style>{_STYLE}</style>" + "\n".join(parts), sheet.foot)


# Headings of 14 pt and little space: the sheet has two sides.
_STYLE = (
    "h1 {font-size: 16pt; margin: 0 0 4px 0;} h2 {font-size: 13pt; margin: 9px 0 2px 0;} "
    "p {margin: 0 0 3px 0;} ol {margin: 0 0 2px 0;} li {margin: 0 0 2px 0;}"
)


_FOOT = '<meta name="foot" content="{}"/>'


def with_foot(html: str, foot: str) -> str:
    """Put before a page what shall stand at the foot of each of its sheets.

    Args:
        html: a piece of HTML.
        foot: plain text on one line, or "".

    Returns:
        HTML that looks the same; `foot_of` finds the words again.
    """
    return _FOOT.format(escape(foot)) + html if foot else html


def foot_of(html: str) -> str:
    """Return the words for the foot of each sheet, for `printing.to_pdf`; "" if there are none."""
    before, _, after = _FOOT.partition("{}")
    if not html.startswith(before):
        return ""
    return unescape(html.removeprefix(before).partition(after)[0])


def _concerns(sheet: OverviewWords, tr: Translator) -> list[str]:
    parts = [f"<h2>{escape(tr(CONCERNS))}</h2>"]
    rows = []
    for concern in sheet.concerns:
        pattern = tr(LABELLED)
        facts = " · ".join(pattern.format(label=one, text=text) for one, text in concern.facts)
        below = f"<br/>{escape(facts)}" if facts else ""
        rows.append(f"<li><b>{escape(concern.what)}</b>{below}</li>")
    parts.append(f"<ol>{''.join(rows)}</ol>" if rows else _nothing(tr))
    if sheet.more_concerns:
        parts.append(f"<p>{escape(tr(MORE_CONCERNS).format(n=sheet.more_concerns))}</p>")
    return parts


def _questions(sheet: OverviewWords, tr: Translator) -> list[str]:
    rows = "".join(f"<li>{escape(text)}</li>" for text in sheet.questions)
    parts = [f"<h2>{escape(tr(QUESTIONS))}</h2>", f"<ol>{rows}</ol>" if rows else _nothing(tr)]
    if sheet.more_questions:
        parts.append(f"<p>{escape(tr(MORE_QUESTIONS).format(n=sheet.more_questions))}</p>")
    return parts


def _story(sheet: OverviewWords, tr: Translator) -> list[str]:
    rows = "".join(
        f'<tr><td width="30%">{escape(when)}</td><td width="70%">{escape(text)}</td></tr>'
        for when, text in sheet.timeline
    )
    parts = [f"<h2>{escape(tr(TIMELINE))}</h2>"]
    table = f'<table width="100%" cellspacing="0" cellpadding="1">{rows}</table>'
    parts.append(table if rows else _nothing(tr))
    if sheet.pain:
        picture = f'<br/><img src="{escape(sheet.chart)}" width="640"/>' if sheet.chart else ""
        # One paragraph, so that a page ends before the sentence or after the chart.
        parts += [f"<h2>{escape(tr(PAIN))}</h2>", f"<p>{escape(sheet.pain)}{picture}</p>"]
    return parts


def _nothing(tr: Translator) -> str:
    return f"<p>{escape(tr(NOTHING))}</p>"


def labelled(label: str, html: str, tr: Translator) -> str:
    """Put a bold label before HTML; some languages have a space before the colon."""
    return escape(tr(LABELLED)).format(label=f"<b>{escape(label)}</b>", text=html)


# --- fitting on two sides ---


@dataclass(frozen=True, kw_only=True)
class _Limits:
    """Most letters of each kind of text, and most entries of each list at the end."""

    head: int = 160
    concern: int
    fact: int
    question: int
    line: int
    item: int
    missing: int
    items: int


_LIMITS = (
    _Limits(concern=400, fact=240, question=300, line=160, item=120, missing=1200, items=40),
    _Limits(concern=240, fact=120, question=200, line=110, item=80, missing=700, items=30),
    _Limits(concern=160, fact=80, question=160, line=70, item=60, missing=400, items=20),
    _Limits(concern=140, fact=0, question=150, line=50, item=30, missing=120, items=6),
    _Limits(head=110, concern=120, fact=0, question=70, line=45, item=30, missing=70, items=5),
)


def fitted(words: OverviewWords) -> tuple[OverviewWords, bool]:
    """Cut long texts until the sheet has two sides.

    Args:
        words: as they were typed; three concerns, ten questions and eight lines at most
            are expected.

    Returns:
        The words as they are printed, and whether any text was cut.
    """
    sheet = words
    for limits in _LIMITS:
        sheet = _cut(words, limits)
        if lines_of(sheet) <= MOST_PAGE_LINES:
            break
    return sheet, sheet != words


def _cut(words: OverviewWords, most: _Limits) -> OverviewWords:
    return replace(
        words,
        title=clipped(words.title, most.head),
        head=tuple(clipped(text, most.head) for text in words.head),
        concerns=tuple(
            ConcernWords(
                what=clipped(one.what, most.concern),
                facts=tuple(
                    (label, clipped(text, most.fact)) for label, text in one.facts if most.fact
                ),
            )
            for one in words.concerns
        ),
        questions=tuple(clipped(text, most.question) for text in words.questions),
        timeline=tuple((when, clipped(text, most.line)) for when, text in words.timeline),
        medicines=_shorter(words.medicines, most.item, most.items),
        allergies=_shorter(words.allergies, most.item, most.items),
        conditions=_shorter(words.conditions, most.item, most.items),
        operations=_shorter(words.operations, most.item, most.items),
        have=_shorter(words.have, most.item, most.items),
        missing=_shorter(words.missing, most.missing, most.items),
    )


def _shorter(lines: Sequence[str], most: int, items: int) -> tuple[str, ...]:
    kept = tuple(clipped(line, most) for line in lines[:items])
    return (*kept, "…") if len(lines) > items else kept


def clipped(text: str, most: int) -> str:
    """Return a text on one line, cut at a word with "…" if it has more than `most` letters."""
    plain = " ".join(text.split())
    if len(plain) <= most:
        return plain
    cut = plain[: max(0, most - 1)]
    return f"{cut.rpartition(' ')[0] or cut}…"


def lines_of(sheet: OverviewWords) -> int:
    """Estimate how many lines of 12 pt a sheet has, headings and pictures counted too."""
    count = 6 + sum(_wrapped([text]) for text in sheet.head)
    for concern in sheet.concerns:
        facts = [part for fact in concern.facts for part in fact]
        count += _wrapped([concern.what]) + _wrapped(facts)
    count += sum(_wrapped([text]) for text in sheet.questions)
    count += sum(_wrapped([text], LINE_CHARACTERS * 2 // 3) for _, text in sheet.timeline)
    count += _wrapped([sheet.pain]) + 2 + (CHART_LINES if sheet.chart else 0)
    for lines in (
        sheet.medicines, sheet.allergies, sheet.conditions, sheet.operations, sheet.have,
        sheet.missing,
    ):  # fmt: skip
        count += max(1, _wrapped(lines))
    return count + 4


def _wrapped(texts: Iterable[str], width: int = LINE_CHARACTERS) -> int:
    letters = sum(len(text) + 3 for text in texts if text)
    return -(-letters // width)
