"""The applicant: identity, immunization record and exams, each with what it amounts to."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from usce_desktop.domain.application.application import Applicant
from usce_desktop.domain.immunization.chart import RecordLine
from usce_desktop.ui.dialogs.application import ApplicantForm
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.widgets.dose_chart import DoseChart
from usce_desktop.ui.widgets.labels import plain_label

WIDEST = 760
"""Pixels: longer lines are hard to read."""


class _Section(QFrame):
    """A heading, what is known, and a button that leads to the form."""

    def __init__(self, title: str, button: str) -> None:
        """Start empty."""
        super().__init__()
        self.setProperty("role", "bar")
        self.words = plain_label()
        self.chart = DoseChart()
        self.button = QPushButton(button)
        head = QHBoxLayout()
        head.addWidget(plain_label(title, "section"), 1)
        head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.addLayout(head)
        column.addWidget(self.chart)
        column.addWidget(self.words)


class _Offer(QFrame):
    """What the passport says of the name, and a button that fills it in."""

    def __init__(self) -> None:
        """Start hidden."""
        super().__init__()
        self.setProperty("role", "bar")
        self.words = plain_label()
        self.button = QPushButton(tr("Fill in"))
        self.button.setToolTip(tr("Put these into the fields below"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()


class ApplicantView(QScrollArea):
    """Shows who applies, and leads to the records.

    Signals:
        saved(object): The fields that were changed, as ``set_applicant`` takes them.
        immunizations_wanted(): Edit the immunization record.
        exams_wanted(): Edit the USMLE attempts.
    """

    saved = Signal(object)
    immunizations_wanted = Signal()
    exams_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.setAccessibleName(tr("Who I am"))
        self._shown: Applicant | None = None
        self._veiled = False
        self.form = ApplicantForm(Applicant())
        self.offer = _Offer()
        self.offer.button.clicked.connect(self._fill_in)
        self._offered: tuple[str, str] | None = None
        self.form.changed.connect(self.save)
        self._said: dict[str, str] = {}
        self.immunizations = _Section(tr("Immunization record"), tr("Edit the record…"))
        self.immunizations.button.clicked.connect(self.immunizations_wanted)
        self.exams = _Section(tr("USMLE attempts"), tr("Edit the attempts…"))
        self.exams.button.clicked.connect(self.exams_wanted)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 16, 22, 22)
        column.setSpacing(12)
        column.addWidget(plain_label(tr("Who I am"), "title"))
        words = tr(
            "The name and the dates are compared with every document; they go on covers and page stamps. What"
            " you write is kept as you go on; Ctrl+Z takes it back."
        )
        column.addWidget(plain_label(words, "soft"))
        column.addWidget(self.offer)
        column.addWidget(self.form)
        column.addWidget(self.immunizations)
        column.addWidget(self.exams)
        column.addStretch()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_lines(self, lines: Sequence[RecordLine], today: date) -> None:
        """Show the immunization record as a picture."""
        self.immunizations.chart.show_lines(lines, today)
        self.immunizations.chart.setVisible(bool(lines) and not self._veiled)

    def show_applicant(
        self, applicant: Applicant, chart: Sequence[str], exams: Sequence[str], *, enabled: bool
    ) -> None:
        """Show what is known.

        Args:
            applicant: Who applies.
            chart: The immunization record in words, judged for the open application.
            exams: The USMLE attempts in words.
            enabled: Whether the library can be written to.
        """
        if applicant != self._shown:
            writing = {key for key, edit in self.form.edits.items() if edit.hasFocus() and edit.isModified()}
            before = self.form.fields()
            self._shown = applicant
            self.form.show_applicant(applicant, writing)
            self._said = self.form.fields() | {
                key: text for key, text in self._said.items() if key in writing and text != before[key]
            }
        self.form.setEnabled(enabled)
        nothing = tr("Open an application first: what a dose or a titer is worth depends on what it asks.")
        self.immunizations.words.setText("\n".join(chart) or nothing)
        self.exams.words.setText("\n".join(exams))
        for section in (self.immunizations, self.exams):
            section.button.setEnabled(enabled and bool(chart))

    def offer_name(self, offered: tuple[str, str] | None) -> None:
        """Offer given names and family name as the passport parts them, or nothing."""
        self._offered = offered
        self.offer.setVisible(offered is not None and self.form.isEnabled() and not self._veiled)
        if offered is not None:
            given, family = offered
            words = (
                tr(
                    "Your passport has the family name {family} and the given names {given}.",
                    family=family,
                    given=given,
                )
                if given
                else tr("Your passport has one name only: {family}.", family=family)
            )
            self.offer.words.setText(words)

    def _fill_in(self) -> None:
        """Put the passport's names into their fields, and keep them."""
        if self._offered is not None:
            given, family = self._offered
            self.form.edits["given_names"].setText(given)
            self.form.edits["family_name"].setText(family)
            self.offer.hide()
            self.save()

    def veil(self, *, on: bool) -> None:
        """Hide what identifies the person, or show it."""
        self._veiled = on
        self.form.veil(on=on)
        self.offer.setVisible(self._offered is not None and self.form.isEnabled() and not on)
        for section in (self.immunizations, self.exams):
            section.words.setVisible(not on)
            section.chart.setVisible(not on and section.chart.has_lines)

    def save(self) -> None:
        """Keep what was changed; a day that is not understood yet stays as it was, and its field says why."""
        fields = self.form.fields()
        changed = {key: text for key, text in fields.items() if text != self._said.get(key)}
        if changed and self.form.isEnabled():
            self.saved.emit(changed)
