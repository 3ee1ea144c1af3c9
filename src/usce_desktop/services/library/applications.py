"""Opening an application with all that its judgement needs, and saving edits of it."""

import contextlib
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from itertools import count
from pathlib import Path

import msgspec
from msgspec import Struct, structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Applicant, Application, check_dates
from usce_desktop.domain.checklist.catalog import Catalog, Checklist, Profile, match_program, with_extras
from usce_desktop.domain.file_names import safe_name, safe_suffix
from usce_desktop.domain.merging import merge
from usce_desktop.domain.sentences import sentence
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.history import keep
from usce_desktop.services.library.shared import Shared, shared_of
from usce_desktop.storage import disk, removed, stored
from usce_desktop.storage import library as store
from usce_desktop.storage.catalog import load_checklist, with_own_profiles
from usce_desktop.storage.checklist_file import checklist_toml
from usce_desktop.storage.errors import NewerFormatError, NotALibraryError, StorageError, UnconfirmedError
from usce_desktop.storage.folder import FolderState, observe, resolve
from usce_desktop.storage.library import Library
from usce_desktop.storage.resources import resources
from usce_desktop.storage.scratch import scratch
from usce_desktop.storage.stored import Stored
from usce_desktop.storage.there import is_file, is_folder, is_there


class UnknownProfileError(StorageError):
    """There is no such recipient."""


class UnknownChecklistError(StorageError):
    """An application names a checklist that is not there."""


class UnknownItemError(StorageError):
    """There is no such item."""


class Opened(Struct, frozen=True, kw_only=True):
    """An application as it is now.

    Attributes:
        folder: Where it is.
        stored: What its file says, for saving.
        application: Its value, with renamed files followed.
        checklist: What is required, with the person's extra items.
        state: Its folder against what it says.
    """

    library: Library
    applicant: Applicant
    folder: Path
    stored: Stored[Application]
    application: Application
    checklist: Checklist
    state: FolderState


def library_catalog(context: AppContext, library: Library) -> Catalog:
    """Load the shipped data together with the library's own checklists; one that is wrong is left out."""
    return context.checklists.added_to(context.catalog, library.checklists)[0]


def profiles_of(context: AppContext, library: Library) -> dict[str, Profile]:
    """List the recipients, the library's own among them, by id.

    Raises:
        CatalogError: A file of the library is wrong; the sentence names file and key.
    """
    return with_own_profiles(context.catalog, library.profiles).profiles


def profile_called(context: AppContext, library: Library, name: str) -> Profile:
    """Look up a recipient.

    Raises:
        UnknownProfileError: There is none.
    """
    profiles = profiles_of(context, library)
    if name not in profiles:
        message = f"there is no profile '{name}'; there are {', '.join(profiles)}"
        raise UnknownProfileError(message)
    return profiles[name]


def checklist_for(catalog: Catalog, application: Application) -> Checklist:
    """Find an application's checklist, with the items that the person added.

    Raises:
        UnknownChecklistError: There is none of that id.
    """
    checklist = catalog.checklists.get(application.checklist)
    if checklist is None:
        raise UnknownChecklistError(
            sentence(
                "the application for {program} uses the checklist '{checklist}', which is not there, or"
                " cannot be read; put its file back into the library's Checklists folder",
                program=application.program,
                checklist=application.checklist,
            )
        )
    return with_extras(checklist, catalog.types, tuple(application.items))


def open_application(context: AppContext, folder: Path, shared: Shared | None = None) -> Opened:
    """Open an application and look at its folder.

    Args:
        context: What use cases work with.
        folder: The application's.
        shared: What it shares with the others, where that has been read for all of them.

    Raises:
        StorageError: It cannot be opened; the sentence says why.
    """
    if shared is None:
        folder = folder.resolve()
    opened = store.read_application(folder)
    if shared is None:
        root = store.library_of(folder)
        if root is None:
            raise NotALibraryError(folder.parent.parent)
        shared = shared_of(context, store.open_library(root))
        if opened.value.checklist in shared.wrong:
            raise shared.wrong[opened.value.checklist]
    keep(context, shared.library, opened)
    state = observe(folder, opened.value, context.hashes)
    return Opened(
        library=shared.library,
        applicant=shared.applicant,
        folder=folder,
        stored=opened,
        application=edits.relink(opened.value, state.renamed),
        checklist=checklist_for(shared.catalog, opened.value),
        state=state,
    )


