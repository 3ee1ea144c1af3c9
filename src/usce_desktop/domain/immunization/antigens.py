"""Measles, mumps, rubella and varicella: by doses, by positive titer, or both where a program asks."""

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct, structs

from usce_desktop.domain.dates import add_months
from usce_desktop.domain.immunization.chart import (
    Chart,
    JudgedDose,
    LineStatus,
    RecordLine,
)
from usce_desktop.domain.immunization.live import free_from
from usce_desktop.domain.immunization.record import Titre
from usce_desktop.domain.immunization.series import DoseStep, Series, ignored_words, judge_series
from usce_desktop.domain.immunization.standards import Antigen
from usce_desktop.domain.immunization.titres import fresh_titres
from usce_desktop.domain.sentences import EMPTY, Sentence, capitalized, count, join_sentences, sentence

DISEASE = "{disease}"
"""Where a sentence about several diseases names them, under ``disease``."""
DISEASES: dict[str, Sentence] = {
    "measles": sentence("measles"),
    "mumps": sentence("mumps"),
    "rubella": sentence("rubella"),
    "varicella": sentence("varicella"),
}
"""Ids of the standards' diseases to their names."""
RETEST_DAYS = 28
"""Days after a dose before a titer shows what it did."""


class Immunity(Struct, frozen=True, kw_only=True):
    """What shows immunity against one disease, and what is lacking.

    Attributes:
        shown: Enough for this program.
        notes: What a careful reader would remark.
        lacking: Why it is not enough.
        not_before: The earliest day for the next step.
        doses_lacking: That step is a dose; else it is a titer.
        retest: A titer follows that dose.
    """

    disease: str
    series: Series
    shown: bool
    notes: tuple[Sentence, ...] = ()
    lacking: Sentence = EMPTY
    not_before: date | None = None
    doses_lacking: bool = False
    retest: bool = False


def _series(chart: Chart, antigen: Antigen) -> Series:
    age = add_months(chart.birth, antigen.min_age_months) if chart.birth else None
    second = add_months(chart.birth, antigen.second_age_months) if chart.birth else None
    strict = add_months(chart.birth, 12 * antigen.strict_gap_until_years) if chart.birth else None
    first = DoseStep(gap=antigen.min_gap_days, age=age)
    later = DoseStep(
        gap=antigen.min_gap_days,
        age=second if antigen.second_age_months else None,
        strict_before=strict if antigen.strict_gap_until_years else None,
    )
    return judge_series(chart, chart.doses(*antigen.vaccines), (first,) + (later,) * (antigen.doses - 1))


def judge_antigen(chart: Chart, antigen: Antigen) -> Immunity:
    """Judge the immunity against one disease (MMR1-MMR6, VAR1-VAR4)."""
    series = _series(chart, antigen)
    by_doses = len(series.valid) >= antigen.doses
    titres, too_old = fresh_titres(chart, antigen.titre)
    latest = titres[-1] if titres else None
    positive = latest is not None and latest.positive
    known_negative = latest is not None and not positive
    name = antigen.id

    if antigen.id in chart.asked.titres:
        return _with_titre(chart, name, series, latest, positive=positive, too_old=too_old)
    if by_doses:
        notes = []
        if known_negative and latest is not None:
            notes.append(
                sentence(
                    "{name}: two documented doses outrank the {result} titer of {date} under CDC"
                    " rules; some hospitals still ask for a booster",
                    name=capitalized(disease_name(name)),
                    result=latest.result or sentence("unclear"),
                    date=latest.date,
                )
                if antigen.doses > 1
                else sentence(
                    "{name}: the documented dose outranks the {result} titer of {date} under CDC rules",
                    name=capitalized(disease_name(name)),
                    result=latest.result or sentence("unclear"),
                    date=latest.date,
                )
            )
        return Immunity(disease=name, series=series, shown=True, notes=tuple(notes))
    if positive and latest is not None:
        return Immunity(disease=name, series=series, shown=True)
    history = _history(chart, antigen)
    if history is not None:
        return Immunity(disease=name, series=series, shown=True, notes=(history,))
    have, need = len(series.valid), antigen.doses
    lacking = (
        sentence("{have} of {need} dose counts for {disease}", have=have, need=need, disease=DISEASE)
        if need == 1
        else sentence("{have} of {need} doses count for {disease}", have=have, need=need, disease=DISEASE)
    )
    if known_negative and latest is not None:
        lacking += sentence(
            ", and the titer of {date} is {result}",
            date=latest.date,
            result=latest.result or sentence("not positive"),
        )
    return Immunity(
        disease=name,
        series=series,
        shown=False,
        lacking=lacking,
        not_before=series.next_from,
        doses_lacking=True,
    )


