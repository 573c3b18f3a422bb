"""The words that tell which record a letter is; `guessing` weighs what it finds of them.

Patterns see folded text: no accents, no capitals, plain quotes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

SECOND_OPINION = "second_opinion"
"""What a second opinion is guessed as: no record, its place is on the Opinions tab."""


@dataclass(frozen=True)
class Rule:
    """One pattern, where it is looked for and what finding it weighs."""

    kind: str
    where: Literal["title", "text", "name"]
    weight: int
    words: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The words as a pattern, made when it is first searched for."""
        return re.compile(self.words)


def _rules(kind: str, *, title: str, text: str, name: str) -> list[Rule]:
    """Make the rules of one kind; alternatives are divided by ` | `, weights follow `=`."""
    places: tuple[tuple[Literal["title", "text", "name"], str, int], ...] = (
        ("title", title, 6),
        ("text", text, 1),
        ("name", name, 3),
    )
    made = []
    for where, alternatives, usual in places:
        for alternative in alternatives.split(" | "):
            pattern, _, weight = alternative.partition("=")
            # Words in file names are divided by anything, so only text gets word borders.
            whole = pattern if where == "name" else rf"(?<![a-z]){pattern}(?![a-z])"
            made.append(Rule(kind, where, int(weight or usual), whole))
    return made


