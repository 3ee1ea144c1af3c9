"""What the Packet menu does: build, look at what was built, freeze what was sent, verify what came back."""

from functools import partial
from pathlib import Path

from msgspec import structs
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.packet.page_map import page_map
from usce_desktop.domain.packet.tiles import Sheaf, Tile, tiles, with_page_moved, with_page_toggled
from usce_desktop.domain.status import Phase
from usce_desktop.services.packet.deliver import BuiltFiles
from usce_desktop.services.packet.plan import LeftOut, PlannedDocument
from usce_desktop.services.packet.write import Built
from usce_desktop.storage.errors import StorageError
from usce_desktop.ui.controllers.base import Controller
from usce_desktop.ui.dialogs.application import SentDialog
from usce_desktop.ui.dialogs.build import BuildDialog
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.packets import Packets
from usce_desktop.ui.session.session import Session
from usce_desktop.ui.session.settings import Memory
from usce_desktop.ui.views.packet import PacketView
from usce_desktop.ui.widgets.bars import BuiltBar, MessageBar
from usce_desktop.ui.widgets.file_manager import show_folder
from usce_desktop.ui.widgets.preview import Shown
from usce_desktop.ui.widgets.thumbnails import PageTile


def _sheet(tile: Tile, document: PlannedDocument) -> PageTile:
    """Say how a page is shown."""
    recipe, title = tile.sheaf.recipe, tile.sheaf.title
    words = tr("Page {page} of {title}", page=tile.page, title=title)
    number = tr("{number}: {words}", number=tile.number, words=words)
    return PageTile(
        shown=Shown(path=document.path, sha256=document.sha256, rotate=recipe.rotate, crop=recipe.crop),
        page=tile.page,
        words=f"{tile.number}\n{title}" if tile.number else f"{tr('left out')}\n{title}",
        spoken=number if tile.number else tr("{words}, left out", words=words),
        faded=not tile.number,
        begins=tile.place == 0,
        of=tile,
    )


