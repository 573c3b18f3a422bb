"""The overview and the question sheet as HTML: what stands there, and what is cut."""

from __future__ import annotations

import base64
from xml.etree import ElementTree as ET

from opinion_desktop.exchange.summary import (
    MOST_PAGE_LINES,
    ConcernWords,
    OverviewWords,
    clipped,
    fitted,
    foot_of,
    lines_of,
    overview_html,
)
from opinion_desktop.exchange.summary_chart import (
    HEIGHT,
    LEFT,
    RIGHT,
    WIDTH,
    ChartPoint,
    data_address,
    pain_svg,
)
from opinion_desktop.exchange.summary_questions import QuestionWords, SheetQuestion, questions_html

SVG = "{http://www.w3.org/2000/svg}"


def plain(text):
    return text


def long_words(letters):
    return ("word " * letters)[:letters].strip()


def crowded():
    """A sheet with far more words than two sides hold."""
    return OverviewWords(
        title="Case",
        head=(long_words(150),) * 3,
        concerns=(
            ConcernWords(
                what=long_words(900), facts=tuple(("Label", long_words(700)) for _ in range(10))
            ),
        )
        * 3,
        questions=(long_words(600),) * 10,
        timeline=(("between 3 May and 20 June 2025", long_words(300)),) * 8,
        pain=long_words(160),
        chart="data:,",
        medicines=(long_words(90),) * 60,
        missing=(long_words(900),) * 9,
    )


def test_every_part_of_the_overview_is_there():
    html = overview_html(
        OverviewWords(
            title="My knee",
            head=("Anna Roy",),
            concerns=(ConcernWords(what="It aches", facts=(("Since", "May"),)),),
            more_concerns=2,
            questions=("Why?",),
            more_questions=1,
            timeline=(("12 May 2025", "Surgery"),),
            pain="Highest 8.",
            chart="data:image/svg+xml;base64,AAAA",
            medicines=("Ramipril 5 mg", "Aspirin"),
            allergies=("Sulfa",),
            conditions=("Low thyroid",),
            operations=("Gallbladder",),
            have=("Operation report",),
            missing=("Asked: Photos",),
        ),
        plain,
    )
    for words in (
        "<h1>My knee</h1>", "Anna Roy", "<b>It aches</b><br/>Since: May", "case: 2",
        "<li>Why?</li>", "case: 1", "12 May 2025", "Surgery", "Highest 8.",
        'src="data:image/svg+xml;base64,AAAA"', "Ramipril 5 mg · Aspirin", "Sulfa", "Low thyroid",
        "Gallbladder", "Operation report", "Asked: Photos", "not for emergencies",
    ):  # fmt: skip
        assert words in html
    assert "Long texts" not in html


def test_empty_parts_say_so_and_empty_counts_are_left_out():
    html = overview_html(OverviewWords(title="T"), plain)
    # Worries, questions, story, and the six lists at the end.
    assert html.count("Nothing written down") == 9
    assert "More" not in html
    assert "<img" not in html
    assert "Pain" not in html


def test_what_a_person_typed_is_escaped():
    evil = "<b>&</b>"
    sheet = OverviewWords(
        title=evil,
        head=(evil,),
        concerns=(ConcernWords(what=evil, facts=((evil, evil),)),),
        questions=(evil,),
        timeline=((evil, evil),),
        pain=evil,
        medicines=(evil,),
    )
    assert evil not in overview_html(sheet, plain)
    asked = QuestionWords(
        title=evil,
        head=(evil,),
        groups=((evil, (SheetQuestion(text=evil, answer=evil, answered=evil),)),),
        answered=(SheetQuestion(text=evil, answer=evil, answered=evil),),
        warning=(evil, evil, evil),
        signs=((evil, (evil,)),),
    )
    assert evil not in questions_html(asked, plain)


def test_headings_are_translated():
    def loud(text):
        return text if "{" in text else text.upper()

    assert "<h2>WHAT WORRIES ME MOST</h2>" in overview_html(OverviewWords(title=""), loud)


def test_the_space_before_a_colon_is_translated():
    def french(text):
        return text.replace(":", "\u00a0:")

    html = overview_html(OverviewWords(title="", allergies=("Sulfa",)), french)
    assert "<b>Allergies</b>\u00a0: Sulfa" in html


def test_a_crowded_sheet_is_cut_to_two_sides_and_says_so():
    sheet, is_cut = fitted(crowded())
    assert is_cut
    assert lines_of(sheet) <= MOST_PAGE_LINES
    assert all(concern.facts == () for concern in sheet.concerns)
    assert sheet.medicines[-1] == "…"
    assert "Long texts end" in overview_html(crowded(), plain)


