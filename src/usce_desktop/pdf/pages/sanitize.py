"""Taking out of a page's resources what draws nothing: metadata, actions, attached files.

It happens on the source's side, before anything is copied: what is only cut off afterwards would
leave its bytes in the packet. Names in resource dictionaries are free, so a font may well be called
``/AF`` or ``/Metadata``, even where the dictionary says a type; keys count as keys only in streams and in
other dictionaries that say their type.
"""

from typing import Any, Literal

from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, StreamObject

from usce_desktop.pdf.engine.objects import dictionary, look_up

UNSEEN = frozenset(
    {"/PieceInfo", "/Metadata", "/LastModified", "/StructParent", "/StructParents", "/AF", "/AA", "/Pg"}
    | {"/OpenAction", "/EF", "/JS", "/Names", "/OPI", "/Thumb", "/A", "/PA"}
)
"""Keys that draw nothing in what a page's content can use."""
ACTIONS = frozenset(
    {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/GoToR", "/Rendition"}
)
_LAYERS = {"/OCG", "/OCMD"}
MAX_DEPTH = 200


def has_keys(value: DictionaryObject) -> bool:
    """Tell a dictionary with keys of its own from one that maps names to things."""
    return isinstance(value, StreamObject) or any(
        isinstance(value.get(key), NameObject) for key in ("/Type", "/Subtype")
    )


def is_code(value: object) -> bool:
    """Tell an action that does something, or a file that is attached."""
    if not isinstance(value, DictionaryObject):
        return False
    kind, action = value.get("/Type"), value.get("/S")
    return (isinstance(action, NameObject) and action in ACTIONS) or kind in {"/Filespec", "/EmbeddedFile"}


Role = Literal["object", "resources", "names"]
"""What a dictionary is: an object with keys, a page's or form's resources, or one kind of them by name."""


def role_below(role: Role, key: str) -> Role:
    """Tell what a dictionary is by the one that it stands in, and its key there."""
    if role == "resources":
        return "names"
    return "resources" if role == "object" and key in {"/Resources", "/DR"} else "object"


def clean(
    value: Any,  # noqa: ANN401 - any PDF object
    role: Role = "object",
    seen: set[int] | None = None,
    depth: int = 0,
) -> None:
    """Clean an object and all that it refers to, in place.

    Args:
        value: The object.
        role: What it is, where it is a dictionary.
        seen: What was cleaned already.
        depth: How far inside the first one it is.
    """
    seen = set() if seen is None else seen
    value = value.get_object() if isinstance(value, IndirectObject) else value
    if id(value) in seen or depth > MAX_DEPTH:
        return
    if isinstance(value, ArrayObject):
        seen.add(id(value))
        for item in list.__iter__(value):
            clean(item, "object", seen, depth + 1)
    elif isinstance(value, DictionaryObject):
        seen.add(id(value))
        _clean_dictionary(value, role, seen, depth)


def _clean_dictionary(value: DictionaryObject, role: Role, seen: set[int], depth: int) -> None:
    if is_code(value):
        value.clear()
        return
    if role == "object" and has_keys(value):
        for key in UNSEEN & value.keys():
            del value[key]
    properties = look_up(value, "/Properties")
    if isinstance(properties, DictionaryObject):
        for name in list(properties):
            if dictionary(properties.raw_get(name)).get("/Type") not in _LAYERS:
                properties[NameObject(name)] = DictionaryObject()
    for key in list(value):
        clean(value.raw_get(key), role_below(role, key), seen, depth + 1)
