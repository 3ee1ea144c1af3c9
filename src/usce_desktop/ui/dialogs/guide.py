"""Help that works offline: the guide, the keys, and what to send with a report of an error."""

import platform
import sys
from collections.abc import Iterable
from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from usce_desktop import APP_NAME, __version__
from usce_desktop.storage.resources import guide
from usce_desktop.ui.language.translate import tr, tr_noop
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.tables import Table

LIBRARIES = (
    "PySide6-Essentials",
    "pypdf",
    "pypdfium2",
    "Pillow",
    "reportlab",
    "msgspec",
    "platformdirs",
    "rapidfuzz",
    "tomli-w",
    "icalendar",
)
"""What the app is built on, by distribution."""
OTHER_KEYS = (
    (tr_noop("Give the Inbox's file to a guess"), tr_noop("1 to 9")),
    (tr_noop("Move in a list"), tr_noop("Up, Down, Page Up, Page Down")),
    (tr_noop("Open what is chosen, or give a new file to an item"), tr_noop("Enter")),
    (tr_noop("Next field or list"), tr_noop("Tab, Shift+Tab")),
    (tr_noop("Menus"), tr_noop("Alt and the underlined letter")),
)
"""Keys that belong to no action of the menus."""


def library_rows(names: Iterable[str] = LIBRARIES) -> list[tuple[str, str, str]]:
    """List the libraries that are installed: name, version, licence."""
    rows = []
    for name in names:
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        licence = next((about[key] for key in ("License-Expression", "License") if key in about), "")
        lines = [line for line in about.get_all("Classifier") or () if line.startswith("License ::")]
        classifiers = [line.rsplit("::", 1)[-1].strip() for line in lines]
        first = licence.strip().splitlines()[0] if licence.strip() else ", ".join(classifiers)
        rows.append((name, about["Version"], first[:60]))
    return rows


def diagnostics(counts: dict[str, int]) -> str:
    """Put together what helps to find an error, without names, paths or anything from a document.

    Args:
        counts: How many there are of what: applications, documents and so on.
    """
    lines = [
        f"{APP_NAME} {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
        f"Display: {QGuiApplication.platformName()}, frozen: {bool(getattr(sys, 'frozen', False))}",
        *(f"{name} {version}" for name, version, _ in library_rows()),
        *(f"{what}: {number}" for what, number in counts.items()),
    ]
    return "\n".join(lines)


class GuideDialog(QDialog):
    """The user's guide, as it is in ``docs/guide``; nothing is loaded from elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show it from its beginning."""
        super().__init__(parent)
        self.setWindowTitle(tr("Guide"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Guide"))
        self.text.setOpenLinks(False)
        self.text.setSearchPaths([str(guide())])
        self.text.setMarkdown((guide() / "guide.md").read_text("utf-8"))
        self.text.anchorClicked.connect(lambda url: self.text.scrollToAnchor(url.fragment()))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        fit_to_screen(self, 820, 700)


class TableDialog(QDialog):
    """A table to read: the keys, or the libraries."""

    def __init__(
        self,
        title: str,
        columns: tuple[str, ...],
        rows: Iterable[tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        """Show the rows.

        Args:
            title: Of the window.
            columns: Their titles.
            rows: As many texts as there are columns.
            parent: Above which it stands.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.table = Table(columns, title, wide=(0,), wraps=True)
        self.table.fill(list(rows))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        fit_to_screen(self, 620, 620)
