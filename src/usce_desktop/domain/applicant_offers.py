"""What a pile of papers says of the applicant, offered when everything begins; the passport counts first."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from usce_desktop.domain.identity import TOLERATED, likeness
from usce_desktop.domain.reading.dates import month_in
from usce_desktop.domain.reading.mrz import Mrz, parts_by_zone
from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.reading.reading import Reading

_GRADUATION = "expected graduation date"
_SCHOOL_PAPERS = frozenset(
    {"good_standing", "transcript", "mspe", "dean_verification", "diploma", "enrollment"}
)
_SAME = frozenset({"same", *TOLERATED})
_SPELT = frozenset({"same", "accents", "order"})
"""How a name in common letters may differ from the passport's capitals and still be the same name."""


class PaperRead(Struct, frozen=True, kw_only=True):
    """A file with what was read of it."""

    file: str
    reading: Reading


class ApplicantOffer(Struct, frozen=True, kw_only=True):
    """A value for one field of the applicant.

    Attributes:
        key: Of ``Applicant``.
        value: As ``set_applicant`` takes it.
        file: That says so.
        place: Where.
    """

    key: str
    value: str
    file: str
    place: Place


def applicant_offers(papers: Sequence[PaperRead]) -> tuple[ApplicantOffer, ...]:
    """Find who the applicant is; each field once, none where papers disagree without a passport to decide.

    Args:
        papers: Everything that was read.
    """
    found = [*_names(papers), *_born(papers), *_numbers(papers), *_school(papers), *_graduation(papers)]
    by_key: dict[str, ApplicantOffer] = {}
    for each in found:
        by_key.setdefault(each.key, each)
    return tuple(by_key.values())


def _zones(papers: Sequence[PaperRead]) -> Iterator[tuple[PaperRead, Mrz]]:
    for paper in papers:
        if paper.reading.mrz is not None and paper.reading.mrz.surname:
            yield paper, paper.reading.mrz


def _names(papers: Sequence[PaperRead]) -> Iterator[ApplicantOffer]:
    """Offer the passport's name, in the letters that another paper writes it with; else the commonest one."""
    printed = [(paper, each) for paper in papers for each in paper.reading.names]
    for paper, zone in _zones(papers):
        whole = f"{zone.given} {zone.surname}".strip()
        given, family = parts_by_zone(whole, zone) or (zone.given, zone.surname)
        common = (
            each.name
            for _, each in printed
            if not each.name.isupper() and likeness(each.name, whole) in _SPELT
        )
        name = next(common, whole.title() if whole.isupper() else whole)
        yield _offer("name", name, paper, zone.place)
        if name.isupper() or name == whole.title():
            given, family = given.title(), family.title()
        else:
            given, family = parts_by_zone(name, zone) or (given.title(), family.title())
        yield _offer("given_names", given, paper, zone.place)
        yield _offer("family_name", family, paper, zone.place)
        return
    best: tuple[int, int] = (0, 0)
    chosen = None
    for number, (paper, each) in enumerate(printed):
        others = {
            other.file
            for other, name in printed
            if other is not paper and likeness(name.name, each.name) in _SAME
        }
        if (len(others), -number) > best or chosen is None:
            best, chosen = (len(others), -number), (paper, each)
    if chosen is not None and (len({paper.file for paper, _ in printed}) == 1 or best[0] > 0):
        paper, each = chosen
        yield _offer("name", each.name.title() if each.name.isupper() else each.name, paper, each.place)


def _born(papers: Sequence[PaperRead]) -> Iterator[ApplicantOffer]:
    for paper, zone in _zones(papers):
        if zone.birth is not None and "birth date" not in " ".join(zone.wrong):
            yield _offer("birth_date", zone.birth.isoformat(), paper, zone.place)
    days = [
        (each.date, paper, each.place)
        for paper in papers
        for each in paper.reading.dates
        if each.role == "birth" and each.also is None
    ]
    counted = Counter(day for day, _, _ in days).most_common(2)
    if counted and (len(counted) == 1 or counted[0][1] > counted[1][1]):
        day, paper, place = next(each for each in days if each[0] == counted[0][0])
        yield _offer("birth_date", day.isoformat(), paper, place)


def _numbers(papers: Sequence[PaperRead]) -> Iterator[ApplicantOffer]:
    for kind, key in (("usmle", "usmle_id"), ("aamc", "aamc_id")):
        found = [
            (each, paper)
            for paper in papers
            for each in paper.reading.ids
            if each.kind == kind and len(set(each.value) - {"-"}) > 1  # a form's example is all zeros
        ]
        if len({each.value for each, _ in found}) == 1:
            each, paper = found[0]
            yield _offer(key, each.value, paper, each.place)


def _school(papers: Sequence[PaperRead]) -> Iterator[ApplicantOffer]:
    for paper in papers:
        kinds = paper.reading.kinds[:1]
        if kinds and kinds[0].item in _SCHOOL_PAPERS and paper.reading.schools:
            school = paper.reading.schools[0]
            yield _offer("school", school.name, paper, school.place)


def _graduation(papers: Sequence[PaperRead]) -> Iterator[ApplicantOffer]:
    for paper in papers:
        for each in paper.reading.statements:
            day = month_in(each.place.snippet) if each.label == _GRADUATION else None
            if day is not None:
                yield _offer("graduation", day.isoformat(), paper, each.place)


def _offer(key: str, value: str, paper: PaperRead, place: Place) -> ApplicantOffer:
    return ApplicantOffer(key=key, value=value, file=paper.file, place=place)
