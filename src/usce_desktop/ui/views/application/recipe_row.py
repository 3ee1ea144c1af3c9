"""How a document goes into the packet: its title there, which pages in which order, and comments or not."""

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from usce_desktop.domain.application.application import Document
from usce_desktop.domain.application.recipe import Recipe, pages_words, parse_pages
from usce_desktop.domain.facts import BadFactError
from usce_desktop.ui.language.translate import tr
from usce_desktop.ui.widgets.labels import plain_label


class RecipeRow(QWidget):
    """States title and recipe; how a page is turned and cropped is shown by the preview.

    Signals:
        title_stated(str): Another title; empty for the item's own.
        recipe_stated(str, Recipe): What was done, and the recipe it gives.
    """

    title_stated = Signal(str)
    recipe_stated = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._recipe = Recipe()
        self.title = QLineEdit()
        self.title.setAccessibleName(tr("Title in the packet"))
        self.title.editingFinished.connect(self._title_left)
        self.pages = QLineEdit()
        self.pages.setAccessibleName(tr("Pages in the packet"))
        self.pages.setPlaceholderText(tr("all pages"))
        self.pages.setToolTip(tr("Which pages go into the packet, in this order: 1-3, 5"))
        self.pages.editingFinished.connect(self._pages_left)
        self.marks = QCheckBox(tr("with comments"))
        self.marks.setToolTip(tr("Whether comments and marks that somebody put on the pages come along"))
        self.marks.clicked.connect(self._marks_clicked)
        self.said = plain_label("", "soft")
        line = QHBoxLayout()
        line.addWidget(plain_label(tr("Pages"), "soft"))
        line.addWidget(self.pages, 1)
        line.addWidget(self.marks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addLayout(line)
        column.addWidget(self.said)

    def show_document(self, document: Document, usual: str, *, is_pdf: bool, enabled: bool) -> None:
        """Show how a document goes in.

        Args:
            document: The document.
            usual: Its title where the person gives none.
            is_pdf: Whether it can have comments.
            enabled: Whether it can be changed.
        """
        self._recipe = document.recipe
        if not self.title.isModified():
            self.title.setPlaceholderText(tr("In the packet: {usual}", usual=usual))
            self.title.setText(document.title)
        if not self.pages.isModified():
            self.pages.setText(pages_words(document.recipe.pages or ()))
            self.said.hide()
        self.marks.setVisible(is_pdf)
        self.marks.setChecked(document.recipe.marks)
        self.setEnabled(enabled)

    def _title_left(self) -> None:
        if self.title.isModified():
            self.title.setModified(False)
            self.title_stated.emit(" ".join(self.title.text().split()))

    def _pages_left(self) -> None:
        if not self.pages.isModified():
            return
        try:
            pages = parse_pages(self.pages.text()) or None
        except BadFactError as error:
            self.said.setText(f"{error}.")
            self.said.show()
            return
        self.pages.setModified(False)
        self.said.hide()
        self.recipe_stated.emit(tr("Choose pages"), structs.replace(self._recipe, pages=pages))

    def _marks_clicked(self, on: bool) -> None:
        label = tr("Take comments along") if on else tr("Leave comments out")
        self.recipe_stated.emit(label, structs.replace(self._recipe, marks=on))
