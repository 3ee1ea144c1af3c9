"""My documents: each once, how long it lasts, where it is used and where else it would do."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.status import Status
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.services.intake.reuse import Holding, life_words
from usce_desktop.ui import theme
from usce_desktop.ui.drag_list import DragOutList
from usce_desktop.ui.painting import NARROWEST, paint_ground, write_line
from usce_desktop.ui.plain import DragOutButton, plain_label
from usce_desktop.ui.preview import Preview, Shown
from usce_desktop.ui.rows import Index, RowsModel
from usce_desktop.ui.uses import UsesList
from usce_desktop.ui.wording import counted, said, tr

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
A_YEAR = 365
"""Days that a full bar stands for."""
SHORT = 60
"""Days from which on a document is told to run out soon."""
_BAR = 7


class HoldingsModel(RowsModel):
    """One row per document; ``ROW_ROLE`` returns the ``Holding``."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.today = date.min

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Answer a view."""
        if not index.isValid():
            return None
        row: Holding = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said(row.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                life = said(life_words(row, self.today))
                return f"{said(row.title)}, {row.document.file}. {life}. {uses_words(row)}"
            case _ if role == ROW_ROLE:
                return row
        return None


def uses_words(holding: Holding) -> str:
    """Say where a document is used and where it would do."""
    used = tr("In {things}", things=counted(len(holding.uses), "application"))
    return tr("{used} · fits {fits} more", used=used, fits=len(holding.fits)) if holding.fits else used


def life_status(holding: Holding, today: date) -> Status:
    """Tell how urgent a document's end is."""
    if holding.until is None:
        return Status.OK
    days = (holding.until - today).days
    return Status.EXPIRED if days < 0 else Status.EXPIRING if days < SHORT else Status.OK


