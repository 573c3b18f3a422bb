"""PDF pages: size, pixels, text in its place, search, what leads elsewhere."""

from __future__ import annotations

import os
import pickle

import numpy as np
import pytest

from opinion_desktop.documents import pages, pdf_files
from opinion_desktop.documents.outline import links, outline
from opinion_desktop.documents.page_text import NO_BOX, PageText, merged, quote_boxes, words_between
from opinion_desktop.domain.document_problems import DocumentTooLarge, PdfDamaged, PdfLocked
from tests.support.pdfs import assembled, letter, locked, scanned_pdf, text_pdf

LETTER = text_pdf(
    letter("Compte rendu opératoire", "L'œdème de la main gau-", "che était visible", "fin"),
    letter("Second page"),
    title="Lettre \\(1\\)",
)


def test_the_facts_of_a_letter():
    facts = pages.open_facts(LETTER)
    assert (facts.pages, facts.sizes) == (2, ((612, 792), (612, 792)))
    assert (facts.title, facts.encrypted, facts.has_text) == ("Lettre (1)", False, True)
    assert pickle.loads(pickle.dumps(facts)) == facts


def test_a_scan_says_that_it_has_no_text():
    scan = scanned_pdf(rows=80, columns=60)
    assert pages.open_facts(scan).sizes == ((60, 80),)  # 72 dots an inch: a point each
    assert not pages.open_facts(scan).has_text
    read = pages.text(scan, 0)
    assert (read.text, read.boxes, read.is_picture) == ("", (), True)


def test_the_size_of_a_page_is_that_of_the_turned_page():
    assert pages.open_facts(text_pdf(letter("x"), turn=90)).sizes == ((792, 612),)


def test_a_locked_document_asks_and_asks_again():
    sealed = locked(LETTER, "sesame")
    with pytest.raises(PdfLocked) as asked:
        pages.open_facts(sealed)
    with pytest.raises(PdfLocked) as again:
        pages.open_facts(sealed, "open")
    assert (asked.value.tried, again.value.tried) == (False, True)
    assert pages.open_facts(sealed, "sesame").encrypted
    assert pages.text(sealed, 1, "sesame").text == "Second page"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\nSMITH^JOHN", LETTER[:200]])
def test_a_damaged_document_is_a_calm_problem(content):
    with pytest.raises(PdfDamaged) as caught:
        pages.open_facts(content)
    assert str(caught.value) == "PdfDamaged(page=None, part=None)"


@pytest.mark.parametrize("page", [-1, 2])
def test_a_page_that_is_not_there_is_named(page):
    for function in (pages.render, pages.text, links):
        with pytest.raises(PdfDamaged) as caught:
            function(LETTER, page)
        assert caught.value.page == page


def broken_second_page() -> bytes:
    return text_pdf(letter("First"), letter("gone")).replace(
        b"7 0 obj\n<< /Type /Page ", b"7 0 obj\n[/Type/Page/Pages] "
    )


def test_pages_that_open_are_read_beside_one_that_does_not():
    content = broken_second_page()
    assert pages.plain_texts(content) == ("First", "")
    assert [hit.page for hit in pages.find(content, "first")] == [0]
    with pytest.raises(PdfDamaged):
        pages.render(content, 1)
    facts = pages.open_facts(content)
    assert facts.has_text


def test_a_document_whose_first_page_is_broken_has_no_size_for_it():
    content = text_pdf(letter("gone")).replace(b"<< /Type /Page ", b"[ /Type /Page ")
    facts = pages.open_facts(content)
    assert (facts.sizes, facts.has_text) == (((0, 0),), False)


