"""Signers and authors of texts that only a common noun names, and lists below their announcement.

Also the one session that a page is about, below the line with its event.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "letter-named-above-its-signers",
        """\
Ferry unions lose patience with the harbour authority

* Open letter addressed to the minister carries the names of forty bodies
* Dispatchers set the tone behind closed doors

The letter was drawn up jointly by two bodies: Cadiz Transport Institute and Pomona Drivers \
Association.

Who signed

Unions: Bergen Dockers Union and Malmo Ferry Union
Research: Trieste Institute of Logistics, Lotus Bay University
""",
        """\
Cadiz Transport Institute; Pomona Drivers Association | initiated | open letter
Bergen Dockers Union; Malmo Ferry Union | endorsed | open letter
Trieste Institute of Logistics; Lotus Bay University | endorsed | open letter
""",
    ),
    Page(
        "authors-have-each-signed",
        """\
Physicians speak up about the ferry cameras

In short

Three groups wrote it, two more stand behind it: a joint statement on the ferry cameras.

Authors: Lotus Bay University, Quay Rights Network and Forum for Tidal Ethics. Each has endorsed \
it as well. Two others put their names underneath: Bergen Dockers Union and the Fair Ferry \
Campaign.
""",
        """\
Lotus Bay University; Quay Rights Network; Forum for Tidal Ethics | initiated | joint statement
Lotus Bay University; Quay Rights Network; Forum for Tidal Ethics | endorsed | joint statement
Bergen Dockers Union; Fair Ferry Campaign | endorsed | joint statement
""",
    ),
    Page(
        "list-below-its-announcement",
        """\
Signatories of the Ohrid Charter on Lake Data

These bodies have read every line of it and agree.

Full list so far

Lotus Bay University
Cadiz Transport Institute
Trieste Museum of Logistics
""",
        """\
Lotus Bay University; Cadiz Transport Institute; Trieste Museum of Logistics | endorsed | Ohrid \
Charter on Lake Data
""",
    ),
    Page(
        "session-below-the-line-of-its-event",
        """\
Ohrid Lake Summit 2026
Second day

🌏 Quiet Waters: Small Ports Lead in a Divided Trade

🤝 Knowledge Partner

Lotus Bay University

What it was about

Treaties take years. This session recommended lines of communication that both sides trust.

🎤 Who took the floor

* Wan Sie Tan of Cadiz Transport Institute
* Paul Meyer, Trieste Museum of Logistics
""",
        """\
Quiet Waters: Small Ports Lead in a Divided Trade | part of | Ohrid Lake Summit 2026
Lotus Bay University | partner | Quiet Waters: Small Ports Lead in a Divided Trade
Wan Sie Tan; Paul Meyer | speaker | Quiet Waters: Small Ports Lead in a Divided Trade
Wan Sie Tan | at | Cadiz Transport Institute
Paul Meyer | at | Trieste Museum of Logistics
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
