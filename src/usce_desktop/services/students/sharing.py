"""A student's side of sharing: what is agreed is written down, and what is not to be shared is listed."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec import structs

from usce_desktop.domain.application.application import LibraryInfo, Sharing
from usce_desktop.domain.packet.pages import Section, TextPage
from usce_desktop.domain.sentences import Sentence, sentence
from usce_desktop.domain.students.invitation import chapters, state_words
from usce_desktop.services.context import AppContext
from usce_desktop.services.packet.pages import drawn
from usce_desktop.storage import disk, stored
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import BadFileError, StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.there import is_there

IGNORE_FILE = ".stignore"
"""Syncthing's list of what it passes over, in the folder that it shares; it never shares the list itself.
Source: docs.syncthing.net/users/ignoring.html."""
NOT_SHARED = (
    f"/{store.INBOX}",
    f"/{store.MY_DOCUMENTS}",
    f"/{store.REMOVED}",
    f"/{store.APPLICATIONS}/*/{store.ORIGINALS}",
)
_BEGIN, _END = "// USCE Desktop: not shared with the office", "// USCE Desktop: end"


Say = Callable[[Sentence], str]
"""Writes a sentence in somebody's language."""


class NotSharedError(StorageError):
    """There is no sharing to end, or nobody to share with."""


def share_library(library: Library, office: str, now: datetime) -> Library:
    """Write down that the applicant agrees to share a library; it is not sent anywhere by this.

    What must not be shared is listed first: whoever shares the folder afterwards shares nothing else.

    Args:
        library: It.
        office: With whom, as the applicant calls it.
        now: For the day.

    Raises:
        NotSharedError: No office is named.
        StorageError: It is only read here, or the disk refused.
    """
    name = " ".join(office.split())
    if not name:
        raise NotSharedError(sentence("name the office that the library is shared with"))
    store.require_writable(library)
    _write_list(library.root / IGNORE_FILE)
    return _with(library, Sharing(office=name, since=now.date()), now)


def end_sharing(library: Library, now: datetime) -> Library:
    """Write down that sharing has ended; the list of what is not shared stays, as long as copying goes on.

    Raises:
        NotSharedError: It is not shared.
        StorageError: It is only read here, or the disk refused.
    """
    sharing = library.info.shared_with
    if sharing is None:
        raise NotSharedError(sentence("this library is not shared"))
    store.require_writable(library)
    return _with(library, structs.replace(sharing, ended=max(sharing.since, now.date())), now)


def _with(library: Library, sharing: Sharing, now: datetime) -> Library:
    was = stored.read(library.root / store.LIBRARY_FILE, LibraryInfo)
    after = stored.save(was, structs.replace(was.value, sharing=sharing), now)
    return structs.replace(library, info=after.value)


def _write_list(path: Path) -> None:
    """Put the app's lines before those that the person has; the first line that fits counts there."""
    before = ""
    if is_there(path):
        try:
            before = path.read_text("utf-8")
        except OSError as error:
            raise BadFileError(path, error) from error
        except UnicodeDecodeError as error:
            raise BadFileError(path, str(error)) from error
    own = "\n".join((_BEGIN, *NOT_SHARED, _END)) + "\n"
    kept = _without_own(before)
    head = "".join(line for line in kept.splitlines(keepends=True)[:1] if line.startswith("#escape"))
    disk.replace_file(path, (head + own + kept.removeprefix(head)).encode())


def _without_own(text: str) -> str:
    kept, inside = [], False
    for line in text.splitlines():
        inside = inside or line == _BEGIN
        if not inside:
            kept.append(line)
        inside = inside and line != _END
    return "".join(f"{line}\n" for line in kept)


def invitation_page(office: str, student: str, sharing: Sharing | None, say: Say = str) -> TextPage:
    """Put the page together that an office hands to a student, or a student keeps.

    Args:
        office: With whom the library is shared; empty where that is not known.
        student: Who agrees; empty on a page for anybody.
        sharing: What was agreed to, if anything was.
        say: Writes a sentence in the reader's language.
    """
    lines = [(say(sentence("Office")), office), (say(sentence("Student")), student)]
    return TextPage(
        heading=say(sentence("Clinical electives in the US")).upper(),
        title=say(sentence("Sharing a library with an office")),
        lines=tuple(line for line in lines if line[1]),
        sections=tuple(
            Section(title=say(title), text="\n".join(f"• {say(each)}" for each in words))
            for title, words in chapters(office)
        ),
        foot=say(state_words(sharing)) if sharing is not None else "",
    )


def write_page(context: AppContext, page: TextPage, target: Path) -> None:
    """Write what sharing means as a PDF.

    Args:
        context: What use cases work with.
        page: In the reader's language.
        target: The file; one that is there is replaced.

    Raises:
        SheetError: It could not be drawn.
        SaveError: The disk refused.
    """
    store.require_writable_place(target)
    with drawn(context, page, "sharing.pdf") as path:
        disk.replace_file(target, path.read_bytes())
