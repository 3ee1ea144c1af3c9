"""The rules: what makes a document good enough for one application."""

# Each module registers its rules when it is loaded.
from usce_desktop.domain.rules import amounts, days, influenza, results, scores, usmle
from usce_desktop.domain.rules.days import issued_within
from usce_desktop.domain.rules.influenza import flu_periods, flu_season, period_words
from usce_desktop.domain.rules.registry import RULES, Case, Rule, Validity
from usce_desktop.domain.rules.results import plausible
from usce_desktop.domain.rules.usmle import seven_years, usmle_result

__all__ = [
    "RULES",
    "Case",
    "Rule",
    "Validity",
    "amounts",
    "days",
    "flu_periods",
    "flu_season",
    "influenza",
    "issued_within",
    "period_words",
    "plausible",
    "results",
    "scores",
    "seven_years",
    "usmle",
    "usmle_result",
]
