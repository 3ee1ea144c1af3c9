"""What an office follows, on paper for a meeting and in a calendar."""

import csv
import hashlib
import io
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from usce_desktop.domain.checklist.catalog import Catalog
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.packet.pages import Section, TextPage
from usce_desktop.domain.sentences import count
from usce_desktop.domain.spreadsheet import guarded
from usce_desktop.domain.students.followed import FollowedApplication, FollowedLibrary
from usce_desktop.services.context import AppContext
from usce_desktop.services.packet.pages import drawn
from usce_desktop.services.season.calendar import CalendarEntry
from usce_desktop.storage import disk

HEADS = (
    "folder", "student", "state", "problem", "application", "program", "submit_by", "ready", "lacking",
    "next_deadline", "changed",
)  # fmt: skip
"""Of the CSV file, one row an application; a library without any has one row all the same."""
STATE_WORDS = {
    "ok": "",
    "not_fully_received": "not fully received",
    "not_readable": "not readable",
    "newer": "made by a newer version of the app",
}
SHARES = (0.18, 0.28, 0.14, 0.4)
"""Of the width: student, program, day, what lacks."""
MOST_NAMED = 6
"""Items that lack, by their names."""


def write_students_report(
    context: AppContext, found: Sequence[FollowedLibrary], today: date, target: Path
) -> None:
    """Write a PDF for a meeting: what is due first, and every student.

    Args:
        context: What use cases work with.
        found: As they were judged.
        today: The day of judging.
        target: The file; one that is there is replaced.

    Raises:
        SheetError: It could not be drawn.
        SaveError: The disk refused.
    """
    with drawn(context, students_sheet(found, today, context.catalog), "students.pdf") as path:
        disk.replace_file(target, path.read_bytes())


def students_sheet(found: Sequence[FollowedLibrary], today: date, catalog: Catalog) -> TextPage:
    """Put the report together.

    Args:
        found: As they were judged.
        today: The day of judging.
        catalog: For the titles of what lacks.
    """
    open_ones = sorted(_open(found), key=lambda pair: (pair[1].submit_by or date.max, pair[0].student))
    ready = sum(each.ready for library in found for each in library.applications)
    every = sum(len(library.applications) for library in found)
    return TextPage(
        heading="CLINICAL ELECTIVES IN THE US",
        title="Students",
        lines=(
            ("Students", str(len(found))),
            ("Applications", f"{every}, {ready} of them ready"),
        ),
        sections=tuple(
            section
            for section in (
                _table("Overdue", [pair for pair in open_ones if _is_over(pair[1], today)], catalog),
                _table("Due next", [pair for pair in open_ones if not _is_over(pair[1], today)], catalog),
                _ready(found),
                _unread(found),
            )
            if section is not None
        ),
        foot=f"As of {show_day(today)}",
    )


def _open(found: Sequence[FollowedLibrary]) -> Iterator[tuple[FollowedLibrary, FollowedApplication]]:
    for library in found:
        yield from ((library, each) for each in library.applications if not each.ready)


def _is_over(application: FollowedApplication, today: date) -> bool:
    return application.submit_by is not None and application.submit_by < today


def _name(library: FollowedLibrary) -> str:
    return library.student or library.folder


def _table(
    title: str, pairs: Sequence[tuple[FollowedLibrary, FollowedApplication]], catalog: Catalog
) -> Section | None:
    if not pairs:
        return None
    return Section(
        title=title,
        columns=("Student", "Program", "Submit by", "Lacking"),
        shares=SHARES,
        rows=tuple(
            (
                _name(library),
                each.program,
                show_day(each.submit_by) if each.submit_by else "no deadline",
                _lacking([item_title(item, catalog) for item in each.lacking]),
            )
            for library, each in pairs
        ),
    )


def _lacking(titles: Sequence[str]) -> str:
    """Name what lacks, as far as a meeting reads it."""
    more = len(titles) - MOST_NAMED
    if more <= 0:
        return ", ".join(titles)
    return f"{', '.join(titles[:MOST_NAMED])} and {count(more, 'more thing')!s}"


def item_title(item: str, catalog: Catalog) -> str:
    """Name an item; one of a student's own checklist has no title here, and is named by its id."""
    kind = catalog.types.get(item)
    return kind.title if kind is not None else item.replace("_", " ").capitalize()


def _ready(found: Sequence[FollowedLibrary]) -> Section | None:
    rows = tuple(
        (_name(library), each.program, show_day(each.submit_by) if each.submit_by else "no deadline", "")
        for library in found
        for each in library.applications
        if each.ready
    )
    if not rows:
        return None
    return Section(title="Ready", columns=("Student", "Program", "Submit by", ""), shares=SHARES, rows=rows)


def _unread(found: Sequence[FollowedLibrary]) -> Section | None:
    """List the libraries that were not read whole: what they say is not all."""
    rows = tuple(
        (_name(library), STATE_WORDS[library.state] or "look at it", str(library.problem))
        for library in found
        if library.problem or library.state != "ok"
    )
    if not rows:
        return None
    return Section(
        title="Not read whole", columns=("Student", "Library", "Why"), shares=(0.25, 0.25, 0.5), rows=rows
    )


def deadlines(found: Sequence[FollowedLibrary]) -> Iterator[CalendarEntry]:
    """List the days by which packets have to go out that are not ready, for a calendar."""
    for library, each in _open(found):
        if each.submit_by is not None:
            lacking = count(len(each.lacking), "item")
            # The same student and folder keep their entry from one export to the next.
            own = hashlib.sha256(f"{library.folder}/{each.application}".encode()).hexdigest()[:24]
            yield CalendarEntry(
                id=f"student-{own}",
                title=f"Submit by: {_name(library)}, {each.program}",
                day=each.submit_by,
                text=f"Lacks {lacking!s}: {', '.join(each.lacking)}.",
                remind=(14, 3),
            )


def applications_of(
    found: Sequence[FollowedLibrary],
) -> Iterator[tuple[FollowedLibrary, FollowedApplication | None]]:
    """List every application with its library; a library without any comes once all the same."""
    for library in found:
        yield from ((library, each) for each in library.applications or (None,))


def students_csv(found: Sequence[FollowedLibrary]) -> bytes:
    """Write one line per application; spreadsheets open it as it is (RFC 4180, with a byte order mark)."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(HEADS)
    for library, each in applications_of(found):
        next_deadline = library.next_deadline.isoformat() if library.next_deadline else ""
        row = [library.folder, library.student, library.state, str(library.problem)]
        if each is None:
            row += [""] * 5 + [next_deadline, ""]
        else:
            submit_by = each.submit_by.isoformat() if each.submit_by else ""
            ready = "yes" if each.ready else "no"
            row += [each.application, each.program, submit_by, ready, " ".join(each.lacking)]
            row += [next_deadline, each.changed]
        writer.writerow(guarded(cell) for cell in row)
    return buffer.getvalue().encode("utf-8-sig")
