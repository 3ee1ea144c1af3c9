"""Giving files of the Inbox to the items that they are for."""

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path

from msgspec import structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.facts import Facts
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.unpack import offered
from usce_desktop.services.intake.add import Taken, require_taken, take_in
from usce_desktop.services.intake.guess import guess_item
from usce_desktop.services.intake.inbox import leave_inbox
from usce_desktop.services.library.applications import Opened, open_application
from usce_desktop.storage.errors import SourceError


def take_from_inbox(  # noqa: PLR0913 - the arguments of a use case
    context: AppContext,
    folder: Path,
    path: Path,
    item: str,
    now: datetime,
    *,
    pages: tuple[int, ...] = (),
    keep: bool = False,
) -> Path | None:
    """Give a file of the Inbox to an item; the Inbox's own copy then moves to ``.removed/``.

    Args:
        context: What use cases work with.
        folder: The application's.
        path: The file.
        item: Whose document it becomes.
        now: For the record.
        pages: Those that belong to the item; empty for all.
        keep: Leave the Inbox's copy, because other pages are for other items.

    Returns:
        Where the Inbox's copy is now; ``None`` where it stayed.

    Raises:
        StorageError: There is no such file, or the disk refused.
    """
    finish = partial(_of_pages, pages=pages)
    found = take_in(context, folder, [path], item=item, now=now, large=True, finish=finish)
    require_taken(found)
    return None if keep else leave_inbox(open_application(context, folder).library, path)


def _of_pages(opened: Opened, taken: Taken, pages: tuple[int, ...]) -> Application:
    """Let a document that came in have some pages only."""
    if not pages or not taken.key:
        return opened.application
    # What was stated of other pages of the same file is not true of these.
    document = structs.replace(
        opened.application.documents[taken.key], recipe=Recipe(pages=pages), facts=Facts(), ticked=()
    )
    return edits.put_document(opened.application, taken.key, document)


def sort_inbox(
    context: AppContext, folder: Path, paths: Iterable[Path], now: datetime, report: Report = silent
) -> dict[Path, Path]:
    """Give each file of the Inbox to the item of an application that it is surely for; the others stay.

    Args:
        context: What use cases work with.
        folder: The application's.
        paths: The files.
        now: For the record.
        report: Called per file.

    Returns:
        Where the Inbox's copies are now, by where they were.

    Raises:
        StorageError: The disk refused; what was sorted before stays sorted.
    """
    files, gone = list(paths), dict[Path, Path]()
    for done, path in enumerate(files):
        report(done, len(files), path.name)
        opened = open_application(context, folder)
        try:
            with offered(context, path) as documents:
                items = {guess_item(context, opened, each)[0] for each in documents if not each.refused}
        except SourceError:
            continue
        if len(items) == 1 and "" not in items:
            kept = take_from_inbox(context, folder, path, items.pop(), now)
            gone |= {path: kept} if kept is not None else {}
    return gone
