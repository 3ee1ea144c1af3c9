"""How a job in the worker says that it cannot be done."""

from usce_desktop.domain.health import Failure


class JobFailure(Exception):  # noqa: N818 - the vocabulary's own word
    """A job that cannot be done, in one word of the vocabulary.

    Attributes:
        failure: Why.
        detail: Which document, where a job has several.
    """

    def __init__(self, failure: Failure, detail: str = "") -> None:
        """Keep the word."""
        super().__init__(failure)
        self.failure: Failure = failure
        self.detail = detail
