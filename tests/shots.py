"""Takes pictures of every view in light and dark, into ``build/shots``, for looking at.

With the word ``docs``, those of the guide are made anew of them.
"""

import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from making.drags import enter_event, move_event
from making.windows import filled_window
from usce_desktop.domain.application.edits import set_fact, set_ticks
from usce_desktop.domain.status import Phase
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.context import open_context
from usce_desktop.services.demo.library import write_demo
from usce_desktop.services.packet.build import BuildOptions
from usce_desktop.storage.places import Places
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.palette import Palette
from usce_desktop.ui.app.start import make_app
from usce_desktop.ui.dialogs.application import ApplicationDialog
from usce_desktop.ui.dialogs.build import BuildDialog
from usce_desktop.ui.dialogs.checklist_editor import ChecklistEditor
from usce_desktop.ui.dialogs.example import WantedDialog
from usce_desktop.ui.dialogs.guide import GuideDialog
from usce_desktop.ui.dialogs.records import exams_form, immunization_form, progress_form
from usce_desktop.ui.session.packets import Packets
from usce_desktop.ui.views.season.program_dialogs import AgencyDialog, ProgramDialog, WeightsDialog
from usce_desktop.ui.widgets.labels import file_mime

OUT = Path(__file__).resolve().parents[1] / "build" / "shots"
DOCS = Path(__file__).resolve().parents[1] / "docs"
GUIDE = {
    "review": "review", "application": "trouble", "wanted": "what they want", "home": "home", "packet": "packet",
    "documents": "documents", "inbox": "inbox", "season": "season 1",
    "students": "students",
}  # fmt: skip
"""Pictures of the guide, and which of those that are taken they are made of."""
GUIDE_WIDTH = 740
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def wait(app: QApplication, window: MainWindow) -> None:
    """Let the window finish what it is doing."""
    for _ in range(600):
        app.thread().msleep(20)
        QApplication.sendPostedEvents()
        app.processEvents()
        previews = (
            window.views.application.panel.preview,
            window.views.review.step.preview,
            window.views.documents.preview,
            window.views.inbox.preview,
        )
        if not window.session.jobs.busy and not any(each.jobs.busy for each in previews):
            break
    for _ in range(40):
        app.thread().msleep(10)
        app.processEvents()


def hover(window: MainWindow, data: QMimeData) -> None:
    """Hold a file over an item."""
    row = window.views.application.model.index(window.views.application.model.row_of("fee_receipt"))
    place = window.views.application.list.visualRect(row).center()
    keys = Qt.KeyboardModifier.NoModifier
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (
        enter_event(place, copy, data, left, keys),
        move_event(QPoint(place), copy, data, left, keys),
    ):
        QApplication.sendEvent(window.views.application.list.viewport(), event)


def overviews(window: MainWindow, keep: Callable[[str], None]) -> None:
    """Show what is about all applications."""
    for view in ("home", "documents", "inbox", "applicant", "programs", "money", "settings"):
        window.actions[view].trigger()
        keep(view.replace("_", " "))
    window.navigator.show("application")


def applications(app: QApplication, window: MainWindow, keep: Callable[[str], None]) -> None:
    """Show every application, and the pages of the packet that is ready."""
    for number, title in enumerate(("trouble", "findings", "ready", "begun")):
        window.layout.sidebar.applications.setCurrentIndex(window.layout.applications.index(number))
        wait(app, window)
        if title == "trouble":
            window.views.application.choose("tb_test")
        keep(title)
        if title == "ready":
            window.views.application.choose("tb_test")
            window.session.edit("Clear the date", partial(set_fact, item="tb_test", key="issued", value=None))
            keep("offers")
            window.session.undo_stack.undo()
            for change in (
                partial(set_fact, item="good_standing", key="issued", value=None),
                partial(set_ticks, item="good_standing", ticked=()),
            ):
                window.session.edit("Begin anew", change)
            window.navigator.show("review")
            wait(app, window)
            keep("review")
            window.navigator.show("application")
            for _ in range(2):
                window.session.undo_stack.undo()
            wait(app, window)
            window.navigator.show("packet")
            pages = window.views.packet.grid.pages
            while any(pages.lacks(row) for row in range(pages.rowCount())):
                wait(app, window)
            keep("packet")
            window.navigator.show("application")


def wanted(app: QApplication, window: MainWindow, keep: Callable[[str, QWidget], None]) -> None:
    """Show what is wanted of the selected item, with its example."""
    window.actions["wanted"].trigger()
    example = next(each for each in app.topLevelWidgets() if isinstance(each, WantedDialog))
    while example.jobs.busy:
        wait(app, window)
    keep("what they want", example)
    example.close()


def write_students(sample: Path, root: Path) -> None:
    """Make an office's folder of copies of the sample, each of another student and with other applications."""
    for number, name in enumerate(("Amara", "Bela", "Chidi", "Diana")):
        folder = root / name
        shutil.copytree(sample, folder)
        applicant = folder / "applicant.json"
        data = json.loads(applicant.read_text("utf-8")) | {"name": f"{name} Sample"}
        applicant.write_text(json.dumps(data), "utf-8")
        applications = sorted((folder / "Applications").iterdir())
        shutil.rmtree(applications.pop(1))  # a paper of it is gone, which would be all that is said
        if number:
            shutil.rmtree(applications[number - 1])
    (root / "Diana" / "library.json").unlink()


