"""Judging one application: every item exactly one status, with its reason."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct, structs

from usce_desktop.domain.application.answers import CONTRADICTION, LOOKS_LIKE, answered
from usce_desktop.domain.application.application import Applicant, Application, Document, ItemState, anchors
from usce_desktop.domain.checklist.catalog import Catalog, Checklist, Requirement
from usce_desktop.domain.checklist.immunization_demands import asked_by
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.immunization.feed import (
    FORMS,
    Judged,
    asked_after_positive,
    findings_for,
    record_verdict,
)
from usce_desktop.domain.reading.offers import offers
from usce_desktop.domain.reading.validity import POLICIES
from usce_desktop.domain.review.contents import (
    ACCEPTABLE,
    is_foreign,
    is_translation,
    judge_contents,
    judge_reading,
)
from usce_desktop.domain.review.evidence import attempts_in, whole_record
from usce_desktop.domain.review.files import FileState, judge_file, note
from usce_desktop.domain.review.identity import Person, judge_identity, passport_numbers, person_of
from usce_desktop.domain.review.questions import (
    TESTS_OF,
    about,
    also_under,
    contradictions,
    misplaced,
    unrecognized,
)
from usce_desktop.domain.rules import Case, plausible
from usce_desktop.domain.season.stages import ACCEPTED
from usce_desktop.domain.sentences import EMPTY, Sentence, count, data_text, join_sentences, sentence
from usce_desktop.domain.status import READY, SETTLED, Finding, Phase, Status, worst

NOT_DUE_YET = sentence("Not due yet")
_OWN_WORDS = {"waived": sentence("Waived"), "placeholder": sentence("To follow after acceptance")}


class ItemReview(Struct, frozen=True, gc=False, kw_only=True):
    """The verdict on one item.

    Attributes:
        reason: One sentence.
        margin_days: The smallest margin among its findings, where any measures days.
        files: Names of its files.
        findings: Everything that was found, in order.
        word: What the status is called here: *Too short* where nothing has expired.
    """

    requirement: Requirement
    status: Status
    reason: Sentence
    margin_days: int | None = None
    files: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    word: Sentence = EMPTY

    @property
    def tone(self) -> Status:
        """The status whose look fits: what is not due yet is quiet, not red."""
        return Status.NOT_REQUIRED if self.word == NOT_DUE_YET else self.status

    @property
    def heading(self) -> Sentence:
        """The status as people read it."""
        return self.word or data_text(self.status.word)


class Review(Struct, frozen=True, kw_only=True):
    """The verdict on an application.

    Attributes:
        items: In packet order.
        by_item: The same, to look up.
        asked: The items that the program asks for, and those that have a document all the same.
        undone: What of the application phase may not go out as it is.
        settled: Every item of onboarding is done, where a promise is no longer enough.
    """

    application: Application
    items: tuple[ItemReview, ...]
    by_item: dict[str, ItemReview]
    asked: frozenset[str]
    undone: tuple[ItemReview, ...]
    settled: bool

    @property
    def ready(self) -> bool:
        """Whether the packet may go out."""
        return not self.undone

    def item(self, item: str) -> ItemReview | None:
        """Look up an item's verdict."""
        return self.by_item.get(item)

    def phase(self, phase: Phase) -> tuple[ItemReview, ...]:
        """List the verdicts of one phase."""
        return tuple([each for each in self.items if each.requirement.phase is phase])


def conclude(application: Application, items: Sequence[ItemReview]) -> Review:
    """Say what the verdicts on the items, in packet order, mean for the application."""
    undone, settled = [], True
    for each in items:
        if each.requirement.phase is Phase.APPLICATION:
            if each.status not in READY:
                undone.append(each)
        elif each.status not in SETTLED:
            settled = False
    return Review(
        application=application,
        items=tuple(items),
        by_item={each.requirement.item: each for each in items},
        asked=frozenset(
            [each.requirement.item for each in items if each.files or each.status is not Status.NOT_REQUIRED]
        ),
        undone=tuple(undone),
        settled=settled,
    )


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
    shared = _Shared(
        application=application,
        files=files,
        case=case,
        record=record,
        person=_person(application, applicant, checklist, files),
        translation_ticks=translation_entries(catalog),
        titles={key: each.title for key, each in catalog.types.items()},
        twice=_twice(application, checklist),
        asked_tests=_titre_tests(record.titres) if record else frozenset(),
    )
    requirements = sorted(checklist.items, key=lambda each: each.order)
    return conclude(application, [_review_item(requirement, shared) for requirement in requirements])


