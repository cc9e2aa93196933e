"""A text without full stops is read in parts, so that it costs no more than its length."""

from __future__ import annotations

from govgraph.loaders.rules.sentences import sentences

LONGEST = 1500


def test_what_runs_on_without_a_full_stop_is_cut_and_nothing_of_it_lost() -> None:
    text = "Ana Lund of the Institute of Tides, " * 200
    parts = list(sentences(text, 0, len(text)))
    assert max(end - start for start, end in parts) <= LONGEST + 1
    assert "".join(text[a:b] for a, b in parts).replace(" ", "") == text.replace(" ", "")


def test_a_long_word_without_any_mark_is_cut_too() -> None:
    text = "a" * 5000
    assert "".join(text[a:b] for a, b in sentences(text, 0, len(text))) == text
