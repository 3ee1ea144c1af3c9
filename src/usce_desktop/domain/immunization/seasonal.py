"""Influenza by season, COVID-19 where asked, and the vaccines that only some programs ask for."""

from datetime import date, timedelta

from usce_desktop.domain.dates import add_months
from usce_desktop.domain.immunization.chart import Chart, JudgedDose, LineStatus, RecordLine
from usce_desktop.domain.immunization.record import Dose
from usce_desktop.domain.immunization.series import (
    DoseStep,
    dose_name,
    impossible,
    judge_series,
    too_early_product,
)
from usce_desktop.domain.immunization.standards import OtherStandard
from usce_desktop.domain.rules import flu_periods, period_words
from usce_desktop.domain.sentences import EMPTY, Sentence, count, join_sentences, sentence

SEPTEMBER = 9
SEASON_MONTH = 7
"""A season's vaccine is given from 1 July to 30 June."""


def _judged(chart: Chart, doses: list[tuple[int, Dose]]) -> list[JudgedDose]:
    verdicts = []
    for index, dose in doses:
        wrong = impossible(chart, dose) or chart.refused.get(index, EMPTY)
        note = wrong or too_early_product(chart, dose)
        verdicts.append(JudgedDose(date=dose.date, valid=not wrong, note=note, name=dose_name(dose)))
    return verdicts


def judge_influenza(chart: Chart) -> RecordLine:
    """Judge this season's vaccine, where the rotation touches the host's period."""
    usual = (chart.standards.influenza.begin, chart.standards.influenza.end)
    begin, end = chart.asked.flu_period or usual
    by = chart.asked.source("flu_period")
    doses = tuple(_judged(chart, chart.doses("FLU", "LAIV")))

    def answer(
        status: LineStatus, reason: Sentence, step: Sentence = EMPTY, day: date | None = None
    ) -> RecordLine:
        return RecordLine(
            line="influenza", status=status, reason=reason, next_step=step, not_before=day, doses=doses
        )

    period = sentence("the influenza period ({period}, {by})", period=period_words(begin, end), by=by)
    seasons = [date(first.year, SEASON_MONTH, 1) for first, _ in flu_periods(chart.days, begin, end)]
    if not seasons:
        return answer(
            LineStatus.NOT_REQUIRED, sentence("The rotation does not touch {period}.", period=period)
        )
    given = {season: _of_season(doses, season) for season in seasons}
    lacking = [season for season in seasons if given[season] is None]
    if not lacking:
        last = seasons[-1]
        return answer(
            LineStatus.COMPLETE,
            sentence(
                "Vaccinated on {given}, in the season that began on {last}.",
                given=given[last] or last,
                last=last,
            ),
        )
    season = lacking[0]
    available = date(season.year, SEPTEMBER, 1)
    step = (
        sentence("Get this season's influenza vaccine.")
        if season <= chart.today
        else sentence("Get that season's vaccine.")
    )
    if chart.today < available:
        done = [day for day in given.values() if day is not None]
        return answer(
            LineStatus.COMPLETE_WITH_NOTE if done else LineStatus.NOT_REQUIRED,
            (
                sentence("Vaccinated on {done}; the rotation touches the next season too. ", done=done[-1])
                if done
                else ""
            )
            + sentence(
                "Not due before {available}: that season's vaccine does not exist yet.", available=available
            ),
            step,
            available,
        )
    invalid = [dose for dose in doses if not dose.valid]
    older = [dose.date for dose in doses if dose.valid and dose.date]
    words = (
        sentence("the last one, of {older}, is of another season", older=older[-1])
        if older
        else sentence("none on the record")
    )
    if invalid and not older:
        words = sentence("none on the record counts")
    wrong = [
        sentence("{name} of {date}: {note}", name=dose.name, date=dose.date, note=dose.note)
        for dose in invalid
        if dose.date
    ]
    words = join_sentences([words, *wrong], ". ")
    return answer(
        LineStatus.INVALID if invalid else LineStatus.INCOMPLETE,
        sentence("The rotation touches {period}; {words}.", period=period, words=words),
        step,
        max(chart.today, available),
    )


def _of_season(doses: tuple[JudgedDose, ...], season: date) -> date | None:
    until = add_months(season, 12)
    days = [dose.date for dose in doses if dose.valid and dose.date and season <= dose.date < until]
    return max(days, default=None)


