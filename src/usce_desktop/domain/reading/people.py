"""Names of persons in a text: behind their labels, in the phrases of certificates, in letters."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from usce_desktop.domain.reading.folding import fold
from usce_desktop.domain.reading.labels import NEAR_ROWS, TOUCH, cells
from usce_desktop.domain.reading.page import Box, Line, PageText, Place
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.table import Cell, rows_of


class FoundName(Struct, frozen=True, kw_only=True):
    """A person's name as printed."""

    name: str
    place: Place


_LABEL = (
    r"(?:(?:full|patient(?:'?s)?|student(?:'?s)?|applicant(?:'?s)?|examinee(?:'?s)?|candidate(?:'?s)?|insured(?:'?s)?|holder(?:'?s)?|"
    r"participant(?:'?s)?|legal|employee(?:'?s)?|cardholder|test\s?taker(?:'?s)?|member(?:'?s)?|donor(?:'?s)?|subject(?:'?s)?|learner(?:'?s)?)\s?)?name(?:\s?of\s?\w+)?(?:\s?\(print(?:ed)?\))?|"
    r"patient|student|applicant|examinee|candidate|named\s?insured|insured(?: person)?|participant|test\s?taker|donor|subject|learner|member|holder|bearer|payer|paid by|"
    r"nombre(?: completo| y apellidos?)?|nome(?: completo)?|nom et prenom|nom|paciente|patient(?:in|e)?|pacjent(?:ka)?|name des patienten|"
    r"versicherte person|received from|billed to"
)
_NAME_LABEL = re.compile(rf"(?:{_LABEL})\s*(?:[.·_…-]{{3,}}\s*)?(?::|\.(?=\s))\s*")
_BARE_LABEL = re.compile(
    r"^(?:patient|applicant|student|candidate|donor|examinee|participant|insured|member|employee|holder|trainee)(?:\s?/\s?\w+)?(?:'s)?(?: name)?(?:\s?\([^)]*\))?\s+(?=[^\W\d_])"
    r"|^(?:full )?name(?:\s?\([^)]*\))?\s+(?=[^\W\d_])"
)
"""A label at the beginning of a row, without a colon, as forms with ruled fields have it."""
_BIRTH_LABEL = re.compile(
    r"\bd\.?\s?o\.?\s?b\b|date of birth|birth ?date|\bborn\b|geburtsdatum|fecha de nacimiento|data de nascimento|ne\(?e?\)? le"
)
_LAST_FIRST = re.compile(r"^[^\W\d_][\w'’ -]{1,30},\s*[^\W\d_][\w'’ .-]{1,40}$")  # noqa: RUF001 - the apostrophe of names
_HONORIFIC = re.compile(
    r"^(?:herrn?|frau|mr|ms|mrs|miss|dr|sr|sra|srta|mme|mlle|mademoiselle|madame|monsieur|m)\.?\s+",
    re.IGNORECASE,
)
_TITLES = r"(?:(?:mr|ms|mrs|miss|mme|mlle|frau|herrn?|srta?|sra|la srta?|el sr|m)\.?\s+)?"
_PHRASE = re.compile(
    r"(?:(?:certif(?:y|ies)|certified|attests?|confirms?|declares?|verif(?:y|ies)) that|awarded to|presented to|issued to|in the name of|in respect of|conferr?(?:s|ed)? (?:up)?on|"
    r"certifica que|que (?:el|la) estudiante|atteste que|bescheinigt,? dass|dass (?:herr|frau)|letter for|on behalf of|evaluation for|mspe for|"
    r"recommendation for|recommend|regarding|^re:|received from|account holder:?|payable by|have examined|\bi,|clerkship of|sponsor of|"
    r"(?:transcript|diploma|degree) of)\s+" + _TITLES
)
_ALONE = re.compile(
    r"(?:(?:certif(?:y|ies)|certified) that|awarded to|presented to|granted to|confers? (?:up)?on|conferred (?:up)?on|otorga a|confiere a|confere a|decerne a|"
    r"performance evaluation|curriculum vitae|personal statement|provider|concerning|this certifies that|hereby certifies that)\s*:?\s*$"
)
_STOP = re.compile(
    r"\s{2,}|[,;:|·•]|\s[-–—]\s|\b(?:dob|d\.o\.b|date|born|birth|sex|gender|age|id|aamc|usmle|mrn|born|passport|is|has|was|of|from|for|with|the|on|student|nationality|hereby|completed|ist|geboren|est|es|nacid[oa]|sexo|geburtsdatum|fecha|data|page|in|and|at|as|control|given|candidate|number|signature|nationality|grade|class|successfully|taken|collected|department|school|medical|program|policy|valid|member|test|report|address|phone|email|specimen(?=\s*[:#]|\s+(?:id|no|info|type|source|date))|draw|drawn|client|requisition|mrn|acc|provider|physician|ordering|tel|fax|middle|initial|profession|country|venue|vorname|nachname|geb|dept|hospital|university|signature|print|printed|family|surnames?|surname|no|lab|ref|reg|visit|dob|purpose|second|first|birthday|requesting|quality|mobile|cell|matricula|matric|number|roll)\b"
)
_SURNAME_LABEL = re.compile(
    r"(?:last\s?(?:\([^)]*\)\s?)?names?|sur\s?names?|family names?|(?:primer |segundo )?apellidos?(?: paterno)?|nachname|familienname"
    r"|sobrenomes?|nom de famille|cognome|nazwisko|soyad[i\u0131]?|achternaam)(?:\s?\(?\s?s\s?\))?"
)
_GIVEN_LABEL = re.compile(
    r"(?:given names?|first\s?(?:\([^)]*\)\s?)?names?|first and middle names?|forenames?|nombres|vornamen?|prenoms?|prenomes?|imie|voorna(?:am|men)"
    r"|christian names?)(?:\s?\(?\s?s\s?\))?"
)
_MIDDLE_LABEL = re.compile(r"middle names?")
_WHOSE = r"(?:patient|student|applicant|candidate|employee|trainee|holder|account holder|aluno|aluna|alumno|alumna|estudiante|titular|bearer|wearer|donor|insured|member|subject)"
_NAME_LABEL_ALONE = re.compile(
    rf"(?:{_LABEL}|(?:full )?name(?: in full| as in passport)?|{_WHOSE}(?:'s)?(?: full)?(?: name)?|nombre (?:completo|del? (?:la )?(?:paciente|alumn[oa]|estudiante|titular))"
    r"|nome d[oa] (?:paciente|alun[oa]|estudante)|nom d[ue] (?:patient|l'etudiant)|imie i nazwisko|nazwisko i imie|ad[i\u0131]? soyad[i\u0131]?|naam|cognome e nome|nome e cognome|apellidos? y nombres?|nombres? y apellidos?|name and surname|names? after marriage|new name|nombre despues(?: del matrimonio)?|for student|pacjent(?:ka)?|pasient|versicherte person|(?:familien)?name, vorname|nom et prenoms?|nom, prenoms?|payer|person|full legal name|name der patientin|name des patienten)(?:/in)?"
)
_NUMBERED = re.compile(r"^(?:\d{1,2}|[a-z])[.)]\s+")
_LABEL_WORDS = 7
_TRIM = " :.\u00b7\u2026_-#*()=>"
_WORD = re.compile(r"^[^\W\d_]['’.\-\w]*$")  # noqa: RUF001 - the apostrophe of names
_NOT_OF_PERSONS = frozenset((
    "school", "physician", "laboratory", "hospital", "company", "user", "file", "clinician", "last", "first",
    "family", "given", "translator's", "translator", "program", "printed", "agency", "referring", "ordering",
    "mother's", "father's", "mothers", "fathers", "spouse's", "husband's",
    "guardian's", "parent's", "maiden", "contact's", "doctor's", "provider's", "facility", "lab", "bank", "brand",
    "course", "test", "product", "trade", "panel", "center", "centre", "instructor", "contact", "plan", "group",
))  # fmt: skip
"""Words before "name" that make it somebody else's, or a thing's."""
_NEVER_NAMES = frozenset((
    "health", "form", "services", "service", "evaluation", "performance", "vaccination", "vaccine", "record",
    "records", "certificate", "medical", "medicine", "university", "hospital", "center", "centre", "clinic",
    "college", "insurance", "training", "report", "application", "information", "history", "signature", "office",
    "statement", "number", "elective", "clinical", "faculty", "institute", "laboratory", "card", "dose", "status",
    "education", "department", "visiting", "student", "students", "physician", "dean", "registrar", "test", "score", "portal",
    "fictional", "rector", "no", "access", "id", "birthday", "applicant", "name", "questionnaire", "annual", "symptom", "usmle",
    "web", "lab", "np", "md", "isles", "record", "step", "results", "examination", "laboratory", "laboratories", "verification", "insurance",
    "company", "policy", "dear", "hi", "hello", "date", "birth", "reports", "mail", "inbox", "colleague", "team", "street", "avenue", "middle", "initial", "primary", "email", "phone", "cell", "address", "diseases", "you", "regional", "bank", "saint", "certificado", "estudios", "constar", "completed", "index", "cirujano", "dni", "agency", "program", "certified", "certification", "identification", "details", "data", "portfolio",
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
        "ibn",
    )
)
"""Words of a name that have no capital."""
_MOST_WORDS = 6