def save_edit(opened: Opened, after: Application, now: datetime) -> Stored[Application]:
    """Save an application, and move files as its documents came and went, or got other names.

    A document that is gone goes to ``.removed/``: what was said of it before the save, its file after it; one
    that is back (an undo) comes from there, before it. So a crash between the two leaves a file too many,
    never one too few, and what was said of it is kept. One that is called otherwise is renamed before it;
    after a crash it is found again by its bytes.

    Raises:
        StorageError: Nothing was changed.
    """
    store.require_writable(opened.library)
    if opened.stored.newer:
        raise NewerFormatError(opened.stored.path)
    before = opened.application
    for key, document in after.documents.items():
        if key not in before.documents:
            found = removed.restore_document(opened.library, opened.folder, key, document)
            if found != document:
                after = edits.relink(after, {key: found.file})
    names = {
        key: _renamed(opened.folder, each.file, after.documents[key].file)
        for key, each in before.documents.items()
        if key in after.documents and after.documents[key].file != each.file
    }
    after = edits.relink(after, names)
    gone = {key: each for key, each in before.documents.items() if key not in after.documents}
    for key, document in gone.items():
        item = edits.item_of(before, key)
        removed.note_removal(opened.library, opened.folder, key, item, document, now.date(), of=after.id)
    with _renaming_back(opened, names):
        saved = stored.save(opened.stored, after, now)
    for key in after.documents:
        if key not in before.documents:
            removed.forget_removal(opened.library, opened.folder, key, after.documents[key])
    still = {each.file for each in saved.value.documents.values()}
    for key, document in [(key, each) for key, each in gone.items() if each.file not in still]:
        removed.remove_document(opened.library, opened.folder, key, document)
    return saved


@contextlib.contextmanager
def _renaming_back(opened: Opened, names: Mapping[str, str]) -> Iterator[None]:
    """Give documents their old names again where what names the new ones is not saved."""
    try:
        yield
    except UnconfirmedError:
        raise  # it is there, and names them as they are called now
    except StorageError:
        for key, name in names.items():
            with contextlib.suppress(StorageError):  # it is found by its bytes under the new one, too
                _renamed(opened.folder, name, opened.application.documents[key].file)
        raise


def _renamed(folder: Path, old: str, new: str) -> str:
    """Give a document's file another name; what lies there under that name stays.

    Returns:
        The name that it has now: the next free one, or the old one where it is not there.
    """
    path = resolve(folder, old)
    if not is_file(path):
        return new
    wanted = safe_name(new)
    suffix = safe_suffix(wanted)
    return disk.publish(path, folder, wanted.removesuffix(suffix), suffix).name


def based_on(opened: Opened, before: Application) -> Opened:
    """Say which state an edit started from, so that what changed outside since then is merged."""
    return structs.replace(opened, application=before, stored=stored.based_on(opened.stored, before))


def with_changes(before: Application, ours: Application, theirs: Application) -> Application:
    """Carry the changes from ``before`` to ``ours`` over into ``theirs``, as saving does."""
    base = stored.encode(before)
    merged, _ = merge(base, stored.encode(ours), stored.encode(theirs), base)
    return msgspec.convert(merged, Application)


def new_application(  # noqa: PLR0913 - the fields of a form
    context: AppContext,
    library: Library,
    *,
    program: str,
    specialty: str,
    start: date,
    end: date,
    submit_by: date | None = None,
    checklist: str | None = None,
    record: str = "",
) -> Path:
    """Make an application.

    Args:
        context: What use cases work with.
        library: Where it goes.
        program: In the person's words; a shipped program's name or id picks its checklist.
        specialty: In the person's words.
        start: First day of the rotation.
        end: Last day.
        submit_by: The day the packet has to go out.
        checklist: Id of another checklist.
        record: Id of the season's program that it is started from.

    Returns:
        Its folder.

    Raises:
        DateOrderError: The dates cannot all be right.
        UnknownChecklistError: There is no such checklist.
        StorageError: The disk refused.
    """
    check_dates(start, end, submit_by)
    store.require_writable(library)
    catalog = library_catalog(context, library)
    found = catalog.checklists.get(checklist) if checklist is not None else match_program(catalog, program)
    if found is None:
        name = checklist or "generic_vslo_intl"
        message = f"there is no checklist '{name}'; 'usce-desktop checklists' lists them"
        raise UnknownChecklistError(message)
    if not program.strip():
        message = "an application needs the program's name"
        raise StorageError(message)
    matched = program.strip().casefold() == found.id.casefold()
    application = Application(
        id=store.new_id(),
        program=found.title if matched else " ".join(program.split()),
        specialty=" ".join(specialty.split()),
        checklist=found.id,
        start=start,
        end=end,
        submit_by=submit_by,
        program_id=record,
    )
    return store.create_application(library, application)


