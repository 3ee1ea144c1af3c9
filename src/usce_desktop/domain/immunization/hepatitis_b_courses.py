"""Courses of hepatitis B vaccine: three doses, two Heplisav-B, accelerated Twinrix, mixed (HB1-HB4)."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from usce_desktop.domain.dates import add_months
from usce_desktop.domain.immunization.chart import Chart, JudgedDose
from usce_desktop.domain.immunization.record import Dose
from usce_desktop.domain.immunization.series import (
    DoseStep,
    Series,
    dose_name,
    impossible,
    judge_series,
    product_of,
)
from usce_desktop.domain.sentences import EMPTY, Sentence, count, sentence

Indexed = Sequence[tuple[int, Dose]]
"""Doses by date, with their positions in the record."""


class Course(Struct, frozen=True, kw_only=True):
    """One course of vaccination.

    Attributes:
        complete_on: The day of the dose that completed it.
        next_from: The earliest day for the next dose.
        how: In words.
    """

    doses: dict[int, JudgedDose]
    complete_on: date | None
    next_from: date | None
    how: Sentence
    graced: bool = False
    valid: int = 0


def _short(chart: Chart, doses: Indexed) -> Course | None:
    """HB2, HB3: two Heplisav-B doses far enough apart complete any series."""
    standard = chart.standards.hepatitis_b
    own = [(n, dose) for n, dose in doses if product_of(chart, dose) == standard.short_product]
    series = judge_series(chart, own, (DoseStep(gap=standard.short_min_gap),) * 2)
    if len(series.valid) < 2:  # noqa: PLR2004 - a pair
        return None
    others = {
        n: JudgedDose(
            date=dose.date,
            valid=not (impossible(chart, dose) or n in chart.refused),
            note=impossible(chart, dose) or chart.refused.get(n, EMPTY),
            name=dose_name(dose),
        )
        for n, dose in doses
    }
    verdicts = others | series.doses
    first, second = series.valid[:2]
    return Course(
        doses=verdicts,
        complete_on=second,
        next_from=None,
        how=sentence(
            "Two {short_product}-B doses {days} apart complete the series",
            short_product=standard.short_product.capitalize(),
            days=count((second - first).days, "day"),
        ),
        graced=series.graced,
        valid=sum(each.valid for each in verdicts.values()),
    )


def _accelerated(chart: Chart, doses: Indexed) -> Course | None:
    """HB4: Twinrix on days 0, 7 and 21-30, and after 12 months; no grace for the first three."""
    standard = chart.standards.hepatitis_b
    if any(impossible(chart, dose) or n in chart.refused for n, dose in doses):
        return None
    own = list(doses)
    two = 2
    # Any hepatitis B vaccine will do as the fourth dose (CDSi 2024-0061).
    begun = all(product_of(chart, dose) == standard.accelerated_product for _, dose in own[:3])
    if len(own) < two or not begun:
        return None
    first, second = (dose.date for _, dose in own[:2])
    usual = standard.min_d1_d2 - chart.standards.grace_days
    if not standard.accelerated_d2 <= (second - first).days < usual:
        return None
    if len(own) == two:  # under way (CDSi 2024-0046)
        return Course(
            doses={n: JudgedDose(date=dose.date, valid=True, name=dose_name(dose)) for n, dose in own},
            complete_on=None,
            next_from=first + timedelta(days=standard.accelerated_d3_first),
            how=sentence("Twinrix on the accelerated schedule; 2 of 4 doses so far"),
            valid=2,
        )
    third = own[2][1].date
    begins = (third - first).days
    if (third - second).days < standard.accelerated_d2_d3:
        return None
    if not standard.accelerated_d3_first <= begins <= standard.accelerated_d3_last:
        return None
    due = add_months(first, standard.accelerated_d4_months)
    verdicts = {n: JudgedDose(date=dose.date, valid=True, name=dose_name(dose)) for n, dose in own[:3]}
    done: date | None = None
    graced = False
    for n, dose in own[3:]:
        early = (due - dose.date).days
        ok = early <= chart.standards.grace_days
        graced = graced or (ok and early > 0)
        note = sentence("before {due}, 12 months after the first dose", due=due) if early > 0 else EMPTY
        verdicts[n] = JudgedDose(date=dose.date, valid=ok, note=note, name=dose_name(dose))
        done = done or (dose.date if ok else None)
    return Course(
        doses=verdicts,
        complete_on=done,
        next_from=due,
        how=sentence("Twinrix on the accelerated schedule")
        + ("" if done else sentence("; the fourth dose is lacking")),
        graced=graced,
        valid=sum(each.valid for each in verdicts.values()),
    )


def _three(chart: Chart, doses: Indexed) -> Course:
    """HB1: three doses, also of mixed brands."""
    standard = chart.standards.hepatitis_b
    age = chart.birth + timedelta(days=standard.min_age_d3_days) if chart.birth else None
    # The final dose is counted from the second one that counts; one more in between does not move it
    # (CDSi 2016-0022, 2019-UC-0015; immunize.org, 21 Jul 2023).
    steps = (
        DoseStep(gap=standard.min_d1_d2),
        DoseStep(gap=standard.min_d1_d2),
        DoseStep(gap=standard.min_d2_d3, from_first=standard.min_d1_d3, age=age, from_valid=True),
    )
    series: Series = judge_series(chart, doses, steps)
    done = series.valid[2] if len(series.valid) >= len(steps) else None
    return Course(
        doses=series.doses,
        complete_on=done,
        next_from=series.next_from,
        how=sentence("{valid} of 3 doses count", valid=len(series.valid))
        if done is None
        else sentence("Three valid doses"),
        graced=series.graced,
        valid=len(series.valid),
    )


def _teen(chart: Chart, doses: Indexed) -> Course | None:
    """Two adult Recombivax HB doses at 11 to 15, four months or more apart (MMWR 2000;49:261)."""
    standard = chart.standards.hepatitis_b
    if chart.birth is None:
        return None
    first_day = add_months(chart.birth, 12 * standard.teen_first_years)
    last_day = add_months(chart.birth, 12 * (standard.teen_last_years + 1))
    own = [
        (n, dose)
        for n, dose in doses
        if product_of(chart, dose) == standard.teen_product
        and first_day <= dose.date < last_day
        and not impossible(chart, dose)
    ]
    if len(own) < 2 or len(own) != len(doses):  # noqa: PLR2004 - a pair, and nothing else
        return None
    (_, one), (_, two) = own[:2]
    due = add_months(one.date, standard.teen_min_gap_months) - timedelta(days=chart.standards.grace_days)
    if two.date < due:
        return None
    return Course(
        doses={n: JudgedDose(date=dose.date, valid=True, name=dose_name(dose)) for n, dose in own},
        complete_on=two.date,
        next_from=None,
        how=sentence(
            "Two adult Recombivax HB doses at 11 to 15 years, four months apart, complete the series"
        ),
        valid=len(own),
    )


def course(chart: Chart, doses: Indexed) -> Course:
    """Judge doses as one course, by whichever schedule completes it."""
    accelerated = _accelerated(chart, doses)
    three = _three(chart, doses)
    for each in (_short(chart, doses), accelerated, _teen(chart, doses), three):
        if each is not None and each.complete_on is not None:
            return each
    return accelerated or three


def two_courses(chart: Chart, doses: Indexed, *, low_after: date | None) -> tuple[Course, Course | None]:
    """Part doses into a first course and a second one, as the path of non-responders needs (HB6).

    The first course ends with the dose that completes it. What comes after is a second one where a low
    titer says that the first did not take, or where it is complete by itself.

    Args:
        chart: For the rules.
        doses: By date.
        low_after: The day of the last titer that was too low; ``None`` where there is none.
    """
    whole = course(chart, doses)
    if whole.complete_on is None:
        return whole, None
    place, done = next(
        (place, done)
        for place in range(1, len(doses) + 1)
        if (done := course(chart, doses[:place]).complete_on) is not None
    )
    least = timedelta(days=chart.standards.hepatitis_b.challenge_gap - chart.standards.grace_days)
    while place < len(doses) and doses[place][1].date < done + least:
        # A dose on the heels of the last one belongs to that course, and is too early for it.
        place += 1
    rest = doses[place:]
    second = course(chart, rest) if rest else None
    low = low_after is not None and low_after >= done
    if second is None or not (low or second.complete_on is not None):
        return whole, None
    return course(chart, doses[:place]), second
