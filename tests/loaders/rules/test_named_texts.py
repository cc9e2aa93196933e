"""Texts without a head noun, told by what is done with them; signers in front of their places."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

from govgraph.graph.document import Document
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import read

TOLD = (
    ("After two days the delegates adopted the Pula Baseline.", "Pula Baseline"),
    ("Three mayors have signed the Coral Handshake, which Malta proposed.", "Coral Handshake"),
    ("Kenya was among the drafters of the Quiet Tide Rule.", "Quiet Tide Rule"),
    ("The Silent Harbour Minimum was worked out in Malmo.", "Silent Harbour Minimum"),
    ("A petition, Walk Unseen, asks for the cameras to go.", "Walk Unseen"),
    ("They wrote a handbook called Ferries Before Files.", "Ferries Before Files"),
    ("Counting the Waves, a course for teachers, opens in May.", "Counting the Waves"),
    ("Her notes became the Split Observations in 2024.", "Split Observations"),
    ("The participants endorsed the Charte de Cassis.", "Charte de Cassis"),
)
UNTOLD = (
    "The ministry launched the Harbour Institute in May.",
    "In a letter, Jane Porter, who wrote it, asked for more.",
    "The council adopted the Portuguese approach to ferries.",
    "They welcomed the release of the Under-Secretary of State.",
    "We wrote to the mayors of Pula and Split.",
    "She has signed the United Kingdom up.",
)


def _texts(sentence: str) -> set[str]:
    reading = read(Document(id="page", text=f"Harbour news\n\n{sentence}\n", sha256=""))
    return {e.name for e in reading.table.of_kind(Kind.INITIATIVE)}


@pytest.mark.parametrize(("sentence", "name"), TOLD)
def test_what_is_adopted_signed_or_called_a_text_is_one(sentence: str, name: str) -> None:
    assert _texts(sentence) == {name}


@pytest.mark.parametrize("sentence", UNTOLD)
def test_bodies_people_and_adjectives_are_no_texts(sentence: str) -> None:
    assert _texts(sentence) == set()


PAGES = [
    Page(
        "who-has-signed-this-letter",
        """\
Open Letter on Ferry Cameras

Quietports.in has signed this open letter to the minister, with groups from all over the world.
""",
        """\
Quietports.in | endorsed | Open Letter on Ferry Cameras
""",
    ),
    Page(
        "signers-in-front-of-their-countries",
        """\
Open Letter on Ferry Cameras

Dear minister,

We, the undersigned, ask you to take the cameras down.

Signed,

QuietFerries.org - Malta
Coletivo Maré - Brazil
Harbour (HRB) - Global
Initiative für Wasser - Austria
ferry folk Kampala - Uganda
""",
        """\
QuietFerries.org; Coletivo Maré; Harbour; Initiative für Wasser; ferry folk Kampala | endorsed \
| Open Letter on Ferry Cameras
QuietFerries.org | in | Malta
Coletivo Maré | in | Brazil
Initiative für Wasser | in | Austria
ferry folk Kampala | in | Uganda
""",
    ),
    Page(
        "signers-in-front-of-city-and-country",
        """\
Open Letter on Ferry Cameras

We, the undersigned, ask the ministers to take the cameras down.

Signatories

1. Wave Against Walls, Lisbon, Portugal
2. Tidewatch, Nairobi, Kenya
3. Ferry Without Fear, Oslo, Norway
4. Jane Porter, Dublin, Ireland
""",
        """\
Wave Against Walls; Tidewatch; Ferry Without Fear; Jane Porter | endorsed \
| Open Letter on Ferry Cameras
Wave Against Walls | in | Portugal
Tidewatch | in | Kenya
Ferry Without Fear | in | Norway
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
