"""What a date on a paper means: issued, expires, birth, or something else, by the words around it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Day  # noqa: N812 - a field named like its type breaks on Python 3.14
from datetime import timedelta
from typing import Literal

from msgspec import Struct, structs

from usce_desktop.domain.dates import add_months
from usce_desktop.domain.reading.dates import MONTHS, Spotted, spot_dates
from usce_desktop.domain.reading.folding import fold
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.labels import NEAR_ROWS, TOUCH, above, below, cell_of, left_of
from usce_desktop.domain.reading.page import Box, Line, PageText, Place
from usce_desktop.domain.reading.privacy import place_of

Role = Literal["issued", "expires", "birth", "other"]


class FoundDate(Struct, frozen=True, kw_only=True):
    """A date with its role and place.

    Attributes:
        also: The other reading of a numeric date; the person has to choose.
        strength: How sure its role is; of several issue dates the strongest stays.
        label: The words that say its role.
    """

    date: Day
    also: Day | None
    role: Role
    place: Place
    strength: int = 0
    label: str = ""


def _pattern(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words))


_BIRTH = _pattern(
    r"birth", r"\bd\.?\s?o\.?\s?b\b", r"\bborn", r"nacimiento", r"nacid[oa]", r"nascimento", r"nascid[oa]", r"nascita",
    r"geburt", r"geboren", r"\bgeb\b\.?(?:\s?am)?", r"naissance", r"\bnee?(?:\(e\))? le\b", r"urodzen", r"dogum", r"geboort", r"рожд",
)  # fmt: skip
_EXPIRES = _pattern(
    r"expir[a-z]*(?:\s?date)?", r"\bexp\b\.?(?:\s?date)?", r"\bterminat[a-z]*(?:\s?date)?", r"valid\s?(?:until|through|thru|to|till)", r"renew[a-z]*(?:\s?by|\s?date)?",
    r"good\s?(?:until|through|thru)", r"date\s?of\s?expir[a-z]*", r"vencimiento", r"\bvence", r"caduc", r"valid[oa] (?:hasta|ate)", r"validade", r"gultig bis",
    r"ablauf", r"valid\b[\w\s,]{0,24}\b(?:until|through|till)", r"next\s(?:\w+\s)?test(?:ing)?\s?(?:due|date)", r"re-?test(?:ing)?\s?(?:due|by|date)", r"valable jusqu", r"fin de validite", r"policy\s?end", r"coverage\s?end", r"\bend date", r"not valid after",
    r"refresher\s?(?:due|by)", r"re-?training\s?(?:due|by)", r"versicherungsende", r"^\s*ends?(?:\son)?\W*$", r"geldig tot", r"wazn[aey] do",
    r"scadenza", r"valid[oa] fino al",
)  # fmt: skip
_OTHER = _pattern(
    r"graduat", r"elective", r"rotation", r"clerkship", r"\bstart", r"\bfrom\b", r"expected", r"matricul", r"\bentry\b", r"^\s*to\s*$",
    r"enrol", r"admi(?:tted|ssion)", r"\bnext\b", r"\bdue\b", r"deadline", r"appointment", r"revis", r"version",
    r"marriage", r"fingerprints? taken", r"arriv", r"until", r"season", r"visit", r"return", r"stud(?:y|ied|ies) (?:since|from)", r"since", r"attempt",
    r"step [13]", r"placed", r"symptoms? (?:began|since)", r"available", r"effective date of this form", r"\blot\b.*", r"\bomb\b.*",
)  # fmt: skip
_MERE, LABELLED, SURE = 2, 4, 5
"""How sure a label is: a mere "date", the word for issuing, the word for taking a sample or a test."""
_ISSUED: tuple[tuple[int, re.Pattern[str]], ...] = (
    (
        SURE,
        _pattern(
            r"collect(?:ed|ion)?(?:\s?(?:date|on))?", r"\bcoll\b\.?", r"\bdraw\b", r"sampl(?:ed|ing)", r"phlebotomy", r"specimen(?:\s?date)?", r"sample\s?date", r"drawn", r"test\s?date", r"date\s?of\s?(?:the\s?)?(?:test|exam|study|x-?ray|screen)",
            r"exam(?:ination)?\s?date", r"date\s?tested", r"fit\s?test(?:ed)?\s?(?:date|on)", r"read(?:ing)?\s?(?:on|date)",
            r"date\s?read", r"\bread\b(?=\s*(?:on|:)?\s*$)", r"administered", r"exam\s?date(?:/time)?", r"study\s?date", r"date\s?given", r"given\s?on", r"vaccinat(?:ed|ion)\s?(?:on|date)",
            r"date\s?of\s?(?:vaccination|administration|immunization)", r"examined\s?on", r"performed",
            r"fecha de (?:toma|extraccion|examen|la prueba|muestra)", r"toma de (?:la )?muestra", r"\bmuestra\b", r"(?:data d[ao] )?\b(?:coleta|exame|colheita)\b",
            r"pobran(?:ia|o)", r"prelievo", "взятт", "забор", r"untersucht",
            r"entnahme", r"untersuchungsdatum", r"prelevement", r"date de l'examen", r"(?<!fingerprints )(?<!fingerprint )\btaken\b", r"sitting",
        ),
    ),
    (
        LABELLED,
        _pattern(
            r"issue[a-z]*(?:\s?date)?", r"issuance", r"prepared", r"determination\s?date", r"date\s?of\s?(?:the\s?)?(?:issue|letter|certificate|receipt|payment|statement|decision|translation)",
            r"expedi", r"emision", r"emissao", r"emitid", r"ausgestellt", r"ausstell", r"delivr", r"\bdad[oa] en\b", r"a los \d+ dias del mes", r"\bedite le\b", r"befunddatum",
        ),
    ),
    (
        3,
        _pattern(
            r"complet(?:ed|ion)(?:\s?date)?", r"awarded", r"conferred", r"date\s?of\s?report", r"\bpaid\b", r"payment\s?date", r"certified\s?on",
            r"clearance\s?date", r"search\s?date", r"policy\s?(?:period|start|begin)", r"period\s?of\s?(?:insurance|cover)", r"insurance\s?period", r"insured\s?from", r"cover(?:age)?\s?(?:period|dates)", r"polic\w*\s?eff\w*", r"\beff\b\.?",
            r"valid\s?from", r"\befecto\b", r"\bsession\b",
        ),
    ),
    (
        _MERE,
        _pattern(
            r"\bdat(?:e|ed|um|a)\b", r"\bfecha\b", r"signed", r"sign(?:ature)?\s?date", r"\ble\b", r"firmad", r"assinad", r"unterschr",
            r"\bgiven\b", r"\bthis\b$", r"\bfinal\b", r"effective(?:\s?date)?", r"inception", r"versicherungsbeginn", r"\bbegin",
        ),
    ),
    (1, _pattern(r"report(?:ed)?(?:\s?date)?", r"print(?:ed)?", r"receiv(?:ed)?", r"statement\s?period", r"generated", r"updated", r"as of", r"informe", r"laudo")),
)  # fmt: skip
_RANGE = re.compile(r"^\s*(?:to|-|–|—|through|thru|until|till|a|ate|hasta|bis|au)\s*$")
_COVER = _pattern(
    r"polic", r"cover", r"valid", r"insur", r"indemnit", r"vigencia", r"membership", r"asegur", r"versicher"
)
_MONTH_AND_YEAR = re.compile(
    r"(?<![\d/])(?P<number>0?[1-9]|1[0-2])\s?/\s?(?P<year>20\d\d)(?![\d/])"
    r"|(?<![a-z\d])(?P<month>"
    + "|".join(sorted(MONTHS, key=len, reverse=True))
    + r")\.?,?\s(?P<year2>20\d\d)(?!\d)"
)
_OTHER_ERA = re.compile(
    r"\s*[(\[]?\s*(?:b\.\s?s\.?|bs\b|vikram|bikram|e\.\s?c\.?|ec\b|eth(?:iopian|\.)|a\.\s?h\.?|ah\b|hijri|a\.\s?p\.?\b"
    r"|h\.\s?s\.?\b|saka|b\.\s?e\.?|be\b|minguo|roc\b|heisei|reiwa|showa|jalali|shamsi)"
)
_OTHER_ERA_BEFORE = re.compile(
    r"(?:b\.\s?s\.?|\bbs|bikram sambat|vikram samvat|\be\.\s?c\.?|hijri|saka|minguo|heisei|reiwa|showa)\s*[:.)\]]?\s*$"
)
"""Words beside a date that say it is counted in another calendar: Bikram Sambat, Ethiopian, Hijri ..."""
LAST_BIRTH = 2025
"""Nobody born later applies for electives before 2043; a later year is of another calendar."""
_NO_EXPIRY = _pattern(r"\blot\b", r"\bomb\b")
_BARE_DATE = 25
"""Characters by which a mere "date" gives way to a telling word before it: "expiration date"."""
LONG_AGO = 15
"""Years before the newest date of a paper from which on an unlabelled date is not its own."""
NEAR = 60
"""Characters before a date that can be its label."""
TOP = 0.35
"""Share of the first page in which a letter's bare date stands."""


