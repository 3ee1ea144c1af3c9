"""The TOML data as it is written: what stands in each file, key by key; an unknown key is an error."""

from datetime import date
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct

from usce_desktop.domain.checklist.catalog import (
    Confidence,
    DirectoryEntry,
    Fee,
    Gate,
    Parameter,
    Profile,
    State,
)
from usce_desktop.domain.checklist.examples import Example
from usce_desktop.domain.checklist.tick_entry import TickEntry
from usce_desktop.domain.season.agencies import Flag
from usce_desktop.domain.season.leads import Lead
from usce_desktop.domain.season.residents import SchoolWords
from usce_desktop.domain.season.windows import ApplicationWindow
from usce_desktop.domain.status import Phase


class TypeRow(Struct, kw_only=True, forbid_unknown_fields=True):
    """One document type, as ``document_types.toml`` has it."""

    id: str
    title: str
    also_called: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    letter: bool = False
    issuer: str
    section: str
    scope: Literal["program", "reusable", "reusable_until_expiry"]
    phase: Phase
    asks: tuple[str, ...]
    must_show: tuple[str, ...] = ()
    translate: bool
    rules: tuple[dict[str, Any], ...] = ()


class TypesFile(Struct, kw_only=True, forbid_unknown_fields=True):
    """``document_types.toml``."""

    format: Literal[1]
    as_of: date
    note: str
    types: tuple[TypeRow, ...]


class ItemRow(Struct, kw_only=True, forbid_unknown_fields=True):
    """One item of a checklist; what is left out is as its document type has it."""

    type: str
    item: str = ""
    title: str = ""
    phase: Phase | None = None
    required: bool = True
    note: str = ""
    must_show: tuple[str, ...] | None = None
    rules: tuple[dict[str, Any], ...] = ()
    without_rules: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    count: Annotated[int, Meta(ge=1, le=20)] = 1


class ChecklistFile(Struct, kw_only=True, forbid_unknown_fields=True):
    """One checklist: a shipped program, or one of the person."""

    format: Literal[1] = 1
    id: str = ""
    title: str
    kind: str = "own"
    url: str = ""
    snapshot: str = ""
    as_of: date | None = None
    partial: bool = False
    gates: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    state: str = ""
    timeline: tuple[str, ...] = ()
    fees: tuple[Fee, ...] = ()
    submission: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    in_order: bool = False
    window: ApplicationWindow = ApplicationWindow()
    directory: DirectoryEntry = DirectoryEntry()
    items: tuple[ItemRow, ...]


class ProgramsFile(Struct, kw_only=True, forbid_unknown_fields=True):
    """``programs.json``: the directory of further programs, without their papers."""

    format: Literal[1]
    as_of: date
    note: str
    programs: tuple[ChecklistFile, ...]


class LeadsFile(Struct, kw_only=True, forbid_unknown_fields=True):
    """``lead_times.toml``: how long papers take to get."""

    format: Literal[1]
    as_of: date
    leads: tuple[Lead, ...]


class SchoolsFile(SchoolWords, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``us_schools.toml``: words that tell a school in the US from others."""

    format: Literal[1]
    as_of: date
    source: str


class TickListFile(Struct, kw_only=True, forbid_unknown_fields=True):
    """``tick_list.toml``: how entries of tick lists can be told on a page."""

    format: Literal[1]
    as_of: date
    entries: tuple[TickEntry, ...]


class FlagsFile(Struct, kw_only=True, forbid_unknown_fields=True):
    """``agency_flags.toml``: what speaks against an agency."""

    format: Literal[1]
    as_of: date
    source: str
    flags: tuple[Flag, ...]


class SpecialtyRow(Struct, kw_only=True, forbid_unknown_fields=True):
    """One specialty."""

    code: str
    name: str
    parent: str = ""
    confidence: Confidence


class SpecialtiesFile(Struct, kw_only=True, forbid_unknown_fields=True):
    """``specialties.toml``."""

    format: Literal[1]
    as_of: date
    source: str
    residency: tuple[SpecialtyRow, ...]
    subspecialty: tuple[SpecialtyRow, ...]


class SourcesFile(Struct, kw_only=True, forbid_unknown_fields=True):
    """``sources.toml``: what the keys of sources stand for."""

    format: Literal[1]
    as_of: date
    sources: dict[str, str]


class GatesFile(Struct, kw_only=True, forbid_unknown_fields=True):
    """``gates.toml``: what states ask of visiting students."""

    format: Literal[1]
    as_of: date
    gates: tuple[Gate, ...]
    states: tuple[State, ...]


class ExamplesFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``examples.toml``: made-up papers that show what is wanted."""

    format: Literal[1]
    as_of: date
    examples: tuple[Example, ...]


class ProfileFile(Profile, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One recipient: what its portal takes."""

    format: Literal[1]
