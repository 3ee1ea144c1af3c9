"""What sharing a library with an office means, before somebody agrees to it; and its end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.application.application import Sharing
from usce_desktop.domain.students.invitation import chapters, state_words
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import plain_label


class ShareDialog(QDialog):
    """Tells what is shared and what is not; nothing is agreed to before its button is pressed.

    Signals:
        agreed(str): Share with this office.
        ended(): Share no more.
        page_wanted(str): Write it as a page; the name of the office.
    """

    agreed = Signal(str)
    ended = Signal()
    page_wanted = Signal(str)

    def __init__(self, sharing: Sharing | None, parent: QWidget | None = None) -> None:
        """Show it.

        Args:
            sharing: What was agreed to before; none where nothing was.
            parent: Above which it stands.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Share with an office"))
        self.state = plain_label("", "section")
        self.office = QLineEdit()
        self.office.setAccessibleName(tr("Name of the office"))
        self.office.setPlaceholderText(tr("Name of the office, as in: Dean's office, Example University"))
        self.office.textChanged.connect(lambda _: self._show())
        self.agree = QPushButton(tr("I &agree to share"))
        self.agree.setProperty("role", "primary")
        self.end = QPushButton(tr("&End sharing"))
        self.page = QPushButton(tr("&Save this as a page…"))
        close = QPushButton(tr("Close"))
        self.agree.clicked.connect(lambda: self.agreed.emit(self.office.text().strip()))
        self.end.clicked.connect(lambda: self.ended.emit())
        self.page.clicked.connect(lambda: self.page_wanted.emit(self.office.text().strip()))
        close.clicked.connect(self.reject)
        inside = QWidget()
        column = QVBoxLayout(inside)
        self.chapters = []
        for _ in chapters(""):
            title, text = plain_label("", "section"), plain_label()
            text.setWordWrap(True)
            self.chapters.append((title, text))
            column.addWidget(title)
            column.addWidget(text)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("What sharing means"))
        row = QHBoxLayout()
        row.addWidget(self.agree)
        row.addWidget(self.end)
        row.addWidget(self.page)
        row.addStretch()
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.state)
        layout.addWidget(self.office)
        layout.addWidget(scroll, 1)
        layout.addLayout(row)
        self.show_sharing(sharing)
        fit_to_screen(self, 640, 620)

    def wait(self) -> None:
        """Take no answer as long as one is being written down."""
        self.agree.setEnabled(False)
        self.end.setEnabled(False)

    def show_sharing(self, sharing: Sharing | None) -> None:
        """Show what is agreed to now."""
        self._holds = sharing is not None and sharing.ended is None
        self.state.setText(translate(state_words(sharing)))
        if sharing is not None:
            self.office.setText(sharing.office)
        self.office.setReadOnly(self._holds)
        self._show()

    def _show(self) -> None:
        office = self.office.text().strip()
        for (title, text), (heading, words) in zip(self.chapters, chapters(office), strict=True):
            title.setText(translate(heading))
            text.setText("\n".join(f"• {translate(each)}" for each in words))
        self.agree.setVisible(not self._holds)
        self.agree.setEnabled(bool(office))
        self.end.setVisible(self._holds)
        self.end.setEnabled(True)