def role_of(label: str) -> tuple[Role, int]:
    """Read the role in the words around a date.

    Returns:
        The role and how sure it is; ``("other", 0)`` where no word says anything.
    """
    text = fold(label)
    # The last word before the date is the nearest: "Born ... Date of issue:" is an issue date.
    best: tuple[int, int, Role, int] | None = None
    choices: list[tuple[Role, int, re.Pattern[str]]] = [("birth", 7, _BIRTH), ("expires", 6, _EXPIRES)]
    choices += [("issued", strength, pattern) for strength, pattern in _ISSUED]
    choices.append(("other", 1, _OTHER))
    for role, strength, pattern in choices:
        for match in pattern.finditer(text):
            end = match.end() - (_BARE_DATE if strength == _MERE else 0)
            key = (end, strength, role, strength)
            if best is None or key[:2] > best[:2]:
                best = key
    return ("other", 0) if best is None else (best[2], best[3])


_LEADER = re.compile(r"[._·…-]{3,}")
"""Dots that lead from a label to its value."""


class _Spot(Struct, frozen=True, kw_only=True):
    page: PageText
    line: Line
    spotted: Spotted
    before: str
    after: str
    alone: bool


def _spots(pages: Iterable[PageText]) -> list[_Spot]:
    found = []
    for page in pages:
        for line in page.lines:
            text = line.text
            end = 0
            for spotted in spot_dates(text):
                cell = cell_of(line, spotted.start)[0]
                rest = text[: spotted.start] + text[spotted.end :]
                found.append(
                    _Spot(
                        page=page,
                        line=line,
                        spotted=spotted,
                        before=_LEADER.sub(" ", text[max(end, cell) : spotted.start])[-NEAR:],
                        after=text[spotted.end : spotted.end + 30],
                        alone=_is_alone(rest, text[: spotted.start]),
                    )
                )
                end = spotted.end
    return found


