"""The season on one axis: rotations, windows, deadlines and how long documents live."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.dates import add_months
from usce_desktop.domain.sentences import Sentence, sentence

Kind = Literal["rotation", "window", "submit", "reply", "document"]
WORDS: dict[Kind, Sentence] = {
    "rotation": sentence("Rotation"),
    "window": sentence("Time to apply"),
    "submit": sentence("Papers due"),
    "reply": sentence("Answer the offer"),
    "document": sentence("Valid"),
}
_MARGIN = timedelta(days=14)


class Bar(Struct, frozen=True, kw_only=True):
    """Something that lasts, or a day where ``first`` and ``last`` are the same."""

    kind: Kind
    first: date
    last: date

    @property
    def words(self) -> Sentence:
        """Say it: ``Rotation: 23 Apr 2027 to 20 May 2027``."""
        days = (
            sentence("{first} to {last}", first=self.first, last=self.last)
            if self.last != self.first
            else sentence("{first}", first=self.first)
        )
        return sentence("{words}: {days}", words=WORDS[self.kind], days=days)


class TimelineRow(Struct, frozen=True, kw_only=True):
    """A line of the picture."""

    title: str
    bars: tuple[Bar, ...]


class Axis(Struct, frozen=True, kw_only=True):
    """Days along a line of so many points."""

    first: date
    last: date
    width: float

    def x(self, day: date) -> float:
        """Find where a day stands; days outside stand at the ends."""
        whole = max(1, (self.last - self.first).days)
        return self.width * min(max((day - self.first).days / whole, 0.0), 1.0)

    def months(self) -> Iterator[date]:
        """List the first days of the months on it."""
        month = add_months(self.first.replace(day=1), 1)
        while month <= self.last:
            yield month
            month = add_months(month, 1)


def axis_of(rows: Sequence[TimelineRow], today: date, width: float) -> Axis:
    """Choose an axis that holds today and everything to come; what lies far back is cut off."""
    bars = [bar for row in rows for bar in row.bars]
    earliest = add_months(today, -6)
    first = min([today, *(max(bar.first, earliest) for bar in bars)])
    last = max([add_months(today, 3), *(bar.last for bar in bars if bar.kind != "document")])
    return Axis(first=first - _MARGIN, last=last + _MARGIN, width=width)
