"""Files and pictures that a person drops, pastes or chooses, as paths."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from opinion_desktop.domain.problems import Problem
from opinion_desktop.services import settings as options
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.settings import Settings

PICTURE_NAME = "pasted picture.png"


def paths_in(mime: QMimeData | None) -> tuple[Path, ...]:
    """Return the files and folders of this computer that were dropped or copied."""
    if mime is None:  # what Qt gives for an empty clipboard, whatever its stubs say
        return ()
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def has_picture(mime: QMimeData | None) -> bool:
    """Say whether a picture was copied that can be added."""
    picture = mime.imageData() if mime and mime.hasImage() else None
    return isinstance(picture, QImage) and not picture.isNull()


def picture_in(mime: QMimeData, folder: Path) -> tuple[Path, ...]:
    """Write the copied picture into `folder` and return its path; () if that fails."""
    path = folder / PICTURE_NAME
    return (path,) if QImage(mime.imageData()).save(str(path)) else ()


def copied(desk: Desk) -> tuple[Path, ...]:
    """Return what was copied: files and folders, or a picture as a file; or ().

    Args:
        desk: holds the folder that a picture is written to, and reports if it cannot be.
    """
    board: QMimeData | None = QGuiApplication.clipboard().mimeData()
    paths = paths_in(board)
    if not paths and board and has_picture(board):
        try:
            return picture_in(board, desk.library.files.staging_folder())
        except Problem as problem:
            desk.notices.report(problem)
    return paths


def choose_files(parent: QWidget, settings: Settings) -> tuple[Path, ...]:
    """Let a person choose files, beginning where the last ones were."""
    title = QCoreApplication.translate("Pasted", "Add files")
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, settings.get(options.LAST_FOLDER))
    return _remembered(tuple(Path(name) for name in chosen), settings)


def choose_folder(parent: QWidget, settings: Settings) -> tuple[Path, ...]:
    """Let a person choose a folder or disc."""
    title = QCoreApplication.translate("Pasted", "Add a folder or disc")
    chosen = QFileDialog.getExistingDirectory(parent, title, settings.get(options.LAST_FOLDER))
    return _remembered((Path(chosen),) if chosen else (), settings)


def _remembered(paths: tuple[Path, ...], settings: Settings) -> tuple[Path, ...]:
    if paths:
        settings.set(options.LAST_FOLDER, str(paths[0].parent))
    return paths
