from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from statement_factory import document

from govgraph.graph.copies import source_groups
from govgraph.graph.identity import normal_form

LINES = [" ".join(f"w{line}x{n}" for n in range(12)) for line in range(10)]


def groups(*texts: str) -> list[set[str]]:
    found = source_groups([document(str(n), text) for n, text in enumerate(texts)])
    return [{name for name in found if found[name] == root} for root in sorted(set(found.values()))]


def test_a_copy_with_another_headline_is_one_source() -> None:
    story = " ".join(LINES)
    assert groups(f"Agency: {story}", f"By our staff. {story}", "Something else") == [
        {"0", "1"},
        {"2"},
    ]


def test_a_story_that_only_quotes_another_is_a_source_of_its_own() -> None:
    assert groups(" ".join(LINES), " ".join(LINES[:4])) == [{"0"}, {"1"}]


def test_short_and_empty_texts_are_compared_whole() -> None:
    assert groups("One line.", "One line", "", " ") == [{"0", "1"}, {"2"}, {"3"}]


def shingles(text: str) -> set[tuple[str, ...]]:
    words = normal_form(text).split()
    return {tuple(words[i : i + 8]) for i in range(max(1, len(words) - 7))}


@given(st.lists(st.lists(st.sampled_from(LINES), min_size=1, max_size=8), min_size=2, max_size=4))
def test_the_quick_way_finds_every_pair_that_the_slow_way_finds(parts: list[list[str]]) -> None:
    texts = [" ".join(part) for part in parts]
    found = source_groups([document(str(n), text) for n, text in enumerate(texts)])
    for left, right in combinations(range(len(texts)), 2):
        a, b = shingles(texts[left]), shingles(texts[right])
        if len(a & b) / len(a | b) >= 0.8:
            assert found[str(left)] == found[str(right)]
