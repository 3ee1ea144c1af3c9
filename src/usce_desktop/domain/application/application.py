"""The applicant, an application, and the documents in it: the values that the JSON files hold."""

from datetime import date
from typing import Literal

from msgspec import Struct, field

from usce_desktop.domain.anchors import Anchors, season_start
from usce_desktop.domain.application.answers import Answer
from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.dates import FIRST_YEAR, LAST_YEAR
from usce_desktop.domain.exams import Attempt
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.file_names import is_within, parted_name
from usce_desktop.domain.immunization.record import ImmunizationRecord
from usce_desktop.domain.season.stages import FeeLine, StageChange
from usce_desktop.domain.sentences import EMPTY, Sentence, data_text, sentence
from usce_desktop.domain.status import Phase

FORMAT = 1
"""The number of the stored format.

History: 1 (2026) is the first.
"""

Progress = Literal["requested", "sent", "received"]
"""How far somebody else's paper is: asked for, on its way, here."""


class Original(Struct, frozen=True, kw_only=True):
    """The file that a document was made from.

    Attributes:
        file: Its place in the application's folder.
        sha256: Of its bytes.
    """

    file: str
    sha256: str


class Document(Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True):
    """One file of an application.

    Attributes:
        file: Its name in the application's folder.
        sha256: What identifies it, in hexadecimal.
        size: In bytes.
        original_name: What the file was called where it came from.
        title: As the packet's contents call it; the item's title where not stated.
        added: The day on which it was taken in.
        facts: What the person states about it.
        ticked: The entries of the "must show" list that the person has seen on it.
        accepted: Rules whose findings the person has looked at and lets pass.
        translation: It is the certified translation of the item's other document.
        recipe: How it goes into the packet.
        made_from: The original that it was made from, beside the application's documents.
        answers: What the person said to questions that its own words raised.
    """

    file: str
    sha256: str
    size: int
    original_name: str = ""
    title: str = ""
    added: date | None = None
    facts: Facts = field(default_factory=Facts)
    ticked: tuple[str, ...] = ()
    accepted: tuple[str, ...] = ()
    translation: bool = False
    recipe: Recipe = field(default_factory=Recipe)
    made_from: Original | None = None
    answers: tuple[Answer, ...] = ()


class ItemState(Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True):
    """What the person has done for one item of the checklist.

    Attributes:
        documents: Ids of its documents, in packet order.
        status: Set by the person, over what the documents say.
        reason: Why it is waived or to follow.
        facts: Stated before there was a document; the first document takes them over.
        ticked: Likewise.
        owner: Who has to deliver it; the document type's issuer where not stated.
        progress: How far that is.
        since: The day on which it got there.
    """

    documents: tuple[str, ...] = ()
    status: Literal["waived", "placeholder"] | None = None
    reason: str = ""
    facts: Facts = field(default_factory=Facts)
    ticked: tuple[str, ...] = ()
    owner: str = ""
    progress: Progress | None = None
    since: date | None = None


class PacketRecord(Struct, frozen=True, kw_only=True):
    """A packet that was built into the library."""

    phase: Phase
    sha256: str
    pages: int


