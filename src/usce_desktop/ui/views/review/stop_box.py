"""What has to be answered before a paper can be confirmed: its own words, or its place."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from usce_desktop.domain.application.answers import CONTRADICTION, LOOKS_LIKE
from usce_desktop.domain.status import Finding
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.item import SelectedItem
from usce_desktop.ui.widgets.labels import plain_label


class StopBox(QFrame):
    """The findings that one key does not settle, with their answers."""

    def __init__(self, selected: SelectedItem, parent: QWidget | None = None) -> None:
        """Start hidden.

        Args:
            selected: Answers for the document.
            parent: Its owner.
        """
        super().__init__(parent)
        self._at_hand = selected
        self.setProperty("role", "bar")
        self._words = plain_label()
        self.overrule = self._button(tr("This does not apply"), lambda: selected.answer(CONTRADICTION))
        self.move_there = self._button(tr("Move it"), lambda: selected.move(selected.better_place[0]))
        self.keep = self._button(tr("Keep it here"), lambda: selected.answer(LOOKS_LIKE))
        self.remove = self._button(tr("Remove"), selected.remove)
        row = QHBoxLayout()
        row.addStretch()
        for button in (self.overrule, self.keep, self.remove):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addWidget(self.move_there)
        column.addLayout(row)
        self.hide()

    def _button(self, text: str, press: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: press())
        return button

    def show_stops(self, stops: Sequence[Finding], *, enabled: bool, veiled: bool) -> None:
        """Show what has to be answered.

        Args:
            stops: The findings.
            enabled: Whether they can be answered here.
            veiled: Leave out what identifies the person.
        """
        self.setVisible(bool(stops))
        self._words.setText("\n".join(translate(each.message, veiled=veiled) for each in stops))
        rules = {each.rule for each in stops}
        item, title = self._at_hand.better_place
        self.overrule.setVisible(CONTRADICTION in rules)
        self.keep.setVisible(LOOKS_LIKE in rules)
        self.move_there.setVisible(LOOKS_LIKE in rules and bool(item))
        self.move_there.setText(tr("Move it to {title}", title=translate(title)).replace("&", "&&"))
        for button in (self.overrule, self.keep, self.move_there, self.remove):
            button.setEnabled(enabled)
