"""Titles of events that only their frame shows: the day, the place and the people around them."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.rules.layout import Kind as UnitKind
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import Reading, read

TITLES = ("Reefs on the Table", "Who Owns the Shore?", "From Nets to Norms: Law at Sea")
NAMED = ("Harbour Law Forum 2024", "3rd Summit on Public Tides")
PEOPLE = "- Anna Lind, Director, Harbour Institute\n- Tomas Berg, Head of Law, Nordic University\n"
INLINE = "Anna Lind (Director, Harbour Institute); Tomas Berg (Head of Law, Nordic University)"
FORMS = {
    "label": f"Event: {{title}}\nDate: 12 May 2024\nPlace: Oslo, Norway\nSpeakers: {INLINE}\n",
    "heading": f"## {{title}}\n\n12 May 2024, Oslo, Norway\n\nSpeakers:\n\n{PEOPLE}",
    "bold": f"**{{title}}**\n12 May 2024 | Oslo, Norway\n\nSpeakers: {INLINE}\n",
    "day first": f"12 May 2024: {{title}}\n\nSpeakers:\n{PEOPLE}",
    "day behind": "## {title} (12 May 2024)\n\nSpeakers included Anna Lind (Harbour Institute) and "
    "Tomas Berg (Nordic University).\n",
    "when, where": f"{{title}}\n\nWhen: 12 May 2024\nWhere: Oslo, Norway\nWho: {INLINE}\n",
    "kind in front": "Webinar | {title}\n\n12 May 2024, 15:00 CET, online\n\nPanelists:\n" + PEOPLE,
    "run in": "{title}, 12 May 2024. Anna Lind of the Harbour Institute opened the evening. Tomas "
    "Berg, Head of Law of the Nordic University, moderated.\n",
    "quoted": "On 12 May 2024, experts met in Oslo for “{title}”. The speakers were Anna Lind, "
    "Director at the Harbour Institute, and Tomas Berg, Head of Law at the Nordic University.\n",
}
NO_EVENTS = (
    "Harbour Notes\n\n12 May 2024: New Nets for the Fleet\n\nThe fleet has new nets.\n\n"
    "3 June 2024: A Word on Tides\n\nTides come and go.\n",
    "The Institute Hires Two Lawyers\n\n12 May 2024\n\nAnna Lind joins as director.\n",
    "Key Takeaways and Next Steps\n\n12 May 2024, Oslo\n\nReefs need law.\n",
    "# Our past events\n\n12 May 2024, Oslo\n\nWe met often.\n",
    "Town Hall\n\n12 May 2024, Oslo, Norway\n\nSpeakers: Anna Lind; Tomas Berg\n",
)


def _read(text: str) -> Reading:
    return read(Document(id="x", text=text, sha256=""))


def _event_of(reading: Reading, person: str) -> set[str]:
    """Return the events that the units naming a person are about."""
    text = reading.document.text
    return {
        event.name
        for unit, event in zip(reading.units, reading.scope, strict=True)
        if event and unit.kind is not UnitKind.HEADING and person in text[unit.start : unit.end]
    }


@pytest.mark.parametrize("form", FORMS, ids=list(FORMS))
@pytest.mark.parametrize("title", [*TITLES, *NAMED])
def test_a_line_is_an_events_title_by_what_stands_around_it(form: str, title: str) -> None:
    assert _event_of(_read(FORMS[form].format(title=title)), "Anna Lind") == {title}


@pytest.mark.parametrize("form", ["label", "heading", "day first", "day behind", "bold"])
def test_each_of_several_titles_opens_a_passage_of_its_own(form: str) -> None:
    second = FORMS[form].replace("Anna Lind", "Li Wenhua").replace("Tomas Berg", "Amara Okonjo")
    pages = FORMS[form].format(title=TITLES[0]), second.format(title=TITLES[2])
    reading = _read("# Events\n\nA look at what we did.\n\n" + "\n".join(pages))

    assert _event_of(reading, "Anna Lind") == {TITLES[0]}
    assert _event_of(reading, "Amara Okonjo") == {TITLES[2]}


@pytest.mark.parametrize("page", NO_EVENTS)
def test_news_headlines_sections_and_venues_are_no_events(page: str) -> None:
    assert [e.name for e in _read(page).table.entities if e.kind is Kind.EVENT] == []


def test_a_theme_below_the_title_is_no_event_of_its_own() -> None:
    page = (
        "Tide Week 2024: people and partners\n\nTitle: Decoding the Sea: Law with Nets?\n"
        "When: 9 to 11 July 2024\nWhere: Oslo, Norway\n\nSponsors\n\n* Harbour Institute\n"
    )
    names = {e.name for e in _read(page).table.entities if e.kind is Kind.EVENT}
    assert "Decoding the Sea: Law with Nets?" not in names


def test_what_was_once_launched_at_another_event_stays_with_the_one_told_of() -> None:
    page = (
        "Nets for all: report on a meeting\n\nThe 1st Regional Convening on Tides was hosted by "
        "the Harbour Institute in Oslo. Nets for All is a programme. The institute launched it on "
        "3 October 2023 at the Nordic Sea Forum.\n\nAmong those present were Anna Lind and Tomas "
        "Berg.\n\nJune 2023: the dialogue\n\nEight months earlier, the 11th Tide Community "
        "Dialogue had met in Lima. Li Wenhua gave the opening remarks.\n"
    )
    reading = _read(page)
    assert _event_of(reading, "Tomas") == {"1st Regional Convening on Tides"}
    assert _event_of(reading, "Li Wenhua") == {"11th Tide Community Dialogue"}
    assert _event_of(reading, "launched it") == {"Nordic Sea Forum"}


def test_the_titles_of_several_tracks_in_one_line_head_nothing() -> None:
    page = (
        "Tide Conference 2024\n\nTracks: Law of Nets; Boats and Data; Teaching\n\n"
        "Keynote speakers:\n\n- Anna Lind, Director, Harbour Institute\n"
    )
    assert _event_of(_read(page), "Anna Lind") == {"Tide Conference 2024"}
