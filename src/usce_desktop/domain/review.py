"""Judging one application: every item exactly one status, with its reason."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from msgspec import Struct, structs

from usce_desktop.domain.application import Applicant, Application, Document, anchors
from usce_desktop.domain.catalog import Checklist, Requirement
from usce_desktop.domain.health import FileState, judge_file
from usce_desktop.domain.rules import RULES, Case, not_due, plausible
from usce_desktop.domain.status import READY, SETTLED, Finding, Phase, Status, worst

_OWN_WORDS = {"waived": "Waived", "placeholder": "To follow after acceptance"}


class ItemReview(Struct, frozen=True, kw_only=True):
    """The verdict on one item.

    Attributes:
        reason: One sentence.
        margin_days: The smallest margin among its findings, where any measures days.
        files: Names of its files.
        findings: Everything that was found, in order.
    """

    requirement: Requirement
    status: Status
    reason: str
    margin_days: int | None = None
    files: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


class Review(Struct, frozen=True, kw_only=True):
    """The verdict on an application.

    Attributes:
        ready: Every item of the application phase may go out as it is.
        settled: Likewise for onboarding, where a promise is no longer enough.
    """

    application: Application
    items: tuple[ItemReview, ...]
    ready: bool
    settled: bool

    def item(self, item: str) -> ItemReview | None:
        """Look up an item's verdict."""
        return next((each for each in self.items if each.requirement.item == item), None)

    def phase(self, phase: Phase) -> tuple[ItemReview, ...]:
        """List the verdicts of one phase."""
        return tuple(each for each in self.items if each.requirement.phase is phase)


def review(
    application: Application,
    applicant: Applicant,
    checklist: Checklist,
    files: Mapping[str, FileState],
    today: date,
) -> Review:
    """Judge an application.

    Args:
        application: What the person did.
        applicant: For the graduation date.
        checklist: What is required.
        files: By document id, what was found about each file.
        today: The day of judging.
    """
    days = anchors(application, applicant, today)

    def case(document: Document) -> Case:
        return Case(facts=document.facts, anchors=days, today=today)

    items = tuple(
        _review_item(requirement, application, files, case)
        for requirement in sorted(checklist.items, key=lambda each: each.order)
    )
    return Review(
        application=application,
        items=items,
        ready=all(each.status in READY for each in items if each.requirement.phase is Phase.APPLICATION),
        settled=all(each.status in SETTLED for each in items if each.requirement.phase is Phase.ONBOARDING),
    )


def _review_item(
    requirement: Requirement,
    application: Application,
    files: Mapping[str, FileState],
    case: Callable[[Document], Case],
) -> ItemReview:
    state = application.item(requirement.item)
    documents = application.documents_of(requirement.item)
    names = tuple(document.file for _, document in documents)
    if state.status is not None:
        words = _OWN_WORDS[state.status] + (f": {state.reason}" if state.reason else ".")
        return ItemReview(
            requirement=requirement,
            status=Status(state.status),
            reason=words,
            files=names,
            findings=(Finding(rule=state.status, status=Status(state.status), message=words),),
        )
    if not documents:
        return _without_documents(requirement, case(Document(file="", sha256="", size=0)))
    findings = tuple(
        structs.replace(finding, document=key)
        for key, document in documents
        for finding in _judge(requirement, document, files.get(key), case(document))
    )
    problems = tuple(each for each in findings if each.status is not Status.OK)
    decisive = worst(problems or findings) if findings else None
    margins = [each.margin_days for each in findings if each.margin_days is not None]
    status = decisive.status if decisive else Status.OK
    reason = decisive.message if decisive else "Present; nothing about it runs out."
    if status is Status.OK and not margins:
        reason = "Present; nothing about it runs out."
    if decisive and len(documents) > 1 and not reason.startswith(_file_of(documents, decisive)):
        reason = f"{_file_of(documents, decisive)}: {reason}"
    return ItemReview(
        requirement=requirement,
        status=status,
        reason=reason,
        margin_days=min(margins, default=None),
        files=names,
        findings=findings,
    )


def _file_of(documents: tuple[tuple[str, Document], ...], finding: Finding) -> str:
    return dict(documents)[finding.document].file


def _without_documents(requirement: Requirement, case: Case) -> ItemReview:
    for use in requirement.rules:
        words = not_due(case, use.name, use.parameters)
        if words:
            return ItemReview(requirement=requirement, status=Status.NOT_REQUIRED, reason=words)
    if not requirement.required:
        words = f"Only where the program asks for it{f': {requirement.note}' if requirement.note else ''}."
        return ItemReview(requirement=requirement, status=Status.NOT_REQUIRED, reason=words)
    return ItemReview(
        requirement=requirement,
        status=Status.MISSING,
        reason="No document yet."
        if requirement.phase is Phase.APPLICATION
        else "No document yet; due after acceptance.",
    )


def _judge(
    requirement: Requirement, document: Document, file: FileState | None, case: Case
) -> Iterator[Finding]:
    yield from judge_file(document.file, file or FileState(state="missing"), document.facts, document.recipe)
    yield from plausible(case)
    for use in requirement.rules:
        finding = RULES[use.name].judge(case, **use.parameters)
        if finding is not None:
            yield finding
    unticked = [entry for entry in requirement.must_show if entry not in document.ticked]
    if unticked:
        yield Finding(
            rule="must_show",
            status=Status.NEEDS_ATTENTION,
            message=f"Look whether it shows: {'; '.join(unticked)}. Tick what you see.",
        )
