"""The views of the window, each made once; an attribute is named like its row in ``view_specs``."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from usce_desktop.pdf.worker.client import Worker
from usce_desktop.ui.controllers.view_specs import VIEWS
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.views.applicant import ApplicantView
from usce_desktop.ui.views.application.view import ApplicationView
from usce_desktop.ui.views.documents import DocumentsView
from usce_desktop.ui.views.home import Home
from usce_desktop.ui.views.inbox import InboxView
from usce_desktop.ui.views.packet import PacketView
from usce_desktop.ui.views.review.view import ReviewView
from usce_desktop.ui.views.season.money import MoneyView
from usce_desktop.ui.views.season.programs import ProgramsView
from usce_desktop.ui.views.season.view import SeasonView
from usce_desktop.ui.views.settings import SettingsView
from usce_desktop.ui.views.start import StartView
from usce_desktop.ui.views.students import StudentsView
from usce_desktop.ui.widgets.empty import EmptyPage


class Views:
    """Every view that the window can show.

    Attributes:
        by_key: Those that have a row in ``view_specs``, by its key.
        start: The first screen.
        empty: Shown while a library is looked at for the first time.
    """

    def __init__(self, session: Session, last_folder: Callable[[], str]) -> None:
        """Make them.

        Args:
            session: For views that show more than what they are given.
            last_folder: Where files were written to last.
        """
        self.home = Home()
        self.application = ApplicationView(session)
        self.documents = DocumentsView(Worker)
        self.inbox = InboxView(session, Worker)
        self.packet = PacketView(Worker)
        self.review = ReviewView(session, Worker)
        self.applicant = ApplicantView()
        self.season = SeasonView(last_folder)
        self.programs = ProgramsView(last_folder)
        self.money = MoneyView()
        self.students = StudentsView()
        self.settings = SettingsView()
        self.by_key: dict[str, QWidget] = {spec.key: getattr(self, spec.key) for spec in VIEWS}
        self.start = StartView()
        self.empty = EmptyPage()
        self.empty.wait()

    def finish(self) -> None:
        """End what they have begun."""
        self.packet.finish()
        self.inbox.thumbnails.finish()
        for preview in (self.application.panel.preview, self.documents.preview, self.inbox.preview):
            preview.close_worker()
        self.review.finish()
