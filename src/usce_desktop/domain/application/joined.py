"""Mending an application that was joined from two versions, so that no paper is lost or named twice."""

from collections.abc import Iterable

from msgspec import structs

from usce_desktop.domain.application.application import Application, Document, ItemState
from usce_desktop.domain.facts import merged


def mended(
    joined: Application, ours: Application, theirs: Application, base: Application | None
) -> Application:
    """Mend what joining key by key cannot see.

    A document that one side removed and the other one changed stays. Every document is of exactly one item,
    the one that a side moved it to. A paper that both added to the same item is one document, with what
    either says of it.

    Args:
        joined: Keys of both.
        ours: The version that stands where both changed the same thing.
        theirs: The other one.
        base: The version that both started from, where it is known.
    """
    documents = {
        **{key: each for key, each in theirs.documents.items() if _is_changed(base, key, each)},
        **{key: each for key, each in ours.documents.items() if _is_changed(base, key, each)},
        **joined.documents,
    }
    homes = {key: _home(key, ours, theirs, base) for key in documents}
    documents = {
        key: _of_its_home(key, each, ours, theirs, homes[key])
        for key, each in documents.items()
        if homes[key]
    }
    items = dict(joined.items)
    for item in {**joined.items, **dict.fromkeys(homes[key] for key in documents)}:
        state = joined.items.get(item, ItemState())
        held = [key for key in state.documents if homes.get(key) == item]
        held += [key for key in documents if homes[key] == item and key not in held]
        items[item] = structs.replace(state, documents=_one_each(held, documents))
    emptied = {item for item, state in items.items() if state == ItemState() != joined.items.get(item)}
    items = {item: state for item, state in items.items() if item not in emptied}
    return structs.replace(joined, documents=documents, items=items)


def _of_its_home(key: str, document: Document, ours: Application, theirs: Application, home: str) -> Document:
    """Leave a document that one side moved only what that side says: the rest is about another item."""
    sides = [each for each in (ours, theirs) if _item_of(each, key)]
    if len({_item_of(each, key) for each in sides}) <= 1:
        return document
    own = next(each for each in sides if _item_of(each, key) == home).documents[key]
    if own.sha256 != document.sha256:
        return own
    return structs.replace(
        document,
        ticked=own.ticked,
        accepted=own.accepted,
        answers=own.answers,
        translation=own.translation,
    )


def _is_changed(base: Application | None, key: str, document: Document) -> bool:
    return base is None or base.documents.get(key) != document


def _home(key: str, ours: Application, theirs: Application, base: Application | None) -> str:
    """Find the item that a document is of; empty where it is of none."""
    before = _item_of(base, key) if base is not None else ""
    homes = [home for home in (_item_of(ours, key), _item_of(theirs, key)) if home]
    return next((home for home in homes if home != before), homes[0] if homes else "")


def _item_of(application: Application, key: str) -> str:
    return next((item for item, state in application.items.items() if key in state.documents), "")


def _one_each(held: Iterable[str], documents: dict[str, Document]) -> tuple[str, ...]:
    """Make one document of those that are the same file; where both state a fact, the first one's stands."""
    kept: dict[tuple[str, str], str] = {}
    for key in held:
        document = documents[key]
        first = kept.setdefault((document.file, document.sha256), key)
        if first != key:
            one = documents[first]
            documents[first] = structs.replace(
                one,
                facts=merged(document.facts, one.facts),
                ticked=_both(one.ticked, document.ticked),
                accepted=_both(one.accepted, document.accepted),
            )
            del documents[key]
    return tuple(kept.values())


def _both(one: Iterable[str], other: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))
