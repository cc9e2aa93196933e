"""What events are called: coined names, editions, boundaries of names, titles of pages."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.rules.entities import DocumentEntity
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import Reading, read

NAMED = (
    ("We met at CoralCon 2018 in Lisbon.", {"CoralCon 2018"}),
    ("CoralCon is run by the Access Reef Foundation.", {"CoralCon"}),
    ("The group spoke at ReefFest 2022 and at DevFest Lagos.", {"ReefFest 2022", "DevFest Lagos"}),
    ("TIDE 2025 took place in Oslo.", {"TIDE 2025"}),
    ("She chaired the Reef Summit with British Prime Minister Anna Lind.", {"Reef Summit"}),
    ("The charter was shown at the 2014 TIDE in Istanbul.", {"2014 TIDE"}),
    ("The TIDE 2023 summit took place in Oslo.", {"TIDE 2023"}),
    ("Hackathon Alfa-Nova 2023 took place online.", {"Hackathon Alfa-Nova 2023"}),
    ("The second edition of the Alfa-Nova hackathon was held.", {"Alfa-Nova hackathon"}),
    (
        "The 2025 Summit on Humane Computing, AI, and Society was held in Porto.",
        {"2025 Summit on Humane Computing, AI, and Society"},
    ),
    (
        "The 2025 TIDE/REEF Conference on Robots, Ethics, and Society was held in Porto.",
        {"2025 TIDE/REEF Conference on Robots, Ethics, and Society"},
    ),
    (
        "The Forum on Digital Rights in Africa (FDRAfrica) took place in Accra.",
        {"Forum on Digital Rights in Africa"},
    ),
    (
        "The upcoming second Summit on Humane AI in the Maritime Domain will take place.",
        {"second Summit on Humane AI in the Maritime Domain"},
    ),
    (
        "The Policy Dialogue on AI as a Driver for Growth was held in Lima.",
        {"Policy Dialogue on AI as a Driver for Growth"},
    ),
    (
        "The Roundtable on Safe Use of AI in Schools was held in Oslo.",
        {"Roundtable on Safe Use of AI in Schools"},
    ),
    (
        "The High-Level Week of the 80th United Nations General Assembly opened.",
        {"High-Level Week of the 80th United Nations General Assembly"},
    ),
    ("North Sea Day (NSD) has brought better services.", {"North Sea Day"}),
    ("The Delta Winter School 2024 took place in Paris.", {"Delta Winter School 2024"}),
    ("The COAST+10 Review Meeting took place in Paris.", {"COAST+10 Review Meeting"}),
    (
        "The Women in Coastal Law Summit was held in Oslo.",
        {"Women in Coastal Law Summit"},
    ),
    (
        "Experts came to the Harbour Charter for Asia and Pacific Regions Workshop in Oslo.",
        {"Harbour Charter for Asia and Pacific Regions Workshop"},
    ),
    ("They met at the Bay Call to Action Summit in Paris.", {"Bay Call to Action Summit"}),
    ("Norway convened the Leaders' Summit in May 2021.", {"Leaders' Summit"}),
    (
        "The Forum on Tides in Latin America and the Caribbean was held in Lima.",
        {"Forum on Tides in Latin America and the Caribbean"},
    ),
    (
        "She spoke at the Global Tide Intelligence (GTI) Assembly in Oslo.",
        {"Global Tide Intelligence (GTI) Assembly"},
    ),
    (
        "Norway received the first meeting of the ICT Senior Officials in Bodo.",
        {"first meeting of the ICT Senior Officials"},
    ),
    ("Norway hosts the GTI Data Deep Dive in Oslo.", {"GTI Data Deep Dive"}),
    ("Norway organises the Ministerial Event 2024 in Oslo.", {"Ministerial Event 2024"}),
    (
        "The 31st General Conference of Ministers met in Oslo.",
        {"31st General Conference of Ministers"},
    ),
    (
        'They met at a conference that bears the title "Reef Care in Norway: Towards Clean Seas".',
        {"Reef Care in Norway: Towards Clean Seas"},
    ),
    (
        'It opened with a conference, "OPEN REEFS: Meet. Build. Share.", which it held in Oslo.',
        {"OPEN REEFS: Meet. Build. Share"},
    ),
    ('"Futures & Challenges" was the title of a panel session.', {"Futures & Challenges"}),
    (
        "The G7 Ministers' Meeting on the Oslo AI Process was held in Oslo.",
        {"G7 Ministers' Meeting on the Oslo AI Process"},
    ),
    (
        "The stakeholder consultation on Safety and Ethics in Sea Law was held in Oslo.",
        {"stakeholder consultation on Safety and Ethics in Sea Law"},
    ),
    ("TIDE-Oslo, 2024 was hosted by the Reef Institute.", {"TIDE-Oslo, 2024"}),
    ("At an earlier gathering, TIDE-Lima, much was said.", {"TIDE-Lima"}),
    ("The Safe Sea Forum (SSF), a project of Reef Lab, was founded in 2020.", set()),
    ("It was announced today. The Reef Model Forum is an industry body in Oslo.", set()),
    (
        "They met at the Tidal Reef Intelligence (TRIN) Assembly.",
        {"Tidal Reef Intelligence (TRIN) Assembly"},
    ),
    ('"Harbours of Tomorrow" took place in Bergen.', {"Harbours of Tomorrow"}),
    (
        'They brought "Peace at Sea: Towns sign the Call" to Oslo.',
        {"Peace at Sea: Towns sign the Call"},
    ),
)
NOT_EVENTS = (
    "A survey (OECD 2023) looked at COVID 2020 measures, the ISO 2022 list and FY 2024.",
    "Jane McNeal 2021 and GDPR 2016 are cited.",
)
ONE_EVENT = (
    "The Forum for Reef Governance (TIDE) was held in Oslo. At TIDE 2024 many spoke. TIDE is old.",
    "The second edition of the Alfa-Nova hackathon was held. Alfa-Nova 2023 ended. We like "
    "Alfa-Nova.",
)
MAIN = (
    (
        "Reef Conversation: Who owns the sea?\n\n3 May 2024\n\nAnn Li\n\nThe conversation was held "
        "beside the 2023 Open Coast Summit in Tallinn, Estonia.\n",
        "Reef Conversation: Who owns the sea?",
    ),
    (
        "Coast AI Workshop: Building Trust and Care\n\n21 August, 9 am to 4 pm\n\nTIDE 2025\n\n"
        "This workshop offers a platform for researchers.\n",
        "Coast AI Workshop: Building Trust and Care",
    ),
    (
        "TIDE 2024 WS #98 Mapping the seabed together\n\nOrganizer: Ann Li, Delta University\n\n"
        "Speaker: Bo Berg, Delta University\n\nThe session looks at maps.\n",
        "Mapping the seabed together",
    ),
    (
        "Reef Diplomacy: Islands Lead in a Divided World\n\nIslands Ocean Summit 2026 – Day 2\n\n"
        "Speakers\n\n* Ann Li, Delta University\n* Bo Berg, Delta University\n\n"
        "This session asks what islands can do.\n",
        "Reef Diplomacy: Islands Lead in a Divided World",
    ),
    (
        "The 1st International Workshop on Reef Governance\n\nHeld in conjunction with TIDE 2024"
        "\n\n"
        "The workshop is on 4 August 2024. TIDE 2024 follows.\n",
        "1st International Workshop on Reef Governance",
    ),
)


def reading(text: str) -> Reading:
    return read(Document(id="page", text=text, sha256=""))


def names(event: DocumentEntity) -> set[str]:
    return {n for m in event.mentions for n in (m.name, *m.aliases)}


def events(text: str) -> list[DocumentEntity]:
    return reading(text).table.of_kind(Kind.EVENT)


@pytest.mark.parametrize(("text", "wanted"), NAMED)
def test_events_have_the_names_that_a_reader_would_give_them(text: str, wanted: set[str]) -> None:
    found = [names(event) for event in events(text)]
    assert len(found) == len(wanted)
    assert wanted <= set().union(*found)


@pytest.mark.parametrize("text", NOT_EVENTS)
def test_what_has_a_year_beside_it_is_not_always_an_event(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize("text", ONE_EVENT)
def test_an_acronym_with_and_without_its_year_is_the_event_of_the_full_name(text: str) -> None:
    assert len(events(text)) == 1


def test_an_acronym_alone_is_the_series_where_several_editions_are_named() -> None:
    found = events("TIDE 2012 was in Oslo. TIDE 2014 was in Riga. TIDE goes on.")
    assert {e.name for e in found} == {"TIDE 2012", "TIDE 2014", "TIDE"}


@pytest.mark.parametrize(("text", "name"), MAIN)
def test_the_title_of_a_page_can_be_the_name_of_its_event(text: str, name: str) -> None:
    main = reading(text).main
    assert main is not None
    assert name in names(main)


DESCRIBED = (
    (
        "Reef researchers meet\n\nFrom 3 to 5 May 2022, an in-person event welcomed scientists "
        "from Kenya to Lisbon, Portugal. The gathering was lively.\n",
        "in-person event",
    ),
    (
        "Delta University hosted a closed-door roundtable on reef protection in Lisbon on "
        "3 May 2022.",
        "closed-door roundtable on reef protection",
    ),
    (
        "Students join the protest against reef mining\n\nOn 3 May 2022, students marched.\n",
        "protest against reef mining",
    ),
    ("On 3 May 2022 the Coral Institute held a public hearing in Lisbon.", "public hearing"),
    (
        "Reef Law Briefing Series for Permanent Missions to the UN in Geneva\n\nThe series began "
        "in May.\n",
        "Reef Law Briefing Series for Permanent Missions to the UN in Geneva",
    ),
)
NOT_DESCRIBED = (
    "At a press conference in Lisbon on 3 May 2022 the mayor spoke.",
    "Delta University did not host a public hearing in Lisbon on 3 May 2022.",
    "The board held a meeting in Lisbon on 3 May 2022.",
)
REFERENCES = (
    ("The Alfa-Nova hackathon was held in Oslo. The two-day hackathon ended.", "hackathon"),
    ("The Harbour Forum on Tides met in Oslo. This in-person event ended.", "event"),
    ("The first TIDE Summit met. The second TIDE Summit follows its inaugural edition.", "edition"),
)


@pytest.mark.parametrize(("text", "name"), DESCRIBED)
def test_a_gathering_without_a_name_goes_by_its_description(text: str, name: str) -> None:
    main = reading(text).main
    assert main is not None
    assert name in names(main)


@pytest.mark.parametrize("text", NOT_DESCRIBED)
def test_not_every_gathering_is_described_well_enough(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(("text", "word"), REFERENCES)
def test_descriptions_lead_back_to_the_event(text: str, word: str) -> None:
    first = min(events(text), key=lambda e: e.first)
    assert any(span.cut(text).endswith(word) for span in first.references)


def test_editions_told_apart_by_count_are_events_of_their_own() -> None:
    found = events("The first TIDE summit met in Oslo. The second TIDE summit met in Riga.")
    assert {e.name for e in found} == {"first TIDE summit", "second TIDE summit"}


def test_the_meeting_of_a_counted_council_is_an_event() -> None:
    text = "The 19th Joint Council for Reef Cooperation (JCRC) meeting was held in Riga."
    assert "19th Joint Council for Reef Cooperation (JCRC) meeting" in names(events(text)[0])


DEFINED = (
    ("Reef Voices (RV) is an annual international gathering on oceans.", {"Reef Voices"}),
    ("Tides of Change was a two-day conference on tides.", {"Tides of Change"}),
    ("Coral Institute is a conference organiser.", set()),
    ("RiverLab is a company that holds conferences.", set()),
)


@pytest.mark.parametrize(("text", "wanted"), DEFINED)
def test_a_sentence_can_say_that_a_name_is_an_event(text: str, wanted: set[str]) -> None:
    assert {e.name for e in events(text)} == wanted


def test_a_number_before_a_title_is_not_part_of_the_event() -> None:
    text = "II. Conclave on Reefs (7 October 2025)\n\nDelta College held the Conclave on Reefs.\n"
    assert {e.name for e in events(text)} == {"Conclave on Reefs"}


def test_pictures_before_a_label_do_not_hide_it() -> None:
    text = (
        "Reef Diplomacy: Islands Lead in a Divided World\n\nIslands Ocean Summit 2026 – Day 2\n\n"
        "📍 Venue | Anna Lind Hall\n📅 Date | 2026-02-17\n\n🎤 Speakers\n\n"
        "* Ann Li, Delta University\n\n"
        "This session asks what islands can do.\n"
    )
    read_page = reading(text)
    labels = {u.label.name for u in read_page.units if u.label}
    assert labels == {"place", "date", "speaker"}
    assert {e.name for e in read_page.table.of_kind(Kind.PERSON)} == {"Ann Li"}


def test_two_series_on_one_topic_stay_two() -> None:
    text = "The Reef Rights Festival comes in May. The Reef Rights Forum was held in March."
    assert {e.name for e in events(text)} == {"Reef Rights Festival", "Reef Rights Forum"}


def test_an_acronym_in_front_of_a_full_name_is_its_acronym() -> None:
    text = "TIDE 2023 : 3rd International Workshop on Reefs\n\nTIDE will be held in Riga.\n"
    assert len(events(text)) == 1


def test_a_page_of_a_panel_has_the_panel_for_its_event() -> None:
    text = (
        "Panel Discussion Who Owns the Sea and Why\n\n20 Feb 2026 16:00h - 17:00h\n\nSummary\n\n"
        "The panel opened with a question.\n"
    )
    main = reading(text).main
    assert main is not None
    assert main.name == "Who Owns the Sea and Why"


def test_a_gathering_beside_another_event_is_the_one_that_the_page_is_about() -> None:
    text = (
        "On 26 May 2023, the Coral Institute convened the inaugural training on reef law in Riga. "
        "The event took place on the sidelines of the Forum on Reefs.\n"
    )
    main = reading(text).main
    assert main is not None
    assert "inaugural training on reef law" in names(main)


def test_a_title_can_stand_before_what_kind_of_event_it_names() -> None:
    text = "Islands on the Brink: A Conversation on Reef Law\n\nOn 3 May we met in Riga.\n"
    main = reading(text).main
    assert main is not None
    assert "Islands on the Brink" in names(main) or "Reef Law" in main.name


def test_what_people_attend_is_an_event_if_the_title_names_it() -> None:
    text = "My trip to TIDESEM\n\nLast weekend I attended TIDESEM for the third time.\n"
    assert {e.name for e in events(text)} == {"TIDESEM"}


def test_the_coined_word_of_an_event_alone_is_the_event() -> None:
    found = events("We went to the inaugural TIDESY conference in Riga. TIDESY was lively.")
    assert len(found) == 1
    assert len(found[0].mentions) == 2


WHOLE_TITLES = (
    ("Symposium on Reef Law in the Tropics Hosted by the Tinn Institute", "Symposium on Reef Law"),
    ("Joint Academic Conference between Delta and Ostia", "Joint Academic Conference"),
    ("AI stakeholder roundtable held in Riga", "AI stakeholder roundtable"),
)


@pytest.mark.parametrize(("title", "front"), WHOLE_TITLES)
def test_a_headline_that_tells_who_held_it_names_the_event(title: str, front: str) -> None:
    text = f"{title}\n\nThe event was held in Riga. Jane Porter opened the event.\n"
    assert any(e.name.startswith(front) for e in events(text))


def test_a_seminar_in_small_letters_is_named_by_more_than_a_place() -> None:
    assert names(events("The fourteenth AI Connect webinar was held.")[0])
    assert not events("The South Africa workshop was fun.")


def test_a_topic_behind_the_name_is_the_same_event() -> None:
    text = (
        "The Baltic Reef Meeting on Tides and Law opened. The Baltic Reef Meeting closed on Friday."
    )
    assert len(events(text)) == 1
