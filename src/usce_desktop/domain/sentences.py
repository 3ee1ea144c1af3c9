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
        plural: Instead of a template, words for the number ``n`` of its values.
        begins: The first letter is a capital whatever the template has.
    """

    __slots__ = ("_english", "begins", "parts", "plural", "template", "values")
    template: str
    values: Mapping[str, object]
    parts: tuple["Sentence | str", ...]
    plural: "Plural | None"
    begins: bool
    _english: str | None

    def __init__(
        self,
        template: str = "",
        values: Mapping[str, object] | None = None,
        parts: tuple["Sentence | str", ...] = (),
        *,
        plural: "Plural | None" = None,
        begins: bool = False,
    ) -> None:
        """Make one of a template, of parts, or of words for a number."""
        keep = object.__setattr__
        keep(self, "template", template)
        keep(self, "values", values or {})
        keep(self, "parts", parts)
        keep(self, "plural", plural)
        keep(self, "begins", begins)
        keep(self, "_english", None)

    def __setattr__(self, name: str, value: object) -> Never:
        """Refuse: what was said stays."""
        raise AttributeError(name)

    def __reduce__(self) -> tuple[object, ...]:
        """Copy it as it was made."""
        return _again, (self.template, self.values, self.parts, self.plural, self.begins)

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
        return bool(self.template or self.parts or self.plural)

    # Without them in sight, mypy finds who compares a sentence with a text.
    if not TYPE_CHECKING:  # pragma: no branch

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
        return Sentence(self.template, {**self.values, **values}, plural=self.plural, begins=self.begins)

    def capitalized(self) -> "Sentence":
        """Begin with a capital; the rest keeps its letters."""
        return Sentence(self.template, self.values, self.parts, plural=self.plural, begins=True)


def _again(
    template: str,
    values: Mapping[str, object],
    parts: tuple[Sentence | str, ...],
    words: "Plural | None",
    begins: bool,
) -> Sentence:
    return Sentence(template, values, parts, plural=words, begins=begins)


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


class Plural(Struct, frozen=True):
    """A number of things in words; other languages have other forms of it, as many as they need.

    Attributes:
        many: In English, with ``%Ln`` for the number; translations are looked up by it.
        one: The same of one.
    """

    many: str
    one: str


def plural(many: str, about: str, one: str) -> Plural:
    """Name things that are counted; ``dev.py words`` collects it as words with numerus forms.

    Args:
        many: In English, with ``%Ln`` for the number.
        about: Tells apart what is alike in English; mostly empty.
        one: The same of one.
    """
    del about  # lupdate reads it, and takes what has three arguments for a plural
    return Plural(many, one)


_NOUNS: dict[str, Plural] = {
    "application": plural("%Ln applications", "", "%Ln application"),
    "attempt": plural("%Ln attempts", "", "%Ln attempt"),
    "day": plural("%Ln days", "", "%Ln day"),
    "document": plural("%Ln documents", "", "%Ln document"),
    "dose": plural("%Ln doses", "", "%Ln dose"),
    "failed attempt": plural("%Ln failed attempts", "", "%Ln failed attempt"),
    "field": plural("%Ln fields", "", "%Ln field"),
    "file": plural("%Ln files", "", "%Ln file"),
    "item": plural("%Ln items", "", "%Ln item"),
    "library": plural("%Ln libraries", "", "%Ln library"),
    "month": plural("%Ln months", "", "%Ln month"),
    "more application": plural("%Ln more applications", "", "%Ln more application"),
    "more program": plural("%Ln more programs", "", "%Ln more program"),
    "more thing": plural("%Ln more things", "", "%Ln more thing"),
    "packet": plural("%Ln packets", "", "%Ln packet"),
    "page": plural("%Ln pages", "", "%Ln page"),
    "paper": plural("%Ln papers", "", "%Ln paper"),
    "part": plural("%Ln parts", "", "%Ln part"),
    "place": plural("%Ln places", "", "%Ln place"),
    "resident": plural("%Ln residents", "", "%Ln resident"),
    "row": plural("%Ln rows", "", "%Ln row"),
    "student": plural("%Ln students", "", "%Ln student"),
    "thing": plural("%Ln things", "", "%Ln thing"),
    "valid dose": plural("%Ln valid doses", "", "%Ln valid dose"),
    "week": plural("%Ln weeks", "", "%Ln week"),
    "year": plural("%Ln years", "", "%Ln year"),
}


def plain_number(value: float) -> str:
    """Write a number in digits, never as a power of ten: ``1,000,000``, ``7.5``."""
    return f"{value:,.3f}".rstrip("0").rstrip(".")


@lru_cache(maxsize=1024)
def count(n: int, noun: str) -> Sentence:
    """Write a number with its noun: ``1 day``, ``2 days``."""
    return Sentence(values={"n": n}, plural=_NOUNS[noun])


def english_number(words: Plural, n: int) -> str:
    """Write a number of things in English."""
    return (words.one if n == 1 else words.many).replace("%Ln", f"{n:,}")


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
        count: Writes a number of things.
    """

    translate: Callable[[str], str]
    day: Callable[[date], str]
    plain: Callable[[str], str] = str
    count: Callable[[Plural, int], str] = english_number


_ENGLISH = Voice(translate=str, day=show_day)


def render(text: Sentence | str, voice: Voice) -> str:
    """Write a sentence; text that is none is written as the voice writes plain text."""
    if not isinstance(text, Sentence):
        return voice.plain(text)
    if text.parts:
        found = "".join(render(part, voice) for part in text.parts)
    elif text.plural is not None:
        found = voice.count(text.plural, _whole(text.values["n"]))
    else:
        found = voice.translate(text.template)
        if text.values:
            found = found.format_map({name: _shown(value, voice) for name, value in text.values.items()})
    return _capital(found) if text.begins else found


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _shown(value: object, voice: Voice) -> object:
    if isinstance(value, BaseException) and value.args:
        value = value.args[0]
    if isinstance(value, (Sentence, str)):
        return render(value, voice)
    return voice.day(value) if isinstance(value, date) else value


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
