"""The passport's machine-readable zone: its fields, its limits, and what reading by OCR does to it."""

from datetime import date
from typing import Any

import pytest

from making.pages import line, page
from usce_desktop.domain.reading.mrz import Mrz, check_digit, find_mrz, parts_by_zone

# The example that ICAO Doc 9303-4, appendix B, prints: 44 characters in each line.
TOP = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
BOTTOM = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def zone(top: str = TOP, bottom: str = BOTTOM) -> Mrz | None:
    return find_mrz([page("PASSPORT", top, bottom)])


def found(top: str = TOP, bottom: str = BOTTOM) -> Mrz:
    one = zone(top, bottom)
    assert one is not None
    return one


def dated(field: slice, day: str) -> str:
    """The example with another day and its check digit."""
    return BOTTOM[: field.start] + day + str(check_digit(day)) + BOTTOM[field.stop + 1 :]


BIRTH, EXPIRY = slice(13, 19), slice(21, 27)


def test_the_example_of_icao_is_read_field_by_field() -> None:
    one = found()

    assert (one.surname, one.given) == ("ERIKSSON", "ANNA MARIA")
    assert (one.number, one.nationality) == ("L898902C3", "UTO")
    assert (one.birth, one.expires) == (date(1974, 8, 12), date(2012, 4, 15))
    assert one.wrong == ()
    assert one.place.snippet == TOP


@pytest.mark.parametrize(
    ("text", "digit"),
    [("", 0), ("<", 0), ("0", 0), ("1", 7), ("A", 0), ("B", 7), ("01", 3), ("<1", 3), ("001", 1), ("0001", 7), ("Z", 5), ("520727", 3), ("AB2134<<<", 5)],
)  # fmt: skip
def test_check_digits_weigh_seven_three_one(text: str, digit: int) -> None:
    assert check_digit(text) == digit


@pytest.mark.parametrize(
    ("year", "born"), [("29", 2029), ("30", 2030), ("31", 1931), ("00", 2000), ("99", 1999)]
)
def test_a_birth_is_of_the_century_that_it_can_be(year: str, born: int) -> None:
    assert found(bottom=dated(BIRTH, f"{year}0812")).birth == date(born, 8, 12)


@pytest.mark.parametrize(("year", "over"), [("00", 2000), ("31", 2031), ("98", 2098), ("99", 2099)])
def test_a_passport_runs_out_in_this_century(year: str, over: int) -> None:
    assert found(bottom=dated(EXPIRY, f"{year}0415")).expires == date(over, 4, 15)


@pytest.mark.parametrize(
    ("place", "wrong"),
    [(9, ("number",)), (19, ("birth date",)), (27, ("expiry date",))],
)
def test_each_field_has_its_own_check_digit(place: int, wrong: tuple[str, ...]) -> None:
    other = str((int(BOTTOM[place]) + 1) % 10)

    assert found(bottom=BOTTOM[:place] + other + BOTTOM[place + 1 :]).wrong == wrong
    assert found(bottom=BOTTOM[:place] + "<" + BOTTOM[place + 1 :]).wrong == wrong


def test_letters_and_digits_that_ocr_confuses_are_told_by_their_place() -> None:
    one = found("P<UTOER1KS50N<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<", BOTTOM.replace("UTO", "UT0"))

    assert (one.surname, one.given, one.nationality) == ("ERIKSSON", "ANNA MARIA", "UTO")
    assert found(bottom=BOTTOM.replace("7408122", "74O8I2Z")).birth == date(1974, 8, 12)


def test_a_nationality_of_one_letter_is_read_without_its_fillers() -> None:
    assert found(bottom=BOTTOM.replace("UTO", "D<<")).nationality == "D"


@pytest.mark.parametrize(("lost", "read"), [(0, True), (3, True), (4, False)])
def test_ocr_may_lose_three_characters_of_the_second_line(lost: int, read: bool) -> None:
    assert (zone(bottom=BOTTOM[: len(BOTTOM) - lost]) is not None) is read


@pytest.mark.parametrize(("length", "read"), [(44, True), (30, True), (29, False)])
def test_the_first_line_may_lose_its_fillers(length: int, read: bool) -> None:
    assert (zone(TOP[:length]) is not None) is read


@pytest.mark.parametrize("top", [TOP.replace("<<", "<A"), "V" + TOP[1:], "I" + TOP[1:]])
def test_other_lines_with_fillers_are_no_passport(top: str) -> None:
    assert zone(top) is None


def test_a_second_line_without_fillers_is_known_by_its_digits() -> None:
    number = "123456789"
    bottom = f"{number}{check_digit(number)}UTO7408122F1204159ZE184226B1234510"

    assert found(bottom=bottom).number == number


@pytest.mark.parametrize(("digits", "read"), [(12, False), (13, True)])
def test_a_line_without_fillers_needs_more_than_a_dozen_digits(digits: int, read: bool) -> None:
    bottom = ("1" * digits).ljust(44, "A")

    assert (zone(bottom=bottom) is not None) is read


def test_a_line_between_the_two_is_passed_over() -> None:
    one = find_mrz([page("PASSPORT", TOP, "Signature of bearer", BOTTOM)])

    assert one is not None
    assert one.surname == "ERIKSSON"


def test_the_place_is_that_of_the_first_line_and_its_snippet_is_short() -> None:
    one = find_mrz([page("A"), page(line(" . ".join(TOP), 700, 40), line(BOTTOM, 720, 40), number=2)])

    assert one is not None
    assert (one.place.page, one.place.box) == (2, line(" . ".join(TOP), 700, 40).box)
    assert one.place.snippet == " . ".join(TOP)[:160]


NAMES = "P<UTO"


@pytest.mark.parametrize(
    ("names", "given"),
    [
        # 39 characters, the last a letter: the last name may be cut.
        ("MONTENEGRO<VILLAVICENCIO<<ALEJANDRA<MAR", "ALEJANDRA"),
        # One short of the end: nothing was cut.
        ("MONTENEGRO<VILLAVICENCIO<<ALEJANDRA<MA<", "ALEJANDRA MA"),
        ("MONTENEGRO<VILLAVICENCIO<<ALEJANDRA<MA", "ALEJANDRA MA"),
        # The only given name is kept, cut or not.
        ("MONTENEGRO<VILLAVICENCIO<ALVARA<<ALEJAN", "ALEJAN"),
        ("MONTENEGRO<<VILLAVICENCIO<ALVARADO<<<AB", "VILLAVICENCIO ALVARADO"),
    ],
)
def test_a_given_name_that_the_lines_end_may_have_cut_is_dropped(names: str, given: str) -> None:
    assert found(NAMES + names).given == given


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Anna Maria Eriksson", ("Anna Maria", "Eriksson")),
        ("ERIKSSON, Anna-Maria", ("Anna-Maria", "ERIKSSON,")),
        # Less, more and other than what the zone says: the zone's own words.
        ("Anna Eriksson", ("Anna Maria", "Eriksson")),
        ("Anna Maria Lena Eriksson", ("Anna Maria", "Eriksson")),
        ("", ("Anna Maria", "Eriksson")),
    ],
)
def test_a_persons_own_spelling_is_kept_where_it_says_the_same(name: str, parts: Any) -> None:
    assert parts_by_zone(name, found()) == parts


def test_a_word_that_is_both_given_and_family_name_is_not_guessed() -> None:
    one = found("P<UTOJAMES<<JAMES<<<<<<<<<<<<<<<<<<<<<<<<<<<")

    assert parts_by_zone("James James", one) == ("James", "James")
