"""What each field of a form asks, as its tooltip, its label on the page and its own name have it.

Three witnesses are heard. A field is understood where they agree, every word of the best one is known, and
nothing says that it is somebody else's to fill in.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct, structs

from usce_desktop.domain.forms.field import Form, FormField
from usce_desktop.domain.forms.labels import Labels
from usce_desktop.domain.forms.meaning import DATES, NAME_KEYS, Meaning, meaning_of
from usce_desktop.domain.forms.vocabulary import Vocabulary, has_phrase, words_of, words_of_name

_LONGEST_ABBREVIATION = 4
_NEAR_SIGNATURE, _SAME_ROW = 40.0, 4.0
"""Points."""
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
    """

    meaning: Meaning
    label: str
    agreed: bool
    theirs: bool = False


def ask_fields(form: Form, labels: Mapping[str, Labels], vocabulary: Vocabulary) -> dict[str, Question]:
    """Find what every field asks, by its name.

    Args:
        form: With its words.
        labels: What stands around each field.
        vocabulary: The words of forms.
    """
    asked = {
        field.name: _question(field, labels.get(field.name, Labels()), vocabulary) for field in form.fields
    }
    found = _with_neighbors(form.fields, asked, vocabulary)
    for name, question in found.items():
        if question.meaning.part and not question.meaning.keys:
            # The first of three boxes below a heading: "Passport expiration date", and "mm" below the box.
            heading = meaning_of(labels[name].heading, vocabulary)
            if heading.complete and heading.keys[0] in DATES:
                meaning = structs.replace(heading, part=question.meaning.part)
                found[name] = structs.replace(question, meaning=meaning, agreed=True)
    return _with_neighbors(form.fields, found, vocabulary)


def _question(field: FormField, labels: Labels, vocabulary: Vocabulary) -> Question:
    """Hear the witnesses of a field."""
    label = (labels.row or labels.caption) if labels.options else labels.own
    theirs = _is_theirs(labels.heading, vocabulary)
    witnesses = list(_witnesses(field, labels, label))
    heard = [(words, meaning_of(words, vocabulary)) for words in witnesses]
    # Names of fields are English, or in the form's own language: "fin" is no end of a rotation.
    first = heard[0][1].language if heard else ""
    heard = [each for each in heard if each[1].language in {"", "en", first}]
    heard = [(words, _below(labels.heading, meaning, vocabulary)) for words, meaning in heard]
    shown = _shown(field, labels)
    signing = next((each for _, each in heard if each.sign), None)
    if signing is not None:
        return Question(meaning=signing, label=shown, agreed=False, theirs=theirs)
    meant = [(words, meaning) for words, meaning in heard if meaning.keys and not meaning.foreign]
    foreign = any(meaning.foreign for _, meaning in heard)
    complete = [(words, meaning) for words, meaning in meant if meaning.complete]
    best = complete[0] if complete else meant[0] if meant else None
    if best is None:
        only = heard[0][1] if heard else Meaning()
        return Question(meaning=structs.replace(only, keys=()), label=shown, agreed=False, theirs=theirs)
    hint = next(
        (
            each
            for each in (
                best[1].hint,
                *(meaning.hint for _, meaning in heard),
                meaning_of(labels.after, vocabulary).hint,
            )
            if each
        ),
        "",
    )
    same = all(_agree(best[1], meaning) for _, meaning in meant)
    return Question(
        meaning=structs.replace(best[1], hint=hint),
        label=shown,
        agreed=bool(complete) and same and not foreign,
        theirs=theirs,
    )


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
    for number, field in enumerate(fields):
        near = [found[each.name].meaning.keys for each in fields[max(0, number - 3) : number]]
        if found[field.name].meaning.keys == ("relationship",) and ("emergency_name",) in near:
            meaning = structs.replace(found[field.name].meaning, keys=("emergency_relationship",))
            found[field.name] = structs.replace(found[field.name], meaning=meaning)
    signed = [field for field in fields if field.kind == "sign" or found[field.name].meaning.sign]
    for field in fields:
        question = found[field.name]
        if _is_bare_date(question.label, vocabulary) and any(
            field.page == each.page and abs(field.box[3] - each.box[3]) <= _NEAR_SIGNATURE for each in signed
        ):
            found[field.name] = structs.replace(question, meaning=Meaning(sign=True))
    return found


def _is_bare_date(label: str, vocabulary: Vocabulary) -> bool:
    words = words_of(label)
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
    if key in DATES and (meaning.part or (field.options and question.label == field.name)):
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


def _witnesses(field: FormField, labels: Labels, label: str) -> Iterator[str]:
    """List the words that say what a field asks, the best first."""
    if labels.column and labels.row:
        yield f"{labels.row} {labels.column}"
        return
    if label:
        before = labels.row or labels.caption
        if _is_part(label) and before:
            yield f"{before} {label}"
        else:
            yield f"{label} {labels.caption}" if _is_part(labels.caption) else label
    elif labels.row:
        yield labels.row
    if field.tooltip:
        yield field.tooltip
    name = words_of_name(field.name)
    if field.kind == "check":
        # The answer may stand in the name: sex_female.
        name = tuple(word for word in name if word not in _ANSWERS)
    if len(name) > 1 and name[0] in {"address", "street"}:
        # The parts of an address lie below it: address.city.
        name = name[1:]
    if name:
        yield " ".join(name)


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
        or not vocabulary.foreign.isdisjoint(words)
    )


def _is_theirs(heading: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a part of a form is filled in by somebody else."""
    words = words_of(heading)
    if has_phrase(words, (*vocabulary.own_hand, *vocabulary.emergency)):
        return False
    if has_phrase(words, vocabulary.others_part):
        return True
    return not has_phrase(words, vocabulary.own_part) and not vocabulary.foreign.isdisjoint(words)


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
