"""Filling in forms from who the applicant is and what the application is for."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.forms.answers import answers
from usce_desktop.domain.forms.field import OFF, FieldOffer, Form, FormField, Option
from usce_desktop.domain.forms.offers import offers
from usce_desktop.domain.forms.writing import choose
from usce_desktop.domain.reading.page import Box
from usce_desktop.domain.review.file_state import FAILURE_WORDS
from usce_desktop.domain.sentences import sentence
from usce_desktop.pdf.worker.client import Report, WorkerError, silent
from usce_desktop.pdf.worker.jobs import FillForm, ReadForm
from usce_desktop.services.context import AppContext
from usce_desktop.services.documents.output import new_file
from usce_desktop.services.documents.read import passport_zone
from usce_desktop.services.library.applications import Opened
from usce_desktop.storage.errors import SourceError, StorageError
from usce_desktop.storage.form_words import load_vocabulary
from usce_desktop.storage.resources import resources
from usce_desktop.storage.there import is_file

FORM_SECONDS = 60.0
"""Of processor time."""


class OpenedForm(Struct, frozen=True, kw_only=True):
    """A form with what is offered for it."""

    path: Path
    form: Form
    offers: tuple[FieldOffer, ...]

    @property
    def places(self) -> tuple[FormField, ...]:
        """The fields to make, of a form that has none; their labels become what a reader shows over them."""
        if not self.form.flat:
            return ()
        return tuple(
            structs.replace(each.field, tooltip=each.label) for each in self.offers if each.kind != "sign"
        )

    @property
    def to_sign(self) -> tuple[int, ...]:
        """The pages that a hand has to sign."""
        return tuple(sorted({each.field.page for each in self.offers if each.kind == "sign"}))


class Filling(Struct, frozen=True, kw_only=True):
    """What is written into a form.

    Attributes:
        values: By the name of the field.
        beside: Places that the person chose to write on, whose values are among the others.
        flatten: The answers become part of the pages, and can no longer be changed.
    """

    values: dict[str, str]
    beside: tuple[FormField, ...] = ()
    flatten: bool = False


_TICK = frozenset("✓✔x☒☑")
_TICKED = "On"
_LEAST_DRAWN, _LINE, _LINE_WIDTH = 7.0, 14.0, 200.0
"""Points: what is drawn smaller is a click; and the usual line that stands there then."""
_TICK_SIZE, _LETTER_WIDTH, _SEVERAL_LINES = 11.0, 0.62, 34.0
"""Points of a tick, of a letter's width for each of its height, and of a place for several lines."""


def place_for(number: int, page: int, left: float, low: float, text: str, height: float = 14.0) -> FormField:
    """Make a place to write on where the person wants it.

    Args:
        number: Tells it from the others.
        page: From 1.
        left: Where the words begin, in points from the left edge of the page as shown.
        low: Where they stand, in points from its upper edge.
        text: What is written there; a tick is drawn as one.
        height: Of the line, in points.
    """
    right = left + (_TICK_SIZE if text in _TICK else 8 + max(24.0, _LETTER_WIDTH * height * len(text)))
    high = _TICK_SIZE if text in _TICK else height
    return FormField(name=f"beside-{number}", page=page, box=(left, low - high, right, low), kind="text")


def place_drawn(margins: tuple[float, float, float, float], width: float, height: float) -> Box:
    """Find the box of a place that was drawn on a page; a click is a line of usual size.

    Args:
        margins: What lies left of, above, right of and below it, as shares of the page.
        width: Of the page, in points.
        height: Of the page.

    Returns:
        In points from the upper left corner.
    """
    left, top = margins[0] * width, margins[1] * height
    right, bottom = (1 - margins[2]) * width, (1 - margins[3]) * height
    if bottom - top < _LEAST_DRAWN:
        top, bottom = (top + bottom - _LINE) / 2, (top + bottom + _LINE) / 2
    if right - left < _LEAST_DRAWN:
        right = min(left + _LINE_WIDTH, width)
    return left, top, right, bottom


def placed(place: FormField, text: str) -> tuple[FormField, str]:
    """Make a place that the person chose ready for what is written there.

    Args:
        place: Its box, as a field for words.
        text: What is written; an x or a tick makes it a box that is ticked.

    Returns:
        The field, and what it says.
    """
    if text in _TICK:
        option = Option(state=_TICKED, page=place.page, box=place.box)
        return structs.replace(place, kind="check", options=(option,)), _TICKED
    return structs.replace(place, lines=place.box[3] - place.box[1] >= _SEVERAL_LINES), text


class UnknownFieldError(StorageError):
    """A form has no such field, or the field has no such answer."""


def open_form(context: AppContext, opened: Opened, path: Path, report: Report = silent) -> OpenedForm:
    """Read a form and work out what would be written into it.

    Args:
        context: What use cases work with.
        opened: The application that it is for.
        path: The form.
        report: Called per page.

    Raises:
        SourceError: It is not there, cannot be opened, or has no fields.
        CatalogError: The words of forms are not as shipped.
    """
    if not is_file(path):
        raise SourceError(path, sentence("there is no such file"))
    try:
        form = context.worker.call(
            ReadForm(path=str(path), use_ocr=True), seconds=FORM_SECONDS, report=report
        )
    except WorkerError as error:
        raise SourceError(path, FAILURE_WORDS[error.failure]) from error
    if form.only_xfa:
        raise SourceError(
            path,
            sentence(
                "it is one of Adobe's XML forms, which only Adobe Reader shows; fill it in there, and print"
                " it to a PDF"
            ),
        )
    known = answers(opened.applicant, opened.application, passport_zone(context, opened))
    vocabulary = load_vocabulary(resources())
    return OpenedForm(path=path, form=form, offers=offers(form, known, opened.applicant, vocabulary))


