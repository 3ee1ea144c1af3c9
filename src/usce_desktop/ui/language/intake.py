"""What is said of files that came in."""

from collections.abc import Mapping, Sequence

from usce_desktop.services.intake.add import Taken
from usce_desktop.ui.language.translate import tr, translate

MOST_NAMED = 3
"""Files that are named; the others are counted."""


def taken_words(taken: Sequence[Taken], titles: Mapping[str, str]) -> str:
    """Say what became of files: how many were added, what was guessed, what was not taken and why.

    Args:
        taken: What became of each.
        titles: Of the items that they can have gone to.
    """
    inbox = sum(each.path is not None and not each.item for each in taken)
    notes = [
        translate(each.note) if each.refused else f"{each.source.name}: {translate(each.note)}"
        for each in taken
        if each.path is None
    ]
    guessed = [
        tr(
            "{name} to {item} ({note})",
            name=each.source.name,
            item=translate(titles.get(each.item, each.item)),
            note=each.note,
        )
        for each in taken
        if each.item and each.note and each.path
    ]
    parts = [tr("{number} added.", number=len(taken) - len(notes))]
    if inbox:
        parts.append(
            tr(
                "{inbox} in the Inbox: no item here asks for that, or none was clearly meant; drop onto"
                " an item to say which.",
                inbox=inbox,
            )
        )
    if guessed:
        parts.append(tr("Guessed: {names}.", names=", ".join(guessed[:MOST_NAMED])))
    return " ".join([*parts, *notes[:MOST_NAMED]])
