"""What every use case works with, put together once at the start."""

from msgspec import Struct

from usce_desktop.domain.checklist.catalog import Catalog
from usce_desktop.domain.reading.page import ScanWords
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.review.file_state import Health
from usce_desktop.pdf.worker.client import Worker
from usce_desktop.storage.answers import AnswerCache, health_cache, reading_cache, words_cache
from usce_desktop.storage.catalog import load_catalog
from usce_desktop.storage.hashes import HashCache
from usce_desktop.storage.own_checklists import OwnChecklists
from usce_desktop.storage.places import Places
from usce_desktop.storage.resources import resources
from usce_desktop.storage.versions import VersionStore


class AppContext(Struct, frozen=True, kw_only=True):
    """What use cases work with: folders, shipped data, the workers, and what is remembered.

    Attributes:
        places: Folders of this computer.
        catalog: The shipped data.
        worker: Opens documents in a process of its own.
        helper: A second one, for work that both cores can share; started when there is such work.
        hashes: SHA-256 by file.
        health: What is known of bytes looked at before.
        readings: What was read of them.
        words: The words of scans among them.
        checklists: The own checklists of libraries.
        versions: Earlier versions of libraries' own files.
    """

    places: Places
    catalog: Catalog
    worker: Worker
    helper: Worker
    hashes: HashCache
    health: AnswerCache[Health]
    readings: AnswerCache[Reading]
    words: AnswerCache[ScanWords]
    checklists: OwnChecklists
    versions: VersionStore

    @property
    def workers(self) -> tuple[Worker, Worker]:
        """Both."""
        return self.worker, self.helper


def open_context(places: Places, worker: Worker | None = None) -> AppContext:
    """Put it together.

    Raises:
        CatalogError: The shipped data is wrong.
    """
    return AppContext(
        places=places,
        catalog=load_catalog(resources()),
        worker=worker or Worker(),
        helper=Worker(),
        hashes=HashCache(places.cache / "hashes.json"),
        health=health_cache(places.cache),
        readings=reading_cache(places.cache),
        words=words_cache(places.cache),
        checklists=OwnChecklists(),
        versions=VersionStore(places.versions),
    )


def close_context(context: AppContext) -> None:
    """Keep what was learnt and end the worker."""
    context.hashes.save()
    for worker in context.workers:
        worker.close()
