"""Looking things up in PDF dictionaries, which may hold anything."""

from typing import Any

from pypdf.generic import DictionaryObject, NullObject, PdfObject


def look_up(owner: DictionaryObject, key: str) -> Any:  # noqa: ANN401 - any PDF object
    """Look a key up and follow references; ``None`` where there is nothing."""
    value = owner.get(key)
    value = value.get_object() if isinstance(value, PdfObject) else value
    return None if isinstance(value, NullObject) else value


def dictionary(value: object) -> DictionaryObject:
    """Take a value for a dictionary; an empty one where it is none."""
    found = value.get_object() if isinstance(value, PdfObject) else value
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def raw(owner: DictionaryObject, key: str) -> Any:  # noqa: ANN401 - any PDF object
    """Look a key up without following references."""
    return owner.raw_get(key) if key in owner else None
