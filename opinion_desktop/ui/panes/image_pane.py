"""An image series: one image at a time, with name, date and side always beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from opinion_desktop.domain.anchors import Anchor
from opinion_desktop.domain.studies import ImageRef
from opinion_desktop.domain.text import QT_TRANSLATE_NOOP
from opinion_desktop.imaging.geometry import orientation_letters
from opinion_desktop.imaging.grey import default_window, table_window, value_range
from opinion_desktop.imaging.presets import presets_for
from opinion_desktop.imaging.spacing import CROSS_SECTIONS, PROJECTIONS
from opinion_desktop.imaging.stages import FUNCTIONS, Window
from opinion_desktop.services.desk import Desk
from opinion_desktop.services.labels import date_words, number_words, translated
from opinion_desktop.services.picture_feed import FrameFailure
from opinion_desktop.services.viewing import ShownStack, Viewing
from opinion_desktop.ui import theme
from opinion_desktop.ui.panes import words
from opinion_desktop.ui.panes.canvas_pane import CanvasPane, NamedWindow

LOW_EM = 16
TRAVEL = 5  # a larger step is a jump, after which nobody knows the direction
PRESET_NAMES = (
    QT_TRANSLATE_NOOP("Presets", "Brain"),
    QT_TRANSLATE_NOOP("Presets", "Abdomen"),
    QT_TRANSLATE_NOOP("Presets", "Mediastinum"),
    QT_TRANSLATE_NOOP("Presets", "Bone"),
    QT_TRANSLATE_NOOP("Presets", "Lung"),
    QT_TRANSLATE_NOOP("Presets", "MIP"),
)


class ImagePane(CanvasPane):
    """Shows one stack of images; the wheel goes through them.

    One image is asked for at a time: while somebody scrolls faster than images can be
    read, each one that arrives is shown, so that the picture never stands still.
    """

    def __init__(
        self, desk: Desk, viewing: Viewing, name: str, where: str, parent: QWidget | None = None
    ) -> None:
        """Make an empty pane; `viewing` gives the images, the rest is as for `Pane`."""
        super().__init__(desk, name, where, parent)
        self._viewing = viewing
        self._shown: ShownStack | None = None
        self._place = 0
        self._seen: int | None = None  # the place of the image that is really on the screen
        self._waiting: ImageRef | None = None
        self._chosen: Window | None = None
        self._first: Window | None = None
        viewing.pictures.ready.connect(self._arrived)
        viewing.pictures.failed.connect(self._failed)

    @property
    def shown(self) -> ShownStack | None:
        """The stack that is shown, or None."""
        return self._shown

    def show_stack(self, shown: ShownStack, place: int | None = None) -> None:
        """Show a stack.

        Args:
            shown: the stack.
            place: of the image, from 0; None for the middle of a stack of slices, and the
                first view of radiographs.
        """
        if self._shown is not None and shown.key != self._shown.key:
            self._chosen = None
            self.canvas.show_picture(None, None)
            self.canvas.set_invert(False)
            self.canvas.set_view(type(self.canvas.view)())
        self._shown = shown
        self._seen = self._waiting = self._first = None
        if place is None:
            middle = shown.stack.images.index(shown.stack.middle)
            place = 0 if shown.series.modality in PROJECTIONS else middle
        self._place = min(max(place, 0), self.count() - 1)
        self._request(0)

    @override
    def title(self) -> str:
        return words.stack_words(self._shown) if self._shown else ""

    @override
    def anchor(self) -> Anchor:
        if self._shown is None:
            return Anchor()
        place = self._place if self._seen is None else self._seen
        image = self._shown.stack.images[place]
        return Anchor(
            study_uid=self._shown.study.uid,
            series_uid=self._shown.series.uid,
            sop_instance_uid=image.sop_instance_uid,
            frame=image.frame,
            label=words.image_label(self._shown, place),
        )

    @override
    def show_anchor(self, anchor: Anchor) -> None:
        found = self._viewing.find(anchor)
        if found:
            self.show_stack(*found)

    @override
    def place(self) -> int:
        return self._place

    @override
    def count(self) -> int:
        return len(self._shown.stack.images) if self._shown else 1

    @override
    def go_to(self, place: int) -> None:
        place = min(max(place, 0), self.count() - 1)
        if place != self._place:
            moved, self._place = place - self._place, place
            self._request(moved)

    @override
    def clear(self) -> None:
        self._viewing.pictures.leave(self.name)
        self._shown = self._seen = self._waiting = None
        self.canvas.show_picture(None, None)

    @override
    def set_window(self, window: Window | None) -> None:
        self._chosen = window
        self.canvas.set_window(self._window())
        self._look()

    @override
    def windows(self) -> list[NamedWindow]:
        picture = self.canvas.picture
        if picture is None or picture.stages.is_colour:
            return []
        stages = picture.stages
        own = [*stages.windows, *(table_window(stages, n) for n in range(len(stages.voi_tables)))]
        low, high = value_range(picture.levels[-1], stages)
        whole = Window((low + high) / 2, max(high - low, 1.0), "LINEAR_EXACT")
        named = [NamedWindow(self.tr("Whole range"), "0", whole)]
        for number, window in enumerate(own, start=1):
            unnamed = self.tr("As in the file ({n})") if len(own) > 1 else self.tr("As in the file")
            text = window.name or unnamed.format(n=number)
            named.append(NamedWindow(text, str(number) if number <= 2 else "", window))
        for number, window in enumerate(presets_for(stages.modality), start=3):
            text = translated("Presets", window.name)
            named.append(NamedWindow(text, str(number), window))
        return named

    @override
    def may_turn(self) -> bool:
        return self._shown is not None and self._shown.series.modality not in CROSS_SECTIONS

    @override
    def view_state(self) -> dict[str, object]:
        chosen = self._chosen
        kept = [chosen.center, chosen.width, chosen.function] if chosen else None
        return {**super().view_state(), "window": kept}

    @override
    def restore_view(self, state: dict[str, object]) -> None:
        super().restore_view(state)
        kept = state.get("window")
        if isinstance(kept, list) and len(kept) == 3 and kept[2] in FUNCTIONS:
            self.set_window(Window(float(kept[0]), float(kept[1]), str(kept[2])))

    # Images -------------------------------------------------------------------------------

    def _request(self, moved: int) -> None:
        shown = self._shown
        if shown is None:
            return
        ref = shown.stack.images[self._place]
        pictures = self._viewing.pictures
        if pictures.is_cached(ref):
            self._see(self._place)
        elif problem := pictures.failure(ref):
            self._seen = self._place
            self.stack.show_problem(problem)
        elif self._waiting is None:
            self._waiting = ref
            self._late.start()
            pictures.frame(ref)
        direction = (1 if moved > 0 else -1) if 0 < abs(moved) < TRAVEL else 0
        pictures.travel(self.name, shown.stack.images, self._place, direction)
        self._show_slider()
        self._look()
        self.place_changed.emit()

    def _arrived(self, ref: ImageRef) -> None:
        if ref != self._waiting or self._shown is None:
            return
        self._waiting = None
        images = self._shown.stack.images
        wanted = images[self._place]
        if ref in images and not self._viewing.pictures.is_cached(wanted):
            self._see(images.index(ref))
        self._go_on(wanted)

    def _failed(self, failure: FrameFailure) -> None:
        if failure.ref == self._waiting and self._shown is not None:
            self._waiting = None
            self._go_on(self._shown.stack.images[self._place])

    def _go_on(self, wanted: ImageRef) -> None:
        """Show what is wanted by now, or ask for it."""
        pictures = self._viewing.pictures
        if pictures.is_cached(wanted):
            self._see(self._place)
        elif problem := pictures.failure(wanted):
            self._late.stop()
            self._seen = self._place
            self.stack.show_problem(problem)
        else:
            self._waiting = wanted
            pictures.frame(wanted)
        self._look()

    def _see(self, place: int) -> None:
        if self._shown is None:
            return
        picture = self._viewing.pictures.frame(self._shown.stack.images[place])
        if picture is None:
            return
        stages = picture.stages
        if self._first is None and not (stages.windows or stages.voi_tables or stages.is_colour):
            # Without a window in the file the first one found is kept, or the stack flickers.
            self._first = default_window(stages, picture.levels[-1])
        self._seen = place
        self._show(picture, self._window())
        if place != self._place:
            self._late.start()

    def _window(self) -> Window | None:
        return self._chosen or self._first

    # Words --------------------------------------------------------------------------------

    @override
    def _describe(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self.header.setText(" · ".join(self._header_parts(shown)))
        place = self._place if self._seen is None else self._seen
        number = self.tr("Image {n} of {m}").format(n=place + 1, m=self.count())
        parts = [self.tr("Not for diagnostic reading"), number]
        # In a low pane the lines above and below the picture leave out how it is shown.
        is_low = self.height() < theme.current().em(LOW_EM)
        window = None if is_low else self.canvas.window_in_use()
        if window:
            parts.append(
                self.tr("brightness {center}/{width}").format(
                    center=number_words(round(window.center, 1)),
                    width=number_words(round(window.width, 1)),
                )
            )
        parts += [*([] if is_low else [self.zoom_words()]), *self._marks()]
        self.facts.setText(" · ".join(parts))
        spoken = [words.modality_words(shown.series.modality), shown.series.description, number]
        spoken.append(words.person_words(shown.study.patient_name))
        self.canvas.setAccessibleName(self.named(", ".join(part for part in spoken if part)))
        self.slider.setAccessibleName(self.named(self.tr("Image")))

    def _header_parts(self, shown: ShownStack) -> list[str]:
        study = shown.study
        parts = [words.person_words(study.patient_name) or self.tr("name not in the file")]
        if study.birth_date:
            parts.append(self.tr("born {date}").format(date=date_words(study.birth_date)))
        parts.append(words.scan_words(shown.series.modality, study.date))
        parts.append(shown.series.description or shown.series.body_part)
        parts.append(words.side_words(self._laterality(shown)))
        return [part for part in parts if part]

    def _laterality(self, shown: ShownStack) -> str:
        header = self._viewing.header(shown.stack.images[self._seen or 0].file)
        return header.laterality if header and header.laterality else shown.series.laterality

    def _marks(self) -> list[str]:
        """Set the letters at the edges, and say what is unusual about the picture."""
        picture = self.canvas.picture
        if picture is None:
            return []
        stages, view = picture.stages, self.canvas.view
        letters = orientation_letters(
            stages.orientation,
            stages.patient_orientation,
            turns=view.turns,
            flipped=view.flipped,
        )
        self.canvas.letters = letters
        parts = []
        if not any(letters.values()):
            parts.append(self.tr("side not in the file"))
        if view.turns or view.flipped:
            parts.append(self.tr("turned by you"))
        if self.canvas.invert:
            parts.append(self.tr("negative"))
        if stages.lossy:
            ratio = number_words(round(stages.lossy_ratio)) if stages.lossy_ratio else ""
            known = self.tr("compressed {n}:1 – fine detail may be lost").format(n=ratio)
            parts.append(known if ratio else self.tr("compressed – fine detail may be lost"))
        if "truncated" in stages.flags:
            parts.append(self.tr("a part is missing"))
        return parts
