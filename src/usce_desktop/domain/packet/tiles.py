"""The pages of a packet one by one, as a person moves, turns and leaves them out."""

from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from usce_desktop.domain.application.recipe import Recipe, selected_pages


class Sheaf(Struct, frozen=True, kw_only=True):
    """A document as its pages are looked at.

    Attributes:
        key: Its id.
        item: What it is for.
        title: As the packet has it.
        recipe: How it goes in.
        pages: How many its file has.
        first: Its first page in the packet, from 1.
    """

    key: str
    item: str
    title: str
    recipe: Recipe
    pages: int
    first: int


class Tile(Struct, frozen=True, kw_only=True):
    """A page of a document.

    Attributes:
        page: Of the file, from 1.
        number: In the packet, from 1; 0 where it is left out.
        place: Among the document's pages that go in, from 0; -1 where it is left out.
    """

    sheaf: Sheaf
    page: int
    number: int
    place: int


def tiles(sheaves: Sequence[Sheaf]) -> Iterator[Tile]:
    """List all pages in packet order; those left out follow their document's others."""
    for sheaf in sheaves:
        taken = selected_pages(sheaf.recipe, sheaf.pages)
        for place, page in enumerate(taken):
            yield Tile(sheaf=sheaf, page=page, number=sheaf.first + place, place=place)
        for page in range(1, sheaf.pages + 1):
            if page not in taken:
                yield Tile(sheaf=sheaf, page=page, number=0, place=-1)


def with_page_moved(tile: Tile, target: int) -> Recipe:
    """Move a page within its document.

    Args:
        tile: The page; one that is left out comes back.
        target: Before which of the document's pages (from 0, as they stand) it goes; their number is behind
            the last.
    """
    taken = list(selected_pages(tile.sheaf.recipe, tile.sheaf.pages))
    if tile.place >= 0:
        del taken[tile.place]
        target -= target > tile.place
    taken.insert(max(0, min(len(taken), target)), tile.page)
    return _with_pages(tile.sheaf, taken)


def with_page_toggled(tile: Tile) -> Recipe:
    """Leave a page out, or take it back in: last where the order was made by hand. One page always stays."""
    taken = list(selected_pages(tile.sheaf.recipe, tile.sheaf.pages))
    if tile.place < 0:
        by_hand = taken != sorted(taken)
        taken.append(tile.page)
        if not by_hand:
            taken.sort()
    elif len(taken) > 1:
        del taken[tile.place]
    return _with_pages(tile.sheaf, taken)


def _with_pages(sheaf: Sheaf, taken: Sequence[int]) -> Recipe:
    whole = list(taken) == list(range(1, sheaf.pages + 1))
    return structs.replace(sheaf.recipe, pages=None if whole else tuple(taken))
