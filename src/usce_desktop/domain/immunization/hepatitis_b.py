"""Hepatitis B: the courses, the quantitative titre, and the path of non-responders (HB5-HB8)."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from usce_desktop.domain.dates import count, show_day
from usce_desktop.domain.immunization.chart import Chart, JudgedDose, Line, LineStatus, upper_first
from usce_desktop.domain.immunization.hepatitis_b_courses import Course, two_courses
from usce_desktop.domain.immunization.record import Titre
from usce_desktop.domain.immunization.titres import cutoff_words, fresh_titres, protects, quantity

LINE = "hepatitis_b"
_TOO_LATE = 60  # days; HB5 asks for the titre one to two months after the last dose


def _qualitative(titre: Titre) -> str:
    if titre.value is not None:
        unit = f"'{titre.unit}'" if titre.unit else "no unit"
        return f"has the number {titre.value:g} with {unit} instead of mIU/mL"
    return f"only says '{titre.result}' without a number" if titre.result else "has no number"


def _measured(titres: Sequence[Titre]) -> list[tuple[Titre, float]]:
    return [(titre, amount) for titre in titres for amount in [quantity(titre)] if amount is not None]


def judge_hepatitis_b(chart: Chart) -> Line:
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
            f"the titre of {show_day(titre.date)} is from before the series was complete" for titre in fresh
        ]
        return _without_titre(state, too_old or "".join(early[-1:]))
    latest = titres[-1]
    enough = [(titre, amount) for titre, amount in _measured(titres) if protects(chart, amount)]
    if enough and (enough[-1][0] is latest or enough[-1][0].date < latest.date):
        return _protected(state, *enough[-1], later=None if enough[-1][0] is latest else latest)
    amount = quantity(latest)
    if amount is None:
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{first.how}, but the anti-HBs report of {show_day(latest.date)} {_qualitative(latest)};"
            f" hospitals ask for a quantitative titre, {cutoff_words(chart)}.",
            "Have a quantitative anti-HBs drawn (a number in mIU/mL).",
            state.titre_from,
        )
    return _low(state, latest, amount, contradicted=bool(enough))


class _State(Struct, frozen=True, kw_only=True):
    chart: Chart
    doses: tuple[JudgedDose, ...]
    first: Course
    second: Course | None

    def answer(
        self, status: LineStatus, reason: str, next_step: str = "", not_before: date | None = None
    ) -> Line:
        return Line(
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
        """The first day for a titre: four weeks after the last dose that counts."""
        least = timedelta(days=self.chart.standards.hepatitis_b.titre_first_day)
        return max(self.given, default=self.chart.today) + least


def _infection(chart: Chart) -> str:
    surface = [titre for titre in chart.titres("HBsAg") if titre.result]
    core = [titre for titre in chart.titres("anti-HBc") if titre.result]
    if surface and surface[-1].positive:
        return (
            f"HBsAg was positive on {show_day(surface[-1].date)}: a chronic infection does not exclude from"
            " electives under CDC rules; see a physician, and ask the program how it wants this recorded."
        )
    if core and core[-1].positive and surface and surface[-1].negative:
        return (
            f"Anti-HBc was positive on {show_day(core[-1].date)} with a negative HBsAg: a past infection;"
            " send both reports along."
        )
    return ""


def _core_alone(state: _State) -> Line | None:
    """A positive anti-HBc without a known HBsAg: an infection, and nobody knows which."""
    chart = state.chart
    core = [titre for titre in chart.titres("anti-HBc") if titre.result]
    if not core or not core[-1].positive:
        return None
    return state.answer(
        LineStatus.INCOMPLETE,
        f"Anti-HBc was positive on {show_day(core[-1].date)} and HBsAg is not known, so that a past and a"
        " chronic infection cannot be told apart.",
        "Have HBsAg drawn.",
        chart.today,
    )


def _invalid_words(state: _State) -> str:
    wrong = [dose for dose in state.doses if not dose.valid and dose.date]
    return "".join(f" {dose.name} of {show_day(dose.date)}: {dose.note}." for dose in wrong if dose.date)


def _series_open(state: _State, measured: Sequence[tuple[Titre, float]]) -> Line:
    chart, first = state.chart, state.first
    enough = [amount for _, amount in measured if protects(chart, amount)]
    words = f"{first.how}." if state.doses else "No dose on the record."
    if enough and chart.asked.hepb_titre_alone:
        return state.answer(
            LineStatus.COMPLETE_WITH_NOTE,
            f"Anti-HBs {enough[-1]:g} mIU/mL; {chart.asked.by} takes the titre without the series.",
        )
    infected = _core_alone(state)
    if infected is not None:
        return infected
    if enough:
        words += " A titre without a complete series is not enough for healthcare personnel."
    elif measured:
        latest, amount = measured[-1]
        words += f" Anti-HBs {amount:g} mIU/mL on {show_day(latest.date)} is below the cut-off too."
    invalid = any(not dose.valid for dose in state.doses)
    ordinal = {0: "first", 1: "second", 2: "third"}.get(first.valid, "next")
    return state.answer(
        LineStatus.INVALID if invalid else LineStatus.INCOMPLETE,
        words + _invalid_words(state),
        f"Get the {ordinal} hepatitis B dose; the titre follows 4 to 8 weeks after the last one.",
        first.next_from or chart.today,
    )


def _remarks(state: _State) -> list[str]:
    notes = [upper_first(dose.note) for dose in state.doses if dose.valid and dose.note]
    wrong = sum(not dose.valid for dose in state.doses)
    if wrong:
        notes.append(f"{count(wrong, 'dose')} on the record {'does' if wrong == 1 else 'do'} not count")
    return notes


def _complete(state: _State, words: str, notes: list[str]) -> Line:
    status = LineStatus.COMPLETE_WITH_NOTE if notes else LineStatus.COMPLETE
    return state.answer(status, ". ".join([words, *notes]) + ".")


def _without_titre(state: _State, why: str) -> Line:
    """A complete series without a titre that says anything about it; ``why`` names one that does not."""
    chart = state.chart
    draw = "Have a quantitative anti-HBs drawn 4 to 8 weeks after the last dose."
    if LINE in chart.asked.titres:
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{state.first.how}, but a quantitative anti-HBs, {cutoff_words(chart)}, is asked for"
            f" ({chart.asked.source('titres')}) and {why or 'there is none'}.",
            draw,
            state.titre_from,
        )
    notes = [*_remarks(state), *([upper_first(why)] if why else [])]
    done = _complete(state, state.first.how, notes)
    return state.answer(
        done.status, done.reason, f"{draw} The AAMC form has a line for it.", state.titre_from
    )


def _protected(state: _State, titre: Titre, amount: float, later: Titre | None) -> Line:
    chart = state.chart
    words = f"{state.first.how}, and anti-HBs {amount:g} mIU/mL is {cutoff_words(chart)}"
    notes = _remarks(state)
    if later is not None:
        notes.append(
            f"The later report of {show_day(later.date)} says less; a sufficient titre after a complete"
            " series counts for good under CDC rules, and some hospitals still ask"
        )
    before = [day for day in state.given if day <= titre.date]
    since = (titre.date - max(before)).days
    if since < chart.standards.hepatitis_b.titre_first_day:
        notes.append(
            f"The titre was drawn {count(since, 'day')} after a dose; one to two months after it are usual"
        )
    if chart.asked.hepb_core_required and not (chart.titres("anti-HBc") and chart.titres("HBsAg")):
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{words}, but HBsAg and total anti-HBc are {chart.asked.source('hepb_core_required')} too.",
            "Have HBsAg and total anti-HBc drawn.",
            chart.today,
        )
    return _complete(state, words, notes)


def _low(state: _State, titre: Titre, amount: float, *, contradicted: bool) -> Line:
    """HB6, HB7: what follows a titre that is too low."""
    chart, second = state.chart, state.second
    gap = timedelta(days=chart.standards.hepatitis_b.challenge_gap)
    low = f"Anti-HBs {amount:g} mIU/mL on {show_day(titre.date)}; {cutoff_words(chart)} is needed"
    retest = "Have quantitative anti-HBs drawn again, 4 to 8 weeks after the last dose."
    last = max(state.given)
    since = [day for day in state.given if day >= titre.date]
    if contradicted:
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{low}, and another report of the same day says enough.",
            "Ask the laboratory which report is right, or have quantitative anti-HBs drawn again.",
            chart.today,
        )
    if since and (since != [state.first.complete_on] or second is not None):
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{low}; {count(len(since), 'dose')} since then, and no titre after.",
            retest,
            state.titre_from,
        )
    if titre.date < state.titre_from:
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{low}; it was drawn {count((titre.date - last).days, 'day')} after the last dose, too early to"
            " show what that dose did.",
            retest,
            state.titre_from,
        )
    infected = _core_alone(state)
    if infected is not None:
        return infected
    if second is None:
        since_last = (titre.date - last).days
        late = f"; drawn {count(since_last, 'day')} after the last dose it may have waned"
        waned = f"{late}, which one more dose shows" if since_last > _TOO_LATE else ""
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{low}, after one complete series{waned}.",
            "Get one more hepatitis B dose and repeat the quantitative titre 4 to 8 weeks later; if it is"
            " still low, finish the second series. (Or the whole second series first.)",
            max(titre.date, last + gap),
        )
    if second.complete_on is None:
        doses = second.doses.values()
        return state.answer(
            LineStatus.INCOMPLETE if all(dose.valid for dose in doses) else LineStatus.INVALID,
            f"{low}, after {count(second.valid, 'dose')} of the second series.{_invalid_words(state)}",
            "Finish the second hepatitis B series, then repeat the quantitative titre 4 to 8 weeks later.",
            second.next_from or last + gap,
        )
    return _after_two_series(state, low)


def _after_two_series(state: _State, low: str) -> Line:
    chart = state.chart
    surface, core = chart.titres("HBsAg"), chart.titres("anti-HBc")
    if surface and core and surface[-1].negative and core[-1].negative:
        return state.answer(
            LineStatus.COMPLETE_WITH_NOTE,
            "Documented non-responder: two complete series, anti-HBs still low, HBsAg and anti-HBc negative."
            " Send a physician's statement along.",
        )
    return state.answer(
        LineStatus.INCOMPLETE,
        f"{low}, after two complete series.",
        "Have HBsAg and total anti-HBc drawn; both negative make a documented non-responder.",
        chart.today,
    )
