"""Hepatitis B: the courses, the quantitative titre, and the path of non-responders (HB5-HB8)."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from usce_desktop.domain.dates import count, show_day
from usce_desktop.domain.immunization.chart import (
    Chart,
    JudgedDose,
    Line,
    LineStatus,
    is_negative,
    is_positive,
    upper_first,
)
from usce_desktop.domain.immunization.hepatitis_b_courses import Course, Indexed, course
from usce_desktop.domain.immunization.record import Titre

LINE = "hepatitis_b"
PER_MIU = {"miu/ml": 1.0, "iu/l": 1.0, "u/l": 1.0, "iu/ml": 1000.0, "miu/l": 0.001}
"""How many mIU/mL one of a unit is."""


def quantity(titre: Titre) -> float | None:
    """Convert a titre to mIU/mL; ``None`` where it has no number or no unit that says what it is."""
    factor = PER_MIU.get(titre.unit.strip().casefold().replace(" ", ""))
    return titre.value * factor if titre.value is not None and factor is not None else None


def cutoff_words(chart: Chart) -> str:
    """Say the cut-off and who sets it."""
    value = cutoff(chart)
    least = f"more than {value:g}" if chart.asked.hepb_cutoff_exclusive else f"at least {value:g}"
    return f"{least} mIU/mL ({chart.asked.source('hepb_cutoff')})"


def cutoff(chart: Chart) -> float:
    """The least quantity, before asking whether it is exclusive."""
    stated = chart.asked.hepb_cutoff
    return chart.standards.hepatitis_b.cutoff if stated is None else stated


def protects(chart: Chart, amount: float) -> bool:
    """Tell whether a quantity of anti-HBs is enough for this program."""
    return amount > cutoff(chart) if chart.asked.hepb_cutoff_exclusive else amount >= cutoff(chart)


def _qualitative(titre: Titre) -> str:
    if titre.value is not None:
        unit = f"'{titre.unit}'" if titre.unit else "no unit"
        return f"has the number {titre.value:g} with {unit} instead of mIU/mL"
    return f"only says '{titre.result}' without a number" if titre.result else "has no number"


def judge_hepatitis_b(chart: Chart) -> Line:
    """Judge the whole line (HB1-HB8)."""
    doses = chart.doses("HEPB")
    titres = chart.titres("anti-HBs")
    measured = [(titre, amount) for titre in titres for amount in [quantity(titre)] if amount is not None]
    infection = _infection(chart)
    first_low = next((titre.date for titre, amount in measured if not protects(chart, amount)), None)
    split = _split(chart, doses, first_low)
    first = course(chart, doses[:split])
    second = course(chart, doses[split:]) if split < len(doses) else None
    verdicts = first.doses | (second.doses if second else {})
    shown = tuple(sorted(verdicts.values(), key=lambda dose: dose.date or date.min))
    state = _State(chart=chart, doses=shown, first=first, second=second)
    if infection:
        return state.answer(LineStatus.COMPLETE_WITH_NOTE, infection)
    if first.complete_on is None:
        return _series_open(state, measured)
    latest = titres[-1] if titres else None
    if latest is None:
        return _without_titre(state, first.complete_on)
    enough = [
        (titre, amount)
        for titre, amount in measured
        if protects(chart, amount) and titre.date >= first.complete_on
    ]
    if enough and enough[-1][0] is not latest:
        return _protected(state, *enough[-1], later=latest)
    amount = quantity(latest)
    if amount is None:
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{first.how}, but the anti-HBs report of {show_day(latest.date)} {_qualitative(latest)};"
            f" hospitals ask for a quantitative titre, {cutoff_words(chart)}.",
            "Have a quantitative anti-HBs drawn (a number in mIU/mL).",
            max(chart.today, first.complete_on + timedelta(days=chart.standards.hepatitis_b.titre_first_day)),
        )
    if protects(chart, amount):
        return _protected(state, latest, amount)
    return _low(state, latest, amount)


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


def _split(chart: Chart, doses: Indexed, first_low: date | None) -> int:
    """Find where the second course begins: after the low titre that followed a complete first one."""
    if first_low is None:
        return len(doses)
    for place in range(len(doses)):
        done = course(chart, doses[:place]).complete_on if place else None
        if done is not None and first_low >= done and doses[place][1].date >= first_low:
            return place
    return len(doses)


def _infection(chart: Chart) -> str:
    surface = [titre for titre in chart.titres("HBsAg") if titre.result]
    core = [titre for titre in chart.titres("anti-HBc") if titre.result]
    if surface and is_positive(surface[-1]):
        return (
            f"HBsAg was positive on {show_day(surface[-1].date)}: a chronic infection does not exclude from"
            " electives under CDC rules; see a physician, and ask the program how it wants this recorded."
        )
    if core and is_positive(core[-1]) and surface and is_negative(surface[-1]):
        return (
            f"Anti-HBc was positive on {show_day(core[-1].date)} with a negative HBsAg: a past infection;"
            " send both reports along."
        )
    return ""


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


def _complete(state: _State, words: str, notes: list[str], next_step: str = "") -> Line:
    status = LineStatus.COMPLETE_WITH_NOTE if notes else LineStatus.COMPLETE
    return state.answer(status, ". ".join([words, *notes]) + ".", next_step)


def _without_titre(state: _State, done: date) -> Line:
    chart = state.chart
    first_day = done + timedelta(days=chart.standards.hepatitis_b.titre_first_day)
    draw = "Have a quantitative anti-HBs drawn 4 to 8 weeks after the last dose."
    if LINE in chart.asked.titres:
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{state.first.how}, but a quantitative anti-HBs, {cutoff_words(chart)}, is asked for"
            f" ({chart.asked.source('titres')}) and there is none.",
            draw,
            first_day,
        )
    return _complete(state, state.first.how, _remarks(state), f"{draw} The AAMC form has a line for it.")


def _protected(state: _State, titre: Titre, amount: float, later: Titre | None = None) -> Line:
    chart = state.chart
    words = f"{state.first.how}, and anti-HBs {amount:g} mIU/mL is {cutoff_words(chart)}"
    notes = _remarks(state)
    if later is not None:
        notes.append(
            f"The later report of {show_day(later.date)} says less; a sufficient titre after a complete"
            " series counts for good under CDC rules, and some hospitals still ask"
        )
    before = [dose.date for dose in state.doses if dose.date and dose.valid and dose.date <= titre.date]
    since = (titre.date - max(before)).days if before else 0
    if before and since < chart.standards.hepatitis_b.titre_first_day:
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


def _low(state: _State, titre: Titre, amount: float) -> Line:
    """HB6, HB7: what follows a titre that is too low."""
    chart, second = state.chart, state.second
    gap = timedelta(days=chart.standards.hepatitis_b.challenge_gap)
    low = f"Anti-HBs {amount:g} mIU/mL on {show_day(titre.date)}; {cutoff_words(chart)} is needed"
    retest = "Have quantitative anti-HBs drawn again, 4 to 8 weeks after the last dose."
    if second is None:
        last = max(dose.date for dose in state.doses if dose.date)
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{low}, after one complete series.",
            "Get one more hepatitis B dose and repeat the quantitative titre 4 to 8 weeks later; if it"
            " is still"
            " low, finish the second series. (Or the whole second series first.)",
            max(titre.date, last + gap),
        )
    given = [dose.date for dose in second.doses.values() if dose.date and dose.valid]
    last = max(given, default=titre.date)
    if titre.date < last:
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{low}; {count(len(given), 'dose')} since then, and no titre after.",
            retest,
            last + gap,
        )
    if second.complete_on is None:
        return state.answer(
            LineStatus.INVALID
            if any(not dose.valid for dose in second.doses.values())
            else LineStatus.INCOMPLETE,
            f"{low}, after {count(len(given), 'dose')} of the second series.{_invalid_words(state)}",
            "Finish the second hepatitis B series, then repeat the quantitative titre 4 to 8 weeks later.",
            second.next_from or last + gap,
        )
    return _after_two_series(state, low)


def _after_two_series(state: _State, low: str) -> Line:
    chart = state.chart
    surface, core = chart.titres("HBsAg"), chart.titres("anti-HBc")
    if surface and core and is_negative(surface[-1]) and is_negative(core[-1]):
        return state.answer(
            LineStatus.COMPLETE_WITH_NOTE,
            "Documented non-responder: two complete series, anti-HBs still low, HBsAg and anti-HBc negative."
            " Send a physician's statement along.",
        )
    if core and is_positive(core[-1]):
        return state.answer(
            LineStatus.INCOMPLETE,
            f"{low}; anti-HBc is positive, and HBsAg is not known.",
            "Have HBsAg drawn.",
            chart.today,
        )
    return state.answer(
        LineStatus.INCOMPLETE,
        f"{low}, after two complete series.",
        "Have HBsAg and total anti-HBc drawn; both negative make a documented non-responder.",
        chart.today,
    )
