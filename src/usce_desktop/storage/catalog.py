"""Strict loading of the TOML data: an unknown key or a wrong type is an error naming file and key."""

import tomllib
from inspect import Parameter as Signature
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from msgspec import Struct, structs

from usce_desktop.domain.checklist.catalog import (
    Catalog,
    Checklist,
    Confidence,
    DocumentType,
    Profile,
    Requirement,
    RuleUse,
    Specialty,
    State,
)
from usce_desktop.domain.checklist.examples import Example
from usce_desktop.domain.checklist.immunization_demands import PARAMETERS
from usce_desktop.domain.exams import ExamTables
from usce_desktop.domain.facts import KINDS
from usce_desktop.domain.immunization.standards import ImmunizationStandards
from usce_desktop.domain.review.eligibility import GATES
from usce_desktop.domain.rules import RULES
from usce_desktop.domain.season.windows import BadSpanError, check_window
from usce_desktop.domain.sentences import sentence
from usce_desktop.storage.catalog_rows import (
    ChecklistFile,
    ExamplesFile,
    FlagsFile,
    GatesFile,
    ItemRow,
    LeadsFile,
    ProfileFile,
    ProgramsFile,
    SchoolsFile,
    SourcesFile,
    SpecialtiesFile,
    TickListFile,
    TypesFile,
)
from usce_desktop.storage.errors import StorageError
from usce_desktop.storage.there import is_file, is_folder

T = TypeVar("T")
MAX_BYTES = 1 << 20
"""A checklist larger than this is a mistake or an attack."""
MOST_PARTS = 1000
"""Dots before the equals sign of a line: the time that TOML's reader takes grows with their square."""


class CatalogError(StorageError):
    """A TOML file of shipped or own data is wrong."""

    def __init__(self, path: Path, why: str) -> None:
        """Say which file, and which key of it."""
        super().__init__(sentence("{path}: {why}. Mend that line, or take the file away", path=path, why=why))
        self.path = path


def load_strictly(path: Path, kind: type[T]) -> T:
    """Read a TOML file of shipped or shared data.

    Raises:
        CatalogError: It is not there, too large, no TOML, or has a key or a type that is not expected.
    """
    try:
        if not is_file(path):
            raise CatalogError(path, "it is not there, or no ordinary file")
        if path.stat().st_size > MAX_BYTES:
            raise CatalogError(path, "the file is far too large")
        text = path.read_text(encoding="utf-8")
        if any(line.partition("=")[0].count(".") > MOST_PARTS for line in text.splitlines()):
            raise CatalogError(path, "a key in it has far too many parts")
        return msgspec.convert(tomllib.loads(text), kind, strict=True)
    except tomllib.TOMLDecodeError as error:
        raise CatalogError(path, str(error)) from error
    except msgspec.ValidationError as error:
        raise CatalogError(path, str(error)) from error
    except (OSError, ValueError, RecursionError) as error:
        raise CatalogError(path, f"it cannot be read ({error})") from error


_PARAMETERS: dict[str, type[Struct]] = {
    name: msgspec.defstruct(
        name,
        [
            (key, hint) if default is Signature.empty else (key, hint, default)
            for key, (hint, default) in rule.parameters.items()
        ],
        kw_only=True,
        frozen=True,
        forbid_unknown_fields=True,
    )
    for name, rule in RULES.items()
}


def _rule_use(path: Path, where: str, row: dict[str, Any]) -> RuleUse:
    row = dict(row)
    name = row.pop("rule", None)
    if not isinstance(name, str) or name not in RULES:
        raise CatalogError(
            path, f"{where}: there is no rule '{name}'; the rules are {', '.join(sorted(RULES))}"
        )
    try:
        source = msgspec.convert(row.pop("source", ""), str)
        confidence = msgspec.convert(row.pop("confidence", "GK"), Confidence)
        parameters = msgspec.convert(row, _PARAMETERS[name], strict=True)
    except msgspec.ValidationError as error:
        raise CatalogError(path, f"{where}: rule '{name}': {error}") from error
    values = {key: getattr(parameters, key) for key in RULES[name].parameters}
    return RuleUse(name=name, parameters=values, source=source, confidence=confidence)


