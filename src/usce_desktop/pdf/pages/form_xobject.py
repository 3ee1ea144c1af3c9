"""Form XObjects: a page's content, or something drawn here, as one thing that another page can show."""

import io
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    EncodedStreamObject,
    FloatObject,
    NameObject,
    StreamObject,
)

from usce_desktop.pdf.engine.internals import set_encoded
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.pages.fingerprint import content_of
from usce_desktop.pdf.pages.placement import Box
from usce_desktop.pdf.pages.sanitize import Role, clean


def numbers(values: Any) -> ArrayObject:  # noqa: ANN401 - any iterable of numbers
    """Write numbers as a PDF array."""
    return ArrayObject([FloatObject(f"{value:.5f}".rstrip("0").rstrip(".")) for value in values])


def clone_clean(value: Any, writer: PdfWriter, role: Role = "object") -> Any:  # noqa: ANN401 - any PDF object
    """Copy an object into another file, without what draws nothing."""
    clean(value, role)
    return value.clone(writer)


def form_of(page: DictionaryObject, box: Box, writer: PdfWriter) -> StreamObject:
    """Turn a page's content into a form XObject, byte for byte."""
    data, kind, parameters = content_of(page)
    form: StreamObject = EncodedStreamObject() if kind is not None else StreamObject()
    set_encoded(form, data)
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = numbers(box)
    if kind is not None:
        form[NameObject("/Filter")] = clone_clean(kind, writer)
    if parameters is not None:
        form[NameObject("/DecodeParms")] = clone_clean(parameters, writer)
    resources = dictionary(look_up(page, "/Resources"))
    form[NameObject("/Resources")] = clone_clean(resources, writer, "resources")
    group = look_up(page, "/Group")
    if group is not None:
        form[NameObject("/Group")] = clone_clean(group, writer)
    return form


def form_of_drawing(data: bytes, writer: PdfWriter) -> StreamObject:
    """Turn the first page of a PDF that was drawn here into a form XObject."""
    page = PdfReader(io.BytesIO(data)).pages[0]
    x0, y0, x1, y1 = (float(side) for side in page.mediabox)
    return form_of(page, (x0, y0, x1, y1), writer)