class _Shared(Struct, frozen=True, kw_only=True):
    """What the judgement of every item shares."""

    application: Application
    files: Mapping[str, FileState]
    case: Case
    record: Judged | None
    person: Person
    translation_ticks: tuple[str, ...]
    titles: dict[str, str]
    twice: Mapping[str, tuple[str, ...]]
    asked_tests: frozenset[str] = frozenset()


def _review_item(requirement: Requirement, shared: _Shared) -> ItemReview:
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
        found += [
            structs.replace(_let_pass(finding, document), document=key)
            for finding in _judge(requirement, document, shared, key)
        ]
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


def _without_documents(requirement: Requirement, shared: _Shared) -> ItemReview:
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


def _rows_to_take_over(documents: tuple[tuple[str, Document], ...], shared: _Shared) -> Iterator[Finding]:
    """Say that rows of a paper are in no record yet, so that nobody has judged them."""
    for key, document in documents:
        reading = (shared.files.get(key) or _NOT_THERE).reading
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


def _judge(requirement: Requirement, document: Document, shared: _Shared, key: str) -> Iterator[Finding]:
    file = shared.files.get(key) or _NOT_THERE
    translated = document.translation or (
        file.reading is not None and is_foreign(file.reading) and _is_translated(requirement.item, shared)
    )
    dated = any("issued" in use.rule.looks_at for use in requirement.rules)
    under = _Under(kind=requirement.type, translated=translated, rests_on_issue=dated)
    yield from _in_itself(document, file, under, shared.person, shared.case.today)
    pixels = file.health.pixels if file.health else None
    yield from _questions(requirement, document, file, shared)
    case = structs.replace(shared.case, facts=document.facts, pixels=pixels, bytes=document.size)
    positive = shared.record is not None and shared.record.positive_on is not None
    for use in requirement.rules:
        if use.rule.settled_by_record and requirement.type == "tb_test" and positive:
            continue  # the chest X-ray decides, and says so on its own item
        finding = use.rule.judge(case, **use.parameters)
        if finding is not None:
            yield _with_what_was_read(finding, requirement, document, file)
    entries = entries_of(requirement, document, file, shared.translation_ticks)
    unticked = [entry for entry in entries if entry not in document.ticked]
    if unticked:
        yield Finding(
            rule="must_show",
            status=Status.NEEDS_ATTENTION,
            message=sentence(
                "Look whether it shows: {entries}. Tick what you see.",
                entries=join_sentences(map(data_text, unticked), "; "),
            ),
        )


def _with_what_was_read(
    finding: Finding, requirement: Requirement, document: Document, file: FileState
) -> Finding:
    """Ask to confirm a value that was read, instead of asking to enter it."""
    if not finding.detail or file.reading is None or finding.rule in {CONTRADICTION, LOOKS_LIKE}:
        return finding
    wanted = finding.detail.split(", ")
    read = offers(file.reading, requirement.asks, document.facts, about(requirement.type))
    values = {key: {each.value: each.words for each in read if each.key == key} for key in wanted}
    if not all(len(found) == 1 for found in values.values()):
        return finding
    words = join_sentences([next(iter(found.values())) for found in values.values()], "; ")
    return structs.replace(finding, message=sentence("Confirm what was read: {words}.", words=words))


def _questions(
    requirement: Requirement, document: Document, file: FileState, shared: _Shared
) -> Iterator[Finding]:
    """Ask what the paper's own words give reason to ask; what was answered is a note."""
    name, kind = document.file, requirement.type
    if file.state == "missing":
        return
    whole = file.health is not None and not file.health.failure
    yield from judge_reading(name, file.reading, needed=kind in TESTS_OF, readable=whole)
    found = [*contradictions(name, kind, file.reading, document.facts, shared.asked_tests)]
    if not (document.translation or kind in _ABOUT_OTHERS):
        found += [*misplaced(name, kind, file.reading, shared.titles)] or unrecognized(
            name, kind, file.reading, document.facts, shared.person.names, shared.titles
        )
        found += also_under(name, requirement.item, shared.twice.get(document.file, ()), shared.titles)
    asked: set[tuple[str, str]] = set()
    for each in found:
        if (each.rule, each.detail) in asked:
            continue
        asked.add((each.rule, each.detail))
        if answered(document.answers, each.rule, file.sha256 or document.sha256, each.detail):
            yield structs.replace(each, status=Status.OK, message=each.message + _ANSWERED[each.rule])
        else:
            yield each


_ANSWERED = {
    CONTRADICTION: sentence(" You said that this does not apply."),
    LOOKS_LIKE: sentence(" You kept it here."),
}


