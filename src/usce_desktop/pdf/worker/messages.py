"""Structs as bytes and back, on both sides of the pipe to the worker.

File names need not be Unicode on every system; the standard library's JSON carries them, msgspec's refuses.
"""

import json
from typing import TypeVar

from msgspec import Struct, ValidationError, convert

from usce_desktop.domain.sentences import plain_data

ValueT = TypeVar("ValueT")


class BadMessageError(Exception):
    """Bytes that are not what was agreed on."""


def pack(value: Struct) -> bytes:
    """Write a struct as JSON."""
    return json.dumps(plain_data(value)).encode()


def read(data: bytes, kind: type[ValueT]) -> ValueT:
    """Read a struct, or one of a union, from JSON.

    Raises:
        BadMessageError: It is something else.
    """
    try:
        return understood(json.loads(data), kind)
    except (ValueError, RecursionError) as error:
        raise BadMessageError from error


def understood(data: object, kind: type[ValueT]) -> ValueT:
    """Read a struct from plain data.

    Raises:
        BadMessageError: It is something else.
    """
    try:
        return convert(data, kind, str_keys=True)
    except (ValidationError, RecursionError) as error:
        raise BadMessageError from error
