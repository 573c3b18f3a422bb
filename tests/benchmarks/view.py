"""From the click on a series to its first image, beside decoding that image alone."""

from __future__ import annotations

import statistics
import time

from opinion_desktop.services.pictures import read_picture
from tests.benchmarks.viewer_case import chosen_folder, until, viewer

ROUNDS = 9


def run() -> None:
    """Print medians and extremes; the yardstick decodes the same image in this process."""
    with viewer(chosen_folder()) as (page, viewing, gaps):
        shown = max(viewing.stacks(), key=lambda stack: len(stack.stack.images))
        clicks, decodes, longest, busiest = [], [], [], []
        count = len(shown.stack.images)
        for number in range(ROUNDS):
            place = (number * 31) % count  # far apart: never in memory
            host = page.hosts[0]
            host.close_all()
            gaps.start()
            start = time.perf_counter()
            host.show_stack(shown, place)
            pane = host.image_pane()
            until(lambda pane=pane: pane.canvas.picture is not None)
            pane.canvas.repaint()
            clicks.append(time.perf_counter() - start)
            longest.append(gaps.longest)
            busiest.append(gaps.busiest)
            ref = shown.stack.images[place]
            start = time.perf_counter()
            read_picture(viewing.path(ref.file), ref.frame)
            decodes.append(time.perf_counter() - start)
        print(f"{count} images of {shown.stack.columns} x {shown.stack.rows}")
        for name, took in (
            ("first image", clicks), ("bare decode", decodes),
            ("longest gap", longest), ("of it work of the window", busiest),
        ):  # fmt: skip
            print(
                f"{name}: {1000 * statistics.median(took):.1f} ms"
                f" ({1000 * min(took):.1f}-{1000 * max(took):.1f})"
            )


if __name__ == "__main__":
    run()
