"""Names in the fields of forms and reports: beside or below a label, whole or in parts."""

import re
from collections.abc import Iterator, Sequence

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.labels import NEAR_ROWS, NEARER, TOUCH, cells
from usce_desktop.domain.reading.names import STOP, TRIM, FoundName, how_much_is_name, name_in, name_part
from usce_desktop.domain.reading.page import Box, Line, PageText, Place
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.table import Cell, rows_of

NAME_LABEL = (
    r"(?:(?:full|patient(?:'?s)?|student(?:'?s)?|applicant(?:'?s)?|examinee(?:'?s)?|candidate(?:'?s)?|insured(?:'?s)?|holder(?:'?s)?|"
    r"participant(?:'?s)?|legal|employee(?:'?s)?|cardholder|test\s?taker(?:'?s)?|member(?:'?s)?|donor(?:'?s)?|subject(?:'?s)?|learner(?:'?s)?)\s?)?name(?:\s?of\s?\w+)?(?:\s?\(print(?:ed)?\))?|"
    r"patient(?: on (?:the )?requisition)?|student|applicant|examinee|candidate|named\s?insured|insured(?: person)?|participant|test\s?taker|donor|subject|learner|member|holder|bearer|payer|paid by|person(?: checked| searched| screened)?|persona|estudiante|alumn[oa]|scholar|visitor|trainee|assistit[oa]|stipendiat(?:in)?|"
    r"nombre(?: completo| y apellidos?)?|apellidos y nombres|nombres y apellidos|cognome e nome|nome e cognome|cliente|utente|name searched|nome(?: completo)?|nom et prenom|nom|paciente|patient(?:in|e)?|pacjent(?:ka)?|name des patienten|"
    r"recibido de|versicherte person|assuree?|adherente?|assicurat[oa]|asegurad[oa]|segurad[oa]|received from|billed to"
)

_SURNAME_LABEL = regex(
    r"(?:last\s?(?:\([^)]*\)\s?)?names?|sur\s?names?(?: at birth)?|geburtsname|birth names?|name at birth|family names?|(?:primer |segundo )?apellidos?(?: paterno)?|nachname|familienname"
    r"|sobrenomes?|nom de famille|cognome|nazwisko|soyad[i\u0131]?|achternaam)(?:\s?\(?\s?s\s?\))?"
)

_GIVEN_LABEL = regex(
    r"(?:given names?|first\s?(?:\([^)]*\)\s?)?names?|first and middle names?|forenames?|nombres|vornamen?|prenoms?|prenomes?|imie|voorna(?:am|men)"
    r"|christian names?)(?:\s?\(?\s?s\s?\))?"
)

_MIDDLE_LABEL = regex(r"middle(?: names?| initials?)?|m\.?\s?i\.?")

_WHOSE = r"(?:patient|student|applicant|candidate|employee|trainee|holder|account holder|aluno|aluna|alumno|alumna|estudiante|titular|bearer|wearer|donor|insured|member|subject)"

_NAME_LABEL_ALONE = regex(
    rf"(?:{NAME_LABEL}|(?:full )?name(?: in full| as in passport)?|{_WHOSE}(?:'s)?(?: full)?(?: name)?|nombre (?:completo|del? (?:la )?(?:paciente|alumn[oa]|estudiante|titular))"
    r"|nome d[oa] (?:paciente|alun[oa]|estudante)|nom d[ue] (?:patient|l'etudiant)|imie i nazwisko|nazwisko i imie|ad[i\u0131]? soyad[i\u0131]?|naam|cognome e nome|nome e cognome|apellidos? y nombres?|nombres? y apellidos?|name and surname|names? after marriage|new name|nombre despues(?: del matrimonio)?|for student|printed name|prepared for|customer|policyholder|named insured|versicherungsnehmer(?:in)?|asegurad[oa]|assicurat[oa]|assure|segurad[oa]|pacjent(?:ka)?|pasient|versicherte person|(?:familien)?name, vorname|nom et prenoms?|nom, prenoms?|payer|person(?: checked| searched| screened| named)?|persona|scholar|visitor|trainee(?: \(print\))?|assistit[oa]|stipendiat(?:in)?|covered student|policyholder and insured|name (?:on|of) record|full legal name|name der patientin|name des patienten)(?:/in)?"
)

_NUMBERED = regex(r"^(?:item\s)?(?:\d{1,2}(?:\.\d{1,2})?[.)]?|[a-z][.)])\s+")
"""What numbers a field: "1.", "1.2", "Item 3.", or the row of a sheet."""
_WHOSE_PART = regex(
    r"^(?:patient|student|applicant|trainee|employee|legal)(?:'?s)? (?=(?:last|first|middle|family|given|sur))"
)
_PLURAL = regex(r"\(\s?[se]s?\s?\)")
"""As in "First name(s)"."""
_OF_OTHERS = regex(
    r"\b(?:father|mother|parent|guardian|spouse|husband|wife|baba|anne|padre|madre|pai|mae|vater|mutter|pere|mere|title|"
    r"signature|physician|provider|dean|contact|reviewer|witness)\b"
)
"""What makes a name in a field that of somebody else."""

_LABEL_WORDS = 7

