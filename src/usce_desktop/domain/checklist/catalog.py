"""Document types, checklists, specialties and profiles: the values that the TOML files hold."""

from datetime import date
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct, field, structs

from usce_desktop.domain.anchors import Anchors
from usce_desktop.domain.checklist.tick_entry import TickEntry
from usce_desktop.domain.exams import ExamTables
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.immunization.standards import ImmunizationStandards
from usce_desktop.domain.rules import RULES, Rule, Validity
from usce_desktop.domain.season.agencies import Flag
from usce_desktop.domain.season.leads import Lead
from usce_desktop.domain.season.residents import SchoolWords
from usce_desktop.domain.season.windows import ApplicationWindow
from usce_desktop.domain.sentences import Sentence
from usce_desktop.domain.status import Phase

Confidence = Literal["H", "M", "L", "GK"]
"""How sure the source is: high (primary page), medium, low, or general knowledge."""


ISSUER_WORDS = {
    "me": "you", "me+dean": "you and the dean's office", "dean": "the dean's office",
    "physician": "a physician", "lab": "a laboratory", "state": "the state", "online": "an online course",
    "government": "the government", "insurer": "an insurer", "translator": "a translator",
    "test body": "the test's provider", "referee": "who recommends you",
    "police/vendor": "the police, or a vendor", "occupational health": "occupational health",
    "host": "the host", "bank": "your bank",
}  # fmt: skip
"""Who issues a document, as people say it; a name that is not here is one already."""


def issuer_words(issuer: str) -> str:
    """Write for people who issues a document."""
    return ISSUER_WORDS.get(issuer, issuer)


class RuleUse(Struct, frozen=True, kw_only=True):
    """A rule as an item uses it.

    Attributes:
        name: Which rule.
        parameters: Checked against the rule when loaded.
        source: Where the number comes from, a key of ``sources.toml`` or words.
        confidence: How sure that source is.
        own: The checklist itself states it; otherwise it is the document type's usual rule.
    """

    name: str
    parameters: dict[str, Any] = field(default_factory=dict)
    source: str = ""
    confidence: Confidence = "GK"
    own: bool = False

    @property
    def words(self) -> Sentence:
        """The rule in words, with its numbers."""
        return self.rule.words(**self.parameters)

    @property
    def rule(self) -> Rule:
        """The registered rule."""
        return RULES[self.name]

    def validity(self, facts: Facts, anchors: Anchors) -> Validity | None:
        """Work out between which days a document meets it, where it measures days."""
        return self.rule.span(facts, anchors, **self.parameters) if self.rule.span else None


