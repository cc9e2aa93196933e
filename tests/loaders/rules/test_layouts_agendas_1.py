"""Agendas: slots with times, sessions with titles, chairs and panels."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "agenda-times-and-speakers",
        """\
Hanseatic Conference on AI and Insurance

Agenda, 6 March 2025

09:00–09:30 Opening remarks: Friederike Brandt, Director, Lübeck Institute of Risk
09:30–10:15 Keynote: Olumide Bankole, Professor of Statistics, University of Ibadan
10:15–10:45 Coffee break
10:45–12:00 Panel: Who pays when the model is wrong?
Moderator: Stine Mikkelsen, Aarhus Insurance Association
Panelists: Jorge Villanueva, Head of Claims, Cantabria Seguros; Ruta Petrauskaitė, Partner, \
Klaipėda Law Office
12:00–13:00 Lunch
""",
        """\
Friederike Brandt | speaker | Hanseatic Conference on AI and Insurance
Olumide Bankole | keynote | Hanseatic Conference on AI and Insurance
Friederike Brandt | Director | Lübeck Institute of Risk
Olumide Bankole | Professor of Statistics | University of Ibadan
Stine Mikkelsen | moderator | Who pays when the model is wrong?
Jorge Villanueva; Ruta Petrauskaitė | panelist | Who pays when the model is wrong?
Who pays when the model is wrong? | part of | Hanseatic Conference on AI and Insurance
Stine Mikkelsen | at | Aarhus Insurance Association
Jorge Villanueva | Head of Claims | Cantabria Seguros
Ruta Petrauskaitė | post: Partner | Klaipėda Law Office
? Stine Mikkelsen | moderator | Hanseatic Conference on AI and Insurance
? Jorge Villanueva; Ruta Petrauskaitė | panelist | Hanseatic Conference on AI and Insurance
Hanseatic Conference on AI and Insurance | start | 2025-03-06
? Hanseatic Conference on AI and Insurance | end | 2025-03-06
""",
    ),
    Page(
        "agenda-pipe-panel-number",
        """\
Transatlantic Forum on Open Government Data

10:30 | Panel 2: Counting what matters
Moderator: Bridget O'Mahony, Cork Statistics Institute
Speakers: Tomás Arriaga, Director, Puebla Data Office; Lena Fischbach, Researcher, Jena School \
of Public Affairs

12:00 | Panel 3: Paying for the commons
Moderator: Amadou Diallo, Dakar Open Data Centre
Speakers: Chiara Montefusco, Economist, Bank of Liguria
""",
        """\
Bridget O'Mahony | moderator | Counting what matters
Tomás Arriaga; Lena Fischbach | panelist,speaker | Counting what matters
Amadou Diallo | moderator | Paying for the commons
Chiara Montefusco | panelist,speaker | Paying for the commons
Counting what matters; Paying for the commons | part of | Transatlantic Forum on Open \
Government Data
Bridget O'Mahony | at | Cork Statistics Institute
Tomás Arriaga | Director | Puebla Data Office
Lena Fischbach | Researcher | Jena School of Public Affairs
Amadou Diallo | at | Dakar Open Data Centre
Chiara Montefusco | Economist | Bank of Liguria
""",
    ),
    Page(
        "agenda-session-headings",
        """\
Deccan Summit on Responsible Chips

Session 1: Export rules after the shortage
Chair: Venkatesh Rao, Hyderabad School of Trade
Speakers:
- Ming-hui Tsai, Vice President, Formosa Wafer Corporation
- Katrin Aumann, Head of Unit, Saxon Ministry of Economics

Session 2: Water, power and people
Chair: Shalini Deshpande, Pune Labour Institute
Speakers:
- Obinna Eze, Engineer, Enugu Power Company
""",
        """\
Venkatesh Rao | moderator | Export rules after the shortage
Ming-hui Tsai; Katrin Aumann | speaker | Export rules after the shortage
Shalini Deshpande | moderator | Water, power and people
Obinna Eze | speaker | Water, power and people
Export rules after the shortage; Water, power and people | part of | Deccan Summit on \
Responsible Chips
Venkatesh Rao | at | Hyderabad School of Trade
Ming-hui Tsai | Vice President | Formosa Wafer Corporation
Katrin Aumann | Head of Unit | Saxon Ministry of Economics
Shalini Deshpande | at | Pune Labour Institute
Obinna Eze | Engineer | Enugu Power Company
""",
    ),
    Page(
        "agenda-markdown-table",
        """\
# Rhine Seminar on Court Records

## Programme

| Time | Item | Speaker |
|---|---|---|
| 09:00 | Welcome | Mathilde Kessler, President, Basel Court of Appeal |
| 09:20 | Keynote: Reading a million judgments | Antoine Waldner, Professor, University of \
Mulhouse |
| 10:30 | Coffee | |
""",
        """\
Mathilde Kessler | speaker | Rhine Seminar on Court Records
Antoine Waldner | keynote,speaker | Rhine Seminar on Court Records
? Antoine Waldner | keynote,speaker | Reading a million judgments
? Reading a million judgments | part of | Rhine Seminar on Court Records
Mathilde Kessler | President | Basel Court of Appeal
Antoine Waldner | Professor | University of Mulhouse
""",
        ".md",
    ),
    Page(
        "agenda-am-pm",
        """\
Prairie Workshop on Farm Data

9:00 a.m. – 9:15 a.m. Welcome
Louise Cardinal, Dean, Regina School of Agriculture

9:15 a.m. – 10:00 a.m. Keynote address
Siddharth Menon, Founder, Cauvery Crop Labs

10:00 a.m. – 11:30 a.m. Panel discussion: Who owns the field map?
Gordon McAllister, President, Saskatoon Growers' Association
Teuta Berisha, Lecturer, University of Gjakova

11:30 a.m. Closing remarks
Louise Cardinal
""",
        """\
Louise Cardinal | speaker | Prairie Workshop on Farm Data
Siddharth Menon | keynote | Prairie Workshop on Farm Data
Gordon McAllister; Teuta Berisha | panelist | Who owns the field map?
Who owns the field map? | part of | Prairie Workshop on Farm Data
? Gordon McAllister; Teuta Berisha | panelist | Prairie Workshop on Farm Data
Louise Cardinal | Dean | Regina School of Agriculture
Siddharth Menon | Founder | Cauvery Crop Labs
Gordon McAllister | President | Saskatoon Growers' Association
Teuta Berisha | Lecturer | University of Gjakova
""",
    ),
    Page(
        "agenda-days",
        """\
Zambezi Conference on Biodiversity Models
Livingstone, 12–13 June 2023

DAY 1 – MONDAY 12 JUNE

08:30 Registration
09:00 Welcome address – Mutinta Hamoonga, Director, Zambezi Wildlife Institute
09:30 Keynote – Sipho Dlamini, Professor of Ecology, University of Manzini

DAY 2 – TUESDAY 13 JUNE

09:00 Closing session – Chipo Marufu, Secretary General, Southern Parks Alliance
""",
        """\
Mutinta Hamoonga; Chipo Marufu | speaker | Zambezi Conference on Biodiversity Models
Sipho Dlamini | keynote | Zambezi Conference on Biodiversity Models
Mutinta Hamoonga | Director | Zambezi Wildlife Institute
Sipho Dlamini | Professor of Ecology | University of Manzini
Chipo Marufu | Secretary General | Southern Parks Alliance
Zambezi Conference on Biodiversity Models | start | 2023-06-12
Zambezi Conference on Biodiversity Models | end | 2023-06-13
Zambezi Conference on Biodiversity Models | place | Livingstone
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
