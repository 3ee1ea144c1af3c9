"""What in a piece of text can be a person's name."""

import re

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.page import Place


class FoundName(Struct, frozen=True, kw_only=True):
    """A person's name as printed."""

    name: str
    place: Place


BIRTH_LABEL = regex(
    r"\bd\.?\s?o\.?\s?b\b|date of birth|birth ?date|\bborn\b|geburtsdatum|fecha de nacimiento|data de nascimento|ne\(?e?\)? le"
)

HONORIFIC = regex(
    r"^(?:herrn?|frau|mr|ms|mrs|miss|dr|sr|sra|srta|mme|mlle|mademoiselle|madame|monsieur|m|shri|smt|shri\s?/\s?smt)\.?\s+",
    re.IGNORECASE,
)

STOP = regex(
    r"\s{2,}|[,;:|·•]|\((?=\s*(?:dni|c\.?i\.?|cpf|rut|ra|id|no|passport|aamc|born|matric)\b)|\s[-–—]\s|\b(?:dob|d\.o\.b|date|born|birth|sex|gender|age|id|aamc|usmle|mrn|born|passport|is|has|was|of|from|for|with|the|on|student|nationality|hereby|completed|ist|geboren|est|es|nacid[oa]|sexo|geburtsdatum|fecha|data|page|in|and|at|as|control|given|candidate|number|signature|nationality|grade|class|successfully|taken|collected|department|school|medical|program|policy|valid|member|test|report|address|phone|email|specimen(?=\s*[:#]|\s+(?:id|no|info|type|source|date))|draw|drawn|client|requisition|mrn|acc|provider|physician|ordering|tel|fax|middle|initial|profession|country|venue|vorname|nachname|geb|dept|hospital|university|signature|print|printed|family|surnames?|surname|no|lab|ref|reg|visit|dob|purpose|second|first|birthday|requesting|quality|mobile|cell|matricula|matric|number|roll)\b"
)

TRIM = " :.\u00b7\u2026_-#*()=>"

_WORD = regex(r"^[^\W\d_]['’.\-\w]*$")  # noqa: RUF001 - the apostrophe of names

_NEVER_NAMES = frozenset((
    "health", "form", "services", "service", "evaluation", "performance", "vaccination", "vaccine", "record",
    "records", "certificate", "medical", "medicine", "university", "hospital", "center", "centre", "clinic",
    "college", "insurance", "training", "report", "application", "information", "history", "signature", "office",
    "statement", "number", "elective", "clinical", "faculty", "institute", "laboratory", "card", "dose", "status",
    "education", "department", "visiting", "student", "students", "physician", "dean", "registrar", "test", "score", "portal",
    "fictional", "rector", "no", "access", "id", "birthday", "applicant", "name", "questionnaire", "annual", "symptom", "usmle",
    "web", "lab", "np", "md", "isles", "record", "step", "results", "examination", "laboratory", "laboratories", "verification", "insurance",
    "company", "policy", "dear", "hi", "hello", "date", "birth", "reports", "mail", "inbox", "colleague", "team", "street", "avenue", "middle", "initial", "primary", "email", "phone", "cell", "address", "diseases", "you", "regional", "bank", "saint", "certificado", "estudios", "constar", "completed", "index", "cirujano", "dni", "agency", "program", "certified", "director", "international", "learners", "learner", "secretaria", "letter", "standing", "background", "check", "complete", "specimen", "rejected", "cleared", "your", "duolingo", "english", "registro", "matrimonio", "immunity",
    "panel", "quantiferon", "mantoux", "work", "volunteering", "experience", "publications", "skills", "languages", "honors", "awards", "references", "research", "interests", "activities",
    "when", "after", "before", "during", "while", "this", "these", "our", "we", "my", "as", "it", "there", "although", "since", "po", "box", "nacionalidad", "nationality", "nationalite", "sexo", "sex", "birthplace",
    "notice", "termination", "coverage", "membership", "confirmation", "receipt", "payment", "transcript", "marks", "enrollment", "enrolment", "compliance", "requirement", "requirements", "summary",
    "immunization", "immunizations", "clearance", "registry", "provider", "heart", "association", "academy", "course", "board", "council", "ministry", "republic", "republica", "universidad", "universidade", "facultad", "instituto", "escuela",
    "clinica", "laboratorio", "laboratorios", "servicos", "antecedentes", "certidao", "constancia", "carta", "informe", "resultado", "resultados", "befund", "bericht", "zeugnis", "bescheinigung", "attestation", "certificat", "rapport", "titulo", "diploma",
    "participant", "trainee", "coordenacao", "internato", "coordinacion", "overseas", "inc", "llc", "ltd", "gmbh", "plc", "corp", "brokerage", "insurer", "insured", "person", "bachelor", "urine", "drug", "screen", "rapid", "atestado", "matricula", "certificato", "iscrizione", "ubs", "igg", "igm", "measles", "rubella", "varicella", "mumps", "hepatitis",
    "bloodborne", "pathogens", "natural", "nacida", "nacido", "nascida", "nascido", "campus", "affairs", "faculte", "medecine", "tester", "wearer", "usa", "ministere", "ministerio", "policia", "polizia", "procura", "tribunale", "scolarite", "details",
    "unidade", "unidad", "unite", "servizio", "compliance", "basic", "life", "support", "respirator", "liability", "casualty", "indemnity", "examinee", "attempt", "passed", "failed", "expired", "verified", "requested",
    "staatsangehorigkeit", "geburtsname", "referto", "radiologico", "recibo", "pago", "fit", "testing", "anatomy", "physiology", "biochemistry", "pathology", "declaracao", "declaracion", "refusal", "section", "embassy",
    "graduacao", "servicio", "medicina", "interna", "versicherung", "seguros", "york", "candidate", "webmail", "chirurgia", "certification", "identification", "details", "data", "portfolio",
))  # fmt: skip
"""Words that are in no person's name but in many headings."""

