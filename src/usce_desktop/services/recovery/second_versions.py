"""Joining what two computers changed in a library that a sync program keeps the same on both.

Both changed a file while they could not reach each other: the sync program keeps both versions, one of them
under another name. They are joined here key by key, by the version that both started from; the second one is
kept in ``.removed/``.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from usce_desktop.domain.application import edits
from usce_desktop.domain.application.application import Applicant, Application, LibraryInfo, impossible
from usce_desktop.domain.application.joined import mended
from usce_desktop.domain.merging import Data, common_versions, descended, join, merge, version_of
from usce_desktop.domain.season.season import Season
from usce_desktop.domain.sentences import Sentence, data_text, sentence
from usce_desktop.services.context import AppContext
from usce_desktop.services.library.history import keep, key_of, name_of
from usce_desktop.storage import disk, removed, stored
from usce_desktop.storage import library as store
from usce_desktop.storage.errors import SecondVersionError, StorageError
from usce_desktop.storage.library import Library
from usce_desktop.storage.lock import saving
from usce_desktop.storage.second_versions import second_versions
from usce_desktop.storage.stored import Stored
from usce_desktop.storage.there import is_there


class Joined(Struct, frozen=True, kw_only=True):
    """Two versions of a file that are one again.

    Attributes:
        what: What the file says: an application's title, or what all of them share.
        clash: Both sides had changed the same thing.
        guessed: What both had started from is not known here, so nobody can tell who changed what.
        kept: Where the second version lies now, below the library.
    """

    what: Sentence
    clash: bool
    kept: str
    guessed: bool = False

    @property
    def told(self) -> Sentence:
        """What happened, in a sentence."""
        if self.guessed:
            return sentence(
                "Two computers had changed {what}, and what both had started from is not known on this one."
                " Papers and records of both are there; where they say different things of one, what the"
                " sync program had put in front stands. Compare it with the other version, which is kept in"
                " {kept}.",
                what=self.what,
                kept=self.kept,
            )
        if self.clash:
            return sentence(
                "Two computers had changed {what}. Both versions were joined; where both had changed the same"
                " thing, what the sync program had put in front stands. The other version is kept in {kept}.",
                what=self.what,
                kept=self.kept,
            )
        return sentence(
            "Two computers had changed {what}. Both versions were joined, nothing of either is lost. The"
            " other version is kept in {kept}.",
            what=self.what,
            kept=self.kept,
        )


class Versions(Struct, frozen=True, kw_only=True):
    """What became of second versions.

    Attributes:
        joined: Those that were joined.
        left: Why others were not; they lie where they lay.
    """

    joined: tuple[Joined, ...] = ()
    left: tuple[SecondVersionError, ...] = ()


def own_files(library: Library) -> Iterator[tuple[Path, type[Struct]]]:
    """List the files of the app's own that people's edits go to, with what each holds."""
    yield library.root / store.LIBRARY_FILE, LibraryInfo
    yield library.root / store.APPLICANT_FILE, Applicant
    yield library.root / store.SEASON_FILE, Season
    for folder in store.application_folders(library):
        yield folder / store.APPLICATION_FILE, Application


def unjoined(library: Library) -> tuple[SecondVersionError, ...]:
    """List the second versions of a library that is only read here."""
    return tuple(
        SecondVersionError(second)
        for path, _ in own_files(library)
        if is_there(path)
        for second in second_versions(path)
    )


def join_versions(context: AppContext, library: Library) -> Versions:
    """Join every second version of a library's own files; whoever calls holds its lock.

    Raises:
        StorageError: The library may not be written.
    """
    store.require_writable(library)
    # What both will have started from should they be changed on two computers from now on.
    for read in (store.read_applicant, store.read_season):
        with contextlib.suppress(StorageError):  # whoever needs it says what is wrong with it
            keep(context, library, read(library))
    joined: list[Joined] = []
    left: list[SecondVersionError] = []
    for path, kind in own_files(library):
        for second in second_versions(path) if is_there(path) else ():
            try:
                with saving(path):
                    joined.append(_joined(context, library, path, second, kind))
            except (StorageError, OSError, msgspec.ValidationError) as error:
                left.append(SecondVersionError(second, data_text(str(error))))
    return Versions(joined=tuple(joined), left=tuple(left))


def _joined(context: AppContext, library: Library, path: Path, second: Path, kind: type[Any]) -> Joined:
    """Join one second version with the file that it lies beside.

    Raises:
        StorageError: One of them cannot be understood, or they are not of the same thing.
        msgspec.ValidationError: Together they make no sense.
    """
    ours, theirs = stored.read(path, kind), stored.read(second, kind)
    if ours.newer or theirs.newer:
        raise StorageError(sentence("a newer version of the app wrote it"))
    if kind is Application and ours.value.id != theirs.value.id:
        raise StorageError(sentence("it is of another application"))
    keep(context, library, ours)
    base = _base(context, library, ours, theirs)
    if base is None and kind is not Application:
        raise StorageError(sentence("nothing shows that both come from the same one"))
    data, clash = join(base, ours.raw, theirs.raw)
    data = descended(data, theirs.raw, ours.raw)
    if isinstance(ours.value, Application) and isinstance(theirs.value, Application):
        before = msgspec.convert(base, Application) if base is not None else None
        data = _mended(library, path.parent, data, ours.value, theirs.value, before)
    msgspec.convert(data, kind)  # what is written can be read
    if version_of(data) != version_of(ours.raw):
        disk.replace_file(path, stored.text_of(data))
        if isinstance(ours.value, Application):
            for key, document in msgspec.convert(data, Application).documents.items():
                if key not in ours.value.documents:
                    removed.forget_removal(library, path.parent, key, document)
        keep(context, library, stored.read(path, kind))
    place = library.root / store.REMOVED / store.REMOVED_VERSIONS
    disk.make_folder(place)
    kept = disk.publish(second, place, f"{path.parent.name} {second.stem}", second.suffix)
    return Joined(
        what=_what(ours.value),
        clash=clash,
        guessed=clash and base is None,
        kept=kept.relative_to(library.root).as_posix(),
    )


def _base(context: AppContext, library: Library, ours: Stored[Any], theirs: Stored[Any]) -> Data | None:
    """Find the latest version that both came from, as far as it was kept here."""
    keys = dict.fromkeys((library.info.id, key_of(context, library)))
    kept = {each.version: each.path for key in keys for each in context.versions.kept(key, name_of(ours))}
    known = {version_of(data): data for data in ({}, ours.raw, theirs.raw)}
    for version in common_versions(ours.raw, theirs.raw):
        if version in known:
            return known[version]
        if version in kept:
            with contextlib.suppress(StorageError):  # one that cannot be read is one fewer to choose from
                return stored.read(kept[version], type(ours.value)).raw
    return None


def _mended(
    library: Library,
    folder: Path,
    data: Data,
    ours: Application,
    theirs: Application,
    base: Application | None,
) -> Data:
    """Mend an application that was joined, and bring the papers back that only one side had removed.

    Raises:
        StorageError: What was joined makes no sense.
    """
    joined = msgspec.convert(data, Application)
    after = mended(joined, ours, theirs, base)
    why = impossible(after)
    if why:
        raise StorageError(why)
    for key, document in after.documents.items():
        if key not in ours.documents:
            found = removed.restore_document(library, folder, key, document)
            after = edits.relink(after, {key: found.file})
    return merge(stored.encode(joined), stored.encode(after), data, data)[0]


def _what(value: Struct) -> Sentence:
    if isinstance(value, Application):
        return data_text(value.title)
    if isinstance(value, Applicant):
        return sentence("what is known of the applicant")
    return sentence("the season") if isinstance(value, Season) else sentence("the library's own file")
