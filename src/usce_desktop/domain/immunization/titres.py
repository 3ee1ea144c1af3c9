"""What the reports of antibody tests say: as a quantity, sufficient, fresh enough."""

from usce_desktop.domain.dates import shift
from usce_desktop.domain.immunization.chart import Chart
from usce_desktop.domain.immunization.record import Titre
from usce_desktop.domain.sentences import EMPTY, Sentence, sentence

PER_MIU = {"miu/ml": 1.0, "iu/l": 1.0, "u/l": 1.0, "iu/ml": 1000.0, "miu/l": 0.001}
"""How many mIU/mL one of a unit is."""


def quantity(titre: Titre) -> float | None:
    """Convert a titer to mIU/mL; ``None`` where it has no number or no unit that says what it is."""
    factor = PER_MIU.get(titre.unit.strip().casefold().replace(" ", ""))
    return titre.value * factor if titre.value is not None and factor is not None else None


def cutoff_words(chart: Chart) -> Sentence:
    """Say the cut-off and who sets it."""
    value = cutoff(chart)
    least = (
        sentence("more than {value:g}", value=value)
        if chart.asked.hepb_cutoff_exclusive
        else sentence("at least {value:g}", value=value)
    )
    return sentence("{least} mIU/mL ({source})", least=least, source=chart.asked.source("hepb_cutoff"))


def cutoff(chart: Chart) -> float:
    """The least quantity, before asking whether it is exclusive."""
    stated = chart.asked.hepb_cutoff
    return chart.standards.hepatitis_b.cutoff if stated is None else stated


def protects(chart: Chart, amount: float) -> bool:
    """Tell whether a quantity of anti-HBs is enough for this program."""
    return amount > cutoff(chart) if chart.asked.hepb_cutoff_exclusive else amount >= cutoff(chart)


def fresh_titres(chart: Chart, test: str) -> tuple[list[Titre], Sentence]:
    """List the titers that are fresh enough for this program, and say where one is too old."""
    every = chart.titres(test)
    window = chart.asked.titre_window
    anchor = chart.days.day(window.anchor) if window else None
    if not window or not anchor:
        return every, EMPTY
    first = shift(anchor, -window.n, window.unit)
    fresh = [titre for titre in every if titre.date >= first]
    old = every[-1] if every and not fresh else None
    words = (
        sentence("the titer of {date} is older than {first}", date=old.date, first=first) if old else EMPTY
    )
    if words:
        words = sentence("{words} ({source})", words=words, source=chart.asked.source("titre_window"))
    return fresh, words
