"""Names of persons in a document: behind their labels, in the phrases of certificates, in letters."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.kinds import Guess, is_title
from usce_desktop.domain.reading.labels import cells
from usce_desktop.domain.reading.mrz import Mrz, in_zone
from usce_desktop.domain.reading.name_fields import NAME_LABEL, names_in_fields, surname_and_given
from usce_desktop.domain.reading.name_letters import names_in_letters
from usce_desktop.domain.reading.names import (
    BIRTH_LABEL,
    HONORIFIC,
    FoundName,
    how_much_is_name,
    leading_name,
    name_in,
)
from usce_desktop.domain.reading.page import Box, Line, PageText
from usce_desktop.domain.reading.privacy import place_of

_LABELLED = regex(rf"(?<![a-z])(?:{NAME_LABEL})\s*(?:[.·_…-]{{3,}}\s*)?(?::|\.(?=\s))\s*")

_BARE_LABEL = regex(
    r"^(?:[^\W\d_]+(?: [^\W\d_]+){0,2}\s?/\s?)?(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s+)?(?:patient|applicant|student|candidate|donor|examinee|participant|insured|member|employee|holder|trainee|paciente|alumn[oa]|alun[oa]|estudiante|estudante|titular|patientin)(?:\s?/\s?\w+)?(?:'s)?(?: name)?(?:\s?\([^)]*\))?\s+(?=[^\W\d_])"
    r"|^(?:[^\W\d_]+(?: [^\W\d_]+){0,2}\s?/\s?)?(?:\d{1,2}(?:\.\d{1,2})?[.)]?\s+)?(?:full )?name(?: of (?:the )?(?:student|patient|candidate|applicant|examinee|donor|holder|employee|trainee))?(?:\s?\([^)]*\))?\s+(?=[^\W\d_])"
)
"""A label at the beginning of a row, without a colon, as forms with ruled fields have it."""

_PERSONAL = regex(r"(?:matric|matricula|id|no|number|dob|born|date of birth|roll|reg)\b")
"""What is printed right behind a person's name in the same cell."""
_ORDER = regex(r"\(?last,?\s*first(?:,?\s*(?:middle|m\.?\s?i\.?))?\)?\s*:?\s+", re.IGNORECASE)
"""In which order a form asks for the parts of a name: "Name: Last, First"."""
_LAST_FIRST = regex(r"^[^\W\d_][\w'’ -]{1,30},\s*[^\W\d_][\w'’ .-]{1,40}$")  # noqa: RUF001 - the apostrophe of names

_TITLES = r"(?:(?:mr|ms|mrs|miss|mme|mlle|frau|herrn?|srta?|sra|la srta?|el sr|m)\.?\s+)?"

_PHRASE = regex(
    r"(?:(?:certif(?:y|ies)|certified|attests?|confirms?|declares?|verif(?:y|ies)) that|awarded to|presented to|issued to|in the name of|in respect of|conferr?(?:s|ed)? (?:up)?on|"
    r"si certifica che|si attesta che|certifie que|(?:atesta|declara)(?:mos)?(?:, para os devidos fins,)? que (?:o\(a\) alun[oa]\(a\)|[oa] alun[oa])?|la senorita|el senor|la senora|la alumna|el alumno|certifica que|que (?:el|la) estudiante|atteste que|bescheinigt,? dass|dass (?:herr|frau)|letter for|(?:our|the above) (?:student|trainee|resident)|status of|on behalf of|evaluation for|mspe for|"
    r"recommendation for|recommend|regarding|^re:|received from|account holder:?|payable by|have examined|\bi,|clerkship of|sponsor of|"
    r"(?:transcript|diploma|degree) of)\s+" + _TITLES
)

_ALONE = regex(
    r"(?:(?:certif(?:y|ies)|certified) that|awarded to|presented to|granted to|confers? (?:up)?on|conferred (?:up)?on|otorga a|confiere a|confere a|decerne a|"
    r"performance evaluation|curriculum vitae|personal statement|provider|concerning|this certifies that|hereby certifies that)\s*:?\s*$"
)

_OF_RELATIVES = regex(r"\b(?:father|mother|parent|guardian|spouse|husband|wife)\b")
_NOT_OF_PERSONS = frozenset((
    "school", "physician", "laboratory", "hospital", "company", "user", "file", "clinician", "last", "first",
    "family", "given", "translator's", "translator", "program", "printed", "agency", "referring", "ordering",
    "mother's", "father's", "mothers", "fathers", "spouse's", "husband's",
    "guardian's", "parent's", "maiden", "contact's", "doctor's", "provider's", "facility", "lab", "bank", "brand",
    "course", "test", "product", "trade", "panel", "center", "centre", "instructor", "contact", "plan", "group",
))  # fmt: skip
"""Words before "name" that make it somebody else's, or a thing's."""