def test_a_page_is_drawn_where_its_ink_is():
    # A bar from (100, 692) to (200, 792) of a 612 x 792 page: rows 0-100, columns 100-200.
    bar = assembled(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
            b"<< /Length 35 >>\nstream\n1 0 0 rg 100 692 100 100 re f      \nendstream",
        ]
    )
    picture = pages.render(bar, 0)
    assert (picture.shape, picture.dtype) == ((792, 612, 3), np.uint8)
    assert picture[50, 150].tolist() == [255, 0, 0]  # red comes first
    ink = (picture == [255, 0, 0]).all(axis=2)
    assert ink[:100, 100:200].all()
    assert ink.sum() == 100 * 100
    double = pages.render(bar, 0, width_px=1224)
    assert double.shape == (1584, 1224, 3)
    tile = pages.render(bar, 0, width_px=1224, tile=(150, 100, 120, 150))
    assert (tile == double[100:250, 150:270]).all()
    # Turned once clockwise, the upper edge is at the right: row 150, column 792 - 50.
    turned = pages.render(bar, 0, quarter_turns=1)
    assert turned.shape == (612, 792, 3)
    assert turned[150, 742].tolist() == [255, 0, 0]
    assert pages.render(bar, 0, scale=0.5).shape == (396, 306, 3)


@pytest.mark.parametrize("wanted", [{"scale": 30.0}, {"scale": 1e9}, {"width_px": 20_000}])
def test_a_picture_beyond_the_limit_is_not_begun(wanted):
    with pytest.raises(DocumentTooLarge) as caught:
        pages.render(LETTER, 0, **wanted)
    assert (caught.value.unit, caught.value.limit) == ("pixels", 100_000_000)


def test_a_page_two_million_points_wide_is_shown_at_the_width_asked_for():
    huge = text_pdf(letter("x"), size=(2_000_000, 1_000_000))
    assert pages.render(huge, 0, width_px=400).shape == (200, 400, 3)
    with pytest.raises(DocumentTooLarge):
        pages.render(huge, 0)


def test_a_tile_of_no_size_is_a_calm_problem():
    with pytest.raises(PdfDamaged):
        pages.render(LETTER, 0, tile=(0, 0, 0, 5))


def test_text_comes_with_a_box_for_each_character():
    read = pages.text(LETTER, 0)
    assert (
        read.text == "Compte rendu opératoire\nL'œdème de la main gau\u00adche était visible\nfin"
    )
    assert len(read.boxes) == len(read.text)
    # C of Helvetica is 722/1000 wide; at 12 pt from x = 72: 72 to 80.664 of 612 points.
    assert read.boxes[0][0] == round(72 / 612 * 10_000)
    assert read.boxes[0][2] == round(80.664 / 612 * 10_000)
    # The base line at 740 of 792 points stands between top and bottom of the letter.
    assert read.boxes[0][1] < (792 - 740) / 792 * 10_000 < read.boxes[0][3]
    assert read.boxes[read.text.index("\n")] == NO_BOX


@pytest.mark.parametrize(
    ("turn", "corner"),
    # The first letter stands 72 points from the left and 740 from the bottom.
    [
        (90, (740 / 792, 72 / 612)),  # clockwise: bottom to the left, left to the top
        (180, (1 - 72 / 612, 740 / 792)),
        (270, (1 - 740 / 792, 1 - 72 / 612)),
    ],
)
def test_boxes_follow_the_turn_of_the_page(turn, corner):
    left, top, right, bottom = pages.text(text_pdf(letter("I"), turn=turn), 0).boxes[0]
    assert left - 20 <= corner[0] * 10_000 <= right + 20
    assert top - 20 <= corner[1] * 10_000 <= bottom + 20


def test_letters_beyond_the_basic_plane_keep_their_boxes():
    # A ToUnicode map says that A is U+1D400 (two UTF-16 units) and B is nothing at all.
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
        "1 begincodespacerange <00> <FF> endcodespacerange "
        "1 beginbfchar <41> <D835DC00> endbfchar endcmap end end"
    )
    content = text_pdf(
        letter("xAy"), extra=[f"<< /Length {len(table)} >>\nstream\n{table}\nendstream"]
    )
    content = content.replace(b"/Encoding /WinAnsiEncoding", b"/ToUnicode 5 0 R            ")
    read = pages.text(content, 0)
    assert len(read.boxes) == len(read.text)
    assert (read.text[0], read.text[-1]) == ("x", "y")
    assert quote_boxes(read, len(read.text) - 1, len(read.text))[0][0] > read.boxes[0][2]


