"""Studies are found, pictures come from memory or a worker, and neighbours are read ahead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.image_problems import ImageDamaged, NotDicom
from opinion_desktop.services import frame_cache
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.frame_cache import FrameCache, memory_limit, next_wanted
from opinion_desktop.services.pictures import (
    DARK_EDGE,
    HATCHED,
    HIDDEN,
    MISSING,
    PLAIN,
    WHITE,
    read_photo,
    read_picture,
)
from opinion_desktop.services.viewing import Viewing, shown_files
from tests.support.desk import make_desk, make_workspace
from tests.support.dicom import make_slice, to_bytes
from tests.ui.panes.case_files import (
    LEVEL,
    a_case,
    ct_files,
    open_viewing,
    photo_bytes,
    photo_file,
    slice_bytes,
    stored,
    wait_for_studies,
    xray_file,
)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with make_desk(tmp_path) as made:
        yield made


# What is kept -----------------------------------------------------------------------------


def test_the_least_recently_used_go_first():
    cache: FrameCache[str, str] = FrameCache(limit=100)
    for key in "abc":
        cache.put(key, key.upper(), 30)
    assert cache.get("a") == "A"  # used just now, so b is the oldest
    cache.put("d", "D", 30)
    # 120 bytes are too many; down to 95 or less (5 % spare) means that one has to go
    assert [key in cache for key in "abcd"] == [True, False, True, True]
    assert (cache.bytes, len(cache)) == (90, 3)
    assert cache.get("b") is None


def test_what_is_on_the_screen_stays():
    cache: FrameCache[str, str] = FrameCache(limit=50)
    cache.put("seen", "S", 30)
    cache.pin("left", "seen")
    cache.put("next", "N", 30)
    assert "seen" in cache
    assert "next" in cache  # the newest is never thrown out at once
    cache.unpin("left")
    cache.put("last", "L", 30)
    assert [key in cache for key in ("seen", "next", "last")] == [False, False, True]


def test_putting_again_counts_once():
    cache: FrameCache[str, str] = FrameCache(limit=100)
    cache.put("a", "old", 60)
    cache.put("a", "new", 40)
    assert (cache.get("a"), cache.bytes) == ("new", 40)


def test_the_limit_is_a_quarter_of_the_memory_and_at_most_two_gigabytes(monkeypatch):
    sizes = {"SC_PAGE_SIZE": 4096, "SC_PHYS_PAGES": 2**20}  # 4 GiB
    monkeypatch.setattr(frame_cache.os, "sysconf", sizes.__getitem__, raising=False)
    assert memory_limit() == 2**30
    sizes["SC_PHYS_PAGES"] *= 8
    assert memory_limit() == 2 * 2**30


def test_a_system_that_does_not_say_its_memory_gets_half_a_gigabyte(monkeypatch):
    def unknown(_: str) -> int:
        raise ValueError

    monkeypatch.setattr(frame_cache.os, "sysconf", unknown, raising=False)
    assert memory_limit() == 512 * 2**20


def order(place: int, direction: int, count: int, room: int) -> list[int]:
    """Read ahead until nothing more is wanted."""
    there = {place}
    found = []
    while (wanted := next_wanted(place, direction, count, there.__contains__, room)) is not None:
        there.add(wanted)
        found.append(wanted)
    return found


def test_two_neighbours_come_first_then_the_way_ahead():
    assert order(10, 1, 100, 8) == [11, 9, 12, 8, 13, 14, 15, 16, 17, 18, 7, 6]


def test_backwards_the_way_ahead_is_before():
    assert order(10, -1, 100, 6) == [11, 9, 12, 8, 7, 6, 5, 4, 13]


def test_at_rest_both_sides_are_filled():
    assert order(10, 0, 100, 6) == [11, 9, 12, 8, 13, 7]


def test_nothing_is_wanted_beyond_the_ends():
    assert order(0, 1, 3, 100) == [1, 2]
    assert order(0, 0, 1, 100) == []


# Pictures ---------------------------------------------------------------------------------


def test_a_small_picture_has_one_level():
    found = read_picture(slice_bytes(3))
    assert [level.shape for level in found.levels] == [(16, 16)]
    assert (found.levels[0] == 3 * LEVEL).all()
    assert (found.rows, found.columns, found.bytes) == (16, 16, 16 * 16 * 2)
    assert found.covers == ()


def test_a_large_picture_is_halved_by_means():
    pixels = np.zeros((3, 2050), "u2")
    pixels[0, :2], pixels[1, :2] = (10, 20), (30, 41)  # sum 101, mean 25.25
    pixels[2, :2] = (8, 10)  # the odd last row stands for itself: mean 9
    found = read_picture(slice_bytes(0, pixels=pixels))
    assert [level.shape for level in found.levels] == [(3, 2050), (2, 1025), (1, 513)]
    assert found.levels[1][:, 0].tolist() == [25, 9]


def test_padding_is_not_mixed_into_its_neighbours():
    pixels = np.full((2, 1026), 100, "u2")
    pixels[:, 1] = 60_000
    found = read_picture(slice_bytes(0, pixels=pixels, PixelPaddingValue=60_000))
    assert set(found.levels[1].ravel().tolist()) == {100}


def test_negative_values_are_halved_towards_the_lower_side():
    pixels = np.full((2, 1026), -3, "i2")
    pixels[:, 1] = -4
    found = read_picture(slice_bytes(0, pixels=pixels))
    assert found.levels[1][0, 0] == -4  # (-3 - 3 - 4 - 4) / 4 = -3.5, rounded down


def test_shutter_overlay_and_missing_rows_cover_the_picture():
    data = make_slice(np.zeros((40, 40), "u2"))
    data.ShutterShape = "RECTANGULAR"
    data.ShutterLeftVerticalEdge, data.ShutterRightVerticalEdge = 3, 38
    data.ShutterUpperHorizontalEdge, data.ShutterLowerHorizontalEdge = 1, 40
    bits = np.zeros((40, 40), bool)
    bits[20, 20] = True
    data.add_new(0x60000010, "US", 40)
    data.add_new(0x60000011, "US", 40)
    data.add_new(0x60000040, "CS", "G")
    data.add_new(0x60000050, "SS", [1, 1])
    data.add_new(0x60000100, "US", 1)
    data.add_new(0x60000102, "US", 0)
    data.add_new(0x60003000, "OW", np.packbits(bits, bitorder="little").tobytes())
    content = to_bytes(data)
    at = content.rindex(b"\xe0\x7f\x10\x00")  # Pixel Data (7FE0,0010)
    # keep the 12 bytes of its head and 35 of 40 rows of 80 bytes
    cover = read_picture(content[: at + 12 + 35 * 80]).covers[0]
    assert (cover[:, :2] == HIDDEN).all()  # columns 1 and 2 lie left of edge 3
    assert cover[20, 20] == WHITE
    assert (cover[19:22, 19:22] == DARK_EDGE).sum() == 8
    assert set(cover[35:, 2:38].ravel().tolist()) == {MISSING, HATCHED}
    assert cover[10, 10] == PLAIN


def test_a_thin_line_survives_halving():
    data = make_slice(np.zeros((4, 1100), "u2"))
    bits = np.zeros((4, 1100), bool)
    bits[1, 501] = True
    for tag, vr, value in (
        (0x60000010, "US", 4), (0x60000011, "US", 1100), (0x60000040, "CS", "G"),
        (0x60000050, "SS", [1, 1]), (0x60000100, "US", 1), (0x60000102, "US", 0),
        (0x60003000, "OW", np.packbits(bits, bitorder="little").tobytes()),
    ):  # fmt: skip
        data.add_new(tag, vr, value)
    found = read_picture(to_bytes(data))
    assert [cover.shape for cover in found.covers] == [(4, 1100), (2, 550)]
    assert found.covers[1][0, 250] == WHITE


def test_a_photo_keeps_its_colours():
    found = read_photo(photo_bytes(30, 20, "red"))
    assert found.levels[0].shape == (20, 30, 3)
    assert found.levels[0][0, 0].tolist() == [255, 0, 0]
    assert found.stages.is_colour


# Studies ----------------------------------------------------------------------------------


def test_headers_are_read_again_and_kept(qtbot: QtBot, desk: Desk):
    case = a_case()
    files = ct_files(desk, case, 3)
    viewing = open_viewing(qtbot, desk, case, *files)
    (shown,) = viewing.stacks()
    assert [image.sop_instance_uid for image in shown.stack.images] == [
        "2.25.100", "2.25.101", "2.25.102",
    ]  # fmt: skip
    assert set(desk.library.headers([file.sha256 for file in files])) == {
        file.sha256 for file in files
    }
    assert viewing.studies()[0].description == ""
    assert viewing.stack(shown.key) == shown
    assert viewing.stack("no such") is None


def test_one_object_serves_all_panes_of_a_case(qtbot: QtBot, desk: Desk):
    case = a_case()
    workspace = make_workspace(desk, case)
    viewing = Viewing.of(desk, workspace)
    assert Viewing.of(desk, workspace) is viewing
    qtbot.waitUntil(lambda: not viewing.is_loading)


def test_new_files_bring_new_studies(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 2))
    with qtbot.waitSignal(viewing.studies_changed, timeout=30_000):
        viewing.workspace.put("Add", xray_file(desk, case))
    assert [stack.series.modality for stack in viewing.stacks()] == ["CT", "DX"]


def test_files_that_come_while_studies_are_made_are_not_forgotten(qtbot: QtBot, desk: Desk):
    case = a_case()
    workspace = make_workspace(desk, case, *ct_files(desk, case, 2))
    viewing = Viewing.of(desk, workspace)
    workspace.put("Add", xray_file(desk, case))
    wait_for_studies(qtbot, desk, workspace)
    assert len(viewing.studies()) == 2


def test_a_file_that_gives_no_header_is_asked_once(qtbot: QtBot, desk: Desk):
    case = a_case()
    broken = stored(desk, case, b"this is no image")
    viewing = open_viewing(qtbot, desk, case, broken, *ct_files(desk, case, 1))
    assert len(viewing.stacks()) == 1
    viewing.workspace.put("Add", photo_file(desk, case))
    wait_for_studies(qtbot, desk, viewing.workspace)
    assert len(viewing.stacks()) == 1


def test_removed_files_leave_the_studies(qtbot: QtBot, desk: Desk):
    case = a_case()
    files = ct_files(desk, case, 2)
    viewing = open_viewing(qtbot, desk, case, *files)
    viewing.workspace.remove("Remove", *files)
    qtbot.waitUntil(lambda: not viewing.stacks())


def test_an_anchor_is_found_again(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 5))
    (shown,) = viewing.stacks()
    exact = Anchor(study_uid="2.25.100", series_uid="2.25.200", sop_instance_uid="2.25.103")
    assert viewing.find(exact) == (shown, 3)
    assert viewing.find(Anchor(series_uid="2.25.200")) == (shown, 2)  # the middle of five
    assert viewing.find(replace(exact, study_uid="2.25.5")) is None
    assert viewing.find(replace(exact, sop_instance_uid="2.25.9")) is None
    assert viewing.find(replace(exact, frame=4)) is None


def test_planes_tell_where_images_lie(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 2), xray_file(desk, case))
    ct, xray = viewing.stacks()
    plane = viewing.plane(ct.stack.images[1])
    assert plane is not None
    assert (plane.position, plane.normal) == ((0.0, 0.0, 2.0), (0.0, 0.0, 1.0))
    assert viewing.plane(xray.stack.images[0]) is None
    assert viewing.plane(replace(ct.stack.images[0], file="gone")) is None


def test_documents_are_listed_and_images_of_studies_are_not(desk: Desk):
    case = a_case()
    photo, image = photo_file(desk, case), ct_files(desk, case, 1)[0]
    assert shown_files([photo, image]) == [photo]


# Reading ----------------------------------------------------------------------------------


def test_a_picture_is_read_once_and_its_neighbours_ahead(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 6))
    images = viewing.stacks()[0].stack.images
    feed = viewing.pictures
    with qtbot.waitSignal(feed.ready, timeout=30_000):
        assert feed.frame(images[2]) is None
    found = feed.frame(images[2])
    assert found is not None
    assert (found.levels[0] == 2 * LEVEL).all()
    feed.travel("left", images, 2, 1)
    qtbot.waitUntil(lambda: all(feed.is_cached(image) for image in images), timeout=30_000)
    assert feed.frame(images[2]) is found


def test_reading_ahead_stops_when_nobody_looks(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 4))
    images = viewing.stacks()[0].stack.images
    feed = viewing.pictures
    feed.travel("left", images, 0, 0)
    feed.leave("left")
    with qtbot.waitSignal(feed.ready, timeout=30_000):
        feed.frame(images[0])
    qtbot.wait(50)
    assert not feed.is_cached(images[3])


def test_what_cannot_be_read_is_named_and_not_tried_again(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 1))
    (ref,) = viewing.stacks()[0].stack.images
    feed = viewing.pictures
    viewing.path(ref.file).write_bytes(b"damaged on the disk")
    with qtbot.waitSignal(feed.failed, timeout=30_000) as told:
        feed.frame(ref)
    assert told.args is not None
    assert told.args[0].ref == ref
    assert isinstance(feed.failure(ref), NotDicom | ImageDamaged)
    assert feed.frame(ref) is None
    with qtbot.assertNotEmitted(feed.failed, wait=50):
        feed.frame(ref)


def test_a_wanted_picture_overtakes_the_same_one_read_ahead(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 3))
    images = viewing.stacks()[0].stack.images
    feed = viewing.pictures
    feed.travel("left", images, 0, 0)  # image 1 is read ahead
    assert feed.frame(images[1]) is None
    qtbot.waitUntil(lambda: feed.is_cached(images[1]), timeout=30_000)
    qtbot.waitUntil(lambda: feed.is_cached(images[2]), timeout=30_000)


def test_closing_the_case_while_pictures_are_read_is_quiet(qtbot: QtBot, desk: Desk):
    case = a_case()
    viewing = open_viewing(qtbot, desk, case, *ct_files(desk, case, 3))
    images = viewing.stacks()[0].stack.images
    viewing.pictures.travel("left", images, 0, 0)
    viewing.pictures.frame(images[0])
    viewing.workspace.deleteLater()
    del viewing
    ended = []
    last = desk.jobs.run("", lambda context: context.check())
    last.ended.connect(lambda: ended.append(1))
    qtbot.waitUntil(lambda: bool(ended), timeout=30_000)
    qtbot.wait(200)
