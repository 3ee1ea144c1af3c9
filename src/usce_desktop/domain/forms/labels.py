"""The words that belong to each field of a form, by where they stand on the page.

Printed forms have no names for their fields: the label stands to the left, above, below (a caption under a
line) or, for a box to tick, to the right; a table has heads of rows and columns. Each run of words labels one
field at most, the nearest; the heads of tables are shared.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

from usce_desktop.domain.forms.field import Form, FormField
from usce_desktop.domain.forms.sides import Choice, Run, Spot, Where, stacked_labels
from usce_desktop.domain.reading.page import Box, PageText, Word

_GAP = 1.1
"""Letters' heights of a gap between words that belong to different labels."""
_FAR_LEFT, _FAR_RIGHT = 260.0, 14.0
_FAR_ABOVE, _FAR_BELOW = 16.0, 11.0
"""Points from a field within which its label can stand."""
_ALIGNED = 14.0
"""Points by which a label above or below begins left or right of its field."""
_BELOW_IS_RARER = 4.0
_ABOVE_COSTS = 1.5
"""Points, and a factor: the label on the left is meant before that above, and that before one below."""
_HEADING_WORDS = 30
_LEAST_RULE = 3
"""Marks of a rule to write on."""
_LONG, _WIDER = 25, 1.4
"""Letters, and times the width of a field, from which words above it head more than the field."""
_LEANING = 0.35
"""Of its height, by which words of a scan that lay askew reach over the line above them."""
_SLACK = 3.0
"""Points by which a label may reach into its field."""


class Labels(Struct, frozen=True, kw_only=True):
    """The words around a field.

    Attributes:
        own: Its label; empty where there is none.
        where: On which side that stands.
        row: Head of its row, which it shares with other fields; the question before boxes to tick.
        column: Head of its column, which it shares.
        heading: Of its part of the form.
        lead: What stands before its label in the row: the test before "Date:".
        after: What stands right behind it: often how a date is to be written.
        caption: What stands right below or above it beside its label: often which part of a date it is.
        options: Labels of its boxes to tick, in the order of its options.
    """

    own: str = ""
    where: Where = "left"
    row: str = ""
    column: str = ""
    heading: str = ""
    lead: str = ""
    after: str = ""
    caption: str = ""
    options: tuple[str, ...] = ()


def label_fields(form: Form, is_heading: Callable[[str], bool]) -> dict[str, Labels]:
    """Find the labels of every field, by its name.

    Args:
        form: With its words.
        is_heading: Tells whether words that label no field head a part of the form.
    """
    found: dict[str, Labels] = {}
    heading = ""
    for page in form.pages:
        fields = [field for field in form.fields if field.page == page.page]
        around = _Page(page, fields, is_heading)
        found.update({field.name: around.labels_of(field, heading) for field in fields})
        last = around.last_heading()
        heading = last or heading
    return found


