"""Makes the README's moving picture: a pile of papers is dropped, reviewed, and becomes a packet.

The window is the real one on a library of its own; only the drop is sent to it, since there is no other program
to drag from. ``dev.py shots film`` runs it.
"""

import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from making.drags import enter_event
from making.windows import filled_window
from usce_desktop.domain.status import Phase
from usce_desktop.services.context import open_context
from usce_desktop.services.demo.library import write_demo
from usce_desktop.services.packet.build import BuildOptions
from usce_desktop.storage.library import application_folders
from usce_desktop.storage.places import Places
from usce_desktop.ui.app.main_window import MainWindow
from usce_desktop.ui.app.start import make_app
from usce_desktop.ui.dialogs.begin import BeginDialog
from usce_desktop.ui.session.packets import Packets
from usce_desktop.ui.widgets.labels import file_mime

TARGET = Path(__file__).resolve().parents[1] / "docs" / "film.webp"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
WIDTH = 900
PAPERS = (
    "Letter of good standing",
    "Passport",
    "TB test",
    "Criminal",
    "Malpractice",
    "Curriculum",
    "English",
)
LEFT, COPY, NO_KEYS = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier


class Film:
    """Frames with the time that each is shown."""

    def __init__(self) -> None:
        """Start without frames."""
        self.frames: list[Image.Image] = []
        self.times: list[int] = []

    def take(self, window: QWidget, seconds: float, over: QWidget | None = None) -> None:
        """Take a picture of a window, with a dialog over it where there is one."""
        picture = _image(window.grab().toImage())
        if over is not None:
            shade = Image.new("RGB", picture.size, "black")
            picture = Image.blend(picture, shade, 0.35)
            dialog = _image(over.grab().toImage())
            picture.paste(
                dialog, ((picture.width - dialog.width) // 2, max(0, (picture.height - dialog.height) // 2))
            )
        size = (WIDTH, round(picture.height * WIDTH / picture.width))
        self.frames.append(picture.resize(size, Image.Resampling.LANCZOS))
        self.times.append(round(1000 * seconds))

    def keep(self, target: Path) -> None:
        """Write it."""
        self.frames[0].save(
            target,
            save_all=True,
            append_images=self.frames[1:],
            duration=self.times,
            loop=0,
            quality=70,
            method=6,
        )


def _image(image: QImage) -> Image.Image:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(plain.constBits())
    return Image.frombytes("RGB", (plain.width(), plain.height()), data, "raw", "RGB", plain.bytesPerLine())


def wait(app: QApplication, window: MainWindow, ready: Callable[[], bool] = lambda: True) -> None:
    """Let the window finish what it is doing."""
    previews = (window.views.application.panel.preview, window.views.review.step.preview)
    for _ in range(6000):
        app.thread().msleep(10)
        app.processEvents()
        busy = window.session.jobs.busy or any(each.jobs.busy for each in previews)
        if not busy and ready():
            break
    for _ in range(15):
        app.thread().msleep(10)
        app.processEvents()


def main() -> None:  # noqa: PLR0915 - one picture after the other
    """Take the film."""
    app, film = make_app([]), Film()
    with tempfile.TemporaryDirectory() as name:
        base = Path(name)
        context = open_context(Places(cache=base / "c", config=base / "f", documents=base))
        sample = write_demo(context, base / "Sample", NOW.date())
        folder = next(each for each in application_folders(sample) if "Lakeside" in each.name)
        pile = base / "pile"
        pile.mkdir()
        for path in sorted(folder.iterdir()):
            if path.is_file() and path.name.startswith(PAPERS):
                shutil.copy(path, pile / path.name)
        window = filled_window(context, lambda: NOW)
        window.controllers.beginning.root = base / "USCE library"
        window.controllers.beginning.update_view()
        window.frame.resize(1180, 740)
        window.frame.show()
        wait(app, window)
        zone = window.views.start.zone
        film.take(window.frame, 2.0)
        data = file_mime(*map(str, sorted(pile.iterdir())))
        entering = enter_event(QPoint(20, 20), COPY, data, LEFT, NO_KEYS)
        QApplication.sendEvent(zone, entering)
        film.take(window.frame, 1.5)

        def answer() -> None:
            dialog = next((each for each in app.topLevelWidgets() if isinstance(each, BeginDialog)), None)
            if dialog is None or not dialog.isVisible():
                QTimer.singleShot(100, answer)
                return
            dialog.program.setEditText("Lakeside University Hospital (SAMPLE)")
            app.processEvents()
            film.take(window.frame, 3.0, dialog)
            dialog.begin.click()

        QTimer.singleShot(0, answer)
        QApplication.sendEvent(zone, QDropEvent(QPointF(20, 20), COPY, data, LEFT, NO_KEYS))
        wait(app, window, lambda: window.navigator.view == "review")
        window.layout.bar.hide()
        review = window.views.review
        while review.currentWidget() is not review.nothing:
            film.take(window.frame, 1.7)
            key, paper = review.step.selected.key, review.step.paper()
            if paper is not None and "number" in paper.empty:
                break
            QTest.keyClick(review, Qt.Key.Key_Space)
            wait(app, window)
            if review.step.selected.key == key and review.currentWidget() is not review.nothing:
                QTest.keyClick(review, Qt.Key.Key_Right)
                wait(app, window)
        film.take(window.frame, 1.5)
        window.navigator.show("application")
        wait(app, window)
        film.take(window.frame, 2.0)
        packets = Packets(window.session)
        plan, target = packets.plan(Phase.APPLICATION, {}), packets.packet_path(Phase.APPLICATION)
        assert plan is not None
        assert target is not None
        packets.build(plan, packets.profiles()["merged"], target, BuildOptions())
        wait(app, window, window.controllers.packets.built_bar.isVisible)
        window.navigator.show("packet")
        pages = window.views.packet.grid.pages
        wait(app, window, lambda: not any(pages.lacks(row) for row in range(pages.rowCount())))
        film.take(window.frame, 3.0)
        QTimer.singleShot(0, window.frame.close)
        QTimer.singleShot(500, app.quit)
        app.exec()
    film.keep(TARGET)
    print(
        f"{len(film.frames)} pictures, {sum(film.times) / 1000:.0f} seconds, {TARGET.stat().st_size:,} bytes"
    )


if __name__ == "__main__":
    main()
