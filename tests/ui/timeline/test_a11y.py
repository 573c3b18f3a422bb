"""The tab can be read and worked at every text size, in both themes, empty and full."""

from __future__ import annotations

import pytest

from tests.support.a11y_audit import assert_accessible, screenshots
from tests.ui.timeline.support import knee


def edit(page):
    page.edit("oxycodone")


def edit_value(page):
    page.edit("sleep")


def ask(page):
    page.add_value("temperature")
    page.editor.value_form.number.setText("42.5")
    page.editor.value_form.flush()


def table(page):
    page.toolbar.table.click()


def pain(page):
    page.add_pain()


def nothing(page):
    del page


@pytest.mark.parametrize(
    "do", [nothing, edit, edit_value, ask, table, pain], ids=lambda do: do.__name__
)
def test_a_full_timeline_is_accessible(opened, do):
    page, _ = opened
    do(page)
    screenshots(page, f"timeline_{do.__name__}")
    assert_accessible(page)


def test_an_empty_timeline_is_accessible(open_page):
    page, _ = open_page()
    assert_accessible(page)


@pytest.mark.parametrize("do", [edit, table])
def test_it_fits_a_narrow_page(open_page, do):
    page, _ = open_page(*knee(), width=1000)
    do(page)
    assert_accessible(page, sizes=(12, 14), themes=("light",), window_px=(1000, 720))
