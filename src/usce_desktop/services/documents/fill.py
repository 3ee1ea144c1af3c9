"""Filling in forms from who the applicant is and what the application is for."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from usce_desktop.domain.forms.answers import answers
from usce_desktop.domain.forms.field import OFF, FieldOffer, Form, FormField
from usce_desktop.domain.forms.offers import offers
from usce_desktop.domain.forms.writing import choose
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
        form = context.worker.call(ReadForm(path=str(path)), seconds=FORM_SECONDS, report=report)
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
    if not form.fields:
        raise SourceError(
            path, sentence("it has no fields to fill in; write on it with another program, or by hand")
        )
    known = answers(opened.applicant, opened.application, passport_zone(context, opened))
    vocabulary = load_vocabulary(resources())
    return OpenedForm(path=path, form=form, offers=offers(form, known, opened.applicant, vocabulary))


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
    values: Mapping[str, str],
    target: Path,
    report: Report = silent,
) -> tuple[str, ...]:
    """Write a filled copy of a form; the form itself stays as it is.

    Args:
        context: What use cases work with.
        opened: The form.
        values: By the name of the field.
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
            order = FillForm(path=str(opened.path), output=str(temporary), fonts=fonts, values=dict(values))
            filled = context.worker.call(order, seconds=FORM_SECONDS, report=report)
    except WorkerError as error:
        # What the disk says of the copy is not about the form.
        where = target if error.failure == "unwritable" else opened.path
        raise SourceError(where, FAILURE_WORDS[error.failure]) from error
    return filled.undrawn
