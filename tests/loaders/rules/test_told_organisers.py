"""Who ran, backed or called an event, told by counts, charges and invitations."""

from __future__ import annotations

import pytest
from stated import facts

_OPENING = "Harbour Forum 2024\n\nThe Harbour Forum 2024 lasted two days. "
_FORUM = "Harbour Forum 2024"


@pytest.mark.parametrize(
    "text",
    [
        "Three hosts had joined hands: the Reef Institute, which belongs to Tinn University, and "
        "the Tide Agency.",
        "The Harbour Forum 2024 has two hosts: the Reef Institute, together with the Tide Agency.",
        "Two bodies had prepared the forum jointly: the Reef Institute and the Tide Agency.",
        "They had been invited by the Reef Institute and the Tide Agency.",
        "The Reef Institute and the Tide Agency took care of the forum.",
        "The Reef Institute and the Tide Agency were responsible for the organisation of the"
        " forum.",
        "The forum lay in the hands of the Reef Institute and the Tide Agency.",
        "The Reef Institute and the Tide Agency issued the invitations.",
    ],
)
def test_the_wording_tells_who_ran_the_event(text: str) -> None:
    ran = {start for start, what, end in facts(_OPENING + text) if _ran(what) and end == _FORUM}
    assert ran == {"Reef Institute", "Tide Agency"}


def _ran(what: str) -> bool:
    return what.startswith("ORGANIZED")


@pytest.mark.parametrize(
    "text",
    [
        "Its partners were two branches of Tinn University, namely the Reef Institute and the Tide "
        "Agency.",
        "It can count on the cooperation of two bodies: the Reef Institute and the Tide Agency.",
        "Two donors share the cost. One is the Reef Institute. The other is the Tide Agency.",
        "It did so in collaboration with the Reef Institute; the Tide Agency took part as "
        "implementing partner.",
        "The Reef Institute was one of the supporters. The Tide Agency came aboard as sponsor.",
    ],
)
def test_the_wording_tells_who_backed_the_event(text: str) -> None:
    told = facts(_OPENING + text)
    backed = {start for start, what, _ in told if what.startswith("SUPPORTED")}
    assert backed == {"Reef Institute", "Tide Agency"}
    assert not any(_ran(what) for _, what, _ in told)


def test_branches_that_are_counted_are_units_of_the_whole() -> None:
    told = facts(
        _OPENING + "Its partners were two branches of Tinn University, namely the Reef Institute "
        "and the Tide Agency."
    )
    assert ("Reef Institute", "PART_OF", "Tinn University") in told
    assert ("Tide Agency", "PART_OF", "Tinn University") in told


def test_who_invites_to_a_workshop_beside_the_event_does_not_run_it() -> None:
    told = facts(_OPENING + "Officials accepted the invitation of the Reef Institute to a dinner.")
    assert not any(_ran(what) for _, what, _ in told)


def test_a_state_with_an_office_runs_its_event() -> None:
    told = facts("Norway, Chair of the Reef Council in 2024, organises the Harbour Forum 2024.")
    assert any(start == "Norway" and _ran(what) for start, what, _ in told)


def test_a_dialogue_with_another_acronym_is_another_dialogue() -> None:
    told = facts(
        "Northern Harbour Dialogue on Reefs (NOHAD) 2015\n\nNOHAD takes place in Oslo, Norway, on "
        "3 June. On 5 June the eighth Harbour Dialogue on Reefs (EuroHAD) is held in Lima, Peru."
    )
    assert ("Harbour Dialogue on Reefs", "place", "Oslo") not in told
    assert any(start.startswith("Harbour Dialogue") and end == "Peru" for start, _, end in told)
