"""The places of form fields on their pages, in the file's coordinates and as a reader sees them."""

from typing import Any, cast

from msgspec import Struct
from pypdf import PageObject
from pypdf.generic import DictionaryObject

from usce_desktop.domain.reading.page import Box
from usce_desktop.pdf.engine.objects import look_up
from usce_desktop.pdf.pages.annotations import annotations_of, is_field
from usce_desktop.pdf.pages.placement import clean_box

_HIDDEN, _NO_VIEW = 2, 32
_MOST_PARENTS = 20


class FieldWidget(Struct, frozen=True, kw_only=True):
    """One place of a field.

    Attributes:
        annotation: Its dictionary.
        page: From 1.
        box: As shown, in points from the page's top left corner.
    """

    annotation: Any
    page: int
    box: Box


def name_of(field: DictionaryObject) -> str:
    """Put the whole name of a field together, from the field that it belongs to downwards."""
    names: list[str] = []
    for _ in range(_MOST_PARENTS):
        own = look_up(field, "/T")
        if isinstance(own, str):
            names.append(own)
        parent = look_up(field, "/Parent")
        if not isinstance(parent, DictionaryObject):
            break
        field = parent
    return ".".join(reversed(names))


def widgets_of(pages: list[PageObject]) -> dict[str, list[FieldWidget]]:
    """List the places of every field that is shown, by its name, in the order of the pages."""
    found: dict[str, list[FieldWidget]] = {}
    for number, page in enumerate(pages, 1):
        for annotation in annotations_of(page):
            flags = look_up(annotation, "/F")
            hidden = (int(flags) if isinstance(flags, (int, float)) else 0) & (_HIDDEN | _NO_VIEW)
            rectangle = clean_box(look_up(annotation, "/Rect"), least=0.1)
            name = name_of(annotation)
            if is_field(annotation) and not hidden and rectangle is not None and name:
                box = as_shown(rectangle, page)
                found.setdefault(name, []).append(FieldWidget(annotation=annotation, page=number, box=box))
    return found


def as_shown(box: Box, page: PageObject) -> Box:
    """Find where a place in a page's own coordinates lies on the page as shown, from its top left corner."""
    left, bottom, right, top = (float(side) for side in page.cropbox)
    x0, y0, x1, y1 = box
    match int(page.rotation) % 360:
        case 90:
            shown = y0 - bottom, x0 - left, y1 - bottom, x1 - left
        case 180:
            shown = right - x1, y0 - bottom, right - x0, y1 - bottom
        case 270:
            shown = top - y1, right - x1, top - y0, right - x0
        case _:
            shown = x0 - left, top - y1, x1 - left, top - y0
    return cast("Box", tuple(round(side, 1) for side in shown))


def as_stored(box: Box, page: PageObject) -> Box:
    """Find where a place of a page as shown lies in the page's own coordinates, which begin below.

    Args:
        box: In points from the top left corner of the page as shown.
        page: Turned by its ``/Rotate``, cut by its crop box.
    """
    left, bottom, right, top = (float(side) for side in page.cropbox)
    x0, y0, x1, y1 = box
    match int(page.rotation) % 360:
        case 90:
            return left + y0, bottom + x0, left + y1, bottom + x1
        case 180:
            return right - x1, bottom + y0, right - x0, bottom + y1
        case 270:
            return right - y1, top - x1, right - y0, top - x0
        case _:
            return left + x0, top - y1, left + x1, top - y0
