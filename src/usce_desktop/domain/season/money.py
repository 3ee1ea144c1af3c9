"""What a season costs: per application and all together, paid and open, in one currency."""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from usce_desktop.domain.season.stages import FeeLine


class Totals(Struct, frozen=True, kw_only=True):
    """Sums in US dollars.

    Attributes:
        lost: What was paid and does not come back; ``unknown`` refunds count as lost.
        unconverted: Currencies that no rate was entered for; their lines are in no sum.
    """

    planned: float = 0.0
    paid: float = 0.0
    lost: float = 0.0
    unconverted: tuple[str, ...] = ()

    @property
    def open(self) -> float:
        """What still has to be paid."""
        return self.planned - self.paid


def total(lines: Sequence[FeeLine], rates: Mapping[str, float]) -> Totals:
    """Sum fee lines up.

    Args:
        lines: The costs.
        rates: US dollars for one unit of each other currency.
    """
    worth = {"USD": 1.0, **rates}
    known = [(line, line.amount * worth[line.currency]) for line in lines if line.currency in worth]
    strange = sorted({line.currency for line in lines} - worth.keys())
    paid = [(line, usd) for line, usd in known if line.paid is not None]
    return Totals(
        planned=sum(usd for _, usd in known),
        paid=sum(usd for _, usd in paid),
        lost=sum(usd for line, usd in paid if line.refund in {"no", "unknown"}),
        unconverted=tuple(strange),
    )


def per_week(usd: float, days: int) -> float:
    """Work out what a week of experience costs; a started week counts by its days."""
    return usd / max(days, 1) * 7


def show_usd(usd: float) -> str:
    """Write an amount: ``$1,250``, with cents only where there are some."""
    return f"${_figures(usd)}"


def show_amount(amount: float, currency: str) -> str:
    """Write an amount in its currency: ``$185``, ``EUR 1,100``."""
    return show_usd(amount) if currency == "USD" else f"{currency} {_figures(amount)}"


def _figures(amount: float) -> str:
    return f"{amount:,.0f}" if abs(amount - round(amount)) < 0.005 else f"{amount:,.2f}"  # noqa: PLR2004 - half a cent
