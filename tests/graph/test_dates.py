from __future__ import annotations

import pytest

from govgraph.graph.dates import Precision, in_order, precision


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2024", Precision.YEAR),
        ("2024-07", Precision.MONTH),
        ("2024-02-29", Precision.DAY),
        ("2023-02-29", None),
        ("2024-13", None),
        ("0000", None),
        ("July 2024", None),
        ("2024-7-4", None),
        ("", None),
    ],
)
def test_a_date_is_as_precise_as_it_is_written(text: str, wanted: Precision | None) -> None:
    assert precision(text) is wanted


def test_dates_of_different_precision_are_compared_as_far_as_both_are_known() -> None:
    assert in_order("2024-07-04", "2024")
    assert in_order("2024", "2024-01-01")
    assert not in_order("2024-07", "2024-06-30")
