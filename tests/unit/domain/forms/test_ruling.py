"""Places to write on are told from rules and cells that only frame, part or underline."""

import math

import pytest
from msgspec import structs

from usce_desktop.domain.forms.field import FieldOffer, Form, FormField, Option
from usce_desktop.domain.forms.level import in_place, leveled
from usce_desktop.domain.forms.mapping import (
    FormMapping,
    field_ids,
    mapping_with,
    stated_keys,
    structure_of,
    unknown_keys,
)
from usce_desktop.domain.forms.placing import place_drawn, place_for, placed
from usce_desktop.domain.forms.ruling import Ruling, fields_of_page
from usce_desktop.domain.reading.page import Box, Line, PageText, Word
from usce_desktop.domain.sentences import sentence

WIDTH, HEIGHT = 612.0, 792.0


def page(*runs: tuple[str, float, float]) -> PageText:
    """Lay words out: their text, where they begin, and where they stand; each letter is 5 points wide."""
    lines = []
    for text, x, y in runs:
        words, left = [], x
        for word in text.split():
            words.append(Word(text=word, x0=left, y0=y - 9, x1=left + 5 * len(word), y1=y))
            left += 5 * len(word) + 3
        lines.append(Line(words=tuple(words)))
    return PageText(page=1, source="pdf", width=WIDTH, height=HEIGHT, lines=tuple(lines))


def rule(x0: float, x1: float, y: float) -> Box:
    return x0, y - 0.3, x1, y + 0.3


def found(text: PageText, *, rules: tuple[Box, ...] = (), cells: tuple[Box, ...] = ()) -> list[FormField]:
    return list(fields_of_page(text, Ruling(rules=rules, cells=cells))[1])


def test_a_rule_with_room_over_it_is_a_place_and_one_below_words_is_not() -> None:
    text = page(("Name:", 72, 100), ("Underlined words of a heading", 72, 140))
    (field,) = found(text, rules=(rule(120, 300, 102), rule(72, 205, 141)))
    assert (field.name, field.kind, field.page) == ("p1-1", "text", 1)
    assert field.box == (120, 86, 300, 102)


def test_what_follows_each_label_that_stands_on_a_rule_is_a_place() -> None:
    text = page(("Name:", 72, 100), ("Date:", 300, 100))
    assert [(each.box[0], each.box[2]) for each in found(text, rules=(rule(72, 500, 101),))] == [
        (100, 297),
        (328, 500),
    ]
    # Words that ask nothing stand on a rule that parts the page; before one there may be room.
    assert found(page(("Part two", 72, 100)), rules=(rule(72, 500, 101),)) == []
    (before,) = found(page(("Signature", 400, 100)), rules=(rule(72, 460, 101),))
    assert (before.box[0], before.box[2]) == (72, 397)


def test_a_rule_over_the_whole_width_parts_the_page_unless_words_belong_to_it() -> None:
    whole = rule(72, 540, 200)
    wide = ("Please fill in this form in block letters and send it to the office of electives soon", 72, 100)
    assert found(page(wide), rules=(whole,)) == []
    assert found(page(), rules=(whole,)) == []
    assert len(found(page(wide, ("Home address", 72, 182)), rules=(whole,))) == 1
    assert len(found(page(wide, ("street, city, country", 72, 211)), rules=(whole,))) == 1


def test_short_rules_bars_of_letters_and_rules_without_room_are_no_places() -> None:
    title = page(("COMPLETED", 72, 100))
    assert found(title, rules=(rule(90, 117, 92), rule(200, 215, 100))) == []
    assert found(page(("Name:", 72, 100)), rules=(rule(120, 300, 96), rule(120, 300, 102)))[0].box[3] == 96


def test_cells_are_places_with_their_labels_inside_or_beside() -> None:
    text = page(("Last name", 76, 112), ("Born:", 76, 160), ("Dose", 310, 153), ("Notes", 76, 220))
    cells = (
        (72.0, 100.0, 300.0, 130.0),
        (72.0, 148.0, 300.0, 166.0),
        (304.0, 136.0, 360.0, 160.0),
        (370.0, 136.0, 430.0, 160.0),
        (72.0, 208.0, 540.0, 290.0),
        (600.0, 0.0, 610.0, 12.0),
    )
    boxes = {tuple(map(round, each.box)): each.lines for each in found(text, cells=cells)}
    assert boxes == {
        (74, 112, 298, 129): False,
        (104, 149, 298, 165): False,
        (372, 137, 428, 159): False,
        (74, 220, 538, 289): True,
        (600, 0, 610, 12): False,
    }


