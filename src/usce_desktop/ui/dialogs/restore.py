"""Getting something back: what was removed, and what was otherwise on an earlier day."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from usce_desktop.domain.application.application import Applicant
from usce_desktop.domain.packet.limits import size_words
from usce_desktop.domain.season.season import Season
from usce_desktop.domain.sentences import count
from usce_desktop.services.recovery.earlier import (
    Earlier,
    EarlierApplication,
    EarlierPaper,
    SharedStates,
    told,
)
from usce_desktop.services.recovery.removed import RemovedThing
from usce_desktop.ui.language.translate import show_day, tr, tr_noop, translate
from usce_desktop.ui.widgets.find_line import find_in_table
from usce_desktop.ui.widgets.fitting import fit_to_screen
from usce_desktop.ui.widgets.labels import plain_label
from usce_desktop.ui.widgets.tables import SortedItem, Table

_GONE = (tr_noop("Name"), tr_noop("Was in"), tr_noop("Removed"), tr_noop("Size"))
_WHERE = {
    "inbox_file": tr_noop("Inbox"),
    "application": tr_noop("Application with its papers"),
    "version": tr_noop("Earlier version of a data file"),
    "other": "",
}


class RemovedPane(QWidget):
    """Lists what was removed.

    Signals:
        wanted(object): Bring these ``RemovedThing`` back.
        purge_wanted(object): Remove these for good.
    """

    wanted = Signal(object)
    purge_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out, empty."""
        super().__init__(parent)
        self.things: tuple[RemovedThing, ...] = ()
        self.table = Table([tr(each) for each in _GONE], tr("Removed"), wide=(0, 1), right=(3,))
        self.table.itemSelectionChanged.connect(self._follow)
        self.table.opened.connect(lambda _: self._bring())
        self.total = plain_label("", "soft")
        self.back = QPushButton(tr("Restore"))
        self.back.setProperty("role", "primary")
        self.back.clicked.connect(self._bring)
        self.purge = QPushButton(tr("Delete permanently…"))
        self.purge.clicked.connect(lambda: self._ask(on=True))
        self.question = plain_label()
        self.sure = QPushButton(tr("Delete permanently"))
        self.sure.clicked.connect(lambda: self.purge_wanted.emit(self._chosen()))
        self.keep = QPushButton(tr("Keep"))
        self.keep.clicked.connect(lambda: self._ask(on=False))
        buttons = QHBoxLayout()
        for each in (self.back, self.purge, self.question, self.sure, self.keep):
            buttons.addWidget(each, 1 if each is self.question else 0)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.addWidget(self.total)
        column.addWidget(find_in_table(self.table))
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self._writes = True
        self._ask(on=False)

    def show_things(self, things: Sequence[RemovedThing], *, writes: bool) -> None:
        """Show what was removed.

        Args:
            things: What.
            writes: Whether the library may be changed.
        """
        self.things, self._writes = tuple(things), writes
        self.table.fill([_row(each) for each in things])
        self.total.setText(
            tr(
                "{size} in total, kept until you delete it permanently.",
                size=size_words(sum(each.size for each in things)),
            )
            if things
            else tr("Nothing was removed from this library.")
        )
        self._ask(on=False)

    def _chosen(self) -> list[RemovedThing]:
        return [self.things[number] for number in self.table.chosen]

    def _bring(self) -> None:
        things = [each for each in self._chosen() if each.can_come_back]
        if things and self._writes:
            self.wanted.emit(things)

    def _ask(self, *, on: bool) -> None:
        chosen = self._chosen()
        self.question.setText(
            tr(
                "Permanently delete {things} ({size})? This cannot be undone.",
                things=translate(count(len(chosen), "thing")),
                size=size_words(sum(each.size for each in chosen)),
            )
        )
        for each in (self.question, self.sure, self.keep):
            each.setVisible(on and bool(chosen))
        for each in (self.back, self.purge):
            each.setVisible(not (on and chosen))
        self._follow_buttons()
        if on and chosen:
            self.keep.setFocus()

    def _follow(self) -> None:
        self._ask(on=False)

    def _follow_buttons(self) -> None:
        chosen = self._chosen()
        self.back.setEnabled(self._writes and any(each.can_come_back for each in chosen))
        self.purge.setEnabled(self._writes and bool(chosen))


def _row(thing: RemovedThing) -> tuple[str | SortedItem, ...]:
    where = thing.place or (tr(_WHERE[thing.kind]) if _WHERE.get(thing.kind) else "")
    return (
        thing.name,
        where,
        SortedItem(text=show_day(thing.removed), key=thing.removed),
        SortedItem(text=size_words(thing.size), key=thing.size),
    )


