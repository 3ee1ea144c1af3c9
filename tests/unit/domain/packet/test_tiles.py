"""Pages of a packet: in order, moved, left out."""

from usce_desktop.domain.application.recipe import Recipe
from usce_desktop.domain.packet.tiles import Sheaf, Tile, tiles, with_page_moved, with_page_toggled


def sheaf(pages: tuple[int, ...] | None = None, *, key: str = "a", first: int = 3) -> Sheaf:
    return Sheaf(key=key, item="tb_test", title="TB", recipe=Recipe(pages=pages), pages=4, first=first)


def shown(*sheaves: Sheaf) -> list[tuple[str, int, int]]:
    return [(tile.sheaf.key, tile.page, tile.number) for tile in tiles(sheaves)]


def tile(pages: tuple[int, ...] | None, place: int) -> Tile:
    return list(tiles([sheaf(pages)]))[place]


def test_pages_stand_in_packet_order_and_those_left_out_behind_them() -> None:
    found = shown(sheaf((3, 1)), sheaf(key="b", first=5))

    assert found[:4] == [("a", 3, 3), ("a", 1, 4), ("a", 2, 0), ("a", 4, 0)]
    assert found[4:] == [("b", 1, 5), ("b", 2, 6), ("b", 3, 7), ("b", 4, 8)]


def test_a_page_is_moved_within_its_document() -> None:
    assert with_page_moved(tile(None, 0), 2).pages == (2, 1, 3, 4)
    assert with_page_moved(tile(None, 3), 0).pages == (4, 1, 2, 3)
    assert with_page_moved(tile(None, 1), 4).pages == (1, 3, 4, 2)
    assert with_page_moved(tile((2, 1, 3, 4), 0), 2).pages is None
    assert with_page_moved(tile((3, 1), 2), 1).pages == (3, 2, 1)
    assert with_page_moved(tile(None, 0), 99).pages == (2, 3, 4, 1)


def test_a_page_is_left_out_and_comes_back_and_the_last_one_stays() -> None:
    assert with_page_toggled(tile(None, 1)).pages == (1, 3, 4)
    assert with_page_toggled(tile((1, 3, 4), 3)).pages is None
    assert with_page_toggled(tile((3, 1), 2)).pages == (3, 1, 2)
    assert with_page_toggled(tile((3, 1, 4), 3)).pages == (3, 1, 4, 2)
    assert with_page_toggled(tile((1, 4), 2)).pages == (1, 2, 4)
    assert with_page_toggled(tile((2,), 0)).pages == (2,)
