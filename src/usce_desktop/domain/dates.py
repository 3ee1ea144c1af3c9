"""Calendar arithmetic for validity windows, and dates as people read them.

Months are calendar months, clamped at the month's end: six months before 31 August is
28 (or 29) February. No published page defines the boundary day, so the boundary day counts
as valid and every verdict shows its margin in days.
"""

import calendar
import re
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal

Unit = Literal["days", "months", "years"]

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""Dates outside are slips of the keyboard."""

SHORTEST_MONTH = 28
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class BadDateError(ValueError):
    """A text that is not a calendar date in the form YYYY-MM-DD."""

    def __init__(self, text: str) -> None:
        """Keep the text, so that the sentence can quote it."""
        super().__init__(f"'{text}' is not a date; write it as YYYY-MM-DD, for example 2026-01-10")


def parse_day(text: str) -> date:
    """Read an ISO date.

    Args:
        text: for example ``2026-01-10``.

    Returns:
        The day.

    Raises:
        BadDateError: The text has another form, or names a day that does not exist.
    """
    if not _ISO.fullmatch(text.strip()):
        raise BadDateError(text)
    try:
        day = date.fromisoformat(text.strip())
    except ValueError as error:
        raise BadDateError(text) from error
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise BadDateError(text)
    return day


def moment(text: str) -> datetime:
    """Read a day, or a day with a time; see ``has_time``.

    Raises:
        BadDateError: It is neither.
    """
    if not has_time(text):
        day = parse_day(text)
        return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - the clock on the clinic's wall
    parse_day(text[:10])
    try:
        return datetime.fromisoformat(text.strip()).replace(tzinfo=None)
    except ValueError as error:
        raise BadDateError(text) from error


def has_time(text: str) -> bool:
    """Tell whether a day comes with a time."""
    return len(text.strip()) > len("2026-01-10")


@lru_cache(maxsize=4096)
def show_day(day: date) -> str:
    """Write a day so that nobody can read it another way: ``10 Jan 2026``."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


@lru_cache(maxsize=4096)
def add_months(day: date, months: int) -> date:
    """Move a day by whole calendar months, clamped at the month's end and at the calendar's ends."""
    if months == 0:
        return day
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    if day.day <= SHORTEST_MONTH:
        return day.replace(year=year, month=month + 1)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def shift(day: date, n: int, unit: Unit) -> date:
    """Move a day by ``n`` days, months or years (negative: back)."""
    if unit == "days":
        try:
            return day + timedelta(days=n)
        except OverflowError:
            return date.max if n > 0 else date.min
    return add_months(day, n * 12 if unit == "years" else n)


def last_covered(issued: date, n: int, unit: Unit) -> date:
    """Find the last anchor day for which ``issued`` is still within ``n`` units of it.

    The inverse of ``shift(anchor, -n, unit)``: several days at a month's end can reach back to
    the same day, and the last of them is the answer.
    """
    day = shift(issued, n, unit)
    while day < date.max and shift(day + timedelta(days=1), -n, unit) <= issued:
        day += timedelta(days=1)
    return day
