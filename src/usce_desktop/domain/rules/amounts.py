"""Rules about insured amounts."""

from usce_desktop.domain.facts import title
from usce_desktop.domain.rules.registry import Case, ask, rule
from usce_desktop.domain.status import Finding, Status


def _money(amount: float, currency: str) -> str:
    return f"{currency} {amount:,.0f}"


@rule(
    needs=("per_claim", "aggregate"),
    words=lambda per_claim, aggregate=None, currency="USD": (
        f"Covers at least {_money(per_claim, currency)} per claim"
        + (f" and {_money(aggregate, currency)} per year" if aggregate else "")
    ),
)
def min_amount(
    case: Case, *, per_claim: float, aggregate: float | None = None, currency: str = "USD"
) -> Finding | None:
    """Hospitals state the least that a policy must pay, per claim and per year."""
    asked = {"per_claim": per_claim} | ({"aggregate": aggregate} if aggregate else {})
    missing = [key for key in asked if getattr(case.facts, key) is None]
    if missing:
        return ask("min_amount", *missing)
    stated = case.facts.currency or currency
    if stated.upper() != currency:
        return Finding(
            rule="min_amount",
            status=Status.NEEDS_ATTENTION,
            message=f"The amounts are in {stated.upper()}, the minimum in {currency};"
            f" ask the insurer for a certificate in {currency}.",
        )
    for key, least in asked.items():
        amount = getattr(case.facts, key)
        if amount < least:
            return Finding(
                rule="min_amount",
                status=Status.NEEDS_ATTENTION,
                message=f"{title(key)} is {_money(amount, currency)},"
                f" at least {_money(least, currency)} is asked.",
            )
    return Finding(rule="min_amount", status=Status.OK, message="The insured amounts are enough.")
