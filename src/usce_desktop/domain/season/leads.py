"""How long papers take, and so by when somebody has to begin."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.sentences import Sentence, count, data_text, sentence

ARRIVAL_DAYS = 28
"""Onboarding papers are wanted so long before arrival, where the program says nothing (BU: 4 weeks)."""


class Lead(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How long one kind of paper takes.

    Attributes:
        of: Document types, or lines of the immunization record (``line:hepatitis_b``).
        days: From asking to having it, on the long side.
        do: What to do, as a request: ``Ask the dean's office for the letter``.
        source: Where the number comes from.
    """

    of: tuple[str, ...]
    days: int
    do: str = ""
    source: str = ""
    confidence: Literal["H", "M", "L", "GK"] = "GK"


class Task(Struct, frozen=True, kw_only=True):
    """Something that is not done yet, for one application.

    Attributes:
        type: The document type, or line of the record.
        title: Of the item.
        application: Whose.
        due: When the paper has to be there.
        begun: Somebody was asked already.
        not_before: The earliest day on which it can be begun.
    """

    type: str
    title: str
    application: str
    due: date
    begun: bool = False
    not_before: date | None = None


class Action(Struct, frozen=True, kw_only=True):
    """What to do next, for every application that it serves.

    Attributes:
        start_by: The last day on which to begin.
        days: How long it takes.
        critical: Nothing else of that application has to begin earlier.
    """

    type: str
    do: Sentence
    start_by: date
    due: date
    days: int
    applications: tuple[str, ...]
    begun: bool = False
    critical: bool = False
    not_before: date | None = None
    source: str = ""

    def words(self, today: date) -> Sentence:
        """Say it: ``Ask the dean for the letter by 14 Oct 2026 (takes up to 21 days; due 4 Nov 2026)``."""
        left = (self.start_by - today).days
        how = sentence("is under way; it should have begun by") if self.begun else "by"
        late = "" if left >= 0 else sentence(", {days} late", days=count(-left, "day"))
        wait = (
            sentence(" not before {not_before} and", not_before=self.not_before)
            if self.not_before and self.not_before > today
            else ""
        )
        return sentence(
            "{do}{wait} {how} {start_by}{late} (takes up to {days}; due {due})",
            do=self.do,
            wait=wait,
            how=how,
            start_by=self.start_by,
            late=late,
            days=count(self.days, "day"),
            due=self.due,
        )


def _do(lead: Lead, title: str) -> Sentence:
    """Say what to do; which paper it is about, where the same is done for several."""
    if not lead.do:
        return sentence("Get it ready: {title}", title=data_text(title))
    do = data_text(lead.do)
    return sentence("{do}: {title}", do=do, title=data_text(title)) if len(lead.of) > 1 else do


def next_actions(tasks: Sequence[Task], leads: Iterable[Lead], usual: int = 14) -> tuple[Action, ...]:
    """Plan backwards from what is due: the most urgent first, each kind of paper once.

    Args:
        tasks: What is not done.
        leads: How long papers take.
        usual: Days for a kind of paper that nothing is known of.
    """
    by_type = {name: lead for lead in leads for name in lead.of}
    unknown = Lead(of=(), days=usual, source=str(sentence("no figure is known; two weeks are assumed")))
    grouped: dict[str, list[Task]] = {}
    for task in tasks:
        grouped.setdefault(task.type, []).append(task)
    first: dict[str, date] = {}
    for task in tasks:
        begin = task.due - timedelta(days=by_type.get(task.type, unknown).days)
        first[task.application] = min(first.get(task.application, begin), begin)
    actions = []
    for kind, group in grouped.items():
        lead = by_type.get(kind, unknown)
        due = min(task.due for task in group)
        start = due - timedelta(days=lead.days)
        waits = [task.not_before for task in group if task.not_before is not None]
        actions.append(
            Action(
                type=kind,
                do=_do(lead, group[0].title),
                start_by=start,
                due=due,
                days=lead.days,
                applications=tuple(dict.fromkeys(task.application for task in group)),
                begun=all(task.begun for task in group),
                critical=any(
                    first[task.application] == task.due - timedelta(days=lead.days) for task in group
                ),
                not_before=max(waits, default=None),
                source=lead.source,
            )
        )
    return tuple(sorted(actions, key=lambda action: (action.begun, action.start_by, action.do)))
