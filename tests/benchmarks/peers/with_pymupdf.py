"""The same packet with PyMuPDF: cover, contents with links, bookmarks, stamps. OUTPUT FILE..."""

import sys

import pymupdf

WIDTH, HEIGHT, LINES = 612, 792, 40


def main(output: str, files: list[str]) -> None:
    """Write the packet."""
    body = pymupdf.open()
    starts = []
    for name in files:
        with pymupdf.open(name) as source:
            starts.append(len(body))
            body.insert_pdf(source)
    contents = -(-len(files) // LINES)
    front = 1 + contents
    for number in range(front):
        body.new_page(number, width=WIDTH, height=HEIGHT)
    body[0].insert_text((72, 120), "APPLICATION - A Sample", fontsize=20)
    outline = []
    for number, (name, start) in enumerate(zip(files, starts, strict=True)):
        page = body[1 + number // LINES]
        y = 80 + number % LINES * 16
        page.insert_text((72, y), f"{name.rsplit('/', 1)[-1]} ... {start + front + 1}", fontsize=10)
        place = pymupdf.Rect(72, y - 11, WIDTH - 72, y + 4)
        page.insert_link({"kind": pymupdf.LINK_GOTO, "from": place, "page": start + front})
        outline.append([1, name.rsplit("/", 1)[-1], start + front + 1])
    for number, page in enumerate(body, 1):
        page.insert_text((250, HEIGHT - 20), f"A Sample - Clinic - Page {number}", fontsize=8)
    body.set_toc(outline)
    body.save(output)


main(sys.argv[1], sys.argv[2:])