def _share(width: int, wanted: int) -> int:
    """Give what stands at the end of a line its width, but in a narrow list no more than half.

    The width of words is told in whole pixels, and is cut off in fractions of them: one more is needed.
    """
    return min(wanted + 1, width // 2)


class HoldingDelegate(QStyledItemDelegate):
    """Paints title, what is left of a document's life as a bar and in words, and its uses."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for two lines, and the bar where there is one."""
        bar = 0 if index.data(ROW_ROLE).until is None else _BAR + 6
        return QSize(NARROWEST, option.fontMetrics.height() * 2 + bar + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        holding: Holding = index.data(ROW_ROLE)
        model = index.model()
        today = model.today if isinstance(model, HoldingsModel) else date.min
        paint_ground(painter, option)
        painter.save()
        palette, metrics = option.palette, option.fontMetrics
        rect = option.rect.adjusted(14, 8, -14, -8)
        line = metrics.height() + 2
        uses = uses_words(holding)
        beside = _share(rect.width(), metrics.horizontalAdvance(uses))
        title = QRect(rect.x(), rect.y(), rect.width() - beside - 16, line)
        write_line(
            painter, option, title, said(holding.title), palette.color(QPalette.ColorRole.Text), bold=True
        )
        soft = theme.soft_text(palette)
        first = QRect(rect.x(), rect.y(), rect.width(), line)
        end = first.adjusted(rect.width() - beside, 0, 0, 0)
        write_line(painter, option, end, uses, soft, at_end=True)
        status, life = life_status(holding, today), said(life_words(holding, today))
        below = first.translated(0, line)
        name = holding.document.original_name or holding.document.file
        beside = _share(rect.width(), metrics.horizontalAdvance(life))
        file = below.adjusted(0, 0, -beside - 16, 0)
        write_line(painter, option, file, name, soft, elide=Qt.TextElideMode.ElideMiddle)
        colour = soft if holding.until is None else theme.status_colour(status, palette)
        end = below.adjusted(rect.width() - beside, 0, 0, 0)
        write_line(painter, option, end, life, colour, at_end=True)
        if holding.until is not None:
            self._bar(painter, option, rect, (holding.until - today).days, status)
        painter.restore()

    def _bar(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, days: int, status: Status
    ) -> None:
        palette = option.palette
        mirror = option.direction is Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QRectF(rect.x(), rect.bottom() - _BAR + 1, rect.width(), _BAR)
        painter.setBrush(theme.hairline(palette))
        painter.drawRoundedRect(ground, _BAR / 2, _BAR / 2)
        share = max(0.0, min(1.0, days / A_YEAR))
        if share:
            length = max(_BAR, share * ground.width())
            ground = QRectF(ground.right() - length if mirror else ground.x(), ground.y(), length, _BAR)
            painter.setBrush(theme.status_colour(status, palette))
            painter.drawRoundedRect(ground, _BAR / 2, _BAR / 2)


class DocumentsView(QSplitter):
    """Lists what serves more than one application, and reuses it.

    Signals:
        use_wanted(object, object): Copy this ``Holding`` into these ``Fit``.
        replace_wanted(object): Put another file in the place of this ``Holding``.
        place_wanted(str, str): Open this application (the name of its folder), at this item.
    """

    use_wanted = Signal(object, object)
    replace_wanted = Signal(object)
    place_wanted = Signal(str, str)

    def __init__(self, make_worker: Callable[[], Worker], parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.model = HoldingsModel()
        self.list = DragOutList()
        self.list.paths_of = lambda index: [index.data(ROW_ROLE).path]
        self.list.setModel(self.model)
        self.list.setItemDelegate(HoldingDelegate(self.list))
        self.list.setAccessibleName(tr("My documents"))
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(DragOutList.EditTrigger.NoEditTriggers)
        self._words = plain_label("", "soft")
        self.preview = Preview(make_worker)
        self.preview.let_change(on=False)
        self._title = plain_label("", "title")
        self._detail = plain_label()
        self.uses = UsesList()
        self.uses.place_wanted.connect(self.place_wanted)
        self._drag = DragOutButton(tr("Drag out"))
        self.use = QPushButton(tr("Use in other applications"))
        self.use.setProperty("role", "primary")
        self.use.clicked.connect(self._use)
        self.replace = QPushButton(tr("Replace everywhere…"))
        self.replace.clicked.connect(self._replace)
        buttons = QHBoxLayout()
        for button in (self.use, self.replace, self._drag):
            buttons.addWidget(button)
        buttons.addStretch()
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 14, 0, 0)
        heading = plain_label(tr("My documents"), "title")
        for widget in (heading, self._words):
            widget.setContentsMargins(14, 0, 14, 0)
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        detail = QVBoxLayout(right)
        detail.setContentsMargins(18, 14, 18, 14)
        detail.addWidget(self._title)
        detail.addWidget(self._detail)
        detail.addLayout(buttons)
        detail.addWidget(self.uses)
        detail.addWidget(self.preview, 1)
        self._right = right
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 5)
        self.setStretchFactor(1, 4)
        self.setChildrenCollapsible(False)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show())
        self._enabled = True
        self._show()

    def show_holdings(self, found: Sequence[Holding], today: date, *, enabled: bool) -> None:
        """Show what there is.

        Args:
            found: The documents.
            today: For what is left of them.
            enabled: Whether the library can be written to.
        """
        current = self.list.currentIndex().data(ROW_ROLE)
        self.model.today, self._enabled = today, enabled
        self.model.set_rows(found)
        more = sum(len(each.fits) for each in found)
        words = tr(
            "Papers that serve more than one application appear here as soon as an application has them."
        )
        if found:
            words = tr("{things}, each once", things=counted(len(found), "document"))
            words += tr("; {more} where one of them would do", more=counted(more, "place")) if more else ""
        self._words.setText(words)
        row = self.model.row_of(current.key) if isinstance(current, Holding) else -1
        self.list.setCurrentIndex(self.model.index(max(0, row)))
        self._show()

    def _current(self) -> Holding | None:
        found = self.list.currentIndex().data(ROW_ROLE)
        return found if isinstance(found, Holding) else None

    def _show(self) -> None:
        holding = self._current()
        self._right.setVisible(holding is not None)
        if holding is None:
            self.preview.show_document(None)
            return
        self._title.setText(said(holding.title))
        self._detail.setText(
            "\n".join((holding.document.original_name or holding.document.file, *holding.covers[:3]))
        )
        self._drag.path = str(holding.path)
        self.use.setVisible(bool(holding.fits))
        self.use.setText(tr("Use in {things}", things=counted(len(holding.fits), "more application")))
        self.use.setEnabled(self._enabled)
        self.replace.setEnabled(self._enabled and any(not use.sent for use in holding.uses))
        self.uses.show_uses(holding.uses)
        recipe = holding.document.recipe
        self.preview.show_document(
            Shown(path=holding.path, sha256=holding.sha256, rotate=recipe.rotate, crop=recipe.crop)
        )

    def _use(self) -> None:
        holding = self._current()
        if holding is None:
            return
        if len(holding.fits) == 1:
            self.use_wanted.emit(holding, holding.fits)
            return
        menu = QMenu(self)
        menu.addAction(tr("All of them"), lambda: self.use_wanted.emit(holding, holding.fits))
        menu.addSeparator()
        for fit in holding.fits:
            text = (
                tr("{title}, instead of {replaces}", title=fit.title, replaces=fit.replaces)
                if fit.replaces
                else fit.title
            )
            menu.addAction(text.replace("&", "&&"), partial(self.use_wanted.emit, holding, (fit,)))
        menu.popup(self.use.mapToGlobal(self.use.rect().bottomLeft()))

    def _replace(self) -> None:
        holding = self._current()
        if holding is not None:
            self.replace_wanted.emit(holding)
