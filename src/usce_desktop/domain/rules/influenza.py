"""The influenza vaccine: this season's, where the rotation touches the host's period."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from usce_desktop.domain.anchors import Anchors, season_start
from usce_desktop.domain.dates import parse_day, show_day
from usce_desktop.domain.rules.registry import Case, rule
from usce_desktop.domain.sentences import EMPTY, Sentence, count, sentence
from usce_desktop.domain.status import Finding, Status

MonthDay = Annotated[
    str,
    Meta(pattern=r"^((0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)$"),
]
"""A day of every year, as MM-DD."""


def _period(year: int, begin: str, end: str) -> tuple[date, date]:
    first, last = parse_day(f"{year}-{begin}"), parse_day(f"{year}-{end}")
    return first, last if last >= first else parse_day(f"{year + 1}-{end}")


def flu_periods(anchors: Anchors, begin: str, end: str) -> tuple[tuple[date, date], ...]:
    """Find the host's influenza periods that a rotation overlaps; a long one can touch two.

    Args:
        anchors: For the rotation's first and last day.
        begin: First day of the period, as MM-DD.
        end: Last day of the period, as MM-DD, in the next year where it is earlier than ``begin``.

    Returns:
        The first and last day of each, in order.
    """
    years = range(anchors.rotation_start.year - 1, anchors.rotation_end.year + 1)
    periods = (_period(year, begin, end) for year in years)
    return tuple(
        (first, last)
        for first, last in periods
        if first <= anchors.rotation_end and anchors.rotation_start <= last
    )


def period_words(begin: str, end: str) -> Sentence:
    """Say a period of months and days: ``1 Oct to 31 Mar``."""
    first, last = _period(2000, begin, end)
    return sentence("{first} to {last}", first=show_day(first)[:-5], last=show_day(last)[:-5])


def _not_due(case: Case, *, begin: str, end: str) -> Sentence:
    periods = flu_periods(case.anchors, begin, end)
    if not periods:
        return sentence("The rotation does not touch the influenza period.")
    available = _made(season_start(periods[0][0]))
    if case.today < available:
        return sentence("Not due before {day}: that season's vaccine does not exist yet.", day=available)
    return EMPTY


@rule(
    needs=("issued",),
    words=lambda begin, end: sentence(
        "This season's vaccine, where the rotation touches the influenza period ({period})",
        period=period_words(begin, end),
    ),
    starting={"begin": "09-01", "end": "03-31"},
    titles={"begin": sentence("From (MM-DD)"), "end": sentence("To (MM-DD)")},
    applies=lambda case, begin, end: bool(flu_periods(case.anchors, begin, end)),
    not_due=_not_due,
)
def flu_season(case: Case, *, begin: MonthDay, end: MonthDay) -> Finding | None:
    """The influenza vaccine is made anew each season (July to June); last season's does not count."""
    seasons = [season_start(first) for first, _ in flu_periods(case.anchors, begin, end)]
    issued = case.day("issued")
    margin = (issued - seasons[0]).days
    if margin < 0:
        return Finding(
            rule="flu_season",
            status=Status.EXPIRED,
            message=sentence(
                "{days} too early: given {issued}, but the season's vaccine is given from {first}.",
                days=count(-margin, "day"),
                issued=issued,
                first=seasons[0],
            ),
            margin_days=margin,
        )
    covered = max(season for season in seasons if season <= issued)
    message = sentence(
        "Given {issued}, in the season that began on {covered}.", issued=issued, covered=covered
    )
    # A rotation across the summer touches two seasons, and one vaccine covers one.
    available = _made(seasons[-1])
    if covered == seasons[-1] or case.today < available:
        also = (
            ""
            if covered == seasons[-1]
            else sentence(" The next season's is needed too, from {day}.", day=available)
        )
        return Finding(rule="flu_season", status=Status.OK, message=message + also, margin_days=margin)
    return Finding(
        rule="flu_season",
        status=Status.NEEDS_ATTENTION,
        message=message
        + sentence(
            " The rotation also touches the season that began on {day}: add that season's vaccine.",
            day=seasons[-1],
        ),
        margin_days=margin,
    )


def _made(season: date) -> date:
    """Find the day before which a season's vaccine does not exist."""
    return date(season.year, 9, 1)