def test_a_page_with_too_many_letters_is_cut_and_says_so(monkeypatch):
    monkeypatch.setattr(pages, "MAX_CHARACTERS", 6)
    read = pages.text(LETTER, 0)
    assert (read.text, read.is_cut) == ("Compte", True)


def test_a_document_with_too_much_text_is_refused(monkeypatch):
    monkeypatch.setattr(pages, "MAX_TEXT", 10)
    with pytest.raises(DocumentTooLarge):
        pages.plain_texts(LETTER)


@pytest.mark.parametrize(
    ("needle", "found"),
    [
        ("OPERATOIRE", "opératoire"),
        ("opératoire  l'oedeme", "opératoire\nL'œdème"),
        ("gauche ete", None),
        ("gauche etait", "gau\u00adche était"),
        ("gau-che", "gau\u00adche"),
        ("œdème", "œdème"),
        ("...", None),
        ("", None),
        ("-", None),
        (".*", None),
    ],
)
def test_search_does_not_mind_case_accents_and_line_ends(needle, found):
    hits = pages.find(LETTER, needle)
    read = pages.text(LETTER, 0)
    assert [read.text[hit.start : hit.end] for hit in hits] == ([found] if found else [])
    assert all(hit.boxes == quote_boxes(read, hit.start, hit.end) for hit in hits)


def test_a_hit_over_two_lines_has_a_box_on_each():
    (hit,) = pages.find(LETTER, "gauche")
    first, second = hit.boxes
    assert first[3] <= second[1]
    assert second[0] == round(72 / 612 * 10_000)


def test_search_goes_page_by_page_and_tells_how_far_it_is(monkeypatch):
    book = text_pdf(*[letter("knee and knee")] * 3)
    steps = []
    hits = pages.find(book, "knee", first=1, progress=lambda *step: steps.append(step))
    assert [hit.page for hit in hits] == [1, 1, 2, 2]
    assert steps == [(1, 2), (2, 2)]
    assert [hit.page for hit in pages.find(book, "knee", last=1)] == [0, 0]
    monkeypatch.setattr(pages, "MAX_HITS", 3)
    assert len(pages.find(book, "knee")) == 3


def test_the_texts_of_all_pages_are_read_for_the_index():
    steps = []
    texts = pages.plain_texts(LETTER, progress=lambda *step: steps.append(step))
    assert (texts[1], steps) == ("Second page", [(1, 2), (2, 2)])


# Two lines of two words; each letter is 100 wide and 200 high, a space has no box.
WORDS = PageText(
    page=0,
    text="ab cd\nef gh",
    boxes=tuple(
        NO_BOX if char.isspace() else (100 * x, 300 * y, 100 * x + 100, 300 * y + 200)
        for y, line in enumerate(["ab cd\n", "ef gh"])
        for x, char in enumerate(line)
    ),
    is_picture=False,
)


def test_a_quotation_has_one_box_a_line():
    assert quote_boxes(WORDS, 1, 8) == ((100, 0, 500, 200), (0, 300, 200, 500))
    assert quote_boxes(WORDS, -5, 1) == ((0, 0, 100, 200),)
    assert quote_boxes(WORDS, 2, 3) == quote_boxes(WORDS, 9, 2) == ()
    # Two columns side by side are two boxes: the gap is wider than three letters are high.
    assert merged(((0, 0, 100, 200), (800, 0, 900, 200))) == ((0, 0, 100, 200), (800, 0, 900, 200))


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ((120, 100), (190, 100), "ab"),  # over b alone: its whole word
        ((190, 190), (120, 10), "ab"),  # backwards
        ((210, 100), (290, 100), ""),  # between the words
        ((310, 150), (390, 50), "cd"),  # from the lower half of the line
        ((210, 100), (450, 100), "cd"),  # from behind a word: that one does not come along
        ((320, 190), (180, 310), "cd\nef"),  # to a word further left on the next line
        ((180, 310), (320, 190), "cd\nef"),
        ((0, 100), (1000, 600), "ab cd\nef gh"),  # on behind the last line
        ((600, 0), (900, 600), ""),  # beside all lines
    ],
)
def test_a_drag_selects_the_words_from_its_beginning_to_its_end(one, other, words):
    start, end = words_between(WORDS, one, other)
    assert WORDS.text[start:end] == words


