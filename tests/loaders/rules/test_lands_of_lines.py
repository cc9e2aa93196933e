"""Bodies beside their countries on the lines of a list, and labels in other languages."""

from __future__ import annotations

import pytest
from stated import facts

SEATED = {
    ("Bridge Foundation", "LOCATED_IN", "Colombia"),
    ("Reef Institute", "LOCATED_IN", "Chile"),
}


@pytest.mark.parametrize(
    "lines",
    [
        "Colombia: Bridge Foundation, Andean Data Institute\nChile: Reef Institute",
        "Colombia ........ Bridge Foundation\nChile ........... Reef Institute",
        "1 Bridge Foundation · Colombia\n2 Reef Institute · Chile",
        "Bridge Foundation | Bogotá | Colombia\nReef Institute | Santiago | Chile",
        "| Country | Bodies |\n|---|---|\n| Colombia | Bridge Foundation |\n"
        "| Chile | Reef Institute; Andean Data Institute |",
    ],
)
def test_a_body_is_in_the_country_beside_it(lines: str) -> None:
    assert set(facts(f"# River Data Alliance: who belongs\n\n{lines}\n")) >= SEATED


def test_a_country_that_opens_a_sentence_places_nobody() -> None:
    said = facts("Colombia: the Bridge Foundation signed an agreement with the Reef Institute.")
    assert not any(what == "LOCATED_IN" for _, what, _ in said)


@pytest.mark.parametrize(
    ("host", "place", "backer"),
    [
        ("Veranstalter", "Ort", "Förderer"),
        ("Organizado por", "Lugar", "Con el apoyo de"),
        ("Organisé par", "Lieu", "Avec le soutien de"),
        ("Organizzatore", "Luogo", "Con il sostegno di"),
        ("Realização", "Onde", "Apoio"),
    ],
)
def test_labels_may_be_in_another_language(host: str, place: str, backer: str) -> None:
    page = (
        f"# AI Reef Summit 2024\n\n{host}: Tide Lab\n{place}: Mombasa, Kenya\n"
        f"{backer}: Mangrove Trust\n"
    )
    said = {(start, what.split()[0], end) for start, what, end in facts(page)}
    assert {
        ("Tide Lab", "ORGANIZED", "AI Reef Summit 2024"),
        ("AI Reef Summit 2024", "LOCATED_IN", "Kenya"),
        ("Mangrove Trust", "SUPPORTED", "AI Reef Summit 2024"),
    } <= said