class Parameter(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A number or a choice that a program states for immunizations; see ``asked.PARAMETERS``."""

    name: str
    value: bool | int | float | str | tuple[str, ...]
    source: str = ""
    confidence: Confidence = "GK"


class DocumentType(Struct, frozen=True, kw_only=True):
    """What kind of paper something is, and what is asked of it unless a checklist says otherwise.

    Attributes:
        words: Telling phrases on such a paper, for recognising it.
        letter: It is written in sentences, so that its telling phrases stand in them.
        section: Under which heading of the packet's contents it stands.
    """

    id: str
    title: str
    also_called: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    letter: bool = False
    issuer: str = "me"
    section: str = ""
    scope: Literal["program", "reusable", "reusable_until_expiry"] = "program"
    phase: Phase = Phase.APPLICATION
    asks: tuple[str, ...] = ("issued",)
    must_show: tuple[str, ...] = ()
    translate: bool = False
    order: int = 0
    rules: tuple[RuleUse, ...] = ()


class Requirement(Struct, frozen=True, kw_only=True):
    """One item of a checklist, with its document type's defaults filled in.

    Attributes:
        item: Its id in this checklist, the document type's id unless the checklist says otherwise.
        type: Id of the document type.
        required: ``False`` where the program only asks it in some cases.
        parameters: As the program's page states them.
        count: How many documents it takes.
    """

    item: str
    type: str
    title: str
    phase: Phase
    required: bool = True
    issuer: str = "me"
    section: str = ""
    note: str = ""
    order: int = 0
    asks: tuple[str, ...] = ()
    must_show: tuple[str, ...] = ()
    rules: tuple[RuleUse, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    count: int = 1
    translate: bool = False


class Fee(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a program charges, in US dollars; several amounts where it depends on the weeks."""

    name: str
    usd: float | tuple[float, ...] | None = None
    usd_max: float | None = None
    when: str = ""
    note: str = ""


class Gate(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A program's own rule about who may come, where the program has no checklist here.

    Attributes:
        names: Words in a program's name that mean it.
    """

    id: str
    names: tuple[str, ...]
    rule: str
    snapshot: str


class State(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A US state with rules of its own for visiting students.

    Attributes:
        items: Document types that the state adds.
    """

    id: str
    title: str
    note: str
    source: str = ""
    items: tuple[str, ...] = ()


Taker = Literal["students", "graduates", "residents_abroad", "physicians_in_practice"]
"""Whom a program takes, as the directory says."""


class DirectoryEntry(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is known of a program beside its documents; what is empty is unknown.

    Attributes:
        us_state: Two letters.
        specialty: In which it takes visitors, in words.
        takes: Whom.
        vslo: VSLO or a form of its own, in words.
        visa: Which classes it takes or sponsors, in words.
        window: When it takes applications, in words.
        letters: Whether letters of recommendation can be had.
        contact: The page that says whom to write to.
        residency: An accredited residency in the same specialty; empty where nobody looked.
        confidence: Of the whole entry.
        read_on: The day on which the page was read.
    """

    city: str = ""
    us_state: str = ""
    specialty: str = ""
    takes: tuple[Taker, ...] = ()
    vslo: str = ""
    visa: str = ""
    window: str = ""
    length: str = ""
    letters: str = ""
    contact: str = ""
    residency: str = ""
    confidence: Confidence = "L"
    read_on: date | None = None


class Checklist(Struct, frozen=True, kw_only=True):
    """What one program asks: a template that the person verifies on the program's page.

    Attributes:
        in_order: The items stand as the person laid them, not in the order of their document types.
        window: When it takes applications.
    """

    id: str
    title: str
    kind: str
    items: tuple[Requirement, ...]
    url: str = ""
    snapshot: str = ""
    partial: bool = False
    gates: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    state: State | None = None
    timeline: tuple[str, ...] = ()
    fees: tuple[Fee, ...] = ()
    submission: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    in_order: bool = False
    own: bool = False
    window: ApplicationWindow = ApplicationWindow()
    directory: DirectoryEntry = DirectoryEntry()

    def requirement(self, item: str) -> Requirement | None:
        """Look up an item."""
        return next((each for each in self.items if each.item == item), None)


class Specialty(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A residency specialty or subspecialty with its ACGME code."""

    code: str
    name: str
    confidence: Confidence
    parent: str = ""


class Profile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one recipient's portal takes.

    Attributes:
        delivery: One PDF, or one per document.
        max_bytes: Of one file.
        max_pages: Of one file.
        file_name: For separate files: ``{last}``, ``{first}``, ``{document}`` and ``{number}``.
        ascii_names: File names of ASCII letters, digits, ``_``, ``-`` and ``.`` only.
        colour: Whether pictures keep their colours.
        paper: What every page is made for.
        evidence: Whether a table says where each requirement is fulfilled.
        dividers: Whether a page stands before each section.
        parts: Whether it may come as several files where one is too large.
        attachments: Whether the manifest may be attached.
        encryption: Whether the file may have a password.
        stamp_place: Of the stamp at the foot.
        stamp_size: Of its letters, in points.
        stamp_prefix: Before each page number.
        note: What a person should know before sending.
    """

    id: str
    title: str
    source: str
    checked_on: date
    cover: bool = True
    contents: bool = True
    bookmarks: bool = True
    stamps: bool = True
    links: bool = True
    delivery: Literal["merged", "separate"] = "merged"
    max_bytes: Annotated[int, Meta(ge=100_000)] | None = None
    max_pages: Annotated[int, Meta(ge=1)] | None = None
    file_name: str = ""
    ascii_names: bool = False
    colour: Literal["colour", "grey"] = "colour"
    paper: Literal["letter", "a4"] = "letter"
    evidence: bool = False
    dividers: bool = False
    parts: bool = False
    attachments: bool = False
    encryption: bool = False
    stamp_place: Literal["left", "center", "right"] = "center"
    stamp_size: Annotated[float, Meta(ge=6, le=12)] = 8.0
    stamp_prefix: Annotated[str, Meta(max_length=12)] = ""
    note: str = ""

    @property
    def separate(self) -> bool:
        """Whether each document is a file of its own."""
        return self.delivery == "separate"


class Catalog(Struct, frozen=True, kw_only=True):
    """All shipped and own data together, by id."""

    types: dict[str, DocumentType]
    checklists: dict[str, Checklist]
    specialties: tuple[Specialty, ...]
    profiles: dict[str, Profile]
    sources: dict[str, str]
    immunizations: ImmunizationStandards
    exams: ExamTables
    gates: tuple[Gate, ...] = ()
    states: dict[str, State] = field(default_factory=dict)
    leads: tuple[Lead, ...] = ()
    flags: tuple[Flag, ...] = ()
    schools: SchoolWords = SchoolWords()
    tick_entries: tuple[TickEntry, ...] = ()


def is_program(checklist: Checklist) -> bool:
    """Tell a program's checklist from the generic ones and from a person's own."""
    return checklist.kind != "generic" and not checklist.own


def match_program(catalog: Catalog, program: str) -> Checklist | None:
    """Find the checklist for a program that a person names: by id, by title, or the only one that fits.

    Without a match it is the generic checklist for visiting students; nothing where the library replaces
    that one by rules that cannot be read.
    """
    key = program.strip().casefold()
    for checklist in catalog.checklists.values():
        if key in {checklist.id.casefold(), checklist.title.casefold()}:
            return checklist
    fits = [
        checklist
        for checklist in catalog.checklists.values()
        if is_program(checklist) and len(key) > 3 and key in checklist.title.casefold()  # noqa: PLR2004 - longer than an abbreviation
    ]
    # A checklist goes before what the directory knows of the same place.
    full = [checklist for checklist in fits if checklist.directory.read_on is None] or fits
    return full[0] if len(full) == 1 else catalog.checklists.get("generic_vslo_intl")


def with_extras(checklist: Checklist, types: dict[str, DocumentType], items: tuple[str, ...]) -> Checklist:
    """Add items that the person added on top of what the program asks, as not required ones."""
    known = {requirement.item for requirement in checklist.items}
    extras = tuple(
        Requirement(
            item=item,
            type=item,
            title=types[item].title,
            phase=types[item].phase,
            required=False,
            issuer=types[item].issuer,
            section=types[item].section,
            note="added by you",
            order=types[item].order * 100,
            asks=types[item].asks,
            must_show=types[item].must_show,
            rules=types[item].rules,
            translate=types[item].translate,
        )
        for item in items
        if item not in known and item in types
    )
    return structs.replace(checklist, items=(*checklist.items, *extras)) if extras else checklist
