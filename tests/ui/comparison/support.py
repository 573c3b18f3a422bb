"""The sample case without its drawn files: two opinions, their statements, judged rows."""

from __future__ import annotations

from opinion_desktop.domain.case import Case
from opinion_desktop.domain.files import ImagingStudy, StoredFile
from opinion_desktop.sample import case as sample
from opinion_desktop.sample.letters import letters
from opinion_desktop.sample.phantom_case import STUDIES
from opinion_desktop.services.workspace import Workspace
from tests.support.desk import make_workspace


def sample_workspace(desk, language="en", without=()) -> Workspace:
    """Open the sample case; `without` names kinds of entities that are left out."""
    files = tuple(
        StoredFile(
            key=sample.key("file", letter.key),
            case_key=sample.CASE_KEY,
            sha256="0" * 64,
            size=1000,
            name=letter.file_name,
            title=letter.title,
        )
        for letter in letters(language)
    )
    places = {
        (letter.file_name, said.text): sample.Place(
            page=0, boxes=((100, 100 * n, 900, 100 * n + 90),)
        )
        for letter in letters(language)
        for n, said in enumerate(letter.statements)
    }
    ground = [entity for entity in sample.ground(language) if isinstance(entity, Case)]
    studies = tuple(
        ImagingStudy(
            key=sample.key("study", one.key), case_key=sample.CASE_KEY, study_uid=one.study_uid
        )
        for one in STUDIES
    )
    entries = sample.entries(language, (), files, studies, places)
    wanted = [one for one in (*ground, *files, *entries) if not isinstance(one, tuple(without))]
    return make_workspace(desk, *wanted)
