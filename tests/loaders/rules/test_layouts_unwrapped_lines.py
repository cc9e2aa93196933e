"""Lines that end where they were meant to, and cells of tables that run together."""

from __future__ import annotations

from stated import facts


def test_lines_below_a_lead_in_are_entries_though_no_blank_line_divides_them() -> None:
    text = """Tide Forum 2024

The Tide Forum 2024 was held in Suva on 3 May 2024, and asked what coasts owe the sea.
Moderated by Lin Hai, Secretary-General of the Lantern Institute, the session featured:
Ana Reyes, Director, Institute of Public and Coastal Affairs
Ken Sato, Professor, Harbour University
Omar Haddad, Ambassador of Jordan to Fiji
The discussion ended with a reception for all guests of the forum in the old harbour.
"""
    found = facts(text)
    assert ("Ana Reyes", "PARTICIPATED_IN", "Tide Forum 2024") in found
    assert ("Ken Sato", "AFFILIATED_WITH", "Harbour University") in found
    assert ("Omar Haddad", "AFFILIATED_WITH", "Jordan") in found


def test_a_speech_is_the_label_of_the_name_behind_it() -> None:
    text = """Tide Forum 2024
Opening Ceremony |
|
09:00-09:05 |
Opening Speech LIN Hai, Vice Minister of the Ministry of Lagoons |
09:05-09:15 |
Keynote Speech #1 Ana Reyes, Dean of the Reef Institute |
"""
    found = facts(text)
    assert ("Lin Hai", "PARTICIPATED_IN", "Tide Forum 2024") in found or (
        "LIN Hai",
        "PARTICIPATED_IN",
        "Tide Forum 2024",
    ) in found
    assert ("Ana Reyes", "AFFILIATED_WITH", "Reef Institute") in found


def test_units_that_undertake_and_guide_a_forum_are_labels() -> None:
    text = """Tide Forum 2024

Guided by: Ministry of Lagoons
Hosted by: Harbour University
Undertaken by: Institute for Reef Governance
Co-organizing Unit: Lantern Institute
"""
    found = facts(text)
    assert ("Ministry of Lagoons", "SUPPORTED", "Tide Forum 2024") in found
    assert ("Institute for Reef Governance", "ORGANIZED", "Tide Forum 2024") in found
    assert ("Lantern Institute", "ORGANIZED", "Tide Forum 2024") in found
