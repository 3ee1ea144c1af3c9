"""What is known of the applicant for forms: answers by key, each with where it comes from."""

from datetime import date
from typing import Literal, TypeGuard

from msgspec import Struct, structs

from usce_desktop.domain.application.application import Applicant, Application
from usce_desktop.domain.dates import BadDateError, parse_day
from usce_desktop.domain.forms.immunity import answer_of
from usce_desktop.domain.reading.mrz import Mrz, parts_by_zone
from usce_desktop.domain.sentences import Sentence, sentence

Source = Literal["applicant", "application", "passport", "record"]
SOURCES: dict[Source, Sentence] = {
    "applicant": sentence("from who you are"),
    "application": sentence("from this application"),
    "passport": sentence("from your passport"),
    "record": sentence("from your immunization record"),
}
_DAYS = frozenset({"passport_expires"})
_SEX = {"M": "Male", "F": "Female"}


class FormAnswer(Struct, frozen=True, kw_only=True):
    """Something that is known.

    Attributes:
        value: A day, yes or no, or a text.
        until: The last day, where it is asked for several.
        guessed: It may be wrong: a name was parted where a family name usually begins.
    """

    value: date | bool | str
    source: Source
    until: date | None = None
    guessed: bool = False


def answers(applicant: Applicant, application: Application, zone: Mrz | None = None) -> dict[str, FormAnswer]:
    """Gather what is known, by the key of what forms ask.

    Args:
        applicant: Who fills in the form.
        application: What for.
        zone: The passport's own, where it was read: it answers what is not stated.
    """
    known: dict[str, date | bool | str | None] = {
        "name": applicant.name,
        "birth_date": applicant.birth_date,
        "nationality": applicant.nationality,
        "email": applicant.email,
        "phone": applicant.phone,
        "school": applicant.school,
        "graduation": applicant.graduation,
        "aamc_id": applicant.aamc_id,
        "usmle_id": applicant.usmle_id,
        "visa": applicant.visa,
        "enrolled": applicant.enrolled,
        "final_year": applicant.final_year,
        **{key: _detail(key, text) for key, text in structs.asdict(applicant.details).items()},
    }
    found = {
        key: FormAnswer(value=value, source="applicant") for key, value in known.items() if _is_known(value)
    }
    found.update(_names(applicant, zone))
    for key, value in _of_zone(zone).items():
        if value and key not in found:
            found[key] = FormAnswer(value=value, source="passport")
    for key, value in _of_application(application).items():
        if value:
            found[key] = FormAnswer(value=value, source="application")
    found["rotation_dates"] = structs.replace(found["start"], until=application.end)
    return found


def _is_known(value: date | bool | str | None) -> TypeGuard[date | bool | str]:
    return value is not None and value != ""


def _names(applicant: Applicant, zone: Mrz | None) -> dict[str, FormAnswer]:
    """Part the name as forms ask for it: as stated, as the passport's zone does, otherwise by guess."""
    given, family = applicant.names
    stated = bool(applicant.family_name or applicant.given_names)
    by_zone = not stated and zone is not None and not zone.wrong
    if by_zone and zone is not None:
        given, family = parts_by_zone(applicant.name, zone)
    source: Source = "passport" if by_zone else "applicant"
    first = given.split()
    parts = {
        "name": applicant.name or f"{given} {family}".strip(),
        "family_name": family,
        "first_family_name": family if " " not in family else "",
        "given_names": given,
        "first_name": first[0] if first else "",
        "middle_names": " ".join(first[1:]),
        "middle_initial": first[1][0] if len(first) > 1 else "",
        "name_last_first": ", ".join(filter(None, (family, given))),
    }
    return {
        key: FormAnswer(
            value=text,
            source="applicant" if key == "name" and applicant.name else source,
            guessed=not (stated or by_zone or key == "name"),
        )
        for key, text in parts.items()
        if text
    }


def _detail(key: str, text: str) -> date | str:
    if key not in _DAYS:
        return text
    try:
        return parse_day(text)
    except BadDateError:
        return text


def _of_zone(zone: Mrz | None) -> dict[str, date | str | None]:
    if zone is None or zone.wrong:
        return {}
    return {
        "passport_number": zone.number,
        "passport_expires": zone.expires,
        "birth_date": zone.birth,
        "sex": _SEX.get(zone.sex, ""),
    }


def _of_application(application: Application) -> dict[str, date | str]:
    days = (application.end - application.start).days + 1
    # A rotation from Monday to Friday has two days less than its weeks.
    weeks = days / 7 if days % 7 == 0 else (days + 2) / 7
    return {
        "program": application.program,
        "specialty": application.specialty,
        "start": application.start,
        "end": application.end,
        "weeks": f"{weeks:.0f}" if weeks == int(weeks) else "",
    }


def row_answer(applicant: Applicant, key: str) -> FormAnswer | None:
    """Answer a row of the immunization record; nothing where it does not say it."""
    value = answer_of(applicant.immunizations, key)
    return FormAnswer(value=value, source="record") if value else None
