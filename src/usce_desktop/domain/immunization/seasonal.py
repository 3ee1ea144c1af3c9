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
from usce_desktop.domain.rules import flu_periods, period_words

SEPTEMBER = 9
SEASON_MONTH = 7
"""A season's vaccine is given from 1 July to 30 June."""


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

    period = f"the influenza period ({period_words(begin, end)}, {by})"
    seasons = [date(first.year, SEASON_MONTH, 1) for first, _ in flu_periods(chart.days, begin, end)]
    if not seasons:
        return answer(LineStatus.NOT_REQUIRED, f"The rotation does not touch {period}.")
    given = {season: _of_season(doses, season) for season in seasons}
    lacking = [season for season in seasons if given[season] is None]
    if not lacking:
        last = seasons[-1]
        return answer(
            LineStatus.COMPLETE,
            f"Vaccinated on {show_day(given[last] or last)}, in the season that began on {show_day(last)}.",
        )
    season = lacking[0]
    available = date(season.year, SEPTEMBER, 1)
    step = "Get this season's influenza vaccine." if season <= chart.today else "Get that season's vaccine."
    if chart.today < available:
        done = [day for day in given.values() if day is not None]
        return answer(
            LineStatus.COMPLETE_WITH_NOTE if done else LineStatus.NOT_REQUIRED,
            (
                f"Vaccinated on {show_day(done[-1])}; the rotation touches the next season too. "
                if done
                else ""
            )
            + f"Not due before {show_day(available)}: that season's vaccine does not exist yet.",
            step,
            available,
        )
    invalid = [dose for dose in doses if not dose.valid]
    older = [dose.date for dose in doses if dose.valid and dose.date]
    words = f"the last one, of {show_day(older[-1])}, is of another season" if older else "none on the record"
    if invalid and not older:
        words = "none on the record counts"
    words += "".join(f". {dose.name} of {show_day(dose.date)}: {dose.note}" for dose in invalid if dose.date)
    return answer(
        LineStatus.INVALID if invalid else LineStatus.INCOMPLETE,
        f"The rotation touches {period}; {words}.",
        step,
        max(chart.today, available),
    )


def _of_season(doses: tuple[JudgedDose, ...], season: date) -> date | None:
    until = add_months(season, 12)
    days = [dose.date for dose in doses if dose.valid and dose.date and season <= dose.date < until]
    return max(days, default=None)


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
    words = f"{have} of {standard.doses} doses count, {chart.asked.source('also')}."
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