FOOT = 0.45
"""Share of a page below which a label may stand under its date, as where people sign."""
_SIGNED_WORDS = 4
_SIGNED = 2
_SIGNING = re.compile(
    r"\bsign|\bname\b|\bprint|\bfirma|unterschr|\bassinat|\btitle\b|\bstamp|\bdean\b|\bregistrar\b|\bprovider\b"
)
"""What stands beside "Date" under the line that people sign on."""
MANY = 3
"""Different days with a mere "date" beside them: a table of dates, none of which is the paper's own."""
TOWN = 24
"""Letters that may stand beside a letter's date: the town."""


def _is_alone(rest: str, before: str) -> bool:
    """Tell whether a date stands by itself, as that of a letter does: no label, no numbers beside it."""
    labelled = before.rstrip().endswith((":", "."))
    return not labelled and sum(map(str.isalpha, rest)) <= TOWN and not any(map(str.isdigit, rest))


def _label(spot: _Spot) -> tuple[Role, int, str]:
    if _QUOTED.match(fold(spot.after)):
        return "other", 1, spot.after.strip()
    if _TOWN_AND_DATE.fullmatch(_around(spot)):
        return "issued", _TOWN, spot.before.strip()
    role, strength = role_of(spot.before)
    if strength:
        return role, strength, spot.before.strip()
    box = spot.line.box_of(spot.spotted.start, spot.spotted.end)
    top = spot.page.page == 1 and box[1] < TOP * max(1.0, spot.page.height)
    letterhead = spot.alone and top and not spot.spotted.short_year
    if not any(char.isalpha() for char in spot.before):
        beside = left_of(spot.page, spot.line, spot.spotted.start)
        over, under = above(spot.page, spot.line, box), below(spot.page, spot.line, box)
        under_role, under_strength = role_of(under)
        short = len(under.split()) <= _SIGNED_WORDS and not any(map(str.isdigit, under))
        if under_role == "issued" and short and _is_signed(spot.page, box):
            return "issued", _SIGNED, under.strip()
        for words in (beside, over):
            role, strength = role_of(words)
            field = words is beside and len(words.split()) <= _SIGNED_WORDS
            if strength and (field or not (letterhead and role == "other")):
                return role, strength, words.strip()
        sure = under_strength > _MERE or box[1] > FOOT * spot.page.height
        if under_role in {"issued", "expires"} and short and sure:
            return under_role, under_strength, under.strip()
    role, strength = role_of(spot.after)
    if strength and spot.after.lstrip()[:1] == "(":
        return role, strength, spot.after.strip()
    return ("issued", _MERE, AT_THE_TOP) if letterhead else ("other", 0, "")