class PacketController(Controller):
    """Asks what has to be asked about packets, and has the session do it."""

    view: PacketView

    def __init__(self, session: Session, window: QWidget, bar: MessageBar, memory: Memory) -> None:
        """Make the bar that shows what was built."""
        super().__init__(session, window, bar, memory)
        self._built: Built | BuiltFiles | None = None
        self._profile = ""
        self.built_bar = BuiltBar(self._open_built, self._show_built)
        session.built.connect(self._packet_built)
        session.library_changed.connect(self._forget)

    def _forget(self) -> None:
        self._built, self._profile = None, ""

    def serve(self, view: PacketView) -> None:
        """Do what a view asks for."""
        self.view = view
        view.moved.connect(
            lambda tile, target: self._change(tr("Move page"), tile, with_page_moved(tile, target))
        )
        view.toggled.connect(
            lambda tile: self._change(
                tr("Leave out page") if tile.place >= 0 else tr("Take page back in"),
                tile,
                with_page_toggled(tile),
            )
        )
        view.turned.connect(self._turn)
        view.profile_chosen.connect(self._choose_profile)

    def show_packet(self) -> None:
        """Bring the view of the pages up to date."""
        session = self.session
        plan, opened = Packets(self.session).plan(Phase.APPLICATION, {}), session.opened
        if plan is None or opened is None:
            return
        try:
            profiles = Packets(self.session).profiles()
        except StorageError as error:
            self.failed(error)
            return
        profile = profiles.get(self._profile) or next(iter(profiles.values()))
        layout = page_map(
            plan.parts,
            cover=profile.cover,
            contents=profile.contents,
            evidence=len(plan.items) if profile.evidence else 0,
            dividers=profile.dividers,
        )
        sheaves = []
        for each, entry in zip(plan.documents, layout.entries, strict=True):
            file = session.files.get(each.key)
            health = file.health if file is not None else None
            document = opened.application.documents[each.key]
            sheaves.append(
                Sheaf(
                    key=each.key,
                    item=each.item,
                    title=translate(each.title),
                    recipe=document.recipe,
                    pages=health.pages if health else each.pages,
                    first=entry.first,
                )
            )
        known = {each.key: each for each in plan.documents}
        sheets = [_sheet(tile, known[tile.sheaf.key]) for tile in tiles(sheaves)]
        self.view.show_packet(plan, sheets, profiles, profile.id, enabled=not session.read_only)

    def last_built(self) -> Shown | None:
        """Find the packet that was built last and is still there."""
        opened = self.session.opened
        for name, record in reversed(opened.application.packets.items() if opened else ()):
            path = opened.folder / name if opened else None
            if path is not None and path.is_file():
                return Shown(path=path, sha256=record.sha256)
        return None

    def _choose_profile(self, profile: str) -> None:
        self._profile = profile
        self.show_packet()

    def _change(self, label: str, tile: Tile, recipe: Recipe) -> None:
        if recipe != tile.sheaf.recipe:
            self.session.edit(
                label, lambda application: edits.set_recipe(application, tile.sheaf.key, recipe)
            )

    def _turn(self, tile: Tile) -> None:
        recipe = tile.sheaf.recipe
        self._change(tr("Rotate"), tile, structs.replace(recipe, rotate=(recipe.rotate + 90) % 360))

    def build_packet(self) -> None:
        """Build the packet of the application phase."""
        self.session.jobs.when_idle(partial(self._build, Phase.APPLICATION), key="application")

    def build_onboarding(self) -> None:
        """Build the packet of the onboarding phase."""
        self.session.jobs.when_idle(partial(self._build, Phase.ONBOARDING), key="onboarding")

    def _build(self, phase: Phase) -> None:
        plan, target = Packets(self.session).plan(phase, {}), Packets(self.session).packet_path(phase)
        if plan is None or target is None:
            return
        try:
            profiles = Packets(self.session).profiles()
        except StorageError as error:
            self.failed(error)
            return
        dialog = BuildDialog(plan, target.name, profiles, self.window)
        dialog.choose(self._profile)
        if not dialog.exec():
            return
        profile = profiles[dialog.profile.currentData()]
        if profile.separate:
            chosen = QFileDialog.getExistingDirectory(
                self.window, tr("Where the folder of files goes"), self.memory.last_folder
            )
            if not chosen:
                return
            self.memory.remember(last_folder=chosen)
            target = Path(chosen) / target.stem
        self.built_bar.hide()
        Packets(self.session).build(plan, profile, target, dialog.build_options())

    def mark_sent(self) -> None:
        """Ask which packet was sent, when and to whom, and freeze it."""
        opened = self.session.opened
        if opened is None:
            return
        last = self._built.path if isinstance(self._built, Built) else opened.folder
        name, _ = QFileDialog.getOpenFileName(
            self.window, tr("The packet that you sent"), str(last), tr("PDF (*.pdf)")
        )
        if not name:
            return
        dialog = SentDialog(Path(name).name, opened.application.program, self.session.today, self.window)
        if dialog.exec():
            Packets(self.session).submit(Path(name), dialog.fields())

    def immunization_summary(self) -> None:
        """Ask where the clinician's summary goes, and write it."""
        opened = self.session.opened
        if opened is None:
            return
        proposed = Path(self.memory.last_folder) / "Immunization summary.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self.window, tr("Immunization summary"), str(proposed), tr("PDF (*.pdf)")
        )
        if name:
            self.memory.remember(last_folder=str(Path(name).parent))
            self.built_bar.hide()
            Packets(self.session).write_summary(Path(name))

    def verify_packet(self) -> None:
        """Ask for a packet, and say whether it is as it was built and where its documents are."""
        name, _ = QFileDialog.getOpenFileName(
            self.window, tr("The packet to verify"), self.memory.last_folder, tr("PDF (*.pdf)")
        )
        if name:
            self.memory.remember(last_folder=str(Path(name).parent))
            Packets(self.session).verify(Path(name))

    def _packet_built(self, built: Built | BuiltFiles, left_out: tuple[LeftOut, ...]) -> None:
        self._built = built
        self.built_bar.tell(built, left_out)

    def _open_built(self) -> None:
        if self._built is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._built.path)))

    def _show_built(self) -> None:
        if self._built is not None:
            show_folder(self._built.path)
