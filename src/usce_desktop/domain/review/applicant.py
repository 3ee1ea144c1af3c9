"""What a pile of papers says of the applicant, offered when everything begins; the passport counts first."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.reading.mrz import Mrz, parts_by_zone
from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.review.identity import TOLERATED, likeness

_GRADUATION = "expected graduation date"
_SCHOOL_PAPERS = frozenset(
    {"good_standing", "transcript", "mspe", "dean_verification", "diploma", "enrollment"}
)
_LETTERS = frozenset({"good_standing", "mspe", "dean_verification", "enrollment", "nysed_letter"})
_OF_OTHERS = frozenset(
    {"lor", "translation", "affiliation", "invitation", "other", "placeholder", "policy_ack"}
)
"""Papers whose names are as well those of who wrote them."""
_OTHER_PERSON = re.compile(
    r"\b(?:dean|decano|rector|registrar|director|professor|prof|dr|doctor|physician|provider|author|referee"
    r"|reference|contact|emergency|policy ?holder|holder|sponsor|parent|father|mother|spouse|translator"
    r"|notary|supervisor|faculty|clinician|nurse|technician|reviewed|approved|signed|signature|md|m\.d|recommend\w*"
    r"|title)\b"
)
_APPLICANT = re.compile(
    r"\b(?:patient|student|insured|candidate|applicant|examinee|name|nombre|nome|nom|estudiante|alumn[oa]"
    r"|paciente|certif\w*|enrolled|born|nacid[oa]|estudante|aluno|etudiant\w*)\b"
)
_IN_LETTERS = re.compile(
    r"\b(?:student|certif\w*|enrolled|born|estudiante|alumn[oa]|nacid[oa]|estudante|etudiant\w*)\b"
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


def _kind(paper: PaperRead) -> str:
    return next((each.item for each in paper.reading.kinds), "")


def _of_another(paper: PaperRead, place: Place) -> bool:
    """Tell whether a line speaks of who wrote, signed or paid for the paper."""
    return _kind(paper) in _OF_OTHERS or bool(_OTHER_PERSON.search(fold(place.snippet)))


def _of_applicant(paper: PaperRead, place: Place) -> bool:
    """Tell whether a line names whom the paper is about."""
    wanted = _IN_LETTERS if _kind(paper) in _LETTERS else _APPLICANT
    return not _of_another(paper, place) and bool(wanted.search(fold(place.snippet)))


def _passport(papers: Sequence[PaperRead]) -> tuple[PaperRead, Mrz] | None:
    """Find the passport; none where there are passports of several people."""
    found = [
        (paper, zone) for paper in papers for zone in [paper.reading.mrz] if zone is not None and zone.surname
    ]
    people = {(zone.surname, zone.given) for _, zone in found}
    return found[0] if len(people) == 1 else None


def _names(papers: Sequence[PaperRead]) -> Iterator[ApplicantOffer]:
    """Offer the passport's name, in the letters that another paper writes it with; else the commonest one."""
    passport = _passport(papers)
    if passport is not None:
        yield from _passport_names(*passport, [each.name for paper in papers for each in paper.reading.names])
        return
    if any(paper.reading.mrz for paper in papers):
        return  # of several people: nobody is chosen
    own = [
        (paper, each) for paper in papers for each in paper.reading.names if _of_applicant(paper, each.place)
    ]
    counted = [
        ({other.file for other, name in own if likeness(name.name, each.name) in _SAME}, paper, each)
        for paper, each in own
    ]
    most = max((len(files) for files, _, _ in counted), default=0)
    best = [(paper, each) for files, paper, each in counted if len(files) == most]
    if best and all(likeness(each.name, best[0][1].name) in _SAME for _, each in best):
        paper, each = best[0]
        yield _offer("name", each.name.title() if each.name.isupper() else each.name, paper, each.place)


def _passport_names(paper: PaperRead, zone: Mrz, printed: Sequence[str]) -> Iterator[ApplicantOffer]:
    whole = f"{zone.given} {zone.surname}".strip()
    common = (each for each in printed if not each.isupper() and likeness(each, whole) in _SPELT)
    name = next(common, whole.title())
    given, family = parts_by_zone(name, zone) or (zone.given.title(), zone.surname.title())
    yield _offer("name", name, paper, zone.place)
    yield _offer("given_names", given, paper, zone.place)
    yield _offer("family_name", family, paper, zone.place)


def _born(papers: Sequence[PaperRead]) -> Iterator[ApplicantOffer]:
    passport = _passport(papers)
    if passport is not None:
        paper, zone = passport
        if zone.birth is not None and "birth date" not in zone.wrong:
            yield _offer("birth_date", zone.birth.isoformat(), paper, zone.place)
            return
    days = [
        (each.date, paper, each.place)
        for paper in papers
        for each in paper.reading.dates
        if each.role == "birth" and each.also is None and not _of_another(paper, each.place)
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
            if each.kind == kind
            and len(set(each.value) - {"-"}) > 1  # a form's example is all zeros
            and not _of_another(paper, each.place)
        ]
        if len({each.value for each, _ in found}) == 1:
            each, paper = found[0]
            yield _offer(key, each.value, paper, each.place)


def _school(papers: Sequence[PaperRead]) -> Iterator[ApplicantOffer]:
    found = [
        (paper, school)
        for paper in papers
        if _kind(paper) in _SCHOOL_PAPERS
        for school in paper.reading.schools[:1]
    ]
    # A heading in capitals is written as a name where another paper writes it so.
    for paper, school in sorted(found, key=lambda each: each[1].name.isupper()):
        name = school.name.title() if school.name.isupper() else school.name
        yield _offer("school", name, paper, school.place)


def _graduation(papers: Sequence[PaperRead]) -> Iterator[ApplicantOffer]:
    for paper in papers:
        for each in paper.reading.statements if _kind(paper) in _SCHOOL_PAPERS else ():
            if each.label == _GRADUATION and each.day is not None:
                yield _offer("graduation", each.day.isoformat(), paper, each.place)


def _offer(key: str, value: str, paper: PaperRead, place: Place) -> ApplicantOffer:
    return ApplicantOffer(key=key, value=value, file=paper.file, place=place)
