"""The marked text as HTML: every character stays, every mention is marked, nothing can act."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readings import FORUM, TEXT, at, by_hand, hostile, named, said

from govgraph.graph.document import Document
from govgraph.graph.identity import entity_key
from govgraph.graph.statement import Span
from govgraph.views.explained import explain, visible
from govgraph.views.marked import marked_page
from govgraph.views.marked_text import marked_lines
from govgraph.views.overlooked import overlooked


def plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def missed(text: str, *mentions: str) -> list[str]:
    document = Document("x", text, "0")
    said = [s for words in mentions for s in named(FORUM, at(words, text), text=text, doc="x")]
    return [span.cut(text) for span in overlooked(explain(document, said))]


def test_a_fact_knows_where_its_quote_names_its_ends() -> None:
    post, opening, start = (fact for fact in by_hand().facts)
    assert post.statement.predicate == "AFFILIATED_WITH"
    assert (post.line, post.subject, post.object) == (
        3,
        "Ana Lund",
        "Lumen University of Northvale",
    )
    assert [s.cut(TEXT) for s in (*post.subject_at, *post.object_at)] == [post.subject, post.object]
    assert [s.cut(TEXT) for s in post.role_at] == ["dean"]
    assert opening.object_at == opening.role_at == ()
    assert [s.cut(TEXT) for s in start.object_at] == ["4 May 2023"]


def test_an_acronym_in_brackets_was_read_too_but_not_inside_another_word() -> None:
    text = "The UNIDO met the Union of Notaries (UN)."
    for start, found in ((text.index("UNIDO"), 1), (text.index("UN)"), 2)):
        given = [
            *named(FORUM, at("Union of Notaries", text), text=text, doc="x"),
            said(FORUM, "acronym", Span(start, start + 2), "UN", document="x"),
        ]
        (entity,) = explain(Document("x", text, "0"), given).entities
        assert len(entity.mentions) == found


def test_nested_names_are_marked_inside_each_other() -> None:
    (line,) = [line for line in marked_lines(by_hand(), [], set()) if line.number == 3]
    assert plain(str(line.html)) == TEXT.split("\n")[2]
    assert re.search(
        r'<mark class="Institution"[^>]*><span[^>]*>Lumen University of </span>'
        r'<mark class="Country"[^>]*><span[^>]*>Northvale</span><i class="letter"></i></mark>'
        r'<i class="letter"></i></mark>',
        line.html,
    )


@given(
    st.text("ab <&\n\"'é", min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=6),
)
def test_whatever_crosses_every_character_stays_and_every_element_is_closed(
    text: str, places: list[tuple[int, int]]
) -> None:
    spans = [Span(min(a, len(text) - 1), min(len(text), a + b)) for a, b in places]
    given = [
        statement
        for number, span in enumerate(spans)
        if span.start < span.end
        for statement in named(entity_key("Person", f"p{number}"), span, text=text, doc="x")
    ]
    explained = explain(Document("x", text, "0"), given)
    lines = list(marked_lines(explained, [], {1, 5}))
    assert "\n".join(plain(str(line.html)) for line in lines) == text
    for line in lines:
        depth = 0
        for tag in re.findall(r"</?mark", line.html):
            depth += 1 if tag == "<mark" else -1
            assert depth >= 0
        assert depth == 0


def test_capitalised_words_that_nothing_was_read_from_are_found() -> None:
    assert [span.cut(TEXT) for span in overlooked(by_hand())] == ["Emil Sato"]
    assert missed("He met Ana Lund in Port Merin. Then Bao spoke.", "Ana Lund") == [
        "Port Merin", "Then Bao",
    ]  # fmt: skip
    assert missed("Later they met. The Day came. They left for Bergen. Bergen is wet.") == [
        "The Day", "Bergen", "Bergen",
    ]  # fmt: skip
    assert missed("I went home.") == []


HOSTILE = (
    "<img src=x onerror=alert(1)> Mallory </script><script>alert(2)</script> "
    "\u202egnirts a\u202c \x1b[31mred\x07 \ud800 {{ 7*7 }} ${x} &amp; <!-- ' \" -->"
)


def test_hostile_words_stay_words() -> None:
    page = marked_page([hostile(HOSTILE)])
    assert "<img" not in page
    assert page.count("<script") == page.count("</script>") == 2
    assert "{{ 7*7 }}" in page and 'href="javascript' not in page
    assert not re.search("[\u202e\u202c\x1b\x07\ud800]", page)
    assert "default-src 'none'" in unescape(page) and "unsafe" not in page


@given(st.text())
def test_what_acts_on_the_reader_is_replaced_one_for_one(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert not re.search(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown
    )


@pytest.mark.parametrize("name", ["محمد بن راشد", "नरेन्द्र", "王小明", "O’Brien", "می\u200cخواهم"])
def test_names_in_any_script_are_left_as_they_are(name: str) -> None:
    assert visible(name) == name


def test_only_the_asked_for_statements_are_listed_and_the_mentions_stay() -> None:
    page = marked_page([by_hand()], only=["start"])
    assert 'data-predicate="start"' in page and 'data-predicate="AFFILIATED_WITH"' not in page
    assert page.count('<mark class="Person" data-entity') == 2
    assert "thanked the host" in plain(page)
