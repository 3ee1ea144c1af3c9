"""Giving papers to their items again where nothing but the papers is left."""

from collections.abc import Callable, Iterable, Mapping

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application, Document
from usce_desktop.domain.file_names import title_stem
from usce_desktop.domain.folding import fold


def item_by_name(name: str, titles: Mapping[str, str]) -> str:
    """Find the item that a paper is of by what it is called, or was called in a packet.

    Files are named after the titles of items, with a number behind where there is more than one.

    Args:
        name: A file's name without its ending, or a title.
        titles: Of the items, by their ids.

    Returns:
        The item's id; empty where the name is of none, or of more than one.
    """
    head, _, number = name.rpartition(" ")
    counted = head if number.strip("()").isdigit() else ""
    for wanted in filter(None, (name, counted)):
        folded = fold(wanted)
        found = [item for item, title in titles.items() if folded in {fold(title), fold(title_stem(title))}]
        if found:
            return found[0] if len(found) == 1 else ""
    return ""


def with_papers(
    application: Application, placed: Iterable[tuple[str, Document]], new_id: Callable[[], str]
) -> Application:
    """Take papers into an application that begins anew.

    Args:
        application: Without papers.
        placed: Each paper with its item; one without an item stays loose in the folder.
        new_id: Makes an id that no other thing has.
    """
    for item, document in placed:
        if item:
            application = edits.attach(application, item, new_id(), document)
    return application
