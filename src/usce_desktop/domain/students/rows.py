"""What an office looks at of all applications of its students: narrowed down, and put into groups."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.search import has_words
from usce_desktop.domain.sentences import Sentence, sentence
from usce_desktop.domain.students.followed import FollowedApplication, FollowedLibrary

Progress = Literal["", "not_ready", "ready", "not_read"]
Grouping = Literal["", "student", "deadline", "item"]
SOON, NEXT, LATER = 7, 30, 90
"""Days until a deadline: a week, a month, a season. They part a list; no rule rests on them."""


class StudentRow(Struct, frozen=True, kw_only=True):
    """An application of a student; none where the library has no application that can be read.

    Attributes:
        library: Whose it is.
        application: What is followed.
        titles: Of the items that it lacks, in their order.
    """

    library: FollowedLibrary
    application: FollowedApplication | None
    titles: tuple[str, ...] = ()

    @property
    def student(self) -> str:
        """Who applies, as far as that is known."""
        return self.library.student or self.library.folder

    @property
    def program(self) -> str:
        """Where to."""
        return self.application.program if self.application is not None else ""

    @property
    def submit_by(self) -> date | None:
        """By when it has to go out."""
        return self.application.submit_by if self.application is not None else None

    @property
    def lacking(self) -> tuple[str, ...]:
        """Ids of what it lacks."""
        return self.application.lacking if self.application is not None else ()

    @property
    def progress(self) -> Progress:
        """How far it is; nothing is said of a library that was not read whole."""
        if self.library.state != "ok":
            return "not_read"
        return "ready" if self.application is not None and self.application.ready else "not_ready"

    @property
    def key(self) -> tuple[str, str]:
        """What stays the same while its state changes: names of the folders."""
        return self.library.folder, self.application.application if self.application is not None else ""


class Narrowing(Struct, frozen=True, kw_only=True):
    """Which rows are wanted.

    Attributes:
        words: All of them stand in the row.
        lacking: The id of an item that it lacks; empty for any.
        within: Days until its deadline at most, those that have passed among them; none for any.
        progress: How far it is; empty for any.
    """

    words: str = ""
    lacking: str = ""
    within: int | None = None
    progress: Progress = ""


class RowGroup(Struct, frozen=True, kw_only=True):
    """Rows below a heading.

    Attributes:
        title: A sentence, or the name of a student or an item; empty where rows are not grouped.
    """

    title: Sentence | str
    rows: tuple[StudentRow, ...]


def rows_of(
    libraries: Sequence[FollowedLibrary], title_of: Callable[[str], str] = str
) -> tuple[StudentRow, ...]:
    """List the applications of libraries; a library without any has one row all the same.

    Args:
        libraries: As they were judged.
        title_of: Gives the title of an item by its id.
    """
    return tuple(
        StudentRow(
            library=library,
            application=each,
            titles=tuple(map(title_of, each.lacking)) if each is not None else (),
        )
        for library in libraries
        for each in library.applications or (None,)
    )


def narrowed(rows: Sequence[StudentRow], wanted: Narrowing, today: date) -> tuple[StudentRow, ...]:
    """Leave out the rows that are not wanted."""
    return tuple(row for row in rows if _is_wanted(row, wanted, today))


def _is_wanted(row: StudentRow, wanted: Narrowing, today: date) -> bool:
    if wanted.progress and row.progress != wanted.progress:
        return False
    if wanted.lacking and wanted.lacking not in row.lacking:
        return False
    if wanted.within is not None and not _is_within(row, wanted.within, today):
        return False
    return not wanted.words or has_words(wanted.words, " ".join((row.student, row.program, *row.titles)))


def _is_within(row: StudentRow, days: int, today: date) -> bool:
    """Tell whether a deadline is near; what is ready does not wait for it any more."""
    return row.progress != "ready" and row.submit_by is not None and (row.submit_by - today).days <= days


def lacking_items(rows: Sequence[StudentRow]) -> dict[str, str]:
    """List the items that any of the rows lack: titles by id, in the order of the titles."""
    found = {item: title for row in rows for item, title in zip(row.lacking, row.titles, strict=True)}
    return dict(sorted(found.items(), key=lambda pair: pair[1].casefold()))


def grouped(rows: Sequence[StudentRow], by: Grouping, today: date) -> tuple[RowGroup, ...]:
    """Put rows into groups; within one they keep their order.

    A row that lacks several items stands below each of them.

    Args:
        rows: As they are to stand.
        by: What a group has in common.
        today: For deadlines.
    """
    if by == "student":
        names = _names(rows)
        return _by_name((names[row.library.folder], row) for row in rows)
    if by == "item":
        with_titles = ((title, row) for row in rows for title in row.titles)
        whole = tuple(row for row in rows if not row.titles)
        rest = RowGroup(title=sentence("Nothing is missing, or nothing is known"), rows=whole)
        return (*_by_name(with_titles), *((rest,) if whole else ()))
    if by == "deadline":
        return _by_deadline(rows, today)
    return (RowGroup(title="", rows=tuple(rows)),) if rows else ()


def _names(rows: Sequence[StudentRow]) -> dict[str, str]:
    """Name each library: by its student, and by its folder too where two students have one name."""
    students = {row.library.folder: row.student for row in rows}
    often = Counter(students.values())
    return {folder: f"{name} ({folder})" if often[name] > 1 else name for folder, name in students.items()}


def _by_name(named: Iterator[tuple[str, StudentRow]]) -> tuple[RowGroup, ...]:
    found: dict[str, list[StudentRow]] = {}
    for name, row in named:
        found.setdefault(name, []).append(row)
    names = sorted(found, key=str.casefold)
    return tuple(RowGroup(title=name, rows=tuple(found[name])) for name in names)


def _deadlines() -> Mapping[str, Sentence]:
    """Title the spans of time, the most urgent first."""
    return {
        "over": sentence("Overdue"),
        "soon": sentence("In the next {days} days", days=SOON),
        "next": sentence("In the next {days} days", days=NEXT),
        "later": sentence("In the next {days} days", days=LATER),
        "far": sentence("Later than that"),
        "none": sentence("Without a deadline"),
        "ready": sentence("Ready to submit"),
        "not_read": sentence("Not read whole"),
    }


def _span(row: StudentRow, today: date) -> str:
    if row.progress != "not_ready":
        return row.progress
    if row.submit_by is None:
        return "none"
    days = (row.submit_by - today).days
    if days < 0:
        return "over"
    spans = ((SOON, "soon"), (NEXT, "next"), (LATER, "later"))
    return next((name for most, name in spans if days <= most), "far")


def _by_deadline(rows: Sequence[StudentRow], today: date) -> tuple[RowGroup, ...]:
    titles = _deadlines()
    found: dict[str, list[StudentRow]] = {name: [] for name in titles}
    for row in rows:
        found[_span(row, today)].append(row)
    return tuple(RowGroup(title=titles[name], rows=tuple(each)) for name, each in found.items() if each)
