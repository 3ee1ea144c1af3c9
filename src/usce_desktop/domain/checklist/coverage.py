"""The reverse view: until when a document is good, and from when a new one would be."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from usce_desktop.domain.anchors import Anchor, Anchors, anchor_words
from usce_desktop.domain.checklist.catalog import Requirement, RuleUse
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.sentences import EMPTY, Sentence, sentence


class Coverage(Struct, frozen=True, kw_only=True):
    """What one document covers under one item's rules.

    Attributes:
        anchor: The day of an application that counts.
        until: The last such day that the document covers.
        redo_from: The first day on which a new document would cover this application.
    """

    anchor: Anchor
    until: date
    redo_from: date | None = None

    @property
    def words(self) -> Sentence:
        """Say it: ``Good for a rotation's end up to 10 Jan 2027; made again not before 28 Mar 2026``."""
        again = (
            sentence("; a new one has to be of {redo_from} or later", redo_from=self.redo_from)
            if self.redo_from
            else EMPTY
        )
        return sentence(
            "Covers {anchor} up to {until}{again}.",
            anchor=anchor_words(self.anchor),
            until=self.until,
            again=again,
        )


def coverages(requirement: Requirement, facts: Facts, anchors: Anchors) -> tuple[Coverage, ...]:
    """Work out what a document covers, the shortest first.

    Args:
        requirement: Whose rules count.
        facts: Of the document.
        anchors: Of the application, for the day from which a new one would do.
    """
    found = [each for use in requirement.rules for each in _by_rule(use, facts, anchors)]
    return tuple(sorted(found, key=lambda each: each.until))


def _by_rule(use: RuleUse, facts: Facts, anchors: Anchors) -> Iterator[Coverage]:
    validity = use.validity(facts, anchors)
    if validity is not None and validity.until is not None:
        yield Coverage(anchor=validity.anchor, until=validity.until, redo_from=validity.earliest)