class SentDocument(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A document as it went out in a packet.

    Attributes:
        first: Its first page in the packet, from 1.
        item: The item that it was for; empty where that is not known.
    """

    title: str
    sha256: str
    first: int
    pages: int
    item: str = ""


class Submission(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A packet that was sent; it never changes.

    Attributes:
        confirmation: Number or words that the recipient answered with.
        file: Its name in ``Submitted/``.
    """

    day: date
    recipient: str
    confirmation: str = ""
    file: str
    sha256: str
    pages: int
    documents: tuple[SentDocument, ...] = ()


class LogEntry(Struct, frozen=True, kw_only=True):
    """Something that happened."""

    day: date
    text: str


class Application(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One application for one rotation.

    Attributes:
        id: Stays the same whatever the folder is called.
        checklist: Id of the checklist that says what is required.
        start: First day of the rotation.
        end: Last day of the rotation.
        submit_by: The day the packet has to go out, where there is one.
        arrival: First day on campus; the rotation's start where not stated.
        verified: The day on which the person compared the checklist with the program's page.
        documents: By document id.
        items: By item id; an item without an entry is untouched.
        packets: By file name.
        submissions: What was sent, in the order of entering.
        program_id: Of the record in ``season.json`` that it was started from.
        stages: How far it got, in the order of entering.
        fees: What it costs, by id.
        log: What happened, in the person's words.
    """

    format: int = FORMAT
    id: str
    program: str
    specialty: str
    checklist: str
    start: date
    end: date
    submit_by: date | None = None
    arrival: date | None = None
    verified: date | None = None
    documents: dict[str, Document] = field(default_factory=dict)
    items: dict[str, ItemState] = field(default_factory=dict)
    packets: dict[str, PacketRecord] = field(default_factory=dict)
    submissions: tuple[Submission, ...] = ()
    program_id: str = ""
    stages: tuple[StageChange, ...] = ()
    fees: dict[str, FeeLine] = field(default_factory=dict)
    log: tuple[LogEntry, ...] = ()

    @property
    def title(self) -> str:
        """Program and specialty, as lists and the cover show it."""
        return f"{self.program} - {self.specialty}" if self.specialty else self.program

    def item(self, item: str) -> ItemState:
        """Look up an item's state, untouched items included."""
        return self.items.get(item, ItemState())

    def documents_of(self, item: str) -> tuple[tuple[str, Document], ...]:
        """List an item's documents with their ids, in packet order."""
        state = self.items.get(item)
        return tuple([(key, self.documents[key]) for key in state.documents]) if state else ()


class FormDetails(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What forms ask besides who the applicant is: kept once it was answered. Texts, empty where not stated.

    Attributes:
        sex: ``Female`` or ``Male``, as in the passport.
        passport_expires: As a person types a date.
        street: Of the applicant's own address, as are the next four.
    """

    birth_place: str = ""
    birth_country: str = ""
    sex: str = ""
    passport_number: str = ""
    passport_expires: str = ""
    passport_country: str = ""
    street: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country: str = ""
    emergency_name: str = ""
    emergency_phone: str = ""
    emergency_relationship: str = ""
    emergency_email: str = ""
    dean_name: str = ""
    dean_email: str = ""
    dean_phone: str = ""
    school_street: str = ""
    school_country: str = ""


class Applicant(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who applies. Texts are empty where not stated.

    Attributes:
        name: The whole name as in the passport.
        family_name: The family name of it, one word or several; where not stated it is guessed.
        given_names: The given names of it; empty too for people with one name.
        exams: Every USMLE attempt, as the transcript shows them.
        immunizations: The record; its birth date is the applicant's own.
        aamc_form_edition: The current edition of the AAMC form, a year or a date, as the person found it.
        enrolled: Still a student; ``None`` where not said, as for the answers below.
        final_year: In the final year of medical school.
        vslo_school: The school takes part in VSLO.
        visa: Class of the visa, or VWP.
        nationality: As in the passport.
        email: Where hospitals reach the applicant, as is the phone; both stand on the cover.
        details: What forms ask besides.
    """

    format: int = FORMAT
    name: str = ""
    family_name: str = ""
    given_names: str = ""
    aliases: tuple[str, ...] = ()
    birth_date: date | None = None
    aamc_id: str = ""
    usmle_id: str = ""
    school: str = ""
    graduation: date | None = None
    exams: tuple[Attempt, ...] = ()
    immunizations: ImmunizationRecord = field(default_factory=ImmunizationRecord)
    aamc_form_edition: str = ""
    enrolled: bool | None = None
    final_year: bool | None = None
    vslo_school: bool | None = None
    visa: str = ""
    nationality: str = ""
    email: str = ""
    phone: str = ""
    details: FormDetails = field(default_factory=FormDetails)

    @property
    def names(self) -> tuple[str, str]:
        """Given names and family name: as stated, otherwise parted where a family name usually begins."""
        if self.family_name or self.given_names:
            return self.given_names, self.family_name
        return parted_name(self.name)


class Sharing(Struct, frozen=True, kw_only=True):
    """That the applicant agreed to share the library.

    Attributes:
        office: With whom, as the applicant calls it.
        since: The day on which that was said.
        ended: The day on which it was taken back; none while it holds.
    """

    office: str
    since: date
    ended: date | None = None


class LibraryInfo(Struct, frozen=True, kw_only=True):
    """What ``library.json`` says of the library itself."""

    format: int = FORMAT
    id: str
    sample: bool = False
    sharing: Sharing | None = None

    @property
    def shared_with(self) -> Sharing | None:
        """With whom it is shared now."""
        return self.sharing if self.sharing is not None and self.sharing.ended is None else None


class DateOrderError(ValueError):
    """Dates of an application that cannot all be right."""


def check_dates(start: date, end: date, submit_by: date | None) -> None:
    """Refuse a rotation that ends before it starts, or a submission after its end.

    Raises:
        DateOrderError: With the sentence to show.
    """
    if end < start:
        message = sentence("the rotation cannot end ({end}) before it starts ({start})", end=end, start=start)
        raise DateOrderError(message)
    if submit_by is not None and submit_by > end:
        message = sentence(
            "the packet cannot be due ({submit_by}) after the rotation's end ({end})",
            submit_by=submit_by,
            end=end,
        )
        raise DateOrderError(message)


def impossible(application: Application) -> Sentence:
    """Say what in an application's file cannot be, where somebody edited it by hand; empty if nothing."""
    try:
        check_dates(application.start, application.end, None)
    except DateOrderError as error:
        return data_text(str(error))
    days = (application.start, application.end, application.submit_by, application.arrival)
    if not all(FIRST_YEAR <= day.year <= LAST_YEAR for day in days if day is not None):
        return sentence(
            "a date is not between {first_year} and {last_year}", first_year=FIRST_YEAR, last_year=LAST_YEAR
        )
    for item, state in application.items.items():
        unknown = [key for key in state.documents if key not in application.documents]
        if unknown:
            return sentence(
                "the item '{item}' names a document '{unknown}' that is not there",
                item=item,
                unknown=unknown[0],
            )
    return _impossible_files(application)


def _impossible_files(application: Application) -> Sentence:
    """Say what an application's file says of files that cannot be."""
    names = [*application.packets, *(each.file for each in application.submissions)]
    for key, document in application.documents.items():
        if key.startswith(".") or set(key) & set("/\\:\0") or not key:
            return sentence("'{key}' cannot be the id of a document", key=key)
        if not document.recipe.possible:
            return sentence("the recipe of '{file}' cannot be carried out", file=document.file)
        names += [document.file] if document.made_from is None else [document.file, document.made_from.file]
    for name in names:
        if not is_within(name):
            return sentence("it names '{name}', which cannot be a file of this application", name=name)
    return EMPTY


def anchors(application: Application, applicant: Applicant, today: date) -> Anchors:
    """Work out the anchor days; without a submit-by date, submission is today."""
    return Anchors(
        submission=application.submit_by or today,
        rotation_start=application.start,
        rotation_end=application.end,
        arrival=application.arrival or application.start,
        season=season_start(application.start),
        graduation=applicant.graduation,
    )
