"""The packet as it will be: every page in its order, to be moved, turned and left out."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from usce_desktop.domain.checklist.catalog import Profile
from usce_desktop.domain.packet.limits import refusals, size_words
from usce_desktop.domain.packet.tiles import Tile
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.packet.plan import Plan
from usce_desktop.ui.language.translate import counted, tr, translate
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.thumbnails import PageTile, Thumbnails


class PageGrid(Thumbnails):
    """Pages of several documents; one is dragged to another place within its document.

    Signals:
        moved(object, int): A ``Tile``, and before which page of its document (from 0) it goes.
        struck(): The page that is chosen shall not go in.
        refused(str): Why a page cannot be dropped there.
    """

    moved = Signal(object, int)
    struck = Signal()
    refused = Signal(str)
    LINES = 3

    def __init__(self, worker: Callable[[], Worker], parent: QWidget | None = None) -> None:
        """Lay pages out in rows."""
        super().__init__(worker, parent)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setDragEnabled(True)
        self.viewport().setAcceptDrops(True)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setAutoScroll(True)
        self.may_change = True
        self._gap: tuple[int, bool] | None = None

    def tile(self, row: int) -> Tile | None:
        """Find what a page stands for."""
        sheet = self.pages.sheet(row)
        return sheet.of if sheet is not None and isinstance(sheet.of, Tile) else None

    @property
    def selected(self) -> Tile | None:
        """The page that is chosen."""
        return self.tile(self.currentIndex().row())

    def event(self, event: QEvent) -> bool:
        """Keep the key for itself that removes a document elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride and _strikes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a page out by its key."""
        if _strikes(event):
            self.struck.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag a page, where it may be moved."""
        del actions
        if self.may_change and self.selected is not None:
            super().startDrag(Qt.DropAction.MoveAction)
            self._mark(None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pages of this view alone."""
        event.setAccepted(event.source() is self)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the page would go, or why it cannot."""
        super().dragMoveEvent(event)  # scrolls at the edges
        gap = self._gap_at(event.position().toPoint())
        self._mark(gap)
        if gap is None:
            self.refused.emit(tr("A page stays within its document."))
            event.ignore()
        else:
            self.refused.emit("")
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forget where it would have gone."""
        super().dragLeaveEvent(event)
        self._mark(None)
        self.refused.emit("")

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the page."""
        gap, dragged = self._gap_at(event.position().toPoint()), self.selected
        self._mark(None)
        target = self.tile(gap[0]) if gap is not None else None
        if gap is None or dragged is None or target is None:
            event.ignore()
            return
        # The view takes nothing away: what is shown follows from the recipe.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.moved.emit(dragged, target.place + (1 if gap[1] else 0))

    def _gap_at(self, point: QPoint) -> tuple[int, bool] | None:
        """Find the page beside a point, and whether the point is behind its middle."""
        index, dragged = self.indexAt(point), self.selected
        target = self.tile(index.row()) if index.isValid() else None
        if dragged is None or target is None or target.place < 0 or target.sheaf.key != dragged.sheaf.key:
            return None
        right = point.x() > self.visualRect(index).center().x()
        return index.row(), right != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)

    def _mark(self, gap: tuple[int, bool] | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint where each document begins, and where a page would go."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        colour = theme.accent(self.palette())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for row in range(self.pages.rowCount()):
            sheet, place = self.pages.sheet(row), self.visualRect(self.pages.index(row))
            if sheet is not None and sheet.begins and place.intersects(event.rect()):
                x = place.right() if mirrored else place.left() - 1
                painter.fillRect(
                    QRect(x, place.top() + 4, 2, place.height() - 12), theme.hairline(self.palette())
                )
        if self._gap is not None:
            row, behind = self._gap
            place = self.visualRect(self.pages.index(row))
            x = place.right() - 1 if behind != mirrored else place.left() - 1
            painter.fillRect(QRect(x, place.top(), 3, place.height()), colour)
        painter.end()

    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return list(QMimeData().formats())


def _strikes(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Delete)


class PacketView(QWidget):
    """Shows the pages, and what the recipient would refuse.

    Signals:
        moved(object, int): A ``Tile``, and before which page of its document it goes.
        turned(object): The document of this ``Tile`` is turned clockwise.
        toggled(object): This ``Tile`` is left out, or comes back.
        item_wanted(str): Show this item.
        profile_chosen(str): Show it as for this recipient.
    """

    moved = Signal(object, int)
    turned = Signal(object)
    toggled = Signal(object)
    item_wanted = Signal(str)
    profile_chosen = Signal(str)

    def __init__(self, make_worker: Callable[[], Worker], parent: QWidget | None = None) -> None:
        """Lay it out; the worker is started with the first page."""
        super().__init__(parent)
        self._worker = make_worker()
        self.grid = PageGrid(lambda: self._worker)
        self.grid.setAccessibleName(tr("Pages of the packet"))
        self.grid.moved.connect(self.moved)
        self.grid.struck.connect(self._strike)
        self.grid.chosen.connect(lambda _: self._update_buttons())
        self.grid.doubleClicked.connect(lambda _: self._item())
        self.title = plain_label("", "title")
        self.words, self.hint = plain_label("", "soft"), plain_label("", "soft")
        self.hint.setWordWrap(False)
        self.grid.refused.connect(self.hint.setText)
        self.profile = QComboBox()
        self.profile.setAccessibleName(tr("What the recipient takes"))
        self.profile.activated.connect(lambda _: self.profile_chosen.emit(self.profile.currentData()))
        self.buttons: dict[str, QPushButton] = {}
        tools = QHBoxLayout()
        tools.addWidget(self.hint, 1)
        for name, text, keys, press in (
            ("earlier", tr("Earlier"), "Alt+Up", partial(self._step, -1)),
            ("later", tr("Later"), "Alt+Down", partial(self._step, 2)),
            ("turn", tr("Rotate document"), "", self._turn),
            ("out", tr("Leave page out"), "", self._toggle),
            ("item", tr("Show item"), "", self._item),
        ):
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, press=press: press())
            tools.addWidget(button)
            self.buttons[name] = button
            if keys:
                button.setToolTip(f"{text} ({keys})")
                shortcut = QShortcut(QKeySequence(keys), self.grid)
                shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
                shortcut.activated.connect(button.click)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.profile)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.grid, 1)
        column.addLayout(tools)

    def show_packet(
        self,
        plan: Plan,
        sheets: Sequence[PageTile],
        profiles: dict[str, Profile],
        chosen: str,
        *,
        enabled: bool,
    ) -> None:
        """Show a packet as it will be.

        Args:
            plan: What goes in, and what cannot.
            sheets: Its pages; each stands for its ``Tile``.
            profiles: What each recipient takes.
            chosen: The chosen recipient.
            enabled: Whether the library can be written to.
        """
        listed = [
            (self.profile.itemData(row), self.profile.itemText(row)) for row in range(self.profile.count())
        ]
        if listed != [(key, profile.title) for key, profile in profiles.items()]:
            self.profile.clear()
            for key, profile in profiles.items():
                self.profile.addItem(profile.title, key)
        self.profile.setCurrentIndex(max(0, self.profile.findData(chosen)))
        profile = profiles[self.profile.currentData()]
        front = plan.front(profile)
        pages, size = front + sum(each.pages for each in plan.documents), sum(e.size for e in plan.documents)
        documents = counted(len(plan.documents), "document")
        self.title.setText(
            tr("Packet: {documents}, {pages}", documents=documents, pages=counted(pages, "page"))
        )
        lines = [
            tr(
                "About {size}; {front} of cover and contents.",
                size=size_words(size),
                front=counted(front, "page"),
            )
        ]
        lines += map(translate, refusals(profile, plan.weights, front, plan.name))
        lines += [
            tr("Left out: {title}: {reason}", title=translate(each.title), reason=translate(each.reason))
            for each in plan.left_out
        ]
        self.words.setText("\n".join(lines))
        selected = self.grid.selected
        self.grid.may_change = enabled
        self.grid.show_sheets(sheets)
        if selected is not None:
            self._choose(selected)
        self._update_buttons()

    def _choose(self, tile: Tile) -> None:
        """Keep the same page selected, wherever it went."""
        for row in range(self.grid.pages.rowCount()):
            found = self.grid.tile(row)
            if found is not None and (found.sheaf.key, found.page) == (tile.sheaf.key, tile.page):
                self.grid.setCurrentIndex(self.grid.pages.index(row))
                return

    def _update_buttons(self) -> None:
        tile, able = self.grid.selected, self.grid.may_change
        goes_in = tile is not None and tile.place >= 0
        self.buttons["earlier"].setEnabled(able and goes_in and tile is not None and tile.place > 0)
        last = self._is_last(tile)
        self.buttons["later"].setEnabled(able and goes_in and not last)
        self.buttons["turn"].setEnabled(able and tile is not None)
        self.buttons["out"].setEnabled(able and tile is not None)
        self.buttons["out"].setText(
            tr("Leave page out") if goes_in or tile is None else tr("Take page back in")
        )
        self.buttons["item"].setEnabled(tile is not None)

    def _is_last(self, tile: Tile | None) -> bool:
        following = self.grid.tile(self.grid.currentIndex().row() + 1)
        return tile is None or following is None or following.place <= tile.place

    def _step(self, step: int) -> None:
        tile = self.grid.selected
        if tile is not None and tile.place >= 0:
            self.moved.emit(tile, tile.place + step)

    def _turn(self) -> None:
        if self.grid.selected is not None:
            self.turned.emit(self.grid.selected)

    def _toggle(self) -> None:
        if self.grid.selected is not None:
            self.toggled.emit(self.grid.selected)

    def _strike(self) -> None:
        if self.grid.selected is not None and self.grid.selected.place >= 0:
            self.buttons["out"].click()

    def _item(self) -> None:
        if self.grid.selected is not None:
            self.item_wanted.emit(self.grid.selected.sheaf.item)

    def veil(self, *, on: bool) -> None:
        """Hide what could be read, or show it."""
        self.grid.pages.veil(on=on)

    def finish(self) -> None:
        """End the worker and wait for it."""
        self.grid.finish()
        self._worker.close()
