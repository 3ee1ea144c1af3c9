"""Taking files in: onto an item, by the best guess, or into the Inbox."""

from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application, Document, Original
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.file_names import safe_name
from usce_desktop.domain.reading.kinds import best_guess, guesses
from usce_desktop.domain.sentences import EMPTY, Sentence, join_sentences, sentence
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.read import read_file, read_known
from usce_desktop.services.documents.unpack import Offered, offered
from usce_desktop.services.library.applications import Opened, open_application, require_item, save_edit
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import SourceError, StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.there import is_file, is_folder

_UNCLEAR = sentence("no item was clearly meant")
INBOX_REMOVED = "inbox"
"""Where in ``.removed/`` the Inbox's copies go."""


class Taken(Struct, frozen=True, kw_only=True):
    """What became of one file.

    Attributes:
        source: The file that was offered.
        path: Where its copy is; ``None`` where it was not taken.
        item: The item it belongs to; empty in the Inbox.
        note: Why it went there, or why it was not taken.
        key: The id of its document.
        refused: It cannot be taken; the note says why.
    """

    source: Path
    path: Path | None
    item: str = ""
    note: Sentence = EMPTY
    key: str = ""
    refused: bool = False


def files_in(paths: Iterable[Path]) -> list[Path]:
    """List files: those given, and those below given folders; hidden ones and links are passed over.

    Raises:
        SourceError: A path is not there.
    """
    found: list[Path] = []
    for path in paths:
        if is_folder(path):
            found += sorted(
                each
                for each in path.rglob("*")
                if is_file(each)
                and not each.is_symlink()
                and not any(part.startswith(".") for part in each.relative_to(path).parts)
            )
        elif is_file(path):
            found.append(path)
        else:
            raise SourceError(path, "there is no such file")
    return found


def guess_item(context: AppContext, opened: Opened, offer: Offered) -> tuple[str, Sentence]:
    """Guess which item of an application a document is for.

    Returns:
        The item and the reason; both empty where no guess is sure.
    """
    by_type = {each.type: each.item for each in reversed(opened.checklist.items)}
    named = best_guess(guesses(offer.name, (), context.catalog.types.values()))
    try:
        kinds = read_file(context, offer.path, offer.name, use_ocr=named is None).kinds
    except SourceError:
        kinds = (named,) if named else ()
    best = best_guess(tuple(kind for kind in kinds if kind.item in by_type))
    return (by_type[best.item], best.because[0]) if best else ("", EMPTY)


def _known(library: Library, sha256: str) -> Document | None:
    """Find the same bytes elsewhere in the library: what was stated of them there is true here."""
    for folder in store.application_folders(library):
        try:
            application = store.read_application(folder).value
        except StorageError:
            continue
        for document in application.documents.values():
            if document.sha256 == sha256:
                return document
    return None


def take_in(
    context: AppContext,
    folder: Path,
    paths: Iterable[Path],
    *,
    item: str | None,
    now: datetime,
    report: Report = silent,
) -> list[Taken]:
    """Copy files into an application (or the library's Inbox) and write them down.

    Each file is copied, proven and published before the application's file names it; so a crash
    leaves at worst a file that is offered as new. What cannot be taken stops nothing else.

    Args:
        context: What use cases work with.
        folder: The application's.
        paths: Files and folders.
        item: Where they belong; ``None`` guesses.
        now: For the record.
        report: Called per file.

    Raises:
        StorageError: Nothing of this file was kept; those before it are in.
    """
    opened = open_application(context, folder)
    store.require_writable(opened.library)
    if item is not None:
        require_item(context, opened, item)
    files = files_in(paths)
    taken = []
    for done, path in enumerate(files):
        report(done, len(files), path.name)
        try:
            with offered(context, path, _within(report, done, len(files))) as documents:
                for each in documents:
                    taken.append(_take_offered(context, opened, path, each, item, now))
                    if taken[-1].key:
                        opened = open_application(context, folder)
        except SourceError as error:
            taken.append(Taken(source=path, path=None, note=error.args[0], refused=True))
    report(len(files), len(files), "")
    return taken


def _within(report: Report, done: int, total: int) -> Report:
    """Report what is done for one of several files."""
    return lambda _done, _total, label: report(done, total, label)


def _take_offered(
    context: AppContext, opened: Opened, source: Path, each: Offered, item: str | None, now: datetime
) -> Taken:
    if each.refused:
        return Taken(
            source=source,
            path=None,
            note=sentence("{name}: {why}", name=each.name, why=each.refused),
            refused=True,
        )
    where, why = (item, "") if item is not None else guess_item(context, opened, each)
    note = join_sentences((each.note, why), "; ")
    if not where:
        # The Inbox keeps what the person gave; a PDF is made of it when it is assigned.
        path = take_into_inbox(opened.library, each.original or each.path, each.original_name).path
        return Taken(source=source, path=path, note=_UNCLEAR)
    result, application = _take_one(context, opened, each, where, now.date())
    if result.path is not None:
        save_edit(opened, application, now)
        # Read at once, so that what it says is known before anybody calls it good.
        document = application.documents[result.key]
        read_known(context, result.path, document.sha256, use_ocr=True)
    return structs.replace(result, source=source, note=result.note or note)


def printable(name: str) -> str:
    """Write a file's name so that it can be stored, whatever bytes it has."""
    return name.encode("utf-8", "replace").decode()


