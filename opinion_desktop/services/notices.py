"""What the person is told: problems and news, kept until a window listens."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from opinion_desktop.domain.problems import Problem


@dataclass(frozen=True)
class News:
    """Something that went well and is worth one line; `undoable` offers Undo beside it."""

    text: str
    undoable: bool = False


class Notices(QObject):
    """The one way from anywhere to the window's strip.

    Signals:
        problem: a `Problem` to be worded and shown.
        news: one line to be shown for a while.
    """

    problem = Signal(Problem)
    news = Signal(News)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing to tell."""
        super().__init__(parent)
        self._waiting: list[Problem | News] = []
        self._listened = False

    def report(self, problem: Problem) -> None:
        """Tell of a problem, now or when a window listens."""
        self._pass_on(problem)

    def tell(self, text: str, *, undoable: bool = False) -> None:
        """Tell good news in one line."""
        self._pass_on(News(text, undoable))

    def listen(self) -> None:
        """Hand over what waited; call when the window has connected its slots."""
        self._listened = True
        waiting, self._waiting = self._waiting, []
        for notice in waiting:
            self._pass_on(notice)

    def _pass_on(self, notice: Problem | News) -> None:
        if not self._listened:
            self._waiting.append(notice)
        elif isinstance(notice, Problem):
            self.problem.emit(notice)
        else:
            self.news.emit(notice)
