"""Hosts that a later event shares with the one before."""

from __future__ import annotations

from stated import facts


def test_the_same_hosts_are_those_of_the_event_before() -> None:
    said = {
        (start, what.split()[0], end)
        for start, what, end in facts(
            "The Tide Lab and the Mangrove Trust hosted the AI Reef Summit in May 2021. "
            "The same two hosts asked ninety guests to the AI Dune Forum a year later."
        )
    }
    assert ("Tide Lab", "ORGANIZED", "AI Dune Forum") in said
    assert ("Mangrove Trust", "ORGANIZED", "AI Dune Forum") in said


def test_the_same_sponsors_are_not_its_hosts() -> None:
    said = facts(
        "The Tide Lab hosted the AI Reef Summit in May 2021, sponsored by Grove Bank. "
        "The same sponsors paid for the AI Dune Forum a year later."
    )
    assert not any(
        who == "Tide Lab" and what.startswith(("ORGANIZED", "SUPPORTED")) and end == "AI Dune Forum"
        for who, what, end in said
    )
