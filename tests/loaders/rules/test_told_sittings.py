"""Sessions told of in prose: below their titles, or by count and title in a sentence."""

from __future__ import annotations

import pytest

from govgraph.graph.document import Document
from govgraph.loaders.rules.at_their_sessions import at_their_sessions
from govgraph.loaders.rules.extractor import drafts_of
from govgraph.loaders.rules.mention import Kind
from govgraph.loaders.rules.reading import read

OPENING = "# A look back\n\nThe Reef Congress 2023 was held in Lima on 4 May 2023.\n\n"
TWO = (
    "## {first}\n\n{below}\n\n## Money and Maintenance\n\nPeru Salas led a lively session on it.\n"
)
TITLE = "Who Holds the Reef Data?"


def facts(text: str) -> set[tuple[str, str, str]]:
    """Return who or what is tied to which event."""
    reading = read(Document(id="page", text=text, sha256=""))
    drafts = at_their_sessions(drafts_of(reading))
    return {
        (d.subject.name, d.predicate, d.object.name)
        for d in drafts
        if d.object is not None and d.object.kind is Kind.EVENT
    }


TOLD_BELOW = (
    "The first thematic session looked at owners. Anna Lind spoke.",
    "Moderated by Anna Lind, it looked at owners.",
    "This panel was chaired by Anna Lind.",
    "Anna Lind led a long session on owners.",
    "In this workshop, Anna Lind spoke of owners.",
    "The second panel, facilitated by Anna Lind, was short.",
)


@pytest.mark.parametrize("below", TOLD_BELOW)
@pytest.mark.parametrize("first", [TITLE, f"1. {TITLE}", f"II. {TITLE}"])
def test_a_heading_above_what_was_said_is_a_session_of_the_event(first: str, below: str) -> None:
    told = facts(OPENING + TWO.format(first=first, below=below))
    assert ("Anna Lind", "PARTICIPATED_IN", TITLE) in told
    assert (TITLE, "PART_OF", "Reef Congress 2023") in told
    assert ("Anna Lind", "PARTICIPATED_IN", "Reef Congress 2023") not in told


NO_SESSIONS = (
    "## Data need owners\n\nAnna Lind said that the panel had been too short.\n\n"
    "## Money is short\n\nPeru Salas complained that the discussion went in circles.\n",
    "## Next steps\n\nThe final session was chaired by Anna Lind.\n\n"
    "## Key messages\n\nThe first session was led by Peru Salas.\n",
)


@pytest.mark.parametrize("text", NO_SESSIONS)
def test_a_heading_of_a_report_is_no_session(text: str) -> None:
    assert not any(relation == "PART_OF" for _, relation, _ in facts(OPENING + text))


COUNTED = (
    "Session 1, Law of the Tides, was led by Anna Lind.",
    "In session 1 (“Law of the Tides”), Anna Lind spoke of reefs.",
    "On Friday, Panel II – Law of the Tides – was chaired by Anna Lind.",
    "The first session (Law of the Tides) was chaired by Anna Lind.",
    "Workshop A, Law of the Tides, brought together Anna Lind and others.",
)


@pytest.mark.parametrize("sentence", COUNTED)
def test_a_session_by_count_and_title_is_called_by_its_title(sentence: str) -> None:
    told = facts(OPENING + sentence + "\n")
    assert ("Anna Lind", "PARTICIPATED_IN", "Law of the Tides") in told
    assert ("Law of the Tides", "PART_OF", "Reef Congress 2023") in told


PLAIN = (
    "Session 1, chaired by Anna Lind, was short.",
    "In Session 2 (Room Tuna), Anna Lind spoke of reefs.",
    "Anna Lind opened Session 3, where the teams compared notes.",
)


@pytest.mark.parametrize("sentence", PLAIN)
def test_a_session_without_a_title_is_the_event(sentence: str) -> None:
    told = facts(OPENING + sentence + "\n")
    assert {event for _, _, event in told} <= {"Reef Congress 2023"}