def test_a_short_sheet_is_left_as_it_is():
    short = OverviewWords(title="T", concerns=(ConcernWords(what="It aches"),))
    assert fitted(short) == (short, False)


def test_texts_are_cut_at_a_word():
    assert clipped("one  two\nthree", 20) == "one two three"
    assert clipped("one two three", 9) == "one two…"
    assert clipped("abcdefghij", 5) == "abcd…"


def test_questions_to_ask_have_lines_and_answered_ones_stand_below():
    html = questions_html(
        QuestionWords(
            title="Questions",
            groups=(
                ("For Dr. Osei", (SheetQuestion(text="Why?"),)),
                ("For both", (SheetQuestion(text="Where?", answer="Half an answer."),)),
            ),
            answered=(
                SheetQuestion(text="How?", answer="So.\nThen so.", answered="Dr. O, May"),
                SheetQuestion(text="When?", answer="Soon."),
                SheetQuestion(text="Who?"),
            ),
            warning=("Get help first.", "Calm days.", "Same for all."),
            signs=(("Call 911", ("Chest pain.", "Fainting.")),),
        ),
        plain,
    )
    order = [
        "Get help first.", "For Dr. Osei", "<b>1. Why?</b><br/>", "For both",
        "<b>2. Where?</b><br/><b>Answer</b>: Half an answer.<br/>",
        "<h2>Already answered or settled</h2>", "<b>3. How?</b>",
        "<b>Answer</b>: So.<br/>Then so.", "Dr. O, May", "<b>4. When?</b>", "<b>5. Who?</b>",
    ]  # fmt: skip
    places = [html.index(words) for words in order]
    assert places == sorted(places)
    assert html.count("_" * 44) == 2 * 3  # three lines under each of the two to ask
    assert html.rindex("_" * 44) < html.index("Already answered")
    assert "Chest pain. • Fainting." in html
    bare = questions_html(QuestionWords(title="T"), plain)
    assert "Already answered" not in bare


class TestChart:
    def drawn(self, points, joined=None, ends=("May", "June")):
        joined = joined or [True] * (len(points) - 1) + [False]
        return ET.fromstring(pain_svg(points, joined, ends, "Pain & more"))  # noqa: S314

    def test_the_first_score_is_at_the_left_and_the_last_at_the_right(self):
        root = self.drawn(
            [
                ChartPoint(x=10, value=0, label="0"),
                ChartPoint(x=20, value=10),
            ]
        )
        circles = root.findall(f"{SVG}circle")
        assert [float(one.get("cx")) for one in circles] == [LEFT, WIDTH - RIGHT]
        # 0 is on the lowest line, 10 on the uppermost: 16 above, 26 below (TOP, BOTTOM).
        assert [float(one.get("cy")) for one in circles] == [HEIGHT - 26, 16]
        assert [one.get("r") for one in circles] == ["4", "2"]

    def test_a_gap_breaks_the_line(self):
        points = [ChartPoint(x=x, value=5) for x in (0, 1, 40)]
        grid = 3
        assert len(self.drawn(points, [True, False, False]).findall(f"{SVG}line")) == grid + 1

    def test_one_score_stands_in_the_middle(self):
        root = self.drawn([ChartPoint(x=7, value=5, label="5")], ends=("May", ""))
        (circle,) = root.findall(f"{SVG}circle")
        assert float(circle.get("cx")) == (LEFT + WIDTH - RIGHT) / 2
        words = [one.text for one in root.findall(f"{SVG}text")]
        assert words == ["0", "5", "10", "5", "May"]

    def test_it_is_named_for_those_who_cannot_see_it(self):
        root = self.drawn([ChartPoint(x=7, value=5)])
        assert root.find(f"{SVG}title").text == "Pain & more"

    def test_its_address_holds_the_same_picture(self):
        kind, _, data = data_address("<svg/>").partition(",")
        assert kind == "data:image/svg+xml;base64"
        assert base64.b64decode(data) == b"<svg/>"


def test_the_foot_is_found_again_in_the_page():
    page = overview_html(OverviewWords(title="T", foot='Anna "Roy" <b> & co'), plain)
    assert foot_of(page) == 'Anna "Roy" <b> & co'
    assert "<b> & co" not in page
    assert foot_of(overview_html(OverviewWords(title="T"), plain)) == ""
    assert foot_of(questions_html(QuestionWords(title="T", foot="Anna"), plain)) == "Anna"
