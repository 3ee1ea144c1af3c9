"""Pages of a scan that lies askew: their words are put level to be understood, and answers back in place."""

import math

from msgspec import structs

from usce_desktop.domain.forms.field import Form, FormField, Option
from usce_desktop.domain.reading.page import Box, PageText, Word


def leveled(page: PageText, turn: float) -> PageText:
    """Turn the words of a page around its middle.

    Args:
        page: As it was read.
        turn: Degrees, counterclockwise.
    """
    if not turn:
        return page
    lines = tuple(
        structs.replace(line, words=tuple(_turned_word(word, page, turn) for word in line.words))
        for line in page.lines
    )
    return structs.replace(page, lines=lines)


def in_place(field: FormField, form: Form) -> FormField:
    """Turn a field of a leveled page back to where it stands on the page as shown."""
    page = next((each for each in form.pages if each.page == field.page), None)
    turn = dict(form.turns).get(field.page, 0.0)
    if page is None or not turn:
        return field

    def back(box: Box) -> Box:
        left, top, right, bottom = (round(side, 1) for side in _turned(box, page, -turn))
        return left, top, right, bottom

    options = tuple(_placed(option, back(option.box)) for option in field.options)
    return structs.replace(field, box=back(field.box), options=options)


def _placed(option: Option, box: Box) -> Option:
    return structs.replace(option, box=box)


def _turned_word(word: Word, page: PageText, turn: float) -> Word:
    x0, y0, x1, y1 = _turned((word.x0, word.y0, word.x1, word.y1), page, turn)
    return structs.replace(word, x0=x0, y0=y0, x1=x1, y1=y1)


def _turned(box: Box, page: PageText, turn: float) -> Box:
    """Move a box as its middle moves, its sides as they were: they are near level, before and after."""
    angle = math.radians(turn)
    middle_x, middle_y = page.width / 2, page.height / 2
    x, y = (box[0] + box[2]) / 2 - middle_x, (box[1] + box[3]) / 2 - middle_y
    dx = math.cos(angle) * x + math.sin(angle) * y - x
    dy = math.cos(angle) * y - math.sin(angle) * x - y
    return box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy
