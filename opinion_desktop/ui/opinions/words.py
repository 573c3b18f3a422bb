"""The names of opinions, topics and answers in the words of a patient."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from opinion_desktop.domain.files import StoredFile
from opinion_desktop.domain.opinion_view import TopicPlace
from opinion_desktop.domain.opinions import Opinion, OpinionKind, Said
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.services.labels import date_words, topic_label, translated
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.choices import Choice

NAMES = (
    QT_TRANSLATE_NOOP("Opinions", "First opinion"),
    QT_TRANSLATE_NOOP("Opinions", "Second opinion"),
    QT_TRANSLATE_NOOP("Opinions", "Third opinion"),
)
ADD = {
    OpinionKind.FIRST: QT_TRANSLATE_NOOP("Opinions", "Add the first opinion"),
    OpinionKind.SECOND: QT_TRANSLATE_NOOP("Opinions", "Add the second opinion"),
    OpinionKind.THIRD: QT_TRANSLATE_NOOP("Opinions", "Add another opinion"),
}
WAYS = {
    "": QT_TRANSLATE_NOOP("Opinions", "Not known"),
    "records": QT_TRANSLATE_NOOP("Opinions", "From my records only"),
    "video": QT_TRANSLATE_NOOP("Opinions", "By video or phone"),
    "in_person": QT_TRANSLATE_NOOP("Opinions", "Examined me in person"),
}
ANSWERS = {
    Said.NOT_MENTIONED: QT_TRANSLATE_NOOP("Opinions", "Not mentioned"),
    Said.CANNOT_ANSWER: QT_TRANSLATE_NOOP("Opinions", "Cannot answer from these records"),
}
ANSWER_ICONS = {
    Said.NOT_MENTIONED: Icon.CIRCLE_OFF,
    Said.CANNOT_ANSWER: Icon.CIRCLE_QUESTION_MARK,
}
_ICONS = (Icon.NUMBER_1, Icon.NUMBER_2, Icon.NUMBER_3, Icon.NUMBER_4)
_TOKENS = ("first", "second")
_FURTHER = QT_TRANSLATE_NOOP("Opinions", "Opinion {n}")
LONGEST = 60  # letters of a quote that stand for it in a list


def opinion_name(number: int) -> str:
    """Name an opinion by its place, from 0: "First opinion", "Opinion 4"."""
    if number < len(NAMES):
        return translated("Opinions", NAMES[number])
    return translated("Opinions", _FURTHER).format(n=number + 1)


def opinion_title(number: int, opinion: Opinion) -> str:
    """Name an opinion and its doctor: "First opinion · Dr L. Tremblay"."""
    return " · ".join(part for part in (opinion_name(number), opinion.author.strip()) if part)


def opinion_choice(number: int, opinion: Opinion) -> Choice:
    """Give the chip that shows an opinion."""
    return Choice(
        key=opinion.key,
        text=opinion_title(number, opinion).replace("&", "&&"),
        icon=opinion_icon(number),
        color_token=opinion_token(number),
    )


def opinion_icon(number: int) -> Icon:
    """Give the number of an opinion as a picture."""
    return _ICONS[number] if number < len(_ICONS) else Icon.STETHOSCOPE


def opinion_token(number: int) -> str:
    """Give the colour of an opinion; only two have one."""
    return _TOKENS[number] if number < len(_TOKENS) else "text"


def add_words(kind: OpinionKind) -> str:
    """Say which opinion is added next."""
    return translated("Opinions", ADD[kind])


def facts_line(opinion: Opinion) -> str:
    """Say who wrote it, where and when, as far as it is known."""
    parts = [opinion.author, opinion.specialty, opinion.place]
    if opinion.when:
        parts.append(date_words(opinion.when))
    if opinion.way:
        parts.append(way_words(opinion.way))
    return " · ".join(part.strip() for part in parts if part.strip())


def way_words(way: str) -> str:
    """Say how a doctor came to an opinion; ways of newer programs stay as they are."""
    return translated("Opinions", WAYS[way]) if way in WAYS else way


def topic_words(place: TopicPlace) -> str:
    """Name a topic; own ones bear the words of the person."""
    if not place.is_own:
        return topic_label(place.key)
    return place.label or QCoreApplication.translate("Opinions", "Topic without a name")


def answer_words(said: Said) -> str:
    """Name an answer without words."""
    return translated("Opinions", ANSWERS[said])


def file_title(file: StoredFile) -> str:
    """Name a file: its title, else what it was called."""
    return file.title.strip() or file.name


def shortened(text: str, longest: int = LONGEST) -> str:
    """Give the beginning of a text on one line, `longest` letters at most."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