def load_types(path: Path) -> dict[str, DocumentType]:
    """Load the document types.

    Raises:
        CatalogError: The file is wrong; the sentence names file and key.
    """
    types: dict[str, DocumentType] = {}
    for order, row in enumerate(load_strictly(path, TypesFile).types):
        unknown = [key for key in row.asks if key not in KINDS]
        if unknown or row.id in types:
            problem = f"asks unknown facts {unknown}" if unknown else "is there twice"
            raise CatalogError(path, f"type '{row.id}' {problem}")
        fields = {name: getattr(row, name) for name in row.__struct_fields__}
        fields["rules"] = tuple(_rule_use(path, f"type '{row.id}'", each) for each in row.rules)
        types[row.id] = DocumentType(order=order, **fields)
    return types


def _requirement(path: Path, row: ItemRow, types: dict[str, DocumentType], place: int) -> Requirement:
    kind = types.get(row.type)
    item = row.item or row.type
    if kind is None:
        raise CatalogError(path, f"item {place + 1}: there is no document type '{row.type}'")
    unknown = [name for name in row.without_rules if name not in RULES]
    if unknown:
        raise CatalogError(path, f"item '{item}': there is no rule '{unknown[0]}' to go without")
    strange = [each.name for each in row.parameters if each.name not in PARAMETERS]
    if strange:
        names = ", ".join(PARAMETERS)
        raise CatalogError(path, f"item '{item}': there is no parameter '{strange[0]}'; there are {names}")
    for each in row.parameters:
        allowed = PARAMETERS[each.name].types
        if type(each.value) not in allowed:
            words = " or ".join(hint.__name__ for hint in allowed)
            raise CatalogError(path, f"item '{item}': the parameter '{each.name}' has to be {words}")
    own = {
        use.name: structs.replace(use, own=True)
        for each in row.rules
        for use in [_rule_use(path, f"item '{item}'", each)]
    }
    rules = {use.name: use for use in kind.rules if use.name not in row.without_rules} | own
    needs = dict.fromkeys(kind.asks)
    for name in rules:
        needs |= dict.fromkeys(RULES[name].looks_at)
    return Requirement(
        item=item,
        type=row.type,
        title=row.title or kind.title,
        phase=row.phase or kind.phase,
        required=row.required,
        issuer=kind.issuer,
        section=kind.section,
        note=row.note,
        order=kind.order * 100 + place,
        asks=tuple(needs),
        must_show=kind.must_show if row.must_show is None else row.must_show,
        rules=tuple(rules.values()),
        parameters=row.parameters,
        count=row.count,
        translate=kind.translate,
    )


def load_checklist(
    path: Path, types: dict[str, DocumentType], states: dict[str, State], *, own: bool
) -> Checklist:
    """Load one checklist and fill in the document types' defaults.

    A checklist's rule replaces the type's default rule of the same name; ``without_rules`` drops one.

    Raises:
        CatalogError: The file is wrong; the sentence names file and key.
    """
    return _checklist(path, load_strictly(path, ChecklistFile), types, states, own=own)


def _checklist(
    path: Path,
    data: ChecklistFile,
    types: dict[str, DocumentType],
    states: dict[str, State],
    *,
    own: bool,
) -> Checklist:
    items = tuple(_requirement(path, row, types, n) for n, row in enumerate(data.items))
    names = [requirement.item for requirement in items]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise CatalogError(path, f"item '{twice}' is there twice; give one of them another 'item' id")
    fields = {
        name: getattr(data, name)
        for name in data.__struct_fields__
        if name not in {"format", "as_of", "items", "id", "state"}
    }
    strange = [code for code in data.requires if code not in GATES]
    if strange:
        raise CatalogError(path, f"requires '{strange[0]}', which is no gate; there are {', '.join(GATES)}")
    if data.state and data.state not in states:
        raise CatalogError(
            path, f"there are no rules for the state '{data.state}'; there are {', '.join(states)}"
        )
    state = states.get(data.state)
    try:
        check_window(data.window)
    except BadSpanError as error:
        raise CatalogError(path, f"window: {error}") from error
    if data.in_order:
        items = tuple(structs.replace(each, order=place) for place, each in enumerate(items))
    return Checklist(id=data.id or path.stem, items=items, own=own, state=state, **fields)


def load_checklists(
    folder: Path, types: dict[str, DocumentType], states: dict[str, State]
) -> dict[str, Checklist]:
    """Load every checklist of the shipped data, by id, in the order of their file names."""
    found = (load_checklist(path, types, states, own=False) for path in sorted(folder.glob("*.toml")))
    return {checklist.id: checklist for checklist in found}


