"""Every change to an application, as a function from one value to the next."""

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from typing import Any, Literal

from msgspec import structs

from usce_desktop.domain.application.answers import CONTRADICTION, with_answers
from usce_desktop.domain.application.application import (
    Application,
    Document,
    ItemState,
    LogEntry,
    check_dates,
)
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.facts import Facts, merged, with_fact
from usce_desktop.domain.file_names import named_for


def _with_item(application: Application, item: str, **changes: Any) -> Application:  # noqa: ANN401 - structs.replace takes any
    state = structs.replace(application.item(item), **changes)
    items = dict(application.items)
    items[item] = state
    if state == ItemState():
        del items[item]
    return structs.replace(application, items=items)


def _with_documents(application: Application, documents: dict[str, Document]) -> Application:
    return structs.replace(application, documents=documents)


def attach(application: Application, item: str, key: str, document: Document) -> Application:
    """Add a document at the end of an item; it takes over facts stated in advance."""
    state = application.item(item)
    if not state.documents:
        document = structs.replace(
            document,
            facts=merged(document.facts, state.facts),
            ticked=tuple(dict.fromkeys((*document.ticked, *state.ticked))),
        )
    changed = _with_documents(application, {**application.documents, key: document})
    return _with_item(changed, item, documents=(*state.documents, key), facts=Facts(), ticked=())


def put_back(application: Application, item: str, key: str, document: Document, place: int) -> Application:
    """Put a document back into an item as it was: what was stated of it then, nothing else.

    Args:
        application: It may still have the document; then that one goes.
        item: The item.
        key: The document's id.
        document: As it was.
        place: Among the item's documents, from 0.
    """
    held = item_of(application, key) if key in application.documents else ""
    if held:
        application = detach(application, key)
    changed = _with_documents(application, {**application.documents, key: document})
    others = list(application.item(item).documents)
    others.insert(place, key)
    return _with_item(changed, item, documents=tuple(others))


def item_of(application: Application, key: str) -> str:
    """Find the item that holds a document; empty where none does, in a file that was edited by hand."""
    return next((item for item, state in application.items.items() if key in state.documents), "")


def detach(application: Application, key: str) -> Application:
    """Take a document out of its item."""
    item = item_of(application, key)
    rest = tuple(other for other in application.item(item).documents if other != key)
    documents = {other: doc for other, doc in application.documents.items() if other != key}
    return _with_item(_with_documents(application, documents), item, documents=rest)


def detach_all(application: Application, item: str, *, but: str = "") -> Application:
    """Take the documents out of an item, all of them or all but one."""
    for key, _ in application.documents_of(item):
        if key != but:
            application = detach(application, key)
    return application


def move_documents(
    application: Application,
    item: str,
    target: str,
    *,
    keys: Collection[str] = (),
    titles: Mapping[str, str] | None = None,
) -> Application:
    """Give documents to another item, behind those that it has.

    Facts stay, for they are on the paper; what was ticked or accepted was about the other item.

    Args:
        application: As it is.
        item: Where they are.
        target: Where they belong.
        keys: Which of them; all where none is named.
        titles: The items' titles: a file that was named for its item is named for the other one.
    """
    for key, document in application.documents_of(item):
        if item != target and (not keys or key in keys):
            moved = structs.replace(document, ticked=(), accepted=(), translation=False, answers=())
            if titles is not None:
                name = named_for(document.file, titles.get(item, ""), titles.get(target, ""))
                moved = structs.replace(moved, file=name)
            application = attach(detach(application, key), target, key, moved)
    return application


def reorder(application: Application, key: str, step: int) -> Application:
    """Move a document up (-1) or down (+1) among the documents of its item."""
    item = item_of(application, key)
    order = list(application.item(item).documents)
    place = order.index(key)
    target = max(0, min(len(order) - 1, place + step))
    order.insert(target, order.pop(place))
    return _with_item(application, item, documents=tuple(order))


def set_state(application: Application, item: str, **changes: str | date | None) -> Application:
    """Say who has to deliver an item, how far that is and since when."""
    values: dict[str, Any] = dict(changes)
    state = structs.replace(application.item(item), **values)
    return structs.replace(application, items=application.items | {item: state})


def set_documents(
    application: Application, item: str, *, only: str | None = None, **changes: tuple[str, ...] | bool | str
) -> Application:
    """Change what is said of an item's documents, or of one: let pass, a translation, its title."""
    values: dict[str, Any] = dict(changes)
    documents = {
        key: structs.replace(document, **values)
        for key, document in application.documents_of(item)
        if only in {None, key}
    }
    return structs.replace(application, documents=application.documents | documents)


