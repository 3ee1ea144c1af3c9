"""Tetanus, diphtheria and pertussis: one adult Tdap, and a booster that is not too old (TD1-TD4)."""

from datetime import date

from usce_desktop.domain.anchors import anchor_words
from usce_desktop.domain.dates import add_months
from usce_desktop.domain.immunization.chart import Chart, JudgedDose, LineStatus, RecordLine
from usce_desktop.domain.immunization.record import Dose
from usce_desktop.domain.immunization.series import dose_name, impossible, too_early_product
from usce_desktop.domain.sentences import EMPTY, Sentence, capitalized, count, join_sentences, sentence


def _judge_dose(chart: Chart, dose: Dose) -> JudgedDose:
    standard = chart.standards.tdap
    age = chart.asked.tdap_min_age or standard.min_age_years
    wrong, note = impossible(chart, dose), too_early_product(chart, dose)
    if not wrong and dose.vaccine == "TDAP" and chart.birth is not None:
        # The four days of grace do not reach below the least age (CDSi 2022-0002).
        if dose.date < add_months(chart.birth, 12 * age):
            wrong = sentence("given before the age of {age}: a childhood dose is no adult Tdap", age=age)
        elif dose.date < add_months(chart.birth, 12 * standard.some_ask_years):
            note = note or sentence(
                "given at {age}: counts under CDC rules, and some schools ask one at {other} or later",
                age=standard.min_age_years,
                other=standard.some_ask_years,
            )
    return JudgedDose(date=dose.date, valid=not wrong, note=wrong or note, name=dose_name(dose))


def judge_tdap(chart: Chart) -> RecordLine:
    """Judge the line."""
    found = [(dose, _judge_dose(chart, dose)) for _, dose in chart.doses("TDAP", "TD")]
    judged = tuple(verdict for _, verdict in found)
    adult = [dose.date for dose, verdict in found if verdict.valid and dose.vaccine == "TDAP"]
    boosters = [dose.date for dose, verdict in found if verdict.valid]
    years = chart.asked.tdap_max_years or chart.standards.tdap.booster_years
    by = chart.asked.source("tdap_max_years")
    anchor = chart.days.rotation_end
    ends = anchor_words("rotation_end", anchor)
    invalid = any(not verdict.valid for verdict in judged)

    def answer(
        status: LineStatus, reason: Sentence, step: Sentence = EMPTY, day: date | None = None
    ) -> RecordLine:
        return RecordLine(
            line="tdap", status=status, reason=reason, next_step=step, not_before=day, doses=judged
        )

    if not adult:
        wrong = join_sentences(
            (
                sentence(" {name}: {note}.", name=verdict.name, note=verdict.note)
                for verdict in judged
                if not verdict.valid
            ),
            "",
        )
        return answer(
            LineStatus.INVALID if invalid else LineStatus.INCOMPLETE,
            sentence("No adult Tdap on the record")
            + (sentence("; Td does not replace it") if boosters else EMPTY)
            + "."
            + wrong,
            sentence("Get one Tdap dose."),
            chart.today,
        )
    last, what = (max(adult), "Tdap") if chart.asked.must_be_tdap else (max(boosters), sentence("Tdap or Td"))
    good_until = add_months(last, 12 * years)
    margin = (good_until - anchor).days
    if margin < 0:
        must = (
            sentence("; it must be Tdap itself ({source})", source=chart.asked.source("must_be_tdap"))
            if chart.asked.must_be_tdap
            else ""
        )
        return answer(
            LineStatus.INCOMPLETE,
            sentence(
                "The last {what} of {last} is {days} too old: it has to be within {years} of {ends},"
                " {by}{must}.",
                what=what,
                last=last,
                days=count(-margin, "day"),
                years=count(years, "year"),
                ends=ends,
                by=by,
                must=must,
            ),
            sentence("Get a Tdap booster.")
            if chart.asked.must_be_tdap
            else sentence("Get a Td or Tdap booster."),
            chart.today,
        )
    notes = [verdict.note for verdict in judged if verdict.valid and verdict.note]
    reason = sentence(
        "{what} of {last} is within {years} of {ends}, {by};",
        what=what,
        last=last,
        years=count(years, "year"),
        ends=ends,
        by=by,
    )
    reason += sentence(" {days} to spare.", days=count(margin, "day"))
    reason += join_sentences((" " + capitalized(note) + "." for note in notes), "")
    return answer(LineStatus.COMPLETE_WITH_NOTE if notes else LineStatus.COMPLETE, reason)
