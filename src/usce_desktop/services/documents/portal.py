"""Answers for web portals, which are filled in by hand."""

from msgspec import Struct

from usce_desktop.domain.forms.answers import answers
from usce_desktop.domain.forms.portals import Portal, PortalRow, portal_rows
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.read import passport_zone
from usce_desktop.services.library.applications import Opened
from usce_desktop.storage.portals import load_portals
from usce_desktop.storage.resources import resources


class PortalAnswers(Struct, frozen=True, kw_only=True):
    """A web portal with the applicant's answers."""

    portal: Portal
    rows: tuple[PortalRow, ...]


def portal_answers(context: AppContext, opened: Opened) -> tuple[PortalAnswers, ...]:
    """Answer what each known web portal asks, for an application.

    Raises:
        CatalogError: A file of portals is wrong.
    """
    known = answers(opened.applicant, opened.application, passport_zone(context, opened))
    return tuple(
        PortalAnswers(portal=portal, rows=portal_rows(portal, known, opened.applicant))
        for portal in load_portals(resources(), context.places.config)
    )
