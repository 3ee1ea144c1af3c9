"""Opens a window and ends: a ``bare`` one, or ``ours`` without a library. ``run.py`` times it as a whole process."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


def bare() -> tuple[QApplication, QMainWindow]:
    """Make a window with nothing in it."""
    app, window = QApplication([]), QMainWindow()
    window.resize(1280, 820)
    return app, window


def ours() -> tuple[QApplication, QMainWindow]:
    """Make the app's window as ``run_window`` does."""
    from usce_desktop.services.office import open_office  # noqa: PLC0415 - a part of what is timed
    from usce_desktop.storage.places import system_places  # noqa: PLC0415 - as above
    from usce_desktop.ui.application import local_now, make_app  # noqa: PLC0415 - as above
    from usce_desktop.ui.main_window import MainWindow  # noqa: PLC0415 - as above
    from usce_desktop.ui.session import Session  # noqa: PLC0415 - as above

    app = make_app([])
    return app, MainWindow(Session(open_office(system_places()), local_now))


def main() -> None:
    """Show the one that is asked for, until the event loop comes round."""
    app, window = {"bare": bare, "ours": ours}[sys.argv[1]]()
    window.show()

    def end() -> None:
        window.close()
        app.quit()

    QTimer.singleShot(0, end)
    app.exec()


if __name__ == "__main__":
    main()
