"""The seven tabs of a case, in order; adding one means adding a line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.job_context import JobContext
from opinion_desktop.services.workspace import Workspace
from opinion_desktop.ui.icons import Icon
from opinion_desktop.ui.widgets.page import Page

Factory = Callable[[Desk, Workspace, QWidget], Page]


@dataclass(frozen=True)
class TabSpec:
    """One tab: its key in `Target.tab`, its label, its icon and how its page is made."""

    key: str
    label: str
    icon: Icon
    make: Factory


def _overview(desk: Desk, workspace: Workspace, parent: QWidget) -> Page:
    from opinion_desktop.ui.overview.page import OverviewPage

    return OverviewPage(desk, workspace, parent)


def _records(desk: Desk, workspace: Workspace, parent: QWidget) -> Page:
    from opinion_desktop.ui.records.page import RecordsPage

    return RecordsPage(desk, workspace, parent)


def _timeline(desk: Desk, workspace: Workspace, parent: QWidget) -> Page:
    from opinion_desktop.ui.timeline.page import TimelinePage

    return TimelinePage(desk, workspace, parent)


def _viewer(desk: Desk, workspace: Workspace, parent: QWidget) -> Page:
    from opinion_desktop.ui.viewer.page import ViewerPage

    return ViewerPage(desk, workspace, parent)


def _opinions(desk: Desk, workspace: Workspace, parent: QWidget) -> Page:
    from opinion_desktop.ui.opinions.page import OpinionsPage

    return OpinionsPage(desk, workspace, parent)


def _comparison(desk: Desk, workspace: Workspace, parent: QWidget) -> Page:
    from opinion_desktop.ui.comparison.page import ComparisonPage

    return ComparisonPage(desk, workspace, parent)


def _next_steps(desk: Desk, workspace: Workspace, parent: QWidget) -> Page:
    from opinion_desktop.ui.next_steps.page import NextStepsPage

    return NextStepsPage(desk, workspace, parent)


def show_preview(desk: Desk, title: str, html: str, parent: QWidget) -> None:
    """Show what will be printed; what the preview needs is loaded now, beside the window."""
    job = desk.jobs.run("", _load_preview, lane="preview")
    job.succeeded.connect(partial(_open_preview, desk, title, html, parent))


def _load_preview(context: JobContext) -> None:
    """Load what reads and prints pages: half a second of modules; no widget is made."""
    context.check()
    import opinion_desktop.ui.print_preview  # noqa: F401


def _open_preview(desk: Desk, title: str, html: str, parent: QWidget, _: None) -> None:
    from opinion_desktop.ui.print_preview import PrintPreview

    PrintPreview(desk, title, html, parent).open()


TABS: tuple[TabSpec, ...] = (
    TabSpec("overview", QT_TRANSLATE_NOOP("Tabs", "Overview"), Icon.LAYOUT_DASHBOARD, _overview),
    TabSpec("records", QT_TRANSLATE_NOOP("Tabs", "Records"), Icon.CLIPBOARD_LIST, _records),
    TabSpec("timeline", QT_TRANSLATE_NOOP("Tabs", "Timeline"), Icon.ACTIVITY, _timeline),
    TabSpec("viewer", QT_TRANSLATE_NOOP("Tabs", "Viewer"), Icon.SCAN_SEARCH, _viewer),
    TabSpec("opinions", QT_TRANSLATE_NOOP("Tabs", "Opinions"), Icon.STETHOSCOPE, _opinions),
    TabSpec("comparison", QT_TRANSLATE_NOOP("Tabs", "Comparison"), Icon.COLUMNS_2, _comparison),
    TabSpec("next_steps", QT_TRANSLATE_NOOP("Tabs", "Next steps"), Icon.LIST_CHECKS, _next_steps),
)