def require_places(form: OpenedForm, beside: Sequence[FormField] = ()) -> None:
    """Make sure that there is something to write on.

    Args:
        form: That was opened.
        beside: Places that the person chose.

    Raises:
        SourceError: It has neither fields nor rules, cells or boxes.
    """
    if not form.offers and not beside:
        raise SourceError(
            form.path,
            sentence("it has no fields, and no lines or boxes to write on; say where words shall stand"),
        )


def values_to_write(opened: OpenedForm, stated: Mapping[str, str]) -> dict[str, str]:
    """Put together what is written: what is sure, and what the person states.

    Args:
        opened: The form.
        stated: By the name of the field, or its label where only one field has it.

    Raises:
        UnknownFieldError: There is no such field or answer, or it is for a hand.
    """
    values = {each.field.name: each.offered for each in opened.offers if each.sure and each.offered}
    for name, text in stated.items():
        offer = _called(opened.offers, name)
        values[offer.field.name] = value_for(offer, text)
    return values


def _called(found: Iterable[FieldOffer], name: str) -> FieldOffer:
    exact = [each for each in found if each.field.name == name]
    alike = exact or [each for each in found if each.label.casefold() == name.casefold()]
    if len(alike) == 1:
        return alike[0]
    names = ", ".join(each.field.name for each in found)
    if alike:
        raise UnknownFieldError(
            sentence(
                "'{name}' is the label of several fields; use one of their names: {names}",
                name=name,
                names=names,
            )
        )
    raise UnknownFieldError(
        sentence("the form has no field '{name}'; it has {names}", name=name, names=names)
    )


def value_for(offer: FieldOffer, text: str) -> str:
    """Check what a person wants to write into a field.

    Args:
        offer: With its field.
        text: As typed; for boxes and lists an answer or its state.

    Returns:
        What is written: for boxes and lists the state.

    Raises:
        UnknownFieldError: It is for a hand, cannot be changed, is too long, or no answer of the field.
    """
    field = offer.field
    if offer.kind == "sign":
        raise UnknownFieldError(sentence("'{name}' has to be signed by hand", name=field.name))
    if field.locked:
        raise UnknownFieldError(sentence("the form does not let '{name}' be changed", name=field.name))
    if field.options:
        return _state(field, text)
    if field.most and len(text) > field.most:
        message = sentence("'{name}' takes {most} letters at most", name=field.name, most=field.most)
        raise UnknownFieldError(message)
    return text


def _state(field: FormField, text: str) -> str:
    vocabulary = load_vocabulary(resources())
    states = [option.state for option in field.options]
    if text in states:
        return text
    listed = [option.label for option in field.options]
    chosen = choose(field, tuple(listed), text, vocabulary)
    if field.kind == "check" and not chosen:
        answer = " ".join(text.casefold().split())
        chosen = {True: states[0], False: OFF}.get(answer in vocabulary.answers["yes"], "")
        if answer not in (*vocabulary.answers["yes"], *vocabulary.answers["no"], OFF.casefold()):
            chosen = ""
    if chosen:
        return chosen
    raise UnknownFieldError(
        sentence(
            "'{text}' is no answer of '{name}'; it takes {states}",
            text=text,
            name=field.name,
            states=", ".join(states),
        )
    )


def write_filled(
    context: AppContext,
    opened: OpenedForm,
    filling: Filling,
    target: Path,
    report: Report = silent,
) -> tuple[str, ...]:
    """Write a filled copy of a form; the form itself stays as it is.

    Args:
        context: What use cases work with.
        opened: The form.
        filling: What is written.
        target: The copy; it must not be there yet.
        report: Called per field.

    Returns:
        Names of the fields whose letters are left to the viewer to draw.

    Raises:
        SourceError: It is signed, or protected against filling in.
        StorageError: The target is there already, its folder is not, or lies in a library that is only read.
        SaveError: The disk refused.
    """
    if opened.form.signed:
        raise SourceError(
            opened.path, sentence("it has been signed, and writing on it would break the signature")
        )
    if opened.form.forbidden:
        raise SourceError(
            opened.path, sentence("it is protected against filling in; ask whoever sent it for an open copy")
        )
    fonts = str(resources() / "fonts")
    try:
        with new_file(target) as temporary:
            order = FillForm(
                path=str(opened.path),
                output=str(temporary),
                fonts=fonts,
                values=filling.values,
                places=(*opened.places, *filling.beside),
                to_sign=opened.to_sign,
                flatten=filling.flatten,
            )
            filled = context.worker.call(order, seconds=FORM_SECONDS, report=report)
    except WorkerError as error:
        # What the disk says of the copy is not about the form.
        where = target if error.failure == "unwritable" else opened.path
        raise SourceError(where, FAILURE_WORDS[error.failure]) from error
    return filled.undrawn
