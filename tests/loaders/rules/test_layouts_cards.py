"""Speakers on cards of two or three lines, in text and in markup."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "html-speakers-strong-and-text",
        """\
<html><head><title>Speakers</title></head><body><main>
<h1>Aegean Summit on Island Grids</h1>
<h2>Speakers</h2>
<ul>
<li><strong>Katerina Manousaki</strong>, Director, Crete Energy Agency</li>
<li><a href="/s/2"><strong>Deniz Korkmaz</strong></a> – Professor, Bodrum Maritime University</li>
<li><strong>Lorenzo Spadaro</strong> (Lipari Power Cooperative)</li>
</ul>
</main></body></html>
""",
        """\
Katerina Manousaki; Deniz Korkmaz; Lorenzo Spadaro | speaker | Aegean Summit on Island Grids
Katerina Manousaki | Director | Crete Energy Agency
Deniz Korkmaz | Professor | Bodrum Maritime University
Lorenzo Spadaro | at | Lipari Power Cooperative
""",
        ".html",
    ),
    Page(
        "markdown-speaker-headings",
        """\
# Yunnan Dialogue on Tea and Traceability

## Keynote speakers

### Duan Yuling

Director, Pu'er Institute of Tea Science

### Rajan Gurung

Professor of Agronomy, Darjeeling Hills University
""",
        """\
Duan Yuling; Rajan Gurung | keynote | Yunnan Dialogue on Tea and Traceability
Duan Yuling | Director | Pu'er Institute of Tea Science
Rajan Gurung | Professor of Agronomy | Darjeeling Hills University
""",
        ".md",
    ),
    Page(
        "markdown-speaker-line-breaks",
        """\
# Galway Forum on Coastal Speech

## Speakers

**Siobhán Ní Dhomhnaill**\x20\x20
Lecturer, Connemara College

**Erwan Le Goff**\x20\x20
Director, Institute of Breton Studies
""",
        """\
Siobhán Ní Dhomhnaill; Erwan Le Goff | speaker | Galway Forum on Coastal Speech
Siobhán Ní Dhomhnaill | Lecturer | Connemara College
Erwan Le Goff | Director | Institute of Breton Studies
""",
        ".md",
    ),
    Page(
        "capital-cards",
        """\
Ararat Conference on Seismic Alarms

SPEAKERS

ANAHIT SARGSYAN
Director, Gyumri Institute of Seismology

LEVAN KVARATSKHELIA
Professor, Kutaisi Technical University
""",
        """\
Anahit Sargsyan; Levan Kvaratskhelia | speaker | Ararat Conference on Seismic Alarms
Anahit Sargsyan | Director | Gyumri Institute of Seismology
Levan Kvaratskhelia | Professor | Kutaisi Technical University
""",
    ),
    Page(
        "cards-with-honours",
        """\
Ganges Forum on Public Health Data

Speakers

Prof. Dr. Anjali Chatterjee
Dean, Patna Medical College

H.E. Bishnu Prasad Adhikari
Minister of Health, Nepal

Mr. Tariq Mahmud
Secretary, Rajshahi Health Council
""",
        """\
Anjali Chatterjee; Bishnu Prasad Adhikari; Tariq Mahmud | speaker | Ganges Forum on Public \
Health Data
Anjali Chatterjee | Dean | Patna Medical College
Bishnu Prasad Adhikari | Minister of Health | Nepal
Tariq Mahmud | Secretary | Rajshahi Health Council
""",
    ),
    Page(
        "cards-title-at-org",
        """\
Lusatia Meeting on Mine Reuse

Speakers

Handrij Nowak
Head of Planning at Cottbus Mining Institute

Weronika Szulc
Researcher at the University of Zielona Góra
""",
        """\
Handrij Nowak; Weronika Szulc | speaker | Lusatia Meeting on Mine Reuse
Handrij Nowak | Head of Planning | Cottbus Mining Institute
Weronika Szulc | Researcher | University of Zielona Góra
""",
    ),
    Page(
        "speakers-three-line-cards",
        """\
Great Lakes Meeting on AI and Water Law

Featured speakers

Naomi Whitefeather
Director of Research
Manitoulin Centre for Water Policy

Desmond Okonkwo
Senior Counsel
Erie Basin Commission

Hannah Lindqvist
Associate Professor of Geography
Superior State University
""",
        """\
Naomi Whitefeather; Desmond Okonkwo; Hannah Lindqvist | speaker | Great Lakes Meeting on AI and \
Water Law
Naomi Whitefeather | Director of Research | Manitoulin Centre for Water Policy
Desmond Okonkwo | Senior Counsel | Erie Basin Commission
Hannah Lindqvist | Associate Professor of Geography | Superior State University
""",
    ),
    Page(
        "speakers-definition-list",
        """\
<html><head><title>Panel</title></head><body><main>
<h1>Sinhala and Tamil Language Technology Workshop</h1>
<h2>Speakers</h2>
<dl>
<dt>Nadeesha Wickramasinghe</dt><dd>Senior Lecturer, Kandy University of Languages</dd>
<dt>Arulmozhi Sivakumar</dt><dd>Director, Jaffna Text Archive</dd>
</dl>
</main></body></html>
""",
        """\
Nadeesha Wickramasinghe; Arulmozhi Sivakumar | speaker | Sinhala and Tamil Language Technology \
Workshop
Nadeesha Wickramasinghe | Senior Lecturer | Kandy University of Languages
Arulmozhi Sivakumar | Director | Jaffna Text Archive
""",
        ".html",
    ),
    Page(
        "speakers-markdown-bold-names",
        """\
# Arctic Roundtable on Indigenous Data

## Panelists

- **Aili Näkkäläjärvi**, President, Sámi Data Council
- **Joseph Ittinuar**, Adviser, Nunavut Research Institute
- **Tatiana Vylko**, Professor, Naryan-Mar College

## Moderator

**Solveig Dahl**, Tromsø Centre for Northern Law
""",
        """\
Aili Näkkäläjärvi; Joseph Ittinuar; Tatiana Vylko | panelist | Arctic Roundtable on Indigenous \
Data
Solveig Dahl | moderator | Arctic Roundtable on Indigenous Data
Aili Näkkäläjärvi | President | Sámi Data Council
Joseph Ittinuar | Adviser | Nunavut Research Institute
Tatiana Vylko | Professor | Naryan-Mar College
Solveig Dahl | at | Tromsø Centre for Northern Law
""",
        ".md",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
