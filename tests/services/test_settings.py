"""Settings: defaults, round trips, nonsense in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from opinion_desktop.services import settings as options
from opinion_desktop.services.settings import Setting, Settings

OTHER: dict[type, object] = {bool: None, int: 18, str: "dark"}


@pytest.mark.parametrize("setting", options.SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_has_a_default_and_comes_back(
    setting: Setting[int], tmp_path: Path, qtbot: QtBot
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert settings.get(setting) == setting.default
    other = not setting.default if setting.kind is bool else OTHER[setting.kind]
    with qtbot.waitSignal(settings.changed) as told:
        settings.set(setting, other)
    assert told.args == [setting.name]
    assert Settings(tmp_path / "settings.ini").get(setting) == other


def test_choosing_the_same_again_is_no_news(tmp_path: Path, qtbot: QtBot) -> None:
    settings = Settings(tmp_path / "settings.ini")
    with qtbot.assertNotEmitted(settings.changed):
        settings.set(options.TEXT_SIZE, 12)


def test_nonsense_in_the_file_is_the_default(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "settings.ini").write_text("[reading]\ntext_size=huge\n")
    assert Settings(tmp_path / "settings.ini").get(options.TEXT_SIZE) == 12


def test_names_are_unique() -> None:
    assert len({setting.name for setting in options.SETTINGS}) == len(options.SETTINGS)
