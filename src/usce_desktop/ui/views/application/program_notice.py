"""What to know before any paper: likely not eligible, because ...; a template of ..., verify it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from usce_desktop.domain.review.eligibility import GateAnswer
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.labels import plain_label

MOST = 3
"""Sentences shown; the rest is in the tooltip."""


class ProgramNotice(QFrame):
    """Stays above the checklist as long as there is something to know.

    Signals:
        verified(): The person has compared the list with the program's page.
    """

    verified = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.text = plain_label()
        self.button = QPushButton(tr("I have verified it"))
        self.button.setToolTip(tr("You compared this checklist with the program's own page today"))
        self.button.clicked.connect(lambda: self.verified.emit())
        layout = QHBoxLayout(self)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self.hide()

    def show_notice(
        self, template: str, gates: Sequence[GateAnswer], sent: Sequence[str], *, enabled: bool
    ) -> None:
        """Show what there is to know.

        Args:
            template: Whether the checklist is a template; empty where it is verified.
            gates: Answers about eligibility, the worst first.
            sent: What was sent and what has changed since, the oldest first.
            enabled: Whether the library can be written to.
        """
        telling = [translate(each.message) for each in gates if each.verdict != "met"]
        lines = [*sent[-MOST:], *telling[:MOST], *([template] if template else [])]
        self.text.setText("\n".join(lines))
        self.text.setToolTip("\n".join((*sent, *telling)))
        self.text.setAccessibleName("\n".join(lines))
        self.button.setVisible(bool(template))
        self.button.setEnabled(enabled)
        self.setVisible(bool(lines))
