"""Everything read of one document, put together."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date as Day  # noqa: N812 - a field named like its type breaks on Python 3.14
from itertools import zip_longest

from msgspec import Struct

from usce_desktop.domain.checklist.catalog import DocumentType
from usce_desktop.domain.checklist.tick_entry import TickEntry
from usce_desktop.domain.reading.combs import without_combs
from usce_desktop.domain.reading.found import FoundState, FoundValue
from usce_desktop.domain.reading.holds import holds
from usce_desktop.domain.reading.identifiers import FoundId, find_ids
from usce_desktop.domain.reading.kinds import CELL, Guess, guesses, is_title
from usce_desktop.domain.reading.labels import cells
from usce_desktop.domain.reading.language import language_of
from usce_desktop.domain.reading.mrz import Mrz, find_mrz
from usce_desktop.domain.reading.names import FoundName
from usce_desktop.domain.reading.page import Flaw, Line, PageText, Source
from usce_desktop.domain.reading.parts import Part, find_parts
from usce_desktop.domain.reading.people import find_names, name_alone, name_on_top, with_zone
from usce_desktop.domain.reading.privacy import Sensitive, find_sensitive
from usce_desktop.domain.reading.records import FoundRecord, find_record, vaccines_listed
from usce_desktop.domain.reading.role_words import LABELLED, SURE
from usce_desktop.domain.reading.roles import FoundDate, find_dates, issued_on, settle_issued
from usce_desktop.domain.reading.schools import find_schools
from usce_desktop.domain.reading.spots import find_spots
from usce_desktop.domain.reading.statements import FoundStatement, find_statements
from usce_desktop.domain.reading.table import rows_of
from usce_desktop.domain.reading.validity import POLICIES, counted_from_issue, from_first_day_of_cover
from usce_desktop.domain.reading.values import find_all
from usce_desktop.domain.reading.weighing.applicant import find_candidates, name_features, weigh_names
from usce_desktop.domain.reading.weighing.issue_day import issue_features, weigh_issue_day
from usce_desktop.domain.reading.weighing.kind import weigh_kinds
from usce_desktop.domain.reading.weighing.weights import ReadingWeights

READER = 13
"""Raise it when the rules change, so that what was read by older ones is read again."""
_LAST_DOSE = {"covid": ("COVID", LABELLED), "flu": ("FLU", SURE)}
"""Papers that count from the last dose of one vaccine: its code, and how sure another day has to be to count
instead. A season's influenza shot counts from the shot, never from the day of the paper."""
_DOSES_ALONE = frozenset({"immunization_host"})
"""Papers that are as old as the last dose on them, where nobody dated the paper itself: a yellow booklet."""
_READ_AS_PICTURES = frozenset({"chest_xray"})
"""Papers of which "read" is what a radiologist did later."""
_ON_CARDS = frozenset(
    [
        "bls",
        "hipaa",
        "osha_bbp",
        "ny_infection_control",
        "fl_cie",
        "mask_fit",
        "health_insurance",
        "tb_test",
        "covid",
        "diploma",
        "policy_ack",
        "malpractice",
        "ecfmg_cert",
    ]
)
"""Papers that show a name large and alone."""
_OWN_PAPERS = {"cv", "personal_statement", "placeholder"}
_DOSES = frozenset(
    [
        "dose",
        "mmr",
        "hepatitis",
        "varicella",
        "tdap",
        "influenza",
        "given",
        "administered",
        "vaccin",
        "titer",
        "titre",
        "igg",
        "anti-hb",
        "tst",
        "igra",
        "quantiferon",
        "ppd",
        "collected",
        "drawn",
        "serolog",
        "iu/ml",
        "covid",
        "mening",
        "polio",
        "typhoid",
        "yellow fever",
        "pneumo",
        "td/tdap",
    ]
)
_NOT_OWN = {
    "immunization_aamc": _DOSES,
    "immunization_host": _DOSES,
    "usmle_transcript": frozenset({"step ", "test date", "exam date"}),
}
"""Words beside the dates of a paper's rows, of which none is the day of the paper."""


class PageFlaw(Struct, frozen=True, kw_only=True):
    """What is wrong with the scan of one page."""

    page: int
    flaw: Flaw


