import copy
from datetime import date

import pytest

from usce_desktop.domain.sentences import (
    EMPTY,
    Sentence,
    Voice,
    capitalized,
    count,
    data_text,
    join_sentences,
    plain_data,
    render,
    sentence,
)

WORDS = {
    "expired on {day}, {days} ago": "hace {days}, el {day}",
    "%Ln day": "%Ln día",
    "%Ln days": "%Ln días",
    "TB test": "prueba",
    " and ": " y ",
    "{title}: {why}": "{title} – {why}",
    "{days} short: {why}.": "Faltan {days}: {why}.",
}


def spanish(text: Sentence | str) -> str:
    voice = Voice(
        translate=lambda template: WORDS.get(template, template),
        day=date.isoformat,
        count=lambda words, n: WORDS[words.one if n == 1 else words.many].replace("%Ln", str(n)),
    )
    return render(text, voice)


def test_a_sentence_is_english_text_and_can_be_said_again() -> None:
    words = sentence("expired on {day}, {days} ago", day=date(2026, 1, 10), days=count(2, "day"))
    assert str(words) == "expired on 10 Jan 2026, 2 days ago"
    assert spanish(words) == "hace 2 días, el 2026-01-10"
    assert spanish("a person's own words, {as} they are") == "a person's own words, {as} they are"
    assert str(count(1, "day")) == "1 day"
    assert spanish(count(1, "day")) == "1 día"


def test_sentences_are_put_together_and_stay_sentences() -> None:
    title = data_text("TB test")
    whole = "• " + title + ": " + sentence("{title}: {why}", title=title, why="{odd} words")
    assert str(whole) == "• TB test: TB test: {odd} words"
    assert spanish(whole) == "• prueba: prueba – {odd} words"
    assert spanish(capitalized(title)) == "Prueba"
    assert str(capitalized(title)) == "TB test"
    assert capitalized("plain") == "Plain"
    assert spanish(join_sentences([title, "", title], sentence(" and "))) == "prueba y prueba"
    assert join_sentences([]) == EMPTY
    assert not EMPTY
    assert data_text("TB test") == title
    assert min(title, sentence("A card")) == sentence("A card")
    with pytest.raises(TypeError, match="translate"):
        f"{title}"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        title.template = "other"
    assert copy.deepcopy(title) == title
    assert str(title) == "TB test"
    assert repr(title) == "<Sentence 'TB test'>"


def test_values_are_put_in_later_wherever_they_are_named() -> None:
    short = sentence("{days} short: {why}.")
    both = capitalized(short + short).with_values(days=count(3, "day"), why="x")
    assert str(both) == "3 days short: x.3 days short: x."
    assert spanish(capitalized(short).with_values(days=count(1, "day"), why="x")) == "Faltan 1 día: x."
    assert str(("plain " + short).with_values(days=1, why=2)) == "plain 1 short: 2."


def test_an_error_inside_a_sentence_is_said_too() -> None:
    assert (
        spanish(sentence("{title}: {why}", title="a", why=ValueError(data_text("TB test")))) == "a – prueba"
    )


def test_json_has_the_english_text() -> None:
    data = plain_data({"reason": sentence("TB test"), "days": [date(2026, 1, 10)]})
    assert data == {"reason": "TB test", "days": ["2026-01-10"]}
    assert not isinstance(data["reason"], Sentence)
    with pytest.raises(NotImplementedError):
        plain_data({"what": object()})
