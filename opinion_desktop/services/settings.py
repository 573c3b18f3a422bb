"""Settings of this computer: typed, over QSettings, never patient data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QObject, QSettings, Signal

T = TypeVar("T")


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One setting: where it is stored, its type, and what it is when nobody chose."""

    name: str
    kind: type[T]
    default: T


TEXT_SIZE = Setting("reading/text_size", int, 12)
THEME = Setting("reading/theme", str, "system")
LETTERS = Setting("reading/letters", str, "inter")
LANGUAGE = Setting("reading/language", str, "")
SINGLE_KEYS = Setting("reading/single_keys", bool, default=True)
FAHRENHEIT = Setting("units/fahrenheit", bool, default=False)
PAPER = Setting("units/paper", str, "letter")
LAST_FOLDER = Setting("folders/last", str, "")
WINDOW = Setting("window/geometry", str, "")
SETTINGS: tuple[Setting[Any], ...] = (
    TEXT_SIZE,
    THEME,
    LETTERS,
    LANGUAGE,
    SINGLE_KEYS,
    FAHRENHEIT,
    PAPER,
    LAST_FOLDER,
    WINDOW,
)


class Settings(QObject):
    """Reads and writes settings.

    Signals:
        changed: the name of the setting that was just set to something else.
    """

    changed = Signal(str)

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        """Use the settings of this user, or those in an INI `file`."""
        super().__init__(parent)
        if file is None:
            self._store = QSettings("Opinion Desktop", "Opinion Desktop")
        else:
            self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """Return the chosen value, or the default if none was or it makes no sense."""
        value: object = self._store.value(setting.name, setting.default)
        if setting.kind is bool:
            return cast("T", str(value).lower() == "true")
        try:
            return cast("Callable[[str], T]", setting.kind)(str(value))
        except ValueError:
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Choose a value; `changed` tells if it is another one."""
        if value != self.get(setting):
            self._store.setValue(setting.name, value)
            self.changed.emit(setting.name)
