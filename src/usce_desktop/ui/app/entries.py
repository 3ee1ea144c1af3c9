"""What the command palette offers: every application, every item, every command that can be given now."""

from functools import partial

from PySide6.QtGui import QKeySequence

from usce_desktop.ui.app.commands import Commands
from usce_desktop.ui.app.palette import PaletteEntry
from usce_desktop.ui.controllers.actions import MENUS, ROWS
from usce_desktop.ui.controllers.history import ViewPlace
from usce_desktop.ui.controllers.navigator import Navigator
from usce_desktop.ui.language.translate import tr, translate
from usce_desktop.ui.session.session import Session


def palette_entries(session: Session, navigator: Navigator, actions: Commands) -> list[PaletteEntry]:
    """List what can be gone to or done now."""
    found = [
        PaletteEntry(
            title=line.standing.title,
            hint="application",
            run=partial(navigator.go, ViewPlace("application", line.folder.name)),
        )
        for line in session.lines
    ]
    review = session.review
    for item in review.items if review else ():
        run = partial(navigator.go_to_item, "", item.requirement.item)
        found.append(PaletteEntry(title=translate(item.requirement.title), hint="item", run=run))
    for row in ROWS:
        action = actions[row.id]
        if action.isEnabled() and row.id != "go_to":
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            hint = keys or tr(MENUS[row.menu]).replace("&", "").lower()
            found.append(PaletteEntry(title=row.name, hint=hint, run=action.trigger))
    return found