def _history(chart: Chart, antigen: Antigen) -> Sentence | None:
    if chart.asked.history_ok is False:
        return None
    disease = antigen.id
    for history in chart.record.histories:
        past = history.date is None or history.date <= chart.today
        if (
            history.disease in (antigen.histories or (disease,))
            and history.confirmed_by in antigen.history_by
            and past
        ):
            return sentence(
                "{disease}: disease confirmed by a {confirmed_by} counts under CDC rules, but the"
                " AAMC form has no line for it",
                disease=capitalized(disease_name(disease)),
                confirmed_by=history.confirmed_by,
            )
    return None


def _with_titre(
    chart: Chart, name: str, series: Series, latest: Titre | None, *, positive: bool, too_old: Sentence
) -> Immunity:
    by = chart.asked.source("titres")
    if positive:
        return Immunity(disease=name, series=series, shown=True)
    if latest is None:
        last = series.valid[-1] if series.valid else None
        return Immunity(
            disease=name,
            series=series,
            shown=False,
            lacking=too_old
            or sentence("a positive titer for {disease} is {by} and there is none", disease=DISEASE, by=by),
            not_before=max(chart.today, last + timedelta(days=RETEST_DAYS)) if last else chart.today,
        )
    after = [day for day in series.valid if day >= latest.date]
    if after:
        return Immunity(
            disease=name,
            series=series,
            shown=False,
            lacking=sentence(
                "a positive titer for {disease} is {by}; that of {date} is from before the dose of {after}",
                disease=DISEASE,
                by=by,
                date=latest.date,
                after=after[-1],
            ),
            not_before=max(chart.today, after[-1] + timedelta(days=RETEST_DAYS)),
        )
    return Immunity(
        disease=name,
        series=series,
        shown=False,
        lacking=sentence(
            "a positive titer for {disease} is {by}, and that of {date} is {result}",
            disease=DISEASE,
            by=by,
            date=latest.date,
            result=latest.result or sentence("not stated"),
        ),
        not_before=series.next_from,
        doses_lacking=True,
        retest=True,
    )


def _all_doses(parts: tuple[Immunity, ...]) -> tuple[JudgedDose, ...]:
    """Put the verdicts of several diseases on the same doses together: one refusal refuses."""
    merged: dict[int, list[JudgedDose]] = {}
    for part in parts:
        for index, dose in part.series.doses.items():
            merged.setdefault(index, []).append(dose)
    judged = []
    for each in merged.values():
        notes = dict.fromkeys(note for dose in each for note in [dose.note] if note)
        valid = all(dose.valid for dose in each)
        judged.append(
            JudgedDose(date=each[0].date, valid=valid, note=join_sentences(notes, "; "), name=each[0].name)
        )
    return tuple(sorted(judged, key=lambda dose: (dose.date or date.min, dose.name)))


def _remarks(chart: Chart, parts: tuple[Immunity, ...], doses: tuple[JudgedDose, ...]) -> Iterator[Sentence]:
    for part in parts:
        yield from part.notes
    yield from (capitalized(dose.note) for dose in doses if dose.valid and dose.note)
    ignored = sum(not dose.valid for dose in doses)
    if ignored:
        yield ignored_words(ignored)
    if doses and chart.birth is None:
        yield sentence("The birth date is not known, so the age at the first dose was not checked")


def disease_name(disease: str) -> Sentence:
    """Name a disease of the standards in a sentence."""
    return DISEASES.get(disease) or sentence(disease)


