"""Common operations for completion, and the pack that the name of one suggests."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from opinion_desktop.domain.text import QT_TRANSLATE_NOOP


class Operation(NamedTuple):
    """A common operation in plain English words, and the keys of the packs that fit it."""

    label: str
    packs: tuple[str, ...]


COMMON_OPERATIONS: tuple[Operation, ...] = (
    Operation(QT_TRANSLATE_NOOP("Operations", "Knee replacement"), ("joint",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Partial knee replacement"), ("joint",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Hip replacement"), ("joint",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Hip or knee revision (replaced joint)"), ("joint",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Shoulder replacement"), ("joint",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Ankle replacement"), ("joint",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Elbow replacement"), ("joint",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Lumbar disc removal (discectomy)"), ("spine",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Spinal fusion"), ("spine",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Spinal decompression (laminectomy)"), ("spine",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Neck disc surgery (cervical fusion)"), ("spine",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Artificial disc"), ("spine",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Scoliosis surgery"), ("spine",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Gallbladder removal"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Appendix removal"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Groin hernia repair"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Belly wall hernia repair"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Hiatus hernia or reflux surgery"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Gastric bypass"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Sleeve gastrectomy"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Bowel removal (colectomy)"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Stoma formation or closure"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Liver surgery"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Pancreas surgery"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Spleen removal"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Haemorrhoid or anal surgery"), ("abdomen",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Heart bypass surgery"), ("cardiac",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Heart valve surgery"), ("cardiac",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Valve through a catheter (TAVI)"), ("cardiac",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Stent in a heart artery"), ("cardiac",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Pacemaker or defibrillator"), ("cardiac",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Heart rhythm ablation"), ("cardiac",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Aortic aneurysm repair"), ("cardiac",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Carotid artery surgery"), ("cardiac",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Leg artery bypass"), ("cardiac",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Varicose vein surgery"), ("cardiac",)),
    Operation(
        QT_TRANSLATE_NOOP("Operations", "Breast cancer surgery (lumpectomy, mastectomy)"),
        ("cancer",),
    ),
    Operation(QT_TRANSLATE_NOOP("Operations", "Prostate removal (prostatectomy)"), ("cancer",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Bowel cancer surgery"), ("abdomen", "cancer")),
    Operation(QT_TRANSLATE_NOOP("Operations", "Lung cancer surgery (lobectomy)"), ("cancer",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Kidney tumour surgery"), ("cancer",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Bladder cancer surgery"), ("cancer",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Thyroid cancer surgery"), ("cancer",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Skin cancer surgery (melanoma)"), ("cancer",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Brain tumour surgery"), ("cancer", "neuro")),
    Operation(QT_TRANSLATE_NOOP("Operations", "Brain aneurysm surgery"), ("neuro",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Shunt for brain fluid"), ("neuro",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Pituitary surgery"), ("neuro",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Carpal tunnel release"), ("neuro",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Nerve repair or release"), ("neuro",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Womb removal (hysterectomy)"), ("gynae",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Endometriosis surgery"), ("gynae",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Fibroid removal"), ("gynae",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Ovary surgery"), ("gynae",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Prolapse or sling surgery"), ("gynae",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Caesarean birth"), ("gynae",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Breast reconstruction"), ("plastic",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Breast implants"), ("plastic",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Breast reduction"), ("plastic",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Tummy tuck"), ("plastic",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Nose surgery (rhinoplasty)"), ("plastic",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Skin graft or flap"), ("plastic",)),
    Operation(QT_TRANSLATE_NOOP("Operations", "Knee arthroscopy"), ()),
    Operation(QT_TRANSLATE_NOOP("Operations", "Cruciate ligament repair"), ()),
    Operation(QT_TRANSLATE_NOOP("Operations", "Rotator cuff repair"), ()),
    Operation(QT_TRANSLATE_NOOP("Operations", "Broken bone repair"), ()),
    Operation(QT_TRANSLATE_NOOP("Operations", "Bunion surgery"), ()),
    Operation(QT_TRANSLATE_NOOP("Operations", "Thyroid removal"), ()),
    Operation(QT_TRANSLATE_NOOP("Operations", "Tonsil removal"), ()),
    Operation(QT_TRANSLATE_NOOP("Operations", "Sinus surgery"), ()),
    Operation(QT_TRANSLATE_NOOP("Operations", "Cataract surgery"), ()),
    Operation(QT_TRANSLATE_NOOP("Operations", "Kidney stone surgery"), ()),
    Operation(QT_TRANSLATE_NOOP("Operations", "Prostate surgery for urine flow (TURP)"), ()),
)

# English and French, folded: small letters without accents. Each is a regular expression
# that begins at the start of a word; what follows it may be any ending.
_JOINTS = r"(?:knee|hip|shoulder|ankle|elbow|genou|hanche|epaule|cheville|coude)"
_KEYWORDS = {
    "joint": (
        rf"{_JOINTS} (?:joint )?(?:replacement|prosthes|revision|resurfacing|arthroplast)",
        rf"(?:prothese|arthroplastie|remplac\w+|revision)\b.*\b{_JOINTS}",
        rf"(?:replacement|arthroplasty|prosthesis) of .*\b{_JOINTS}",
        rf"(?:new|artificial|nouvel\w*|nouveau) {_JOINTS}|{_JOINTS} (?:implant|artificiel)",
        r"(?:hemi)?arthroplast|replaced joint|joint replacement|(?:t[hk][ar]|pt[gh])\b",
    ),
    "spine": (
        r"spin(?:e|al)\b|disc(?:ectom| remov| surg)|laminectom|lumba|cervical (?:fus|disc)",
        r"vertebr|lomba|sciati(?:ca|que)|[tl]\d{1,2} ?[-/] ?[ls]\d",
        r"(?:slipped|herniated|bulging|ruptured|prolapsed) dis[ck]|dis[ck] (?:herni|prolap)",
        r"hernie (?:cervicale|dorsale)|(?:back|neck) fusion|fus(?:ed|ion of) .*\b(?:back|neck)\b",
        r"scolio|colonne|disque|rachis|artificial disc|microdisc|hernie discale|kyphoplast",
    ),
    "abdomen": (
        r"gall ?(?:bladder|stone)|cholecyst|vesicule|append|gastr(?!ocnem)|bowel|intestin|colectom",
        r"colon\b|sto(?:ma|mie)\b|colostom|ileostom|liver|foie|hepat|pancrea|whipple|spleen|splen",
        r"rate\b|haemorrh|hemorr|heart ?burn|anal\b|anus|bariatr|reflux|fundoplic|hiat|laparotom",
        r"hernia (?:repair|mesh|surgery)|(?:inguinal|umbilical|incisional) hernia|cure de hernie",
        r"hernie (?:ing|omb|inc|hia|de la par)|(?:groin|belly wall) hernia|sleeve|eventration",
        r"paroi abdominale",
    ),
    "cardiac": (
        r"heart(?! ?burn)|cardia|c(?:oe|\u0153)ur\b|valv|tavi\b|stent|endoprothese|coronar|cabg\b",
        r"pontage|pacemaker|defibrill|stimulateur cardiaque|arythm|aort|caroti|varic|angioplast",
        r"artery bypass",
    ),
    "cancer": (
        r"cancer|tumou?r|tumeur|tumorectom|lumpectom|mastectom|prostatectom|lobectom|melanom",
        r"sarcom|carcinom|lymphom|leuk|leucem|oncolog|neoplas|metasta|breast remov",
        r"ablation du sein",
    ),
    "neuro": (
        r"brain|cerveau|cerebr|crani|shunt|derivation du liquide|pituit|hypophys|carpal|carpien",
        r"nerve|nerf|neuro|ulnar|epilep|subdural|parkinson",
    ),
    "gynae": (
        r"hyst|womb|uter[iu]|endometri|fibro[im]|myom|ovar|ovair|oophor|prolap(?!sed dis)|sling",
        r"bandelette|caesar|cesar|c[- ]?section|vagin|curet|tubal|tubes tied|trompe|descente d",
    ),
    "plastic": (
        r"breast (?:implant|reconstruct|reduct|lift)|(?:reconstruction|reduction).*(?:sein|mamm)",
        r"implants? mamm|mammoplast|tummy tuck|abdominoplast|rhinoplast|nose|skin graft|flap",
        r"greffe de peau|lambeau|liposuc|face ?lift|lifting|augmentation mamm",
    ),
}

# What people say at home, asked only where nothing more exact is said: the part of the body,
# unless a word beside it speaks of another operation there.
_BACK = r"(?:lower |upper |bas du )?(?:back|dos)"
_EVERYDAY = {
    "joint": (
        (r"(?:knees?|hips?|genoux?|hanches?)\b",),
        (
            r"arthroscop|menis|ligament|cruciate|croise|acl\b|lca\b|tend[io]|fractur|broken|casse",
            r"cyst|kyste|bursi|labr|osteotom|disloc|luxat|patell|kneecap|rotule|plates?\b|plaque",
            r"infect|screw|vis\b|clou|lavage|amput",
        ),
    ),
    "spine": (
        (
            rf"{_BACK} (?:surger|operat|op\b|problem|pain)|dos\b|^(?:my )?{_BACK}$",
            rf"(?:surgery|operation|operated|rods?|screws?|discs?)\b.* {_BACK}$",
        ),
        (r"lump|cyst|kyste|lipom|mole\b|grain|skin|peau|abces|abscess",),
    ),
    "abdomen": (
        (
            r"herni(?:as?|es?)\b|stomach|estomac|belly|ventre|tummy|abdom|piles\b|biliaire|bile\b",
            r"diverticul|crohn|colitis|colite|rectum|rectal|obesit|weight[- ]loss|perte de poids",
            r"(?:o?e|\u0153)sophag",
        ),
        (r"neck|cou\b|lump|lipom|mole\b|skin|peau",),
    ),
    "cardiac": (
        (r"veins?\b|veines?\b|arter(?:y|ies|es?)\b",),
        (r"head|tete|neck|cou\b|fistul",),
    ),
    "plastic": (
        (r"nez\b|eyelid|paupiere|plastic surg|chirurgie plastique|cosmetic|esthetique",),
        (r"polyp|sinus|casse|saign|cloison",),
    ),
}


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Match any of these at the start of a word."""
    return re.compile(rf"\b(?:{'|'.join(words)})")


_PATTERNS = {key: _any_of(words) for key, words in _KEYWORDS.items()}
_HOME_PATTERNS = {
    key: (_any_of(words), _any_of(unless)) for key, (words, unless) in _EVERYDAY.items()
}


def suggest_packs(operation: str) -> tuple[str, ...]:
    """Name the packs that the words of an operation suggest; a person confirms them.

    Args:
        operation: what the person typed, in English or French.

    Returns:
        Keys of PACKS in their order; empty if nothing is recognised.
    """
    plain = unicodedata.normalize("NFKD", operation.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = " ".join(plain.split())
    exact = tuple(key for key, pattern in _PATTERNS.items() if pattern.search(plain))
    return exact or tuple(
        key
        for key, (words, unless) in _HOME_PATTERNS.items()
        if words.search(plain) and not unless.search(plain)
    )
