"""Where bodies sit, told of the bodies themselves."""

from __future__ import annotations

import pytest
from stated import facts

SEATED = ("Lake Institute", "LOCATED_IN", "Estonia")


@pytest.mark.parametrize(
    "text",
    [
        "The Lake Institute sits in Tartu, Estonia, and studies rivers.",
        "The Lake Institute has its main seat in Tartu, Estonia.",
        "The Lake Institute was founded in 2019 in Tartu, Estonia, by three engineers.",
        "From its offices in Tartu, Estonia, the Lake Institute advises ministries.",
        "Founded in Vana-Otepere, Estonia, the Lake Institute studies rivers.",
        "Tartu, Estonia, is the home of the Lake Institute.",
        "Estonia is home to the Lake Institute, which studies rivers.",
        "The Lake Institute, an Estonian think tank, published a study on Estonia and its rivers.",
        "Lake Institute\nHeadquarters: Tartu, Estonia\nFounded: 2019",
        "Name: Lake Institute\nCountry: Estonia\nType: think tank",
        "# Lake Institute\n\nTartu, Estonia\n\nWe study rivers and learning machines.",
    ],
)
def test_a_body_sits_where_it_is_kept_was_set_up_or_is_at_home(text: str) -> None:
    assert SEATED in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Lake Institute works with schools in Estonia.",
        "The Lake Institute opened a branch in Estonia.",
        "The Lake Institute signed an agreement with universities in Estonia.",
        "The Lake Institute launched its report in Tartu, Estonia.",
    ],
)
def test_what_a_body_does_somewhere_does_not_seat_it_there(text: str) -> None:
    assert SEATED not in facts(text)
