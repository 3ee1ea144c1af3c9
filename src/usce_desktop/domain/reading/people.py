"""Names and numbers of persons in a text, and data that should not leave the house."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.reading.folding import fold
from usce_desktop.domain.reading.page import Line, PageText, Place

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


class Sensitive(Struct, frozen=True, kw_only=True):
    """A US social security number or a payment card's number; the value itself is never kept.

    Attributes:
        shown: The last digits only.
    """

    kind: Literal["ssn", "card"]
    shown: str
    place: Place


_NAME_LABEL = re.compile(
    r"(?:(?:full\s?|patient(?:'?s)?\s?|student(?:'?s)?\s?|applicant(?:'?s)?\s?|examinee(?:'?s)?\s?|candidate(?:'?s)?\s?|insured(?:'?s)?\s?|holder(?:'?s)?\s?|"
    r"participant(?:'?s)?\s?|legal\s?|employee\s?|cardholder\s?|test\s?taker(?:'?s)?\s?)?name(?:\s?of\s?\w+)?|patient|student|applicant|examinee|candidate|named\s?insured|"
    r"insured|participant|test\s?taker|nombre(?: y apellidos?)?|nome(?: completo)?|nom et prenom|nom|paciente|patient(?:in)?|name des patienten)\s*[:.]\s*"
)
_TITLES = r"(?:(?:mr|ms|mrs|miss)\.?\s+)?"
_PHRASE = re.compile(
    r"(?:(?:certif(?:y|ies)|certified) that|awarded to|presented to|issued to|in the name of|in respect of|conferr?(?:s|ed)? (?:up)?on|"
    r"certifica que|que (?:el|la) estudiante|atteste que|bescheinigt,? dass|dass (?:herr|frau)|letter for|on behalf of|evaluation for|mspe for|"
    r"recommendation for|recommend|regarding|^re:|received from|account holder:?|payable by|have examined|\bi,|clerkship of|sponsor of|"
    r"(?:transcript|diploma|degree|certificate) of|dear(?! (?:dr|prof|sir|colleague|selection|program|to))|\bstudent)\s+"
    + _TITLES
)
_ALONE = re.compile(
    r"(?:certif(?:y|ies) that|awarded to|presented to|confers? (?:up)?on|conferred (?:up)?on|performance evaluation|curriculum vitae|personal statement)\s*$"
)
_STOP = re.compile(
    r"\s{2,}|[,;:|·•]|\s[-–—]\s|\b(?:dob|d\.o\.b|date|born|birth|sex|gender|age|id|aamc|usmle|mrn|born|passport|is|has|was|of|from|for|with|the|on|student|nationality|hereby|completed|ist|geboren|est|es|nacid[oa]|sexo|geburtsdatum|fecha|data|page|in|and|at|as|successfully|taken|collected|department|school|medical|program|policy|valid|member|test|report|address|phone|email)\b"
)
_SURNAME = re.compile(
    r"(?:^|\b)(?:surname|last name|family name|apellidos?|nachname|sobrenome|nom de famille)\b[^a-z]*"
)
_GIVEN = re.compile(
    r"(?:^|\b)(?:given names?|first(?: and middle)? names?|forenames?|nombres|vorname|prenoms?|prenome)\b[^a-z]*"
)
_WORD = re.compile(r"^[^\W\d_]['’.\-\w]*$")  # noqa: RUF001 - the apostrophe of names
_NOT_OF_PERSONS = frozenset((
    "school", "physician", "laboratory", "hospital", "company", "user", "file", "clinician", "last", "first",
    "family", "given", "translator's", "translator", "program", "printed", "agency", "referring", "ordering",
    "course", "test", "product", "trade", "panel",
))  # fmt: skip
"""Words before "name" that make it somebody else's, or a thing's."""
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
    name = " ".join(words).strip(" .,")
    return name if len(words) >= 2 and sum(char.isalpha() for char in name) >= 5 else ""  # noqa: PLR2004 - a first and a last name


def _place(page: PageText, line: Line, start: int, end: int) -> Place:
    return Place(page=page.page, snippet=line.text[:160], box=line.box_of(start, end))


def find_names(pages: Sequence[PageText]) -> tuple[FoundName, ...]:
    """Find names of persons after their labels and in the phrases of certificates."""
    found: dict[str, FoundName] = {}
    for page in pages:
        for number, line in enumerate(page.lines):
            for name, start, end in _names_in(page, number, line):
                found.setdefault(fold(name), FoundName(name=name, place=_place(page, line, start, end)))
        whole = _surname_and_given(page)
        if whole is not None:
            found.setdefault(fold(whole.name), whole)
    whole_names = [set(key.split()) for key in found]
    return tuple(
        name for key, name in found.items() if not any(set(key.split()) < other for other in whole_names)
    )


def _names_in(page: PageText, number: int, line: Line) -> Iterator[tuple[str, int, int]]:
    text, folded = line.text, fold(line.text)
    below = _name_below(page, number, folded)
    if below:
        yield below, 0, 0
    for pattern in (_NAME_LABEL, _PHRASE):
        for match in pattern.finditer(folded):
            before = folded[: match.start()].split()[-1:]
            if pattern is _NAME_LABEL and before and before[0] in _NOT_OF_PERSONS:
                continue
            rest = text[match.end() :]
            if rest.strip():
                name = _name_at(rest, folded[match.end() :])
                if name:
                    start = text.find(name.split()[0], match.end())
                    yield name, start, start + len(name)
            elif number + 1 < len(page.lines) and pattern is _NAME_LABEL:
                following = page.lines[number + 1]
                name = _name_at(following.text, fold(following.text))
                if name:
                    yield name, 0, 0


def _name_below(page: PageText, number: int, folded: str) -> str:
    """Take the line below a phrase or a heading where it is a name and nothing else."""
    if not _ALONE.search(folded) or number + 1 >= len(page.lines):
        return ""
    text = page.lines[number + 1].text.strip()
    name = _clean(text, folded="")
    return name if name == text else ""


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
    return FoundName(name=name, place=_place(page, surname[1], 0, len(surname[1].text)))


def _labelled(page: PageText, pattern: re.Pattern[str]) -> tuple[str, Line] | None:
    for number, line in enumerate(page.lines):
        folded = fold(line.text)
        match = pattern.search(folded)
        if not match:
            continue
        rest = _capitals(line.text[match.end() :])
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
                    if not any(char.isdigit() for char in value):
                        continue
                    value = normal_usmle_id(value) if kind == "usmle" else value.upper()
                    place = _place(page, line, start, end)
                    found.setdefault((kind, value), FoundId(kind=kind, value=value, place=place))
    return tuple(found.values())


_SSN = re.compile(r"(?<![\d-])(?!000|666|9\d\d)(\d{3})-(?!00)\d{2}-(?!0000)(\d{4})(?![\d-])")
_CARD = re.compile(r"(?<![\d-])(?:\d[ -]?){12,18}\d(?![\d-])")


def passes_luhn(digits: str) -> bool:
    """Check a payment card number's own check digit."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        number = int(char) * (2 if place % 2 else 1)
        total += number - 9 if number > 9 else number  # noqa: PLR2004 - the digit sum
    return total % 10 == 0


def find_sensitive(pages: Sequence[PageText]) -> tuple[Sensitive, ...]:
    """Find social security and payment card numbers; what is kept of them is their last four digits."""
    found = []
    for page in pages:
        for line in page.lines:
            text = line.text
            for match in _SSN.finditer(text):
                hidden = f"{text[: match.start()][:40]}***-**-{match[2]}"
                place = Place(page=page.page, snippet=hidden, box=line.box_of(*match.span()))
                found.append(Sensitive(kind="ssn", shown=match[2], place=place))
            for match in _CARD.finditer(text):
                digits = re.sub(r"\D", "", match[0])
                if passes_luhn(digits) and len(set(digits)) > 2 and digits[0] in "3456":  # noqa: PLR2004 - not all zeros
                    place = Place(page=page.page, snippet=f"...{digits[-4:]}", box=line.box_of(*match.span()))
                    found.append(Sensitive(kind="card", shown=digits[-4:], place=place))
    return tuple(found)
