"""What the Help menu does."""

from usce_desktop import APP_NAME, __version__
from usce_desktop.ui.desks.desk import Desk
from usce_desktop.ui.plain import plain_box


class HelpDesk(Desk):
    """Says what this is, and how it is used."""

    def about(self) -> None:
        """Say what this is."""
        detail = (
            f"Version {__version__}, Apache-2.0. Everything stays on this computer.\n\n"
            "Checklists are templates, not the programs' own words; verify them. Nothing here is medical,"
            " legal or immigration advice."
        )
        plain_box(self.window, APP_NAME, detail).exec()
