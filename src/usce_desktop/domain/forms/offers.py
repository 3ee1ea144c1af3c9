"""What is offered for each field of a form, with its reason, and whether it can be written without asking.

Three witnesses say what a field asks: its tooltip, its label on the page, its own name. A value is sure where
they agree, every word of them is understood, and nothing says that it is somebody else's to fill in.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from msgspec import Struct, structs

from usce_desktop.domain.application import Applicant
from usce_desktop.domain.forms.answers import SOURCES, Answer, row_answer
from usce_desktop.domain.forms.field import Form, FormField, Offer
from usce_desktop.domain.forms.labels import Labels, label_fields
from usce_desktop.domain.forms.meaning import NAME_KEYS, PLACE_KEYS, Meaning, meaning_of
from usce_desktop.domain.forms.vocabulary import Vocabulary, has_phrase, words_of, words_of_name
from usce_desktop.domain.forms.writing import Written, choose, date_pattern, fit, write_date, write_part
from usce_desktop.domain.sentences import Sentence, say

_LONGEST_ABBREVIATION = 4
_YEAR_ALONE = re.compile(r"\byear\b|\bano\b|\bannee\b|\bjahr\b")


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


def offers(
    form: Form, known: Mapping[str, Answer], applicant: Applicant, vocabulary: Vocabulary
) -> tuple[Offer, ...]:
    """Work out what is offered for every field.

    Args:
        form: With its words.
        known: Answers by key.
        applicant: Whose immunization record answers its rows.
        vocabulary: The words of forms.
    """
    labels = label_fields(form, lambda text: _heads_a_part(text, vocabulary))
    asked = {
        field.name: _question(field, labels.get(field.name, Labels()), vocabulary) for field in form.fields
    }
    spoken = Counter(each.meaning.language for each in asked.values() if each.meaning.language)
    language = spoken.most_common(1)[0][0] if spoken else ""
    found = []
    for field in form.fields:
        around, question = labels.get(field.name, Labels()), asked[field.name]
        answer = _answer(question, known, applicant)
        found.append(_offer(field, around, question, answer, vocabulary, language))
    return tuple(found)


def _question(field: FormField, labels: Labels, vocabulary: Vocabulary) -> Question:
    """Hear the witnesses of a field."""
    label = labels.row if field.kind in {"check", "choice"} and labels.options else labels.own
    theirs = _is_theirs(labels.heading, vocabulary)
    witnesses = list(_witnesses(field, labels, label))
    heard = [(words, meaning_of(words, vocabulary)) for words in witnesses]
    # Names of fields are English, or in the form's own language: "fin" is no end of a rotation.
    first = heard[0][1].language if heard else ""
    heard = [each for each in heard if each[1].language in {"", "en", first}]
    heard = [_with_heading(words, meaning, labels.heading, vocabulary) for words, meaning in heard]
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
    same = all(_agree(meaning, best[1]) for _, meaning in meant)
    return Question(
        meaning=structs.replace(best[1], hint=hint),
        label=shown,
        agreed=bool(complete) and same and not foreign,
        theirs=theirs,
    )


def _shown(field: FormField, labels: Labels) -> str:
    """Put together what a person reads beside a field."""
    parts = (
        (labels.row, labels.own) if labels.options or _is_part(labels.own) else (labels.own or labels.row,)
    )
    words = [part.rstrip(" :") for part in (*parts, labels.column) if part]
    return ": ".join(dict.fromkeys(words)) or field.tooltip or field.name


def _agree(one: Meaning, other: Meaning) -> bool:
    if one.keys == other.keys:
        return one.part == other.part or not (one.part and other.part)
    first, second = set(one.keys), set(other.keys)
    # "Name" beside "Last name" says less, and nothing else; so does a row without its number.
    pairs = ({"name"}, {"given_names", "first_name"})
    if first <= NAME_KEYS and second <= NAME_KEYS and (first == {"name"} or second == {"name"}):
        return True
    return first | second in pairs


def _witnesses(field: FormField, labels: Labels, label: str) -> Iterator[str]:
    """List the words that say what a field asks, the best first."""
    if labels.column and labels.row:
        yield f"{labels.row} {labels.column}"
        return
    if label:
        parted = bool(labels.row) and labels.row != label
        if parted and _is_part(label):
            yield f"{labels.row} {label}"
        else:
            yield f"{label} {labels.caption}" if _is_part(labels.caption) else label
    elif labels.row:
        yield labels.row
    if field.tooltip:
        yield field.tooltip
    name = words_of_name(field.name)
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


def _heads_a_part(text: str, vocabulary: Vocabulary) -> bool:
    """Tell whether words that label no field begin a part of the form: in capitals, or by what they say."""
    words = words_of(text)
    letters = [char for char in text if char.isalpha()]
    in_capitals = len(letters) > _LONGEST_ABBREVIATION and all(char.isupper() for char in letters)
    return in_capitals or has_phrase(words, (*vocabulary.others_part, *vocabulary.own_part))


def _is_theirs(heading: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a part of a form is filled in by somebody else."""
    words = words_of(heading)
    return has_phrase(words, vocabulary.others_part) and not has_phrase(
        words,
        [phrase for phrase in vocabulary.own_part if phrase.startswith(("to be completed", "completed"))],
    )