def _clean(text: str, *, folded: str) -> str:
    """Take a name from the beginning of a text: up to six words that begin with a capital."""
    stop = _STOP.search(folded)
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
    return name if len(words) >= 2 and sum(char.isalpha() for char in name) >= 5 else ""  # noqa: PLR2004 - a first and a last name


def find_names(pages: Sequence[PageText]) -> tuple[FoundName, ...]:
    """Find names of persons after their labels and in the phrases of certificates."""
    found: dict[str, FoundName] = {}
    for page in pages:
        for number, line in enumerate(page.lines):
            for name, start, end in _names_in(page, number, line):
                found.setdefault(fold(name), FoundName(name=name, place=place_of(page, line, start, end)))
        whole = _surname_and_given(page)
        for each in (*_names_in_fields(page), *([whole] if whole is not None else ())):
            found.setdefault(fold(each.name), each)
    if not found:
        for page in pages:
            for each in _names_in_letters(page):
                found.setdefault(fold(each.name), each)
    whole_names = [set(key.split()) for key in found]
    return tuple(
        name for key, name in found.items() if not any(set(key.split()) < other for other in whole_names)
    )


def _names_in(page: PageText, number: int, line: Line) -> Iterator[tuple[str, int, int]]:
    text, folded = line.text, fold(line.text)
    alone = _name_below(page, number, folded)
    if alone:
        yield alone, 0, 0
    yield from _above_birth(page, number, line)
    yield from _behind_bare_label(line)
    for pattern in (_NAME_LABEL, _PHRASE):
        for match in pattern.finditer(folded):
            before = folded[: match.start()].split()[-1:]
            if pattern is _NAME_LABEL and before and before[0].replace("\u2019", "'") in _NOT_OF_PERSONS:
                continue
            end = _end_of_cell(line, match.end())
            if text[:end].endswith(","):
                end = _end_of_cell(line, end + 1)
            rest = text[match.end() : end]
            if rest.strip():
                name = _name_at(rest)
                if name:
                    start = text.find(name.split()[0], match.end())
                    yield name, start, start + len(name)
            elif number + 1 < len(page.lines) and pattern is _NAME_LABEL:
                following = page.lines[number + 1]
                name = _name_at(following.text)
                if name:
                    yield name, 0, 0


