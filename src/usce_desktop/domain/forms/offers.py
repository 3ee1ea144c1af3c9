"""What is offered for each field of a form, with its reason, and whether it can be written without asking."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise

from msgspec import Struct, structs

from usce_desktop.domain.application.application import Applicant
from usce_desktop.domain.forms.answers import SOURCES, FormAnswer, row_answer
from usce_desktop.domain.forms.cells import FormCell, cells_of, letter_for
from usce_desktop.domain.forms.field import FieldOffer, Form, FormField
from usce_desktop.domain.forms.labels import Labels, label_fields
from usce_desktop.domain.forms.level import in_place
from usce_desktop.domain.forms.mapping import NOTHING
from usce_desktop.domain.forms.meaning import NAME_KEYS, PLACE_KEYS, hints_in
from usce_desktop.domain.forms.questions import OF_OTHERS, Question, as_stated, ask_fields, heads_a_part
from usce_desktop.domain.forms.vocabulary import Vocabulary, words_of
from usce_desktop.domain.forms.writing import (
    Written,
    choose,
    date_pattern,
    fit,
    form_pattern,
    is_plain,
    listed_part,
    write_date,
    write_part,
)
from usce_desktop.domain.reading.page import PageText
from usce_desktop.domain.sentences import Sentence, capitalized, data_text, sentence

_TOUCHING, _SMALL = 6.0, 60.0
"""Points between two boxes of a row, and of their width, in which a part of a date is asked."""
_YEAR_ALONE = re.compile(r"\byear\b|\bano\b|\bannee\b|\bjahr\b")


def offers(
    form: Form,
    known: Mapping[str, FormAnswer],
    applicant: Applicant,
    vocabulary: Vocabulary,
    stated: Mapping[str, str] | None = None,
) -> tuple[FieldOffer, ...]:
    """Work out what is offered for every field.

    Args:
        form: With its words.
        known: Answers by key.
        applicant: Whose immunization record answers its rows.
        vocabulary: The words of forms.
        stated: Keys of what fields ask, by their names, as a person said.
    """
    labels = label_fields(form, lambda text: heads_a_part(text, vocabulary))
    asked = ask_fields(form, labels, vocabulary)
    for name, key in (stated or {}).items():
        if name in asked:
            asked[name] = as_stated(asked[name], "" if key == NOTHING else key)
    spoken = Counter(each.meaning.language for each in asked.values() if each.meaning.language)
    language = spoken.most_common(1)[0][0] if spoken else ""
    if not any("city" in each.meaning.keys for each in asked.values()):
        known = _with_whole_address(known)
    cells = cells_of(form.fields)
    dates = form_pattern([hint for page in form.pages for hint in hints_in(_text_of(page))])
    crowded = _crowded(form.fields)
    found = []
    for field in form.fields:
        cell = cells.get(field.name)
        name = cell.first if cell else field.name
        writer = _Writer(
            question=asked[name],
            labels=labels.get(name, Labels()),
            cell=cell,
            vocabulary=vocabulary,
            language=language,
            dates=dates,
            crowded=field.name in crowded,
        )
        offer = _offer(field, _answer(asked[name], known, applicant), writer)
        listed = tuple(option.label or option.state for option in field.options)
        choices = writer.labels.options or listed
        key = _key(field, asked[name])
        found.append(structs.replace(offer, field=in_place(field, form), key=key, choices=choices))
    return tuple(found)


def _crowded(fields: Sequence[FormField]) -> frozenset[str]:
    """Find small boxes with another one right behind them, by their names."""
    return frozenset(
        field.name
        for field, after in pairwise(fields)
        if field.page == after.page
        and abs(field.box[3] - after.box[3]) <= 1
        and 0 <= after.box[0] - field.box[2] <= _TOUCHING
        and max(field.box[2] - field.box[0], after.box[2] - after.box[0]) <= _SMALL
    )


def _text_of(page: PageText) -> str:
    return "\n".join(line.text for line in page.lines)


def _answer(question: Question, known: Mapping[str, FormAnswer], applicant: Applicant) -> FormAnswer | None:
    """Look up what a field asks; a name or an address in parts is put together in the label's order."""
    keys = question.meaning.keys
    if not keys:
        return None
    if ":" in keys[0]:
        # A list beside a test without another word has its results.
        return row_answer(applicant, f"{keys[0]}result" if keys[0].endswith(":") else keys[0])
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
    return FormAnswer(value=text, source=found[0].source, guessed=any(each.guessed for each in found))


def _with_whole_address(known: Mapping[str, FormAnswer]) -> Mapping[str, FormAnswer]:
    """Where a form has no field for the city, its address is all of it."""
    keys = ("street", "city", "state", "postal_code", "country")
    parts = [str(known[key].value) for key in keys if key in known]
    if "street" not in known:
        return known
    return {**known, "street": structs.replace(known["street"], value=", ".join(parts))}


