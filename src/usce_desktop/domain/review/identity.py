"""Whether the papers are all of the same person: names, birth date and numbers compared.

Order, accents, transliteration, initials and left-out middle names are tolerated and said; what is
left is a mismatch, which an alias or a name-change document resolves.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import permutations
from typing import Literal

from msgspec import Struct
from rapidfuzz import fuzz

from usce_desktop.domain.application.application import Applicant
from usce_desktop.domain.folding import fold
from usce_desktop.domain.reading.identifiers import normal_usmle_id
from usce_desktop.domain.reading.mrz import SPELLINGS, Mrz, parts_by_zone
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.sentences import Sentence, sentence
from usce_desktop.domain.status import Finding, attention, note

Likeness = Literal[
    "same", "order", "accents", "joined", "shorter", "initials", "spelling", "family", "different"
]
_MUHAMMAD = ("mohammad", "mohammed", "muhammad", "mohamed", "muhammed")
SHORT_FORMS: dict[str, tuple[str, ...]] = {
    "md": _MUHAMMAD, "mohd": _MUHAMMAD, "muhd": _MUHAMMAD, "ma": ("maria",), "mª": ("maria",),
    "fco": ("francisco",), "abd": ("abdul", "abdel"), "sk": ("sheikh", "shaikh"), "ch": ("chaudhry",),
}  # fmt: skip
"""Short forms of names that papers print."""
_NO_NAME = frozenset({"fnu", "lnu", "nfn", "nln"})
"""What US papers write for a first or last name that there is none of."""
_MOST_SPELLINGS = 64
_JOINED = {ord("'"): None, ord("\u2019"): None, ord("-"): " "}
_ALIKE = 70
"""Percent of likeness that two transliterations with the same consonants have at least."""
TOLERATED: dict[str, Sentence] = {
    "order": sentence("in another order"),
    "accents": sentence("without accents"),
    "joined": sentence("written joined or split"),
    "shorter": sentence("not all of the names"),
    "initials": sentence("with initials"),
    "spelling": sentence("in another spelling or transliteration"),
}


def _tokens(text: str) -> list[str]:
    joined = fold(text).translate(_JOINED)
    return [each for each in re.findall(r"[^\W\d_]+", joined) if each not in _NO_NAME]


def _spellings(text: str) -> set[str]:
    """List how a name can be spelled in the letters A to Z, its words in alphabetical order."""
    found = [""]
    for char in unicodedata.normalize("NFC", text.casefold()).translate(_JOINED):
        found = [begun + each for begun in found for each in SPELLINGS.get(char, (fold(char),))]
        if len(found) > _MOST_SPELLINGS:
            found = found[:_MOST_SPELLINGS]
    return {" ".join(sorted(_tokens(each))) for each in found}


def _skeleton(token: str) -> str:
    """Reduce a word to its consonants: what transliterations of one name share."""
    plain = (
        token.replace("ph", "f")
        .replace("kh", "h")
        .replace("sch", "sh")
        .replace("ou", "u")
        .replace("q", "k")
        .replace("c", "k")
    )
    plain = re.sub(r"[aeiouyhw]", "", plain)
    return re.sub(r"(.)\1+", r"\1", plain)


@lru_cache(maxsize=4096)
def likeness(printed: str, known: str) -> Likeness:
    """Compare a printed name with a known one.

    Returns:
        ``same``, a tolerated difference (a key of ``TOLERATED``), ``family`` where only the last name
        differs, or ``different``.
    """
    one, two = _tokens(printed), _tokens(known)
    if not one or not two:
        return "different"
    if sorted(one) == sorted(two):
        if one != two:
            return "order"
        return "same" if printed.casefold() == known.casefold() else "accents"
    if _spellings(printed) & _spellings(known):
        return "accents"
    if _joined(one, two):
        return "joined"
    short, long = sorted((one, two), key=len)
    if len(short) > 1 and set(short) <= set(long):
        return "shorter"
    if len(short) > 1 and _by_initials(short, long):
        return "initials"
    if _transliterated(one, two):
        return "spelling"
    return "family" if one[0] == two[0] else "different"


_MOST_TOKENS = 6


def _joined(one: list[str], two: list[str]) -> bool:
    """Tell whether two names are the same letters, written joined or split: Minjung, Min-Jung.

    Families and given names may change places; the letters within have to follow each other. Vowels of
    the article may differ as transliterations do: Abdulrahman, Abd Al-Rahman.
    """
    if len(one) == len(two) or max(len(one), len(two)) > _MOST_TOKENS:
        return False
    short, long = sorted((one, two), key=len)
    for order in permutations(range(len(short))):
        whole = "".join(short[place] for place in order)
        if whole == "".join(long):
            return True
        if _skeleton(whole) == _skeleton("".join(long)) and fuzz.ratio(whole, "".join(long)) >= _VERY_ALIKE:
            return True
    return False


_VERY_ALIKE = 90


def _by_initials(short: list[str], long: list[str]) -> bool:
    rest = list(long)
    full = 0
    for token in sorted(short, key=len, reverse=True):
        begun = (
            each
            for each in rest
            if (1 in {len(token), len(each)} and each[0] == token[0])
            or each in SHORT_FORMS.get(token, ())
            or token in SHORT_FORMS.get(each, ())
        )
        found = token if token in rest else next(begun, None)
        if found is None:
            return False
        full += found == token and len(token) > 1
        rest.remove(found)
    return full > 0


def _transliterated(one: list[str], two: list[str]) -> bool:
    if len(one) != len(two):
        return False
    pairs = list(zip(sorted(one, key=_skeleton), sorted(two, key=_skeleton), strict=True))
    return all(_skeleton(a) == _skeleton(b) for a, b in pairs) and all(
        fuzz.ratio(a, b) >= _ALIKE for a, b in pairs
    )


class Person(Struct, frozen=True, kw_only=True, cache_hash=True):
    """Who the papers have to be of.

    Attributes:
        names: The name and all aliases.
        passport: The passport's number, where a document states it.
        renamed: A name-change document is there.
    """

    names: tuple[str, ...]
    applicant: Applicant
    passport: str = ""
    renamed: bool = False


def name_offered(applicant: Applicant, zone: Mrz | None) -> tuple[str, str] | None:
    """Offer given names and family name as the passport parts them, where neither has been stated.

    Args:
        applicant: Who applies.
        zone: Of the passport, where one was read.

    Returns:
        Given names and family name; nothing where there is nothing to offer.
    """
    if zone is None or applicant.family_name or applicant.given_names or not zone.surname:
        return None
    return parts_by_zone(applicant.name, zone)


def person_of(applicant: Applicant, passport: str = "", *, renamed: bool = False) -> Person:
    """Gather whom the papers have to name."""
    names = tuple(name for name in (applicant.name, *applicant.aliases) if name.strip())
    return Person(names=names, applicant=applicant, passport=passport, renamed=renamed)


def judge_identity(name: str, reading: Reading, person: Person) -> Iterator[Finding]:
    """Compare what a document says of the person with who the person is.

    Args:
        name: The file's name, for the sentences.
        reading: What was read of it.
        person: Who it has to be of.
    """
    yield from _judge_name(name, reading, person)
    yield from _judge_birth(name, reading, person.applicant)
    yield from _judge_ids(name, reading, person)


def _judge_name(name: str, reading: Reading, person: Person) -> Iterator[Finding]:
    if not reading.names or not person.names:
        return
    judged = [
        (likeness(found.name, known), found, known) for found in reading.names for known in person.names
    ]
    order = ("same", *TOLERATED, "family", "different")
    best, found, known = min(judged, key=lambda each: order.index(each[0]))
    if best == "same":
        return
    where = sentence("page {page}: '{snippet}'", page=found.place.page, snippet=found.place.snippet)
    if best in TOLERATED:
        yield note(
            "identity_name",
            sentence(
                "{name} names {printed}, which is {known} {tolerated} ({where}).",
                name=name,
                printed=found.name,
                known=known,
                tolerated=TOLERATED[best],
                where=where,
            ),
        )
    elif best == "family" and person.renamed:
        yield note(
            "identity_name",
            sentence(
                "{name} names {printed} ({where}); the name-change document explains it.",
                name=name,
                printed=found.name,
                where=where,
            ),
        )
    else:
        more = sentence(
            "if that is an earlier or married name, add it to your aliases or add a name-change document"
        )
        yield attention(
            "identity_name",
            sentence(
                "{name} names {printed} ({where}), not {known}; {comparison}.",
                name=name,
                printed=found.name,
                where=where,
                known=known,
                comparison=more,
            ),
        )


def _judge_birth(name: str, reading: Reading, applicant: Applicant) -> Iterator[Finding]:
    births = [each for each in reading.dates if each.role == "birth"]
    if not births or applicant.birth_date is None:
        return
    if any(applicant.birth_date in {each.date, each.also} for each in births):
        return
    first = births[0]
    yield attention(
        "identity_birth_date",
        sentence(
            "{name} says born {date} (page {page}: '{snippet}'), not {birth_date}; look at both.",
            name=name,
            date=first.date,
            page=first.place.page,
            snippet=first.place.snippet,
            birth_date=applicant.birth_date,
        ),
    )


def _plain(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def _judge_ids(name: str, reading: Reading, person: Person) -> Iterator[Finding]:
    if not reading.ids:
        return
    known = {
        "usmle": normal_usmle_id(person.applicant.usmle_id),
        "aamc": person.applicant.aamc_id,
        "passport": person.passport,
    }
    words = {
        "usmle": sentence("USMLE ID"),
        "aamc": sentence("AAMC ID"),
        "passport": sentence("passport number"),
    }
    for kind, mine in known.items():
        found = [each for each in reading.ids if each.kind == kind]
        if not mine or not found or any(_plain(each.value) == _plain(mine) for each in found):
            continue
        yield attention(
            "identity_number",
            sentence(
                "{name} has the {number} {value} (page {page}), not {mine}; look at both.",
                name=name,
                number=words[kind],
                value=found[0].value,
                page=found[0].place.page,
                mine=mine,
            ),
        )


def id_warnings(applicant: Applicant) -> Iterator[Sentence]:
    """Warn about numbers that do not look as they should; never refuse them: formats change."""
    digits = re.sub(r"[\s-]", "", applicant.usmle_id)
    if digits and not re.fullmatch(r"\d{8}", digits):
        yield sentence(
            "A USMLE ID usually has 8 digits (0-000-000-0); '{usmle_id}' has not.",
            usmle_id=applicant.usmle_id,
        )
    if applicant.aamc_id and not re.fullmatch(r"\d{8}", applicant.aamc_id.strip()):
        yield sentence("An AAMC ID usually has 8 digits; '{aamc_id}' has not.", aamc_id=applicant.aamc_id)


def passport_numbers(documents: Sequence[tuple[str, Reading | None]]) -> str:
    """Pick the passport's number: what the person stated, else what the zone of a passport says.

    Args:
        documents: Stated number and reading of each passport document.
    """
    for stated, _ in documents:
        if stated:
            return stated
    return next((reading.mrz.number for _, reading in documents if reading and reading.mrz), "")
