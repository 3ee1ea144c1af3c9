"""How far an application is, and what it costs: kept with the application."""

import re
from datetime import date, timedelta
from typing import Annotated, Literal, get_args

from msgspec import Meta, Struct

Stage = Literal[
    "planning", "gathering", "ready", "submitted", "offer", "accepted", "declined", "withdrawn", "done"
]
STAGES: tuple[Stage, ...] = get_args(Stage)
OVER = frozenset({"declined", "withdrawn", "done"})
"""Nothing more is to be done for such an application."""
ACCEPTED = frozenset({"accepted", "done"})
"""The place is won: what is due after acceptance is due."""
CURRENCY = "^[A-Za-z]{3}$"
"""How a currency is written (ISO 4217)."""
Refund = Literal["unknown", "no", "part", "yes"]


class StageChange(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A day on which an application got somewhere.

    Attributes:
        note: In the person's words.
    """

    stage: Stage
    day: date
    note: str = ""


class FeeLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One cost.

    Attributes:
        amount: In its currency.
        due: When it has to be paid.
        paid: When it was.
        refund: Whether it comes back where nothing comes of it.
        receipt: SHA-256 of the document that proves it.
    """

    title: str
    amount: Annotated[float, Meta(ge=0)]
    currency: str = "USD"
    due: date | None = None
    paid: date | None = None
    refund: Refund = "unknown"
    receipt: str = ""


def is_currency(text: str) -> bool:
    """Tell whether a text can be a currency's code."""
    return re.match(CURRENCY, text) is not None


def stage_of(history: tuple[StageChange, ...]) -> Stage:
    """Tell how far an application is: what was entered last."""
    return history[-1].stage if history else "planning"


def offer_until(history: tuple[StageChange, ...], reply_days: int) -> date | None:
    """Tell until when an offer has to be answered; nothing where there is none to answer."""
    if stage_of(history) != "offer":
        return None
    return history[-1].day + timedelta(days=reply_days)
