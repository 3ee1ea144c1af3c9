"""A plugin of mypy: a sentence that is formatted into a text is an error.

The language of such a text would be decided by chance. ``str(sentence)`` says that English is meant,
``translate(sentence)`` the language of the window.
"""

from collections.abc import Callable

from mypy.nodes import CallExpr, MemberExpr, StrExpr
from mypy.plugin import MethodContext, Plugin
from mypy.types import Instance, Type, UnionType, get_proper_type

SENTENCE = "usce_desktop.domain.sentences.Sentence"


class SentencesPlugin(Plugin):
    """Looks at every f-string, which mypy reads as a call of ``str.format``."""

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Choose what is looked at."""
        return _look if fullname == "builtins.str.format" else None


def _look(context: MethodContext) -> Type:
    if not _converts(context) and any(_is_sentence(kind) for kinds in context.arg_types for kind in kinds):
        context.api.fail("A Sentence is written with str() in English, or with translate()", context.context)
    return context.default_return_type


def _converts(context: MethodContext) -> bool:
    """Tell whether the value is converted first, as in ``f"{value!s}"``."""
    call = context.context
    callee = call.callee if isinstance(call, CallExpr) else None
    template = callee.expr if isinstance(callee, MemberExpr) else None
    return isinstance(template, StrExpr) and template.value.startswith(("{!s", "{!r"))


def _is_sentence(kind: Type) -> bool:
    """Tell whether a value can be a sentence."""
    proper = get_proper_type(kind)
    if isinstance(proper, UnionType):
        return any(map(_is_sentence, proper.items))
    return isinstance(proper, Instance) and proper.type.fullname == SENTENCE


def plugin(_version: str) -> type[Plugin]:
    """Hand the plugin to mypy."""
    return SentencesPlugin
