"""Rows that the applicant's papers add to the immunization record: offered, never taken unseen."""

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct, structs

from usce_desktop.domain.immunization.record import Dose, ImmunizationRecord, TbTest, Titre
from usce_desktop.domain.reading.page import Place
from usce_desktop.domain.reading.reading import Reading
from usce_desktop.domain.reading.records import FoundTbTest
from usce_desktop.domain.records.immunizations import SHEETS, record_of
from usce_desktop.domain.records.table import Row, choice_words, rows_of
from usce_desktop.domain.sentences import Sentence, data_text, join_sentences, sentence

Entry = Dose | Titre | TbTest


class ReadPaper(Struct, frozen=True, kw_only=True):
    """A document that was read."""

    file: str
    sha256: str
    reading: Reading


class OfferedRow(Struct, frozen=True, kw_only=True):
    """One row that a paper has and the record has not.

    Attributes:
        sheet: Key of the record's table that it belongs to.
        row: Its texts by column, as the form takes them.
        words: What it says.
        file: The paper's file name.
        sha256: Of the paper's bytes; it proves the row.
        place: Where on the paper it stands.
        shares: Its left, top, right and bottom as shares of the page; ``None`` where the page has no size.
    """

    sheet: str
    row: Row
    words: Sentence
    file: str
    sha256: str
    place: Place
    shares: tuple[float, float, float, float] | None = None


def offered_rows(record: ImmunizationRecord, papers: Iterable[ReadPaper]) -> tuple[OfferedRow, ...]:
    """List the rows that papers add to a record, each once, in the papers' order.

    Args:
        record: What is in the record now.
        papers: The documents that were read.
    """
    entries: tuple[Entry, ...] = (*record.doses, *record.titres, *record.tb)
    known = {_key(entry) for entry in entries}
    found: list[OfferedRow] = []
    for paper in papers:
        for sheet, entry, place in _entries(paper):
            if _key(entry) in known:
                continue
            known.add(_key(entry))
            found.append(
                OfferedRow(
                    sheet=sheet,
                    row=rows_of((entry,), _SHEETS[sheet])[0],
                    words=_words(entry),
                    file=paper.file,
                    sha256=paper.sha256,
                    place=place,
                    shares=place.shares(paper.reading.sizes),
                )
            )
    return tuple(found)


def with_offered(record: ImmunizationRecord, offered: Iterable[OfferedRow]) -> ImmunizationRecord:
    """Take offered rows over into a record; what is not understood of one leaves it out."""
    rows: dict[str, list[Row]] = {
        sheet.key: list(rows_of(getattr(record, sheet.key), sheet)) for sheet in SHEETS
    }
    for each in offered:
        rows[each.sheet].append(each.row)
    return record_of(record, rows)[0]


_SHEETS = {sheet.key: sheet for sheet in SHEETS}


def _entries(paper: ReadPaper) -> Iterator[tuple[str, Entry, Place]]:
    found = paper.reading.record
    for dose in found.doses:
        yield "doses", _made(Dose, dose, paper), dose.place
    for titre in found.titres:
        yield "titres", _made(Titre, titre, paper), titre.place
    for test in found.tb:
        yield "tb", _tb_test(test, paper), test.place


def _made(kind: Any, found: Struct, paper: ReadPaper) -> Any:  # noqa: ANN401 - a dose or a titer, by its kind
    names = {field.name for field in structs.fields(kind)}
    # "place" is where it stands on the paper; in the record it is where the dose was given.
    values = {key: value for key, value in structs.asdict(found).items() if key in names - {"place"}}
    return kind(**values, document=paper.sha256)


def _tb_test(found: FoundTbTest, paper: ReadPaper) -> TbTest:
    days = {name: day.isoformat() for name in ("placed", "read") if (day := getattr(found, name)) is not None}
    return TbTest(
        kind="TST" if found.kind == "TST" else "IGRA",
        date=found.date,
        mm=found.mm,
        result=found.result,
        document=paper.sha256,
        **days,
    )


def _key(entry: Entry) -> tuple[str, str]:
    """Name a row by what it is about and its day: the same on two papers is one."""
    if isinstance(entry, Dose):
        return entry.vaccine, entry.date.isoformat()
    if isinstance(entry, Titre):
        return entry.test, entry.date.isoformat()
    day = entry.day.isoformat() if entry.day else entry.read[:10]
    return entry.kind, day


def _words(entry: Entry) -> Sentence:
    if isinstance(entry, Dose):
        name = data_text(choice_words(entry.vaccine))
        what = join_sentences((name, f"({entry.product})"), " ") if entry.product else name
        return sentence("Vaccination: {what}, {day}", what=what, day=entry.date)
    if isinstance(entry, Titre):
        value = "" if entry.value is None else f"{entry.value:g} {entry.unit}".strip()
        told = " ".join(part for part in (value, entry.result) if part)
        return sentence(
            "Titer: {test} {told}, {day}", test=data_text(choice_words(entry.test)), told=told, day=entry.date
        )
    told = " ".join(part for part in ("" if entry.mm is None else f"{entry.mm:g} mm", entry.result) if part)
    day = entry.day or entry.read[:10]
    return sentence("TB test: {kind} {told}, {day}", kind=entry.kind, told=told, day=day)