def answer_question(
    application: Application, key: str, question: str, words: tuple[str, ...], day: date
) -> Application:
    """Record what the person says to a question about a document, there and in the log.

    Args:
        application: As it is.
        key: Of the document.
        question: A key of ``ANSWERS``.
        words: What the question rests on; empty takes the answers back.
        day: Of answering.
    """
    document = application.documents[key]
    answers = with_answers(document.answers, question, document.sha256, words)
    changed = change_document(application, key, lambda each: structs.replace(each, answers=answers))
    entries = tuple(
        LogEntry(day=day, text=f"{document.file}: you said that '{each}' does not apply")
        if question == CONTRADICTION
        else LogEntry(day=day, text=f"{document.file}: you kept it where it is ({each})")
        for each in words
    )
    return structs.replace(changed, log=(*changed.log, *entries))


def rename_file(application: Application, key: str, name: str) -> Application:
    """Call a document's file otherwise; saving renames it."""
    return change_document(application, key, _renamer(name))


def put_document(application: Application, key: str, document: Document) -> Application:
    """Replace one document's record by another."""
    return _with_documents(application, {**application.documents, key: document})


def change_document(
    application: Application, key: str, change: Callable[[Document], Document]
) -> Application:
    """Change one document's record."""
    return _with_documents(application, {**application.documents, key: change(application.documents[key])})


def set_fact(
    application: Application,
    item: str,
    key: str,
    value: date | float | str | None,
    *,
    only: str | None = None,
) -> Application:
    """State a fact about an item's documents: all of them, or ``only`` one.

    Without a document the fact waits on the item for the first one.
    """
    keys = (only,) if only else application.item(item).documents
    if not keys:
        return _with_item(application, item, facts=with_fact(application.item(item).facts, key, value))
    for each in keys:
        application = change_document(
            application,
            each,
            lambda document: structs.replace(document, facts=with_fact(document.facts, key, value)),
        )
    return application


def set_ticks(
    application: Application, item: str, ticked: Iterable[str], *, only: str | None = None
) -> Application:
    """Say which entries of the tick list were seen, on all of an item's documents or ``only`` one."""
    seen = tuple(ticked)
    keys = (only,) if only else application.item(item).documents
    if not keys:
        return _with_item(application, item, ticked=seen)
    for each in keys:
        application = change_document(
            application, each, lambda document: structs.replace(document, ticked=seen)
        )
    return application


def set_recipes(application: Application, item: str, **changes: Any) -> Application:  # noqa: ANN401 - as above
    """Change the recipe of every document of an item."""
    for key, document in application.documents_of(item):
        recipe = structs.replace(document.recipe, **changes)
        application = set_recipe(application, key, recipe)
    return application


def set_recipe(application: Application, key: str, recipe: Recipe) -> Application:
    """Say how a document goes into the packet."""
    return change_document(application, key, lambda document: structs.replace(document, recipe=recipe))


def set_status(
    application: Application,
    item: str,
    status: Literal["waived", "placeholder"] | None,
    reason: str = "",
) -> Application:
    """Waive an item, mark it as to follow, or let its documents speak again."""
    return _with_item(application, item, status=status, reason=reason if status else "")


def set_dates(application: Application, *, start: date, end: date, submit_by: date | None) -> Application:
    """Change the rotation's dates and the submit-by date.

    Raises:
        DateOrderError: They cannot all be right.
    """
    check_dates(start, end, submit_by)
    return structs.replace(application, start=start, end=end, submit_by=submit_by)


def accept_content(application: Application, key: str, sha256: str, size: int) -> Application:
    """Take a file that was changed outside as the document's new content.

    Its facts and ticks were true of the old content, and what was let pass or answered was about it, so all
    of that is asked again.
    """
    return change_document(
        application,
        key,
        lambda document: structs.replace(
            document,
            sha256=sha256,
            size=size,
            facts=Facts(),
            ticked=(),
            accepted=(),
            recipe=Recipe(),
            answers=(),
        ),
    )


def _renamer(name: str) -> Callable[[Document], Document]:
    return lambda document: structs.replace(document, file=name)


def relink(application: Application, names: dict[str, str]) -> Application:
    """Follow files that were renamed outside: document id to new file name."""
    for key, name in names.items():
        application = change_document(application, key, _renamer(name))
    return application
