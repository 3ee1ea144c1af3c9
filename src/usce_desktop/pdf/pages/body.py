"""Source pages as bodies: what is drawn inside a page of the packet.

A PDF page becomes a form XObject with its own bytes and its own resources, so that nothing in it
can reach the stamp or another page, and its content is carried over untouched. Annotations are drawn
where viewers draw them; their actions stay behind. An image becomes an image XObject.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct, structs
from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    EncodedStreamObject,
    IndirectObject,
    NameObject,
    NumberObject,
    StreamObject,
)

from usce_desktop.pdf.engine import images
from usce_desktop.pdf.engine.images import StoredPicture
from usce_desktop.pdf.engine.internals import add_object, set_encoded
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.pages.annotations import LEAST_MARK, Drawing, annotations_of, drawings_of, is_field
from usce_desktop.pdf.pages.fields import text_value
from usce_desktop.pdf.pages.form_xobject import clone_clean, form_of, form_of_drawing, numbers
from usce_desktop.pdf.pages.placement import (
    Box,
    Matrix,
    PageFrame,
    Placing,
    appearance_matrix,
    clean_box,
    cropped,
    operator,
    place,
    visible,
)

_LAST_LATIN = 0xFF
NOT_IN_PDFIUM = frozenset({"/Line", "/PolyLine", "/Polygon", "/Stamp", "/FreeText", "/Caret", "/Redact"})
"""Kinds of marks that pdfium does not draw where they have no drawing of their own."""
_THIN, _ROOM = 2.0, 0.5
"""Points: a drawing thinner than that gets so much room around it."""
_LEAST_IMAGE_DPI = 100
"""An image is not blown up beyond so few pixels per inch."""


class Link(Struct, frozen=True, kw_only=True):
    """A link that a page had: to a page of the same document (from 0), or to an address."""

    box: Box
    page: int | None = None
    address: str = ""


class Body(Struct, frozen=True, kw_only=True):
    """One page to be.

    Attributes:
        content: Operators that draw it on a page of the packet.
        resources: What those operators name.
        links: In the packet page's coordinates.
        whole: Where the whole source page stands, what is cropped included.
        shown: Where the part of it stands that is shown.
        lost: How many marks and fields are visible on the source but cannot be drawn.
    """

    content: bytes
    resources: DictionaryObject
    links: tuple[Link, ...] = ()
    whole: Box | None = None
    shown: Box | None = None
    lost: int = 0


def _name(text: str) -> NameObject:
    return NameObject(text)


def page_turn(page: DictionaryObject) -> int:
    """Read a page's rotation, clockwise, as a multiple of 90."""
    turn = look_up(page, "/Rotate")
    return int(turn) % 360 // 90 * 90 if isinstance(turn, (int, float)) else 0


class Handling(Struct, frozen=True, kw_only=True):
    """How the person wants pages carried over.

    Attributes:
        turn: Clockwise degrees.
        crop: What is cut off, as ``placing.cropped`` takes it.
        marks: Whether comments and marks come along; form fields always do.
    """

    turn: int = 0
    crop: Box | None = None
    marks: bool = True


def page_box(page: PageObject) -> Box:
    """Find the part of a page that viewers show."""
    return visible(clean_box(_array(page, "/MediaBox")), clean_box(_array(page, "/CropBox")))


def crops_all(page: PageObject) -> bool:
    """Tell whether a page's crop box leaves nothing of it; viewers differ in what they show then."""
    if "/CropBox" not in page:
        return False
    crop = clean_box(_array(page, "/CropBox"), least=0.0)
    media = clean_box(_array(page, "/MediaBox")) or clean_box((0, 0, 612, 792))
    if crop is None or media is None:
        return False
    return (
        min(media[2], crop[2]) - max(media[0], crop[0]) < 1
        or min(media[3], crop[3]) - max(media[1], crop[1]) < 1
    )


def place_page(page: PageObject, handling: Handling, frame: PageFrame) -> Placing:
    """Place a page of a PDF, its own rotation and the person's together."""
    box = cropped(page_box(page), handling.crop, page_turn(page))
    unit = look_up(page, "/UserUnit")
    scale = float(unit) if isinstance(unit, (int, float)) and 0 < unit < 1000 else 1.0  # noqa: PLR2004 - beyond belief
    return place(box, (page_turn(page) + handling.turn) % 360, scale, frame)


def _array(page: DictionaryObject, key: str) -> list[Any] | None:
    value = look_up(page, key)
    return list(value) if isinstance(value, ArrayObject) else None


