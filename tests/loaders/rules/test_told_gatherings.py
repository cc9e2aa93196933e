"""Gatherings that a page describes, counts or lists beside, or instead of, its own event."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.rules.extractor import drafts_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import read

OPENING = "Divers of the coast\n\nAnna Lind leads the Harbour Institute in Lima.\n\n"


def events(text: str) -> set[str]:
    """Return the names of the events that a text is read to tell of."""
    table = read(Document(id="page", text=text, sha256="")).table
    return {entity.name for entity in table.of_kind(Kind.EVENT)}


TOLD = (
    (
        "In Oslo she attended the annual summit of the Reef Alliance Institute, and then left.",
        "annual summit of the Reef Alliance Institute",
    ),
    (
        "In May the institute hosted a Norway–Peru business roundtable.",
        "Norway–Peru business roundtable",
    ),
    (
        "The institute held a side event on reef law at the Tide Summit in Rome.",
        "side event on reef law",
    ),
    ("In June the institute hosted an industry reception in Lima.", "industry reception"),
    (
        "The sixth round was held in Oslo in May 2021. It belonged to the Norway-Peru dialogue.",
        "sixth round",
    ),
    ("Peru hosted the fifth TIDEMIN, in June 2022.", "fifth TIDEMIN"),
    ("Peru hosted the fifth TideSIG, in June 2022.", "TideSIG"),
    ("The team will speak at TideSummit in Oslo.", "TideSummit"),
)


@pytest.mark.parametrize(("sentence", "event"), TOLD)
def test_a_gathering_that_is_told_of_is_an_event(sentence: str, event: str) -> None:
    assert event in events(OPENING + sentence + "\n")


NO_EVENTS = (
    "She spoke of the conference afterwards.",
    "No workshop on reef law was held in Lima.",
    "They could host a workshop on reef law in Lima.",
    "In the first round the institute received forty applications.",
    "The minutes of the meeting were sent round.",
    "It was the first UNESCO in its field.",
)


@pytest.mark.parametrize("sentence", NO_EVENTS)
def test_what_is_not_told_apart_or_did_not_happen_is_no_event(sentence: str) -> None:
    assert events(OPENING + sentence + "\n") == set()


def test_editions_that_are_only_counted_are_events_of_their_own() -> None:
    page = (
        "About the Tide Law Forum\n\nThe Tide Law Forum brings judges together.\n\n"
        "The inaugural edition met in Oslo, Norway, on 3 May 2019. "
        "The third edition, on 6 June 2021, was co-hosted by Nordic University.\n"
    )
    assert {"inaugural edition", "third edition"} <= events(page)


def test_the_forum_is_not_the_edition_that_was_only_counted() -> None:
    page = (
        "Firms sign in Lima\n\nLIMA, Peru – Firms signed a pledge at the Global Forum on Tides "
        "2024.\n\nPeru is the host. Norway hosted the first edition in December 2022.\n\n"
        "Anna Lind, Director-General of the Harbour Institute, had called the meeting.\n"
    )
    document = Document(id="page", text=page, sha256="")
    reading = read(document)
    said = [m for view in reading.masked for m in view.mentions if m.name == "the meeting"]
    named = [entity.name for m in said if (entity := reading.entity(m)) is not None]
    assert named == ["Global Forum on Tides 2024"]


def test_items_that_open_with_their_day_are_events() -> None:
    page = (
        "Events of the Harbour Institute\n\n"
        "* 3 February 2021: Tide Law Symposium (Lima).\n"
        "* 8 June 2021: Who Owns the Shore (Nordic University, Oslo).\n"
        "* 9 May 2022: Nets, Boats and Data: Law at Sea (Harbour Institute; Lima).\n"
    )
    assert events(page) == {
        "Tide Law Symposium",
        "Who Owns the Shore",
        "Nets, Boats and Data: Law at Sea",
    }


def test_items_that_tell_what_was_published_are_no_events() -> None:
    page = (
        "News of the Harbour Institute\n\n"
        "* 3 February 2021: Report on Tides (Lima).\n"
        "* 8 June 2021: New Funding for Boats (Oslo).\n"
        "* 9 May 2022: Nets and Data (Lima).\n"
    )
    assert events(page) == set()


def test_a_column_of_sessions_holds_their_titles_and_those_who_spoke() -> None:
    page = (
        "Harbour Institute at TideCon 2021\n\nTideCon 2021 takes place online in June.\n\n"
        "| Name of Session | Date & Time | Participating Staff Member |\n|---|---|---|\n"
        "| Nets and the Law: who pays for the sea | June 8, 2021; 5:30 PM | Anna Lind, Counsel |\n"
        "| What boats do to the shore - Co-hosted by Reef Watch | June 9, 2021 | Otto Berg |\n"
        "| Coffee break for all guests | June 9, 2021 | |\n"
    )
    reading = read(Document(id="page", text=page, sha256=""))
    parts = {
        (draft.subject.name, draft.object.name)
        for draft in drafts_of(reading)
        if draft.predicate == "PARTICIPATED_IN" and draft.object is not None
    }
    assert ("Anna Lind", "Nets and the Law: who pays for the sea") in parts
    assert ("Otto Berg", "What boats do to the shore") in parts
    found = events(page)
    assert "Nets and the Law: who pays for the sea" in found
    assert "What boats do to the shore" in found
    assert not any("Coffee" in name for name in found)


def test_a_line_with_day_and_hour_may_stand_between_a_title_and_its_speakers() -> None:
    page = (
        "Harbour letters\n\nDear friends,\n\nfour items for you.\n\n1 | CALENDAR\n"
        "Boats We Can Trust: Law and Practice in Peru\nTideFest, Monday 20 March, 14:45 - 15:45\n"
        "Speakers: Anna Lind (our Director), Otto Berg (Nordic University)\n\n"
        "2 | WELCOME\nMaria Rossi has joined the team.\n"
    )
    assert "Boats We Can Trust: Law and Practice in Peru" in events(page)


def test_front_matter_and_marked_headings_of_plain_text_are_read_as_such() -> None:
    page = (
        '---\ntitle: "Tide Law Seminar"\ndescription: A day on reefs in Lima\nlayout: post\n'
        "tags: [Anna Lind, Norway]\n---\n\n## Speakers\n\nAnna Lind, Harbour Institute\n"
        "Otto Berg, Nordic University\n"
    )
    reading = read(Document(id="page", text=page, sha256=""))
    assert [page[u.start : u.end] for u in reading.units[:3]] == [
        "Tide Law Seminar",
        "A day on reefs in Lima",
        "Speakers",
    ]
    assert reading.main is not None and reading.main.name == "Tide Law Seminar"
    assert not any("Norway" in page[u.start : u.end] for u in reading.units)


def test_front_matter_may_hold_nothing_that_the_page_says() -> None:
    page = "---\nlayout: page\ntitle:\n---\n\n## Tide Law Seminar\n\nAnna Lind spoke.\n"
    reading = read(Document(id="page", text=page, sha256=""))
    assert page[reading.units[0].start : reading.units[0].end] == "Tide Law Seminar"
