"""What the season costs: planned, paid and open, by application."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from usce_desktop.domain.season.money import show_usd
from usce_desktop.services.season.plan import SeasonPlan
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.views.season.cost_bars import CostBars
from usce_desktop.ui.views.season.plan_rows import cost_rows
from usce_desktop.ui.widgets.find_line import find_in_table
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.tables import Table


class MoneyView(QWidget):
    """Shows the costs of a season.

    Signals:
        costs_wanted(): Enter the season's own costs, rates and budget.
        table_wanted(Path, bytes): Write a table there.
    """

    costs_wanted = Signal()
    table_wanted = Signal(Path, bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.sums = plain_label("", "section")
        self.bars = CostBars()
        columns = (tr("For"), tr("Costs"), tr("Paid"), tr("A week"))
        self.table = Table(columns, tr("Costs"), wide=(0,), right=(1, 2, 3))
        self.table.kept.connect(lambda path: self.table_wanted.emit(path, self.table.as_csv()))
        enter = QPushButton(tr("Costs of the season…"))
        enter.clicked.connect(lambda: self.costs_wanted.emit())
        head = QHBoxLayout()
        head.addWidget(plain_label(tr("Money"), "title"), 1)
        head.addWidget(enter)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.sums)
        column.addWidget(self.bars)
        column.addWidget(find_in_table(self.table))
        column.addWidget(self.table, 1)

    def show_costs(self, plan: SeasonPlan) -> None:
        """Show what a season costs."""
        with_costs = [each for each in plan.applications if each.costs.planned]
        self.bars.show_costs(
            [(each.opened.application.title, each.costs.planned, each.costs.paid) for each in with_costs]
        )
        self.bars.setVisible(bool(with_costs))
        self.table.fill(cost_rows(plan))
        self.sums.setText(_sums(plan))


def _sums(plan: SeasonPlan) -> str:
    """Say in a sentence what is planned, paid and left."""
    costs = plan.costs
    words = (
        tr(
            "{planned} planned, {paid} paid, {open} open",
            planned=show_usd(costs.planned),
            paid=show_usd(costs.paid),
            open=show_usd(costs.open),
        )
        if costs.planned
        else tr("No costs yet; those of an application are entered with it (Ctrl+T).")
    )
    if plan.season.budget is None:
        return words
    left = plan.season.budget - costs.planned
    amount = show_usd(abs(left))
    return words + (
        tr("; {amount} of the budget is left", amount=amount)
        if left >= 0
        else tr("; {amount} is lacking to the budget", amount=amount)
    )
