"""The left side: the views, and the applications below them."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.ui.app.applications import ApplicationDelegate, ApplicationsModel
from usce_desktop.ui.controllers.view_specs import BY_KEY, IN_SIDEBAR
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.widgets.icons import SIZE, line_icon
from usce_desktop.ui.widgets.labels import plain_label

_KEY = Qt.ItemDataRole.UserRole


class Sidebar(QWidget):
    """Says where the person is, and leads elsewhere.

    Signals:
        view_wanted(str): The key of one of ``IN_SIDEBAR``.
        application_wanted(int): The application in this row.
    """

    view_wanted = Signal(str)
    application_wanted = Signal(int)

    def __init__(self, model: ApplicationsModel, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.views = QListWidget()
        self.views.setAccessibleName(tr("Views"))
        self.views.setProperty("role", "views")
        self.views.setIconSize(QSize(SIZE, SIZE))
        for spec in IN_SIDEBAR:
            item = QListWidgetItem(tr(spec.title))
            item.setData(_KEY, spec.key)
            self.views.addItem(item)
        self.views.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.views.itemClicked.connect(self._clicked)
        self.views.itemActivated.connect(self._clicked)
        self.applications = QListView()
        self.applications.setModel(model)
        self.applications.setItemDelegate(ApplicationDelegate(self.applications))
        self.applications.setAccessibleName(tr("Applications"))
        self.applications.setMouseTracking(True)
        self.applications.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.applications.clicked.connect(lambda index: self.application_wanted.emit(index.row()))
        self.applications.activated.connect(lambda index: self.application_wanted.emit(index.row()))
        self.unopened = QPushButton()
        self.unopened.setProperty("role", "link")
        self.unopened.clicked.connect(lambda: self.view_wanted.emit("home"))
        self.unopened.hide()
        beside = QHBoxLayout()
        beside.setContentsMargins(14, 0, 8, 4)
        beside.addWidget(self.unopened)
        self.heading: QLabel = plain_label(tr("Applications"), "caption")
        self.heading.setContentsMargins(14, 8, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.views)
        layout.addWidget(self.heading)
        layout.addLayout(beside)
        layout.addWidget(self.applications, 1)
        self._dress()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "unopened"):
            self._dress()

    def _dress(self) -> None:
        for row, spec in enumerate(IN_SIDEBAR):
            self.views.item(row).setIcon(line_icon(spec.key, self.palette()))

    def _fit(self) -> None:
        row = self.views.sizeHintForRow(0)
        shown = sum(not self.views.isRowHidden(number) for number in range(self.views.count()))
        self.views.setFixedHeight(row * shown + 2 * self.views.frameWidth() + 12)

    def _clicked(self, item: QListWidgetItem) -> None:
        self.view_wanted.emit(item.data(_KEY))

    def show_view(self, view: str) -> None:
        """Mark where the person is; in an application, none of the views."""
        for number in range(self.views.count()):
            item = self.views.item(number)
            if item.data(_KEY) == view:
                self.views.setCurrentItem(item)
                return
        self.views.setCurrentRow(-1)
        self.views.clearSelection()

    def show_students(self, shown: bool) -> None:
        """Lead to the students only where an office follows some."""
        self.views.setRowHidden(IN_SIDEBAR.index(BY_KEY["students"]), not shown)
        self._fit()

    def show_unopened(self, number: int) -> None:
        """Count what of the library cannot be opened; Home says why."""
        self.unopened.setText(tr("{number} cannot be opened", number=number))
        self.unopened.setVisible(number > 0)

    def show_inbox(self, files: int) -> None:
        """Count the files that wait in the Inbox."""
        title = tr(BY_KEY["inbox"].title)
        self.views.item(IN_SIDEBAR.index(BY_KEY["inbox"])).setText(f"{title} ({files})" if files else title)
        self._fit()
