"""What a program's checklist asks of an immunization record beyond the usual."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct, structs

from usce_desktop.domain.checklist.catalog import Checklist, Requirement
from usce_desktop.domain.immunization.chart import Asked, DayWindow
from usce_desktop.domain.rules import flu_season, issued_within
from usce_desktop.domain.sentences import Sentence, data_text, join_sentences, sentence

ALL_TITRES = frozenset({"measles", "mumps", "rubella", "varicella", "hepatitis_b"})
_GROUPS = {"mmr": {"measles", "mumps", "rubella"}, "hepb": {"hepatitis_b"}, "hepatitis_b": {"hepatitis_b"}}


Value = bool | int | float | str | tuple[str, ...]
Change = Callable[[Asked, Any], Asked]
"""What a parameter of the type that its table row names does."""


def _titres(value: bool | str | tuple[str, ...]) -> frozenset[str]:
    if isinstance(value, bool):
        return ALL_TITRES if value else frozenset()
    names = (value,) if isinstance(value, str) else value
    return frozenset(name for each in names for name in _GROUPS.get(each, {each}))


def _also(asked: Asked, titres: frozenset[str]) -> Asked:
    return structs.replace(asked, titres=asked.titres | titres, stated=asked.stated | {"titres"})


def _with(asked: Asked, name: str, value: object) -> Asked:
    changes: dict[str, Any] = {name: value}
    return structs.replace(asked, stated=asked.stated | {name}, **changes)


def _set(name: str) -> Change:
    return lambda asked, value: _with(asked, name, value)


def _cutoff(asked: Asked, value: float, *, exclusive: bool) -> Asked:
    asked = structs.replace(_with(asked, "hepb_cutoff", float(value)), hepb_cutoff_exclusive=exclusive)
    return _also(asked, _titres("hepb"))


def _skin_window(asked: Asked, months: int) -> Asked:
    return _with(asked, "tst_window", DayWindow(n=months, unit="months", anchor="rotation_start"))


class Ask(Struct, frozen=True, kw_only=True):
    """One parameter: the types it may have, its words for the window, and what it changes."""

    types: tuple[type, ...]
    words: Sentence
    change: Change


def _listed(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


PARAMETERS: dict[str, Ask] = {
    "titre_required": Ask(
        types=(bool, tuple, str),
        words=sentence("Positive titers asked, whatever the doses: {value}"),
        change=lambda asked, value: _also(asked, _titres(value)),
    ),
    "varicella_titre_required": Ask(
        types=(bool,),
        words=sentence("Positive varicella titer asked: {value}"),
        change=lambda asked, value: _also(asked, _titres("varicella" if value else ())),
    ),
    "hepb_quantitative_required": Ask(
        types=(bool,),
        words=sentence("Quantitative anti-HBs asked: {value}"),
        change=lambda asked, value: _also(asked, _titres("hepb" if value else ())),
    ),
    "hepb_cutoff": Ask(
        types=(int, float),
        words=sentence("Anti-HBs at least {value} mIU/mL"),
        change=lambda asked, value: _cutoff(asked, value, exclusive=False),
    ),
    "hepb_cutoff_exclusive": Ask(
        types=(int, float),
        words=sentence("Anti-HBs more than {value} mIU/mL"),
        change=lambda asked, value: _cutoff(asked, value, exclusive=True),
    ),
    "hepb_core_required": Ask(
        types=(bool,),
        words=sentence("HBsAg and total anti-HBc asked too: {value}"),
        change=_set("hepb_core_required"),
    ),
    "hepb_titre_alone": Ask(
        types=(bool,),
        words=sentence("Anti-HBs taken without the series: {value}"),
        change=_set("hepb_titre_alone"),
    ),
    "tdap_max_years": Ask(
        types=(int,),
        words=sentence("Tdap or Td within {value} years of the rotation's end"),
        change=_set("tdap_max_years"),
    ),
    "must_be_tdap": Ask(
        types=(bool,),
        words=sentence("The booster has to be Tdap itself: {value}"),
        change=_set("must_be_tdap"),
    ),
    "tdap_min_age": Ask(
        types=(int,), words=sentence("Tdap at the age of {value} or later"), change=_set("tdap_min_age")
    ),
    "igra_after_positive_days": Ask(
        types=(int,),
        words=sentence(
            "After a positive TB test also a negative blood test within {value} days of the start"
        ),
        change=_set("igra_after_positive_days"),
    ),
    "method": Ask(types=(str,), words=sentence("TB test only by {value}"), change=_set("tb_method")),
    "method_abroad": Ask(
        types=(str,),
        words=sentence("TB test outside the US only by {value}"),
        change=_set("tb_method_abroad"),
    ),
    "us_tst_months": Ask(
        types=(int,),
        words=sentence("Skin test within {value} months of the rotation's start"),
        change=_skin_window,
    ),
    "tst_max_gap_days": Ask(
        types=(int,),
        words=sentence("Second skin test up to {value} days after the first reading"),
        change=_set("tst_max_gap_days"),
    ),
    "history_of_disease_ok": Ask(
        types=(bool,),
        words=sentence("A confirmed history of the disease counts: {value}"),
        change=_set("history_ok"),
    ),
    "covid_required": Ask(
        types=(bool,), words=sentence("COVID-19 vaccination asked: {value}"), change=_set("covid_required")
    ),
    "also_required": Ask(
        types=(tuple, str),
        words=sentence("Also asked: {value}"),
        change=lambda asked, value: _with(asked, "also", frozenset(_listed(value))),
    ),
}
"""What a checklist can state, by name."""


HEALTH_PAPERS = frozenset(
    {"immunization_aamc", "immunization_host", "lab_titers", "tb_test", "chest_xray", "flu", "covid"}
)
"""Document types that say something of the record, and so carry what a program asks of it."""


def parameter_words(name: str, value: Value) -> Sentence:
    """Say a parameter in words."""
    words = PARAMETERS[name].words
    if isinstance(value, bool):
        return words.with_values(value=sentence("yes") if value else sentence("no"))
    return words.with_values(
        value=join_sentences(map(data_text, value)) if isinstance(value, tuple) else value
    )


def _window(requirement: Requirement) -> DayWindow | None:
    for use in requirement.rules:
        if use.rule.judge is issued_within and use.own:
            return DayWindow(
                n=use.parameters["n"],
                unit=use.parameters.get("unit", "months"),
                anchor=use.parameters["anchor"],
            )
    return None


_WINDOWS = {"tb_test": "tb_window", "chest_xray": "xray_window", "lab_titers": "titre_window"}


def asked_by(checklist: Checklist) -> Asked:
    """Gather what a checklist asks of the immunization record, over all of its items.

    Args:
        checklist: With the parameters and rules that its program states.
    """
    asked = Asked(by=checklist.title)
    for requirement in checklist.items:
        for parameter in requirement.parameters:
            asked = PARAMETERS[parameter.name].change(asked, parameter.value)
        window = _window(requirement)
        if window is not None and requirement.type in _WINDOWS:
            asked = _with(asked, _WINDOWS[requirement.type], window)
        for use in requirement.rules:
            if use.rule.judge is flu_season and use.own:
                asked = _with(asked, "flu_period", (use.parameters["begin"], use.parameters["end"]))
        if requirement.type == "covid" and requirement.required:
            asked = PARAMETERS["covid_required"].change(asked, True)  # noqa: FBT003 - the value
    return asked
