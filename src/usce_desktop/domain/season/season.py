"""The season's own file: programs, weights, budget, and costs that belong to no single application."""

from msgspec import Struct, field

from usce_desktop.domain.season.programs import Program
from usce_desktop.domain.season.stages import FeeLine


class Season(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What ``season.json`` holds.

    Attributes:
        programs: By id.
        weights: The person's own, by factor of the scorecard.
        rates: US dollars for one unit of each other currency.
        budget: In US dollars; ``None`` where there is none.
        fees: Costs of no single application: flights, tests, insurance.
        leads: The person's own lead times in days, by document type.
    """

    format: int = 1
    programs: dict[str, Program] = field(default_factory=dict)
    weights: dict[str, float] = field(default_factory=dict)
    rates: dict[str, float] = field(default_factory=dict)
    budget: float | None = None
    fees: dict[str, FeeLine] = field(default_factory=dict)
    leads: dict[str, int] = field(default_factory=dict)
