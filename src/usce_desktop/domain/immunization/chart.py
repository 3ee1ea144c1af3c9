"""All that the judgement of one line may know, and the words it answers with."""

from datetime import date as Day  # noqa: N812 - a field named like its type breaks on Python 3.14
from enum import StrEnum

from msgspec import Struct, field

from usce_desktop.domain.anchors import Anchor, Anchors
from usce_desktop.domain.dates import Unit
from usce_desktop.domain.immunization.record import Dose, ImmunizationRecord, Titre
from usce_desktop.domain.immunization.standards import ImmunizationStandards
from usce_desktop.domain.sentences import EMPTY, Sentence, sentence


class LineStatus(StrEnum):
    """What is true of one line of the record."""

    COMPLETE = "complete"
    COMPLETE_WITH_NOTE = "complete_with_note"
    INCOMPLETE = "incomplete"
    INVALID = "invalid"
    NOT_REQUIRED = "not_required"

    @property
    def settled(self) -> bool:
        """Whether nothing has to be done."""
        return self not in {LineStatus.INCOMPLETE, LineStatus.INVALID}


class JudgedDose(Struct, frozen=True, kw_only=True):
    """One dose or test with its verdict."""

    date: Day | None
    valid: bool
    note: Sentence = EMPTY
    name: str = ""


class RecordLine(Struct, frozen=True, kw_only=True):
    """The verdict on one vaccine or test.

    Attributes:
        line: Its id: mmr, varicella, hepatitis_b, tdap, tb, influenza, covid, or another of the data.
        reason: One sentence or two.
        next_step: What to do next; empty where nothing is to be done.
        not_before: The earliest day for it.
        now: That day has come.
    """

    line: str
    status: LineStatus
    reason: Sentence
    next_step: Sentence = EMPTY
    not_before: Day | None = None
    now: bool = False
    doses: tuple[JudgedDose, ...] = ()


class DayWindow(Struct, frozen=True, kw_only=True):
    """How fresh something has to be: so much before an anchor day."""

    n: int
    unit: Unit
    anchor: Anchor


class Asked(Struct, frozen=True, kw_only=True):
    """What one program asks beyond or instead of the usual; ``None`` and empty are the usual.

    Attributes:
        by: The program's name, empty without one.
        stated: Names of the fields that the program itself states.
        titres: Diseases whose positive titer is asked whatever the doses.
        titre_months: How old a titer may be, and at which anchor.
        method_abroad: The only test taken where it was done outside the US.
        tdap_min_age: The age from which on a Tdap counts here.
        igra_after_positive_days: A negative blood test so fresh at the rotation's start is taken after a
            positive test, in place of the X-ray.
    """

    by: str = ""
    stated: frozenset[str] = frozenset()
    titres: frozenset[str] = frozenset()
    titre_window: DayWindow | None = None
    hepb_cutoff: float | None = None
    hepb_cutoff_exclusive: bool = False
    hepb_core_required: bool = False
    hepb_titre_alone: bool = False
    tdap_max_years: int | None = None
    must_be_tdap: bool = False
    tdap_min_age: int | None = None
    tb_window: DayWindow | None = None
    tb_method: str = ""
    tb_method_abroad: str = ""
    tst_window: DayWindow | None = None
    tst_max_gap_days: int | None = None
    xray_window: DayWindow | None = None
    igra_after_positive_days: int | None = None
    history_ok: bool | None = None
    flu_period: tuple[str, str] | None = None
    covid_required: bool = False
    also: frozenset[str] = frozenset()

    def source(self, name: str) -> Sentence:
        """Say who sets a number: the program where it states it, else the usual rule."""
        return (
            sentence("asked by {by}", by=self.by)
            if self.by and name in self.stated
            else sentence("the usual rule")
        )


class Chart(Struct, frozen=True, kw_only=True):
    """One record on the table, with the rules and the days.

    Attributes:
        refused: By position in the record: why a dose does not count, whatever its series says.
    """

    record: ImmunizationRecord
    standards: ImmunizationStandards
    asked: Asked
    days: Anchors
    today: Day
    refused: dict[int, Sentence] = field(default_factory=dict)

    @property
    def birth(self) -> Day | None:
        """The birth date."""
        return self.record.birth_date

    def doses(self, *vaccines: str) -> list[tuple[int, Dose]]:
        """List the doses of some vaccines with their positions in the record, by date."""
        found = [(n, dose) for n, dose in enumerate(self.record.doses) if dose.vaccine in vaccines]
        return sorted(found, key=lambda pair: (pair[1].date, pair[0]))

    def titres(self, test: str) -> list[Titre]:
        """List the results of one test that can be right, by date."""
        found = [
            titre
            for titre in self.record.titres
            if titre.test == test
            and titre.date <= self.today
            and (self.birth is None or titre.date >= self.birth)
        ]
        # Of two reports of one day the less favourable one comes last, and the last one decides.
        return sorted(found, key=lambda titre: (titre.date, not titre.positive, -(titre.value or 0)))
