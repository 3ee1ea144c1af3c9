"""Judging one document under the item that it lies under."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from msgspec import Struct, structs

from usce_desktop.domain.application.answers import CONTRADICTION, LOOKS_LIKE, answered
from usce_desktop.domain.application.application import Application, Document
from usce_desktop.domain.checklist.catalog import Catalog, Checklist, Requirement
from usce_desktop.domain.immunization.feed import (
    Judged,
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
from usce_desktop.domain.review.file_state import FileState
from usce_desktop.domain.review.files import judge_file
from usce_desktop.domain.review.identity import Person, judge_identity
from usce_desktop.domain.review.questions import (
    ANYWHERE,
    TESTS_OF,
    about,
    also_under,
    contradictions,
    misplaced,
    unrecognized,
)
from usce_desktop.domain.rules import Case, plausible
from usce_desktop.domain.sentences import data_text, join_sentences, sentence
from usce_desktop.domain.status import Finding, Status, note


class ReviewContext(Struct, frozen=True, kw_only=True):
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


def judge_document(
    requirement: Requirement, document: Document, shared: ReviewContext, key: str
) -> Iterator[Finding]:
    """Judge a document: the file, its contents, whose it is, the item's rules and its tick list.

    Args:
        requirement: The item that it lies under.
        document: As the application knows it.
        shared: What the judgement of every item shares.
        key: The document's id.

    Yields:
        One finding per problem or notable thing; what the person let pass is a note.
    """
    for finding in _judge(requirement, document, shared, shared.files.get(key) or NOT_THERE):
        yield structs.replace(_let_pass(finding, document), document=key)


def _judge(
    requirement: Requirement, document: Document, shared: ReviewContext, file: FileState
) -> Iterator[Finding]:
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
    requirement: Requirement, document: Document, file: FileState, shared: ReviewContext
) -> Iterator[Finding]:
    """Ask what the paper's own words give reason to ask; what was answered is a note."""
    name, kind = document.file, requirement.type
    if file.state == "missing":
        return
    whole = file.health is not None and not file.health.failure
    yield from judge_reading(
        name, file.reading, needed=kind in TESTS_OF, wordless=kind in ANYWHERE, readable=whole
    )
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


def placed_twice(application: Application, checklist: Checklist) -> dict[str, tuple[str, ...]]:
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


def titer_tests(titres: frozenset[str]) -> frozenset[str]:
    """Name the titers that a program asks for as papers' values are named."""
    return frozenset(_TITRE_OF.get(each, f"{each}_igg") for each in titres)


NOT_THERE = FileState(state="missing")


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


def _is_translated(item: str, shared: ReviewContext) -> bool:
    """Tell whether a translation lies under an item, or under that of translations."""
    return any(
        _translates(each, other, shared.files.get(key) or NOT_THERE)
        for each in (item, "translation")
        for key, other in shared.application.documents_of(each)
    )
