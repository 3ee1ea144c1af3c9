"""The first screen: drop your papers here, or look at a sample."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from usce_desktop.ui.language.translate import counted, tr
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.dropping import dropped_paths, refusal, warning
from usce_desktop.ui.widgets.icons import line_icon
from usce_desktop.ui.widgets.labels import plain_label

_PICTURE = 56
_RADIUS = 12
_REASON_MS = 5000
"""So long it is said why something is not taken."""
_WIDEST = 620


class DropZone(QFrame):
    """A framed place that takes files, says so while they hover, and why where it does not.

    Signals:
        dropped(QMimeData): Files; the data is only there during the call.
    """

    dropped = Signal(QMimeData)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Drop papers here"))
        self.closed = ""
        self._hovered = False
        self._picture = plain_label()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = plain_label(tr("Drop your papers here"), "title")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.detail = plain_label("", "soft")
        self.detail.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._reason = QTimer(self, singleShot=True, interval=_REASON_MS)
        self._reason.timeout.connect(self._rest)
        self.choose = QPushButton(tr("Choose files…"))
        self.choose.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(10)
        column.addWidget(self._picture)
        column.addWidget(self.words)
        column.addWidget(self.detail)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignCenter)
        self._rest()

    def _rest(self) -> None:
        self._reason.stop()
        self._hovered = False
        palette = self.palette()
        picture = line_icon("documents", palette, colour=theme.soft_text(palette), size=_PICTURE)
        self._picture.setPixmap(picture.pixmap(_PICTURE))
        self.words.setText(tr("Drop your papers here"))
        self.detail.setText(
            tr(
                "Passport, letters, scores, vaccine record: they are read on this computer, sorted, and"
                " judged for each hospital."
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, in the app's color while files hover."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        colour = theme.accent(palette) if self._hovered else theme.soft_text(palette)
        pen = QPen(colour, 2 if self._hovered else 1.4)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        ground = QColor(theme.accent(palette))
        ground.setAlphaF(0.12 if self._hovered else 0.03)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), _RADIUS, _RADIUS)
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what would happen."""
        data = event.mimeData()
        why = self.closed or refusal(data)
        if why:
            self.words.setText(why)
            self.detail.setText("")
            self._reason.start()  # what is refused never leaves, as far as Qt tells
            event.ignore()
            return
        self._hovered = True
        files = len(dropped_paths(data))
        self.words.setText(
            tr("Add {files}", files=counted(files, "file")) if files else tr("Add the picture")
        )
        self.detail.setText(warning(data))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Rest again."""
        super().dragLeaveEvent(event)
        self._rest()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass the files on."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._rest()
        self.dropped.emit(event.mimeData())


class StartView(QWidget):
    """Shown as long as there is no application.

    Signals:
        files_wanted(): Choose files.
        empty_wanted(): Begin without papers.
        sample_wanted(): See a sample.
        open_wanted(): Open a library that is there.
        place_wanted(): Choose where the library goes.
    """

    files_wanted = Signal()
    empty_wanted = Signal()
    sample_wanted = Signal()
    open_wanted = Signal()
    place_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.zone = DropZone()
        self.zone.choose.clicked.connect(self.files_wanted)
        self.sample = self._button(tr("See a sample"), self.sample_wanted)
        self.empty = self._button(tr("Begin without papers…"), self.empty_wanted)
        self.open = self._button(tr("Open a library…"), self.open_wanted)
        self.place = self._button(tr("Another folder…"), self.place_wanted)
        self.place.setProperty("role", "link")
        self.where = plain_label("", "soft")
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        private = plain_label(
            tr("Everything stays on this computer: the app never opens a network connection."), "soft"
        )
        private.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setSpacing(12)
        column.addWidget(self.zone)
        row = QHBoxLayout()
        row.addStretch()
        for button in (self.sample, self.empty, self.open):
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self.where)
        column.addWidget(self.place, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(private)
        line = QHBoxLayout()
        line.addStretch()
        line.addWidget(inner, 10)
        line.addStretch()
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(line)
        outer.addStretch(3)

    @staticmethod
    def _button(text: str, signal: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(signal)
        return button

    def show_place(self, folder: Path | None, closed: str) -> None:
        """Say where copies go.

        Args:
            folder: Where the library will be made; none where one is open already.
            closed: Why nothing can be added; empty where it can.
        """
        self.zone.closed = closed
        for button in (self.zone.choose, self.empty):
            button.setEnabled(not closed)
        for widget in (self.where, self.place):
            widget.setVisible(folder is not None)
        self.sample.setVisible(folder is not None)
        if folder is not None:
            self.where.setText(
                tr(
                    "Copies go into one plain folder, {folder}; your own files stay where they are.",
                    folder=folder,
                )
            )
