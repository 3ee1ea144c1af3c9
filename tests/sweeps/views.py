"""Opens every view and dialog on small and large screens, in two languages and a mirrored one, and says what does not fit.

Each combination runs in a process of its own, on an X server whose screen has that size. Pictures are kept in
``build/shots/views``.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from making.fits import unfit
from making.tour import dialogs, views
from making.windows import filled_window
from usce_desktop.services.context import open_context
from usce_desktop.services.demo.library import write_demo
from usce_desktop.services.library.applications import new_application
from usce_desktop.storage.library import open_library
from usce_desktop.storage.places import Places
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.start import make_app
from usce_desktop.ui.language.translate import speak

OUT = Path(__file__).resolve().parents[2] / "build" / "shots" / "views"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
LONG = "Universitätsklinikum Friedrich-Alexander Erlangen-Nürnberg and Affiliated Teaching Hospitals (SAMPLE)"
COMBINATIONS: tuple[tuple[str, int, int, float, int, str, str], ...] = (
    # name, screen's width and height, scale, text in percent, language, scheme
    ("small en", 1024, 640, 1.0, 100, "en", "light"),
    ("small es", 1024, 640, 1.0, 100, "es", "dark"),
    ("large text en", 1280, 820, 1.0, 130, "en", "dark"),
    ("large text es", 1280, 820, 1.0, 130, "es", "light"),
    ("double en", 2560, 1640, 2.0, 100, "en", "light"),
    ("mirrored", 1280, 820, 1.0, 100, "mirrored", "light"),
)


class Mirrored(QTranslator):
    """A language from right to left in which every word is a third longer."""

    def translate(self, context: str, text: str, *_: object) -> str:
        """Lengthen it."""
        del context
        return f"{text}{'~' * (len(text) // 3)}" if text else ""


def settle(app: QApplication, window: MainWindow) -> None:
    """Let the window finish what it is doing."""
    previews = (window.views.application.panel.preview, window.views.review.step.preview)
    for _ in range(3000):
        app.thread().msleep(10)
        app.processEvents()
        if not window.session.jobs.busy and not any(each.jobs.busy for each in previews):
            break
    for _ in range(12):
        app.thread().msleep(10)
        QApplication.sendPostedEvents()
        app.processEvents()


def tour(name: str, base: Path) -> int:
    """Take one combination through every view and dialog.

    Returns:
        How many things do not fit.
    """
    _, width, height, scale, text, language, scheme = next(each for each in COMBINATIONS if each[0] == name)
    app = make_app([])
    mirrored = Mirrored()
    if language == "mirrored":
        app.installTranslator(mirrored)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        speak(app, language)
    context = open_context(Places(cache=base / "cache", config=base / f"config {name}", documents=base))
    window = filled_window(context, lambda: NOW)
    window.frame.resize(min(1280, int(width / scale)), min(820, int(height / scale) - 30))
    window.frame.show()
    window.controllers.settings.change("scheme", scheme)
    window.controllers.settings.change("text_size", str(text))
    found = 0
    folder = OUT / name
    folder.mkdir(parents=True, exist_ok=True)

    def look(stop: str, widget: QWidget) -> int:
        widget.grab().save(str(folder / f"{stop}.png"))
        wrong = list(dict.fromkeys(unfit(widget)))
        for each in wrong:
            print(f"{name} | {stop} | {each}")
        return len(wrong)

    settle(app, window)
    found += look("first screen", window.frame)
    window.open_at(base / "Sample")
    settle(app, window)
    for stop, widget in views(window, lambda: settle(app, window)):
        found += look(stop, widget)
    for stop, widget in dialogs(window, lambda: settle(app, window)):
        found += look(stop, widget)
    window.frame.close()
    return found


def main() -> None:
    """Run all combinations, or one that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="combinations; all where none is named")
    parser.add_argument("--in", dest="base", help="where the sample is (one combination, in this process)")
    options = parser.parse_args()
    if options.base:
        sys.exit(min(99, tour(options.names[0], Path(options.base))))
    wrong = 0
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        context = open_context(Places(cache=base / "cache", config=base / "config", documents=base))
        write_demo(context, base / "Sample", NOW.date())
        day = NOW.date()
        new_application(
            context, open_library(base / "Sample"), program=LONG, specialty="Obstetrics and Gynecology",
            start=day.replace(year=2027), end=day.replace(year=2027, day=28), checklist="generic_vslo_intl",
        )  # fmt: skip
        for combination in COMBINATIONS:
            if options.names and combination[0] not in options.names:
                continue
            wrong += run_one(combination[0], combination[1], combination[2], combination[3], base)
    print(f"{wrong} things do not fit; pictures are in {OUT}")
    sys.exit(bool(wrong))


def run_one(name: str, width: int, height: int, scale: float, base: Path) -> int:
    """Start a screen of that size and take the tour on it."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as stream:
        display = f":{stream.readline().strip()}"
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    env["QT_SCALE_FACTOR"] = str(scale)
    manager = subprocess.Popen(["openbox"], env=env, stderr=subprocess.DEVNULL)
    try:
        done = subprocess.run(
            [sys.executable, __file__, name, "--in", str(base)], env=env, check=False, timeout=1200
        )
        return done.returncode
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


if __name__ == "__main__":
    main()
