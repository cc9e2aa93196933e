"""Pages and records of people: titles, labelled lines, other scripts, flags, degrees, regions."""

from __future__ import annotations

import pytest
from stated import facts


def _posts(text: str) -> set[tuple[str, str]]:
    return {(s, end) for s, what, end in facts(text) if what.startswith("AFFILIATED_WITH")}


def _ends(text: str) -> set[str]:
    return {end for _, end in _posts(text)}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Velo Quandt\n\nVelo is an expert in tides. She is the founder of Reef Commons.",
            ("Velo Quandt", "Reef Commons"),
        ),
        (
            "Velo Quandt\n\nBefore joining the Kelp Trust, Quandt was with the Tide Institute."
            " He was a fellow at the Sable Academy.",
            ("Velo Quandt", "Sable Academy"),
        ),
        (
            "Rosa Lind\n\nI lead the Kelp Lab. I sit on the board of the Reef Trust.",
            ("Rosa Lind", "Reef Trust"),
        ),
        ("Rosa Lind\n\nI lead the Kelp Lab and write on tides.", ("Rosa Lind", "Kelp Lab")),
        (
            "Speakers\n\nAnna Lind\nPosition: Professor of Tides\nAffiliation: Sable University\n",
            ("Anna Lind", "Sable University"),
        ),
        (
            "Speakers\n\nName: Ben Roe\nTitle: Director\nOrganisation: Quibble\n",
            ("Ben Roe", "Quibble"),
        ),
        (
            "---\nname: Rosa Lind\nrole: Researcher\naffiliation: Sable University\n---\n"
            "Rosa works on tides.",
            ("Rosa Lind", "Sable University"),
        ),
        (
            "Mr Tan Kwee Liang 陈贵良 is the president of the Tidal Airport Group.",
            ("Tan Kwee Liang", "Tidal Airport Group"),
        ),
        (
            "Lee Min-ho (이민호), president of Sable University, spoke too.",
            ("Lee Min-ho", "Sable University"),
        ),
        ("Committee\n\nAnna Roe (🇳🇱 Reef Lab)\nDora Hill (🇸🇪 Quibble)\n", ("Anna Roe", "Reef Lab")),
        ("Committee\n\nAnna Roe (🇳🇱 Reef Lab)\nDora Hill (🇸🇪 Quibble)\n", ("Dora Hill", "Quibble")),
        ("People\n\nBen Hill, Country Head, Kenya, Lind Bank\n", ("Ben Hill", "Lind Bank")),
        ("People\n\nBen Hill, Kenya Country Head, Lind Bank\n", ("Ben Hill", "Lind Bank")),
        (
            "People\n\nMs Yin Moss, Partner, Lind & Roe LLP\nMr Ang Marsh, Dean, Reef Academy\n",
            ("Yin Moss", "Lind & Roe LLP"),
        ),
    ],
)
def test_a_post_is_read_however_the_page_of_a_person_shows_it(
    text: str, fact: tuple[str, str]
) -> None:
    assert fact in _posts(text)


@pytest.mark.parametrize(
    ("text", "no_body"),
    [
        ("Anna Lind holds a Master of Business Administration from the Reef School.", "Master"),
        ("Anna Lind has a PhD in Coral Administration from Sable University.", "Coral"),
        ("People\n\nBen Hill, Head of Policy, Kenya, Lind Bank\n", "Kenya"),
        ("People\n\nBen Hill, Kenya Country Head, Lind Bank\n", "Kenya"),
        ("Velo Quandt\n\nVelo is an expert in tides. She chairs the Reef Council.", "Velo"),
    ],
)
def test_degrees_regions_and_given_names_are_no_bodies(text: str, no_body: str) -> None:
    assert not any(end.startswith(no_body) for end in _ends(text))


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Speakers\n\nBen Hill, Minister of Tides, Kenya\n", ("Ben Hill", "Kenya")),
        ("Ben Hill, Kenya's minister of tides, spoke.", ("Ben Hill", "Kenya")),
    ],
)
def test_posts_of_states_stay(text: str, fact: tuple[str, str]) -> None:
    assert fact in _posts(text)


def test_the_organisation_of_a_speaker_organises_nothing() -> None:
    page = (
        "Reef Forum 2024\n\nReef Forum 2024 takes place in Oslo.\n\nModerator: Ben Roe\n"
        "Organization: Coral Institute\n"
    )
    assert ("Ben Roe", "Coral Institute") in _posts(page)
    assert not any(what.startswith("ORGANIZED") for _, what, _ in facts(page))


def test_a_body_of_a_page_is_not_taken_for_a_person() -> None:
    page = "Marsh Tide\n\nMarsh Tide is a company that sells maps. It is the home of Reef Mutual."
    assert not _posts(page)
