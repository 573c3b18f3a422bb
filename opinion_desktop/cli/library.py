"""Commands on a library: add files to a case, write its summary."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from opinion_desktop import paths
from opinion_desktop.cli import screen
from opinion_desktop.cli.output import write_file
from opinion_desktop.domain.case import Case, new_key
from opinion_desktop.domain.changes import Change
from opinion_desktop.domain.problems import CaseUnknown, FileGone, LibraryReadOnly
from opinion_desktop.services import importing, summaries
from opinion_desktop.services.job_context import JobContext, Progress
from opinion_desktop.services.notices import Notices
from opinion_desktop.services.printing import to_pdf
from opinion_desktop.services.workers import Workers
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.storage.library import Library