def _behind_bare_label(line: Line) -> Iterator[tuple[str, int, int]]:
    """Read the name behind a label that begins a row without a colon."""
    text, folded = line.text, fold(line.text)
    bare = _BARE_LABEL.match(folded)
    if bare:
        end = _end_of_cell(line, bare.end())
        name = _name_at(text[bare.end() : end])
        if name:
            yield name, bare.end(), bare.end() + len(name)


def _name_below(page: PageText, number: int, folded: str) -> str:
    """Take the line below a phrase or a heading where it is a name and nothing else.

    Certificates break a sentence for it: "... that", the name, "has completed ...".
    """
    if number + 1 >= len(page.lines):
        return ""
    goes_on = number + 2 < len(page.lines) and page.lines[number + 2].text[:1].islower()
    if not _ALONE.search(folded) and not (goes_on and page.lines[number].text[-1:].islower()):
        return ""
    text = page.lines[number + 1].text.strip()
    name = _clean(text, folded="")
    return name if name == text else ""


def _names_in_fields(page: PageText) -> Iterator[FoundName]:
    """Read whole names beside or below a label that fills its cell."""
    for sort, value, place in _fields(page):
        name = _name_at(value) if sort == "name" else ""
        if name:
            yield FoundName(name=name, place=place)


def _end_of_cell(line: Line, start: int) -> int:
    """Find where the cell ends that a value begins in; a label that fills its cell has its value in the next."""
    text = line.text
    begins = len(text) - len(text[start:].lstrip())
    return next((last for first, last in cells(line) if first <= begins < last), len(text))


