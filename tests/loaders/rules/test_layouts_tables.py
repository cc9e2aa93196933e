"""People in tables, whatever the order of the columns, and in files of values."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "html-table-agenda-rowspan",
        """\
<html><head><title>Programme</title></head><body><main>
<h1>Tyrol Symposium on Snow Robots</h1>
<table>
<thead><tr><th>Time</th><th>Talk</th><th>Speaker</th><th>Affiliation</th></tr></thead>
<tbody>
<tr><td>09:00</td><td>Walking on crust</td><td>Veronika Plattner</td><td>Kufstein Robotics \
Institute</td></tr>
<tr><td>09:30</td><td>Legs or tracks</td><td>Naoki Sakurai</td><td>Sapporo Snow \
University</td></tr>
<tr><td>10:00</td><td colspan="3">Coffee</td></tr>
</tbody></table></main></body></html>
""",
        """\
Veronika Plattner; Naoki Sakurai | speaker | Tyrol Symposium on Snow Robots
Veronika Plattner | at | Kufstein Robotics Institute
Naoki Sakurai | at | Sapporo Snow University
~ Walking on crust; Legs or tracks
""",
        ".html",
    ),
    Page(
        "tsv-partners",
        """\
Organisation	Role	Country
Sfax Port Authority	Partner	Tunisia
Kerkennah Fisheries School	Partner	Tunisia
""",
        """\
~ Sfax Port Authority; Kerkennah Fisheries School
""",
        ".tsv",
    ),
    Page(
        "html-table-without-header",
        """\
<html><head><title>Panel</title></head><body><main>
<h1>Danube Forum on Flood Insurance</h1>
<h2>Panelists</h2>
<table>
<tr><td>Mircea Popovici</td><td>Galați Insurance Institute</td></tr>
<tr><td>Jovana Stanković</td><td>University of Smederevo</td></tr>
</table>
</main></body></html>
""",
        """\
Mircea Popovici; Jovana Stanković | panelist | Danube Forum on Flood Insurance
Mircea Popovici | at | Galați Insurance Institute
Jovana Stanković | at | University of Smederevo
""",
        ".html",
    ),
    Page(
        "table-of-contents",
        """\
Contents

1. Introduction ........ 3
2. The Bergen Conference on Fjord Data ........ 7
3. Recommendations ........ 15
Annex A. List of participants ........ 22
""",
        """\
~ The Bergen Conference on Fjord Data; Bergen Conference on Fjord Data
""",
    ),
    Page(
        "speakers-table-org-first",
        """\
<html><head><title>Congo Basin Forum on Forest Monitoring</title></head><body><main>
<h1>Congo Basin Forum on Forest Monitoring</h1>
<p>Foresters, map makers and modellers compare what satellites and neighbours see.</p>
<h2>List of participants</h2>
<table>
<tr><th>Country</th><th>Organisation</th><th>Name</th><th>Position</th></tr>
<tr><td>Gabon</td><td>Libreville Forest Agency</td><td>Sylvie Mboumba</td><td>Director</td></tr>
<tr><td>Cameroon</td><td>University of Ebolowa</td><td>Blaise Nkoulou</td><td>Lecturer</td></tr>
<tr><td>Norway</td><td>Bergen Remote Sensing Centre</td><td>Ingrid Haugland</td><td>Senior \
Adviser</td></tr>
</table>
</main></body></html>
""",
        """\
Sylvie Mboumba; Blaise Nkoulou; Ingrid Haugland | attendee | Congo Basin Forum on Forest \
Monitoring
Sylvie Mboumba | Director | Libreville Forest Agency
Blaise Nkoulou | Lecturer | University of Ebolowa
Ingrid Haugland | Senior Adviser | Bergen Remote Sensing Centre
? Sylvie Mboumba | at | Gabon
? Blaise Nkoulou | at | Cameroon
? Ingrid Haugland | at | Norway
""",
        ".html",
    ),
    Page(
        "csv-speakers",
        """\
Name,Position,Organisation,Country
Hind Bensouda,Director,Fès Institute of Crafts,Morocco
Oskar Lindgren,Professor,Uppsala School of Design,Sweden
Mpho Radebe,Curator,Maseru National Museum,Lesotho
""",
        """\
Hind Bensouda | Director | Fès Institute of Crafts
Oskar Lindgren | Professor | Uppsala School of Design
Mpho Radebe | Curator | Maseru National Museum
? Hind Bensouda | at | Morocco
? Oskar Lindgren | at | Sweden
? Mpho Radebe | at | Lesotho
""",
        ".csv",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
