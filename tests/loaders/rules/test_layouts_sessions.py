"""Titled sessions, however their headings are worded, and who took part in which."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "sessions-counted-in-many-ways",
        """\
Moravian Conference on Trustworthy Machines

Innovation Lab 1 - Measuring bias in hiring tools
Moderator: Prof. Radka Svobodová
Discussants: Prof. Ingrid Solberg; Mr. Tomasz Wilk; Ms. Leila Haddad | 10:30 AM - 11:10 AM
Tea Break | 11:10 AM - 11:30 AM
Selected Paper Session II: Courts and their algorithms (Lecture Hall 12)
Chair: Bohumil Hora
Workshop Track B – Open models for small languages
Speakers: Aino Virtanen; Kwabena Ofori
""",
        """\
Radka Svobodová | moderator | Measuring bias in hiring tools
Ingrid Solberg; Tomasz Wilk; Leila Haddad | panelist | Measuring bias in hiring tools
Bohumil Hora | moderator | Courts and their algorithms
Aino Virtanen; Kwabena Ofori | speaker | Open models for small languages
Measuring bias in hiring tools; Courts and their algorithms; Open models for small languages \
| part of | Moravian Conference on Trustworthy Machines
~ Tea Break; 11:10 AM
""",
    ),
    Page(
        "sessions-announced-with-their-own-lines",
        """\
Join us at the Lisbon Forum on Open Networks

The Lisbon Forum on Open Networks will take place in Lisbon on 3-4 June 2024. These are our \
sessions:

1. Measuring Shutdowns from Below

Moderator: Helena Duarte

Speakers: Paul Ndiaye, Amba Veka, Marta Lindqvist

When: Monday, 3 June 2024, 10:30 - 11:45

Where: Room 4

The session looks at what volunteers can measure.

2. Keeping Small Providers Online

Moderator: Marta Lindqvist

Speakers: Jonas Keller, Helena Duarte

When: Tuesday, 4 June 2024, 14:00 - 15:00

Where: Room 2
""",
        """\
Helena Duarte | moderator | Measuring Shutdowns from Below
Paul Ndiaye; Amba Veka; Marta Lindqvist | speaker | Measuring Shutdowns from Below
Marta Lindqvist | moderator | Keeping Small Providers Online
Jonas Keller; Helena Duarte | speaker | Keeping Small Providers Online
Measuring Shutdowns from Below; Keeping Small Providers Online | part of | Lisbon Forum on Open \
Networks
? Lisbon Forum on Open Networks | in | Portugal
? Lisbon Forum on Open Networks | place | Lisbon
Lisbon Forum on Open Networks | start | 2024-06-03
Lisbon Forum on Open Networks | end | 2024-06-04
Measuring Shutdowns from Below | start | 2024-06-03
Measuring Shutdowns from Below | place | Room 4
Keeping Small Providers Online | start | 2024-06-04
Keeping Small Providers Online | place | Room 2
? Measuring Shutdowns from Below | end | 2024-06-03
? Keeping Small Providers Online | end | 2024-06-04
""",
    ),
    Page(
        "slots-whose-time-stands-alone",
        """\
Tasman Forum on Machine Safety 2024

Program

09:00
Welcome
Rewi Tamahori (Wellington Safety Trust), Una Fairweather (Otago Data Institute)

09:30
The state of evaluation
Kimber Ashdown, University of Nelson

10:30
Morning tea break

11:00

Workshop Track A: Testing agents in the open
Isla McRae (Hobart Testing Institute), Pita Rangi (Waikato University)

Workshop Track B: Standards without borders
Greta Holm, Dunedin Standards Agency

12:00
Lunch

13:00
Closing words
Rewi Tamahori, Wellington Safety Trust
""",
        """\
