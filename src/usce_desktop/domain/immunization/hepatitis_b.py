"""Hepatitis B: the courses, the quantitative titer, and the path of non-responders (HB5-HB8)."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from usce_desktop.domain.immunization.chart import Chart, JudgedDose, LineStatus, RecordLine
from usce_desktop.domain.immunization.hepatitis_b_courses import Course, two_courses
from usce_desktop.domain.immunization.record import Titre
from usce_desktop.domain.immunization.series import ignored_words
from usce_desktop.domain.immunization.titres import cutoff_words, fresh_titres, protects, quantity
from usce_desktop.domain.sentences import EMPTY, Sentence, capitalized, count, join_sentences, sentence

LINE = "hepatitis_b"
_GET = {
    0: sentence("Get the first hepatitis B dose"),
    1: sentence("Get the second hepatitis B dose"),
    2: sentence("Get the third hepatitis B dose"),
}
"""What to do next after so many doses that count."""
_TOO_LATE = 60  # days; HB5 asks for the titer one to two months after the last dose


def _qualitative(titre: Titre) -> Sentence:
    if titre.value is not None:
        unit = sentence("'{unit}'", unit=titre.unit) if titre.unit else sentence("no unit")
        return sentence(
            "has the number {value:g} with {unit} instead of mIU/mL", value=titre.value, unit=unit
        )
    return (
        sentence("only says '{result}' without a number", result=titre.result)
        if titre.result
        else sentence("has no number")
    )


def _measured(titres: Sequence[Titre]) -> list[tuple[Titre, float]]:
    return [(titre, amount) for titre in titres for amount in [quantity(titre)] if amount is not None]


def judge_hepatitis_b(chart: Chart) -> RecordLine:
    """Judge the whole line (HB1-HB8)."""
    every = _measured(chart.titres("anti-HBs"))
    low_after = max((titre.date for titre, amount in every if not protects(chart, amount)), default=None)
    first, second = two_courses(chart, chart.doses("HEPB"), low_after=low_after)
    verdicts = first.doses | (second.doses if second else {})
    shown = tuple(sorted(verdicts.values(), key=lambda dose: dose.date or date.min))
    state = _State(chart=chart, doses=shown, first=first, second=second)
    infection = _infection(chart)
    if infection:
        return state.answer(LineStatus.COMPLETE_WITH_NOTE, infection)
    if first.complete_on is None:
        return _series_open(state, every)
    fresh, too_old = fresh_titres(chart, "anti-HBs")
    titres = [titre for titre in fresh if titre.date >= first.complete_on]
    if not titres:
        early = [
            sentence("the titer of {date} is from before the series was complete", date=titre.date)
            for titre in fresh
        ]
        return _without_titre(state, too_old or join_sentences(early[-1:]))
    latest = titres[-1]
    enough = [(titre, amount) for titre, amount in _measured(titres) if protects(chart, amount)]
    if enough and (enough[-1][0] is latest or enough[-1][0].date < latest.date):
        return _protected(state, *enough[-1], later=None if enough[-1][0] is latest else latest)
    amount = quantity(latest)
    if amount is None:
        return state.answer(
            LineStatus.INCOMPLETE,
            sentence(
                "{how}, but the anti-HBs report of {date} {qualitative}; hospitals ask for a"
                " quantitative titer, {cutoff}.",
                how=first.how,
                date=latest.date,
                qualitative=_qualitative(latest),
                cutoff=cutoff_words(chart),
            ),
            sentence("Have a quantitative anti-HBs drawn (a number in mIU/mL)."),
            state.titre_from,
        )
    return _low(state, latest, amount, contradicted=bool(enough))


class _State(Struct, frozen=True, kw_only=True):
    chart: Chart
    doses: tuple[JudgedDose, ...]
    first: Course
    second: Course | None

    def answer(
        self,
        status: LineStatus,
        reason: Sentence,
        next_step: Sentence = EMPTY,
        not_before: date | None = None,
    ) -> RecordLine:
        return RecordLine(
            line=LINE,
            status=status,
            reason=reason,
            next_step=next_step,
            not_before=not_before,
            doses=self.doses,
        )

    @property
    def given(self) -> list[date]:
        """Days of the doses that count."""
        return [dose.date for dose in self.doses if dose.valid and dose.date]

    @property
    def titre_from(self) -> date:
        """The first day for a titer: four weeks after the last dose that counts."""
        least = timedelta(days=self.chart.standards.hepatitis_b.titre_first_day)
        return max(self.given, default=self.chart.today) + least


def _infection(chart: Chart) -> Sentence:
    surface = [titre for titre in chart.titres("HBsAg") if titre.result]
    core = [titre for titre in chart.titres("anti-HBc") if titre.result]
    if surface and surface[-1].positive:
        return sentence(
            "HBsAg was positive on {date}: a chronic infection does not exclude from electives under"
            " CDC rules; see a physician, and ask the program how it wants this recorded.",
            date=surface[-1].date,
        )
    if core and core[-1].positive and surface and surface[-1].negative:
        return sentence(
            "Anti-HBc was positive on {date} with a negative HBsAg: a past infection; send both"
            " reports along.",
            date=core[-1].date,
        )
    return EMPTY


def _core_alone(state: _State) -> RecordLine | None:
    """A positive anti-HBc without a known HBsAg: an infection, and nobody knows which."""
    chart = state.chart
    core = [titre for titre in chart.titres("anti-HBc") if titre.result]
    if not core or not core[-1].positive:
        return None
    return state.answer(
        LineStatus.INCOMPLETE,
        sentence(
            "Anti-HBc was positive on {date} and HBsAg is not known, so that a past and a chronic"
            " infection cannot be told apart.",
            date=core[-1].date,
        ),
        sentence("Have HBsAg drawn."),
        chart.today,
    )


def _invalid_words(state: _State) -> Sentence:
    wrong = [dose for dose in state.doses if not dose.valid and dose.date]
    return join_sentences(
        (
            sentence(" {name} of {date}: {note}.", name=dose.name, date=dose.date, note=dose.note)
            for dose in wrong
            if dose.date
        ),
        "",
    )


def _series_open(state: _State, measured: Sequence[tuple[Titre, float]]) -> RecordLine:
    chart, first = state.chart, state.first
    enough = [amount for _, amount in measured if protects(chart, amount)]
    words = first.how + "." if state.doses else sentence("No dose on the record.")
    if enough and chart.asked.hepb_titre_alone:
        return state.answer(
            LineStatus.COMPLETE_WITH_NOTE,
            sentence(
                "Anti-HBs {enough:g} mIU/mL; {by} takes the titer without the series.",
                enough=enough[-1],
                by=chart.asked.by,
            ),
        )
    infected = _core_alone(state)
    if infected is not None:
        return infected
    if enough:
        words += sentence(" A titer without a complete series is not enough for healthcare personnel.")
    elif measured:
        latest, amount = measured[-1]
        words += sentence(
            " Anti-HBs {amount:g} mIU/mL on {date} is below the cut-off too.", amount=amount, date=latest.date
        )
    invalid = any(not dose.valid for dose in state.doses)
    get = _GET.get(first.valid, sentence("Get the next hepatitis B dose"))
    return state.answer(
        LineStatus.INVALID if invalid else LineStatus.INCOMPLETE,
        words + _invalid_words(state),
        get + sentence("; the titer follows 4 to 8 weeks after the last one."),
        first.next_from or chart.today,
    )


def _remarks(state: _State) -> list[Sentence]:
    notes = [capitalized(dose.note) for dose in state.doses if dose.valid and dose.note]
    wrong = sum(not dose.valid for dose in state.doses)
    if wrong:
        notes.append(ignored_words(wrong))
    return notes


def _complete(state: _State, words: Sentence, notes: list[Sentence]) -> RecordLine:
    status = LineStatus.COMPLETE_WITH_NOTE if notes else LineStatus.COMPLETE
    return state.answer(status, join_sentences([words, *notes], ". ") + ".")


def _without_titre(state: _State, why: Sentence) -> RecordLine:
    """A complete series without a titer that says anything about it; ``why`` names one that does not."""
    chart = state.chart
    draw = sentence("Have a quantitative anti-HBs drawn 4 to 8 weeks after the last dose.")
    if LINE in chart.asked.titres:
        return state.answer(
            LineStatus.INCOMPLETE,
            sentence(
                "{how}, but a quantitative anti-HBs, {cutoff}, is asked for ({source}) and {why}.",
                how=state.first.how,
                cutoff=cutoff_words(chart),
                source=chart.asked.source("titres"),
                why=why or sentence("there is none"),
            ),
            draw,
            state.titre_from,
        )
    asked = sentence("No quantitative anti-HBs is on the record; the AAMC form asks for one after the series")
    notes = [*_remarks(state), capitalized(why) if why else asked]
    done = _complete(state, state.first.how, notes)
    return state.answer(done.status, done.reason, draw, state.titre_from)


def _protected(state: _State, titre: Titre, amount: float, later: Titre | None) -> RecordLine:
    chart = state.chart
    words = sentence(
        "{how}, and anti-HBs {amount:g} mIU/mL is {cutoff}",
        how=state.first.how,
        amount=amount,
        cutoff=cutoff_words(chart),
    )
    notes = _remarks(state)
    if later is not None:
        notes.append(
            sentence(
                "The later report of {date} says less; a sufficient titer after a complete series"
                " counts for good under CDC rules, and some hospitals still ask",
                date=later.date,
            )
        )
    before = [day for day in state.given if day <= titre.date]
    since = (titre.date - max(before)).days
    if since < chart.standards.hepatitis_b.titre_first_day:
        notes.append(
            sentence(
                "The titer was drawn {days} after a dose; one to two months after it are usual",
                days=count(since, "day"),
            )
        )
    if chart.asked.hepb_core_required and not (chart.titres("anti-HBc") and chart.titres("HBsAg")):
        return state.answer(
            LineStatus.INCOMPLETE,
            sentence(
                "{words}, but HBsAg and total anti-HBc are {source} too.",
                words=words,
                source=chart.asked.source("hepb_core_required"),
            ),
            sentence("Have HBsAg and total anti-HBc drawn."),
            chart.today,
        )
    return _complete(state, words, notes)


def _low(state: _State, titre: Titre, amount: float, *, contradicted: bool) -> RecordLine:
    """HB6, HB7: what follows a titer that is too low."""
    chart, second = state.chart, state.second
    gap = timedelta(days=chart.standards.hepatitis_b.challenge_gap)
    low = sentence(
        "Anti-HBs {amount:g} mIU/mL on {date}; {cutoff} is needed",
        amount=amount,
        date=titre.date,
        cutoff=cutoff_words(chart),
    )
    retest = sentence("Have quantitative anti-HBs drawn again, 4 to 8 weeks after the last dose.")
    last = max(state.given)
    since = [day for day in state.given if day >= titre.date]
    if contradicted:
        return state.answer(
            LineStatus.INCOMPLETE,
            sentence("{low}, and another report of the same day says enough.", low=low),
            sentence("Ask the laboratory which report is right, or have quantitative anti-HBs drawn again."),
            chart.today,
        )
    if since and (since != [state.first.complete_on] or second is not None):
        return state.answer(
            LineStatus.INCOMPLETE,
            sentence(
                "{low}; {doses} since then, and no titer after.", low=low, doses=count(len(since), "dose")
            ),
            retest,
            state.titre_from,
        )
    if titre.date < state.titre_from:
        return state.answer(
            LineStatus.INCOMPLETE,
            sentence(
                "{low}; it was drawn {days} after the last dose, too early to show what that dose did.",
                low=low,
                days=count((titre.date - last).days, "day"),
            ),
            retest,
            state.titre_from,
        )
    infected = _core_alone(state)
    if infected is not None:
        return infected
    if second is None:
        since_last = (titre.date - last).days
        late = sentence("; drawn {days} after the last dose it may have waned", days=count(since_last, "day"))
        waned = late + sentence(", which one more dose shows") if since_last > _TOO_LATE else EMPTY
        return state.answer(
            LineStatus.INCOMPLETE,
            sentence("{low}, after one complete series{waned}.", low=low, waned=waned),
            sentence(
                "Get one more hepatitis B dose and repeat the quantitative titer 4 to 8 weeks later;"
                " if it is still low, finish the second series. (Or the whole second series first.)"
            ),
            max(titre.date, last + gap),
        )
    if second.complete_on is None:
        doses = second.doses.values()
        return state.answer(
            LineStatus.INCOMPLETE if all(dose.valid for dose in doses) else LineStatus.INVALID,
            sentence(
                "{low}, after {doses} of the second series.{invalid}",
                low=low,
                doses=count(second.valid, "dose"),
                invalid=_invalid_words(state),
            ),
            sentence(
                "Finish the second hepatitis B series, then repeat the quantitative titer 4 to 8 weeks later."
            ),
            second.next_from or last + gap,
        )
    return _after_two_series(state, low)


def _after_two_series(state: _State, low: Sentence) -> RecordLine:
    chart = state.chart
    surface, core = chart.titres("HBsAg"), chart.titres("anti-HBc")
    if surface and core and surface[-1].negative and core[-1].negative:
        return state.answer(
            LineStatus.COMPLETE_WITH_NOTE,
            sentence(
                "Documented non-responder: two complete series, anti-HBs still low, HBsAg and"
                " anti-HBc negative. Send a physician's statement along."
            ),
        )
    return state.answer(
        LineStatus.INCOMPLETE,
        sentence("{low}, after two complete series.", low=low),
        sentence("Have HBsAg and total anti-HBc drawn; both negative make a documented non-responder."),
        chart.today,
    )
