"""Opens a window and ends: a ``bare`` one or ``ours`` once it is painted, or ours once it is ``filled``.

``run.py`` times it as a whole process; therefore everything is imported by those that need it.
"""
# ruff: noqa: PLC0415

import sys


def bare() -> None:
    """Show a window with nothing in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Bare(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt names it
            super().paintEvent(event)
            QTimer.singleShot(0, QApplication.quit)

    app = QApplication([])
    window = Bare()
    window.resize(1280, 820)
    window.show()
    app.exec()


def ours(*, fill: bool = False) -> None:
    """Show the app's window as ``run_window`` does, without a library."""
    from usce_desktop.storage.places import system_places
    from usce_desktop.ui.app.collecting import Collector
    from usce_desktop.ui.app.start import make_app, make_frame

    app, places = make_app([]), system_places()
    Collector(app)
    frame = make_frame(app, places)

    def end() -> None:
        if fill:
            from usce_desktop.services.context import open_context
            from usce_desktop.ui.app.fill import local_now
            from usce_desktop.ui.app.main_window import MainWindow
            from usce_desktop.ui.session.session import Session

            MainWindow(frame, Session(open_context(places), local_now))
            frame.repaint()
        frame.close()

    frame.painted.connect(end)
    frame.open()
    app.exec()


if __name__ == "__main__":
    match sys.argv[1]:
        case "bare":
            bare()
        case which:
            ours(fill=which == "filled")
