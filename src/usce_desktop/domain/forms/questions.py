"""What each field of a form asks, as its tooltip, its label on the page and its own name have it.

Three witnesses are heard. A field is understood where they agree, every word of the best one is known, and
nothing says that it is somebody else's to fill in.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct, structs

from usce_desktop.domain.forms.field import Form, FormField
from usce_desktop.domain.forms.labels import Labels
from usce_desktop.domain.forms.meaning import DATES, NAME_KEYS, PLACE_KEYS, Meaning, date_hint, meaning_of
from usce_desktop.domain.forms.vocabulary import Vocabulary, has_phrase, words_of, words_of_name

_LONGEST_ABBREVIATION = 4
_NEAR_SIGNATURE, _SAME_ROW = 40.0, 4.0
"""Points."""
_CLOSE = 60.0
"""Points between fields of a row that belong together."""
_WHOLE_NAMES = frozenset({"name", "name_last_first"})
_GIVEN = frozenset({("given_names",), ("first_name",)})
_PLACE_PARTS = frozenset({"city", "state", "postal_code", "country"})
_OF_THE_ROTATION = frozenset({"start", "end", "rotation_dates", "program", "specialty", "weeks"})
_RESULTS = ("positive", "negative")
_ANSWERS = frozenset({"yes", "no", "y", "n", "female", "male", "f", "m"})
OF_OTHERS = ("emergency", "dean")
"""People that the applicant is asked about."""


class Question(Struct, frozen=True, kw_only=True):
    """What a field asks, as its witnesses have it.

    Attributes:
        meaning: Of the witness that is believed.
        label: Its words.
        agreed: No witness says otherwise, and every word is understood.
        theirs: Somebody else has to fill it in.
        stated: A person said what it asks.
    """

    meaning: Meaning
    label: str
    agreed: bool
    theirs: bool = False
    stated: bool = False


def as_stated(question: Question, key: str) -> Question:
    """Take a person's word for what a field asks; how a date is written stays as its label has it.

    Args:
        question: As its witnesses have it.
        key: Of what is asked; empty for nothing.
    """
    meaning = structs.replace(
        question.meaning, keys=(key,) if key else (), complete=bool(key), foreign=False, sign=False
    )
    return structs.replace(question, meaning=meaning, agreed=bool(key), theirs=False, stated=True)


def ask_fields(form: Form, labels: Mapping[str, Labels], vocabulary: Vocabulary) -> dict[str, Question]:
    """Find what every field asks, by its name.

    Args:
        form: With its words.
        labels: What stands around each field.
        vocabulary: The words of forms.
    """
    around = _with_parts_behind(
        form.fields, {field.name: labels.get(field.name, Labels()) for field in form.fields}
    )
    asked = {field.name: _question(field, around[field.name], vocabulary) for field in form.fields}
    found = _with_neighbors(form.fields, asked, vocabulary)
    for name, question in found.items():
        if question.meaning.part and not question.meaning.keys:
            # The first of three boxes below a heading: "Passport expiration date", and "mm" below the box.
            heading = meaning_of(around[name].heading, vocabulary)
            if heading.complete and heading.keys[0] in DATES:
                meaning = structs.replace(heading, part=question.meaning.part)
                found[name] = structs.replace(question, meaning=meaning, agreed=True)
    return _without_doubtful(form.fields, _with_neighbors(form.fields, found, vocabulary), around, vocabulary)


class _Heard(Struct, frozen=True, kw_only=True):
    """What one witness says.

    Attributes:
        witness: Whose words they are.
    """

    witness: Literal["label", "tooltip", "name"]
    words: str
    meaning: Meaning


def _question(field: FormField, labels: Labels, vocabulary: Vocabulary) -> Question:
    """Hear the witnesses of a field."""
    shown, theirs = _shown(field, labels), _is_theirs(labels.heading, vocabulary)
    heard = list(_hear(field, labels, vocabulary))
    signing = next((each.meaning for each in heard if each.meaning.sign), None)
    if signing is not None:
        return Question(meaning=signing, label=shown, agreed=False, theirs=theirs)
    meant = [each for each in heard if each.meaning.keys and not each.meaning.foreign]
    complete = [each for each in meant if each.meaning.complete]
    best = next(iter((*complete, *meant)), None)
    if best is None:
        only = heard[0].meaning if heard else Meaning()
        return Question(meaning=structs.replace(only, keys=()), label=shown, agreed=False, theirs=theirs)
    hints = [best.meaning.hint, *(each.meaning.hint for each in heard), date_hint(labels.after)]
    # A name is what the maker called a field: beside a label that is not understood it is no proof.
    by_name_alone = best.witness == "name" and any(
        each.witness == "label" and _says_something(each.words, vocabulary) for each in heard
    )
    return Question(
        meaning=structs.replace(best.meaning, hint=next(filter(None, hints), "")),
        label=shown,
        agreed=bool(complete)
        and not by_name_alone
        and all(
            _agree(best.meaning, each.meaning)
            for each in meant
            if each.witness != "name" or each.meaning.complete
        )
        and not any(each.meaning.foreign for each in heard),
        theirs=theirs,
    )


def _hear(field: FormField, labels: Labels, vocabulary: Vocabulary) -> Iterator[_Heard]:
    """Hear what each witness says, the best first."""
    first = ""
    for witness, words in _witnesses(field, labels):
        meaning = meaning_of(words, vocabulary)
        if meaning.keys and meaning.keys[0].endswith(":") and _ticks_a_result(labels, vocabulary):
            meaning = meaning_of(f"{words} result", vocabulary)
        meaning = _below(labels.heading, meaning, vocabulary)
        first = first or meaning.language
        # Names of fields are English, or in the form's own language: "fin" is no end of a rotation.
        if witness != "name" or meaning.language in {"", "en", first}:
            yield _Heard(witness=witness, words=words, meaning=meaning)


def _ticks_a_result(labels: Labels, vocabulary: Vocabulary) -> bool:
    """Tell whether the box of a test is called "Positive", or "Negative": its result is asked."""
    results = {word for name in _RESULTS for word in vocabulary.answers.get(name, ())}
    return any(not results.isdisjoint(words_of(each)) for each in labels.options)


def _says_something(words: str, vocabulary: Vocabulary) -> bool:
    """Tell a label from a number, a letter or a filler."""
    said = (word for word in words_of(words) if word not in vocabulary.skipped)
    return any(len(word) > 1 and not word.isdigit() for word in said)


def _with_parts_behind(fields: Sequence[FormField], labels: Mapping[str, Labels]) -> dict[str, Labels]:
    """Find rows of small fields whose parts are named behind them: ``[ ] MM [ ] DD [ ] YYYY``."""
    found = dict(labels)
    for row in _rows([field for field in fields if field.kind == "text"]):
        first = found[row[0].name]
        if len(row) > 1 and _is_part(first.after) and not _is_part(first.own):
            for field in row:
                found[field.name] = structs.replace(
                    found[field.name],
                    own=first.own,
                    row=first.own,
                    caption=found[field.name].after or ("YYYY" if field is row[-1] else ""),
                )
    return found


def _rows(fields: Sequence[FormField]) -> Iterator[list[FormField]]:
    """Part fields into those that stand close to each other in a row."""
    row: list[FormField] = []
    for field in fields:
        if row and not (
            field.page == row[-1].page
            and _is_in_row(row[-1], field)
            and field.box[0] - row[-1].box[2] <= _CLOSE
        ):
            yield row
            row = []
        row.append(field)
    if row:
        yield row


def _without_doubtful(
    fields: Sequence[FormField],
    asked: Mapping[str, Question],
    labels: Mapping[str, Labels],
    vocabulary: Vocabulary,
) -> dict[str, Question]:
    """Doubt what a form asks twice, parts of an address that stand alone, and days of other times.

    A second phone or a second elective is another one: of an office, or a second choice. Where the label says
    that it is the applicant's it is believed.
    """
    found = dict(asked)
    seen: set[str] = set()
    places = [bool(PLACE_KEYS & set(found[field.name].meaning.keys)) for field in fields]
    for number, field in enumerate(fields):
        question = found[field.name]
        key = "name" if set(question.meaning.keys) & _WHOLE_NAMES else ",".join(question.meaning.keys)
        if not key or ":" in key or field.kind == "check" or question.theirs:
            continue
        words = words_of(question.label)
        own = not set(vocabulary.applicant).isdisjoint(words)
        again = key in seen and field.kind == "text" and not (question.meaning.part or own)
        near = places[max(0, number - 3) : number] + places[number + 1 : number + 4]
        alone = key in _PLACE_PARTS and len(words) == 1 and not any(near)
        heading = words_of(labels[field.name].heading)
        beside = [each for each in fields[max(0, number - 3) : number] if _is_in_row(each, field)]
        other = key in _OF_THE_ROTATION and (
            not set(vocabulary.past).isdisjoint(heading)
            or any(found[each.name].meaning.keys == ("school",) for each in beside)
        )
        if question.agreed and (again or alone or other):
            found[field.name] = structs.replace(question, agreed=False)
        if question.agreed:
            seen.add(key)
    return found


def _with_neighbors(
    fields: Sequence[FormField], asked: Mapping[str, Question], vocabulary: Vocabulary
) -> dict[str, Question]:
    """Understand labels by the field beside them: a part of a date, "to", a date to sign."""
    found = dict(asked)
    for before, field in pairwise(fields):
        if field.page == before.page and _is_in_row(before, field):
            meaning = _beside(found[before.name], found[field.name], field, vocabulary)
            if meaning is not None:
                found[field.name] = structs.replace(
                    found[field.name],
                    meaning=meaning,
                    agreed=found[before.name].agreed,
                    theirs=found[before.name].theirs,
                )
    found |= _family_names(fields, found)
    for number, field in enumerate(fields):
        near = [found[each.name].meaning.keys for each in fields[max(0, number - 3) : number]]
        question = found[field.name]
        if question.meaning.keys == ("relationship",) and ("emergency_name",) in near:
            meaning = structs.replace(question.meaning, keys=("emergency_relationship",))
            found[field.name] = structs.replace(question, meaning=meaning)
        plain = " ".join(word for word in words_of(question.label) if not word.isdigit())
        if plain in vocabulary.expires and near[-2:].count(("passport_number",)):
            meaning = structs.replace(question.meaning, keys=("passport_expires",))
            found[field.name] = structs.replace(question, meaning=meaning, agreed=True)
    signed = [field for field in fields if field.kind == "sign" or found[field.name].meaning.sign]
    for field in fields:
        question = found[field.name]
        if _is_bare_date(question.label, vocabulary) and any(
            field.page == each.page and abs(field.box[3] - each.box[3]) <= _NEAR_SIGNATURE for each in signed
        ):
            found[field.name] = structs.replace(question, meaning=Meaning(sign=True))
    return found


def _family_names(fields: Sequence[FormField], asked: Mapping[str, Question]) -> dict[str, Question]:
    """Read "Name" beside "Vorname", or beside "First name": it is the family's."""
    found = {}
    for field, after in pairwise(fields):
        question = asked[field.name]
        alone = question.meaning.keys == ("name",) and len(words_of(question.label)) == 1
        if alone and field.page == after.page and asked[after.name].meaning.keys in _GIVEN:
            meaning = structs.replace(question.meaning, keys=("family_name",))
            found[field.name] = structs.replace(question, meaning=meaning)
    return found


