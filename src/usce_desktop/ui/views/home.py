"""Home: what to do next, and items by applications."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.review.overview import Matrix, NextStep, Standing
from usce_desktop.domain.sentences import capitalized
from usce_desktop.domain.status import Status
from usce_desktop.ui.language.translate import counted, show_day, tr, tr_noop, translate, verdict_word
from usce_desktop.ui.widgets import theme
from usce_desktop.ui.widgets.grid import WORDS_ROLE, grid_choices, grid_of
from usce_desktop.ui.widgets.labels import plain_label, tooltip
from usce_desktop.ui.widgets.list_model import Index, RowsModel
from usce_desktop.ui.widgets.menus import Choice, give_menu
from usce_desktop.ui.widgets.painting import NARROWEST, paint_ground, write_line

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
MOST_STEPS = 12
_MOST_UNOPENED = 3
SHOWN_STEPS = 4
_ICON = 18
_COLUMN_CHARACTERS, _MOST_CHARACTERS, _HEADER_LINES = 18, 56, 5
"""Of a column's width, and of its title; the whole title is in the tooltip."""
_FACTS = (tr_noop("Ready"), tr_noop("Submit by"))


class StepRow(Struct, frozen=True, kw_only=True):
    """A step of the list."""

    step: NextStep

    @property
    def key(self) -> str:
        """What stays the same while its reason changes."""
        return f"{self.step.words!s} {self.step.target}"


class StepsModel(RowsModel):
    """What to do next; ``ROW_ROLE`` returns the ``NextStep``."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Answer a view."""
        if not index.isValid():
            return None
        step: NextStep = self._rows[index.row()].step
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return translate(step.words)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{translate(step.words)}: {translate(step.why)}"
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(f"{translate(step.words)}\n{translate(step.why)}")
            case _ if role == ROW_ROLE:
                return step
        return None


