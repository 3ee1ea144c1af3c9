"""Context menus of lists: by the right button, the menu key or Shift+F10."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton

Choice = QAction | QPushButton | tuple[str, Callable[[], object]] | None
"""An action, a button that would be pressed, words and what they do, or a line between them."""


def at_once(then: Callable[[], object]) -> None:
    """Open a menu without having to wait for anything."""
    then()


def give_menu(
    view: QAbstractItemView,
    choices: Callable[[], Sequence[Choice]],
    when_ready: Callable[[Callable[[], object]], object] = at_once,
) -> None:
    """Give the rows of a list a menu.

    Args:
        view: The list.
        choices: What can be done with the selected row, asked for whenever the menu opens; none, no menu.
        when_ready: Calls what it is given once the row under the pointer is what actions act on.
    """
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def show(point: QPoint) -> None:
        if not view.indexAt(point).isValid():
            return
        place = view.viewport().mapToGlobal(point)

        def popup() -> None:
            found = choices()
            if found:
                menu = menu_of(found, view)
                menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                menu.popup(place)

        when_ready(popup)

    view.customContextMenuRequested.connect(show)


def menu_of(choices: Sequence[Choice], view: QAbstractItemView) -> QMenu:
    """Make the menu; a button that is not to be seen is no choice."""
    menu = QMenu(view)
    for choice in choices:
        match choice:
            case None:
                menu.addSeparator()
            case QAction():
                menu.addAction(choice)
            case QPushButton():
                if choice.isVisibleTo(choice.window()):
                    menu.addAction(choice.text(), choice.click).setEnabled(choice.isEnabled())
            case (words, press):
                menu.addAction(words, press)
    return menu
