"""The program has no way to a network, and a test that tried would be seen."""

from __future__ import annotations

import socket  # noqa: TID251  # to see that it is seen

import pytest

from tests import conftest


def test_a_try_to_reach_a_network_is_seen() -> None:
    link = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    with link, pytest.raises(AssertionError, match="offline"):
        link.connect(("127.0.0.1", 9))
    assert conftest.reached == ["socket.connect"]
    conftest.reached.clear()