_BOTH_PARTS = regex(
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

_FILLED = regex(rf"(?:{_SURNAME_LABEL.pattern}|{_GIVEN_LABEL.pattern}|{_MIDDLE_LABEL.pattern})\s+[a-z]")
"""A label with its value behind it."""

_OTHER_LABEL = regex(
    r"\b(?:dob|date|birth|born|nacimiento|nascimento|geburt|sex|gender|age|id|no|plan|department|store|sexo|visit)\b\W*$|\b(?:d\.?o\.?b|birth|date)\b"
)


def names_in_fields(page: PageText) -> Iterator[FoundName]:
    """Read whole names beside or below a label that fills its cell."""
    for sort, value, place in _fields(page):
        name = name_in(value) if sort == "name" else ""
        if name:
            yield FoundName(name=name, place=place)


def surname_and_given(page: PageText) -> FoundName | None:
    """Put together a name whose parts stand in fields of their own."""
    found: dict[str, tuple[str, Place]] = {}
    for sort, value, place in _fields(page):
        words = name_part(value)
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
            below = _own_cell(page, cell.line, cell.box)
            # In a row of labels each has its value below it; otherwise the value stands beside.
            labels = _is_label(beside) or (number > 0 and bool(_sort_of(fold(row.cells[number - 1].text))))
            both = (below, beside) if labels else (beside, below)
            value = max(both, key=lambda each: _fits(sort, each))
            if not _fits(sort, value) and number == len(row.cells) - 1 == _BETWEEN:
                value = _between(row.cells)
            if _fits(sort, value):
                yield sort, value, place


_NAME_AND_COLON = regex(r"(?:nome|nom|nombre|name|naam)\s*:\s*(?=[a-z])")
_BETWEEN = 2
"""Place of the label behind a value that stands between it and the label in another language."""


def _between(cells_of_row: Sequence[Cell]) -> str:
    """Read a value that stands before its label: ``Nama   Ayu Sample   Name``."""
    value = cells_of_row[_BETWEEN - 1].text
    return value if how_much_is_name(value) == 2 else ""  # noqa: PLR2004 - all of it is a name


def _sort_of(label: str) -> str:
    """Tell which part of a name a label asks for: also where it says so in two languages.

    Args:
        label: What fills a cell, folded.

    Returns:
        ``surname``, ``given``, ``middle``, ``name``, or nothing.
    """
    label = _WHOSE_PART.sub("", _PLURAL.sub("", _NUMBERED.sub("", label))).strip(TRIM)
    if len(label.split()) > _LABEL_WORDS or _OF_OTHERS.search(label):
        return ""
    if _NAME_LABEL_ALONE.fullmatch(label) or _BOTH_PARTS.fullmatch(label):
        return "name"
    parts = [label, *(part.strip(TRIM) for part in re.split(r"[/|(,]|\s-\s", label))]
    if len(parts) > 2 and any(_FILLED.match(part) for part in parts[1:]):  # noqa: PLR2004 - the label and its translation
        return ""  # "Cognome / Surname Sample": the value stands in the same cell
    for sort, pattern in _SORTS:
        if any(pattern.fullmatch(part) for part in parts):
            return sort
    return ""


def _is_label(text: str) -> bool:
    folded = fold(text)
    return bool(_sort_of(folded) or _OTHER_LABEL.search(folded))


def _fits(sort: str, value: str) -> int:
    """Tell how well a cell answers a label: 2 where all of it is a name, 1 where it begins with one, or 0."""
    if not value or _sort_of(fold(value)):
        return 0
    if sort != "name":
        return 2 if name_part(value) else 0
    # "Nombre" beside "Apellidos" is one part.
    return how_much_is_name(value) or int(name_part(value) == value.strip(TRIM))


def _inside(cell: str, folded: str) -> Iterator[tuple[str, str]]:
    """Find labels of parts of a name and their values in one cell: "Last name Sample First name Amara"."""
    found = sorted(
        (match.start(), match.end(), sort)
        for sort, pattern in _SORTS[:3]
        for match in re.finditer(rf"(?<![a-z'])(?:{pattern.pattern})(?![a-z'])", folded)
    )
    alone = _NAME_AND_COLON.match(folded)
    if alone and not found:
        found = [(alone.start(), alone.end(), "name")]
    for number, (_, end, sort) in enumerate(found):
        until = found[number + 1][0] if number + 1 < len(found) else len(cell)
        value = cell[end:until].strip(TRIM + "/")
        stop = STOP.search(fold(value))
        yield sort, value[: stop.start()] if stop else value


def _beside(sort: str, others: Sequence[Cell]) -> str:
    """Read the value in the cells to the right; one that ends with a comma goes on in the next.

    The label again in another language, in a cell of its own, is passed over.
    """
    found: list[str] = []
    for other in others:
        cell = other.text.strip(TRIM)
        if not cell or (not found and _sort_of(fold(cell)) == sort):
            continue
        found.append(cell)
        if not cell.endswith(","):
            break
    return " ".join(found)


def _own_cell(page: PageText, line: Line, box: Box) -> str:
    """Read the whole cell right below a label; on cards that above it, which then is far nearer."""
    gap, below = _nearest(page, line, box, up=False)
    gap_over, over = _nearest(page, line, box, up=True)
    return over if over and gap > NEARER * max(1.0, gap_over) else below


def _nearest(page: PageText, line: Line, box: Box, *, up: bool) -> tuple[float, str]:
    """Find the nearest cell above or below a label, and how far it is."""
    best, words = NEAR_ROWS * max(8.0, box[3] - box[1]), ""
    for other in page.lines:
        gap = box[1] - other.box[3] if up else other.box[1] - box[3]
        if other is line or not -TOUCH <= gap < best:
            continue
        for start, end in cells(other):
            left, _, right, _ = other.box_of(start, end)
            if min(right, box[2]) - max(left, box[0]) > 0:
                best, words = gap, other.text[start:end]
    return best, words
