"""What a person said that the fields of a form ask: remembered by the form's structure, and shared as a file.

A mapping holds keys of what is asked and nothing of the applicant. A form of next year with the same fields
has the same structure, whatever its date and its print.
"""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, structs

from usce_desktop.domain.forms.field import FieldOffer, Form
from usce_desktop.domain.forms.vocabulary import words_of

NOTHING = "nothing"
"""The key of a field that is to stay open."""


class FormMapping(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What fields of a form ask.

    Attributes:
        format: Of the file.
        structure: Of the form, as ``structure_of`` tells it.
        title: The file that it was made with, for people who read it.
        fields: The key of what is asked, by the field.
    """

    format: int = 1
    structure: str
    title: str = ""
    fields: dict[str, str] = {}


def field_ids(form: Form, offered: Sequence[FieldOffer]) -> dict[str, str]:
    """Name fields so that next year's form names them alike.

    Args:
        form: Where it has no fields of its own, places are named by their labels.
        offered: In the order of the form.

    Returns:
        The lasting name of each field, by its name.
    """
    if not form.flat:
        return {each.field.name: each.field.name for each in offered}
    seen: Counter[str] = Counter()
    found = {}
    for each in offered:
        label = " ".join(words_of(each.label)) if each.label != each.field.name else ""
        seen[label] += 1
        found[each.field.name] = f"{label} {seen[label]}".strip()
    return found


def structure_of(form: Form, offered: Sequence[FieldOffer]) -> str:
    """Tell a form's structure: the same for the same fields in the same order.

    Returns:
        32 hexadecimal digits.
    """
    ids = field_ids(form, offered)
    lines = [
        "|".join((ids[each.field.name], each.field.kind, *(option.state for option in each.field.options)))
        for each in offered
    ]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:32]


def stated_keys(mapping: FormMapping, form: Form, offered: Sequence[FieldOffer]) -> dict[str, str]:
    """Find what the fields of a form ask, as a mapping says, by the field's own name."""
    ids = field_ids(form, offered)
    return {name: mapping.fields[lasting] for name, lasting in ids.items() if lasting in mapping.fields}


def mapping_with(
    mapping: FormMapping, stated: Mapping[str, str], form: Form, offered: Sequence[FieldOffer]
) -> FormMapping:
    """Add to a mapping what a person says.

    Args:
        mapping: So far.
        stated: Keys by the name of the field.
        form: Whose fields they are.
        offered: Its fields.
    """
    ids = field_ids(form, offered)
    added = {ids[name]: key for name, key in stated.items() if name in ids}
    return structs.replace(mapping, fields={**mapping.fields, **added})


def unknown_keys(mapping: FormMapping, titles: Mapping[str, str]) -> Iterator[str]:
    """List the keys of a mapping that this version does not know."""
    for key in mapping.fields.values():
        if ":" not in key and key not in titles and key != NOTHING:
            yield key
