"""An entry of a tick list as far as reading can tell that a paper shows it."""

from typing import Literal

from msgspec import Struct

from usce_desktop.domain.printed import IdKind, Role


class TickEntry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How reading can tell that a paper shows an entry of a tick list; every part that is given has to hold.

    Attributes:
        labels: The entry, as document types and checklists write it.
        patterns: Regular expressions of sentences that state it, folded; one of them is enough.
        cells: The same for a whole cell of a form: a label with its value.
        veto: Where a sentence with this denies or leaves out anything, nothing is taken as stated.
        with_date: What the pattern begins has to go on with a day or a month.
        dates: Roles of dates that the paper has to have.
        values: Values that it has to have, by the names of ``FoundValue``.
        result: It has to state the result of a test.
        of: Only of one of these tests, by the names of ``FoundValue``; empty for any.
        measured: It has to state a number with its unit.
        ids: One of these numbers has to be on it.
        name: The applicant's name has to be on it: in some spelling, or exactly as in the passport.
    """

    labels: tuple[str, ...]
    patterns: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    veto: str = ""
    with_date: bool = False
    dates: tuple[Role, ...] = ()
    values: tuple[str, ...] = ()
    result: bool = False
    of: tuple[str, ...] = ()
    measured: bool = False
    ids: tuple[IdKind, ...] = ()
    name: Literal["", "any", "exact"] = ""
