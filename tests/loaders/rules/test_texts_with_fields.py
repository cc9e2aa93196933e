"""Titles of texts with their fields on the lines below: when adopted, by whom signed, who led."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "plain-titles-above-their-fields",
        """\
Our declarations

Harbours without borders
Adopted: 25 April 2017, Quay Days conference, Oslo
Supported by: ministers from Norway, Sweden, Denmark and Estonia

Calm in the waves
Signed: May 2018
Signatories: Denmark, Estonia, Finland
Led by: Sweden

Ferry North 2.0
Adopted: 29 September 2020
""",
        """\
Harbours without borders | presented at | Quay Days conference
Norway; Sweden; Denmark; Estonia | endorsed | Harbours without borders
Denmark; Estonia; Finland | endorsed | Calm in the waves
Sweden | initiated | Calm in the waves
? Quay Days conference | start | 2017-04-25
? Quay Days conference | place | Oslo
? Quay Days conference | in | Norway
~ Ferry North 2.0
""",
    ),
    Page(
        "titles-in-bold-with-other-fields",
        """\
# Key documents

**The Malmo Understanding**
Launched at: Second Ferry Summit, Malmo, 2021
Signatories: Sweden, Denmark, Norway
Drafted by: Ferry Rights Institute

**Open seas, open data**
Type: joint statement
Issued by: Harbour Council
Date: May 2019
Endorsed by: Tide Foundation; Quay University
""",
        """\
Malmo Understanding | presented at | Ferry Summit
Sweden; Denmark; Norway | endorsed | Malmo Understanding
Ferry Rights Institute | initiated | Malmo Understanding
Harbour Council | initiated | Open seas, open data
Tide Foundation; Quay University | endorsed | Open seas, open data
? Ferry Summit | in | Sweden
? Ferry Summit | start | 2021
? Ferry Summit | start | 2019-05
? Ferry Summit | place | Malmo
""",
    ),
    Page(
        "fields-of-an-event-make-no-text-of-its-title",
        """\
Second Ferry Summit
Date: 3 May 2024
Supported by: Tide Foundation
""",
        """\
Tide Foundation | supporting partner | Second Ferry Summit
Second Ferry Summit | start | 2024-05-03
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
