"""Printing what is shown: a document's pages, the packet that was built, a table."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QTableView, QWidget

from usce_desktop.domain.review.file_state import FAILURE_WORDS
from usce_desktop.pdf.worker.client import Report, Worker, WorkerError
from usce_desktop.pdf.worker.jobs import Picture, Render
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.language.translate import counted, tr, translate
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.widgets.bars import MessageBar
from usce_desktop.ui.widgets.grid import grid_of
from usce_desktop.ui.widgets.preview import Preview, Shown, as_in_packet, picture_of
from usce_desktop.ui.widgets.printing import paint_page, print_grid, side_of

PAGE_SECONDS = 60.0
Printable = Shown | QTableView | str
"""A document, a table, or why there is nothing to print."""


def printable_in(shown: QWidget | None) -> Printable:
    """Find what of a view is printed: its document, else its table."""
    parts = shown.findChildren(QWidget) if shown is not None else []
    for part in parts:
        if isinstance(part, Preview) and part.shown is not None and part.isVisible():
            return part.shown
    tables = [part for part in parts if isinstance(part, QTableView) and part.isVisible()]
    return tables[0] if tables else tr("There is nothing to print here.")


class PrintController(Controller):
    """Prints; the worker that draws pages is started with the first one.

    Attributes:
        shown: Finds what of the window is printed.
    """

    def __init__(self, session: Session, window: QWidget, bar: MessageBar, memory: Memory) -> None:
        """Start without a worker."""
        super().__init__(session, window, bar, memory)
        self._worker: Worker | None = None
        self.shown: Callable[[], Printable] = lambda: tr("There is nothing to print here.")

    def print_shown(self) -> None:
        """Ask for a printer, and print what is shown."""
        self.ask(self.shown())

    def ask(self, found: Printable) -> None:
        """Ask for a printer, and print; a sentence is told."""
        if isinstance(found, str):
            self.bar.tell(found)
            return
        if self.memory.settings.veiled:
            self.bar.tell(tr("Personal data is hidden; show it again (Ctrl+Shift+H) to print."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        name = found.path.stem if isinstance(found, Shown) else found.accessibleName()
        printer.setDocName(name)
        dialog = QPrintDialog(printer, self.window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=isinstance(found, Shown))
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        if isinstance(found, Shown):
            self.print_document(printer, found)
        else:
            print_grid(printer, name, grid_of(found))
            self.bar.tell(tr("{name} went to the printer.", name=name), stays=False)

    def print_document(self, printer: QPrinter, shown: Shown) -> None:
        """Print a document as it goes into the packet, page after page.

        Args:
            printer: With the pages that were asked for; 0 stands for all.
            shown: The document.
        """
        self._worker = self._worker or Worker()
        PrintRun(self, self._worker, printer, shown).draw(printer.fromPage() or 1)

    def finish(self) -> None:
        """End the worker and wait for it."""
        if self._worker is not None:
            self._worker.close()


class PrintRun:
    """One document on its way to a printer."""

    def __init__(self, controller: PrintController, worker: Worker, printer: QPrinter, shown: Shown) -> None:
        """Begin with nothing on paper."""
        self._controller, self._worker, self._printer, self._shown = controller, worker, printer, shown
        self._painter = QPainter()
        self._printed = 0

    def draw(self, page: int) -> None:
        """Have a page drawn; it is painted when it is there, and the next one drawn."""
        side = side_of(self._printer)
        order = Render(path=str(self._shown.path), page=page, width=side, height=side)

        def work(report: Report) -> Picture:
            return self._worker.call(order, seconds=PAGE_SECONDS, report=report)

        label = tr("Printing page {page}", page=page)
        then = partial(self._paint, page)
        self._controller.session.run(work, then, self._stop, label=label, cancellable=True)

    def _paint(self, page: int, picture: Picture) -> None:
        if page not in self._shown.left_out:
            if self._printed == 0 and not self._painter.begin(self._printer):
                self._controller.bar.tell(tr("The printer does not answer; nothing was printed."))
                return
            if self._printed:
                self._printer.newPage()
            paint_page(self._painter, as_in_packet(picture_of(picture), self._shown))
            self._printed += 1
        last = self._printer.toPage() or picture.pages
        if page < min(last, picture.pages):
            self.draw(page + 1)
        else:
            self._end()

    def _end(self) -> None:
        if not self._printed:
            self._controller.bar.tell(tr("None of these pages goes into the packet; nothing was printed."))
            return
        self._painter.end()
        pages, name = counted(self._printed, "page"), self._shown.path.name
        self._controller.bar.tell(
            tr("{pages} of {name} went to the printer.", pages=pages, name=name), stays=False
        )

    def _stop(self, error: BaseException) -> None:
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()
        if isinstance(error, WorkerError):
            words = translate(FAILURE_WORDS[error.failure])
            name = self._shown.path.name
            self._controller.bar.tell(tr("{name} cannot be printed: {words}.", name=name, words=words))
        else:
            self._controller.failed(error)
