"""Names and numbers of persons in a text."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.reading.folding import fold
from usce_desktop.domain.reading.labels import NEAR_ROWS, TOUCH, cells
from usce_desktop.domain.reading.page import Box, Line, PageText, Place
from usce_desktop.domain.reading.privacy import masked, place_of

IdKind = Literal["usmle", "aamc", "passport", "number"]


class FoundName(Struct, frozen=True, kw_only=True):
    """A person's name as printed."""

    name: str
    place: Place


class FoundId(Struct, frozen=True, kw_only=True):
    """A number that identifies the person or the paper."""

    kind: IdKind
    value: str
    place: Place


_LABEL = (
    r"(?:(?:full|patient(?:'?s)?|student(?:'?s)?|applicant(?:'?s)?|examinee(?:'?s)?|candidate(?:'?s)?|insured(?:'?s)?|holder(?:'?s)?|"
    r"participant(?:'?s)?|legal|employee(?:'?s)?|cardholder|test\s?taker(?:'?s)?|member(?:'?s)?|donor(?:'?s)?|subject(?:'?s)?|learner(?:'?s)?)\s?)?name(?:\s?of\s?\w+)?(?:\s?\(print(?:ed)?\))?|"
    r"patient|student|applicant|examinee|candidate|named\s?insured|insured(?: person)?|participant|test\s?taker|donor|subject|learner|member|"
    r"nombre(?: y apellidos?)?|nome(?: completo)?|nom et prenom|nom|paciente|patient(?:in)?|name des patienten|received from|billed to|paciente"
)
_NAME_LABEL = re.compile(rf"(?:{_LABEL})\s*(?:[.·_…-]{{3,}}\s*)?(?::|\.(?=\s))\s*")
_BARE_LABEL = re.compile(
    r"^(?:patient|applicant|student|candidate|donor|examinee|participant|insured|member|employee|holder)(?:'s)?(?: name)?\s+(?=[^\W\d_])|^(?:full )?name\s+(?=[^\W\d_])"
)
"""A label at the beginning of a row, without a colon, as forms with ruled fields have it."""
_BIRTH_LABEL = re.compile(
    r"\bd\.?\s?o\.?\s?b\b|date of birth|birth ?date|\bborn\b|geburtsdatum|fecha de nacimiento|data de nascimento|ne\(?e?\)? le"
)
_LAST_FIRST = re.compile(r"^[^\W\d_][\w'’ -]{1,30},\s*[^\W\d_][\w'’ .-]{1,40}$")  # noqa: RUF001 - the apostrophe of names
_HONORIFIC = re.compile(r"^(?:herrn?|frau|mr|ms|mrs|miss|dr|sr|sra|srta|mme|mlle|m)\.?\s+", re.IGNORECASE)
_WHOLE_LABEL = re.compile(
    rf"^(?:{_LABEL})(?:/in)?(?:\s*[/|(-]\s*[^:]{{2,34}}?)?\s*(?:[.·_…]{{3,}})?\s*[:.]?$"
)
"""A label that fills its cell, also with the same in another language behind it: "Patient/in / Patient"."""
_TITLES = r"(?:(?:mr|ms|mrs|miss|mme|mlle|frau|herrn?|srta?|sra|la srta?|el sr|m)\.?\s+)?"
_PHRASE = re.compile(
    r"(?:(?:certif(?:y|ies)|certified) that|awarded to|presented to|issued to|in the name of|in respect of|conferr?(?:s|ed)? (?:up)?on|"
    r"certifica que|que (?:el|la) estudiante|atteste que|bescheinigt,? dass|dass (?:herr|frau)|letter for|on behalf of|evaluation for|mspe for|"
    r"recommendation for|recommend|regarding|^re:|received from|account holder:?|payable by|have examined|\bi,|clerkship of|sponsor of|"
    r"(?:transcript|diploma|degree) of|dear(?! (?:dr|prof|sir|colleague|selection|program|to|consul|admission|offic)))\s+"
    + _TITLES
)
_ALONE = re.compile(
    r"(?:(?:certif(?:y|ies)|certified) that|awarded to|presented to|granted to|confers? (?:up)?on|conferred (?:up)?on|otorga a|confiere a|confere a|decerne a|"
    r"performance evaluation|curriculum vitae|personal statement|provider|this certifies that|hereby certifies that)\s*:?\s*$"
)
_STOP = re.compile(
    r"\s{2,}|[,;:|·•]|\s[-–—]\s|\b(?:dob|d\.o\.b|date|born|birth|sex|gender|age|id|aamc|usmle|mrn|born|passport|is|has|was|of|from|for|with|the|on|student|nationality|hereby|completed|ist|geboren|est|es|nacid[oa]|sexo|geburtsdatum|fecha|data|page|in|and|at|as|control|given|candidate|number|signature|nationality|grade|class|successfully|taken|collected|department|school|medical|program|policy|valid|member|test|report|address|phone|email|specimen(?=\s*[:#]|\s+(?:id|no|info|type|source|date))|draw|drawn|client|requisition|mrn|acc|provider|physician|ordering|tel|fax|middle|initial|profession|country|venue|vorname|nachname|geb|dept|hospital|university|signature|print|printed|family|surnames?|surname)\b"
)
_PLURAL = r"(?:\s?\(\s?s\s?\))?(?:\s?\([^)]{0,40}\))?"
_SURNAME = re.compile(
    r"(?:^|\b)(?:last\s?\([^)]*\)\s?name|surnames?|last name|family name|apellidos?|nachname|familienname|sobrenomes?|nom de famille)"
    + _PLURAL + r"(?![a-z])[^a-z]*"
)  # fmt: skip
_GIVEN = re.compile(
    r"(?:^|\b)(?:first\s?\([^)]*\)\s?names?|given names?|first(?: and middle)? names?|forenames?|nombres|vornamen?|prenoms?|prenome)"
    + _PLURAL + r"(?![a-z])[^a-z]*"
)  # fmt: skip
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
    "company", "policy", "program", "certified", "certification", "identification", "details", "data", "portfolio",
))  # fmt: skip
"""Words that are in no person's name but in many headings."""
_MOST_WORDS = 6


