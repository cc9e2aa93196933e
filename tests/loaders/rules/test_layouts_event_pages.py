"""Pages of events and press releases: front matter, datelines, notes, series."""

from __future__ import annotations

from pathlib import Path

import pytest
from layout_facts import Page, differences

PAGES = [
    Page(
        "press-dateline-notes",
        """\
Coastal nations agree on a plan for shared flood models

VALLETTA, 18 January 2024 – Six coastal nations agreed today to share the computer models they \
use to forecast floods, the Maltese Institute of Marine Science said.

“Water does not stop at a border, and neither should a forecast,” said Carmela Zammit, director \
of the institute.

The plan was presented at the Mediterranean Forum on Flood Forecasting, which the institute \
hosted together with Sousse Hydrology Centre.

Notes to editors

The Maltese Institute of Marine Science was founded in 1988 and has forty staff.

Media contact: Joseph Borg, press@example.org, +356 0000 0000
""",
        """\
Carmela Zammit | director | Maltese Institute of Marine Science
Maltese Institute of Marine Science | host | Mediterranean Forum on Flood Forecasting
Sousse Hydrology Centre | co-host,host | Mediterranean Forum on Flood Forecasting
? Carmela Zammit | speaker | Mediterranean Forum on Flood Forecasting
? Mediterranean Forum on Flood Forecasting | start | 2024-01-18
? Mediterranean Forum on Flood Forecasting | place | Valletta
~ Joseph Borg
""",
    ),
    Page(
        "front-matter-event",
        """\
Title: Lagos Dialogue on AI and Journalism
Date: 12 October 2024
Location: Freedom Park, Lagos, Nigeria
Organiser: Ikeja School of Media
Registration: https://example.org/register
Languages: English, Yoruba

The dialogue brings editors and engineers to one table for a day.
""",
        """\
Lagos Dialogue on AI and Journalism | start | 2024-10-12
Lagos Dialogue on AI and Journalism | place | Freedom Park, Lagos, Nigeria
Ikeja School of Media | organizer | Lagos Dialogue on AI and Journalism
? Lagos Dialogue on AI and Journalism | end | 2024-10-12
""",
    ),
    Page(
        "front-matter-yaml",
        """\
---
title: Andalusian Workshop on Automated Irrigation
date: 2023-11-09
location: Córdoba, Spain
---

# Andalusian Workshop on Automated Irrigation

Organised by the Guadalquivir Water Institute and the University of Jaén.

## Speakers

- Rocío Benavente, Engineer, Guadalquivir Water Institute
""",
        """\
Guadalquivir Water Institute; University of Jaén | organizer | Andalusian Workshop on Automated \
Irrigation
Rocío Benavente | speaker | Andalusian Workshop on Automated Irrigation
Rocío Benavente | Engineer | Guadalquivir Water Institute
Andalusian Workshop on Automated Irrigation | start | 2023-11-09
Andalusian Workshop on Automated Irrigation | place | Córdoba, Spain
? Andalusian Workshop on Automated Irrigation | end | 2023-11-09
""",
        ".md",
    ),
    Page(
        "date-and-place-under-title",
        """\
Sundarbans Conference on Tide Prediction
Khulna, Bangladesh | 3–5 February 2022

The conference was organised by Khulna Delta University with the support of the Bengal Rivers \
Trust.
""",
        """\
Khulna Delta University | organizer | Sundarbans Conference on Tide Prediction
Bengal Rivers Trust | supporting partner,partner | Sundarbans Conference on Tide Prediction
Sundarbans Conference on Tide Prediction | start | 2022-02-03
Sundarbans Conference on Tide Prediction | end | 2022-02-05
Sundarbans Conference on Tide Prediction | place | Khulna / Khulna, Bangladesh
""",
    ),
    Page(
        "full-about-page",
        """\
INTERNATIONAL FORUM ON ALGORITHMS AND SOCIETY 2024

“Machines We Can Question”

12–14 November 2024 | Palace of Culture, Plovdiv, Bulgaria

ABOUT

The International Forum on Algorithms and Society is a yearly gathering of researchers and \
officials. This year's forum looks at how decisions made by machines can be questioned by those \
whom they concern.

ORGANISED BY
Thracian University of Technology
Institute for Public Reason

IN PARTNERSHIP WITH
Black Sea Universities Union
Danube Policy Lab

SUPPORTED BY
Ministry of Education and Science of Bulgaria

CONTACT
forum@example.org
""",
        """\
Thracian University of Technology; Institute for Public Reason | organizer | International \
Forum on Algorithms and Society 2024
Black Sea Universities Union; Danube Policy Lab | partner | International Forum on Algorithms \
and Society 2024
Ministry of Education and Science of Bulgaria | supporting partner | International Forum on \
Algorithms and Society 2024
International Forum on Algorithms and Society 2024 | start | 2024-11-12
International Forum on Algorithms and Society 2024 | end | 2024-11-14
International Forum on Algorithms and Society 2024 | place | Plovdiv / Palace of Culture, \
Plovdiv, Bulgaria / Palace of Culture
? International Forum on Algorithms and Society 2024 | theme | Machines We Can Question
~ International Forum on Algorithms and Society; Palace of Culture; Ministry of Education and \
Science
""",
    ),
    Page(
        "full-width-colons",
        """\
Jiangnan Forum on Canal Data

Organizer：Suzhou Canal Institute
Co-organizers：Hangzhou Water College, Yangzhou Heritage Society
Time：May 18, 2023
Venue：Suzhou
""",
        """\
Suzhou Canal Institute | organizer | Jiangnan Forum on Canal Data
Hangzhou Water College; Yangzhou Heritage Society | co-host | Jiangnan Forum on Canal Data
Jiangnan Forum on Canal Data | start | 2023-05-18
Jiangnan Forum on Canal Data | place | Suzhou
? Jiangnan Forum on Canal Data | end | 2023-05-18
""",
    ),
    Page(
        "press-about-boilerplate",
        """\
KIGALI, 14 March 2022 – Virunga Institute of Ecology and Kivu Technical University signed a \
memorandum of understanding on Monday at the Great Rift Conference on Lake Methane.

“We share one lake,” said Claudine Uwase, rector of Kivu Technical University.

About Virunga Institute of Ecology

Virunga Institute of Ecology studies the lakes and volcanoes of the region.

###

Press contact: Jean Bosco Habimana, +250 000 000
""",
        """\
Claudine Uwase | rector | Kivu Technical University
? Claudine Uwase | speaker | Great Rift Conference on Lake Methane
? Virunga Institute of Ecology; Kivu Technical University | took part | Great Rift Conference \
on Lake Methane
? Virunga Institute of Ecology; Kivu Technical University | endorsed | memorandum of understanding
? memorandum of understanding | presented at | Great Rift Conference on Lake Methane
? Great Rift Conference on Lake Methane | start | 2022-03-14
? Great Rift Conference on Lake Methane | place | Kigali
~ memorandum of understanding; Jean Bosco Habimana; Virunga Institute of Ecology; Great Rift \
Conference on Lake Methane
""",
    ),
    Page(
        "abstract-and-bio",
        """\
Waikato Lecture on Machine Listening

Speaker: Hinemoa Ratana, Professor of Acoustics, University of Rotorua
Date: 30 August 2023
Venue: Lake Hall, Hamilton

Abstract
How does a machine hear a language that has few recordings? The talk walks through three answers.

About the speaker
Hinemoa Ratana is Professor of Acoustics at the University of Rotorua. She is a member of the \
Pacific Speech Council.
""",
        """\
Hinemoa Ratana | speaker | Waikato Lecture on Machine Listening
Hinemoa Ratana | Professor of Acoustics | University of Rotorua
Hinemoa Ratana | member | Pacific Speech Council
Waikato Lecture on Machine Listening | start | 2023-08-30
Waikato Lecture on Machine Listening | place | Lake Hall, Hamilton
? Waikato Lecture on Machine Listening | end | 2023-08-30
""",
    ),
]


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_page_says_this_and_nothing_else(page: Page, tmp_path: Path) -> None:
    assert differences(page, tmp_path) == []


