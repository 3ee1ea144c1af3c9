"""The tables of the immunization record's form."""

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from msgspec import structs

from usce_desktop.domain.immunization.record import (
    TITRE_TESTS,
    VACCINES,
    Confirmation,
    Disease,
    Dose,
    History,
    ImmunizationRecord,
    TbTest,
    Titre,
    Xray,
)
from usce_desktop.domain.records.table import PROOF, Column, RecordSheet, Row, entries_of
from usce_desktop.domain.sentences import Sentence, sentence

_DAY = Column(key="date", head=sentence("Date (YYYY-MM-DD)"), kind="day")
SHEETS: tuple[RecordSheet, ...] = (
    RecordSheet(
        key="doses",
        title=sentence("Vaccinations"),
        kind=Dose,
        columns=(
            Column(key="vaccine", head=sentence("Vaccine"), choices=VACCINES),
            _DAY,
            Column(key="product", head=sentence("Product")),
            Column(key="lot", head=sentence("Lot")),
            Column(key="place", head=sentence("Place")),
            PROOF,
        ),
    ),
    RecordSheet(
        key="titres",
        title=sentence("Titers"),
        kind=Titre,
        columns=(
            Column(key="test", head=sentence("Test"), choices=TITRE_TESTS),
            _DAY,
            Column(key="value", head=sentence("Value"), kind="number"),
            Column(key="unit", head=sentence("Unit")),
            Column(key="result", head=sentence("Result"), choices=("", "positive", "negative", "equivocal")),
            PROOF,
        ),
    ),
    RecordSheet(
        key="tb",
        title=sentence("TB tests"),
        kind=TbTest,
        columns=(
            Column(key="kind", head=sentence("Kind"), choices=("IGRA", "TST")),
            Column(key="date", head=sentence("Drawn (IGRA)"), kind="day"),
            Column(key="placed", head=sentence("Placed (TST, with time)"), kind="moment"),
            Column(key="read", head=sentence("Read (TST, with time)"), kind="moment"),
            Column(key="mm", head=sentence("mm"), kind="number"),
            Column(
                key="result", head=sentence("Result"), choices=("", "negative", "positive", "indeterminate")
            ),
            PROOF,
        ),
    ),
    RecordSheet(
        key="xrays",
        title=sentence("Chest X-rays"),
        kind=Xray,
        columns=(_DAY, Column(key="result", head=sentence("Result")), PROOF),
    ),
    RecordSheet(
        key="histories",
        title=sentence("Past infections"),
        kind=History,
        columns=(
            Column(key="disease", head=sentence("Disease"), choices=get_args(Disease)),
            Column(key="confirmed_by", head=sentence("Confirmed by"), choices=get_args(Confirmation)),
            _DAY,
            PROOF,
        ),
    ),
)


def record_of(
    before: ImmunizationRecord, rows: Mapping[str, Sequence[Row]]
) -> tuple[ImmunizationRecord, tuple[Sentence, ...]]:
    """Read a form.

    Args:
        before: The record that the form showed.
        rows: By the sheet's key.

    Returns:
        The record with every row that can be read, and one sentence per row that cannot.
    """
    changes: dict[str, Any] = {}
    wrong: list[Sentence] = []
    for sheet in SHEETS:
        changes[sheet.key], said = entries_of(getattr(before, sheet.key), sheet, rows.get(sheet.key, ()))
        wrong += said
    return structs.replace(before, **changes), tuple(wrong)