class _Page:
    """The runs of words of a page, and the spots among them."""

    def __init__(
        self, page: PageText, fields: Sequence[FormField], is_heading: Callable[[str], bool]
    ) -> None:
        self._spots = [spot for field in fields for spot in _spots(field, page.page)]
        boxes = [spot.box for spot in self._spots]
        self._runs = list(_joined(_runs(page, boxes), boxes))
        self._before: dict[tuple[str, int, bool], list[Spot | Run]] = {}
        self._owned = self._assign()
        self._headings = [run for run in self._runs if self._is_alone(run) and is_heading(run.text)]

    def labels_of(self, field: FormField, before: str) -> Labels:
        """Gather what stands around a field.

        Args:
            field: One of this page.
            before: The last heading of the pages before.
        """
        spots = [spot for spot in self._spots if spot.name == field.name]
        first = spots[0]
        owned = [self._owned.get((spot.name, spot.option)) for spot in spots]
        beside = {spot.option: each[0].text for spot, each in zip(spots, owned, strict=True) if each}
        # Boxes on other pages have their place among the options too.
        options = tuple(beside.get(place, "") for place in range(len(field.options))) if first.ticked else ()
        own = owned[0] if owned else None
        shared = self._is_in_table(first)
        after = self._next_right(first)
        return Labels(
            own="" if (first.ticked and len(spots) > 1) or own is None else own[0].text,
            where=own[1] if own else "left",
            row=self._head(first, across=True)
            if shared or first.ticked or own is None
            else self._row_of(first),
            column=self._head(first, across=False) if shared else "",
            heading=self._heading_of(first) or before,
            lead=self._lead(first, own[0]) if own and own[1] == "left" else "",
            after=after.text if after else "",
            caption=self._caption(first),
            options=options,
        )

    def last_heading(self) -> str:
        """The heading that goes on to the next page."""
        low = max(self._headings, key=lambda run: run.box[1], default=None)
        return low.text if low else ""

    def _assign(self) -> dict[tuple[str, int], tuple[Run, Where]]:
        """Give each run to the field that it is nearest to, and each field the nearest run."""
        pairs = [
            (cost, number, spot, run, where)
            for number, spot in enumerate(self._spots)
            for run in self._runs
            for cost, where in self._costs(spot, run)
        ]
        given: dict[tuple[str, int], tuple[Run, Where]] = {}
        taken: set[Box] = set()
        for _, _, spot, run, where in sorted(pairs, key=lambda pair: pair[:2]):
            key = (spot.name, spot.option)
            if key not in given and run.box not in taken:
                given[key] = run, where
                taken.add(run.box)
        beside = {run.box for run, where in given.values() if where in {"left", "right"}}
        stacked = [
            Choice(cost, spot, run, where)
            for cost, _, spot, run, where in pairs
            if where in {"above", "below"}
            and run.box not in beside
            and given.get((spot.name, spot.option), (run, "above"))[1] in {"above", "below"}
        ]
        for each in stacked:
            given.pop((each.spot.name, each.spot.option), None)
        given.update(
            {(each.spot.name, each.spot.option): (each.run, each.where) for each in stacked_labels(stacked)}
        )
        return given

    def _costs(self, spot: Spot, run: Run) -> Iterator[tuple[float, Where]]:
        """Tell how far a run is from where a label of a spot would stand; nothing where it cannot be one."""
        x0, y0, x1, y1 = spot.box
        a0, b0, a1, b1 = run.box
        beside = min(y1, b1) - max(y0, b0) > 0.4 * min(y1 - y0, b1 - b0)
        if beside and spot.ticked and -_SLACK <= a0 - x1 <= _FAR_RIGHT and self._is_free(x1, a0, run.box):
            yield a0 - x1, "right"
        if beside and -_SLACK <= x0 - a1 <= (_FAR_RIGHT if spot.ticked else _FAR_LEFT):
            if self._is_free(a1, x0, run.box):
                # A label may stand at the left edge, and its field at a tab stop.
                yield (x0 - a1 + 8) if spot.ticked else min(x0 - a1, 8 + 0.12 * (x0 - a1)), "left"
            return
        too_wide = len(run.text) > _LONG and a1 - a0 > _WIDER * (x1 - x0)
        if spot.ticked or too_wide or a0 > x1 - 2 or a1 < x0 + 2:
            return
        off = abs(a0 - x0)
        middle = abs((a0 + a1) / 2 - (x0 + x1) / 2)
        if min(off, middle) > _ALIGNED and not (x0 - 2 <= a0 and a1 <= x1 + 2):
            return
        away = min(off, middle, _ALIGNED) * 0.3
        if -_SLACK <= y0 - b1 <= _FAR_ABOVE:
            yield 3 + max(0.0, y0 - b1) * _ABOVE_COSTS + away, "above"
        elif -max(_SLACK, _LEANING * (b1 - b0)) <= b0 - y1 <= _FAR_BELOW:
            yield 3 + _BELOW_IS_RARER + max(0.0, b0 - y1) * _ABOVE_COSTS + away, "below"

    def _is_free(self, left: float, right: float, row: Box) -> bool:
        """Tell whether nothing to write on stands between two places of a row."""
        middle = (row[1] + row[3]) / 2
        return not any(
            spot.box[1] <= middle <= spot.box[3] and left - 1 < (spot.box[0] + spot.box[2]) / 2 < right + 1
            for spot in self._spots
        )

    def _neighbors(self, spot: Spot, *, across: bool) -> list[Spot | Run]:
        """List what stands before a spot in its row, or above it in its column, nearest first."""
        key = (spot.name, spot.option, across)
        if key not in self._before:
            self._before[key] = self._found_before(spot, across=across)
        return self._before[key]

    def _found_before(self, spot: Spot, *, across: bool) -> list[Spot | Run]:
        x0, y0, x1, y1 = spot.box

        def before(box: Box) -> float | None:
            if across:
                same = min(y1, box[3]) - max(y0, box[1]) > 0.4 * min(y1 - y0, box[3] - box[1])
                return x0 - box[2] if same and box[2] <= x0 + 2 else None
            same = min(x1, box[2]) - max(x0, box[0]) > 0.4 * min(x1 - x0, box[2] - box[0])
            return y0 - box[3] if same and box[3] <= y0 + 3 else None

        things: list[Spot | Run] = [*self._spots, *self._runs]
        found = [
            (distance, number, each)
            for number, each in enumerate(things)
            if each is not spot and (distance := before(each.box)) is not None
        ]
        return [each for _, _, each in sorted(found, key=lambda pair: pair[:2])]

    def _head(self, spot: Spot, *, across: bool) -> str:
        """Find the first words before a spot in its row, or above it in its column, past other spots."""
        skipped = {
            run.box
            for (name, _), (run, where) in self._owned.items()
            if spot.ticked and (name != spot.name or where == "right")
        }
        for each in self._neighbors(spot, across=across):
            if isinstance(each, Run) and not (spot.ticked and each.box in skipped and self._is_option(each)):
                return each.text
        return ""

    def _is_option(self, run: Run) -> bool:
        return any(box.box == run.box and where == "right" for box, where in self._owned.values())

    def _row_of(self, spot: Spot) -> str:
        """Find the head of a row of small fields: what stands before the first of them."""
        nearest = next(iter(self._neighbors(spot, across=True)), None)
        if isinstance(nearest, Spot):
            return self._head(spot, across=True)
        if isinstance(nearest, Run) and not re.search(r"\w", nearest.text):
            return next(
                (
                    each.text
                    for each in self._neighbors(spot, across=True)
                    if isinstance(each, Run) and re.search(r"\w", each.text)
                ),
                "",
            )
        own = self._owned.get((spot.name, spot.option))
        if isinstance(nearest, Run) and own is not None and own[1] != "left":
            return nearest.text
        return ""

    def _is_in_table(self, spot: Spot) -> bool:
        """Tell whether a spot has another right beside it and another right above or below it."""
        row = self._beside(spot, across=True)
        column = self._beside(spot, across=False)
        return row and column

    def _beside(self, spot: Spot, *, across: bool) -> bool:
        for other in self._spots:
            if other.name == spot.name:
                continue
            first, second = sorted((spot, other), key=lambda each: each.box[0 if across else 1])
            if next(iter(self._neighbors(second, across=across)), None) is first and _is_alike(
                first.box, second.box, across=across
            ):
                return True
        return False

    def _lead(self, spot: Spot, own: Run) -> str:
        """Find the words right before a label; none where a field stands between."""
        before = [each for each in self._neighbors(spot, across=True) if each.box != own.box]
        nearest = before[0] if before else None
        return nearest.text if isinstance(nearest, Run) else ""

    def _caption(self, spot: Spot) -> str:
        """Find words right below or above a spot that label nothing else."""
        x0, y0, x1, y1 = spot.box
        owned = {run.box for run, _ in self._owned.values()}
        near = [
            (min(abs(run.box[1] - y1), abs(y0 - run.box[3])), run.text)
            for run in self._runs
            if run.box not in owned
            and x0 - _SLACK <= (run.box[0] + run.box[2]) / 2 <= x1 + _SLACK
            and (-_SLACK <= run.box[1] - y1 <= _FAR_BELOW or -_SLACK <= y0 - run.box[3] <= _FAR_BELOW)
        ]
        return min(near, default=(0.0, ""))[1]

    def _next_right(self, spot: Spot) -> Run | None:
        x1, y0, y1 = spot.box[2], spot.box[1], spot.box[3]
        behind = [
            run
            for run in self._runs
            if 0 <= run.box[0] - x1 + 2 <= 2 * _FAR_RIGHT
            and y0 - 2 <= (run.box[1] + run.box[3]) / 2 <= y1 + 2
        ]
        return min(behind, key=lambda run: run.box[0], default=None)

    def _is_alone(self, run: Run) -> bool:
        """Tell whether a run stands alone in its row, with no field beside it."""
        middle = (run.box[1] + run.box[3]) / 2
        owned = {each.box for each, _ in self._owned.values()}
        beside = any(
            spot.box[1] - 1 <= middle <= spot.box[3] + 1
            and not (spot.box[2] < run.box[0] or spot.box[0] > run.box[2] + _FAR_LEFT)
            for spot in self._spots
        )
        return not beside and run.box not in owned and len(run.text.split()) <= _HEADING_WORDS

    def _heading_of(self, spot: Spot) -> str:
        """Find the heading that a spot stands under; one of another column does not count."""
        x0, y0, x1 = spot.box[0], spot.box[1], spot.box[2]
        above = [run for run in self._headings if run.box[3] <= y0 + 3 and run.box[0] <= x0 + 10]
        if not above:
            return ""
        nearest = max(above, key=lambda run: (run.box[1], run.box[0]))
        over = [run for run in above if run.box[2] >= x0 - 60 and run.box[0] <= x1]
        own = max(over, key=lambda run: run.box[1], default=None)
        left = min(run.box[0] for run in self._headings)
        # Where its own column begins right of the margin, headings of the left one are not for it.
        if own is not None and own.box[0] > left + 60 and nearest.box[2] < own.box[0]:
            return own.text
        return nearest.text


