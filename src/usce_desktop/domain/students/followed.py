"""What a dean's office follows: students' libraries, and how far each application is."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.sentences import EMPTY, Sentence

LibraryState = Literal["ok", "not_fully_received", "not_readable", "newer"]


class FollowedApplication(Struct, frozen=True, kw_only=True):
    """An application of a student.

    Attributes:
        application: Name of its folder.
        program: Program and specialty.
        ready: The packet may go out.
        lacking: Ids of the items that keep it from that.
        changed: When it was last changed, in UTC (ISO 8601).
    """

    application: str
    program: str
    submit_by: date | None
    ready: bool
    lacking: tuple[str, ...]
    changed: str


class FollowedLibrary(Struct, frozen=True, kw_only=True):
    """A student's library.

    Attributes:
        folder: Its name below the folder of all.
        student: The applicant's name; empty where it is not known.
        problem: What keeps it from being read whole, in one sentence; empty where nothing does.
        next_deadline: Of its applications that are not ready.
        certain: Every document was looked at; where not, another look may find something else.
    """

    folder: str
    student: str = ""
    state: LibraryState = "ok"
    problem: Sentence = EMPTY
    next_deadline: date | None = None
    applications: tuple[FollowedApplication, ...] = ()
    certain: bool = True

    @property
    def ready(self) -> bool:
        """Whether all of it was read and every application is ready."""
        return self.state == "ok" and all(each.ready for each in self.applications)


def next_deadline(applications: Sequence[FollowedApplication], today: date) -> date | None:
    """Find the next day by which something has to go out that is not ready.

    One that has passed does not come again; it stands with its application.
    """
    days = [each.submit_by for each in applications if each.submit_by is not None and not each.ready]
    return min((day for day in days if day >= today), default=None)
