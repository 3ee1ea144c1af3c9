"""How far an application is, what it costs, what happened: the tables of its form, and what they come to."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Annotated, Any, get_args

from msgspec import Meta, Struct, structs

from usce_desktop.domain.application.application import Application, LogEntry
from usce_desktop.domain.checklist.catalog import Checklist
from usce_desktop.domain.records.table import Column, RecordSheet, Row, entries_of, rows_of
from usce_desktop.domain.season.money import per_week, show_usd, total
from usce_desktop.domain.season.season import Season
from usce_desktop.domain.season.stages import (
    CURRENCY,
    STAGES,
    FeeLine,
    Refund,
    StageChange,
    offer_until,
    stage_of,
)
from usce_desktop.domain.sentences import Sentence, count, data_text, sentence

CURRENCIES = ("USD", "EUR", "GBP", "CAD", "CHF", "INR", "PKR", "BRL", "MXN", "COP", "NGN", "EGP", "TRY")
"""Offered in the form; another one that is there already stays."""
SHEETS = (
    RecordSheet(
        key="stages",
        title=sentence("How far it is"),
        kind=StageChange,
        columns=(
            Column(key="stage", head=sentence("Status"), choices=STAGES),
            Column(key="day", head=sentence("Since (YYYY-MM-DD)"), kind="day"),
            Column(key="note", head=sentence("Note")),
        ),
    ),
    RecordSheet(
        key="fees",
        title=sentence("Costs"),
        kind=FeeLine,
        columns=(
            Column(key="title", head=sentence("For")),
            Column(key="amount", head=sentence("Amount"), kind="number"),
            Column(key="currency", head=sentence("Currency"), choices=CURRENCIES),
            Column(key="due", head=sentence("Due"), kind="day"),
            Column(key="paid", head=sentence("Paid on"), kind="day"),
            Column(key="refund", head=sentence("Comes back"), choices=get_args(Refund)),
            Column(key="receipt", head=sentence("Receipt"), kind="document"),
        ),
    ),
    RecordSheet(
        key="log",
        title=sentence("Log"),
        kind=LogEntry,
        columns=(
            Column(key="day", head=sentence("Day (YYYY-MM-DD)"), kind="day"),
            Column(key="text", head=sentence("What happened")),
        ),
    ),
)


class Rate(Struct, frozen=True, kw_only=True):
    """What one unit of a currency is worth in US dollars."""

    currency: Annotated[str, Meta(pattern=CURRENCY)]
    usd: Annotated[float, Meta(gt=0)]


class Budget(Struct, frozen=True, kw_only=True):
    """What there is for the season, in US dollars."""

    amount: Annotated[float, Meta(ge=0)]


COSTS = structs.replace(SHEETS[1], title=sentence("Costs of the season"))
RATES = RecordSheet(
    key="rates",
    title=sentence("Exchange rates"),
    kind=Rate,
    columns=(
        Column(key="currency", head=sentence("Currency (three letters)")),
        Column(key="usd", head=sentence("US dollars for one unit"), kind="number"),
    ),
)
BUDGET = RecordSheet(
    key="budget",
    title=sentence("Budget"),
    kind=Budget,
    columns=(Column(key="amount", head=sentence("US dollars"), kind="number"),),
)


def season_tables(season: Season) -> dict[RecordSheet, tuple[dict[str, str], ...]]:
    """Write what belongs to no single application as the form's tables."""
    rates = tuple(Rate(currency=name, usd=usd) for name, usd in season.rates.items())
    budget = () if season.budget is None else (Budget(amount=season.budget),)
    return {
        COSTS: rows_of(tuple(season.fees.values()), COSTS),
        RATES: rows_of(rates, RATES),
        BUDGET: rows_of(budget, BUDGET),
    }


def season_of(
    season: Season, rows: Mapping[str, Sequence[Row]], new_id: Callable[[], str]
) -> tuple[Season, tuple[Sentence, ...]]:
    """Read the season's form.

    Args:
        season: As the form showed it.
        rows: By sheet.
        new_id: Makes ids for new costs.

    Returns:
        The season with what can be read, and one sentence per row that cannot.
    """
    lines, first = entries_of(tuple(season.fees.values()), COSTS, rows["fees"])
    rates, second = entries_of((), RATES, rows["rates"])
    budgets, third = entries_of((), BUDGET, rows["budget"])
    after = structs.replace(
        season,
        fees=_with_ids(season.fees, lines, new_id),
        rates={rate.currency.upper(): rate.usd for rate in rates},
        budget=sum(each.amount for each in budgets) if budgets else None,
    )
    return after, (*first, *second, *third)


