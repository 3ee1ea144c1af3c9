"""The checklist: its model, how its rows are painted, and dropping files onto them."""

from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from usce_desktop.domain.review.verdict import ItemReview, Review
from usce_desktop.domain.status import Phase, Status
from usce_desktop.storage.folder import NewFile
from usce_desktop.ui.language.translate import tr, tr_noop, translate, verdict_word
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.drag_list import DragOutList
from usce_desktop.ui.widgets.dropping import refusal, warning
from usce_desktop.ui.widgets.list_model import Index, RowsModel
from usce_desktop.ui.widgets.painting import NARROWEST, mirrored, paint_ground, write_line

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_PHASES = {Phase.APPLICATION: tr_noop("To apply"), Phase.ONBOARDING: tr_noop("After acceptance")}
_ICON = 20
SCROLL_MARGIN, SCROLL_PIXELS, SCROLL_MILLISECONDS = 28, 6, 15
"""Files that are held so near to an edge scroll the list, so far, so often."""


class ChecklistRow(Struct, frozen=True, kw_only=True):
    """One line: a heading, an item, or a file that nobody has assigned.

    Attributes:
        heading: The text of a heading; empty on other rows.
        item: The verdict on an item.
        new_file: The name of an unassigned file.
        inbox: Where it is, if it lies in the Inbox and not in the application's folder.
    """

    heading: str = ""
    item: ItemReview | None = None
    new_file: str = ""
    inbox: Path | None = None

    @property
    def key(self) -> str:
        """What stays the same while the row's content changes."""
        return self.heading or (
            self.item.requirement.item if self.item else f"file:{self.inbox or self.new_file}"
        )


def rows_of(
    review: Review | None, new: tuple[NewFile, ...], inbox: tuple[Path, ...] = ()
) -> tuple[ChecklistRow, ...]:
    """List a verdict's rows in packet order, grouped by phase.

    What lies in the application's own folder and belongs to no item comes first, since it is about this
    application; what waits in the Inbox for any application comes last.
    """
    rows: list[ChecklistRow] = []
    if new:
        rows.append(ChecklistRow(heading=tr("New in the folder: press Enter to give it to an item")))
        rows += [ChecklistRow(new_file=each.name) for each in new]
    for phase in Phase if review else ():
        items = review.phase(phase) if review else ()
        if items:
            rows.append(ChecklistRow(heading=tr(_PHASES[phase])))
            rows += [ChecklistRow(item=item) for item in items]
    if inbox:
        rows.append(ChecklistRow(heading=tr("In the Inbox: press Enter to give it to an item")))
        rows += [ChecklistRow(new_file=path.name, inbox=path) for path in inbox]
    return tuple(rows)