def _cell_below(page: PageText, line: Line, box: Box) -> str:
    """Read the whole cell right below a label."""
    best, words = NEAR_ROWS * max(8.0, box[3] - box[1]), ""
    for other in page.lines:
        gap = other.box[1] - box[3]
        if other is line or not -TOUCH <= gap < best:
            continue
        for start, end in cells(other):
            left, _, right, _ = other.box_of(start, end)
            if min(right, box[2]) - max(left, box[0]) > 0:
                best, words = gap, other.text[start:end]
    return words


def _above_birth(page: PageText, number: int, line: Line) -> Iterator[tuple[str, int, int]]:
    """Take a name that stands alone over a date of birth, as in the block at the head of a report."""
    following = [fold(other.text) for other in page.lines[number + 1 : number + 3]]
    # A label between them has the name that the date of birth belongs to.
    births = [place for place, text in enumerate(following) if _BIRTH_LABEL.search(text)]
    if not births or any(":" in text for text in following[: births[0]]):
        return
    for start, end in cells(line)[:1]:
        cell = line.text[start:end].strip()
        honoured = _HONORIFIC.sub("", cell)
        name = ""
        if _LAST_FIRST.match(cell):
            name = _name_at(cell)
        elif honoured != cell or len(cells(line)) == 1:
            name = _clean(honoured, folded="")
            name = name if name == honoured else ""
        if name:
            yield name, start, end


def _name_at(rest: str) -> str:
    last_first = re.match(r"\s*([^\W\d_][\w'’ -]{1,30}),\s*([^\W\d_][\w'’ .-]{1,40})", rest)  # noqa: RUF001 - as above
    if last_first:
        given = _STOP.split(fold(last_first[2]))[0]
        given = last_first[2][: len(given)].strip()
        name = _clean(f"{given} {last_first[1].strip()}", folded="")
        if name and len(last_first[1].split()) <= _MOST_FAMILY:
            return name
    # "박지훈 PARK Ji-hoon": the name again in the letters that papers are compared in.
    rest = _OTHER_LETTERS.sub("", _HONORIFIC.sub("", rest.strip(_TRIM)))
    name = _clean(rest, folded=fold(rest))
    return name if _LATIN.search(name) else ""


