"""Judging one application: every item exactly one status, with its reason."""

from collections.abc import Iterator, Mapping
from datetime import date

from usce_desktop.domain.application.answers import CONTRADICTION
from usce_desktop.domain.application.application import Applicant, Application, Document, ItemState, anchors
from usce_desktop.domain.checklist.catalog import Catalog, Checklist, Requirement
from usce_desktop.domain.checklist.immunization_demands import asked_by
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.immunization.feed import (
    FORMS,
    asked_after_positive,
    findings_for,
    record_verdict,
)
from usce_desktop.domain.review.document import (
    NOT_THERE,
    ReviewContext,
    judge_document,
    placed_twice,
    titer_tests,
    translation_entries,
)
from usce_desktop.domain.review.evidence import attempts_in, whole_record
from usce_desktop.domain.review.file_state import FileState
from usce_desktop.domain.review.identity import Person, passport_numbers, person_of
from usce_desktop.domain.review.verdict import NOT_DUE_YET, ItemReview, Review, conclude
from usce_desktop.domain.rules import Case
from usce_desktop.domain.season.stages import ACCEPTED
from usce_desktop.domain.sentences import EMPTY, Sentence, count, data_text, join_sentences, sentence
from usce_desktop.domain.status import Finding, Phase, Status, worst

_OWN_WORDS = {"waived": sentence("Waived"), "placeholder": sentence("To follow after acceptance")}


def review(
    application: Application,
    applicant: Applicant,
    checklist: Checklist,
    files: Mapping[str, FileState],
    today: date,
    catalog: Catalog,
) -> Review:
    """Judge an application.

    Args:
        application: What the person did.
        applicant: Graduation date, exams, immunization record.
        checklist: What is required.
        files: By document id, what was found about each file.
        today: The day of judging.
        catalog: Pass marks and vaccine series.
    """
    days = anchors(application, applicant, today)
    attempts = (*applicant.exams, *attempts_in(application, checklist))
    case = Case(
        facts=Facts(),
        anchors=days,
        today=today,
        tables=catalog.exams,
        attempts=attempts,
        transcript=applicant.exams,
        aamc_edition=applicant.aamc_form_edition,
    )
    record = record_verdict(
        whole_record(application, applicant, checklist),
        catalog.immunizations,
        asked_by(checklist),
        days,
        today,
    )
    shared = ReviewContext(
        application=application,
        files=files,
        case=case,
        record=record,
        person=_person(application, applicant, checklist, files),
        translation_ticks=translation_entries(catalog),
        titles={key: each.title for key, each in catalog.types.items()},
        twice=placed_twice(application, checklist),
        asked_tests=titer_tests(record.titres) if record else frozenset(),
    )
    requirements = sorted(checklist.items, key=lambda each: each.order)
    return conclude(application, [_review_item(requirement, shared) for requirement in requirements])


def _review_item(requirement: Requirement, shared: ReviewContext) -> ItemReview:
    state = shared.application.item(requirement.item)
    documents = shared.application.documents_of(requirement.item)
    names = tuple([document.file for _, document in documents])
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
        return _without_documents(requirement, shared)
    found: list[Finding] = []
    for key, document in documents:
        found += judge_document(requirement, document, shared, key)
    if shared.record:
        found += findings_for(requirement.type, shared.record)
    elif requirement.type in FORMS:
        found += _rows_to_take_over(documents, shared)
    found += _enough(requirement, documents)
    findings = tuple(found)
    problems = tuple([each for each in findings if each.status is not Status.OK])
    decisive = worst(problems or findings) if findings else None
    margins = [each.margin_days for each in findings if each.margin_days is not None]
    status = decisive.status if decisive else Status.OK
    reason = decisive.message if decisive else _PRESENT
    if status is Status.OK and not margins:
        reason = _PRESENT
    if not problems:
        reason = join_sentences(
            [reason, *(each.message for each in findings if each.rule == CONTRADICTION)], " "
        )
    if len(documents) > 1 and decisive and decisive.document:
        name = dict(documents)[decisive.document].file
        if not str(reason).startswith(name):
            reason = name + ": " + reason
    return ItemReview(
        requirement=requirement,
        status=status,
        reason=reason,
        margin_days=min(margins, default=None),
        files=names,
        findings=findings,
        word=decisive.word if decisive else EMPTY,
    )


