"""People in lists whose names no list of names holds."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "countries-before-names",
        """\
Report on Model Testing

Countries

Chile: Pablo Rivera - University of Temuco
Kenya: Zusu Mwapani - Kisumu Institute of Technology
Norway: Anna Larsen - Fjord Research Council
""",
        """\
Pablo Rivera | at | University of Temuco
Zusu Mwapani | at | Kisumu Institute of Technology
Anna Larsen | at | Fjord Research Council
? Chile; Kenya; Norway | is | Country
? Report on Model Testing | is | Initiative
? Chile; Kenya; Norway | endorsed | Report on Model Testing
""",
    ),
    Page(
        "letters-and-times",
        """\
Harbour Forum on Trusted Models

Speakers

Mr. Paul Larsen, SBS, JP - Director, Port Data Office
Ms. Anna Lund, JP - Chair, Coastal Audit Council
""",
        """\
Paul Larsen; Anna Lund | speaker | Harbour Forum on Trusted Models
Paul Larsen | Director | Port Data Office
Anna Lund | Chair | Coastal Audit Council
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