def _is_signed(page: PageText, box: Box) -> bool:
    """Tell whether the labels right below a date are those of a line for signing."""
    reach = NEAR_ROWS * max(8.0, box[3] - box[1])
    return any(
        -TOUCH <= line.box[1] - box[3] < reach and _SIGNING.search(fold(line.text)) for line in page.lines
    )


def _around(spot: _Spot) -> str:
    """Put the cell of a date together without the date, and without the same date in figures behind it."""
    start, end = cell_of(spot.line, spot.spotted.start)
    return f"{spot.line.text[start : spot.spotted.start]}@{_ALSO.sub('', spot.line.text[spot.spotted.end : end])}"


_TOWN = 3
_TOWN_AND_DATE = re.compile(
    r"(?:(?:[Ee]n|[Ee]m|[Aa]|[Àà]|[Ii]n|[Aa]t)\s)?[^\W\d_a-z][\w.'-]*(?:\s[^\W\d_][\w.'-]*){0,3},\s*(?:(?:a|el|le|il|dnia|den|am|on|em)\s)?@\s*r?\.?",
)
"""The place and day that a letter or certificate is dated with: "Puno, 14 de noviembre de 2025"."""
_ALSO = re.compile(r"\s*[/(|]\s*[\d./-]{8,10}\)?\s*$")
_QUOTED = re.compile(r"[^.]{0,60}\b(?:wrote|schrieb|escribio|escreveu|a ecrit)\s?:")
AT_THE_TOP = "at the top"


def _month_first(spots: Sequence[_Spot], language: str) -> bool:
    """Decide which reading of ambiguous dates comes first: the document's own habit, else its language's."""
    known = [spot.spotted.month_first for spot in spots if spot.spotted.month_first is not None]
    if known:
        return sum(known) * 2 > len(known)
    return language in {"en", ""}


def find_dates(pages: Sequence[PageText], language: str) -> tuple[FoundDate, ...]:
    """Find all dates of a document with their roles.

    Args:
        pages: Its pages.
        language: Two letters, for the order of numeric dates.
    """
    spots = _spots(pages)
    month_first = _month_first(spots, language)
    found: list[FoundDate] = []
    previous: _Spot | None = None
    for spot in spots:
        role, strength, label = _label(spot)
        between = spot.before if previous and previous.line is spot.line else None
        if between is not None and _RANGE.match(fold(between)) and found:
            role, strength = _range_end(found)
        elif strength == 0 and spot.spotted.short_year:
            previous = spot
            continue
        if _OTHER_ERA.match(fold(spot.after)) or _OTHER_ERA_BEFORE.search(fold(spot.before)):
            previous = spot
            continue  # a date of another calendar is no date of this one
        if role == "birth" and spot.spotted.day.year > LAST_BIRTH:
            role, strength = "other", 1
        if role == "expires" and _NO_EXPIRY.search(fold(spot.line.text)):
            role, strength = "other", 1
        day, also = spot.spotted.day, spot.spotted.also
        if also is not None and not month_first:
            day, also = also, day
        place = place_of(spot.page, spot.line, spot.spotted.start, spot.spotted.end)
        found.append(FoundDate(date=day, also=also, role=role, place=place, strength=strength, label=label))
        previous = spot
    return (*found, *_months(pages))


