"""The editor of an application's rules: items to the left, what is asked of the chosen one to the right."""

from msgspec import structs
from PySide6.QtCore import QModelIndex, QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.checklist import edits as changes
from usce_desktop.domain.checklist.catalog import Checklist, DocumentType, Requirement
from usce_desktop.domain.checklist.edits import BadRuleError
from usce_desktop.domain.checklist.immunization_demands import HEALTH_PAPERS, PARAMETERS, parameter_words
from usce_desktop.domain.rules import RULES
from usce_desktop.domain.status import Phase
from usce_desktop.ui.dialogs.rule_row import RuleRow
from usce_desktop.ui.language.translate import tr, tr_noop, translate
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import plain_label

_PHASES = {
    Phase.APPLICATION: tr_noop("With the application"),
    Phase.ONBOARDING: tr_noop("Later, for onboarding"),
}
_MOST_COPIES = 20


class ChecklistEditor(QDialog):
    """Changes a checklist; every change is a pure function, and nothing is kept before Save.

    Attributes:
        checklist: As it stands.
    """

    def __init__(
        self,
        checklist: Checklist,
        types: dict[str, DocumentType],
        item: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show the selected item."""
        super().__init__(parent)
        self.setWindowTitle(tr("Rules: {title}", title=checklist.title))
        fit_to_screen(self, 1040, 720)
        self.checklist, self._types = checklist, types
        self._item = ""
        self.rows: list[RuleRow] = []
        self.items = QListWidget()
        self.items.setAccessibleName(tr("Items of the checklist"))
        self.items.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.items.model().rowsMoved.connect(self._dragged)
        self.items.currentRowChanged.connect(self._chosen)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(tr("Document to ask for"))
        for kind in types.values():
            self.kinds.addItem(translate(kind.title), kind.id)
        self._right = QVBoxLayout()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self._area = area
        self.problem = plain_label("", "problem")
        self.problem.hide()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        middle = QHBoxLayout()
        middle.addLayout(self._left(), 2)
        middle.addWidget(area, 3)
        layout = QVBoxLayout(self)
        layout.addWidget(
            plain_label(
                tr(
                    "These rules are for this application alone; the template stays as it is. Undo goes back."
                ),
                "soft",
            )
        )
        layout.addLayout(middle, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self._fill(item)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(self.items, 1)
        moves = QHBoxLayout()
        for text, press in (
            (tr("Up"), lambda: self._move(-1)),
            (tr("Down"), lambda: self._move(1)),
            (tr("Remove item"), self._remove),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, press=press: press())
            moves.addWidget(button)
        column.addLayout(moves)
        adding = QHBoxLayout()
        add = QPushButton(tr("Add item"))
        add.clicked.connect(lambda: self._add())
        adding.addWidget(self.kinds, 1)
        adding.addWidget(add)
        column.addLayout(adding)
        return column

    # --- the list ---

    def _fill(self, chosen: str) -> None:
        """Show the items anew and choose one."""
        with QSignalBlocker(self.items):
            self.items.clear()
            for each in self.checklist.items:
                self.items.addItem(
                    translate(each.title)
                    if each.required
                    else tr("{title} (only in some cases)", title=translate(each.title))
                )
        names = [each.item for each in self.checklist.items]
        self.items.setCurrentRow(names.index(chosen) if chosen in names else min(0, len(names) - 1))
        self._show(self.items.currentRow())

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self.checklist.items) and self.checklist.items[row].item != self._item:
            self._show(row)

    def _move(self, step: int) -> None:
        if self._item:
            self.checklist = changes.move_item(self.checklist, self._item, step)
            self._fill(self._item)

    def _dragged(self, _: QModelIndex, first: int, __: int, ___: QModelIndex, before: int) -> None:
        """Follow a row that was dragged: from ``first`` to the place above what was ``before``."""
        step = before - first - (1 if before > first else 0)
        self.checklist = changes.move_item(self.checklist, self.checklist.items[first].item, step)
        self._show(self.items.currentRow())

    def _remove(self) -> None:
        row = self.items.currentRow()
        if row < 0:
            return
        self.checklist = changes.remove_item(self.checklist, self._item)
        rest = self.checklist.items
        self._fill(rest[min(row, len(rest) - 1)].item if rest else "")

    def _add(self) -> None:
        self.checklist = changes.add_item(self.checklist, self._types[self.kinds.currentData()])
        self._fill(self.checklist.items[-1].item)

    # --- the item ---

    def _show(self, row: int) -> None:
        self.problem.hide()
        inner = QWidget()
        column = QVBoxLayout(inner)
        self.rows = []
        self._item = ""
        if row >= 0:
            requirement = self.checklist.items[row]
            self._item = requirement.item
            column.addLayout(self._plain_fields(requirement))
            column.addWidget(plain_label(tr("Rules"), "section"))
            if not requirement.rules:
                column.addWidget(
                    plain_label(tr("None: the document has to be there, whatever its date."), "soft")
                )
            for use in requirement.rules:
                rule_row = RuleRow(use)
                rule_row.changed.connect(self._rule_changed)
                rule_row.dropped.connect(self._rule_dropped)
                column.addWidget(rule_row)
                self.rows.append(rule_row)
            column.addLayout(self._adding_a_rule(requirement))
            if requirement.type in HEALTH_PAPERS or requirement.parameters:
                column.addWidget(plain_label(tr("Asked of the immunization record"), "section"))
                column.addLayout(self._parameters(requirement))
        column.addStretch(1)
        before = self._area.takeWidget()
        if before is not None:
            # One of its buttons may be what was pressed: it has to outlive its own signal.
            before.deleteLater()
        self._area.setWidget(inner)

    def _plain_fields(self, requirement: Requirement) -> QFormLayout:
        form = QFormLayout()
        self.title = QLineEdit(requirement.title)
        self.title.textChanged.connect(lambda text: self._change(title=text.strip() or requirement.title))
        self.title.editingFinished.connect(lambda: self._retitle())
        self.phase = QComboBox()
        for phase, words in _PHASES.items():
            self.phase.addItem(tr(words), phase)
        self.phase.setCurrentIndex(self.phase.findData(requirement.phase))
        self.phase.currentIndexChanged.connect(lambda _: self._change(phase=Phase(self.phase.currentData())))
        self.required = QCheckBox(tr("Always asked"))
        self.required.setChecked(requirement.required)
        self.required.toggled.connect(lambda on: self._change(required=on))
        self.count = QSpinBox()
        self.count.setRange(1, _MOST_COPIES)
        self.count.setValue(requirement.count)
        self.count.valueChanged.connect(lambda value: self._change(count=value))
        self.note = QLineEdit(requirement.note)
        self.note.textChanged.connect(lambda text: self._change(note=text.strip()))
        self.must_show = QPlainTextEdit("\n".join(requirement.must_show))
        self.must_show.setMaximumHeight(110)
        self.must_show.setTabChangesFocus(True)
        self.must_show.textChanged.connect(self._ticks_changed)
        form.addRow(tr("&Title"), self.title)
        form.addRow(tr("&Due"), self.phase)
        form.addRow("", self.required)
        form.addRow(tr("&How many"), self.count)
        form.addRow(tr("&Note"), self.note)
        form.addRow(tr("Must &show, a line each"), self.must_show)
        return form

    def _adding_a_rule(self, requirement: Requirement) -> QHBoxLayout:
        free = [name for name in RULES if name not in {use.name for use in requirement.rules}]
        self.free_rules = QComboBox()
        self.free_rules.setAccessibleName(tr("Rule to add"))
        for name in free:
            use = changes.put_rule(structs.replace(requirement, rules=()), name).rules[0]
            self.free_rules.addItem(translate(use.words), name)
        self.free_rules.setMinimumContentsLength(20)
        self.free_rules.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        add = QPushButton(tr("Add rule"))
        add.clicked.connect(lambda: self._rule_added())
        add.setEnabled(bool(free))
        row = QHBoxLayout()
        row.addWidget(self.free_rules, 1)
        row.addWidget(add)
        return row

    def _parameters(self, requirement: Requirement) -> QVBoxLayout:
        column = QVBoxLayout()
        for each in requirement.parameters:
            row = QHBoxLayout()
            words = translate(parameter_words(each.name, each.value))
            row.addWidget(plain_label(words), 1)
            drop = QPushButton(tr("Remove"))
            drop.setAccessibleName(tr("Remove: {words}", words=words))
            drop.clicked.connect(lambda _=False, name=each.name: self._state(name, ""))
            row.addWidget(drop)
            column.addLayout(row)
        self.parameter = QComboBox()
        self.parameter.setAccessibleName(tr("What is asked of the record"))
        for name, ask in PARAMETERS.items():
            self.parameter.addItem(translate(ask.words.with_values(value="…")), name)
        self.parameter.setMinimumContentsLength(20)
        self.parameter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.value = QLineEdit()
        self.value.setAccessibleName(tr("Its value"))
        self.value.setPlaceholderText(tr("yes, no, a number, or words"))
        state = QPushButton(tr("State it"))
        state.clicked.connect(lambda: self._state(self.parameter.currentData(), self.value.text()))
        row = QHBoxLayout()
        row.addWidget(self.parameter, 2)
        row.addWidget(self.value, 1)
        row.addWidget(state)
        column.addLayout(row)
        return column

    # --- changes ---

    def _requirement(self) -> Requirement:
        found = self.checklist.requirement(self._item)
        if found is None:
            message = tr("there is no item '{item}'", item=self._item)
            raise LookupError(message)
        return found

    def _change(self, **what: object) -> None:
        self.checklist = changes.change_item(self.checklist, self._item, **what)

    def _retitle(self) -> None:
        if self._item:
            self.items.currentItem().setText(translate(self._requirement().title))

    def _ticks_changed(self) -> None:
        lines = (line.strip() for line in self.must_show.toPlainText().splitlines())
        self._change(must_show=tuple(dict.fromkeys(filter(None, lines))))

    def _rule_changed(self, name: str, values: dict[str, object]) -> None:
        self._change(rules=changes.put_rule(self._requirement(), name, values).rules)

    def _rule_dropped(self, name: str) -> None:
        self._change(rules=changes.drop_rule(self._requirement(), name).rules)
        self._show(self.items.currentRow())

    def _rule_added(self) -> None:
        self._change(rules=changes.put_rule(self._requirement(), self.free_rules.currentData()).rules)
        self._show(self.items.currentRow())

    def _state(self, name: str, text: str) -> None:
        try:
            stated = changes.put_parameter(self._requirement(), name, text)
        except BadRuleError as error:
            self._say(translate(error.args[0]))
            return
        self._change(parameters=stated.parameters)
        self._show(self.items.currentRow())

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()

    def accept(self) -> None:
        """Close where every rule can be one."""
        wrong = next((row for row in self.rows if not row.is_valid), None)
        if wrong is not None:
            self._say(tr("One rule cannot be right yet: mend it or remove it."))
            return
        super().accept()
