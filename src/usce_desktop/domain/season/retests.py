"""The redo-once planner: the fewest new tests, and when, that keep every rotation valid.

Each rotation accepts a test made within a span of days: not older than its rule allows, not later than
the paper is due. One test serves every rotation whose span holds its day. Choosing the fewest days that
meet every span is the classical problem of stabbing intervals: always take the earliest end among the
spans not yet met. That is minimal, because no two spans whose ends were taken share a day.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from usce_desktop.domain.sentences import Sentence, sentence


class Need(Struct, frozen=True, kw_only=True):
    """One rotation's need of one kind of test.

    Attributes:
        application: Whose.
        first: The first day on which a test would count.
        last: The last day on which it is still in time.
    """

    application: str
    first: date
    last: date


class Retest(Struct, frozen=True, kw_only=True):
    """A test to make once.

    Attributes:
        first: The first day that serves all of them.
        last: The last such day.
        serves: The applications that it is for.
    """

    first: date
    last: date
    serves: tuple[str, ...]

    @property
    def words(self) -> Sentence:
        """Say when: ``between 3 Feb 2027 and 28 Feb 2027``."""
        if self.first == self.last:
            return sentence("on {first}", first=self.first)
        return sentence("between {first} and {last}", first=self.first, last=self.last)


class Conflict(Struct, frozen=True, kw_only=True):
    """A rotation that no new test can serve any more."""

    application: str
    why: Sentence


class RetestPlan(Struct, frozen=True, kw_only=True):
    """What to do about one kind of test.

    Attributes:
        covered: Applications that a test made already serves, with its day.
        retests: New tests, the earliest first; there are as few as possible.
        conflicts: What cannot be served.
    """

    covered: tuple[tuple[str, date], ...] = ()
    retests: tuple[Retest, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def plan_retests(needs: Sequence[Need], made: Iterable[date], today: date) -> RetestPlan:
    """Find the fewest new tests that serve every rotation.

    Args:
        needs: One per rotation.
        made: Days of tests that were made already.
        today: No new test can be earlier.
    """
    days = sorted(made, reverse=True)
    covered, open_needs, conflicts = [], [], []
    for need in needs:
        fits = next((day for day in days if need.first <= day <= need.last), None)
        if fits is not None:
            covered.append((need.application, fits))
        elif need.last < max(need.first, today):
            conflicts.append(Conflict(application=need.application, why=_why(need)))
        else:
            open_needs.append(Need(
                application=need.application, first=max(need.first, today), last=need.last
            ))  # fmt: skip
    return RetestPlan(covered=tuple(covered), retests=tuple(_stabbed(open_needs)), conflicts=tuple(conflicts))


def _why(need: Need) -> Sentence:
    if need.last < need.first:
        return sentence(
            "a test would have to be of {first} or later, but the paper is due on {last}",
            first=need.first,
            last=need.last,
        )
    return sentence("the paper was due on {last}", last=need.last)


def _stabbed(needs: Sequence[Need]) -> Iterable[Retest]:
    waiting = sorted(needs, key=lambda need: (need.last, need.first))
    while waiting:
        day = waiting[0].last
        met = [need for need in waiting if need.first <= day]
        waiting = [need for need in waiting if need.first > day]
        yield Retest(
            first=max(need.first for need in met),
            last=day,
            serves=tuple(need.application for need in met),
        )