class EarlierPane(QWidget):
    """Shows a library as it was on an earlier day.

    Signals:
        day_wanted(object): Show how it was at the end of this ``date``.
        wanted(object, str): Make these ``EarlierApplication`` so again; of one, only the paper of this id.
        all_wanted(): Make everything so again.
        shared_wanted(object): Make what all applications share so again, a ``SharedStates``.
    """

    day_wanted = Signal(object)
    wanted = Signal(object, str)
    all_wanted = Signal()
    shared_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Lay it out, empty."""
        super().__init__(parent)
        self.earlier: Earlier | None = None
        self._lines: list[EarlierApplication | Applicant | Season] = []
        self.days = QComboBox()
        self.days.setAccessibleName(tr("Day"))
        self.days.activated.connect(lambda _: self.day_wanted.emit(self.days.currentData()))
        self.note = plain_label("", "soft")
        self.applications = Table(
            [tr("Application"), tr("Changes")], tr("The library on that day"), wide=(0,), right=(1,)
        )
        self.applications.itemSelectionChanged.connect(self._show)
        self.changes = plain_label()
        self.papers = Table(
            [tr("Paper"), tr("Of"), tr("Now")], tr("Papers of the application on that day"), wide=(0, 1)
        )
        self.papers.itemSelectionChanged.connect(self._follow)
        self.again = QPushButton(tr("Restore this"))
        self.again.setProperty("role", "primary")
        self.again.clicked.connect(lambda: self._ask(""))
        self.paper = QPushButton(tr("Restore only this paper"))
        self.paper.clicked.connect(self._paper_wanted)
        self.every = QPushButton(tr("Restore everything"))
        self.every.clicked.connect(self.all_wanted)
        self._lay_out()
        self._writes = True

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = QLabel(tr("At the end of"))
        label.setBuddy(self.days)
        top.addWidget(label)
        top.addWidget(self.days)
        top.addWidget(self.note, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self.changes)
        column.addWidget(self.papers, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.applications)
        parts.addWidget(right)
        parts.setStretchFactor(0, 2)
        parts.setStretchFactor(1, 3)
        buttons = QHBoxLayout()
        for each in (self.again, self.paper, self.every):
            buttons.addWidget(each)
        buttons.addStretch()
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(parts, 1)
        whole.addLayout(buttons)

    def show_days(self, days: Sequence[date], size: int) -> None:
        """Offer days.

        Args:
            days: On which something was changed, latest first.
            size: Bytes that the versions take on this computer.
        """
        shown = self.days.currentData()
        self.days.clear()
        for day in days:
            self.days.addItem(show_day(day), day)
        if shown in days:
            self.days.setCurrentIndex(list(days).index(shown))
        self.note.setText(
            tr(
                "Versions kept on this computer: {size}. Restoring one loses nothing.",
                size=size_words(size),
            )
            if days
            else tr("No versions of this library are kept on this computer yet.")
        )

    def show_earlier(self, earlier: Earlier, *, writes: bool) -> None:
        """Show how the library was on a day."""
        before = _key(self.chosen)
        self.earlier, self._writes = earlier, writes
        shared = (earlier.shared.applicant, earlier.shared.season)
        self._lines = [*earlier.applications, *(each for each in shared if each is not None)]
        self.applications.fill([_line(each) for each in self._lines])
        keys = [_key(each) for each in self._lines]
        if keys:
            self.applications.choose(keys.index(before) if before in keys else 0)
        self._show()

    @property
    def chosen(self) -> EarlierApplication | Applicant | Season | None:
        """What is chosen."""
        numbers = self.applications.chosen
        return self._lines[numbers[0]] if numbers else None

    def _show(self) -> None:
        one = self.chosen
        papers = one.papers if isinstance(one, EarlierApplication) else ()
        self.papers.fill(
            [
                (
                    each.file,
                    translate(each.item),
                    tr("there") if each.is_there else tr("can be restored") if each.can_come else tr("lost"),
                )
                for each in papers
            ]
        )
        self.papers.setVisible(bool(papers))
        if isinstance(one, EarlierApplication):
            self.changes.setText("\n".join(f"• {translate(each)}" for each in told(one)))
        elif isinstance(one, Applicant):
            self.changes.setText(
                tr("Who I am goes back to what was entered about {name}.", name=one.name or tr("no name"))
            )
        elif isinstance(one, Season):
            self.changes.setText(tr("Programs, costs and settings of the season go back."))
        else:
            self.changes.setText("")
        self._follow()

    def _follow(self) -> None:
        one = self.chosen
        changed = one.changes if isinstance(one, EarlierApplication) else one
        self.again.setEnabled(self._writes and bool(changed))
        paper = self._paper()
        self.paper.setEnabled(self._writes and paper is not None and paper.can_come and not paper.is_there)
        earlier = self.earlier
        otherwise = earlier is not None and (
            any(each.changes for each in earlier.applications) or earlier.shared != SharedStates()
        )
        self.every.setEnabled(self._writes and bool(otherwise))

    def _paper(self) -> EarlierPaper | None:
        """Find the chosen paper."""
        one, numbers = self.chosen, self.papers.chosen
        return one.papers[numbers[0]] if isinstance(one, EarlierApplication) and numbers else None

    def _paper_wanted(self) -> None:
        paper = self._paper()
        if paper is not None:
            self._ask(paper.key)

    def _ask(self, paper: str) -> None:
        one = self.chosen
        if isinstance(one, EarlierApplication):
            self.wanted.emit([one], paper)
        elif isinstance(one, Applicant):
            self.shared_wanted.emit(SharedStates(applicant=one))
        elif isinstance(one, Season):
            self.shared_wanted.emit(SharedStates(season=one))


def _key(one: EarlierApplication | Applicant | Season | None) -> str:
    return one.key if isinstance(one, EarlierApplication) else type(one).__name__


def _line(one: EarlierApplication | Applicant | Season) -> tuple[str | SortedItem, ...]:
    if isinstance(one, EarlierApplication):
        number = len(one.changes)
        return one.title, SortedItem(text=str(number) if number else "", key=number or None)
    title = tr("Who I am") if isinstance(one, Applicant) else tr("Season")
    return title, SortedItem(text="1", key=1)


class RestoreDialog(QDialog):
    """Both, as tabs."""

    def __init__(self, parent: QWidget | None, closed: Callable[[], object]) -> None:
        """Lay it out.

        Args:
            parent: Its owner.
            closed: Called when it is closed.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Restore"))
        fit_to_screen(self, 900, 560)
        self.removed, self.earlier = RemovedPane(), EarlierPane()
        self.tabs = QTabWidget()
        self.tabs.addTab(self.removed, tr("Removed"))
        self.tabs.addTab(self.earlier, tr("An earlier day"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        self.finished.connect(lambda _: closed())