_MOST_FAMILY = 5
_OTHER_LETTERS = re.compile(r"^(?:[^\x00-\u024f]+[\s,/]+)+(?=[^\W\d_])")
_LATIN = re.compile(r"[A-Za-z]")
_NAME = r"(?:[^\W\d_a-z][\w'\u2019.-]*)(?:\s(?:[^\W\d_a-z][\w'\u2019.-]*|de|da|do|dos|del|la|van|von|der|den|el|al|bin|y|e)){1,5}"
"""Two to six words that begin with capitals."""
_HONOURED = re.compile(
    rf"\b(?:Mr|Ms|Mrs|Miss|Mx|Mlle|Mme|Sr|Sra|Srta|Herrn?|Frau|la C|el C|Dear|Hello|Hi)\b\.?\s+({_NAME})"
)
_SUBJECT = re.compile(rf"^({_NAME})(?: (?:is|was|has|will|completed|attended|entered|began|matriculated)\b)")
_MARKED = re.compile(
    rf"({_NAME})\s?[,(]+\s?(?i:d\.?o\.?b|date of birth|born|student (?:id|no|number)|matric|reg(?:istration)?\.? no|passport|id (?:no|number)|aamc|usmle|aged?|nacid[oa]|identificad[oa]|con matricula|roll no|enrol)"
)
_MAIL_TO = re.compile(rf"^To:\s*({_NAME})\s*(?:<|$|;)")
_MAILBOX = re.compile(rf"({_NAME})\s*<\S+@")
_TOP_OF_LETTER = 12
_HEAD_OF_PRINT = 4
_AROUND = 25
"""Letters before and after a polite form that can say that it is somebody else's."""
_WHAT_THEY_DID = re.compile(
    r"(?:has|have|had|was|is|did|completed|passed|attended|successfully|for)\b|This person\b|[Tt]he (?:holder|bearer)\b"
)
_NOT_THE_PERSON = re.compile(
    r"\b(?:contact|coordinator|sincerely|registrar|director|dean|manager|nurse|signed|e-?mail|phone|tel|attn|attention|prof|dr|from|"
    r"father|mother|husband|wife|brother|sister|uncle|aunt|parents?)\b"
)


def _names_in_letters(page: PageText) -> Iterator[FoundName]:
    """Find whom a letter or a message is about where nothing labels the name.

    A polite form before a name, a name that a sentence begins with or that a date of birth or a student's
    number follows, and the one that a message went to.
    """
    mailed = any(line.text.startswith("From:") for line in page.lines)
    if mailed:
        yield from _mailboxes(page)
    for number, line in enumerate(page.lines):
        patterns = [
            _MARKED,
            _HONOURED,
            *([_MAIL_TO] if mailed else []),
            *([_SUBJECT] if number < _TOP_OF_LETTER or mailed else []),
        ]
        for pattern in patterns:
            for match in pattern.finditer(line.text):
                above = page.lines[number - 1].text if number else ""
                around = fold(f"{above} {line.text[: match.start(1)]}")[-_AROUND:]
                if pattern is _HONOURED:
                    around += fold(line.text[match.end(1) :])[:_AROUND]
                name = _name_at(match[1])
                if name and not _NOT_THE_PERSON.search(around):
                    yield FoundName(name=name, place=place_of(page, line, *match.span(1)))
    yield from _addressed(page)
    yield from _honored(page)


def _mailboxes(page: PageText) -> Iterator[FoundName]:
    """Take whose mailbox a message was printed from: it heads the page, with the address."""
    for line in page.lines[:_HEAD_OF_PRINT]:
        for start, end in cells(line):
            match = _MAILBOX.match(line.text[start:end])
            if match and not line.text.startswith("From:"):
                yield FoundName(name=match[1], place=place_of(page, line, start, end))


def _honored(page: PageText) -> Iterator[FoundName]:
    """Take the name that a certificate shows in a line of its own, over what the person did."""
    for line, following in zip(page.lines[:_TOP_OF_LETTER], page.lines[1:], strict=False):
        name = _clean(line.text, folded="")
        if name and name == line.text.strip() and _WHAT_THEY_DID.match(following.text):
            yield FoundName(name=name, place=place_of(page, line))


