"""Prints where things stand in the window: the same window, laid out by the same code."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from usce_desktop.services.context import open_context
from usce_desktop.storage.places import system_places
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.start import make_app
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.widgets.frame import Frame

app = make_app([])
context = open_context(system_places())
window = MainWindow(Frame(Memory(context.places.config)), Session(context, lambda: datetime.now(UTC)))
window.frame.show()
window.open_at(Path(sys.argv[1]))


def tell() -> None:
    if window.session.jobs.busy or window.session.opened is None:
        QTimer.singleShot(200, tell)
        return
    # Remembered, so that the program under test opens at the same view.
    window.navigator.show("application")
    app.processEvents()
    row = window.views.application.model.index(window.views.application.model.row_of(sys.argv[2]))
    target = window.views.application.list.viewport().mapTo(
        window.frame, window.views.application.list.visualRect(row).center()
    )
    button = window.actions.toolbar.widgetForAction(window.actions["build_packet"])
    build = button.mapTo(window.frame, button.rect().center())
    print(json.dumps({"item": [target.x(), target.y()], "build": [build.x(), build.y()]}))
    window.frame.close()
    app.quit()


QTimer.singleShot(500, tell)
app.exec()