Rewi Tamahori; Una Fairweather; Kimber Ashdown | speaker | Tasman Forum on Machine Safety 2024
Isla McRae; Pita Rangi | speaker | Testing agents in the open
Greta Holm | speaker | Standards without borders
Testing agents in the open; Standards without borders | part of | Tasman Forum on Machine \
Safety 2024
Rewi Tamahori | at | Wellington Safety Trust
Una Fairweather | at | Otago Data Institute
Kimber Ashdown | at | University of Nelson
Isla McRae | at | Hobart Testing Institute
Pita Rangi | at | Waikato University
Greta Holm | at | Dunedin Standards Agency
""",
    ),
    Page(
        "panel-on-a-topic-with-titles-of-talks",
        """\
Symposium on Accountable Software

May 3, 2025

Ghent, Belgium

Sponsored by:

Flemish Bank for Software

1:00 pm - 2:30 pm

Panel on Audits of Public Software (Main Hall)

Chair: Nele Claes (Ghent Audit Office)

Arno Peeters (Professor of Law, University of Bruges), “Who reads the report? A view from court”
Rujun Wei (Researcher, Ghent Institute of Informatics), “Is a checklist enough?”

2:30 pm - 2:45 pm Coffee Break
""",
        """\
Nele Claes | moderator | Panel on Audits of Public Software
Arno Peeters; Rujun Wei | speaker | Panel on Audits of Public Software
Panel on Audits of Public Software | part of | Symposium on Accountable Software
Nele Claes | at | Ghent Audit Office
Arno Peeters | Professor of Law | University of Bruges
Rujun Wei | Researcher | Ghent Institute of Informatics
Flemish Bank for Software | sponsor | Symposium on Accountable Software
Symposium on Accountable Software | start | 2025-05-03
? Symposium on Accountable Software | in | Belgium
""",
    ),
    Page(
        "menu-above-compact-programme",
        """\
About
Program
Organizers
Contact
Adriatic Forum on Language Models
Friday, 7 March 2025
Opening Keynote
Dr. Vesna Kralj - Director, Rijeka Language Institute | 9:00 AM - 9:20 AM
Organizing Committee
Prof. Luka Babić
Dean, Faculty of Letters @ University of Zadar
Mr. Ivo Horvat, JP
Secretary @ Rijeka Language Institute
""",
        """\
Vesna Kralj | keynote | Adriatic Forum on Language Models
Luka Babić; Ivo Horvat | organizer | Adriatic Forum on Language Models
Vesna Kralj | Director | Rijeka Language Institute
Luka Babić | Dean | Faculty of Letters, University of Zadar
? Luka Babić | Dean | University of Zadar
? Faculty of Letters | part of | University of Zadar
Ivo Horvat | Secretary | Rijeka Language Institute
? Adriatic Forum on Language Models | start | 2025-03-07
~ JP; About; Program
""",
    ),
    Page(
        "page-of-one-counted-session",
        """\
Atlas Forum 2024 WS #98 Towards shared rules for harbour robots

19th annual meeting of the Atlas Governance Forum, 15 - 19 December 2024 | Rabat, Morocco

Organizer 1: Timna Sutherland, Chamber of Maritime Commerce

Speaker 1: Noura Halabi, Director, Rabat Port Institute
Speaker 2: Lucio Rossetti, Analyst, Genoa Data Office

Moderator
Timna Sutherland, Private Sector

Format
Roundtable, 90 minutes
""",
        """\
Noura Halabi; Lucio Rossetti | speaker | Towards shared rules for harbour robots
Timna Sutherland | moderator | Towards shared rules for harbour robots
Timna Sutherland | organizer | Towards shared rules for harbour robots
Noura Halabi | Director | Rabat Port Institute
Lucio Rossetti | Analyst | Genoa Data Office
Timna Sutherland | at | Chamber of Maritime Commerce
19th annual meeting of the Atlas Governance Forum | start | 2024-12-15
19th annual meeting of the Atlas Governance Forum | end | 2024-12-19
? Towards shared rules for harbour robots | place | Rabat
Towards shared rules for harbour robots | part of | 19th annual meeting of the Atlas Governance \
Forum
""",
    ),
    Page(
        "names-where-the-other-lines-have-theirs",
        """\
Chairs and members of the Baltic Advisory Panel on Algorithms

Countries

