"""Rules about insured amounts."""

from usce_desktop.domain.facts import Facts, title
from usce_desktop.domain.rules.registry import Case, rule
from usce_desktop.domain.sentences import sentence
from usce_desktop.domain.status import Finding, Status


def _money(amount: float, currency: str) -> str:
    return f"{currency} {amount:,.0f}"


def _amounts(
    facts: Facts, *, per_claim: float, aggregate: float | None = None, currency: str = "USD"
) -> tuple[str, ...]:
    del facts, per_claim, currency
    return ("per_claim", "aggregate") if aggregate else ("per_claim",)


@rule(
    needs=_amounts,
    looks_at=("per_claim", "aggregate"),
    words=lambda per_claim, aggregate=None, currency="USD": (
        sentence("Covers at least {money} per claim", money=_money(per_claim, currency))
        + (sentence(" and {money} per year", money=_money(aggregate, currency)) if aggregate else "")
    ),
    starting={"per_claim": 1_000_000.0, "aggregate": 3_000_000.0},
    titles={
        "per_claim": sentence("Per claim"),
        "aggregate": sentence("Aggregate"),
        "currency": sentence("Currency"),
    },
)
def min_amount(
    case: Case, *, per_claim: float, aggregate: float | None = None, currency: str = "USD"
) -> Finding | None:
    """Hospitals state the least that a policy must pay, per claim and per year."""
    asked = {"per_claim": per_claim} | ({"aggregate": aggregate} if aggregate else {})
    stated = case.facts.currency or currency
    if stated.upper() != currency:
        return Finding(
            rule="min_amount",
            status=Status.NEEDS_ATTENTION,
            message=sentence(
                "The amounts are in {stated}, the minimum in {currency}; ask the insurer for a"
                " certificate in {currency}.",
                stated=stated.upper(),
                currency=currency,
            ),
        )
    for key, least in asked.items():
        amount = case.number(key)
        if amount < least:
            return Finding(
                rule="min_amount",
                status=Status.NEEDS_ATTENTION,
                message=sentence(
                    "{title} is {amount}, at least {least} is asked.",
                    title=title(key),
                    amount=_money(amount, currency),
                    least=_money(least, currency),
                ),
            )
    return Finding(rule="min_amount", status=Status.OK, message=sentence("The insured amounts are enough."))
