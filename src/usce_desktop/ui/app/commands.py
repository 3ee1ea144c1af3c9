"""The actions of the window, made from their table: in menus, in the toolbar, by shortcut."""

from collections.abc import Callable, Collection, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from usce_desktop.ui.controllers.actions import MENUS, ROWS, TOOLBAR, ActionRow
from usce_desktop.ui.controllers.navigator import Navigator
from usce_desktop.ui.language.translate import tr, tr_noop
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.icons import SIZE, line_icon

ON_ITS_OWN = frozenset({"back", "on", "undo", "redo"})
"""What everybody knows by its icon; the others have their words beside it."""
_OTHER_WAY = {"back": "on", "on": "back"}
"""Where the words run from right to left, so does the way on."""


class Toolbar(QToolBar):
    """The actions used most; their icons follow the colours."""

    def __init__(self, title: str, actions: Mapping[str, QAction]) -> None:
        """Lay them out."""
        super().__init__(title)
        self.setObjectName("main")
        self.setMovable(False)
        self.setIconSize(QSize(SIZE, SIZE))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._actions = {name: actions[name] for name in TOOLBAR if name}
        for name in TOOLBAR:
            if not name:
                space = QWidget()
                space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
                self.addWidget(space)
                continue
            self.addAction(actions[name])
            actions[name].setIconVisibleInMenu(False)
            button = self.widgetForAction(actions[name])
            if isinstance(button, QToolButton) and name in ON_ITS_OWN:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            if isinstance(button, QToolButton) and name == "build_packet":
                button.setProperty("role", "primary")
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_actions"):
            self._dress()

    def _dress(self) -> None:
        palette = self.palette()
        turned = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for name, action in self._actions.items():
            colour = theme.on_accent(palette) if name == "build_packet" else None
            drawing = _OTHER_WAY.get(name, name) if turned else name
            action.setIcon(line_icon(drawing, palette, colour=colour))


class Commands:
    """Actions by the ids of their rows, and ``undo`` and ``redo``.

    Attributes:
        toolbar: Those used most.
        recent: The menu of recent libraries, filled by whom it is given to.
    """

    def __init__(
        self, window: QMainWindow, undo_stack: QUndoStack, when_idle: Callable[[Callable[[], object]], None]
    ) -> None:
        """Put them into the window; ``serve`` says who does them.

        Args:
            window: Whose menus and toolbar they fill.
            undo_stack: What undo and redo go through.
            when_idle: Calls something once all work is done: what is being added is what undo takes back.
        """
        self._menus = {name: window.menuBar().addMenu(tr(title)) for name, title in MENUS.items()}
        self._actions = self._make_undo(window, undo_stack, when_idle)
        for row in ROWS:
            action = QAction(row.label, window)
            action.setCheckable(row.checkable)
            action.setShortcuts([QKeySequence(keys) for keys in (row.keys, row.also) if keys])
            if row.begins:
                self._menus[row.menu].addSeparator()
            if row.id == "close":
                action.setMenuRole(QAction.MenuRole.QuitRole)
            self._menus[row.menu].addAction(action)
            self._actions[row.id] = action
            if row.id == "open_library":
                self.recent: QMenu = self._menus[row.menu].addMenu(tr("Open &recent"))
        self.toolbar = Toolbar(tr("Main"), self._actions)
        window.addToolBar(self.toolbar)

    def __getitem__(self, name: str) -> QAction:
        """Find one by the id of its row."""
        return self._actions[name]

    def _make_undo(
        self, window: QMainWindow, undo_stack: QUndoStack, when_idle: Callable[[Callable[[], object]], None]
    ) -> dict[str, QAction]:
        undo = undo_stack.createUndoAction(window, tr("Undo"))
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo = undo_stack.createRedoAction(window, tr("Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        for action, done in ((undo, undo_stack.undo), (redo, undo_stack.redo)):
            action.triggered.disconnect()  # Qt's own connection would not wait
            action.triggered.connect(lambda _=False, done=done: when_idle(done))
        self._menus["Edit"].addActions([undo, redo])
        self._menus["Edit"].addSeparator()
        return {"undo": undo, "redo": redo}

    def show_checked(self, checked: Callable[[], Collection[str]]) -> None:
        """Mark in the menus what is on, whenever they open.

        Args:
            checked: Gives the ids of the actions that are on.
        """

        def mark() -> None:
            on = checked()
            for row in ROWS:
                if row.checkable:
                    self._actions[row.id].setChecked(row.id in on)

        for menu in self._menus.values():
            menu.aboutToShow.connect(mark)

    def serve(self, controllers: Mapping[str, object]) -> None:
        """Let each action be done by the method of its name.

        Args:
            controllers: Whose methods they are, by the names in the table.
        """
        for row in ROWS:
            controller = controllers[row.controller]
            method = (
                partial(controller.show, row.id)
                if isinstance(controller, Navigator) and row.view
                else getattr(controller, row.id)
            )
            self._actions[row.id].triggered.connect(lambda _=False, method=method: method())

    def allow(self, has: Mapping[str, bool]) -> None:
        """Let those be used that have what they need; the others say what is missing.

        Args:
            has: What is there, by the names of ``ActionRow.needs``.
        """
        undo = self._actions["undo"]
        undo.setToolTip(tr("Undo") if undo.isEnabled() else tr(_NOTHING_TO_UNDO))
        for row in ROWS:
            action, why = self._actions[row.id], why_not(row, has)
            action.setEnabled(not why)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(why or (f"{row.name} ({keys})" if keys else row.name))


_NOTHING_TO_UNDO = tr_noop(
    "Nothing to undo since the start. Removed papers come back with Edit, Restore removed."
)


def why_not(row: ActionRow, has: Mapping[str, bool]) -> str:
    """Say why an action cannot be used; empty where it can."""
    if all(has[need] for need in row.needs):
        return ""
    if "writable" in row.needs and not has["writable"]:
        return tr("The library is open in another window")
    return tr(row.why)


def row_of(name: str) -> ActionRow:
    """Find the row of an action."""
    return next(row for row in ROWS if row.id == name)
