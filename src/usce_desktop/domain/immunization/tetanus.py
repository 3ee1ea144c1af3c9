"""Tetanus, diphtheria and pertussis: one adult Tdap, and a booster that is not too old (TD1-TD4)."""

from datetime import date

from usce_desktop.domain.anchors import anchor_words
from usce_desktop.domain.dates import add_months, count, show_day
from usce_desktop.domain.immunization.chart import Chart, JudgedDose, Line, LineStatus, upper_first
from usce_desktop.domain.immunization.record import Dose
from usce_desktop.domain.immunization.series import dose_name, grace_note, impossible, too_early_product


def _judge_dose(chart: Chart, dose: Dose) -> JudgedDose:
    age = chart.standards.tdap.min_age_years
    wrong = impossible(chart, dose)
    early = 0
    if not wrong and dose.vaccine == "TDAP" and chart.birth is not None:
        grown = add_months(chart.birth, 12 * age)
        early = max(0, (grown - dose.date).days)
        if early > chart.standards.grace_days:
            wrong = f"given before the age of {age}: a childhood dose is no adult Tdap"
    return JudgedDose(
        date=dose.date,
        valid=not wrong,
        note=wrong or (grace_note(chart, early) if early else too_early_product(chart, dose)),
        name=dose_name(dose),
    )


def judge_tdap(chart: Chart) -> Line:
    """Judge the line."""
    found = [(dose, _judge_dose(chart, dose)) for _, dose in chart.doses("TDAP", "TD")]
    judged = tuple(verdict for _, verdict in found)
    adult = [dose.date for dose, verdict in found if verdict.valid and dose.vaccine == "TDAP"]
    boosters = [dose.date for dose, verdict in found if verdict.valid]
    years = chart.asked.tdap_max_years or chart.standards.tdap.booster_years
    by = chart.asked.source("tdap_max_years")
    anchor = chart.days.rotation_end
    ends = f"{anchor_words('rotation_end', anchor)}"
    invalid = any(not verdict.valid for verdict in judged)

    def answer(status: LineStatus, reason: str, step: str = "", day: date | None = None) -> Line:
        return Line(line="tdap", status=status, reason=reason, next_step=step, not_before=day, doses=judged)

    if not adult:
        wrong = "".join(f" {verdict.name}: {verdict.note}." for verdict in judged if not verdict.valid)
        return answer(
            LineStatus.INVALID if invalid else LineStatus.INCOMPLETE,
            f"No adult Tdap on the record{'; Td does not replace it' if boosters else ''}.{wrong}",
            "Get one Tdap dose.",
            chart.today,
        )
    last, what = (max(adult), "Tdap") if chart.asked.must_be_tdap else (max(boosters), "Tdap or Td")
    good_until = add_months(last, 12 * years)
    margin = (good_until - anchor).days
    if margin < 0:
        must = (
            f"; it must be Tdap itself ({chart.asked.source('must_be_tdap')})"
            if chart.asked.must_be_tdap
            else ""
        )
        return answer(
            LineStatus.INCOMPLETE,
            f"The last {what} of {show_day(last)} is {count(-margin, 'day')} too old: it has to be within"
            f" {count(years, 'year')} of {ends}, {by}{must}.",
            f"Get a {'Tdap' if chart.asked.must_be_tdap else 'Td or Tdap'} booster.",
            chart.today,
        )
    notes = [verdict.note for verdict in judged if verdict.valid and verdict.note]
    reason = f"{what} of {show_day(last)} is within {count(years, 'year')} of {ends}, {by};"
    reason += f" {count(margin, 'day')} to spare."
    reason += "".join(f" {upper_first(note)}." for note in notes)
    return answer(LineStatus.COMPLETE_WITH_NOTE if notes else LineStatus.COMPLETE, reason)
