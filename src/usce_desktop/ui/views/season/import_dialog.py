"""Before programs are taken from a table: which column is what, and what would happen."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.season.programs import FIELDS, BadValueError
from usce_desktop.services.season.programs import ImportPreview
from usce_desktop.storage.errors import StorageError
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import plain_label

_SHOWN = 8


class ImportDialog(QDialog):
    """Shows a preview, and asks for the columns that names do not explain."""

    def __init__(
        self,
        name: str,
        header: list[str],
        preview: Callable[[dict[str, str]], ImportPreview],
        parent: QWidget | None = None,
    ) -> None:
        """Lay it out.

        Args:
            name: Of the file.
            header: Its columns.
            preview: Says what an import would do with columns mapped to fields.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Programs from a table"))
        self._preview = preview
        self.found: ImportPreview | None = None
        self.said = plain_label("", "section")
        self.problems = plain_label("", "soft")
        self.columns: dict[str, QComboBox] = {}
        inner = QWidget()
        form = QFormLayout(inner)
        for column in filter(None, (each.strip() for each in header)):
            box = QComboBox()
            box.setAccessibleName(tr("What the column {column} is", column=column))
            box.addItem(tr("as its name says"), "")
            for field in FIELDS:
                box.addItem(translate(field.title), field.key)
            box.currentIndexChanged.connect(lambda _: self.update_preview())
            self.columns[column] = box
            form.addRow(plain_label(column), box)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(tr("Take them"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(name, "title"))
        for widget in (self.said, self.problems):
            layout.addWidget(widget)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        fit_to_screen(self, 560, 640)
        self.update_preview()

    def mapping(self) -> dict[str, str]:
        """Read which columns the person explained."""
        return {column: box.currentData() for column, box in self.columns.items() if box.currentData()}

    def update_preview(self) -> None:
        """Say what an import would do now."""
        try:
            self.found = self._preview(self.mapping())
        except (StorageError, BadValueError) as error:
            self.found = None
            self.said.setText(f"{error}.")
            self.problems.clear()
            self.take.setEnabled(False)
            return
        found = self.found
        unused = [name for name, key in found.columns if name and not key]
        self.said.setText(
            tr(
                "{added} new, {changed} changed, {same} as they are.",
                added=found.added,
                changed=found.changed,
                same=found.same,
            )
        )
        lines = [tr("Not taken: {names}", names=", ".join(unused))] if unused else []
        lines += found.problems[:_SHOWN]
        lines += ["…"] if len(found.problems) > _SHOWN else []
        self.problems.setText("\n".join(lines))
        self.take.setEnabled(bool(found.added or found.changed))
