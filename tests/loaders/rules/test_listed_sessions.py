"""Sessions in lists, blocks and slots, with those who are named behind or below their titles."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.rules.at_their_sessions import at_their_sessions
from govgraph.loaders.rules.extractor import drafts_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import read

EVENT = "Reef Congress 2023"
OPENING = f"The {EVENT} was held in Lima on 4 May 2023.\n\n"
TOPIC, OTHER = "Law of the Tides", "Who Owns the Shore?"


def facts(text: str) -> set[tuple[str, str, str]]:
    """Return who or what is tied to which event."""
    drafts = at_their_sessions(drafts_of(read(Document(id="page", text=text, sha256=""))))
    return {
        (d.subject.name, d.predicate, d.object.name)
        for d in drafts
        if d.object is not None and d.object.kind is Kind.EVENT
    }


LEADS = (
    "There were two panels:",
    "The following workshops were held:",
    "Sessions on the programme:",
    "**Side events:**",
    "## Morning sessions",
)
ENTRIES = (
    "- {0} – led by Anna Lind (Tide Institute)\n- {1} – with Omar Haddad\n",
    "* {0} (Anna Lind)\n* {1} (Omar Haddad, Tide Institute)\n",
    "1. {0}, moderated by Anna Lind\n2. {1}, with Omar Haddad and others\n",
)


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("entries", ENTRIES)
def test_entries_below_a_line_that_leads_sessions_in_are_sessions(lead: str, entries: str) -> None:
    told = facts(f"{OPENING}{lead}\n\n{entries.format(TOPIC, OTHER)}")
    assert {(TOPIC, "PART_OF", EVENT), (OTHER, "PART_OF", EVENT)} <= told
    assert {
        ("Anna Lind", "PARTICIPATED_IN", TOPIC),
        ("Omar Haddad", "PARTICIPATED_IN", OTHER),
    } <= told


NO_SESSIONS = (
    "The panels discussed three questions:\n\n- Law of the Tides\n- Rights of the Shore\n",
    "Past workshops:\n\n- Anna Lind\n- Omar Haddad\n",
    "We thank those who led the sessions:\n\n- Anna Lind, Tide Institute\n- Omar Haddad\n",
)


@pytest.mark.parametrize("text", NO_SESSIONS)
def test_other_lists_hold_no_sessions(text: str) -> None:
    assert not any(relation == "PART_OF" for _, relation, _ in facts(OPENING + text))


def test_sessions_belong_to_the_event_told_of_above_their_list() -> None:
    text = (
        "# Peru and the sea\n\nIn May the Tide Institute held the Shore Forum in Lima. Panels:\n\n"
        f"- {TOPIC}\n- {OTHER}\n"
    )
    assert {(TOPIC, "PART_OF", "Shore Forum"), (OTHER, "PART_OF", "Shore Forum")} <= facts(text)


SLOTS = (
    "Machines at sea. Chair Anna Lind. With Omar Haddad.",
    "Moderated by Anna Lind. With Omar Haddad (Tide Institute) and Ruth Osei.",
    "In this session Anna Lind spoke of reefs.",
)


@pytest.mark.parametrize("below", SLOTS)
def test_a_slot_above_what_is_told_of_it_is_a_session(below: str) -> None:
    told = facts(f"{EVENT}\nLima, 4 May 2023\n\n10:00 {TOPIC}\n{below}\n\n11:30 {OTHER}\n{below}\n")
    assert (TOPIC, "PART_OF", EVENT) in told
    assert not any(e == EVENT and r == "PARTICIPATED_IN" for _, r, e in told)


ASIDE = (
    "A side event, Law of the Tides, was put on by the Tide Institute.",
    "The side event Law of the Tides was moderated by Anna Lind.",
    "Anna Lind spoke on a panel called Law of the Tides with Omar Haddad.",
)


@pytest.mark.parametrize("sentence", ASIDE)
def test_a_side_event_is_called_by_its_title_and_part_of_the_event(sentence: str) -> None:
    assert (TOPIC, "PART_OF", EVENT) in facts(OPENING + sentence + "\n")


def test_an_event_is_not_called_by_the_city_it_was_held_in() -> None:
    text = "The Tide Institute hosted an event titled Law of the Tides in Lima. Anna Lind spoke."
    assert ("Anna Lind", "PARTICIPATED_IN", TOPIC) in facts(text + "\n")


def test_a_line_with_day_hour_and_hall_is_no_session() -> None:
    text = f"{EVENT}\n\n## Side events\n\n**{TOPIC}**\n14 May, 18:00, Hall 2\nSpeakers: Anna Lind\n"
    assert not any("Hall" in name for fact in facts(text) for name in fact)