def test_a_page_without_words_has_none_to_select():
    empty = PageText(page=0, text="", boxes=(), is_picture=True)
    assert words_between(empty, (0, 0), (9000, 9000)) == (0, 0)


def test_the_outline_is_data():
    marks = [
        "<< /Type /Outlines /First 6 0 R /Last 7 0 R >>",
        "<< /Title (One\\003) /Next 7 0 R /First 8 0 R /Last 8 0 R /Dest [9 0 R /Fit] >>",
        "<< /Title (Away) /Parent 5 0 R /A << /S /URI /URI (https://example.org) >> >>",
        "<< /Title (Below) /Parent 6 0 R /Dest [11 0 R /Fit] >>",
    ]
    content = text_pdf(letter("a"), letter("b"), catalog="/Outlines 5 0 R", extra=marks)
    found = [(entry.level, entry.title, entry.page) for entry in outline(content)]
    assert found == [(0, "One", 0), (1, "Below", 1), (0, "Away", None)]
    assert outline(LETTER) == ()


def test_links_are_data():
    long = "x" * 5000
    notes = [
        "<< /Type /Annot /Subtype /Link /Rect [0 0 306 396] /Dest [9 0 R /Fit] >>",
        "<< /Type /Annot /Subtype /Link /Rect [306 396 612 792] /A << /S /URI /URI (http:a) >> >>",
        f"<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI ({long}) >> >>",
        "<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /Launch /F (evil.exe) >> >>",
    ]
    content = text_pdf(letter("a"), extra=notes, page_entries="/Annots [5 0 R 6 0 R 7 0 R 8 0 R]")
    found = links(content, 0)
    # The lower left quarter is the lower half of the picture, and the other way round.
    assert (found[0].box, found[0].page, found[0].address) == ((0, 5000, 5000, 10_000), 0, "")
    assert (found[1].box, found[1].address) == ((5000, 0, 10_000, 5000), "http:a")
    assert [(link.page, link.address) for link in found[2:]] == [(None, "")] * 2


def test_a_changed_file_is_read_anew_and_none_stays_open(tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_bytes(LETTER)
    assert pages.text(path, 1).text == "Second page"
    path.write_bytes(text_pdf(letter("Newer and longer")))
    os.utime(path, ns=(1, 1))
    assert pages.text(path, 0).text == "Newer and longer"
    path.unlink()
    with pytest.raises(FileNotFoundError):
        pages.text(path, 0)


def test_a_large_file_is_read_from_its_path(tmp_path, monkeypatch):
    monkeypatch.setattr(pdf_files, "IN_MEMORY_BYTES", 100)
    path = tmp_path / "letter.pdf"
    path.write_bytes(LETTER)
    assert pages.text(path, 1).text == "Second page"


def test_limits_of_bytes_and_pages(monkeypatch):
    monkeypatch.setattr(pdf_files, "MAX_PAGES", 1)
    with pytest.raises(DocumentTooLarge) as many:
        pages.open_facts(text_pdf(letter("not seen"), letter("before")))
    monkeypatch.setattr(pdf_files, "MAX_BYTES", 100)
    with pytest.raises(DocumentTooLarge) as large:
        pages.open_facts(LETTER)
    assert (many.value.unit, many.value.found, large.value.unit) == ("pages", 2, "bytes")


def test_a_kept_document_is_opened_anew_now_and_then(monkeypatch):
    monkeypatch.setattr(pdf_files, "USES", 2)
    assert {pages.text(LETTER, 1).text for _ in range(5)} == {"Second page"}
    assert len(pdf_files._kept) <= pdf_files.KEPT
