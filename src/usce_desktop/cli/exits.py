"""How a command ends: its exit status, and a command line that cannot be carried out."""

READY, NOT_READY, BAD_INPUT = 0, 1, 2


class UsageError(Exception):
    """A command line that cannot be carried out."""
