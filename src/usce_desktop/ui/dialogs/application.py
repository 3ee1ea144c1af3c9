"""The forms that stand over the window: a new application, its dates, who I am, what was sent."""

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QWidget,
)

from usce_desktop.domain.application.application import Applicant, DateOrderError, check_dates
from usce_desktop.domain.checklist.catalog import Catalog, match_program
from usce_desktop.domain.dates import add_months
from usce_desktop.ui.language.translate import tr, tr_noop
from usce_desktop.ui.widgets.day_field import DateOrder, DayField
from usce_desktop.ui.widgets.day_picker import calm
from usce_desktop.ui.widgets.labels import field_label, plain_label

_DAY = "d MMM yyyy"


def _date_edit(year: int, month: int, day: int, name: str) -> QDateEdit:
    edit = QDateEdit(QDate(year, month, day))
    edit.setCalendarPopup(True)
    edit.setDisplayFormat(_DAY)
    calm(edit.calendarWidget())
    edit.setAccessibleName(name)
    return edit


def _choice(texts: list[str], name: str) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.addItems(sorted(texts))
    box.setEditText("")
    box.setAccessibleName(name)
    return box


def program_choice(catalog: Catalog) -> QComboBox:
    """Make a field for a program: any name, or one of those that are known."""
    titles = [each.title for each in catalog.checklists.values() if each.kind != "generic"]
    box = _choice(titles, tr("Program"))
    completer = QCompleter(sorted(titles), box)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    return box


