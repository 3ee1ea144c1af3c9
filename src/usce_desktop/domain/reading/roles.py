"""What a date on a paper means: issued, expires, birth, or something else, by the words around it."""

import re
from collections.abc import Iterator, Sequence
from datetime import date as Day  # noqa: N812 - a field named like its type breaks on Python 3.14
from datetime import timedelta

from msgspec import Struct, structs

from usce_desktop.domain.dates import add_months
from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.printed import Role
from usce_desktop.domain.reading.dates import MONTHS, spot_dates
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.labels import (
    NEAR_ROWS,
    TOUCH,
    above,
    below,
    cell_of,
    is_aligned,
    left_of,
    stands_nearer_below,
    stands_over_label,
)
from usce_desktop.domain.reading.names import leading_name
from usce_desktop.domain.reading.page import Box, Line, PageText, Place
from usce_desktop.domain.reading.privacy import place_of
from usce_desktop.domain.reading.role_words import MERE, role_of
from usce_desktop.domain.reading.spots import Spot


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


_RANGE = regex(r"^\s*(?:to|-|–|—|through|thru|until|till|a|ate|hasta|bis|au)\s*$")
_COVER = regex(r"polic|cover|valid|insur|indemnit|vigencia|membership|asegur|versicher")
_MONTH_AND_YEAR = regex(
    r"(?<![\d/])(?P<number>0?[1-9]|1[0-2])\s?/\s?(?P<year>20\d\d)(?![\d/])"
    r"|(?<![a-z\d])(?P<month>"
    + "|".join(sorted(MONTHS, key=len, reverse=True))
    + r")\.?,?\s(?P<year2>20\d\d)(?!\d)"
)
_OTHER_ERA = regex(
    r"\s*[(\[]?\s*(?:b\.\s?s\.?|bs\b|vikram|bikram|e\.\s?c\.?|ec\b|eth(?:iopian|\.)|a\.\s?h\.?|ah\b|hijri|a\.\s?p\.?\b"
    r"|h\.\s?s\.?\b|saka|b\.\s?e\.?|be\b|minguo|roc\b|heisei|reiwa|showa|jalali|shamsi)"
)
_OTHER_ERA_BEFORE = regex(
    r"(?:b\.\s?s\.?|\bbs|bikram sambat|vikram samvat|\be\.\s?c\.?|hijri|saka|minguo|heisei|reiwa|showa)\s*[:.)\]]?\s*$"
)
"""Words beside a date that say it is counted in another calendar: Bikram Sambat, Ethiopian, Hijri ..."""
LAST_BIRTH = 2025
"""Nobody born later applies for electives before 2043; a later year is of another calendar."""
_NO_EXPIRY = regex(r"\blot\b|\bomb\b")
LONG_AGO = 15
"""Years before the newest date of a paper from which on an unlabelled date is not its own."""
TOP = 0.35
"""Share of the first page in which a letter's bare date stands."""


FOOT = 0.45
"""Share of a page below which a label may stand under its date, as where people sign."""
_SIGNED_WORDS, _HEAD_WORDS, _LABEL_WORDS = 4, 2, 7
_SIGNED = 2
_SIGNING = regex(
    r"\bsign|\bname\b|\bprint|\bfirma|unterschr|\bassinat|\btitle\b|\bstamp|\bdean\b|\bregistrar\b|\bprovider\b"
)
"""What stands beside "Date" under the line that people sign on."""
MANY = 3
"""Different days with a mere "date" beside them: a table of dates, none of which is the paper's own."""


def _label(spot: Spot) -> tuple[Role, int, str]:
    if _QUOTED.match(fold(spot.after)):
        return "other", 1, spot.after.strip()
    if spot.before and _TOWN_AND_DATE.fullmatch(_around(spot)):
        return "issued", _TOWN, spot.before.strip()
    role, strength = role_of(spot.before)
    if strength:
        return role, strength, spot.before.strip()
    if not any(map(str.isalpha, spot.before)) and _MAILBOX.search(
        left_of(spot.page, spot.line, spot.spotted.start)
    ):
        return "issued", 1, "sent"
    box = spot.box
    top = spot.page.page == 1 and box[1] < TOP * max(1.0, spot.page.height)
    letterhead = spot.alone and top and not spot.spotted.short_year
    if not any(map(str.isalpha, spot.before)):
        event = _event_behind(spot)
        sure = event if event is not None and event[1] > MERE else None
        near = sure or _label_near(spot, box, letterhead=letterhead) or event
        if near is not None:
            return near
    role, strength = role_of(spot.after)
    if strength and spot.after.lstrip()[:1] == "(":
        return role, strength, spot.after.strip()
    if letterhead:
        return "issued", MERE, AT_THE_TOP
    if spot.alone and not spot.spotted.short_year and _is_over_signature(spot):
        return "issued", MERE, "over a signature"
    return "other", 0, spot.before.strip()


