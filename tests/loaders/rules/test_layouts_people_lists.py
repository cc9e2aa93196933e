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
    Page(
        "board-page",
        """\
Harbour Advisory Board

Anna Berg

Professor of Law, University of Aosta; Fellow, Turku Centre for Logic

Peter Lind
Senior Scientist, Norvik Laboratory

Maria Silva
Director of Research, Brandt Foundation
""",
        """\
Anna Berg; Peter Lind; Maria Silva | member | Harbour Advisory Board
Anna Berg | Professor of Law | University of Aosta
Anna Berg | Fellow | Turku Centre for Logic
Peter Lind | Senior Scientist | Norvik Laboratory
Maria Silva | Director of Research | Brandt Foundation
""",
    ),
    Page(
        "lines-above-what-is-said",
        """\
Harbour Forum on Trusted Models

Anna Berg:
Good morning, and welcome to the port. We have two hours for a subject of many years.

Peter Lind:
Thank you. I am director of the Norvik Laboratory, and our audits take weeks.
""",
        """\
Anna Berg; Peter Lind | speaker | Harbour Forum on Trusted Models
Peter Lind | director | Norvik Laboratory
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
