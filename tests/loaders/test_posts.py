from __future__ import annotations

import pytest

from govgraph.loaders.posts import POST_PATTERN, is_post

TITLES = (
    "Deputy Director-General",
    "Executive Dean",
    "vice-president and provost",
    "First Vice-President",
    "Chargé d'Affaires",
    "Chargé d’affaires",
    "CEO",
    "Co-founder and CEO",
    "Secretary-General",
    "Secretary General",
    "Under-Secretary-General",
    "Assistant Professor",
    "Professor Emeritus",
    "Officer-in-Charge",
    "Prime Minister",
    "Senior Research Fellow",
    "Editor-in-Chief",
    "Ambassador-at-Large",
    "Chief Technology Officer",
    "Vice Minister",
    "members",
    "Special Rapporteur",
    "Technology Policy Fellow",
    "PhD Candidate and Faculty Affiliate",
)


@pytest.mark.parametrize("title", TITLES)
def test_a_title_is_found_whole(title: str) -> None:
    match = POST_PATTERN.search(f"She is {title}, they say.")
    assert match is not None
    assert match.group() == title


def test_the_body_that_a_title_belongs_to_is_left_out() -> None:
    match = POST_PATTERN.search("Ana Lopes, Head of Corporate Cooperation at Acme")
    assert match is not None
    assert match.group() == "Head"


def test_a_degree_behind_a_name_is_no_part_of_the_title() -> None:
    match = POST_PATTERN.search("Amir Shukri, PhD, dean of the college")
    assert match is not None
    assert match.group() == "dean"


def test_titles_are_no_parts_of_other_words() -> None:
    assert POST_PATTERN.search("The headline of the leadership chairlift") is None


@pytest.mark.parametrize(
    "phrase",
    ("Head of Corporate Cooperation", "the Dean", "Professor of Law", "Director, Policy Unit"),
)
def test_a_phrase_with_its_field_is_a_post(phrase: str) -> None:
    assert is_post(phrase)


@pytest.mark.parametrize("phrase", ("Corporate Cooperation", "Nairobi", "Ana Lopes"))
def test_other_phrases_are_not(phrase: str) -> None:
    assert not is_post(phrase)
