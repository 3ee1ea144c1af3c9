"""Source pages as bodies: what is drawn inside a page of the packet.

A PDF page becomes a form XObject with its own bytes and its own resources, so that nothing in it
can reach the stamp or another page, and its content is carried over untouched. Annotations are drawn
where viewers draw them; their actions stay behind. An image becomes an image XObject.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct
from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    EncodedStreamObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    StreamObject,
)

from usce_desktop.pdf import imaging
from usce_desktop.pdf.cleaning import clean
from usce_desktop.pdf.fingerprint import content_of
from usce_desktop.pdf.imaging import Picture
from usce_desktop.pdf.objects import dictionary, look_up
from usce_desktop.pdf.placing import (
    Box,
    Frame,
    Matrix,
    Placing,
    appearance_matrix,
    clean_box,
    cropped,
    operator,
    place,
    visible,
)

_HIDDEN, _NO_VIEW = 2, 32
_MOST_PARENTS = 20
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
    """

    content: bytes
    resources: DictionaryObject
    links: tuple[Link, ...] = ()
    whole: Box | None = None
    shown: Box | None = None


def _name(text: str) -> NameObject:
    return NameObject(text)


def numbers(values: Any) -> ArrayObject:  # noqa: ANN401 - any iterable of numbers
    """Write numbers as a PDF array."""
    return ArrayObject([FloatObject(f"{value:.5f}".rstrip("0").rstrip(".")) for value in values])


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


def place_page(page: PageObject, handling: Handling, frame: Frame) -> Placing:
    """Place a page of a PDF, its own rotation and the person's together."""
    box = cropped(page_box(page), handling.crop, page_turn(page))
    unit = look_up(page, "/UserUnit")
    scale = float(unit) if isinstance(unit, (int, float)) and 0 < unit < 1000 else 1.0  # noqa: PLR2004 - beyond belief
    return place(box, (page_turn(page) + handling.turn) % 360, scale, frame)


def _array(page: DictionaryObject, key: str) -> list[Any] | None:
    value = look_up(page, key)
    return list(value) if isinstance(value, ArrayObject) else None


def _clone(value: Any, writer: PdfWriter) -> Any:  # noqa: ANN401 - any PDF object
    clean(value)
    return value.clone(writer)


def form_of(page: DictionaryObject, box: Box, writer: PdfWriter) -> StreamObject:
    """Turn a page's content into a form XObject, byte for byte."""
    data, kind, parameters = content_of(page)
    form: StreamObject = EncodedStreamObject() if kind is not None else StreamObject()
    form._data = data  # noqa: SLF001 - the encoded bytes have no public name
    form[_name("/Type")] = _name("/XObject")
    form[_name("/Subtype")] = _name("/Form")
    form[_name("/BBox")] = numbers(box)
    if kind is not None:
        form[_name("/Filter")] = _clone(kind, writer)
    if parameters is not None:
        form[_name("/DecodeParms")] = _clone(parameters, writer)
    form[_name("/Resources")] = _clone(dictionary(look_up(page, "/Resources")), writer)
    group = look_up(page, "/Group")
    if group is not None:
        form[_name("/Group")] = _clone(group, writer)
    return form


def pdf_body(reader: PdfReader, index: int, handling: Handling, writer: PdfWriter, frame: Frame) -> Body:
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
    forms[_name("/P")] = writer._add_object(form_of(page, placing.box, writer))  # noqa: SLF001 - no public name
    parts = [
        "q",
        operator(placing.matrix),
        f"{x0:.4f} {y0:.4f} {x1 - x0:.4f} {y1 - y0:.4f} re W n",
        "/P Do",
    ]
    annotations = list(_annotations(page))
    drawn = [each for each in annotations if handling.marks or _is_field(each)]
    for number, (appearance, matrix, layer) in enumerate(_appearances(drawn)):
        forms[_name(f"/A{number}")] = _drawable(reader, appearance, layer, writer)
        parts += ["q", operator(matrix), f"/A{number} Do", "Q"]
    parts.append("Q")
    return Body(
        content="\n".join(parts).encode(),
        resources=DictionaryObject({_name("/XObject"): forms}),
        whole=placing.apply(page_box(page)),
        shown=placing.apply(placing.box),
        links=tuple(link for link in _links(reader, annotations, placing) if placing.shows(link.box)),
    )


def _is_field(annotation: DictionaryObject) -> bool:
    return str(look_up(annotation, "/Subtype")) == "/Widget"


