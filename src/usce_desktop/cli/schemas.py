"""What commands print with ``--json``, as types: the published schemas are made from them.

The answers themselves are put together by the services; a test decodes what the commands really print
as these types, unknown keys forbidden, so neither side can change alone.
"""

import argparse
from inspect import cleandoc
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from usce_desktop.cli.common import AddCommand, print_json
from usce_desktop.cli.exits import READY
from usce_desktop.domain.ailments import AilmentKind
from usce_desktop.domain.scanned import ScanMode, ScanProblem
from usce_desktop.domain.status import Phase, Status
from usce_desktop.services.context import AppContext
from usce_desktop.services.recovery.removed import RemovedKind

Day = Annotated[str, Meta(description="YYYY-MM-DD", pattern=r"^\d{4}-\d{2}-\d{2}$")]
Sha256 = Annotated[str, Meta(description="in hexadecimal", pattern="^[0-9a-f]{64}$")]
Number = Literal[1]
"""Of the schema; another one means that keys went or changed their meaning. New keys do not raise it."""


class Finding(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one rule says of an item.

    Attributes:
        margin_days: Days to spare, negative where they are lacking.
        suggests: Of ``looks_like``: the document type that the paper reads as.
        words: Of ``contradiction``: what on the paper speaks against it.
    """

    rule: str
    status: Status
    message: str
    margin_days: int | None
    suggests: str = ""
    words: str = ""


class Covers(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How long a document serves, and from when on a new one would serve longer."""

    anchor: str
    until: Day
    redo_from: Day | None


class Item(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The verdict on one requirement.

    Attributes:
        word: The status as people read it; "Too short" where nothing has expired.
    """

    item: str
    title: str
    phase: Phase
    status: Status
    word: str
    reason: str
    margin_days: int | None
    files: list[str]
    covers: Covers | None
    findings: list[Finding]


class Gate(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whether the applicant may apply there at all."""

    gate: str
    verdict: str
    message: str


class CheckedApplication(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``check APPLICATION --json``.

    Attributes:
        application: Name of its folder.
        ready: Whether every item that is due now is settled; the exit status says the same.
        template: How old the checklist is, and that it has to be compared with the program's page.
        new_files: Files in the folder that belong to no item yet.
    """

    schema: Number
    application: str
    folder: str
    program: str
    specialty: str
    start: Day
    end: Day
    submit_by: Day | None
    checklist: str
    ready: bool
    template: str
    eligibility: list[Gate]
    items: list[Item]
    new_files: list[str]


class Unopened(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An application or checklist that could not be read."""

    path: str
    why: str


class CheckedLibrary(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``check LIBRARY --json``."""

    schema: Number
    applications: list[CheckedApplication]
    unopened: list[Unopened]


class LeftOut(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file that cannot go into the packet, and why."""

    title: str
    file: str
    reason: str


class PacketDocument(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A document in a packet: on which page it begins, and how many it has."""

    item: str
    title: str
    first: int
    pages: int
    file: str = ""


class AsPictures(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pages that had to be carried over as pictures."""

    title: str
    pages: list[int]


class Lost(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Pages where a mark or a filled-in field is not shown as the document shows it."""

    title: str
    pages: list[int]


class Reduced(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What pictures were brought down to, to keep within a limit."""

    dpi: int
    quality: int


class BuiltPacket(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``export --json`` into one PDF."""

    schema: Number
    packet: str
    pages: int
    size: Annotated[int, Meta(description="bytes")]
    sha256: Sha256
    documents: list[PacketDocument]
    left_out: list[LeftOut]
    not_ready: list[str]
    as_pictures: list[AsPictures]
    lost: list[Lost]
    reduced: Reduced | None
    write_seconds: float
    verify_seconds: float


class BuiltFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of a packet in files."""

    item: str
    title: str
    path: str
    pages: int
    size: Annotated[int, Meta(description="bytes")]
    sha256: Sha256
    documents: list[PacketDocument]
    reduced: Reduced | None
    lost: list[Lost]


class BuiltFiles(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``export --json`` into a folder, for a recipient that takes files one by one or in parts."""

    schema: Number
    folder: str
    parts: bool
    files: list[BuiltFile]
    left_out: list[LeftOut]
    not_ready: list[str]


class ProvenDocument(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A document that a packet says it was built from."""

    title: str
    sha256: Sha256
    first: int
    pages: int


class VerifiedPacket(Struct, frozen=True, kw_only=True):
    """``verify --json``; for a file that could not be looked at only the first four keys.

    Attributes:
        made_here: Whether it carries a seal of this app.
        changed: Pages that are not as they were built, counted from 1.
    """

    schema: Number
    packet: str
    ok: bool
    message: str
    made_here: bool = False
    untouched: bool = False
    damaged: bool = False
    changed: list[int] = []
    structure: bool = False
    pages: int = 0
    documents: list[ProvenDocument] = []


class FollowedApplication(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An application of a student, as an office follows it."""

    application: Annotated[str, Meta(description="name of its folder")]
    program: str
    submit_by: Day | None
    ready: bool
    lacking: Annotated[list[str], Meta(description="ids of items")]
    changed: Annotated[str, Meta(description="UTC, ISO 8601")]


class FollowedLibrary(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A student's library, as an office follows it."""

    folder: str
    student: str
    state: Literal["ok", "not_fully_received", "not_readable", "newer"]
    problem: Annotated[str, Meta(description="one sentence, or empty")]
    next_deadline: Day | None
    applications: list[FollowedApplication]


class CheckedStudents(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``office check --json``."""

    schema: Number
    libraries: list[FollowedLibrary]


class ScannedPage(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A page that was made of a photo."""

    corners: Annotated[
        list[tuple[float, float]],
        Meta(
            min_length=4,
            max_length=4,
            description="clockwise from the top left of the upright page, in pixels of the photo after EXIF",
        ),
    ]
    turned: Literal[0, 90, 180, 270]
    mode: ScanMode
    sure: Annotated[float, Meta(ge=0, le=1)]
    problems: list[ScanProblem]


class ScannedFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A photo file, page by page."""

    file: str
    pages: list[ScannedPage]


class ScannedPhotos(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``scan --json``."""

    schema: Number
    files: list[ScannedFile]


class FilledField(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A field of a form, and what is offered for it."""

    name: str
    page: int
    box: tuple[float, float, float, float]
    kind: Literal["text", "check", "choice", "sign"]
    label: str
    value: str
    offered: str
    because: str
    sure: bool


class FilledForm(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``fill --json``."""

    schema: Number
    fields: list[FilledField]


class PortalField(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a web portal asks; the value is empty where it is not known."""

    label: str
    value: str
    because: str


class AnsweredPortal(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``portal --json``."""

    schema: Number
    portal: str
    title: str
    fields: list[PortalField]


class FoundAilment(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something in a library that is not as it should be."""

    kind: AilmentKind
    where: str
    problem: str
    repaired: bool


class ExaminedLibrary(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``doctor --json``."""

    schema: Number
    library: str
    files: int
    ailments: list[FoundAilment]


class RemovedEntry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that was removed and is kept; ``key`` names it to ``removed --restore``."""

    key: str
    kind: RemovedKind
    name: str
    place: str
    item: str
    removed: Day
    size: int


class RemovedFromLibrary(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``removed --json``."""

    schema: Number
    library: str
    removed: list[RemovedEntry]


class KeptDays(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``history --json``: the days of which versions are kept, and what they take."""

    schema: Number
    library: str
    days: list[Day]
    bytes: int


class PaperThen(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A paper that an application had on an earlier day."""

    key: str
    file: str
    item: str
    is_there: bool
    can_come: bool


class ApplicationThen(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An application as it was on an earlier day, and what making it so again would change."""

    id: str
    title: str
    saved: str
    changes: list[str]
    papers: list[PaperThen]


class LibraryThen(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``history --as-of DAY --json``."""

    schema: Number
    library: str
    day: Day
    applications: list[ApplicationThen]
    later: list[str]
    shared: list[Literal["applicant", "season"]]


ANSWERS: dict[str, Any] = {
    "check": CheckedApplication | CheckedLibrary,
    "export": BuiltPacket | BuiltFiles,
    "verify": VerifiedPacket,
    "office": CheckedStudents,
    "scan": ScannedPhotos,
    "fill": FilledForm,
    "portal": AnsweredPortal,
    "doctor": ExaminedLibrary,
    "removed": RemovedFromLibrary,
    "history": KeptDays | LibraryThen,
}
"""By command, what it prints with ``--json``."""


def add_commands(command: AddCommand) -> None:
    """Describe this command.

    Args:
        command: Adds one by its name, what runs it, and its help.
    """
    schema = command("schema", _schema)
    schema.add_argument(
        "name",
        nargs="?",
        choices=tuple(ANSWERS),
        metavar="COMMAND",
        help="all of them without it",
    )


def schema_of(name: str) -> dict[str, Any]:
    """Make the JSON schema (draft 2020-12) of what a command prints."""
    kinds = getattr(ANSWERS[name], "__args__", (ANSWERS[name],))
    shapes, parts = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    # Python 3.13 takes the indentation off docstrings, earlier ones leave it.
    for part in (*shapes, *parts.values()):
        if "description" in part:
            part["description"] = cleandoc(part["description"])
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"usce-desktop {name} --json"}
    return {**head, **(shapes[0] if len(shapes) == 1 else {"oneOf": list(shapes)}), "$defs": parts}


def _schema(_: AppContext, options: argparse.Namespace) -> int:
    print_json(schema_of(options.name) if options.name else {name: schema_of(name) for name in ANSWERS})
    return READY
