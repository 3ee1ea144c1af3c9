"""The programs of a season: filtered, sorted, compared, and what a score is made of."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from usce_desktop.domain.search import has_words
from usce_desktop.domain.season.programs import BY_KEY, Program, show_value
from usce_desktop.domain.season.scorecard import Scorecard
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.views.season.compare import CompareDialog
from usce_desktop.ui.widgets.find_line import FindLine
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.tables import SortedItem, Table

MOST_COMPARED = 6
"""Programs side by side; more do not fit."""
Rows = Sequence[tuple[str, Program, Scorecard]]


class ProgramsView(QWidget):
    """Lists programs, the best first.

    Signals:
        application_wanted(str): Start an application from the program with this id.
        program_wanted(str): Edit the program with this id; a new one where it is empty.
        import_wanted(Path): Take programs from this table.
        weights_wanted(): Change what counts how much.
        agency_wanted(): Check an agency.
        table_wanted(Path, bytes): Write a table there.
    """

    application_wanted = Signal(str)
    program_wanted = Signal(str)
    import_wanted = Signal(Path)
    weights_wanted = Signal()
    agency_wanted = Signal()
    table_wanted = Signal(Path, bytes)

    def __init__(self, last_folder: Callable[[], str], parent: QWidget | None = None) -> None:
        """Lay it out.

        Args:
            last_folder: Where files were last read.
            parent: Its owner.
        """
        super().__init__(parent)
        self._last_folder = last_folder
        self.programs: Rows = ()
        columns = (tr("Score"), tr("Program"), tr("Known"), tr("Warnings"))
        self.table = Table(columns, tr("Programs"), wide=(1, 3), right=(0, 2))
        self.table.itemSelectionChanged.connect(self._program_chosen)
        self.table.opened.connect(lambda number: self.program_wanted.emit(self.programs[number][0]))
        self.table.kept.connect(lambda path: self.table_wanted.emit(path, self.table.as_csv()))
        self.factors = plain_label("", "soft")
        self.filter = FindLine(self.table, tr("Programs"), stays=True)
        self.filter.setPlaceholderText(tr("Find: hospital, specialty, state, visa, a word of a warning …"))
        self.filter.textChanged.connect(lambda _: self._filter())
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(10)
        column.addWidget(plain_label(tr("Programs"), "title"))
        column.addWidget(self.filter)
        column.addWidget(self.table, 1)
        column.addWidget(self.factors)
        line = QHBoxLayout()
        self.start, self.edit = QPushButton(tr("&Start an application")), QPushButton(tr("Edit…"))
        presses: tuple[tuple[QPushButton, Callable[[], object]], ...] = (
            (self.start, lambda: self._with_chosen(self.application_wanted.emit)),
            (self.edit, lambda: self._with_chosen(self.program_wanted.emit)),
            (QPushButton(tr("C&ompare…")), self.compare),
            (QPushButton(tr("&New…")), lambda: self.program_wanted.emit("")),
            (QPushButton(tr("&Import…")), self.ask_import),
            (QPushButton(tr("&What counts…")), self.weights_wanted.emit),
            (QPushButton(tr("Check an &agency…")), self.agency_wanted.emit),
        )
        for button, press in presses:
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, press=press: press())
            line.addWidget(button)
        line.addStretch()
        column.addLayout(line)
        self.table.more = lambda _: (self.start, self.edit)

    def show_programs(self, programs: Rows) -> None:
        """Show programs, the best first."""
        self.programs = programs
        self.table.fill(
            [
                (
                    SortedItem(text="?" if card.score is None else f"{card.score:.0f}", key=card.score),
                    program.title,
                    SortedItem(text=f"{100 * card.known:.0f} %", key=card.known),
                    " ".join(map(translate, card.warnings)),
                )
                for _, program, card in programs
            ]
        )
        self._filter()
        self._program_chosen()

    def _filter(self) -> None:
        """Hide the programs that the words of the filter are not all found in."""
        words = self.filter.text()

        def fits(number: int) -> bool:
            _, program, card = self.programs[number]
            values = [show_value(known.value) for known in program.values.values()]
            return has_words(words, " ".join((*values, *map(translate, card.warnings))))

        self.table.show_only(fits)

    def compare(self) -> None:
        """Show the chosen programs side by side; where fewer than two are chosen, all that are shown."""
        chosen = self.table.chosen
        numbers = chosen if len(chosen) > 1 else self.table.shown
        CompareDialog([self.programs[number] for number in numbers[:MOST_COMPARED]], self).exec()

    def _chosen(self) -> int | None:
        return next(iter(self.table.chosen), None)

    def _program_chosen(self) -> None:
        number = self._chosen()
        for button in (self.start, self.edit):
            button.setEnabled(number is not None)
        if number is None:
            self.factors.setText(tr("Choose a program to see what its score is made of."))
            return
        _, program, card = self.programs[number]
        made = [
            f"{translate(each.title)}: {translate(each.why)}"
            + (
                tr(" ({value:.0f} of 100, weight {weight:g})", value=100 * each.score, weight=each.weight)
                if each.score is not None
                else ""
            )
            for each in card.factors
        ]
        known = [
            f"{translate(BY_KEY[key].title)}: {translate(show_value(value.value))}"
            for key, value in program.values.items()
        ]
        self.factors.setText(" · ".join(made) + "\n" + " · ".join(known))

    def _with_chosen(self, do: Callable[[str], object]) -> None:
        number = self._chosen()
        if number is not None:
            do(self.programs[number][0])

    def ask_import(self) -> None:
        """Ask for a table of programs."""
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Programs from a table"), self._last_folder(), tr("Tables (*.csv *.tsv *.txt)")
        )
        if name:
            self.import_wanted.emit(Path(name))
