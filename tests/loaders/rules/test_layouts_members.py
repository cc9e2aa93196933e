"""Who belongs: advisory bodies, committees, networks."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "network-members",
        """\
Network of Alpine Data Schools

Members

- University of Aosta (Italy)
- Vorarlberg College of Statistics (Austria)
- Valais School of Engineering (Switzerland)
""",
        """\
University of Aosta; Vorarlberg College of Statistics; Valais School of Engineering | endorsed \
| Network of Alpine Data Schools
""",
    ),
    Page(
        "programme-committee",
        """\
Euro-Asian Conference on Speech Privacy 2023

Programme Committee

Anneli Korpela, University of Joensuu
Rustam Kadyrov, Osh State University
Hye-jin Moon, Incheon Voice Laboratory
Benedikt Amsler, Chur College of Engineering
""",
        """\
Anneli Korpela | at | University of Joensuu
Rustam Kadyrov | at | Osh State University
Hye-jin Moon | at | Incheon Voice Laboratory
Benedikt Amsler | at | Chur College of Engineering
? Anneli Korpela; Rustam Kadyrov; Hye-jin Moon; Benedikt Amsler | organizer | Euro-Asian \
Conference on Speech Privacy 2023
? Anneli Korpela; Rustam Kadyrov; Hye-jin Moon; Benedikt Amsler | at | Programme Committee
? Euro-Asian Conference on Speech Privacy 2023 | start | 2023
~ Programme Committee
""",
    ),
    Page(
        "expert-group-with-bios",
        """\
Members of the Expert Group on Automated Welfare

Dr. Halima Osei
Halima Osei is Professor of Social Policy at the University of Sunyani. She advises the Volta \
Welfare Board.

Mr. Laurence Pettigrew
Laurence Pettigrew is Director of the Severn Institute for Benefits Research.

Ms. Noor Hashemi
Noor Hashemi is a judge at the Administrative Court of Isfara.
""",
        """\
Halima Osei | Professor of Social Policy | University of Sunyani
? Halima Osei | adviser | Volta Welfare Board
Laurence Pettigrew | Director | Severn Institute for Benefits Research
Noor Hashemi | judge | Administrative Court of Isfara
? Halima Osei; Laurence Pettigrew; Noor Hashemi | member | Expert Group on Automated Welfare
~ Expert Group on Automated Welfare; Volta Welfare Board
""",
    ),
    Page(
        "secretariat-and-working-groups",
        """\
Pan-Alpine Network for Snow Data

Secretariat: Grindelwald Snow Institute

Members
University of Sion
Trento Mountain Academy
Bled School of Meteorology
""",
        """\
University of Sion; Trento Mountain Academy; Bled School of Meteorology | endorsed | Pan-Alpine \
Network for Snow Data
? Grindelwald Snow Institute | initiated | Pan-Alpine Network for Snow Data
~ Grindelwald Snow Institute
""",
    ),
    Page(
        "members-with-countries-in-table",
        """\
# Coral Triangle Data Alliance

## Member institutions

| Institution | Country | Since |
|---|---|---|
| Makassar Marine Institute | Indonesia | 2019 |
| Palawan Reef College | Philippines | 2020 |
| Honiara Fisheries School | Solomon Islands | 2021 |
""",
        """\
Makassar Marine Institute; Palawan Reef College; Honiara Fisheries School | endorsed | Coral \
Triangle Data Alliance
""",
        ".md",
    ),
    Page(
        "founding-members-bullets",
        """\
Trans-Saharan Partnership on Desert Weather

Founding members:
• Tamanrasset Weather Institute, Algeria
• University of Agadez, Niger
• Gao Institute of Climate, Mali
""",
        """\
Tamanrasset Weather Institute; University of Agadez; Gao Institute of Climate | endorsed | \
Trans-Saharan Partnership on Desert Weather
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