def _line(chart: Chart, name: str, vaccine: str, title: str, parts: tuple[Immunity, ...]) -> RecordLine:
    doses = _all_doses(parts)
    open_parts = [part for part in parts if not part.shown]
    if not open_parts:
        notes = list(dict.fromkeys(_remarks(chart, parts, doses)))
        how = _how(chart, parts)
        return RecordLine(
            line=name,
            status=LineStatus.COMPLETE_WITH_NOTE if notes else LineStatus.COMPLETE,
            reason=join_sentences([how, *notes], ". ") + ".",
            doses=doses,
        )
    need_dose = [part for part in open_parts if part.doses_lacking]
    invalid = [dose for dose in doses if not dose.valid]
    reason = _sentence(join_sentences(_grouped(open_parts), "; "))
    if invalid:
        wrong = (
            _sentence(sentence("{name} of {date}: {note}", name=dose.name, date=dose.date, note=dose.note))
            for dose in invalid
            if dose.date
        )
        reason = join_sentences([reason, *wrong], " ")
    if need_dose:
        days = [part.not_before for part in need_dose if part.not_before]
        free = free_from(chart, vaccine)
        # Nobody is vaccinated in the past; the repeat of a dose keeps the day that its rule names.
        first = [] if doses else [chart.today]
        earliest = max([*days, *([free] if free else []), *first], default=chart.today)
        again = join_sentences(
            [disease_name(part.disease) for part in need_dose if part.retest], sentence(" and ")
        )
        step = sentence("Get the next {title} dose", title=title)
        if not doses:
            step = sentence("Get the first {title} dose", title=title)
        step += sentence(", then {again} IgG again 4 to 8 weeks after it", again=again) if again else ""
    else:
        tests = join_sentences(disease_name(part.disease) for part in open_parts)
        step = sentence("Have IgG drawn for {tests}, with the laboratory's report", tests=tests)
        earliest = max(part.not_before for part in open_parts if part.not_before)
    return RecordLine(
        line=name,
        status=LineStatus.INVALID if invalid and need_dose else LineStatus.INCOMPLETE,
        reason=reason,
        next_step=step + ".",
        not_before=earliest,
        doses=doses,
    )


def _grouped(parts: list[Immunity]) -> list[Sentence]:
    """Say once what is true of several diseases."""
    named: dict[Sentence, list[str]] = {}
    for part in parts:
        named.setdefault(part.lacking, []).append(part.disease)
    return [
        words.with_values(disease=join_sentences(map(disease_name, names), sentence(" and ")))
        for words, names in named.items()
    ]


def _sentence(text: Sentence) -> Sentence:
    return capitalized(text) + "."


def _how(chart: Chart, parts: tuple[Immunity, ...]) -> Sentence:
    by_titre = [part.disease for part in parts if not _enough(chart, part)]
    if not by_titre:
        valid = max(len(part.series.valid) for part in parts)
        words = count(valid, "valid dose")
        asked = [part.disease for part in parts if part.disease in chart.asked.titres]
        if asked:
            words += sentence(
                ", and the positive titer that is {source}", source=chart.asked.source("titres")
            )
        return words
    if len(by_titre) == len(parts):
        return (
            sentence("Immunity shown by titer") if len(parts) == 1 else sentence("Immunity shown by titers")
        )
    return sentence(
        "Immunity shown by doses, and by titer for {diseases}",
        diseases=join_sentences(map(disease_name, by_titre), sentence(" and ")),
    )


def _enough(chart: Chart, part: Immunity) -> bool:
    return len(part.series.valid) >= chart.standards.antigen(part.disease).doses


def judge_mmr(chart: Chart) -> RecordLine:
    """Judge measles, mumps and rubella together, by any of the form's paths."""
    parts = tuple(
        judge_antigen(chart, chart.standards.antigen(name)) for name in ("measles", "mumps", "rubella")
    )
    line = _line(chart, "mmr", "MMR", "MMR", parts)
    limit = chart.standards.mmr.presumed_immune_born_before
    if not line.status.settled and not line.doses and chart.birth and chart.birth < limit:
        refused = any(part.disease in chart.asked.titres for part in parts) or any(
            titre.negative
            for part in parts
            for titre in chart.titres(chart.standards.antigen(part.disease).titre)
        )
        if not refused:
            return RecordLine(
                line="mmr",
                status=LineStatus.COMPLETE_WITH_NOTE,
                reason=sentence(
                    "Born before {year}: presumed immune; hospitals may still ask for two doses.",
                    year=limit.year,
                ),
            )
    return line


def judge_varicella(chart: Chart) -> RecordLine:
    """Judge varicella; being born in the US before 1980 is no evidence for healthcare personnel (VAR3)."""
    antigen = chart.standards.antigen("varicella")
    part = judge_antigen(chart, antigen)
    valid = part.series.valid
    if chart.birth and len(valid) >= antigen.doses:
        child = add_months(chart.birth, 12 * antigen.child_until_years)
        second = valid[1]
        if second < child and second < add_months(valid[0], antigen.child_gap_months):
            note = sentence(
                "Under {child_until_years}, {child_gap_months} months between the doses are"
                " recommended; {min_gap_days} days are accepted",
                child_until_years=antigen.child_until_years,
                child_gap_months=antigen.child_gap_months,
                min_gap_days=antigen.min_gap_days,
            )
            part = structs.replace(part, notes=(*part.notes, note))
    return _line(chart, "varicella", "VAR", "varicella", (part,))
