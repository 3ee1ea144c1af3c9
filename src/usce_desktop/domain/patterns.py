"""Regular expressions that are compiled when they are first used.

Reading knows some three hundred patterns; a window that only shows what was read before needs few of them,
and is there sooner without the others.
"""

import re
from typing import Any, cast


class _Uncompiled:
    """Stands for a pattern until something is asked of it; then it answers with the pattern's own methods."""

    def __init__(self, text: str, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self._text, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def regex(text: str, flags: int = 0) -> re.Pattern[str]:
    """Give a pattern that is compiled when it is first used.

    Raises:
        re.PatternError: When it is first used, if it is none (``re.error`` before Python 3.13).
    """
    return cast("re.Pattern[str]", _Uncompiled(text, flags))
