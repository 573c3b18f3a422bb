"""Scrolling a series: steps from memory beside a bare painter, and the first pass through."""

from __future__ import annotations

import statistics
import time

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.benchmarks.viewer_case import chosen_folder, until, viewer


def run() -> None:
    """Print the figures; the yardstick paints a finished picture of the same size."""
    with viewer(chosen_folder()) as (page, viewing, gaps):
        shown = max(viewing.stacks(), key=lambda stack: len(stack.stack.images))
        images = shown.stack.images
        host = page.hosts[0]
        gaps.start()
        start = time.perf_counter()
        host.show_stack(shown, 0)
        pane = host.image_pane()
        until(lambda: pane._seen == 0)
        while pane.place() < len(images) - 1:
            pane.step(1)
            wanted = pane.place()
            until(lambda wanted=wanted: pane._seen == wanted)
        first_pass = time.perf_counter() - start
        longest, busiest = gaps.longest, gaps.busiest
        ready = sum(viewing.pictures.is_cached(image) for image in images)
        canvas = pane.canvas
        target = QImage(canvas.size(), QImage.Format.Format_RGB32)
        finished = QImage(shown.stack.columns, shown.stack.rows, QImage.Format.Format_Grayscale8)
        finished.fill(90)
        steps, work, bare = [], [], []
        for number in range(400):
            start, worked = time.perf_counter(), time.thread_time()
            pane.step(-1 if number % 80 < 40 else 1)
            canvas.repaint()
            steps.append(1000 * (time.perf_counter() - start))
            work.append(1000 * (time.thread_time() - worked))
            worked = time.thread_time()
            painter = QPainter(target)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(target.rect(), QColor("black"))
            side = target.height()
            painter.drawImage(QRectF((target.width() - side) / 2, 0, side, side), finished)
            painter.end()
            bare.append(1000 * (time.thread_time() - worked))
        print(f"{len(images)} images, {ready} in memory, canvas {canvas.size().toTuple()}")
        print(
            f"first pass: {len(images) / first_pass:.1f} images/s, longest gap"
            f" {1000 * longest:.1f} ms, of it work of the window {1000 * busiest:.1f} ms"
        )
        for name, took in (
            ("step from memory", steps), ("work of a step", work), ("bare painter, work", bare),
        ):  # fmt: skip
            p95 = statistics.quantiles(took, n=20)[-1]
            print(f"{name}: {statistics.median(took):.2f} ms, p95 {p95:.2f}, worst {max(took):.2f}")


if __name__ == "__main__":
    run()