def _is_over_signature(spot: Spot) -> bool:
    """Tell whether a date stands alone over the name of somebody who signs, as at the end of a letter."""
    lines = spot.page.lines
    number = next(place for place, line in enumerate(lines) if line is spot.line)
    following = lines[number + 1].text.strip() if number + 1 < len(lines) else ""
    alone = not any(map(str.isalpha, spot.before + spot.after))
    return alone and bool(following) and leading_name(following, folded="") == following


def _event_behind(spot: Spot) -> tuple[Role, int, str] | None:
    """Read the event behind a date that begins its row, as on a line of time: ``12/04/2025  Urine collected``."""
    words = spot.after.strip(" ,:-")
    labeled = spot.line.text[: spot.spotted.start].strip() or left_of(
        spot.page, spot.line, spot.spotted.start
    )
    if labeled or not words[:1].isupper() or any(True for _ in spot_dates(words)):
        return None
    role, strength = role_of(words)
    return (role, strength, words) if role == "issued" and strength >= MERE else None


def _label_near(spot: Spot, box: Box, *, letterhead: bool) -> tuple[Role, int, str] | None:
    """Look for the label left of a date, above or below it."""
    beside = left_of(spot.page, spot.line, spot.spotted.start)
    over, under = above(spot.page, spot.line, box, is_date), below(spot.page, spot.line, box)
    role, strength = role_of(under)
    short = len(under.split()) <= _SIGNED_WORDS and not any(map(str.isdigit, under))
    label = sum(any(map(str.isalpha, word)) for word in under.split()) <= _LABEL_WORDS
    if label and strength and role != "other" and stands_nearer_below(spot.page, spot.line, box):
        return role, strength, under.strip()
    told = short and role in {"issued", "expires"}
    if told and role == "issued" and _is_signed(spot.page, box):
        return "issued", _SIGNED, under.strip()
    if told and stands_over_label(spot.page, box):
        return role, strength, under.strip()
    for words in (beside, over):
        its_role, its_strength = role_of(words)
        field = sum(any(map(str.isalpha, word)) for word in words.split()) <= (
            _SIGNED_WORDS if words is beside or is_aligned(spot.page, spot.line, box) else _HEAD_WORDS
        )
        if its_strength and (field or not (letterhead and its_role == "other")):
            return its_role, its_strength, words.strip()
    if told and (strength > MERE or box[1] > FOOT * spot.page.height):
        return role, strength, under.strip()
    return None


def is_date(words: str) -> bool:
    """Tell whether words are dates and nothing else: no head of a column."""
    dates = tuple(spot_dates(words))
    rest = "".join(
        char for n, char in enumerate(words) if not any(each.start <= n < each.end for each in dates)
    )
    return bool(dates) and not any(map(str.isalpha, rest))


def _is_signed(page: PageText, box: Box) -> bool:
    """Tell whether the labels right below a date are those of a line for signing."""
    reach = NEAR_ROWS * max(8.0, box[3] - box[1])
    return any(
        -TOUCH <= line.box[1] - box[3] < reach and _SIGNING.search(fold(line.text)) for line in page.lines
    )


def _around(spot: Spot) -> str:
    """Put the cell of a date together without the date, and without the same date in figures behind it."""
    start, end = cell_of(spot.line, spot.spotted.start)
    return f"{spot.line.text[start : spot.spotted.start]}@{_ALSO.sub('', spot.line.text[spot.spotted.end : end])}"


_TOWN = 3
_TOWN_AND_DATE = regex(
    r"(?:(?:[Ee]n|[Ee]m|[Aa]|[Àà]|[Ii]n|[Aa]t)\s)?[^\W\d_a-z][\w.'-]*(?:\s[^\W\d_][\w.'-]*){0,3},\s*(?:[^\W\d_a-z][\w.'-]*(?:\s[^\W\d_][\w.'-]*){0,2},\s*)?(?:(?:a|el|le|il|dnia|den|am|on|em)\s)?@\s*r?\.?",
)
"""The place and day that a letter or certificate is dated with: "Puno, 14 de noviembre de 2025"."""
_ALSO = regex(
    r"\s*(?:[/(|]\s*[\d./-]{8,10}\)?|,?\s*(?:(?:alle )?ore|a las|as|um|at|h\.?)?\s*\d{1,2}[:.h]\d\d(?:\s?(?:h|uhr|hrs?|[ap]\.?m\.?))?)\s*$",
    re.IGNORECASE,
)
"""The same date in figures, or the time of the day, behind a date."""
_MAILBOX = regex(r"<[^\s<>@]+@[^\s<>@]+>")
_QUOTED = regex(r"[^.]{0,60}\b(?:wrote|schrieb|escribio|escreveu|a ecrit)\s?:")
AT_THE_TOP = "at the top"