def save_checklist(context: AppContext, library: Library, checklist: Checklist) -> Checklist:
    """Keep changed rules as a checklist of the library's own, under a new id; nothing is overwritten.

    Returns:
        The checklist as an application names it from now on.

    Raises:
        CatalogError: The rules cannot be right; nothing is kept.
        StorageError: The disk refused.
    """
    store.require_writable(library)
    catalog = library_catalog(context, library)
    disk.make_folder(library.checklists)
    base = re.sub(r"-own-\d+$", "", checklist.id)
    number = next(n for n in count(1) if not _is_taken(catalog, library, f"{base}-own-{n}"))
    with scratch(context.places.cache) as folder:
        written = folder / f"{base}-own-{number}.toml"
        written.write_bytes(checklist_toml(checklist, catalog.types))
        load_checklist(written, catalog.types, catalog.states, own=True)
        path = disk.copy_in(written, library.checklists, written.stem, ".toml")[0]
    return load_checklist(path, catalog.types, catalog.states, own=True)


def _is_taken(catalog: Catalog, library: Library, name: str) -> bool:
    return name in catalog.checklists or is_there(library.checklists / f"{name}.toml")


def mark_verified(opened: Opened, day: date | None) -> Application:
    """Note that the person has compared the checklist with the program's page on that day."""
    return structs.replace(opened.application, verified=day)


def checklist_file(context: AppContext, opened: Opened) -> Path:
    """Find the file of an application's checklist: the library's own, else the shipped one.

    Raises:
        UnknownChecklistError: There is no file of that id.
    """
    wanted, catalog = opened.checklist.id, context.catalog
    for path in sorted(opened.library.checklists.glob("*.toml")):
        if load_checklist(path, catalog.types, catalog.states, own=True).id == wanted:
            return path
    shipped = resources() / "checklists" / f"{wanted}.toml"
    if not is_file(shipped):
        message = f"there is no file of the checklist '{wanted}'"
        raise UnknownChecklistError(message)
    return shipped


def export_checklist(context: AppContext, opened: Opened, target: Path) -> Path:
    """Copy an application's rules into one file, for somebody else; nothing is overwritten.

    Raises:
        StorageError: The disk refused.
    """
    folder = target if is_folder(target) else target.parent
    stem = opened.checklist.id if is_folder(target) else target.stem
    return disk.copy_in(checklist_file(context, opened), folder, stem, ".toml")[0]


def import_checklist(context: AppContext, library: Library, path: Path) -> Checklist:
    """Take somebody's rules into the library; a file that is wrong is refused, naming the key.

    Returns:
        The checklist as an application names it: under its own id, or a new one where that is taken by
        other rules, so that no other application is judged differently from now on.

    Raises:
        CatalogError: The file is wrong.
        StorageError: The disk refused.
    """
    store.require_writable(library)
    checklist = load_checklist(path, context.catalog.types, context.catalog.states, own=True)
    known = library_catalog(context, library).checklists.get(checklist.id)
    if known is not None:
        same = structs.replace(known, own=True) == checklist
        return known if same else save_checklist(context, library, checklist)
    disk.make_folder(library.checklists)
    kept = disk.copy_in(path, library.checklists, path.stem, ".toml")[0]
    return load_checklist(kept, context.catalog.types, context.catalog.states, own=True)


def require_item(context: AppContext, opened: Opened, item: str) -> None:
    """Refuse an item that neither the checklist nor the document types have.

    Raises:
        UnknownItemError: With the items there are.
    """
    if opened.checklist.requirement(item) is None and item not in context.catalog.types:
        names = ", ".join(requirement.item for requirement in opened.checklist.items)
        message = f"there is no item '{item}' here; the items are {names}"
        raise UnknownItemError(message)