def _clean(text: str, *, folded: str) -> str:
    """Take a name from the beginning of a text: up to six words that begin with a capital."""
    stop = _STOP.search(folded)
    part = text[: stop.start()] if stop else text
    words: list[str] = []
    for word in part.split():
        bare = word.strip(".,()*")
        small = bare.lower() in {
            "de",
            "da",
            "do",
            "dos",
            "del",
            "la",
            "van",
            "von",
            "der",
            "den",
            "el",
            "al",
            "bin",
            "y",
            "e",
        }
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
        if whole is not None:
            found.setdefault(fold(whole.name), whole)
    whole_names = [set(key.split()) for key in found]
    return tuple(
        name for key, name in found.items() if not any(set(key.split()) < other for other in whole_names)
    )


def _names_in(page: PageText, number: int, line: Line) -> Iterator[tuple[str, int, int]]:
    text, folded = line.text, fold(line.text)
    alone = _name_below(page, number, folded)
    if alone:
        yield alone, 0, 0
    yield from _names_in_cells(page, line)
    yield from _above_birth(page, number, line)
    yield from _behind_bare_label(line)
    for pattern in (_NAME_LABEL, _PHRASE):
        for match in pattern.finditer(folded):
            before = folded[: match.start()].split()[-1:]
            if pattern is _NAME_LABEL and before and before[0].replace("\u2019", "'") in _NOT_OF_PERSONS:
                continue
            end = _end_of_cell(line, match.end())
            rest = text[match.end() : end]
            if rest.strip():
                name = _name_at(rest, folded[match.end() : end])
                if name:
                    start = text.find(name.split()[0], match.end())
                    yield name, start, start + len(name)
            elif number + 1 < len(page.lines) and pattern is _NAME_LABEL:
                following = page.lines[number + 1]
                name = _name_at(following.text, fold(following.text))
                if name:
                    yield name, 0, 0


def _behind_bare_label(line: Line) -> Iterator[tuple[str, int, int]]:
    """Read the name behind a label that begins a row without a colon."""
    text, folded = line.text, fold(line.text)
    bare = _BARE_LABEL.match(folded)
    if bare:
        end = _end_of_cell(line, bare.end())
        name = _name_at(text[bare.end() : end], folded[bare.end() : end])
        if name:
            yield name, bare.end(), bare.end() + len(name)


def _name_below(page: PageText, number: int, folded: str) -> str:
    """Take the line below a phrase or a heading where it is a name and nothing else."""
    if not _ALONE.search(folded) or number + 1 >= len(page.lines):
        return ""
    text = page.lines[number + 1].text.strip()
    name = _clean(text, folded="")
    return name if name == text else ""


def _names_in_cells(page: PageText, line: Line) -> Iterator[tuple[str, int, int]]:
    """Read names beside or below a label that fills its cell."""
    parts = cells(line)
    for place, (start, end) in enumerate(parts):
        if not _WHOLE_LABEL.match(fold(line.text[start:end]).strip()):
            continue
        if place + 1 < len(parts):
            first, last = parts[place + 1]
            name = _name_at(line.text[first:last], fold(line.text[first:last]))
            if name:
                yield name, first, first + len(name)
                continue
        words = _cell_below(page, line, line.box_of(start, end))
        name = _name_at(words, fold(words)) if words else ""
        if name:
            yield name, start, end


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
    following = " ".join(fold(other.text) for other in page.lines[number + 1 : number + 3])
    if not _BIRTH_LABEL.search(following):
        return
    for start, end in cells(line)[:1]:
        cell = line.text[start:end].strip()
        honoured = _HONORIFIC.sub("", cell)
        name = ""
        if _LAST_FIRST.match(cell):
            name = _name_at(cell, fold(cell))
        elif honoured != cell or len(cells(line)) == 1:
            name = _clean(honoured, folded="")
            name = name if name == honoured else ""
        if name:
            yield name, start, end


