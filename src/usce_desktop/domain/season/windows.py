"""When a program takes applications: opens, recommended, closes; counted back from the rotation's start."""

import re
from datetime import date
from typing import Literal, get_args

from msgspec import Struct

from usce_desktop.domain.dates import Unit, shift
from usce_desktop.domain.sentences import Sentence, count, sentence

Stage = Literal["not_open", "open", "late", "closed"]
USUAL_MONTHS = 6
"""What is advised where a program says nothing: five to nine months ahead."""
ADVISED = (9, 5)
"""Months ahead between which people advise to apply."""
_SPAN = re.compile(r"([0-9]{1,3}) *(day|week|month|year)s?")


class ApplicationWindow(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """How long before the rotation a program wants an application, in words: ``6 months``, ``6 weeks``.

    Attributes:
        opens: Not earlier than this.
        recommended: What the program advises.
        closes: Not later than this.
        documents: All papers have to be there by then.
        reply_days: How long an offer stands.
        source: Where that is said.
    """

    opens: str = ""
    recommended: str = ""
    closes: str = ""
    documents: str = ""
    reply_days: int = 7
    source: str = ""


class WindowDays(Struct, frozen=True, kw_only=True):
    """A window's days for one rotation; ``None`` where nothing is known.

    Attributes:
        usual: The recommended day is only the usual advice, not the program's.
    """

    opens: date | None
    recommended: date
    closes: date | None
    documents: date | None
    usual: bool = False

    def stage(self, today: date) -> Stage:
        """Say where today lies."""
        if self.closes is not None and today > self.closes:
            return "closed"
        if self.opens is not None and today < self.opens:
            return "not_open"
        return "late" if today > self.recommended else "open"

    def words(self, today: date) -> Sentence:
        """Say what that means: ``Opens on 1 Mar 2027, in 98 days``."""
        match self.stage(today):
            case "not_open" if self.opens is not None:
                return sentence(
                    "Opens on {opens}, in {days}.",
                    opens=self.opens,
                    days=count((self.opens - today).days, "day"),
                )
            case "closed" if self.closes is not None:
                late = count((today - self.closes).days, "day")
                return sentence("Closed on {closes}, {late} ago.", closes=self.closes, late=late)
            case "late":
                left = (
                    sentence(
                        " It closes on {closes}, in {days}.",
                        closes=self.closes,
                        days=count((self.closes - today).days, "day"),
                    )
                    if self.closes
                    else ""
                )
                whose = (
                    sentence("what is usually advised") if self.usual else sentence("the program's advice")
                )
                return sentence(
                    "Late by {whose} ({recommended}).{left}",
                    whose=whose,
                    recommended=self.recommended,
                    left=left,
                )
        return sentence(
            "Open; send it by {recommended}, in {days}.",
            recommended=self.recommended,
            days=count((self.recommended - today).days, "day"),
        )


class BadSpanError(ValueError):
    """Words that are no length of time."""


def parse_span(text: str) -> tuple[int, Unit]:
    """Read a length of time.

    Args:
        text: For example ``6 months`` or ``6 weeks``.

    Returns:
        The number and its unit; weeks become days.

    Raises:
        BadSpanError: It is none.
    """
    found = _SPAN.fullmatch(text.strip().casefold())
    if found is None:
        message = sentence("'{text}' is no length of time; write it as '6 months' or '6 weeks'", text=text)
        raise BadSpanError(message)
    n, unit = int(found[1]), f"{found[2]}s"
    if unit == "weeks":
        return n * 7, "days"
    return n, next(each for each in get_args(Unit) if each == unit)


def is_span(text: str) -> bool:
    """Tell whether words are a length of time."""
    return _SPAN.fullmatch(text.strip().casefold()) is not None


def check_window(window: ApplicationWindow) -> None:
    """Refuse a window whose words are no lengths of time.

    Raises:
        BadSpanError: Which.
    """
    for span in (window.opens, window.recommended, window.closes, window.documents):
        if span:
            parse_span(span)


def _before(start: date, span: str) -> date | None:
    if not span:
        return None
    n, unit = parse_span(span)
    return shift(start, -n, unit)


def advised(window: WindowDays, start: date) -> tuple[date, date]:
    """Say between which days to apply: the program's own, or what is usually advised.

    Args:
        window: Of the program.
        start: First day of the rotation.
    """
    if window.usual and window.opens is None and window.closes is None:
        return shift(start, -ADVISED[0], "months"), shift(start, -ADVISED[1], "months")
    first = window.opens or window.recommended
    return first, max(first, window.closes or window.recommended)


def window_days(window: ApplicationWindow, start: date) -> WindowDays:
    """Work out a window's days for a rotation.

    Args:
        window: What the program says.
        start: First day of the rotation.
    """
    opens, closes = _before(start, window.opens), _before(start, window.closes)
    usual = not window.recommended
    recommended = _before(start, window.recommended) or shift(start, -USUAL_MONTHS, "months")
    # Advice that the program's own days contradict gives way to them.
    if opens is not None:
        recommended = max(recommended, opens)
    if closes is not None:
        recommended = min(recommended, closes)
    return WindowDays(
        opens=opens,
        recommended=recommended,
        closes=closes,
        documents=_before(start, window.documents),
        usual=usual,
    )
