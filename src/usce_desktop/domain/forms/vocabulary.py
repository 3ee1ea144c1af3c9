"""The words of forms: what each label asks for, in several languages."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Literal

from msgspec import Struct

Part = Literal["", "month", "day", "year"]
LANGUAGES = ("en", "es", "pt", "fr", "de")


class FormAsk(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that forms ask.

    Attributes:
        key: Of the answer.
        title: In words, for the reason that is shown.
        en: Labels, lower case and without accents or marks; so in the other languages.
    """

    key: str
    title: str
    en: tuple[str, ...] = ()
    es: tuple[str, ...] = ()
    pt: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()
    de: tuple[str, ...] = ()


class ImmunityWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words of immunization forms.

    Attributes:
        vaccines: Names, by the record's code.
        titers: Names, by the record's test.
        titer_of: The test for a disease that is named as its vaccine is.
        tests: Names of tuberculosis tests, by their kind.
        sides: Words for the sides of a test: its date, result, value.
        numbers: Words for the number of a dose.
        words: Those that go with a dose, a titer or a test and ask nothing else; those for a vaccination.
    """

    vaccines: Mapping[str, tuple[str, ...]]
    titers: Mapping[str, tuple[str, ...]]
    titer_of: Mapping[str, str]
    tests: Mapping[str, tuple[str, ...]]
    sides: Mapping[str, tuple[str, ...]]
    numbers: Mapping[str, int]
    words: Mapping[Literal["dose", "shot", "titer", "test"], tuple[str, ...]]


class Vocabulary(Struct, kw_only=True, dict=True, forbid_unknown_fields=True):
    """Everything that labels are understood by; see ``resources/forms.toml``.

    Attributes:
        as_of: When the words were last looked at.
        fillers: Words that change nothing about what is asked.
        explains: Words in brackets that only explain.
        as_in: Words that begin how it is to be written: as in the passport.
        passport: Words for the passport.
        others: Words that make it somebody else's.
        label_only: Those of them that say nothing in a heading.
        others_part: Phrases of headings of parts that somebody else fills in.
        own_part: Phrases of headings of the applicant's own parts.
        past: Words of headings of what is not this application's.
        emergency: Phrases of headings about the person to call in an emergency.
        by_others: Beginnings of words of headings about who fills in, certifies or approves.
        applicant: Words for the applicant.
        own_hand: Those that make a part the applicant's whoever else is named.
        sign: Phrases that ask for a hand.
        bare_dates: Labels of a date that may be that of a signature.
        expires: Labels of the last day of what stands before them.
        until: Labels of the second of two dates.
        parts: Words for the parts of a date.
        answers: Words for the answers beside boxes to tick.
        immunity: Words of immunization forms.
        asks: What forms ask.
    """

    format: Literal[1]
    as_of: date
    fillers: tuple[str, ...]
    explains: tuple[str, ...]
    as_in: tuple[str, ...]
    passport: tuple[str, ...]
    others: tuple[str, ...]
    label_only: tuple[str, ...]
    others_part: tuple[str, ...]
    own_part: tuple[str, ...]
    own_hand: tuple[str, ...]
    by_others: tuple[str, ...]
    applicant: tuple[str, ...]
    past: tuple[str, ...]
    emergency: tuple[str, ...]
    sign: tuple[str, ...]
    bare_dates: tuple[str, ...]
    expires: tuple[str, ...]
    until: tuple[str, ...]
    parts: Mapping[Part, tuple[str, ...]]
    answers: Mapping[str, tuple[str, ...]]
    immunity: ImmunityWords
    asks: tuple[FormAsk, ...]

    @cached_property
    def phrases(self) -> dict[tuple[str, ...], tuple[tuple[str, str], ...]]:
        """What each label asks, with its language; one in two languages may ask two things."""
        found: dict[tuple[str, ...], tuple[tuple[str, str], ...]] = {}
        for ask in self.asks:
            for language in LANGUAGES:
                for label in getattr(ask, language):
                    words = words_of(label)
                    found[words] = (*found.get(words, ()), (ask.key, language))
        return found

    @cached_property
    def bare_phrases(self) -> dict[tuple[str, ...], tuple[tuple[str, str], ...]]:
        """The same without fillers, for labels that have others between: of two words and more."""
        found: dict[tuple[str, ...], tuple[tuple[str, str], ...]] = {}
        for words, asked in self.phrases.items():
            bare = tuple(word for word in words if word not in self.skipped)
            if len(bare) > 1:
                found[bare] = (*found.get(bare, ()), *asked)
        return found

    @cached_property
    def longest(self) -> int:
        """Words of the longest label."""
        return max(map(len, self.phrases))

    @cached_property
    def titles(self) -> dict[str, str]:
        """What each key is called."""
        return {ask.key: ask.title for ask in self.asks}

    @cached_property
    def part_of(self) -> dict[str, Part]:
        """Which part of a date a word stands for."""
        return {word: part for part, words in self.parts.items() for word in words}

    @cached_property
    def answer_words(self) -> frozenset[str]:
        """All words for answers."""
        return frozenset(word for words in self.answers.values() for word in words)

    @cached_property
    def explaining(self) -> frozenset[str]:
        """Everything that brackets may say without changing what is asked."""
        rows = self.immunity
        names = (*rows.vaccines.values(), *rows.titers.values(), *rows.tests.values())
        known = {word for phrases in names for phrase in phrases for word in words_of(phrase)}
        return self.skipped | known | frozenset((*self.explains, *rows.words["titer"], *self.passport))

    @cached_property
    def skipped(self) -> frozenset[str]:
        """The fillers."""
        return frozenset(self.fillers)

    @cached_property
    def heading_foreign(self) -> frozenset[str]:
        """The words that make a whole part somebody else's."""
        return self.foreign - frozenset(self.label_only)

    @cached_property
    def foreign(self) -> frozenset[str]:
        """The words that make it somebody else's."""
        return frozenset(self.others)


