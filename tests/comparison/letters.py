"""Pairs of opinions of our own invention, and what a careful reader finds in them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Letters:
    """Two texts; `rows` are (label, a word of the first sentence, a word of the second)."""

    first: str
    second: str
    rows: tuple[tuple[str, str, str], ...]


KNEE = Letters(
    first=(
        "Dear Dr Okoro,\n\n"
        "Findings:\n"
        "There is no sign of infection in the left knee.\n"
        "The tibial component is well fixed.\n\n"
        "Plan:\n"
        "- Continue naproxen 500 mg twice daily for two weeks.\n"
        "- No driving for 6 weeks.\n"
        "- Repeat the X-ray in 3 months.\n"
        "- Physiotherapy three times a week.\n\n"
        "Kind regards"
    ),
    second=(
        "Opinion\n"
        "I would repeat the radiographs in twelve weeks. "
        "An infection of the left knee cannot be excluded. "
        "Stop Naprosyn. "
        "He may drive after two weeks. "
        "Zinc tablets were not mentioned by anybody."
    ),
    rows=(
        ("differ", "infection", "infection"),
        ("differ", "naproxen", "Naprosyn"),
        ("differ", "driving", "drive"),
        ("agree", "X-ray", "radiographs"),
        ("only_second", "", "Zinc"),
    ),
)

VESICULE = Letters(
    first=(
        "Cher confrère,\n\n"
        "Il n'y a pas de fuite biliaire à l'échographie.\n"
        "Paracétamol 1 g quatre fois par jour.\n"
        "Arrêt de travail de deux semaines.\n"
        "Je propose une IRM dans 3 mois.\n\n"
        "Confraternellement"
    ),
    second=(
        "L'échographie montre une fuite biliaire. "
        "Doliprane 1000 mg 4 fois par jour. "
        "Retour au travail à trois mois. "
        "Une IRM est à faire dans douze semaines."
    ),
    rows=(
        ("differ", "fuite", "fuite"),
        ("agree", "Paracétamol", "Doliprane"),
        ("agree", "IRM", "IRM"),
    ),
)