def _annotations(page: DictionaryObject) -> Iterator[DictionaryObject]:
    found = look_up(page, "/Annots")
    for entry in found if isinstance(found, ArrayObject) else ():
        annotation = entry.get_object()
        if isinstance(annotation, DictionaryObject):
            yield annotation


def _appearances(
    annotations: list[DictionaryObject],
) -> Iterator[tuple[StreamObject, Matrix, DictionaryObject | None]]:
    for annotation in annotations:
        appearance = _appearance(annotation)
        rectangle = clean_box(_array(annotation, "/Rect"))
        if not _is_shown(annotation) or not appearance or not rectangle:
            continue
        bounds = clean_box(_array(appearance, "/BBox"))
        own = _array(appearance, "/Matrix") or [1, 0, 0, 1, 0, 0]
        if bounds is None or len(own) != 6:  # noqa: PLR2004 - a matrix
            continue
        a, b, c, d, e, f = (float(number) for number in own)
        matrix = appearance_matrix(bounds, (a, b, c, d, e, f), rectangle)
        if matrix is not None:
            yield appearance, matrix, look_up(annotation, "/OC")


def _drawable(
    reader: PdfReader, appearance: StreamObject, layer: DictionaryObject | None, writer: PdfWriter
) -> Any:  # noqa: ANN401 - a reference
    """Copy an appearance and make good what viewers put up with: no type, no resources of its own."""
    form = _clone(appearance, writer)
    form[_name("/Type")] = _name("/XObject")
    form[_name("/Subtype")] = _name("/Form")
    if "/Resources" not in form:
        shared = look_up(dictionary(look_up(reader.root_object, "/AcroForm")), "/DR")
        form[_name("/Resources")] = _clone(dictionary(shared), writer)
    if layer is not None and "/OC" not in form:
        form[_name("/OC")] = _clone(layer, writer).indirect_reference or _clone(layer, writer)
    return form.indirect_reference or writer._add_object(form)  # noqa: SLF001 - no public name


def _is_shown(annotation: DictionaryObject) -> bool:
    flags = look_up(annotation, "/F")
    hidden = (int(flags) if isinstance(flags, (int, float)) else 0) & (_HIDDEN | _NO_VIEW)
    return not hidden and look_up(annotation, "/Subtype") not in {"/Popup", "/Link"}


def needs_picture(reader: PdfReader, index: int, *, marks: bool) -> bool:
    """Tell whether viewers draw something on a page that the file itself has no drawing of.

    A field without an appearance (or in a form that asks viewers to make new ones) and a mark without
    one are drawn by the viewer; the page can only be carried over as a picture.

    Args:
        reader: The document.
        index: Of the page, from 0.
        marks: Whether marks come along.
    """
    form = dictionary(look_up(reader.root_object, "/AcroForm"))
    renew = look_up(form, "/NeedAppearances")
    for annotation in _annotations(reader.pages[index]):
        if not _is_shown(annotation):
            continue
        field = _is_field(annotation)
        if not field and not marks:
            continue
        if field and renew is not None and bool(renew):
            return True
        if _appearance(annotation) is None and (not field or _is_filled(annotation)):
            return True
    return False


def _is_filled(field: DictionaryObject) -> bool:
    for _ in range(_MOST_PARENTS):
        kind, value = look_up(field, "/FT"), look_up(field, "/V")
        if value is not None:
            return not isinstance(value, str) or value not in {"", "/Off"}
        if kind == "/Sig" or look_up(field, "/MK") is not None:
            return bool(kind != "/Sig")
        field = dictionary(look_up(field, "/Parent"))
    return False


def _appearance(annotation: DictionaryObject) -> StreamObject | None:
    normal = look_up(dictionary(look_up(annotation, "/AP")), "/N")
    if isinstance(normal, DictionaryObject) and not isinstance(normal, StreamObject):
        normal = look_up(normal, str(look_up(annotation, "/AS")))
    return normal if isinstance(normal, StreamObject) else None


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


def image_body(picture: Picture, handling: Handling, writer: PdfWriter, frame: Frame) -> Body:
    """Carry an image over; the image is drawn upright and fitted whole."""
    image = EncodedStreamObject()
    image._data = picture.data  # noqa: SLF001 - the encoded bytes have no public name
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
    forms = DictionaryObject({_name("/P"): writer._add_object(image)})  # noqa: SLF001 - no public name
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


def image_pages(path: Path, pages: list[int]) -> Iterator[Picture]:
    """Read the chosen frames (from 0) of an image file."""
    for index in pages:
        yield imaging.picture(path, index)
