"""Guessing which item of an application a file is for."""

from pathlib import Path

from msgspec import Struct

from usce_desktop.domain.reading.kinds import best_guess, guesses
from usce_desktop.domain.sentences import EMPTY, Sentence
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.read import read_file
from usce_desktop.services.documents.unpack import Offered
from usce_desktop.services.library.applications import Opened
from usce_desktop.storage.errors import SourceError


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