def _is_bare_date(label: str, vocabulary: Vocabulary) -> bool:
    words = [word for word in words_of(label) if not word.isdigit()]
    return bool(words) and all(word in vocabulary.bare_dates for word in words)


def _beside(before: Question, question: Question, field: FormField, vocabulary: Vocabulary) -> Meaning | None:
    """Read a label that goes on from the field before in its row; nothing where it does not."""
    meaning, key = question.meaning, before.meaning.keys[0] if len(before.meaning.keys) == 1 else ""
    if meaning.keys or meaning.sign or not key:
        return None
    hint = meaning.hint or before.meaning.hint
    words = words_of(question.label.replace(meaning.hint, " ") if meaning.hint else question.label)
    if key == "start" and words and words[-1] in vocabulary.until:
        return structs.replace(before.meaning, keys=("end",), hint=hint)
    if key in DATES and (meaning.part or (field.options and question.label in {field.name, before.label})):
        return structs.replace(before.meaning, part=meaning.part, hint=hint)
    if ":" in key and len(words) == 1:
        sides = [side for side, names in vocabulary.immunity.sides.items() if words[0] in names]
        if sides and not key.startswith("dose"):
            return Meaning(keys=(f"{key.rpartition(':')[0]}:{sides[0]}",), hint=hint)
    return None


