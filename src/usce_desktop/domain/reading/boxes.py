"""Forms with boxes: the label stands above, and what was filled in below it."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.kinds import is_prose
from usce_desktop.domain.reading.table import Cell, Row

_LABEL_WORDS = 7
_ASIDE = 20.0
"""Points by which a value may begin left of its label (behind the number of a box)."""
MEASURED = regex(
    r"^(?:your |quantitative |numeric )?(?:value|result|tit(?:er|re)|level|reading|concentration)s?\b"
    r"|^(?:interpretation|meaning|outcome|finding)\b|^(?:millimet(?:er|re)s?|mm|induration)\b"
)
"""Labels of what was measured."""
MILLIMETERS = regex(r"^(?:millimet(?:er|re)s?|mm|induration)\b")


class Box(Struct, frozen=True, kw_only=True):
    """A label and what stands below it, both folded.

    Attributes:
        row: Where the value stands.
    """

    label: str
    value: str
    row: Row


def boxes_of(row: Row, below: Row) -> Iterator[Box]:
    """Put the cells of a row of labels together with those of the row below it.

    Args:
        row: The labels; long ones are none.
        below: The row of the values.
    """
    if row.page.page != below.page.page or is_prose(row.text) or is_prose(below.text):
        return
    for at, cell in enumerate(row.cells):
        if len(cell.text.split()) > _LABEL_WORDS or cell.column == "reference":
            continue
        value = "  ".join(each.text for each in below.cells if _label_of(row.cells, each) == at)
        yield Box(label=fold(cell.text).strip(), value=fold(value).strip(), row=below)


def _label_of(labels: Sequence[Cell], value: Cell) -> int:
    """Find the label that a value begins under."""
    return max((at for at, each in enumerate(labels) if each.box[0] - _ASIDE <= value.box[0]), default=-1)