PARTICLES = frozenset(
    (
        "de",
        "da",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "di",
        "la",
        "van",
        "von",
        "der",
        "den",
        "el",
        "al",
        "bin",
        "ben",
        "y",
        "e",
        "zu",
        "ter",
        "qizi",
        "kizi",
        "kyzy",
        "uulu",
        "ogli",
        "bint",
        "binti",
        "ibn",
    )
)
"""Words of a name that have no capital."""

_MOST_WORDS = 6
_CITY_AND_STATE = regex(
    r"[^\W\d_][\w'.\- ]{1,40},\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b(?:,?\s*(?:\d{5}|USA?))?\W*$"
)
"""A town and the letters of its state, which look like a name as registers write it."""

_MOST_FAMILY = 5

_INSTITUTION = regex(
    r"(?:school|university|hospital|college|medical (?:school|cent(?:er|re)|college))\b(?![^:]{0,20}:)"
)
"""What follows the words of an institution's name; with a colon it is the label of the next field."""

_OTHER_LETTERS = regex(r"^(?:[^\x00-\u024f]+[\s,/]+)+(?=[^\W\d_])")

_LATIN = regex(r"[A-Za-z]")


def leading_name(text: str, *, folded: str) -> str:
    """Take a name from the beginning of a text: up to six words that begin with a capital."""
    stop = STOP.search(folded)
    if stop and _INSTITUTION.match(folded, stop.start()):
        return ""
    part = text[: stop.start()] if stop else text
    words: list[str] = []
    for word in part.split():
        bare = word.strip(".,()*")
        small = bare.lower() in PARTICLES
        if not _WORD.match(bare) or not (bare[:1].isupper() or (small and words)):
            break
        words.append(word.strip("()*"))
        if len(words) == _MOST_WORDS:
            break
    if any(fold(word) in _NEVER_NAMES for word in words):
        return ""
    name = " ".join(words).strip(" .,")
    if _CITY_AND_STATE.match(text):
        return ""
    return name if len(words) >= 2 and sum(char.isalpha() for char in name) >= 5 else ""  # noqa: PLR2004 - a first and a last name


def name_in(rest: str) -> str:
    """Take a whole name from the beginning of a text: also one with the family name first, before a comma.

    Args:
        rest: What follows a label or fills a cell.

    Returns:
        The name, given names first, or nothing.
    """
    last_first = re.match(r"\s*([^\W\d_][\w'’ -]{1,30}),\s*([^\W\d_][\w'’ .-]{1,40})", rest)  # noqa: RUF001 - as above
    if last_first and not _CITY_AND_STATE.match(rest.strip()):
        given = STOP.split(fold(last_first[2]))[0]
        given = last_first[2][: len(given)].strip()
        name = leading_name(f"{given} {last_first[1].strip()}", folded="")
        if name and len(last_first[1].split()) <= _MOST_FAMILY:
            return name
    # "박지훈 PARK Ji-hoon": the name again in the letters that papers are compared in.
    rest = _OTHER_LETTERS.sub("", HONORIFIC.sub("", rest.strip(TRIM)))
    name = leading_name(rest, folded=fold(rest))
    return name if _LATIN.search(name) else ""


def name_part(text: str) -> str:
    """Take the words of a part of a name: those that begin with a capital, with particles before them."""
    words: list[str] = []
    for word in _OTHER_LETTERS.sub("", text.strip(TRIM)).split():
        bare = word.strip(".,()*")
        if (
            not _WORD.match(bare)
            or not (bare[:1].isupper() or bare.lower() in PARTICLES)
            or fold(bare) in _NEVER_NAMES
        ):
            break
        words.append(bare)
        if word.endswith(",") or len(words) == _MOST_WORDS:
            break
    return " ".join(words) if any(word[:1].isupper() for word in words) else ""


_AFTER_A_NAME = regex(
    r"\W*(?:[,;(\d]|(?:d\.?o\.?b|date|born|birth|sex|gender|age|id|mrn|passport|aamc|usmle|acc|student (?:id|no)|"
    r"nationality|geb|nacid|fecha|md|m|f)\b)"
)
"""What may follow a name in its cell; anything else says that the words are no name."""


def how_much_is_name(value: str) -> int:
    """Tell whether what stands in a field is a name.

    Returns:
        2 where all of it is one, 1 where it begins with one and goes on with another field, otherwise 0.
    """
    name = name_in(value)
    if not name:
        return 0
    rest = fold(value).split(fold(name.split()[-1]))[-1]
    return 2 if not rest.strip(TRIM) else int(bool(_AFTER_A_NAME.match(rest)))