def _is_in_row(one: FormField, other: FormField) -> bool:
    return abs(one.box[3] - other.box[3]) <= _SAME_ROW and other.box[0] > one.box[0]


def _shown(field: FormField, labels: Labels) -> str:
    """Put together what a person reads beside a field."""
    parts = [labels.row, labels.own] if labels.options or _is_part(labels.own) else [labels.own or labels.row]
    parts += [labels.column, labels.caption if _is_part(labels.caption) else ""]
    words = [part.rstrip(" :") for part in parts if part]
    return ": ".join(dict.fromkeys(words)) or field.tooltip or field.name


def _agree(one: Meaning, other: Meaning) -> bool:
    if one.keys == other.keys:
        return one.part == other.part or not (one.part and other.part)
    first, second = set(one.keys), set(other.keys)
    # "Name" beside "Last name" says less, and nothing else; so does a row without its number.
    pairs = ({"name"}, {"given_names", "first_name"}, {"family_name", "first_family_name"})
    if len(one.keys) == len(other.keys) == 1:
        # "Phone" below "Emergency contact", beside a field that is called phone.
        owner, _, rest = one.keys[0].partition("_")
        if owner in OF_OTHERS and rest == other.keys[0]:
            return True
    if first <= NAME_KEYS and second <= NAME_KEYS and (first == {"name"} or second == {"name"}):
        return True
    return first | second in pairs


