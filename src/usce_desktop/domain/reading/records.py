"""Rows of an immunization record as a paper has them: vaccinations, titers and tuberculosis tests.

A vaccination is a date in the row of a vaccine, or in the rows below it that only count doses. Rows about
antibodies are no vaccinations. Each row has its place, so that it can be shown beside what is offered.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Day  # noqa: N812 - a field named like its type breaks on Python 3.14
from itertools import pairwise

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.dates import spot_dates
from usce_desktop.domain.reading.found import FoundValue
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.page import PageText, Place
from usce_desktop.domain.reading.roles import FoundDate
from usce_desktop.domain.reading.table import Row, rows_of


class FoundDose(Struct, frozen=True, kw_only=True):
    """One vaccination; ``vaccine`` is a code of the record."""

    vaccine: str
    date: Day
    place: Place
    product: str = ""


class FoundTitre(Struct, frozen=True, kw_only=True):
    """One antibody test."""

    test: str
    date: Day
    place: Place
    value: float | None = None
    unit: str = ""
    result: str = ""


class FoundTbTest(Struct, frozen=True, kw_only=True):
    """One tuberculosis test; a skin test has the days of placing and reading."""

    kind: str
    place: Place
    date: Day | None = None
    placed: Day | None = None
    read: Day | None = None
    mm: float | None = None
    result: str = ""


class FoundRecord(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a paper adds to the immunization record."""

    doses: tuple[FoundDose, ...] = ()
    titres: tuple[FoundTitre, ...] = ()
    tb: tuple[FoundTbTest, ...] = ()


_VACCINES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, regex(pattern))
    for name, pattern in (
        ("MMRV", r"\bmmrv\b|proquad|priorix[\s-]?tetra"),
        ("MMR", r"\bmmr\b|m-m-r|\bpriorix\b|trimovax|\bror\b|\bsrp\b|\bspr\b|triple viral|triplice viral|sarampion[\s,/y-]+(?:rubeola|paperas|parotiditis)[\s,/y-]+(?:rubeola|paperas|parotiditis)(?:\s?\(\s?srp\s?\))?|measles,?\s?(?:/\s?)?mumps,?\s?(?:/\s?|and\s|&\s)?rubella"),
        ("MR", r"\bmr\b(?:\s?vac|\s?\d|\s*[:(]|\s*$)|measles[\s/-]+rubella"),
        ("VAR", r"varicella|varicela|chicken\s?pox|varivax|varilrix|windpocken|varicelle"),
        ("HEPB", r"hep(?:atitis)?\.?[\s-]?b\b|\bhbv\b|\bhepb\b|engerix|recombivax|heplisav|twinrix|euvax|genevac"),
        ("TDAP", r"\bt\s?dap\b|boostrix|adacel|\bdtpa\b|\bdtcap\b"),
        ("TD", r"\btd\b|tenivac|\bdt vax|tetanus(?!.{0,40}pertussis)|tetanos|\bdt\b"),
        ("FLU", r"influenza|\bflu\b|fluzone|fluarix|flucelvax|vaxigrip|flublok|gripe\b|grippe"),
        ("COVID", r"covid|sars-?cov|comirnaty|spikevax|covishield|sinopharm|coronavac|astrazeneca|pfizer|moderna"),
        ("MENACWY", r"menacwy|mening|menveo|menactra|menquadfi|nimenrix"),
        ("POLIO", r"polio|\bipv\b|\bopv\b|\bipol\b|\bvop\b|\bvip\b"),
        ("YF", r"yellow\s?fever|stamaril|fiebre amarilla|febre amarela|fievre jaune|gelbfieber"),
        ("BCG", r"\bbcg\b"),
        ("MEASLES", r"\b(?:measles|sarampion|sarampo|masern|rougeole)\b"),
        ("MUMPS", r"\b(?:mumps|paperas|caxumba|oreillons)\b"),
        ("RUBELLA", r"\b(?:rubella|roteln)\b"),
    )
)  # fmt: skip
_PRODUCTS = regex(
    r"heplisav(?:-b)?|twinrix|engerix(?:-b)?|recombivax(?: hb)?|boostrix|adacel|tenivac|priorix(?:-tetra)?|proquad|varivax|varilrix|m-m-r ?ii"
    r"|fluzone|fluarix|flucelvax|flumist|vaxigrip|comirnaty|spikevax|menveo|menactra|nimenrix|ipol|stamaril|pfizer-biontech|moderna",
    re.IGNORECASE,
)
_ANTIBODIES = regex(
    r"\big\s?[gm]\b|tit(?:er|re)|antibod|anti-?hb|serolog|immune\b|quantitative|surface|m?iu/ml|index\b|anticuerp|screening|contraindic"
)
_MORE_DOSES = regex(
    r"^\W*(?:dose|dosis|doses?|#|\d(?:st|nd|rd|th)|[123456]\b|first|second|third|fourth|booster|refuerzo|reforco|rappel|auffrischung)"
)
_DOSE = regex(r"\b(?:dose|dosis)\W{0,2}\d")
_NO_DOSE = regex(
    r"expir|\bexp\b|\bnext\b|\bdue\b|birth|\bdob\b|born|valid|printed|signed|signature|reported|received|issued|\bread\b|placed|review|edition|revised|peremption"
)
_PLACED, _READ = regex(r"placed|given|planted|administered|applied"), regex(r"\bread\b|reading")
_TITRES = frozenset(
    {"measles_igg", "mumps_igg", "rubella_igg", "varicella_igg", "anti-HBs", "HBsAg", "anti-HBc"}
)


