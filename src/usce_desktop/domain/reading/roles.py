"""What a date on a paper means: issued, expires, birth, or something else, by the words around it."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct, structs

from usce_desktop.domain.reading.dates import Spotted, spot_dates
from usce_desktop.domain.reading.folding import fold
from usce_desktop.domain.reading.page import Line, PageText, Place

Role = Literal["issued", "expires", "birth", "other"]


Day = date
"""The type, where a field is called ``date``."""


class FoundDate(Struct, frozen=True, kw_only=True):
    """A date with its role and place.

    Attributes:
        also: The other reading of a numeric date; the person has to choose.
        strength: How sure its role is; of several issue dates the strongest stays.
        label: The words that say its role.
    """

    date: date
    also: Day | None
    role: Role
    place: Place
    strength: int = 0
    label: str = ""


def _pattern(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words))


_BIRTH = _pattern(
    r"birth", r"\bd\.?\s?o\.?\s?b\b", r"\bborn", r"nacimiento", r"nacid[oa]", r"nascimento", r"nascid[oa]",
    r"geburt", r"geboren", r"naissance", r"\bnee?(?:\(e\))? le\b",
)  # fmt: skip
_EXPIRES = _pattern(
    r"expir", r"\bexp\b", r"valid\s?(?:until|through|thru|to|till)", r"renew", r"good\s?(?:until|through|thru)",
    r"vencimiento", r"\bvence", r"caduc", r"valid[oa] (?:hasta|ate)", r"validade", r"gultig bis", r"ablauf",
    r"valable jusqu", r"fin de validite", r"policy\s?end", r"coverage\s?end", r"\bend date", r"not valid after",
)  # fmt: skip
_OTHER = _pattern(
    r"graduat", r"elective", r"rotation", r"clerkship", r"\bstart", r"\bfrom\b", r"expected", r"matricul",
    r"enrol", r"admi(?:tted|ssion)", r"\bnext\b", r"\bdue\b", r"deadline", r"appointment", r"revis", r"version",
    r"arriv", r"until", r"season", r"visit", r"return", r"stud(?:y|ied|ies) (?:since|from)", r"since", r"attempt",
    r"step [13]", r"placed", r"symptoms? (?:began|since)", r"available", r"effective date of this form",
)  # fmt: skip
_ISSUED: tuple[tuple[int, re.Pattern[str]], ...] = (
    (
        4,
        _pattern(
            r"collect", r"specimen", r"drawn", r"test\s?date", r"date\s?of\s?(?:the\s?)?(?:test|exam|study|x-?ray|screen)",
            r"exam(?:ination)?\s?date", r"date\s?tested", r"fit\s?test(?:ed)?\s?(?:date|on)", r"read(?:ing)?\s?(?:on|date)",
            r"date\s?read", r"administered", r"date\s?given", r"given\s?on", r"vaccinat(?:ed|ion)\s?(?:on|date)",
            r"date\s?of\s?(?:vaccination|administration|immunization)", r"examined\s?on", r"performed",
            r"fecha de (?:toma|extraccion|examen|la prueba|muestra)", r"data d[ao] (?:coleta|exame|colheita)",
            r"entnahme", r"untersuchungsdatum", r"prelevement", r"date de l'examen", r"\btaken\b", r"sitting",
        ),
    ),
    (
        3,
        _pattern(
            r"issue", r"effective", r"inception", r"complet(?:ed|ion)", r"awarded", r"date\s?of\s?(?:the\s?)?(?:letter|report|certificate|receipt|payment|statement|decision|translation)",
            r"expedi", r"emision", r"emissao", r"emitid", r"ausgestellt", r"ausstell", r"delivr", r"\bpaid\b", r"policy\s?(?:period|start|begin)",
            r"certified\s?on", r"conferred", r"clearance\s?date", r"search\s?date", r"begin", r"insured\s?from", r"valid\s?from",
        ),
    ),
    (2, _pattern(r"\bdat(?:e|ed|um|a)\b", r"date:", r"\bfecha\b", r"signed", r"sign(?:ature)?\s?date", r"\ble\b", r"firmad", r"assinad", r"unterschr")),
    (1, _pattern(r"report", r"print", r"receiv", r"statement\s?period", r"generated", r"updated", r"as of", r"informe", r"laudo")),
)  # fmt: skip
_RANGE = re.compile(r"^\s*(?:to|-|–|—|through|thru|until|till|a|ate|hasta|bis|au)\s*$")
_COVER = _pattern(r"polic", r"cover", r"valid", r"insur", r"period", r"polizza", r"vigencia", r"membership")
_BARE = 2
"""The strength of a mere "date"."""
_BARE_DATE = 25
"""Characters by which a mere "date" gives way to a telling word before it: "expiration date"."""
NEAR = 60
"""Characters before a date that can be its label."""
TOUCH = 3.0
"""Points by which boxes in a row or a column may overlap."""
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
    choices: list[tuple[Role, int, re.Pattern[str]]] = [("birth", 6, _BIRTH), ("expires", 5, _EXPIRES)]
    choices += [("issued", strength, pattern) for strength, pattern in _ISSUED]
    choices.append(("other", 1, _OTHER))
    for role, strength, pattern in choices:
        for match in pattern.finditer(text):
            key = (match.end() if strength != 2 else match.end() - 8, strength, role, strength)  # noqa: PLR2004 - a bare "date"
            if best is None or key[:2] > best[:2]:
                best = key
    return ("other", 0) if best is None else (best[2], best[3])


class _Spot(Struct, frozen=True, kw_only=True):
    page: PageText
    line: Line
    spotted: Spotted
    before: str
    after: str
    alone: bool


def _overlap(one: tuple[float, float], two: tuple[float, float]) -> float:
    return min(one[1], two[1]) - max(one[0], two[0])


def _left_of(page: PageText, line: Line) -> str:
    """Find the label that stands to the left on the same row."""
    box = line.box
    best, words = 1e9, ""
    for other in page.lines:
        theirs = other.box
        high = min(box[3] - box[1], theirs[3] - theirs[1])
        gap = box[0] - theirs[2]
        if (
            other is not line
            and _overlap((box[1], box[3]), (theirs[1], theirs[3])) > high / 2
            and -TOUCH <= gap < best
        ):
            best, words = gap, other.text
    return words


def _above(page: PageText, line: Line, box: tuple[float, float, float, float]) -> str:
    """Find the label that stands right above, as the head of a table does."""
    best, words = 1e9, ""
    for other in page.lines:
        theirs = other.box
        gap = box[1] - theirs[3]
        near = 2.6 * max(8.0, box[3] - box[1])
        if (
            other is not line
            and _overlap((box[0], box[2]), (theirs[0], theirs[2])) > 0
            and -TOUCH <= gap < min(best, near)
        ):
            best, words = gap, _part_over(other, box)
    return words


def _part_over(line: Line, box: tuple[float, float, float, float]) -> str:
    """Take the words of a line that stand over a box, with those that touch them."""
    near = 14.0
    return " ".join(word.text for word in line.words if word.x1 > box[0] - near and word.x0 < box[2] + near)


def _spots(pages: Iterable[PageText]) -> list[_Spot]:
    found = []
    for page in pages:
        for line in page.lines:
            text = line.text
            end = 0
            for spotted in spot_dates(text):
                before = text[max(end, spotted.start - NEAR) : spotted.start]
                rest = text[: spotted.start] + text[spotted.end :]
                found.append(
                    _Spot(
                        page=page,
                        line=line,
                        spotted=spotted,
                        before=before,
                        after=text[spotted.end : spotted.end + 30],
                        alone=len(re.sub(r"[^a-zA-Z]", "", rest)) <= 24,  # noqa: PLR2004 - a town
                    )
                )
                end = spotted.end
    return found


def _label(spot: _Spot) -> tuple[Role, int, str]:
    box = spot.line.box_of(spot.spotted.start, spot.spotted.end)
    role, strength = role_of(spot.before)
    if strength:
        return role, strength, spot.before.strip()
    top = spot.page.page == 1 and box[1] < TOP * max(1.0, spot.page.height)
    letterhead = spot.alone and top and not spot.spotted.short_year
    if not any(char.isalpha() for char in spot.before):
        for words in (_left_of(spot.page, spot.line), _above(spot.page, spot.line, box)):
            role, strength = role_of(words)
            if strength and not (letterhead and role == "other"):
                return role, strength, words.strip()
    role, strength = role_of(spot.after)
    if strength and spot.after.lstrip()[:1] == "(":
        return role, strength, spot.after.strip()
    return ("issued", 2, "at the top") if letterhead else ("other", 0, "")


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
        day, also = spot.spotted.day, spot.spotted.also
        if also is not None and not month_first:
            day, also = also, day
        place = Place(
            page=spot.page.page,
            snippet=spot.line.text[:160],
            box=spot.line.box_of(spot.spotted.start, spot.spotted.end),
        )
        found.append(FoundDate(date=day, also=also, role=role, place=place, strength=strength, label=label))
        previous = spot
    return tuple(found)


def _range_end(found: list[FoundDate]) -> tuple[Role, int]:
    """Read ``from - to``: of a policy it is the time that it is good for, of a rotation neither."""
    first = found[-1]
    words = fold(f"{first.label} {first.place.snippet}")
    if _COVER.search(words):
        found[-1] = structs.replace(first, role="issued", strength=3)
        return "expires", 5
    found[-1] = structs.replace(first, role="other", strength=1)
    return "other", 1


def settle_issued(found: Sequence[FoundDate], avoid: frozenset[str] = frozenset()) -> tuple[FoundDate, ...]:
    """Leave the role ``issued`` to the surest day; a paper has one.

    Args:
        found: All dates.
        avoid: Words in a label that make it weaker: on an immunization record the doses' own dates.
    """

    def strength(each: FoundDate) -> int:
        words = fold(f"{each.label} {each.place.snippet}")
        return 1 if any(word in words for word in avoid) else each.strength

    issued = [each for each in found if each.role == "issued"]
    if not issued:
        return tuple(found)
    best = max(issued, key=lambda each: (strength(each), -each.place.page, -each.place.box[1]))
    return tuple(
        structs.replace(each, role="other") if each.role == "issued" and each.date != best.date else each
        for each in found
    )