def _witnesses(field: FormField, labels: Labels) -> Iterator[tuple[Literal["label", "tooltip", "name"], str]]:
    """List the words that say what a field asks, the best first."""
    label = _label(labels)
    if label:
        yield "label", label
    if field.tooltip:
        yield "tooltip", field.tooltip
    name = words_of_name(field.name)
    if field.kind == "check":
        # The answer may stand in the name: sex_female.
        name = tuple(word for word in name if word not in _ANSWERS)
    if len(name) > 1 and name[0] in {"address", "street"}:
        # The parts of an address lie below it: address.city.
        name = name[1:]
    if name and not (labels.row and labels.column):
        yield "name", " ".join(name)


def _label(labels: Labels) -> str:
    """Put the words of a field's label together: its own, or the heads of its row and column."""
    if _is_side(labels.own) and not labels.options:
        return f"{labels.lead} {labels.own}"
    if labels.row and labels.column and not _is_side(labels.row):
        return f"{labels.row} {labels.column}"
    if labels.options:
        return labels.row or labels.caption
    if _is_part(labels.own):
        return f"{labels.row or labels.caption} {labels.own}"
    if _is_part(labels.caption):
        return f"{labels.own or labels.row} {labels.caption}"
    return labels.own


_SIDES = frozenset({"date", "result", "results", "value", "level", "fecha", "resultado", "data", "datum"})
"""Labels that ask for one side of what stands before them."""


def _is_side(label: str) -> bool:
    words = words_of(label)
    return len(words) == 1 and words[0] in _SIDES


def _is_part(label: str) -> bool:
    """Tell whether a label says which part of a date only."""
    words = words_of(label)
    return bool(words) and all(
        word
        in {
            "mm",
            "dd",
            "yyyy",
            "yy",
            "month",
            "day",
            "year",
            "mes",
            "dia",
            "ano",
            "jour",
            "mois",
            "annee",
            "tag",
            "monat",
            "jahr",
            "tt",
            "jjjj",
            "aaaa",
            "jj",
        }
        for word in words
    )


def heads_a_part(text: str, vocabulary: Vocabulary) -> bool:
    """Tell whether words that label no field begin a part of the form: in capitals, or by what they say."""
    words = words_of(text)
    letters = [char for char in text if char.isalpha()]
    in_capitals = len(letters) > _LONGEST_ABBREVIATION and all(char.isupper() for char in letters)
    return (
        in_capitals
        or has_phrase(
            words,
            (*vocabulary.others_part, *vocabulary.own_part, *vocabulary.own_hand, *vocabulary.emergency),
        )
        or not vocabulary.heading_foreign.isdisjoint(words)
        or any(word.startswith(vocabulary.by_others) for word in words)
    )


def _is_theirs(heading: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a part of a form is filled in by somebody else."""
    words = words_of(heading)
    if has_phrase(words, (*vocabulary.own_hand, *vocabulary.emergency)):
        return False
    if has_phrase(words, vocabulary.others_part):
        return True
    named = not set(vocabulary.applicant).isdisjoint(words)
    if any(word.startswith(vocabulary.by_others) for word in words) and not named:
        return True
    return not has_phrase(words, vocabulary.own_part) and not vocabulary.heading_foreign.isdisjoint(words)


_IN_EMERGENCY = {
    "name": "emergency_name",
    "name_last_first": "emergency_name",
    "phone": "emergency_phone",
    "email": "emergency_email",
    "relationship": "emergency_relationship",
}


def _below(heading: str, meaning: Meaning, vocabulary: Vocabulary) -> Meaning:
    """Read a label below its heading: "Phone" below "Emergency contact" is that person's."""
    if not meaning.keys or not has_phrase(words_of(heading), vocabulary.emergency):
        return meaning
    keys = tuple(_IN_EMERGENCY.get(key, key) for key in meaning.keys)
    if len(keys) == 1 and keys[0].startswith(OF_OTHERS):
        return structs.replace(meaning, keys=keys, foreign=False)
    return structs.replace(meaning, foreign=True)