def students(app: QApplication, window: MainWindow, root: Path, keep: Callable[[str], None]) -> None:
    """Show what an office sees."""
    one = window.controllers.students
    one.follow(root)
    window.layout.bar.hide()
    wait(app, window)
    view = window.views.students
    view.groups.setCurrentIndex(view.groups.findData("deadline"))
    view.show_rows(Path("/home/you/Students"), view.rows, NOW.date(), NOW)
    first = next(each for each in view.table.rows.lines if not isinstance(each, str))
    view.table.choose(first.key)
    keep("students")
    view.leave_wanted.emit()


def illustrate() -> None:
    """Make the pictures of the guide, small."""
    for name, source in GUIDE.items():
        with Image.open(OUT / f"{source} light.png") as picture:
            size = (GUIDE_WIDTH, round(picture.height * GUIDE_WIDTH / picture.width))
            small = picture.convert("RGB").resize(size, Image.Resampling.LANCZOS)
            small.save(DOCS / "guide" / f"{name}.png", optimize=True)


def main() -> None:  # noqa: PLR0915 - one picture after the other
    """Take every picture."""
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    app = make_app([])
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        context = open_context(
            Places(cache=base / "c", config=base / "f", documents=Path.home() / "Documents")
        )
        write_demo(context, base / "Sample", NOW.date())
        write_students(base / "Sample", base / "Students")
        window = filled_window(context, lambda: NOW)
        window.frame.resize(1280, 820)
        window.frame.show()

        def keep(name: str, widget: QWidget | None = None) -> None:
            wait(app, window)
            (widget or window.frame).grab().save(str(OUT / f"{name} {scheme}.png"))

        def season(name: str) -> None:
            window.navigator.show("season")
            wait(app, window)
            view = window.views.season
            window.controllers.season.programs.table.selectRow(0)
            for number in range(view.tabs.count()):
                view.tabs.setCurrentIndex(number)
                keep(f"{name} {number + 1}")
            window.navigator.show("application")
            dialog(
                "program",
                partial(
                    ProgramDialog,
                    window.controllers.season.programs.programs[0][1],
                    context.catalog.schools,
                    NOW.date(),
                    window.frame,
                ),
            )
            dialog("weights", partial(WeightsDialog, {}, window.frame))
            dialog("agency", partial(AgencyDialog, context.catalog.flags, window.frame))
            current = window.session.opened
            assert current is not None
            dialog(
                "status and costs", partial(progress_form, current, {"EUR": 1.08}, NOW.date(), window.frame)
            )

        def dialog(name: str, make: Callable[[], QWidget]) -> None:
            one = make()
            one.show()
            wait(app, window)
            keep(name, one)
            one.close()

        for scheme in ("light", "dark"):
            window.controllers.settings.change("scheme", scheme)
            if window.session.library is None:
                keep("empty")
                window.open_at(base / "Sample")
            wait(app, window)
            overviews(window, keep)
            applications(app, window, keep)
            window.layout.sidebar.applications.setCurrentIndex(window.layout.applications.index(0))
            wait(app, window)
            hover(window, file_mime(str(base / "receipt.pdf")))
            keep("dropping")
            window.views.application.list._settle()
            session = window.session
            assert session.library is not None
            plan = Packets(session).plan(Phase.APPLICATION, {})
            assert plan is not None
            dialog(
                "build",
                partial(
                    BuildDialog,
                    plan,
                    "Amara Sample packet.pdf",
                    Packets(window.session).profiles(),
                    window.frame,
                ),
            )
            dialog("guide", GuideDialog)
            wanted(app, window, keep)
            dialog("palette", lambda: Palette(window.controllers.window.palette_entries(), window.frame))
            dialog("new application", lambda: ApplicationDialog(context.catalog, NOW.date(), window.frame))
            opened = session.opened
            assert opened is not None
            dialog(
                "immunization record",
                partial(immunization_form, context, opened, NOW.date(), window.frame, Worker),
            )
            dialog(
                "rules",
                partial(ChecklistEditor, opened.checklist, context.catalog.types, "tb_test", window.frame),
            )
            dialog("exams", partial(exams_form, context, opened, NOW.date(), window.frame))
            first = filled_window(context, lambda: NOW)
            first.controllers.beginning.root = Path("/home/you/Documents/USCE library")
            first.controllers.beginning.update_view()
            first.frame.resize(1280, 820)
            first.frame.show()
            keep("first start", first.frame)
            first.frame.close()
            window.layout.sidebar.applications.setCurrentIndex(window.layout.applications.index(1))
            wait(app, window)
            season("season")
            good, target = (
                Packets(session).plan(Phase.APPLICATION, {}),
                Packets(session).packet_path(Phase.APPLICATION),
            )
            assert good is not None
            assert target is not None
            Packets(session).build(good, Packets(window.session).profiles()["merged"], target, BuildOptions())
            keep("built")
            window.controllers.packets.built_bar.hide()
            students(app, window, base / "Students", keep)
        QTimer.singleShot(0, window.frame.close)
        QTimer.singleShot(500, app.quit)
        app.exec()
    if "docs" in sys.argv:
        illustrate()
    print(f"{len(list(OUT.iterdir()))} pictures in {OUT}", file=sys.stderr)


if __name__ == "__main__":
    main()