def season_words(season: Season) -> tuple[Sentence, ...]:
    """Say what the season's own costs come to."""
    sums = total(tuple(season.fees.values()), season.rates)
    words = [
        sentence(
            "{planned} for the season itself, {paid} of it paid.",
            planned=show_usd(sums.planned),
            paid=show_usd(sums.paid),
        )
    ]
    if sums.unconverted:
        words.append(
            sentence(
                "No rate is entered for {currencies}; these lines are in no sum.",
                currencies=", ".join(sums.unconverted),
            )
        )
    if season.budget is not None:
        words.append(sentence("The budget is {budget}.", budget=show_usd(season.budget)))
    return tuple(words)


def proposed_fees(checklist: Checklist) -> tuple[FeeLine, ...]:
    """Take the fees that a program states with one amount; the person looks them over."""
    return tuple(
        FeeLine(title=" ".join(filter(None, (fee.name, fee.when))), amount=fee.usd)
        for fee in checklist.fees
        if isinstance(fee.usd, (int, float))
    )


def tables_of(
    application: Application, proposed: Sequence[FeeLine] = ()
) -> dict[RecordSheet, tuple[dict[str, str], ...]]:
    """Write an application's progress as the form's tables.

    Args:
        application: As it is.
        proposed: Costs to show where none is entered yet.
    """
    fees = tuple(application.fees.values()) or tuple(proposed)
    stages, costs, log = SHEETS
    return {
        stages: rows_of(application.stages, stages),
        costs: rows_of(fees, costs),
        log: rows_of(application.log, log),
    }


def progress_of(
    application: Application, rows: Mapping[str, Sequence[Row]], new_id: Callable[[], str]
) -> tuple[dict[str, Any], tuple[Sentence, ...]]:
    """Read the form.

    Args:
        application: As the form showed it.
        rows: By sheet.
        new_id: Makes ids for new costs; a cost that is there keeps its own.

    Returns:
        The application's fields that the form holds, and one sentence per row that cannot be read.
    """
    stages, costs, log = SHEETS
    fees = tuple(application.fees.values())
    changes, first = entries_of(application.stages, stages, rows["stages"])
    lines, second = entries_of(fees, costs, rows["fees"])
    entries, third = entries_of(application.log, log, rows["log"])
    fields = {"stages": changes, "fees": _with_ids(application.fees, lines, new_id), "log": entries}
    return fields, (*first, *second, *third)


def _with_ids(
    before: Mapping[str, FeeLine], lines: Sequence[FeeLine], new_id: Callable[[], str]
) -> dict[str, FeeLine]:
    """Give costs their ids: one that did not change its own, a changed one the next that is free."""
    same = {key: line for key, line in before.items() if line in lines}
    free = [key for key in before if key not in same]
    found: dict[str, FeeLine] = {}
    for line in lines:
        key = next((key for key, each in same.items() if each == line and key not in found), "")
        found[key or (free.pop(0) if free else new_id())] = line
    return found


def progress_words(
    application: Application, reply_days: int, rates: Mapping[str, float], today: date
) -> tuple[Sentence, ...]:
    """Say what the form comes to.

    Args:
        application: With what the form holds.
        reply_days: How long an offer stands.
        rates: US dollars for one unit of each other currency.
        today: For the days that are left.
    """
    words = [sentence("Status: {stage}.", stage=data_text(stage_of(application.stages)))]
    until = offer_until(application.stages, reply_days)
    if until is not None:
        left = (until - today).days
        words.append(
            sentence("Answer the offer by {until}: {days} left.", until=until, days=count(left, "day"))
            if left >= 0
            else sentence(
                "The offer had to be answered by {until}, {days} ago.", until=until, days=count(-left, "day")
            )
        )
    sums = total(tuple(application.fees.values()), rates)
    if application.fees:
        weekly = per_week(sums.planned, (application.end - application.start).days + 1)
        words.append(
            sentence(
                "{planned} in all, {paid} paid, {open} open; {weekly} for a week of"
                " experience. {lost} of it does not come back.",
                planned=show_usd(sums.planned),
                paid=show_usd(sums.paid),
                open=show_usd(sums.open),
                weekly=show_usd(weekly),
                lost=show_usd(sums.lost),
            )
        )
    if sums.unconverted:
        words.append(
            sentence(
                "No rate is entered for {currencies}; these lines are in no sum.",
                currencies=", ".join(sums.unconverted),
            )
        )
    return tuple(words)
