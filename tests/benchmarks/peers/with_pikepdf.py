"""The same packet with pikepdf: cover, contents with links, bookmarks, stamps. OUTPUT FILE..."""

import sys

import pikepdf

WIDTH, HEIGHT, LINES = 612, 792, 40


def main(output: str, files: list[str]) -> None:
    """Write the packet."""
    packet = pikepdf.new()
    font = packet.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
    )

    def text(page: pikepdf.Page, x: float, y: float, size: float, words: str) -> None:
        name = page.add_resource(font, pikepdf.Name.Font)
        data = f"q BT {name} {size} Tf {x} {y} Td ({words}) Tj ET Q".encode("latin-1", "replace")
        page.contents_add(data)

    front = 1 + -(-len(files) // LINES)
    for _ in range(front):
        packet.add_blank_page(page_size=(WIDTH, HEIGHT))
    text(packet.pages[0], 72, 670, 20, "APPLICATION - A Sample")
    opened, starts = [], []
    for name in files:
        source = pikepdf.open(name)
        opened.append(source)
        starts.append(len(packet.pages))
        packet.pages.extend(source.pages)
    with packet.open_outline() as outline:
        for number, (name, start) in enumerate(zip(files, starts, strict=True)):
            title, page = name.rsplit("/", 1)[-1], packet.pages[1 + number // LINES]
            y = HEIGHT - 80 - number % LINES * 16
            text(page, 72, y, 10, f"{title} ... {start + 1}")
            link = pikepdf.Dictionary(
                Type=pikepdf.Name.Annot,
                Subtype=pikepdf.Name.Link,
                Rect=[72, y - 4, WIDTH - 72, y + 11],
                Dest=[packet.pages[start].obj, pikepdf.Name.Fit],
            )
            if "/Annots" not in page:
                page.Annots = pikepdf.Array()
            page.Annots.append(link)
            outline.root.append(pikepdf.OutlineItem(title, start))
    for number, page in enumerate(packet.pages, 1):
        text(page, 250, 20, 8, f"A Sample - Clinic - Page {number}")
    packet.save(output)


main(sys.argv[1], sys.argv[2:])
