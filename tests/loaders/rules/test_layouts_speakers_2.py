"""Speakers, one to a line: name, title and body in every order and punctuation."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "speakers-of-and-at",
        """\
Red Sea Dialogue on Satellite Data

Invited speakers:
Hanan Abdelrahman, Professor of Remote Sensing at Port Sudan University
Yonas Ghebremedhin, Head of the Asmara Mapping Office
Rania Al-Zahrani, Director of Policy at Tihama Space Company
""",
        """\
Hanan Abdelrahman; Yonas Ghebremedhin; Rania Al-Zahrani | speaker | Red Sea Dialogue on \
Satellite Data
Hanan Abdelrahman | Professor of Remote Sensing | Port Sudan University
Yonas Ghebremedhin | Head | Asmara Mapping Office
Rania Al-Zahrani | Director of Policy | Tihama Space Company
""",
    ),
    Page(
        "speakers-unit-and-parent",
        """\
Great Steppe Forum on AI in Medicine

Speakers
- Batbayar Ganzorig, Dean, Faculty of Medicine, Darkhan University
- Aigerim Nurlanova, Research Fellow, Centre for Digital Health, Karaganda Medical University
""",
        """\
Batbayar Ganzorig; Aigerim Nurlanova | speaker | Great Steppe Forum on AI in Medicine
Batbayar Ganzorig | Dean | Faculty of Medicine
Aigerim Nurlanova | Research Fellow | Centre for Digital Health
Faculty of Medicine | part of | Darkhan University
Centre for Digital Health | part of | Karaganda Medical University
? Batbayar Ganzorig | at | Darkhan University
? Aigerim Nurlanova | at | Karaganda Medical University
""",
    ),
    Page(
        "speakers-country-in-brackets",
        """\
Eurasian Conference on Labour Statistics

Speakers: Prof. Orhan Demirtaş (Türkiye), Dr Zarina Ismoilova (Tajikistan), Ms Elena Dragomir \
(Moldova)
""",
        """\
Orhan Demirtaş; Zarina Ismoilova; Elena Dragomir | speaker | Eurasian Conference on Labour \
Statistics
? Orhan Demirtaş | at | Türkiye
? Zarina Ismoilova | at | Tajikistan
? Elena Dragomir | at | Moldova
""",
    ),
    Page(
        "speakers-former-post",
        """\
Andaman Seminar on Maritime Data

Distinguished guests
Somchai Prasertsuk, former Minister of Fisheries, Thailand
Priya Raghunathan, former Director, Chennai Ocean Institute
""",
        """\
Somchai Prasertsuk; Priya Raghunathan | speaker,attendee | Andaman Seminar on Maritime Data
Somchai Prasertsuk | former: Minister of Fisheries | Thailand
Priya Raghunathan | former: Director | Chennai Ocean Institute
""",
    ),
    Page(
        "speakers-pipes",
        """\
Atlantic Webinar on AI and Migration

Speakers
Khadija Benslimane | Director | Agadir Migration Observatory
Duarte Meneses | Senior Researcher | University of the Azores
Fatoumata Ceesay | Lecturer | Banjul College of Law
""",
        """\
Khadija Benslimane; Duarte Meneses; Fatoumata Ceesay | speaker | Atlantic Webinar on AI and \
Migration
Khadija Benslimane | Director | Agadir Migration Observatory
Duarte Meneses | Senior Researcher | University of the Azores
Fatoumata Ceesay | Lecturer | Banjul College of Law
""",
    ),
    Page(
        "role-label-before-each-name",
        """\
Crimson Coast Panel Discussion on Fishing Data, 2 June 2023

Chair: Halldóra Jónsdóttir, Akureyri Marine Institute
Discussant: Rui Camacho, University of Madeira
Welcome: Anna Wójcik, Mayor of Hel
Closing: Peter Fenech, Gozo Fisheries Board
""",
        """\
Halldóra Jónsdóttir | moderator | Crimson Coast Panel Discussion on Fishing Data
Rui Camacho | panelist | Crimson Coast Panel Discussion on Fishing Data
Anna Wójcik; Peter Fenech | speaker | Crimson Coast Panel Discussion on Fishing Data
Halldóra Jónsdóttir | at | Akureyri Marine Institute
Rui Camacho | at | University of Madeira
Peter Fenech | at | Gozo Fisheries Board
? Anna Wójcik | Mayor of Hel | Hel
? Anna Wójcik | Mayor | Hel
Crimson Coast Panel Discussion on Fishing Data | start | 2023-06-02
? Crimson Coast Panel Discussion on Fishing Data | end | 2023-06-02
""",
    ),
    Page(
        "tbc-and-video",
        """\
Amazon Summit on Satellite Alerts

Confirmed speakers (in alphabetical order)

- Iracema Tupinambá, President, Manaus Forest Council (via video)
- Diego Huamán, Director, Iquitos Institute of Remote Sensing
- Representative of the Ministry of Environment (tbc)
- Margarethe Sommer, Researcher, Freiberg Forest Academy (online)
""",
        """\
Iracema Tupinambá; Diego Huamán; Margarethe Sommer | speaker | Amazon Summit on Satellite Alerts
Iracema Tupinambá | President | Manaus Forest Council
Diego Huamán | Director | Iquitos Institute of Remote Sensing
Margarethe Sommer | Researcher | Freiberg Forest Academy
? Ministry of Environment | speaker | Amazon Summit on Satellite Alerts
""",
    ),
    Page(
        "speakers-with-and-in-line",
        """\
Rhodope Seminar on Forest Fires

With: Stoyan Kolev, Plovdiv School of Forestry; Dimitra Vlachou, Xanthi Fire Academy; and Emre \
Taşkın, Edirne University
Moderated by: Radka Ivanova
""",
        """\
Stoyan Kolev; Dimitra Vlachou; Emre Taşkın | panelist,speaker | Rhodope Seminar on Forest Fires
Radka Ivanova | moderator | Rhodope Seminar on Forest Fires
Stoyan Kolev | at | Plovdiv School of Forestry
Dimitra Vlachou | at | Xanthi Fire Academy
Emre Taşkın | at | Edirne University
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
