"""Reading a form: its fields as the file states them, and the words around them."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

from msgspec import structs
from pypdf import PdfReader
from pypdf.constants import UserAccessPermissions
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from usce_desktop.domain.forms.field import OFF, FieldKind, Form, FormField, Option
from usce_desktop.domain.forms.level import leveled
from usce_desktop.domain.forms.ruling import fields_of_page
from usce_desktop.domain.reading.page import PageText
from usce_desktop.pdf.engine.objects import dictionary, look_up
from usce_desktop.pdf.engine.open import open_pdf
from usce_desktop.pdf.engine.render import page_picture, pdfium_document
from usce_desktop.pdf.files.handed import JobFile
from usce_desktop.pdf.inspect.text import read_document
from usce_desktop.pdf.pages.fields import inherited, text_value
from usce_desktop.pdf.pages.widgets import FieldWidget, widgets_of
from usce_desktop.pdf.worker.client import Report
from usce_desktop.pdf.worker.jobs import Read, ReadForm

_READ_SECONDS = 70.0
"""Of processor time, after which no further page of a scan is begun."""
MOST_PAGES = 60
"""Of a form that is filled in."""
_READ_ONLY, _MULTILINE, _PASSWORD, _PUSH, _COMB = 1, 1 << 12, 1 << 13, 1 << 16, 1 << 24
_DATE_SCRIPT = re.compile(r"AFDate_(?:Format|Keystroke)(?:Ex)?\s*\(\s*[\"']([^\"']+)[\"']")


def flags_of(field: DictionaryObject) -> int:
    """Read what kind of field it is, in the bits of the standard (ISO 32000-1, 12.7.4)."""
    flags = inherited(field, "/Ff")
    return int(flags) if isinstance(flags, (int, float)) else 0


def on_state(widget: DictionaryObject) -> str:
    """Find the state of a box that is ticked; empty where it has no drawing of one."""
    normal = look_up(dictionary(look_up(widget, "/AP")), "/N")
    if not isinstance(normal, DictionaryObject) or isinstance(normal, StreamObject):
        return ""
    return next((key[1:] for key in normal if key != f"/{OFF}"), "")


def read_form(job: ReadForm, report: Report) -> Form:
    """Read a form's fields and words.

    Raises:
        JobFailure: It cannot be opened.
    """
    path = JobFile(job.path)
    reader = open_pdf(path)
    root = reader.root_object
    form = dictionary(look_up(root, "/AcroForm"))
    widgets = widgets_of(list(reader.pages)[:MOST_PAGES])
    fields = tuple(each for name, places in widgets.items() if (each := _field(name, places, form)))
    reading = Read(path=job.path, use_ocr=job.use_ocr, most=MOST_PAGES, seconds=_READ_SECONDS)
    texts = read_document(reading, report)
    only_xfa = "/XFA" in form and not fields
    # A field for a digital signature makes no form that can be filled in.
    flat = not only_xfa and all(each.kind == "sign" for each in fields)
    if flat:
        found = _places_of(path, texts.texts)
        return structs.replace(
            found,
            fields=(*fields, *found.fields),
            unread=texts.pages - len(texts.texts),
            signed=_is_signed(root, form),
            forbidden=_is_forbidden(reader),
        )
    return Form(
        fields=tuple(sorted(fields, key=lambda each: (each.page, each.box[1], each.box[0]))),
        pages=texts.texts,
        unread=texts.pages - len(texts.texts),
        only_xfa=only_xfa,
        signed=_is_signed(root, form),
        forbidden=_is_forbidden(reader),
    )


def _places_of(path: Path, texts: Sequence[PageText]) -> Form:
    """Find the places to write on of pages without fields."""
    # OpenCV takes a while to load: most forms have fields.
    from usce_desktop.pdf.forms.ruled import PIXELS_PER_POINT, gray_of, ruling_of  # noqa: PLC0415

    pages: list[PageText] = []
    found: list[FormField] = []
    turns: list[tuple[int, float]] = []
    with pdfium_document(path) as document:
        for text in texts:
            picture = page_picture(document, text.page - 1, PIXELS_PER_POINT, grey=True)
            scale = picture.width / text.width
            ruling = ruling_of(gray_of(picture), scale)
            page, fields = fields_of_page(leveled(text, ruling.turn), ruling)
            pages.append(page)
            found += fields
            turns.append((text.page, ruling.turn))
    return Form(fields=tuple(found), pages=tuple(pages), turns=tuple(turns), flat=True)


def _is_signed(root: DictionaryObject, form: DictionaryObject) -> bool:
    """Tell whether somebody signed it; a form that Adobe's reader may fill in has a seal that is none."""
    if "/DocMDP" in dictionary(look_up(root, "/Perms")):
        return True
    flags = look_up(form, "/SigFlags")
    if not (int(flags) if isinstance(flags, (int, float)) else 0) & 1:
        return False
    return any(_has_signature(field) for field in _all_fields(form))


