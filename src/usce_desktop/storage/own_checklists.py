"""A library's own checklists, read again only where a file of them changed."""

from pathlib import Path

from usce_desktop.domain.checklist.catalog import Catalog
from usce_desktop.storage.catalog import CatalogError, with_own_checklists
from usce_desktop.storage.there import is_folder

_Signature = tuple[tuple[str, int, int, int], ...]
Found = tuple[Catalog, dict[str, CatalogError]]
"""The catalog with a library's own checklists, and what is wrong with files that were left out."""


class OwnChecklists:
    """Keeps, for each library, the catalog with its own checklists."""

    def __init__(self) -> None:
        """Know none."""
        self._kept: dict[Path, tuple[_Signature, Catalog, Found]] = {}

    def added_to(self, catalog: Catalog, folder: Path) -> Found:
        """Add a library's own checklists to the shipped ones, as ``with_own_checklists`` does.

        What could not be read is looked at again each time: a disk may have failed, which says nothing of
        the file.

        Args:
            catalog: The shipped data.
            folder: Of the library's own checklists.
        """
        now = _signature(folder)
        kept = self._kept.get(folder)
        if kept is not None and now is not None and kept[0] == now and kept[1] is catalog:
            return kept[2]
        found = with_own_checklists(catalog, folder)
        if found[1] or now is None:
            self._kept.pop(folder, None)
        else:
            self._kept[folder] = (now, catalog, found)
        return found


def _signature(folder: Path) -> _Signature | None:
    """Tell by the folder's entries whether a file changed; nothing is opened.

    Returns:
        Nothing where an entry cannot be looked at now.
    """
    if not is_folder(folder):
        return ()
    try:
        states = [(path.name, path.stat()) for path in sorted(folder.glob("*.toml"))]
    except OSError:
        return None
    return tuple((name, each.st_mtime_ns, each.st_size, each.st_ino) for name, each in states)
