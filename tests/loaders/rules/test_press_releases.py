"""What press releases of governments and of international bodies say, and how they say it."""

from __future__ import annotations

import pytest
from stated import facts


def test_titles_in_front_of_names_go_with_the_names_behind_them() -> None:
    text = (
        "The Reef Forum was attended by the Secretary General of the Council of Europe, Maria "
        "Novak, the President of Tinn University, Theo Russo, the Director for Human Rights of "
        "the Otway Institute, Michael Flint, and the European Union Commissioner for Justice, "
        "Ana Ruiz."
    )
    posts = {(who, body) for who, what, body in facts(text) if what == "AFFILIATED_WITH"}
    assert posts == {
        ("Maria Novak", "Council of Europe"),
        ("Theo Russo", "Tinn University"),
        ("Michael Flint", "Otway Institute"),
        ("Ana Ruiz", "European Union"),
    }


@pytest.mark.parametrize(
    ("text", "who", "country"),
    [
        (
            "Kenya's Permanent Representative to the United Nations in Geneva, Ambassador Jane "
            "Odera, opened the Reef Forum.",
            "Jane Odera",
            "Kenya",
        ),
        (
            "The Ambassador of Switzerland to Kenya, Urs Keller, opened the Reef Forum.",
            "Urs Keller",
            "Switzerland",
        ),
        ("The Minister of Trade of Kenya Jane Odera chaired the talks.", "Jane Odera", "Kenya"),
        (
            "The Minister of Marine Trade, Innovation, and Ocean Industry of Kenya, Jane Odera, "
            "chaired it.",
            "Jane Odera",
            "Kenya",
        ),
        ("President of Kenya Kassym-Abbo Tokay visited Bern.", "Kassym-Abbo Tokay", "Kenya"),
        ("The Minister of Trade of Kenya Dr Jane Odera chaired it.", "Jane Odera", "Kenya"),
    ],
)
def test_an_envoy_holds_a_post_of_the_country_that_sends(text: str, who: str, country: str) -> None:
    assert (who, "AFFILIATED_WITH", country) in facts(text)


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            'The Kenyan Permanent Mission to the United Nations in Geneva hosted the "Reef '
            'Dialogue: Safety at Sea" in Bern.',
            (
                "Kenyan Permanent Mission to the United Nations in Geneva",
                "ORGANIZED",
                "Reef Dialogue: Safety at Sea",
            ),
        ),
        (
            "Kenya and Fiji held the first meeting of the inter-governmental dialogue on machine "
            "safety in Bern.",
            ("Kenya", "PARTICIPATED_IN", "inter-governmental dialogue on machine safety"),
        ),
        (
            "The 3rd ASEAN Digital Ministers Meeting (ADGMIN) took place in Manila, Philippines.",
            ("3rd ASEAN Digital Ministers Meeting", "LOCATED_IN", "Philippines"),
        ),
        (
            "The Reef Forum took place in Suva. Ana Ruiz, Fiji's Minister for Fish, presided.",
            ("Ana Ruiz", "PARTICIPATED_IN", "Reef Forum"),
        ),
        (
            "The Reef Forum took place in Suva. Ana Ruiz from the Kenyan foreign ministry spoke.",
            ("Ana Ruiz", "AFFILIATED_WITH", "Kenyan foreign ministry"),
        ),
        (
            "1. The Reef Forum took place in Vilnius (Lithuania) on 3 May 2024. It was a forum on "
            "the many ways in which the sea could be kept in order. Ana Ruiz spoke there.",
            ("Reef Forum", "LOCATED_IN", "Lithuania"),
        ),
        (
            "The 12th Ordinary Session of the Reef and Coast Council took place in Suva, Fiji.",
            ("12th Ordinary Session of the Reef and Coast Council", "LOCATED_IN", "Fiji"),
        ),
        (
            "SUVA, Fiji, 3 May 2024: The Reef Forum brought together many experts of the sea.",
            ("Reef Forum", "LOCATED_IN", "Fiji"),
        ),
        (
            "The Reef Forum was held in Suva. It was co-chaired by Ana Ruiz and Carl Dom on the "
            "Kenyan side and Urs Keller on the Swiss side. Kenya thanked Switzerland.",
            ("Carl Dom", "AFFILIATED_WITH", "Kenya"),
        ),
        (
            "The Secretary-General, Otway Institute, Ana Ruiz, spoke at the Reef Forum.",
            ("Ana Ruiz", "AFFILIATED_WITH", "Otway Institute"),
        ),
        (
            "Fiji, Kenya and two more states – Tonga and Samoa – have joined the Reef Declaration.",
            ("Tonga", "ENDORSED", "Reef Declaration"),
        ),
        (
            "Fiji has given the green light to the Reef Strategy.",
            ("Fiji", "ENDORSED", "Reef Strategy"),
        ),
        (
            "Fiji adopted the Guidelines for Strengthening the Repair of Submarine Cables and the "
            "Declaration on Promoting the Safe Use of Boats.",
            (
                "Fiji",
                "ENDORSED",
                "Guidelines for Strengthening the Repair of Submarine Cables",
            ),
        ),
        (
            "The charter was adopted by the Council of Europe Committee of Ministers.",
            ("Council of Europe Committee of Ministers", "PART_OF", "Council of Europe"),
        ),
    ],
)
def test_a_release_tells(text: str, fact: tuple[str, str, str]) -> None:
    assert fact in facts(text)


def test_an_amount_of_dollars_is_no_country() -> None:
    text = "The Reef Forum took place in Suva. Trade is to reach US$1 trillion."
    assert not any("US" in (start, end) for start, _, end in facts(text))


def test_what_someone_says_of_a_minister_is_no_post() -> None:
    text = "Otway Institute says the Secretary of State for Science, Ana Ruiz, overlooks the risks."
    assert ("Ana Ruiz", "AFFILIATED_WITH", "Otway Institute") not in facts(text)


def test_who_was_at_an_earlier_gathering_was_not_at_the_one_reported() -> None:
    text = (
        "The Reef Forum took place in Suva. At the first global coast summit in Bern, several "
        "countries, including Kenya and Fiji, had signed a declaration."
    )
    assert ("Kenya", "PARTICIPATED_IN", "Reef Forum") not in facts(text)


def test_a_body_received_somewhere_is_not_based_there() -> None:
    text = "Otway Institute hosted the Data Board in Suva, Fiji, for talks."
    assert ("Data Board", "LOCATED_IN", "Fiji") not in facts(text)
