"""Stored JSON: numbered formats, unknown keys kept, outside changes merged.

A value is read together with the text it came from. When it is saved, only the keys that changed
are written into whatever the file holds by then: so keys of a newer version survive, and a change
made meanwhile by hand or by a sync tool is merged. Where both changed the same key, ours is written
and theirs is kept beside it as a file of its own.
"""

import json
import os
import stat
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct, structs

from usce_desktop.domain.application.application import FORMAT
from usce_desktop.domain.merging import descended, merge
from usce_desktop.domain.sentences import plain_data
from usce_desktop.storage.disk import replace_file
from usce_desktop.storage.errors import BadFileError, NewerFormatError
from usce_desktop.storage.lock import saving
from usce_desktop.storage.there import is_there

T = TypeVar("T")
MAX_BYTES = 16 << 20
"""A stored file larger than this is not one of ours."""


class Stored(Struct, Generic[T], frozen=True, kw_only=True):
    """A value as it was read.

    Attributes:
        data: The JSON it came from, unknown keys included; empty where there was none.
        newer: A newer version of the app wrote it; it must not be saved.
    """

    path: Path
    value: T
    data: bytes
    newer: bool

    @property
    def raw(self) -> dict[str, Any]:
        """The JSON it came from, decoded; only saving and joining need it.

        Raises:
            BadFileError: Something in it that this version does not know cannot be read.
        """
        return _raw_of(self.path, self.data) if self.data else {}


def _decoded(data: bytes) -> Any:  # noqa: ANN401 - whatever the JSON holds
    """Decode JSON; where the fast decoder refuses, the other one says in which line, or is more lenient."""
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return json.loads(data.decode("utf-8"))


def _read_bytes(path: Path) -> bytes:
    try:
        status = os.stat(path)  # noqa: PTH116 - a path object's own way takes longer, over thousands of files
        if not stat.S_ISREG(status.st_mode):
            raise BadFileError(path, "it is not there, or no ordinary file")
        if status.st_size > MAX_BYTES:
            raise BadFileError(path, "it is far too large")
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - likewise
            return file.read()
    except FileNotFoundError as error:
        raise BadFileError(path, "it is not there, or no ordinary file") from error
    except OSError as error:
        raise BadFileError(path, error) from error


def _raw_of(path: Path, data: bytes) -> dict[str, Any]:
    try:
        raw = _decoded(data)
    except json.JSONDecodeError as error:
        raise BadFileError(path, f"line {error.lineno}: {error.msg}") from error
    except (ValueError, RecursionError) as error:
        raise BadFileError(path, str(error)) from error
    if not isinstance(raw, dict):
        raise BadFileError(path, "it does not hold a JSON object")
    return raw


def _value_of(path: Path, data: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raw = _raw_of(path, data)
    try:
        return msgspec.convert(raw, kind, strict=True)
    except msgspec.ValidationError as error:
        raise BadFileError(path, str(error)) from error


def read(path: Path, kind: type[T]) -> Stored[T]:
    """Read a stored value.

    Raises:
        BadFileError: The file is not JSON, or not of this kind; it is left as it is.
    """
    return _understood(path, _read_bytes(path), kind)


def _understood(path: Path, data: bytes, kind: type[T]) -> Stored[T]:
    value = _value_of(path, data, kind)
    newer = getattr(value, "format", 0) > FORMAT
    return Stored(path=path, value=value, data=data, newer=newer)


def encode(value: object) -> dict[str, Any]:
    """Turn a value into plain JSON data."""
    data: dict[str, Any] = plain_data(value)
    return data


def text_of(data: dict[str, Any]) -> bytes:
    """Write JSON as the files have it: indented, readable, one newline at the end."""
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode(errors="replace")


def save(stored: Stored[T], value: T, now: datetime) -> Stored[T]:
    """Save a changed value.

    Args:
        stored: What was read.
        value: What it is now.
        now: For the name of a kept version.

    Returns:
        What the file holds now, merged.

    Raises:
        NewerFormatError: A newer version of the app wrote it.
        SaveError: The disk refused.
        BadFileError: Somebody broke the file meanwhile; it is left as it is.
    """
    if stored.newer:
        raise NewerFormatError(stored.path)
    base = stored.raw
    with saving(stored.path):
        there = is_there(stored.path)
        data = _read_bytes(stored.path) if there else stored.data
        theirs = _raw_of(stored.path, data) if there else base
        merged, clash = merge(encode(stored.value), encode(value), theirs, base)
        if clash:
            stamp = now.strftime("%Y-%m-%d %H%M%S")
            beside = stored.path.with_name(f"{stored.path.stem} (changed outside {stamp}).json")
            replace_file(beside, text_of(theirs))
        if merged != theirs or not there:
            data = text_of(descended(merged, theirs))
            replace_file(stored.path, data)
    # Not read anew: a disk that gives nothing now has saved it all the same.
    return _understood(stored.path, data, type(value))


def based_on(current: Stored[T], before: T) -> Stored[T]:
    """Say which value a change started from, so that what changed outside since then is merged."""
    return structs.replace(current, value=before, data=text_of(encode(before)))


def create(path: Path, value: object) -> None:
    """Write a value for the first time.

    Raises:
        SaveError: The disk refused.
    """
    replace_file(path, text_of(encode(value)))
