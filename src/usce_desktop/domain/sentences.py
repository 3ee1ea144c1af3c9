"""English sentences that can be said again in another language.

A verdict is worked out once, in English, because that is what the command line and the packets say. The
window may speak another language: so a sentence remembers the template that it was made of and what was
put in, and is rendered again from them. To everybody else it is a ``str`` like any other.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Self, overload

from msgspec import Struct, to_builtins

from usce_desktop.domain.dates import show_day

_DAYS = frozenset((date, datetime))


class Sentence(str):
    """English text that knows how it was made.

    Attributes:
        template: With names in braces for ``values``; empty for one that is put together of parts.
        values: What was put in: sentences and days are rendered too, all else is written as it is.
        parts: Sentences and plain text, one after the other.
        begins: The first letter is a capital whatever the template has.
    """

    __slots__ = ("begins", "parts", "template", "values")
    template: str
    values: Mapping[str, object]
    parts: tuple[str, ...]
    begins: bool

    @classmethod
    def of(cls, template: str, values: Mapping[str, object]) -> Self:
        """Make one of a template."""
        text = template
        if values:
            dated = not _DAYS.isdisjoint(map(type, values.values()))
            text = template.format_map(
                {
                    name: show_day(value) if isinstance(value, date) else value
                    for name, value in values.items()
                }
                if dated
                else values
            )
        made = cls(text)
        made.template, made.values, made.parts, made.begins = template, values, (), False
        return made

    @classmethod
    def joined(cls, parts: Iterable[str]) -> Self:
        """Put sentences and plain text one after the other."""
        kept = tuple([part for part in parts if part])
        made = cls("".join(kept))
        made.template, made.values, made.parts, made.begins = "", {}, kept, False
        return made

    def __add__(self, other: str) -> "Sentence":
        """Go on with more."""
        return Sentence.joined((self, other)) if other else self

    def __radd__(self, other: str) -> "Sentence":
        """Come after something else."""
        return Sentence.joined((other, self))

    def with_values(self, **values: object) -> "Sentence":
        """Put values in, wherever the names occur: in all parts, but not in what was put in before."""
        if self.parts:
            return Sentence.joined(
                each.with_values(**values) if isinstance(each, Sentence) else each for each in self.parts
            )
        made = Sentence.of(self.template, {**self.values, **values})
        return made.capitalized() if self.begins else made

    def capitalized(self) -> "Sentence":
        """Begin with a capital; the rest keeps its letters."""
        made = Sentence(_capital(self))
        made.template, made.values, made.parts = self.template, self.values, self.parts
        made.begins = True
        return made


EMPTY = Sentence.of("", {})
"""No words at all."""


def sentence(template: str, /, **values: object) -> Sentence:
    """Make a sentence; ``dev.py words`` collects its template for translation.

    Args:
        template: In English, with names in braces, and how numbers are written (``{score:g}``).
        values: What is put in. A day is written with its month by name.
    """
    return Sentence.of(template, values)


@overload
def capitalized(text: Sentence) -> Sentence: ...
@overload
def capitalized(text: str) -> str: ...
def capitalized(text: str) -> str:
    """Begin a sentence; the rest keeps its capitals."""
    return text.capitalized() if isinstance(text, Sentence) else _capital(text)


def data_text(text: str) -> Sentence:
    """Name something of the shipped data, an item's title for example, so that it can be translated."""
    return text if isinstance(text, Sentence) else Sentence.of(text, {})


def join_sentences(parts: Iterable[str], between: str = ", ") -> Sentence:
    """Put parts one after the other, with something between them.

    Args:
        parts: Empty ones are left out.
        between: Plain, or a sentence: ``sentence(" and ")``.
    """
    found = [part for part in parts if part]
    if len(found) == 1 and isinstance(found[0], Sentence):
        return found[0]
    return Sentence.joined(
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
    """How sentences are said again.

    Attributes:
        translate: Looks a template up.
        day: Writes a day.
        plain: Writes what a file or a person brought.
    """

    translate: Callable[[str], str]
    day: Callable[[date], str]
    plain: Callable[[str], str] = str


def render(text: str, voice: Voice) -> str:
    """Say a sentence again; text that is none is written as the voice writes plain text."""
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
    if isinstance(value, str):
        return render(value, voice)
    return voice.day(value) if isinstance(value, date) else value


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
