"""A clock that cannot be right: every verdict goes by today's date, so a wrong one is told."""

import contextlib
from datetime import datetime, timedelta

from usce_desktop.domain.sentences import EMPTY, Sentence, sentence
from usce_desktop.storage import library as store
from usce_desktop.storage.library import Library

BEHIND = timedelta(days=1)
"""How much later than now a file may have been written: other computers are in other zones of time."""
AHEAD = timedelta(days=2 * 365)
"""After so long without a change, a season is over, or the clock has jumped."""


def clock_notice(library: Library, now: datetime) -> Sentence:
    """Compare the clock with the day on which the library was last written.

    Args:
        library: Of whose own files the latest counts.
        now: What the clock says, with its zone.

    Returns:
        What to look at; nothing where both go together.
    """
    own = (
        *(library.root / name for name in (store.LIBRARY_FILE, store.APPLICANT_FILE, store.SEASON_FILE)),
        *(folder / store.APPLICATION_FILE for folder in store.application_folders(library)),
    )
    written = []
    for path in own:
        with contextlib.suppress(OSError):
            written.append(path.stat().st_mtime)
    if not written:
        return EMPTY
    latest = datetime.fromtimestamp(max(written), now.tzinfo)
    if -BEHIND <= now - latest <= AHEAD:
        return EMPTY
    return sentence(
        "This computer's clock says {today}, and this library was last written on {day}. Every verdict goes"
        " by the clock, so see that its date is right.",
        today=now.date(),
        day=latest.date(),
    )
