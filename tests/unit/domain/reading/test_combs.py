"""Letters that stand in cells of their own are words again."""

from making.pages import page
from usce_desktop.domain.reading.combs import without_combs
from usce_desktop.domain.reading.page import Line, PageText, Word
from usce_desktop.domain.reading.reading import read_pages

PITCH = 12.5


def comb(text: str, x: float = 48.0, y: float = 100.0, pitch: float = PITCH) -> tuple[Word, ...]:
    """Set each letter into a cell; a blank is an empty one."""
    return tuple(
        Word(text=char, x0=x + pitch * place, y0=y, x1=x + pitch * place + 5, y1=y + 7)
        for place, char in enumerate(text)
        if char != " "
    )


def joined(*words: Word) -> list[str]:
    (line,) = without_combs(
        PageText(page=1, source="pdf", width=612, height=792, lines=(Line(words=words),))
    ).lines
    return [word.text for word in line.words]


def test_letters_at_even_distances_are_words() -> None:
    assert joined(*comb("SARMIENTO")) == ["SARMIENTO"]
    assert joined(*comb("PAOLO MIGUEL")) == ["PAOLO", "MIGUEL"]
    assert joined(*comb("06/18/1999")) == ["06/18/1999"]


def test_a_word_lies_where_its_letters_lay() -> None:
    words = comb("SOTO")
    (line,) = without_combs(
        PageText(page=1, source="pdf", width=612, height=792, lines=(Line(words=words),))
    ).lines

    assert line.box == (words[0].x0, words[0].y0, words[-1].x1, words[-1].y1)


def test_two_fields_on_one_line_stay_two() -> None:
    assert joined(*comb("SOTO"), *comb("MARIA", x=48 + 9 * PITCH)) == ["SOTO", "MARIA"]


def test_other_words_beside_a_comb_are_kept() -> None:
    label = Word(text="Name", x0=10, y0=100, x1=40, y1=107)

    assert joined(label, *comb("SOTO"), structs_word("none", 200)) == ["Name", "SOTO", "none"]


def structs_word(text: str, x: float) -> Word:
    return Word(text=text, x0=x, y0=100, x1=x + 20, y1=107)


def test_what_is_no_comb_is_left_alone() -> None:
    uneven = (comb("A")[0], comb("B", x=90)[0], comb("C", x=97)[0], comb("D", x=170)[0], comb("E", x=171)[0])
    same = tuple(comb("A", x=48)[0] for _ in range(5))

    assert joined(*comb("ABC")) == ["A", "B", "C"]
    assert joined(*uneven) == ["A", "B", "C", "D", "E"]
    assert joined(*same) == ["A"] * 5
    ordinary = page("A word", "x")
    assert without_combs(ordinary) is ordinary


def test_a_form_of_combs_is_read() -> None:
    def line(words: tuple[Word, ...]) -> Line:
        return Line(words=words)

    pages = [
        page(
            line((Word(text="Date", x0=45, y0=90, x1=60, y1=95), Word(text="of", x0=62, y0=90, x1=68, y1=95), Word(text="birth", x0=70, y0=90, x1=90, y1=95))),
            line(comb("06/18/1999")),
        )
    ]  # fmt: skip
    (found,) = read_pages(1, pages, ()).dates

    assert (str(found.date), found.role) == ("1999-06-18", "birth")
