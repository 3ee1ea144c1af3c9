"""What all applications of a library share: who applies, and the checklists; what cannot be read is named."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from usce_desktop.domain.application.application import Applicant
from usce_desktop.domain.checklist.catalog import Catalog
from usce_desktop.domain.season.season import Season
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.history import keep, key_of, name_of
from usce_desktop.storage import library as store
from usce_desktop.storage import stored
from usce_desktop.storage.catalog import CatalogError
from usce_desktop.storage.errors import BadFileError, LostFileError, StoodInError, StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.stored import Stored
from usce_desktop.storage.versions import latest_first


class Shared(Struct, frozen=True, kw_only=True):
    """What all applications of a library share, read once.

    Attributes:
        wrong: What is wrong with checklists of the library's own, by id; they are not in the catalog.
        broken: What is wrong with the app's own files that all share; see ``known_applicant``.
    """

    library: Library
    applicant: Applicant
    catalog: Catalog
    wrong: dict[str, CatalogError] = {}
    broken: tuple[StoodInError, ...] = ()


def shared_of(context: AppContext, library: Library) -> Shared:
    """Read what the applications of a library share."""
    applicant, broken = known_applicant(context, library)
    catalog, wrong = context.checklists.added_to(context.catalog, library.checklists)
    return Shared(library=library, applicant=applicant, catalog=catalog, wrong=wrong, broken=broken)


def known_applicant(context: AppContext, library: Library) -> tuple[Applicant, tuple[StoodInError, ...]]:
    """Read who the applicant is, as far as that is known.

    Returns:
        The applicant, and what is wrong with the file: then the latest version that this computer kept stands
        in for it, or nothing is known of the applicant, which turns no item green.
    """
    try:
        applicant = store.read_applicant(library)
        _require_not_lost(context, library, applicant)
    except BadFileError as error:
        for version in latest_first(context.versions.kept(key_of(context, library), "applicant")):
            try:
                value = stored.read(version.path, Applicant).value
            except StorageError:
                continue
            return value, (StoodInError(error, version.saved),)
        return Applicant(), (StoodInError(error),)
    keep(context, library, applicant)
    return applicant.value, ()


def _require_not_lost(context: AppContext, library: Library, opened: Stored[Any]) -> None:
    """Raise where a file is not there, and this computer knows that it was.

    Raises:
        LostFileError: It is gone.
    """
    if not opened.data and context.versions.kept(key_of(context, library), name_of(opened)):
        raise LostFileError(opened.path)


def broken_files(context: AppContext, library: Library, shared: Shared) -> Iterator[StoodInError]:
    """List what is wrong with the app's own files that all applications share, the season's among them."""
    yield from shared.broken
    try:
        season = store.read_season(library)
        _require_not_lost(context, library, season)
    except BadFileError as error:
        yield StoodInError(error, of_season=True)
    else:
        keep(context, library, season)


def known_season(library: Library) -> Season:
    """Read the season; an empty one where its file cannot be understood, which ``broken_files`` says."""
    try:
        return store.read_season(library).value
    except BadFileError:
        return Season()