def _title(context: AppContext, opened: Opened, item: str) -> str:
    requirement = opened.checklist.requirement(item)
    return requirement.title if requirement else context.catalog.types[item].title


def _take_one(
    context: AppContext, opened: Opened, offer: Offered, item: str, today: date
) -> tuple[Taken, Application]:
    sha256, _ = _hash(offer.original or offer.path)
    for key, document in opened.application.documents_of(item):
        source = document.made_from.sha256 if document.made_from else document.sha256
        if source == sha256 and opened.state.files[key].state == "present":
            note = sentence("the same file is already there as {file}", file=document.file)
            return Taken(source=offer.path, path=None, item=item, note=note), opened.application
    stem, suffix = store.document_name(_title(context, opened, item), offer.name)
    original = _keep_original(opened, offer, stem)
    place, sha256, size = disk.copy_in(offer.path, opened.folder, stem, suffix)
    known = _known(opened.library, sha256)
    document = Document(
        file=place.name,
        sha256=sha256,
        size=size,
        original_name=printable(offer.original_name),
        added=today,
        facts=known.facts if known else Facts(),
        ticked=known.ticked if known else (),
        made_from=original,
    )
    key = store.new_id()
    result = Taken(source=offer.path, path=place, item=item, key=key)
    return result, edits.attach(opened.application, item, key, document)


def _keep_original(opened: Opened, offer: Offered, stem: str) -> Original | None:
    """Keep what a document was made from beside the documents."""
    if offer.original is None:
        return None
    place = opened.folder / store.ORIGINALS
    disk.make_folder(place)
    suffix = Path(safe_name(offer.original_name)).suffix
    kept, sha256, _ = disk.copy_in(offer.original, place, stem, suffix)
    return Original(file=f"{store.ORIGINALS}/{kept.name}", sha256=sha256)


def _hash(path: Path) -> tuple[str, int]:
    try:
        return disk.hash_file(path)
    except OSError as error:
        raise SourceError(path, sentence("it cannot be read ({why})", why=error.strerror)) from error


def take_into_inbox(library: Library, path: Path, called: str = "") -> Taken:
    """Copy a file into the library's Inbox.

    Args:
        library: The library.
        path: The file.
        called: Its name, where that is not the one it has on the disk.

    Raises:
        StorageError: The disk refused, or the file cannot be read.
    """
    disk.make_folder(library.inbox)
    name = safe_name(called or path.name)
    suffix = Path(name).suffix
    place, _, _ = disk.copy_in(path, library.inbox, name.removesuffix(suffix), suffix)
    return Taken(source=path, path=place, note=_UNCLEAR)


class Likely(Struct, frozen=True, kw_only=True):
    """An item that a file could be for.

    Attributes:
        because: What speaks for it, the most telling first.
        lacking: The item has no document yet.
    """

    item: str
    title: str
    because: tuple[Sentence, ...]
    lacking: bool


def likely_items(context: AppContext, opened: Opened, path: Path) -> tuple[Likely, ...]:
    """Rank the items of an application that a file could be for, the likeliest first.

    A file that cannot be read is ranked by its name.
    """
    try:
        named = best_guess(guesses(path.name, (), context.catalog.types.values()))
        kinds = read_file(context, path, path.name, use_ocr=named is None).kinds
    except SourceError:
        kinds = guesses(path.name, (), context.catalog.types.values())
    found = []
    for kind in kinds:
        for each in opened.checklist.items:
            if each.type == kind.item:
                lacking = not opened.application.documents_of(each.item)
                found.append(Likely(item=each.item, title=each.title, because=kind.because, lacking=lacking))
    return tuple(found)


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
    found = take_in(context, folder, [path], item=item, now=now)
    refused = [each.note for each in found if each.refused]
    if refused:
        raise SourceError(path, join_sentences(refused, "; "))
    opened = open_application(context, folder)
    if pages:
        application = opened.application
        for each in found:
            if each.key:
                # What was stated of other pages of the same file is not true of these.
                part = {"recipe": Recipe(pages=pages), "facts": Facts(), "ticked": ()}
                document = structs.replace(application.documents[each.key], **part)
                application = edits.put_document(application, each.key, document)
        save_edit(opened, application, now)
    return None if keep else leave_inbox(opened.library, path)


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


def leave_inbox(library: Library, path: Path) -> Path:
    """Move a file of the Inbox to ``.removed/``.

    Raises:
        SaveError: The disk refused.
    """
    place = library.root / store.REMOVED / INBOX_REMOVED
    disk.make_folder(place)
    return disk.publish(path, place, path.stem, path.suffix)


def back_to_inbox(library: Library, kept: Path, path: Path) -> Path:
    """Bring back a file that left the Inbox.

    Raises:
        SaveError: The disk refused.
    """
    return disk.publish(kept, library.inbox, path.stem, path.suffix)


def adopt(context: AppContext, folder: Path, name: str, item: str, now: datetime) -> Application:
    """Give a file that already lies in an application's folder to an item; the file stays as it is.

    Raises:
        StorageError: There is no such file, or the disk refused.
    """
    opened = open_application(context, folder)
    require_item(context, opened, item)
    path = folder / name
    sha256, size = _hash(path)
    known = _known(opened.library, sha256)
    document = Document(
        file=name,
        sha256=sha256,
        size=size,
        original_name=printable(name),
        added=now.date(),
        facts=known.facts if known else Facts(),
        ticked=known.ticked if known else (),
    )
    after = edits.attach(opened.application, item, store.new_id(), document)
    return save_edit(opened, after, now).value
