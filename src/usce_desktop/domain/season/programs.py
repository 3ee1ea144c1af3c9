"""What is known of a program before any application; everything can be unknown, with source and date."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Literal

from msgspec import Struct, field, structs

from usce_desktop.domain.dates import BadDateError, parse_day
from usce_desktop.domain.folding import fold
from usce_desktop.domain.season.windows import ApplicationWindow, BadSpanError, is_span, parse_span

Kind = Literal["text", "number", "yes_no", "day", "choice", "span"]
Value = str | float | bool
MOST_TEXT = 4000
UNKNOWN_WORDS = frozenset({"", "?", "-", "n/a", "na", "unknown", "not known", "none stated", "tbd"})
YES = frozenset({"yes", "y", "true", "1", "x", "✓", "si", "s", "sim", "oui", "o", "ja", "j"})
NO = frozenset({"no", "n", "false", "0", "nao", "non", "nein"})
"""Folded, as English, Spanish, Portuguese, French and German spreadsheets write them."""


class Field(Struct, frozen=True, kw_only=True):
    """One thing to know.

    Attributes:
        also: Other names that a spreadsheet's column may have.
        choices: Of a choice, the best first.
    """

    key: str
    title: str
    kind: Kind = "text"
    also: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    section: str = "Program"


def _field(key: str, title: str, kind: Kind = "text", *also: str, choices: tuple[str, ...] = ()) -> Field:
    return Field(key=key, title=title, kind=kind, also=also, choices=choices)


EXPERIENCE = ("sub-internship", "elective", "externship", "observership", "unclear")
"""From most to least worth in a residency application (an opinion; no source ranks them)."""
FIELDS: tuple[Field, ...] = (
    _field("hospital", "Hospital", "text", "program", "institution", "name", "site"),
    _field("city", "City"),
    _field("state", "State", "text", "us state"),
    _field("specialty", "Specialty", "text", "department", "field"),
    _field("same_residency", "Residency in the same specialty", "yes_no", "residency", "has residency"),
    _field("acgme_id", "ACGME id", "text", "acgme", "acgme code"),
    _field("img_share", "IMGs among residents, %", "number", "img %", "img share", "% img", "imgs"),
    _field("img_counted_on", "IMGs counted on", "day"),
    _field("accepts_imgs", "Takes IMGs", "yes_no", "accepts img", "img friendly", "international"),
    _field("accepts_graduates", "Takes graduates", "yes_no", "graduates", "accepts graduates"),
    _field("visas", "Visas", "text", "visa", "visas accepted"),
    _field("min_step1", "Step 1, at least", "number", "minimum step 1", "step 1"),
    _field("min_step2", "Step 2 CK, at least", "number", "minimum step 2", "step 2", "step 2 ck"),
    _field("attempts", "Attempts, at most", "number", "max attempts"),
    _field("graduation_years", "Years since graduation, at most", "number", "yog cutoff"),
    _field("experience", "Kind of experience", "choice", "type", "kind", choices=EXPERIENCE),
    _field("lor", "Letter of recommendation", "choice", "lor", "lor potential",
           choices=("likely", "possible", "unlikely")),
    _field("weeks", "Weeks", "number", "duration", "duration weeks"),
    _field("opens", "Opens before the start", "span", "opens"),
    _field("recommended", "Advised before the start", "span", "recommended", "apply ahead", "lead time"),
    _field("closes", "Closes before the start", "span", "closes", "deadline"),
    _field("fee_application", "Application fee, USD", "number", "application fee", "fee"),
    _field("fee_week", "Fee per week, USD", "number", "weekly fee", "per week"),
    _field("fee_other", "Other fees, USD", "number", "other fees"),
    _field("vslo", "Through VSLO", "yes_no", "vslo", "vsas"),
    _field("agency", "Through an agency", "yes_no", "agency"),
    _field("contact", "Contact", "text", "email", "e-mail", "coordinator"),
    _field("do_not_contact", "Do not contact departments", "yes_no", "do not contact"),
    _field("checklist", "Checklist", "text", "checklist id"),
    _field("url", "Page", "text", "website", "link", "url"),
    _field("notes", "Notes", "text", "note", "comment", "comments", "remarks"),
)  # fmt: skip
BY_KEY = {each.key: each for each in FIELDS}


class Known(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A value, where it comes from, and when it was checked there."""

    value: Value
    source: str = ""
    checked_on: date | None = None


