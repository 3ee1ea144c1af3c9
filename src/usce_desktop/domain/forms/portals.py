"""What a web portal asks, in its order, with the answers: each is copied into the portal by hand."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from usce_desktop.domain.application.application import Applicant
from usce_desktop.domain.forms.answers import SOURCES, FormAnswer, row_answer
from usce_desktop.domain.forms.writing import write_date
from usce_desktop.domain.sentences import Sentence, sentence


class Portal(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A web portal.

    Attributes:
        id: Names it on the command line.
        title: In words.
        dates: How it wants dates: ``mm/dd/yyyy``.
        fields: The words on the portal, and the key of what they ask.
    """

    id: str
    title: str
    dates: str = "mm/dd/yyyy"
    fields: tuple[tuple[str, str], ...]


class PortalFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file of portals, shipped or the person's own.

    Attributes:
        as_of: When the shipped ones were last looked at.
    """

    format: int
    as_of: date | None = None
    portals: tuple[Portal, ...]


class PortalRow(Struct, frozen=True, kw_only=True):
    """One answer.

    Attributes:
        label: As the portal has it.
        value: What is copied; empty where it is not known.
        because: Where it comes from, or that it is not known.
    """

    label: str
    value: str
    because: Sentence


def portal_rows(
    portal: Portal, known: Mapping[str, FormAnswer], applicant: Applicant
) -> tuple[PortalRow, ...]:
    """Answer what a portal asks.

    Args:
        portal: With its fields.
        known: Answers by key.
        applicant: Whose immunization record answers its rows.
    """
    return tuple(_row(portal, label, key, known, applicant) for label, key in portal.fields)


def _row(
    portal: Portal, label: str, key: str, known: Mapping[str, FormAnswer], applicant: Applicant
) -> PortalRow:
    answer = row_answer(applicant, key) if ":" in key else known.get(key)
    if answer is None:
        return PortalRow(label=label, value="", because=sentence("not known yet"))
    if isinstance(answer.value, date):
        value = write_date(answer.value, portal.dates)
    elif isinstance(answer.value, bool):
        value = "Yes" if answer.value else "No"
    else:
        value = answer.value
    because = SOURCES[answer.source]
    return PortalRow(label=label, value=value, because=sentence("a guess") if answer.guessed else because)
