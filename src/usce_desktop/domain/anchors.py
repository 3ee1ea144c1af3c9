"""The days that validity windows are measured from."""

from datetime import date
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.sentences import Sentence, sentence

Anchor = Literal["submission", "rotation_start", "rotation_end", "arrival", "season", "graduation"]

_WORDS: dict[str, Sentence] = {
    "submission": sentence("submission"),
    "rotation_start": sentence("the rotation's start"),
    "rotation_end": sentence("the rotation's end"),
    "arrival": sentence("arrival"),
    "season": sentence("the start of the influenza season"),
    "graduation": sentence("graduation"),
}


class Anchors(Struct, frozen=True, kw_only=True):
    """One application's anchor days; ``None`` where the person has not said."""

    submission: date
    rotation_start: date
    rotation_end: date
    arrival: date
    season: date
    graduation: date | None = None

    def day(self, anchor: Anchor) -> date | None:
        """Look up the day of an anchor."""
        value: date | None = getattr(self, anchor)
        return value


def season_start(day: date) -> date:
    """Find the influenza season that contains a day: it runs from 1 July to 30 June."""
    return date(day.year if day.month >= 7 else day.year - 1, 7, 1)  # noqa: PLR2004 - July


@lru_cache(maxsize=1024)
def anchor_words(anchor: Anchor, day: date | None = None) -> Sentence:
    """Name an anchor in a sentence: ``the rotation's end (10 Jan 2027)``."""
    return _WORDS[anchor] if day is None else sentence("{anchor} ({day})", anchor=_WORDS[anchor], day=day)
