"""An entry of a tick list as far as reading can tell that a paper shows it."""

from typing import Literal

from msgspec import Struct

from usce_desktop.domain.reading.identifiers import IdKind
from usce_desktop.domain.reading.role_words import Role


class TickEntry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How reading can tell that a paper shows an entry of a tick list; every part that is given has to hold.

    Attributes:
        labels: The entry, as document types and checklists write it.
        phrases: Words that state it, in any language; one of them is enough.
        near: Words of which one has to stand in the same sentence.
        with_date: A year or a date has to stand in the same sentence.
        dates: Roles of dates that the paper has to have.
        values: Values that it has to have, by the names of ``FoundValue``.
        result: It has to state the result of a test.
        of: Only of one of these tests, by the names of ``FoundValue``; empty for any.
        measured: It has to state a number with its unit.
        ids: One of these numbers has to be on it.
        name: The applicant's name has to be on it: in some spelling, or exactly as in the passport.
    """

    labels: tuple[str, ...]
    phrases: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    with_date: bool = False
    dates: tuple[Role, ...] = ()
    values: tuple[str, ...] = ()
    result: bool = False
    of: tuple[str, ...] = ()
    measured: bool = False
    ids: tuple[IdKind, ...] = ()
    name: Literal["", "any", "exact"] = ""
