"""A file that holds several papers becomes several documents; its bytes stay as they are in each."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.reading.parts import Part
from usce_desktop.services.context import AppContext
from usce_desktop.services.intake.inbox import leave_inbox
from usce_desktop.services.intake.sort import take_from_inbox
from usce_desktop.services.library.applications import Opened, open_application, require_item, save_edit
from usce_desktop.storage import disk
from usce_desktop.storage import library as store
from usce_desktop.storage.folder import resolve


class Piece(Struct, frozen=True, kw_only=True):
    """Pages of a file, and the item that they are for.

    Attributes:
        pages: From 1.
        item: Empty where the pages are for none.
    """

    pages: tuple[int, ...]
    item: str


def pieces_of(opened: Opened, parts: Sequence[Part], own: str = "") -> tuple[Piece, ...]:
    """Say which items of an application the parts of a file look to be for.

    Args:
        opened: The application.
        parts: Of the file.
        own: The item that the file lies under; what has no look of its own stays there.
    """
    by_type = {each.type: each.item for each in reversed(opened.checklist.items)}
    own_type = next((each.type for each in opened.checklist.items if each.item == own), "")
    by_type |= {own_type: own} if own_type else {}
    return tuple(Piece(pages=part.pages, item=by_type.get(part.kind, "") or own) for part in parts)


def _merged(pieces: Sequence[Piece]) -> list[Piece]:
    """Put pieces for the same item together; those for none are left out."""
    found: dict[str, tuple[int, ...]] = {}
    for each in pieces:
        if each.item:
            found[each.item] = (*found.get(each.item, ()), *each.pages)
    return [Piece(item=item, pages=tuple(sorted(set(pages)))) for item, pages in found.items()]


def cut_document(
    context: AppContext, folder: Path, key: str, pieces: Sequence[Piece], now: datetime
) -> Application:
    """Make several documents of one: each takes its pages into the packet.

    The document itself stays with the piece that is for its item, or else with the first one. What was stated
    of it was stated of all pages, and is asked anew.

    Args:
        context: What use cases work with.
        folder: The application's.
        key: Of the document.
        pieces: Which pages are for which item; pages of none are left out of the packet.
        now: For the record.

    Raises:
        StorageError: The disk refused; then nothing is changed.
        ValueError: No piece is for an item.
    """
    opened = open_application(context, folder)
    store.require_writable(opened.library)
    wanted = _merged(pieces)
    if not wanted:
        message = "no pages are for an item"
        raise ValueError(message)
    for each in wanted:
        require_item(context, opened, each.item)
    document = opened.application.documents[key]
    own = edits.item_of(opened.application, key)
    stays = next((each for each in wanted if each.item == own), wanted[0])
    path = resolve(folder, document.file)
    titles = {each.item: each.title for each in opened.checklist.items}
    application = opened.application
    for each in wanted:
        recipe = structs.replace(document.recipe, pages=each.pages)
        piece = structs.replace(document, recipe=recipe, facts=Facts(), ticked=(), answers=())
        if each is stays:
            if each.item != own:
                application = edits.attach(edits.detach(application, key), each.item, key, piece)
            else:
                application = edits.put_document(application, key, piece)
            continue
        stem, suffix = store.document_name(titles[each.item], path.name)
        place, sha256, size = disk.copy_in(path, folder, stem, suffix)
        piece = structs.replace(piece, file=place.name, sha256=sha256, size=size)
        application = edits.attach(application, each.item, store.new_id(), piece)
    return save_edit(opened, application, now).value


def take_pieces(
    context: AppContext, folder: Path, path: Path, pieces: Sequence[Piece], now: datetime
) -> Path | None:
    """Give the papers of a file of the Inbox to their items; the Inbox's copy then moves to ``.removed/``.

    Returns:
        Where the Inbox's copy is now; ``None`` where no piece was for an item and it stayed.

    Raises:
        StorageError: The disk refused.
    """
    wanted = _merged(pieces)
    for each in wanted:
        take_from_inbox(context, folder, path, each.item, now, pages=each.pages, keep=True)
    return leave_inbox(open_application(context, folder).library, path) if wanted else None
