"""What is asked when everything begins: the program and its days; the rest was read, and can wait."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.application.application import DateOrderError, check_dates
from usce_desktop.domain.checklist.catalog import Catalog, match_program
from usce_desktop.domain.dates import add_months
from usce_desktop.domain.review.applicant import ApplicantOffer
from usce_desktop.domain.sentences import Sentence
from usce_desktop.ui.dialogs.application import ApplicantForm, program_choice
from usce_desktop.ui.language.translate import counted, tr, translate
from usce_desktop.ui.widgets.day_field import DateOrder, DayField
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import field_label, plain_label

_LABELS = dict(ApplicantForm.LABELS)
_DAYS = frozenset({"birth_date", "graduation"})
_NARROWEST = 560


class BeginDialog(QDialog):
    """Asks for the program and its days, beside what the papers say of the applicant.

    Attributes:
        edits: The fields of what was read, by key.
    """

    def __init__(
        self,
        catalog: Catalog,
        today: date,
        offers: Sequence[ApplicantOffer],
        refused: Sequence[Sentence],
        files: int,
        parent: QWidget | None = None,
    ) -> None:
        """Lay it out.

        Args:
            catalog: The programs that are known.
            today: The rotation is taken to begin some months later.
            offers: What was read of the applicant.
            refused: Files that cannot be taken, each with the reason.
            files: How many were read.
            parent: The window.
        """
        super().__init__(parent)
        self._catalog = catalog
        self.setWindowTitle(tr("Your first application"))
        start = add_months(today.replace(day=1), 4)
        self.order = DateOrder(self)
        self.program = program_choice(catalog)
        self.start = DayField(tr("First day"), self.order)
        self.start.put(start)
        self.end = DayField(tr("Last day"), self.order)
        self.end.put(start.replace(day=28))
        self.checklist = plain_label("", "soft")
        self.problem = plain_label("", "section")
        self.edits: dict[str, QLineEdit] = {}
        self.days: dict[str, DayField] = {}
        self.buttons = QDialogButtonBox()
        self.begin = self.buttons.addButton(tr("Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.begin.setProperty("role", "primary")
        self.later = self.buttons.addButton(
            tr("Later: keep them in the Inbox") if files else tr("Cancel"),
            QDialogButtonBox.ButtonRole.RejectRole,
        )
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(offers, refused, files)
        self.program.editTextChanged.connect(self._matched)
        self.program.setEditText("")
        self._matched("")
        self.program.setFocus()

    def _lay_out(self, offers: Sequence[ApplicantOffer], refused: Sequence[Sentence], files: int) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(8)
        column.addWidget(plain_label(tr("Which program is it for?"), "title"))
        form = QFormLayout()
        for text, widget in (
            (tr("&Program"), self.program),
            (tr("&First day"), self.start),
            (tr("&Last day"), self.end),
        ):
            label = field_label(text)
            label.setBuddy(widget.edit if isinstance(widget, DayField) else widget)
            form.addRow(label, widget)
        form.addRow(self.checklist)
        column.addLayout(form)
        if files:
            column.addWidget(plain_label(tr("Read on {files}", files=counted(files, "file")), "section"))
            column.addLayout(self._about_you(offers))
        if refused:
            column.addWidget(plain_label(tr("Not taken"), "section"))
            column.addWidget(plain_label("\n".join(map(translate, refused)), "soft"))
        column.addStretch()
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        outer = QVBoxLayout(self)
        outer.addWidget(area, 1)
        outer.addWidget(self.problem)
        outer.addWidget(self.buttons)
        wanted = inner.sizeHint().height() + self.buttons.sizeHint().height() + 70
        fit_to_screen(self, max(_NARROWEST, inner.sizeHint().width() + 40), wanted)

    def _about_you(self, offers: Sequence[ApplicantOffer]) -> QFormLayout:
        form = QFormLayout()
        for offer in offers:
            label = field_label(tr(_LABELS[offer.key]))
            if offer.key in _DAYS:
                day = self.days[offer.key] = DayField(
                    tr(_LABELS[offer.key]), self.order, months=offer.key == "graduation"
                )
                day.put(date.fromisoformat(offer.value))
                label.setBuddy(day.edit)
                form.addRow(label, day)
            else:
                edit = self.edits[offer.key] = QLineEdit(offer.value)
                edit.setAccessibleName(tr(_LABELS[offer.key]))
                label.setBuddy(edit)
                form.addRow(label, edit)
            source = tr("From {file}, page {page}", file=offer.file, page=offer.place.page)
            form.addRow("", plain_label(source, "soft"))
        if not offers:
            words = tr("Nothing about you was read. You can say who you are later, under Who I am.")
            form.addRow(plain_label(words, "soft"))
        return form

    def _matched(self, text: str) -> None:
        """Say which checklist it will be."""
        found = match_program(self._catalog, text)
        if not text.strip() or found is None:
            self.checklist.setText(tr("Any name will do; its checklist is chosen by it, and can be changed."))
        else:
            self.checklist.setText(tr("Checklist: {title}", title=translate(found.title)))

    def _accept(self) -> None:
        days = (self.start, self.end, *self.days.values())
        bad = next((day for day in days if not day.finish()), None)
        if bad is not None:
            self.problem.setText(bad.hint.text())
            bad.edit.setFocus()
            return
        fields = self.fields()
        if not fields["program"]:
            self.problem.setText(tr("Which program is it? Any name will do."))
            self.program.setFocus()
            return
        if fields["start"] is None or fields["end"] is None:
            self.problem.setText(tr("When does the rotation begin, and when does it end?"))
            (self.start if fields["start"] is None else self.end).edit.setFocus()
            return
        try:
            check_dates(fields["start"], fields["end"], None)
        except DateOrderError as error:
            self.problem.setText(translate(error.args[0]))
            self.end.edit.setFocus()
            return
        self.accept()

    def fields(self) -> dict[str, Any]:
        """Read the form as ``new_application`` takes it."""
        return {
            "program": self.program.currentText().strip(),
            "specialty": "",
            "start": self.start.day,
            "end": self.end.day,
        }

    def about_me(self) -> dict[str, str]:
        """Read what was kept of the applicant, as ``set_applicant`` takes it."""
        texts = {key: edit.text().strip() for key, edit in (*self.edits.items(),)}
        texts |= {key: day.edit.text().strip() for key, day in self.days.items()}
        return {key: text for key, text in texts.items() if text}
