"""What is found on a paper beside dates and names: values, and states that speak against it."""

from msgspec import Struct

from usce_desktop.domain.reading.page import Place


class FoundValue(Struct, frozen=True, kw_only=True):
    """One value.

    Attributes:
        name: The test by the record's names (``anti-HBs``, ``measles_igg``, ``IGRA``, ``TST`` ...), a
            score's (``step2ck``, ``TOEFL``, ``speaking`` ...), ``per_claim`` or ``aggregate``.
        value: The number, where there is one that is no upper limit.
        bound: ``<`` or ``>`` where the laboratory only states a limit.
        result: A word of ``words.RESULTS``: positive, negative, equivocal, indeterminate, pass, fail,
            clear, normal, pending, non-negative, dilute ...; empty if none.
    """

    name: str
    place: Place
    value: float | None = None
    unit: str = ""
    result: str = ""
    bound: str = ""


class FoundState(Struct, frozen=True, kw_only=True):
    """A word in the place of a result or stamped on the page that a sound paper of its kind has not.

    Attributes:
        about: The test that it belongs to, by the names of ``FoundValue``; empty for a stamp or for the
            state of the whole paper.
        state: As in ``FoundValue.result``, or ``igm``, ``void``, ``incomplete``.
        words: As printed.
    """

    about: str
    state: str
    words: str
    place: Place
