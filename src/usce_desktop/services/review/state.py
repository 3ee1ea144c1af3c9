"""What a person states about an item, as it is typed."""

from datetime import date
from typing import Literal, get_args

from msgspec import structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.answers import ANSWERS
from usce_desktop.domain.application.application import Application, Progress
from usce_desktop.domain.application.recipe import PARTS, parse_recipe
from usce_desktop.domain.dates import parse_day
from usce_desktop.domain.facts import BadFactError, parse_fact, parse_truth
from usce_desktop.domain.review.contents import ACCEPTABLE
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.examine import examine
from usce_desktop.services.library.applications import Opened, require_item
from usce_desktop.services.review.review import judge


def set_values(
    context: AppContext, opened: Opened, item: str, values: dict[str, str], today: date
) -> Application:
    """State facts and ticks about an item.

    Args:
        context: What use cases work with.
        opened: The application.
        item: Which item.
        values: Keys of facts, of a recipe, of ``ANSWERS``, or ``ticked``, with their values as a person
            types them.
        today: The day of stating it.

    Raises:
        UnknownItemError: There is no such item.
        BadFactError: A key or a value is wrong; nothing is changed.
        BadDateError: A date is none.
    """
    require_item(context, opened, item)
    application = opened.application
    for key, text in values.items():
        if key == "ticked":
            application = edits.set_ticks(application, item, read_ticks(context, opened, item, text))
        elif key in _STATE_KEYS:
            application = edits.set_state(application, item, **{key: _state_value(key, text)})
        elif key in PARTS:
            changes = {key: parse_recipe(key, text)}
            application = edits.set_recipes(application, item, **changes)
        elif key in ANSWERS:
            now = structs.replace(opened, application=application)
            application = _answered(context, now, item, key, text, today)
        elif key == "accepted":
            application = edits.set_documents(application, item, accepted=_accepted(text))
        elif key == "title":
            application = edits.set_documents(application, item, title=" ".join(text.split()))
        elif key == "translation":
            application = edits.set_documents(application, item, translation=parse_truth(key, text))
        else:
            application = edits.set_fact(application, item, key, parse_fact(key, text))
    return application


_STATE_KEYS = frozenset({"owner", "progress", "since"})


def _state_value(key: str, text: str) -> str | date | None:
    text = text.strip()
    if key == "since":
        return parse_day(text) if text else None
    if key == "progress" and text and text not in get_args(Progress):
        message = f"'{text}' is no progress; it is {', '.join(get_args(Progress))}, or empty"
        raise BadFactError(message)
    return text or (None if key == "progress" else "")


def _answered(
    context: AppContext, opened: Opened, item: str, question: str, text: str, today: date
) -> Application:
    """Answer a question about an item's documents, or take the answer back with an empty text."""
    if text.strip() not in {"", ANSWERS[question]}:
        message = f"'{text.strip()}' is no answer to {question}; it is {ANSWERS[question]}, or empty"
        raise BadFactError(message)
    application = opened.application
    if not text.strip():
        for key, _ in application.documents_of(item):
            application = edits.answer_question(application, key, question, (), today)
        return application
    files = examine(context, opened, use_ocr=True)
    verdict = judge(context, opened, files, today).item(item)
    asked: dict[str, list[str]] = {}
    for each in verdict.findings if verdict else ():
        if each.rule == question:
            asked.setdefault(each.document, []).append(each.detail)
    if not asked:
        message = f"there is nothing to answer about '{item}': no {question} was found on its documents"
        raise BadFactError(message)
    for key, words in asked.items():
        application = edits.answer_question(application, key, question, tuple(words), today)
    return application


def _accepted(text: str) -> tuple[str, ...]:
    names = tuple(part.strip() for part in text.split(",") if part.strip())
    strange = [name for name in names if name not in ACCEPTABLE]
    if strange:
        message = f"'{strange[0]}' cannot be let pass; what can is {', '.join(sorted(ACCEPTABLE))}"
        raise BadFactError(message)
    return names


def read_ticks(context: AppContext, opened: Opened, item: str, text: str) -> tuple[str, ...]:
    """Read a tick list: ``all``, or entries (or their beginnings) separated by commas.

    Raises:
        BadFactError: An entry is none of the item's.
    """
    requirement = opened.checklist.requirement(item)
    entries = requirement.must_show if requirement else context.catalog.types[item].must_show
    if text.strip().casefold() == "all":
        return entries
    wanted = [text.strip()] if text.strip() in entries else [part.strip() for part in text.split(",")]
    ticked = []
    for part in filter(None, wanted):
        fits = [entry for entry in entries if entry.casefold() == part.casefold()] or [
            entry for entry in entries if entry.casefold().startswith(part.casefold())
        ]
        if not fits:
            message = f"'{part}' is not on the tick list; the list is: {'; '.join(entries) or 'empty'}"
            raise BadFactError(message)
        ticked += fits[:1]
    return tuple(dict.fromkeys(ticked))


def set_status(
    context: AppContext,
    opened: Opened,
    item: str,
    status: Literal["waived", "placeholder", "clear"],
    reason: str,
) -> Application:
    """Waive an item, mark it as to follow, or let its documents speak again.

    Raises:
        UnknownItemError: There is no such item.
    """
    require_item(context, opened, item)
    return edits.set_status(opened.application, item, None if status == "clear" else status, reason)
