"""The rules: what makes a document good enough for one application."""

from usce_desktop.domain.rules import amounts, days, influenza, results, scores  # they register themselves
from usce_desktop.domain.rules.influenza import flu_periods, not_due, period_words
from usce_desktop.domain.rules.registry import RULES, Case
from usce_desktop.domain.rules.results import plausible

__all__ = [
    "RULES",
    "Case",
    "amounts",
    "days",
    "flu_periods",
    "influenza",
    "not_due",
    "period_words",
    "plausible",
    "results",
    "scores",
]
