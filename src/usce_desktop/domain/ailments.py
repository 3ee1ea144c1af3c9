"""What is wrong with a library on the disk, and what can be done about it."""

from typing import Literal

from msgspec import Struct

from usce_desktop.domain.sentences import Sentence

AilmentKind = Literal[
    "unreadable",
    "missing",
    "changed",
    "renamed",
    "half_made",
    "conflict",
    "leftover",
    "unassigned",
]


class Ailment(Struct, frozen=True, kw_only=True):
    """One thing that is not as it should be.

    Attributes:
        kind: ``unreadable``: a file cannot be read, or one of the app's own not be understood; ``missing``: a
            file that it names is not there; ``changed``: a file has other bytes than were written down;
            ``renamed``: it has another name; ``half_made``: an application's folder without its own file;
            ``conflict``: a sync program kept two versions; ``leftover``: a crash left a temporary file;
            ``unassigned``: a file is of no item.
        where: Path below the library, with slashes.
        problem: What is wrong and what to do, in a sentence.
        repaired: It was set right.
    """

    kind: AilmentKind
    where: str
    problem: Sentence
    repaired: bool = False

    @property
    def harmless(self) -> bool:
        """Whether nothing is lost or wrong by it."""
        return self.kind in {"leftover", "unassigned", "renamed"}