class _Writer(Struct, frozen=True, kw_only=True):
    """Writes an answer as one field takes it.

    Attributes:
        cell: Its place in a row of single letters.
        language: Of the form.
        dates: How the form says that dates are written; empty where it does not.
        crowded: Another small box follows right behind: each may take a part of a date.
    """

    question: Question
    labels: Labels
    cell: FormCell | None
    vocabulary: Vocabulary
    language: str
    dates: str = ""
    crowded: bool = False

    def write(self, answer: FormAnswer, field: FormField) -> Written:
        """Write an answer; nothing where the field has no room, or no such choice."""
        if self.cell is None:
            return self._whole(answer, field)
        whole = self._whole(answer, structs.replace(field, most=self.cell.count, comb=True))
        return letter_for(whole.text, self.cell)

    def _whole(self, answer: FormAnswer, field: FormField) -> Written:
        value, keys = answer.value, self.question.meaning.keys
        if isinstance(value, date):
            return self._date(value, answer.until, field)
        if isinstance(value, bool):
            text = "yes" if value else "no"
            return Written(text=self._choice(field, text) if field.options else text.capitalize())
        if field.options:
            state = self._choice(field, value)
            weeks = not state and keys == ("weeks",)
            return Written(text=self._choice(field, f"{value} weeks") if weeks else state)
        if keys == ("sex",) and field.most == 1:
            return Written(text=value[:1].upper())
        return fit(value, field)

    def _choice(self, field: FormField, text: str) -> str:
        return choose(field, self.labels.options, text, self.vocabulary)

    def _date(self, value: date, until: date | None, field: FormField) -> Written:
        meaning = self.question.meaning
        pattern = date_pattern(field, meaning.hint or ("" if field.comb else self.dates), self.language)
        if until is not None:
            return fit(f"{write_date(value, pattern)} - {write_date(until, pattern)}", field)
        part = meaning.part or listed_part(field, meaning.keys)
        if part:
            return Written(text=write_part(value, part, field))
        words = " ".join(words_of(self.question.label))
        if meaning.keys == ("graduation",) and _YEAR_ALONE.search(words) and not meaning.hint:
            return Written(text=str(value.year))
        if field.options:
            return Written()
        written = fit(write_date(value, pattern), field)
        if self.crowded and not field.comb:
            return structs.replace(written, sure=False)
        # A form that wants the hour or the day of the week too wants something else than is known.
        return written if is_plain(field.pattern) else structs.replace(written, sure=False)


def _offer(field: FormField, answer: FormAnswer | None, writer: _Writer) -> FieldOffer:
    """Decide what is offered for one field."""
    question = writer.question
    if field.kind == "sign" or (question.meaning.sign and field.kind == "text"):
        reason = sentence("To sign by hand")
        return FieldOffer(field=field, kind="sign", label=question.label, because=reason)
    because = _refusal(field, question)
    if because is None:
        key = question.meaning.keys[0]
        title = data_text(writer.vocabulary.titles.get(key, key.replace(":", " ")))
        written = writer.write(answer, field) if answer is not None else Written()
        if answer is not None and written.text:
            reason = (
                sentence("{what}, {source}; you said that this field asks for it")
                if question.stated
                else sentence("{what}, {source}")
            )
            return FieldOffer(
                field=field,
                kind=field.kind,
                label=question.label,
                offered=written.text,
                because=capitalized(reason.with_values(what=title, source=SOURCES[answer.source])),
                sure=question.agreed and written.sure and not answer.guessed and not field.filled,
            )
        because = _lacking(field, title, known=answer is not None)
    return FieldOffer(field=field, kind=field.kind, label=question.label, because=because)


def _key(field: FormField, question: Question) -> str:
    """Tell which one thing of the applicant a field asks, as a text that can be kept."""
    keys = question.meaning.keys
    whole = len(keys) == 1 and not question.meaning.part and field.kind == "text" and not field.comb
    return keys[0] if whole and question.agreed and ":" not in keys[0] else ""


def _refusal(field: FormField, question: Question) -> Sentence | None:
    """Say why nothing is offered for a field, whatever is known; nothing where something may be."""
    keys = question.meaning.keys
    if field.locked:
        return sentence("The form works it out, or does not let it be changed")
    if question.theirs and not (keys and keys[0].startswith(OF_OTHERS)):
        return sentence("Somebody else fills in this part")
    if not keys and question.stated:
        return sentence("You said that it stays open")
    if not keys:
        foreign = question.meaning.foreign
        return (
            sentence("It asks about somebody else") if foreign else sentence("What it asks is not understood")
        )
    if keys[0].endswith(":") and not field.options:
        return sentence("It does not say whether it asks for the date or the result")
    return None


def _lacking(field: FormField, title: Sentence, *, known: bool) -> Sentence:
    """Say why a field that is understood has no answer."""
    if not known:
        return capitalized(sentence("{what}: not known yet", what=title))
    if field.kind == "check":
        return capitalized(sentence("{what}: another answer is known", what=title))
    return capitalized(sentence("{what}: this field has no room, or no such answer", what=title))
