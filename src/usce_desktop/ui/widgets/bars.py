"""Bars inside the window: something to know, something done, something under way."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from usce_desktop.services.packet.deliver import BuiltFiles
from usce_desktop.services.packet.plan import LeftOut
from usce_desktop.services.packet.summary import built_words
from usce_desktop.services.packet.write import Built
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.labels import DragOutButton, announce, plain_label

TOAST_SECONDS = 8


class MessageBar(QFrame):
    """Something to know, with one button; stays until it is closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.text = plain_label()
        self.action = QPushButton()
        self.action.setAccessibleName(tr("Action"))
        self._press: Callable[[], object] = lambda: None
        self.action.clicked.connect(self._pressed)
        close = QPushButton(tr("Close"))
        close.setFlat(True)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.action)
        layout.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=TOAST_SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def _pressed(self) -> None:
        self.hide()
        self._press()

    def tell(
        self, text: str, action: str = "", press: Callable[[], object] = lambda: None, *, stays: bool = True
    ) -> None:
        """Show a sentence, and say it to a screen reader.

        Args:
            text: Plain text.
            action: The button's word; none where empty.
            press: What it does.
            stays: Whether it stays until closed; a thing done goes away by itself.
        """
        self._timer.stop()
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self._press = press
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.show()
        announce(self.text, text)
        if not stays:
            self._timer.start()


class BuiltBar(QFrame):
    """A packet that was built: open, show, drag out."""

    def __init__(
        self,
        open_file: Callable[[], object],
        show_folder: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.text = plain_label()
        self.drag = DragOutButton(tr("Drag the packet out"))
        opening, showing, close = (
            QPushButton(tr("Open")),
            QPushButton(tr("Show in folder")),
            QPushButton(tr("Close")),
        )
        close.setFlat(True)
        opening.clicked.connect(open_file)
        showing.clicked.connect(show_folder)
        close.clicked.connect(self.hide)
        row = QHBoxLayout()
        for button in (self.drag, opening, showing):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self.hide()

    def tell(self, built: Built | BuiltFiles, left_out: Sequence[LeftOut] = ()) -> None:
        """Show what was built.

        Args:
            built: The files.
            left_out: What turned out to go into no packet.
        """
        words = translate(built_words(built, left_out))
        self.text.setText(words)
        self.drag.path = str(built.path)
        self.show()
        announce(self.text, words)


class ProgressArea(QWidget):
    """What is under way, how far it is, and a button to stop it."""

    def __init__(self, cancel: Callable[[], object], parent: QWidget | None = None) -> None:
        """Start hidden; short work never shows."""
        super().__init__(parent)
        self._label = plain_label()
        self._label.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setMaximumWidth(220)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.clicked.connect(cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        for widget in (self._label, self._bar, self.cancel_button):
            layout.addWidget(widget)
        self._name = ""
        self._delay = QTimer(self, singleShot=True, interval=600)
        self._delay.timeout.connect(self.show)
        self.hide()

    def begin(self, label: str, cancellable: bool) -> None:
        """Show a job, if it lasts."""
        self._name = label
        self._label.setText(label)
        self._bar.setRange(0, 0)
        self.cancel_button.setVisible(cancellable)
        self._delay.start()

    def step(self, done: int, total: int, text: str) -> None:
        """Show how far it is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        shown = f"{self._name}: {text}" if text else self._name
        self._label.setText(shown[:90])

    def end(self) -> None:
        """Hide it."""
        self._delay.stop()
        self.hide()