def find_record(
    pages: Sequence[PageText], values: Iterable[FoundValue], dates: Sequence[FoundDate]
) -> FoundRecord:
    """Find the rows that a paper adds to the record.

    Args:
        pages: Its pages.
        values: The results that were found on it.
        dates: The dates that were found on it, with their roles.
    """
    issued = next((each.date for each in dates if each.role == "issued"), None)
    found = tuple(values)
    return FoundRecord(
        doses=tuple(dict.fromkeys(_doses(pages, dates))),
        titres=tuple(_titres(found, dates, issued)),
        tb=tuple(_tb(found, dates, issued)),
    )


def vaccines_listed(pages: Sequence[PageText]) -> frozenset[str]:
    """List the vaccines whose rows have dates, without looking at what the dates mean.

    Args:
        pages: Of the paper.
    """
    found = set()
    for page in pages:
        rows = rows_of(page)
        for row, below in pairwise(rows):
            # Boxed forms have a row of vaccines over the row of their dates.
            named = [name for cell in row.cells for name in _vaccines_in(fold(cell.text))[:1]]
            if len(named) > 1 and sum(1 for _ in spot_dates(below.text)) > 1:
                found.update(named)
        series = ""
        for row in rows:
            folded = fold(row.text)
            dated = any(True for _ in spot_dates(row.text))
            named = _vaccines_in(folded)[:1]
            if dated and not _ANTIBODIES.search(folded) and not is_prose(row.text):
                # A heading names the vaccine of the rows "Dose 1", "Dose 2" below it.
                found.update(named or ({series} if series and _DOSE.search(folded) else ()))
            if named or not dated:
                series = named[0] if named and not _ANTIBODIES.search(folded) else ""
    return frozenset(found)


def _doses(pages: Sequence[PageText], dates: Sequence[FoundDate]) -> Iterator[FoundDose]:
    for page in pages:
        current = ""
        for row in rows_of(page):
            folded = fold(row.text)
            named = _vaccines_in(folded)
            if named:
                current = "" if _ANTIBODIES.search(folded) else named[0]
            elif not _MORE_DOSES.search(folded):
                current = ""
            if not current:
                continue
            product = _PRODUCTS.search(row.text)
            for each in _dates_in(row, dates):
                if each.role in {"birth", "expires"} or _NO_DOSE.search(fold(each.label)):
                    continue
                yield FoundDose(
                    vaccine=current, date=each.date, place=each.place, product=product[0] if product else ""
                )


def _vaccines_in(folded: str) -> list[str]:
    """List the vaccines that a row names, in their order; parts of a combined one are not named again."""
    places: list[tuple[int, int, str]] = []
    for name, pattern in _VACCINES:
        match = pattern.search(folded)
        if match and all(match.end() <= start or end <= match.start() for start, end, _ in places):
            places.append((match.start(), match.end(), name))
    return [name for _, _, name in sorted(places)]


def _dates_in(row: Row, dates: Sequence[FoundDate]) -> Iterator[FoundDate]:
    top = min(cell.box[1] for cell in row.cells)
    bottom = max(cell.box[3] for cell in row.cells)
    for each in dates:
        middle = (each.place.box[1] + each.place.box[3]) / 2
        if each.place.page == row.page.page and top <= middle <= bottom:
            yield each


def _day_beside(place: Place, dates: Sequence[FoundDate]) -> Day | None:
    """Find the date in the row of a result."""
    middle = (place.box[1] + place.box[3]) / 2
    return next(
        (
            each.date
            for each in dates
            if each.place.page == place.page
            and each.role not in {"birth", "expires"}
            and each.place.box[1] <= middle <= each.place.box[3]
        ),
        None,
    )


def _titres(
    values: Iterable[FoundValue], dates: Sequence[FoundDate], issued: Day | None
) -> Iterator[FoundTitre]:
    for each in values:
        day = _day_beside(each.place, dates) or issued
        if each.name in _TITRES and day is not None and (each.result or each.value is not None):
            yield FoundTitre(
                test=each.name,
                date=day,
                value=each.value,
                unit=each.unit,
                result=each.result,
                place=each.place,
            )


def _tb(
    values: Iterable[FoundValue], dates: Sequence[FoundDate], issued: Day | None
) -> Iterator[FoundTbTest]:
    for each in values:
        if each.name == "IGRA" and each.result:
            day = _day_beside(each.place, dates) or issued
            if day is not None:
                yield FoundTbTest(kind="IGRA", date=day, result=each.result, place=each.place)
        elif each.name == "TST":
            placed = [found.date for found in dates if _PLACED.search(fold(found.label))]
            read = [found.date for found in dates if _READ.search(fold(found.label))]
            if placed or read:
                yield FoundTbTest(
                    kind="TST",
                    placed=placed[-1] if placed else None,
                    read=read[-1] if read else None,
                    mm=each.value,
                    result=each.result,
                    place=each.place,
                )
