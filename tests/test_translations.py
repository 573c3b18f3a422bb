"""Every text of the program has sound French, and every count has sound English.

The rules are checked on the catalogues; each is shown a planted fault first.
"""

from __future__ import annotations

import ast
import importlib.util
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from opinion_desktop import app as program
from opinion_desktop import paths

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "i18n"
CODE = sorted((ROOT / "opinion_desktop").rglob("*.py"))
NBSP = "\u00a0"
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d|&(?=\w)|\t")
ENDS = ".…:?!"


@dataclass(frozen=True)
class Text:
    """One text of a catalogue; `forms` holds one translation, or one for each count."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool = True
    counts: bool = False


def load_builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "build_i18n", ROOT / "packaging" / "build_i18n.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(catalogue: Path) -> Iterator[Text]:
    for context in ElementTree.parse(catalogue).iter("context"):  # noqa: S314 our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")]
            yield Text(
                context=context.findtext("name") or "",
                source=message.findtext("source") or "",
                forms=tuple(forms or [translation.text or ""]),
                finished=translation.get("type") is None,
                counts=message.get("numerus") == "yes",
            )


def unfinished(texts: list[Text]) -> list[str]:
    return [
        f"{text.context}: {text.source}"
        for text in texts
        if not text.finished
        or not all(form.strip() for form in text.forms)
        or len(text.forms) != (2 if text.counts else 1)
    ]


def spoken(source: str) -> set[tuple[str, str]]:
    """Find the texts that code hands to a translator, as context and text.

    `self.tr` looks under the class that it stands in. Qt's own reader does the same, but
    passes over calls that stand inside an f-string.
    """
    found: set[tuple[str, str]] = set()

    def look(node: ast.AST, inside: str) -> None:
        inside = node.name if isinstance(node, ast.ClassDef) else inside
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            texts = [
                argument.value
                for argument in node.args
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
            ]
            if name == "tr" and texts and inside:
                found.add((inside, texts[0]))
            elif name in {"translate", "translated", "QT_TRANSLATE_NOOP"} and len(texts) > 1:
                found.add((texts[0], texts[1]))
        for child in ast.iter_child_nodes(node):
            look(child, inside)

    look(ast.parse(source), "")
    return found


def unlike_places(text: Text) -> list[str]:
    """Find translations whose {names}, %n, %1, & or tabs are not those of the source."""
    wanted = Counter(PLACEHOLDER.findall(text.source))
    return [form for form in text.forms if Counter(PLACEHOLDER.findall(form)) != wanted]


def bad_french(text: Text) -> list[str]:
    """Name the rules of Canadian French typography that a translation breaks."""
    faults = {
        "quotes are « » and ’": r"['\"“”‘]",
        "no-break space inside « »": rf"«(?!{NBSP})|(?<!{NBSP})»",
        "no-break space before :": rf"(?<![{NBSP}\d}}]):|\}}:(?!\d)",
        "no-break space before %": rf"(?<!{NBSP})%(?![n\d])",
        "no space before ; ! ?": rf"[ {NBSP}][;!?]",
        "an ellipsis is one letter": r"\.\.\.",
        "one space at a time, none at the ends": r"^ | $|  ",
        "vous, not tu": r"\b(?:[Tt]u|[Tt]on|[Tt]es|[Tt]oi)\b",
    }
    found = [
        f"{rule}: {form}"
        for rule, pattern in faults.items()
        for form in text.forms
        if re.search(pattern, form)
    ]
    # "Lot no." ends with an abbreviation, which French writes without the dot.
    end = mark_at_end(re.sub(r"\b(nos?)\.$", r"\1", text.source))
    unlike = [form for form in text.forms if mark_at_end(form) != end]
    return found + [f"ends unlike the English: {form}" for form in unlike]


def mark_at_end(text: str) -> str:
    return text[-1:] if text[-1:] in ENDS else ""


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    return load_builder()


@pytest.fixture(scope="module")
def french() -> list[Text]:
    return [text for path in sorted(CATALOGUES.glob("*_fr_CA.ts")) for text in read(path)]


@pytest.fixture(scope="module")
def english() -> list[Text]:
    return list(read(CATALOGUES / "plurals_en_CA.ts"))


@pytest.fixture(scope="module")
def compiled(builder: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("compiled") / "i18n"
    folder.mkdir()
    builder.compile_all(folder)
    return folder


# --- nothing is missing ---


def test_an_unfinished_text_is_found():
    assert unfinished([Text("A", "Close", ("Fermer",), finished=False)]) == ["A: Close"]
    assert unfinished([Text("A", "%n file(s)", ("%n fichier", ""), counts=True)])
    assert not unfinished([Text("A", "Close", ("Fermer",))])


def test_reading_the_source_again_finds_nothing_left_to_translate(builder, tmp_path):
    known = builder.translated()
    for room in builder.ROOMS:
        builder.update(room, tmp_path / f"{room}_fr_CA.ts", known)
    found = [text for path in sorted(tmp_path.glob("*_fr_CA.ts")) for text in read(path)]
    assert len(found) > 2000  # Qt's reader did look at the source
    assert unfinished(found) == []


def test_every_count_has_its_english(builder, english, tmp_path):
    builder.update_plurals(tmp_path / "plurals_en_CA.ts")
    found = {(text.context, text.source) for text in read(tmp_path / "plurals_en_CA.ts")}
    assert found - {(text.context, text.source) for text in english} == set()
    assert unfinished(english) == []


def test_every_source_file_belongs_to_one_catalogue(builder):
    held = [path for room in builder.ROOMS for path in builder.sources(room)]
    assert sorted(held) == CODE


def test_a_text_inside_an_f_string_is_found():
    source = "class Box:\n    def name(self): return f\"{1}: {self.tr('Month')}\"\n"
    assert spoken(source) == {("Box", "Month")}


def test_every_text_that_code_says_is_in_a_catalogue(french):
    held = {(text.context, text.source) for text in french}
    said = {key for path in CODE for key in spoken(path.read_text(encoding="utf-8"))}
    # `build_i18n.py --update` adds what is missing here, but for texts inside an f-string.
    assert said - held == set()


def test_a_text_of_two_catalogues_has_one_translation(french):
    forms: dict[tuple[str, str], set[tuple[str, ...]]] = {}
    for text in french:
        forms.setdefault((text.context, text.source), set()).add(text.forms)
    assert {key: found for key, found in forms.items() if len(found) > 1} == {}


def test_a_text_that_moves_keeps_its_translation(builder, tmp_path, monkeypatch):
    monkeypatch.setitem(builder.ROOMS, "records", ("ui/timeline",))
    monkeypatch.setitem(builder.ROOMS, "timeline", ())
    builder.update("records", tmp_path / "records_fr_CA.ts", builder.translated())
    texts = list(read(tmp_path / "records_fr_CA.ts"))
    assert ("Toolbar", ("Afficher en tableau",)) in {(text.context, text.forms) for text in texts}
    assert unfinished(texts) == []


# --- what stands in brackets ---


@pytest.mark.parametrize(
    ("text", "one", "many"),
    [
        ("%n file(s)", "%n file", "%n files"),
        ("%n box(es)", "%n box", "%n boxes"),
        ("%n entr(ies) here", "%n entry here", "%n entries here"),
        ("%n entry(ies)", "%n entry", "%n entries"),
        ("All %n", "All %n", "All %n"),
    ],
)
def test_endings_in_brackets_follow_the_count(builder, text, one, many):
    assert (builder.singular(text), builder.plural(text)) == (one, many)


# --- placeholders and typography ---


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("Saved {time}", "Enregistré {heure}"),
        ("%n file(s)", "fichiers"),
        ("Page %1", "Page"),
        ("&Open", "Ouvrir"),
        ("Pain score\tP", "Score de douleur"),
    ],
)
def test_an_unlike_placeholder_is_found(source, form):
    assert unlike_places(Text("A", source, (form,))) == [form]


def test_placeholders_agree(french, english):
    assert [form for text in french + english for form in unlike_places(text)] == []


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("The list", "L'élément"),
        ("“{words}”", "“{words}”"),
        ("“{words}”", "« {words} »"),
        ("Note: here", "Note : ici"),
        ("{name}: here", "{name}: ici"),
        ("{n}%", "{n} %"),
        ("Why?", f"Pourquoi{NBSP}?"),
        ("Why?", "Pourquoi ?"),
        ("Opening…", "Ouverture..."),
        ("Two  words", "Deux  mots"),
        ("Your case", "Ton dossier"),
        ("Close.", "Fermer"),
        ("Close", "Fermer."),
    ],
)
def test_bad_typography_is_found(source, form):
    assert bad_french(Text("A", source, (form,)))


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("reduced {n}:1", "compressée {n}:1"),
        ("Lot no.", "No de lot"),
        ("{what}: “{words}”", f"{{what}}{NBSP}: «{NBSP}{{words}}{NBSP}»"),
        ("Yes; why?", "Oui; pourquoi?"),
        ("Questions (%n)", "Questions (%n)"),
    ],
)
def test_good_typography_is_left_alone(source, form):
    assert bad_french(Text("A", source, (form,))) == []


def test_the_typography_is_sound(french):
    assert [fault for text in french for fault in bad_french(text)] == []


# --- in the program ---

SAMPLES = {
    "comparison": ("NoOpinions", "Add both opinions to compare them."),
    "content": ("RowResults", "They agree"),
    "home": ("StartPage", "Start my case"),
    "opinions": ("Opinions", "Third opinion"),
    "overview": ("OverviewPage", "Print this page"),
    "reasons": ("Reasons", "One adds: {a}."),
    "records": ("RecordsParts", "Records to gather"),
    "services": ("Comparing", "Neither opinion mentions this."),
    "shell": ("Tabs", "Records"),
    "timeline": ("LanesView", "Chart of the recovery"),
    "viewer": ("ImagePane", "Not for diagnostic reading"),
}
IN_FRENCH = {
    "comparison": "Ajoutez les deux avis pour les comparer.",
    "content": "Ils concordent",
    "home": "Commencer mon dossier",
    "opinions": "Troisième avis",
    "overview": "Imprimer cette page",
    "reasons": f"L’un ajoute{NBSP}: {{a}}.",
    "records": "Documents à rassembler",
    "services": "Aucun des deux avis n’en parle.",
    "shell": "Documents",
    "timeline": "Graphique du rétablissement",
    "viewer": "Non destiné à la lecture diagnostique",
}


@pytest.fixture
def quiet(qapp, monkeypatch, compiled):
    """Let the program find the new catalogues, and take the translators off afterwards."""
    monkeypatch.setattr(paths, "resources", lambda: compiled.parent)
    locale = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


def test_every_room_has_a_sample(builder):
    assert SAMPLES.keys() == IN_FRENCH.keys() == builder.ROOMS.keys()


@pytest.mark.parametrize("room", sorted(SAMPLES))
def test_the_program_speaks_french(quiet, room):
    program.speak(quiet, "fr")
    assert QCoreApplication.translate(*SAMPLES[room]) == IN_FRENCH[room]


def test_the_parts_that_qt_brings_speak_french_too(quiet):
    program.speak(quiet, "fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


@pytest.mark.parametrize(
    ("language", "counted"),
    [
        ("fr", ["0 image", "1 image", "2 images"]),  # French counts nought as one
        ("en", ["0 images", "1 image", "2 images"]),
    ],
)
def test_counts_are_said_right(quiet, language, counted):
    program.speak(quiet, language)
    said = [QCoreApplication.translate("FilesModel", "%n image(s)", None, n) for n in (0, 1, 2)]
    assert said == counted


def test_another_language_takes_the_first_one_off(quiet):
    program.speak(quiet, "fr")
    program.speak(quiet, "en")
    assert QCoreApplication.translate("Tabs", "Records") == "Records"
    assert QLocale().name() == "en_CA"
