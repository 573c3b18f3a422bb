"""What About says: intended use in both languages, and the licences of what is inside."""

from __future__ import annotations

from typing import NamedTuple

# Product paper, section 3; [L]: a lawyer must approve both before a release. Each language
# stands as it is, whatever the language of the window.
INTENDED_USE_EN = (
    "Opinion Desktop helps people collect, arrange, view and share their own health records, "
    "write down questions, and lay doctors' written opinions side by side. It can point out "
    "which sentences of two opinions are about the same topic; a person decides what they mean. "
    "It does not analyse images or measurements, diagnose, recommend treatment, triage, "
    "monitor, or raise alarms. It is not for emergencies or for diagnostic reading of images. "
    "Doctors rely on their own judgement and diagnostic equipment."
)
INTENDED_USE_FR = (
    "Opinion Desktop aide les personnes à rassembler, classer, consulter et partager leurs "
    "propres dossiers de santé, à noter leurs questions et à placer côte à côte les avis écrits "
    "de médecins. Il peut signaler les phrases de deux avis qui portent sur le même sujet; "
    "c’est une personne qui décide de ce qu’elles signifient. Il n’analyse ni images ni "
    "mesures, ne pose pas de diagnostic, ne recommande pas de traitement, ne fait pas de "
    "triage, ne surveille pas et ne déclenche pas d’alarme. Il ne sert ni aux urgences ni à la "
    "lecture diagnostique d’images. Les médecins se fient à leur propre jugement et à leur "
    "matériel de diagnostic."
)


class Licence(NamedTuple):
    """A part of the program and the licence it comes under."""

    part: str
    licence: str


# The dependencies of pyproject.toml, as their own metadata names their licences.
LICENCES = (
    Licence("Opinion Desktop", "Apache-2.0"),
    Licence("Qt, PySide6", "LGPL-3.0"),
    Licence("NumPy", "BSD-3-Clause"),
    Licence("pydicom", "MIT"),
    Licence("imagecodecs", "BSD-3-Clause"),
    Licence("PyQtGraph", "MIT"),
    Licence("pypdf", "BSD-3-Clause"),
    Licence("pypdfium2, PDFium", "BSD-3-Clause, Apache-2.0"),
    Licence("Pillow", "MIT-CMU"),
    Licence("peewee", "MIT"),
    Licence("python-lucide, Lucide", "MIT, ISC"),
    Licence("typing_extensions", "PSF-2.0"),
    Licence("Inter", "OFL-1.1"),
    Licence("Atkinson Hyperlegible", "OFL-1.1"),
)
