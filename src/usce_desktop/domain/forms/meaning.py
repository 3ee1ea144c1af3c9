"""What a label asks: a key of the vocabulary, a row of the immunization record, or nothing that is known."""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct, structs

from usce_desktop.domain.forms.immunity import immunity_key
from usce_desktop.domain.forms.vocabulary import Part, Vocabulary, words_of

NAME_KEYS = frozenset(
    {
        "name",
        "name_last_first",
        "family_name",
        "first_family_name",
        "given_names",
        "first_name",
        "middle_names",
        "middle_initial",
    }
)
PLACE_KEYS = frozenset({"street", "city", "state", "postal_code", "country"})
DATES = frozenset({"birth_date", "graduation", "start", "end", "passport_expires"})
_UNIT = r"(?:m{1,3}|mon|d{1,2}|y{2,4}|tt|j{2,4}|a{2,4})"
_UNITS = tuple(re.compile(unit, re.IGNORECASE) for unit in ("m", "[dtj]", "[yja]"))
_SOLID = r"mmddyyyy|ddmmyyyy|yyyymmdd|ttmmjjjj|jjmmaaaa|ddmmaaaa"
_BRACKETS = re.compile(r"\([^()]*\)")
_HINT = re.compile(rf"\(?\b(?:{_SOLID})\b\)?|\(?\b{_UNIT}(?:\s?[-/. ]\s?{_UNIT}){{1,2}}\b\)?", re.IGNORECASE)
_NUMBERING = re.compile(r"^\s*(?:\d{1,2}|[a-zA-Z])[.)]\s+(?=\S)")


class Meaning(Struct, frozen=True, kw_only=True):
    """What a label asks.

    Attributes:
        keys: Of the answers, in the order of the label; several where it asks for a name in its parts.
        part: Of a date.
        language: Of its words.
        complete: Every word of it is understood.
        foreign: It asks about somebody else.
        sign: It asks for a hand.
        hint: How a date is to be written, as it says.
    """

    keys: tuple[str, ...] = ()
    part: Part = ""
    language: str = ""
    complete: bool = False
    foreign: bool = False
    sign: bool = False
    hint: str = ""


def date_hint(text: str) -> str:
    """Find how a date is to be written: ``MM/DD/YYYY``; empty where a label does not say it."""
    found = _HINT.search(text)
    return found[0].strip("() ") if found and "m" in found[0].lower() else ""


def hints_in(text: str) -> tuple[str, ...]:
    """List what a text says of how dates are written, where it names day, month and year."""
    found = [each.strip("() ") for each in _HINT.findall(text)]
    return tuple(
        each
        for each in found
        if all(re.search(unit, each, re.IGNORECASE) for unit in ("m", "[dtj]", "[yja]"))
    )


def meaning_of(text: str, vocabulary: Vocabulary) -> Meaning:
    """Understand a label.

    Args:
        text: As it stands on the page, or the words of a field's name.
        vocabulary: The words of forms.
    """
    hint = date_hint(text)
    plain = _NUMBERING.sub("", text.replace(hint, " ") if hint else text)
    whole = structs.replace(_meaning(words_of(plain), vocabulary), hint=hint)
    aside = words_of(" ".join(_BRACKETS.findall(plain)))
    if not aside or whole.foreign:
        return whole
    bare = words_of(_BRACKETS.sub(" ", plain))
    outside = structs.replace(_meaning(bare, vocabulary), hint=hint)
    if whole.complete:
        # "in (city)" goes on from the field before: alone it asks nothing.
        return whole if outside.keys else structs.replace(whole, complete=False)
    # "MMR (measles, mumps, rubella)": what stands in brackets explains.
    return outside if outside.complete and not _says_more(aside, outside.keys, vocabulary) else whole


