"""Labelled lines of plain pages: who organises, supports and hosts, when, where and how."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "about-hosted-by",
        """\
African Round Table on Public Algorithms

Hosted by: Makerere University
Co-hosts: Uganda Law Society; Lake Victoria Centre for Open Data
Convened by: Kampala Civic Tech Forum
Venue: Main Hall, Makerere University, Kampala
Date: 3 October 2023
Mode: In-person
""",
        """\
Makerere University | host | African Round Table on Public Algorithms
Uganda Law Society; Lake Victoria Centre for Open Data | co-host | African Round Table on \
Public Algorithms
Kampala Civic Tech Forum | convener | African Round Table on Public Algorithms
African Round Table on Public Algorithms | start | 2023-10-03
African Round Table on Public Algorithms | place | Main Hall, Makerere University, Kampala
African Round Table on Public Algorithms | mode | in-person
? African Round Table on Public Algorithms | end | 2023-10-03
""",
    ),
    Page(
        "about-partners-by-kind",
        """\
Andean Summit on AI and Indigenous Languages

Organised by: Universidad de San Simón
Strategic partners: Fundación Qhapaq, Inter-American Centre for Language Technology
Media partners: Radio Altiplano, El Correo del Sur
Academic partners: Pontifical University of Arequipa
Knowledge partner: Quechua Language Academy
Supporting organisations: Ministry of Cultures of Bolivia
Dates: 8-10 August 2022
Location: Cochabamba, Bolivia
""",
        """\
Universidad de San Simón | organizer | Andean Summit on AI and Indigenous Languages
Fundación Qhapaq; Inter-American Centre for Language Technology; Radio Altiplano; El Correo del \
Sur; Pontifical University of Arequipa; Quechua Language Academy | partner | Andean Summit on \
AI and Indigenous Languages
Ministry of Cultures of Bolivia | supporting partner | Andean Summit on AI and Indigenous \
Languages
Andean Summit on AI and Indigenous Languages | start | 2022-08-08
Andean Summit on AI and Indigenous Languages | end | 2022-08-10
Andean Summit on AI and Indigenous Languages | place | Cochabamba, Bolivia
~ Ministry of Cultures
""",
    ),
    Page(
        "about-sponsors-by-tier",
        """\
Gulf Conference on Machine Ethics 2025

ORGANIZERS
Doha Institute for Applied Ethics
Sultan Qaboos University

PLATINUM SPONSORS
Al Noor Telecom
Pearl Coast Bank

GOLD SPONSORS
Dhow Logistics

SILVER SPONSORS
Falaj Analytics
Hajar Software

MEDIA PARTNERS
The Muscat Gazette
""",
        """\
Doha Institute for Applied Ethics; Sultan Qaboos University | organizer | Gulf Conference on \
Machine Ethics 2025
Al Noor Telecom; Pearl Coast Bank; Dhow Logistics; Falaj Analytics; Hajar Software | sponsor | \
Gulf Conference on Machine Ethics 2025
The Muscat Gazette | partner | Gulf Conference on Machine Ethics 2025
? Gulf Conference on Machine Ethics 2025 | start | 2025
""",
    ),
    Page(
        "about-jointly-organised",
        """\
Pacific Islands Webinar on AI and Disaster Warning

Jointly organised by: University of the Coral Sea and Samoa Weather Office
In partnership with: Pacific Resilience Foundation
Funded by: Southern Cross Development Bank
Time: 22 March 2022
Attendance mode: Online
""",
        """\
University of the Coral Sea; Samoa Weather Office | organizer,co-host | Pacific Islands Webinar \
on AI and Disaster Warning
Pacific Resilience Foundation | partner | Pacific Islands Webinar on AI and Disaster Warning
Southern Cross Development Bank | sponsor | Pacific Islands Webinar on AI and Disaster Warning
Pacific Islands Webinar on AI and Disaster Warning | start | 2022-03-22
Pacific Islands Webinar on AI and Disaster Warning | mode | online
? Pacific Islands Webinar on AI and Disaster Warning | end | 2022-03-22
""",
    ),
    Page(
        "about-people-who-organise",
        """\
Korean-Japanese Symposium on Generative Media

Programme chairs: Ha-eun Seo (Busan Institute of Art and Technology), Kenta Morikawa (Fukuoka \
Media University)
Organising committee: Ji-ho Bang, Ayumi Hoshino
Keynote: Min-jun Ryu, Director, Jeju Film Archive
""",
        """\
Ha-eun Seo; Kenta Morikawa; Ji-ho Bang; Ayumi Hoshino | organizer | Korean-Japanese Symposium \
on Generative Media
Ha-eun Seo | at | Busan Institute of Art and Technology
Kenta Morikawa | at | Fukuoka Media University
Min-jun Ryu | keynote | Korean-Japanese Symposium on Generative Media
Min-jun Ryu | Director | Jeju Film Archive
""",
    ),
    Page(
        "series-and-edition",
        """\
4th Ljubljana Forum on Machine Translation

Date: 9 September 2021
Venue: Online
Organised by: Carniola Language Institute
""",
        """\
Carniola Language Institute | organizer | 4th Ljubljana Forum on Machine Translation
4th Ljubljana Forum on Machine Translation | start | 2021-09-09
4th Ljubljana Forum on Machine Translation | mode | online
? 4th Ljubljana Forum on Machine Translation | end | 2021-09-09
? 4th Ljubljana Forum on Machine Translation | place | Online
? 4th Ljubljana Forum on Machine Translation | part of | Ljubljana Forum on Machine Translation
""",
    ),
    Page(
        "what-who-when-where",
        """\
What: Savannah Roundtable on Grazing Algorithms
Who: Farmers, engineers, officials
When: Thursday, 3 November 2022, 2–5 p.m.
Where: Town Hall, Tamale, Ghana
Hosted by: Tamale School of Agriculture
""",
        """\
Tamale School of Agriculture | host | Savannah Roundtable on Grazing Algorithms
Savannah Roundtable on Grazing Algorithms | start | 2022-11-03
Savannah Roundtable on Grazing Algorithms | place | Town Hall, Tamale, Ghana
? Savannah Roundtable on Grazing Algorithms | end | 2022-11-03
""",
    ),
    Page(
        "main-labels-british-and-american",
        """\
Great Plains Conference on Soil Sensors

Organizing institutions: Nebraska Prairie Institute; Dakota Soil Laboratory
Cooperating organizations: Lakota Land Trust
Donors: Bison Foundation
Dates and venue: September 12–14, 2022, Omaha
""",
        """\
Nebraska Prairie Institute; Dakota Soil Laboratory | organizer | Great Plains Conference on \
Soil Sensors
Lakota Land Trust | partner | Great Plains Conference on Soil Sensors
Bison Foundation | sponsor | Great Plains Conference on Soil Sensors
Great Plains Conference on Soil Sensors | start | 2022-09-12
Great Plains Conference on Soil Sensors | end | 2022-09-14
? Great Plains Conference on Soil Sensors | place | Omaha
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