class Program(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A program as the person knows it; a field that is not there is unknown.

    Attributes:
        values: By field key.
    """

    values: dict[str, Known] = field(default_factory=dict)

    def text(self, key: str) -> str:
        """Look up a text; empty where it is unknown."""
        found = self.values.get(key)
        return str(found.value) if found else ""

    def number(self, key: str) -> float | None:
        """Look up a number."""
        found = self.values.get(key)
        value = found.value if found else None
        return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None

    def truth(self, key: str) -> bool | None:
        """Look up a yes or no."""
        found = self.values.get(key)
        return found.value if found and isinstance(found.value, bool) else None

    @property
    def title(self) -> str:
        """Hospital and specialty."""
        return " - ".join(filter(None, (self.text("hospital"), self.text("specialty")))) or "Unnamed program"

    @property
    def identity(self) -> tuple[str, str]:
        """What makes two rows the same program."""
        hospital, specialty = (
            " ".join(self.text(key).casefold().split()) for key in ("hospital", "specialty")
        )
        return hospital, specialty

    def window(self, usual: ApplicationWindow) -> ApplicationWindow:
        """Take its own window over the checklist's; words that are no length of time are as if unknown."""
        own = {key: self.text(key) for key in ("opens", "recommended", "closes") if is_span(self.text(key))}
        return structs.replace(usual, **own)


class BadValueError(ValueError):
    """A value that a field cannot have."""


def parse_value(key: str, text: str) -> Value | None:
    """Read a value as a person or a spreadsheet writes it.

    Args:
        key: Of the field.
        text: As written.

    Returns:
        The value; nothing where it is unknown.

    Raises:
        BadValueError: It cannot be such a value; the sentence says what is.
    """
    text = " ".join(text.split()) if BY_KEY[key].key != "notes" else text.strip()
    if text.casefold() in UNKNOWN_WORDS:
        return None
    if len(text) > MOST_TEXT:
        message = f"it is longer than {MOST_TEXT:,} characters"
        raise BadValueError(message)
    return _READERS[BY_KEY[key].kind](BY_KEY[key], text)


_POWER = re.compile(r"\d(?:[.,]\d+)?e[+-]?\d+", re.IGNORECASE)


def _number(each: Field, text: str) -> float:
    if _POWER.search(text):
        raise BadValueError(_ROUNDED.format(text=text))
    found = re.fullmatch(r"[~<>≥≤$€£ ]*([0-9][0-9,. ]*)(?:%|usd|\$|weeks?|/ ?wk|years?)?", text.casefold())
    digits = found[1].replace(" ", "").rstrip(".,") if found else ""
    # 1.500,00 has points for thousands; otherwise a comma parts thousands or is a decimal one.
    if re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}", digits):
        digits = digits.replace(".", "")
    digits = re.sub(r",(?=[0-9]{3}(?![0-9]))", "", digits).replace(",", ".")
    try:
        value = float(digits)
    except ValueError as error:
        message = f"'{text}' is no number"
        raise BadValueError(message) from error
    if each.key == "img_share" and 0 < value < 1:
        message = f"'{text}' is less than one per cent; a spreadsheet shows 40 % as 0.4, write 40"
        raise BadValueError(message)
    return value


_ROUNDED = "'{text}' was shortened by a spreadsheet, and its last digits are lost; write the number as text"


def _yes_no(_: Field, text: str) -> bool:
    word = fold(text).strip(" .")
    if word not in YES | NO:
        message = f"'{text}' is neither yes nor no"
        raise BadValueError(message)
    return word in YES


def _day(_: Field, text: str) -> str:
    try:
        return parse_day(text).isoformat()
    except BadDateError as error:
        raise BadValueError(str(error)) from error


def _choice(each: Field, text: str) -> str:
    fits = [choice for choice in each.choices if choice.startswith(text.casefold())]
    if not fits:
        message = f"'{text}' is none of: {', '.join(each.choices)}"
        raise BadValueError(message)
    return fits[0]


def _span(_: Field, text: str) -> str:
    try:
        parse_span(text)
    except BadSpanError as error:
        raise BadValueError(str(error)) from error
    return text.casefold()


def _text(each: Field, text: str) -> str:
    if each.key == "acgme_id" and _POWER.fullmatch(text):
        raise BadValueError(_ROUNDED.format(text=text))
    return text


_READERS: dict[Kind, Callable[[Field, str], Value]] = {
    "number": _number,
    "yes_no": _yes_no,
    "day": _day,
    "choice": _choice,
    "span": _span,
    "text": _text,
}


def show_value(value: Value) -> str:
    """Write a value as ``parse_value`` reads it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, (int, float)) else value


def with_values(
    program: Program, values: Mapping[str, Value | None], source: str, day: date | None
) -> Program:
    """State values of a program; ``None`` makes one unknown again, one that stays keeps its source."""
    kept = dict(program.values)
    for key, value in values.items():
        if value is None:
            kept.pop(key, None)
        elif key not in kept or kept[key].value != value:
            kept[key] = Known(value=value, source=source, checked_on=day)
    return Program(values=kept)
