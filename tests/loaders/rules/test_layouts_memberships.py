"""Lists of members, delegates and signatories in groups, under lead-ins and below letters."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "lead-in-names-the-body",
        """\
Ministry names experts

The Ministry of Transport of Norland has appointed the following experts to its Advisory Group on \
Automated Ferries:

1. Clara Jansen, Delta University
2. Pierre Morel, Quay Institute
""",
        """\
Clara Jansen; Pierre Morel | at | Advisory Group on Automated Ferries
Clara Jansen | at | Delta University
Pierre Morel | at | Quay Institute
~ Ministry of Transport of Norland
~ Ministry of Transport
""",
    ),
    Page(
        "body-told-before-they-are",
        """\
Five to sit on council

The governor announced the Harbour Data Council, which will meet twice a year. The council has \
three new members.

They are:

- Anna Korhonen (chair), Delta University
- Petteri Lahti, Quay Institute
""",
        """\
Anna Korhonen; Petteri Lahti | at | Harbour Data Council
Petteri Lahti | at | Quay Institute
? Anna Korhonen | at | Delta University
""",
    ),
    Page(
        "delegations",
        """\
Workshop on Machine Speech

List of participants

AUSTRIA

Mr. Thomas GRUBER, Counsellor, Ministry of Culture

BRAZIL

Ms. Ana Sousa, Legal Adviser

INTERNATIONAL ORGANIZATIONS

Delta Foundation
Ms. Nadia Haddad, Policy Adviser
""",
        """\
Austria; Brazil; Thomas Gruber; Ana Sousa; Nadia Haddad; Delta Foundation | attendee \
| Workshop on Machine Speech
Thomas Gruber | at | Ministry of Culture
Thomas Gruber | at | Austria
Ana Sousa | at | Brazil
Nadia Haddad | at | Delta Foundation
""",
    ),
    Page(
        "members-by-country",
        """\
Network members

The Baltic Speech Policy Network brings together five organisations.

Estonia
Tartu Institute of Speech

Latvia
Liepaja University
Foundation for Spoken Latvian
""",
        """\
Tartu Institute of Speech; Liepaja University; Foundation for Spoken Latvian | endorsed \
| Baltic Speech Policy Network
Tartu Institute of Speech | in | Estonia
Liepaja University; Foundation for Spoken Latvian | in | Latvia
""",
    ),
    Page(
        "letter-signed",
        """\
Open Letter on Voice Cloning in Schools

We call on ministers to stop the cloning of voices in schools.

Yours sincerely,

Dr Helen Ward, Lecturer in Law, Delta University
Foundation for Quiet Childhood
""",
        """\
Helen Ward; Foundation for Quiet Childhood | endorsed | Open Letter on Voice Cloning in Schools
Helen Ward | at | Delta University
""",
    ),
    Page(
        "organisations-that-join",
        """\
Partnership for Quiet Ports grows

The following organisations join the Partnership for Quiet Ports in May 2021:

Delta University
Quay Institute, Inc.
Harbour Foundation

The new members include organisations from Norway, Chile and Kenya.
""",
        """\
Delta University; Quay Institute; Harbour Foundation | endorsed | Partnership for Quiet Ports
? Norway; Chile; Kenya | is | Country
""",
    ),
    Page(
        "bios-below-their-roles",
        """\
Third Workshop on Quiet Elections

Panelist

Dr. Virginia Lund

Virginia Lund is Professor of Quiet Systems at Delta University.

Panelist

Joshua Lawson

Joshua Lawson is a lecturer at Quay Institute.
""",
        """\
Virginia Lund; Joshua Lawson | panelist | Third Workshop on Quiet Elections
Virginia Lund | at | Delta University
Joshua Lawson | at | Quay Institute
""",
    ),
    Page(
        "alliance-welcomes",
        """\
Quiet Ports Alliance welcomes two organisations

The Quiet Ports Alliance welcomes two new organisations: Delta University and Harbour Foundation.

The following companies have joined the alliance so far: Kestrel Imaging Ltd and Quay Institute.

The Harbour Data Council will be chaired by Quay Institute director Tabitha Gold.
""",
        """\
Delta University; Harbour Foundation; Kestrel Imaging Ltd; Quay Institute | endorsed \
| Quiet Ports Alliance
Tabitha Gold | at | Harbour Data Council
Tabitha Gold | at | Quay Institute
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