def words_of(text: str) -> tuple[str, ...]:
    """Write a text as the words that labels are compared by: lower case, no accents, no marks.

    ``Applicant's e-mail No.`` becomes ``applicant``, ``email``, ``number``: the s of a genitive says nothing.
    """
    numbered = re.sub(r"№|\bn\.?\s?[º°]\.?", "no. ", text.replace("ß", "ss"), flags=re.IGNORECASE)
    plain = unicodedata.normalize("NFKD", numbered)
    plain = "".join(char for char in plain if not unicodedata.combining(char)).casefold()
    plain = re.sub(r"(\w)['\u2019`]s\b", r"\1", plain)
    # Endings for both sexes, the many short forms of "number", and one word that is written in three ways.
    plain = re.sub(r"(?<=\w)[/(](?:as?|os?|es?|s|n|in|innen)\)?(?!\w)", "", plain)
    plain = re.sub(r"(?<!\w)(?:n\.? ?o|nr|num|no)\.(?!\w)|(?<!\w)n\.o(?!\w)|#", " number ", plain)
    plain = re.sub(r"(?<!\w)e\W?mail", "email", plain)
    return tuple(re.findall(r"[^\W_]+", plain))


_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
_NAMELESS = frozenset(
    {
        "text", "txt", "field", "fld", "textfield", "topmostsubform", "subform", "form", "page", "untitled",
        "undefined", "tf", "tb", "cb", "chk", "check", "checkbox", "box", "button", "group", "radio", "rb",
        "f", "c", "p", "input", "fill", "str", "dt", "ddl", "dropdown", "list", "combo", "row", "table",
        "body", "cell", "texto", "campo", "champ", "feld", "datos",
    }
)  # fmt: skip
"""What form editors call fields by themselves."""


def words_of_name(name: str) -> tuple[str, ...]:
    """Part a field's name into words; empty for one that a program gave.

    Args:
        name: The whole name: ``form1[0].#subform[0].LastName[0]`` or ``txt_last_name``.
    """
    bare = re.sub(r"\[\d+\]|#", "", name)
    words = words_of(_CAMEL.sub(" ", bare.replace(".", " ").replace("_", " ")))
    numbered = zip(words, ("", *words), strict=False)
    kept = tuple(
        word
        for word, before in numbered
        if word not in _NAMELESS and not (word.isdigit() and before in _NAMELESS)
    )
    return kept if any(not word.isdigit() and len(word) > 1 for word in kept) else ()


def has_phrase(words: Sequence[str], phrases: Sequence[str]) -> bool:
    """Tell whether one of some phrases stands in a text."""
    text = f" {' '.join(words)} "
    return any(f" {phrase} " in text for phrase in phrases)
