"""How 03/04/2026 is meant: said once, and meant so wherever days are typed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.widgets.day_field import MONTH_FIRST, DateOrder


class DateOrderController(QObject):
    """Keeps the order of day and month alike in all fields, and in the settings."""

    def __init__(self, memory: Memory, orders: Sequence[DateOrder], parent: QObject) -> None:
        """Begin with what is remembered.

        Args:
            memory: Remembers what was stated.
            orders: One of each form with days.
            parent: Owns it.
        """
        super().__init__(parent)
        self._memory, self._orders = memory, orders
        for order in orders:
            order.stated.connect(self._stated)
        self.follow()

    def _stated(self, month_first: bool) -> None:
        self._memory.remember(date_order="month" if month_first else "day")
        self.follow()

    def follow(self) -> None:
        """Have all fields mean what the settings say."""
        month_first = MONTH_FIRST[self._memory.settings.date_order]
        for order in self._orders:
            order.month_first = month_first