class StepDelegate(QStyledItemDelegate):
    """Paints what to do, and what it is good for."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for two lines."""
        del index
        return QSize(NARROWEST, option.fontMetrics.height() * 2 + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        step: NextStep = index.data(ROW_ROLE)
        paint_ground(painter, option)
        painter.save()
        palette = option.palette
        rect = option.rect.adjusted(14, 7, -12, -7)
        line = option.fontMetrics.height() + 1
        first = QRect(rect.x(), rect.y(), rect.width(), line)
        write_line(
            painter, option, first, translate(step.words), palette.color(QPalette.ColorRole.Text), bold=True
        )
        write_line(painter, option, first.translated(0, line), translate(step.why), theme.soft_text(palette))
        painter.restore()


class MatrixModel(QAbstractTableModel):
    """Facts and items down, applications across; ``ROW_ROLE`` returns the ``ItemReview`` of a cell."""

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.veiled = False
        self.matrix = Matrix(items=(), columns=(), cells={})
        self._standings: tuple[Standing, ...] = ()

    def show_matrix(self, matrix: Matrix, standings: Sequence[Standing]) -> None:
        """Show other verdicts; where only they changed, selection and scroll stay."""
        same = (matrix.items, matrix.columns) == (self.matrix.items, self.matrix.columns)
        if not same:
            self.beginResetModel()
        self.matrix, self._standings = matrix, tuple(standings)
        if not same:
            self.endResetModel()
        elif matrix.columns:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count facts and items."""
        return 0 if parent.isValid() or not self.matrix.columns else len(_FACTS) + len(self.matrix.items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the applications."""
        return 0 if parent.isValid() else len(self.matrix.columns)

    def place_of(self, index: Index) -> tuple[str, str]:
        """Say which application and item a cell stands for; no item for a fact."""
        row = index.row() - len(_FACTS)
        return self.matrix.columns[index.column()], self.matrix.items[row][0] if row >= 0 else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own
        """Name an application or an item."""
        across = orientation is Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole and not across:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if across:
            text = self._standings[section].title if section < len(self._standings) else ""
            if role == Qt.ItemDataRole.DisplayRole and len(text) > _MOST_CHARACTERS:
                text = text[: _MOST_CHARACTERS - 1].rstrip() + "…"
        else:
            item = section - len(_FACTS)
            text = translate(self.matrix.items[item][1]) if item >= 0 else tr(_FACTS[section])
        return tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """Answer a view."""
        if not index.isValid():
            return None
        standing = self._standings[index.column()]
        if index.row() < len(_FACTS):
            day = show_day(standing.submit_by) if standing.submit_by else "–"
            text = (tr("{done} of {total}", done=standing.done, total=standing.total), day)[index.row()]
            match role:
                case Qt.ItemDataRole.DisplayRole:
                    return text
                case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                    return tooltip(f"{standing.title}, {tr(_FACTS[index.row()]).lower()}: {text}")
                case Qt.ItemDataRole.TextAlignmentRole:
                    return Qt.AlignmentFlag.AlignCenter
            return None
        key, item = self.place_of(index)
        cell = self.matrix.cells.get(key, {}).get(item)
        if role == ROW_ROLE:
            return cell
        if role == WORDS_ROLE:
            return verdict_word(cell) if cell else ""
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            title = self.matrix.items[index.row() - len(_FACTS)][1]
            words = (
                f"{verdict_word(cell)}. {translate(cell.reason, veiled=self.veiled)}"
                if cell
                else tr("not asked for")
            )
            return tooltip(f"{title}, {standing.title}: {words}")
        return None


class MatrixDelegate(QStyledItemDelegate):
    """Paints a verdict's icon in the middle of its cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        cell = index.data(ROW_ROLE)
        if index.data(Qt.ItemDataRole.DisplayRole) is not None:
            super().paint(painter, option, index)
            return
        paint_ground(painter, option)
        if cell is None or (cell.status is Status.NOT_REQUIRED and not cell.files):
            return
        place = QRectF(0, 0, _ICON, _ICON)
        place.moveCenter(QRectF(option.rect).center())
        theme.paint_status(painter, place, cell.tone, option.palette)


class Home(QWidget):
    """What there is to see of all applications at once.

    Signals:
        place_wanted(str, str): Open this application (the name of its folder), at this item.
        sample_unwanted(): Remove the sample library.
        look_wanted(): Look at the library again.
        table_wanted(Path, bytes): Write the table there.
    """

    place_wanted = Signal(str, str)
    sample_unwanted = Signal()
    look_wanted = Signal()
    table_wanted = Signal(Path, bytes)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.counters = plain_label("", "soft")
        self.steps = StepsModel()
        self.list = QListView()
        self.list.setModel(self.steps)
        self.list.setItemDelegate(StepDelegate(self.list))
        self.list.setAccessibleName(tr("What to do next"))
        self.list.setMouseTracking(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.matrix = MatrixModel()
        self.table = self._table_of(self.matrix)
        self._fit_to_font()
        self.sample = QWidget()
        self.unopened = plain_label()
        self._lacking = self._notice_of(self.unopened)
        self._none = plain_label(tr("Nothing is waiting: every application is sent or complete."), "soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(plain_label(tr("Home"), "title"))
        layout.addWidget(self.counters)
        layout.addWidget(self.sample)
        layout.addWidget(self._lacking)
        layout.addWidget(plain_label(tr("Next"), "section"))
        layout.addWidget(self._none)
        layout.addWidget(self.list, 2)
        layout.addWidget(plain_label(tr("Every item, every application"), "section"))
        layout.addWidget(self.table, 3)
        self.remove_sample = QPushButton(tr("Remove the sample"))
        self.remove_sample.clicked.connect(self.sample_unwanted)
        row = QHBoxLayout(self.sample)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(plain_label(tr("This is the sample: nobody in it is real.")), 1)
        row.addWidget(self.remove_sample)
        self.list.clicked.connect(self._step)
        self.list.activated.connect(self._step)
        self.table.clicked.connect(self._open)
        self.table.activated.connect(self._open)
        give_menu(self.table, self._choices)

    def veil(self, *, on: bool) -> None:
        """Hide what identifies the person, or show it."""
        self.matrix.veiled = on

    def _notice_of(self, label: QLabel) -> QFrame:
        notice = QFrame()
        notice.setProperty("role", "bar")
        again = QPushButton(tr("Look again"))
        again.clicked.connect(self.look_wanted)
        row = QHBoxLayout(notice)
        row.addWidget(label, 1)
        row.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
        notice.hide()
        return notice

    def show_unopened(self, sentences: Sequence[tuple[str, str]]) -> None:
        """Say what of the library is not shown here.

        Args:
            sentences: Of each, what it is called and why it cannot be opened.
        """
        lines = [
            tr("{name} cannot be opened. {why}.", name=name, why=capitalized(why)) for name, why in sentences
        ]
        more = len(lines) - _MOST_UNOPENED
        if more > 0:
            lines = [*lines[:_MOST_UNOPENED], tr("And {more} more.", more=more)]
        self.unopened.setText("\n\n".join(lines))
        self._lacking.setVisible(bool(lines))

    def _table_of(self, model: MatrixModel) -> QTableView:
        table = QTableView()
        table.setModel(model)
        table.setItemDelegate(MatrixDelegate(table))
        table.setAccessibleName(tr("Items by applications"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setMouseTracking(True)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        across, down = table.horizontalHeader(), table.verticalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap))
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.sectionClicked.connect(lambda column: self._open(model.index(0, column)))
        across.setSectionsClickable(True)
        down.setHighlightSections(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        return table

    def _fit_to_font(self) -> None:
        line = self.fontMetrics().height()
        across, down = self.table.horizontalHeader(), self.table.verticalHeader()
        across.setDefaultSectionSize(_COLUMN_CHARACTERS * self.fontMetrics().averageCharWidth())
        across.setFixedHeight(_HEADER_LINES * line + 12)
        down.setDefaultSectionSize(line + 12)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "table"):
            self._fit_to_font()

    def show_all(
        self, matrix: Matrix, standings: Sequence[Standing], steps: Sequence[NextStep], inbox: int
    ) -> None:
        """Show the library as it is.

        Args:
            matrix: Items by applications.
            standings: Of the matrix' columns.
            steps: What to do next, the best first.
            inbox: Files in no application.
        """
        ready = sum(each.ready for each in standings)
        days = [each.submit_by for each in standings if each.submit_by]
        parts = [counted(len(standings), "application"), tr("{ready} ready to submit", ready=ready)]
        parts += (
            [tr("{inbox} in the Inbox, in no application yet", inbox=counted(inbox, "file"))] if inbox else []
        )
        parts += [tr("next submit-by {day}", day=show_day(min(days)))] if days else []
        self.counters.setText(" · ".join(parts))
        self.steps.set_rows([StepRow(step=step) for step in steps[:MOST_STEPS]])
        self._none.setVisible(not steps and bool(standings))
        self.list.setVisible(bool(steps))
        row = self.list.sizeHintForRow(0) if steps else 0
        self.list.setMaximumHeight(row * min(SHOWN_STEPS, len(steps)) + 2)
        self.list.setMinimumHeight(row + 2)
        self.matrix.show_matrix(matrix, standings)
        down = self.table.verticalHeader()
        down.setFixedWidth(min(280, down.sizeHint().width() + 16))

    def _step(self, index: Index) -> None:
        step = index.data(ROW_ROLE)
        if isinstance(step, NextStep):
            self.place_wanted.emit(step.target, step.item)

    def _choices(self) -> tuple[Choice, ...]:
        def keep(path: Path) -> None:
            self.table_wanted.emit(path, grid_of(self.table).as_csv())

        return (
            (tr("Open"), lambda: self._open(self.table.currentIndex())),
            None,
            *grid_choices(self.table, keep),
        )

    def _open(self, index: Index) -> None:
        if index.isValid():
            self.place_wanted.emit(*self.matrix.place_of(index))