def _addressed(page: PageText) -> Iterator[FoundName]:
    """Take the name over an address: a line that is a name alone, then a line with a number."""
    for line, following in zip(page.lines[:_TOP_OF_LETTER], page.lines[1:], strict=False):
        name = _clean(line.text, folded="")
        if (
            name
            and name == line.text.strip()
            and len(cells(line)) == 1
            and not _BIRTH_LABEL.search(fold(following.text))
            and re.match(r"\d{1,5}\s|.*\d{4,}|.*(?:street|road|ave|calle)\b", fold(following.text))
        ):
            yield FoundName(name=name, place=place_of(page, line))


def _surname_and_given(page: PageText) -> FoundName | None:
    """Put together a name whose parts stand in fields of their own."""
    found: dict[str, tuple[str, Place]] = {}
    for sort, value, place in _fields(page):
        words = _capitals(value)
        if words:
            found.setdefault(sort, (words, place))
    # "Nombre" or "Name" beside a field for the other part is that part alone.
    if "name" in found and "given" not in found and "surname" in found:
        found["given"] = found["name"]
    elif "name" in found and "surname" not in found and "given" in found:
        found["surname"] = found["name"]
    if "surname" not in found or "given" not in found or found["surname"][0] == found["given"][0]:
        return None
    given = " ".join(found[sort][0] for sort in ("given", "middle") if sort in found)
    return FoundName(name=f"{given} {found['surname'][0]}", place=found["surname"][1])


def _sort_of(label: str) -> str:
    """Tell which part of a name a label asks for: also where it says so in two languages.

    Args:
        label: What fills a cell, folded.

    Returns:
        ``surname``, ``given``, ``middle``, ``name``, or nothing.
    """
    label = _NUMBERED.sub("", label).strip(_TRIM)
    if len(label.split()) > _LABEL_WORDS:
        return ""
    if _NAME_LABEL_ALONE.fullmatch(label) or _BOTH_PARTS.fullmatch(label):
        return "name"
    parts = [label, *(part.strip(_TRIM) for part in re.split(r"[/|(,]|\s-\s", label))]
    for sort, pattern in _SORTS:
        if any(pattern.fullmatch(part) for part in parts):
            return sort
    return ""


_BOTH_PARTS = re.compile(
    rf"(?:{_SURNAME_LABEL.pattern})\s?(?:,|/|and|y|e|i|et|und)\s?(?:{_GIVEN_LABEL.pattern})"
    rf"|(?:{_GIVEN_LABEL.pattern})\s?(?:,|/|and|y|e|i|et|und)\s?(?:{_SURNAME_LABEL.pattern})"
)
"""A label that asks for the whole name by its parts: "Surname, first name"."""
_SORTS = (
    ("surname", _SURNAME_LABEL),
    ("given", _GIVEN_LABEL),
    ("middle", _MIDDLE_LABEL),
    ("name", _NAME_LABEL_ALONE),
)


def _fields(page: PageText) -> Iterator[tuple[str, str, Place]]:
    """Find the fields for a person's name and for its parts.

    Yields:
        What the field asks for, what stands in it, and where.
    """
    for row in rows_of(page):
        for number, cell in enumerate(row.cells):
            folded = fold(cell.text)
            place = place_of(page, cell.line)
            sort = _sort_of(folded)
            if not sort:
                yield from ((each, value, place) for each, value in _inside(cell.text, folded))
                continue
            beside = _beside(sort, row.cells[number + 1 :])
            below = _cell_below(page, cell.line, cell.box)
            # In a row of labels each has its value below it; otherwise the value stands beside.
            labels = _is_label(beside) or (number > 0 and bool(_sort_of(fold(row.cells[number - 1].text))))
            both = (below, beside) if labels else (beside, below)
            value = max(both, key=lambda each: _fits(sort, each))
            if _fits(sort, value):
                yield sort, value, place


def _is_label(text: str) -> bool:
    folded = fold(text)
    return bool(_sort_of(folded) or _OTHER_LABEL.search(folded))


