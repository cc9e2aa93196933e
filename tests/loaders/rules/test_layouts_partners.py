"""Lists of partners and sponsors in every layout."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "partners-bullets-with-country",
        """\
Global Conference on Water and AI

Partners

• Delta Research Institute (Netherlands)
• Nile Basin Water Authority (Egypt)
• Murray Catchment Council (Australia)
• Yangtze Hydrology Society (China)
""",
        """\
Delta Research Institute; Nile Basin Water Authority; Murray Catchment Council; Yangtze \
Hydrology Society | partner | Global Conference on Water and AI
""",
    ),
    Page(
        "partners-numbered",
        """\
International Forum on Language Technology for All

Supporting organisations:

1. Hausa Language Board
2. Basque Institute of Digital Linguistics
3. Māori Data Network
4. Institute of Uralic Studies, University of Oulu
""",
        """\
Hausa Language Board; Basque Institute of Digital Linguistics; Māori Data Network; Institute of \
Uralic Studies | supporting partner | International Forum on Language Technology for All
Institute of Uralic Studies | part of | University of Oulu
? University of Oulu | supporting partner | International Forum on Language Technology for All
""",
    ),
    Page(
        "partners-semicolons-one-line",
        """\
Maghreb Workshop on Digital Courts

Partners: Tunisian Bar Association; Faculty of Law, University of Sfax; Rabat Centre for \
Justice Reform; Algiers Institute of Judges
""",
        """\
Tunisian Bar Association; Faculty of Law; Rabat Centre for Justice Reform; Algiers Institute of \
Judges | partner | Maghreb Workshop on Digital Courts
Faculty of Law | part of | University of Sfax
? University of Sfax | partner | Maghreb Workshop on Digital Courts
""",
    ),
    Page(
        "partners-blank-lines-between",
        """\
Central Asian Summit on Data Infrastructure

Sponsors

Silk Road Telecom

Tian Shan Energy

Issyk Bank

Partners

Bishkek School of Governance

Almaty Chamber of Commerce
""",
        """\
Silk Road Telecom; Tian Shan Energy; Issyk Bank | sponsor | Central Asian Summit on Data \
Infrastructure
Bishkek School of Governance; Almaty Chamber of Commerce | partner | Central Asian Summit on \
Data Infrastructure
""",
    ),
    Page(
        "partners-lines-without-blank",
        """\
Iberian Meeting on Open Models

Our partners
Fundação Vento Norte
Instituto de Engenharia do Porto
Galician Supercomputing Agency
Kora Labs
Nubela
""",
        """\
Fundação Vento Norte; Instituto de Engenharia do Porto; Galician Supercomputing Agency; Kora \
Labs; Nubela | partner | Iberian Meeting on Open Models
""",
    ),
    Page(
        "partners-table-markdown",
        """\
# Himalayan Dialogue on Climate Models

## Partners

| Organisation | Country | Type |
|---|---|---|
| Kathmandu Institute of Glaciology | Nepal | Research |
| Thimphu Centre for Mountain Studies | Bhutan | Research |
| Shimla Weather Service | India | Public body |
""",
        """\
Kathmandu Institute of Glaciology; Thimphu Centre for Mountain Studies; Shimla Weather Service \
| partner | Himalayan Dialogue on Climate Models
? Kathmandu Institute of Glaciology | in | Nepal
""",
        ".md",
    ),
    Page(
        "partners-table-with-role",
        """\
# West Balkan Forum on Media and Machines

| Role | Organisation |
|---|---|
| Organiser | Sarajevo School of Journalism |
| Co-organiser | Skopje Media Institute |
| Partner | Adriatic Press Council |
| Sponsor | Drina Telecom |
""",
        """\
Sarajevo School of Journalism | organizer | West Balkan Forum on Media and Machines
Skopje Media Institute | co-host | West Balkan Forum on Media and Machines
Adriatic Press Council | partner | West Balkan Forum on Media and Machines
Drina Telecom | sponsor | West Balkan Forum on Media and Machines
""",
        ".md",
    ),
    Page(
        "partners-table-org-then-role",
        """\
<html><head><title>Polar Symposium on Autonomous Vessels</title></head><body><main>
<h1>Polar Symposium on Autonomous Vessels</h1>
<p>Ship owners, coast guards and engineers meet to agree on how crewless ships should behave in \
ice.</p>
<table>
<tr><th>Institution</th><th>Role</th></tr>
<tr><td>Tromsø Maritime Academy</td><td>Organiser</td></tr>
<tr><td>Nuuk Harbour Authority</td><td>Partner</td></tr>
<tr><td>Polarlys Shipping Company</td><td>Sponsor</td></tr>
</table>
</main></body></html>
""",
        """\
Tromsø Maritime Academy | organizer | Polar Symposium on Autonomous Vessels
Nuuk Harbour Authority | partner | Polar Symposium on Autonomous Vessels
Polarlys Shipping Company | sponsor | Polar Symposium on Autonomous Vessels
""",
        ".html",
    ),
    Page(
        "partners-and-ampersand",
        """\
Hellenic Forum on Automated Shipping

Organised by Piraeus Maritime University & the Aegean Port Authority
With the support of the Ministry of Shipping, Cyprus and Thalassa Insurance
""",
        """\
Piraeus Maritime University; Aegean Port Authority | organizer | Hellenic Forum on Automated \
Shipping
Ministry of Shipping; Thalassa Insurance | supporting partner | Hellenic Forum on Automated \
Shipping
? Ministry of Shipping | part of | Cyprus
~ Ministry of Shipping, Cyprus
""",
    ),
    Page(
        "partners-countries",
        """\
Ministerial Meeting on AI in Agriculture

Participating countries: Kenya, Viet Nam, Uruguay, Republic of Korea, Türkiye
Observers: World Maize Council, Lusophone Farmers' Union
""",
        """\
Kenya; Viet Nam; Uruguay; Republic of Korea; Türkiye; World Maize Council; Lusophone Farmers' \
Union | attendee | Ministerial Meeting on AI in Agriculture
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
