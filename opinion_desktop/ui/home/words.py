"""The sentences of Home: the next step, how far the records are, when a case was open."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.case import CaseKind
from opinion_desktop.domain.next_action import ActionKind, NextAction, RecordProgress
from opinion_desktop.services.labels import date_words, record_label, topic_subject
from opinion_desktop.services.restoring import Restored
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.cards import ChipKind

translate = QCoreApplication.translate


def next_step(action: NextAction) -> str:
    """Say the next step in one or two full sentences."""
    if action.kind is ActionKind.OVERDUE:
        return _overdue(action)
    if action.kind is ActionKind.RECORD:
        pattern = translate(
            "Home", "Next step: get “{record}” for your records. A specialist will need it."
        )
    elif action.kind is ActionKind.REFUSED:
        pattern = translate(
            "Home", "Next step: “{record}” was refused. See in Records what you can do."
        )
    elif action.kind is ActionKind.CONCERN:
        pattern = translate("Home", "Next step: say in your own words what worries you most.")
    elif action.kind is ActionKind.TOPIC:
        return _topic(action)
    elif action.kind is ActionKind.QUESTION:
        pattern = (
            translate("Home", "Next step: get an answer to the question on your list.")
            if action.count == 1
            else translate("Home", "Next step: get answers to the {count} questions on your list.")
        )
    else:
        pattern = translate(
            "Home", "Nothing is waiting. You can add to your recovery timeline at any time."
        )
    return pattern.format(record=_record(action), count=action.count)


def second_step(letter: str) -> str:
    """Say that the second opinion comes next; `letter` may be it, or is ""."""
    if letter:
        pattern = translate(
            "Home", "Next step: say in Records whether “{letter}” is the second opinion."
        )
        return pattern.format(letter=letter)
    return translate(
        "Home", "Next step: ask for the second opinion, and add it when the letter is here."
    )


def labelled(label: str, text: str) -> str:
    """Put a label before a text, as the language does it."""
    return translate("Home", "{label}: {text}").format(label=label, text=text)


def overdue_words(count: int) -> str:
    """Say how many requests are overdue."""
    if count == 1:
        return translate("Home", "1 request is overdue")
    return translate("Home", "{count} requests are overdue").format(count=count)


def progress_words(progress: RecordProgress) -> str:
    """Say how many records are settled."""
    return translate("Home", "{settled} of {total} records settled").format(
        settled=progress.settled, total=progress.total
    )


def opened_words(opened: datetime | None, today: date) -> str:
    """Say when a case was last open on this computer."""
    if opened is None:
        return translate("Home", "Not opened here yet")
    local = opened.astimezone()
    if local.date() == today:
        return translate("Home", "Last open today at {time}").format(time=local.strftime("%H:%M"))
    return translate("Home", "Last open on {date}").format(date=date_words(local.date()))


def restored_words(restored: Restored) -> str:
    """Say what came back from a backup, and what could not be read from it."""
    if not restored.cases:
        return translate("Home", "There is no other case in this backup. Nothing was changed.")
    said = (
        translate("Home", "1 case is back.")
        if restored.cases == 1
        else translate("Home", "{count} cases are back.").format(count=restored.cases)
    )
    lost = restored.lost_files
    if lost == 1:
        said += " " + translate("Home", "1 file could not be read from the backup.")
    elif lost:
        files = translate("Home", "{count} files could not be read from the backup.")
        said += " " + files.format(count=lost)
    if restored.damaged_rows:
        rows = translate("Home", "Some entries were damaged and are shown as they were before.")
        said += " " + rows
    return said


def kind_words(kind: CaseKind) -> tuple[ChipKind, str, Icon]:
    """Return how the kind of a case is shown: colour, word, shape."""
    return {
        CaseKind.OWN: (ChipKind.NEUTRAL, translate("Home", "Your case"), Icon.USER),
        CaseKind.RECEIVED: (
            ChipKind.SECOND,
            translate("Home", "Received case"),
            Icon.STETHOSCOPE,
        ),
        CaseKind.SAMPLE: (ChipKind.PRIMARY, translate("Home", "Sample"), Icon.BOOK_OPEN),
    }[kind]


def _record(action: NextAction) -> str:
    return action.label or record_label(action.subject)


def _overdue(action: NextAction) -> str:
    due = date_words(action.due) if action.due else ""
    if action.asked_on is None:
        return translate(
            "Home", "Next step: ask again for “{record}”. It was due on {due}."
        ).format(record=_record(action), due=due)
    return translate(
        "Home",
        "Next step: ask again for “{record}”. You asked on {asked}; it was due on {due}.",
    ).format(record=_record(action), asked=date_words(action.asked_on), due=due)


def _topic(action: NextAction) -> str:
    if action.label:
        return translate(
            "Home", "Next step: compare what both doctors say about “{topic}”."
        ).format(topic=action.label)
    if subject := topic_subject(action.subject):
        return translate("Home", "Next step: compare what both doctors say about {topic}.").format(
            topic=subject
        )
    return translate("Home", "Next step: compare both opinions, topic by topic.")
