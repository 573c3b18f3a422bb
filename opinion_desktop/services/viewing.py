"""What the viewer can show of a case, and its pictures as fast as they can be had.

One object for each open case, shared by all panes; `Viewing.of` finds or makes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.changes import Step
from opinion_desktop.domain.files import FileKind, FileState, StoredFile
from opinion_desktop.domain.problems import Problem
from opinion_desktop.domain.studies import ImageHeader, ImageRef, Series, Stack, Study
from opinion_desktop.imaging import series as grouping
from opinion_desktop.imaging.geometry import Plane
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.picture_feed import PictureFeed, in_worker
from opinion_desktop.services.pictures import read_headers
from opinion_desktop.services.workspace import Workspace

HEADERS_AT_ONCE = 24  # about 10 ms of work for the thread of the window
FILES_AT_ONCE = 50


@dataclass(frozen=True, kw_only=True)
class ShownStack:
    """One stack of the case with all that stands around it.

    Attributes:
        key: stays the same between sessions.
        number: of the stack in its series, from 0; `count` says how many there are.
    """

    key: str
    study: Study
    series: Series
    stack: Stack
    number: int = 0
    count: int = 1

    @property
    def is_shown(self) -> bool:
        """Whether it holds pictures; reports and other objects are only listed."""
        return self.series.kind in {"image", "film"}


class Viewing(QObject):
    """Studies, pictures and planes of one case.

    Attributes:
        desk: the services.
        workspace: the open case.
        pictures: the images themselves.

    Signals:
        studies_changed: `studies()` gives others now.
    """

    studies_changed = Signal()

    def __init__(self, desk: Desk, workspace: Workspace, limit: int = 0) -> None:
        """Start to look through the files of the case.

        Args:
            desk: the services.
            workspace: the open case; owns this object.
            limit: bytes for pictures, 0 for what this computer can spare.
        """
        super().__init__(workspace)
        self.desk = desk
        self.workspace = workspace
        self._headers: dict[str, ImageHeader] = {}
        self._unreadable: set[str] = set()
        self._studies: tuple[Study, ...] = ()
        self._stacks: tuple[ShownStack, ...] = ()
        self._queue: list[str] = []
        self._loading = False
        self.pictures = PictureFeed(desk, self.path, self, limit)
        workspace.changed.connect(self._written)
        self._load()

    @staticmethod
    def of(desk: Desk, workspace: Workspace) -> Viewing:
        """Give the one object of an open case, made when it is first asked for."""
        found = workspace.findChild(Viewing)
        return found if isinstance(found, Viewing) else Viewing(desk, workspace)

    # Studies ----------------------------------------------------------------------------

    def studies(self) -> tuple[Study, ...]:
        """Give the studies of the case as far as they are known; `studies_changed` follows."""
        return self._studies

    def stacks(self) -> tuple[ShownStack, ...]:
        """Give all stacks in the order of lists."""
        return self._stacks

    @property
    def is_loading(self) -> bool:
        """Whether the files are still being looked through."""
        return self._loading

    def stack(self, key: str) -> ShownStack | None:
        """Give the stack of a key, or None."""
        return next((stack for stack in self._stacks if stack.key == key), None)

    def find(self, anchor: Anchor) -> tuple[ShownStack, int] | None:
        """Find the stack and the place in it that an anchor means, or None.

        An anchor without an object means the middle of the first stack of its series, one
        without a series that of its study.
        """
        for shown in self._stacks:
            if anchor.series_uid and shown.series.uid != anchor.series_uid:
                continue
            if anchor.study_uid and shown.study.uid != anchor.study_uid:
                continue
            if not anchor.sop_instance_uid:
                return shown, shown.stack.images.index(shown.stack.middle)
            for place, image in enumerate(shown.stack.images):
                if (image.sop_instance_uid, image.frame) == (
                    anchor.sop_instance_uid,
                    anchor.frame,
                ):
                    return shown, place
        return None

    def header(self, sha256: str) -> ImageHeader | None:
        """Give the header of a stored object, or None."""
        return self._headers.get(sha256)

    def plane(self, ref: ImageRef) -> Plane | None:
        """Give where an image lies in the patient, or None if it does not say."""
        header = self._headers.get(ref.file)
        if header is None:
            return None
        position, turn, spacing = (
            header.image_position,
            header.image_orientation,
            header.pixel_spacing,
        )
        if ref.frame < len(header.frame_geometry):
            inner = header.frame_geometry[ref.frame]
            position, turn = inner.position or position, inner.orientation or turn
            spacing = inner.spacing or spacing
        if position is None or turn is None:
            return None
        return Plane(
            position=position,
            orientation=turn,
            spacing=spacing or (1.0, 1.0),
            rows=header.rows,
            columns=header.columns,
        )

    def path(self, sha256: str) -> Path:
        """Say where stored bytes are."""
        return self.workspace.library.files.path(sha256)

    def _written(self, step: Step) -> None:
        if any(isinstance(change.entity, StoredFile) for change in step.changes):
            self._load()

    def _images(self) -> list[str]:
        files = self.workspace.all(StoredFile)
        return list(dict.fromkeys(f.sha256 for f in files if f.kind is FileKind.DICOM))

    def _load(self) -> None:
        wanted = self._images()
        self._queue = [key for key in wanted if key not in self._headers]
        if not self._loading:
            self._loading = True
            QTimer.singleShot(0, self, self._load_some)

    def _load_some(self) -> None:
        """Take a few remembered headers; all at once would stop the window."""
        batch, self._queue = self._queue[:HEADERS_AT_ONCE], self._queue[HEADERS_AT_ONCE:]
        self._headers.update(self.workspace.library.headers(batch))
        if self._queue:
            QTimer.singleShot(0, self, self._load_some)
            return
        missing = [
            key
            for key in self._images()
            if key not in self._headers and key not in self._unreadable
        ]
        if missing:
            self._read_again(missing[:FILES_AT_ONCE])
        else:
            self._group()

    def _read_again(self, missing: list[str]) -> None:
        paths = tuple(self.path(key) for key in missing)
        work = partial(in_worker, self.desk.workers, partial(read_headers, paths))
        job = self.desk.jobs.run("", work, background=True)
        job.succeeded.connect(partial(self._read_headers, missing))
        job.failed.connect(partial(self._gave_up, missing))

    def _read_headers(self, keys: list[str], found: tuple[ImageHeader | None, ...]) -> None:
        if not isValid(self):
            return
        new = {key: header for key, header in zip(keys, found, strict=True) if header}
        self._unreadable.update(set(keys) - set(new))
        self._headers.update(new)
        if not self.workspace.library.read_only:
            try:
                self.workspace.library.put_headers(new)
            except Problem as problem:  # they are read again next time
                self.desk.notices.report(problem)
        self._load_some()

    def _gave_up(self, keys: list[str], problem: Problem) -> None:
        del problem  # the list shows what there is; opening such a file says why
        if isValid(self):
            self._unreadable.update(keys)
            self._load_some()

    def _group(self) -> None:
        entries = [(key, self._headers[key]) for key in self._images() if key in self._headers]
        job = self.desk.jobs.run("", partial(_grouped, entries))
        job.succeeded.connect(self._take_studies)

    def _take_studies(self, studies: tuple[Study, ...]) -> None:
        self._loading = False
        if any(key not in self._headers and key not in self._unreadable for key in self._images()):
            self._load()  # files came meanwhile
            return
        self._studies = studies
        self._stacks = tuple(_stacks(studies))
        self.studies_changed.emit()


def shown_files(files: Iterable[StoredFile]) -> list[StoredFile]:
    """Keep the files that the viewer lists by themselves: all but images of studies."""
    return [
        file for file in files if file.kind is not FileKind.DICOM or file.state is FileState.DAMAGED
    ]


def _grouped(entries: list[tuple[str, ImageHeader]], context: JobContext) -> tuple[Study, ...]:
    context.check()
    return grouping.group(entries)


def _stacks(studies: tuple[Study, ...]) -> Iterable[ShownStack]:
    for study in studies:
        for series in study.series:
            for number, stack in enumerate(series.stacks):
                yield ShownStack(
                    key=f"{study.uid}/{series.uid}/{series.modality}/{series.kind}/{number}",
                    study=study,
                    series=series,
                    stack=stack,
                    number=number,
                    count=len(series.stacks),
                )
