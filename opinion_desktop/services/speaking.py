"""The language of the program: English, or Canadian French."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from opinion_desktop import paths


def speak(app: QCoreApplication, language: str) -> None:
    """Use English, or Canadian French if that was chosen or is the system's language.

    Args:
        app: gets the translators.
        language: "en", "fr" or "" for the language of the system.
    """
    if not language:
        french = QLocale.system().language() == QLocale.Language.French
        language = "fr" if french else "en"
    QLocale.setDefault(QLocale("fr_CA" if language == "fr" else "en_CA"))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    catalogues = [
        (str(paths.resources() / "i18n"), f"opinion_{'fr' if language == 'fr' else 'en'}_CA")
    ]
    if language == "fr":
        catalogues.insert(
            0, (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_fr")
        )
    for folder, name in catalogues:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
