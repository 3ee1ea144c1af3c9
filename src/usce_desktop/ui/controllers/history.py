"""Where the person was: back and forward."""

from msgspec import Struct

MOST = 100


class ViewPlace(Struct, frozen=True):
    """A place in the window.

    Attributes:
        view: ``home``, ``application``, ``documents`` or ``inbox``.
        folder: Name of the application's folder, where one is shown.
    """

    view: str
    folder: str = ""


class ViewHistory:
    """Places that were visited, and where among them we are."""

    def __init__(self) -> None:
        """Start nowhere."""
        self._places: list[ViewPlace] = []
        self._now = -1

    def visit(self, place: ViewPlace) -> None:
        """Go somewhere; what was ahead is forgotten."""
        if self.now == place:
            return
        self._places = [*self._places[: self._now + 1], place][-MOST:]
        self._now = len(self._places) - 1

    @property
    def now(self) -> ViewPlace | None:
        """Where we are."""
        return self._places[self._now] if self._now >= 0 else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is anything behind."""
        return self._now > 0

    @property
    def can_go_on(self) -> bool:
        """Whether there is anything ahead."""
        return self._now + 1 < len(self._places)

    def back(self) -> ViewPlace | None:
        """Go one place back."""
        self._now -= self.can_go_back
        return self.now

    def on(self) -> ViewPlace | None:
        """Go one place forward."""
        self._now += self.can_go_on
        return self.now