def _says_more(words: Sequence[str], keys: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Tell whether words in brackets may change what is asked: whose it is, what of it, which of several."""
    counted = [vocabulary.immunity.numbers.get(word, 0) for word in words]
    return (
        any(number > 1 for number in counted)
        or any(key not in keys for key, _ in _understood(words, vocabulary)[0])
        or not all(word in vocabulary.explaining for word in words)
    )


def _without_manner(words: Sequence[str], vocabulary: Vocabulary) -> Sequence[str]:
    """Leave out that it is to be written as in the passport."""
    begin = next((place for place, word in enumerate(words) if word in vocabulary.as_in), None)
    if begin is None:
        return words
    end = next((place for place in range(begin, len(words)) if words[place] in vocabulary.passport), None)
    return words if end is None else (*words[:begin], *words[end + 1 :])


def _meaning(words: Sequence[str], vocabulary: Vocabulary) -> Meaning:
    words = _without_manner(words, vocabulary)
    if _asks_for_a_hand(words, vocabulary):
        return Meaning(sign=True)
    row = immunity_key(words, vocabulary.immunity)
    if row is not None:
        left = [word for word in row[1] if word not in vocabulary.skipped]
        return Meaning(keys=row[:1], complete=not left, foreign=_is_foreign(left, vocabulary))
    found, left = _understood(words, vocabulary)
    keys = tuple(key for key, _ in found)
    dated = not keys or (len(keys) == 1 and keys[0] in DATES)
    parts = {vocabulary.part_of[word] for word in left if word in vocabulary.part_of} if dated else set()
    left = [word for word in left if not (parts and word in vocabulary.part_of)]
    return Meaning(
        keys=keys,
        part=next(iter(parts)) if len(parts) == 1 else "",
        language=found[0][1] if found else "",
        complete=bool(found) and not left and len(parts) <= 1 and _go_together(keys),
        foreign=_is_foreign(left, vocabulary),
    )


def _understood(words: Sequence[str], vocabulary: Vocabulary) -> tuple[list[tuple[str, str]], list[str]]:
    """Find what a label asks, in which languages, and the words that say something else."""
    found, rest = _found(words, vocabulary.phrases, vocabulary.longest)
    left = [word for word in rest if word not in vocabulary.skipped]
    if not left and len(found) <= 1:
        return found, left
    # With fillers between its words a label is still the same: "enrolled in a medical school".
    bare = [word for word in words if word not in vocabulary.skipped]
    shorter, others = _found(bare, vocabulary.bare_phrases, vocabulary.longest)
    if shorter and len(others) <= len(left) and len(shorter) <= len(found or shorter):
        return shorter, others
    return found, left


def _asks_for_a_hand(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    text = " ".join(words)
    return any(text == phrase or f" {phrase} " in f" {text} " for phrase in vocabulary.sign)


def _is_foreign(words: Sequence[str], vocabulary: Vocabulary) -> bool:
    return any(word in vocabulary.foreign for word in words)


def _go_together(keys: tuple[str, ...]) -> bool:
    """Tell whether a label may ask for all of these in one field."""
    if keys == ("street", "country"):  # "Permanent address in home country" is one question
        return False
    return len(keys) <= 1 or set(keys) <= NAME_KEYS or set(keys) <= PLACE_KEYS or keys == ("start", "end")


def _found(
    words: Sequence[str], phrases: Mapping[tuple[str, ...], tuple[tuple[str, str], ...]], longest: int
) -> tuple[list[tuple[str, str]], list[str]]:
    """Find the phrases of a label, longest first from the left; and the words that belong to none."""
    found: list[tuple[str, str]] = []
    rest: list[str] = []
    languages: list[str] = []
    place = 0
    while place < len(words):
        for length in range(min(longest, len(words) - place), 0, -1):
            asked = phrases.get(tuple(words[place : place + length]))
            if asked is not None:
                best = next((each for each in asked if each[1] in languages), asked[0])
                found.append(best)
                languages.append(best[1])
                place += length
                break
        else:
            rest.append(words[place])
            place += 1
    return _without_repeats(found), rest


def _without_repeats(found: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Leave out what a bilingual label asks a second time."""
    kept: list[tuple[str, str]] = []
    for each in found:
        if each[0] not in {key for key, _ in kept}:
            kept.append(each)
    languages = {language for _, language in kept}
    keys = {key for key, _ in kept}
    if len(languages) > 1 and keys == {"first_name", "given_names"}:
        # "First name / Nombre": one field for all given names.
        return [each for each in kept if each[0] == "given_names"]
    # What two languages call two things is not for a machine to choose: "Name / Nombre".
    return kept if len(languages) == 1 or len(keys) == 1 else []