def _twice(application: Application, checklist: Checklist) -> dict[str, tuple[str, ...]]:
    """Find pages that lie under several items: the items by each file's name.

    Of a file with several papers each can lie under its own item, with its own pages.
    """
    places: dict[str, list[tuple[str, Document]]] = {}
    for requirement in checklist.items:
        for _, document in application.documents_of(requirement.item):
            places.setdefault(document.sha256, []).append((requirement.item, document))
    return {
        document.file: items
        for same in places.values()
        if len(same) > 1
        for _, document in same
        if len(items := tuple({item: None for item, other in same if _share_pages(document, other)})) > 1
    }


def _share_pages(one: Document, other: Document) -> bool:
    """Tell whether two documents of the same bytes take a page both."""
    mine, theirs = one.recipe.pages, other.recipe.pages
    return mine is None or theirs is None or bool(set(mine) & set(theirs))


_TITRE_OF = {"hepatitis_b": "anti-HBs"}


def _titre_tests(titres: frozenset[str]) -> frozenset[str]:
    """Name the titers that a program asks for as papers' values are named."""
    return frozenset(_TITRE_OF.get(each, f"{each}_igg") for each in titres)


_NOT_THERE = FileState(state="missing")


class _Under(Struct, frozen=True, kw_only=True):
    """What the item that a document lies under means for the document itself.

    Attributes:
        kind: The item's document type.
        translated: A certified translation lies beside it.
        rests_on_issue: A rule of the item judges the issue date.
    """

    kind: str
    translated: bool
    rests_on_issue: bool


@lru_cache(maxsize=4096)
def _in_itself(
    document: Document, file: FileState, under: _Under, person: Person, today: date
) -> tuple[Finding, ...]:
    """Judge a document whatever the rotation, once for all applications that it lies in.

    Args:
        document: What the person states of it.
        file: What was found.
        under: The item that it lies under.
        person: Who it has to be of.
        today: The day of judging.
    """
    found = [*judge_file(document.file, file, document.facts, document.recipe)]
    if document.made_from is not None:
        words = sentence(
            "{file} was made from {original}, which is kept beside it.",
            file=document.file,
            original=document.made_from.file,
        )
        found.append(note("made_from", words))
    found += plausible(document.facts, today, ahead=under.kind in POLICIES)
    if file.reading is not None:
        found += judge_contents(
            document.file,
            file.reading,
            document.facts,
            under.kind,
            translated=under.translated,
            rests_on_issue=under.rests_on_issue,
        )
        if under.kind not in _ABOUT_OTHERS:
            found += judge_identity(document.file, file.reading, person)
    return tuple(found)


_ABOUT_OTHERS = frozenset({"affiliation", "other", "name_change"})
"""Documents that name others beside the applicant, or an earlier name."""


def _let_pass(finding: Finding, document: Document) -> Finding:
    """Turn a finding that the person has looked at into a note."""
    if finding.status is Status.OK or finding.rule not in ACCEPTABLE or finding.rule not in document.accepted:
        return finding
    return structs.replace(finding, status=Status.OK, message=finding.message + sentence(" You let it pass."))


def _enough(requirement: Requirement, documents: tuple[tuple[str, Document], ...]) -> Iterator[Finding]:
    """Count the documents where an item takes several, letters of recommendation for example."""
    have = sum(not document.translation for _, document in documents)
    if have < requirement.count:
        yield Finding(
            rule="count",
            status=Status.MISSING,
            message=sentence("{have} of {wanted} documents are here.", have=have, wanted=requirement.count),
        )


def _translates(item: str, document: Document, file: FileState) -> bool:
    """Tell whether a document is a translation; one under that item is, unless its own words deny it."""
    if document.translation or is_translation(file.reading):
        return True
    return item == "translation" and (file.reading is None or not file.reading.kinds)


def translation_entries(catalog: Catalog) -> tuple[str, ...]:
    """List what a certified translation must show."""
    translation = catalog.types.get("translation")
    return translation.must_show if translation else ()


def entries_of(
    requirement: Requirement, document: Document, file: FileState, translation: tuple[str, ...]
) -> tuple[str, ...]:
    """List what one document must show: that of its item, or that of a translation where it is one.

    Args:
        requirement: The item that it lies under.
        document: As the application knows it.
        file: As it was found.
        translation: What a translation must show.
    """
    return translation if _translates(requirement.item, document, file) else requirement.must_show


def _is_translated(item: str, shared: _Shared) -> bool:
    """Tell whether a translation lies under an item, or under that of translations."""
    return any(
        _translates(each, other, shared.files.get(key) or _NOT_THERE)
        for each in (item, "translation")
        for key, other in shared.application.documents_of(each)
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