def _has_signature(field: DictionaryObject) -> bool:
    return inherited(field, "/FT") == "/Sig" and isinstance(look_up(field, "/V"), DictionaryObject)


def _all_fields(form: DictionaryObject) -> Iterator[DictionaryObject]:
    waiting: list[Any] = list(look_up(form, "/Fields") or ())
    seen: set[int] = set()
    while waiting:
        field = dictionary(waiting.pop().get_object())
        if id(field) in seen:
            continue
        seen.add(id(field))
        yield field
        kids = look_up(field, "/Kids")
        waiting.extend(kids if isinstance(kids, ArrayObject) else ())


def _is_forbidden(reader: PdfReader) -> bool:
    """Tell whether it is protected against filling in: neither that nor changing is allowed."""
    allowed = reader.user_access_permissions if reader.is_encrypted else None
    if allowed is None:
        return False
    may = UserAccessPermissions.FILL_FORM_FIELDS | UserAccessPermissions.MODIFY
    return not allowed & may


def _field(name: str, places: list[FieldWidget], form: DictionaryObject) -> FormField | None:
    """Describe a field; nothing for a button that does something."""
    widget = places[0].annotation
    flags = flags_of(widget)
    kind = _kind(widget, flags)
    if kind is None:
        return None
    ticked = inherited(widget, "/FT") == "/Btn"
    most = inherited(widget, "/MaxLen")
    scripts = list(_scripts(widget))
    return FormField(
        name=name,
        page=places[0].page,
        box=places[0].box,
        kind=kind,
        tooltip=str(inherited(widget, "/TU") or "").strip(),
        value=_state(widget) if ticked else text_value(widget),
        options=tuple(_boxes(places)) if ticked else tuple(_entries(widget)),
        most=int(most) if isinstance(most, int) and most > 0 else 0,
        comb=bool(flags & _COMB) and isinstance(most, int),
        lines=bool(flags & _MULTILINE) and kind == "text",
        pattern=next((found[1] for script in scripts if (found := _DATE_SCRIPT.search(script))), ""),
        locked=bool(flags & (_READ_ONLY | _PASSWORD)) or _is_worked_out(widget, form),
    )


def _kind(widget: DictionaryObject, flags: int) -> FieldKind | None:
    kinds: dict[str, Literal["text", "choice", "sign"]] = {"/Tx": "text", "/Ch": "choice", "/Sig": "sign"}
    kind = str(inherited(widget, "/FT"))
    if kind == "/Btn" and not flags & _PUSH:
        return "choice" if _is_group(widget) else "check"
    return kinds.get(kind)


def _is_group(widget: DictionaryObject) -> bool:
    """Tell whether a box is one of several of which one is ticked."""
    kids = look_up(dictionary(look_up(widget, "/Parent")), "/Kids")
    own = isinstance(look_up(widget, "/T"), str)
    if own or not isinstance(kids, ArrayObject):
        return False
    return len({on_state(dictionary(kid.get_object())) for kid in kids}) > 1


def _state(widget: DictionaryObject) -> str:
    value = inherited(widget, "/V")
    return str(value).removeprefix("/") if value is not None else OFF


def _boxes(places: list[FieldWidget]) -> Iterator[Option]:
    for place in places:
        yield Option(state=on_state(place.annotation) or "Yes", page=place.page, box=place.box)


def _entries(widget: DictionaryObject) -> Iterator[Option]:
    listed = inherited(widget, "/Opt")
    if inherited(widget, "/FT") != "/Ch" or not isinstance(listed, ArrayObject):
        return
    for each in listed:
        entry = each.get_object()
        if isinstance(entry, ArrayObject) and len(entry) > 1:
            yield Option(state=str(entry[0].get_object()), label=str(entry[1].get_object()))
        else:
            yield Option(state=str(entry), label=str(entry))


def _scripts(widget: DictionaryObject) -> Iterator[str]:
    """List what the form runs when a field is typed into or shown."""
    actions = dictionary(inherited(widget, "/AA"))
    for key in ("/F", "/K"):
        script = look_up(dictionary(look_up(actions, key)), "/JS")
        if isinstance(script, StreamObject):
            yield script.get_data().decode("latin-1")
        elif isinstance(script, str):
            yield script


def _is_worked_out(widget: DictionaryObject, form: DictionaryObject) -> bool:
    """Tell whether a script writes a field: it calculates, or is listed among those that do."""
    if "/C" in dictionary(inherited(widget, "/AA")):
        return True
    order = look_up(form, "/CO")
    parent = look_up(widget, "/Parent")
    return any(
        each.get_object() is widget or (parent is not None and each.get_object() is parent)
        for each in (order if isinstance(order, ArrayObject) else ())
    )
