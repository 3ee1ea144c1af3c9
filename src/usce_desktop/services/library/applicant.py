"""Who the applicant is: what is known of them, and changing it."""

import re
from datetime import datetime

from msgspec import structs

from usce_desktop.domain.application.application import Applicant, FormDetails
from usce_desktop.domain.facts import BadFactError, parse_fact, parse_truth
from usce_desktop.domain.reading.dates import month_in
from usce_desktop.domain.reading.identifiers import normal_usmle_id
from usce_desktop.storage import library as store
from usce_desktop.storage import stored
from usce_desktop.storage.library import Library

_DATES = {"birth_date", "graduation"}
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_ANSWERS = {"enrolled", "final_year", "vslo_school"}
_RECORDS = {"format", "exams", "immunizations", "details"}


def save_applicant(library: Library, before: Applicant, after: Applicant, now: datetime) -> Applicant:
    """Save a change of what is known of the applicant.

    Args:
        library: Whose.
        before: What the change started from; what others saved since then stays.
        after: The applicant with the change.
        now: For the name of a kept version.

    Returns:
        The applicant as it is now, with what others saved.

    Raises:
        StorageError: The disk refused; nothing was changed.
    """
    store.require_writable(library)
    return stored.save(stored.based_on(store.read_applicant(library), before), after, now).value


def _is_day(text: str) -> bool:
    return bool(_ISO.fullmatch(text.strip()))


def set_applicant(library: Library, values: dict[str, str], now: datetime) -> Applicant:
    """Say who the applicant is.

    Args:
        library: Whose.
        values: Keys of ``Applicant`` and ``FormDetails`` as a person types them; ``aliases`` separated by
            commas or semicolons; for the graduation a month will do, and stands for its last day.
        now: For the name of a kept version.

    Raises:
        BadFactError: There is no such key; nothing is changed.
        BadDateError: A date is none.
        StorageError: The disk refused.
    """
    keys = [name for name in Applicant.__struct_fields__ if name not in _RECORDS]
    before = store.read_applicant(library).value
    changes: dict[str, object] = {}
    details: dict[str, str] = {}
    for key, text in values.items():
        if key in FormDetails.__struct_fields__:
            details[key] = text.strip()
            continue
        if key not in keys:
            names = ", ".join((*keys, *FormDetails.__struct_fields__))
            message = f"there is no '{key}' of an applicant; there are {names}"
            raise BadFactError(message)
        if key in _DATES:
            month = month_in(text) if key == "graduation" and not _is_day(text) else None
            changes[key] = month or parse_fact("issued", text)
        elif key in _ANSWERS:
            changes[key] = parse_truth(key, text) if text.strip() else None
        elif key == "usmle_id":
            changes[key] = normal_usmle_id(text)
        elif key == "aliases":
            changes[key] = tuple(part.strip() for part in text.replace(";", ",").split(",") if part.strip())
        else:
            changes[key] = text.strip()
    if details:
        changes["details"] = structs.replace(before.details, **details)
    changed = structs.replace(before, **changes)
    if "name" not in changes and not before.name and (changed.family_name or changed.given_names):
        changed = structs.replace(changed, name=f"{changed.given_names} {changed.family_name}".strip())
    return save_applicant(library, before, changed, now)
