"""Writes down, as ``lupdate`` reads them, the words of the shipped data that the window translates."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from usce_desktop.domain.application.application import Progress
from usce_desktop.domain.checklist.catalog import issuer_words
from usce_desktop.domain.facts import KINDS, title
from usce_desktop.domain.records import exams as exam_record
from usce_desktop.domain.records import immunizations as immunization
from usce_desktop.domain.records import season
from usce_desktop.domain.records.table import RecordSheet, choice_words
from usce_desktop.domain.rules import RULES
from usce_desktop.domain.season.programs import FIELDS
from usce_desktop.storage.catalog import load_catalog
from usce_desktop.storage.form_words import load_vocabulary
from usce_desktop.storage.resources import resources

SHEETS: tuple[RecordSheet, ...] = (
    *immunization.SHEETS, exam_record.SHEET, *season.SHEETS, season.COSTS, season.RATES, season.BUDGET,
)  # fmt: skip


def data_words() -> Iterator[str]:
    """List what shipped data and the tables of forms say: titles, what to look for, why, what to choose."""
    for kind in load_catalog(resources()).types.values():
        yield kind.title
        yield issuer_words(kind.issuer)
        yield from kind.must_show
    for lead in load_catalog(resources()).leads:
        yield from (lead.do, lead.source)
    for key in KINDS:
        yield str(title(key))
    for rule in RULES.values():
        yield rule.why
    yield from get_args(Progress)
    yield from load_vocabulary(resources()).titles.values()
    for field in FIELDS:
        yield from (field.title, *field.choices)
    yield from ("yes", "no")
    for sheet in SHEETS:
        yield str(sheet.title)
        for column in sheet.columns:
            yield str(column.head)
            if column.key != "currency":
                yield from map(choice_words, column.choices)


if __name__ == "__main__":
    lines = [f"tr_noop({words!r})" for words in dict.fromkeys(data_words()) if words]
    Path(sys.argv[1]).write_text("\n".join(lines) + "\n", encoding="utf-8")
