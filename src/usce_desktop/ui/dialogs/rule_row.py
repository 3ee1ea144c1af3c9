"""One rule of an item as a sentence with the fields that change it."""

from collections.abc import Callable
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.anchors import Anchor, anchor_words
from usce_desktop.domain.checklist.catalog import RuleUse
from usce_desktop.domain.checklist.edits import BadRuleError, minima_text, parse_minima, parse_words
from usce_desktop.domain.rules.scores import ScoreMinimum
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.labels import plain_label, tooltip

Read = Callable[[], Any]
_MOST = 2_000_000_000
_WHOLE = 100
"""From such a limit on a number is an amount; below, a ratio with decimals."""


class RuleRow(QFrame):
    """Shows a rule in words above its fields; the words follow what is typed.

    Signals:
        changed(str, object): The rule's name and its new values.
        dropped(str): Take the rule off.
    """

    changed = Signal(str, object)
    dropped = Signal(str)

    def __init__(self, use: RuleUse, parent: QWidget | None = None) -> None:
        """Make a field for each of the rule's parameters."""
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.use = use
        self.words = plain_label(translate(use.words))
        self.words.setToolTip(tooltip(translate(use.rule.why)))
        self.problem = plain_label("", "problem")
        self.problem.hide()
        self.fields: dict[str, QWidget] = {}
        self._reads: dict[str, Read] = {}
        drop = QPushButton(tr("Remove"))
        drop.setAccessibleName(tr("Remove: {words}", words=translate(use.words)))
        drop.clicked.connect(lambda: self.dropped.emit(use.name))
        head = QHBoxLayout()
        head.addWidget(self.words, 1)
        head.addWidget(drop)
        row = QHBoxLayout()
        # A span reads as a sentence: 12, months, before the rotation's start.
        parameters = sorted(use.rule.parameters.items(), key=lambda each: each[0] == "anchor")
        for key, (hint, _) in parameters:
            field, read = self._field(key, hint, use.parameters.get(key))
            field.setAccessibleName(f"{translate(use.rule.titles[key])}: {translate(use.words)}")
            field.setToolTip(translate(use.rule.titles[key]))
            self.fields[key], self._reads[key] = field, read
            row.addWidget(field, 2 if isinstance(field, QLineEdit) else 0)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.problem)

    def _field(self, key: str, hint: Any, value: Any) -> tuple[QWidget, Read]:  # noqa: ANN401 - a type and its value
        kind, most = hint, _MOST
        if get_origin(hint) is Annotated:
            kind, limits = get_args(hint)[0], get_args(hint)[1]
            most = next((int(each) for each in (limits.le, limits.lt) if each is not None), _MOST)
        if get_origin(kind) is Literal:
            return self._choice(get_args(kind), value)
        if kind is int:
            return self._number(QSpinBox(), most, value)
        if kind in {float, float | None}:
            spin = QDoubleSpinBox()
            spin.setDecimals(2 if most < _WHOLE else 0)
            return self._number(spin, most, value, empty=NoneType in get_args(kind))
        return self._text(key, kind, value)

    def _choice(self, choices: tuple[Any, ...], value: Any) -> tuple[QWidget, Read]:  # noqa: ANN401
        box = QComboBox()
        for each in choices:
            box.addItem(translate(anchor_words(each)) if choices == get_args(Anchor) else each, each)
        box.setCurrentIndex(box.findData(value))
        box.currentIndexChanged.connect(lambda _: self._changed())
        return box, box.currentData

    def _number(
        self,
        spin: QSpinBox | QDoubleSpinBox,
        most: int,
        value: Any,  # noqa: ANN401 - int, float or nothing
        *,
        empty: bool = False,
    ) -> tuple[QWidget, Read]:
        spin.setRange(0, most)
        spin.setGroupSeparatorShown(most == _MOST)
        if empty:
            spin.setSpecialValueText(tr("any"))
        spin.setValue(value or 0)
        spin.valueChanged.connect(lambda _: self._changed())
        return spin, lambda: None if empty and not spin.value() else spin.value()

    def _text(self, key: str, kind: Any, value: Any) -> tuple[QWidget, Read]:  # noqa: ANN401
        edit = QLineEdit()
        edit.setPlaceholderText(translate(self.use.rule.titles[key]))
        if kind == tuple[ScoreMinimum, ...]:
            edit.setText(minima_text(value or ()))
            read: Read = lambda: parse_minima(edit.text())  # noqa: E731 - one of three
        elif kind is str:
            edit.setText(value or "")
            read = lambda: edit.text().strip()  # noqa: E731 - one of three
        else:
            edit.setText(", ".join(value or ()))
            may_be_empty = self.use.rule.parameters[key][1] == ()
            read = lambda: (  # noqa: E731 - one of three
                () if may_be_empty and not edit.text().strip() else parse_words(edit.text())
            )
        edit.textChanged.connect(lambda _: self._changed())
        return edit, read

    def _changed(self) -> None:
        try:
            values = {key: read() for key, read in self._reads.items()}
            self.words.setText(translate(self.use.rule.words(**values)))
        except (BadRuleError, ValueError) as error:
            self.problem.setText(translate(error.args[0]))
            self.problem.show()
            return
        self.problem.hide()
        self.changed.emit(self.use.name, values)

    @property
    def is_valid(self) -> bool:
        """Whether what is typed can be a rule."""
        return self.problem.isHidden()
