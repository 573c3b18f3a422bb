"""What every page is given: the long-lived services, in one frozen bundle."""

from __future__ import annotations

from dataclasses import dataclass

from opinion_desktop.services.importing import Imports
from opinion_desktop.services.jobs import Jobs
from opinion_desktop.services.navigation import Navigation
from opinion_desktop.services.notices import Notices
from opinion_desktop.services.settings import Settings
from opinion_desktop.services.workers import Workers
from opinion_desktop.services.workspaces import Workspaces
from opinion_desktop.storage.library import Library


@dataclass(frozen=True)
class Desk:
    """Built once by `app.py`; no global, and nothing in it knows a widget."""

    library: Library
    settings: Settings
    jobs: Jobs
    workers: Workers
    notices: Notices
    navigation: Navigation
    imports: Imports
    workspaces: Workspaces
