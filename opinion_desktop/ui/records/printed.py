"""The records list on paper: every line with its status, files and request history."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.checklist_counts import count
from opinion_desktop.domain.checklist_view import Line, Section, sections
from opinion_desktop.domain.record_kinds import RecordStatus
from opinion_desktop.domain.records import RequestStep
from opinion_desktop.exchange.summary import with_foot
from opinion_desktop.services import labels
from opinion_desktop.services.filing import other_person_words
from opinion_desktop.services.summaries import foot_line
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.records import words
from opinion_desktop.ui.records.filing import Thing
from opinion_desktop.ui.records.request_history import step_heading, steps_of

translate = QCoreApplication.translate


def records_html(workspace: Workspace, lines: Iterable[Line]) -> str:
    """Lay the checklist out for paper.

    Args:
        workspace: the case, for its name, what was typed in and the request history.
        lines: as the page shows them.

    Returns:
        HTML in which all that a person or a file wrote is escaped, with the words for the
        foot of each page.
    """
    shown = tuple(lines)
    case = workspace.case
    person = words.person_words(case.patient_name, case.birth_date) if case.patient_name else ""
    head = " · ".join(part for part in (case.title, person) if part)
    day = labels.date_words(words.today())
    title = translate("RecordsPrint", "Records list")
    parts = [
        f"<h1>{escape(title)}</h1>",
        f"<p>{escape(head)}<br/>{escape(day)}</p>",
        f"<p>{escape(words.progress_words(count(shown)))}</p>",
    ]
    parts += [_section(workspace, section) for section in sections(shown)]
    return with_foot("\n".join(parts), foot_line(workspace))


def _section(workspace: Workspace, section: Section) -> str:
    title = words.section_title(section.group, len(section.lines))
    made = words.made_in(workspace)
    heads = (
        translate("RecordsPrint", "Record"),
        translate("RecordsPrint", "Status"),
        translate("RecordsPrint", "Files"),
        translate("RecordsPrint", "Next step"),
    )
    rows = [_row(workspace, line, made) for line in section.lines]
    head = "".join(
        f'<th align="left" width="{width}%">{escape(text)}</th>'
        for text, width in zip(heads, (31, 17, 25, 27), strict=True)
    )
    return (
        f"<h2>{escape(title)}</h2>"
        f'<table width="100%" cellpadding="4" cellspacing="0" border="0">'
        f"<thead><tr>{head}</tr></thead>{''.join(rows)}</table>"
    )


def _row(workspace: Workspace, line: Line, made: words.Made) -> str:
    name = words.record_name(line.record)
    status = words.status_words(line)
    if line.record.checked and line.status is RecordStatus.HAVE:
        status = f"{status}, {labels.checked_label()}"
    cells = (name, status, words.files_words(line, made), words.next_words(line))
    row = "".join(f'<td valign="top">{escape(text)}</td>' for text in cells)
    below = [_step(step) for step in steps_of(workspace, line.key)]
    named: list[tuple[Thing, str]] = [(file, words.thing_name(file)) for file in line.files]
    named += [(study, words.study_words(study)) for study in line.studies]
    for thing, name in named:
        other = other_person_words(thing, workspace.case)
        below.append(" · ".join(part for part in (name, other) if part))
    if line.record.note.strip():
        below.append(line.record.note.strip())
    if not below:
        return f"<tr>{row}</tr>"
    text = "<br/>".join(escape(part).replace("\n", "<br/>") for part in below)
    return f'<tr>{row}</tr><tr><td colspan="4"><small>{text}</small></td></tr>'


def _step(step: RequestStep) -> str:
    said = step_heading(step)
    due = labels.date_words(step.due) if step.due else ""
    expected = translate("RecordsPrint", "expected by {date}").format(date=due) if due else ""
    return ", ".join(part for part in (said, step.whom, step.text, expected) if part.strip())
