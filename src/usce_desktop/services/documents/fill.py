"""Filling in forms from who the applicant is and what the application is for."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, structs

from usce_desktop.domain.application.application import Applicant
from usce_desktop.domain.forms.answers import FormAnswer, answers
from usce_desktop.domain.forms.field import OFF, FieldOffer, Form, FormField
from usce_desktop.domain.forms.mapping import (
    NOTHING,
    FormMapping,
    mapping_with,
    stated_keys,
    structure_of,
    unknown_keys,
)
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
from usce_desktop.storage.form_mappings import remember_mapping, remembered_mapping
from usce_desktop.storage.form_words import load_vocabulary
from usce_desktop.storage.resources import resources
from usce_desktop.storage.there import is_file

FORM_SECONDS = 150.0
"""Of processor time."""


class Known(Struct, frozen=True, kw_only=True):
    """What is known for forms: answers by key, and whose immunization record has the rest."""

    answers: dict[str, FormAnswer]
    applicant: Applicant


class OpenedForm(Struct, frozen=True, kw_only=True):
    """A form with what is offered for it.

    Attributes:
        known: What is known of the applicant.
        mapping: What a person said that its fields ask.
    """

    path: Path
    form: Form
    offers: tuple[FieldOffer, ...]
    known: Known
    mapping: FormMapping

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
    known = Known(
        answers=answers(opened.applicant, opened.application, passport_zone(context, opened)),
        applicant=opened.applicant,
    )
    found = _offered(form, known, {})
    config = context.places.config
    mapping = remembered_mapping(config, structure_of(form, found))
    opened_form = OpenedForm(path=path, form=form, offers=found, known=known, mapping=mapping)
    return with_mapping(opened_form, mapping) if mapping.fields else opened_form


def _offered(form: Form, known: Known, stated: Mapping[str, str]) -> tuple[FieldOffer, ...]:
    vocabulary = load_vocabulary(resources())
    return offers(form, known.answers, known.applicant, vocabulary, stated)


def with_mapping(opened: OpenedForm, mapping: FormMapping) -> OpenedForm:
    """Offer anew, with what a mapping says that fields ask.

    Args:
        opened: The form.
        mapping: Of a form with the same fields.

    Raises:
        UnknownFieldError: It is for another form, or has a key that is not known.
    """
    if mapping.structure != structure_of(opened.form, opened.offers):
        raise UnknownFieldError(
            sentence("the mapping is for a form with other fields than {name}", name=opened.path.name)
        )
    titles = load_vocabulary(resources()).titles
    unknown = sorted(set(unknown_keys(mapping, titles)))
    if unknown:
        raise UnknownFieldError(
            sentence(
                "'{keys}' is nothing that is known of an applicant; known are {names}",
                keys=", ".join(unknown),
                names=", ".join((*titles, NOTHING)),
            )
        )
    stated = stated_keys(mapping, opened.form, opened.offers)
    found = _offered(opened.form, opened.known, stated)
    return structs.replace(opened, offers=found, mapping=mapping)


def asked_for(opened: OpenedForm, stated: Mapping[str, str]) -> OpenedForm:
    """Offer anew, with what a person says that fields ask.

    Args:
        opened: The form.
        stated: Keys by the name of the field, or its label where only one field has it.

    Raises:
        UnknownFieldError: There is no such field or key.
    """
    named = {_called(opened.offers, name).field.name: key for name, key in stated.items()}
    return with_mapping(opened, mapping_with(opened.mapping, named, opened.form, opened.offers))


def asked_titles() -> dict[str, str]:
    """Name what fields can ask, by key, in the order of the form's words."""
    return load_vocabulary(resources()).titles


def remember(context: AppContext, opened: OpenedForm) -> None:
    """Remember what a person said that the fields of a form ask, for the next one of its structure.

    Raises:
        SaveError: The disk refused.
    """
    titled = structs.replace(opened.mapping, title=opened.path.name)
    remember_mapping(context.places.config, titled)


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
