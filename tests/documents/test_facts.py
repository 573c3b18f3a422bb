"""A first look: the kind by the first bytes, the first words, the day, what would run."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter

from opinion_desktop.documents import facts, packets, texts
from opinion_desktop.documents.dates import find_date
from opinion_desktop.documents.facts import DocumentKind, count_active, kind_of, look
from opinion_desktop.documents.packets import merge
from opinion_desktop.documents.pages import plain_texts
from opinion_desktop.documents.texts import read_text
from opinion_desktop.domain.document_problems import (
    DocumentTooLarge,
    PdfDamaged,
    PdfLocked,
    PhotoUnreadable,
)
from tests.support.pdfs import letter, locked, scanned_pdf, text_pdf


def office_file() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.4\n", DocumentKind.PDF),
        (b"\n\n%PDF-1.4\n", DocumentKind.PDF),
        (b"\xff\xd8\xff\xe1", DocumentKind.JPEG),
        (b"\x89PNG\r\n\x1a\n", DocumentKind.PNG),
        (b"II*\0\x08\0\0\0", DocumentKind.TIFF),
        (b"MM\0*\0\0\0\x08", DocumentKind.TIFF),
        (b"RIFF\0\0\0\0WEBPVP8 ", DocumentKind.WEBP),
        (b"RIFF\0\0\0\0WAVEfmt ", DocumentKind.OTHER),
        (b"GIF89a", DocumentKind.GIF),
        (b"BM\x46\0\0\0\0\0\0\0", DocumentKind.BMP),
        (b"BMI 24.5, weight 70 kg", DocumentKind.TEXT),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", DocumentKind.HEIC),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1avif", DocumentKind.AVIF),
        (b"\0\0\0\x18ftypisom\0\0\0\0isommp42", DocumentKind.OTHER),
        (b"{\\rtf1\\ansi", DocumentKind.RTF),
        (b"<!DOCTYPE html><html>", DocumentKind.HTML),
        (b"\xef\xbb\xbf <HTML>", DocumentKind.HTML),
        (b"PK\x03\x04\x14\0", DocumentKind.ZIP),
        (office_file(), DocumentKind.OFFICE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DocumentKind.OFFICE),
        (bytes(128) + b"DICM", DocumentKind.DICOM),
        (b"", DocumentKind.EMPTY),
        ("Été".encode("cp1252"), DocumentKind.TEXT),
        ("Été".encode("utf-16"), DocumentKind.TEXT),
        (b"MZ\x90\0\x03", DocumentKind.OTHER),
        (b"caf\x81", DocumentKind.OTHER),
    ],
)
def test_the_kind_is_told_by_the_first_bytes(head, kind):
    assert kind_of(head) is kind


def test_what_can_be_shown_is_known():
    shown = {kind for kind in DocumentKind if kind.is_shown}
    assert {DocumentKind.PDF, DocumentKind.TEXT, DocumentKind.AVIF} <= shown
    assert not shown & {DocumentKind.HEIC, DocumentKind.RTF, DocumentKind.HTML, DocumentKind.OFFICE}


def test_a_look_at_a_letter(tmp_path):
    path = tmp_path / "scan0001.pdf"
    path.write_bytes(
        text_pdf(
            letter(
                "Riverside Hospital",
                "Discharge Summary",
                "Born: 2 March 1948",
                "Date: 8 March 2025",
            ),
            *[letter(f"page {n}") for n in range(2, 6)],
        )
    )
    seen = look(path)
    assert (seen.kind, seen.pages, seen.title) == (DocumentKind.PDF, 5, "Discharge Summary")
    assert (seen.dated, seen.active, seen.encrypted) == (date(2025, 3, 8), (), False)
    assert seen.text.endswith("page 3")  # the first three pages


def test_a_look_at_a_scan_takes_the_title_from_the_file(tmp_path):
    path = tmp_path / "Knee_letter.pdf"
    path.write_bytes(scanned_pdf())
    assert (look(path).title, look(path).text, look(path).dated) == ("Knee letter", "", None)


def test_a_locked_pdf_is_a_look_and_a_damaged_one_a_problem(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(locked(text_pdf(letter("secret")), "x"))
    seen = look(path)
    assert (seen.needs_password, seen.encrypted, seen.active, seen.text) == (True, True, None, "")
    path.write_bytes(b"%PDF-1.4\nbroken")
    with pytest.raises(PdfDamaged):
        look(path)


def test_looks_at_other_files(tmp_path):
    path = tmp_path / "my_note.txt"
    path.write_bytes("Le 3 mai 2025\nDouleur".encode("cp1252"))
    seen = look(path)
    assert (seen.kind, seen.text, seen.dated) == (
        DocumentKind.TEXT,
        "Le 3 mai 2025\nDouleur",
        date(2025, 5, 3),
    )
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2024:02:29 10:00:00"
    Image.new("RGB", (4, 4)).save(path, "JPEG", exif=exif)
    assert (look(path).kind, look(path).pages) == (DocumentKind.JPEG, 1)
    assert look(path).dated == date(2024, 2, 29)
    Image.new("RGB", (4, 4)).save(path, "PNG")
    assert look(path).dated is None
    path.write_bytes(b"\xff\xd8\xff\xe0broken")
    with pytest.raises(PhotoUnreadable):
        look(path)
    path.write_bytes(b"{\\rtf1 hello}")
    assert (look(path).kind, look(path).title, look(path).text) == (DocumentKind.RTF, "my note", "")


ARMED = text_pdf(
    letter("harmless"),
    catalog="/OpenAction 5 0 R /Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>"
    " /AcroForm << /Fields [8 0 R] /XFA [] >>",
    page_entries="/Annots [7 0 R 8 0 R 9 0 R 10 0 R] /AA << /O 5 0 R >>",
    extra=[
        "<< /S /JavaScript /JS (app.alert\\(1\\)) /Next << /S /Launch /F (a.exe) >> >>",
        "<< /Type /Filespec /F (a.txt) /EF << /F 5 0 R >> >>",
        "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http:a) >> >>",
        (
            "<< /Type /Annot /Subtype /Widget /FT /Btn /T (b) /Rect [0 0 9 9]"
            " /A << /S /SubmitForm /F (http:b) >> >>"
        ),
        (
            "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /AA << /E 5 0 R >>"
            " /A << /S /GoTo /D [10 0 R /Fit] /Next 5 0 R >> >>"
        ),
    ],
)


def test_what_would_run_is_counted(tmp_path):
    path = tmp_path / "armed.pdf"
    path.write_bytes(ARMED)
    # One script (reached by four ways, counted once) and the XFA form, which is one too.
    assert dict(count_active(path)) == {
        "script": 2, "launch": 1, "attachment": 1, "link": 1, "form": 1, "form_submit": 1,
    }  # fmt: skip
    assert look(path).active == count_active(path)


def test_what_cannot_be_counted_is_not_called_safe(tmp_path, monkeypatch):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4\nbroken")
    assert count_active(path) is None
    path.write_bytes(ARMED)
    monkeypatch.setattr(facts, "WALKED_OBJECTS", 5)
    assert count_active(path) is None
    monkeypatch.setattr(facts, "WALKED_BYTES", 5)
    assert count_active(path) is None


def test_objects_that_are_not_there_are_passed_over(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(
        text_pdf(letter("x"), catalog="/OpenAction 99 0 R /PageLabels << /Nums [0 << /S /D >>] >>")
    )
    assert count_active(path) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Date of birth: 2 March 1948\nReported 12 May 2025", date(2025, 5, 12)),
        ("Né le 02/03/1948. Rédigé le 13/05/2025", date(2025, 5, 13)),
        ("Montréal, le 1er août 2024", date(2024, 8, 1)),
        ("Seen in January 4, 2023. Dictated: March 5th, 2023", date(2023, 3, 5)),
        ("August 19, 2025\nI read the letter of July 24, 2025", date(2025, 8, 19)),
        ("Le 30 juillet 2025. Rapport du 21 juillet 2025", date(2025, 7, 30)),
        ("Date of birth Date of surgery\n14 March 1959 18 March 2025", date(2025, 3, 18)),
        ("As in the report of 2025-03-01", None),
        ("Surgery 2025-02-28, MRI 2025-03-01", date(2025, 2, 28)),
        ("Visit 05/05/2025", date(2025, 5, 5)),
        ("Visit 5/25/2025", date(2025, 5, 25)),  # there is no month 25
        ("Visit 03/04/2025", None),
        ("Visit 2025-02-30", None),
        ("Phone 555-12-20251, ref 1/2/3", None),
        ("DOB 02.03.1948", None),
        ("", None),
    ],
)
def test_the_day_of_a_letter_is_found_or_left_open(text, day):
    assert find_date(text) == day


@pytest.mark.parametrize(
    ("content", "text", "encoding"),
    [
        ("Été\r\nfin\r".encode(), "Été\nfin\n", "utf-8"),
        ("Été".encode("utf-8-sig"), "Été", "utf-8"),
        ("Été".encode("utf-16"), "Été", "utf-16"),
        (b"\xfe\xff" + "Été".encode("utf-16-be"), "Été", "utf-16"),
        ("Été €".encode("cp1252"), "Été €", "cp1252"),
        (b"caf\xe9\x81", "café\x81", "latin-1"),
        (b"a\0b\x1bc\td", "a\ufffdb\ufffdc\td", "utf-8"),
        (b"", "", "utf-8"),
    ],
)
def test_a_text_file_is_decoded(tmp_path, content, text, encoding):
    path = tmp_path / "a.txt"
    path.write_bytes(content)
    assert read_text(path) == read_text(content)
    assert (read_text(path).text, read_text(path).encoding) == (text, encoding)


def test_a_text_file_beyond_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(texts, "MAX_BYTES", 3)
    assert read_text(b"abc").text == "abc"
    with pytest.raises(DocumentTooLarge):
        read_text(b"abcd")


def test_a_packet_has_all_pages_and_a_bookmark_for_each_part(tmp_path):
    path = tmp_path / "second.pdf"
    path.write_bytes(text_pdf(letter("three")))
    packet = merge([text_pdf(letter("one"), letter("two")), path], ["First", "Été"])
    assert plain_texts(packet) == ("one", "two", "three")
    reader = PdfReader(io.BytesIO(packet))
    marks = [(mark.title, reader.get_destination_page_number(mark)) for mark in reader.outline]
    assert marks == [("First", 0), ("Été", 2)]


def test_a_packet_carries_nothing_that_runs(tmp_path):
    path = tmp_path / "packet.pdf"
    path.write_bytes(
        merge([ARMED, text_pdf(letter("x"), page_entries="/Annots [99 0 R]")], ["a", "b"])
    )
    counted = dict(count_active(path))
    assert not counted.keys() & {"script", "launch", "attachment", "link", "form_submit", "media"}
    assert plain_texts(path) == ("harmless", "x")


def test_a_packet_names_the_part_that_is_at_fault(monkeypatch):
    good = text_pdf(letter("a"))
    with pytest.raises(PdfDamaged) as caught:
        merge([good, b"%PDF-1.4\nbroken"], ["a", "b"])
    assert caught.value.part == 1
    with pytest.raises(PdfDamaged):
        merge([text_pdf()], ["empty"])
    with pytest.raises(PdfLocked):
        merge([locked(good, "x")], ["a"])
    monkeypatch.setattr(packets, "MAX_BYTES", 10)
    with pytest.raises(DocumentTooLarge):
        merge([good], ["a"])


LETTER = """Riverside Hospital
Anna Roy, born 2 March 1948
8 March 2025
Dear Dr. Osei,
I recommend a second opinion on this consultation note.
Nous recommandons une lettre de consultation
Clinic letter
The operation report was not available to me."""


@pytest.mark.parametrize(
    ("text", "own", "title"),
    [
        (LETTER, "", "Clinic letter"),
        (LETTER, "Consultation of 8 March 2025", "Consultation of 8 March 2025"),
        (LETTER, "Microsoft Word - osei_letter_v2.docx", "Clinic letter"),
        (LETTER, "untitled", "Clinic letter"),
        (LETTER, "Operation report, left hip", "Operation report, left hip"),
        (LETTER, "Microsoft Word - Report, left hip.docx", "Report, left hip"),
        (LETTER, "My knee replacement, March 2025", "My knee replacement, March 2025"),
        (LETTER, "Mon dossier pour le second avis", "Mon dossier pour le second avis"),
        (LETTER, "On the left hip", "On the left hip"),
        (LETTER, "The patient's own summary", "The patient's own summary"),
        (LETTER, "The patient was seen", "Clinic letter"),
        (LETTER, "On propose une prothèse", "Clinic letter"),
        (LETTER, "Microsoft Word - doc1", "Clinic letter"),
        (LETTER, "Doc1 (1)", "Clinic letter"),
        (LETTER, "Untitled document", "Clinic letter"),
        (LETTER, "Untitled-1", "Clinic letter"),
        (LETTER, "scan0001.pdf", "Clinic letter"),
        (LETTER, "osei-letter.docx", "Clinic letter"),
        (LETTER, "Acrobat PDFMaker 11 for Word", "Clinic letter"),
        (LETTER, "LibreOffice Writer", "Clinic letter"),
        (LETTER, "Canon iR-ADV C3525", "Clinic letter"),
        (LETTER, "Scanned with CamScanner", "Clinic letter"),
        (LETTER, "PowerPoint Presentation", "Clinic letter"),
        (LETTER, "Document1", "Clinic letter"),
        (LETTER, "I recommend a new hip", "Clinic letter"),
        (LETTER, "Seen today in my clinic.", "Clinic letter"),
        (LETTER, "3f2a9c1b77d04e5a", "Clinic letter"),
        ("I recommend an operation report of the hip", "", "roy letter"),
        ("Dear Madam, your pathology report\nI saw her in follow-up clinic", "", "roy letter"),
        ("Chère Madame, votre rapport opératoire", "", "roy letter"),
        ("J’ai reçu le protocole opératoire", "", "roy letter"),
        ("Riverside Hospital\n8 March 2025", "", "roy letter"),
        ("PROTOCOLE OPÉRATOIRE", "", "PROTOCOLE OPÉRATOIRE"),
        ("Operative report - Dr. A. Osei, M.D.", "", "Operative report - Dr. A. Osei, M.D."),
        ("", "roy letter", "roy letter"),
    ],
)
def test_a_title_is_no_sentence_of_the_letter(text, own, title):
    assert facts.title_of(text, "roy_letter.pdf", own) == title


def test_a_pdf_is_named_by_its_own_title(tmp_path):
    path = tmp_path / "scan0001.pdf"
    page = letter("Dear Dr. Osei,", "I recommend a consultation letter")
    path.write_bytes(text_pdf(page))
    assert look(path).title == "scan0001"
    writer = PdfWriter(clone_from=io.BytesIO(path.read_bytes()))
    writer.add_metadata({"/Title": "Opinion of Dr. Osei on the hip"})
    writer.write(path)
    assert look(path).title == "Opinion of Dr. Osei on the hip"
