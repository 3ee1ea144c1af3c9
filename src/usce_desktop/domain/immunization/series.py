"""Doses in a row: least ages, least gaps, the grace of four days (G1-G3, G7, G8)."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct

from usce_desktop.domain.dates import add_months
from usce_desktop.domain.immunization.chart import Chart, JudgedDose
from usce_desktop.domain.immunization.record import Dose
from usce_desktop.domain.sentences import EMPTY, Sentence, count, join_sentences, sentence


class DoseStep(Struct, frozen=True, kw_only=True):
    """What one dose of a series needs.

    Attributes:
        gap: Days since the dose before, valid or not (G2: an invalid dose is repeated counting from it).
        from_first: Days since the first valid dose.
        age: The first day on which the person is old enough, where known.
        strict_before: Up to this day the gap and the age have no grace.
        from_valid: The gap is counted from the last dose that counts; one more in between does not move it.
    """

    gap: int
    from_first: int = 0
    age: date | None = None
    strict_before: date | None = None
    from_valid: bool = False


class Series(Struct, frozen=True, kw_only=True):
    """A judged series.

    Attributes:
        doses: By position in the record, its verdict.
        valid: Dates of the doses that count, in order.
        next_from: The earliest day for the next dose; ``None`` where any day will do.
        graced: Whether a dose that counts does so by the grace only.
    """

    doses: dict[int, JudgedDose]
    valid: tuple[date, ...]
    next_from: date | None
    graced: bool


def impossible(chart: Chart, dose: Dose) -> Sentence:
    """Say why a dose's date cannot be right (G7); empty if it can."""
    if dose.date > chart.today:
        return sentence("dated {date}, in the future; look at the date again", date=dose.date)
    if chart.birth is not None and dose.date < chart.birth:
        return sentence("dated {date}, before the birth date; look at both dates", date=dose.date)
    return EMPTY


def too_early_product(chart: Chart, dose: Dose) -> Sentence:
    """Say that a product did not exist yet (G8): worth a look, not a refusal."""
    for first in chart.standards.first_marketed:
        same = first.vaccine == dose.vaccine and first.product.casefold() in dose.product.casefold()
        if same and dose.date < first.first_day:
            name = first.product or {"TDAP": "Tdap", "COVID": "COVID-19 vaccine"}.get(first.vaccine, "It")
            return sentence(
                "{name} was not on the US market before {first_day}; look at the record",
                name=name,
                first_day=first.first_day,
            )
    return EMPTY


def grace_note(chart: Chart, early: int) -> Sentence:
    """Say that a dose so many days early counts all the same (G1)."""
    grace = chart.standards.grace_days
    return sentence(
        "{days} early: counts by the {grace}-day grace, which some schools refuse",
        days=count(early, "day"),
        grace=grace,
    )


def product_of(chart: Chart, dose: Dose) -> str:
    """Name a dose's product as the standards do, by its brand, CDC's short name or CVX code."""
    text = dose.product.casefold()
    code = _CVX.search(text)
    codes = {dose.cvx.strip().lstrip("0"), code[1].lstrip("0") if code else "", ""} - {""}
    for product in chart.standards.products:
        if product.vaccine == dose.vaccine and (
            codes & set(product.cvx) or any(word in text for word in product.words)
        ):
            return product.id
    return ""


_CVX = re.compile(r"\bcvx\s?:?\s?(\d{1,3})\b")


def not_taken(chart: Chart, dose: Dose) -> Sentence:
    """Say why a product does not count for this person or on this day; empty where it does."""
    product = next((each for each in chart.standards.products if each.id == product_of(chart, dose)), None)
    if product is None:
        return EMPTY
    if product.counts_before and dose.date >= product.counts_before:
        return sentence(
            "oral vaccine given since {day} does not count in the US; get an inactivated one",
            day=product.counts_before,
        )
    if product.min_age_years and chart.birth:
        grown = add_months(chart.birth, 12 * product.min_age_years)
        if dose.date < grown - timedelta(days=chart.standards.grace_days):
            return sentence(
                "given before the age of {age}, from which on {product} counts",
                age=product.min_age_years,
                product=product.id.capitalize(),
            )
    return EMPTY