def _with_heading(words: str, meaning: Meaning, heading: str, vocabulary: Vocabulary) -> tuple[str, Meaning]:
    """Read a label with its heading: "Phone" below "Emergency contact" is that person's."""
    if not _is_theirs(heading, vocabulary):
        return words, meaning
    longer = meaning_of(f"{heading} {words}", vocabulary)
    if longer.complete and longer.keys and longer.keys[0].startswith(("emergency", "dean")):
        return words, longer
    return words, meaning


def _answer(question: Question, known: Mapping[str, Answer], applicant: Applicant) -> Answer | None:
    """Look up what a field asks; a name or an address in parts is put together in the label's order."""
    keys = question.meaning.keys
    if not keys:
        return None
    if ":" in keys[0]:
        return None if keys[0].endswith(":") else row_answer(applicant, keys[0])
    if len(keys) == 1:
        return known.get(keys[0])
    if keys == ("start", "end"):
        return known.get("rotation_dates")
    found = [known[key] for key in keys if key in known]
    lacking = [key for key in keys if key not in known and key not in {"middle_names", "middle_initial"}]
    if lacking or not found:
        return None
    texts = [str(each.value) for each in found]
    if set(keys) <= NAME_KEYS:
        family_first = keys[0] == "family_name"
        text = f"{texts[0]}, {' '.join(texts[1:])}" if family_first else " ".join(texts)
    elif set(keys) <= PLACE_KEYS:
        text = ", ".join(texts)
    else:
        return None
    return Answer(value=text, source=found[0].source, guessed=any(each.guessed for each in found))


def _offer(
    field: FormField,
    labels: Labels,
    question: Question,
    answer: Answer | None,
    vocabulary: Vocabulary,
    language: str,
) -> Offer:
    """Decide what is offered for one field."""

    def nothing(because: Sentence) -> Offer:
        return Offer(field=field, kind=field.kind, label=question.label, because=because)

    meaning = question.meaning
    if field.kind == "sign" or (meaning.sign and field.kind == "text"):
        reason = say("to sign: only a hand may put it there")
        return Offer(field=field, kind="sign", label=question.label, because=reason)
    if field.locked:
        return nothing(say("the form works it out, or does not let it be changed"))
    ours = meaning.keys and meaning.keys[0].startswith(("emergency", "dean"))
    if question.theirs and not ours:
        return nothing(say("somebody else fills in this part"))
    if not meaning.keys:
        reason = (
            say("it asks about somebody else") if meaning.foreign else say("what it asks is not known here")
        )
        return nothing(reason)
    title = vocabulary.titles.get(meaning.keys[0], meaning.keys[0].replace(":", " "))
    if answer is None:
        return nothing(say("it asks for the {what}, which is not known", what=title))
    written = _written(field, labels, question, answer, vocabulary, language)
    if not written.text and field.kind == "check":
        return nothing(say("it stays open: what is known of the {what} is another answer", what=title))
    if not written.text:
        return nothing(say("it asks for the {what}, which it has no room or answer for", what=title))
    return Offer(
        field=field,
        kind=field.kind,
        label=question.label,
        offered=written.text,
        because=say("it asks for the {what}, {source}", what=title, source=SOURCES[answer.source]),
        sure=question.agreed and written.sure and not answer.guessed and not field.filled,
    )


def _written(
    field: FormField,
    labels: Labels,
    question: Question,
    answer: Answer,
    vocabulary: Vocabulary,
    language: str,
) -> Written:
    """Write an answer as a field takes it."""
    value, meaning = answer.value, question.meaning
    if isinstance(value, bool):
        text = "yes" if value else "no"
        if field.options:
            return Written(text=choose(field, labels.options, text, vocabulary))
        return Written(text=text.capitalize())
    if isinstance(value, date):
        return _written_date(value, answer.until, field, question, language)
    if field.options:
        return Written(text=choose(field, labels.options, value, vocabulary))
    if meaning.keys == ("sex",) and field.most == 1:
        return Written(text=value[:1].upper())
    return fit(value, field)


def _written_date(
    value: date, until: date | None, field: FormField, question: Question, language: str
) -> Written:
    meaning = question.meaning
    if until is not None:
        pattern = date_pattern(field, meaning.hint, language)
        return fit(f"{write_date(value, pattern)} - {write_date(until, pattern)}", field)
    if meaning.part == "year" and meaning.keys == ("graduation",):
        return Written(text=write_part(value, "year", field))
    if meaning.part:
        text = write_part(value, meaning.part, field)
        return Written(text=text, sure=bool(text))
    if (
        meaning.keys == ("graduation",)
        and _YEAR_ALONE.search(" ".join(words_of(question.label)))
        and not meaning.hint
    ):
        return Written(text=str(value.year), sure="month" not in question.label.casefold())
    if field.options:
        return Written()
    return fit(write_date(value, date_pattern(field, meaning.hint, language)), field)
