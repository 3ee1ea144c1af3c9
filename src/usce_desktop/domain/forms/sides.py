"""On which side of their fields labels stand that lie between two of them, one below the other.

Such words could belong to either field. The first and the last of a column tell, and a column that does not
tell goes with the others of its page.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from msgspec import Struct

from usce_desktop.domain.reading.page import Box

Where = Literal["left", "right", "above", "below"]


class Run(Struct, frozen=True, kw_only=True):
    """Words in a row without a wide gap."""

    text: str
    page: int
    box: Box


class Spot(Struct, frozen=True):
    """A place to write or tick: a field, or one of its boxes."""

    name: str
    box: Box
    ticked: bool
    option: int = 0


class Choice(NamedTuple):
    """A run that can be the label of a spot, above or below it."""

    cost: float
    spot: Spot
    run: Run
    where: Where


def _columns(choices: Iterable[Choice]) -> list[list[Choice]]:
    """Part choices into those that depend on each other: fields and words one below the other."""
    columns: list[list[Choice]] = []
    for choice in choices:
        touching = [
            column
            for column in columns
            if any(each.spot == choice.spot or each.run.box == choice.run.box for each in column)
        ]
        for column in touching:
            columns.remove(column)
        columns.append([each for column in touching for each in column] + [choice])
    return columns


class _Sides(NamedTuple):
    """The labels of a column, as they would be if they stood above its fields, and below them."""

    above: list[Choice]
    below: list[Choice]

    @property
    def clear(self) -> Where | None:
        """The side on which more fields have a label: the first and the last of a column tell."""
        if len(self.above) == len(self.below):
            return None
        return "above" if len(self.above) > len(self.below) else "below"

    def on(self, side: Where | None) -> list[Choice]:
        """Take those of a side; where none is known, those of the nearer one."""
        if side is None:
            return min(self.above, self.below, key=lambda labels: sum(each.cost for each in labels))
        return self.above if side == "above" else self.below


def _sides(column: Sequence[Choice]) -> _Sides:
    """Give each field of a column its nearest label, on either side.

    Between two fields one below the other stand words that could belong to either.
    """
    sides = []
    for where in ("above", "below"):
        nearest: dict[str, Choice] = {}
        for each in sorted(column, key=lambda choice: choice.cost):
            taken = {kept.run.box for kept in nearest.values()}
            if each.where == where and each.spot.name not in nearest and each.run.box not in taken:
                nearest[each.spot.name] = each
        sides.append(list(nearest.values()))
    return _Sides(*sides)


def stacked_labels(choices: Iterable[Choice]) -> Iterator[Choice]:
    """Choose the side on which the labels of each column of a page stand.

    A page has its labels on one side: where a column alone does not tell, those that do are followed, and
    where none does, the nearer side is taken.
    """
    columns = [_sides(column) for column in _columns(choices)]
    told = Counter[Where]()
    for each in columns:
        if each.clear is not None:
            told[each.clear] += max(len(each.above), len(each.below))
    usual = told.most_common(1)[0][0] if told else None
    for each in columns:
        yield from each.on(each.clear or usual)