def pdf_body(reader: PdfReader, index: int, handling: Handling, writer: PdfWriter, frame: PageFrame) -> Body:
    """Carry a page of a PDF over.

    Args:
        reader: The document.
        index: Of the page, from 0.
        handling: How the person wants it.
        writer: The packet.
        frame: The room there is on a page.
    """
    page = reader.pages[index]
    placing = place_page(page, handling, frame)
    x0, y0, x1, y1 = placing.box
    forms = DictionaryObject()
    forms[_name("/P")] = add_object(writer, form_of(page, placing.box, writer))
    parts = [
        "q",
        operator(placing.matrix),
        f"{x0:.4f} {y0:.4f} {x1 - x0:.4f} {y1 - y0:.4f} re W n",
        "/P Do",
    ]
    annotations = list(annotations_of(page))
    drawn = drawings_of(reader, page, marks=handling.marks)
    resources = DictionaryObject({_name("/XObject"): forms})
    for number, drawing in enumerate(drawn.drawings):
        placed = placed_drawing(drawing, reader, writer)
        if placed is None:
            continue
        forms[_name(f"/A{number}")], matrix = placed
        if drawing.blended and "/ExtGState" not in resources:
            resources[_name("/ExtGState")] = DictionaryObject({_name("/M"): _multiply(writer)})
        state = ["/M gs"] if drawing.blended else []
        parts += ["q", *state, operator(matrix), f"/A{number} Do", "Q"]
    parts.append("Q")
    return Body(
        content="\n".join(parts).encode(),
        resources=resources,
        whole=placing.apply(page_box(page)),
        shown=placing.apply(placing.box),
        links=tuple(link for link in _links(reader, annotations, placing) if placing.shows(link.box)),
        lost=len(drawn.lost),
    )


def with_marks(
    body: Body, reader: PdfReader, index: int, handling: Handling, writer: PdfWriter, frame: PageFrame
) -> Body:
    """Draw over the picture of a page what pdfium leaves out of it.

    Args:
        body: The picture; where a mark is blended, one without any marks.
        reader: The document.
        index: Of the page, from 0.
        handling: How the person wants it.
        writer: The packet.
        frame: The room there is on a page.
    """
    page = reader.pages[index]
    drawn = drawings_of(reader, page, marks=handling.marks)
    placing = place_page(page, handling, frame)
    forms = dictionary(body.resources["/XObject"])
    parts = []
    bare = drawn.blended
    if bare:
        body.resources[_name("/ExtGState")] = DictionaryObject({_name("/M"): _multiply(writer)})
    for number, drawing in enumerate(drawn.drawings):
        if is_field(drawing.annotation) or not (bare or _is_left_out(drawing)):
            continue
        placed = placed_drawing(drawing, reader, writer)
        if placed is not None:
            forms[_name(f"/A{number}")], matrix = placed
            state = ["/M gs"] if drawing.blended else []
            parts += ["q", *state, operator(placing.matrix), operator(matrix), f"/A{number} Do", "Q"]
    content = b"\n".join([body.content, *(part.encode() for part in parts)])
    strange = [
        each for each in drawn.drawings if each.made is not None and not _in_every_font(each.annotation)
    ]
    return structs.replace(body, content=content, lost=len(drawn.lost) + len(strange))


def _is_left_out(drawing: Drawing) -> bool:
    """Tell whether pdfium draws nothing for a mark."""
    return drawing.made is not None and str(look_up(drawing.annotation, "/Subtype")) in NOT_IN_PDFIUM


def _in_every_font(field: DictionaryObject) -> bool:
    """Tell whether the words of a field have letters only that pdfium has without a font of their own."""
    return all(ord(char) <= _LAST_LATIN for char in text_value(field))


def placed_drawing(drawing: Drawing, reader: PdfReader, writer: PdfWriter) -> tuple[Any, Matrix] | None:
    """Write a drawing as a form, and find the matrix that sets it in its place."""
    if drawing.made is not None:
        form = form_of_drawing(drawing.made.pdf, writer)
        _put_on_layer(form, look_up(drawing.annotation, "/OC"), writer)
        x0, y0, _, _ = drawing.box
        return add_object(writer, form), (1, 0, 0, 1, x0, y0)
    bounds = clean_box(_array(drawing.own, "/BBox"), least=LEAST_MARK)
    own = _array(drawing.own, "/Matrix") or [1, 0, 0, 1, 0, 0]
    if bounds is None or len(own) != 6:  # noqa: PLR2004 - a matrix
        return None
    a, b, c, d, e, f = (float(number) for number in own)
    matrix = appearance_matrix(bounds, (a, b, c, d, e, f), drawing.box)
    if matrix is None:
        return None
    form = _drawable(reader, drawing.own, look_up(drawing.annotation, "/OC"), writer)
    if min(bounds[2] - bounds[0], bounds[3] - bounds[1]) < _THIN:
        # A box no wider than its line is cut away by viewers that show the page small.
        room = (bounds[0] - _ROOM, bounds[1] - _ROOM, bounds[2] + _ROOM, bounds[3] + _ROOM)
        dictionary(form)[_name("/BBox")] = numbers(room)
    return form, matrix


def _multiply(writer: PdfWriter) -> IndirectObject:
    """Write the state in which viewers draw a highlight: mixed with the page, whatever its drawing says."""
    state = DictionaryObject({_name("/Type"): _name("/ExtGState"), _name("/BM"): _name("/Multiply")})
    return add_object(writer, state)