def _month_first(spots: Sequence[Spot], language: str) -> bool:
    """Decide which reading of ambiguous dates comes first: the document's own habit, else its language's."""
    known = [spot.spotted.month_first for spot in spots if spot.spotted.month_first is not None]
    if known:
        return sum(known) * 2 > len(known)
    return language in {"en", ""}


def find_dates(pages: Sequence[PageText], spots: Sequence[Spot], language: str) -> tuple[FoundDate, ...]:
    """Find all dates of a document with their roles.

    Args:
        pages: Its pages.
        spots: The dates on them, as ``find_spots`` finds them.
        language: Two letters, for the order of numeric dates.
    """
    month_first = _month_first(spots, language)
    found: list[FoundDate] = []
    previous: Spot | None = None
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
    return _with_months(found, tuple(_months(pages)))


def _with_months(found: list[FoundDate], months: Sequence[FoundDate]) -> tuple[FoundDate, ...]:
    """Add what names a month only; where a day of that month stands on the paper too, that day is meant."""
    issued = {(each.date.year, each.date.month): each for each in months if each.role == "issued"}
    precise = {
        (each.date.year, each.date.month)
        for each in found
        if each.role in {"issued", "other"} and (each.date.year, each.date.month) in issued
    }
    found = [
        structs.replace(each, role="issued", strength=max(each.strength, issued[month].strength))
        if (month := (each.date.year, each.date.month)) in precise and each.role in {"issued", "other"}
        else each
        for each in found
    ]
    kept = [
        each for each in months if each.role != "issued" or (each.date.year, each.date.month) not in precise
    ]
    return (*found, *kept)


def _months(pages: Sequence[PageText]) -> Iterator[FoundDate]:
    """Read what names a month only: good until its last day, issued from its first one."""
    for page in pages:
        for number, line in enumerate(page.lines):
            whole = [(each.start, each.end) for each in spot_dates(line.text)]
            for match in _MONTH_AND_YEAR.finditer(fold(line.text)):
                if any(start <= match.start() < end for start, end in whole):
                    continue
                words = line.text[cell_of(line, match.start())[0] : match.start()]
                if _day_before(
                    line.text[: match.start()].strip() or (page.lines[number - 1].text if number else "")
                ):
                    continue
                if not any(map(str.isalpha, words)):
                    words = left_of(page, line, match.start())
                    box = line.box_of(*match.span())
                    near = below if stands_nearer_below(page, line, box) else above
                    words = words if role_of(words)[1] else near(page, line, box)
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
    elif role == "issued" and strength > MERE and not is_prose(line.text):
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


_READING = regex(r"\bread\b")


def settle_issued(
    found: Sequence[FoundDate], avoid: frozenset[str] = frozenset(), *, by_reading: bool = True
) -> tuple[FoundDate, ...]:
    """Leave the role ``issued`` to the surest day; a paper has one.

    Args:
        found: All dates.
        avoid: Words in a label whose date is not the paper's own: on an immunization record those of doses and tests.
        by_reading: It counts from the last day on which it was read, as a skin test does.
    """
    found = [
        structs.replace(each, role="other")
        if each.role == "issued" and any(word in fold(f"{each.label} {each.place.snippet}") for word in avoid)
        else each
        for each in found
    ]
    newest = max((each.date for each in found if each.role != "expires"), default=None)
    found = [
        structs.replace(each, role="other")
        if newest and each.role == "issued" and each.strength <= MERE and _long_before(each.date, newest)
        else each
        for each in found
    ]
    issued = [each for each in found if each.role == "issued"]
    if not issued:
        return tuple(found)
    # A skin test counts from its reading, the last one of two steps; otherwise the first place counts.
    read = {each for each in issued if by_reading and _READING.search(fold(each.label))}
    best = max(
        issued,
        key=lambda each: (
            each.strength,
            each.date.toordinal() if each in read else 0,
            -each.place.page,
            -each.place.box[1],
        ),
    )
    # Many bare dates beside each other are a table's, at the top of the page too.
    same = {
        each.date
        for each in issued
        if each.strength == MERE and (each.label == AT_THE_TOP) == (best.label == AT_THE_TOP)
    }
    if best.strength == MERE and len(same) >= MANY:
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


def none_issued(found: Sequence[FoundDate]) -> tuple[FoundDate, ...]:
    """Take the role ``issued`` from every date."""
    return tuple(structs.replace(each, role="other") if each.role == "issued" else each for each in found)


def _long_before(day: Day, newest: Day) -> bool:
    return add_months(day, 12 * LONG_AGO) < newest
