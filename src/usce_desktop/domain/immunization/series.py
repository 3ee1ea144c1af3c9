"""Doses in a row: least ages, least gaps, the grace of four days (G1-G3, G7, G8)."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct

from usce_desktop.domain.dates import count, show_day
from usce_desktop.domain.immunization.chart import Chart, JudgedDose
from usce_desktop.domain.immunization.record import Dose


class Step(Struct, frozen=True, kw_only=True):
    """What one dose of a series needs.

    Attributes:
        gap: Days since the dose before, valid or not (G2: an invalid dose is repeated counting from it).
        from_first: Days since the first valid dose.
        age: The first day on which the person is old enough, where known.
    """

    gap: int
    from_first: int = 0
    age: date | None = None


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


def impossible(chart: Chart, dose: Dose) -> str:
    """Say why a dose's date cannot be right (G7); empty if it can."""
    if dose.date > chart.today:
        return f"dated {show_day(dose.date)}, in the future; look at the date again"
    if chart.birth is not None and dose.date < chart.birth:
        return f"dated {show_day(dose.date)}, before the birth date; look at both dates"
    return ""


def too_early_product(chart: Chart, dose: Dose) -> str:
    """Say that a product did not exist yet (G8): worth a look, not a refusal."""
    for first in chart.standards.first_marketed:
        same = first.vaccine == dose.vaccine and first.product.casefold() in dose.product.casefold()
        if same and dose.date < first.first_day:
            name = first.product or {"TDAP": "Tdap", "COVID": "COVID-19 vaccine"}.get(first.vaccine, "It")
            return f"{name} was not on the US market before {show_day(first.first_day)}; look at the record"
    return ""


def grace_note(chart: Chart, early: int) -> str:
    """Say that a dose so many days early counts all the same (G1)."""
    grace = chart.standards.grace_days
    return f"{count(early, 'day')} early: counts by the {grace}-day grace, which some schools refuse"


def dose_name(dose: Dose) -> str:
    """Name a dose's vaccine, with its brand where stated."""
    return f"{dose.vaccine} ({dose.product})" if dose.product else dose.vaccine


def _limits(step: Step, previous: date | None, first: date | None) -> Iterator[tuple[date, str]]:
    if previous is not None and step.gap:
        day = previous + timedelta(days=step.gap)
        yield (
            day,
            f"{{gap}} after the dose before it ({show_day(previous)}), at least {step.gap} are needed",
        )
    if first is not None and step.from_first:
        day = first + timedelta(days=step.from_first)
        yield day, f"less than {step.from_first} days after the first dose ({show_day(first)})"
    if step.age is not None:
        yield step.age, f"before the least age, reached on {show_day(step.age)}"


def judge_series(chart: Chart, doses: Sequence[tuple[int, Dose]], steps: Sequence[Step]) -> Series:
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
            note = "entered twice, or two doses on one day: one counts"
            verdicts[index] = JudgedDose(date=dose.date, valid=False, note=note, name=name)
            continue
        if index in chart.refused:
            previous = dose.date
            verdicts[index] = JudgedDose(date=dose.date, valid=False, note=chart.refused[index], name=name)
            continue
        step = steps[len(valid)] if len(valid) < len(steps) else Step(gap=steps[-1].gap)
        limits = list(_limits(step, previous, valid[0] if valid else None))
        day, why = max(limits, default=(dose.date, ""))
        short = (day - dose.date).days
        gap = count((dose.date - previous).days, "day") if previous else ""
        previous = dose.date
        if short > grace:
            again = dose.date + timedelta(days=step.gap)
            note = f"too early: {why.format(gap=gap)}; to be repeated on or after {show_day(again)}"
            verdicts[index] = JudgedDose(date=dose.date, valid=False, note=note, name=name)
            continue
        note = ""
        if short > 0:
            graced = True
            note = grace_note(chart, short)
        valid.append(dose.date)
        note = "; ".join(filter(None, (note, too_early_product(chart, dose))))
        verdicts[index] = JudgedDose(date=dose.date, valid=True, note=note, name=name)
    coming = steps[len(valid)] if len(valid) < len(steps) else Step(gap=steps[-1].gap)
    next_from = max((day for day, _ in _limits(coming, previous, valid[0] if valid else None)), default=None)
    return Series(doses=verdicts, valid=tuple(valid), next_from=next_from, graced=graced)
