"""What a person states about a document: its dates, result, scores and amounts."""

from datetime import date
from types import NoneType
from typing import Any, get_args, get_type_hints

from msgspec import Struct, structs

from usce_desktop.domain.dates import parse_day
from usce_desktop.domain.sentences import Sentence, data_text, sentence


class Facts(Struct, frozen=True, gc=False, kw_only=True, omit_defaults=True):
    """The facts of one document; ``None`` is "not stated".

    Attributes:
        issued: The date on it: of the test, the collection or the signature.
        expires: The last day on which it is good.
        result: The result in a word, as printed: negative, positive, pass, clear ...
        score: The total score.
        test: Which test it was: TOEFL, IELTS, OET ...
        listening: Section score.
        reading: Section score.
        speaking: Section score.
        writing: Section score.
        per_claim: Insured amount per claim, in ``currency``.
        aggregate: Insured amount per year, in ``currency``.
        currency: Three letters, USD where not stated.
        number: The number printed on it: passport, policy, certificate.
        issuer: Who issued or wrote it.
        edition: Of a form, as printed on it: a year or a date.
        blank_pages: ``intended`` once the person has said that its blank pages belong there.
    """

    issued: date | None = None
    expires: date | None = None
    result: str | None = None
    score: float | None = None
    test: str | None = None
    listening: float | None = None
    reading: float | None = None
    speaking: float | None = None
    writing: float | None = None
    per_claim: float | None = None
    aggregate: float | None = None
    currency: str | None = None
    number: str | None = None
    blank_pages: str | None = None
    issuer: str | None = None
    edition: str | None = None


class BadFactError(ValueError):
    """A fact that has no such key or cannot have such a value."""


def _kind(hint: object) -> type:
    kinds: list[type] = [part for part in get_args(hint) if part is not NoneType]
    return kinds[0]


KINDS: dict[str, type] = {key: _kind(hint) for key, hint in get_type_hints(Facts).items()}
"""Key of each fact to its Python type: ``date``, ``float`` or ``str``."""

TITLES = {
    "issued": sentence("Date on it"),
    "expires": sentence("Good until"),
    "per_claim": sentence("Amount per claim"),
    "aggregate": sentence("Amount per year"),
    "blank_pages": sentence("Blank pages"),
    "issuer": sentence("Issued or written by"),
    "edition": sentence("Edition of the form"),
}


def title(key: str) -> Sentence:
    """Name a fact as the form and the sentences do."""
    return TITLES.get(key) or data_text(key.capitalize())


def parse_fact(key: str, text: str) -> date | float | str | None:
    """Read one ``KEY=VALUE`` as a person types it; an empty value clears the fact.

    Args:
        key: One of ``KINDS``.
        text: A date as YYYY-MM-DD, a number (``1,000,000`` is allowed), or words.

    Raises:
        BadFactError: The key is not known, or the number is none.
        BadDateError: The date is none.
    """
    if key not in KINDS:
        message = sentence("there is no fact '{key}'; the facts are {kinds}", key=key, kinds=", ".join(KINDS))
        raise BadFactError(message)
    text = text.strip()
    if not text:
        return None
    if KINDS[key] is date:
        return parse_day(text)
    if KINDS[key] is float:
        return _number(key, text)
    return text


def parse_truth(key: str, text: str) -> bool:
    """Read yes or no.

    Raises:
        BadFactError: It is neither.
    """
    words = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
    if text.strip().casefold() not in words:
        message = sentence("'{text}' is neither yes nor no for {key}", text=text, key=key)
        raise BadFactError(message)
    return words[text.strip().casefold()]


def _number(key: str, text: str) -> float:
    try:
        value = float(text.replace(",", "").replace("_", "").lstrip("$"))
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        message = sentence(
            "'{text}' is not a number for {key}; write digits, for example 1000000", text=text, key=key
        )
        raise BadFactError(message)
    return value


def with_fact(facts: Facts, key: str, value: date | float | str | None) -> Facts:
    """Return the facts with one of them changed."""
    changes: dict[str, Any] = {key: value}
    return structs.replace(facts, **changes)


def merged(stated: Facts, over: Facts) -> Facts:
    """Return ``stated`` with every fact that ``over`` states put on top."""
    changes: dict[str, Any] = {key: value for key, value in structs.asdict(over).items() if value is not None}
    return structs.replace(stated, **changes)