def _name_at(rest: str, folded: str) -> str:
    last_first = re.match(r"\s*([^\W\d_][\w'’ -]{1,30}),\s*([^\W\d_][\w'’ .-]{1,40})", rest)  # noqa: RUF001 - as above
    if last_first:
        given = _STOP.split(fold(last_first[2]))[0]
        given = last_first[2][: len(given)].strip()
        name = _clean(f"{given} {last_first[1].strip()}", folded="")
        if name and len(last_first[1].split()) <= 3:  # noqa: PLR2004 - a family name
            return name
    return _clean(rest.strip(), folded=folded.strip())


def _surname_and_given(page: PageText) -> FoundName | None:
    surname = _labelled(page, _SURNAME)
    given = _labelled(page, _GIVEN)
    if surname is None or given is None:
        return None
    name = f"{given[0]} {surname[0]}"
    return FoundName(name=name, place=place_of(page, surname[1], 0, len(surname[1].text)))


_OTHER_TONGUE = re.compile(
    r"^\s*/?\s*(?:Nom|Noms|Apellidos?|Surname|Nachname|Prénoms?|Prenoms?|Nombres|Vornamen?|Given names?)\b[\s/:]*",
    re.IGNORECASE,
)
"""The label again in another language, as passports have it: "Surname / Nom"."""


def _labelled(page: PageText, pattern: re.Pattern[str]) -> tuple[str, Line] | None:
    for number, line in enumerate(page.lines):
        folded = fold(line.text)
        match = pattern.search(folded)
        if not match:
            continue
        rest = _capitals(_OTHER_TONGUE.sub("", line.text[match.end() :]))
        if rest:
            return rest, line
        below = [other for other in page.lines[number + 1 : number + 3] if _capitals(other.text)]
        if below:
            return _capitals(below[0].text), below[0]
    return None


def _capitals(text: str) -> str:
    words = []
    for word in re.split(r"[\s/]+", text.strip()):
        if not _WORD.match(word.strip(".,")) or not word[:1].isupper():
            break
        if fold(word) in {
            "given",
            "names",
            "surname",
            "name",
            "date",
            "nationality",
            "sex",
            "first",
            "last",
            "nombres",
            "nom",
            "prenoms",
            "apellidos",
        }:
            break
        words.append(word.strip(".,"))
    return " ".join(words[:4])


def name_on_top(pages: Sequence[PageText]) -> tuple[FoundName, ...]:
    """Take a name that stands alone in the first lines: on a CV, nobody labels it."""
    for page in pages[:1]:
        for line in page.lines[:4]:
            name = _clean(line.text, folded="")
            if name and name == line.text.strip():
                return (FoundName(name=name, place=place_of(page, line)),)
    return ()


_USMLE = re.compile(r"(?:usmle|ecfmg)[^\d]{0,30}(\d\s?-?\s?\d{3}\s?-?\s?\d{3}\s?-?\s?\d)(?!\d)")
_AAMC = re.compile(r"aamc[^\d]{0,20}(\d{8})(?!\d)")
_PASSPORT = re.compile(
    r"passport\s?(?:no|number|nr|n°|#|num\.?)?[^a-z0-9]{0,6}([a-z]{0,2}\d{6,9}|[a-z0-9]{8,9})(?![a-z0-9])"
)
_NUMBER = re.compile(
    r"(?:certificate|policy|receipt|order|reference|accession|card|document|e-?card|confirmation)\s?(?:no|number|nr|#|id|code)\.?[^a-z0-9]{0,4}([a-z0-9][a-z0-9-]{4,20})"
)
_ID_PATTERNS: tuple[tuple[IdKind, re.Pattern[str]], ...] = (
    ("usmle", _USMLE),
    ("aamc", _AAMC),
    ("passport", _PASSPORT),
    ("number", _NUMBER),
)


def normal_usmle_id(text: str) -> str:
    """Write a USMLE/ECFMG number as ``d-ddd-ddd-d``; other texts stay as they are."""
    digits = re.sub(r"[\s-]", "", text)
    if len(digits) != 8 or not digits.isdigit():  # noqa: PLR2004 - its digits
        return text.strip()
    return f"{digits[0]}-{digits[1:4]}-{digits[4:7]}-{digits[7]}"


def find_ids(pages: Sequence[PageText]) -> tuple[FoundId, ...]:
    """Find USMLE, AAMC and passport numbers, and numbers of policies and certificates."""
    found: dict[tuple[str, str], FoundId] = {}
    for page in pages:
        for line in page.lines:
            text, folded = line.text, fold(line.text)
            for kind, pattern in _ID_PATTERNS:
                for match in pattern.finditer(folded):
                    start, end = match.span(1)
                    value = text[start:end]
                    if not any(char.isdigit() for char in value) or masked(text)[start:end] != value:
                        continue
                    value = normal_usmle_id(value) if kind == "usmle" else value.upper()
                    place = place_of(page, line, start, end)
                    found.setdefault((kind, value), FoundId(kind=kind, value=value, place=place))
    return tuple(found.values())
