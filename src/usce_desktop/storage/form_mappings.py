"""Mappings of forms on this computer, one TOML file for each structure, and as files to share."""

import re
from pathlib import Path

import msgspec
import tomli_w

from usce_desktop.domain.forms.mapping import FormMapping
from usce_desktop.storage.catalog import CatalogError, load_strictly
from usce_desktop.storage.disk import make_folder, replace_file
from usce_desktop.storage.there import is_file

_FOLDER = "forms"
_STRUCTURE = re.compile(r"[0-9a-f]{32}")
_HEAD = "# What the fields of a form ask, for USCE Desktop. It says nothing about whoever filled it in.\n"


def read_mapping(path: Path) -> FormMapping:
    """Read a mapping.

    Raises:
        CatalogError: It is none.
    """
    found = load_strictly(path, FormMapping)
    if found.format != 1 or not _STRUCTURE.fullmatch(found.structure):
        raise CatalogError(path, "it is not a form's mapping as this version writes one")
    return found


def remembered_mapping(config: Path, structure: str) -> FormMapping:
    """Find what is remembered of a form's structure; an empty mapping where nothing is.

    Raises:
        CatalogError: What is kept there is no mapping.
    """
    path = config / _FOLDER / f"{structure}.toml"
    return read_mapping(path) if is_file(path) else FormMapping(structure=structure)


def remember_mapping(config: Path, mapping: FormMapping) -> None:
    """Remember a mapping on this computer.

    Raises:
        SaveError: The disk refused.
    """
    make_folder(config / _FOLDER)
    write_mapping(config / _FOLDER / f"{mapping.structure}.toml", mapping)


def write_mapping(path: Path, mapping: FormMapping) -> None:
    """Write a mapping as a file to share.

    Raises:
        SaveError: The disk refused.
    """
    replace_file(path, (_HEAD + tomli_w.dumps(msgspec.to_builtins(mapping))).encode())