def load_directory(
    path: Path, types: dict[str, DocumentType], states: dict[str, State]
) -> dict[str, Checklist]:
    """Load the directory of further programs, each a checklist as far as its documents are known.

    Raises:
        CatalogError: The file is wrong; the sentence names the key.
    """
    try:
        data = msgspec.json.decode(path.read_bytes(), type=ProgramsFile)
    except (OSError, msgspec.MsgspecError) as error:
        raise CatalogError(path, str(error)) from error
    return {row.id: _checklist(path, row, types, states, own=False) for row in data.programs}


def load_catalog(root: Path) -> Catalog:
    """Load all shipped data.

    Args:
        root: The folder of shipped data.

    Raises:
        CatalogError: A file is wrong; the sentence names file and key.
    """
    types = load_types(root / "document_types.toml")
    gates = load_strictly(root / "gates.toml", GatesFile)
    states = {state.id: state for state in gates.states}
    specialties = load_strictly(root / "specialties.toml", SpecialtiesFile)
    return Catalog(
        types=types,
        checklists=load_checklists(root / "checklists", types, states)
        | load_directory(root / "programs.json", types, states),
        specialties=tuple(
            Specialty(code=row.code, name=row.name, parent=row.parent, confidence=row.confidence)
            for row in (*specialties.residency, *specialties.subspecialty)
        ),
        profiles=load_profiles(root / "profiles"),
        sources=load_strictly(root / "sources.toml", SourcesFile).sources,
        immunizations=load_strictly(root / "immunizations.toml", ImmunizationStandards),
        exams=load_strictly(root / "pass_marks.toml", ExamTables),
        gates=gates.gates,
        states=states,
        leads=load_strictly(root / "lead_times.toml", LeadsFile).leads,
        flags=load_strictly(root / "agency_flags.toml", FlagsFile).flags,
        schools=load_strictly(root / "us_schools.toml", SchoolsFile),
        tick_entries=load_strictly(root / "tick_list.toml", TickListFile).entries,
    )


def load_examples(root: Path) -> dict[str, Example]:
    """Load what good documents look like, by document type.

    Args:
        root: The folder of shipped data.

    Raises:
        CatalogError: The file is wrong; the sentence says why.
    """
    return {example.type: example for example in load_strictly(root / "examples.toml", ExamplesFile).examples}


def load_profiles(folder: Path) -> dict[str, Profile]:
    """Load the recipients of a folder, by id.

    Raises:
        CatalogError: A file is wrong; the sentence names file and key.
    """
    found: list[Profile] = []
    for path in sorted(folder.glob("*.toml")):
        profile = load_strictly(path, ProfileFile)
        try:
            profile.file_name.format(last="", first="", document="", number="")
        except (KeyError, IndexError, ValueError) as error:
            message = "file_name may name {last}, {first}, {document} and {number} only"
            raise CatalogError(path, message) from error
        found.append(profile)
    return {profile.id: profile for profile in sorted(found, key=lambda each: each.id != "merged")}


def with_own_profiles(catalog: Catalog, folder: Path) -> Catalog:
    """Add the recipients that a person keeps in a library; one with a shipped id replaces it."""
    own = load_profiles(folder) if is_folder(folder) else {}
    return structs.replace(catalog, profiles={**catalog.profiles, **own})


class _Named(Struct):
    """As much of a checklist's file as says which one it is."""

    id: str = ""


def _id_of(path: Path) -> str:
    """Tell which checklist a file is meant to be, although it cannot be read as one."""
    try:
        return load_strictly(path, _Named).id or path.stem
    except CatalogError:
        return path.stem


def with_own_checklists(catalog: Catalog, folder: Path) -> tuple[Catalog, dict[str, CatalogError]]:
    """Add the checklists that a person keeps in a library; one with a shipped id replaces it.

    Returns:
        The whole, and by checklist what is wrong with files that were left out: they are no reason to do
        without the rest. A shipped checklist that such a file was meant to replace is left out with it,
        lest somebody be judged by rules that are not theirs.
    """
    own: dict[str, Checklist] = {}
    wrong: dict[str, CatalogError] = {}
    for path in sorted(folder.glob("*.toml")) if is_folder(folder) else ():
        try:
            checklist = load_checklist(path, catalog.types, catalog.states, own=True)
        except CatalogError as error:
            wrong[_id_of(path)] = error
        else:
            own[checklist.id] = checklist
    every = {**catalog.checklists, **own}
    return structs.replace(catalog, checklists={key: every[key] for key in every if key not in wrong}), wrong
