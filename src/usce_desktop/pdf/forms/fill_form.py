"""Writing into a form: a copy of it whose fields say what they are given, each with its own drawing.

Viewers draw a field anew or not at all, each in its own way; the drawing in the file is what all of them
show, and what the packet takes.
"""

import io
from collections.abc import Sequence

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)

from usce_desktop.domain.forms.field import OFF
from usce_desktop.pdf.drawing.draw import new_canvas, register_fonts
from usce_desktop.pdf.drawing.letters import can_write
from usce_desktop.pdf.engine.information import mark_to_sign
from usce_desktop.pdf.engine.internals import add_object
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.engine.open import open_pdf
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.forms.flatten import flattened
from usce_desktop.pdf.forms.make_fields import make_fields
from usce_desktop.pdf.forms.read_form import on_state
from usce_desktop.pdf.pages.fields import draw_field, inherited
from usce_desktop.pdf.pages.form_xobject import form_of_drawing
from usce_desktop.pdf.pages.widgets import FieldWidget, widgets_of
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.errors import JobFailure
from usce_desktop.pdf.worker.jobs import FilledForm, FillForm

_USUAL_STATE = "Yes"
_PEN = 0.12
"""Thickness of a tick, as a share of its box."""


def fill_form(job: FillForm, report: Report) -> FilledForm:
    """Write a filled copy of a form.

    Returns:
        The fields whose letters the bundled font cannot write: viewers draw those themselves.

    Raises:
        JobFailure: It cannot be opened, or has no such field.
    """
    register_fonts(JobFile(job.fonts))
    writer = PdfWriter(clone_from=open_pdf(JobFile(job.path)))
    make_fields(writer, job.places)
    form = dictionary(look_up(writer.root_object, "/AcroForm"))
    places = widgets_of(list(writer.pages))
    for place in job.places:
        if place.kind == "check" and place.name in places:
            _draw_tick(places[place.name][0], place.options[0].state, writer)
    undrawn: list[str] = []
    for done, (name, value) in enumerate(job.values.items()):
        report(done, len(job.values), name)
        if name not in places:
            raise JobFailure("damaged")
        if inherited(places[name][0].annotation, "/FT") == "/Btn":
            _tick(places[name], value, writer)
        elif not _write(places[name], value, form, writer):
            undrawn.append(name)
    # Adobe's XML form beside the fields would show its own, empty, values; its seal holds for the blank.
    form.pop("/XFA", None)
    writer.root_object.pop("/Perms", None)
    if undrawn:
        form[NameObject("/NeedAppearances")] = BooleanObject(True)  # noqa: FBT003 - pypdf's own
    if job.flatten:
        data = io.BytesIO()
        writer.write(data)
        writer = flattened(data.getvalue())
    mark_to_sign(writer, job.to_sign)
    with JobFile(job.output).open("xb") as stream:
        writer.write(stream)
    return FilledForm(undrawn=tuple(undrawn))


def _owner(widget: DictionaryObject) -> DictionaryObject:
    """Find the field that a widget is a place of: itself, or the one that it has its name from."""
    parent = look_up(widget, "/Parent")
    return (
        widget
        if isinstance(look_up(widget, "/T"), str) or not isinstance(parent, DictionaryObject)
        else parent
    )


def _write(places: Sequence[FieldWidget], value: str, form: DictionaryObject, writer: PdfWriter) -> bool:
    """Write a text, or choose in a list; tells whether it could be drawn."""
    shown = _label_of(_owner(places[0].annotation), value)
    for place in places:
        widget, field = place.annotation, _owner(place.annotation)
        for key in ("/RV", "/I"):
            # A rich text beside it, or the numbers of what was chosen before, would say something else.
            field.pop(key, None)
            widget.pop(key, None)
        widget.pop("/V", None)
        field[NameObject("/V")] = TextStringObject(value)
        if not can_write(shown):
            widget.pop("/AP", None)  # it shows what was there before
        drawn = draw_field(widget, form, words=shown)
        if drawn is not None and can_write(shown):
            drawing = add_object(writer, form_of_drawing(drawn.pdf, writer))
            widget[NameObject("/AP")] = DictionaryObject({NameObject("/N"): drawing})
    return can_write(shown)


def _label_of(field: DictionaryObject, value: str) -> str:
    """Find what a list shows for what is chosen."""
    listed = inherited(field, "/Opt")
    for each in listed if isinstance(listed, ArrayObject) else ():
        entry = each.get_object()
        if isinstance(entry, ArrayObject) and len(entry) > 1 and str(entry[0].get_object()) == value:
            return str(entry[1].get_object())
    return value


def _tick(places: Sequence[FieldWidget], state: str, writer: PdfWriter) -> None:
    """Tick the box of a state, and none of the others of its field."""
    for place in places:
        widget = place.annotation
        _owner(widget)[NameObject("/V")] = NameObject(f"/{state}")
        own = on_state(widget)
        if not own and state != OFF:
            own = _USUAL_STATE
            _draw_tick(place, own, writer)
        widget[NameObject("/AS")] = NameObject(f"/{state if own == state else OFF}")


def _draw_tick(place: FieldWidget, state: str, writer: PdfWriter) -> None:
    """Draw a tick for a box whose file has none."""
    x0, y0, x1, y1 = (float(side) for side in place.annotation["/Rect"])
    width, height = abs(x1 - x0), abs(y1 - y0)
    drawings = DictionaryObject()
    for name in (state, OFF):
        buffer = io.BytesIO()
        canvas = new_canvas(buffer, (width, height))
        if name != OFF:
            canvas.setLineWidth(_PEN * min(width, height))
            path = canvas.beginPath()
            path.moveTo(width * 0.2, height * 0.5)
            path.lineTo(width * 0.42, height * 0.22)
            path.lineTo(width * 0.82, height * 0.8)
            canvas.drawPath(path)
        canvas.showPage()
        canvas.save()
        drawings[NameObject(f"/{name}")] = add_object(writer, form_of_drawing(buffer.getvalue(), writer))
    place.annotation[NameObject("/AP")] = DictionaryObject({NameObject("/N"): drawings})
