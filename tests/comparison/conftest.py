"""The data of the engine, loaded once, and short ways to ask it."""

from pathlib import Path

import pytest

from opinion_desktop.comparison.resources import Resources

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "comparison"


@pytest.fixture(scope="session")
def resources():
    return Resources.load(FOLDER)
