"""F6 goes from part to part of the timeline."""

from __future__ import annotations

from tests.ui.viewer.test_parts import walked


def test_f6_walks_toolbar_list_chart_and_entry(opened, qtbot):
    page, _ = opened
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    shown = (page.toolbar, page.entries.list, page.entries.lanes)
    assert walked(page, shown) == set(shown)
    page.edit("visit")
    assert walked(page, (*shown, page.editor)) == {*shown, page.editor}
    page.editor.close_panel()
    page.toolbar.table.click()
    shown = (page.toolbar, page.entries.table)
    assert walked(page, shown) == set(shown)