def _months(pages: Sequence[PageText]) -> Iterator[FoundDate]:
    """Read what names a month only: good until its last day, issued from its first one."""
    for page in pages:
        for line in page.lines:
            for match in _MONTH_AND_YEAR.finditer(fold(line.text)):
                words = line.text[cell_of(line, match.start())[0] : match.start()]
                if _day_before(line.text[: match.start()]):
                    continue
                if not any(map(str.isalpha, words)):
                    words = left_of(page, line, match.start())
                    words = words if role_of(words)[1] else above(page, line, line.box_of(*match.span()))
                yield from _month(page, line, match, words)


def _month(page: PageText, line: Line, match: re.Match[str], label: str) -> Iterator[FoundDate]:
    role, strength = role_of(label)
    first = Day(
        int(match["year"] or match["year2"]),
        int(match["number"]) if match["number"] else MONTHS[match["month"]],
        1,
    )
    place = place_of(page, line, *match.span())
    if role == "expires" and not _NO_EXPIRY.search(fold(f"{label} {line.text}")):
        day = add_months(first, 1) - timedelta(days=1)
        yield FoundDate(date=day, also=None, role="expires", place=place, strength=6, label=label)
    elif role == "issued" and strength > _MERE and not is_prose(line.text):
        yield FoundDate(date=first, also=None, role="issued", place=place, strength=strength, label=label)


def _day_before(text: str) -> bool:
    """Tell whether a day stands before a month: then it is a whole date."""
    return bool(re.search(r"\d\s?(?:st|nd|rd|th|\.)?[\s./-]*(?:de\s)?$", text))


def _range_end(found: list[FoundDate]) -> tuple[Role, int]:
    """Read ``from - to``: of a policy it is the time that it is good for, of a rotation neither."""
    first = found[-1]
    words = fold(f"{first.label} {first.place.snippet}")
    if _COVER.search(words):
        found[-1] = structs.replace(first, role="issued", strength=3)
        return "expires", 5
    found[-1] = structs.replace(first, role="other", strength=1)
    return "other", 1


_READING = re.compile(r"\bread\b")


def settle_issued(found: Sequence[FoundDate], avoid: frozenset[str] = frozenset()) -> tuple[FoundDate, ...]:
    """Leave the role ``issued`` to the surest day; a paper has one.

    Args:
        found: All dates.
        avoid: Words in a label that make it weaker: on an immunization record the doses' own dates.
    """

    def strength(each: FoundDate) -> int:
        words = fold(f"{each.label} {each.place.snippet}")
        return 1 if any(word in words for word in avoid) else each.strength

    newest = max((each.date for each in found if each.role != "expires"), default=None)
    found = [
        structs.replace(each, role="other")
        if newest and each.role == "issued" and each.strength <= _MERE and _long_before(each.date, newest)
        else each
        for each in found
    ]
    issued = [each for each in found if each.role == "issued"]
    if not issued:
        return tuple(found)
    # A skin test counts from its reading, the last one of two steps; otherwise the first place counts.
    read = {each for each in issued if _READING.search(fold(each.label))}
    best = max(
        issued,
        key=lambda each: (
            strength(each),
            each.date.toordinal() if each in read else 0,
            -each.place.page,
            -each.place.box[1],
        ),
    )
    # Many bare dates beside each other are a table's, at the top of the page too.
    same = {
        each.date
        for each in issued
        if strength(each) == _MERE and (each.label == AT_THE_TOP) == (best.label == AT_THE_TOP)
    }
    if strength(best) == _MERE and len(same) >= MANY:
        return tuple(structs.replace(each, role="other") if each.role == "issued" else each for each in found)
    return tuple(
        structs.replace(each, role="other") if each.role == "issued" and each.date != best.date else each
        for each in found
    )


def issued_on(found: Sequence[FoundDate], day: Day | None) -> tuple[FoundDate, ...]:
    """Give the role ``issued`` to one day, which the contents of a paper tell.

    Args:
        found: All dates.
        day: The day; without one, or where no date is that day, everything stays as it was.
    """
    if day is None or all(each.date != day for each in found):
        return tuple(found)
    return tuple(
        structs.replace(each, role="issued")
        if each.date == day
        else structs.replace(each, role="other")
        if each.role == "issued"
        else each
        for each in found
    )


def _long_before(day: Day, newest: Day) -> bool:
    return add_months(day, 12 * LONG_AGO) < newest
