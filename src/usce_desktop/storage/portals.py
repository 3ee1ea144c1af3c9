"""The web portals that are known: those that are shipped, and the person's own."""

from pathlib import Path

from usce_desktop.domain.forms.portals import Portal, PortalFile
from usce_desktop.storage.catalog import load_strictly
from usce_desktop.storage.there import is_file

FILE = "portals.toml"


def load_portals(shipped: Path, config: Path) -> tuple[Portal, ...]:
    """List the portals; one of the person's own replaces the shipped one of the same id.

    Args:
        shipped: The folder of the shipped data.
        config: The folder of this computer's settings.

    Raises:
        CatalogError: A file of them is wrong.
    """
    found = {each.id: each for each in load_strictly(shipped / FILE, PortalFile).portals}
    if is_file(config / FILE):
        found.update({each.id: each for each in load_strictly(config / FILE, PortalFile).portals})
    return tuple(found.values())