SECOND_WORDS = (
    r"(?:(?:second|2nd) (?:[a-z]+ )?opinion|(?:deuxieme|seconde?|2e|2eme) (?:avis|opinion)"
    r"|avis complementaire)"
)
_NOT_ASKED = r"(?<!: )" + "".join(
    rf"(?<!\b{word}[ _.-])" for word in ("a", "the", "her", "his", "my", "your", "for", "un", "de")
)
RULES: tuple[Rule, ...] = (
    *_rules(
        "operation_report",
        title=r"operati(?:ve|on) (?:report|note|record)=9 | surgical report=8 | procedure note=6"
        r" | (?:compte[- ]rendu|protocole|rapport|cr) operatoires?=9"
        r" | compte[- ]rendu d'(?:operation|intervention)=9",
        text=r"pre-?operative diagnosis=2 | post-?operative diagnosis=2"
        r" | (?:procedure|operation) performed=2 | estimated blood loss=2 | tourniquet"
        r" | skin (?:incision|closure)=2 | first assistant=2 | swab count"
        r" | was (?:draped|prepped and draped)=2 | diagnostic (?:pre|post)-?operatoire=2"
        r" | (?:intervention|operation) (?:realisee|pratiquee)=2 | pertes sanguines=2"
        r" | voie d'abord=2 | garrot | fermeture (?:cutanee|plan par plan)=2"
        r" | premier assistant=2 | operateur",
        name=r"op[ _.-]?(?:report|note)=4 | operati(?:ve|on)[ _.-]?(?:report|note)=5"
        r" | c(?:ompte)?[ _.-]?r(?:endu)?[ _.-]?operatoire=5 | protocole[ _.-]?operatoire=5",
    ),
    *_rules(
        "discharge_summary",
        title=r"discharge (?:summary|letter|report)=9 | hospital discharge=8 | summary of stay=8"
        r" | (?:resume|sommaire|feuille sommaire) (?:de|du) (?:depart|conge|sejour|sortie)=9"
        r" | lettre de (?:sortie|liaison)=9 | compte[- ]rendu d'hospitalisation=9"
        r" | note de conge=8",
        text=r"(?:date of )?admission date=2 | date of admission=2 | date of discharge=2"
        r" | discharge date=2 | hospital course=3 | course in hospital=3"
        r" | discharge (?:medications?|medicines|diagnosis|instructions)=2"
        r" | discharged (?:home|to)=1 | length of stay=2 | date d'(?:admission|entree)=2"
        r" | date (?:de|du) (?:sortie|conge|depart)=2 | evolution (?:durant|pendant) le sejour=3"
        r" | (?:medicaments?|traitement|ordonnance) (?:a la sortie|au depart|au conge|de sortie)=2"
        r" | motif d'hospitalisation=2 | duree de sejour=2",
        name=r"discharge=4 | (?:lettre|resume)[ _.-]?(?:de[ _.-])?(?:sortie|conge|depart)=5",
    ),
    *_rules(
        "pathology_report",
        title=r"(?:surgical )?pathology (?:report|result|consultation)=9 | histopathology=9"
        r" | (?:histology|cytology) (?:report|result)=9 | anatomical pathology=8"
        r" | (?:anatomo-?pathologie|anatomie pathologique|histopathologie)=9"
        r" | (?:rapport|compte[- ]rendu) (?:de pathologie|anatomo-?pathologique|d'histologie)=9",
        text=r"gross description=3 | macroscop(?:ic|ique|ie) ?(?:description|examination|examen)?=2"
        r" | microscop(?:ic|ique|ie) ?(?:description|examination)?=2 | specimens? received=2"
        r" | received in formalin=3 | h&e | immunohistochemistry=1 | resection margins?"
        r" | recu (?:dans le|en) formol=3 | (?:prelevement|specimen)s? recus?=2"
        r" | immunohistochimie | marges? (?:de resection|chirurgicales?)"
        r" | diagnostic histologique=3 | ptnm",
        name=r"pathol=4 | histol=4 | anapath=4",
    ),
    *_rules(
        "radiology_reports",
        title=r"(?:radiology|imaging|x-?ray|ultrasound|ct|mri|mr|pet(?:-ct)?) (?:report|result)=9"
        r" | (?:mri|ct|cat scan|x-?rays?|ultrasound|radiographs?)"
        r" (?:of )?(?:the |both )?(?:left |right )?(?:brain|head|neck|spine|knees?|hips?|shoulder|"
        r"abdomen|chest|pelvis|thorax|lumbar|lumbar spine|ankle)=7"
        r" | (?:compte[- ]rendu|rapport) (?:de|d')? ?(?:radiologie|imagerie|radiographie|irm|"
        r"scanner|"
        r"echographie|tdm)(?: medicale)?=9 | compte[- ]rendu radiologique=9"
        r" | (?:irm|scanner|tdm|radiographies?|echographie) (?:de la |du |de l'|des |lombaire|"
        r"cerebral)=7",
        text=r"technique=2 | (?:clinical )?indication=1 | comparison=1 | impression=2"
        r" | radiologist=2 | axial | sagittal=1 | t[12][- ]weighted=2 | contrast"
        r" | accession (?:no|number) | radiologue=2 | (?:en )?ponderation t[12]=2"
        r" | coupes (?:axiales|sagittales)=2 | produit de contraste | gadolinium"
        r" | signal intensity=1 | renseignements cliniques=1",
        name=r"radiol=4 | (?<![a-z])(?:mri|irm|xray|x-ray|scanner|ct|tdm)(?![a-z])=4 | imagerie=3",
    ),
    *_rules(
        "first_opinion_letters",
        title=r"(?:clinic|consultation|consultant|outpatient) (?:letter|report)=8"
        r" | orthopa?edic clinic=5"
        r" | (?:re|concerning): .{0,40}(?:consultation|opinion)=6"
        r" | lettre de consultation=8 | compte[- ]rendu de consultation=8"
        r" | rapport de consultation=8",
        text=r"dear (?:dr|doctor|prof(?:essor)?|colleague)=3 | cher (?:confrere|docteur|collegue)=3"
        r" | chere (?:consoeur|collegue)=3"
        r" | thank you for (?:referring|sending|asking (?:me|us) to)=4"
        r" | thank you for (?:coming|your letter)=2"
        r" | merci (?:de m'avoir adresse|de m'avoir confie)=4"
        r" | i (?:have )?(?:saw|seen|reviewed|met)=2"
        r" | (?:good|lovely|nice|pleasure) (?:to see|to meet|of meeting)=3"
        r" | je vous remercie de m'avoir (?:adresse|confie)=4 | j'ai (?:vu|revu|rencontre|recu)=3"
        r" | (?:yours|(?:kind|best|warm)(?:est)? (?:regards|wishes)|sincerely)=2"
        r" | (?:confraternellement|salutations (?:distinguees|cordiales))=2"
        r" | (?:i would (?:recommend|advise|propose)|we discussed (?:surgery|the options))=2"
        r" | je (?:propose|recommande|preconise)=2",
        name=r"(?:clinic|consult)[a-z]*[ _.-]?letter=4 | lettre[ _.-]?(?:de[ _.-]?)?consultation=4"
        r" | opinion=3 | avis=2",
    ),
    *_rules(
        SECOND_OPINION,
        # What has an article or a colon before it is asked for: "referral for a second opinion".
        title=rf"{_NOT_ASKED}{SECOND_WORDS}(?! (?:clinic|service|program)).*=9",
        text=r"(?:give|offer|provide)[a-z]* (?:you )?(?:a|my|an) (?:second|independent) opinion=4"
        rf" | (?:you|he|she|they) asked (?:me |us )?for an? {SECOND_WORDS}=4"
        r" | (?:voici|donner?) (?:mon|un) (?:deuxieme|second|2e) avis=4",
        name=rf"{_NOT_ASKED}{SECOND_WORDS.replace(' ', '[ _.-]?')}=6",
    ),
    *_rules(
        "consent_form",
        title=r"(?:informed )?consent (?:form|to|for)=9 | informed consent=8"
        r" | consentement (?:eclaire|a|au|operatoire|libre)=9 | formulaire de consentement=9",
        text=r"i (?:hereby )?(?:consent|agree) to=3 | (?:signature of|signed by the) patient=2"
        r" | the risks .{0,40}(?:explained|include)=2"
        r" | statement of (?:patient|health professional)=2"
        r" | je (?:consens|soussigne)=3 | signature du patient=2"
        r" | les risques .{0,40}(?:expliques|m'ont ete)=2",
        name=r"consent=4",
    ),
    *_rules(
        "anaesthesia_record",
        title=r"(?:ana?esthe(?:sia|tic)|anesthesiology) (?:record|chart|report)=9"
        r" | (?:feuille|dossier|fiche|protocole|compte[- ]rendu|rapport) d'anesthesie=9"
        r" | (?:feuille|fiche) anesthesique=9",
        text=r"asa (?:class|physical status|score|grade|i{1,3}|[1-4])=2 | mallampati=2"
        r" | induction=1"
        r" | propofol=1 | (?:et)?co2 | sevoflurane=1 | intubat(?:ion|ed)=1"
        r" | (?:spinal|general|regional) ana?esthe(?:sia|tic)=1 | fentanyl | sufentanil"
        r" | (?:rachianesthesie|anesthesie generale)=1 | an(?:a)?esthetist=1 | anesthesiste=1",
        name=r"an(?:a)?esthe=4",
    ),
    *_rules(
        "lab_trends",
        title=r"(?:laboratory|lab|blood(?: test)?) (?:report|results?|tests?)=8"
        r" | cumulative (?:report|results)=8"
        r" | (?:resultats?|analyses?) (?:de laboratoire|sanguin(?:e?s)?|"
        r"biologiques?|d'analyses?|de sang)=8 | bilan (?:sanguin|biologique)=8"
        r" | (?:ha?ematology|biochemistry|biochimie|hematologie)=5",
        text=r"reference (?:range|interval)=3 | valeurs? de reference=3 | ha?emoglobine?=2"
        r" | white (?:blood )?cells?=1 | platelets=1 | plaquettes=1 | leucocytes=1 | creatinine?=1"
        r" | c-reactive protein=1 | crp=1 | proteine c reactive=1 | potassium=1 | sodium=1"
        r" | (?:g|mmol|umol|mg)/d?l=1 | esr=1",
        name=r"(?<![a-z])labs?(?![a-z])=4 | blood[ _.-]?(?:test|result)=4 | bilan|analyses?=3",
    ),
    *_rules(
        "medicines",
        title=r"(?:medications?|medicines?|drug) (?:list|profile|record|reconciliation)=9"
        r" | current medications?=7 | list of (?:medicines|medications)=9"
        r" | (?:liste|profil|bilan) (?:des |de |comparatif des )?medicaments?=9"
        r" | profil (?:pharmacologique|pharmaceutique)=9 | ordonnance(?: medicale)?=7"
        r" | prescription=6"
        r" | medicaments actuels=7",
        text=r"(?:once|twice|three times) (?:a day|daily)=1 | (?:as needed|prn|au besoin)=1"
        r" | \d+ ?mg=1 | (?:tablets?|comprimes?|capsules?|gelules?)=1 | pharmac(?:y|ist)=2"
        r" | pharmacien?(?:ne)?=2 | fois par jour=1 | refills?=2 | renouvellements?=2"
        r" | posologie=2",
        name=r"medic(?:ines?|ations?|aments?)=4 | prescription=3 | ordonnance=4",
    ),
    *_rules(
        "allergies",
        title=r"allerg(?:y|ies) (?:list|record|card|summary|and (?:reactions|intolerances))=9"
        r" | (?:liste|carte|fiche|bilan) (?:des |d'|d')?allergi(?:es?|que)=9 | allergies=7"
        r" | bilan allergologique=9 | allergy (?:test|clinic|report)=8",
        text=r"anaphyla(?:xis|ctic|xie)=2 | skin prick=3 | tests? cutanes?=3 | urticaria=1"
        r" | urticaire=1"
        r" | allergic to=2 | allergique (?:a|au|aux)=2 | drug intolerances?=2",
        name=r"allerg=4",
    ),
    *_rules(
        "implant_record",
        title=r"implant (?:card|record|log|stickers?|sheet|passport|identification)=9"
        r" | (?:device|prosthesis) (?:card|identification|passport)=8"
        r" | (?:carte|passeport|fiche|releve) (?:d'|de |du |des )?(?:implants?|porteur|prothese)=9"
        r" | tracabilite (?:des )?(?:implants?|dispositifs?)=9",
        text=r"(?:lot|serial)(?: no| number| n)?[.:°]?=1 | ref(?:erence)?[.:]? ?(?:no|number)?=1"
        r" | manufacturer=2 | fabricant=2 | numero de (?:lot|serie)=2 | udi=2"
        r" | mri (?:conditional|safe)=2"
        r" | cemented|uncemented=1 | catalogue (?:no|number)=2",
        name=r"implant=4 | prothese=3",
    ),
    *_rules(
        "therapy_notes",
        title=r"(?:physio(?:therapy)?|physical therapy|occupational therapy|rehabilitation|"
        r"home nursing|wound care) (?:notes?|report|progress notes?|assessment|summary|"
        r"evaluation)=9"
        r" | (?:bilan|rapport|notes?|compte[- ]rendu) (?:de |d'|en )?"
        r"(?:physiotherapie|kinesitherapie|ergotherapie|readaptation|reeducation|"
        r"soins infirmiers)=9"
        r" | ^(?:physiotherapy|physiotherapie|kinesitherapie)=6",
        text=r"range of motion=2 | home exercises?=1 | physiotherap(?:y|ist|eute)=2"
        r" | (?:flexion|extension) \d+=1 | gait=1 | crutches=1 | amplitudes? articulaires?=2"
        r" | kinesitherapeute=2 | bequilles=1 | exercices a domicile=2 | seances?=1 | sessions?=1"
        r" | wound (?:bed|dressing)=1 | pansement=1",
        name=r"physio=4 | kine=3 | therap=3 | rehab=4",
    ),
    *_rules(
        "follow_up_notes",
        title=r"follow-?up (?:notes?|visit|letter|report|clinic|appointment note)=9"
        r" | post-?operative (?:visit|review|follow-?up|clinic|check)=9 | progress note=7"
        r" | (?:note|visite|consultation|compte[- ]rendu|lettre) de (?:suivi|controle)=9"
        r" | (?:visite|consultation|suivi|controle) post-?operatoire=9 | note d'evolution=7"
        r" | ^.{0,25}(?:clinic|outpatient) note.*=8 | note (?:de|en) (?:clinique|consultation).*=8",
        text=r"(?:weeks?|months?|days?) (?:after|post|since|following) (?:the |her |his )?"
        r"(?:surgery|op|operation)=3 | post-?op(?:erative)? (?:day|week)=1"
        r" | wound (?:is )?(?:healed|healing)=1"
        r" | (?:semaines?|mois|jours?) (?:apres|depuis) (?:la |l')?(?:chirurgie|operation|"
        r"intervention)=3"
        r" | cicatrice=1 | review(?:ed)? (?:again )?in \d=1 | a revoir dans=2"
        r" | returns? (?:today )?for=2",
        name=r"follow[ _.-]?up=4 | clinic[ _.-]?note=5 | note[ _.-]de[ _.-]clinique=5 | suivi=4"
        r" | controle=2",
    ),
    *_rules(
        "emergency_records",
        title=r"emergency (?:department|room|visit|care)(?: (?:record|report|note|summary))?=9"
        r" | (?:a&e|ed|er) (?:record|report|note|summary|visit)=9 | accident and emergency=9"
        r" | (?:dossier|passage|rapport|compte[- ]rendu|note|fiche) (?:aux |d'|de l'|"
        r"du service des? )"
        r"urgences?=9 | service des urgences=7 | triage (?:note|record)=8",
        text=r"triage=3 | chief complaint=1"
        r" | (?:presented|brought) to (?:the )?(?:emergency|ed|er)=3"
        r" | arrival (?:time|by)=2 | (?:heure|mode) d'arrivee=2 | by ambulance=2 | en ambulance=2"
        r" | motif de consultation=1 | s'est presentee? aux urgences=3 | disposition=1",
        name=r"emergency=4 | urgences?=4 | (?<![a-z])er[ _-]visit=4",
    ),
    *_rules(
        "cultures",
        title=r"microbiology(?: (?:report|result))?=9 | (?:blood |wound |urine |tissue )?cultures?"
        r" (?:and sensitivity|report|results?)=9 | bacteriologi(?:e|que)=8 | microbiologie=9"
        r" | (?:hemoculture|culture (?:de|du) (?:plaie|liquide|pus))s?=9 | antibiogramme?=8",
        text=r"gram stain=3 | coloration de gram=3 | (?:no growth|growth of)=2"
        r" | sensitiv(?:e|ity)=1"
        r" | resistant=1 | staphylococcus|staphylocoque=2 | escherichia|pseudomonas=2"
        r" | antibiogramme?=2 | absence de (?:croissance|culture)=2 | cocci|cfu|ufc=1",
        name=r"culture=4 | microbio=4 | bacterio=4",
    ),
    *_rules(
        "referral_insurance",
        title=r"(?:referral|referring) (?:letter|form|request)=8"
        r" | ^(?:urgent |routine )?referral(?: (?:to|for)\b.*)?=9"
        r" | (?:request|demande) (?:for|de|d'un) (?:a |an )?(?:second|deuxieme|2e|autre)"
        r" (?:opinion|avis)=9"
        r" | request for (?:a )?consultation=8"
        r" | (?:insurance|pre-?authori[sz]ation|coverage) (?:card|letter|approval|form|decision)?=8"
        r" | (?:demande|requete) de (?:consultation|prise en charge)=9"
        r" | lettre (?:d'adressage|de reference|d'orientation)=9"
        r" | (?:attestation|carte) d'assurance(?: maladie)?=9 | prise en charge=6",
        text=r"(?:policy|member|claim|group) (?:no|number|id)=3 | insurer=2 | assureur=2"
        r" | (?:i am|we are) referring=4 | thank you for (?:seeing|accepting)=3"
        r" | please (?:see|assess|evaluate)=3"
        r" | (?:numero|no) de (?:police|contrat|dossier d'assurance)=3"
        r" | (?:je vous|nous vous) adresse=4"
        r" | merci de (?:voir|recevoir|bien vouloir (?:voir|recevoir))=3 | pre-?authori[sz]ation=2"
        r" | valid until=1 | valable jusqu'au=1",
        name=r"referral=4 | insurance=4 | assurance=4 | adressage=4",
    ),
)
