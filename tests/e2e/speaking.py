"""Starts the program, has it speak Spanish and opens its window again; prints what the new one says and shows."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from usce_desktop.storage.places import Places
from usce_desktop.ui.app import fill as starting
from usce_desktop.ui.app import start as application
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.widgets.frame import Frame

filled = starting.fill
windows: list[MainWindow] = []


def fill(
    frame: Frame, places: Places, library: Path | None, application: str = "", *, reading_only: bool = False
) -> MainWindow:
    windows.append(filled(frame, places, library))
    QTimer.singleShot(200, go_on)
    return windows[-1]


def go_on() -> None:
    window = windows[-1]
    if window.session.jobs.busy or window.session.opened is None:
        QTimer.singleShot(200, go_on)
    elif len(windows) == 1:
        window.controllers.settings.change("language", "es")
        next(
            each for each in window.layout.bar.findChildren(QPushButton) if each.text() == "Open it again"
        ).click()
    else:
        library = window.session.library
        said = {"build": window.actions["build_packet"].text(), "library": library and str(library.root)}
        print(json.dumps(said))
        window.frame.close()


starting.fill = fill
sys.exit(application.run_window(sys.argv[1]))