def _is_alike(one: Box, other: Box, *, across: bool) -> bool:
    """Tell whether two spots have the same edges along their row or column."""
    first, last = (1, 3) if across else (0, 2)
    return abs(one[first] - other[first]) <= 3 and abs(one[last] - other[last]) <= 3  # noqa: PLR2004 - points


def _spots(field: FormField, page: int) -> Iterator[Spot]:
    boxes = [option for option in field.options if option.page]
    if not boxes:
        yield Spot(field.name, field.box, field.kind == "check")
    for number, option in enumerate(field.options):
        if option.page == page:
            yield Spot(field.name, option.box, ticked=True, option=number)


def _runs(page: PageText, spots: Sequence[Box]) -> Iterator[Run]:
    """Part the words of a page into runs: at wide gaps, and where a field stands between."""
    for line in page.lines:
        words: list[Word] = []
        for word in filter(_is_word, line.words):
            if words and _is_parted(words[-1], word, spots):
                yield _run(words, page.page)
                words = []
            words.append(word)
        if words:
            yield _run(words, page.page)


def _is_word(word: Word) -> bool:
    """Tell words from rules of underscores and dots, which are places to write on."""
    return not re.fullmatch(r"[_.…·\-–—\s]+", word.text) or len(word.text) < _LEAST_RULE