class Reading(Struct, frozen=True, cache_hash=True, kw_only=True, omit_defaults=True):
    """What a document says; offered to the person, never taken as fact.

    Attributes:
        source: ``none`` where it has no text and could not be read.
        pages: How many the document has.
        sizes: Width and height in points of each page read.
        language: Two letters, ``other``, or empty where it cannot be told.
        kinds: What it could be, best first.
        unread: Pages without text that were not read by OCR.
        ocr_tried: OCR was there when it was read.
        parts: Which pages look like papers of their own; none where it is one paper.
    """

    source: Source
    pages: int
    sizes: tuple[tuple[float, float], ...] = ()
    language: str = ""
    kinds: tuple[Guess, ...] = ()
    dates: tuple[FoundDate, ...] = ()
    names: tuple[FoundName, ...] = ()
    ids: tuple[FoundId, ...] = ()
    values: tuple[FoundValue, ...] = ()
    states: tuple[FoundState, ...] = ()
    statements: tuple[FoundStatement, ...] = ()
    schools: tuple[FoundName, ...] = ()
    record: FoundRecord = FoundRecord()
    sensitive: tuple[Sensitive, ...] = ()
    flaws: tuple[PageFlaw, ...] = ()
    mrz: Mrz | None = None
    unread: tuple[int, ...] = ()
    ocr_tried: bool = False
    parts: tuple[Part, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every page was read."""
        return self.source != "none" and not self.unread and len(self.sizes) == self.pages


def read_pages(
    total: int,
    pages: Sequence[PageText],
    types: Iterable[DocumentType],
    *,
    entries: Sequence[TickEntry] = (),
    weights: ReadingWeights | None = None,
    ocr_tried: bool = False,
) -> Reading:
    """Read a document from the words of its pages.

    Args:
        total: Pages of the whole document.
        pages: Those that were looked at.
        types: What it could be.
        entries: What it could state.
        weights: What was learned of papers; without them the rules alone speak.
        ocr_tried: Whether scans could be read.
    """
    types = tuple(types)
    pages = [without_combs(page) for page in pages]
    texts = [line.text for page in pages for line in page.lines]
    language = language_of(texts)
    mrz = find_mrz(pages)
    values, states = find_all(pages)
    held = holds(vaccines_listed(pages), values, _questions(pages), zone=mrz is not None)
    lines = [in_cells(line) for page in pages for line in page.lines]
    kinds = guesses("", lines, types, held)
    if weights is not None:
        kinds = weigh_kinds(kinds, lines, weights.kinds)
    names = _names(pages, kinds[0] if kinds else None, weights)
    ids = find_ids(pages)
    if mrz is not None:
        names = with_zone(names, mrz)
        if not any(each.kind == "passport" for each in ids):
            ids = (FoundId(kind="passport", value=mrz.number, place=mrz.place), *ids)
    kind = kinds[0].item if kinds else ""
    spots = find_spots(pages)
    spotted = find_dates(pages, spots, language)
    if kind in POLICIES:
        spotted = from_first_day_of_cover(spotted)
    dates = settle_issued(spotted, _NOT_OWN.get(kind, frozenset()), by_reading=kind not in _READ_AS_PICTURES)
    record = find_record(pages, values, dates)
    dates = _counted_from_doses(kind, spotted, dates, record)
    if weights is not None:
        dates = weigh_issue_day(dates, issue_features(pages, spots, dates, kind), weights.issued)
    dates = counted_from_issue(pages, dates)
    sources: set[Source] = {page.source for page in pages}
    return Reading(
        source="pdf" if "pdf" in sources else "ocr" if "ocr" in sources else "none",
        pages=total,
        sizes=tuple((page.width, page.height) for page in pages),
        language=language,
        kinds=kinds,
        dates=dates,
        names=names,
        ids=ids,
        values=values,
        states=states,
        statements=find_statements(pages, entries),
        schools=find_schools(pages),
        record=record,
        sensitive=find_sensitive(pages),
        flaws=tuple(PageFlaw(page=page.page, flaw=flaw) for page in pages for flaw in page.flaws),
        mrz=mrz,
        unread=tuple(page.page for page in pages if page.source == "none" and not _blank(page)),
        ocr_tried=ocr_tried,
        parts=find_parts(pages, total, types) if len(pages) > 1 else (),
    )


def _names(
    pages: Sequence[PageText], kind: Guess | None, weights: ReadingWeights | None
) -> tuple[FoundName, ...]:
    """Find whose paper it is: by labels and sentences, by its place on one's own papers and cards, by weights."""
    own = name_on_top(pages) if kind and kind.item in _OWN_PAPERS else ()
    if own:
        return own
    names = tuple(each for each in find_names(pages) if not (kind and is_title(kind, each.name)))
    if not names and kind and kind.item in _ON_CARDS:
        names = name_alone(pages, kind)
    if weights is None:
        return names
    candidates = find_candidates(pages)
    return weigh_names(names, candidates, name_features(candidates, kind), weights.applicant)


def _counted_from_doses(
    kind: str, spotted: Sequence[FoundDate], dates: tuple[FoundDate, ...], record: FoundRecord
) -> tuple[FoundDate, ...]:
    """Give papers that count from a dose its day, where nothing else on them says one."""
    if kind in _LAST_DOSE:
        return issued_on(dates, _last(spotted, record, *_LAST_DOSE[kind]))
    doses = {dose.date for dose in record.doses}
    if kind in _DOSES_ALONE and doses and all(each.date in doses for each in dates if each.role == "issued"):
        return issued_on(dates, max(doses))
    return dates


def _last(dates: Sequence[FoundDate], record: FoundRecord, vaccine: str, least: int) -> Day | None:
    """Find the day that a vaccination card counts from: that of the paper or shot as labelled, else the last dose."""
    labelled = [each.date for each in dates if each.role == "issued" and each.strength >= least]
    return max(labelled or [dose.date for dose in record.doses if dose.vaccine == vaccine], default=None)


def _questions(pages: Sequence[PageText]) -> Iterator[str]:
    """Give each row with the one below it: the boxes to tick stand beside a question or under it."""
    for page in pages:
        rows = rows_of(page)
        for row, below in zip_longest(rows, rows[1:]):
            yield f"{row.text} {below.text if below is not None and len(below.text) < _SHORT else ''}"


_SHORT = 24
"""Letters of a row that holds no more than boxes to tick."""


def in_cells(line: Line) -> str:
    """Write a line with its cells parted by ``CELL``."""
    return CELL.join(line.text[start:end] for start, end in cells(line))


def _blank(page: PageText) -> bool:
    return any(flaw.problem == "blank" for flaw in page.flaws)
