"""What tells an application as it was from what it is now, and making it again what it was."""

from collections.abc import Iterator, Mapping

from msgspec import structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application, Document, ItemState
from usce_desktop.domain.sentences import Sentence, data_text, sentence


def as_it_was(then: Application, now: Application) -> Application:
    """Give what an application is once it is again what it was.

    What happened stays: packets that were built, what was sent, and the log.
    """
    return structs.replace(then, packets=now.packets, submissions=now.submissions, log=now.log)


def with_paper(now: Application, then: Application, key: str) -> Application:
    """Give what an application is once one of its papers is again what it was.

    Args:
        now: The application.
        then: As it was.
        key: The paper's id, in ``then``.
    """
    item = edits.item_of(then, key)
    place = then.item(item).documents.index(key) if item else 0
    return edits.put_back(now, item, key, then.documents[key], place)


def differences(then: Application, now: Application, titles: Mapping[str, str]) -> tuple[Sentence, ...]:
    """Say what changes when an application is made again what it was, a sentence each.

    Args:
        then: As it was.
        now: As it is.
        titles: Of the items, by their ids.
    """
    return (*_days(then, now), *_papers(then, now, titles), *_states(then, now, titles), *_rest(then, now))


def _days(then: Application, now: Application) -> Iterator[Sentence]:
    if (then.start, then.end) != (now.start, now.end):
        yield sentence(
            "The rotation dates go back to {start} to {end}.",
            start=then.start,
            end=then.end,
        )
    if then.submit_by != now.submit_by:
        yield (
            sentence("The submission date goes back to {day}.", day=then.submit_by)
            if then.submit_by
            else sentence("The submission date is cleared again.")
        )
    if then.title != now.title:
        yield sentence("The title goes back to {title}.", title=then.title)
    if then.checklist != now.checklist:
        yield sentence("The checklist goes back to '{checklist}'.", checklist=then.checklist)


def _papers(then: Application, now: Application, titles: Mapping[str, str]) -> Iterator[Sentence]:
    for key, document in then.documents.items():
        title = _title(then, key, titles)
        if key not in now.documents:
            yield sentence("{file} ({item}) is restored.", file=document.file, item=title)
        elif now.documents[key].sha256 != document.sha256:
            yield sentence(
                "{file} ({item}) goes back to its earlier contents.", file=document.file, item=title
            )
        elif edits.item_of(now, key) != edits.item_of(then, key):
            yield sentence("{file} goes back to {item}.", file=document.file, item=title)
        elif _said(document) != _said(now.documents[key]):
            yield sentence(
                "{file} ({item}) goes back to what was entered about it.", file=document.file, item=title
            )
    for key, document in now.documents.items():
        if key not in then.documents:
            title = _title(now, key, titles)
            yield sentence("{file} ({item}) is moved to the removed papers.", file=document.file, item=title)


def _said(document: Document) -> Document:
    return structs.replace(document, file="", size=0)


def _title(application: Application, key: str, titles: Mapping[str, str]) -> Sentence:
    item = edits.item_of(application, key)
    return data_text(titles.get(item, item))


def _states(then: Application, now: Application, titles: Mapping[str, str]) -> Iterator[Sentence]:
    for item in {**then.items, **now.items}:
        old, new = then.items.get(item, ItemState()), now.items.get(item, ItemState())
        if structs.replace(old, documents=()) != structs.replace(new, documents=()):
            yield sentence("{item}: status and notes go back.", item=titles.get(item, item))


def _rest(then: Application, now: Application) -> Iterator[Sentence]:
    if (then.stages, then.fees) != (now.stages, now.fees):
        yield sentence("Status and costs go back.")