def judge_covid(chart: Chart) -> RecordLine:
    """Judge COVID-19, which CDC leaves to the individual since October 2025 (C15)."""
    doses = tuple(_judged(chart, chart.doses("COVID")))
    valid = [dose for dose in doses if dose.valid]
    here = sentence("{doses} on the record", doses=count(len(valid), "dose"))
    if not chart.asked.covid_required:
        words = (
            join_sentences([sentence("Not asked for unless a program says so"), here if doses else ""], "; ")
            + "."
        )
        return RecordLine(line="covid", status=LineStatus.NOT_REQUIRED, reason=words, doses=doses)
    if valid:
        noted = [dose.note for dose in valid if dose.note]
        status = LineStatus.COMPLETE_WITH_NOTE if noted else LineStatus.COMPLETE
        words = join_sentences([each + "." for each in (here, *noted)], " ")
        return RecordLine(line="covid", status=status, reason=words, doses=doses)
    return RecordLine(
        line="covid",
        status=LineStatus.INVALID if doses else LineStatus.INCOMPLETE,
        reason=sentence(
            "A COVID-19 vaccination is {source} and none counts.", source=chart.asked.source("covid_required")
        ),
        next_step=sentence("Get a COVID-19 vaccine."),
        not_before=chart.today,
        doses=doses,
    )


_ADULT_YEARS = 18
"""From which age on the doses only need their least gaps (CDC, adult schedule)."""


def _final_dose_day(chart: Chart, standard: OtherStandard, valid: tuple[date, ...]) -> date | None:
    """Find when the final dose is due that has to be later in life; nothing where it was given.

    Children need a dose of polio vaccine at four or later, six months after the one before (CDSi).
    """
    if not standard.final_age_years or chart.birth is None or len(valid) < standard.doses:
        return None
    grace = timedelta(days=chart.standards.grace_days)
    due = max(
        add_months(chart.birth, 12 * standard.final_age_years),
        add_months(valid[-2], standard.final_gap_months),
    )
    grown = add_months(chart.birth, 12 * _ADULT_YEARS)
    if valid[-1] >= due - grace or valid[-1] >= grown:
        return None
    return max(due, add_months(valid[-1], standard.final_gap_months))


def _least_age(chart: Chart, standard: OtherStandard, number: int) -> date | None:
    """Find the first day for a dose: each later one is a gap older than the one before."""
    if chart.birth is None or not (standard.min_age_days or standard.min_age_years):
        return None
    first = add_months(chart.birth, 12 * standard.min_age_years) + timedelta(days=standard.min_age_days)
    return first if standard.min_age_years else first + timedelta(days=number * standard.min_gap_days)


def judge_other(chart: Chart, standard: OtherStandard) -> RecordLine:
    """Judge a vaccine that a program asks for beyond the usual."""
    steps = tuple(
        DoseStep(
            gap=standard.min_gap_days,
            age=_least_age(chart, standard, number),
            strict_before=_least_age(chart, standard, number) if standard.min_age_years else None,
        )
        for number in range(standard.doses)
    )
    series = judge_series(chart, chart.doses(standard.vaccine), steps)
    doses = tuple(series.doses.values())
    have = len(series.valid)
    late = _final_dose_day(chart, standard, series.valid)
    words = sentence(
        "{have} of {doses} doses count, {source}.",
        have=have,
        doses=standard.doses,
        source=chart.asked.source("also"),
    )
    if have >= standard.doses and late is not None:
        return RecordLine(
            line=standard.line,
            status=LineStatus.INCOMPLETE,
            reason=words
            + sentence(
                " The last one has to be at {age} years or later, {months} months after the one before.",
                age=standard.final_age_years,
                months=standard.final_gap_months,
            ),
            next_step=sentence("Get the next {title} dose.", title=standard.title.lower()),
            not_before=late,
            doses=doses,
        )
    if have >= standard.doses:
        status = LineStatus.COMPLETE_WITH_NOTE if series.graced else LineStatus.COMPLETE
        return RecordLine(line=standard.line, status=status, reason=words, doses=doses)
    return RecordLine(
        line=standard.line,
        status=LineStatus.INVALID if any(not dose.valid for dose in doses) else LineStatus.INCOMPLETE,
        reason=words,
        next_step=sentence("Get the next {title} dose.", title=standard.title.lower()),
        not_before=series.next_from or chart.today,
        doses=doses,
    )