class ApplicationDialog(QDialog):
    """Asks program, specialty, dates and checklist."""

    def __init__(self, catalog: Catalog, today: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - a date
        """Offer what the catalog knows.

        Args:
            catalog: Programs, specialties and checklists.
            today: A ``date``; the form starts some months later.
            parent: The window.
        """
        super().__init__(parent)
        self._catalog = catalog
        self.setWindowTitle(tr("New application"))
        start = add_months(today, 4)
        self.program = program_choice(catalog)
        self.specialty = _choice([each.name for each in catalog.specialties], tr("Specialty"))
        self.checklist = QComboBox()
        self.checklist.setAccessibleName(tr("Checklist"))
        for checklist in catalog.checklists.values():
            self.checklist.addItem(checklist.title, checklist.id)
        self.start = _date_edit(start.year, start.month, 1, tr("First day"))
        self.end = _date_edit(start.year, start.month, 28, tr("Last day"))
        self.has_deadline = QCheckBox(tr("Submit by"))
        due = add_months(today, 1)
        self.submit_by = _date_edit(due.year, due.month, due.day, tr("Submit by"))
        self.submit_by.setEnabled(False)
        self.has_deadline.toggled.connect(self.submit_by.setEnabled)
        self.problem = plain_label("", "soft")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.create_button = self.buttons.addButton(
            tr("Create application"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        form = QFormLayout(self)
        form.addRow(tr("&Program"), self.program)
        form.addRow(tr("&Specialty"), self.specialty)
        form.addRow(tr("&First day"), self.start)
        form.addRow(tr("&Last day"), self.end)
        form.addRow(self.has_deadline, self.submit_by)
        form.addRow(tr("&Checklist"), self.checklist)
        form.addRow(
            plain_label(tr("Checklists are templates: verify every line on the program's own page."), "soft")
        )
        form.addRow(self.problem)
        form.addRow(self.buttons)
        self.setMinimumWidth(520)
        self.program.editTextChanged.connect(self._matched)
        for edit in (self.start, self.end, self.submit_by):
            edit.dateChanged.connect(self._check)
        self.has_deadline.toggled.connect(self._check)
        self.program.editTextChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.program.setEditText("")
        self._matched("")
        self._check()

    def _matched(self, text: str) -> None:
        found = match_program(self._catalog, text)
        if found is not None:
            self.checklist.setCurrentIndex(self.checklist.findData(found.id))

    def _check(self) -> None:
        fields = self.fields()
        problem = "" if fields["program"] else tr("Which program is it? Any name will do.")
        try:
            check_dates(fields["start"], fields["end"], fields["submit_by"])
        except DateOrderError as error:
            problem = str(error)
        self.problem.setText(problem)
        self.create_button.setEnabled(not problem)

    def fields(self) -> dict[str, Any]:
        """Read the form as ``new_application`` takes it."""
        return {
            "program": self.program.currentText().strip(),
            "specialty": self.specialty.currentText().strip(),
            "start": self.start.date().toPython(),
            "end": self.end.date().toPython(),
            "submit_by": self.submit_by.date().toPython() if self.has_deadline.isChecked() else None,
            "checklist": self.checklist.currentData(),
        }


class DatesDialog(QDialog):
    """Changes the dates of an application."""

    def __init__(self, start: Any, end: Any, submit_by: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - dates
        """Start with the dates as they are."""
        super().__init__(parent)
        self.setWindowTitle(tr("Dates"))
        self.start = _date_edit(start.year, start.month, start.day, tr("First day"))
        self.end = _date_edit(end.year, end.month, end.day, tr("Last day"))
        due = submit_by or start
        self.has_deadline = QCheckBox(tr("Submit by"))
        self.has_deadline.setChecked(submit_by is not None)
        self.submit_by = _date_edit(due.year, due.month, due.day, tr("Submit by"))
        self.submit_by.setEnabled(submit_by is not None)
        self.has_deadline.toggled.connect(self.submit_by.setEnabled)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Change dates"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("&First day"), self.start)
        form.addRow(tr("&Last day"), self.end)
        form.addRow(self.has_deadline, self.submit_by)
        form.addRow(buttons)

    def fields(self) -> dict[str, Any]:
        """Read the form as ``edits.set_dates`` takes it."""
        return {
            "start": self.start.date().toPython(),
            "end": self.end.date().toPython(),
            "submit_by": self.submit_by.date().toPython() if self.has_deadline.isChecked() else None,
        }


class SentDialog(QDialog):
    """Asks when a packet was sent, to whom, and what was answered."""

    def __init__(self, packet: str, program: str, today: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - a date
        """Start with today and the program."""
        super().__init__(parent)
        self.setWindowTitle(tr("I have sent it"))
        self.day = _date_edit(today.year, today.month, today.day, tr("Sent on"))
        self.day.setMaximumDate(self.day.date())
        self.recipient = QLineEdit(program)
        self.confirmation = QLineEdit()
        self.confirmation.setPlaceholderText(tr("Number or words of the confirmation, if there was one"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.addButton(tr("Keep a copy as sent"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.recipient.textChanged.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.keep.setEnabled(bool(program.strip()))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(
            plain_label(
                tr("{packet} is copied to 'Submitted', where nothing changes it any more.", packet=packet)
            )
        )
        form.addRow(tr("&Sent on"), self.day)
        form.addRow(tr("&To"), self.recipient)
        form.addRow(tr("&Confirmation"), self.confirmation)
        form.addRow(buttons)
        self.setMinimumWidth(480)

    def fields(self) -> dict[str, Any]:
        """Read the form as ``submitting.submit`` takes it."""
        return {
            "day": self.day.date().toPython(),
            "recipient": self.recipient.text(),
            "confirmation": self.confirmation.text(),
        }


class RenameDialog(QDialog):
    """Asks what an application is called; its folder keeps its name."""

    def __init__(self, program: str, specialty: str, parent: QWidget | None = None) -> None:
        """Start with what it is called."""
        super().__init__(parent)
        self.setWindowTitle(tr("Rename"))
        self.program, self.specialty = QLineEdit(program), QLineEdit(specialty)
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(tr("&Program"), self.program)
        form.addRow(tr("&Specialty"), self.specialty)
        form.addRow(plain_label(tr("The folder on the disk keeps its name."), "soft"))
        form.addRow(buttons)


class FollowsDialog(QDialog):
    """Asks by when a paper will follow, for the page that stands for it."""

    def __init__(self, title: str, day: Any, parent: QWidget | None = None) -> None:  # noqa: ANN401 - a date
        """Start with a proposed day."""
        super().__init__(parent)
        self.setWindowTitle(tr("Statement that it follows"))
        self.expected = _date_edit(day.year, day.month, day.day, tr("Expected by"))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("Why it is not there yet"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("Write the page"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(
            plain_label(
                tr(
                    "A page to sign is put into the packet in place of: {title}.\nIt is enough for "
                    "the application, not for the onboarding.",
                    title=title,
                )
            )
        )
        form.addRow(tr("&Expected by"), self.expected)
        form.addRow(tr("&Reason"), self.reason)
        form.addRow(buttons)

    def fields(self) -> tuple[Any, str]:
        """Read the day and the reason."""
        return self.expected.date().toPython(), self.reason.text().strip()


class ApplicantForm(QWidget):
    """Who the applicant is.

    Signals:
        changed(): A field was left with something else in it.

    Attributes:
        order: How dates of figures are meant.
    """

    changed = Signal()

    LABELS = (
        ("name", tr_noop("Name as in passport")),
        ("family_name", tr_noop("Family name")),
        ("given_names", tr_noop("Given names")),
        ("aliases", tr_noop("Other spellings")),
        ("birth_date", tr_noop("Date of birth")),
        ("aamc_id", tr_noop("AAMC ID")),
        ("usmle_id", tr_noop("USMLE/ECFMG ID")),
        ("school", tr_noop("Medical school")),
        ("graduation", tr_noop("Graduation")),
        ("nationality", tr_noop("Nationality")),
        ("email", tr_noop("E-mail")),
        ("phone", tr_noop("Phone")),
        ("visa", tr_noop("Visa you will have")),
        ("aamc_form_edition", tr_noop("Current AAMC form edition")),
    )
    ANSWERS = (
        ("enrolled", tr_noop("Still enrolled as a student")),
        ("final_year", tr_noop("In the final year")),
        ("vslo_school", tr_noop("School takes part in VSLO")),
    )

    def __init__(self, applicant: Applicant, parent: QWidget | None = None) -> None:
        """Start with what is known."""
        super().__init__(parent)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.order = DateOrder(self)
        self.days: dict[str, DayField] = {}
        self.edits: dict[str, QLineEdit] = {}
        for key, label in self.LABELS:
            name = field_label(tr(label))
            if key in {"birth_date", "graduation"}:
                day = self.days[key] = DayField(tr(label), self.order, months=key == "graduation")
                day.stated.connect(lambda _: self.changed.emit())
                self.edits[key] = day.edit
                form.addRow(name, day)
            else:
                edit = self.edits[key] = QLineEdit()
                edit.setAccessibleName(tr(label))
                edit.editingFinished.connect(self.changed)
                form.addRow(name, edit)
            name.setBuddy(self.edits[key])
        self.answers: dict[str, QComboBox] = {}
        for key, label in self.ANSWERS:
            box = QComboBox()
            box.setAccessibleName(tr(label))
            for value, words in (("", ""), ("yes", tr("yes")), ("no", tr("no"))):
                box.addItem(words, value)
            box.activated.connect(lambda _: self.changed.emit())
            self.answers[key] = box
            form.addRow(field_label(tr(label)), box)
        self.show_applicant(applicant)

    def show_applicant(self, applicant: Applicant, keep: Collection[str] = ()) -> None:
        """Show what is known.

        Args:
            applicant: Who applies.
            keep: Fields that stay as they are, because something is being written there.
        """
        for key, edit in self.edits.items():
            value = getattr(applicant, key)
            if key in keep:
                continue
            if key in self.days:
                self.days[key].put(value)
                continue
            edit.setText(", ".join(value) if isinstance(value, tuple) else str(value or ""))
        for key, box in self.answers.items():
            if key in keep:
                continue
            answer = getattr(applicant, key)
            box.setCurrentIndex(box.findData("" if answer is None else "yes" if answer else "no"))

    def veil(self, *, on: bool) -> None:
        """Show dots instead of what identifies the person."""
        for edit in self.edits.values():
            edit.setEchoMode(QLineEdit.EchoMode.Password if on else QLineEdit.EchoMode.Normal)
        for day in self.days.values():
            day.veil(on=on)

    def fields(self) -> dict[str, str]:
        """Read the form as ``set_applicant`` takes it; a day that is not understood yet is left out."""
        texts = {key: edit.text().strip() for key, edit in self.edits.items() if key not in self.days}
        days = {key: day.day.isoformat() if day.day else "" for key, day in self.days.items()}
        return texts | days | {key: box.currentData() for key, box in self.answers.items()}
