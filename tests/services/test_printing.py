"""What is printed: pages, words, foot, pictures, and the sample letters."""

from __future__ import annotations

import base64
from io import BytesIO

import pypdfium2
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from opinion_desktop.sample.letters import letters
from opinion_desktop.services.jobs import Jobs
from opinion_desktop.services.printing import to_pdf

pytestmark = pytest.mark.usefixtures("qapp")


def read(pdf):
    return PdfReader(BytesIO(pdf))


def words(page):
    return " ".join(page.extract_text().split())


def flowing(pdf):
    """All words as the program's own reader gives them, in one line."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [document[n].get_textpage().get_text_bounded() for n in range(len(document))]
    document.close()
    # PDFium gives U+0002 for a hyphen at the end of a line.
    return " ".join(" ".join(texts).replace("\x02", "-").split())


def picture(width, height):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.data().data()).decode()


def drawn_widths(page):
    """Widths in points at which pictures are drawn."""
    found = []

    def look(operator, _operands, matrix, _text_matrix):
        if operator == b"Do":
            found.append(abs(matrix[0]))

    page.extract_text(visitor_operand_before=look)
    return found


def test_the_words_are_text_in_the_pdf():
    reader = read(to_pdf("<h1>Questions</h1><p>Is it healing? Été, naïve.</p>", title="Sheet"))
    assert len(reader.pages) == 1
    assert words(reader.pages[0]).startswith("Questions Is it healing? Été, naïve.")
    assert reader.metadata.title == "Sheet"


@pytest.mark.parametrize(
    ("paper", "size"),
    # Letter is 8.5 x 11 inch, A4 210 x 297 mm; a point is 1/72 inch.
    [("letter", (612, 792)), ("a4", (595, 842))],
)
def test_the_sheet_has_the_size_asked_for(paper, size):
    (page,) = read(to_pdf("<p>x</p>", title="t", paper=paper)).pages
    assert (round(page.mediabox.width), round(page.mediabox.height)) == size


@pytest.mark.parametrize(
    ("language", "first"), [("en", "Page 1 of "), ("fr", "Page 1 de "), ("de", "Page 1 of ")]
)
def test_each_page_has_its_number_and_foot(language, first):
    long = "".join(f"<p>Line number {number}.</p>" for number in range(120))
    reader = read(to_pdf(long, title="t", language=language, footer="Kept offline."))
    pages = [words(page) for page in reader.pages]
    assert len(pages) >= 3
    assert f"{first}{len(pages)}" in pages[0]
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} " in page
        assert "Kept offline." in page


def test_no_line_is_lost_or_doubled_at_a_page_break():
    long = "".join(f"<p>Line number {number}.</p>" for number in range(120))
    reader = read(to_pdf(long, title="t"))
    everything = " ".join(words(page) for page in reader.pages)
    assert all(everything.count(f"number {number}.") == 1 for number in range(120))


def test_a_short_paragraph_is_not_torn_and_takes_its_heading_along():
    # A page is 878 dots high and a line about 20: 36 lines leave room for the heading and for
    # some, but not all, of the ten or so lines of the paragraph.
    lines = "<br>".join(["filling"] * 36)
    long = "first " + "words and more words " * 40 + "last"
    fixed = f"<p>{lines}</p><h2>Heading</h2><p>{long}</p>"
    first, second = (words(page) for page in read(to_pdf(fixed, title="t")).pages)
    assert "filling" in first
    assert "Heading" not in first
    assert second.startswith("Heading first")
    assert "last" in second


def test_a_long_paragraph_may_run_over_the_page():
    reader = read(to_pdf("<p>" + "words and more words " * 400 + "</p>", title="t"))
    assert len(words(reader.pages[0])) > 1000
    assert len(reader.pages) >= 2


def test_letters_are_not_joined():
    # Ligatures would come out as one character and hide words from search and comparison.
    assert "offline, affluent, fit (CRP)" in flowing(
        to_pdf("<p>offline, affluent, fit (CRP)</p>", title="t")
    )


def test_a_long_foot_is_cut_before_the_page_number():
    (page,) = read(to_pdf("<p>x</p>", title="t", footer="word " * 80)).pages
    assert words(page).count("word") < 80
    assert "Page 1 of 1" in words(page)


def test_the_head_of_a_table_is_repeated():
    rows = "".join(f"<tr><td>Medicine {n}</td><td>{n} mg</td></tr>" for n in range(90))
    table = f"<table><thead><tr><th>Name</th><th>Dose</th></tr></thead>{rows}</table>"
    reader = read(to_pdf(table, title="t"))
    assert len(reader.pages) >= 2
    assert all("Name Dose" in words(page) for page in reader.pages)


def test_a_wide_picture_is_made_to_fit():
    # Letter is 816 dots of 1/96 inch wide; two margins of 19 mm take 144: 672 are left = 504 pt.
    (page,) = read(to_pdf(f'<img src="{picture(2000, 500)}">', title="t")).pages
    (width,) = drawn_widths(page)
    assert width == pytest.approx(504, abs=2)


@pytest.mark.parametrize(
    ("size", "points"),
    [
        ('width="96"', 72),  # an inch
        ('height="48"', 144),  # half an inch high, so 2 inches wide at 4 : 1
        ('width="192" height="96"', 144),
        ("", 300),  # its own 400 pixels
    ],
)
def test_a_picture_takes_the_size_asked_for(size, points):
    (page,) = read(to_pdf(f'<img src="{picture(400, 100)}" {size}>', title="t")).pages
    (width,) = drawn_widths(page)
    assert width == pytest.approx(points, abs=1)


def test_a_picture_that_is_missing_leaves_the_words():
    (page,) = read(to_pdf('<p>before <img src="nowhere.png"> after</p>', title="t")).pages
    assert "before" in words(page)
    assert "after" in words(page)


def test_copied_words_hold_the_characters_that_were_typed():
    (page,) = read(to_pdf("<p>l’os dit “tenir”</p>", title="t")).pages
    assert page.extract_text().strip() == "l’os dit “tenir”\nPage 1 of 1"


def heights(pdf):
    found = {}

    def look(text, matrix, text_matrix, font, size):
        if text.strip():
            found[text.strip()] = abs(size * text_matrix[3] * matrix[3])

    read(pdf).pages[0].extract_text(visitor_text=look)
    return found


def test_a_heading_has_the_size_that_its_style_says():
    style = "<style>h1 { font-size: 12pt; font-weight: normal; }</style>"
    same = heights(to_pdf(f"{style}<h1>Heading</h1><p>Words</p>", title="t"))
    assert same["Heading"] == pytest.approx(same["Words"])
    own = heights(to_pdf("<h1>Heading</h1><p>Words</p>", title="t"))
    assert own["Heading"] > 1.5 * own["Words"]


def test_two_runs_give_the_same_pages():
    html = letters("en")[0].html
    first, second = (read(to_pdf(html, title="t")) for _ in range(2))
    contents = [[page.get_contents().get_data() for page in r.pages] for r in (first, second)]
    assert contents[0] == contents[1]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_sample_letter_becomes_a_pdf(language):
    pages = {}
    for letter in letters(language):
        pdf = to_pdf(letter.html, title=letter.title, language=language, footer=letter.footer)
        reader = read(pdf)
        pages[letter.key] = len(reader.pages)
        everything = " ".join(words(page) for page in reader.pages)
        assert "Odile Fairweather" in everything
        assert all(letter.footer in words(page) for page in reader.pages)
        for statement in letter.statements:
            assert statement.text in flowing(pdf)
    assert pages["first_opinion"] in {1, 2}
    assert pages["second_opinion"] in {2, 3}


def test_pages_made_in_a_job_are_those_made_here(qtbot):
    rows = "".join(f"<tr><td>{n}</td><td>{'Some words. ' * 30}</td></tr>" for n in range(60))
    html = (
        f'<h1>Bold <b>words</b></h1><p><img src="{picture(2000, 900)}"/></p>'
        f"<table>{rows}</table>{'<p>A line.</p>' * 400}"
    )
    here = to_pdf(html, title="T", footer="Anna")
    jobs = Jobs()
    made = []
    job = jobs.run("", lambda _: to_pdf(html, title="T", footer="Anna"))
    job.succeeded.connect(made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=30_000)
    jobs.shut_down()
    pages = [pypdfium2.PdfDocument(pdf) for pdf in (here, *made)]
    assert len(pages[0]) == len(pages[1]) > 5
    for number in range(len(pages[0])):
        drawn = [one[number].render(scale=0.5).to_pil().tobytes() for one in pages]
        assert drawn[0] == drawn[1], number
    for one in pages:
        one.close()
