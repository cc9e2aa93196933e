"""Tables in which each row is an event."""

from __future__ import annotations

from stated import facts

_TABLE = """Reef Summits: the journey so far

| Summit | Date | Host | Participants | Key Outcome |
|--------|------|------|--------------|-------------|
| Oslo Reef Summit | 1–2 Nov 2023 | Norway | 28 countries (plus the Tide Agency) | Oslo Reef Declaration |
| Lima Reef Summit | 21–22 May 2024 | Peru | Chile, Kenya and the Tide Agency | Lima Reef Charter |
"""  # noqa: E501


def test_the_columns_of_a_table_of_events_tell_hosts_guests_and_outcomes() -> None:
    told = {(start, what.split()[0], end) for start, what, end in facts(_TABLE)}
    assert {
        ("Norway", "ORGANIZED", "Oslo Reef Summit"),
        ("Peru", "ORGANIZED", "Lima Reef Summit"),
        ("Tide Agency", "PARTICIPATED_IN", "Oslo Reef Summit"),
        ("Kenya", "PARTICIPATED_IN", "Lima Reef Summit"),
        ("Oslo Reef Declaration", "PRESENTED_AT", "Oslo Reef Summit"),
        ("Lima Reef Charter", "PRESENTED_AT", "Lima Reef Summit"),
    } <= told


def test_hosts_of_one_row_did_not_host_another() -> None:
    told = {(start, end) for start, what, end in facts(_TABLE) if what.startswith("ORGANIZED")}
    assert told == {("Norway", "Oslo Reef Summit"), ("Peru", "Lima Reef Summit")}


def test_the_lead_body_of_a_session_organised_it() -> None:
    page = """Dialogue on Ocean Data

| Date | Session | Lead organisation | Moderator |
|------|---------|-------------------|-----------|
| 6 Feb | Tide gauges and their sovereignty | Mombasa Marine Centre | Vera Kalo |
| 13 Feb | Fishing vessels and their friends | Reef Institute | Ann Korvik |
"""
    told = {(start, end) for start, what, end in facts(page) if what.startswith("ORGANIZED")}
    assert ("Mombasa Marine Centre", "Tide gauges and their sovereignty") in told