def find_names(pages: Sequence[PageText]) -> tuple[FoundName, ...]:
    """Find names of persons after their labels and in the phrases of certificates."""
    found: dict[str, FoundName] = {}
    for page in pages:
        for number, line in enumerate(page.lines):
            for name, start, end in _names_in(page, number, line):
                found.setdefault(fold(name), FoundName(name=name, place=place_of(page, line, start, end)))
        whole = surname_and_given(page)
        for each in (*names_in_fields(page), *([whole] if whole is not None else ())):
            found.setdefault(fold(each.name), each)
    if not found:
        for page in pages:
            for each in (*names_in_letters(page), *_family_name_first(page)):
                found.setdefault(fold(each.name), each)
    found = {key: each for key, each in found.items() if key not in _HEADINGS}
    own = {key: each for key, each in found.items() if not _signs(key, each)}
    found = own or found
    whole_names = [set(key.split()) for key in found]
    return tuple(
        name
        for key, name in found.items()
        if not any(set(key.split()) < other for other in whole_names)
        and not any(_shortens(key, other) for other in found if other != key)
    )


_HEADINGS = frozenset({"curriculum vitae", "personal statement", "cover letter", "letter of motivation"})
"""What papers are headed with, in the letters of a name."""
_TITLED = r"\b(?:dra?|prof|professor|profa|dott|dottssa|doc|drs|hon)\b[\w\s.]{0,12}"


def _signs(key: str, found: FoundName) -> bool:
    """Tell whether a name is that of somebody who signs: a doctor's, or one who writes "I, ..., certify"."""
    snippet = fold(found.place.snippet)
    return bool(re.match(_TITLED, key) or re.search(rf"(?:{_TITLED}|\bi,\s){re.escape(key)}", snippet))


_HEAD = 8
_REGISTERED = regex(
    r"[^\W\d_a-z][^\W\d_a-z'\u2019 -]{2,30},\s[^\W\d_a-z][^\W\d_A-Z]+(?:[ -][^\W\d_][\w.]*){0,3}"
)
"""How registers write a name, and the lines at the top of a page in which it stands so."""


def _family_name_first(page: PageText) -> Iterator[FoundName]:
    """Take a line at the top that is a name as registers write it: "SAMPLE, Amara T"."""
    for line in page.lines[:_HEAD]:
        alone = _REGISTERED.fullmatch(line.text) and len(cells(line)) == 1
        name = name_in(line.text) if alone else ""
        if name:
            yield FoundName(name=name, place=place_of(page, line))


def _shortens(name: str, other: str) -> bool:
    """Tell whether a name is another one with initials: "C. Vlahos" beside "Christos Emanuel Vlahos"."""
    words, whole = name.replace(".", "").split(), other.replace(".", "").split()
    return (
        words != whole
        and any(len(word) == 1 for word in words[:-1])
        and words[-1] == whole[-1]
        and len(words) <= len(whole)
        and all(long.startswith(short) for short, long in zip(words[:1], whole[:1], strict=True))
    )


def _names_in(page: PageText, number: int, line: Line) -> Iterator[tuple[str, int, int]]:
    text, folded = line.text, fold(line.text)
    alone = _name_below(page, number, folded)
    if alone:
        yield alone, 0, 0
    yield from _above_birth(page, number, line)
    yield from _beside_birth(line)
    yield from _behind_bare_label(line)
    for pattern in (_LABELLED, _PHRASE):
        for match in pattern.finditer(folded):
            if pattern is _LABELLED and _is_of_others(folded, match):
                continue
            end = _end_of_cell(line, match.end())
            if text[:end].endswith(","):
                end = _end_of_cell(line, end + 1)
            rest = text[match.end() : end]
            order = _ORDER.match(rest) if pattern is _LABELLED else None
            rest = rest[order.end() :] if order else rest
            if rest.strip():
                name = name_in(rest)
                if name:
                    start = text.find(name.split()[0], match.end())
                    yield name, start, start + len(name)
            elif number + 1 < len(page.lines) and pattern is _LABELLED:
                following = page.lines[number + 1]
                name = name_in(following.text)
                if name:
                    yield name, 0, 0


def _is_of_others(folded: str, label: re.Match[str]) -> bool:
    """Tell whether the word before a label, or one in it, makes the name somebody else's."""
    before = folded[: label.start()].split()[-1:]
    foreign = bool(before) and before[0].replace("\u2019", "'") in _NOT_OF_PERSONS
    return foreign or bool(_OF_RELATIVES.search(label[0]))


def _behind_bare_label(line: Line) -> Iterator[tuple[str, int, int]]:
    """Read the name behind a label that begins a row without a colon."""
    text, folded = line.text, fold(line.text)
    bare = _BARE_LABEL.match(folded)
    if bare:
        end = _end_of_cell(line, bare.end())
        name = name_in(text[bare.end() : end])
        if name and (
            how_much_is_name(text[bare.end() : end])
            or _PERSONAL.match(fold(text[bare.end() :])[len(name) :].lstrip())
        ):
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
    name = leading_name(text, folded="")
    return name if name == text else ""