def refused_products(chart: Chart) -> dict[int, Sentence]:
    """List doses by their position whose product does not count, whatever their series says."""
    found = ((index, not_taken(chart, dose)) for index, dose in enumerate(chart.record.doses))
    return {index: words for index, words in found if words}


def dose_name(dose: Dose) -> str:
    """Name a dose's vaccine, with its brand where stated."""
    return f"{dose.vaccine} ({dose.product})" if dose.product else dose.vaccine


def ignored_words(doses: int) -> Sentence:
    """Say that doses on the record do not count."""
    one, many = (
        sentence("{n} dose on the record does not count"),
        sentence("{n} doses on the record do not count"),
    )
    return (one if doses == 1 else many).with_values(n=doses)


def _limits(step: DoseStep, previous: date | None, first: date | None) -> Iterator[tuple[date, Sentence]]:
    if previous is not None and step.gap:
        day = previous + timedelta(days=step.gap)
        yield (
            day,
            sentence(
                "{gap} after the dose before it ({previous}), at least {least} are needed",
                gap="",
                previous=previous,
                least=step.gap,
            ),
        )
    if first is not None and step.from_first:
        day = first + timedelta(days=step.from_first)
        yield (
            day,
            sentence(
                "less than {from_first} days after the first dose ({first})",
                from_first=step.from_first,
                first=first,
            ),
        )
    if step.age is not None:
        yield step.age, sentence("before the least age, reached on {age}", age=step.age)


def judge_series(chart: Chart, doses: Sequence[tuple[int, Dose]], steps: Sequence[DoseStep]) -> Series:
    """Judge doses in a row.

    Args:
        chart: For impossible dates and doses refused elsewhere.
        doses: By date, with their positions in the record.
        steps: One per dose that is needed; doses beyond are judged by the last one's gap.
    """
    grace = chart.standards.grace_days
    verdicts: dict[int, JudgedDose] = {}
    valid: list[date] = []
    previous: date | None = None
    graced = False
    for index, dose in doses:
        name = dose_name(dose)
        wrong = impossible(chart, dose)
        if wrong:
            verdicts[index] = JudgedDose(date=dose.date, valid=False, note=wrong, name=name)
            continue
        if previous == dose.date:
            note = sentence("entered twice, or two doses on one day: one counts")
            verdicts[index] = JudgedDose(date=dose.date, valid=False, note=note, name=name)
            continue
        if index in chart.refused:
            previous = dose.date
            verdicts[index] = JudgedDose(date=dose.date, valid=False, note=chart.refused[index], name=name)
            continue
        step = steps[len(valid)] if len(valid) < len(steps) else DoseStep(gap=steps[-1].gap)
        since = (valid[-1] if valid else None) if step.from_valid else previous
        limits = list(_limits(step, since, valid[0] if valid else None))
        day, why = max(limits, default=(dose.date, EMPTY))
        short = (day - dose.date).days
        gap = count((dose.date - since).days, "day") if since else ""
        previous = dose.date
        strict = step.strict_before is not None and dose.date < step.strict_before
        if short > (0 if strict else grace):
            # The repeat is counted from this dose, and comes no earlier than the least age.
            again = max(dose.date + timedelta(days=step.gap), step.age or date.min)
            note = sentence(
                "too early: {why}; to be repeated on or after {again}",
                why=why.with_values(gap=gap),
                again=again,
            )
            verdicts[index] = JudgedDose(date=dose.date, valid=False, note=note, name=name)
            continue
        note = EMPTY
        if short > 0:
            graced = True
            note = grace_note(chart, short)
        valid.append(dose.date)
        note = join_sentences((note, too_early_product(chart, dose)), "; ")
        verdicts[index] = JudgedDose(date=dose.date, valid=True, note=note, name=name)
    coming = steps[len(valid)] if len(valid) < len(steps) else DoseStep(gap=steps[-1].gap)
    since = (valid[-1] if valid else None) if coming.from_valid else previous
    next_from = max((day for day, _ in _limits(coming, since, valid[0] if valid else None)), default=None)
    return Series(doses=verdicts, valid=tuple(valid), next_from=next_from, graced=graced)
