"""Programs side by side: what is known of each, and what its score is made of."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from usce_desktop.domain.season.money import show_usd
from usce_desktop.domain.season.programs import FIELDS, Program, show_value
from usce_desktop.domain.season.scorecard import Scorecard, cost
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.tables import Table


class CompareDialog(QDialog):
    """Shows a column per program; what is known of none of them is left out."""

    def __init__(
        self, programs: Sequence[tuple[str, Program, Scorecard]], parent: QWidget | None = None
    ) -> None:
        """Fill the table."""
        super().__init__(parent)
        self.setWindowTitle(tr("Compare programs"))
        fit_to_screen(self, 1040, 680)
        titles = [program.title for _, program, _ in programs]
        wide = range(1, len(titles) + 1)
        self.table = Table(("", *titles), tr("Programs side by side"), wide=wide, wraps=True)
        self.table.fill(comparison(programs))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)


def comparison(programs: Sequence[tuple[str, Program, Scorecard]]) -> list[tuple[str, ...]]:
    """Put programs side by side, as rows of words with a title in front."""
    cards = [card for _, _, card in programs]
    costs = [cost(program) for _, program, _ in programs]
    rows: list[tuple[str, ...]] = [
        (
            tr("Score"),
            *(
                tr("unknown") if card.score is None else tr("{score:.0f} of 100", score=card.score)
                for card in cards
            ),
        ),
        (tr("Known"), *(f"{100 * card.known:.0f} %" for card in cards)),
        (tr("Warnings"), *(" ".join(map(translate, card.warnings)) or tr("none") for card in cards)),
        (tr("Fees together"), *(tr("unknown") if usd is None else show_usd(usd) for usd in costs)),
    ]
    for field in FIELDS[1:]:
        known = [program.values.get(field.key) for _, program, _ in programs]
        if any(known):
            rows.append(
                (
                    translate(field.title),
                    *(translate(show_value(each.value)) if each else tr("unknown") for each in known),
                )
            )
    return rows