def _fits(sort: str, value: str) -> int:
    """Tell how well a cell answers a label: 2 where all of it is a name, 1 where it begins with one, or 0."""
    if not value or _sort_of(fold(value)):
        return 0
    if sort != "name":
        return 2 if _capitals(value) else 0
    name = _name_at(value)
    if not name:
        # "Nombre" beside "Apellidos" is one part.
        return int(_capitals(value) == value.strip(_TRIM))
    rest = fold(value).split(fold(name.split()[-1]))[-1]
    return 2 if not rest.strip(_TRIM) else int(bool(_AFTER_A_NAME.match(rest)))


_AFTER_A_NAME = re.compile(
    r"\W*(?:[,;(\d]|(?:d\.?o\.?b|date|born|birth|sex|gender|age|id|mrn|passport|aamc|usmle|acc|student (?:id|no)|"
    r"nationality|geb|nacid|fecha|md|m|f)\b)"
)
"""What may follow a name in its cell; anything else says that the words are no name."""


_OTHER_LABEL = re.compile(
    r"\b(?:dob|date|birth|born|nacimiento|nascimento|geburt|sex|gender|age|id|no|plan|department|store|sexo|visit)\b\W*$|\b(?:d\.?o\.?b|birth|date)\b"
)


def _inside(cell: str, folded: str) -> Iterator[tuple[str, str]]:
    """Find labels of parts of a name and their values in one cell: "Last name Sample First name Amara"."""
    found = sorted(
        (match.start(), match.end(), sort)
        for sort, pattern in _SORTS[:3]
        for match in re.finditer(rf"(?<![a-z'])(?:{pattern.pattern})(?![a-z'])", folded)
    )
    for number, (_, end, sort) in enumerate(found):
        until = found[number + 1][0] if number + 1 < len(found) else len(cell)
        value = cell[end:until].strip(_TRIM + "/")
        stop = _STOP.search(fold(value))
        yield sort, value[: stop.start()] if stop else value


def _beside(sort: str, others: Sequence[Cell]) -> str:
    """Read the value in the cells to the right; one that ends with a comma goes on in the next.

    The label again in another language, in a cell of its own, is passed over.
    """
    found: list[str] = []
    for other in others:
        cell = other.text.strip(_TRIM)
        if not cell or (not found and _sort_of(fold(cell)) == sort):
            continue
        found.append(cell)
        if not cell.endswith(","):
            break
    return " ".join(found)


def _capitals(text: str) -> str:
    """Take the words of a part of a name: those that begin with a capital, with particles before them."""
    words: list[str] = []
    for word in _OTHER_LETTERS.sub("", text.strip(_TRIM)).split():
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


def with_zone(names: tuple[FoundName, ...], zone: FoundName) -> tuple[FoundName, ...]:
    """Put the name of a passport's machine-readable zone first, unless the same is printed in full.

    The zone has no accents, writes Ä as AE and cuts what is too long for its row (ICAO Doc 9303, part 3).
    """
    words = set(re.split(r"[\s-]+", fold(zone.name)))
    if any(words <= {_in_zone(word) for word in re.split(r"[\s-]+", each.name)} for each in names):
        return names
    return (zone, *names)


def _in_zone(word: str) -> str:
    spelled = "".join(_IN_ZONE.get(char, char) for char in word.lower())
    return fold(spelled)


_IN_ZONE = {
    "ä": "ae",
    "ö": "oe",
    "ü": "ue",
    "ß": "ss",
    "å": "aa",
    "æ": "ae",
    "ø": "oe",
    "þ": "th",
    "ð": "d",
    "œ": "oe",
}
"""Letters that the zone writes with others (ICAO Doc 9303, part 3, section 6)."""


def name_on_top(pages: Sequence[PageText]) -> tuple[FoundName, ...]:
    """Take a name that stands alone in the first lines: on a CV, nobody labels it."""
    for page in pages[:1]:
        for line in page.lines[:4]:
            name = _clean(line.text, folded="")
            if name and name == line.text.strip():
                return (FoundName(name=name, place=place_of(page, line)),)
    return ()
