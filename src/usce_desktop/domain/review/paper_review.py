"""One paper at a time: what was read of it, what only eyes can tell, and what has to be asked first."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.answers import CONTRADICTION, LOOKS_LIKE
from usce_desktop.domain.application.application import Application
from usce_desktop.domain.checklist.catalog import Catalog, Requirement
from usce_desktop.domain.facts import KINDS, Facts, title
from usce_desktop.domain.reading.offers import Offer, offers
from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.review.document import entries_of, translation_entries
from usce_desktop.domain.review.file_state import FileState
from usce_desktop.domain.review.questions import about, place_of
from usce_desktop.domain.review.tick_list import seen
from usce_desktop.domain.review.verdict import ItemReview, Review
from usce_desktop.domain.sentences import Sentence, data_text, sentence
from usce_desktop.domain.status import Finding, Status

_AGAINST = sentence("Speaks against it")
STOPS = (CONTRADICTION, LOOKS_LIKE)
"""Findings that no single key settles: the paper speaks against what is asked, or lies at a wrong place."""
FactValue = date | float | str


class Evidence(Struct, frozen=True, kw_only=True):
    """Words on a page that something rests on.

    Attributes:
        label: What rests on them.
        against: They speak against the paper.
    """

    label: Sentence
    place: Place
    against: bool = False


class PaperReview(Struct, frozen=True, kw_only=True):
    """What the person is asked about one document.

    Attributes:
        key: The document's id in the application.
        requirement: The item that it lies under.
        proposed: Values that were read, one for each fact that is asked and not stated.
        choices: Facts for which several values were read; the person has to choose.
        empty: Facts that a rule needs and that are neither stated nor read.
        seen: Entries of the tick list that the app itself saw, with the words that they rest on.
        by_eye: Entries that only eyes can tell, or that reading did not find.
        ticked: Entries that the person has ticked before.
        stops: Findings that have to be answered first.
        others: Further findings about the document that are not in order.
    """

    key: str
    requirement: Requirement
    proposed: dict[str, Offer]
    choices: dict[str, tuple[Offer, ...]]
    empty: tuple[str, ...]
    seen: dict[str, Place]
    by_eye: tuple[str, ...]
    ticked: tuple[str, ...]
    stops: tuple[Finding, ...] = ()
    others: tuple[Finding, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def unseen(self) -> tuple[str, ...]:
        """The entries that nobody has seen yet."""
        return tuple(each for each in self.by_eye if each not in self.ticked)

    def first_question(self) -> Literal["stop", "choice", ""]:
        """Tell what keeps one key from confirming the paper."""
        return "stop" if self.stops else "choice" if self.choices else ""


def papers_to_review(review: Review) -> tuple[str, ...]:
    """List the documents that something is to be asked about, in packet order.

    What has run out or is missing cannot be settled by looking at it, and is no question.
    """
    keys: dict[str, None] = {}
    for item in review.items:
        for finding in item.findings:
            if finding.document and finding.status is Status.NEEDS_ATTENTION:
                keys.setdefault(finding.document)
    return tuple(keys)


def review_paper(
    application: Application,
    item: ItemReview,
    key: str,
    file: FileState,
    names: Sequence[str],
    catalog: Catalog,
) -> PaperReview:
    """Put together what is asked about one document.

    Args:
        application: That it belongs to.
        item: The verdict on the item that it lies under.
        key: The document's id.
        file: As it was found.
        names: The applicant's name as in the passport first, then other spellings.
        catalog: What entries of tick lists can be told by.
    """
    document, requirement = application.documents[key], item.requirement
    reading = file.reading
    found: dict[str, dict[object, Offer]] = {}
    for each in offers(reading, requirement.asks, document.facts, about(requirement.type)) if reading else ():
        found.setdefault(each.key, {}).setdefault(each.value, each)
    proposed = {fact: next(iter(each.values())) for fact, each in found.items() if len(each) == 1}
    choices = {fact: tuple(each.values()) for fact, each in found.items() if len(each) > 1}
    open_facts = tuple(fact for fact in requirement.asks if getattr(document.facts, fact) is None)
    entries = entries_of(requirement, document, file, translation_entries(catalog))
    own = seen(entries, reading, names, catalog.tick_entries, about(requirement.type).tests)
    needed = {fact for each in item.findings if each.document == key for fact in _asked(each)}
    here = [each for each in item.findings if each.document == key and each.status is not Status.OK]
    stops = tuple(each for each in here if each.rule in STOPS)
    settled = {*STOPS, "must_show"}
    others = tuple(each for each in here if each.rule not in settled and not _asked(each))
    return PaperReview(
        key=key,
        requirement=requirement,
        proposed=proposed,
        choices=choices,
        empty=tuple(fact for fact in open_facts if fact not in found and fact in needed),
        seen=own,
        by_eye=tuple(entry for entry in entries if entry not in own),
        ticked=document.ticked,
        stops=stops,
        others=others,
        evidence=tuple(_evidence(file, proposed, choices, own, stops)),
    )


def _asked(finding: Finding) -> frozenset[str]:
    """List the facts that a finding asks for; none where it says something else."""
    keys = finding.detail.split(", ") if finding.detail else []
    return frozenset(keys) if keys and set(keys) <= set(KINDS) else frozenset()


def _evidence(
    file: FileState,
    proposed: Mapping[str, Offer],
    choices: Mapping[str, Sequence[Offer]],
    own: Mapping[str, Place],
    stops: Sequence[Finding],
) -> Iterator[Evidence]:
    """List the words that everything rests on, what speaks against the paper first."""
    for stop in stops:
        place = place_of(file.reading, stop.detail) if stop.rule == CONTRADICTION else None
        if place is not None:
            yield Evidence(label=_AGAINST, place=place, against=True)
    for fact, offer in proposed.items():
        yield Evidence(label=title(fact), place=offer.place)
    for fact, several in choices.items():
        for offer in several:
            yield Evidence(label=title(fact), place=offer.place)
    for entry, place in own.items():
        yield Evidence(label=data_text(entry), place=place)


def confirm(
    application: Application,
    paper: PaperReview,
    values: Mapping[str, FactValue | None],
    ticked: Sequence[str],
) -> Application:
    """State what was read of a document, and tick what was seen on it.

    Args:
        application: That it belongs to.
        paper: What was asked about it.
        values: The facts as the person leaves them.
        ticked: Every entry that is there.
    """
    facts: Facts = application.documents[paper.key].facts
    for fact, value in values.items():
        if getattr(facts, fact) != value:
            application = edits.set_fact(application, paper.requirement.item, fact, value, only=paper.key)
    return edits.set_ticks(application, paper.requirement.item, ticked, only=paper.key)
