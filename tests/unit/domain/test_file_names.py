import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from usce_desktop.domain.file_names import (
    MAX_BYTES,
    MAX_LENGTH,
    collision_key,
    numbered,
    safe_name,
    safe_stem,
    safe_suffix,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Passport", "Passport"),
        ("CON", "_CON"),
        ("nul.pdf", "_nul.pdf"),
        ("COM1", "_COM1"),
        ("LPT¹", "_LPT¹"),
        ("  ends with dots. . ", "ends with dots"),
        ('a<b>c:d"e/f\\g|h?i*j', "a-b-c-d-e-f-g-h-i-j"),
        ("~$lock", "lock"),
        ("..", "Untitled"),
        ("", "Untitled"),
        ("???", "Untitled"),
        ("desktop.ini", "_desktop.ini"),
        ("x_vti_y", "xvtiy"),
        ("gpj.\u202eexe", "gpj.exe"),
        ("line\nbreak\ttab", "line break tab"),
        (".hidden", "hidden"),
        ("Jose\u0301", "José"),
    ],
)
def test_a_stem_is_one_that_every_system_takes(text: str, expected: str) -> None:
    assert safe_stem(text) == expected


def test_a_long_name_is_cut_to_characters_and_bytes() -> None:
    assert len(safe_stem("x" * 300)) == MAX_LENGTH
    assert len(safe_stem("क" * 300).encode()) <= MAX_BYTES


@given(st.text(max_size=200))
def test_any_text_becomes_a_name_that_windows_onedrive_and_macos_take(text: str) -> None:
    name = safe_stem(text)

    assert name
    assert name == unicodedata.normalize("NFC", name)
    assert not set(name) & set('<>:"/\\|?*')
    assert not name.endswith((".", " "))
    assert not name.startswith((".", " ", "~$"))
    assert len(name) <= MAX_LENGTH + 1
    assert safe_stem(name) == name


@pytest.mark.parametrize(
    ("name", "suffix"),
    [("a.PDF", ".pdf"), ("a.tar.gz", ".gz"), ("a", ""), ("a.", ""), ("a.p df", ""), (".pdf", ".pdf")],
)
def test_a_suffix_is_kept_in_lower_case(name: str, suffix: str) -> None:
    assert safe_suffix(name) == suffix


def test_a_whole_name_is_made_safe_with_its_suffix() -> None:
    assert safe_name("my: scan?.PDF") == "my- scan-.pdf"
    assert safe_name("noext") == "noext"


def test_names_that_a_file_system_may_confuse_share_a_key() -> None:
    assert collision_key("JOSE\u0301.pdf") == collision_key("josé.PDF")


def test_the_second_file_of_a_name_gets_a_number() -> None:
    assert [numbered("CV", ".pdf", n) for n in (1, 2)] == ["CV.pdf", "CV 2.pdf"]


@pytest.mark.parametrize("letter", ["क्षि", "e\u0323\u0302\u0301", "กำ้", "x\u0301\u0302"])
def test_a_cut_name_parts_no_letter_from_its_marks(letter: str) -> None:
    for before in range(60, 82):
        stem = safe_stem("a" * before + letter * 60)
        whole = unicodedata.normalize("NFC", "a" * before + letter * 60)
        assert whole.startswith(stem)
        rest = whole[len(stem) :]
        assert not rest or not unicodedata.category(rest[0]).startswith("M")
