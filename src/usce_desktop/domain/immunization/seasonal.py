"""Influenza by season, COVID-19 where asked, and the vaccines that only some programs ask for."""

from datetime import date

from usce_desktop.domain.dates import add_months, count, show_day
from usce_desktop.domain.immunization.chart import Chart, JudgedDose, Line, LineStatus
from usce_desktop.domain.immunization.record import Dose
from usce_desktop.domain.immunization.series import (
    Step,
    dose_name,
    impossible,
    judge_series,
    too_early_product,
)
from usce_desktop.domain.immunization.standards import OtherStandard
from usce_desktop.domain.rules import flu_period

SEPTEMBER = 9


def _judged(chart: Chart, doses: list[tuple[int, Dose]]) -> list[JudgedDose]:
    verdicts = []
    for index, dose in doses:
        wrong = impossible(chart, dose) or chart.refused.get(index, "")
        note = wrong or too_early_product(chart, dose)
        verdicts.append(JudgedDose(date=dose.date, valid=not wrong, note=note, name=dose_name(dose)))
    return verdicts


def judge_influenza(chart: Chart) -> Line:
    """Judge this season's vaccine, where the rotation touches the host's period."""
    usual = (chart.standards.influenza.begin, chart.standards.influenza.end)
    begin, end = chart.asked.flu_period or usual
    by = chart.asked.source("flu_period")
    doses = tuple(_judged(chart, chart.doses("FLU", "LAIV")))

    def answer(status: LineStatus, reason: str, step: str = "", day: date | None = None) -> Line:
        return Line(
            line="influenza", status=status, reason=reason, next_step=step, not_before=day, doses=doses
        )

    period = flu_period(chart.days, begin, end)
    if period is None:
        return answer(
            LineStatus.NOT_REQUIRED,
            f"The rotation does not touch the influenza period ({begin} to {end}, {by}).",
        )
    first = date(period[0].year, 7, 1)
    last = add_months(first, 12)
    season = [dose.date for dose in doses if dose.valid and dose.date and first <= dose.date < last]
    if season:
        return answer(
            LineStatus.COMPLETE,
            f"Vaccinated on {show_day(season[-1])}, in the season that began on {show_day(first)}.",
        )
    available = date(first.year, SEPTEMBER, 1)
    step = "Get this season's influenza vaccine."
    if chart.today < available:
        return answer(
            LineStatus.NOT_REQUIRED,
            f"Not due before {show_day(available)}: that season's vaccine does not exist yet.",
            step,
            available,
        )
    invalid = any(not dose.valid for dose in doses)
    older = [dose.date for dose in doses if dose.valid and dose.date]
    words = f"the last one, of {show_day(older[-1])}, is of another season" if older else "none on the record"
    return answer(
        LineStatus.INVALID if invalid else LineStatus.INCOMPLETE,
        f"The rotation touches the influenza period ({begin} to {end}, {by}); {words}.",
        step,
        max(chart.today, available),
    )


def judge_covid(chart: Chart) -> Line:
    """Judge COVID-19, which CDC leaves to the individual since October 2025 (C15)."""
    doses = tuple(_judged(chart, chart.doses("COVID")))
    valid = [dose for dose in doses if dose.valid]
    have = f"; {count(len(valid), 'dose')} on the record" if doses else ""
    if not chart.asked.covid_required:
        words = f"Not asked for unless a program says so{have}."
        return Line(line="covid", status=LineStatus.NOT_REQUIRED, reason=words, doses=doses)
    if valid:
        noted = [dose.note for dose in valid if dose.note]
        status = LineStatus.COMPLETE_WITH_NOTE if noted else LineStatus.COMPLETE
        words = f"{count(len(valid), 'dose')} on the record. {' '.join(f'{note}.' for note in noted)}".strip()
        return Line(line="covid", status=status, reason=words, doses=doses)
    return Line(
        line="covid",
        status=LineStatus.INVALID if doses else LineStatus.INCOMPLETE,
        reason=f"A COVID-19 vaccination is {chart.asked.source('covid_required')} and none counts.",
        next_step="Get a COVID-19 vaccine.",
        not_before=chart.today,
        doses=doses,
    )


def judge_other(chart: Chart, standard: OtherStandard) -> Line:
    """Judge a vaccine that a program asks for beyond the usual."""
    steps = (Step(gap=standard.min_gap_days),) * standard.doses
    series = judge_series(chart, chart.doses(standard.vaccine), steps)
    doses = tuple(series.doses.values())
    have = len(series.valid)
    words = f"{standard.title}: {have} of {standard.doses} doses count, {chart.asked.source('also')}."
    if have >= standard.doses:
        status = LineStatus.COMPLETE_WITH_NOTE if series.graced else LineStatus.COMPLETE
        return Line(line=standard.line, status=status, reason=words, doses=doses)
    return Line(
        line=standard.line,
        status=LineStatus.INVALID if any(not dose.valid for dose in doses) else LineStatus.INCOMPLETE,
        reason=words,
        next_step=f"Get the next {standard.title.lower()} dose.",
        not_before=series.next_from or chart.today,
        doses=doses,
    )