* Estonia: Kalju Tamm - University of Tartu
* Finland: Ulpukka Vesterinen - KORVA
* Latvia: Jānis Ozoliņš - Riga Institute of Logic
* Sweden: Karin Lindqvist - Uppsala University

Secretariat

Riga Institute of Logic

Anna Petrova
Marta Kalniņa

Uppsala University

Erik Johansson
Sara Nilsson
""",
        """\
Kalju Tamm | at | University of Tartu
Ulpukka Vesterinen | at | KORVA
Jānis Ozoliņš; Anna Petrova; Marta Kalniņa | at | Riga Institute of Logic
Karin Lindqvist; Erik Johansson; Sara Nilsson | at | Uppsala University
? Kalju Tamm; Ulpukka Vesterinen; Jānis Ozoliņš; Karin Lindqvist | member | Baltic Advisory Panel \
on Algorithms
? Anna Petrova; Marta Kalniņa; Erik Johansson; Sara Nilsson | member | Baltic Advisory Panel on \
Algorithms
""",
    ),
    Page(
        "bodies-of-any-name-below-the-speakers",
        """\
Jutland Workshop on Model Audits

Confirmed Keynote and Invited Speakers

Francesca Bianchi
OKTA Research

Mads Thomsen
Fjordly

Helle Vinter
Aarhus University

Organizing Committee

Jonas Krag
Fjordly

Sponsors

* Aarhus University
""",
        """\
Francesca Bianchi; Mads Thomsen; Helle Vinter | keynote | Jutland Workshop on Model Audits
Francesca Bianchi | at | OKTA Research
Mads Thomsen; Jonas Krag | at | Fjordly
Helle Vinter | at | Aarhus University
Jonas Krag | organizer | Jutland Workshop on Model Audits
Aarhus University | sponsor | Jutland Workshop on Model Audits
""",
    ),
    Page(
        "sessions-in-a-table-with-empty-cells",
        """\
Limpopo Forum on Digital Money

| Time | Session | Speakers |
|------|---------|----------|
| 09:00 – 09:30 | Welcome address | Amahle Yusuf (Bank of Tzaneen) |
| 09:30 – 10:30 | Panel: Oversight in small markets | Kwame Boateng (Bank of Ghana), \
Lerato Mokoena (Limpopo Savings Agency), moderated by Tunde Bello (Lagos Finance Institute) |
| 10:30 – 11:00 | Coffee break | |
| 11:00 – 12:00 | Fireside chat: Open accounts and trust | Fatou Diop (Bank of Senegal) |
""",
        """\
Amahle Yusuf | speaker | Limpopo Forum on Digital Money
Kwame Boateng; Lerato Mokoena | panelist | Oversight in small markets
Tunde Bello | moderator | Oversight in small markets
Fatou Diop | speaker | Open accounts and trust
Oversight in small markets; Open accounts and trust | part of | Limpopo Forum on Digital Money
Amahle Yusuf | at | Bank of Tzaneen
Kwame Boateng | at | Bank of Ghana
Lerato Mokoena | at | Limpopo Savings Agency
Tunde Bello | at | Lagos Finance Institute
Fatou Diop | at | Bank of Senegal
""",
    ),
    Page(
        "title-with-a-small-word-and-parallel-sessions",
        """\
Care and Robotics Conference

Programme

9.45 – 10.15 | Keynote: Who lifts whom?
Prof. Ahmed Saleh, University of Leiden
10.15 – 10.30 | Coffee break
10.30 – 12.00 | Parallel sessions
Session A – Beds that listen
Chair: Hana Kimura, Osaka Institute of Nursing
Session B – Judges of machines
Chair: Robert Kleiber
12.00 – 12.15 | Closing remarks: Maria Janssen

Hosted by the University of Leiden with support from the Zuiderzee Foundation
""",
        """\
