"""How a form wants its answers written: dates in its order, numbers in cells, choices by their states."""

import re
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from usce_desktop.domain.forms.field import OFF, FormField
from usce_desktop.domain.forms.vocabulary import Part, Vocabulary, words_of, words_of_name

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_USUAL = {"es": "dd/mm/yyyy", "pt": "dd/mm/yyyy", "fr": "dd/mm/yyyy", "de": "dd.mm.yyyy"}
"""In a form in English the month comes first: it is a US hospital's."""
_FIRST_LISTED_YEAR, _DAYS_LISTED = 1900, 31
_DIGITS = 8
"""Of a date in cells without marks."""
_TOKENS = re.compile(r"m{1,4}|d{1,2}|y{2,4}")


class Written(Struct, frozen=True, kw_only=True):
    """An answer as a field takes it.

    Attributes:
        text: Empty where the field cannot take it.
        sure: There is no other way to write it.
    """

    text: str = ""
    sure: bool = True


def as_pattern(hint: str) -> str:
    """Read how a date is written: ``MM/DD/YYYY``, German ``TT.MM.JJJJ``, French ``JJ/MM/AAAA``."""
    pattern = hint.lower().replace("mon", "mmm")
    # Spanish and Portuguese have DD/MM/AAAA.
    days = "t" if "t" in pattern else "j" if "a" in pattern else ""
    pattern = pattern.replace(days, "d") if days else pattern
    pattern = pattern.replace("j", "y").replace("a", "y")
    return re.sub(r"\s+", "" if "/" in pattern else " ", pattern)


def date_pattern(field: FormField, hint: str, language: str) -> str:
    """Find the order in which a form wants a date.

    Args:
        field: Where it goes.
        hint: As a label says it: ``MM/DD/YYYY``, ``TT.MM.JJJJ``.
        language: Of the form's labels.
    """
    said = (field.pattern if is_plain(field.pattern) else "") or hint
    if said:
        return as_pattern(said)
    if field.comb and field.most == _DIGITS and language in {"", "en"}:
        return "mmddyyyy"
    return _USUAL.get(language, "mm/dd/yyyy")


def form_pattern(hints: Sequence[str]) -> str:
    """Find the order of dates in a form that says it somewhere, for fields that do not say it themselves.

    Args:
        hints: All that the form says.

    Returns:
        How dates are written; empty where the form says nothing, or day first here and month first there.
    """
    patterns = [as_pattern(each) for each in hints]
    orders = {"".join(dict.fromkeys(re.sub(r"[^dmy]", "", each))) for each in patterns}
    return patterns[0] if len(orders) == 1 else ""


def is_plain(pattern: str) -> bool:
    """Tell whether a date's pattern has nothing but day, month and year: no hour, no day of the week."""
    rest = _TOKENS.sub("", pattern.lower().replace("mon", "mmm"))
    return not re.search(r"[^\s,./-]", rest) and "ddd" not in pattern.lower()


def write_date(day: date, pattern: str) -> str:
    """Write a date by a pattern: ``mm/dd/yyyy``, ``dd-mmm-yyyy``, ``m/d/yy``, ``mm/yyyy``."""

    def token(found: re.Match[str]) -> str:
        text = found[0]
        match text[0], len(text):
            case "m", 4:
                return _LONG_MONTHS[day.month - 1]
            case "m", 3:
                return _MONTHS[day.month - 1]
            case "m", length:
                return f"{day.month:0{length}}"
            case "d", length:
                return f"{day.day:0{length}}"
            case "y", 2:
                return f"{day.year % 100:02}"
        return f"{day.year:04}"

    return _TOKENS.sub(token, pattern)


def write_part(day: date, part: Part, field: FormField) -> str:
    """Write the month, the day or the year of a date, as a list or the room of the field wants it."""
    names: tuple[str, ...]
    if part == "month":
        names = (f"{day.month:02}", str(day.month), _MONTHS[day.month - 1], _LONG_MONTHS[day.month - 1])
    elif part == "day":
        names = (f"{day.day:02}", str(day.day))
    else:
        names = (str(day.year), f"{day.year % 100:02}")
    if field.options:
        return next((state for name in names if (state := _listed(field, name))), "")
    if part == "year" and 0 < field.most < len(names[0]):
        return names[1]
    return names[0]


def listed_part(field: FormField, keys: tuple[str, ...]) -> Part:
    """Tell which part of a date a list offers: names of months, days up to 31, or years."""
    if not field.options or not keys:
        return ""
    said = [" ".join(words_of(option.label or option.state)) for option in field.options]
    numbers = [int(text) for text in said if text.isdecimal()]
    if any(text in {name.lower() for name in (*_MONTHS, *_LONG_MONTHS)} for text in said):
        return "month"
    if numbers and min(numbers) >= _FIRST_LISTED_YEAR:
        return "year"
    if len(numbers) >= _DAYS_LISTED:
        return "day"
    return "month" if len(numbers) == len(_MONTHS) else ""


def _listed(field: FormField, text: str) -> str:
    """Find the state of a list's entry that says a text."""
    wanted = words_of(text)
    for option in field.options:
        if wanted in {words_of(option.label), words_of(option.state)}:
            return option.state
    return ""


def choose(field: FormField, labels: tuple[str, ...], text: str, vocabulary: Vocabulary) -> str:
    """Find which of a field's answers means a text.

    Args:
        field: With boxes to tick, or a list.
        labels: The words beside its boxes, in the order of its options.
        text: ``Female``, ``yes``, ``Kenya`` ...
        vocabulary: The words for common answers.

    Returns:
        Its state; empty where none does, or more than one.
    """
    wanted = " ".join(words_of(text))
    same = {wanted, *next((words for words in vocabulary.answers.values() if wanted in words), ())}
    found = []
    for number, option in enumerate(field.options):
        beside = labels[number] if number < len(labels) else ""
        said = {
            answer
            for each in (beside, option.label, *_unless(beside, option.state))
            for answer in _said(each)
        }
        if len(field.options) == 1 and not said & vocabulary.answer_words:
            # A box whose label is a number may be called by its answer: sex_female.
            said = set(words_of_name(field.name)[-1:])
        if said & same:
            found.append(option.state)
    return found[0] if len(set(found)) == 1 and found[0] != OFF else ""


def _unless(label: str, state: str) -> tuple[str, ...]:
    """A state says something where no label does: the M beside "Mujer" is no male."""
    return () if label else (state,)


def _said(text: str) -> set[str]:
    """List what a label says, in each of its languages."""
    return {" ".join(words_of(part)) for part in (text, *text.split("/")) if part.strip()}


def fit(text: str, field: FormField) -> Written:
    """Write a text into the room that a field has: without marks where only so it fits, never cut."""
    if not field.most or len(text) <= field.most:
        return Written(text=text)
    bare = re.sub(r"[^\w]", "", text)
    # A number without its marks is the same number; a name without its blank is another.
    if len(bare) <= field.most and re.fullmatch(r"[\d\s().+/-]+", text):
        return Written(text=bare, sure=len(bare) == field.most or not text.startswith("+"))
    return Written()
