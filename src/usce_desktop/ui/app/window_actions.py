"""What the menus do with the window itself: its size, finding in it, going to anything by its name."""

from usce_desktop.ui.app.entries import palette_entries
from usce_desktop.ui.app.palette import Palette, PaletteEntry
from usce_desktop.ui.app.parts import Parts
from usce_desktop.ui.widgets.find_line import FindLine


class WindowActions:
    """Does what the table of actions asks of the window."""

    def __init__(self, parts: Parts) -> None:
        """Know the window."""
        self._parts = parts

    def full_screen(self) -> None:
        """Fill the screen, or do not any more."""
        self._parts.frame.full_screen()

    def close(self) -> None:
        """End the program."""
        self._parts.frame.close()

    def reset_layout(self) -> None:
        """Put the window's parts where they were at first."""
        self._parts.layout.reset(self._parts.views.application)

    def find(self) -> None:
        """Find in the rows that are shown; where there are none, offer everything by its name."""
        shown = self._parts.layout.stack.currentWidget()
        lines = shown.findChildren(FindLine) if shown is not None else []
        line = next((each for each in lines if each.rows.isVisible()), None)
        if line is not None:
            line.begin()
        else:
            self.go_to()

    def palette_entries(self) -> list[PaletteEntry]:
        """List what can be gone to or done now."""
        return palette_entries(self._parts.session, self._parts.navigator, self._parts.actions)

    def go_to(self) -> None:
        """Offer everything by its name."""
        Palette(self.palette_entries(), self._parts.frame).show()