Ahmed Saleh | keynote | Care and Robotics Conference
Hana Kimura | moderator | Beds that listen
Robert Kleiber | moderator | Judges of machines
Maria Janssen | speaker | Care and Robotics Conference
Beds that listen; Judges of machines | part of | Care and Robotics Conference
Ahmed Saleh | Professor | University of Leiden
Hana Kimura | at | Osaka Institute of Nursing
University of Leiden | host | Care and Robotics Conference
Zuiderzee Foundation | supporting partner | Care and Robotics Conference
""",
    ),
    Page(
        "workshop-within-a-conference",
        """\
Workshop on Fairness in Ferry Timetables

Co-located with TIDE 2024, Bergen, Norway

Panelists:
1. Dr. Ndidi Okafor (Nigeria) – CEO, LearnFerry
2. Prof. Hiro Tanaka (Japan) – Wakayama University

Scientific Committee
Anna Schmidt, Lübeck University (Chair)
Bo Andersson, Bergen Institute of Harbours
""",
        """\
Ndidi Okafor; Hiro Tanaka | panelist | Workshop on Fairness in Ferry Timetables
Ndidi Okafor | CEO | LearnFerry
Hiro Tanaka | Professor | Wakayama University
Anna Schmidt | at | Lübeck University
Bo Andersson | at | Bergen Institute of Harbours
Workshop on Fairness in Ferry Timetables | part of | TIDE 2024
? TIDE 2024 | in | Norway
? Workshop on Fairness in Ferry Timetables | in | Norway
? TIDE 2024 | place | Bergen
? Workshop on Fairness in Ferry Timetables | place | Bergen
""",
    ),
    Page(
        "people-behind-small-words-in-slots",
        """\
Severn Forum on Machine Ethics

10:00 Dr Alice Moreau (University of Nantes): Gaps of duty revisited
11:00 Break
11:15 Panel discussion with Alice Moreau, Ben Adisa and Carla Nunes (chair: Edward Harcourt)
13:00 Keynote by Shona Valloor (University of Perth)
14:00 Roundtable "Teaching ethics to engineers"
Moderator: Fay Grantham

Organised by the Severn Institute for Ethics

Sponsored by: Tern Foundation
""",
        """\
Alice Moreau; Ben Adisa; Carla Nunes | panelist | Severn Forum on Machine Ethics
Edward Harcourt | moderator | Severn Forum on Machine Ethics
Shona Valloor | keynote | Severn Forum on Machine Ethics
Fay Grantham | moderator | Teaching ethics to engineers
Teaching ethics to engineers | part of | Severn Forum on Machine Ethics
Alice Moreau | at | University of Nantes
Shona Valloor | at | University of Perth
Severn Institute for Ethics | organizer | Severn Forum on Machine Ethics
Tern Foundation | sponsor | Severn Forum on Machine Ethics
""",
    ),
    Page(
        "titles-below-counted-panels-without-blank-lines",
        """\
Scheldt Summit on Duty and Data

09:20 AM - 10:30 AM
Panel Discussion 1
Due Care across the Supply Chain
Moderator
Lena Wendel
Chief, Rights Unit, Ghent Audit Office
Panelists
Isabel Ebner
Senior Adviser, Basel Institute of Law
Marlena Wisnioska
Senior Legal Manager, Kraków Centre for Civil Law

10:30 AM - 11:00 AM
Coffee Break

11:00 AM - 12:00 PM
Panel Discussion 2
Remedy and Redress at Sea
Moderator
Hans Peter Lehner
Ostend Harbour Authority
""",
        """\
Lena Wendel | moderator | Due Care across the Supply Chain
Isabel Ebner; Marlena Wisnioska | panelist | Due Care across the Supply Chain
Hans Peter Lehner | moderator | Remedy and Redress at Sea
Due Care across the Supply Chain; Remedy and Redress at Sea | part of | Scheldt Summit on Duty \
and Data
Lena Wendel | Chief | Rights Unit
? Lena Wendel | Chief | Ghent Audit Office
? Rights Unit | part of | Ghent Audit Office
Isabel Ebner | Senior Adviser | Basel Institute of Law
Marlena Wisnioska | Senior Legal Manager | Kraków Centre for Civil Law
Hans Peter Lehner | at | Ostend Harbour Authority
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_titled_sessions_are_read(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []
