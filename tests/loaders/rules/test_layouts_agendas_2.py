"""Agendas: slots with times, sessions with titles, chairs and panels."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "agenda-html-table",
        """\
<html><head><title>Programme</title></head><body><main>
<h1>Bay of Bengal Forum on Early Warning</h1>
<h2>Programme</h2>
<table>
<tr><th>Time</th><th>Session</th><th>Speakers</th></tr>
<tr><td>10:00–10:20</td><td>Opening</td><td>Nusrat Jahan Chowdhury, Director, Barisal Cyclone \
Centre</td></tr>
<tr><td>10:20–11:30</td><td>Panel: From model to megaphone</td><td>Ko Ko Aung (Yangon Weather \
Office); Sanjukta Mohapatra (Cuttack Disaster Institute)</td></tr>
</table>
</main></body></html>
""",
        """\
Nusrat Jahan Chowdhury | speaker | Bay of Bengal Forum on Early Warning
Nusrat Jahan Chowdhury | Director | Barisal Cyclone Centre
Ko Ko Aung | at | Yangon Weather Office
Sanjukta Mohapatra | at | Cuttack Disaster Institute
? Ko Ko Aung; Sanjukta Mohapatra | panelist,speaker | From model to megaphone
? Ko Ko Aung; Sanjukta Mohapatra | panelist,speaker | Bay of Bengal Forum on Early Warning
? From model to megaphone | part of | Bay of Bengal Forum on Early Warning
""",
        ".html",
    ),
    Page(
        "agenda-breaks-only",
        """\
Pyrenees Meeting on Rural Broadband

08:30 Registration and coffee
09:00 Welcome
10:30 Coffee break
12:30 Lunch
14:00 Working groups
16:00 Conclusions and next steps
17:00 End of meeting
""",
        """\
~ Pyrenees Meeting on Rural Broadband
""",
    ),
    Page(
        "agenda-talk-titles-with-speakers",
        """\
Tagus Symposium on Machine Creativity

14:00 Beatriz Saldanha (Lisbon Conservatory of Sound): Who wrote the fado?
14:30 Kwesi Ofori (University of Winneba): Drums that learn
15:00 Yael Harpaz (Haifa Museum of Design): Curating without curators
""",
        """\
Beatriz Saldanha; Kwesi Ofori; Yael Harpaz | speaker | Tagus Symposium on Machine Creativity
Beatriz Saldanha | at | Lisbon Conservatory of Sound
Kwesi Ofori | at | University of Winneba
Yael Harpaz | at | Haifa Museum of Design
~ Who wrote the fado?; Drums that learn; Curating without curators
""",
    ),
    Page(
        "html-schema-of-day",
        """\
<html><head><title>Programme</title></head><body><main>
<h1>Karoo Symposium on Radio Astronomy Data</h1>
<h2>Tuesday, 4 June 2024</h2>
<h3>09:00–10:00 Keynote</h3>
<p>Thandeka Mbatha, Director, Sutherland Observatory Trust</p>
<h3>10:00–11:00 Panel discussion</h3>
<p>Moderator: Ebrahim Jacobs, Cape Winelands University</p>
<ul><li>Noriko Hayashida, Researcher, Akashi Radio Institute</li><li>Paul Lachance, Engineer, \
Gaspé Antenna Company</li></ul>
</main></body></html>
""",
        """\
Thandeka Mbatha | keynote | Karoo Symposium on Radio Astronomy Data
Ebrahim Jacobs | moderator | Karoo Symposium on Radio Astronomy Data
Noriko Hayashida; Paul Lachance | panelist | Karoo Symposium on Radio Astronomy Data
Thandeka Mbatha | Director | Sutherland Observatory Trust
Ebrahim Jacobs | at | Cape Winelands University
Noriko Hayashida | Researcher | Akashi Radio Institute
Paul Lachance | Engineer | Gaspé Antenna Company
Karoo Symposium on Radio Astronomy Data | start | 2024-06-04
? Karoo Symposium on Radio Astronomy Data | end | 2024-06-04
""",
        ".html",
    ),
    Page(
        "sections-by-session-markdown",
        """\
# Sonoran Conference on Heat and Health

## Opening session

- Guadalupe Ybarra, Rector, University of Hermosillo
- Ofelia Montijo, Director, Sonora Health Institute

## Session 1: Shade as infrastructure

**Chair:** Raymond Begay, Professor, Flagstaff School of Public Health

**Speakers:**

- Xóchitl Arvizu, Nogales City Council
- Sunil Pillai, Director, Ahmedabad Heat Observatory
""",
        """\
Guadalupe Ybarra; Ofelia Montijo | speaker | Sonoran Conference on Heat and Health
Raymond Begay | moderator | Shade as infrastructure
Xóchitl Arvizu; Sunil Pillai | speaker | Shade as infrastructure
Shade as infrastructure | part of | Sonoran Conference on Heat and Health
Guadalupe Ybarra | Rector | University of Hermosillo
Ofelia Montijo | Director | Sonora Health Institute
Raymond Begay | Professor | Flagstaff School of Public Health
Xóchitl Arvizu | at | Nogales City Council
Sunil Pillai | Director | Ahmedabad Heat Observatory
? Guadalupe Ybarra; Ofelia Montijo | speaker | Opening session
? Opening session | part of | Sonoran Conference on Heat and Health
""",
        ".md",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
