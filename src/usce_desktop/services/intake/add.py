"""Taking files in: onto an item, by the best guess, or into the Inbox."""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application, Document, Original
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.file_names import safe_name
from usce_desktop.domain.sentences import EMPTY, Sentence, join_sentences, sentence
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.read import read_known
from usce_desktop.services.documents.unpack import Offered, offered
from usce_desktop.services.intake.guess import guess_item
from usce_desktop.services.intake.inbox import TooLargeError, require_usual_size, take_into_inbox
from usce_desktop.services.library.applications import Opened, open_application, require_item, save_edit
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import SourceError, StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.there import is_file, is_folder

_UNCLEAR = sentence("no item was clearly meant")


class Taken(Struct, frozen=True, kw_only=True):
    """What became of one file.

    Attributes:
        source: The file that was offered.
        path: Where its copy is; ``None`` where it was not taken.
        item: The item it belongs to; empty in the Inbox.
        note: Why it went there, or why it was not taken.
        key: The id of its document; empty where it became none.
        same_as: The id of the document of that item that has the same bytes, where one was there already.
        refused: It was not taken; the note says why.
        too_large: Because it is larger than papers are; it is taken where that is confirmed.
        stopped: The disk took no more, which is no fault of the file; those after it were not tried.
    """

    source: Path
    path: Path | None
    item: str = ""
    note: Sentence = EMPTY
    key: str = ""
    same_as: str = ""
    refused: bool = False
    too_large: bool = False
    stopped: bool = False


class RefusedError(SourceError):
    """Files that cannot be taken, each with its reason."""

    def __init__(self, why: Sentence) -> None:
        """Say it as it was said of each."""
        StorageError.__init__(self, why)


Finish = Callable[[Opened, Taken], Application]
"""Settles what else becomes of an application with a document that came in; saved together with it."""


def as_it_came(opened: Opened, taken: Taken) -> Application:
    """Change nothing else."""
    del taken
    return opened.application


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


def take_in(  # noqa: PLR0913 - the options of a command
    context: AppContext,
    folder: Path,
    paths: Iterable[Path],
    *,
    item: str | None,
    now: datetime,
    report: Report = silent,
    large: bool = False,
    finish: Finish = as_it_came,
) -> list[Taken]:
    """Copy files into an application (or the library's Inbox) and write them down.

    Each file is copied, proven and published before the application's file names it; so a crash
    leaves at worst a file that is offered as new. What cannot be taken stops nothing else; a disk that
    takes no more ends it, and what was taken until then is told.

    Args:
        context: What use cases work with.
        folder: The application's.
        paths: Files and folders.
        item: Where they belong; ``None`` guesses.
        now: For the record.
        report: Called per file.
        large: Files that are larger than papers are are meant.
        finish: What else becomes of the application with each document.

    Raises:
        StorageError: Nothing was taken.
    """
    opened = open_application(context, folder)
    store.require_writable(opened.library)
    if item is not None:
        require_item(context, opened, item)
    files = files_in(paths)
    taken: list[Taken] = []
    for done, path in enumerate(files):
        report(done, len(files), path.name)
        try:
            if not large:
                require_usual_size(path)
            with offered(context, path, _within(report, done, len(files))) as documents:
                for each in documents:
                    taken.append(_take_offered(context, opened, path, each, item, now, finish))
                    if taken[-1].key or taken[-1].same_as:
                        opened = open_application(context, folder)
        except SourceError as error:
            too_large = isinstance(error, TooLargeError)
            taken.append(
                Taken(
                    source=path,
                    path=None,
                    item=(item or "") if too_large else "",
                    note=error.args[0],
                    refused=True,
                    too_large=too_large,
                )
            )
        except StorageError as error:
            if not any(each.path for each in taken):
                raise
            taken.append(Taken(source=path, path=None, note=error.args[0], refused=True, stopped=True))
            break
    report(len(files), len(files), "")
    return taken


def _within(report: Report, done: int, total: int) -> Report:
    """Report what is done for one of several files."""
    return lambda _done, _total, label: report(done, total, label)


def require_taken(taken: Iterable[Taken]) -> None:
    """Raise where a file was refused.

    Raises:
        RefusedError: It cannot be used.
        StorageError: The disk took no more.
    """
    refused = [each for each in taken if each.refused]
    if refused:
        why = join_sentences([each.note for each in refused], "; ")
        raise StorageError(why) if any(each.stopped for each in refused) else RefusedError(why)


def _take_offered(  # noqa: PLR0913, PLR0917 - the options of a command
    context: AppContext,
    opened: Opened,
    source: Path,
    each: Offered,
    item: str | None,
    now: datetime,
    finish: Finish,
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
        path = take_into_inbox(opened.library, each.original or each.path, each.original_name)
        return Taken(source=source, path=path, note=_UNCLEAR)
    result, application = _take_one(context, opened, each, where, now.date())
    application = finish(structs.replace(opened, application=application), result)
    if application != opened.application:
        save_edit(opened, application, now)
    if result.path is not None:
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
            there = Taken(source=offer.path, path=None, item=item, note=note, same_as=key)
            return there, opened.application
    stem, suffix = store.document_name(_title(context, opened, item), offer.name)
    original = _keep_original(opened, offer, stem)
    place, sha256, size = _copied(opened, offer.path, stem, suffix)
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


def _copied(opened: Opened, path: Path, stem: str, suffix: str) -> tuple[Path, str, int]:
    """Copy a file into an application's folder, unless it lies there already and belongs to nothing.

    So it does where the same command was ended before it could write down what it had copied.

    Returns:
        Where it lies, its SHA-256 and its size.
    """
    sha256, size = _hash(path)
    for each in opened.state.new:
        if each.sha256 == sha256:
            return opened.folder / each.name, sha256, size
    return disk.copy_in(path, opened.folder, stem, suffix)


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