def test_frames_that_hold_other_places_and_frames_of_a_page_are_none() -> None:
    outer, inner, tall = (72.0, 100.0, 300.0, 200.0), (80.0, 110.0, 290.0, 130.0), (20.0, 20.0, 590.0, 770.0)
    (field,) = found(page(), cells=(outer, inner, tall))
    assert field.box[0] == inner[0] + 1.5
    # Two lines around one place are one frame, and its edges are no rules to write on.
    double = (72.0, 100.0, 300.0, 120.0), (74.0, 102.0, 298.0, 118.0)
    assert (
        len(found(page(("Name:", 30, 116)), cells=double, rules=(rule(72, 300, 120), rule(72, 300, 100))))
        == 1
    )


def test_squares_are_ticked_and_rows_of_small_cells_take_a_letter_each() -> None:
    squares = (100.0, 100.0, 110.0, 110.0), (160.0, 100.0, 170.0, 110.0)
    comb = tuple((200.0 + 14 * place, 96.0, 213.5 + 14 * place, 112.0) for place in range(8))
    other = ((200.0, 130.0, 214.0, 146.0), (230.0, 130.0, 250.0, 146.0))
    yes, no, row, *alone = found(page(("Yes", 114, 109), ("No", 174, 109)), cells=(*squares, *comb, *other))
    assert (yes.kind, no.kind) == ("check", "check")
    assert yes.options == (Option(state="On", page=1, box=squares[0]),)
    assert (row.comb, row.most, row.box) == (True, 8, (200, 96, 311.5, 112))
    assert [each.kind for each in alone] == ["check"]


@pytest.mark.parametrize(
    ("read", "label", "x0"),
    [("□Yes", "Yes", 111), ("OYes", "Yes", 111), ("Yes", "Yes", 111), ("O", "O", 100)],
)
def test_a_square_that_was_read_as_a_letter_is_cut_off_its_label(read: str, label: str, x0: float) -> None:
    text = page((read, 100, 110))
    again, fields = fields_of_page(text, Ruling(cells=((100.0, 100.0, 110.0, 110.0),)))
    (word,) = again.lines[0].words
    assert (word.text, word.x0) == (label, x0)
    assert len(fields) == (1 if len(read) > 1 else 0)


def test_a_square_behind_its_label_is_cut_off_too_and_printed_boxes_are_found() -> None:
    text = page(("Female□", 70, 110), ("☐ Male", 150, 110), ("word", 300, 110))
    again, fields = fields_of_page(text, Ruling(cells=((98.0, 100.0, 107.0, 109.0),)))
    assert again.lines[0].words[0].text == "Female"
    assert [each.text for each in again.lines] == ["Female", "Male", "word"]
    assert [each.kind for each in fields] == ["check", "check"]


def test_brackets_with_room_between_them_are_boxes_to_tick() -> None:
    text = page(("Sex: [ ] M ( ) F [] other (maybe) [ and ]", 72, 100))
    again, fields = fields_of_page(text, Ruling())
    assert [each.kind for each in fields] == ["check", "check", "check"]
    assert again.lines[0].text == "Sex: M F other (maybe) [ and ]"


def test_a_frame_around_lines_with_labels_is_no_place_and_its_lines_are() -> None:
    frame, page_frame = (60.0, 80.0, 400.0, 180.0), (20.0, 20.0, 590.0, 770.0)
    lines = rule(120, 380, 112), rule(120, 380, 142)
    text = page(("Name:", 72, 110), ("City:", 72, 140))
    assert [each.box[3] for each in found(text, cells=(frame, page_frame), rules=lines)] == [112, 142]
    # Lines below a single label are one place for several lines.
    (comments,) = found(page(("Comments", 66, 92)), cells=(frame,), rules=lines)
    assert comments.lines
    assert comments.box[1] == 92.5