TITLES = {
    "this workshop": "Who Owns the Tides\n\nThis one-day workshop will bring together scholars of"
    " the sea.\n\nCall for papers\n\nWe invite papers on tides.\n\nSpeakers\n\n{speaker}\n",
    "question": "Who owns the tides?\n\n12 May 2023\n\nThe seminar will assess the law of the"
    " sea.\n\nSpeakers\n\n{speaker}\n",
    "programme": "Who Owns the Tides\n\nFriday, 12 May 2023\n\n9:00 Registration\n9:30 Break\n"
    "10:00 Keynote\n{speaker}\n11:00 Lunch\n",
}


@pytest.mark.parametrize("page", TITLES.values(), ids=list(TITLES))
def test_a_page_that_describes_an_event_has_its_name_for_title(page: str, tmp_path: Path) -> None:
    text = page.format(speaker="Ingrid Haugland, Director, Stavanger Institute of Tides")
    title = text.partition("\n")[0]
    facts = (
        f"Ingrid Haugland | speaker,keynote | {title}\n? {title} | start | 2023-05-12\n"
        "Ingrid Haugland | Director | Stavanger Institute of Tides\n"
    )
    assert differences(Page("title", text, facts), tmp_path) == []


def test_a_call_for_papers_is_for_the_event_that_it_names(tmp_path: Path) -> None:
    text = (
        "Call for Papers: Tides and the Rule of Law\n\nThe conference will take place in Oslo.\n\n"
        "We are also pleased to confirm several keynote speakers for the conference, including:\n\n"
        "Ingrid Haugland (Stavanger Institute of Tides)\n"
        "Oluwaseun Adeyinka (University of Abeokuta)\nRoom 12, Haugland Building\n"
    )
    facts = (
        "Ingrid Haugland; Oluwaseun Adeyinka | keynote | Tides and the Rule of Law\n"
        "? Tides and the Rule of Law | place | Oslo\n"
        "Ingrid Haugland | - | Stavanger Institute of Tides\n"
        "Oluwaseun Adeyinka | - | University of Abeokuta\n"
    )
    assert differences(Page("call", text, facts), tmp_path) == []
