"""Writes what a person enters on the opinions tab: each act is one step that Undo takes back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from opinion_desktop.domain.case import new_key
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.comparison import OutcomeJudgement, OwnTopic
from opinion_desktop.domain.files import StoredFile
from opinion_desktop.domain.opinion_view import (
    OWN_PREFIX,
    TopicPlace,
    answered,
    in_order,
    letters,
    next_kind,
    removed_opinion,
    removed_topic,
    topic_places,
    under,
    with_anchor,
)
from opinion_desktop.domain.opinions import Opinion, Said, Statement
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.opinions import menus, words
from opinion_desktop.ui.opinions.heading import OpinionEdit
from opinion_desktop.ui.opinions.outcome import JudgementEdit
from opinion_desktop.ui.opinions.placing import Placing
from opinion_desktop.ui.opinions.statement_form import StatementEdit
from opinion_desktop.ui.opinions.topic_list import GivenAnswer

NEW = "new"


class Entering(QObject):
    """Between the widgets of the page and the workspace.

    Signals:
        added: the key of an opinion that was just added.
    """

    added = Signal(str)

    def __init__(self, desk: Desk, workspace: Workspace, page: QWidget) -> None:
        """Write into this case.

        Args:
            desk: the services.
            workspace: the case.
            page: asks for files; owns this.
        """
        super().__init__(page)
        self._desk, self._workspace, self._page = desk, workspace, page
        self._waiting = ("", "")  # the opinion, or NEW, that a file is being added for; its name
        desk.imports.finished.connect(self._file_added)

    def opinions(self) -> tuple[Opinion, ...]:
        """Give the opinions in their order."""
        return in_order(self._workspace.all(Opinion))

    def places(self) -> tuple[TopicPlace, ...]:
        """Give all topics in their order."""
        return topic_places(self._workspace.all(OwnTopic))

    def may_edit(self, opinion: Opinion) -> bool:
        """Say whether an opinion and its statements can be changed here."""
        return not opinion.locked and self._workspace.may_edit(opinion.owner)

    # Menus --------------------------------------------------------------------------------

    def fill_add_menu(self, menu: QMenu) -> None:
        """Offer the ways to add an opinion: from a file of this case, a new file, typed in."""
        text, type_in = self.tr("Type it in"), partial(self.add_opinion, "")
        menus.add_action(menu, text, Icon.PENCIL, "add_typed", type_in)
        add = partial(self.choose_file, NEW)
        text = self.tr("From a file on this computer…")
        menus.add_action(menu, text, Icon.FILE_PLUS, "add_from_file", add)
        if found := letters(self._workspace.all(StoredFile)):
            menu.addSeparator()
            menus.add_files(menu, found, self.add_opinion)

    def fill_letter_menu(self, menu: QMenu, opinion: Opinion) -> None:
        """Offer the letters that an opinion can have."""
        add = partial(self.choose_file, opinion.key)
        text = self.tr("Add a file from this computer…")
        menus.add_action(menu, text, Icon.FILE_PLUS, "letter_add", add)
        if opinion.letter_key:
            take_off = partial(self.attach, opinion.key, "")
            menus.add_action(
                menu, self.tr("Take off the letter"), Icon.UNLINK_2, "letter_take_off", take_off
            )
        if found := letters(self._workspace.all(StoredFile)):
            menu.addSeparator()
            menus.add_files(menu, found, partial(self.attach, opinion.key), opinion.letter_key)

    # Opinions -----------------------------------------------------------------------------

    def add_opinion(self, letter_key: str) -> None:
        """Add the next opinion, with a letter or without one."""
        opinions = self.opinions()
        letter = self._workspace.get(StoredFile, letter_key)
        opinion = Opinion(
            key=new_key(),
            case_key=self._workspace.case_key,
            kind=next_kind(opinions),
            letter_key=letter_key,
            when=letter.when if letter else None,
        )
        if self._workspace.put(self.tr("Add opinion"), opinion):
            self.added.emit(opinion.key)

    def attach(self, opinion_key: str, letter_key: str) -> None:
        """Give an opinion its letter; "" takes it off, places in it are kept."""
        opinion = self._workspace.get(Opinion, opinion_key)
        if opinion is None or not self.may_edit(opinion):
            return
        letter = self._workspace.get(StoredFile, letter_key)
        when = opinion.when or (letter.when if letter else None)
        step = self.tr("Attach letter") if letter_key else self.tr("Take off the letter")
        self._workspace.put(step, replace(opinion, letter_key=letter_key, when=when))

    def choose_file(self, target: str) -> None:
        """Ask for a file, add it to the case, then make it the letter.

        Args:
            target: the opinion, or NEW for the next one.
        """
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Choose the letter"))
        if name:
            job = self._desk.imports.add(self._workspace, [Path(name)])
            if job is not None:
                self._waiting = (target, Path(name).name)
                job.failed.connect(self._stop_waiting)
                job.cancelled.connect(self._stop_waiting)

    def put_opinion(self, edit: OpinionEdit) -> None:
        """Store the facts of an opinion."""
        self._workspace.put(edit.step, edit.opinion, typing=edit.typing)

    def remove_opinion(self, opinion: Opinion) -> None:
        """Remove an opinion with its statements; the letter stays among the files."""
        gone = removed_opinion(opinion, self._workspace.all(Statement))
        self._workspace.remove(self.tr("Remove opinion"), *gone)

    # Statements ---------------------------------------------------------------------------

    def put_statement(self, edit: StatementEdit) -> None:
        """Store a statement."""
        self._workspace.put(edit.step, edit.statement, typing=edit.typing)

    def remove_statement(self, statement: Statement) -> None:
        """Remove a statement as it is stored now."""
        if found := self._workspace.get(Statement, statement.key):
            self._workspace.remove(self.tr("Remove statement"), found)

    def answer(self, opinion: Opinion, given: GivenAnswer) -> None:
        """Set or take back an answer without words."""
        there = under(self._workspace.all(Statement), opinion.key, given.topic)
        said = Said(given.said) if given.said else None
        edit = answered(opinion, given.topic, there, said)
        stored = self._workspace.get
        changes = [Change(stored(Statement, one.key), one) for one in edit.put]
        changes += [Change(one, None) for one in edit.remove]
        step = words.answer_words(said) if said else self.tr("Take back answer")
        self._workspace.apply(step, *changes)

    def place(self, opinion: Opinion, placing: Placing) -> bool:
        """Put a place or its words under a topic as one step; say whether it is stored."""
        if not self.may_edit(opinion):
            return False
        there = under(self._workspace.all(Statement), opinion.key, placing.topic)
        statement = with_anchor(opinion, placing.topic, there, placing.anchor, placing.statement)
        step = self.tr("Put quote into topic") if placing.anchor.quote else self.tr("Add source")
        if not self._workspace.put(step, statement):
            return False
        topics = {place.key: words.topic_words(place) for place in self.places()}
        topic = topics.get(placing.topic, placing.topic)
        self._desk.notices.tell(self.tr("Put under “{topic}”").format(topic=topic), undoable=True)
        return True

    # Topics and judgements ----------------------------------------------------------------

    def add_topic(self, label: str) -> bool:
        """Add an own topic unless its name is empty; say whether it was added."""
        label = " ".join(label.split())
        if not label:
            return False
        own = self._workspace.all(OwnTopic)
        rank = max((topic.rank for topic in own), default=-1) + 1
        topic = OwnTopic(key=new_key(), case_key=self._workspace.case_key, label=label, rank=rank)
        return self._workspace.put(self.tr("Add topic"), topic)

    def remove_topic(self, key: str) -> None:
        """Remove an own topic with what is said on it."""
        topic = self._workspace.get(OwnTopic, key.removeprefix(OWN_PREFIX))
        if topic is not None:
            gone = removed_topic(topic, self._workspace.all(Statement))
            self._workspace.remove(self.tr("Remove topic"), *gone)

    def add_judgement(self) -> None:
        """Add a judgement in which nothing is chosen yet."""
        judgement = OutcomeJudgement(key=new_key(), case_key=self._workspace.case_key)
        self._workspace.put(self.tr("Add judgement"), judgement)

    def put_judgement(self, edit: JudgementEdit) -> None:
        """Store a judgement."""
        self._workspace.put(edit.step, edit.judgement, typing=edit.typing)

    def remove_judgement(self, judgement: OutcomeJudgement) -> None:
        """Remove a judgement as it is stored now."""
        if found := self._workspace.get(OutcomeJudgement, judgement.key):
            self._workspace.remove(self.tr("Remove judgement"), found)

    def _stop_waiting(self) -> None:
        self._waiting = ("", "")

    def _file_added(self, case_key: str) -> None:
        """Take the file that was waited for; other imports are none of this page's business."""
        (target, name), report = self._waiting, self._desk.imports.last_report(case_key)
        if not target or case_key != self._workspace.case_key or report is None:
            return
        mine = [file for file in report.files if PurePath(file.name).name == name]
        if not mine:  # another import ended first
            return
        self._stop_waiting()
        found = letters(
            stored
            for file in mine
            if (stored := self._workspace.get(StoredFile, file.file_key)) is not None
        )
        if found and target == NEW:
            self.add_opinion(found[0].key)
        elif found:
            self.attach(target, found[0].key)