def test_a_rule_that_ends_with_a_comma_in_a_sentence_is_a_place() -> None:
    text = page(("I, ________________, agree", 72, 100))
    assert len(found(text, rules=(rule(85, 165, 101),))) == 1


def test_places_are_numbered_row_by_row() -> None:
    text = page(("b:", 300, 100), ("a:", 50, 102), ("c:", 50, 150))
    rules = rule(320, 400, 101), rule(70, 200, 103), rule(70, 200, 151)
    assert [(each.name, each.box[0]) for each in found(text, rules=rules)] == [
        ("p1-1", 70),
        ("p1-2", 320),
        ("p1-3", 70),
    ]


def test_a_page_that_lies_askew_is_put_level_and_fields_go_back_to_their_place() -> None:
    text = page(("Name:", 72, 100))
    assert leveled(text, 0) is text
    level = leveled(text, 2.0)
    (word,) = level.lines[0].words
    # Left of the middle, turning counterclockwise brings what is there down.
    assert word.y0 > text.lines[0].words[0].y0
    assert math.isclose(word.x1 - word.x0, 25)
    box = word.x0, word.y0, word.x1, word.y1
    option = Option(state="On", page=1, box=box)
    field = FormField(name="a", page=1, box=box, kind="check", options=(option,))
    form = Form(pages=(level,), turns=((1, 2.0),), flat=True)
    back = in_place(field, form)
    assert all(abs(one - other) <= 0.1 for one, other in zip(back.box, (72, 91, 97, 100), strict=True))
    assert back.options[0].box == back.box
    assert in_place(field, structs.replace(form, turns=())) is field


def test_words_are_put_where_the_person_says_or_draws() -> None:
    words = place_for(1, 2, 72, 300, "Some words")
    assert (words.name, words.page, words.box[0], words.box[1], words.box[3]) == ("beside-1", 2, 72, 286, 300)
    assert words.box[2] - words.box[0] > 5 * len("Some words")
    assert placed(words, "Some words") == (words, "Some words")
    field, state = placed(place_for(2, 1, 72, 300, "x"), "x")
    assert (field.kind, field.options[0].state, state) == ("check", "On", "On")
    assert placed(structs.replace(words, box=(0, 0, 200, 60)), "a\nb")[0].lines

    assert place_drawn((0.1, 0.1, 0.5, 0.8), 600, 800) == pytest.approx((60, 80, 300, 160))
    # A click is a line of usual size, within the page.
    assert place_drawn((0.5, 0.5, 0.5, 0.5), 600, 800) == pytest.approx((300, 393, 500, 407))
    assert place_drawn((0.9, 0.5, 0.1, 0.5), 600, 800)[2] == 600


def test_a_mapping_knows_fields_by_what_lasts() -> None:
    def offer(name: str, label: str) -> FieldOffer:
        field = FormField(name=name, page=1, box=(0, 0, 9, 9), kind="text")
        return FieldOffer(field=field, kind="text", label=label, because=sentence("not known yet"))

    offered = offer("p1-1", "Phone:"), offer("p1-2", "Phone"), offer("p1-3", "p1-3")
    flat = Form(flat=True)
    assert field_ids(flat, offered) == {"p1-1": "phone 1", "p1-2": "phone 2", "p1-3": "1"}
    assert field_ids(Form(), offered)["p1-1"] == "p1-1"
    moved = offer("p1-7", "Phone:"), offer("p2-1", "Phone"), offer("p2-2", "p2-2")
    assert structure_of(flat, offered) == structure_of(flat, moved)
    assert structure_of(Form(), offered) != structure_of(Form(), moved)
    mapping = mapping_with(
        FormMapping(structure="s"), {"p1-2": "emergency_phone", "gone": "name"}, flat, offered
    )
    assert mapping.fields == {"phone 2": "emergency_phone"}
    assert stated_keys(mapping, flat, moved) == {"p2-1": "emergency_phone"}
    assert list(unknown_keys(mapping, {"name": "Name"})) == ["emergency_phone"]
    several = structs.replace(mapping, fields={"a": "tb:IGRA:date", "b": "nothing", "c": "name"})
    assert list(unknown_keys(several, {"name": "Name"})) == []
