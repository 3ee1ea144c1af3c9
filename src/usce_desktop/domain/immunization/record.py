"""What a person's immunization papers say: doses, titers, tuberculosis tests, chest X-rays."""

from collections.abc import Iterator
from datetime import date as Day  # noqa: N812 - a field named like its type breaks on Python 3.14
from typing import Literal, get_args

from msgspec import Struct

from usce_desktop.domain.dates import FIRST_YEAR, LAST_YEAR, BadDateError, moment
from usce_desktop.domain.sentences import Sentence, sentence

Vaccine = Literal[
    "MMR", "MEASLES", "MUMPS", "RUBELLA", "VAR", "HEPB", "TDAP", "TD", "FLU", "COVID",
    "MENACWY", "POLIO", "LAIV", "YF", "BCG", "MMRV", "MR",
]  # fmt: skip
TitreTest = Literal[
    "measles_igg", "mumps_igg", "rubella_igg", "varicella_igg", "anti-HBs", "HBsAg", "anti-HBc"
]
_POSITIVE = frozenset({"positive", "reactive", "immune", "detected", "pos"})
_NEGATIVE = frozenset(
    {"negative", "non-reactive", "nonreactive", "not immune", "non-immune", "not detected", "neg"}
)
Disease = Literal["measles", "mumps", "rubella", "varicella", "hepatitis_b", "zoster"]
Confirmation = Literal["laboratory", "provider", "nobody"]
VACCINES: tuple[str, ...] = get_args(Vaccine)
TITRE_TESTS: tuple[str, ...] = get_args(TitreTest)


class Dose(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One vaccination.

    Attributes:
        product: The brand, where it matters: Engerix-B, Heplisav-B, Twinrix, FluMist.
        cvx: CDC's code of the vaccine, where the paper has it.
        document: SHA-256 of the document that proves it.
    """

    vaccine: Vaccine
    date: Day
    product: str = ""
    cvx: str = ""
    lot: str = ""
    place: str = ""
    document: str = ""


class Titre(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One antibody or antigen test.

    Attributes:
        value: As printed, in ``unit``; ``None`` for a report that only says positive or negative.
        result: In a word: positive, negative, equivocal, reactive ...
    """

    test: TitreTest
    date: Day
    value: float | None = None
    unit: str = ""
    result: str = ""
    document: str = ""

    @property
    def positive(self) -> bool:
        """Whether the report's own word is positive; equivocal is not."""
        return self.result.strip().casefold() in _POSITIVE

    @property
    def negative(self) -> bool:
        """Whether the report's own word is negative."""
        return self.result.strip().casefold() in _NEGATIVE


class TbTest(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One tuberculosis test: blood (IGRA) or skin (TST).

    Attributes:
        date: Of the blood draw; for a skin test the day of placing is used.
        placed: Day or day and time (ISO) of placing the skin test.
        read: Day or day and time of reading it.
        mm: Induration in millimetres.
        result: The reader's or the laboratory's own word; it wins over the millimetres.
    """

    kind: Literal["IGRA", "TST"]
    date: Day | None = None
    placed: str = ""
    read: str = ""
    mm: float | None = None
    result: str = ""
    document: str = ""

    @property
    def day(self) -> Day | None:
        """The day of the draw or of the placing."""
        return self.date or (moment(self.placed).date() if self.placed else None)


class Xray(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One chest X-ray."""

    date: Day
    result: str = ""
    document: str = ""


class History(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A disease gone through, and who says so; a person's own word never counts."""

    disease: Disease
    confirmed_by: Confirmation = "nobody"
    date: Day | None = None
    document: str = ""


class ImmunizationRecord(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything on the immunization papers, in no order.

    Attributes:
        birth_date: For least ages; ``None`` where not known.
    """

    birth_date: Day | None = None
    doses: tuple[Dose, ...] = ()
    titres: tuple[Titre, ...] = ()
    tb: tuple[TbTest, ...] = ()
    xrays: tuple[Xray, ...] = ()
    histories: tuple[History, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing has been entered."""
        return not (self.doses or self.titres or self.tb or self.xrays or self.histories)


MOST_MM, MOST_VALUE, MOST_ENTRIES = 100, 1e7, 1000
"""Beyond these it is a slip of the keyboard, or no person's record."""


def _too_many(record: ImmunizationRecord) -> Iterator[Sentence]:
    for name in ("doses", "titres", "tb", "xrays", "histories"):
        number = len(getattr(record, name))
        if number > MOST_ENTRIES:
            yield sentence(
                "{number:,} entries under '{name}' cannot be one person's", number=number, name=name
            )


def unreadable(record: ImmunizationRecord) -> Iterator[Sentence]:
    """Find what in a record cannot be: texts that are no dates, years and numbers out of reason."""
    yield from _too_many(record)
    for number, test in enumerate(record.tb, 1):
        for name, text in (("placed", test.placed), ("read", test.read)):
            try:
                moment(text or "2000-01-01")
            except BadDateError as error:
                yield sentence("tb test {number}, {name}: {error}", number=number, name=name, error=error)
        if test.mm is not None and not 0 <= test.mm <= MOST_MM:
            yield sentence("tb test {number}, mm: {mm:g} cannot be", number=number, mm=test.mm)
    days = [dose.date for dose in record.doses] + [titre.date for titre in record.titres]
    days += [xray.date for xray in record.xrays]
    for day in (record.birth_date, *days, *(test.date for test in record.tb)):
        if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
            yield sentence(
                "the date {day} is not between {first_year} and {last_year}",
                day=day,
                first_year=FIRST_YEAR,
                last_year=LAST_YEAR,
            )
    for number, titre in enumerate(record.titres, 1):
        if titre.value is not None and not 0 <= titre.value < MOST_VALUE:
            yield sentence("titer {number}, value: {value:g} cannot be", number=number, value=titre.value)
