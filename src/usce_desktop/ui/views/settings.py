"""Settings of this computer; each applies at once."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.packet.limits import size_words
from usce_desktop.storage.settings import Settings
from usce_desktop.ui.language.translate import languages, tr, tr_noop
from usce_desktop.ui.views.applicant import WIDEST
from usce_desktop.ui.widgets.labels import field_label, plain_label
from usce_desktop.ui.widgets.resizing import WrappingCheckBox

SCHEMES = (("system", tr_noop("As the system")), ("light", tr_noop("Light")), ("dark", tr_noop("Dark")))
TEXT_SIZES = (("100", tr_noop("As the system")), ("115", tr_noop("Larger")), ("130", tr_noop("Large")))

DATE_ORDERS = (
    ("ask", tr_noop("Ask me once")),
    ("day", tr_noop("The day comes first")),
    ("month", tr_noop("The month comes first")),
)


class SettingsView(QScrollArea):
    """Shows the settings; what is chosen is asked for at once.

    Signals:
        changed(str, object): Field and value of ``Settings``.
        pressed(str): The id of an action: watch a folder, reset the layout, empty the cache.
    """

    changed = Signal(str, object)
    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out."""
        super().__init__(parent)
        self.setAccessibleName(tr("Settings"))
        self.scheme = self._choice(tr("Colours"), SCHEMES, "scheme")
        self.language = self._choice(tr("Language"), languages(), "language")
        self.text_size = self._choice(tr("Text size"), TEXT_SIZES, "text_size")
        self.date_order = self._choice(tr("Dates such as 3/4/2026"), DATE_ORDERS, "date_order")
        self.veiled = self._switch(tr("Hide personal data: names, numbers and documents"), "veiled")
        self.restore = self._switch(tr("Open where I was last"), "restore")
        self.reminders = self._switch(tr("Notify me of deadlines while the app is open"), "reminders")
        self._watched, self.watch = self._row("watch_folder")
        self.cache, self.empty_cache = self._row("empty_cache")
        self.empty_cache.setText(tr("Empty it"))
        self.recent, self.forget = self._row("forget_recent")
        self.forget.setText(tr("Forget them"))
        reset = QPushButton(tr("Reset the layout"))
        reset.clicked.connect(lambda: self.pressed.emit("reset_layout"))
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 16, 22, 22)
        column.addWidget(plain_label(tr("Settings"), "title"))
        column.addWidget(plain_label(tr("They are kept on this computer, not in the library."), "soft"))
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(self._form)
        self._heading(tr("How it looks"))
        self._add(tr("Colours"), self.scheme)
        self._add(tr("Text size"), self.text_size)
        self._add(tr("Language"), self.language)
        self._add("", reset)
        self._heading(tr("Privacy"))
        self._add("", self.veiled)
        self._add(tr("Libraries opened lately"), self.recent, self.forget)
        self._add(tr("Kept to be faster"), self.cache, self.empty_cache)
        self._add_traces()
        self._heading(tr("How it works"))
        self._add("", self.restore)
        self._add("", self.reminders)
        self._add(tr("Dates such as 3/4/2026"), self.date_order)
        self._add(tr("Scanner or phone folder"), self._watched, self.watch)
        column.addStretch()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.show_settings(Settings(), 0)

    def _add_traces(self) -> None:
        self.traces, self.remove_traces = plain_label(), QPushButton(tr("Remove it"))
        self._add(tr("Left by an earlier version"), self.traces, self.remove_traces)
        self._traces_row = self._form.rowCount() - 1

    def _choice(self, name: str, choices: tuple[tuple[str, str], ...], field: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, words in choices:
            box.addItem(tr(words), value)
        box.activated.connect(lambda row: self.changed.emit(field, box.itemData(row)))
        return box

    def _switch(self, words: str, field: str) -> QCheckBox:
        box = WrappingCheckBox(words)
        box.clicked.connect(lambda on: self.changed.emit(field, on))
        return box

    def _row(self, action: str) -> tuple[QLabel, QPushButton]:
        button = QPushButton()
        button.clicked.connect(lambda: self.pressed.emit(action))
        return plain_label(), button

    def _heading(self, text: str) -> None:
        label = plain_label(text, "section")
        label.setContentsMargins(0, 12, 0, 0)
        self._form.addRow(label)

    def _add(self, label: str, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        for widget in widgets:
            wide = not isinstance(widget, QPushButton) and len(widgets) > 1
            row.addWidget(widget, 1 if wide else 0)
        if len(widgets) == 1:
            row.addStretch()
        self._form.addRow(field_label(label), row)

    def show_settings(self, settings: Settings, cached: int, traces: Path | None = None) -> None:
        """Show the settings as they are.

        Args:
            settings: Of this computer.
            cached: Bytes that are kept to be faster.
            traces: What a library's telemetry left here, where it did.
        """
        self._form.setRowVisible(self._traces_row, traces is not None)
        self.traces.setText(
            tr("{folder}: the telemetry of a library that reads scans, which is now off", folder=traces or "")
        )
        self.scheme.setCurrentIndex(self.scheme.findData(settings.scheme))
        self.text_size.setCurrentIndex(self.text_size.findData(settings.text_size))
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.date_order.setCurrentIndex(self.date_order.findData(settings.date_order))
        self.veiled.setChecked(settings.veiled)
        self.restore.setChecked(settings.restore)
        self.reminders.setChecked(settings.reminders)
        watched = Path(settings.watched).name if settings.watched else tr("None is watched.")
        self._watched.setText(watched)
        self.watch.setText(tr("Stop watching") if settings.watched else tr("Choose…"))
        kept = tr("{cached}: what was read, and documents as packets take them", cached=size_words(cached))
        self.cache.setText(kept if cached else tr("Nothing"))
        self.empty_cache.setEnabled(cached > 0)
        names = [Path(each).name for each in settings.recent]
        self.recent.setText(", ".join(names[:3]) or tr("None"))
        self.forget.setEnabled(bool(names))
