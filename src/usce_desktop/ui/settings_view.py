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

from usce_desktop.domain.limits import size_words
from usce_desktop.storage.settings import Settings
from usce_desktop.ui.applicant_view import WIDEST
from usce_desktop.ui.plain import plain_label

SCHEMES = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"))
TEXT_SIZES = (("100", "As the system"), ("115", "Larger"), ("130", "Large"))


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
        self.scheme = self._choice("Colours", SCHEMES, "scheme")
        self.text_size = self._choice("Text size", TEXT_SIZES, "text_size")
        self.veiled = QCheckBox("Hide names, numbers and documents while the screen is shared")
        self.veiled.clicked.connect(lambda on: self.changed.emit("veiled", on))
        self.restore = QCheckBox("Open where I was last")
        self.restore.clicked.connect(lambda on: self.changed.emit("restore", on))
        self._watched, self.watch = self._row("watch_folder")
        self._cache, self.empty_cache = self._row("empty_cache")
        self.empty_cache.setText("Empty it")
        self._recent, self.forget = self._row("forget_recent")
        self.forget.setText("Forget them")
        reset = QPushButton("Reset the layout")
        reset.clicked.connect(lambda: self.pressed.emit("reset_layout"))
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 16, 22, 22)
        column.addWidget(plain_label("Settings", "title"))
        column.addWidget(plain_label("They are kept on this computer, not in the library.", "soft"))
        self._form: QFormLayout | None = None
        self._heading(column, "How it looks")
        self._add("Colours", self.scheme)
        self._add("Text size", self.text_size)
        self._add("", reset)
        self._heading(column, "Privacy")
        self._add("", self.veiled)
        self._add("Libraries opened lately", self._recent, self.forget)
        self._add("Kept to be faster", self._cache, self.empty_cache)
        self._heading(column, "How it works")
        self._add("", self.restore)
        self._add("Scanner or phone folder", self._watched, self.watch)
        column.addStretch()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def _choice(self, name: str, choices: tuple[tuple[str, str], ...], field: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, words in choices:
            box.addItem(words, value)
        box.activated.connect(lambda row: self.changed.emit(field, box.itemData(row)))
        return box

    def _row(self, action: str) -> tuple[QLabel, QPushButton]:
        button = QPushButton()
        button.clicked.connect(lambda: self.pressed.emit(action))
        return plain_label(), button

    def _heading(self, column: QVBoxLayout, text: str) -> None:
        column.addSpacing(12)
        column.addWidget(plain_label(text, "section"))
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        column.addLayout(self._form)

    def _add(self, label: str, *widgets: QWidget) -> None:
        row = QHBoxLayout()
        for widget in widgets:
            wide = not isinstance(widget, QPushButton) and len(widgets) > 1
            row.addWidget(widget, 1 if wide else 0)
        if len(widgets) == 1:
            row.addStretch()
        if self._form is not None:
            self._form.addRow(plain_label(label), row)

    def show_settings(self, settings: Settings, cached: int) -> None:
        """Show the settings as they are.

        Args:
            settings: Of this computer.
            cached: Bytes that are kept to be faster.
        """
        self.scheme.setCurrentIndex(self.scheme.findData(settings.scheme))
        self.text_size.setCurrentIndex(self.text_size.findData(settings.text_size))
        self.veiled.setChecked(settings.veiled)
        self.restore.setChecked(settings.restore)
        watched = Path(settings.watched).name if settings.watched else "None is watched."
        self._watched.setText(watched)
        self.watch.setText("Stop watching" if settings.watched else "Choose…")
        kept = f"{size_words(cached)}: what was read, and documents as packets take them"
        self._cache.setText(kept if cached else "Nothing")
        self.empty_cache.setEnabled(cached > 0)
        names = [Path(each).name for each in settings.recent]
        self._recent.setText(", ".join(names[:3]) or "None")
        self.forget.setEnabled(bool(names))
