"""Comments, marks and form fields of a page: which of them are shown, and how each is drawn.

A mark has its own drawing in the file, or leaves it to the viewer: then it is made here. What can neither be
taken over nor made is counted, so that nothing is lost without a word.
"""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct, structs
from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from usce_desktop.pdf.drawing.letters import can_write
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.pages.fields import draw_field, inherited, text_value
from usce_desktop.pdf.pages.marks import SHOW_NOTHING, MarkDrawing, draw_mark
from usce_desktop.pdf.pages.placement import Box, clean_box

_HIDDEN, _NO_VIEW = 2, 32
LEAST_MARK = 0.01
"""Points: a mark can be as thin as a line."""


class Drawing(Struct, frozen=True, kw_only=True):
    """How a mark or field is drawn on its page.

    Attributes:
        annotation: Its own dictionary.
        own: Its drawing in the file; ``None`` where it is made here.
        made: The drawing that is made here.
        box: Where it stands on the page.
        blended: Whether it is mixed with what it covers.
        old: Whether viewers would draw it anew, and the drawing in the file is the best that there is.
    """

    annotation: Any
    own: Any = None
    made: MarkDrawing | None = None
    box: Box
    blended: bool = False
    old: bool = False

    @property
    def by_viewer(self) -> bool:
        """Whether viewers draw it themselves, each in its own way: only that there is ink can be compared."""
        return self.own is None or self.blended or self.old


class Drawings(Struct, frozen=True, kw_only=True):
    """What is drawn over a page's own content.

    Attributes:
        drawings: In the order of the page.
        lost: Where marks and fields stand that are visible elsewhere but cannot be drawn here.
    """

    drawings: tuple[Drawing, ...]
    lost: tuple[Box, ...] = ()

    @property
    def blended(self) -> bool:
        """Whether any of them is mixed with what it covers: pdfium would cover it."""
        return any(each.blended for each in self.drawings)


def is_field(annotation: DictionaryObject) -> bool:
    """Tell a form field from a comment or mark."""
    return str(look_up(annotation, "/Subtype")) == "/Widget"


def _is_shown(annotation: DictionaryObject) -> bool:
    flags = look_up(annotation, "/F")
    hidden = (int(flags) if isinstance(flags, (int, float)) else 0) & (_HIDDEN | _NO_VIEW)
    return not hidden and look_up(annotation, "/Subtype") not in {"/Popup", "/Link"}


def annotations_of(page: DictionaryObject) -> Iterator[DictionaryObject]:
    """List what stands on a page beside its content."""
    found = look_up(page, "/Annots")
    for entry in found if isinstance(found, ArrayObject) else ():
        annotation = entry.get_object()
        if isinstance(annotation, DictionaryObject):
            yield annotation


def _appearance(annotation: DictionaryObject) -> StreamObject | None:
    normal = look_up(dictionary(look_up(annotation, "/AP")), "/N")
    if isinstance(normal, DictionaryObject) and not isinstance(normal, StreamObject):
        normal = look_up(normal, str(look_up(annotation, "/AS")))
    return normal if isinstance(normal, StreamObject) else None


def drawings_of(reader: PdfReader, page: PageObject, *, marks: bool) -> Drawings:
    """Work out how the marks and fields of a page are drawn.

    Args:
        reader: The document.
        page: One of its pages.
        marks: Whether comments and marks come along; form fields always do.
    """
    form = dictionary(look_up(reader.root_object, "/AcroForm"))
    renew = bool(look_up(form, "/NeedAppearances"))
    found: list[Drawing] = []
    lost: list[Box] = []
    for annotation in annotations_of(page):
        if not _is_shown(annotation) or not (marks or is_field(annotation)):
            continue
        drawing = _field(annotation, form, renew=renew) if is_field(annotation) else _mark(annotation)
        if drawing is not None:
            found.append(drawing)
        place = clean_box(look_up(annotation, "/Rect"), least=0)
        if place is not None and _is_lost(annotation, drawing):
            lost.append(place)
    return Drawings(drawings=tuple(found), lost=tuple(lost))


def _is_lost(annotation: DictionaryObject, drawing: Drawing | None) -> bool:
    """Tell whether something that viewers show is not drawn, or drawn without its words."""
    if is_field(annotation):
        words = text_value(annotation)
        return bool(words.strip()) and (drawing is None or (drawing.own is None and not can_write(words)))
    without = drawing is None and _appearance(annotation) is None
    return without and str(look_up(annotation, "/Subtype")) not in SHOW_NOTHING


def _field(field: DictionaryObject, form: DictionaryObject, *, renew: bool) -> Drawing | None:
    own = _own_drawing(field)
    if (own is not None and not renew) or not text_value(field).strip():
        return own
    if own is not None and not can_write(text_value(field)):
        return structs.replace(own, old=True)
    made = draw_field(field, form)
    return Drawing(annotation=field, made=made, box=made.box) if made is not None else None


def _mark(annotation: DictionaryObject) -> Drawing | None:
    subtype = str(look_up(annotation, "/Subtype"))
    if _appearance(annotation) is not None:
        return _own_drawing(annotation)
    made = None if subtype in SHOW_NOTHING else draw_mark(annotation)
    if made is None:
        return None
    return Drawing(annotation=annotation, made=made, box=made.box, blended=subtype == "/Highlight")


def _own_drawing(annotation: DictionaryObject) -> Drawing | None:
    appearance = _appearance(annotation)
    rectangle = clean_box(look_up(annotation, "/Rect"), least=LEAST_MARK)
    if appearance is None or rectangle is None:
        return None
    blended = look_up(annotation, "/Subtype") == "/Highlight"
    return Drawing(annotation=annotation, own=appearance, box=rectangle, blended=blended)


def needs_picture(reader: PdfReader, index: int) -> bool:
    """Tell whether viewers draw a button on a page that the file itself has no drawing of.

    Text and marks are drawn here; a box that is ticked has too many looks, so the page goes in as a picture.

    Args:
        reader: The document.
        index: Of the page, from 0.
    """
    return any(
        is_field(each) and _is_shown(each) and _appearance(each) is None and _is_ticked(each)
        for each in annotations_of(reader.pages[index])
    )


def _is_ticked(field: DictionaryObject) -> bool:
    return inherited(field, "/FT") == "/Btn" and inherited(field, "/V") not in {None, "/Off"}