def _put_on_layer(form: StreamObject, layer: DictionaryObject | None, writer: PdfWriter) -> None:
    """Have a drawing shown or hidden with the layer that its mark is on."""
    if layer is not None and "/OC" not in form:
        form[_name("/OC")] = clone_clean(layer, writer).indirect_reference or clone_clean(layer, writer)


def _drawable(
    reader: PdfReader, appearance: StreamObject, layer: DictionaryObject | None, writer: PdfWriter
) -> Any:  # noqa: ANN401 - a reference
    """Copy an appearance and make good what viewers put up with: no type, no resources of its own."""
    form = clone_clean(appearance, writer)
    form[_name("/Type")] = _name("/XObject")
    form[_name("/Subtype")] = _name("/Form")
    if "/Resources" not in form:
        shared = look_up(dictionary(look_up(reader.root_object, "/AcroForm")), "/DR")
        form[_name("/Resources")] = clone_clean(dictionary(shared), writer, "resources")
    _put_on_layer(form, layer, writer)
    return form.indirect_reference or add_object(writer, form)


def _links(reader: PdfReader, annotations: list[DictionaryObject], placing: Placing) -> Iterator[Link]:
    for annotation in annotations:
        box = clean_box(_array(annotation, "/Rect"))
        if annotation.get("/Subtype") != "/Link" or box is None:
            continue
        action = look_up(annotation, "/A")
        target = look_up(annotation, "/Dest")
        if isinstance(action, DictionaryObject):
            address = str(action.get("/URI", ""))
            if action.get("/S") == "/URI" and address.startswith(("https://", "http://", "mailto:")):
                yield Link(box=placing.apply(box), address=address)
            target = look_up(action, "/D") if action.get("/S") == "/GoTo" else None
        page = _target_page(reader, target)
        if page is not None:
            yield Link(box=placing.apply(box), page=page)


def _target_page(reader: PdfReader, target: Any) -> int | None:  # noqa: ANN401 - any PDF object
    if isinstance(target, str):
        found = reader.named_destinations.get(str(target))
        reference: Any = found.page if found is not None else None
    else:
        reference = list.__getitem__(target, 0) if isinstance(target, ArrayObject) and target else None
    if not isinstance(reference, IndirectObject):
        return None
    page = reference.get_object()
    return reader.get_page_number(page) if isinstance(page, PageObject) else _number_of(reader, reference)


def _number_of(reader: PdfReader, reference: IndirectObject) -> int | None:
    for number, page in enumerate(reader.pages):
        own = page.indirect_reference
        if own is not None and own.idnum == reference.idnum:
            return number
    return None


def image_body(picture: StoredPicture, handling: Handling, writer: PdfWriter, frame: PageFrame) -> Body:
    """Carry an image over; the image is drawn upright and fitted whole."""
    image = EncodedStreamObject()
    set_encoded(image, picture.data)
    image.update(
        {
            _name("/Type"): _name("/XObject"),
            _name("/Subtype"): _name("/Image"),
            _name("/Width"): NumberObject(picture.width),
            _name("/Height"): NumberObject(picture.height),
            _name("/ColorSpace"): _name(f"/{picture.colours}"),
            _name("/BitsPerComponent"): NumberObject(picture.bits),
            _name("/Filter"): _name(f"/{picture.filter}"),
        }
    )
    if picture.inverted:
        image[_name("/Decode")] = ArrayObject([NumberObject(n) for n in (1, 0) * 4])
    fitting = max(
        _LEAST_IMAGE_DPI,
        min(picture.width, picture.height) * 72 / frame.paper.width,
        max(picture.width, picture.height) * 72 / frame.paper.height,
    )
    across, down = picture.dpi if picture.dpi != (0, 0) else (fitting, fitting)
    whole = (0.0, 0.0, picture.width * 72 / across, picture.height * 72 / down)
    x0, y0, x1, y1 = cropped(whole, handling.crop, picture.turn)
    placing = place((x0, y0, x1, y1), (picture.turn + handling.turn) % 360, 1.0, frame)
    forms = DictionaryObject({_name("/P"): add_object(writer, image)})
    lines = ["q", operator(placing.matrix)]
    if handling.crop is not None:
        lines.append(f"{x0:.4f} {y0:.4f} {x1 - x0:.4f} {y1 - y0:.4f} re W n")
    lines += [f"{whole[2]:.4f} 0 0 {whole[3]:.4f} 0 0 cm", "/P Do", "Q"]
    return Body(
        content="\n".join(lines).encode(),
        resources=DictionaryObject({_name("/XObject"): forms}),
        whole=placing.apply(whole),
        shown=placing.apply(placing.box),
    )


def image_pages(path: Path, pages: list[int]) -> Iterator[StoredPicture]:
    """Read the chosen frames (from 0) of an image file."""
    for index in pages:
        yield images.picture(path, index)