def _is_parted(one: Word, other: Word, spots: Sequence[Box]) -> bool:
    gap = other.x0 - one.x1
    high = max(one.y1 - one.y0, other.y1 - other.y0, 6.0)
    if gap > _GAP * high or gap < -high or abs(one.y1 - other.y1) > high:
        return True
    middle = (other.y0 + other.y1) / 2
    return any(
        box[1] <= middle <= box[3] and one.x1 - 2 <= (box[0] + box[2]) / 2 <= other.x0 + 2 for box in spots
    )


def _run(words: Sequence[Word], page: int) -> Run:
    text = " ".join(re.sub(r"[_.…]{3,}", " ", word.text) for word in words)
    return Run(
        text=" ".join(text.split()),
        page=page,
        box=(
            min(word.x0 for word in words),
            min(word.y0 for word in words),
            max(word.x1 for word in words),
            max(word.y1 for word in words),
        ),
    )


def _joined(runs: Iterable[Run], spots: Sequence[Box]) -> Iterator[Run]:
    """Join a label that goes on in the next line: with a bracket, in lower case, or after a comma."""
    waiting: list[Run] = []
    for run in sorted((each for each in runs if each.text), key=lambda each: (each.box[1], each.box[0])):
        before = next((each for each in waiting if _goes_on(each, run, spots)), None)
        if before is None:
            waiting.append(run)
            continue
        waiting[waiting.index(before)] = Run(
            text=f"{before.text} {run.text}",
            page=run.page,
            box=(
                min(before.box[0], run.box[0]),
                before.box[1],
                max(before.box[2], run.box[2]),
                run.box[3],
            ),
        )
    yield from waiting


def _goes_on(one: Run, other: Run, spots: Sequence[Box]) -> bool:
    high = other.box[3] - other.box[1]
    close = -2 <= other.box[1] - one.box[3] <= 0.5 * high and abs(one.box[0] - other.box[0]) <= 4  # noqa: PLR2004 - points
    if not close or not (other.text[0] in "(/" or other.text[0].islower() or one.text[-1] in ",/"):
        return False
    top, bottom = one.box[3], other.box[1]
    return not any(
        top - 1 < (box[1] + box[3]) / 2 < bottom + 1 and box[0] < other.box[2] and box[2] > other.box[0]
        for box in spots
    )
