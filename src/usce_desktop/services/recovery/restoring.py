"""Making applications, papers and what all share again what they were on an earlier day."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application
from usce_desktop.domain.application.differences import as_it_was, with_paper
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.applications import open_application, save_edit
from usce_desktop.services.recovery.earlier import EarlierApplication, NothingKeptError, SharedStates
from usce_desktop.storage import disk, stored
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import NewerFormatError, StorageError
from usce_desktop.storage.folder import resolve, same_bytes
from usce_desktop.storage.library import Library
from usce_desktop.storage.removed import restore_application

States = dict[Path, tuple[Application, Application]]
"""By folder, an application before and after."""


def restore_earlier(
    context: AppContext, library: Library, wanted: EarlierApplication, now: datetime, paper: str = ""
) -> States:
    """Make an application, or one of its papers, again what it was; nothing is lost by it.

    What it has now and had not then goes to ``.removed/``.

    Args:
        context: What use cases work with.
        library: The library; whoever calls holds its lock.
        wanted: As it was.
        now: For the record.
        paper: Id of the only paper that comes back; empty for all of the application.

    Returns:
        The application before and after.

    Raises:
        NothingKeptError: It had no such paper.
        StorageError: The disk refused, or its file cannot be read.
    """
    store.require_writable(library)
    if paper and paper not in wanted.then.documents:
        raise NothingKeptError(paper)
    if wanted.removed is not None and not wanted.folder:
        newer = store.read_application(wanted.removed)
        if newer.newer:
            raise NewerFormatError(newer.path)
    folder = wanted.folder or _folder_again(library, wanted)
    opened = open_application(context, folder)
    before = opened.application
    after = with_paper(before, wanted.then, paper) if paper else as_it_was(wanted.then, before)
    after = _with_bytes(context, library, folder, before, after)
    saved = save_edit(opened, after, now)
    return {folder: (before, saved.value)}


def _with_bytes(
    context: AppContext, library: Library, folder: Path, before: Application, after: Application
) -> Application:
    """Bring the bytes of papers into a folder that lacks them, from wherever in the library they lie.

    A paper that had other bytes than one of the same id has now becomes a document of its own: the one of now
    is removed as any other, with what was said of it.
    """
    for key, document in tuple(after.documents.items()):
        if key in before.documents and before.documents[key].sha256 == document.sha256:
            continue
        own, place = key, after.item(edits.item_of(after, key)).documents.index(key)
        if key in before.documents:
            own, item = store.new_id(), edits.item_of(after, key)
            after = edits.put_back(edits.detach(after, key), item, own, document, place)
        if same_bytes(resolve(folder, document.file), document.sha256):
            continue
        found = store.find_by_hash(library, context.hashes, {document.sha256})
        if document.sha256 in found:
            name = Path(document.file)
            copied, _, _ = disk.copy_in(found[document.sha256], folder, name.stem, name.suffix)
            after = edits.relink(after, {own: copied.name})
    return after


def _folder_again(library: Library, wanted: EarlierApplication) -> Path:
    """Bring the folder of a removed application back, or make one that is lost."""
    if wanted.removed is not None:
        name = store.free_folder(library, store.folder_stem(wanted.then)).name
        return restore_application(library, wanted.removed, name)
    return store.create_application(library, structs.replace(wanted.then, documents={}, items={}))


class Restored(Struct, frozen=True, kw_only=True):
    """What is again as it was on an earlier day.

    Attributes:
        states: The applications, before and after.
        shared: What all applications share and was changed, as it was before.
        failed: Why something could not be restored; the rest was.
    """

    states: States
    shared: SharedStates
    failed: tuple[StorageError, ...] = ()


def restore_day(
    context: AppContext,
    library: Library,
    applications: Sequence[EarlierApplication],
    shared: SharedStates,
    now: datetime,
) -> Restored:
    """Make several things what they were; one that cannot be restored does not stop the others.

    Args:
        context: What use cases work with.
        library: The library; whoever calls holds its lock.
        applications: As they were.
        shared: What all applications share, as it was.
        now: For the record.

    Raises:
        StorageError: Nothing at all could be restored; the first reason.
    """
    states: States = {}
    before = SharedStates()
    failed: list[StorageError] = []
    for name in SharedStates.__struct_fields__:
        value = getattr(shared, name)
        try:
            one = restore_shared(library, SharedStates(**{name: value}), now)
        except StorageError as error:
            failed.append(error)
        else:
            before = structs.replace(before, **{name: getattr(one, name)})
    for each in applications:
        try:
            states |= restore_earlier(context, library, each, now)
        except StorageError as error:
            failed.append(error)
    if failed and not states and before == SharedStates():
        raise failed[0]
    return Restored(states=states, shared=before, failed=tuple(failed))


def restore_shared(
    library: Library, wanted: SharedStates, now: datetime, began: SharedStates | None = None
) -> SharedStates:
    """Make again what it was on an earlier day what all applications share.

    Args:
        library: The library; whoever calls holds its lock.
        wanted: As it was.
        now: For the record.
        began: What undoing starts from; what others changed since then stays. Without it nothing else stays.

    Returns:
        What was changed, as it was before.

    Raises:
        StorageError: The disk refused, or a file cannot be read.
    """
    store.require_writable(library)
    before = SharedStates()
    if wanted.applicant is not None:
        who = store.read_applicant(library)
        own = began.applicant if began else None
        stored.save(stored.based_on(who, own) if own else who, wanted.applicant, now)
        before = structs.replace(before, applicant=who.value)
    if wanted.season is not None:
        what = store.read_season(library)
        since = began.season if began else None
        stored.save(stored.based_on(what, since) if since else what, wanted.season, now)
        before = structs.replace(before, season=what.value)
    return before
