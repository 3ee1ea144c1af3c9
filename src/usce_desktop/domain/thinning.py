"""Which of many versions are kept: all of the latest, then fewer and fewer the older they are."""

from collections.abc import Sequence
from datetime import datetime, timedelta

LATEST = 20
"""So many of the latest are kept however close together they are."""
_STEPS = (
    (timedelta(days=2), timedelta(hours=1)),
    (timedelta(days=60), timedelta(days=1)),
    (timedelta.max, timedelta(days=7)),
)
"""Up to which age, counted from the latest one, one version is kept for how long a span."""


def superfluous(saved: Sequence[datetime], latest: datetime | None = None) -> list[int]:
    """List the versions that can go.

    Args:
        saved: When each was saved, earliest first.
        latest: From when ages are counted; the last one, unless a clock was ahead when that was saved.

    Returns:
        Their places, from 0; the earliest of all stays.
    """
    gone: list[int] = []
    older = len(saved) - LATEST
    last = saved[0] if saved else None
    for number in range(1, max(older, 0)):
        age = (latest or saved[-1]) - saved[number]
        span = next(span for most, span in _STEPS if age <= most)
        if last is not None and saved[number] - last < span:
            gone.append(number)
        else:
            last = saved[number]
    return gone
