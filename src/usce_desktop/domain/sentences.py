"""Sentences that can be written in several languages.

A verdict is worked out once; the command line and the packets write it in English, the window in the
language of the person. So a sentence is a value: the template that it was made of, and what was put in. It is
no ``str``: whoever shows one has to say in which language, ``str(sentence)`` for English or
``translate(sentence)`` of the window, and the type checker finds who forgot.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Never, overload

from msgspec import Struct, to_builtins

from usce_desktop.domain.dates import show_day


class Sentence:
    """A sentence that knows how it was made; a frozen value.

    Two are equal where their English texts are.

    Attributes:
        template: With names in braces for ``values``; empty for one that is put together of parts.
        values: What was put in: sentences and days are rendered too, all else is written as it is.
        parts: Sentences and plain text, one after the other.
        begins: The first letter is a capital whatever the template has.
    """

    __slots__ = ("_english", "begins", "parts", "template", "values")
    template: str
    values: Mapping[str, object]
    parts: tuple["Sentence | str", ...]
    begins: bool
    _english: str | None

    def __init__(
        self,
        template: str = "",
        values: Mapping[str, object] | None = None,
        parts: tuple["Sentence | str", ...] = (),
        *,
        begins: bool = False,
    ) -> None:
        """Make one of a template, or of parts."""
        keep = object.__setattr__
        keep(self, "template", template)
        keep(self, "values", values or {})
        keep(self, "parts", parts)
        keep(self, "begins", begins)
        keep(self, "_english", None)

    def __setattr__(self, name: str, value: object) -> Never:
        """Refuse: what was said stays."""
        raise AttributeError(name)

    def __reduce__(self) -> tuple[object, ...]:
        """Copy it as it was made."""
        return _again, (self.template, self.values, self.parts, self.begins)

    def __str__(self) -> str:
        """Write it in English."""
        if self._english is None:
            object.__setattr__(self, "_english", render(self, _ENGLISH))
        return self._english or ""

    def __repr__(self) -> str:
        """Show it to a programmer."""
        return f"<Sentence {str(self)!r}>"

    def __format__(self, how: str) -> Never:
        """Refuse to become a part of a text unasked: its language would be decided by chance."""
        message = "a sentence is written with str() in English, or with translate() in the window"
        raise TypeError(message)

    def __bool__(self) -> bool:
        """Whether it says anything."""
        return bool(self.template or self.parts)

    if not TYPE_CHECKING:  # without them in sight, mypy finds who compares a sentence with a text

        def __eq__(self, other: object) -> bool:
            """Whether both say the same."""
            return str(self) == str(other) if isinstance(other, Sentence) else NotImplemented

        def __hash__(self) -> int:
            """Hash what it says."""
            return hash(str(self))

    def __lt__(self, other: "Sentence") -> bool:
        """Stand before another one in English: rows have an order whatever the language."""
        return str(self) < str(other)

    def __add__(self, other: "Sentence | str") -> "Sentence":
        """Go on with more."""
        return _joined((self, other)) if other else self

    def __radd__(self, other: str) -> "Sentence":
        """Come after plain text."""
        return _joined((other, self)) if other else self

    def with_values(self, **values: object) -> "Sentence":
        """Put values in, wherever the names occur: in all parts, but not in what was put in before."""
        if self.parts:
            parts = (
                each.with_values(**values) if isinstance(each, Sentence) else each for each in self.parts
            )
            return Sentence(parts=tuple(parts), begins=self.begins)
        return Sentence(self.template, {**self.values, **values}, begins=self.begins)

    def capitalized(self) -> "Sentence":
        """Begin with a capital; the rest keeps its letters."""
        return Sentence(self.template, self.values, self.parts, begins=True)


def _again(
    template: str, values: Mapping[str, object], parts: tuple[Sentence | str, ...], begins: bool
) -> Sentence:
    return Sentence(template, values, parts, begins=begins)


def _joined(parts: Iterable[Sentence | str]) -> Sentence:
    return Sentence(parts=tuple([part for part in parts if part]))


EMPTY = Sentence()
"""No words at all."""


def sentence(template: str, /, **values: object) -> Sentence:
    """Make a sentence; ``dev.py words`` collects its template for translation.

    Args:
        template: In English, with names in braces, and how numbers are written (``{score:g}``).
        values: What is put in. A day is written with its month by name.
    """
    return Sentence(template, values)


@overload
def capitalized(text: Sentence) -> Sentence: ...
@overload
def capitalized(text: str) -> str: ...
def capitalized(text: Sentence | str) -> Sentence | str:
    """Begin a sentence; the rest keeps its capitals."""
    return text.capitalized() if isinstance(text, Sentence) else _capital(text)


def data_text(text: str) -> Sentence:
    """Name something of the shipped data, an item's title for example, so that it can be translated."""
    return Sentence(text)


