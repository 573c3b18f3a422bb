"""A real desk for tests: a library in a folder, real jobs and workers, settings in a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from opinion_desktop.domain.case import Case
from opinion_desktop.domain.changes import Change, Entity
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.importing import Imports
from opinion_desktop.services.jobs import Jobs
from opinion_desktop.services.navigation import Navigation
from opinion_desktop.services.notices import Notices
from opinion_desktop.services.settings import Settings
from opinion_desktop.services.workers import Workers
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.services.workspaces import Workspaces
from opinion_desktop.storage.library import Library


@contextmanager
def make_desk(folder: Path) -> Iterator[Desk]:
    """Give a desk over a library in `folder`; everything is stopped when the block ends."""
    jobs, workers, notices = Jobs(), Workers(), Notices()
    library = Library(folder / "library")
    workspaces = Workspaces(library, notices)
    desk = Desk(
        library=library,
        settings=Settings(folder / "settings.ini"),
        jobs=jobs,
        workers=workers,
        notices=notices,
        navigation=Navigation(),
        imports=Imports(jobs, workers, notices, workspaces),
        workspaces=workspaces,
    )
    try:
        yield desk
    finally:
        desk.jobs.shut_down()
        desk.workers.stop()
        desk.library.close()


def make_workspace(desk: Desk, *entities: Entity) -> Workspace:
    """Store `entities`, of which one is a Case, and open that case."""
    desk.library.write(tuple(Change(None, entity) for entity in entities))
    (case,) = (entity for entity in entities if isinstance(entity, Case))
    return Workspace(desk.library, case.key, desk.notices)
