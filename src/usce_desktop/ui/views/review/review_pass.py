"""Which papers a pass goes through, in which order, and what the person made of each."""

from pathlib import Path

from usce_desktop.domain.application.application import Document
from usce_desktop.domain.facts import Facts
from usce_desktop.domain.review.paper_review import papers_to_review
from usce_desktop.ui.language.translate import translate
from usce_desktop.ui.session.session import Session

MOST_TITLES = 5
"""Papers that are named at the end; that there are more is said by dots."""


class ReviewPass:
    """One pass over the papers of the open application.

    Attributes:
        keys: The documents of the pass, in packet order; what is added meanwhile comes last.
    """

    def __init__(self, session: Session) -> None:
        """Know whose papers they are; ``begin`` starts."""
        self._session = session
        self.keys: tuple[str, ...] = ()
        self._folder: Path | None = None
        self._left: set[str] = set()
        self._doubted: dict[str, frozenset[str]] = {}
        self._confirmed_as: dict[str, tuple[Facts, tuple[str, ...]]] = {}

    def begin(self) -> None:
        """Start with everything about which something is to be asked."""
        opened = self._session.opened
        self._folder = opened.folder if opened is not None else None
        self._left, self._doubted, self._confirmed_as = set(), {}, {}
        self.keys = self.open_keys

    @property
    def open_keys(self) -> tuple[str, ...]:
        """The documents about which something is to be asked now."""
        review = self._session.review
        return papers_to_review(review) if review is not None else ()

    @property
    def open_titles(self) -> str:
        """What something stays open on, by the titles of its items."""
        opened, wanted = self._session.opened, self.open_keys
        found = [
            translate(item.title)
            for item in (opened.checklist.items if opened is not None else ())
            if opened is not None
            and any(key in wanted for key, _ in opened.application.documents_of(item.item))
        ]
        return ", ".join(found[:MOST_TITLES]) + (" …" if len(found) > MOST_TITLES else "")

    def follow(self) -> bool:
        """Follow what was changed, here or elsewhere.

        Returns:
            Whether it is still the same application; of another one, a pass has to begin anew.
        """
        opened = self._session.opened
        if opened is None or opened.folder != self._folder:
            return False
        here = opened.application.documents
        fresh = (key for key in self.open_keys if key not in self.keys)
        self.keys = (*(key for key in self.keys if key in here), *fresh)
        self._left -= {key for key in self._left if self._opened_again(key, here)}
        return True

    def _opened_again(self, key: str, here: dict[str, Document]) -> bool:
        """Tell whether a paper that was confirmed is as it was before: undo took that back."""
        document, known = here.get(key), self._confirmed_as.get(key)
        return known is not None and document is not None and (document.facts, document.ticked) != known

    # --- going from paper to paper ---

    def after(self, key: str) -> str:
        """Find the next paper that is open and was not left; empty where there is none.

        Args:
            key: Of the paper before; empty for the first.
        """
        wanted = self.open_keys
        place = self.keys.index(key) + 1 if key in self.keys else 0
        for each in (*self.keys[place:], *self.keys[:place]):
            if each in wanted and each not in self._left and each != key:
                return each
        return ""

    def before(self, key: str) -> str:
        """Find the paper before one, whatever is known of it; the last one from the end of the pass."""
        if key not in self.keys:
            return self.keys[-1] if self.keys else ""
        place = self.keys.index(key)
        return self.keys[place - 1] if place else ""

    def leave(self, key: str) -> None:
        """Do not show a paper again in this pass, whatever is open of it."""
        self._left.add(key)

    def again_from(self, key: str) -> None:
        """Go on from a paper that the person went back to: those behind it are shown again."""
        self._left -= set(self.keys[self.keys.index(key) :])

    # --- what the person made of a paper ---

    def doubted(self, key: str) -> frozenset[str]:
        """List what the app has seen on a paper and the person has not."""
        return self._doubted.get(key, frozenset())

    def doubt(self, key: str, entries: frozenset[str]) -> None:
        """Remember what the person does not see, so that it is not proposed again."""
        self._doubted[key] = entries

    def confirmed(self, key: str, document: Document) -> None:
        """Remember how a paper was confirmed."""
        self._confirmed_as[key] = (document.facts, document.ticked)