_PRESENT = sentence("On file; no expiry date.")
_OPTIONAL = sentence("Only where the program asks for it") + "."
_NOT_YET = {
    Phase.APPLICATION: sentence("No document yet") + ".",
    Phase.ONBOARDING: sentence("No document yet") + sentence("; due after acceptance") + ".",
}


def _without_documents(requirement: Requirement, shared: ReviewContext) -> ItemReview:
    for use in requirement.rules:
        words = use.rule.not_due(shared.case, **use.parameters) if use.rule.not_due else EMPTY
        if words:
            return ItemReview(requirement=requirement, status=Status.NOT_REQUIRED, reason=words)
    after_positive = asked_after_positive(requirement.type, shared.record)
    if after_positive:
        return ItemReview(requirement=requirement, status=Status.MISSING, reason=after_positive)
    if not requirement.required:
        words = _OPTIONAL
        if requirement.note:
            words = sentence("Only where the program asks for it") + ": " + data_text(requirement.note) + "."
        return ItemReview(requirement=requirement, status=Status.NOT_REQUIRED, reason=words)
    findings = tuple(findings_for(requirement.type, shared.record)) if shared.record else ()
    lacking = [each.message for each in findings if each.status is not Status.OK]
    return ItemReview(
        requirement=requirement,
        status=Status.MISSING,
        reason=join_sentences([_NOT_YET[requirement.phase], *lacking[:1]], " ")
        + _waiting_words(requirement, shared.application.item(requirement.item), shared.case.today),
        findings=findings,
        word=EMPTY if _is_due(requirement, shared.application) else NOT_DUE_YET,
    )


def _is_due(requirement: Requirement, application: Application) -> bool:
    """Tell whether an item is due: papers of onboarding are once the place is won."""
    won = bool(application.stages) and application.stages[-1].stage in ACCEPTED
    return won or requirement.phase is Phase.APPLICATION


def _rows_to_take_over(
    documents: tuple[tuple[str, Document], ...], shared: ReviewContext
) -> Iterator[Finding]:
    """Say that rows of a paper are in no record yet, so that nobody has judged them."""
    for key, document in documents:
        reading = (shared.files.get(key) or NOT_THERE).reading
        rows = reading.record if reading is not None else None
        number = len(rows.doses) + len(rows.titres) + len(rows.tb) if rows is not None else 0
        if number:
            yield Finding(
                rule="record_rows",
                status=Status.NEEDS_ATTENTION,
                message=sentence(
                    "{name} has {rows} that are not in your immunization record yet; take them over there"
                    " (Ctrl+I) to have them judged.",
                    name=document.file,
                    rows=count(number, "row"),
                ),
                document=key,
            )


def _enough(requirement: Requirement, documents: tuple[tuple[str, Document], ...]) -> Iterator[Finding]:
    """Count the documents where an item takes several, letters of recommendation for example."""
    have = sum(not document.translation for _, document in documents)
    if have < requirement.count:
        yield Finding(
            rule="count",
            status=Status.MISSING,
            message=sentence("{have} of {wanted} documents are here.", have=have, wanted=requirement.count),
        )


def _person(
    application: Application, applicant: Applicant, checklist: Checklist, files: Mapping[str, FileState]
) -> Person:
    passports = []
    renamed = False
    for requirement in checklist.items:
        if requirement.type == "name_change":
            renamed = renamed or bool(application.documents_of(requirement.item))
        elif requirement.type == "passport":
            for key, document in application.documents_of(requirement.item):
                file = files.get(key)
                passports.append((document.facts.number or "", file.reading if file else None))
    return person_of(applicant, passport_numbers(passports), renamed=renamed)


_WAITING = {
    "requested": sentence(" Requested from {owner} {days} ago."),
    "sent": sentence(" Sent by {owner} {days} ago."),
    "received": sentence(" Received from {owner} {days} ago."),
}


def _waiting_words(requirement: Requirement, state: ItemState, today: date) -> Sentence:
    """Say since when somebody else has been asked."""
    if state.progress is None or state.since is None:
        return EMPTY
    owner = state.owner or requirement.issuer
    days = count(max(0, (today - state.since).days), "day")
    return _WAITING[state.progress].with_values(owner=data_text(owner), days=days)
