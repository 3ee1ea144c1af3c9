"""Evidence as it is framed on the page: one frame for each place, whatever rests on it."""

from collections.abc import Sequence

from usce_desktop.domain.review.paper_review import Evidence
from usce_desktop.ui.language.translate import translate
from usce_desktop.ui.widgets.page_view import Note

MOST_LABELS = 3
"""Labels beside one frame; that more rest on it is said by dots."""


def notes_of(evidence: Sequence[Evidence], sizes: Sequence[tuple[float, float]]) -> dict[int, list[Note]]:
    """Gather what rests on each place, by page.

    Args:
        evidence: What rests on which words.
        sizes: Width and height of each page, in points.
    """
    gathered: dict[tuple[int, tuple[float, ...]], list[Evidence]] = {}
    for each in evidence:
        gathered.setdefault((each.place.page, each.place.box), []).append(each)
    notes: dict[int, list[Note]] = {}
    for (page, _), several in gathered.items():
        shares = several[0].place.shares(sizes)
        if shares is None:
            continue
        against = any(each.against for each in several)
        labels = list(dict.fromkeys(translate(each.label) for each in several if each.against == against))
        words = " · ".join(labels[:MOST_LABELS]) + (" …" if len(labels) > MOST_LABELS else "")
        notes.setdefault(page, []).append(Note(shares=shares, label=words, against=against))
    return notes
