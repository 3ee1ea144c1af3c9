"""What was read of a document, offered: one button per value, its evidence shown on the page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from usce_desktop.domain.reading.offers import Offer
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.labels import plain_label, tooltip
from usce_desktop.ui.widgets.resizing import ElidedButton

MOST = 6
"""Offers shown at a time."""


class ReadingBox(QWidget):
    """Offers read values; one key (Ctrl+Return) takes the first.

    Signals:
        taken(object): An ``Offer`` that the person confirms.
        looked_at(object): An ``Offer`` whose evidence is to be shown.
        scan_wanted(): Have the scan read.
    """

    taken = Signal(object)
    looked_at = Signal(object)
    scan_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()
        self._buttons: list[QPushButton] = []
        self._title = plain_label(tr("Read on it: confirm what is right"), "section")
        self._hint = plain_label("", "soft")
        self.scan = QPushButton(tr("Read this scan"))
        self.scan.clicked.connect(lambda: self.scan_wanted.emit())
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._hint, self.scan):
            self._layout.addWidget(widget)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self.take_first)

    def show_offers(self, offers: Sequence[Offer], *, unread: bool, hint: str) -> None:
        """Show what can be confirmed.

        Args:
            offers: The read values.
            unread: The document is a scan that nobody has read yet.
            hint: What to know where scans cannot be read.
        """
        self.offers = tuple(offers[:MOST])
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(n, offer) for n, offer in enumerate(self.offers)]
        self._title.setVisible(bool(self.offers))
        self.scan.setVisible(unread and not hint)
        self._hint.setText(hint)
        self._hint.setVisible(unread and bool(hint))
        self.setVisible(bool(self.offers) or unread)
        if self.offers:
            self.looked_at.emit(self.offers[0])

    def _button(self, n: int, offer: Offer) -> QPushButton:
        snippet = offer.place.snippet if len(offer.place.snippet) < 60 else f"{offer.place.snippet[:57]}..."  # noqa: PLR2004 - a line's worth
        words = tr(
            "{words}   (page {page}: {snippet})",
            words=translate(offer.words),
            page=offer.place.page,
            snippet=snippet,
        )
        button = ElidedButton(words)
        key = tr(" Ctrl+Return takes it.") if n == 0 else ""
        button.setToolTip(tooltip(words + "\n" + tr("Confirm this value.{key}", key=key)))
        button.setProperty("role", "offer")
        button.clicked.connect(lambda: self.taken.emit(offer))
        self._layout.addWidget(button)
        return button

    def take_first(self) -> None:
        """Confirm the first offer."""
        if self.offers and self.isVisible():
            self.taken.emit(self.offers[0])
