"""Writing to a student about an application: a draft, which the office reads, changes and sends."""

from datetime import datetime
from pathlib import Path

from usce_desktop.domain.application.application import LibraryInfo
from usce_desktop.domain.dates import show_day
from usce_desktop.domain.students.rows import StudentRow
from usce_desktop.services.context import AppContext
from usce_desktop.services.season.requests import unsent_mail
from usce_desktop.services.students.report import item_title
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.library import Library, read_applicant


def is_about_student(row: StudentRow) -> bool:
    """Tell whether there is something that the student can do: not where this computer cannot read it."""
    return row.library.state in {"ok", "not_fully_received"}


def reminder_draft(context: AppContext, root: Path, row: StudentRow, now: datetime) -> bytes:
    """Draft a mail that says what an application still lacks, and by when; nothing is sent.

    Args:
        context: For the titles of items, in English as the rest of the mail.
        root: The folder of all students' libraries.
        row: What it is about.
        now: For the mail's date.

    Returns:
        The mail as an ``.eml`` file, marked as not sent yet, so that mail programs open it for writing.
    """
    about = f"Your application to {row.program}" if row.program else "Your applications"
    mail = unsent_mail(_address(root / row.library.folder), about, now)
    lines = [f"Dear {row.student},"]
    due = [f"It has to go out by {show_day(row.submit_by)}."] if row.submit_by else []
    soon = "If something of this is done already, it will reach us with your next change."
    if row.progress == "not_read":
        lines.append(f"Your folder has not reached us whole: {row.library.problem!s}.")
        lines.append("Please look whether your computer is on and shares it.")
    elif row.progress == "ready":
        lines += [f"{about} has everything that it needs.", *due]
    elif row.lacking:
        titles = [item_title(item, context.catalog) for item in row.lacking]
        lines.append(f"{about} still lacks the following, or it needs your attention:")
        lines += ["\n".join(f"- {title}" for title in titles), *due, soon]
    else:
        lines += ["There is no application in your folder yet.", soon]
    lines.append("Kind regards,")
    mail.set_content("\n\n".join(lines) + "\n")
    return mail.as_bytes()


def _address(folder: Path) -> str:
    """Look up the student's address; a draft without one is a draft all the same."""
    try:
        return read_applicant(Library(root=folder, info=LibraryInfo(id=""))).value.email
    except (StorageError, OSError):
        return ""
