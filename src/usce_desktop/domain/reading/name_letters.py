"""Whom a letter, a message or a certificate is about where nothing labels the name."""

import re
from collections.abc import Iterator

from usce_desktop.domain.folding import fold
from usce_desktop.domain.patterns import regex
from usce_desktop.domain.reading.labels import cells
from usce_desktop.domain.reading.names import BIRTH_LABEL, FoundName, leading_name, name_in
from usce_desktop.domain.reading.page import Line, PageText
from usce_desktop.domain.reading.privacy import place_of

_NAME = r"(?:[^\W\d_a-z][\w'\u2019.-]*)(?:\s(?:[^\W\d_a-z][\w'\u2019.-]*|(?:de|da|do|dos|del|la|van|von|der|den|el|al|bin|binti|bint|y|e)\b)){1,5}"
"""Two to six words that begin with capitals."""

_POLITE = regex(
    rf"\b(?:Mr|Ms|Mrs|Miss|Mx|Mlle|Mme|Mademoiselle|Madame|Monsieur|Shri(?: ?/ ?Smt)?|Smt|Sr|Sra|Srta|Herrn?|Frau|la C|el C|la alumna|el alumno|la estudiante|el estudiante|alun[oa](?:\(a\))?|o\(a\) aluno\(a\)|Dear|Hello|Hi)\b\.?\s+({_NAME})"
)

_SUBJECT = regex(rf"^({_NAME})(?: (?:is|was|has|will|completed|attended|entered|began|matriculated)\b)")

_MARKED = regex(
    rf"({_NAME})\s?[,(]+\s?(?i:date\s*(?:of\s*)?$|d\.?o\.?b|date of birth|born|n[ée]e? le\b|student (?:id|no|number)|matric|reg(?:istration)?\.? no|passport|id (?:no|number)|aamc|usmle|aged?|nacid[oa]|identificad[oa]|con matricula|roll no|enrol)"
)

_MAIL_TO = regex(rf"^To:\s*({_NAME})\s*(?:<|$|;)")

_MAILBOX = regex(rf"({_NAME})\s*<\S+@")

_TOP_OF_LETTER = 12

_HEAD_OF_PRINT = 4

_AROUND = 25
"""Letters before and after a polite form that can say that it is somebody else's."""

_WHAT_THEY_DID = regex(
    r"(?:has|have|had|was|is|did|completed|passed|attended|successfully|for)\b|This person\b|[Tt]he (?:holder|bearer)\b"
)

_NOT_THE_PERSON = regex(
    r"\b(?:contact|coordinator|sincerely|registrar|director|dean(?!.s office)|manager|nurse|signed|e-?mail|phone|tel|attn|attention|prof|dr|from)\b"
)
"""Words around a name that make it that of somebody who writes or helps."""
_RELATIVES = regex(r"\b(?:father|mother|husband|wife|brother|sister|uncle|aunt|parents?)\b")


def names_in_letters(page: PageText) -> Iterator[FoundName]:
    """Find whom a letter or a message is about where nothing labels the name.

    A polite form before a name, a name that a sentence begins with or that a date of birth or a student's
    number follows, and the one that a message went to.
    """
    mailed = any(line.text.startswith("From:") for line in page.lines)
    if mailed:
        yield from _mailboxes(page)
    for number, line in enumerate(page.lines):
        patterns = [
            _MARKED,
            _POLITE,
            *([_MAIL_TO] if mailed else []),
            *([_SUBJECT] if number < _TOP_OF_LETTER or mailed else []),
        ]
        for pattern in patterns:
            for match in pattern.finditer(
                _with_rest_of_name(page, number, line) if pattern in _BROKEN else line.text
            ):
                above = page.lines[number - 1].text if number else ""
                around = before = fold(f"{above} {line.text[: match.start(1)]}")[-_AROUND:]
                if pattern is _POLITE:
                    around += fold(line.text[match.end(1) :])[:_AROUND]
                name = name_in(match[1])
                if name and not _NOT_THE_PERSON.search(around) and not _RELATIVES.search(before):
                    start, end = match.span(1)
                    yield FoundName(name=name, place=place_of(page, line, start, min(end, len(line.text))))
    yield from _addressed(page)
    yield from _shown_alone(page)


_BROKEN = (_MARKED, _POLITE)
"""Where a name can go on in the next line."""
_SENTENCE = 6
"""Words of a line that is part of a sentence."""
_GOES_ON = regex(r"[^\W\d_a-z][\w'\u2019.-]*(?:\s[^\W\d_a-z][\w'\u2019.-]*){0,3}(?:,[^,]{0,20})?")


def _with_rest_of_name(page: PageText, number: int, line: Line) -> str:
    """Add the words with capitals that begin the next line, where this one ends with such a word."""
    following = page.lines[number + 1].text if number + 1 < len(page.lines) else ""
    rest = _GOES_ON.match(following)
    words = line.text.split()
    breaks = len(words) >= _SENTENCE and words[-1][:1].isupper() and len(cells(line)) == 1
    return f"{line.text} {rest[0]}" if rest and breaks else line.text


def _mailboxes(page: PageText) -> Iterator[FoundName]:
    """Take whose mailbox a message was printed from: it heads the page, with the address."""
    for line in page.lines[:_HEAD_OF_PRINT]:
        for start, end in cells(line):
            match = _MAILBOX.match(line.text[start:end])
            if match and not line.text.startswith("From:"):
                yield FoundName(name=match[1], place=place_of(page, line, start, end))


def _shown_alone(page: PageText) -> Iterator[FoundName]:
    """Take the name that a certificate shows in a line of its own, over what the person did."""
    for line, following in zip(page.lines[:_TOP_OF_LETTER], page.lines[1:], strict=False):
        name = leading_name(line.text, folded="")
        if name and name == line.text.strip() and _WHAT_THEY_DID.match(following.text):
            yield FoundName(name=name, place=place_of(page, line))


def _addressed(page: PageText) -> Iterator[FoundName]:
    """Take the name over an address: a line that is a name alone, then a line with a number."""
    for line, following in zip(page.lines[:_TOP_OF_LETTER], page.lines[1:], strict=False):
        name = leading_name(line.text, folded="")
        if (
            name
            and name == line.text.strip()
            and len(cells(line)) == 1
            and not BIRTH_LABEL.search(fold(following.text))
            and re.match(r"\d{1,5}\s|.*\d{4,}|.*(?:street|road|ave|calle)\b", fold(following.text))
        ):
            yield FoundName(name=name, place=place_of(page, line))
