"""Context menus: with the right button stands what menus and buttons offer."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QListView

from usce_desktop.ui.app.applications import ROW_ROLE as APPLICATION_ROLE
from usce_desktop.ui.app.commands import Commands
from usce_desktop.ui.app.parts import Parts
from usce_desktop.ui.controllers.application import ApplicationController
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.views.application.checklist import ROW_ROLE
from usce_desktop.ui.views.application.view import ApplicationView
from usce_desktop.ui.views.documents import DocumentsView
from usce_desktop.ui.views.inbox import InboxView
from usce_desktop.ui.widgets.menus import Choice, give_menu

OF_APPLICATION = ("packet", "edit_dates", "status_and_costs", "show_in_folder", "remove_application")
"""Actions that the menu of an application offers."""


def give_menus(parts: Parts, controller: ApplicationController) -> None:
    """Give every list of the window its menu."""
    _give_item_menu(parts.views.application, parts.actions, controller)
    _give_application_menu(parts.layout.sidebar.applications, parts.actions, controller, parts.session)
    _give_document_menus(parts.views.documents, parts.views.inbox)


def _give_item_menu(view: ApplicationView, actions: Commands, controller: ApplicationController) -> None:
    """Give the rows of a checklist their menu."""

    def choices() -> Sequence[Choice]:
        row = view.list.currentIndex().data(ROW_ROLE)
        if row is None or row.heading:
            return ()
        if row.item is None:
            return ((tr("Give it to an item…"), lambda: controller.assign(row)),)
        return (
            *(actions[name] for name in ("add_files", "paste", "wanted")),
            (tr("Look closely"), view.panel.preview.look_closer),
            *(actions[name] for name in ("rename", "show_in_folder", "remove_document")),
            None,
            *view.panel.more.actions(),
        )

    give_menu(view.list, choices)


def _give_application_menu(
    applications: QListView, actions: Commands, controller: ApplicationController, session: Session
) -> None:
    """Give the list of applications its menu."""

    def opened(then: Callable[[], object]) -> None:
        # The row under the pointer is chosen, but its application is opened a moment later.
        row, selected = applications.currentIndex().data(APPLICATION_ROLE), session.opened
        if row is not None and (selected is None or selected.folder != row.folder):
            session.select(row.folder, then)
        else:
            then()

    rename = (tr("Rename…"), controller.rename_application)
    give_menu(applications, lambda: [rename, *(actions[name] for name in OF_APPLICATION)], opened)


def _give_document_menus(documents: DocumentsView, inbox: InboxView) -> None:
    """Give the rows of My documents and of the Inbox their menus."""
    closer = tr("Look closely")
    documents.table.more = lambda _: (
        (closer, documents.preview.look_closer),
        documents.use,
        documents.replace,
    )
    give_menu(inbox.list, lambda: ((closer, inbox.preview.look_closer), inbox.both, inbox.remove))