def join_sentences(parts: Iterable[Sentence | str], between: Sentence | str = ", ") -> Sentence:
    """Put parts one after the other, with something between them.

    Args:
        parts: Empty ones are left out.
        between: Plain, or a sentence: ``sentence(" and ")``.
    """
    found = [part for part in parts if part]
    if len(found) == 1 and isinstance(found[0], Sentence):
        return found[0]
    return _joined(
        each for place, part in enumerate(found) for each in ((between, part) if place else (part,))
    )


_NOUNS: dict[str, tuple[Sentence, Sentence]] = {
    "application": (sentence("{n} application"), sentence("{n} applications")),
    "attempt": (sentence("{n} attempt"), sentence("{n} attempts")),
    "day": (sentence("{n} day"), sentence("{n} days")),
    "document": (sentence("{n} document"), sentence("{n} documents")),
    "dose": (sentence("{n} dose"), sentence("{n} doses")),
    "row": (sentence("{n} row"), sentence("{n} rows")),
    "resident": (sentence("{n} resident"), sentence("{n} residents")),
    "more program": (sentence("{n} more program"), sentence("{n} more programs")),
    "more thing": (sentence("{n} more thing"), sentence("{n} more things")),
    "failed attempt": (sentence("{n} failed attempt"), sentence("{n} failed attempts")),
    "file": (sentence("{n} file"), sentence("{n} files")),
    "item": (sentence("{n} item"), sentence("{n} items")),
    "library": (sentence("{n} library"), sentence("{n} libraries")),
    "month": (sentence("{n} month"), sentence("{n} months")),
    "page": (sentence("{n} page"), sentence("{n} pages")),
    "part": (sentence("{n} part"), sentence("{n} parts")),
    "packet": (sentence("{n} packet"), sentence("{n} packets")),
    "valid dose": (sentence("{n} valid dose"), sentence("{n} valid doses")),
    "week": (sentence("{n} week"), sentence("{n} weeks")),
    "year": (sentence("{n} year"), sentence("{n} years")),
}


def plain_number(value: float) -> str:
    """Write a number in digits, never as a power of ten: ``1,000,000``, ``7.5``."""
    return f"{value:,.3f}".rstrip("0").rstrip(".")


@lru_cache(maxsize=1024)
def count(n: int, noun: str) -> Sentence:
    """Write a number with its noun: ``1 day``, ``2 days``."""
    one, many = _NOUNS[noun]
    return sentence((one if n == 1 else many).template, n=n)


def plain_data(value: object) -> Any:  # noqa: ANN401 - as msgspec's own
    """Turn a value into plain JSON data, its sentences into English text."""
    return to_builtins(value, enc_hook=_plain)


def _plain(value: object) -> str:
    if isinstance(value, Sentence):
        return str(value)
    raise NotImplementedError(type(value))


class Voice(Struct, frozen=True, kw_only=True):
    """How sentences are written.

    Attributes:
        translate: Looks a template up.
        day: Writes a day.
        plain: Writes what a file or a person brought.
    """

    translate: Callable[[str], str]
    day: Callable[[date], str]
    plain: Callable[[str], str] = str


_ENGLISH = Voice(translate=str, day=show_day)


def render(text: Sentence | str, voice: Voice) -> str:
    """Write a sentence; text that is none is written as the voice writes plain text."""
    if not isinstance(text, Sentence):
        return voice.plain(text)
    if text.parts:
        found = "".join(render(part, voice) for part in text.parts)
    else:
        found = voice.translate(text.template)
        if text.values:
            found = found.format_map({name: _shown(value, voice) for name, value in text.values.items()})
    return _capital(found) if text.begins else found


def _shown(value: object, voice: Voice) -> object:
    if isinstance(value, BaseException) and value.args:
        value = value.args[0]
    if isinstance(value, (Sentence, str)):
        return render(value, voice)
    return voice.day(value) if isinstance(value, date) else value


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