def _end_of_cell(line: Line, start: int) -> int:
    """Find where the cell ends that a value begins in; a label that fills its cell has its value in the next."""
    text = line.text
    begins = len(text) - len(text[start:].lstrip())
    return next((last for first, last in cells(line) if first <= begins < last), len(text))


def _above_birth(page: PageText, number: int, line: Line) -> Iterator[tuple[str, int, int]]:
    """Take a name that stands alone over a date of birth, as in the block at the head of a report."""
    following = page.lines[number + 1 : number + 3]
    texts = [fold(other.text) for other in following]
    # A label between them has the name that the date of birth belongs to.
    births = [place for place, text in enumerate(texts) if BIRTH_LABEL.search(text)]
    if not births:
        return
    clear = not any(":" in text for text in texts[: births[0]])
    own = cells(line)
    for at, (start, end) in enumerate(own):
        cell = line.text[start:end].strip()
        # In a block of its own, beside others, its birth date stands right below it.
        own_block = _LAST_FIRST.match(cell) and _birth_below(line.box_of(start, end), following[:1])
        if (at or not clear) and not own_block:
            continue
        honoured = HONORIFIC.sub("", cell)
        name = ""
        if _LAST_FIRST.match(cell):
            name = name_in(cell)
        elif honoured != cell or len(own) == 1:
            name = leading_name(honoured, folded="")
            name = name if name == honoured else ""
        if name:
            yield name, start, end


def _beside_birth(line: Line) -> Iterator[tuple[str, int, int]]:
    """Take a name as registers write it with a date of birth right of it, as at the head of a chart."""
    own = cells(line)
    for (start, end), (first, last) in pairwise(own):
        cell = line.text[start:end].strip()
        name = name_in(cell) if _LAST_FIRST.match(cell) else ""
        if name and BIRTH_LABEL.match(fold(line.text[first:last]).strip()):
            yield name, start, end


def _birth_below(box: Box, following: Sequence[Line]) -> bool:
    """Tell whether the label of a birth date begins a cell right below a place."""
    return any(
        BIRTH_LABEL.match(fold(other.text[start:end]).strip())
        and abs(other.box_of(start, end)[0] - box[0]) < box[3] - box[1]
        for other in following
        for start, end in cells(other)
    )


def with_zone(names: tuple[FoundName, ...], zone: Mrz) -> tuple[FoundName, ...]:
    """Put the name of a passport's machine-readable zone first, unless the same is printed in full."""
    words = set(in_zone(f"{zone.given} {zone.surname}").split())
    if any(words <= set(in_zone(each.name).split()) for each in names):
        return names
    # A part of it together with a neighbor's words is a field that was read wrongly.
    names = tuple(each for each in names if words.isdisjoint(in_zone(each.name).split()))
    name = f"{zone.given} {zone.surname}".strip().title()
    return (FoundName(name=name, place=zone.place), *names)


def name_on_top(pages: Sequence[PageText]) -> tuple[FoundName, ...]:
    """Take a name that stands alone in the first lines, or behind the heading: on a CV, nobody labels it."""
    for page in pages[:1]:
        for line in page.lines[:4]:
            heading = _OWN_HEADING.match(fold(line.text))
            text = line.text[heading.end() if heading else 0 :].strip()
            name = leading_name(text, folded="")
            if name and name == text and fold(name) not in _HEADINGS:
                return (FoundName(name=name, place=place_of(page, line)),)
    return ()


_OWN_HEADING = regex(r"(?:personal statement|curriculum vitae|cv|resume)\s*(?:[-:|\u2013\u2014]|of|by)\s*")
"""What stands before the name on one's own papers: "Personal statement - Amara Sample"."""
_HEAD_OF_CARD = 8
_TITLES_BEHIND = regex(
    r"\b(?:md|do|phd|rn|np|pa|mph|mbbs|esq|dean|director|registrar|instructor|manager|professor)\b"
)
"""What stands behind or below the name of somebody who signs."""


def name_alone(pages: Sequence[PageText], kind: Guess) -> tuple[FoundName, ...]:
    """Take the one name that stands alone near the top, as on cards and certificates; of several, none.

    Nobody labels it there, and no sentence leads to it.

    Args:
        pages: Of the paper.
        kind: What the paper is taken for; its title is no name.
    """
    found: dict[str, FoundName] = {}
    for page in pages[:1]:
        for line, below in pairwise([*page.lines[: _HEAD_OF_CARD + 1], None]):
            if line is None or len(cells(line)) != 1 or (below and _TITLES_BEHIND.search(fold(below.text))):
                continue
            name = leading_name(line.text, folded="")
            if name and name == line.text.strip() and not is_title(kind, name):
                found.setdefault(fold(name), FoundName(name=name, place=place_of(page, line)))
    return tuple(found.values()) if len(found) == 1 else ()
