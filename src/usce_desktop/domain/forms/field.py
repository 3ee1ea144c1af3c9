"""A form's fields as its file states them, and what is offered for each."""

import re
from typing import Literal

from msgspec import Struct

from usce_desktop.domain.reading.page import Box, PageText
from usce_desktop.domain.sentences import Sentence

FieldKind = Literal["text", "check", "choice", "sign"]
_IS_PROMPT = re.compile(
    r"^\W*$|^\W*(?:please )?(?:select|choose|seleccion|elija|selecion|escolha|choisi|bitte|auswahl)"
    r"|^\W*(?:day|month|year|country|dd|mm|yyyy|pick)\W*$",
    re.IGNORECASE,
)
"""A list's first entry that asks to choose."""
OFF = "Off"
"""The state of a box that is not ticked (ISO 32000-1, 12.7.4.2.3)."""


class Option(Struct, frozen=True, kw_only=True):
    """An answer that a field allows.

    Attributes:
        state: As the file writes it.
        label: As a list shows it; empty for a box to tick, whose label stands beside it on the page.
        page: Of the box to tick, from 1; 0 for one in a list.
        box: Of the box to tick, in points from the top left corner of the page as shown.
    """

    state: str
    label: str = ""
    page: int = 0
    box: Box = (0.0, 0.0, 0.0, 0.0)


class FormField(Struct, frozen=True, kw_only=True):
    """One field of a form.

    Attributes:
        name: The whole name, with those of the fields that it belongs to.
        page: Where it stands first, from 1.
        box: There, in points from the top left corner of the page as shown.
        tooltip: What a reader shows over it, where the form states it.
        value: What is written there, or the state of a box to tick.
        options: What it can say; empty where anything can be written.
        most: How many letters it takes; 0 for any number.
        comb: Each letter has a cell of its own.
        lines: It takes several lines.
        pattern: Of the date that its script asks for, for example ``mm/dd/yyyy``.
        locked: It cannot be written to, or is worked out by a script.
    """

    name: str
    page: int
    box: Box
    kind: FieldKind
    tooltip: str = ""
    value: str = ""
    options: tuple[Option, ...] = ()
    most: int = 0
    comb: bool = False
    lines: bool = False
    pattern: str = ""
    locked: bool = False

    @property
    def filled(self) -> bool:
        """Whether it says something already."""
        chosen = [option.label for option in self.options if option.state == self.value and not option.page]
        if any(_IS_PROMPT.search(text) for text in (*chosen, *([self.value] if self.options else []))):
            return False
        return bool(self.value.strip()) and self.value != OFF


class Form(Struct, frozen=True, kw_only=True):
    """A form.

    Attributes:
        pages: Their words, for the labels.
        turns: Of flat pages, by how many degrees, counterclockwise, words and fields were turned level.
        unread: How many of its pages were not looked at, because it has too many.
        only_xfa: It has no fields but those of Adobe's XML forms, which nothing else shows.
        signed: Somebody has signed it: what is written afterwards breaks the signature.
        forbidden: It is protected against filling in.
        flat: It has no fields of its own: these are the places on its pages where there is room to write.
    """

    fields: tuple[FormField, ...] = ()
    pages: tuple[PageText, ...] = ()
    turns: tuple[tuple[int, float], ...] = ()
    unread: int = 0
    only_xfa: bool = False
    signed: bool = False
    forbidden: bool = False
    flat: bool = False


class FieldOffer(Struct, frozen=True, kw_only=True):
    """A field with what the app would write there.

    Attributes:
        label: The words that stand beside it.
        key: Of what it asks, where it asks one whole thing of the applicant.
        choices: What its options are called, in their order.
        offered: The value; empty where none is known, or it is not the applicant's to fill in.
        because: Why this value, or why none.
        sure: It can be written without asking.
        kind: As the field's own, or ``sign`` where its label asks for a hand.
    """

    field: FormField
    kind: FieldKind
    label: str = ""
    key: str = ""
    choices: tuple[str, ...] = ()
    offered: str = ""
    because: Sentence
    sure: bool = False
