"""Live vaccines disturb each other, and tuberculosis tests (G4-G6)."""

from datetime import date, timedelta

from usce_desktop.domain.immunization.chart import Chart
from usce_desktop.domain.immunization.record import Dose
from usce_desktop.domain.immunization.series import impossible, product_of
from usce_desktop.domain.sentences import Sentence, count, sentence

_NASAL = "flumist"
_COMBINED, _BCG = "MMRV", "BCG"


def vaccine_of(chart: Chart, dose: Dose) -> str:
    """Name the vaccine; a nasal influenza vaccine is a live one, whatever the line it was entered on."""
    return "LAIV" if dose.vaccine == "FLU" and product_of(chart, dose) == _NASAL else dose.vaccine


def _antigens(chart: Chart, vaccine: str) -> set[str]:
    found = {each.id for each in chart.standards.antigens if vaccine in each.vaccines}
    return found or {vaccine}


def live_doses(chart: Chart) -> list[tuple[int, Dose]]:
    """List the doses of live vaccines that can be right, by date."""
    found = [
        (n, dose)
        for n, dose in enumerate(chart.record.doses)
        if vaccine_of(chart, dose) in chart.standards.live.vaccines and not impossible(chart, dose)
    ]
    return sorted(found, key=lambda pair: (pair[1].date, pair[0]))


def disturbed(chart: Chart) -> dict[int, Sentence]:
    """Find live doses given too soon after a different live vaccine: the second is invalid.

    There is no grace, unless they share a disease: MMR after measles vaccine is a series too. MMRV is a
    vaccine of its own (CDSi 2013-0556). Doses of the same vaccine are judged by their series.
    """
    live = chart.standards.live
    most = max(live.min_days, live.bcg_days)
    refused: dict[int, Sentence] = {}
    recent: dict[tuple[date, str], str] = {}
    for index, dose in live_doses(chart):
        own = vaccine_of(chart, dose)
        # Only the last weeks matter, and a kind on a day only once: a record of any length stays quick.
        recent = {key: name for key, name in recent.items() if (dose.date - key[0]).days < most}
        for (day, other), name in recent.items():
            gap = (dose.date - day).days
            mine, theirs = _antigens(chart, own), _antigens(chart, other)
            kin = bool(mine & theirs) and _COMBINED not in {own, other}
            grace = chart.standards.grace_days if kin else 0
            least = live.bcg_days if _BCG in {own, other} else live.min_days
            if gap and mine != theirs and gap < least - grace:
                again = dose.date + timedelta(days=least)
                refused[index] = sentence(
                    "{days} after another live vaccine ({name}, {day}); at least {least} are needed,"
                    " without grace; to be repeated on or after {again}",
                    days=count(gap, "day"),
                    name=name,
                    day=day,
                    least=least,
                    again=again,
                )
        recent[dose.date, own] = dose.vaccine
    return refused


def free_from(chart: Chart, vaccine: str) -> date | None:
    """Find the first day on which a live vaccine can be given after the other live vaccines.

    On the day of another one it can be given too, so that a dose of today does not make it wait.
    """
    own = _antigens(chart, vaccine)
    live = chart.standards.live
    days = [
        dose.date + timedelta(days=live.bcg_days if dose.vaccine == _BCG else live.min_days)
        for _, dose in live_doses(chart)
        if own != _antigens(chart, vaccine_of(chart, dose)) and dose.date != chart.today
    ]
    return max(days, default=None)


def before_tb_test(chart: Chart, day: date) -> tuple[int, str]:
    """Look for a live vaccine shortly before a tuberculosis test.

    Returns:
        Days since the last one before the test, and its name; -1 and nothing where there is none.
    """
    before = [dose for _, dose in live_doses(chart) if dose.date < day and dose.vaccine != _BCG]
    return ((day - before[-1].date).days, before[-1].vaccine) if before else (-1, "")
