"""The numbers that immunization records are judged by; the values that ``immunizations.toml`` holds."""

from datetime import date

from msgspec import Struct

from usce_desktop.domain.anchors import Anchor
from usce_desktop.domain.immunization.record import Confirmation, Disease, TitreTest, Vaccine


class _Row(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class LiveStandard(_Row, frozen=True, kw_only=True):
    """Live vaccines disturb each other and tuberculosis tests (G4, G6); all in days."""

    vaccines: tuple[Vaccine, ...]
    min_days: int
    bcg_days: int
    tb_test_min_days: int
    tb_test_note_days: int


class Product(_Row, frozen=True, kw_only=True):
    """A vaccine by its brand, CDC's short name, and CVX codes: however a record writes it.

    Attributes:
        id: What the rules call it.
        words: Folded parts of a product's text that mean it.
        cvx: CDC's codes.
        min_age_years: The least age at which it counts; 0 where its series says so.
        counts_before: The last day on which it counted in the US, exclusive.
    """

    id: str
    vaccine: Vaccine
    words: tuple[str, ...]
    cvx: tuple[str, ...] = ()
    min_age_years: int = 0
    counts_before: date | None = None


class FirstMarketed(_Row, frozen=True, kw_only=True):
    """The first day on which a product could be given (G8)."""

    vaccine: Vaccine
    first_day: date
    product: str = ""


class Antigen(_Row, frozen=True, kw_only=True):
    """A disease with its vaccines, its titer and its series.

    Attributes:
        second_age_months: The least age at the second dose.
        strict_gap_until_years: The age under which the gap has no grace.
        history_by: Whose word on a disease gone through counts.
        histories: Diseases whose history counts.
    """

    id: str
    vaccines: tuple[Vaccine, ...]
    titre: TitreTest
    doses: int
    min_age_months: int
    min_gap_days: int
    child_gap_months: int = 0
    child_until_years: int = 0
    second_age_months: int = 0
    strict_gap_until_years: int = 0
    history_by: tuple[Confirmation, ...] = ()
    histories: tuple[Disease, ...] = ()


class MmrStandard(_Row, frozen=True, kw_only=True):
    """Measles, mumps and rubella together."""

    presumed_immune_born_before: date


class HepatitisBStandard(_Row, frozen=True, kw_only=True):
    """Hepatitis B series (HB1-HB4, days unless the name says months) and titer (HB5)."""

    min_d1_d2: int
    min_d2_d3: int
    min_d1_d3: int
    min_age_d3_days: int
    short_product: str
    short_min_gap: int
    teen_product: str
    teen_first_years: int
    teen_last_years: int
    teen_min_gap_months: int
    accelerated_product: str
    accelerated_d2: int
    accelerated_d2_d3: int
    accelerated_d3_first: int
    accelerated_d3_last: int
    accelerated_d4_months: int
    cutoff: float
    titre_first_day: int
    challenge_gap: int


class TdapStandard(_Row, frozen=True, kw_only=True):
    """Tetanus, diphtheria, pertussis.

    Attributes:
        min_age_years: From this birthday on a Tdap is the adolescent one; there is no grace.
        some_ask_years: The age that some schools ask.
    """

    min_age_years: int
    some_ask_years: int
    booster_years: int


class TbStandard(_Row, frozen=True, kw_only=True):
    """Tuberculosis tests and what follows a positive one."""

    window_months: int
    window_anchor: Anchor
    negative: tuple[str, ...]
    repeat: tuple[str, ...]
    read_hours_first: int
    read_hours_last: int
    positive_mm: float
    second_step_first_day: int
    second_step_last_day: int
    xray_window_months: int
    xray_window_anchor: Anchor
    xray_clear: tuple[str, ...]


class InfluenzaStandard(_Row, frozen=True, kw_only=True):
    """The host's period, as MM-DD."""

    begin: str
    end: str


class OtherStandard(_Row, frozen=True, kw_only=True):
    """A vaccine that is judged only where a program asks for it."""

    line: str
    title: str
    vaccine: Vaccine
    doses: int
    min_gap_days: int
    min_age_days: int = 0
    min_age_years: int = 0
    final_age_years: int = 0
    final_gap_months: int = 0


class ImmunizationStandards(_Row, frozen=True, kw_only=True):
    """All of it."""

    format: int
    as_of: date
    grace_days: int
    live: LiveStandard
    products: tuple[Product, ...]
    first_marketed: tuple[FirstMarketed, ...]
    antigens: tuple[Antigen, ...]
    mmr: MmrStandard
    hepatitis_b: HepatitisBStandard
    tdap: TdapStandard
    tb: TbStandard
    influenza: InfluenzaStandard
    others: tuple[OtherStandard, ...] = ()

    def antigen(self, name: str) -> Antigen:
        """Look up a disease."""
        return next(each for each in self.antigens if each.id == name)
