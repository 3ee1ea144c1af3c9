"""The season as a calendar file (RFC 5545) that other programs take in, and update on the next import."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from usce_desktop.domain.season.stages import OVER
from usce_desktop.services.season.plan import PlannedApplication, SeasonPlan

if TYPE_CHECKING:
    import icalendar

_DOMAIN = "usce-desktop.invalid"
"""A name that nobody can own (RFC 2606): ids are ours alone, and point nowhere."""


class CalendarEntry(Struct, frozen=True, kw_only=True):
    """A day, or several, in the calendar.

    Attributes:
        id: Stays the same from one export to the next.
        last: The last day, for what lasts; the first one otherwise.
        remind: Days before at which to be reminded.
    """

    id: str
    title: str
    day: date
    last: date | None = None
    text: str = ""
    remind: tuple[int, ...] = (7, 1)


def entries(plan: SeasonPlan) -> Iterator[CalendarEntry]:
    """List what belongs into a calendar."""
    for planned in plan.applications:
        if planned.stage not in OVER:
            yield from _application(planned)
    for action in plan.actions:
        if not action.begun:
            yield CalendarEntry(
                id=f"{plan.library}-do-{action.type}",
                title=str(action.do),
                day=action.start_by,
                text=f"For {', '.join(action.applications)}. {action.words(plan.today)!s}.",
            )
    for each in plan.retests:
        for number, test in enumerate(each.plan.retests, 1):
            yield CalendarEntry(
                id=f"{plan.library}-retest-{each.type}-{number}",
                title=f"Last day for: {each.title}",
                day=test.last,
                text=f"One test {test.words!s} serves {', '.join(test.serves)}.",
            )
    for key, line in plan.season.fees.items():
        if line.due is not None and line.paid is None:
            yield CalendarEntry(id=f"{plan.library}-fee-{key}", title=f"Pay: {line.title}", day=line.due)


def _application(planned: PlannedApplication) -> Iterator[CalendarEntry]:
    application, window = planned.opened.application, planned.window
    own, name = application.id, application.title
    yield CalendarEntry(
        id=f"{own}-rotation",
        title=f"Rotation: {name}",
        day=application.start,
        last=application.end,
        remind=(),
    )
    yield CalendarEntry(id=f"{own}-submit", title=f"Submit by: {name}", day=planned.due, remind=(14, 3))
    if window.opens is not None:
        yield CalendarEntry(
            id=f"{own}-opens", title=f"Applications open: {name}", day=window.opens, remind=(7,)
        )
    if window.closes is not None:
        yield CalendarEntry(id=f"{own}-closes", title=f"Applications close: {name}", day=window.closes)
    if planned.offer_until is not None:
        yield CalendarEntry(
            id=f"{own}-reply", title=f"Answer the offer: {name}", day=planned.offer_until, remind=(3, 1)
        )
    for key, line in application.fees.items():
        if line.due is not None and line.paid is None:
            yield CalendarEntry(id=f"{own}-fee-{key}", title=f"Pay: {line.title} ({name})", day=line.due)


def calendar_file(plan: SeasonPlan, now: datetime) -> bytes:
    """Write the calendar file.

    Every entry keeps its id, so that a later import moves it instead of adding another; its sequence
    number grows with the time of writing, as programs want it of an update.

    Args:
        plan: The season.
        now: The time of writing.
    """
    return calendar_of(entries(plan), now)


def calendar_of(found: Iterable[CalendarEntry], now: datetime) -> bytes:
    """Write entries as a calendar file.

    Args:
        found: The entries.
        now: The time of writing.
    """
    import icalendar  # noqa: PLC0415 - it takes a third of a second to load, and few runs need it

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//USCE Desktop//Season//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "Clinical electives")
    for entry in found:
        calendar.add_component(_event(entry, now))
    written: bytes = calendar.to_ical()
    return written


def _event(entry: CalendarEntry, now: datetime) -> "icalendar.Event":
    import icalendar  # noqa: PLC0415 - as above

    event = icalendar.Event()
    event.add("uid", f"{entry.id}@{_DOMAIN}")
    event.add("dtstamp", now)
    event.add("sequence", int(now.timestamp()) // 60)
    event.add("summary", entry.title)
    event.add("dtstart", entry.day)
    # The end of an all-day entry is the day after (RFC 5545, 3.6.1).
    event.add("dtend", (entry.last or entry.day) + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    if entry.text:
        event.add("description", entry.text)
    for days in entry.remind:
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", entry.title)
        alarm.add("trigger", timedelta(days=-days))
        event.add_component(alarm)
    return event
