"""A tour through every view and dialog of the window, as pictures and checks take it."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from usce_desktop.domain.application.edits import set_fact, set_ticks
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.palette import Palette
from usce_desktop.ui.dialogs.application import ApplicationDialog, DatesDialog, FollowsDialog
from usce_desktop.ui.dialogs.begin import BeginDialog
from usce_desktop.ui.dialogs.build import BuildDialog
from usce_desktop.ui.dialogs.checklist_editor import ChecklistEditor
from usce_desktop.ui.dialogs.example import WantedDialog
from usce_desktop.ui.dialogs.guide import GuideDialog
from usce_desktop.ui.dialogs.records import exams_form, immunization_form, progress_form, season_form
from usce_desktop.ui.dialogs.restore import RestoreDialog
from usce_desktop.ui.session.packets import Packets
from usce_desktop.ui.views.season.compare import CompareDialog
from usce_desktop.ui.views.season.program_dialogs import AgencyDialog, ProgramDialog, WeightsDialog

VIEWS = ("home", "documents", "inbox", "packet", "applicant", "programs", "money", "settings")
Stop = tuple[str, QWidget]


def views(window: MainWindow, settle: Callable[[], None]) -> Iterator[Stop]:
    """Visit every view: those of the library, each application, each paper of a review, the season's tabs."""
    for view in VIEWS:
        window.actions[view].trigger()
        settle()
        yield view, window.frame
    assert window.session.library is not None
    window.controllers.students.follow(window.session.library.root.parent)
    settle()
    yield "students", window.frame
    window.navigator.show("application")
    for number in range(window.layout.applications.rowCount()):
        window.layout.sidebar.applications.setCurrentIndex(window.layout.applications.index(number))
        settle()
        for item in ("tb_test", "passport", "visa"):
            window.views.application.choose(item)
            settle()
            yield f"application {number}, {item}", window.frame
    yield from _review(window, settle)
    window.navigator.show("season")
    settle()
    for number in range(window.views.season.tabs.count()):
        window.views.season.tabs.setCurrentIndex(number)
        settle()
        yield f"season {number}", window.frame


def _review(window: MainWindow, settle: Callable[[], None]) -> Iterator[Stop]:
    """Visit the papers of the application with the most to say, and the end of the pass."""
    window.layout.sidebar.applications.setCurrentIndex(window.layout.applications.index(1))
    settle()
    for change in (
        partial(set_fact, item="good_standing", key="issued", value=None),
        partial(set_ticks, item="good_standing", ticked=()),
    ):
        window.session.edit("Begin anew", change)
    window.navigator.show("review")
    settle()
    for key in window.views.review.keys[:8]:
        window.views.review.show_paper(key)
        settle()
        yield f"review, {window.views.review.step.selected.item}", window.frame
    window.views.review._finish()
    settle()
    yield "review, its end", window.frame
    window.navigator.show("application")


def dialogs(window: MainWindow, settle: Callable[[], None]) -> Iterator[Stop]:
    """Open every dialog, one after the other."""
    session, frame = window.session, window.frame
    window.layout.sidebar.applications.setCurrentIndex(window.layout.applications.index(0))
    settle()
    opened = session.opened
    assert opened is not None
    context, today, catalog = session.context, session.today, session.context.catalog
    plan = Packets(session).plan(Phase.APPLICATION, {})
    assert plan is not None
    application = opened.application
    window.navigator.show("season")
    settle()
    programs = window.controllers.season.programs.programs
    season = window.controllers.season.plan
    assert season is not None
    makers: dict[str, Callable[[], QWidget]] = {
        "build": lambda: BuildDialog(plan, "Amara Sample packet.pdf", Packets(session).profiles(), frame),
        "guide": GuideDialog,
        "palette": lambda: Palette(window.controllers.window.palette_entries(), frame),
        "new application": lambda: ApplicationDialog(catalog, today, frame),
        "begin": lambda: BeginDialog(catalog, today, (), (), 3, frame),
        "dates": lambda: DatesDialog(application.start, application.end, application.submit_by, frame),
        "follows": lambda: FollowsDialog("Health insurance", application.start, frame),
        "immunizations": lambda: immunization_form(context, opened, today, frame, Worker),
        "rules": lambda: ChecklistEditor(opened.checklist, catalog.types, "tb_test", frame),
        "exams": lambda: exams_form(context, opened, today, frame),
        "status and costs": lambda: progress_form(opened, {"EUR": 1.08}, today, frame),
        "program": lambda: ProgramDialog(programs[0][1], catalog.schools, today, frame),
        "weights": lambda: WeightsDialog({}, frame),
        "agency": lambda: AgencyDialog(catalog.flags, frame),
        "compare": lambda: CompareDialog(programs[:4], frame),
        "costs of the season": lambda: season_form(season.season, frame),
    }
    for name, make in makers.items():
        dialog = make()
        dialog.show()
        settle()
        yield name, dialog
        dialog.close()
        dialog.deleteLater()
    window.navigator.show("application")
    settle()
    window.actions["wanted"].trigger()
    example = next(each for each in frame.findChildren(WantedDialog) if each.isVisible())
    settle()
    yield "what they want", example
    example.close()
    window.actions["restore"].trigger()
    restore = next(each for each in frame.findChildren(RestoreDialog) if each.isVisible())
    settle()
    for number in range(restore.tabs.count()):
        restore.tabs.setCurrentIndex(number)
        settle()
        yield f"restore {number}", restore
    restore.close()
