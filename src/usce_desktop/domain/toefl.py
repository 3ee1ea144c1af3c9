"""TOEFL on its two scales: 0 to 120 (sections 0 to 30), and 1 to 6 since January 2026.

One score of the newer scale stands for a band of the older one. So a minimum on the other scale is surely
reached, surely missed, or inside the band, where only the other number on the report can tell. The bands
are ETS's own (source T1); tables of sections are published from 4.5 up.
"""

from datetime import date
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.exams import ExamTables, ToeflBand

HIGHEST_NEW = 6.0
Outcome = Literal["reached", "below", "inside"]


class Compared(Struct, frozen=True, kw_only=True):
    """A score held against a minimum.

    Attributes:
        band: What the score, or the minimum, that is on the newer scale stands for on the older one;
            nothing where both are on one scale.
        example: ETS's own example of a minimum, where that decided.
    """

    outcome: Outcome
    band: tuple[float, float] | None = None
    example: float | None = None


def is_new(tables: ExamTables, value: float, issued: date) -> bool:
    """Tell which scale a score is on: for some years reports print both, and both may be entered."""
    if issued < tables.toefl_new_scale_from:
        return False
    return value <= HIGHEST_NEW or issued > tables.toefl_both_until


def band_of(tables: ExamTables, part: str, new: float) -> tuple[float, float]:
    """Find what a score from 1 to 6 stands for on the older scale.

    Below the published part of a section's table it is anything under its lowest row.
    """
    rows = [row for row in tables.toefl_bands if row.part == part]
    # A score between two steps of the table is none that ETS gives; the lower step is the cautious one.
    fits = max((row for row in rows if row.new <= new), key=_new, default=None)
    if fits is not None:
        return fits.lowest, fits.highest
    return 0.0, min(row.lowest for row in rows) - 1


def _new(row: ToeflBand) -> float:
    return row.new


def compare(
    tables: ExamTables, part: str, value: float, least: float, *, new: bool, least_new: bool
) -> Compared:
    """Hold a score against a minimum, each on either scale.

    Args:
        tables: With the bands.
        part: ``score`` for the total, or a section.
        value: What was reached.
        least: What is asked.
        new: The score is on the scale of 1 to 6.
        least_new: The minimum is.
    """
    if new == least_new:
        return Compared(outcome="reached" if value >= least else "below")
    if least_new:
        lowest, highest = band_of(tables, part, least)
        known = any(row.part == part and row.new <= least for row in tables.toefl_bands)
        if value >= lowest and known:
            return Compared(outcome="reached", band=(lowest, highest))
        return Compared(outcome="below" if known else "inside", band=(lowest, highest))
    lowest, highest = band_of(tables, part, value)
    if lowest >= least:
        return Compared(outcome="reached", band=(lowest, highest))
    if part == "score":
        examples = [row.old for row in tables.toefl_examples if row.old >= least and row.new <= value]
        if examples:
            return Compared(outcome="reached", band=(lowest, highest), example=min(examples))
    return Compared(outcome="below" if highest < least else "inside", band=(lowest, highest))