class ChecklistModel(RowsModel):
    """The rows of one application; ``ROW_ROLE`` returns the ``ChecklistRow``."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything but headings be chosen."""
        if index.isValid() and self._rows[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Answer a view."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.heading or (translate(row.item.requirement.title) if row.item else row.new_file)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row)
            case _ if role == ROW_ROLE:
                return row
        return None


def spoken(row: ChecklistRow) -> str:
    """Say a row as a screen reader reads it: title, status, reason, files."""
    if row.item is None:
        return row.heading or tr("{new_file}, new, not assigned", new_file=row.new_file)
    files = f", {', '.join(row.item.files)}" if row.item.files else ""
    title, reason = translate(row.item.requirement.title), translate(row.item.reason)
    return f"{title}: {verdict_word(row.item)}. {reason}{files}"


class ChecklistDelegate(QStyledItemDelegate):
    """Paints status icon and word, title, reason and files.

    Attributes:
        veiled: Reasons say nothing of what they quote: names and dates.
    """

    veiled = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for title and reason, or for a heading."""
        row: ChecklistRow = index.data(ROW_ROLE)
        lines = 1 if row.heading else 2
        return QSize(NARROWEST, option.fontMetrics.height() * lines + (22 if row.heading else 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: ChecklistRow = index.data(ROW_ROLE)
        painter.save()
        if row.heading:
            self._heading(painter, option, row.heading)
        else:
            paint_ground(painter, option)
            self._content(painter, option, row)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.soft_text(option.palette))
        rect = option.rect.adjusted(14, 8, -10, -4)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    def _content(self, painter: QPainter, option: QStyleOptionViewItem, row: ChecklistRow) -> None:
        palette, metrics = option.palette, option.fontMetrics
        rect = option.rect.adjusted(14, 8, -12, -8)
        status = row.item.tone if row.item else Status.NEEDS_ATTENTION
        icon = mirrored(option, QRect(rect.x(), rect.y() + 1, _ICON, _ICON))
        theme.paint_status(painter, QRectF(icon), status, palette)
        line = metrics.height() + 1
        text = rect.adjusted(_ICON + 12, 0, 0, 0)
        text.setHeight(line)
        word = verdict_word(row.item) if row.item else tr("Not assigned")
        strong = QFont(option.font)
        strong.setBold(True)
        width = QFontMetrics(strong).horizontalAdvance(word)
        title = translate(row.item.requirement.title) if row.item else row.new_file
        colour = palette.color(QPalette.ColorRole.Text)
        write_line(painter, option, text.adjusted(0, 0, -width - 16, 0), title, colour, bold=True)
        colour = theme.status_colour(status, palette)
        write_line(painter, option, text, word, colour, bold=True, at_end=True)
        reason = tr("It belongs to no item yet.")
        if row.item is not None:
            reason = translate(row.item.reason, veiled=self.veiled)
        write_line(painter, option, text.translated(0, line), reason, theme.soft_text(palette))
        painter.setPen(QPen(theme.hairline(palette), 1))
        rule = mirrored(option, QRect(text.x(), option.rect.bottom(), option.rect.right() - text.x(), 1))
        painter.drawLine(rule.topLeft(), rule.topRight())


class ChecklistView(DragOutList):
    """Shows the checklist and takes files onto its rows.

    Signals:
        files_dropped(object, str): Files (as mime data is read at once) and the item; empty for none.
        item_moved(str, str): The documents of one item were dragged onto another.
        chosen(object): The row that is now current.
    """

    files_dropped = Signal(object, str)
    item_moved = Signal(str, str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Set up selection and dropping."""
        super().__init__(parent)
        self._delegate = ChecklistDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(DragOutList.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Checklist"))
        self.setAutoScroll(True)
        self.setEditTriggers(DragOutList.EditTrigger.NoEditTriggers)
        self.closed = ""
        self._target = QModelIndex()
        self.hovering = False
        self._refusal = self.warning = ""
        self._dragged = ""
        self._step = 0
        self._scrolling = QTimer(self, interval=SCROLL_MILLISECONDS)
        self._scrolling.timeout.connect(self._scroll)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which row is current."""
        super().currentChanged(current, previous)
        row = current.data(ROW_ROLE) if current.isValid() else None
        if row is not None and not row.heading:
            self.chosen.emit(row)

    def veil(self, *, on: bool) -> None:
        """Hide what identifies the person, or show it."""
        self._delegate.veiled = on
        self.viewport().update()

    def _item_at_hand(self) -> str:
        row = self.currentIndex().data(ROW_ROLE)
        return row.item.requirement.item if row is not None and row.item is not None else ""

    def drop_target(self, place: QPoint) -> ChecklistRow | None:
        """Find the item that a drop at a place would belong to."""
        row = self.indexAt(place).data(ROW_ROLE)
        return row if row is not None and row.item is not None else None

    def _hover(self, place: QPoint) -> None:
        self._target = self.indexAt(place) if self.drop_target(place) else QModelIndex()
        self.hovering = True
        down = place.y() > self.viewport().height() - SCROLL_MARGIN
        self._step = -1 if place.y() < SCROLL_MARGIN else int(down)
        if self._step == 0 or self._refusal:
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()
        self.viewport().update()

    def _scroll(self) -> None:
        """Scroll as long as the files are held at an edge."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._step * SCROLL_PIXELS)
        place = self.viewport().mapFromGlobal(QCursor.pos())
        self._target = self.indexAt(place) if self.drop_target(place) else QModelIndex()
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up, or say why not: what comes in refused is never dropped."""
        self._refusal = self.closed or refusal(event.mimeData())
        self._dragged = self._item_at_hand() if event.source() is self else ""
        self.warning = "" if self._refusal or self._dragged else warning(event.mimeData())
        self._hover(event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Light up the row below, and scroll at the edges."""
        self._hover(event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(not self._refusal and (not self._dragged or self._target.isValid()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go dark again."""
        self._settle()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on; nothing else happens inside a drop."""
        row, dragged = self.drop_target(event.position().toPoint()), self._dragged
        item = row.item.requirement.item if row and row.item else ""
        self._settle()
        if self._refusal or (dragged and not item):
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not dragged:
            self.files_dropped.emit(event.mimeData(), item)
        elif item != dragged:
            self.item_moved.emit(dragged, item)

    def _settle(self) -> None:
        self._target, self.hovering, self._dragged = QModelIndex(), False, ""
        self._scrolling.stop()
        self.viewport().update()

    def verb(self, title: str) -> str:
        """Say what a drop here would do, or why it would not.

        Args:
            title: Of the item under the pointer; empty where there is none.
        """
        if self._refusal:
            return self._refusal
        if self._dragged:
            return tr("Move to {title}", title=title) if title else tr("Drop it onto another item")
        return tr("Add to {title}", title=title) if title else tr("Add: the app guesses where")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and over them what a drop would do."""
        super().paintEvent(event)
        if not self.hovering:
            return
        row: ChecklistRow | None = None if self._refusal else self._target.data(ROW_ROLE)
        rect = self.visualRect(self._target) if row else self.viewport().rect()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        missing = theme.status_colour(Status.MISSING, self.palette())
        colour = missing if self._refusal else theme.accent(self.palette())
        painter.setPen(QPen(colour, 2))
        painter.drawRoundedRect(rect.adjusted(3, 2, -4, -3), 5, 5)
        verb = self.verb(translate(row.item.requirement.title) if row and row.item else "")
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        words = "\n".join(filter(None, (verb, self.warning)))
        room = QRect(0, 0, self.viewport().width() - 48, self.viewport().height())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        pill = painter.boundingRect(room, flags, words).adjusted(-12, -5, 12, 5)
        pill.moveCenter(rect.center())
        pill.moveBottom(min(rect.bottom() - 4 if row else pill.bottom(), self.viewport().height() - 4))
        pill.moveTop(max(4, pill.top()))
        painter.setBrush(colour)
        painter.drawRoundedRect(pill, 5, 5)
        painter.setPen(self.palette().color(QPalette.ColorRole.Base))
        painter.drawText(pill, flags, words)
        painter.end()
