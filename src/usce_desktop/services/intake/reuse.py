"""My documents: every reusable document once, where it is used, where it would do, and replacing it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Application, Document, anchors
from usce_desktop.domain.checklist.catalog import Requirement
from usce_desktop.domain.checklist.coverage import coverages
from usce_desktop.domain.review.file_state import FileState
from usce_desktop.domain.sentences import EMPTY, Sentence, data_text, sentence
from usce_desktop.domain.status import Status
from usce_desktop.pdf.worker.client import Report, silent
from usce_desktop.services.context import AppContext
from usce_desktop.services.intake.add import Finish, Taken, require_taken, take_in
from usce_desktop.services.library.applications import Opened, based_on, open_application, save_edit
from usce_desktop.services.review.review import Reviewed, judge
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.folder import resolve

GOOD = frozenset({Status.OK, Status.EXPIRING})
"""What an item is once a document does for it."""
_CANDIDATE = "candidate"

States = dict[Path, tuple[Application, Application]]
"""By folder, an application before and after a change."""


class Use(Struct, frozen=True, kw_only=True):
    """An application that has a document.

    Attributes:
        folder: The application's.
        sent: It went out already; what was sent stays as it is.
    """

    folder: Path
    title: str
    item: str
    status: Status
    reason: Sentence
    sent: bool


class Fit(Struct, frozen=True, kw_only=True):
    """An application that lacks a document, and for which one would do.

    Attributes:
        folder: The application's.
        item: The item that it would do for.
        replaces: The file that is there now and does not do; empty where there is none.
    """

    folder: Path
    title: str
    item: str
    reason: Sentence
    replaces: str = ""


class Holding(Struct, frozen=True, kw_only=True):
    """One set of bytes that a person has.

    Attributes:
        sha256: Of its bytes.
        path: One place where it is.
        document: What is stated of it there.
        type: Id of its document type.
        title: Of that type.
        covers: Until when it does for what, in words, the shortest first.
        issued: The day that it bears.
        until: The last day that it covers anywhere it is used; ``None`` where it does not run out.
        uses: Applications that have it.
        fits: Applications that lack it.
    """

    sha256: str
    path: Path
    document: Document
    type: str
    title: str
    covers: tuple[Sentence, ...]
    issued: date | None
    until: date | None
    uses: tuple[Use, ...]
    fits: tuple[Fit, ...] = ()

    @property
    def key(self) -> str:
        """What stays the same while its uses change."""
        return f"{self.type} {self.sha256}"


class _Found(Struct, frozen=True, kw_only=True):
    """A document in an application."""

    reviewed: Reviewed
    requirement: Requirement
    key: str
    document: Document


class Twin(Struct, frozen=True, kw_only=True):
    """A place where the very same bytes are."""

    application: str
    item: str
    path: Path


def twins(every: Sequence[Reviewed], sha256: str) -> tuple[Twin, ...]:
    """Find where the same file already belongs, by its bytes.

    Args:
        every: All applications, judged.
        sha256: Of the file.
    """
    return tuple(
        Twin(
            application=reviewed.opened.application.title,
            item=requirement.title,
            path=resolve(reviewed.opened.folder, document.file),
        )
        for reviewed in every
        for requirement in reviewed.opened.checklist.items
        for key, document in reviewed.opened.application.documents_of(requirement.item)
        if document.sha256 == sha256 and reviewed.files[key].state == "present"
    )


def holdings(context: AppContext, every: Sequence[Reviewed], today: date) -> tuple[Holding, ...]:
    """List what a person has that serves more than one application.

    Args:
        context: What use cases work with.
        every: All applications, judged.
        today: The day of judging.

    Returns:
        By title, the one that lasts longest first.
    """
    found: dict[tuple[str, str], list[_Found]] = {}
    for reviewed in every:
        for requirement in reviewed.opened.checklist.items:
            if context.catalog.types[requirement.type].scope == "program":
                continue
            for key, document in reviewed.opened.application.documents_of(requirement.item):
                if reviewed.files[key].state == "present":
                    one = _Found(reviewed=reviewed, requirement=requirement, key=key, document=document)
                    found.setdefault((requirement.type, document.sha256), []).append(one)
    lacking = _lacking(every, today)
    made = [_holding(context, uses, lacking, today) for uses in found.values()]
    return tuple(sorted(made, key=lambda each: (each.title, -(each.until or date.max).toordinal())))


def _holding(
    context: AppContext,
    found: Sequence[_Found],
    lacking: Mapping[str, Sequence[tuple[Reviewed, Requirement]]],
    today: date,
) -> Holding:
    first = found[0]
    kind = context.catalog.types[first.requirement.type]
    covered = sorted(
        {
            (cover.until, cover.words)
            for one in found
            for cover in coverages(
                one.requirement,
                one.document.facts,
                anchors(one.reviewed.opened.application, one.reviewed.opened.applicant, today),
            )
        }
    )
    here = {one.reviewed.opened.folder for one in found}
    fits = [
        fit
        for reviewed, requirement in lacking.get(kind.id, ())
        if reviewed.opened.folder not in here
        and (fit := _fit(context, first, reviewed, requirement, today)) is not None
    ]
    return Holding(
        sha256=first.document.sha256,
        path=resolve(first.reviewed.opened.folder, first.document.file),
        document=first.document,
        type=kind.id,
        title=kind.title,
        covers=tuple(words for _, words in covered),
        issued=first.document.facts.issued,
        until=min((day for day, _ in covered), default=None),
        uses=tuple(_use(one) for one in found),
        fits=tuple(fits),
    )


def _use(one: _Found) -> Use:
    application = one.reviewed.opened.application
    verdict = one.reviewed.review.item(one.requirement.item)
    return Use(
        folder=one.reviewed.opened.folder,
        title=application.title,
        item=one.requirement.item,
        status=verdict.status if verdict else Status.OK,
        reason=verdict.reason if verdict else EMPTY,
        sent=bool(application.submissions),
    )


def _lacking(every: Sequence[Reviewed], today: date) -> dict[str, list[tuple[Reviewed, Requirement]]]:
    """List, by document type, where a document is lacking or does not do."""
    found: dict[str, list[tuple[Reviewed, Requirement]]] = {}
    for reviewed in every:
        application = reviewed.opened.application
        if application.submissions or application.start <= today:
            continue
        for item in reviewed.review.items:
            if item.status in {Status.MISSING, Status.EXPIRED}:
                found.setdefault(item.requirement.type, []).append((reviewed, item.requirement))
    return found


def _fit(
    context: AppContext, one: _Found, reviewed: Reviewed, requirement: Requirement, today: date
) -> Fit | None:
    """Judge an application as if it had the document."""
    opened, item = reviewed.opened, requirement.item
    there = opened.application.documents_of(item)
    application = edits.attach(_cleared(opened.application, requirement), item, _CANDIDATE, one.document)
    files: dict[str, FileState] = reviewed.files | {_CANDIDATE: one.reviewed.files[one.key]}
    verdict = judge(context, structs.replace(opened, application=application), files, today).item(item)
    if verdict is None or verdict.status not in GOOD:
        return None
    return Fit(
        folder=opened.folder,
        title=application.title,
        item=item,
        reason=verdict.reason,
        replaces=there[0][1].file if there and requirement.count == 1 else "",
    )


def _cleared(application: Application, requirement: Requirement) -> Application:
    """Make room for a document where an item takes one."""
    return edits.detach_all(application, requirement.item) if requirement.count == 1 else application


def use_in(
    context: AppContext, holding: Holding, fits: Iterable[Fit], now: datetime, report: Report = silent
) -> States:
    """Copy a document into applications that lack it; what did not do there goes to ``.removed/``.

    Returns:
        The applications before and after.

    Raises:
        StorageError: The disk refused; applications before the one that failed have it.
    """
    states: States = {}
    for fit in fits:
        report(len(states), 0, fit.title)
        finish = partial(_carried, item=fit.item, carry=holding.document)
        states[fit.folder] = _put(context, (fit.folder, fit.item), holding.path, now, finish)
    return states


def replace_everywhere(
    context: AppContext, holding: Holding, path: Path, now: datetime, report: Report = silent
) -> States:
    """Put a new document in the place of an old one, in every application that was not sent.

    What was stated of the old one is not true of the new one, so it is asked anew.

    Raises:
        StorageError: The new file cannot be taken, or the disk refused.
    """
    states: States = {}
    for use in holding.uses:
        if not use.sent:
            report(len(states), len(holding.uses), use.title)
            finish = partial(_without, item=use.item, sha256=holding.sha256)
            states[use.folder] = _put(context, (use.folder, use.item), path, now, finish)
    return states


def _put(
    context: AppContext,
    place: tuple[Path, str],
    path: Path,
    now: datetime,
    finish: Finish,
) -> tuple[Application, Application]:
    """Take a file in, and let ``finish`` settle what becomes of what was there, in one save.

    Raises:
        StorageError: It changed nothing; the sentence says why.
    """
    folder, item = place
    before = open_application(context, folder).application
    (taken, *_) = found = take_in(context, folder, [path], item=item, now=now, finish=finish)
    require_taken(found)
    after = open_application(context, folder).application
    if after == before:
        raise StorageError(taken.note)
    return before, after


def _carried(opened: Opened, taken: Taken, item: str, carry: Document) -> Application:
    """Treat a document as elsewhere; where an item takes one, it is the one."""
    new = taken.key or taken.same_as
    after = edits.change_document(
        opened.application, new, lambda one: structs.replace(one, recipe=carry.recipe, title=carry.title)
    )
    requirement = opened.checklist.requirement(item)
    if requirement is not None and requirement.count == 1:
        return edits.detach_all(after, item, but=new)
    return after


def _without(opened: Opened, taken: Taken, item: str, sha256: str) -> Application:
    """Take out the document that a new one stands for; it may be there from an interrupted attempt."""
    new, after = taken.key or taken.same_as, opened.application
    for key, one in after.documents_of(item):
        if one.sha256 == sha256 and key != new:
            after = edits.detach(after, key)
    return after


def put_back(context: AppContext, states: States, now: datetime) -> None:
    """Make applications what they were; what else was changed meanwhile stays.

    Args:
        context: What use cases work with.
        states: By folder, what each is to be again, and what it was made into.
        now: For the record.

    Raises:
        StorageError: The disk refused.
    """
    for folder, (wanted, made) in states.items():
        save_edit(based_on(open_application(context, folder), made), wanted, now)


def impact(holding: Holding) -> tuple[Sentence, ...]:
    """Say what replacing a document would change, and what stays."""
    return tuple(
        sentence("{title}: was sent; what was sent stays as it is.", title=use.title)
        if use.sent
        else sentence(
            "{title}: {status} now; judged anew by the new document.",
            title=use.title,
            status=data_text(use.status.word),
        )
        for use in holding.uses
    )


def life_words(holding: Holding, today: date) -> Sentence:
    """Say how long a document lasts."""
    if holding.until is None:
        return sentence("Does not run out")
    days = (holding.until - today).days
    if days < 0:
        return sentence("Ran out on {day}", day=holding.until)
    return sentence("Good until {day}", day=holding.until)
